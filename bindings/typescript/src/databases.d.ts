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
 * `POST /v2/databases/{database_cluster_uuid}/dbs`. Scope: `database:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_add
 *
 * @example
 * ```ts
 * const database = await add(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { name: 'ember' }).item();
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
 * const database = await addConnectionPool(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
 *   name: 'ember',
 *   mode: 'heath',
 *   size: 1,
 *   db: 'cedar',
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
 * `POST /v2/databases/{database_cluster_uuid}/users`. Scope: `database:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_add_user
 *
 * @example
 * ```ts
 * const database = await addUser(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { name: 'ember' }).item();
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
 * `POST /v2/databases`. Scope: `database:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_cluster
 *
 * @example
 * ```ts
 * const database = await createCluster(client, {
 *   name: 'heath',
 *   engine: 'valkey',
 *   num_nodes: 1,
 *   size: 'ember',
 *   region: 'heath',
 * }).item();
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
 * const response = await createKafkaSchema(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
 *   subject_name: 'ember',
 *   schema_type: 'AVRO',
 *   schema: 'cedar',
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
 * const database = await createKafkaTopic(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { name: 'ember' }).item();
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
 * `POST /v2/databases/{database_cluster_uuid}/logsink`. Scope: `database:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_logsink
 *
 * @example
 * ```ts
 * const database = await createLogsink(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
 *   sink_name: 'cedar',
 *   sink_type: 'rsyslog',
 *   config: { server: 'fjord', port: 1, tls: false, format: 'rfc5424' },
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
 * `POST /v2/databases/{database_cluster_uuid}/replicas`. Scope: `database:create`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_replica
 *
 * @example
 * ```ts
 * const database = await createReplica(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
 *   name: 'ember',
 *   size: 'heath',
 * }).item();
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
 * `DELETE /v2/databases/{database_cluster_uuid}/dbs/{database_name}`. Scope: `database:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
 * await deleteConnectionPool(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
 * await deleteKafkaSchema(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
 * await deleteKafkaTopic(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
 * await deleteLogsink(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
 * await deleteOnlineMigration(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
 * await deleteOpensearchIndex(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
 * `DELETE /v2/databases/{database_cluster_uuid}/users/{username}`. Scope: `database:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_user
 *
 * @example
 * ```ts
 * await deleteUser(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
 * `DELETE /v2/databases/{database_cluster_uuid}`. Scope: `database:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_destroy_cluster
 *
 * @example
 * ```ts
 * await destroyCluster(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
 * ```
 */
export function destroyCluster(client: Client, databaseClusterUuid: string, options?: CallOptions): Call<void>;

/**
 * Destroys a read-only replica of a cluster.
 *
 * `DELETE /v2/databases/{database_cluster_uuid}/replicas/{replica_name}`. Scope: `database:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_destroy_replica
 *
 * @example
 * ```ts
 * await destroyReplica(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
 * ```
 */
export function destroyReplica(
  client: Client,
  databaseClusterUuid: string,
  replicaName: string,
  options?: CallOptions,
): Call<void>;

/**
 * Gets a database in a cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/dbs/{database_name}`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get
 *
 * @example
 * ```ts
 * const database = await get(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember').item();
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
 * const database = await getAutoscale(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * const database = await getCa(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * `GET /v2/databases/{database_cluster_uuid}`. Scope: `database:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_cluster
 *
 * @example
 * ```ts
 * const database = await getCluster(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * const database = await getClusterMetricsCredentials(client).item();
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
 * const database = await getConfig(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * const database = await getConnectionPool(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember').item();
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
 * const database = await getDoSettings(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * const database = await getEvictionPolicy(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * const response = await getKafkaSchema(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
 * const database = await getKafkaSchemaConfig(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * const response = await getKafkaSchemaSubjectConfig(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
 * const response = await getKafkaSchemaVersion(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember', 'heath');
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
 * const database = await getKafkaTopic(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember').item();
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
 * const response = await getLogsink(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
 * const response = await getMigrationStatus(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
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
 * `GET /v2/databases/{database_cluster_uuid}/replicas/{replica_name}`. Scope: `database:read`. Supports `wait()`,
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_replica
 *
 * @example
 * ```ts
 * const database = await getReplica(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember').item();
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
 * const response = await getSqlMode(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
 * ```
 */
export function getSqlMode(client: Client, databaseClusterUuid: string, options?: CallOptions): Call<SqlMode>;

/**
 * Gets a user of a cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/users/{username}`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_user
 *
 * @example
 * ```ts
 * const database = await getUser(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember').item();
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
 * await installUpdate(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
 * ```
 */
export function installUpdate(client: Client, databaseClusterUuid: string, options?: CallOptions): Call<void>;

/**
 * Lists the databases in a cluster.
 *
 * `GET /v2/databases/{database_cluster_uuid}/dbs`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list
 *
 * @example
 * ```ts
 * const items = await list(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * `GET /v2/databases/{database_cluster_uuid}/backups`. Scope: `database:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_backups
 *
 * @example
 * ```ts
 * const response = await listBackups(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
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
 * const items = await listConnectionPools(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * const items = await listEventsLogs(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * const items = await listFirewallRules(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * const items = await listKafkaSchemas(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * const items = await listKafkaTopics(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * const items = await listLogsink(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * const items = await listOpeasearchIndexes(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * `GET /v2/databases/{database_cluster_uuid}/replicas`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_replicas
 *
 * @example
 * ```ts
 * const items = await listReplicas(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * `GET /v2/databases/{database_cluster_uuid}/users`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_users
 *
 * @example
 * ```ts
 * const items = await listUsers(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * `PATCH /v2/databases/{database_cluster_uuid}/config`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_patch_config
 *
 * @example
 * ```ts
 * await patchConfig(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {});
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
 * `PUT /v2/databases/{database_cluster_uuid}/replicas/{replica_name}/promote`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_promote_replica
 *
 * @example
 * ```ts
 * await promoteReplica(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
 * const database = await resetAuth(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember', {}).item();
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
 * await updateAutoscale(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {});
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
 * `PUT /v2/databases/{database_cluster_uuid}/resize`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_clusterSize
 *
 * @example
 * ```ts
 * await updateClusterSize(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { size: 'ember', num_nodes: 1 });
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
 * await updateClusterMetricsCredentials(client, {});
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
 * await updateConnectionPool(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember', {
 *   mode: 'heath',
 *   size: 1,
 *   db: 'cedar',
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
 * `PUT /v2/databases/{database_cluster_uuid}/do_settings`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_do_settings
 *
 * @example
 * ```ts
 * await updateDoSettings(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { do_settings: {} });
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
 * await updateEvictionPolicy(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { eviction_policy: 'volatile_random' });
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
 * `PUT /v2/databases/{database_cluster_uuid}/firewall`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_firewall_rules
 *
 * @example
 * ```ts
 * await updateFirewallRules(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {});
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
 * const database = await updateKafkaSchemaConfig(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
 *   compatibility_level: 'FULL_TRANSITIVE',
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
 * const response = await updateKafkaSchemaSubjectConfig(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember', {
 *   compatibility_level: 'BACKWARD',
 * });
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
 * `PUT /v2/databases/{database_cluster_uuid}/topics/{topic_name}`. Scope: `database:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_kafka_topic
 *
 * @example
 * ```ts
 * const database = await updateKafkaTopic(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember', {}).item();
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
 * await updateLogsink(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember', {
 *   config: { server: 'cedar', port: 1, tls: false, format: 'custom' },
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
 * await updateMaintenanceWindow(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', null);
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
 * await updateMajorVersion(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {});
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
 * `PUT /v2/databases/{database_cluster_uuid}/online-migration`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_onlineMigration
 *
 * @example
 * ```ts
 * const response = await updateOnlineMigration(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { source: {} });
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
 * `PUT /v2/databases/{database_cluster_uuid}/migrate`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_region
 *
 * @example
 * ```ts
 * await updateRegion(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { region: 'ember' });
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
 * await updateSqlMode(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { sql_mode: 'ember' });
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
 * `PUT /v2/databases/{database_cluster_uuid}/users/{username}`. Scope: `database:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_user
 *
 * @example
 * ```ts
 * const database = await updateUser(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember', { settings: {} }).item();
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
   * `POST /v2/databases/{database_cluster_uuid}/dbs`. Scope: `database:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_add
   *
   * @example
   * ```ts
   * const database = await client.databases.add('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { name: 'ember' }).item();
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
   * const database = await client.databases.addConnectionPool('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
   *   name: 'ember',
   *   mode: 'heath',
   *   size: 1,
   *   db: 'cedar',
   * }).item();
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
   * `POST /v2/databases/{database_cluster_uuid}/users`. Scope: `database:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_add_user
   *
   * @example
   * ```ts
   * const database = await client.databases.addUser('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { name: 'ember' }).item();
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
   * `POST /v2/databases`. Scope: `database:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_cluster
   *
   * @example
   * ```ts
   * const database = await client.databases.createCluster({
   *   name: 'heath',
   *   engine: 'valkey',
   *   num_nodes: 1,
   *   size: 'ember',
   *   region: 'heath',
   * }).item();
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
   * const response = await client.databases.createKafkaSchema('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
   *   subject_name: 'ember',
   *   schema_type: 'AVRO',
   *   schema: 'cedar',
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
   * const database = await client.databases.createKafkaTopic('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
   *   name: 'ember',
   * }).item();
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
   * `POST /v2/databases/{database_cluster_uuid}/logsink`. Scope: `database:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_logsink
   *
   * @example
   * ```ts
   * const database = await client.databases.createLogsink('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
   *   sink_name: 'cedar',
   *   sink_type: 'rsyslog',
   *   config: { server: 'fjord', port: 1, tls: false, format: 'rfc5424' },
   * }).item();
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
   * `POST /v2/databases/{database_cluster_uuid}/replicas`. Scope: `database:create`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_create_replica
   *
   * @example
   * ```ts
   * const database = await client.databases.createReplica('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
   *   name: 'ember',
   *   size: 'heath',
   * }).item();
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
   * `DELETE /v2/databases/{database_cluster_uuid}/dbs/{database_name}`. Scope: `database:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete
   *
   * @example
   * ```ts
   * await client.databases.delete('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
   * await client.databases.deleteConnectionPool('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
   * await client.databases.deleteKafkaSchema('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
   * await client.databases.deleteKafkaTopic('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
   * await client.databases.deleteLogsink('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
   * await client.databases.deleteOnlineMigration('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
   * await client.databases.deleteOpensearchIndex('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
   * ```
   */
  deleteOpensearchIndex(databaseClusterUuid: string, indexName: string, options?: CallOptions): Call<void>;

  /**
   * Deletes a user of a cluster.
   *
   * `DELETE /v2/databases/{database_cluster_uuid}/users/{username}`. Scope: `database:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_delete_user
   *
   * @example
   * ```ts
   * await client.databases.deleteUser('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
   * ```
   */
  deleteUser(databaseClusterUuid: string, username: string, options?: CallOptions): Call<void>;

  /**
   * Destroys a database cluster and all its data.
   *
   * `DELETE /v2/databases/{database_cluster_uuid}`. Scope: `database:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_destroy_cluster
   *
   * @example
   * ```ts
   * await client.databases.destroyCluster('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
   * ```
   */
  destroyCluster(databaseClusterUuid: string, options?: CallOptions): Call<void>;

  /**
   * Destroys a read-only replica of a cluster.
   *
   * `DELETE /v2/databases/{database_cluster_uuid}/replicas/{replica_name}`. Scope: `database:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_destroy_replica
   *
   * @example
   * ```ts
   * await client.databases.destroyReplica('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
   * ```
   */
  destroyReplica(databaseClusterUuid: string, replicaName: string, options?: CallOptions): Call<void>;

  /**
   * Gets a database in a cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/dbs/{database_name}`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get
   *
   * @example
   * ```ts
   * const database = await client.databases.get('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember').item();
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
   * const database = await client.databases.getAutoscale('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
   * const database = await client.databases.getCa('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
   * ```
   */
  getCa(databaseClusterUuid: string, options?: CallOptions): ItemCall<DatabasesGetCaResponse, Ca>;

  /**
   * Gets a database cluster, with its connection details.
   *
   * `GET /v2/databases/{database_cluster_uuid}`. Scope: `database:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_cluster
   *
   * @example
   * ```ts
   * const database = await client.databases.getCluster('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
   * const database = await client.databases.getClusterMetricsCredentials().item();
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
   * const database = await client.databases.getConfig('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
   * const database = await client.databases.getConnectionPool('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember').item();
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
   * const database = await client.databases.getDoSettings('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
   * const database = await client.databases.getEvictionPolicy('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
   * const response = await client.databases.getKafkaSchema('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
   * const database = await client.databases.getKafkaSchemaConfig('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
   * const response = await client.databases.getKafkaSchemaSubjectConfig('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad',
   * 'ember');
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
   * const response = await client.databases.getKafkaSchemaVersion('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember',
   * 'heath');
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
   * const database = await client.databases.getKafkaTopic('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember').item();
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
   * const response = await client.databases.getLogsink('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
   * const response = await client.databases.getMigrationStatus('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
   * ```
   */
  getMigrationStatus(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): WaitableCall<OnlineMigration, Waiter<OnlineMigration>>;

  /**
   * Gets a read-only replica of a cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/replicas/{replica_name}`. Scope: `database:read`. Supports `wait()`,
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_replica
   *
   * @example
   * ```ts
   * const database = await client.databases.getReplica('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember').item();
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
   * const response = await client.databases.getSqlMode('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
   * ```
   */
  getSqlMode(databaseClusterUuid: string, options?: CallOptions): Call<SqlMode>;

  /**
   * Gets a user of a cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/users/{username}`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_get_user
   *
   * @example
   * ```ts
   * const database = await client.databases.getUser('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember').item();
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
   * await client.databases.installUpdate('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
   * ```
   */
  installUpdate(databaseClusterUuid: string, options?: CallOptions): Call<void>;

  /**
   * Lists the databases in a cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/dbs`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list
   *
   * @example
   * ```ts
   * const items = await client.databases.list('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
   * ```
   */
  list(databaseClusterUuid: string, options?: CallOptions): ItemCall<DatabasesListResponse, Database[]>;

  /**
   * Lists the backups of a PostgreSQL or MySQL cluster, with the backup schedule.
   *
   * `GET /v2/databases/{database_cluster_uuid}/backups`. Scope: `database:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_backups
   *
   * @example
   * ```ts
   * const response = await client.databases.listBackups('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
   * ```
   */
  listBackups(databaseClusterUuid: string, options?: CallOptions): Call<DatabasesListBackupsResponse>;

  /**
   * Lists the database clusters in the account, with their connection details.
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
   * const items = await client.databases.listConnectionPools('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
   * const items = await client.databases.listEventsLogs('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
   * const items = await client.databases.listFirewallRules('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
   * const items = await client.databases.listKafkaSchemas('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
   * const items = await client.databases.listKafkaTopics('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
   * const items = await client.databases.listLogsink('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
   * const items = await client.databases.listOpeasearchIndexes('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
   * `GET /v2/databases/{database_cluster_uuid}/replicas`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_replicas
   *
   * @example
   * ```ts
   * const items = await client.databases.listReplicas('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
   * ```
   */
  listReplicas(
    databaseClusterUuid: string,
    options?: CallOptions,
  ): ItemCall<DatabasesListReplicasResponse, DatabaseReplica[]>;

  /**
   * Lists the users of a cluster.
   *
   * `GET /v2/databases/{database_cluster_uuid}/users`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_list_users
   *
   * @example
   * ```ts
   * const items = await client.databases.listUsers('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
   * ```
   */
  listUsers(databaseClusterUuid: string, options?: CallOptions): ItemCall<DatabasesListUsersResponse, DatabaseUser[]>;

  /**
   * Updates the engine configuration of a cluster.
   *
   * `PATCH /v2/databases/{database_cluster_uuid}/config`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_patch_config
   *
   * @example
   * ```ts
   * await client.databases.patchConfig('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {});
   * ```
   */
  patchConfig(databaseClusterUuid: string, body: DatabaseConfig, options?: CallOptions): Call<void>;

  /**
   * Promotes a read-only replica to a primary cluster.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/replicas/{replica_name}/promote`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_promote_replica
   *
   * @example
   * ```ts
   * await client.databases.promoteReplica('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember');
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
   * const database = await client.databases.resetAuth('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember', {}).item();
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
   * await client.databases.updateAutoscale('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {});
   * ```
   */
  updateAutoscale(databaseClusterUuid: string, body: DatabaseAutoscaleParams, options?: CallOptions): Call<void>;

  /**
   * Resizes a cluster.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/resize`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_clusterSize
   *
   * @example
   * ```ts
   * await client.databases.updateClusterSize('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { size: 'ember', num_nodes: 1 });
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
   * await client.databases.updateClusterMetricsCredentials({});
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
   * await client.databases.updateConnectionPool('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember', {
   *   mode: 'heath',
   *   size: 1,
   *   db: 'cedar',
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
   * `PUT /v2/databases/{database_cluster_uuid}/do_settings`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_do_settings
   *
   * @example
   * ```ts
   * await client.databases.updateDoSettings('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { do_settings: {} });
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
   * await client.databases.updateEvictionPolicy('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
   *   eviction_policy: 'volatile_random',
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
   * `PUT /v2/databases/{database_cluster_uuid}/firewall`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_firewall_rules
   *
   * @example
   * ```ts
   * await client.databases.updateFirewallRules('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {});
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
   * const database = await client.databases.updateKafkaSchemaConfig('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
   *   compatibility_level: 'FULL_TRANSITIVE',
   * }).item();
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
   * const response = await client.databases.updateKafkaSchemaSubjectConfig('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad',
   * 'ember', {
   *   compatibility_level: 'BACKWARD',
   * });
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
   * `PUT /v2/databases/{database_cluster_uuid}/topics/{topic_name}`. Scope: `database:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_kafka_topic
   *
   * @example
   * ```ts
   * const database = await client.databases.updateKafkaTopic('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember',
   * {}).item();
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
   * await client.databases.updateLogsink('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember', {
   *   config: { server: 'cedar', port: 1, tls: false, format: 'custom' },
   * });
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
   * await client.databases.updateMaintenanceWindow('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', null);
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
   * await client.databases.updateMajorVersion('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {});
   * ```
   */
  updateMajorVersion(databaseClusterUuid: string, body: Version, options?: CallOptions): Call<void>;

  /**
   * Starts an online migration from another database to a MySQL, PostgreSQL, Caching or Valkey cluster.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/online-migration`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_onlineMigration
   *
   * @example
   * ```ts
   * const response = await client.databases.updateOnlineMigration('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { source: {}
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
   * `PUT /v2/databases/{database_cluster_uuid}/migrate`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_region
   *
   * @example
   * ```ts
   * await client.databases.updateRegion('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { region: 'ember' });
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
   * await client.databases.updateSqlMode('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { sql_mode: 'ember' });
   * ```
   */
  updateSqlMode(databaseClusterUuid: string, body: SqlMode, options?: CallOptions): Call<void>;

  /**
   * Updates the permissions of a user.
   *
   * `PUT /v2/databases/{database_cluster_uuid}/users/{username}`. Scope: `database:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/databases_update_user
   *
   * @example
   * ```ts
   * const database = await client.databases.updateUser('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 'ember', {
   *   settings: {},
   * }).item();
   * ```
   */
  updateUser(
    databaseClusterUuid: string,
    username: string,
    body: DatabasesUpdateUserBody,
    options?: CallOptions,
  ): ItemCall<DatabasesAddUserResponse, DatabaseUser>;
}
