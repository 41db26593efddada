// Code generated from the description of the API. DO NOT EDIT.

package databases

import (
	"digitalocean-sdk.internal/go/sdk"
)

var addOperation = sdk.Operation{
	ID:        "databases_add",
	Method:    "POST",
	Path:      "/v2/databases/{database_cluster_uuid}/dbs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var addConnectionPoolOperation = sdk.Operation{
	ID:        "databases_add_connectionPool",
	Method:    "POST",
	Path:      "/v2/databases/{database_cluster_uuid}/pools",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var addUserOperation = sdk.Operation{
	ID:        "databases_add_user",
	Method:    "POST",
	Path:      "/v2/databases/{database_cluster_uuid}/users",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var createClusterOperation = sdk.Operation{
	ID:        "databases_create_cluster",
	Method:    "POST",
	Path:      "/v2/databases",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listClustersOperation,
		Items:    []string{"databases"},
		Item:     []string{"name"},
		Response: []string{"database"},
		Created:  []string{"created_at"},
	},
	Wait: []sdk.WaitStep{
		{
			Operation: &getClusterOperation,
			With: []sdk.WaitParameter{
				{Name: "database_cluster_uuid", Paths: [][]string{{"database", "id"}}},
			},
		},
	},
}

var createKafkaSchemaOperation = sdk.Operation{
	ID:        "databases_create_kafka_schema",
	Method:    "POST",
	Path:      "/v2/databases/{database_cluster_uuid}/schema-registry",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var createKafkaTopicOperation = sdk.Operation{
	ID:        "databases_create_kafka_topic",
	Method:    "POST",
	Path:      "/v2/databases/{database_cluster_uuid}/topics",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var createLogsinkOperation = sdk.Operation{
	ID:        "databases_create_logsink",
	Method:    "POST",
	Path:      "/v2/databases/{database_cluster_uuid}/logsink",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var createReplicaOperation = sdk.Operation{
	ID:        "databases_create_replica",
	Method:    "POST",
	Path:      "/v2/databases/{database_cluster_uuid}/replicas",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getReplicaOperation,
			With:      []sdk.WaitParameter{{Name: "replica_name", Paths: [][]string{{"replica", "name"}}}},
		},
	},
}

var deleteOperation = sdk.Operation{
	ID:        "databases_delete",
	Method:    "DELETE",
	Path:      "/v2/databases/{database_cluster_uuid}/dbs/{database_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteConnectionPoolOperation = sdk.Operation{
	ID:        "databases_delete_connectionPool",
	Method:    "DELETE",
	Path:      "/v2/databases/{database_cluster_uuid}/pools/{pool_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteKafkaSchemaOperation = sdk.Operation{
	ID:        "databases_delete_kafka_schema",
	Method:    "DELETE",
	Path:      "/v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteKafkaTopicOperation = sdk.Operation{
	ID:        "databases_delete_kafka_topic",
	Method:    "DELETE",
	Path:      "/v2/databases/{database_cluster_uuid}/topics/{topic_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteLogsinkOperation = sdk.Operation{
	ID:        "databases_delete_logsink",
	Method:    "DELETE",
	Path:      "/v2/databases/{database_cluster_uuid}/logsink/{logsink_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200}},
}

var deleteOnlineMigrationOperation = sdk.Operation{
	ID:        "databases_delete_onlineMigration",
	Method:    "DELETE",
	Path:      "/v2/databases/{database_cluster_uuid}/online-migration/{migration_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteOpensearchIndexOperation = sdk.Operation{
	ID:        "databases_delete_opensearch_index",
	Method:    "DELETE",
	Path:      "/v2/databases/{database_cluster_uuid}/indexes/{index_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteUserOperation = sdk.Operation{
	ID:        "databases_delete_user",
	Method:    "DELETE",
	Path:      "/v2/databases/{database_cluster_uuid}/users/{username}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var destroyClusterOperation = sdk.Operation{
	ID:        "databases_destroy_cluster",
	Method:    "DELETE",
	Path:      "/v2/databases/{database_cluster_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Wait:      []sdk.WaitStep{{Operation: &getClusterOperation, UntilGone: true}},
}

var destroyReplicaOperation = sdk.Operation{
	ID:        "databases_destroy_replica",
	Method:    "DELETE",
	Path:      "/v2/databases/{database_cluster_uuid}/replicas/{replica_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Wait:      []sdk.WaitStep{{Operation: &getReplicaOperation, UntilGone: true}},
}

var getOperation = sdk.Operation{
	ID:        "databases_get",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/dbs/{database_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getAutoscaleOperation = sdk.Operation{
	ID:        "databases_get_autoscale",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/autoscale",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getCaOperation = sdk.Operation{
	ID:        "databases_get_ca",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/ca",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getClusterOperation = sdk.Operation{
	ID:        "databases_get_cluster",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status:    &sdk.StatusRule{Status: [][]string{{"database", "status"}}, Done: []string{"online"}},
}

var getClusterMetricsCredentialsOperation = sdk.Operation{
	ID:     "databases_get_cluster_metrics_credentials",
	Method: "GET",
	Path:   "/v2/databases/metrics/credentials",
	Security: []sdk.Requirement{
		{
			Credential: "bearer_auth",
			Scopes:     []string{"database:update", "database:view_credentials"},
		},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getConfigOperation = sdk.Operation{
	ID:        "databases_get_config",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/config",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getConnectionPoolOperation = sdk.Operation{
	ID:        "databases_get_connectionPool",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/pools/{pool_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDoSettingsOperation = sdk.Operation{
	ID:        "databases_get_do_settings",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/do_settings",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getEvictionPolicyOperation = sdk.Operation{
	ID:        "databases_get_evictionPolicy",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/eviction_policy",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getKafkaSchemaOperation = sdk.Operation{
	ID:        "databases_get_kafka_schema",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getKafkaSchemaConfigOperation = sdk.Operation{
	ID:        "databases_get_kafka_schema_config",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/schema-registry/config",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getKafkaSchemaSubjectConfigOperation = sdk.Operation{
	ID:        "databases_get_kafka_schema_subject_config",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getKafkaSchemaVersionOperation = sdk.Operation{
	ID:        "databases_get_kafka_schema_version",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}/versions/{version}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getKafkaTopicOperation = sdk.Operation{
	ID:        "databases_get_kafka_topic",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/topics/{topic_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLogsinkOperation = sdk.Operation{
	ID:        "databases_get_logsink",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/logsink/{logsink_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getMigrationStatusOperation = sdk.Operation{
	ID:        "databases_get_migrationStatus",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/online-migration",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status:  [][]string{{"status"}},
		Done:    []string{"done"},
		Failed:  []string{"canceled", "error"},
		Minutes: 1440,
	},
}

var getReplicaOperation = sdk.Operation{
	ID:        "databases_get_replica",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/replicas/{replica_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status:    &sdk.StatusRule{Status: [][]string{{"replica", "status"}}, Done: []string{"online"}},
}

var getSqlModeOperation = sdk.Operation{
	ID:        "databases_get_sql_mode",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/sql_mode",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getUserOperation = sdk.Operation{
	ID:        "databases_get_user",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/users/{username}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var installUpdateOperation = sdk.Operation{
	ID:        "databases_install_update",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/install_update",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var listOperation = sdk.Operation{
	ID:        "databases_list",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/dbs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listBackupsOperation = sdk.Operation{
	ID:        "databases_list_backups",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/backups",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listClustersOperation = sdk.Operation{
	ID:        "databases_list_clusters",
	Method:    "GET",
	Path:      "/v2/databases",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listConnectionPoolsOperation = sdk.Operation{
	ID:        "databases_list_connectionPools",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/pools",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listEventsLogsOperation = sdk.Operation{
	ID:        "databases_list_events_logs",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/events",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listFirewallRulesOperation = sdk.Operation{
	ID:        "databases_list_firewall_rules",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/firewall",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listKafkaSchemasOperation = sdk.Operation{
	ID:        "databases_list_kafka_schemas",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/schema-registry",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listKafkaTopicsOperation = sdk.Operation{
	ID:        "databases_list_kafka_topics",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/topics",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listLogsinkOperation = sdk.Operation{
	ID:        "databases_list_logsink",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/logsink",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOpeasearchIndexesOperation = sdk.Operation{
	ID:        "databases_list_opeasearch_indexes",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/indexes",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOptionsOperation = sdk.Operation{
	ID:        "databases_list_options",
	Method:    "GET",
	Path:      "/v2/databases/options",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listReplicasOperation = sdk.Operation{
	ID:        "databases_list_replicas",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/replicas",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listUsersOperation = sdk.Operation{
	ID:        "databases_list_users",
	Method:    "GET",
	Path:      "/v2/databases/{database_cluster_uuid}/users",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var patchConfigOperation = sdk.Operation{
	ID:        "databases_patch_config",
	Method:    "PATCH",
	Path:      "/v2/databases/{database_cluster_uuid}/config",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200}},
	Safety:    sdk.Idempotent,
}

var promoteReplicaOperation = sdk.Operation{
	ID:        "databases_promote_replica",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/replicas/{replica_name}/promote",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var resetAuthOperation = sdk.Operation{
	ID:        "databases_reset_auth",
	Method:    "POST",
	Path:      "/v2/databases/{database_cluster_uuid}/users/{username}/reset_auth",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateAutoscaleOperation = sdk.Operation{
	ID:        "databases_update_autoscale",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/autoscale",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var updateClusterSizeOperation = sdk.Operation{
	ID:        "databases_update_clusterSize",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/resize",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 202}},
}

var updateClusterMetricsCredentialsOperation = sdk.Operation{
	ID:        "databases_update_cluster_metrics_credentials",
	Method:    "PUT",
	Path:      "/v2/databases/metrics/credentials",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var updateConnectionPoolOperation = sdk.Operation{
	ID:        "databases_update_connectionPool",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/pools/{pool_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var updateDoSettingsOperation = sdk.Operation{
	ID:        "databases_update_do_settings",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/do_settings",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var updateEvictionPolicyOperation = sdk.Operation{
	ID:        "databases_update_evictionPolicy",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/eviction_policy",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var updateFirewallRulesOperation = sdk.Operation{
	ID:        "databases_update_firewall_rules",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/firewall",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var updateKafkaSchemaConfigOperation = sdk.Operation{
	ID:        "databases_update_kafka_schema_config",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/schema-registry/config",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:write"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateKafkaSchemaSubjectConfigOperation = sdk.Operation{
	ID:        "databases_update_kafka_schema_subject_config",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:write"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateKafkaTopicOperation = sdk.Operation{
	ID:        "databases_update_kafka_topic",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/topics/{topic_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateLogsinkOperation = sdk.Operation{
	ID:        "databases_update_logsink",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/logsink/{logsink_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200}},
}

var updateMaintenanceWindowOperation = sdk.Operation{
	ID:        "databases_update_maintenanceWindow",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/maintenance",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var updateMajorVersionOperation = sdk.Operation{
	ID:        "databases_update_major_version",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/upgrade",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var updateOnlineMigrationOperation = sdk.Operation{
	ID:        "databases_update_onlineMigration",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/online-migration",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateRegionOperation = sdk.Operation{
	ID:        "databases_update_region",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/migrate",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 202}},
}

var updateSqlModeOperation = sdk.Operation{
	ID:        "databases_update_sql_mode",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/sql_mode",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var updateUserOperation = sdk.Operation{
	ID:        "databases_update_user",
	Method:    "PUT",
	Path:      "/v2/databases/{database_cluster_uuid}/users/{username}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}
