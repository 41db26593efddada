// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/databases"
	"digitalocean-sdk.internal/go/digitalocean"
)

func databasesOperations(add func(string, operation)) {
	add("databases_add", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.Add(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.Database](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.Database](),
			"response 201":     newValue[databases.AddResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_add_connectionPool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.AddConnectionPool(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.ConnectionPool](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.ConnectionPool](),
			"response 201":     newValue[databases.AddConnectionPoolResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_add_user", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.AddUser(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.AddUserBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.AddUserBody](),
			"response 201":     newValue[databases.AddUserResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_create_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.CreateCluster(ctx, argument[databases.CreateClusterBody](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Databases.CreateClusterAndWait(ctx, argument[databases.CreateClusterBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.CreateClusterBody](),
			"response 201":     newValue[databases.CreateClusterResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_create_kafka_schema", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.CreateKafkaSchema(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.CreateKafkaSchemaBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.CreateKafkaSchemaBody](),
			"response 201":     newValue[databases.CreateKafkaSchemaResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_create_kafka_topic", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.CreateKafkaTopic(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.CreateKafkaTopicBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.CreateKafkaTopicBody](),
			"response 201":     newValue[databases.CreateKafkaTopicResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_create_logsink", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.CreateLogsink(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.CreateLogsinkBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.CreateLogsinkBody](),
			"response 201":     newValue[databases.CreateLogsinkResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_create_replica", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.CreateReplica(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.CreateReplicaBody](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Databases.CreateReplicaAndWait(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.CreateReplicaBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.CreateReplicaBody](),
			"response 201":     newValue[databases.CreateReplicaResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.Delete(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["database_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_delete_connectionPool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DeleteConnectionPool(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["pool_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_delete_kafka_schema", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DeleteKafkaSchema(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["subject_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401": newValue[databases.ErrorModel](),
			"response 404": newValue[databases.ErrorModel](),
			"response 429": newValue[databases.ErrorModel](),
			"response 500": newValue[databases.ErrorModel](),
		},
	})
	add("databases_delete_kafka_topic", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DeleteKafkaTopic(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["topic_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_delete_logsink", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DeleteLogsink(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["logsink_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_delete_onlineMigration", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DeleteOnlineMigration(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["migration_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_delete_opensearch_index", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DeleteOpensearchIndex(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["index_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_delete_user", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DeleteUser(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["username"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_destroy_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DestroyCluster(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Databases.DestroyClusterAndWait(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_destroy_replica", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DestroyReplica(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["replica_name"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Databases.DestroyReplicaAndWait(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["replica_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.Get(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["database_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.AddResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_autoscale", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetAutoscale(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.GetAutoscaleResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_ca", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetCa(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.GetCaResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetCluster(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Databases.GetClusterAndWait(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.CreateClusterResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_cluster_metrics_credentials", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetClusterMetricsCredentials(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.GetClusterMetricsCredentialsResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_config", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetConfig(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.GetConfigResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_connectionPool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetConnectionPool(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["pool_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.AddConnectionPoolResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_do_settings", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetDoSettings(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.GetDoSettingsResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_evictionPolicy", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetEvictionPolicy(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.GetEvictionPolicyResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_kafka_schema", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetKafkaSchema(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["subject_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200": newValue[databases.GetKafkaSchemaResponse](),
			"response 401": newValue[databases.ErrorModel](),
			"response 404": newValue[databases.ErrorModel](),
			"response 429": newValue[databases.ErrorModel](),
			"response 500": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_kafka_schema_config", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetKafkaSchemaConfig(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.GetKafkaSchemaConfigResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_kafka_schema_subject_config", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetKafkaSchemaSubjectConfig(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["subject_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.GetKafkaSchemaSubjectConfigResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_kafka_schema_version", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetKafkaSchemaVersion(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["subject_name"]), argument[string](a, a.Path["version"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200": newValue[databases.GetKafkaSchemaResponse](),
			"response 401": newValue[databases.ErrorModel](),
			"response 404": newValue[databases.ErrorModel](),
			"response 429": newValue[databases.ErrorModel](),
			"response 500": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_kafka_topic", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetKafkaTopic(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["topic_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.CreateKafkaTopicResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_logsink", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetLogsink(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["logsink_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.LogsinkSchema](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_migrationStatus", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetMigrationStatus(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Databases.GetMigrationStatusAndWait(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.OnlineMigration](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_replica", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetReplica(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["replica_name"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Databases.GetReplicaAndWait(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["replica_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.CreateReplicaResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_sql_mode", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetSqlMode(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.SqlMode](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_get_user", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetUser(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["username"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.AddUserResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_install_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.InstallUpdate(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.List(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.ListResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_list_backups", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListBackups(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.ListBackupsResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_list_clusters", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListClusters(ctx, databases.ListClustersParams{TagName: optional[string](a, a.Query["tag_name"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.ListClustersResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_list_connectionPools", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListConnectionPools(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.ConnectionPools](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_list_events_logs", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListEventsLogs(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.ListEventsLogsResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_list_firewall_rules", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListFirewallRules(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.ListFirewallRulesResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_list_kafka_schemas", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListKafkaSchemas(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.ListKafkaSchemasResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_list_kafka_topics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListKafkaTopics(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.ListKafkaTopicsResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_list_logsink", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListLogsink(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.ListLogsinkResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_list_opeasearch_indexes", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListOpeasearchIndexes(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.ListOpeasearchIndexesResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_list_options", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListOptions(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.Options](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_list_replicas", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListReplicas(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.ListReplicasResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_list_users", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListUsers(ctx, argument[string](a, a.Path["database_cluster_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[databases.ListUsersResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_patch_config", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.PatchConfig(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.DatabaseConfig](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.DatabaseConfig](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_promote_replica", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.PromoteReplica(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["replica_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_reset_auth", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ResetAuth(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["username"]), argument[databases.ResetAuthBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.ResetAuthBody](),
			"response 200":     newValue[databases.AddUserResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_autoscale", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateAutoscale(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.DatabaseAutoscaleParams](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.DatabaseAutoscaleParams](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 422":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_clusterSize", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateClusterSize(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.DatabaseClusterResize](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.DatabaseClusterResize](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_cluster_metrics_credentials", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateClusterMetricsCredentials(ctx, argument[databases.DatabaseMetricsCredentials](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.DatabaseMetricsCredentials](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_connectionPool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateConnectionPool(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["pool_name"]), argument[databases.ConnectionPoolUpdate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.ConnectionPoolUpdate](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_do_settings", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateDoSettings(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.UpdateDoSettingsBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.UpdateDoSettingsBody](),
			"response 400":     newValue[databases.ErrorModel](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 422":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_evictionPolicy", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateEvictionPolicy(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.UpdateEvictionPolicyBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.UpdateEvictionPolicyBody](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_firewall_rules", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateFirewallRules(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.UpdateFirewallRulesBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.UpdateFirewallRulesBody](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_kafka_schema_config", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.UpdateKafkaSchemaConfig(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.UpdateKafkaSchemaConfigBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.UpdateKafkaSchemaConfigBody](),
			"response 200":     newValue[databases.GetKafkaSchemaConfigResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_kafka_schema_subject_config", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.UpdateKafkaSchemaSubjectConfig(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["subject_name"]), argument[databases.UpdateKafkaSchemaSubjectConfigBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.UpdateKafkaSchemaSubjectConfigBody](),
			"response 200":     newValue[databases.GetKafkaSchemaSubjectConfigResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_kafka_topic", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.UpdateKafkaTopic(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["topic_name"]), argument[databases.KafkaTopicUpdate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.KafkaTopicUpdate](),
			"response 200":     newValue[databases.CreateKafkaTopicResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_logsink", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateLogsink(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["logsink_id"]), argument[databases.LogsinkUpdate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.LogsinkUpdate](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_maintenanceWindow", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateMaintenanceWindow(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.DatabaseMaintenanceWindow](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.DatabaseMaintenanceWindow](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_major_version", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateMajorVersion(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.Version](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.Version](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_onlineMigration", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.UpdateOnlineMigration(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.SourceDatabase](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.SourceDatabase](),
			"response 200":     newValue[databases.OnlineMigration](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_region", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateRegion(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.UpdateRegionBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.UpdateRegionBody](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_sql_mode", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateSqlMode(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[databases.SqlMode](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.SqlMode](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
	add("databases_update_user", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.UpdateUser(ctx, argument[string](a, a.Path["database_cluster_uuid"]), argument[string](a, a.Path["username"]), argument[databases.UpdateUserBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[databases.UpdateUserBody](),
			"response 201":     newValue[databases.AddUserResponse](),
			"response 401":     newValue[databases.ErrorModel](),
			"response 404":     newValue[databases.ErrorModel](),
			"response 429":     newValue[databases.ErrorModel](),
			"response 500":     newValue[databases.ErrorModel](),
			"response default": newValue[databases.ErrorModel](),
		},
	})
}
