// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/databases"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

func databasesOperations(add func(string, operation)) {
	add("databases_add", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.Add(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.Database](a, a.Body, sdk.ReadModel[databases.Database]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.Database],
			"response 201":     newModel[databases.AddResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_add_connectionPool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.AddConnectionPool(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.ConnectionPool](a, a.Body, sdk.ReadModel[databases.ConnectionPool]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.ConnectionPool],
			"response 201":     newModel[databases.AddConnectionPoolResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_add_user", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.AddUser(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.AddUserBody](a, a.Body, sdk.ReadModel[databases.AddUserBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.AddUserBody],
			"response 201":     newModel[databases.AddUserResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_create_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.CreateCluster(ctx, argument[databases.CreateClusterBody](a, a.Body, sdk.ReadModel[databases.CreateClusterBody]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Databases.CreateClusterAndWait(ctx, argument[databases.CreateClusterBody](a, a.Body, sdk.ReadModel[databases.CreateClusterBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.CreateClusterBody],
			"response 201":     newModel[databases.CreateClusterResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_create_kafka_schema", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.CreateKafkaSchema(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.CreateKafkaSchemaBody](a, a.Body, sdk.ReadModel[databases.CreateKafkaSchemaBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.CreateKafkaSchemaBody],
			"response 201":     newModel[databases.CreateKafkaSchemaResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_create_kafka_topic", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.CreateKafkaTopic(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.CreateKafkaTopicBody](a, a.Body, sdk.ReadModel[databases.CreateKafkaTopicBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.CreateKafkaTopicBody],
			"response 201":     newModel[databases.CreateKafkaTopicResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_create_logsink", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.CreateLogsink(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.CreateLogsinkBody](a, a.Body, sdk.ReadModel[databases.CreateLogsinkBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.CreateLogsinkBody],
			"response 201":     newModel[databases.CreateLogsinkResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_create_replica", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.CreateReplica(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.CreateReplicaBody](a, a.Body, sdk.ReadModel[databases.CreateReplicaBody]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Databases.CreateReplicaAndWait(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.CreateReplicaBody](a, a.Body, sdk.ReadModel[databases.CreateReplicaBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.CreateReplicaBody],
			"response 201":     newModel[databases.CreateReplicaResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.Delete(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["database_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_delete_connectionPool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DeleteConnectionPool(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["pool_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_delete_kafka_schema", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DeleteKafkaSchema(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["subject_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401": newModel[databases.ErrorModel],
			"response 404": newModel[databases.ErrorModel],
			"response 429": newModel[databases.ErrorModel],
			"response 500": newModel[databases.ErrorModel],
		},
	})
	add("databases_delete_kafka_topic", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DeleteKafkaTopic(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["topic_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_delete_logsink", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DeleteLogsink(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["logsink_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_delete_onlineMigration", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DeleteOnlineMigration(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["migration_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_delete_opensearch_index", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DeleteOpensearchIndex(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["index_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_delete_user", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DeleteUser(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["username"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_destroy_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DestroyCluster(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Databases.DestroyClusterAndWait(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_destroy_replica", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.DestroyReplica(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["replica_name"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Databases.DestroyReplicaAndWait(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["replica_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.Get(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["database_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.AddResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_autoscale", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetAutoscale(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.GetAutoscaleResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_ca", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetCa(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.GetCaResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetCluster(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Databases.GetClusterAndWait(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.CreateClusterResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_cluster_metrics_credentials", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetClusterMetricsCredentials(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.GetClusterMetricsCredentialsResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_config", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetConfig(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.GetConfigResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_connectionPool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetConnectionPool(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["pool_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.AddConnectionPoolResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_do_settings", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetDoSettings(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.GetDoSettingsResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_evictionPolicy", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetEvictionPolicy(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.GetEvictionPolicyResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_kafka_schema", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetKafkaSchema(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["subject_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200": newModel[databases.GetKafkaSchemaResponse],
			"response 401": newModel[databases.ErrorModel],
			"response 404": newModel[databases.ErrorModel],
			"response 429": newModel[databases.ErrorModel],
			"response 500": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_kafka_schema_config", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetKafkaSchemaConfig(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.GetKafkaSchemaConfigResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_kafka_schema_subject_config", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetKafkaSchemaSubjectConfig(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["subject_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.GetKafkaSchemaSubjectConfigResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_kafka_schema_version", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetKafkaSchemaVersion(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["subject_name"], sdk.ReadString), argument[string](a, a.Path["version"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200": newModel[databases.GetKafkaSchemaResponse],
			"response 401": newModel[databases.ErrorModel],
			"response 404": newModel[databases.ErrorModel],
			"response 429": newModel[databases.ErrorModel],
			"response 500": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_kafka_topic", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetKafkaTopic(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["topic_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.CreateKafkaTopicResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_logsink", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetLogsink(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["logsink_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.LogsinkSchema],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_migrationStatus", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetMigrationStatus(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Databases.GetMigrationStatusAndWait(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.OnlineMigration],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_replica", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetReplica(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["replica_name"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Databases.GetReplicaAndWait(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["replica_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.CreateReplicaResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_sql_mode", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetSqlMode(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.SqlMode],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_get_user", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.GetUser(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["username"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.AddUserResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_install_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.InstallUpdate(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.List(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.ListResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_list_backups", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListBackups(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.ListBackupsResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_list_clusters", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListClusters(ctx, databases.ListClustersParams{TagName: optional[string](a, a.Query["tag_name"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.ListClustersResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_list_connectionPools", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListConnectionPools(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.ConnectionPools],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_list_events_logs", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListEventsLogs(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.ListEventsLogsResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_list_firewall_rules", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListFirewallRules(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.ListFirewallRulesResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_list_kafka_schemas", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListKafkaSchemas(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.ListKafkaSchemasResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_list_kafka_topics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListKafkaTopics(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.ListKafkaTopicsResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_list_logsink", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListLogsink(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.ListLogsinkResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_list_opeasearch_indexes", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListOpeasearchIndexes(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.ListOpeasearchIndexesResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_list_options", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListOptions(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.Options],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_list_replicas", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListReplicas(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.ListReplicasResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_list_users", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ListUsers(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[databases.ListUsersResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_patch_config", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.PatchConfig(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.DatabaseConfig](a, a.Body, sdk.ReadModel[databases.DatabaseConfig]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.DatabaseConfig],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_promote_replica", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.PromoteReplica(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["replica_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_reset_auth", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.ResetAuth(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["username"], sdk.ReadString), argument[databases.ResetAuthBody](a, a.Body, sdk.ReadModel[databases.ResetAuthBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.ResetAuthBody],
			"response 200":     newModel[databases.AddUserResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_autoscale", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateAutoscale(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.DatabaseAutoscaleParams](a, a.Body, sdk.ReadModel[databases.DatabaseAutoscaleParams]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.DatabaseAutoscaleParams],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 422":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_clusterSize", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateClusterSize(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.DatabaseClusterResize](a, a.Body, sdk.ReadModel[databases.DatabaseClusterResize]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.DatabaseClusterResize],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_cluster_metrics_credentials", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateClusterMetricsCredentials(ctx, argument[databases.DatabaseMetricsCredentials](a, a.Body, sdk.ReadModel[databases.DatabaseMetricsCredentials]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.DatabaseMetricsCredentials],
			"response 401":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_connectionPool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateConnectionPool(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["pool_name"], sdk.ReadString), argument[databases.ConnectionPoolUpdate](a, a.Body, sdk.ReadModel[databases.ConnectionPoolUpdate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.ConnectionPoolUpdate],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_do_settings", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateDoSettings(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.UpdateDoSettingsBody](a, a.Body, sdk.ReadModel[databases.UpdateDoSettingsBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.UpdateDoSettingsBody],
			"response 400":     newModel[databases.ErrorModel],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 422":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_evictionPolicy", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateEvictionPolicy(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.UpdateEvictionPolicyBody](a, a.Body, sdk.ReadModel[databases.UpdateEvictionPolicyBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.UpdateEvictionPolicyBody],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_firewall_rules", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateFirewallRules(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.UpdateFirewallRulesBody](a, a.Body, sdk.ReadModel[databases.UpdateFirewallRulesBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.UpdateFirewallRulesBody],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_kafka_schema_config", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.UpdateKafkaSchemaConfig(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.UpdateKafkaSchemaConfigBody](a, a.Body, sdk.ReadModel[databases.UpdateKafkaSchemaConfigBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.UpdateKafkaSchemaConfigBody],
			"response 200":     newModel[databases.GetKafkaSchemaConfigResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_kafka_schema_subject_config", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.UpdateKafkaSchemaSubjectConfig(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["subject_name"], sdk.ReadString), argument[databases.UpdateKafkaSchemaSubjectConfigBody](a, a.Body, sdk.ReadModel[databases.UpdateKafkaSchemaSubjectConfigBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.UpdateKafkaSchemaSubjectConfigBody],
			"response 200":     newModel[databases.GetKafkaSchemaSubjectConfigResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_kafka_topic", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.UpdateKafkaTopic(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["topic_name"], sdk.ReadString), argument[databases.KafkaTopicUpdate](a, a.Body, sdk.ReadModel[databases.KafkaTopicUpdate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.KafkaTopicUpdate],
			"response 200":     newModel[databases.CreateKafkaTopicResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_logsink", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateLogsink(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["logsink_id"], sdk.ReadString), argument[databases.LogsinkUpdate](a, a.Body, sdk.ReadModel[databases.LogsinkUpdate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.LogsinkUpdate],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_maintenanceWindow", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateMaintenanceWindow(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.DatabaseMaintenanceWindow](a, a.Body, sdk.ReadModel[databases.DatabaseMaintenanceWindow]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.DatabaseMaintenanceWindow],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_major_version", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateMajorVersion(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.Version](a, a.Body, sdk.ReadModel[databases.Version]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.Version],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_onlineMigration", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.UpdateOnlineMigration(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.SourceDatabase](a, a.Body, sdk.ReadModel[databases.SourceDatabase]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.SourceDatabase],
			"response 200":     newModel[databases.OnlineMigration],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_region", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateRegion(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.UpdateRegionBody](a, a.Body, sdk.ReadModel[databases.UpdateRegionBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.UpdateRegionBody],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_sql_mode", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Databases.UpdateSqlMode(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[databases.SqlMode](a, a.Body, sdk.ReadModel[databases.SqlMode]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.SqlMode],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
	add("databases_update_user", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Databases.UpdateUser(ctx, argument[string](a, a.Path["database_cluster_uuid"], sdk.ReadString), argument[string](a, a.Path["username"], sdk.ReadString), argument[databases.UpdateUserBody](a, a.Body, sdk.ReadModel[databases.UpdateUserBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[databases.UpdateUserBody],
			"response 201":     newModel[databases.AddUserResponse],
			"response 401":     newModel[databases.ErrorModel],
			"response 404":     newModel[databases.ErrorModel],
			"response 429":     newModel[databases.ErrorModel],
			"response 500":     newModel[databases.ErrorModel],
			"response default": newModel[databases.ErrorModel],
		},
	})
}
