import type { Client } from './client.js';
import type {
  Call,
  CallOptions,
  ItemCall,
  ItemWaiter,
  ReconcileOptions,
  WaitableCall,
  WaitableItemCall,
  Waiter,
} from './runtime/index.js';
import type {
  Ca,
  ConnectionPool,
  ConnectionPoolInput,
  ConnectionPools,
  ConnectionPoolUpdate,
  Database,
  DatabaseAutoscaleParams,
  DatabaseCluster,
  DatabaseClusterResize,
  DatabaseConfig,
  DatabaseEvent,
  DatabaseMaintenanceWindowInput,
  DatabaseMetricsCredentials,
  DatabaseReplica,
  DatabasesAddConnectionPoolResponse,
  DatabasesAddResponse,
  DatabasesAddUserBody,
  DatabasesAddUserResponse,
  DatabasesBasicAuthCredentials,
  DatabasesCreateClusterBody,
  DatabasesCreateClusterResponse,
  DatabasesCreateKafkaSchemaBody,
  DatabasesCreateKafkaSchemaResponse,
  DatabasesCreateKafkaTopicBody,
  DatabasesCreateKafkaTopicResponse,
  DatabasesCreateLogsinkBody,
  DatabasesCreateLogsinkResponse,
  DatabasesCreateReplicaBody,
  DatabasesCreateReplicaResponse,
  DatabasesGetAutoscaleResponse,
  DatabasesGetCaResponse,
  DatabasesGetClusterMetricsCredentialsResponse,
  DatabasesGetConfigResponse,
  DatabasesGetConfigResponseConfig,
  DatabasesGetDoSettingsResponse,
  DatabasesGetEvictionPolicyResponse,
  DatabasesGetKafkaSchemaConfigResponse,
  DatabasesGetKafkaSchemaResponse,
  DatabasesGetKafkaSchemaSubjectConfigResponse,
  DatabasesListBackupsResponse,
  DatabasesListClustersResponse,
  DatabasesListEventsLogsResponse,
  DatabasesListFirewallRulesResponse,
  DatabasesListKafkaSchemasResponse,
  DatabasesListKafkaTopicsResponse,
  DatabasesListLogsinkResponse,
  DatabasesListOpeasearchIndexesResponse,
  DatabasesListReplicasResponse,
  DatabasesListResponse,
  DatabasesListUsersResponse,
  DatabasesResetAuthBody,
  DatabasesUpdateDoSettingsBody,
  DatabasesUpdateEvictionPolicyBody,
  DatabasesUpdateFirewallRulesBody,
  DatabasesUpdateKafkaSchemaConfigBody,
  DatabasesUpdateKafkaSchemaSubjectConfigBody,
  DatabasesUpdateRegionBody,
  DatabasesUpdateUserBody,
  DatabaseUser,
  DoSettings,
  EvictionPolicy,
  FirewallRule,
  KafkaCompatibilityLevel,
  KafkaSchema,
  KafkaTopic,
  KafkaTopicUpdate,
  KafkaTopicVerbose,
  LogsinkSchema,
  LogsinkUpdate,
  OnlineMigration,
  OpensearchIndex,
  Options,
  SourceDatabase,
  SqlMode,
  Version,
} from './types/databases.js';

export type * from './types/databases.js';

/** The parameters of `GET /v2/databases`. */
export interface DatabasesListClustersParams {
  /** Lists only clusters with this tag. Requires the scope `tag:read`. */
  tag_name?: string;
}

/**
 * Creates a database in a cluster.
 *
 * Not available for Caching and Valkey clusters.
 *
 * `POST /v2/databases/{database_cluster_uuid}/dbs`. Scope: `database:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_add
 *
 * @example
 * ```ts
 * const db = await add(client, '05666947-6328-431c-b98e-5f224b31345a', { name: 'web-1' }).item();
 * ```
 */
export function add(
  client: Client,
  databaseClusterUuid: string,
  body: Database,
  options?: CallOptions,
): ItemCall<DatabasesAddResponse, Database>;

/**
 * Creates a connection pool in a PostgreSQL cluster.
 *
 * `POST /v2/databases/{database_cluster_uuid}/pools`. Scope: `database:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_add_connectionPool
 *
 * @example
 * ```ts
 * const pool = await addConnectionPool(client, '05666947-6328-431c-b98e-5f224b31345a', {
 *   name: 'web-1',
 *   mode: 'transaction',
 *   size: 1,
 *   db: 'shop',
 * }).item();
 * ```
 */
export function addConnectionPool(
  client: Client,
  databaseClusterUuid: string,
  body: ConnectionPoolInput,
  options?: CallOptions,
): ItemCall<DatabasesAddConnectionPoolResponse, ConnectionPool>;

/**
 * Creates a user in a cluster. The response contains a generated password.
 *
 * Not available for Caching and Valkey clusters. `readonly` applies to MongoDB and is superseded by the role in
 * `settings.mongo_user_settings`.
 *
 * `POST /v2/databases/{database_cluster_uuid}/users`. Scope: `database:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_add_user
 *
 * @example
 * ```ts
 * const user = await addUser(client, '05666947-6328-431c-b98e-5f224b31345a', { name: 'web-1' }).item();
 * ```
 */
export function addUser(
  client: Client,
  databaseClusterUuid: string,
  body: DatabasesAddUserBody,
  options?: CallOptions,
): ItemCall<DatabasesAddUserResponse, DatabaseUser>;

/**
 * Creates a database cluster, either empty or from a backup of another cluster.
 *
 * The status is `creating` at first. Poll the cluster until it is `online`. The operation `databases_list_options`
 * returns the available versions, sizes and regions. Clusters with the engine `redis` can no longer be created.
 *
 * `advanced_pg` supports 1 to 3 nodes, and `advanced_mysql` supports 1 or 3. The default VPC and the default project
 * are used if omitted. `storage_size_mib` adds to the storage that the size includes.
 *
 * `POST /v2/databases`. Scope: `database:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_cluster
 *
 * @example
 * ```ts
 * const database = await createCluster(client, {
 *   name: 'web-1',
 *   engine: 'pg',
 *   num_nodes: 1,
 *   size: 's-1vcpu-1gb',
 *   region: 'nyc3',
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function createCluster(
  client: Client,
  body: DatabasesCreateClusterBody,
  options?: ReconcileOptions,
): WaitableItemCall<
  DatabasesCreateClusterResponse,
  DatabaseCluster,
  ItemWaiter<DatabasesCreateClusterResponse, DatabaseCluster>
>;

/**
 * Registers a schema for a subject in a Kafka cluster.
 *
 * `POST /v2/databases/{database_cluster_uuid}/schema-registry`. Scope: `database:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_kafka_schema
 *
 * @example
 * ```ts
 * const response = await createKafkaSchema(client, '05666947-6328-431c-b98e-5f224b31345a', {
 *   subject_name: 'subject-1',
 *   schema_type: 'AVRO',
 *   schema: 'my-schema',
 * });
 * ```
 */
export function createKafkaSchema(
  client: Client,
  databaseClusterUuid: string,
  body: DatabasesCreateKafkaSchemaBody,
  options?: CallOptions,
): Call<DatabasesCreateKafkaSchemaResponse>;

/**
 * Creates a topic in a Kafka cluster.
 *
 * `POST /v2/databases/{database_cluster_uuid}/topics`. Scope: `database:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_kafka_topic
 *
 * @example
 * ```ts
 * const topic = await createKafkaTopic(client, '05666947-6328-431c-b98e-5f224b31345a', { name: 'web-1' }).item();
 * ```
 */
export function createKafkaTopic(
  client: Client,
  databaseClusterUuid: string,
  body: DatabasesCreateKafkaTopicBody,
  options?: CallOptions,
): ItemCall<DatabasesCreateKafkaTopicResponse, KafkaTopicVerbose>;

/**
 * Creates a log sink, which forwards the logs of a cluster to an external service.
 *
 * The type of `config` must match `sink_type`. The type `datadog` is available only for MongoDB clusters.
 *
 * `POST /v2/databases/{database_cluster_uuid}/logsink`. Scope: `database:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_logsink
 *
 * @example
 * ```ts
 * const sink = await createLogsink(client, '05666947-6328-431c-b98e-5f224b31345a', {
 *   sink_name: 'sink-1',
 *   sink_type: 'rsyslog',
 *   config: { server: 'www.example.com', port: 8080, tls: true, format: 'custom' },
 * }).item();
 * ```
 */
export function createLogsink(
  client: Client,
  databaseClusterUuid: string,
  body: DatabasesCreateLogsinkBody,
  options?: CallOptions,
): ItemCall<DatabasesCreateLogsinkResponse, LogsinkSchema>;

/**
 * Creates a read-only replica of a PostgreSQL or MySQL cluster.
 *
 * Returns before the replica is ready. Poll the replica until its status is neither `creating` nor `forking`. Its
 * `size` must be at least that of the cluster. It is created in the region of the cluster unless `region` is given.
 *
 * `POST /v2/databases/{database_cluster_uuid}/replicas`. Scope: `database:create`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_replica
 *
 * @example
 * ```ts
 * const replica = await createReplica(client, '05666947-6328-431c-b98e-5f224b31345a', {
 *   name: 'web-1',
 *   size: 's-1vcpu-1gb',
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function createReplica(
  client: Client,
  databaseClusterUuid: string,
  body: DatabasesCreateReplicaBody,
  options?: CallOptions,
): WaitableItemCall<
  DatabasesCreateReplicaResponse,
  DatabaseReplica,
  ItemWaiter<DatabasesCreateReplicaResponse, DatabaseReplica>
>;

/**
 * Deletes a database in a cluster, with all its data.
 *
 * Not available for Caching and Valkey clusters.
 *
 * `DELETE /v2/databases/{database_cluster_uuid}/dbs/{database_name}`. Scope: `database:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete
 *
 * @example
 * ```ts
 * await delete_(client, '05666947-6328-431c-b98e-5f224b31345a', 'database-1');
 * ```
 */
declare function delete_(
  client: Client,
  databaseClusterUuid: string,
  databaseName: string,
  options?: CallOptions,
): Call<void>;

/**
 * Deletes a connection pool of a PostgreSQL cluster.
 *
 * `DELETE /v2/databases/{database_cluster_uuid}/pools/{pool_name}`. Scope: `database:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_connectionPool
 *
 * @example
 * ```ts
 * await deleteConnectionPool(client, '05666947-6328-431c-b98e-5f224b31345a', 'pool-1');
 * ```
 */
export function deleteConnectionPool(
  client: Client,
  databaseClusterUuid: string,
  poolName: string,
  options?: CallOptions,
): Call<void>;

/**
 * Deletes the schema of a subject.
 *
 * `DELETE /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}`. Scope: `database:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_kafka_schema
 *
 * @example
 * ```ts
 * await deleteKafkaSchema(client, '05666947-6328-431c-b98e-5f224b31345a', 'subject-1');
 * ```
 */
export function deleteKafkaSchema(
  client: Client,
  databaseClusterUuid: string,
  subjectName: string,
  options?: CallOptions,
): Call<void>;

/**
 * Deletes a topic of a Kafka cluster, with all its messages.
 *
 * `DELETE /v2/databases/{database_cluster_uuid}/topics/{topic_name}`. Scope: `database:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_kafka_topic
 *
 * @example
 * ```ts
 * await deleteKafkaTopic(client, '05666947-6328-431c-b98e-5f224b31345a', 'topic-1');
 * ```
 */
export function deleteKafkaTopic(
  client: Client,
  databaseClusterUuid: string,
  topicName: string,
  options?: CallOptions,
): Call<void>;

/**
 * Deletes a log sink.
 *
 * `DELETE /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}`. Scope: `database:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_logsink
 *
 * @example
 * ```ts
 * await deleteLogsink(client, '05666947-6328-431c-b98e-5f224b31345a', '6b3711bb-3418-4a42-a7be-d1fae47a5bb6');
 * ```
 */
export function deleteLogsink(
  client: Client,
  databaseClusterUuid: string,
  logsinkId: string,
  options?: CallOptions,
): Call<void>;

/**
 * Stops an online migration.
 *
 * `DELETE /v2/databases/{database_cluster_uuid}/online-migration/{migration_id}`. Scope: `database:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_onlineMigration
 *
 * @example
 * ```ts
 * await deleteOnlineMigration(
 *   client,
 *   '05666947-6328-431c-b98e-5f224b31345a',
 *   'd5e960d1-0d85-43db-b7c6-42d98f257edc',
 * );
 * ```
 */
export function deleteOnlineMigration(
  client: Client,
  databaseClusterUuid: string,
  migrationId: string,
  options?: CallOptions,
): Call<void>;

/**
 * Deletes an index of an OpenSearch cluster, with all its documents.
 *
 * `DELETE /v2/databases/{database_cluster_uuid}/indexes/{index_name}`. Scope: `database:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_opensearch_index
 *
 * @example
 * ```ts
 * await deleteOpensearchIndex(client, '05666947-6328-431c-b98e-5f224b31345a', 'index-1');
 * ```
 */
export function deleteOpensearchIndex(
  client: Client,
  databaseClusterUuid: string,
  indexName: string,
  options?: CallOptions,
): Call<void>;

/**
 * Deletes a user of a cluster.
 *
 * Not available for Caching and Valkey clusters.
 *
 * `DELETE /v2/databases/{database_cluster_uuid}/users/{username}`. Scope: `database:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_user
 *
 * @example
 * ```ts
 * await deleteUser(client, '05666947-6328-431c-b98e-5f224b31345a', 'ada');
 * ```
 */
export function deleteUser(
  client: Client,
  databaseClusterUuid: string,
  username: string,
  options?: CallOptions,
): Call<void>;

/**
 * Destroys a database cluster and all its data.
 *
 * This cannot be undone.
 *
 * `DELETE /v2/databases/{database_cluster_uuid}`. Scope: `database:delete`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_destroy_cluster
 *
 * @example
 * ```ts
 * await destroyCluster(client, '05666947-6328-431c-b98e-5f224b31345a');
 * ```
 */
export function destroyCluster(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): WaitableCall<void, Waiter<void>>;

/**
 * Destroys a read-only replica of a cluster.
 *
 * Not available for Caching and Valkey clusters.
 *
 * `DELETE /v2/databases/{database_cluster_uuid}/replicas/{replica_name}`. Scope: `database:delete`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_destroy_replica
 *
 * @example
 * ```ts
 * await destroyReplica(client, '05666947-6328-431c-b98e-5f224b31345a', 'replica-1');
 * ```
 */
export function destroyReplica(
  client: Client,
  databaseClusterUuid: string,
  replicaName: string,
  options?: CallOptions,
): WaitableCall<void, Waiter<void>>;

/**
 * Gets a database in a cluster.
 *
 * Not available for Caching and Valkey clusters.
 *
 * `GET /v2/databases/{database_cluster_uuid}/dbs/{database_name}`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get
 *
 * @example
 * ```ts
 * const db = await get(client, '05666947-6328-431c-b98e-5f224b31345a', 'database-1').item();
 * ```
 */
export function get(
  client: Client,
  databaseClusterUuid: string,
  databaseName: string,
  options?: CallOptions,
): ItemCall<DatabasesAddResponse, Database>;

/**
 * Gets the storage autoscaling settings of a cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/autoscale`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_autoscale
 *
 * @example
 * ```ts
 * const autoscale = await getAutoscale(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function getAutoscale(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesGetAutoscaleResponse, DatabaseAutoscaleParams>;

/**
 * Gets the CA certificate of a cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/ca`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_ca
 *
 * @example
 * ```ts
 * const ca = await getCa(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function getCa(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesGetCaResponse, Ca>;

/**
 * Gets a database cluster, with its connection details.
 *
 * User names and passwords are omitted without the scope `database:view_credentials`.
 *
 * `GET /v2/databases/{database_cluster_uuid}`. Scope: `database:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_cluster
 *
 * @example
 * ```ts
 * const database = await getCluster(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function getCluster(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): WaitableItemCall<
  DatabasesCreateClusterResponse,
  DatabaseCluster,
  ItemWaiter<DatabasesCreateClusterResponse, DatabaseCluster>
>;

/**
 * Gets the credentials for the metrics endpoints of all database clusters.
 *
 * `GET /v2/databases/metrics/credentials`. Scopes: `database:update`, `database:view_credentials`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_cluster_metrics_credentials
 *
 * @example
 * ```ts
 * const credential = await getClusterMetricsCredentials(client).item();
 * ```
 */
export function getClusterMetricsCredentials(
  client: Client,
  options?: CallOptions,
): ItemCall<DatabasesGetClusterMetricsCredentialsResponse, DatabasesBasicAuthCredentials>;

/**
 * Gets the engine configuration of a cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/config`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_config
 *
 * @example
 * ```ts
 * const config = await getConfig(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function getConfig(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesGetConfigResponse, DatabasesGetConfigResponseConfig>;

/**
 * Gets a connection pool of a PostgreSQL cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/pools/{pool_name}`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_connectionPool
 *
 * @example
 * ```ts
 * const pool = await getConnectionPool(client, '05666947-6328-431c-b98e-5f224b31345a', 'pool-1').item();
 * ```
 */
export function getConnectionPool(
  client: Client,
  databaseClusterUuid: string,
  poolName: string,
  options?: CallOptions,
): ItemCall<DatabasesAddConnectionPoolResponse, ConnectionPool>;

/**
 * Gets the custom host names of a cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/do_settings`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_do_settings
 *
 * @example
 * ```ts
 * const doSetting = await getDoSettings(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function getDoSettings(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesGetDoSettingsResponse, DoSettings>;

/**
 * Gets the eviction policy of a Caching or Valkey cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/eviction_policy`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_evictionPolicy
 *
 * @example
 * ```ts
 * const evictionPolicy = await getEvictionPolicy(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function getEvictionPolicy(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesGetEvictionPolicyResponse, EvictionPolicy>;

/**
 * Gets the schema of a subject.
 *
 * `GET /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}`. Scope: `database:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_kafka_schema
 *
 * @example
 * ```ts
 * const response = await getKafkaSchema(client, '05666947-6328-431c-b98e-5f224b31345a', 'subject-1');
 * ```
 */
export function getKafkaSchema(
  client: Client,
  databaseClusterUuid: string,
  subjectName: string,
  options?: CallOptions,
): Call<DatabasesGetKafkaSchemaResponse>;

/**
 * Gets the compatibility level of the schema registry of a Kafka cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/schema-registry/config`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_kafka_schema_config
 *
 * @example
 * ```ts
 * const compatibilityLevel = await getKafkaSchemaConfig(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function getKafkaSchemaConfig(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesGetKafkaSchemaConfigResponse, KafkaCompatibilityLevel>;

/**
 * Gets the compatibility level of a subject.
 *
 * `GET /v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}`. Scope: `database:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_kafka_schema_subject_config
 *
 * @example
 * ```ts
 * const response = await getKafkaSchemaSubjectConfig(client, '05666947-6328-431c-b98e-5f224b31345a', 'subject-1');
 * ```
 */
export function getKafkaSchemaSubjectConfig(
  client: Client,
  databaseClusterUuid: string,
  subjectName: string,
  options?: CallOptions,
): Call<DatabasesGetKafkaSchemaSubjectConfigResponse>;

/**
 * Gets a version of the schema of a subject.
 *
 * `GET /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}/versions/{version}`. Scope:
 * `database:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_kafka_schema_version
 *
 * @example
 * ```ts
 * const response = await getKafkaSchemaVersion(client, '05666947-6328-431c-b98e-5f224b31345a', 'subject-1', '1');
 * ```
 */
export function getKafkaSchemaVersion(
  client: Client,
  databaseClusterUuid: string,
  subjectName: string,
  version: string,
  options?: CallOptions,
): Call<DatabasesGetKafkaSchemaResponse>;

/**
 * Gets a topic of a Kafka cluster, with its partitions and configuration.
 *
 * `GET /v2/databases/{database_cluster_uuid}/topics/{topic_name}`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_kafka_topic
 *
 * @example
 * ```ts
 * const topic = await getKafkaTopic(client, '05666947-6328-431c-b98e-5f224b31345a', 'topic-1').item();
 * ```
 */
export function getKafkaTopic(
  client: Client,
  databaseClusterUuid: string,
  topicName: string,
  options?: CallOptions,
): ItemCall<DatabasesCreateKafkaTopicResponse, KafkaTopicVerbose>;

/**
 * Gets a log sink of a cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}`. Scope: `database:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_logsink
 *
 * @example
 * ```ts
 * const response = await getLogsink(
 *   client,
 *   '05666947-6328-431c-b98e-5f224b31345a',
 *   '6b3711bb-3418-4a42-a7be-d1fae47a5bb6',
 * );
 * ```
 */
export function getLogsink(
  client: Client,
  databaseClusterUuid: string,
  logsinkId: string,
  options?: CallOptions,
): Call<LogsinkSchema>;

/**
 * Gets the status of the most recent online migration to a cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/online-migration`. Scope: `database:read`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_migrationStatus
 *
 * @example
 * ```ts
 * const response = await getMigrationStatus(client, '05666947-6328-431c-b98e-5f224b31345a');
 * ```
 */
export function getMigrationStatus(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): WaitableCall<OnlineMigration, Waiter<OnlineMigration>>;

/**
 * Gets a read-only replica of a cluster.
 *
 * Not available for Caching and Valkey clusters.
 *
 * `GET /v2/databases/{database_cluster_uuid}/replicas/{replica_name}`. Scope: `database:read`. Supports `wait()`,
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_replica
 *
 * @example
 * ```ts
 * const replica = await getReplica(client, '05666947-6328-431c-b98e-5f224b31345a', 'replica-1').item();
 * ```
 */
export function getReplica(
  client: Client,
  databaseClusterUuid: string,
  replicaName: string,
  options?: CallOptions,
): WaitableItemCall<
  DatabasesCreateReplicaResponse,
  DatabaseReplica,
  ItemWaiter<DatabasesCreateReplicaResponse, DatabaseReplica>
>;

/**
 * Gets the SQL modes of a MySQL cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/sql_mode`. Scope: `database:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_sql_mode
 *
 * @example
 * ```ts
 * const response = await getSqlMode(client, '05666947-6328-431c-b98e-5f224b31345a');
 * ```
 */
export function getSqlMode(client: Client, databaseClusterUuid: string, options?: CallOptions): Call<SqlMode>;

/**
 * Gets a user of a cluster.
 *
 * The password is omitted without the scope `database:view_credentials`. Not available for Caching and Valkey clusters.
 *
 * `GET /v2/databases/{database_cluster_uuid}/users/{username}`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_user
 *
 * @example
 * ```ts
 * const user = await getUser(client, '05666947-6328-431c-b98e-5f224b31345a', 'ada').item();
 * ```
 */
export function getUser(
  client: Client,
  databaseClusterUuid: string,
  username: string,
  options?: CallOptions,
): ItemCall<DatabasesAddUserResponse, DatabaseUser>;

/**
 * Starts the installation of pending updates in a cluster.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/install_update`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_install_update
 *
 * @example
 * ```ts
 * await installUpdate(client, '05666947-6328-431c-b98e-5f224b31345a');
 * ```
 */
export function installUpdate(client: Client, databaseClusterUuid: string, options?: CallOptions): Call<void>;

/**
 * Lists the databases in a cluster.
 *
 * Not available for Caching and Valkey clusters.
 *
 * `GET /v2/databases/{database_cluster_uuid}/dbs`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list
 *
 * @example
 * ```ts
 * const items = await list(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function list(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesListResponse, Database[]>;

/**
 * Lists the backups of a PostgreSQL or MySQL cluster, with the backup schedule.
 *
 * Not available for Caching and Valkey clusters.
 *
 * `GET /v2/databases/{database_cluster_uuid}/backups`. Scope: `database:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_backups
 *
 * @example
 * ```ts
 * const response = await listBackups(client, '05666947-6328-431c-b98e-5f224b31345a');
 * ```
 */
export function listBackups(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): Call<DatabasesListBackupsResponse>;

/**
 * Lists the database clusters in the account, with their connection details.
 *
 * User names and passwords are omitted without the scope `database:view_credentials`.
 *
 * `GET /v2/databases`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_clusters
 *
 * @example
 * ```ts
 * const items = await listClusters(client).item();
 * ```
 */
export function listClusters(
  client: Client,
  params?: DatabasesListClustersParams,
  options?: CallOptions,
): ItemCall<DatabasesListClustersResponse, DatabaseCluster[]>;

/**
 * Lists the connection pools of a PostgreSQL cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/pools`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_connectionPools
 *
 * @example
 * ```ts
 * const items = await listConnectionPools(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function listConnectionPools(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<ConnectionPools, ConnectionPool[]>;

/**
 * Lists the events of a cluster, such as maintenance and promotions.
 *
 * `GET /v2/databases/{database_cluster_uuid}/events`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_events_logs
 *
 * @example
 * ```ts
 * const items = await listEventsLogs(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function listEventsLogs(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesListEventsLogsResponse, DatabaseEvent[]>;

/**
 * Lists the trusted sources of a cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/firewall`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_firewall_rules
 *
 * @example
 * ```ts
 * const items = await listFirewallRules(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function listFirewallRules(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesListFirewallRulesResponse, FirewallRule[]>;

/**
 * Lists the schemas in the schema registry of a Kafka cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/schema-registry`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_kafka_schemas
 *
 * @example
 * ```ts
 * const items = await listKafkaSchemas(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function listKafkaSchemas(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesListKafkaSchemasResponse, KafkaSchema[]>;

/**
 * Lists the topics of a Kafka cluster, without their partitions and configuration.
 *
 * `GET /v2/databases/{database_cluster_uuid}/topics`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_kafka_topics
 *
 * @example
 * ```ts
 * const items = await listKafkaTopics(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function listKafkaTopics(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesListKafkaTopicsResponse, KafkaTopic[]>;

/**
 * Lists the log sinks of a cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/logsink`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_logsink
 *
 * @example
 * ```ts
 * const items = await listLogsink(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function listLogsink(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesListLogsinkResponse, LogsinkSchema[]>;

/**
 * Lists the indexes of an OpenSearch cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/indexes`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_opeasearch_indexes
 *
 * @example
 * ```ts
 * const items = await listOpeasearchIndexes(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function listOpeasearchIndexes(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesListOpeasearchIndexesResponse, OpensearchIndex[]>;

/**
 * Lists the available regions, versions, sizes and numbers of nodes for each engine.
 *
 * `GET /v2/databases/options`. Scope: `database:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_options
 *
 * @example
 * ```ts
 * const response = await listOptions(client);
 * ```
 */
export function listOptions(client: Client, options?: CallOptions): Call<Options>;

/**
 * Lists the read-only replicas of a cluster.
 *
 * Not available for Caching and Valkey clusters.
 *
 * `GET /v2/databases/{database_cluster_uuid}/replicas`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_replicas
 *
 * @example
 * ```ts
 * const items = await listReplicas(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function listReplicas(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesListReplicasResponse, DatabaseReplica[]>;

/**
 * Lists the users of a cluster.
 *
 * Passwords are omitted without the scope `database:view_credentials`. Not available for Caching and Valkey clusters.
 *
 * `GET /v2/databases/{database_cluster_uuid}/users`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_users
 *
 * @example
 * ```ts
 * const items = await listUsers(client, '05666947-6328-431c-b98e-5f224b31345a').item();
 * ```
 */
export function listUsers(
  client: Client,
  databaseClusterUuid: string,
  options?: CallOptions,
): ItemCall<DatabasesListUsersResponse, DatabaseUser[]>;

/**
 * Updates the engine configuration of a cluster.
 *
 * Changes of some settings restart the engine, as noted in their descriptions.
 *
 * `PATCH /v2/databases/{database_cluster_uuid}/config`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_patch_config
 *
 * @example
 * ```ts
 * await patchConfig(client, '05666947-6328-431c-b98e-5f224b31345a', { config: { automatic_sp_privileges: true } });
 * ```
 */
export function patchConfig(
  client: Client,
  databaseClusterUuid: string,
  body: DatabaseConfig,
  options?: CallOptions,
): Call<void>;

/**
 * Promotes a read-only replica to a primary cluster.
 *
 * Not available for Caching and Valkey clusters.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/replicas/{replica_name}/promote`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_promote_replica
 *
 * @example
 * ```ts
 * await promoteReplica(client, '05666947-6328-431c-b98e-5f224b31345a', 'replica-1');
 * ```
 */
export function promoteReplica(
  client: Client,
  databaseClusterUuid: string,
  replicaName: string,
  options?: CallOptions,
): Call<void>;

/**
 * Resets the password of a user or, for MySQL, changes the authentication plugin.
 *
 * `POST /v2/databases/{database_cluster_uuid}/users/{username}/reset_auth`. Scope: `database:update`. Supports
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_reset_auth
 *
 * @example
 * ```ts
 * const user = await resetAuth(client, '05666947-6328-431c-b98e-5f224b31345a', 'ada', {
 *   mysql_settings: { auth_plugin: 'caching_sha2_password' },
 * }).item();
 * ```
 */
export function resetAuth(
  client: Client,
  databaseClusterUuid: string,
  username: string,
  body: DatabasesResetAuthBody,
  options?: CallOptions,
): ItemCall<DatabasesAddUserResponse, DatabaseUser>;

/**
 * Sets the storage autoscaling settings of a cluster.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/autoscale`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_autoscale
 *
 * @example
 * ```ts
 * await updateAutoscale(client, '05666947-6328-431c-b98e-5f224b31345a', { storage: { enabled: true } });
 * ```
 */
export function updateAutoscale(
  client: Client,
  databaseClusterUuid: string,
  body: DatabaseAutoscaleParams,
  options?: CallOptions,
): Call<void>;

/**
 * Resizes a cluster.
 *
 * Both `size` and `num_nodes` are required, even if only one of them changes. Returns before the cluster has been
 * resized (202). The status is `resizing` until then, and `online` afterwards.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/resize`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_clusterSize
 *
 * @example
 * ```ts
 * await updateClusterSize(client, '05666947-6328-431c-b98e-5f224b31345a', { size: 's-1vcpu-1gb', num_nodes: 1 });
 * ```
 */
export function updateClusterSize(
  client: Client,
  databaseClusterUuid: string,
  body: DatabaseClusterResize,
  options?: CallOptions,
): Call<void>;

/**
 * Sets the credentials for the metrics endpoints of all database clusters.
 *
 * `PUT /v2/databases/metrics/credentials`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_cluster_metrics_credentials
 *
 * @example
 * ```ts
 * await updateClusterMetricsCredentials(client, { credentials: { basic_auth_username: 'ada' } });
 * ```
 */
export function updateClusterMetricsCredentials(
  client: Client,
  body: DatabaseMetricsCredentials,
  options?: CallOptions,
): Call<void>;

/**
 * Updates a connection pool of a PostgreSQL cluster. Its name cannot be changed.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/pools/{pool_name}`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_connectionPool
 *
 * @example
 * ```ts
 * await updateConnectionPool(client, '05666947-6328-431c-b98e-5f224b31345a', 'pool-1', {
 *   mode: 'transaction',
 *   size: 1,
 *   db: 'shop',
 * });
 * ```
 */
export function updateConnectionPool(
  client: Client,
  databaseClusterUuid: string,
  poolName: string,
  body: ConnectionPoolUpdate,
  options?: CallOptions,
): Call<void>;

/**
 * Replaces the custom host names of a cluster.
 *
 * An empty or missing list removes all custom host names. To apply the new certificate, the nodes are replaced one by
 * one without downtime.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/do_settings`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_do_settings
 *
 * @example
 * ```ts
 * await updateDoSettings(client, '05666947-6328-431c-b98e-5f224b31345a', {
 *   do_settings: { service_cnames: ['X.h.U.OT1'] },
 * });
 * ```
 */
export function updateDoSettings(
  client: Client,
  databaseClusterUuid: string,
  body: DatabasesUpdateDoSettingsBody,
  options?: CallOptions,
): Call<void>;

/**
 * Sets the eviction policy of a Caching or Valkey cluster.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/eviction_policy`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_evictionPolicy
 *
 * @example
 * ```ts
 * await updateEvictionPolicy(client, '05666947-6328-431c-b98e-5f224b31345a', { eviction_policy: 'allkeys_lru' });
 * ```
 */
export function updateEvictionPolicy(
  client: Client,
  databaseClusterUuid: string,
  body: DatabasesUpdateEvictionPolicyBody,
  options?: CallOptions,
): Call<void>;

/**
 * Replaces the trusted sources of a cluster.
 *
 * Rules that are missing from the body are removed. To add a rule, send it together with the existing ones. A cluster
 * can have at most 100 rules. IPv6 addresses are not supported.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/firewall`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_firewall_rules
 *
 * @example
 * ```ts
 * await updateFirewallRules(client, '05666947-6328-431c-b98e-5f224b31345a', {
 *   rules: [{ type: 'app', value: 'my-value' }],
 * });
 * ```
 */
export function updateFirewallRules(
  client: Client,
  databaseClusterUuid: string,
  body: DatabasesUpdateFirewallRulesBody,
  options?: CallOptions,
): Call<void>;

/**
 * Sets the compatibility level of the schema registry of a Kafka cluster.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/schema-registry/config`. Scope: `database:write`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_kafka_schema_config
 *
 * @example
 * ```ts
 * const compatibilityLevel = await updateKafkaSchemaConfig(client, '05666947-6328-431c-b98e-5f224b31345a', {
 *   compatibility_level: 'BACKWARD',
 * }).item();
 * ```
 */
export function updateKafkaSchemaConfig(
  client: Client,
  databaseClusterUuid: string,
  body: DatabasesUpdateKafkaSchemaConfigBody,
  options?: CallOptions,
): ItemCall<DatabasesGetKafkaSchemaConfigResponse, KafkaCompatibilityLevel>;

/**
 * Sets the compatibility level of a subject.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}`. Scope: `database:write`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_kafka_schema_subject_config
 *
 * @example
 * ```ts
 * const response = await updateKafkaSchemaSubjectConfig(
 *   client,
 *   '05666947-6328-431c-b98e-5f224b31345a',
 *   'subject-1',
 *   { compatibility_level: 'BACKWARD' },
 * );
 * ```
 */
export function updateKafkaSchemaSubjectConfig(
  client: Client,
  databaseClusterUuid: string,
  subjectName: string,
  body: DatabasesUpdateKafkaSchemaSubjectConfigBody,
  options?: CallOptions,
): Call<DatabasesGetKafkaSchemaSubjectConfigResponse>;

/**
 * Updates a topic of a Kafka cluster.
 *
 * The number of partitions can only be increased.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/topics/{topic_name}`. Scope: `database:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_kafka_topic
 *
 * @example
 * ```ts
 * const topic = await updateKafkaTopic(client, '05666947-6328-431c-b98e-5f224b31345a', 'topic-1', {
 *   replication_factor: 1,
 *   partition_count: 1,
 * }).item();
 * ```
 */
export function updateKafkaTopic(
  client: Client,
  databaseClusterUuid: string,
  topicName: string,
  body: KafkaTopicUpdate,
  options?: CallOptions,
): ItemCall<DatabasesCreateKafkaTopicResponse, KafkaTopicVerbose>;

/**
 * Updates the configuration of a log sink. Its name and type cannot be changed.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_logsink
 *
 * @example
 * ```ts
 * await updateLogsink(client, '05666947-6328-431c-b98e-5f224b31345a', '6b3711bb-3418-4a42-a7be-d1fae47a5bb6', {
 *   config: { server: 'www.example.com', port: 8080, tls: true, format: 'custom' },
 * });
 * ```
 */
export function updateLogsink(
  client: Client,
  databaseClusterUuid: string,
  logsinkId: string,
  body: LogsinkUpdate,
  options?: CallOptions,
): Call<void>;

/**
 * Sets the maintenance window of a cluster.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/maintenance`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_maintenanceWindow
 *
 * @example
 * ```ts
 * await updateMaintenanceWindow(client, '05666947-6328-431c-b98e-5f224b31345a', { day: 'sunday', hour: '04:00' });
 * ```
 */
export function updateMaintenanceWindow(
  client: Client,
  databaseClusterUuid: string,
  body: DatabaseMaintenanceWindowInput | null,
  options?: CallOptions,
): Call<void>;

/**
 * Upgrades a cluster to another major version of its engine.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/upgrade`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_major_version
 *
 * @example
 * ```ts
 * await updateMajorVersion(client, '05666947-6328-431c-b98e-5f224b31345a', { version: '1' });
 * ```
 */
export function updateMajorVersion(
  client: Client,
  databaseClusterUuid: string,
  body: Version,
  options?: CallOptions,
): Call<void>;

/**
 * Starts an online migration from another database to a MySQL, PostgreSQL, Caching or Valkey cluster.
 *
 * Changes in the source database continue to be replicated for up to two weeks, or until the migration is stopped.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/online-migration`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_onlineMigration
 *
 * @example
 * ```ts
 * const response = await updateOnlineMigration(client, '05666947-6328-431c-b98e-5f224b31345a', {
 *   source: { host: 'www.example.com' },
 * });
 * ```
 */
export function updateOnlineMigration(
  client: Client,
  databaseClusterUuid: string,
  body: SourceDatabase,
  options?: CallOptions,
): Call<OnlineMigration>;

/**
 * Migrates a cluster to another region.
 *
 * Returns before the migration has finished (202). The status is `migrating` until then, and `online` afterwards.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/migrate`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_region
 *
 * @example
 * ```ts
 * await updateRegion(client, '05666947-6328-431c-b98e-5f224b31345a', { region: 'nyc3' });
 * ```
 */
export function updateRegion(
  client: Client,
  databaseClusterUuid: string,
  body: DatabasesUpdateRegionBody,
  options?: CallOptions,
): Call<void>;

/**
 * Replaces the SQL modes of a MySQL cluster.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/sql_mode`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_sql_mode
 *
 * @example
 * ```ts
 * await updateSqlMode(client, '05666947-6328-431c-b98e-5f224b31345a', { sql_mode: 'my-sql-mode' });
 * ```
 */
export function updateSqlMode(
  client: Client,
  databaseClusterUuid: string,
  body: SqlMode,
  options?: CallOptions,
): Call<void>;

/**
 * Updates the permissions of a user.
 *
 * Users cannot be renamed. In PostgreSQL clusters, omitting `pg_allow_replication` revokes the permission to replicate.
 *
 * `PUT /v2/databases/{database_cluster_uuid}/users/{username}`. Scope: `database:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_user
 *
 * @example
 * ```ts
 * const user = await updateUser(client, '05666947-6328-431c-b98e-5f224b31345a', 'ada', {
 *   settings: { pg_allow_replication: true },
 * }).item();
 * ```
 */
export function updateUser(
  client: Client,
  databaseClusterUuid: string,
  username: string,
  body: DatabasesUpdateUserBody,
  options?: CallOptions,
): ItemCall<DatabasesAddUserResponse, DatabaseUser>;

export { delete_ as delete };

/** Manages database clusters with their users, connection pools, replicas, topics and settings. */
export interface Databases {
  /**
   * Creates a database in a cluster.
   *
   * Not available for Caching and Valkey clusters.
   *
   * `POST /v2/databases/{database_cluster_uuid}/dbs`. Scope: `database:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_add
   *
   * @example
   * ```ts
   * const db = await client.databases.add('05666947-6328-431c-b98e-5f224b31345a', { name: 'web-1' }).item();
   * ```
   */
  add(databaseClusterUuid: string, body: Database, options?: CallOptions): ItemCall<DatabasesAddResponse, Database>;

  /**
   * Creates a connection pool in a PostgreSQL cluster.
   *
   * `POST /v2/databases/{database_cluster_uuid}/pools`. Scope: `database:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_add_connectionPool
   *
   * @example
   * ```ts
   * const pool = await client.databases
   *   .addConnectionPool('05666947-6328-431c-b98e-5f224b31345a', {
   *     name: 'web-1',
   *     mode: 'transaction',
   *     size: 1,
   *     db: 'shop',
   *   })
   *   .item();
   * ```
   */
  addConnectionPool(
    databaseClusterUuid: string,
    body: ConnectionPoolInput,
    options?: CallOptions,
  ): ItemCall<DatabasesAddConnectionPoolResponse, ConnectionPool>;

  /**
   * Creates a user in a cluster. The response contains a generated password.
   *
   * Not available for Caching and Valkey clusters. `readonly` applies to MongoDB and is superseded by the role in
   * `settings.mongo_user_settings`.
   *
   * `POST /v2/databases/{database_cluster_uuid}/users`. Scope: `database:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_add_user
   *
   * @example
   * ```ts
   * const user = await client.databases.addUser('05666947-6328-431c-b98e-5f224b31345a', { name: 'web-1' }).item();
   * ```
   */
  addUser(
    databaseClusterUuid: string,
    body: DatabasesAddUserBody,
    options?: CallOptions,
  ): ItemCall<DatabasesAddUserResponse, DatabaseUser>;

  /**
   * Creates a database cluster, either empty or from a backup of another cluster.
   *
   * The status is `creating` at first. Poll the cluster until it is `online`. The operation `databases_list_options`
   * returns the available versions, sizes and regions. Clusters with the engine `redis` can no longer be created.
   *
   * `advanced_pg` supports 1 to 3 nodes, and `advanced_mysql` supports 1 or 3. The default VPC and the default project
   * are used if omitted. `storage_size_mib` adds to the storage that the size includes.
   *
   * `POST /v2/databases`. Scope: `database:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_cluster
   *
   * @example
   * ```ts
   * const database = await client.databases
   *   .createCluster({ name: 'web-1', engine: 'pg', num_nodes: 1, size: 's-1vcpu-1gb', region: 'nyc3' })
   *   .wait()
   *   .item();
   * ```
   */
  createCluster(
    body: DatabasesCreateClusterBody,
    options?: ReconcileOptions,
  ): WaitableItemCall<
    DatabasesCreateClusterResponse,
    DatabaseCluster,
    ItemWaiter<DatabasesCreateClusterResponse, DatabaseCluster>
  >;

  /**
   * Registers a schema for a subject in a Kafka cluster.
   *
   * `POST /v2/databases/{database_cluster_uuid}/schema-registry`. Scope: `database:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_kafka_schema
   *
   * @example
   * ```ts
   * const response = await client.databases.createKafkaSchema('05666947-6328-431c-b98e-5f224b31345a', {
   *   subject_name: 'subject-1',
   *   schema_type: 'AVRO',
   *   schema: 'my-schema',
   * });
   * ```
   */
  createKafkaSchema(
    databaseClusterUuid: string,
    body: DatabasesCreateKafkaSchemaBody,
    options?: CallOptions,
  ): Call<DatabasesCreateKafkaSchemaResponse>;

  /**
   * Creates a topic in a Kafka cluster.
   *
   * `POST /v2/databases/{database_cluster_uuid}/topics`. Scope: `database:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_kafka_topic
   *
   * @example
   * ```ts
   * const topic = await client.databases
   *   .createKafkaTopic('05666947-6328-431c-b98e-5f224b31345a', { name: 'web-1' })
   *   .item();
   * ```
   */
  createKafkaTopic(
    databaseClusterUuid: string,
    body: DatabasesCreateKafkaTopicBody,
    options?: CallOptions,
  ): ItemCall<DatabasesCreateKafkaTopicResponse, KafkaTopicVerbose>;

  /**
   * Creates a log sink, which forwards the logs of a cluster to an external service.
   *
   * The type of `config` must match `sink_type`. The type `datadog` is available only for MongoDB clusters.
   *
   * `POST /v2/databases/{database_cluster_uuid}/logsink`. Scope: `database:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_logsink
   *
   * @example
   * ```ts
   * const sink = await client.databases
   *   .createLogsink('05666947-6328-431c-b98e-5f224b31345a', {
   *     sink_name: 'sink-1',
   *     sink_type: 'rsyslog',
   *     config: { server: 'www.example.com', port: 8080, tls: true, format: 'custom' },
   *   })
   *   .item();
   * ```
   */
  createLogsink(
    databaseClusterUuid: string,
    body: DatabasesCreateLogsinkBody,
    options?: CallOptions,
  ): ItemCall<DatabasesCreateLogsinkResponse, LogsinkSchema>;

  /**
   * Creates a read-only replica of a PostgreSQL or MySQL cluster.
   *
   * Returns before the replica is ready. Poll the replica until its status is neither `creating` nor `forking`. Its
   * `size` must be at least that of the cluster. It is created in the region of the cluster unless `region` is given.
   *
   * `POST /v2/databases/{database_cluster_uuid}/replicas`. Scope: `database:create`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_replica
   *
   * @example
   * ```ts
   * const replica = await client.databases
   *   .createReplica('05666947-6328-431c-b98e-5f224b31345a', { name: 'web-1', size: 's-1vcpu-1gb' })
   *   .wait()
   *   .item();
   * ```
   */
  createReplica(
    databaseClusterUuid: string,
    body: DatabasesCreateReplicaBody,
    options?: CallOptions,
  ): WaitableItemCall<
    DatabasesCreateReplicaResponse,
    DatabaseReplica,
    ItemWaiter<DatabasesCreateReplicaResponse, DatabaseReplica>
  >;

  /**
   * Deletes a database in a cluster, with all its data.
   *
   * Not available for Caching and Valkey clusters.
   *
   * `DELETE /v2/databases/{database_cluster_uuid}/dbs/{database_name}`. Scope: `database:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete
   *
   * @example
   * ```ts
   * await client.databases.delete('05666947-6328-431c-b98e-5f224b31345a', 'database-1');
   * ```
   */
  delete(databaseClusterUuid: string, databaseName: string, options?: CallOptions): Call<void>;

  /**
   * Deletes a connection pool of a PostgreSQL cluster.
   *
   * `DELETE /v2/databases/{database_cluster_uuid}/pools/{pool_name}`. Scope: `database:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_connectionPool
   *
   * @example
   * ```ts
   * await client.databases.deleteConnectionPool('05666947-6328-431c-b98e-5f224b31345a', 'pool-1');
   * ```
   */
  deleteConnectionPool(databaseClusterUuid: string, poolName: string, options?: CallOptions): Call<void>;

  /**
   * Deletes the schema of a subject.
   *
   * `DELETE /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}`. Scope: `database:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_kafka_schema
   *
   * @example
   * ```ts
   * await client.databases.deleteKafkaSchema('05666947-6328-431c-b98e-5f224b31345a', 'subject-1');
   * ```
   */
  deleteKafkaSchema(databaseClusterUuid: string, subjectName: string, options?: CallOptions): Call<void>;

  /**
   * Deletes a topic of a Kafka cluster, with all its messages.
   *
   * `DELETE /v2/databases/{database_cluster_uuid}/topics/{topic_name}`. Scope: `database:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_kafka_topic
   *
   * @example
   * ```ts
   * await client.databases.deleteKafkaTopic('05666947-6328-431c-b98e-5f224b31345a', 'topic-1');
   * ```
   */
  deleteKafkaTopic(databaseClusterUuid: string, topicName: string, options?: CallOptions): Call<void>;

  /**
   * Deletes a log sink.
   *
   * `DELETE /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}`. Scope: `database:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_logsink
   *
   * @example
   * ```ts
   * await client.databases.deleteLogsink(
   *   '05666947-6328-431c-b98e-5f224b31345a',
   *   '6b3711bb-3418-4a42-a7be-d1fae47a5bb6',
   * );
   * ```
   */
  deleteLogsink(databaseClusterUuid: string, logsinkId: string, options?: CallOptions): Call<void>;

  /**
   * Stops an online migration.
   *
   * `DELETE /v2/databases/{database_cluster_uuid}/online-migration/{migration_id}`. Scope: `database:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_onlineMigration
   *
   * @example
   * ```ts
   * await client.databases.deleteOnlineMigration(
   *   '05666947-6328-431c-b98e-5f224b31345a',
   *   'd5e960d1-0d85-43db-b7c6-42d98f257edc',
   * );
   * ```
   */
  deleteOnlineMigration(databaseClusterUuid: string, migrationId: string, options?: CallOptions): Call<void>;

  /**
   * Deletes an index of an OpenSearch cluster, with all its documents.
   *
   * `DELETE /v2/databases/{database_cluster_uuid}/indexes/{index_name}`. Scope: `database:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_opensearch_index
   *
   * @example
   * ```ts
   * await client.databases.deleteOpensearchIndex('05666947-6328-431c-b98e-5f224b31345a', 'index-1');
   * ```
   */
  deleteOpensearchIndex(databaseClusterUuid: string, indexName: string, options?: CallOptions): Call<void>;

  /**
   * Deletes a user of a cluster.
   *
   * Not available for Caching and Valkey clusters.
   *
   * `DELETE /v2/databases/{database_cluster_uuid}/users/{username}`. Scope: `database:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_user
   *
   * @example
   * ```ts
   * await client.databases.deleteUser('05666947-6328-431c-b98e-5f224b31345a', 'ada');
   * ```
   */
  deleteUser(databaseClusterUuid: string, username: string, options?: CallOptions): Call<void>;

  /**
   * Destroys a database cluster and all its data.
   *
   * This cannot be undone.
   *
   * `DELETE /v2/databases/{database_cluster_uuid}`. Scope: `database:delete`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_destroy_cluster
   *
   * @example
   * ```ts
   * await client.databases.destroyCluster('05666947-6328-431c-b98e-5f224b31345a');
   * ```
   */
  destroyCluster(databaseClusterUuid: string, options?: CallOptions): WaitableCall<void, Waiter<void>>;

  /**
   * Destroys a read-only replica of a cluster.
   *
   * Not available for Caching and Valkey clusters.
   *
   * `DELETE /v2/databases/{database_cluster_uuid}/replicas/{replica_name}`. Scope: `database:delete`. Supports
   * `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_destroy_replica
   *
   * @example
   * ```ts
   * await client.databases.destroyReplica('05666947-6328-431c-b98e-5f224b31345a', 'replica-1');
   * ```
   */
  destroyReplica(
    databaseClusterUuid: string,
    replicaName: string,
    options?: CallOptions,
  ): WaitableCall<void, Waiter<void>>;

  /**
   * Gets a database in a cluster.
   *
   * Not available for Caching and Valkey clusters.
   *
   * `GET /v2/databases/{database_cluster_uuid}/dbs/{database_name}`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get
   *
   * @example
   * ```ts
   * const db = await client.databases.get('05666947-6328-431c-b98e-5f224b31345a', 'database-1').item();
   * ```
   */
  get(
    databaseClusterUuid: string,
    databaseName: string,
    options?: CallOptions,
  ): ItemCall<DatabasesAddResponse, Database>;

  /**
   * Gets the storage autoscaling settings of a cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/autoscale`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_autoscale
   *
   * @example
   * ```ts
   * const autoscale = await client.databases.getAutoscale('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  getAutoscale(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): ItemCall<DatabasesGetAutoscaleResponse, DatabaseAutoscaleParams>;

  /**
   * Gets the CA certificate of a cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/ca`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_ca
   *
   * @example
   * ```ts
   * const ca = await client.databases.getCa('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  getCa(databaseClusterUuid: string, options?: CallOptions): ItemCall<DatabasesGetCaResponse, Ca>;

  /**
   * Gets a database cluster, with its connection details.
   *
   * User names and passwords are omitted without the scope `database:view_credentials`.
   *
   * `GET /v2/databases/{database_cluster_uuid}`. Scope: `database:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_cluster
   *
   * @example
   * ```ts
   * const database = await client.databases.getCluster('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  getCluster(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): WaitableItemCall<
    DatabasesCreateClusterResponse,
    DatabaseCluster,
    ItemWaiter<DatabasesCreateClusterResponse, DatabaseCluster>
  >;

  /**
   * Gets the credentials for the metrics endpoints of all database clusters.
   *
   * `GET /v2/databases/metrics/credentials`. Scopes: `database:update`, `database:view_credentials`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_cluster_metrics_credentials
   *
   * @example
   * ```ts
   * const credential = await client.databases.getClusterMetricsCredentials().item();
   * ```
   */
  getClusterMetricsCredentials(
    options?: CallOptions,
  ): ItemCall<DatabasesGetClusterMetricsCredentialsResponse, DatabasesBasicAuthCredentials>;

  /**
   * Gets the engine configuration of a cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/config`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_config
   *
   * @example
   * ```ts
   * const config = await client.databases.getConfig('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  getConfig(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): ItemCall<DatabasesGetConfigResponse, DatabasesGetConfigResponseConfig>;

  /**
   * Gets a connection pool of a PostgreSQL cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/pools/{pool_name}`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_connectionPool
   *
   * @example
   * ```ts
   * const pool = await client.databases.getConnectionPool('05666947-6328-431c-b98e-5f224b31345a', 'pool-1').item();
   * ```
   */
  getConnectionPool(
    databaseClusterUuid: string,
    poolName: string,
    options?: CallOptions,
  ): ItemCall<DatabasesAddConnectionPoolResponse, ConnectionPool>;

  /**
   * Gets the custom host names of a cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/do_settings`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_do_settings
   *
   * @example
   * ```ts
   * const doSetting = await client.databases.getDoSettings('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  getDoSettings(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): ItemCall<DatabasesGetDoSettingsResponse, DoSettings>;

  /**
   * Gets the eviction policy of a Caching or Valkey cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/eviction_policy`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_evictionPolicy
   *
   * @example
   * ```ts
   * const evictionPolicy = await client.databases.getEvictionPolicy('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  getEvictionPolicy(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): ItemCall<DatabasesGetEvictionPolicyResponse, EvictionPolicy>;

  /**
   * Gets the schema of a subject.
   *
   * `GET /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}`. Scope: `database:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_kafka_schema
   *
   * @example
   * ```ts
   * const response = await client.databases.getKafkaSchema('05666947-6328-431c-b98e-5f224b31345a', 'subject-1');
   * ```
   */
  getKafkaSchema(
    databaseClusterUuid: string,
    subjectName: string,
    options?: CallOptions,
  ): Call<DatabasesGetKafkaSchemaResponse>;

  /**
   * Gets the compatibility level of the schema registry of a Kafka cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/schema-registry/config`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_kafka_schema_config
   *
   * @example
   * ```ts
   * const compatibilityLevel = await client.databases
   *   .getKafkaSchemaConfig('05666947-6328-431c-b98e-5f224b31345a')
   *   .item();
   * ```
   */
  getKafkaSchemaConfig(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): ItemCall<DatabasesGetKafkaSchemaConfigResponse, KafkaCompatibilityLevel>;

  /**
   * Gets the compatibility level of a subject.
   *
   * `GET /v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}`. Scope: `database:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_kafka_schema_subject_config
   *
   * @example
   * ```ts
   * const response = await client.databases.getKafkaSchemaSubjectConfig(
   *   '05666947-6328-431c-b98e-5f224b31345a',
   *   'subject-1',
   * );
   * ```
   */
  getKafkaSchemaSubjectConfig(
    databaseClusterUuid: string,
    subjectName: string,
    options?: CallOptions,
  ): Call<DatabasesGetKafkaSchemaSubjectConfigResponse>;

  /**
   * Gets a version of the schema of a subject.
   *
   * `GET /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}/versions/{version}`. Scope:
   * `database:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_kafka_schema_version
   *
   * @example
   * ```ts
   * const response = await client.databases.getKafkaSchemaVersion(
   *   '05666947-6328-431c-b98e-5f224b31345a',
   *   'subject-1',
   *   '1',
   * );
   * ```
   */
  getKafkaSchemaVersion(
    databaseClusterUuid: string,
    subjectName: string,
    version: string,
    options?: CallOptions,
  ): Call<DatabasesGetKafkaSchemaResponse>;

  /**
   * Gets a topic of a Kafka cluster, with its partitions and configuration.
   *
   * `GET /v2/databases/{database_cluster_uuid}/topics/{topic_name}`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_kafka_topic
   *
   * @example
   * ```ts
   * const topic = await client.databases.getKafkaTopic('05666947-6328-431c-b98e-5f224b31345a', 'topic-1').item();
   * ```
   */
  getKafkaTopic(
    databaseClusterUuid: string,
    topicName: string,
    options?: CallOptions,
  ): ItemCall<DatabasesCreateKafkaTopicResponse, KafkaTopicVerbose>;

  /**
   * Gets a log sink of a cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}`. Scope: `database:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_logsink
   *
   * @example
   * ```ts
   * const response = await client.databases.getLogsink(
   *   '05666947-6328-431c-b98e-5f224b31345a',
   *   '6b3711bb-3418-4a42-a7be-d1fae47a5bb6',
   * );
   * ```
   */
  getLogsink(databaseClusterUuid: string, logsinkId: string, options?: CallOptions): Call<LogsinkSchema>;

  /**
   * Gets the status of the most recent online migration to a cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/online-migration`. Scope: `database:read`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_migrationStatus
   *
   * @example
   * ```ts
   * const response = await client.databases.getMigrationStatus('05666947-6328-431c-b98e-5f224b31345a');
   * ```
   */
  getMigrationStatus(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): WaitableCall<OnlineMigration, Waiter<OnlineMigration>>;

  /**
   * Gets a read-only replica of a cluster.
   *
   * Not available for Caching and Valkey clusters.
   *
   * `GET /v2/databases/{database_cluster_uuid}/replicas/{replica_name}`. Scope: `database:read`. Supports `wait()`,
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_replica
   *
   * @example
   * ```ts
   * const replica = await client.databases.getReplica('05666947-6328-431c-b98e-5f224b31345a', 'replica-1').item();
   * ```
   */
  getReplica(
    databaseClusterUuid: string,
    replicaName: string,
    options?: CallOptions,
  ): WaitableItemCall<
    DatabasesCreateReplicaResponse,
    DatabaseReplica,
    ItemWaiter<DatabasesCreateReplicaResponse, DatabaseReplica>
  >;

  /**
   * Gets the SQL modes of a MySQL cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/sql_mode`. Scope: `database:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_sql_mode
   *
   * @example
   * ```ts
   * const response = await client.databases.getSqlMode('05666947-6328-431c-b98e-5f224b31345a');
   * ```
   */
  getSqlMode(databaseClusterUuid: string, options?: CallOptions): Call<SqlMode>;

  /**
   * Gets a user of a cluster.
   *
   * The password is omitted without the scope `database:view_credentials`. Not available for Caching and Valkey
   * clusters.
   *
   * `GET /v2/databases/{database_cluster_uuid}/users/{username}`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_user
   *
   * @example
   * ```ts
   * const user = await client.databases.getUser('05666947-6328-431c-b98e-5f224b31345a', 'ada').item();
   * ```
   */
  getUser(
    databaseClusterUuid: string,
    username: string,
    options?: CallOptions,
  ): ItemCall<DatabasesAddUserResponse, DatabaseUser>;

  /**
   * Starts the installation of pending updates in a cluster.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/install_update`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_install_update
   *
   * @example
   * ```ts
   * await client.databases.installUpdate('05666947-6328-431c-b98e-5f224b31345a');
   * ```
   */
  installUpdate(databaseClusterUuid: string, options?: CallOptions): Call<void>;

  /**
   * Lists the databases in a cluster.
   *
   * Not available for Caching and Valkey clusters.
   *
   * `GET /v2/databases/{database_cluster_uuid}/dbs`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list
   *
   * @example
   * ```ts
   * const items = await client.databases.list('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  list(databaseClusterUuid: string, options?: CallOptions): ItemCall<DatabasesListResponse, Database[]>;

  /**
   * Lists the backups of a PostgreSQL or MySQL cluster, with the backup schedule.
   *
   * Not available for Caching and Valkey clusters.
   *
   * `GET /v2/databases/{database_cluster_uuid}/backups`. Scope: `database:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_backups
   *
   * @example
   * ```ts
   * const response = await client.databases.listBackups('05666947-6328-431c-b98e-5f224b31345a');
   * ```
   */
  listBackups(databaseClusterUuid: string, options?: CallOptions): Call<DatabasesListBackupsResponse>;

  /**
   * Lists the database clusters in the account, with their connection details.
   *
   * User names and passwords are omitted without the scope `database:view_credentials`.
   *
   * `GET /v2/databases`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_clusters
   *
   * @example
   * ```ts
   * const items = await client.databases.listClusters().item();
   * ```
   */
  listClusters(
    params?: DatabasesListClustersParams,
    options?: CallOptions,
  ): ItemCall<DatabasesListClustersResponse, DatabaseCluster[]>;

  /**
   * Lists the connection pools of a PostgreSQL cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/pools`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_connectionPools
   *
   * @example
   * ```ts
   * const items = await client.databases.listConnectionPools('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  listConnectionPools(databaseClusterUuid: string, options?: CallOptions): ItemCall<ConnectionPools, ConnectionPool[]>;

  /**
   * Lists the events of a cluster, such as maintenance and promotions.
   *
   * `GET /v2/databases/{database_cluster_uuid}/events`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_events_logs
   *
   * @example
   * ```ts
   * const items = await client.databases.listEventsLogs('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  listEventsLogs(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): ItemCall<DatabasesListEventsLogsResponse, DatabaseEvent[]>;

  /**
   * Lists the trusted sources of a cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/firewall`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_firewall_rules
   *
   * @example
   * ```ts
   * const items = await client.databases.listFirewallRules('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  listFirewallRules(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): ItemCall<DatabasesListFirewallRulesResponse, FirewallRule[]>;

  /**
   * Lists the schemas in the schema registry of a Kafka cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/schema-registry`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_kafka_schemas
   *
   * @example
   * ```ts
   * const items = await client.databases.listKafkaSchemas('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  listKafkaSchemas(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): ItemCall<DatabasesListKafkaSchemasResponse, KafkaSchema[]>;

  /**
   * Lists the topics of a Kafka cluster, without their partitions and configuration.
   *
   * `GET /v2/databases/{database_cluster_uuid}/topics`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_kafka_topics
   *
   * @example
   * ```ts
   * const items = await client.databases.listKafkaTopics('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  listKafkaTopics(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): ItemCall<DatabasesListKafkaTopicsResponse, KafkaTopic[]>;

  /**
   * Lists the log sinks of a cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/logsink`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_logsink
   *
   * @example
   * ```ts
   * const items = await client.databases.listLogsink('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  listLogsink(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): ItemCall<DatabasesListLogsinkResponse, LogsinkSchema[]>;

  /**
   * Lists the indexes of an OpenSearch cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/indexes`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_opeasearch_indexes
   *
   * @example
   * ```ts
   * const items = await client.databases.listOpeasearchIndexes('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  listOpeasearchIndexes(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): ItemCall<DatabasesListOpeasearchIndexesResponse, OpensearchIndex[]>;

  /**
   * Lists the available regions, versions, sizes and numbers of nodes for each engine.
   *
   * `GET /v2/databases/options`. Scope: `database:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_options
   *
   * @example
   * ```ts
   * const response = await client.databases.listOptions();
   * ```
   */
  listOptions(options?: CallOptions): Call<Options>;

  /**
   * Lists the read-only replicas of a cluster.
   *
   * Not available for Caching and Valkey clusters.
   *
   * `GET /v2/databases/{database_cluster_uuid}/replicas`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_replicas
   *
   * @example
   * ```ts
   * const items = await client.databases.listReplicas('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  listReplicas(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): ItemCall<DatabasesListReplicasResponse, DatabaseReplica[]>;

  /**
   * Lists the users of a cluster.
   *
   * Passwords are omitted without the scope `database:view_credentials`. Not available for Caching and Valkey clusters.
   *
   * `GET /v2/databases/{database_cluster_uuid}/users`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_users
   *
   * @example
   * ```ts
   * const items = await client.databases.listUsers('05666947-6328-431c-b98e-5f224b31345a').item();
   * ```
   */
  listUsers(databaseClusterUuid: string, options?: CallOptions): ItemCall<DatabasesListUsersResponse, DatabaseUser[]>;

  /**
   * Updates the engine configuration of a cluster.
   *
   * Changes of some settings restart the engine, as noted in their descriptions.
   *
   * `PATCH /v2/databases/{database_cluster_uuid}/config`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_patch_config
   *
   * @example
   * ```ts
   * await client.databases.patchConfig('05666947-6328-431c-b98e-5f224b31345a', {
   *   config: { automatic_sp_privileges: true },
   * });
   * ```
   */
  patchConfig(databaseClusterUuid: string, body: DatabaseConfig, options?: CallOptions): Call<void>;

  /**
   * Promotes a read-only replica to a primary cluster.
   *
   * Not available for Caching and Valkey clusters.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/replicas/{replica_name}/promote`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_promote_replica
   *
   * @example
   * ```ts
   * await client.databases.promoteReplica('05666947-6328-431c-b98e-5f224b31345a', 'replica-1');
   * ```
   */
  promoteReplica(databaseClusterUuid: string, replicaName: string, options?: CallOptions): Call<void>;

  /**
   * Resets the password of a user or, for MySQL, changes the authentication plugin.
   *
   * `POST /v2/databases/{database_cluster_uuid}/users/{username}/reset_auth`. Scope: `database:update`. Supports
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_reset_auth
   *
   * @example
   * ```ts
   * const user = await client.databases
   *   .resetAuth('05666947-6328-431c-b98e-5f224b31345a', 'ada', {
   *     mysql_settings: { auth_plugin: 'caching_sha2_password' },
   *   })
   *   .item();
   * ```
   */
  resetAuth(
    databaseClusterUuid: string,
    username: string,
    body: DatabasesResetAuthBody,
    options?: CallOptions,
  ): ItemCall<DatabasesAddUserResponse, DatabaseUser>;

  /**
   * Sets the storage autoscaling settings of a cluster.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/autoscale`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_autoscale
   *
   * @example
   * ```ts
   * await client.databases.updateAutoscale('05666947-6328-431c-b98e-5f224b31345a', { storage: { enabled: true } });
   * ```
   */
  updateAutoscale(databaseClusterUuid: string, body: DatabaseAutoscaleParams, options?: CallOptions): Call<void>;

  /**
   * Resizes a cluster.
   *
   * Both `size` and `num_nodes` are required, even if only one of them changes. Returns before the cluster has been
   * resized (202). The status is `resizing` until then, and `online` afterwards.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/resize`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_clusterSize
   *
   * @example
   * ```ts
   * await client.databases.updateClusterSize('05666947-6328-431c-b98e-5f224b31345a', {
   *   size: 's-1vcpu-1gb',
   *   num_nodes: 1,
   * });
   * ```
   */
  updateClusterSize(databaseClusterUuid: string, body: DatabaseClusterResize, options?: CallOptions): Call<void>;

  /**
   * Sets the credentials for the metrics endpoints of all database clusters.
   *
   * `PUT /v2/databases/metrics/credentials`. Scope: `database:update`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_cluster_metrics_credentials
   *
   * @example
   * ```ts
   * await client.databases.updateClusterMetricsCredentials({ credentials: { basic_auth_username: 'ada' } });
   * ```
   */
  updateClusterMetricsCredentials(body: DatabaseMetricsCredentials, options?: CallOptions): Call<void>;

  /**
   * Updates a connection pool of a PostgreSQL cluster. Its name cannot be changed.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/pools/{pool_name}`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_connectionPool
   *
   * @example
   * ```ts
   * await client.databases.updateConnectionPool('05666947-6328-431c-b98e-5f224b31345a', 'pool-1', {
   *   mode: 'transaction',
   *   size: 1,
   *   db: 'shop',
   * });
   * ```
   */
  updateConnectionPool(
    databaseClusterUuid: string,
    poolName: string,
    body: ConnectionPoolUpdate,
    options?: CallOptions,
  ): Call<void>;

  /**
   * Replaces the custom host names of a cluster.
   *
   * An empty or missing list removes all custom host names. To apply the new certificate, the nodes are replaced one by
   * one without downtime.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/do_settings`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_do_settings
   *
   * @example
   * ```ts
   * await client.databases.updateDoSettings('05666947-6328-431c-b98e-5f224b31345a', {
   *   do_settings: { service_cnames: ['X.h.U.OT1'] },
   * });
   * ```
   */
  updateDoSettings(databaseClusterUuid: string, body: DatabasesUpdateDoSettingsBody, options?: CallOptions): Call<void>;

  /**
   * Sets the eviction policy of a Caching or Valkey cluster.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/eviction_policy`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_evictionPolicy
   *
   * @example
   * ```ts
   * await client.databases.updateEvictionPolicy('05666947-6328-431c-b98e-5f224b31345a', {
   *   eviction_policy: 'allkeys_lru',
   * });
   * ```
   */
  updateEvictionPolicy(
    databaseClusterUuid: string,
    body: DatabasesUpdateEvictionPolicyBody,
    options?: CallOptions,
  ): Call<void>;

  /**
   * Replaces the trusted sources of a cluster.
   *
   * Rules that are missing from the body are removed. To add a rule, send it together with the existing ones. A cluster
   * can have at most 100 rules. IPv6 addresses are not supported.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/firewall`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_firewall_rules
   *
   * @example
   * ```ts
   * await client.databases.updateFirewallRules('05666947-6328-431c-b98e-5f224b31345a', {
   *   rules: [{ type: 'app', value: 'my-value' }],
   * });
   * ```
   */
  updateFirewallRules(
    databaseClusterUuid: string,
    body: DatabasesUpdateFirewallRulesBody,
    options?: CallOptions,
  ): Call<void>;

  /**
   * Sets the compatibility level of the schema registry of a Kafka cluster.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/schema-registry/config`. Scope: `database:write`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_kafka_schema_config
   *
   * @example
   * ```ts
   * const compatibilityLevel = await client.databases
   *   .updateKafkaSchemaConfig('05666947-6328-431c-b98e-5f224b31345a', { compatibility_level: 'BACKWARD' })
   *   .item();
   * ```
   */
  updateKafkaSchemaConfig(
    databaseClusterUuid: string,
    body: DatabasesUpdateKafkaSchemaConfigBody,
    options?: CallOptions,
  ): ItemCall<DatabasesGetKafkaSchemaConfigResponse, KafkaCompatibilityLevel>;

  /**
   * Sets the compatibility level of a subject.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}`. Scope: `database:write`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_kafka_schema_subject_config
   *
   * @example
   * ```ts
   * const response = await client.databases.updateKafkaSchemaSubjectConfig(
   *   '05666947-6328-431c-b98e-5f224b31345a',
   *   'subject-1',
   *   { compatibility_level: 'BACKWARD' },
   * );
   * ```
   */
  updateKafkaSchemaSubjectConfig(
    databaseClusterUuid: string,
    subjectName: string,
    body: DatabasesUpdateKafkaSchemaSubjectConfigBody,
    options?: CallOptions,
  ): Call<DatabasesGetKafkaSchemaSubjectConfigResponse>;

  /**
   * Updates a topic of a Kafka cluster.
   *
   * The number of partitions can only be increased.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/topics/{topic_name}`. Scope: `database:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_kafka_topic
   *
   * @example
   * ```ts
   * const topic = await client.databases
   *   .updateKafkaTopic('05666947-6328-431c-b98e-5f224b31345a', 'topic-1', {
   *     replication_factor: 1,
   *     partition_count: 1,
   *   })
   *   .item();
   * ```
   */
  updateKafkaTopic(
    databaseClusterUuid: string,
    topicName: string,
    body: KafkaTopicUpdate,
    options?: CallOptions,
  ): ItemCall<DatabasesCreateKafkaTopicResponse, KafkaTopicVerbose>;

  /**
   * Updates the configuration of a log sink. Its name and type cannot be changed.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_logsink
   *
   * @example
   * ```ts
   * await client.databases.updateLogsink(
   *   '05666947-6328-431c-b98e-5f224b31345a',
   *   '6b3711bb-3418-4a42-a7be-d1fae47a5bb6',
   *   { config: { server: 'www.example.com', port: 8080, tls: true, format: 'custom' } },
   * );
   * ```
   */
  updateLogsink(databaseClusterUuid: string, logsinkId: string, body: LogsinkUpdate, options?: CallOptions): Call<void>;

  /**
   * Sets the maintenance window of a cluster.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/maintenance`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_maintenanceWindow
   *
   * @example
   * ```ts
   * await client.databases.updateMaintenanceWindow('05666947-6328-431c-b98e-5f224b31345a', {
   *   day: 'sunday',
   *   hour: '04:00',
   * });
   * ```
   */
  updateMaintenanceWindow(
    databaseClusterUuid: string,
    body: DatabaseMaintenanceWindowInput | null,
    options?: CallOptions,
  ): Call<void>;

  /**
   * Upgrades a cluster to another major version of its engine.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/upgrade`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_major_version
   *
   * @example
   * ```ts
   * await client.databases.updateMajorVersion('05666947-6328-431c-b98e-5f224b31345a', { version: '1' });
   * ```
   */
  updateMajorVersion(databaseClusterUuid: string, body: Version, options?: CallOptions): Call<void>;

  /**
   * Starts an online migration from another database to a MySQL, PostgreSQL, Caching or Valkey cluster.
   *
   * Changes in the source database continue to be replicated for up to two weeks, or until the migration is stopped.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/online-migration`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_onlineMigration
   *
   * @example
   * ```ts
   * const response = await client.databases.updateOnlineMigration('05666947-6328-431c-b98e-5f224b31345a', {
   *   source: { host: 'www.example.com' },
   * });
   * ```
   */
  updateOnlineMigration(
    databaseClusterUuid: string,
    body: SourceDatabase,
    options?: CallOptions,
  ): Call<OnlineMigration>;

  /**
   * Migrates a cluster to another region.
   *
   * Returns before the migration has finished (202). The status is `migrating` until then, and `online` afterwards.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/migrate`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_region
   *
   * @example
   * ```ts
   * await client.databases.updateRegion('05666947-6328-431c-b98e-5f224b31345a', { region: 'nyc3' });
   * ```
   */
  updateRegion(databaseClusterUuid: string, body: DatabasesUpdateRegionBody, options?: CallOptions): Call<void>;

  /**
   * Replaces the SQL modes of a MySQL cluster.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/sql_mode`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_sql_mode
   *
   * @example
   * ```ts
   * await client.databases.updateSqlMode('05666947-6328-431c-b98e-5f224b31345a', { sql_mode: 'my-sql-mode' });
   * ```
   */
  updateSqlMode(databaseClusterUuid: string, body: SqlMode, options?: CallOptions): Call<void>;

  /**
   * Updates the permissions of a user.
   *
   * Users cannot be renamed. In PostgreSQL clusters, omitting `pg_allow_replication` revokes the permission to
   * replicate.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/users/{username}`. Scope: `database:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_user
   *
   * @example
   * ```ts
   * const user = await client.databases
   *   .updateUser('05666947-6328-431c-b98e-5f224b31345a', 'ada', { settings: { pg_allow_replication: true } })
   *   .item();
   * ```
   */
  updateUser(
    databaseClusterUuid: string,
    username: string,
    body: DatabasesUpdateUserBody,
    options?: CallOptions,
  ): ItemCall<DatabasesAddUserResponse, DatabaseUser>;
}
