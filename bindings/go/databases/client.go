// Code generated from the description of the API. DO NOT EDIT.

// Package databases has the operations of the resource databases.
//
// Manages database clusters with their users, connection pools, replicas, topics and settings.
package databases

import (
	"context"

	"digitalocean-sdk.internal/go/sdk"
)

// Client has the operations of the resource. It is safe for use by several goroutines.
type Client struct {
	client *sdk.Client
}

// New returns the client of the resource.
func New(client *sdk.Client) *Client {
	return &Client{client: client}
}

// Add creates a database in a cluster.
//
// Not available for Caching and Valkey clusters.
//
// POST /v2/databases/{database_cluster_uuid}/dbs. Scope: database:create.
//
//	db, err := sdk.Item(do.Databases.Add(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.Database{Name: "web-1"},
//	))
func (c *Client) Add(ctx context.Context, databaseClusterUuid string, body Database, options ...sdk.CallOption) (*AddResponse, error) {
	call := sdk.NewCall(&addOperation, databaseClusterUuid)
	call.Body(&body)
	response := new(AddResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// AddConnectionPool creates a connection pool in a PostgreSQL cluster.
//
// POST /v2/databases/{database_cluster_uuid}/pools. Scope: database:create.
//
//	pool, err := sdk.Item(do.Databases.AddConnectionPool(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.ConnectionPool{Name: "web-1", Mode: "transaction", Size: 1, Db: "shop"},
//	))
func (c *Client) AddConnectionPool(ctx context.Context, databaseClusterUuid string, body ConnectionPool, options ...sdk.CallOption) (*AddConnectionPoolResponse, error) {
	call := sdk.NewCall(&addConnectionPoolOperation, databaseClusterUuid)
	call.Body(&body)
	response := new(AddConnectionPoolResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// AddUser creates a user in a cluster. The response contains a generated password.
//
// Not available for Caching and Valkey clusters. `readonly` applies to MongoDB and is superseded by the role in
// `settings.mongo_user_settings`.
//
// POST /v2/databases/{database_cluster_uuid}/users. Scope: database:create.
//
//	user, err := sdk.Item(do.Databases.AddUser(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.AddUserBody{Name: "web-1"},
//	))
func (c *Client) AddUser(ctx context.Context, databaseClusterUuid string, body AddUserBody, options ...sdk.CallOption) (*AddUserResponse, error) {
	call := sdk.NewCall(&addUserOperation, databaseClusterUuid)
	call.Body(&body)
	response := new(AddUserResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateCluster creates a database cluster, either empty or from a backup of another cluster.
//
// The status is `creating` at first. Poll the cluster until it is `online`. The operation `databases_list_options`
// returns the available versions, sizes and regions. Clusters with the engine `redis` can no longer be created.
//
// `advanced_pg` supports 1 to 3 nodes, and `advanced_mysql` supports 1 or 3. The default VPC and the default project
// are used if omitted. `storage_size_mib` adds to the storage that the size includes.
//
// POST /v2/databases. Scope: database:create.
//
//	database, err := sdk.Item(do.Databases.CreateClusterAndWait(ctx, databases.CreateClusterBody{
//		Name:     "web-1",
//		Engine:   databases.DatabaseClusterEnginePg,
//		NumNodes: 1,
//		Size:     "s-1vcpu-1gb",
//		Region:   "nyc3",
//	}))
func (c *Client) CreateCluster(ctx context.Context, body CreateClusterBody, options ...sdk.CallOption) (*CreateClusterResponse, error) {
	call := sdk.NewCall(&createClusterOperation)
	call.Body(&body)
	response := new(CreateClusterResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateClusterAndWait is [Client.CreateCluster] that waits until the work is done, and returns the final state. If
// waiting fails, [sdk.Begun] returns what was created.
func (c *Client) CreateClusterAndWait(ctx context.Context, body CreateClusterBody, options ...sdk.CallOption) (*CreateClusterResponse, error) {
	call := sdk.NewCall(&createClusterOperation)
	call.Body(&body)
	response := new(CreateClusterResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateKafkaSchema registers a schema for a subject in a Kafka cluster.
//
// POST /v2/databases/{database_cluster_uuid}/schema-registry. Scope: database:create.
//
//	response, err := do.Databases.CreateKafkaSchema(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.CreateKafkaSchemaBody{
//			SubjectName: "subject-1",
//			SchemaType:  databases.KafkaSchemaTypeAvro,
//			Schema:      "my-schema",
//		},
//	)
func (c *Client) CreateKafkaSchema(ctx context.Context, databaseClusterUuid string, body CreateKafkaSchemaBody, options ...sdk.CallOption) (*CreateKafkaSchemaResponse, error) {
	call := sdk.NewCall(&createKafkaSchemaOperation, databaseClusterUuid)
	call.Body(&body)
	response := new(CreateKafkaSchemaResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateKafkaTopic creates a topic in a Kafka cluster.
//
// POST /v2/databases/{database_cluster_uuid}/topics. Scope: database:create.
//
//	topic, err := sdk.Item(do.Databases.CreateKafkaTopic(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.CreateKafkaTopicBody{Name: "web-1"},
//	))
func (c *Client) CreateKafkaTopic(ctx context.Context, databaseClusterUuid string, body CreateKafkaTopicBody, options ...sdk.CallOption) (*CreateKafkaTopicResponse, error) {
	call := sdk.NewCall(&createKafkaTopicOperation, databaseClusterUuid)
	call.Body(&body)
	response := new(CreateKafkaTopicResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateLogsink creates a log sink, which forwards the logs of a cluster to an external service.
//
// The type of `config` must match `sink_type`. The type `datadog` is available only for MongoDB clusters.
//
// POST /v2/databases/{database_cluster_uuid}/logsink. Scope: database:create.
//
//	sink, err := sdk.Item(do.Databases.CreateLogsink(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.CreateLogsinkBody{
//			SinkName: "sink-1",
//			SinkType: databases.LogsinkBaseSinkTypeRsyslog,
//			Config: databases.LogsinkCreateConfigRsyslog(databases.RsyslogLogsink{
//				Server:      "www.example.com",
//				Port:        8080,
//				TLS:         true,
//				FormatValue: databases.RsyslogLogsinkFormatCustom,
//			}),
//		},
//	))
func (c *Client) CreateLogsink(ctx context.Context, databaseClusterUuid string, body CreateLogsinkBody, options ...sdk.CallOption) (*CreateLogsinkResponse, error) {
	call := sdk.NewCall(&createLogsinkOperation, databaseClusterUuid)
	call.Body(&body)
	response := new(CreateLogsinkResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateReplica creates a read-only replica of a PostgreSQL or MySQL cluster.
//
// Returns before the replica is ready. Poll the replica until its status is neither `creating` nor `forking`. Its
// `size` must be at least that of the cluster. It is created in the region of the cluster unless `region` is given.
//
// POST /v2/databases/{database_cluster_uuid}/replicas. Scope: database:create.
//
//	replica, err := sdk.Item(do.Databases.CreateReplicaAndWait(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.CreateReplicaBody{Name: "web-1", Size: "s-1vcpu-1gb"},
//	))
func (c *Client) CreateReplica(ctx context.Context, databaseClusterUuid string, body CreateReplicaBody, options ...sdk.CallOption) (*CreateReplicaResponse, error) {
	call := sdk.NewCall(&createReplicaOperation, databaseClusterUuid)
	call.Body(&body)
	response := new(CreateReplicaResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateReplicaAndWait is [Client.CreateReplica] that waits until the work is done, and returns the final state. If
// waiting fails, [sdk.Begun] returns what was created.
func (c *Client) CreateReplicaAndWait(ctx context.Context, databaseClusterUuid string, body CreateReplicaBody, options ...sdk.CallOption) (*CreateReplicaResponse, error) {
	call := sdk.NewCall(&createReplicaOperation, databaseClusterUuid)
	call.Body(&body)
	response := new(CreateReplicaResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete deletes a database in a cluster, with all its data.
//
// Not available for Caching and Valkey clusters.
//
// DELETE /v2/databases/{database_cluster_uuid}/dbs/{database_name}. Scope: database:delete.
//
//	err := do.Databases.Delete(ctx, "05666947-6328-431c-b98e-5f224b31345a", "database-1")
func (c *Client) Delete(ctx context.Context, databaseClusterUuid string, databaseName string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, databaseClusterUuid, databaseName)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteConnectionPool deletes a connection pool of a PostgreSQL cluster.
//
// DELETE /v2/databases/{database_cluster_uuid}/pools/{pool_name}. Scope: database:delete.
//
//	err := do.Databases.DeleteConnectionPool(ctx, "05666947-6328-431c-b98e-5f224b31345a", "pool-1")
func (c *Client) DeleteConnectionPool(ctx context.Context, databaseClusterUuid string, poolName string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteConnectionPoolOperation, databaseClusterUuid, poolName)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteKafkaSchema deletes the schema of a subject.
//
// DELETE /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}. Scope: database:delete.
//
//	err := do.Databases.DeleteKafkaSchema(ctx, "05666947-6328-431c-b98e-5f224b31345a", "subject-1")
func (c *Client) DeleteKafkaSchema(ctx context.Context, databaseClusterUuid string, subjectName string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteKafkaSchemaOperation, databaseClusterUuid, subjectName)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteKafkaTopic deletes a topic of a Kafka cluster, with all its messages.
//
// DELETE /v2/databases/{database_cluster_uuid}/topics/{topic_name}. Scope: database:delete.
//
//	err := do.Databases.DeleteKafkaTopic(ctx, "05666947-6328-431c-b98e-5f224b31345a", "topic-1")
func (c *Client) DeleteKafkaTopic(ctx context.Context, databaseClusterUuid string, topicName string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteKafkaTopicOperation, databaseClusterUuid, topicName)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteLogsink deletes a log sink.
//
// DELETE /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}. Scope: database:delete.
//
//	err := do.Databases.DeleteLogsink(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"6b3711bb-3418-4a42-a7be-d1fae47a5bb6",
//	)
func (c *Client) DeleteLogsink(ctx context.Context, databaseClusterUuid string, logsinkID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteLogsinkOperation, databaseClusterUuid, logsinkID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteOnlineMigration stops an online migration.
//
// DELETE /v2/databases/{database_cluster_uuid}/online-migration/{migration_id}. Scope: database:delete.
//
//	err := do.Databases.DeleteOnlineMigration(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"d5e960d1-0d85-43db-b7c6-42d98f257edc",
//	)
func (c *Client) DeleteOnlineMigration(ctx context.Context, databaseClusterUuid string, migrationID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOnlineMigrationOperation, databaseClusterUuid, migrationID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteOpensearchIndex deletes an index of an OpenSearch cluster, with all its documents.
//
// DELETE /v2/databases/{database_cluster_uuid}/indexes/{index_name}. Scope: database:delete.
//
//	err := do.Databases.DeleteOpensearchIndex(ctx, "05666947-6328-431c-b98e-5f224b31345a", "index-1")
func (c *Client) DeleteOpensearchIndex(ctx context.Context, databaseClusterUuid string, indexName string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOpensearchIndexOperation, databaseClusterUuid, indexName)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteUser deletes a user of a cluster.
//
// Not available for Caching and Valkey clusters.
//
// DELETE /v2/databases/{database_cluster_uuid}/users/{username}. Scope: database:delete.
//
//	err := do.Databases.DeleteUser(ctx, "05666947-6328-431c-b98e-5f224b31345a", "ada")
func (c *Client) DeleteUser(ctx context.Context, databaseClusterUuid string, username string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteUserOperation, databaseClusterUuid, username)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DestroyCluster destroys a database cluster and all its data.
//
// This cannot be undone.
//
// DELETE /v2/databases/{database_cluster_uuid}. Scope: database:delete.
//
//	err := do.Databases.DestroyCluster(ctx, "05666947-6328-431c-b98e-5f224b31345a")
func (c *Client) DestroyCluster(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&destroyClusterOperation, databaseClusterUuid)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DestroyClusterAndWait is [Client.DestroyCluster] that waits until what it deletes is gone.
func (c *Client) DestroyClusterAndWait(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&destroyClusterOperation, databaseClusterUuid)
	return sdk.WaitGone(ctx, c.client, call, options)
}

// DestroyReplica destroys a read-only replica of a cluster.
//
// Not available for Caching and Valkey clusters.
//
// DELETE /v2/databases/{database_cluster_uuid}/replicas/{replica_name}. Scope: database:delete.
//
//	err := do.Databases.DestroyReplica(ctx, "05666947-6328-431c-b98e-5f224b31345a", "replica-1")
func (c *Client) DestroyReplica(ctx context.Context, databaseClusterUuid string, replicaName string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&destroyReplicaOperation, databaseClusterUuid, replicaName)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DestroyReplicaAndWait is [Client.DestroyReplica] that waits until what it deletes is gone.
func (c *Client) DestroyReplicaAndWait(ctx context.Context, databaseClusterUuid string, replicaName string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&destroyReplicaOperation, databaseClusterUuid, replicaName)
	return sdk.WaitGone(ctx, c.client, call, options)
}

// Get gets a database in a cluster.
//
// Not available for Caching and Valkey clusters.
//
// GET /v2/databases/{database_cluster_uuid}/dbs/{database_name}. Scope: database:read.
//
//	db, err := sdk.Item(do.Databases.Get(ctx, "05666947-6328-431c-b98e-5f224b31345a", "database-1"))
func (c *Client) Get(ctx context.Context, databaseClusterUuid string, databaseName string, options ...sdk.CallOption) (*AddResponse, error) {
	call := sdk.NewCall(&getOperation, databaseClusterUuid, databaseName)
	response := new(AddResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAutoscale gets the storage autoscaling settings of a cluster.
//
// GET /v2/databases/{database_cluster_uuid}/autoscale. Scope: database:read.
//
//	autoscale, err := sdk.Item(do.Databases.GetAutoscale(ctx, "05666947-6328-431c-b98e-5f224b31345a"))
func (c *Client) GetAutoscale(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*GetAutoscaleResponse, error) {
	call := sdk.NewCall(&getAutoscaleOperation, databaseClusterUuid)
	response := new(GetAutoscaleResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetCa gets the CA certificate of a cluster.
//
// GET /v2/databases/{database_cluster_uuid}/ca. Scope: database:read.
//
//	ca, err := sdk.Item(do.Databases.GetCa(ctx, "05666947-6328-431c-b98e-5f224b31345a"))
func (c *Client) GetCa(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*GetCaResponse, error) {
	call := sdk.NewCall(&getCaOperation, databaseClusterUuid)
	response := new(GetCaResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetCluster gets a database cluster, with its connection details.
//
// User names and passwords are omitted without the scope `database:view_credentials`.
//
// GET /v2/databases/{database_cluster_uuid}. Scope: database:read.
//
//	database, err := sdk.Item(do.Databases.GetCluster(ctx, "05666947-6328-431c-b98e-5f224b31345a"))
func (c *Client) GetCluster(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*CreateClusterResponse, error) {
	call := sdk.NewCall(&getClusterOperation, databaseClusterUuid)
	response := new(CreateClusterResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetClusterAndWait waits until the work whose state [Client.GetCluster] returns is done. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) GetClusterAndWait(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*CreateClusterResponse, error) {
	call := sdk.NewCall(&getClusterOperation, databaseClusterUuid)
	response := new(CreateClusterResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetClusterMetricsCredentials gets the credentials for the metrics endpoints of all database clusters.
//
// GET /v2/databases/metrics/credentials. Scopes: database:update, database:view_credentials.
//
//	credential, err := sdk.Item(do.Databases.GetClusterMetricsCredentials(ctx))
func (c *Client) GetClusterMetricsCredentials(ctx context.Context, options ...sdk.CallOption) (*GetClusterMetricsCredentialsResponse, error) {
	call := sdk.NewCall(&getClusterMetricsCredentialsOperation)
	response := new(GetClusterMetricsCredentialsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetConfig gets the engine configuration of a cluster.
//
// GET /v2/databases/{database_cluster_uuid}/config. Scope: database:read.
//
//	config, err := sdk.Item(do.Databases.GetConfig(ctx, "05666947-6328-431c-b98e-5f224b31345a"))
func (c *Client) GetConfig(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*GetConfigResponse, error) {
	call := sdk.NewCall(&getConfigOperation, databaseClusterUuid)
	response := new(GetConfigResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetConnectionPool gets a connection pool of a PostgreSQL cluster.
//
// GET /v2/databases/{database_cluster_uuid}/pools/{pool_name}. Scope: database:read.
//
//	pool, err := sdk.Item(do.Databases.GetConnectionPool(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"pool-1",
//	))
func (c *Client) GetConnectionPool(ctx context.Context, databaseClusterUuid string, poolName string, options ...sdk.CallOption) (*AddConnectionPoolResponse, error) {
	call := sdk.NewCall(&getConnectionPoolOperation, databaseClusterUuid, poolName)
	response := new(AddConnectionPoolResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDoSettings gets the custom host names of a cluster.
//
// GET /v2/databases/{database_cluster_uuid}/do_settings. Scope: database:read.
//
//	doSetting, err := sdk.Item(do.Databases.GetDoSettings(ctx, "05666947-6328-431c-b98e-5f224b31345a"))
func (c *Client) GetDoSettings(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*GetDoSettingsResponse, error) {
	call := sdk.NewCall(&getDoSettingsOperation, databaseClusterUuid)
	response := new(GetDoSettingsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetEvictionPolicy gets the eviction policy of a Caching or Valkey cluster.
//
// GET /v2/databases/{database_cluster_uuid}/eviction_policy. Scope: database:read.
//
//	response, err := do.Databases.GetEvictionPolicy(ctx, "05666947-6328-431c-b98e-5f224b31345a")
func (c *Client) GetEvictionPolicy(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*GetEvictionPolicyResponse, error) {
	call := sdk.NewCall(&getEvictionPolicyOperation, databaseClusterUuid)
	response := new(GetEvictionPolicyResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetKafkaSchema gets the schema of a subject.
//
// GET /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}. Scope: database:read.
//
//	response, err := do.Databases.GetKafkaSchema(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"subject-1",
//	)
func (c *Client) GetKafkaSchema(ctx context.Context, databaseClusterUuid string, subjectName string, options ...sdk.CallOption) (*GetKafkaSchemaResponse, error) {
	call := sdk.NewCall(&getKafkaSchemaOperation, databaseClusterUuid, subjectName)
	response := new(GetKafkaSchemaResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetKafkaSchemaConfig gets the compatibility level of the schema registry of a Kafka cluster.
//
// GET /v2/databases/{database_cluster_uuid}/schema-registry/config. Scope: database:read.
//
//	response, err := do.Databases.GetKafkaSchemaConfig(ctx, "05666947-6328-431c-b98e-5f224b31345a")
func (c *Client) GetKafkaSchemaConfig(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*GetKafkaSchemaConfigResponse, error) {
	call := sdk.NewCall(&getKafkaSchemaConfigOperation, databaseClusterUuid)
	response := new(GetKafkaSchemaConfigResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetKafkaSchemaSubjectConfig gets the compatibility level of a subject.
//
// GET /v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}. Scope: database:read.
//
//	response, err := do.Databases.GetKafkaSchemaSubjectConfig(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"subject-1",
//	)
func (c *Client) GetKafkaSchemaSubjectConfig(ctx context.Context, databaseClusterUuid string, subjectName string, options ...sdk.CallOption) (*GetKafkaSchemaSubjectConfigResponse, error) {
	call := sdk.NewCall(&getKafkaSchemaSubjectConfigOperation, databaseClusterUuid, subjectName)
	response := new(GetKafkaSchemaSubjectConfigResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetKafkaSchemaVersion gets a version of the schema of a subject.
//
// GET /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}/versions/{version}. Scope: database:read.
//
//	response, err := do.Databases.GetKafkaSchemaVersion(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"subject-1",
//		"1",
//	)
func (c *Client) GetKafkaSchemaVersion(ctx context.Context, databaseClusterUuid string, subjectName string, version string, options ...sdk.CallOption) (*GetKafkaSchemaResponse, error) {
	call := sdk.NewCall(&getKafkaSchemaVersionOperation, databaseClusterUuid, subjectName, version)
	response := new(GetKafkaSchemaResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetKafkaTopic gets a topic of a Kafka cluster, with its partitions and configuration.
//
// GET /v2/databases/{database_cluster_uuid}/topics/{topic_name}. Scope: database:read.
//
//	topic, err := sdk.Item(do.Databases.GetKafkaTopic(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"topic-1",
//	))
func (c *Client) GetKafkaTopic(ctx context.Context, databaseClusterUuid string, topicName string, options ...sdk.CallOption) (*CreateKafkaTopicResponse, error) {
	call := sdk.NewCall(&getKafkaTopicOperation, databaseClusterUuid, topicName)
	response := new(CreateKafkaTopicResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLogsink gets a log sink of a cluster.
//
// GET /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}. Scope: database:read.
//
//	response, err := do.Databases.GetLogsink(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"6b3711bb-3418-4a42-a7be-d1fae47a5bb6",
//	)
func (c *Client) GetLogsink(ctx context.Context, databaseClusterUuid string, logsinkID string, options ...sdk.CallOption) (*LogsinkSchema, error) {
	call := sdk.NewCall(&getLogsinkOperation, databaseClusterUuid, logsinkID)
	response := new(LogsinkSchema)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetMigrationStatus gets the status of the most recent online migration to a cluster.
//
// GET /v2/databases/{database_cluster_uuid}/online-migration. Scope: database:read.
//
//	response, err := do.Databases.GetMigrationStatus(ctx, "05666947-6328-431c-b98e-5f224b31345a")
func (c *Client) GetMigrationStatus(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*OnlineMigration, error) {
	call := sdk.NewCall(&getMigrationStatusOperation, databaseClusterUuid)
	response := new(OnlineMigration)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetMigrationStatusAndWait waits until the work whose state [Client.GetMigrationStatus] returns is done. If waiting
// fails, [sdk.Begun] returns what was created.
func (c *Client) GetMigrationStatusAndWait(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*OnlineMigration, error) {
	call := sdk.NewCall(&getMigrationStatusOperation, databaseClusterUuid)
	response := new(OnlineMigration)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetReplica gets a read-only replica of a cluster.
//
// Not available for Caching and Valkey clusters.
//
// GET /v2/databases/{database_cluster_uuid}/replicas/{replica_name}. Scope: database:read.
//
//	replica, err := sdk.Item(do.Databases.GetReplica(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"replica-1",
//	))
func (c *Client) GetReplica(ctx context.Context, databaseClusterUuid string, replicaName string, options ...sdk.CallOption) (*CreateReplicaResponse, error) {
	call := sdk.NewCall(&getReplicaOperation, databaseClusterUuid, replicaName)
	response := new(CreateReplicaResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetReplicaAndWait waits until the work whose state [Client.GetReplica] returns is done. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) GetReplicaAndWait(ctx context.Context, databaseClusterUuid string, replicaName string, options ...sdk.CallOption) (*CreateReplicaResponse, error) {
	call := sdk.NewCall(&getReplicaOperation, databaseClusterUuid, replicaName)
	response := new(CreateReplicaResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetSqlMode gets the SQL modes of a MySQL cluster.
//
// GET /v2/databases/{database_cluster_uuid}/sql_mode. Scope: database:read.
//
//	response, err := do.Databases.GetSqlMode(ctx, "05666947-6328-431c-b98e-5f224b31345a")
func (c *Client) GetSqlMode(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*SqlMode, error) {
	call := sdk.NewCall(&getSqlModeOperation, databaseClusterUuid)
	response := new(SqlMode)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetUser gets a user of a cluster.
//
// The password is omitted without the scope `database:view_credentials`. Not available for Caching and Valkey
// clusters.
//
// GET /v2/databases/{database_cluster_uuid}/users/{username}. Scope: database:read.
//
//	user, err := sdk.Item(do.Databases.GetUser(ctx, "05666947-6328-431c-b98e-5f224b31345a", "ada"))
func (c *Client) GetUser(ctx context.Context, databaseClusterUuid string, username string, options ...sdk.CallOption) (*AddUserResponse, error) {
	call := sdk.NewCall(&getUserOperation, databaseClusterUuid, username)
	response := new(AddUserResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// InstallUpdate starts the installation of pending updates in a cluster.
//
// PUT /v2/databases/{database_cluster_uuid}/install_update. Scope: database:update.
//
//	err := do.Databases.InstallUpdate(ctx, "05666947-6328-431c-b98e-5f224b31345a")
func (c *Client) InstallUpdate(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&installUpdateOperation, databaseClusterUuid)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// List lists the databases in a cluster.
//
// Not available for Caching and Valkey clusters.
//
// GET /v2/databases/{database_cluster_uuid}/dbs. Scope: database:read.
//
//	items, err := sdk.Items(do.Databases.List(ctx, "05666947-6328-431c-b98e-5f224b31345a"))
func (c *Client) List(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation, databaseClusterUuid)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListBackups lists the backups of a PostgreSQL or MySQL cluster, with the backup schedule.
//
// Not available for Caching and Valkey clusters.
//
// GET /v2/databases/{database_cluster_uuid}/backups. Scope: database:read.
//
//	response, err := do.Databases.ListBackups(ctx, "05666947-6328-431c-b98e-5f224b31345a")
func (c *Client) ListBackups(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*ListBackupsResponse, error) {
	call := sdk.NewCall(&listBackupsOperation, databaseClusterUuid)
	response := new(ListBackupsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListClustersParams are the parameters of [Client.ListClusters].
type ListClustersParams struct {
	_ sdk.NotComparable
	// Lists only clusters with this tag. Requires the scope `tag:read`.
	TagName sdk.Opt[string]
}

func (p *ListClustersParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "tag_name", p.TagName, sdk.FormatString)
}

// ListClusters lists the database clusters in the account, with their connection details.
//
// User names and passwords are omitted without the scope `database:view_credentials`.
//
// GET /v2/databases. Scope: database:read.
//
//	items, err := sdk.Items(do.Databases.ListClusters(ctx, databases.ListClustersParams{}))
func (c *Client) ListClusters(ctx context.Context, params ListClustersParams, options ...sdk.CallOption) (*ListClustersResponse, error) {
	call := sdk.NewCall(&listClustersOperation)
	params.addTo(call)
	response := new(ListClustersResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListConnectionPools lists the connection pools of a PostgreSQL cluster.
//
// GET /v2/databases/{database_cluster_uuid}/pools. Scope: database:read.
//
//	items, err := sdk.Items(do.Databases.ListConnectionPools(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//	))
func (c *Client) ListConnectionPools(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*ConnectionPools, error) {
	call := sdk.NewCall(&listConnectionPoolsOperation, databaseClusterUuid)
	response := new(ConnectionPools)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListEventsLogs lists the events of a cluster, such as maintenance and promotions.
//
// GET /v2/databases/{database_cluster_uuid}/events. Scope: database:read.
//
//	items, err := sdk.Items(do.Databases.ListEventsLogs(ctx, "05666947-6328-431c-b98e-5f224b31345a"))
func (c *Client) ListEventsLogs(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*ListEventsLogsResponse, error) {
	call := sdk.NewCall(&listEventsLogsOperation, databaseClusterUuid)
	response := new(ListEventsLogsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListFirewallRules lists the trusted sources of a cluster.
//
// GET /v2/databases/{database_cluster_uuid}/firewall. Scope: database:read.
//
//	items, err := sdk.Items(do.Databases.ListFirewallRules(ctx, "05666947-6328-431c-b98e-5f224b31345a"))
func (c *Client) ListFirewallRules(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*ListFirewallRulesResponse, error) {
	call := sdk.NewCall(&listFirewallRulesOperation, databaseClusterUuid)
	response := new(ListFirewallRulesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListKafkaSchemas lists the schemas in the schema registry of a Kafka cluster.
//
// GET /v2/databases/{database_cluster_uuid}/schema-registry. Scope: database:read.
//
//	items, err := sdk.Items(do.Databases.ListKafkaSchemas(ctx, "05666947-6328-431c-b98e-5f224b31345a"))
func (c *Client) ListKafkaSchemas(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*ListKafkaSchemasResponse, error) {
	call := sdk.NewCall(&listKafkaSchemasOperation, databaseClusterUuid)
	response := new(ListKafkaSchemasResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListKafkaTopics lists the topics of a Kafka cluster, without their partitions and configuration.
//
// GET /v2/databases/{database_cluster_uuid}/topics. Scope: database:read.
//
//	items, err := sdk.Items(do.Databases.ListKafkaTopics(ctx, "05666947-6328-431c-b98e-5f224b31345a"))
func (c *Client) ListKafkaTopics(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*ListKafkaTopicsResponse, error) {
	call := sdk.NewCall(&listKafkaTopicsOperation, databaseClusterUuid)
	response := new(ListKafkaTopicsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListLogsink lists the log sinks of a cluster.
//
// GET /v2/databases/{database_cluster_uuid}/logsink. Scope: database:read.
//
//	items, err := sdk.Items(do.Databases.ListLogsink(ctx, "05666947-6328-431c-b98e-5f224b31345a"))
func (c *Client) ListLogsink(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*ListLogsinkResponse, error) {
	call := sdk.NewCall(&listLogsinkOperation, databaseClusterUuid)
	response := new(ListLogsinkResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListOpeasearchIndexes lists the indexes of an OpenSearch cluster.
//
// GET /v2/databases/{database_cluster_uuid}/indexes. Scope: database:read.
//
//	items, err := sdk.Items(do.Databases.ListOpeasearchIndexes(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//	))
func (c *Client) ListOpeasearchIndexes(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*ListOpeasearchIndexesResponse, error) {
	call := sdk.NewCall(&listOpeasearchIndexesOperation, databaseClusterUuid)
	response := new(ListOpeasearchIndexesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListOptions lists the available regions, versions, sizes and numbers of nodes for each engine.
//
// GET /v2/databases/options. Scope: database:read.
//
//	response, err := do.Databases.ListOptions(ctx)
func (c *Client) ListOptions(ctx context.Context, options ...sdk.CallOption) (*Options, error) {
	call := sdk.NewCall(&listOptionsOperation)
	response := new(Options)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListReplicas lists the read-only replicas of a cluster.
//
// Not available for Caching and Valkey clusters.
//
// GET /v2/databases/{database_cluster_uuid}/replicas. Scope: database:read.
//
//	items, err := sdk.Items(do.Databases.ListReplicas(ctx, "05666947-6328-431c-b98e-5f224b31345a"))
func (c *Client) ListReplicas(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*ListReplicasResponse, error) {
	call := sdk.NewCall(&listReplicasOperation, databaseClusterUuid)
	response := new(ListReplicasResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListUsers lists the users of a cluster.
//
// Passwords are omitted without the scope `database:view_credentials`. Not available for Caching and Valkey clusters.
//
// GET /v2/databases/{database_cluster_uuid}/users. Scope: database:read.
//
//	items, err := sdk.Items(do.Databases.ListUsers(ctx, "05666947-6328-431c-b98e-5f224b31345a"))
func (c *Client) ListUsers(ctx context.Context, databaseClusterUuid string, options ...sdk.CallOption) (*ListUsersResponse, error) {
	call := sdk.NewCall(&listUsersOperation, databaseClusterUuid)
	response := new(ListUsersResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PatchConfig updates the engine configuration of a cluster.
//
// Changes of some settings restart the engine, as noted in their descriptions.
//
// PATCH /v2/databases/{database_cluster_uuid}/config. Scope: database:update.
//
//	err := do.Databases.PatchConfig(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.DatabaseConfig{
//			Config: &databases.DatabaseConfigValue{
//				Mysql: &databases.MysqlAdvancedConfig{AutomaticSpPrivileges: sdk.Some(true)},
//			},
//		},
//	)
func (c *Client) PatchConfig(ctx context.Context, databaseClusterUuid string, body DatabaseConfig, options ...sdk.CallOption) error {
	call := sdk.NewCall(&patchConfigOperation, databaseClusterUuid)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// PromoteReplica promotes a read-only replica to a primary cluster.
//
// Not available for Caching and Valkey clusters.
//
// PUT /v2/databases/{database_cluster_uuid}/replicas/{replica_name}/promote. Scope: database:update.
//
//	err := do.Databases.PromoteReplica(ctx, "05666947-6328-431c-b98e-5f224b31345a", "replica-1")
func (c *Client) PromoteReplica(ctx context.Context, databaseClusterUuid string, replicaName string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&promoteReplicaOperation, databaseClusterUuid, replicaName)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// ResetAuth resets the password of a user or, for MySQL, changes the authentication plugin.
//
// POST /v2/databases/{database_cluster_uuid}/users/{username}/reset_auth. Scope: database:update.
//
//	user, err := sdk.Item(do.Databases.ResetAuth(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"ada",
//		databases.ResetAuthBody{
//			MysqlSettings: &databases.MysqlSettings{
//				AuthPlugin: databases.MysqlSettingsAuthPluginCachingSha2Password,
//			},
//		},
//	))
func (c *Client) ResetAuth(ctx context.Context, databaseClusterUuid string, username string, body ResetAuthBody, options ...sdk.CallOption) (*AddUserResponse, error) {
	call := sdk.NewCall(&resetAuthOperation, databaseClusterUuid, username)
	call.Body(&body)
	response := new(AddUserResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateAutoscale sets the storage autoscaling settings of a cluster.
//
// PUT /v2/databases/{database_cluster_uuid}/autoscale. Scope: database:update.
//
//	err := do.Databases.UpdateAutoscale(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.DatabaseAutoscaleParams{
//			Storage: &databases.DatabaseStorageAutoscaleParams{Enabled: true},
//		},
//	)
func (c *Client) UpdateAutoscale(ctx context.Context, databaseClusterUuid string, body DatabaseAutoscaleParams, options ...sdk.CallOption) error {
	call := sdk.NewCall(&updateAutoscaleOperation, databaseClusterUuid)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// UpdateClusterSize resizes a cluster.
//
// Both `size` and `num_nodes` are required, even if only one of them changes. Returns before the cluster has been
// resized (202). The status is `resizing` until then, and `online` afterwards.
//
// PUT /v2/databases/{database_cluster_uuid}/resize. Scope: database:update.
//
//	err := do.Databases.UpdateClusterSize(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.DatabaseClusterResize{Size: "s-1vcpu-1gb", NumNodes: 1},
//	)
func (c *Client) UpdateClusterSize(ctx context.Context, databaseClusterUuid string, body DatabaseClusterResize, options ...sdk.CallOption) error {
	call := sdk.NewCall(&updateClusterSizeOperation, databaseClusterUuid)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// UpdateClusterMetricsCredentials sets the credentials for the metrics endpoints of all database clusters.
//
// PUT /v2/databases/metrics/credentials. Scope: database:update.
//
//	err := do.Databases.UpdateClusterMetricsCredentials(ctx, databases.DatabaseMetricsCredentials{
//		Credentials: &databases.BasicAuthCredentials{BasicAuthUsername: sdk.Some("ada")},
//	})
func (c *Client) UpdateClusterMetricsCredentials(ctx context.Context, body DatabaseMetricsCredentials, options ...sdk.CallOption) error {
	call := sdk.NewCall(&updateClusterMetricsCredentialsOperation)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// UpdateConnectionPool updates a connection pool of a PostgreSQL cluster. Its name cannot be changed.
//
// PUT /v2/databases/{database_cluster_uuid}/pools/{pool_name}. Scope: database:update.
//
//	err := do.Databases.UpdateConnectionPool(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"pool-1",
//		databases.ConnectionPoolUpdate{Mode: "transaction", Size: 1, Db: "shop"},
//	)
func (c *Client) UpdateConnectionPool(ctx context.Context, databaseClusterUuid string, poolName string, body ConnectionPoolUpdate, options ...sdk.CallOption) error {
	call := sdk.NewCall(&updateConnectionPoolOperation, databaseClusterUuid, poolName)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// UpdateDoSettings replaces the custom host names of a cluster.
//
// An empty or missing list removes all custom host names. To apply the new certificate, the nodes are replaced one by
// one without downtime.
//
// PUT /v2/databases/{database_cluster_uuid}/do_settings. Scope: database:update.
//
//	err := do.Databases.UpdateDoSettings(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.UpdateDoSettingsBody{
//			DoSettings: databases.DoSettings{ServiceCnames: []string{"X.h.U.OT1"}},
//		},
//	)
func (c *Client) UpdateDoSettings(ctx context.Context, databaseClusterUuid string, body UpdateDoSettingsBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&updateDoSettingsOperation, databaseClusterUuid)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// UpdateEvictionPolicy sets the eviction policy of a Caching or Valkey cluster.
//
// PUT /v2/databases/{database_cluster_uuid}/eviction_policy. Scope: database:update.
//
//	err := do.Databases.UpdateEvictionPolicy(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.UpdateEvictionPolicyBody{EvictionPolicy: databases.EvictionPolicyAllkeysLru},
//	)
func (c *Client) UpdateEvictionPolicy(ctx context.Context, databaseClusterUuid string, body UpdateEvictionPolicyBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&updateEvictionPolicyOperation, databaseClusterUuid)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// UpdateFirewallRules replaces the trusted sources of a cluster.
//
// Rules that are missing from the body are removed. To add a rule, send it together with the existing ones. A cluster
// can have at most 100 rules. IPv6 addresses are not supported.
//
// PUT /v2/databases/{database_cluster_uuid}/firewall. Scope: database:update.
//
//	err := do.Databases.UpdateFirewallRules(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.UpdateFirewallRulesBody{
//			Rules: []databases.FirewallRule{{Type: databases.FirewallRuleTypeApp, Value: "my-value"}},
//		},
//	)
func (c *Client) UpdateFirewallRules(ctx context.Context, databaseClusterUuid string, body UpdateFirewallRulesBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&updateFirewallRulesOperation, databaseClusterUuid)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// UpdateKafkaSchemaConfig sets the compatibility level of the schema registry of a Kafka cluster.
//
// PUT /v2/databases/{database_cluster_uuid}/schema-registry/config. Scope: database:write.
//
//	response, err := do.Databases.UpdateKafkaSchemaConfig(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.UpdateKafkaSchemaConfigBody{
//			CompatibilityLevel: databases.KafkaCompatibilityLevelBackward,
//		},
//	)
func (c *Client) UpdateKafkaSchemaConfig(ctx context.Context, databaseClusterUuid string, body UpdateKafkaSchemaConfigBody, options ...sdk.CallOption) (*GetKafkaSchemaConfigResponse, error) {
	call := sdk.NewCall(&updateKafkaSchemaConfigOperation, databaseClusterUuid)
	call.Body(&body)
	response := new(GetKafkaSchemaConfigResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateKafkaSchemaSubjectConfig sets the compatibility level of a subject.
//
// PUT /v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}. Scope: database:write.
//
//	response, err := do.Databases.UpdateKafkaSchemaSubjectConfig(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"subject-1",
//		databases.UpdateKafkaSchemaSubjectConfigBody{
//			CompatibilityLevel: databases.KafkaCompatibilityLevelBackward,
//		},
//	)
func (c *Client) UpdateKafkaSchemaSubjectConfig(ctx context.Context, databaseClusterUuid string, subjectName string, body UpdateKafkaSchemaSubjectConfigBody, options ...sdk.CallOption) (*GetKafkaSchemaSubjectConfigResponse, error) {
	call := sdk.NewCall(&updateKafkaSchemaSubjectConfigOperation, databaseClusterUuid, subjectName)
	call.Body(&body)
	response := new(GetKafkaSchemaSubjectConfigResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateKafkaTopic updates a topic of a Kafka cluster.
//
// The number of partitions can only be increased.
//
// PUT /v2/databases/{database_cluster_uuid}/topics/{topic_name}. Scope: database:update.
//
//	topic, err := sdk.Item(do.Databases.UpdateKafkaTopic(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"topic-1",
//		databases.KafkaTopicUpdate{
//			ReplicationFactor: sdk.Some[int64](1),
//			PartitionCount:    sdk.Some[int64](1),
//		},
//	))
func (c *Client) UpdateKafkaTopic(ctx context.Context, databaseClusterUuid string, topicName string, body KafkaTopicUpdate, options ...sdk.CallOption) (*CreateKafkaTopicResponse, error) {
	call := sdk.NewCall(&updateKafkaTopicOperation, databaseClusterUuid, topicName)
	call.Body(&body)
	response := new(CreateKafkaTopicResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateLogsink updates the configuration of a log sink. Its name and type cannot be changed.
//
// PUT /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}. Scope: database:update.
//
//	err := do.Databases.UpdateLogsink(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"6b3711bb-3418-4a42-a7be-d1fae47a5bb6",
//		databases.LogsinkUpdate{
//			Config: databases.LogsinkUpdateConfigRsyslog(databases.RsyslogLogsink{
//				Server:      "www.example.com",
//				Port:        8080,
//				TLS:         true,
//				FormatValue: databases.RsyslogLogsinkFormatCustom,
//			}),
//		},
//	)
func (c *Client) UpdateLogsink(ctx context.Context, databaseClusterUuid string, logsinkID string, body LogsinkUpdate, options ...sdk.CallOption) error {
	call := sdk.NewCall(&updateLogsinkOperation, databaseClusterUuid, logsinkID)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// UpdateMaintenanceWindow sets the maintenance window of a cluster.
//
// PUT /v2/databases/{database_cluster_uuid}/maintenance. Scope: database:update.
//
//	err := do.Databases.UpdateMaintenanceWindow(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.DatabaseMaintenanceWindow{Day: "sunday", Hour: "04:00"},
//	)
func (c *Client) UpdateMaintenanceWindow(ctx context.Context, databaseClusterUuid string, body DatabaseMaintenanceWindow, options ...sdk.CallOption) error {
	call := sdk.NewCall(&updateMaintenanceWindowOperation, databaseClusterUuid)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// UpdateMajorVersion upgrades a cluster to another major version of its engine.
//
// PUT /v2/databases/{database_cluster_uuid}/upgrade. Scope: database:update.
//
//	err := do.Databases.UpdateMajorVersion(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.Version{Version: sdk.Some("1")},
//	)
func (c *Client) UpdateMajorVersion(ctx context.Context, databaseClusterUuid string, body Version, options ...sdk.CallOption) error {
	call := sdk.NewCall(&updateMajorVersionOperation, databaseClusterUuid)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// UpdateOnlineMigration starts an online migration from another database to a MySQL, PostgreSQL, Caching or Valkey
// cluster.
//
// Changes in the source database continue to be replicated for up to two weeks, or until the migration is stopped.
//
// PUT /v2/databases/{database_cluster_uuid}/online-migration. Scope: database:update.
//
//	response, err := do.Databases.UpdateOnlineMigration(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.SourceDatabase{
//			Source: databases.SourceDatabaseSource{Host: sdk.Some("www.example.com")},
//		},
//	)
func (c *Client) UpdateOnlineMigration(ctx context.Context, databaseClusterUuid string, body SourceDatabase, options ...sdk.CallOption) (*OnlineMigration, error) {
	call := sdk.NewCall(&updateOnlineMigrationOperation, databaseClusterUuid)
	call.Body(&body)
	response := new(OnlineMigration)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateRegion migrates a cluster to another region.
//
// Returns before the migration has finished (202). The status is `migrating` until then, and `online` afterwards.
//
// PUT /v2/databases/{database_cluster_uuid}/migrate. Scope: database:update.
//
//	err := do.Databases.UpdateRegion(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		databases.UpdateRegionBody{Region: "nyc3"},
//	)
func (c *Client) UpdateRegion(ctx context.Context, databaseClusterUuid string, body UpdateRegionBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&updateRegionOperation, databaseClusterUuid)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// UpdateSqlMode replaces the SQL modes of a MySQL cluster.
//
// PUT /v2/databases/{database_cluster_uuid}/sql_mode. Scope: database:update.
//
//	err := do.Databases.UpdateSqlMode(ctx, "05666947-6328-431c-b98e-5f224b31345a", databases.SqlMode{
//		SqlMode: "my-sql-mode",
//	})
func (c *Client) UpdateSqlMode(ctx context.Context, databaseClusterUuid string, body SqlMode, options ...sdk.CallOption) error {
	call := sdk.NewCall(&updateSqlModeOperation, databaseClusterUuid)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// UpdateUser updates the permissions of a user.
//
// Users cannot be renamed. In PostgreSQL clusters, omitting `pg_allow_replication` revokes the permission to
// replicate.
//
// PUT /v2/databases/{database_cluster_uuid}/users/{username}. Scope: database:update.
//
//	user, err := sdk.Item(do.Databases.UpdateUser(
//		ctx,
//		"05666947-6328-431c-b98e-5f224b31345a",
//		"ada",
//		databases.UpdateUserBody{Settings: databases.UserSettings{PgAllowReplication: sdk.Some(true)}},
//	))
func (c *Client) UpdateUser(ctx context.Context, databaseClusterUuid string, username string, body UpdateUserBody, options ...sdk.CallOption) (*AddUserResponse, error) {
	call := sdk.NewCall(&updateUserOperation, databaseClusterUuid, username)
	call.Body(&body)
	response := new(AddUserResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
