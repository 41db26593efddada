// Types that only `databases` uses.

import type { Open, OpenInteger, Timestamp } from '../runtime/index.js';

/** The Pub/Sub channels that new users can access by default. */
export type AclChannelsDefault = Open<'resetchannels' | 'allchannels'>;

/** A backup of a cluster. */
export interface Backup {
  /** When the backup was created. */
  created_at: Timestamp;
  /** The size of the backup, in gigabytes. */
  size_gigabytes: number;
  /** Whether this is an incremental backup. Only for MySQL. */
  incremental: boolean;
}

/** The CA certificate of a cluster. */
export interface Ca {
  /** The certificate in PEM format, encoded in Base64. Read-only. */
  certificate: string;
}

/** A PgBouncer connection pool of a PostgreSQL cluster. */
export interface ConnectionPool {
  /** The connection pool's name, which is unique in the cluster. From 3 to 60 characters. */
  name: string;
  /** When a connection returns to the pool: `session`, `transaction` or `statement`. */
  mode: string;
  /**
   * The number of connections in the pool. All pools of a cluster share the connections of its primary node, which are
   * 25 for each gigabyte of memory minus 3.
   */
  size: number;
  /** The name of the database that the pool connects to. */
  db: string;
  /** The name of the user that the pool connects as; the user of the incoming connection if omitted. */
  user?: string;
  /** The connection details for the public network. Read-only. */
  connection: DatabaseConnection;
  /** The connection details for the VPC. Read-only. */
  private_connection?: DatabaseConnection;
  /** The connection details of the pool on the standby nodes, for the public network. Read-only. */
  standby_connection?: DatabaseConnection;
  /** The connection details of the pool on the standby nodes, for the VPC. Read-only. */
  standby_private_connection?: DatabaseConnection;
}

/**
 * A PgBouncer connection pool of a PostgreSQL cluster.
 * This is {@link ConnectionPool} as it is sent.
 */
export interface ConnectionPoolInput {
  /** The connection pool's name, which is unique in the cluster. From 3 to 60 characters. */
  name: string;
  /** When a connection returns to the pool: `session`, `transaction` or `statement`. */
  mode: string;
  /**
   * The number of connections in the pool. All pools of a cluster share the connections of its primary node, which are
   * 25 for each gigabyte of memory minus 3.
   */
  size: number;
  /** The name of the database that the pool connects to. */
  db: string;
  /** The name of the user that the pool connects as; the user of the incoming connection if omitted. */
  user?: string;
}

/** The new settings of a connection pool. */
export interface ConnectionPoolUpdate {
  /** When a connection returns to the pool: `session`, `transaction` or `statement`. */
  mode: string;
  /**
   * The number of connections in the pool. All pools of a cluster share the connections of its primary node, which are
   * 25 for each gigabyte of memory minus 3.
   */
  size: number;
  /** The name of the database that the pool connects to. */
  db: string;
  /** The name of the user that the pool connects as; the user of the incoming connection if omitted. */
  user?: string;
}

/** The connection pools of a cluster. */
export interface ConnectionPools {
  /** The connection pools. Read-only. */
  pools: ConnectionPool[];
}

/** A database in a cluster. */
export interface Database {
  /** The database's name. */
  name: string;
}

/** The autoscaling settings of a cluster. */
export interface DatabaseAutoscaleParams {
  /** The storage autoscaling settings. */
  storage?: DatabaseStorageAutoscaleParams;
}

/** The backup to restore in a new cluster. */
export interface DatabaseBackup {
  /** The name of the cluster that was backed up. */
  database_name: string;
  /** When the backup was created; the latest backup is used if omitted. */
  backup_created_at?: Timestamp;
}

/** A managed database cluster. */
export interface DatabaseCluster {
  /** The database cluster's ID. Read-only. */
  id: string;
  /** The database cluster's name, which is unique in the account. */
  name: string;
  /** The database engine. */
  engine: DatabaseClusterEngine;
  /** The version of the engine, such as `8`. */
  version: string;
  /** The full version of the engine, such as `8.0.28`. Read-only. */
  semantic_version?: string;
  /** The number of nodes, including standby nodes. */
  num_nodes: number;
  /** The slug of the size of each node, such as `db-s-2vcpu-4gb`. */
  size: string;
  /** The slug of the database cluster's region. */
  region: string;
  /** The database cluster's status. Read-only. */
  status: DatabaseStatus;
  /** When the database cluster was created. Read-only. */
  created_at: Timestamp;
  /** The ID of the VPC that the database cluster belongs to. Requires the scope `vpc:read`. */
  private_network_uuid?: string;
  /** The tags on the database cluster. Requires the scope `tag:read`. */
  tags?: string[] | null;
  /** The names of the databases in the cluster. Read-only. */
  db_names?: string[] | null;
  /** The connection details of the dashboard of an OpenSearch cluster. Read-only. */
  ui_connection?: OpensearchConnection;
  /** The connection details of the schema registry of a Kafka cluster. Read-only. */
  schema_registry_connection?: SchemaRegistryConnection;
  /** The connection details for the public network. Read-only. */
  connection: DatabaseConnection;
  /** The connection details for the VPC. Read-only. */
  private_connection?: DatabaseConnection;
  /** The connection details of the standby nodes for the public network, if there are any. Read-only. */
  standby_connection?: DatabaseConnection;
  /** The connection details of the standby nodes for the VPC, if there are any. Read-only. */
  standby_private_connection?: DatabaseConnection;
  /** The users of the cluster. Read-only. */
  users?: DatabaseUser[] | null;
  /** The maintenance window, with pending updates. Read-only. */
  maintenance_window?: DatabaseMaintenanceWindow | null;
  /** The ID of the project that the database cluster belongs to. Requires the scope `project:read`. */
  project_id?: string;
  /** The trusted sources, which are allowed to connect to the cluster. */
  rules?: FirewallRule[];
  /** When support for the version of the engine ends; `null` if no date is set. Read-only. */
  version_end_of_life?: string;
  /** When the version of the engine becomes unavailable for new clusters; `null` if no date is set. Read-only. */
  version_end_of_availability?: string;
  /** The storage in addition to that included in the size, in MiB; `null` if there is none. */
  storage_size_mib?: number;
  /** The metrics endpoints, first that of the primary node and then those of the standby nodes. Read-only. */
  metrics_endpoints?: DatabaseServiceEndpoint[];
  /** The settings managed by DigitalOcean. */
  do_settings?: DoSettings;
}

/** The engine of a database cluster. */
export type DatabaseClusterEngine = Open<
  'valkey' | 'redis' | 'pg' | 'opensearch' | 'mysql' | 'mongodb' | 'kafka' | 'advanced_pg' | 'advanced_mysql'
>;

/** The new size of a cluster. */
export interface DatabaseClusterResize {
  /** The slug of the size of each node, such as `db-s-4vcpu-8gb`. */
  size: string;
  /** The number of nodes, from 1 to 3. All nodes except one are standby nodes. */
  num_nodes: number;
  /** The storage in addition to that included in the size, in MiB; none if omitted. */
  storage_size_mib?: number;
}

/** The version of a database engine, such as `8`. */
export type DatabaseClusterVersion = string;

/** The engine configuration of a cluster. */
export interface DatabaseConfig {
  /** The settings of the cluster's engine. Include only the settings to change. */
  config?: DatabaseConfigValue;
}

/** The engine configuration, by the engine of the cluster. */
export type DatabaseConfigValue =
  | MysqlAdvancedConfig
  | PostgresAdvancedConfig
  | RedisAdvancedConfig
  | ValkeyAdvancedConfig
  | MongoAdvancedConfig
  | KafkaAdvancedConfig
  | OpensearchAdvancedConfig;

/** The connection details of a database cluster. */
export interface DatabaseConnection {
  /** A connection string that contains all other fields, including the password. Read-only. Secret. */
  uri: string;
  /** The name of the default database. Read-only. */
  database?: string;
  /** The host name. Read-only. */
  host?: string;
  /** The port. Read-only. */
  port: number;
  /** The name of the default user. Requires the scope `database:view_credentials`. Read-only. */
  user?: string;
  /** The password of the default user. Requires the scope `database:view_credentials`. Read-only. Secret. */
  password?: string;
  /** Whether the connection must use TLS. Read-only. */
  ssl: boolean;
}

/**
 * The connection details of a database cluster.
 * This is {@link DatabaseConnection} as it is sent.
 */
export interface DatabaseConnectionInput {
  [key: string]: unknown;
}

/** An event of a cluster. */
export interface DatabaseEvent {
  /** The event's ID. */
  id: string;
  /** The name of the cluster. */
  cluster_name: string;
  /** The type of the event. */
  event_type: DatabaseEventType;
  /** When the event occurred. */
  create_time: string;
}

/** The type of a cluster event. */
export type DatabaseEventType = Open<
  | 'cluster_update'
  | 'cluster_poweron'
  | 'cluster_poweroff'
  | 'cluster_master_promotion'
  | 'cluster_maintenance_perform'
  | 'cluster_delete'
  | 'cluster_create'
>;

/** The available sizes for a number of nodes. */
export interface DatabaseLayoutOption {
  /** The number of nodes. */
  num_nodes: number;
  /** The slugs of the available sizes. Read-only. */
  sizes: string[];
}

/** The maintenance window of a cluster. */
export interface DatabaseMaintenanceWindow {
  /** The day of the week in lowercase, such as `tuesday`. */
  day: string;
  /** The time of day in UTC, such as `14:00`. */
  hour: string;
  /** Whether updates will be installed in the next maintenance window. Read-only. */
  pending: boolean;
  /** Descriptions of the pending updates. Read-only. */
  description?: string[] | null;
}

/**
 * The maintenance window of a cluster.
 * This is {@link DatabaseMaintenanceWindow} as it is sent.
 */
export interface DatabaseMaintenanceWindowInput {
  /** The day of the week in lowercase, such as `tuesday`. */
  day: string;
  /** The time of day in UTC, such as `14:00`. */
  hour: string;
}

/** The credentials for the metrics endpoints of all database clusters. */
export interface DatabaseMetricsCredentials {
  /** The user name and password. */
  credentials?: DatabasesBasicAuthCredentials;
}

/** A read-only replica of a cluster. */
export interface DatabaseReplica {
  /** The replica's ID. Read-only. */
  id?: string;
  /** The replica's name. */
  name: string;
  /** The slug of the replica's region. */
  region: string;
  /** The slug of the size of the replica's node, which is at least that of the cluster's nodes. */
  size?: string;
  /** The replica's status. A replica that is ready may also have the status `active`. Read-only. */
  status: DatabaseStatus;
  /** The tags on the replica. Requires the scope `tag:read`. */
  tags?: string[];
  /** When the replica was created. Read-only. */
  created_at: Timestamp;
  /** The ID of the VPC that the replica belongs to. Requires the scope `vpc:read`. */
  private_network_uuid?: string;
  /** The connection details for the public network. Read-only. */
  connection: DatabaseConnection;
  /** The connection details for the VPC. Read-only. */
  private_connection?: DatabaseConnection;
  /** The storage in addition to that included in the size, in MiB; `null` if there is none. */
  storage_size_mib?: number;
  /** The settings managed by DigitalOcean. */
  do_settings?: DoSettings;
}

/** A metrics endpoint of a cluster. */
export interface DatabaseServiceEndpoint {
  /** The host name. Read-only. */
  host?: string;
  /** The port. Read-only. */
  port?: number;
}

/**
 * A metrics endpoint of a cluster.
 * This is {@link DatabaseServiceEndpoint} as it is sent.
 */
export interface DatabaseServiceEndpointInput {
  [key: string]: unknown;
}

/** The status of a cluster or replica. */
export type DatabaseStatus = Open<'resizing' | 'online' | 'migrating' | 'forking' | 'creating'>;

/** The storage autoscaling settings of a cluster. */
export interface DatabaseStorageAutoscaleParams {
  /** Whether storage autoscaling is enabled. */
  enabled: boolean;
  /** The percentage of used storage at which storage is added. Range: 15 to 95. */
  threshold_percent?: number;
  /** The amount of storage to add, in GiB. Range: 10 to 500. */
  increment_gib?: number;
}

/** A user of a cluster. */
export interface DatabaseUser {
  /** The user's name, which cannot be changed later. */
  name: string;
  /** Whether this is the default user of the cluster. Read-only. */
  role: DatabaseUserRole;
  /** The generated password. Requires the scope `database:view_credentials`. Read-only. Secret. */
  password?: string;
  /** The client certificate for Kafka. Read-only. Secret. */
  access_cert?: string;
  /** The private key of the client certificate. Read-only. Secret. */
  access_key?: string;
  /** The MySQL authentication settings. */
  mysql_settings?: MysqlSettings;
  /** The permissions, by engine. */
  settings?: UserSettings;
}

/**
 * A user of a cluster.
 * This is {@link DatabaseUser} as it is sent.
 */
export interface DatabaseUserInput {
  /** The user's name, which cannot be changed later. */
  name: string;
  /** The MySQL authentication settings. */
  mysql_settings?: MysqlSettings;
  /** The permissions, by engine. */
  settings?: UserSettings;
}

/** Whether a user is the default user of its cluster. */
export type DatabaseUserRole = Open<'primary' | 'normal'>;

/** The support and availability periods of the versions of an engine. */
export type DatabaseVersionAvailabilities = DatabaseVersionAvailability[];

/** The support and availability periods of a version. */
export interface DatabaseVersionAvailability {
  /** When support for the version ends; `null` if no date is set. */
  end_of_life?: string | null;
  /** When the version becomes unavailable for new clusters; `null` if no date is set. */
  end_of_availability?: string | null;
  /** The version of the engine. */
  version: string;
  /** Whether this is the default version. */
  default: boolean;
}

/** The response of `POST /v2/databases/{database_cluster_uuid}/pools`. */
export interface DatabasesAddConnectionPoolResponse {
  /** The connection pool. */
  pool: ConnectionPool;
}

/** The response of `POST /v2/databases/{database_cluster_uuid}/dbs`. */
export interface DatabasesAddResponse {
  /** The database. */
  db: Database;
}

/** The settings of a user to create. */
export interface DatabasesAddUserBody {
  /** The user's name, which cannot be changed later. */
  name: string;
  /** The MySQL authentication settings. */
  mysql_settings?: MysqlSettings;
  /** The permissions, by engine. */
  settings?: UserSettings;
  /** For MongoDB, whether the user has only read access. Set `settings.mongo_user_settings.role` instead. */
  readonly?: boolean;
}

/** The response of `POST /v2/databases/{database_cluster_uuid}/users`. */
export interface DatabasesAddUserResponse {
  /** The user. */
  user: DatabaseUser;
}

/** The user name and password for the metrics endpoints of all database clusters. */
export interface DatabasesBasicAuthCredentials {
  /** The user name for HTTP basic authentication. */
  basic_auth_username?: string;
  /** The password for HTTP basic authentication. Secret. */
  basic_auth_password?: string;
}

/** The settings of a database cluster to create. */
export interface DatabasesCreateClusterBody {
  /** The database cluster's name, which must be unique in the account. */
  name: string;
  /** The database engine. */
  engine: DatabaseClusterEngine;
  /** The version of the engine, such as `8`. The operation `databases_list_options` returns the available versions. */
  version?: string;
  /** The number of nodes. The operation `databases_list_options` returns the sizes available for each number. */
  num_nodes: number;
  /** The slug of the size of each node, such as `db-s-2vcpu-4gb`. */
  size: string;
  /** The slug of the region, such as `nyc3`. */
  region: string;
  /** The ID of the VPC to join; the default VPC of the region if omitted. Requires the scope `vpc:read`. */
  private_network_uuid?: string;
  /** The tags to apply. Requires the scope `tag:create`. */
  tags?: string[] | null;
  /**
   * The ID of the project to assign the database cluster to; the default project if omitted. Requires the scope
   * `project:assign_resource`.
   */
  project_id?: string;
  /** The trusted sources, which are allowed to connect to the cluster. */
  rules?: FirewallRuleInput[];
  /** The storage in addition to that included in the size, in MiB; none if omitted. */
  storage_size_mib?: number;
  /** The autoscaling settings; autoscaling is disabled if omitted. */
  autoscale?: DatabaseAutoscaleParams;
  /** The settings managed by DigitalOcean. */
  do_settings?: DoSettings;
  /** The backup of another cluster to restore; the cluster is empty if omitted. */
  backup_restore?: DatabaseBackup;
}

/** The response of `POST /v2/databases`. */
export interface DatabasesCreateClusterResponse {
  /** The database cluster. */
  database: DatabaseCluster;
}

/** The schema to register. */
export interface DatabasesCreateKafkaSchemaBody {
  /** The name of the subject. */
  subject_name: string;
  /** The type of the schema. */
  schema_type: KafkaSchemaType;
  /** The schema definition. */
  schema: string;
}

/** The response of `POST /v2/databases/{database_cluster_uuid}/schema-registry`. */
export interface DatabasesCreateKafkaSchemaResponse {
  /** The ID of the schema. */
  schema_id: number;
  /** The name of the subject that the schema belongs to. */
  subject_name: string;
  /** The type of the schema. */
  schema_type: KafkaSchemaType;
  /** The schema definition. */
  schema: string;
}

/** The settings of a Kafka topic to create. */
export interface DatabasesCreateKafkaTopicBody {
  /** The topic's name. */
  name: string;
  /** The number of nodes that store each message. */
  replication_factor?: number;
  /** The number of partitions. */
  partition_count?: number;
  /** The configuration of the topic. Settings that are omitted use the configuration of the cluster. */
  config?: KafkaTopicConfig;
}

/** The response of `POST /v2/databases/{database_cluster_uuid}/topics`. */
export interface DatabasesCreateKafkaTopicResponse {
  /** The topic. */
  topic: KafkaTopicVerbose;
}

/** The settings of a log sink to create. */
export interface DatabasesCreateLogsinkBody {
  /** The name of the log sink. */
  sink_name: string;
  /** The type of the log sink, which determines the type of `config`. */
  sink_type: LogsinkBaseSinkType;
  /** The configuration of the log sink. */
  config: LogsinkCreateConfig;
}

/** The response of `POST /v2/databases/{database_cluster_uuid}/logsink`. */
export interface DatabasesCreateLogsinkResponse {
  /** The log sink. */
  sink: LogsinkSchema;
}

/** The settings of a read-only replica to create. */
export interface DatabasesCreateReplicaBody {
  /** The replica's name. */
  name: string;
  /** The slug of the region; that of the cluster if omitted. */
  region?: string;
  /** The slug of the size of the replica's node, which is at least that of the cluster's nodes. */
  size: string;
  /** The tags to apply. Tags that do not exist are created. Requires the scope `tag:create`. */
  tags?: string[];
  /** The ID of the VPC to join; the default VPC of the region if omitted. Requires the scope `vpc:read`. */
  private_network_uuid?: string;
  /** The storage in addition to that included in the size, in MiB; none if omitted. */
  storage_size_mib?: number;
  /** The settings managed by DigitalOcean. */
  do_settings?: DoSettings;
}

/** The response of `POST /v2/databases/{database_cluster_uuid}/replicas`. */
export interface DatabasesCreateReplicaResponse {
  /** The replica. */
  replica: DatabaseReplica;
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/autoscale`. */
export interface DatabasesGetAutoscaleResponse {
  /** The autoscaling settings. */
  autoscale: DatabaseAutoscaleParams;
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/ca`. */
export interface DatabasesGetCaResponse {
  /** The CA certificate. */
  ca: Ca;
}

/** The response of `GET /v2/databases/metrics/credentials`. */
export interface DatabasesGetClusterMetricsCredentialsResponse {
  /** The basic auth credentials. */
  credentials: DatabasesBasicAuthCredentials;
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/config`. */
export interface DatabasesGetConfigResponse {
  /** The engine configuration. */
  config: DatabasesGetConfigResponseConfig;
}

/** The current engine configuration, by the engine of the cluster. */
export type DatabasesGetConfigResponseConfig =
  | MysqlAdvancedConfig
  | PostgresAdvancedConfig
  | RedisAdvancedConfig
  | ValkeyAdvancedConfig
  | KafkaAdvancedConfig
  | OpensearchAdvancedConfig
  | MongoAdvancedConfig;

/** The response of `GET /v2/databases/{database_cluster_uuid}/do_settings`. */
export interface DatabasesGetDoSettingsResponse {
  /** The settings managed by DigitalOcean. */
  do_settings: DoSettings;
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/eviction_policy`. */
export interface DatabasesGetEvictionPolicyResponse {
  /** The eviction policy. */
  eviction_policy: EvictionPolicy;
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/schema-registry/config`. */
export interface DatabasesGetKafkaSchemaConfigResponse {
  /** The compatibility level, which decides how a new schema must relate to earlier ones. */
  compatibility_level: KafkaCompatibilityLevel;
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}`. */
export interface DatabasesGetKafkaSchemaResponse {
  /** The ID of the schema. */
  schema_id: number;
  /** The version of the schema. */
  version: string;
  /** The name of the subject that the schema belongs to. */
  subject_name: string;
  /** The type of the schema. */
  schema_type: KafkaSchemaType;
  /** The schema definition. */
  schema: string;
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}`. */
export interface DatabasesGetKafkaSchemaSubjectConfigResponse {
  /** The name of the subject. */
  subject_name: string;
  /** The compatibility level, which decides how a new schema must relate to earlier ones. */
  compatibility_level: KafkaCompatibilityLevel;
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/backups`. */
export interface DatabasesListBackupsResponse {
  /** The backups. */
  backups: Backup[];
  /** The backup schedule. */
  scheduled_backup_time?: DatabasesListBackupsResponseScheduledBackupTime;
  /** The progress of the backup in progress, in percent; absent if there is none. */
  backup_progress?: string;
}

/** The backup schedule of a cluster. */
export interface DatabasesListBackupsResponseScheduledBackupTime {
  /** The hour, in UTC, at which a backup starts. */
  backup_hour: number;
  /** The minute of the hour at which a backup starts. */
  backup_minute: number;
  /** The number of hours between backups. */
  backup_interval_hours: number;
}

/** The response of `GET /v2/databases`. */
export interface DatabasesListClustersResponse {
  /** The database clusters. */
  databases: DatabaseCluster[];
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/events`. */
export interface DatabasesListEventsLogsResponse {
  /** The events. */
  events: DatabaseEvent[];
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/firewall`. */
export interface DatabasesListFirewallRulesResponse {
  /** The trusted sources. */
  rules: FirewallRule[];
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/schema-registry`. */
export interface DatabasesListKafkaSchemasResponse {
  /** The schemas. */
  subjects: KafkaSchema[];
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/topics`. */
export interface DatabasesListKafkaTopicsResponse {
  /** The topics. */
  topics: KafkaTopic[];
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/logsink`. */
export interface DatabasesListLogsinkResponse {
  /** The log sinks. */
  sinks: LogsinkSchema[];
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/indexes`. */
export interface DatabasesListOpeasearchIndexesResponse {
  /** The indexes. */
  indexes: OpensearchIndex[];
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/replicas`. */
export interface DatabasesListReplicasResponse {
  /** The replicas. */
  replicas: DatabaseReplica[];
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/dbs`. */
export interface DatabasesListResponse {
  /** The databases. */
  dbs: Database[];
}

/** The response of `GET /v2/databases/{database_cluster_uuid}/users`. */
export interface DatabasesListUsersResponse {
  /** The users. */
  users: DatabaseUser[];
}

/** The authentication settings of a user after a reset. */
export interface DatabasesResetAuthBody {
  /** For MySQL, the authentication settings. Omit it for other engines. */
  mysql_settings?: MysqlSettings;
}

/** The new settings managed by DigitalOcean. */
export interface DatabasesUpdateDoSettingsBody {
  /** All settings managed by DigitalOcean. Settings that are omitted are cleared. */
  do_settings: DoSettings;
}

/** The new eviction policy of a cluster. */
export interface DatabasesUpdateEvictionPolicyBody {
  /** What the cluster does when its memory is full. */
  eviction_policy: EvictionPolicy;
}

/** The trusted sources of a cluster. */
export interface DatabasesUpdateFirewallRulesBody {
  /** All trusted sources, at most 100. Others are removed. */
  rules?: FirewallRuleInput[];
}

/** The new compatibility level of the schema registry. */
export interface DatabasesUpdateKafkaSchemaConfigBody {
  /** The compatibility level, which decides how a new schema must relate to earlier ones. */
  compatibility_level: KafkaCompatibilityLevel;
}

/** The new compatibility level of a subject. */
export interface DatabasesUpdateKafkaSchemaSubjectConfigBody {
  /** The compatibility level, which decides how a new schema must relate to earlier ones. */
  compatibility_level: KafkaCompatibilityLevel;
}

/** The region to migrate a cluster to. */
export interface DatabasesUpdateRegionBody {
  /** The slug of the region, such as `lon1`. */
  region: string;
}

/** The new permissions of a user. */
export interface DatabasesUpdateUserBody {
  /** All permissions of the user, by engine. */
  settings: UserSettings;
}

/** The configuration of a Datadog log sink, for MongoDB clusters. */
export interface DatadogLogsink {
  /** The host name of the intake, such as `http-intake.logs.datadoghq.com`. */
  site: string;
  /** The Datadog API key. Secret. */
  datadog_api_key: string;
}

/** The settings of a cluster that are managed by DigitalOcean. */
export interface DoSettings {
  /**
   * The custom host names that the certificate covers. At most 16, each of at most 253 characters. Size: at most 16
   * items.
   */
  service_cnames?: string[];
}

/** The configuration of an Elasticsearch log sink. */
export interface ElasticsearchLogsink {
  /** The URL of the service, which can contain a user name and password. Secret. */
  url: string;
  /** The prefix of index names. */
  index_prefix: string;
  /** The number of days for which logs are kept. Range: 1 to 10000. Default: `7`. */
  index_days_max?: number;
  /** The request timeout, in seconds. Range: 10 to 120. Default: `10`. */
  timeout?: number;
  /** The CA certificate of the service, in PEM format. */
  ca?: string;
}

/** What a Caching or Valkey cluster does when its memory is full. */
export type EvictionPolicy = Open<
  'volatile_ttl' | 'volatile_random' | 'volatile_lru' | 'noeviction' | 'allkeys_random' | 'allkeys_lru'
>;

/** A trusted source of a cluster. */
export interface FirewallRule {
  /** The UUID of the rule. */
  uuid?: string;
  /** The ID of the cluster that the rule applies to. Read-only. */
  cluster_uuid: string;
  /** The type of the source. */
  type: FirewallRuleType;
  /** The ID of the source, the name of the tag, or the IP address. */
  value: string;
  /** When the trusted source was created. Read-only. */
  created_at: Timestamp;
  /** A human-readable description of the rule. */
  description?: string;
}

/**
 * A trusted source of a cluster.
 * This is {@link FirewallRule} as it is sent.
 */
export interface FirewallRuleInput {
  /** The UUID of the rule. */
  uuid?: string;
  /** The type of the source. */
  type: FirewallRuleType;
  /** The ID of the source, the name of the tag, or the IP address. */
  value: string;
  /** A human-readable description of the rule. */
  description?: string;
}

/** The type of a trusted source. */
export type FirewallRuleType = Open<'tag' | 'k8s' | 'ip_addr' | 'droplet' | 'app'>;

/** The configuration of a Kafka cluster. Topics can override some of its settings. */
export interface KafkaAdvancedConfig {
  /** The compression of messages. */
  compression_type?: KafkaAdvancedConfigCompressionType;
  /**
   * The time for which a new consumer group waits for more consumers before its first rebalance, in milliseconds; 3000
   * if omitted. Range: 0 to 300000.
   */
  group_initial_rebalance_delay_ms?: number;
  /** The minimum session timeout that consumers can request, in milliseconds. Range: 0 to 60000. */
  group_min_session_timeout_ms?: number;
  /** The maximum session timeout that consumers can request, in milliseconds. Range: 0 to 1800000. */
  group_max_session_timeout_ms?: number;
  /** The idle timeout of connections, in milliseconds. Range: 1000 to 3600000. */
  connections_max_idle_ms?: number;
  /** The maximum number of incremental fetch sessions. Range: 1000 to 10000. */
  max_incremental_fetch_session_cache_slots?: number;
  /** The maximum size of a message, in bytes. Range: 0 to 100001200. */
  message_max_bytes?: number;
  /** The time for which consumer offsets are retained, in minutes. Range: 1 to 2147483647. */
  offsets_retention_minutes?: number;
  /** The time for which delete markers are retained, in milliseconds. Range: 0 to 315569260000. */
  log_cleaner_delete_retention_ms?: number;
  /** The share of a log that can be outdated before compaction, from 0 to 1. Range: 0.2 to 0.9. */
  log_cleaner_min_cleanable_ratio?: number;
  /**
   * The maximum time for which a message is not eligible for compaction, in milliseconds. For compacted logs. Range:
   * 30000 to 9223372036854776000.
   */
  log_cleaner_max_compaction_lag_ms?: number;
  /**
   * The minimum time for which a message is not compacted, in milliseconds. For compacted logs. Range: 0 to
   * 9223372036854776000.
   */
  log_cleaner_min_compaction_lag_ms?: number;
  /** The policy for old messages. */
  log_cleanup_policy?: KafkaAdvancedConfigLogCleanupPolicy;
  /** The number of messages in a partition after which they are flushed to disk. Range: 1 to 9223372036854776000. */
  log_flush_interval_messages?: number;
  /** The maximum time before a message is flushed to disk, in milliseconds. Range: 0 to 9223372036854776000. */
  log_flush_interval_ms?: number;
  /** The number of bytes between entries of the offset index. Range: 0 to 104857600. */
  log_index_interval_bytes?: number;
  /** The maximum size of the offset index, in bytes. Range: 1048576 to 104857600. */
  log_index_size_max_bytes?: number;
  /** Whether messages are converted for consumers of an older format. */
  log_message_downconversion_enable?: boolean;
  /** The meaning of message timestamps. */
  log_message_timestamp_type?: KafkaAdvancedConfigLogMessageTimestampType;
  /**
   * The maximum difference between the timestamp of a message and the time of the broker, in milliseconds. Range: 0 to
   * 9223372036854776000.
   */
  log_message_timestamp_difference_max_ms?: number;
  /** Whether the file of a new segment is preallocated. */
  log_preallocate?: boolean;
  /** The maximum size of a log before old segments are deleted, in bytes. Range: -1 to 9223372036854776000. */
  log_retention_bytes?: number;
  /** The time for which segment files are retained, in hours. Range: -1 to 2147483647. */
  log_retention_hours?: number;
  /**
   * The time for which segment files are retained, in milliseconds. `-1` for no limit. Range: -1 to
   * 9223372036854776000.
   */
  log_retention_ms?: number;
  /** The maximum random time subtracted from `log_roll_ms`, in milliseconds. Range: 0 to 9223372036854776000. */
  log_roll_jitter_ms?: number;
  /** The maximum time before a new segment is started, in milliseconds. Range: 1 to 9223372036854776000. */
  log_roll_ms?: number;
  /** The maximum size of a segment file of the log, in bytes. Range: 10485760 to 1073741824. */
  log_segment_bytes?: number;
  /** The delay before a file is removed from the file system, in milliseconds. Range: 0 to 3600000. */
  log_segment_delete_delay_ms?: number;
  /** Whether topics are created automatically. Default: `false`. */
  auto_create_topics_enable?: boolean;
  /**
   * The number of replicas that must acknowledge a write of a producer that requires all acknowledgments. Range: 1 to
   * 7.
   */
  min_insync_replicas?: number;
  /** The number of partitions of automatically created topics. Range: 1 to 1000. */
  num_partitions?: number;
  /** The replication factor of automatically created topics. Range: 1 to 10. */
  default_replication_factor?: number;
  /**
   * The number of bytes that a replica fetches for each partition at once; 1 MiB if omitted. Range: 1048576 to
   * 104857600.
   */
  replica_fetch_max_bytes?: number;
  /** The number of bytes that a replica fetches at once in total; 10 MiB if omitted. Range: 10485760 to 1048576000. */
  replica_fetch_response_max_bytes?: number;
  /** The maximum number of connections from an IP address; 2147483647 if omitted. Range: 256 to 2147483647. */
  max_connections_per_ip?: number;
  /**
   * The number of producer requests after which the purgatory of waiting requests is purged; 1000 if omitted. Range: 10
   * to 10000.
   */
  producer_purgatory_purge_interval_requests?: number;
  /** The maximum size of a request, in bytes; 100 MiB if omitted. Range: 10485760 to 209715200. */
  socket_request_max_bytes?: number;
  /**
   * The size of the segment files of the transaction log, in bytes; 100 MiB if omitted. Range: 1048576 to 2147483647.
   */
  transaction_state_log_segment_bytes?: number;
  /**
   * The time between removals of expired transactions, in milliseconds; one hour if omitted. Range: 600000 to 3600000.
   */
  transaction_remove_expired_transaction_cleanup_interval_ms?: number;
  /** Whether to enable the schema registry. Requires a plan with dedicated CPUs. Default: `false`. */
  schema_registry?: boolean;
}

/** The default compression of messages. */
export type KafkaAdvancedConfigCompressionType = Open<'zstd' | 'uncompressed' | 'snappy' | 'producer' | 'lz4' | 'gzip'>;

/** The default policy for old messages. */
export type KafkaAdvancedConfigLogCleanupPolicy = Open<'delete' | 'compact,delete' | 'compact'>;

/** The default meaning of message timestamps. */
export type KafkaAdvancedConfigLogMessageTimestampType = Open<'LogAppendTime' | 'CreateTime'>;

/** How a new Kafka schema must relate to earlier schemas. */
export type KafkaCompatibilityLevel = Open<
  'NONE' | 'FULL_TRANSITIVE' | 'FULL' | 'FORWARD_TRANSITIVE' | 'FORWARD' | 'BACKWARD_TRANSITIVE' | 'BACKWARD'
>;

/** A schema of a Kafka subject. */
export interface KafkaSchema {
  /** The ID of the schema. */
  schema_id?: number;
  /** The name of the subject that the schema belongs to. */
  subject_name?: string;
  /** The type of the schema. */
  schema_type?: KafkaSchemaType;
  /** The schema definition. */
  schema?: string;
}

/** The type of a schema. */
export type KafkaSchemaType = Open<'PROTOBUF' | 'JSON' | 'AVRO'>;

/** A topic of a Kafka cluster, without its partitions. */
export interface KafkaTopic {
  /** The topic's name. */
  name: string;
  /** The number of nodes that store each message. */
  replication_factor: number;
  /** The number of partitions. */
  partition_count: number;
  /** The state of the topic. */
  state: KafkaTopicState;
}

/** The configuration of a Kafka topic. */
export interface KafkaTopicConfig {
  /** The policy for old messages. Default: `delete`. */
  cleanup_policy?: KafkaTopicConfigCleanupPolicy;
  /** The compression of messages. Default: `producer`. */
  compression_type?: KafkaTopicConfigCompressionType;
  /** The time for which delete markers are retained, in milliseconds. Default: `86400000`. */
  delete_retention_ms?: number;
  /** The delay before a file is removed from the file system, in milliseconds. Default: `60000`. */
  file_delete_delay_ms?: number;
  /** The number of messages in a partition after which they are flushed to disk. Default: `9223372036854776000`. */
  flush_messages?: number;
  /** The maximum time before a message is flushed to disk, in milliseconds. Default: `9223372036854776000`. */
  flush_ms?: number;
  /** The number of bytes between entries of the offset index. Default: `4096`. */
  index_interval_bytes?: number;
  /**
   * The maximum time for which a message is not eligible for compaction, in milliseconds. For compacted logs. Default:
   * `9223372036854776000`.
   */
  max_compaction_lag_ms?: number;
  /** The maximum size of a batch of records after compression, in bytes. Default: `1048588`. */
  max_message_bytes?: number;
  /**
   * Whether messages are converted for older consumers, which otherwise receive the error `UNSUPPORTED_VERSION`.
   * Default: `true`.
   */
  message_down_conversion_enable?: boolean;
  /** The format version of stored messages. Brokers from version 3.0 assume `3.0-IV1`. Default: `3.0-IV1`. */
  message_format_version?: KafkaTopicConfigMessageFormatVersion;
  /** The meaning of message timestamps. Default: `create_time`. */
  message_timestamp_type?: KafkaTopicConfigMessageTimestampType;
  /** The share of a log that can be outdated before compaction, from 0 to 1. Range: 0 to 1. Default: `0.5`. */
  min_cleanable_dirty_ratio?: number;
  /** The minimum time for which a message is not compacted, in milliseconds. For compacted logs. Default: `0`. */
  min_compaction_lag_ms?: number;
  /** The number of replicas that must acknowledge a write. Minimum: 1. Default: `1`. */
  min_insync_replicas?: number;
  /** Whether the file of a new segment is preallocated. Default: `false`. */
  preallocate?: boolean;
  /** The maximum size of a log before old segments are deleted, in bytes. `-1` for no limit. Default: `-1`. */
  retention_bytes?: number;
  /** The time for which messages are retained, in milliseconds. Default: `604800000`. */
  retention_ms?: number;
  /** The maximum size of a segment file of the log, in bytes. Minimum: 14. Default: `209715200`. */
  segment_bytes?: number;
  /**
   * The maximum random time subtracted from `segment_ms`, in milliseconds, so that segments do not all roll at once.
   * Default: `0`.
   */
  segment_jitter_ms?: number;
  /**
   * The time after which a new segment is started even if the current one is not full, in milliseconds. Minimum: 1.
   * Default: `604800000`.
   */
  segment_ms?: number;
  /** The maximum difference between the timestamp of a message and the time of the broker, in milliseconds. */
  message_timestamp_difference_max_ms?: number;
  /** The maximum size of the offset index, in bytes. */
  segment_index_bytes?: number;
}

/** The policy for old messages of a topic. */
export type KafkaTopicConfigCleanupPolicy = Open<'delete' | 'compact_delete' | 'compact'>;

/** The compression of a topic's messages. */
export type KafkaTopicConfigCompressionType = Open<
  'zstd' | 'uncompressed' | 'snappy' | 'producer' | 'lz4' | 'gzip' | 'Iz4'
>;

/** The format version of a topic's stored messages, named after the Kafka release that introduced it. */
export type KafkaTopicConfigMessageFormatVersion = Open<
  | '3.3-IV3'
  | '3.3-IV2'
  | '3.3-IV1'
  | '3.3-IV0'
  | '3.2-IV0'
  | '3.1-IV0'
  | '3.0-IV1'
  | '3.0-IV0'
  | '2.8-IV1'
  | '2.8-IV0'
  | '2.7-IV2'
  | '2.7-IV1'
  | '2.7-IV0'
  | '2.6-IV0'
  | '2.5-IV0'
  | '2.4-IV1'
  | '2.4-IV0'
  | '2.3-IV1'
  | '2.3-IV0'
  | '2.2-IV1'
  | '2.2-IV0'
  | '2.1-IV2'
  | '2.1-IV1'
  | '2.1-IV0'
  | '2.0-IV1'
  | '2.0-IV0'
  | '1.1-IV0'
  | '1.0-IV0'
  | '0.9.0'
  | '0.8.2'
  | '0.8.1'
  | '0.8.0'
  | '0.11.0-IV2'
  | '0.11.0-IV1'
  | '0.11.0-IV0'
  | '0.10.2-IV0'
  | '0.10.1-IV2'
  | '0.10.1-IV1'
  | '0.10.1-IV0'
  | '0.10.0-IV1'
  | '0.10.0-IV0'
>;

/** The meaning of a topic's message timestamps. */
export type KafkaTopicConfigMessageTimestampType = Open<'log_append_time' | 'create_time'>;

/** A partition of a Kafka topic. */
export interface KafkaTopicPartition {
  /** The size of the partition, in bytes. */
  size: number;
  /** The partition's ID. */
  id: number;
  /** The number of in-sync replicas. */
  in_sync_replicas: number;
  /** The lowest offset of all consumer groups. */
  earliest_offset?: number;
  /** The consumer groups of the partition. */
  consumer_groups?: KafkaTopicPartitionConsumerGroup[] | null;
}

/** A consumer group and its offset in a partition. */
export interface KafkaTopicPartitionConsumerGroup {
  /** The name of the consumer group. */
  group_name?: string;
  /** The current offset of the consumer group. */
  offset: number;
}

/** The state of a topic. */
export type KafkaTopicState = Open<'unknown' | 'deleting' | 'configuring' | 'active'>;

/** A change to a topic of a Kafka cluster. */
export interface KafkaTopicUpdate {
  /** The number of nodes that store each message. */
  replication_factor?: number;
  /** The number of partitions, which cannot be decreased. */
  partition_count?: number;
  /** The settings to change. */
  config?: KafkaTopicConfig;
}

/** A topic of a Kafka cluster, with its partitions and configuration. */
export interface KafkaTopicVerbose {
  /** The topic's name. */
  name: string;
  /** The state of the topic. */
  state: KafkaTopicState;
  /** The number of nodes that store each message. */
  replication_factor: number;
  /** The partitions of the topic. */
  partitions?: KafkaTopicPartition[];
  /** The configuration of the topic. */
  config?: KafkaTopicConfig;
}

/** The type of a log sink. */
export type LogsinkBaseSinkType = Open<'rsyslog' | 'opensearch' | 'elasticsearch' | 'datadog'>;

/** The configuration of a new log sink, by `sink_type`. */
export type LogsinkCreateConfig = RsyslogLogsink | ElasticsearchLogsink | OpensearchLogsink | DatadogLogsink;

/** A log sink of a cluster. */
export interface LogsinkSchema {
  /** The ID of the log sink. */
  sink_id: string;
  /** The name of the log sink. */
  sink_name: string;
  /** The type of the log sink. */
  sink_type: LogsinkBaseSinkType;
  /** The configuration of the log sink. */
  config: LogsinkVerboseConfig;
}

/** A change to a log sink. */
export interface LogsinkUpdate {
  /** The new configuration. */
  config: LogsinkUpdateConfig;
}

/** The new configuration of a log sink, whose type does not change. */
export type LogsinkUpdateConfig = RsyslogLogsink | OpensearchLogsink | DatadogLogsink;

/** The configuration of a log sink. */
export type LogsinkVerboseConfig = RsyslogLogsink | ElasticsearchLogsink | OpensearchLogsink | DatadogLogsink;

/** The configuration of a MongoDB cluster. */
export interface MongoAdvancedConfig {
  /** The default read concern. Default: `local`. */
  default_read_concern?: MongoAdvancedConfigDefaultReadConcern;
  /**
   * The default write concern, as the number of nodes that must acknowledge a write or as `majority`. `0` for none.
   * Default: `majority`.
   */
  default_write_concern?: string;
  /**
   * The maximum duration of a transaction with several documents, in seconds. Changes restart MongoDB. Minimum: 1.
   * Default: `60`.
   */
  transaction_lifetime_limit_seconds?: number;
  /**
   * The duration from which an operation is logged as slow, in milliseconds. Changes restart MongoDB. Minimum: 0.
   * Default: `100`.
   */
  slow_op_threshold_ms?: number;
  /**
   * The verbosity of the log, from 0 (no debug messages) to 5. Changes restart MongoDB. Range: 0 to 5. Default: `0`.
   */
  verbosity?: number;
}

/** The default read concern of a MongoDB cluster. */
export type MongoAdvancedConfigDefaultReadConcern = Open<'majority' | 'local' | 'available'>;

/** The configuration of a MySQL cluster. */
export interface MysqlAdvancedConfig {
  /** The hour, in UTC, at which a backup starts, unless the previous backup is still in progress. Range: 0 to 23. */
  backup_hour?: number;
  /** The minute of the hour at which a backup starts. Range: 0 to 59. */
  backup_minute?: number;
  /** Whether the creator of a stored routine can execute, alter and drop it. */
  automatic_sp_privileges?: boolean;
  /**
   * A comma-separated list of global SQL modes; the MySQL default if empty. Length: at most 1024 characters. Pattern:
   * `^[A-Z_]*(,[A-Z_]+)*$`.
   */
  sql_mode?: string;
  /** The time to wait for the first packet of a connection, in seconds. Range: 2 to 3600. */
  connect_timeout?: number;
  /**
   * The server time zone, as an offset such as `+03:00`, a time zone name, or `SYSTEM` for the MySQL default. Length: 2
   * to 100 characters.
   */
  default_time_zone?: string;
  /** The number of additional decimal places in the result of a division with `/`. Range: 0 to 30. */
  div_precision_increment?: number;
  /** Whether the output of `EXPLAIN FORMAT=JSON` contains end markers. */
  end_markers_in_json?: boolean;
  /**
   * The number of equality ranges from which the optimizer uses index statistics instead of index dives. Range: 0 to
   * 4294967295.
   */
  eq_range_index_dive_limit?: number;
  /** The maximum length of the result of `GROUP_CONCAT()`, in bytes. Range: 4 to 18446744073709551615. */
  group_concat_max_len?: number;
  /** The time for which statistics are cached, in seconds. Range: 900 to 31536000. */
  information_schema_stats_expiry?: number;
  /** Whether full-text indexes exclude stopwords. */
  innodb_ft_enable_stopword?: boolean;
  /** The maximum length of a word in a full-text index. Changes restart MySQL. Range: 10 to 84. */
  innodb_ft_max_token_size?: number;
  /** The minimum length of a word in a full-text index. Changes restart MySQL. Range: 0 to 16. */
  innodb_ft_min_token_size?: number;
  /** The number of words that `OPTIMIZE TABLE` processes at once in a full-text index. Range: 1000 to 10000. */
  innodb_ft_num_word_optimize?: number;
  /** The maximum size of the cached result of a full-text query, in bytes. Range: 1000000 to 4294967295. */
  innodb_ft_result_cache_limit?: number;
  /**
   * The stopword table for all InnoDB tables, in the form `database/table`. Length: at most 1024 characters. Pattern:
   * `^.+/.+$`.
   */
  innodb_ft_server_stopword_table?: string;
  /**
   * The stopword table for user indexes, in the form `database/table`; `null` to clear it. Length: at most 1024
   * characters. Pattern: `^.+/.+$`.
   */
  innodb_ft_user_stopword_table?: string | null;
  /** The time for which a transaction waits for a row lock, in seconds. Range: 1 to 3600. */
  innodb_lock_wait_timeout?: number;
  /** The size of the log buffer, in bytes. Range: 1048576 to 4294967295. */
  innodb_log_buffer_size?: number;
  /** The maximum size of the log for an online `ALTER TABLE`, in bytes. Range: 65536 to 1099511627776. */
  innodb_online_alter_log_max_size?: number;
  /** Whether `OPTIMIZE TABLE` optimizes only full-text indexes. */
  innodb_optimize_fulltext_only?: boolean;
  /** Whether all deadlocks are written to the error log; `false` if omitted. */
  innodb_print_all_deadlocks?: boolean;
  /** Whether a timeout rolls back the whole transaction. */
  innodb_rollback_on_timeout?: boolean;
  /** The idle timeout of interactive connections, in seconds. Range: 30 to 604800. */
  interactive_timeout?: number;
  /** The storage engine for temporary tables in memory. */
  internal_tmp_mem_storage_engine?: MysqlAdvancedConfigInternalTmpMemStorageEngine;
  /** The time to wait for data from a client, in seconds. Range: 1 to 3600. */
  net_read_timeout?: number;
  /** The time to wait for a client to accept data, in seconds. Range: 1 to 3600. */
  net_write_timeout?: number;
  /** Whether new and altered tables must have a primary key. */
  sql_require_primary_key?: boolean;
  /** The idle timeout of non-interactive connections, in seconds. Range: 1 to 2147483. */
  wait_timeout?: number;
  /** Whether window functions use high precision, which is slower. */
  windowing_use_high_precision?: boolean;
  /** The maximum size of a packet, in bytes; 64 MiB if omitted. Range: 102400 to 1073741824. */
  max_allowed_packet?: number;
  /** The maximum duration of a `SELECT` statement, in milliseconds. `0` for no limit. Range: 0 to 4294967295. */
  max_execution_time?: number;
  /**
   * The maximum size of a table in memory, in bytes; 16 MiB if omitted. Should equal `tmp_table_size`. Range: 1048576
   * to 1073741824.
   */
  max_heap_table_size?: number;
  /**
   * The maximum number of seeks that the optimizer assumes. Lower values favor indexes over table scans. Range: 1 to
   * 18446744073709551615.
   */
  max_seeks_for_key?: number;
  /** Whether the optimizer prunes unpromising plans (`1`) or examines all plans (`0`). Range: 0 to 1. */
  optimizer_prune_level?: number;
  /** The maximum search depth of the optimizer. `0` to let the server choose. Range: 0 to 62. */
  optimizer_search_depth?: number;
  /** The flags of the optimizer, such as `batched_key_access=on,hash_join=off`, or `default`. */
  optimizer_switch?: string;
  /** The size of the sort buffer, in bytes; 256 KiB if omitted. Range: 32768 to 1073741824. */
  sort_buffer_size?: number;
  /**
   * The maximum size of a temporary table in memory, in bytes; 16 MiB if omitted. Should equal `max_heap_table_size`.
   * Range: 1048576 to 1073741824.
   */
  tmp_table_size?: number;
  /** Whether slow queries are logged; `false` if omitted. Disabling it truncates the log. */
  slow_query_log?: boolean;
  /** The duration from which a query is slow, in seconds; 10 if omitted. Range: 0 to 3600. */
  long_query_time?: number;
  /** The minimum time for which the binary log is kept, in seconds. Range: 600 to 604800. */
  binlog_retention_period?: number;
  /** The maximum size of the change buffer, as a percentage of the buffer pool. Range: 0 to 50. */
  innodb_change_buffer_max_size?: number;
  /** Whether flushing a page also flushes neighboring pages. */
  innodb_flush_neighbors?: MysqlAdvancedConfigInnodbFlushNeighbors;
  /** The number of threads for read operations. Changes restart MySQL. Range: 1 to 64. */
  innodb_read_io_threads?: number;
  /** The number of threads for write operations. Changes restart MySQL. Range: 1 to 64. */
  innodb_write_io_threads?: number;
  /** The maximum number of concurrent threads in InnoDB. `0` for no limit, which is the default. Range: 0 to 1000. */
  innodb_thread_concurrency?: number;
  /**
   * The initial size of connection buffers, in bytes. A multiple of 1024. Changes restart MySQL. Range: 1024 to
   * 1048576.
   */
  net_buffer_length?: number;
  /** The destination of the logs. Default: `NONE`. */
  log_output?: MysqlAdvancedConfigLogOutput;
  /** The incremental backup settings. */
  mysql_incremental_backup?: MysqlIncrementalBackup;
}

/** Whether flushing a page also flushes neighboring pages. */
export type MysqlAdvancedConfigInnodbFlushNeighbors = OpenInteger<2 | 1 | 0>;

/** The storage engine for temporary tables in memory. */
export type MysqlAdvancedConfigInternalTmpMemStorageEngine = Open<'TempTable' | 'MEMORY'>;

/** The destination of the logs of a MySQL cluster. */
export type MysqlAdvancedConfigLogOutput = Open<'TABLE' | 'NONE' | 'INSIGHTS,TABLE' | 'INSIGHTS'>;

/** The incremental backup settings of a MySQL cluster. */
export interface MysqlIncrementalBackup {
  /** Whether incremental backups are enabled. Requires `full_backup_week_schedule`. */
  enabled?: boolean;
  /** The days of full backups, such as `mon,thu`. */
  full_backup_week_schedule?: string;
}

/** The MySQL authentication settings of a user. */
export interface MysqlSettings {
  /** The authentication plugin. */
  auth_plugin: MysqlSettingsAuthPlugin;
}

/** A MySQL authentication plugin. */
export type MysqlSettingsAuthPlugin = Open<'mysql_native_password' | 'caching_sha2_password'>;

/** An online migration to a cluster, with its status. */
export interface OnlineMigration {
  /** The migration's ID. */
  id: string;
  /** The migration's status. */
  status: OnlineMigrationStatus;
  /** When the migration was created. */
  created_at: string;
}

/** The status of an online migration. */
export type OnlineMigrationStatus = Open<'syncing' | 'running' | 'error' | 'done' | 'canceled'>;

/** The configuration of an OpenSearch cluster. */
export interface OpensearchAdvancedConfig {
  /** The maximum size of a request body, in bytes. Range: 1 to 2147483647. Default: `100000000`. */
  http_max_content_length_bytes?: number;
  /** The maximum size of the request headers, in bytes. Range: 1024 to 262144. Default: `8192`. */
  http_max_header_size_bytes?: number;
  /** The maximum length of a request URL, in bytes. Range: 1024 to 65536. Default: `4096`. */
  http_max_initial_line_length_bytes?: number;
  /**
   * The maximum number of clauses in a Boolean query. High values can reduce performance. Range: 64 to 4096. Default:
   * `1024`.
   */
  indices_query_bool_max_clause_count?: number;
  /** The percentage of the heap for the field data cache. Range: 3 to 100. */
  indices_fielddata_cache_size_percentage?: number;
  /** The percentage of the heap for the indexing buffer. Range: 3 to 40. Default: `10`. */
  indices_memory_index_buffer_size_percentage?: number;
  /** The minimum size of the indexing buffer, in MB. Range: 3 to 2048. Default: `48`. */
  indices_memory_min_index_buffer_size_mb?: number;
  /** The maximum size of the indexing buffer, in MB; unlimited if omitted. Range: 3 to 2048. */
  indices_memory_max_index_buffer_size_mb?: number;
  /** The percentage of the heap for the query cache. Range: 3 to 40. Default: `10`. */
  indices_queries_cache_size_percentage?: number;
  /** The maximum recovery traffic of a node, in MB per second. Range: 40 to 400. Default: `40`. */
  indices_recovery_max_mb_per_sec?: number;
  /** The maximum number of file chunks that a recovery sends at once. Range: 2 to 5. Default: `2`. */
  indices_recovery_max_concurrent_file_chunks?: number;
  /** The number of threads for searches. Limited by the number of CPUs. Range: 1 to 128. */
  thread_pool_search_size?: number;
  /** The number of threads for searches in frozen indexes. Limited by the number of CPUs. Range: 1 to 128. */
  thread_pool_search_throttled_size?: number;
  /** The number of threads for get requests. Limited by the number of CPUs. Range: 1 to 128. */
  thread_pool_get_size?: number;
  /** The number of threads for analyze requests. Limited by the number of CPUs. Range: 1 to 128. */
  thread_pool_analyze_size?: number;
  /** The number of threads for write requests. Limited by the number of CPUs. Range: 1 to 128. */
  thread_pool_write_size?: number;
  /** The number of threads for forced merges. Limited by the number of CPUs. Range: 1 to 128. */
  thread_pool_force_merge_size?: number;
  /** The maximum number of queued searches. Range: 10 to 2000. */
  thread_pool_search_queue_size?: number;
  /** The maximum number of queued searches in frozen indexes. Range: 10 to 2000. */
  thread_pool_search_throttled_queue_size?: number;
  /** The maximum number of queued get requests. Range: 10 to 2000. */
  thread_pool_get_queue_size?: number;
  /** The maximum number of queued analyze requests. Range: 10 to 2000. */
  thread_pool_analyze_queue_size?: number;
  /** The maximum number of queued write requests. Range: 10 to 2000. */
  thread_pool_write_queue_size?: number;
  /** Whether Index State Management is enabled. Default: `true`. */
  ism_enabled?: boolean;
  /** Whether Index State Management keeps a history. Default: `true`. */
  ism_history_enabled?: boolean;
  /** The age at which the history index rolls over, in hours. Range: 1 to 2147483647. Default: `24`. */
  ism_history_max_age_hours?: number;
  /**
   * The number of documents at which the history index rolls over. Range: 1 to 9223372036854775807. Default: `2500000`.
   */
  ism_history_max_docs?: number;
  /** The time between checks for a rollover of the history index, in hours. Range: 1 to 2147483647. Default: `8`. */
  ism_history_rollover_check_period_hours?: number;
  /** The time for which history indexes are kept, in days. Range: 1 to 2147483647. Default: `30`. */
  ism_history_rollover_retention_period_days?: number;
  /** The maximum number of aggregation buckets in a response. Range: 1 to 1000000. Default: `10000`. */
  search_max_buckets?: number;
  /** Whether indexes are created automatically. Default: `true`. */
  action_auto_create_index_enabled?: boolean;
  /** Whether security audit logging is enabled. Default: `false`. */
  enable_security_audit?: boolean;
  /** Whether deleting an index requires its full name. */
  action_destructive_requires_name?: boolean;
  /** The maximum number of shards on a data node. Range: 100 to 10000. */
  cluster_max_shards_per_node?: number;
  /** Whether the cluster reports version 7.10, for compatibility with older clients. Default: `false`. */
  override_main_response_version?: boolean;
  /** The maximum rate of inline script compilations, such as `75/5m`. Default: `use-context`. */
  script_max_compilations_rate?: string;
  /** The maximum number of concurrent shard recoveries on a node. Range: 2 to 16. Default: `2`. */
  cluster_routing_allocation_node_concurrent_recoveries?: number;
  /** The addresses, with ports, from which indexes can be reindexed. Changes restart all instances. */
  reindex_remote_whitelist?: string[];
  /** Whether alerts are visible only to users with the same backend roles. Default: `false`. */
  plugins_alerting_filter_by_backend_roles_enabled?: boolean;
  /** Whether the memory for k-NN indexes is limited. Default: `true`. */
  knn_memory_circuit_breaker_enabled?: boolean;
  /** The memory limit for k-NN indexes, as a percentage. `0` to clear the limit. Range: 0 to 100. Default: `50`. */
  knn_memory_circuit_breaker_limit?: number;
  /**
   * Whether custom refresh intervals are kept. Otherwise, each index is reset to one refresh per second. Default:
   * `false`.
   */
  keep_index_refresh_interval?: boolean;
}

/** The connection details of the dashboard of an OpenSearch cluster. */
export interface OpensearchConnection {
  /** A URL that contains all other fields, including the password. Read-only. Secret. */
  uri?: string;
  /** The host name. Read-only. */
  host?: string;
  /** The port. Read-only. */
  port?: number;
  /** The name of the default user. Requires the scope `database:view_credentials`. Read-only. */
  user?: string;
  /** The password of the default user. Requires the scope `database:view_credentials`. Read-only. Secret. */
  password?: string;
  /** Whether the connection must use TLS. Read-only. */
  ssl?: boolean;
}

/**
 * The connection details of the dashboard of an OpenSearch cluster.
 * This is {@link OpensearchConnection} as it is sent.
 */
export interface OpensearchConnectionInput {
  [key: string]: unknown;
}

/** An index of an OpenSearch cluster. */
export interface OpensearchIndex {
  /** The name of the index. */
  index_name: string;
  /** The number of shards. */
  number_of_shards: number;
  /** The number of replicas of each shard. */
  number_of_replicas?: number;
  /** The size of the index, in an undocumented unit. */
  size: number;
  /** When the index was created. */
  created_time?: Timestamp;
  /** The index's docs. */
  docs?: number;
  /** The index's create time. */
  create_time?: Timestamp;
  /** The index's number of replica. */
  number_of_replica?: number;
  /** The index's status. */
  status: OpensearchIndexStatus;
  /** The health of the index's shards. */
  health: OpensearchIndexHealth;
}

/** The health of an index's shards. */
export type OpensearchIndexHealth = Open<'yellow' | 'unknown' | 'red*' | 'red' | 'green'>;

/** The status of an index. */
export type OpensearchIndexStatus = Open<'unknown' | 'open' | 'none' | 'close'>;

/** The configuration of an OpenSearch log sink. */
export interface OpensearchLogsink {
  /** The URL of the service, which can contain a user name and password. Secret. */
  url: string;
  /** The prefix of index names. */
  index_prefix: string;
  /** The number of days for which logs are kept. Range: 1 to 10000. Default: `7`. */
  index_days_max?: number;
  /** The request timeout, in seconds. Range: 10 to 120. Default: `10`. */
  timeout?: number;
  /** The CA certificate of the service, in PEM format. */
  ca?: string;
}

/** The available options for clusters, by engine. */
export interface Options {
  /** The available regions, versions and sizes. */
  options?: OptionsValue;
  /** The support and availability periods of each version. */
  version_availability?: OptionsVersionAvailability;
}

/** The available regions, versions and sizes for MySQL Advanced Edition. */
export interface OptionsAdvancedMysql {
  /** The slugs of the regions in which the engine is available. Read-only. */
  regions?: string[];
  /** The available versions. Read-only. */
  versions?: string[];
  /** The default version. Read-only. */
  default_version: string;
  /** The available sizes, by number of nodes. Read-only. */
  layouts?: DatabaseLayoutOption[];
}

/** The available regions, versions and sizes for PostgreSQL Advanced Edition. */
export interface OptionsAdvancedPg {
  /** The slugs of the regions in which the engine is available. Read-only. */
  regions?: string[];
  /** The available versions. Read-only. */
  versions?: string[];
  /** The default version. Read-only. */
  default_version: string;
  /** The available sizes, by number of nodes. Read-only. */
  layouts?: DatabaseLayoutOption[];
}

/** The available regions, versions and sizes for Kafka. */
export interface OptionsKafka {
  /** The slugs of the regions in which the engine is available. Read-only. */
  regions?: string[];
  /** The available versions. Read-only. */
  versions?: string[];
  /** The default version. Read-only. */
  default_version: string;
  /** The available sizes, by number of nodes. Read-only. */
  layouts?: DatabaseLayoutOption[];
}

/** The available regions, versions and sizes for MongoDB. */
export interface OptionsMongodb {
  /** The slugs of the regions in which the engine is available. Read-only. */
  regions?: string[];
  /** The available versions. Read-only. */
  versions?: string[];
  /** The default version. Read-only. */
  default_version: string;
  /** The available sizes, by number of nodes. Read-only. */
  layouts?: DatabaseLayoutOption[];
}

/** The available regions, versions and sizes for MySQL. */
export interface OptionsMysql {
  /** The slugs of the regions in which the engine is available. Read-only. */
  regions?: string[];
  /** The available versions. Read-only. */
  versions?: string[];
  /** The default version. Read-only. */
  default_version: string;
  /** The available sizes, by number of nodes. Read-only. */
  layouts?: DatabaseLayoutOption[];
}

/** The available regions, versions and sizes for OpenSearch. */
export interface OptionsOpensearch {
  /** The slugs of the regions in which the engine is available. Read-only. */
  regions?: string[];
  /** The available versions. Read-only. */
  versions?: string[];
  /** The default version. Read-only. */
  default_version: string;
  /** The available sizes, by number of nodes. Read-only. */
  layouts?: DatabaseLayoutOption[];
}

/** The available regions, versions and sizes for PostgreSQL. */
export interface OptionsPg {
  /** The slugs of the regions in which the engine is available. Read-only. */
  regions?: string[];
  /** The available versions. Read-only. */
  versions?: string[];
  /** The default version. Read-only. */
  default_version: string;
  /** The available sizes, by number of nodes. Read-only. */
  layouts?: DatabaseLayoutOption[];
}

/** The available regions, versions and sizes for Caching. */
export interface OptionsRedis {
  /** The slugs of the regions in which the engine is available. Read-only. */
  regions?: string[];
  /** The available versions. Read-only. */
  versions?: string[];
  /** The default version. Read-only. */
  default_version?: string;
  /** The available sizes, by number of nodes. Read-only. */
  layouts?: DatabaseLayoutOption[];
}

/** The available regions, versions and sizes for Valkey. */
export interface OptionsValkey {
  /** The slugs of the regions in which the engine is available. Read-only. */
  regions?: string[];
  /** The available versions. Read-only. */
  versions?: string[];
  /** The default version. Read-only. */
  default_version: string;
  /** The available sizes, by number of nodes. Read-only. */
  layouts?: DatabaseLayoutOption[];
}

/** The available regions, versions and sizes, by engine. */
export interface OptionsValue {
  /** The options for Kafka. */
  kafka?: OptionsKafka;
  /** The options for MongoDB. */
  mongodb?: OptionsMongodb;
  /** The options for PostgreSQL. */
  pg?: OptionsPg;
  /** The options for MySQL. */
  mysql?: OptionsMysql;
  /** The options for Caching. */
  redis?: OptionsRedis;
  /** The options for Valkey. */
  valkey?: OptionsValkey;
  /** The options for OpenSearch. */
  opensearch?: OptionsOpensearch;
  /** The options for PostgreSQL Advanced Edition. */
  advanced_pg?: OptionsAdvancedPg;
  /** The options for MySQL Advanced Edition. */
  advanced_mysql?: OptionsAdvancedMysql;
}

/** The support and availability periods of versions, by engine. */
export interface OptionsVersionAvailability {
  /** The versions of Kafka. */
  kafka?: DatabaseVersionAvailabilities;
  /** The versions of PostgreSQL. */
  pg?: DatabaseVersionAvailabilities;
  /** The versions of MySQL. */
  mysql?: DatabaseVersionAvailabilities;
  /** The versions of Caching. */
  redis?: DatabaseVersionAvailabilities;
  /** The versions of Valkey. */
  valkey?: DatabaseVersionAvailabilities;
  /** The versions of MongoDB. */
  mongodb?: DatabaseVersionAvailabilities;
  /** The versions of OpenSearch. */
  opensearch?: DatabaseVersionAvailabilities;
  /** The versions of PostgreSQL Advanced Edition. */
  advanced_pg?: DatabaseVersionAvailabilities;
  /** The versions of MySQL Advanced Edition. */
  advanced_mysql?: DatabaseVersionAvailabilities;
}

/** The PgBouncer configuration of a PostgreSQL cluster. */
export interface PgbouncerAdvancedConfig {
  /** Whether connections are reset with `DISCARD ALL` in all pool modes. */
  server_reset_query_always?: boolean;
  /** The startup parameters of clients to ignore. Size: at most 32 items. */
  ignore_startup_parameters?: PgbouncerAdvancedConfigIgnoreStartupParameter[];
  /** The minimum number of server connections in a pool. Range: 0 to 10000. */
  min_pool_size?: number;
  /** The age at which an unused server connection is closed, in seconds. Range: 60 to 86400. */
  server_lifetime?: number;
  /** The idle time after which a server connection is closed, in seconds. `0` for never. Range: 0 to 86400. */
  server_idle_timeout?: number;
  /** The size of the automatic pools for users without a pool. `0` for no automatic pools. Range: 0 to 10000. */
  autodb_pool_size?: number;
  /** The mode of automatic pools. */
  autodb_pool_mode?: PgbouncerAdvancedConfigAutodbPoolMode;
  /**
   * The maximum number of connections to a database for all users together. `0` for no limit. Range: 0 to 2147483647.
   */
  autodb_max_db_connections?: number;
  /** The idle time after which an automatic pool is removed, in seconds. `0` for never. Range: 0 to 86400. */
  autodb_idle_timeout?: number;
}

/** The mode of an automatic connection pool. */
export type PgbouncerAdvancedConfigAutodbPoolMode = Open<'transaction' | 'statement' | 'session'>;

/** A startup parameter to ignore. */
export type PgbouncerAdvancedConfigIgnoreStartupParameter = Open<'search_path' | 'extra_float_digits'>;

/** The configuration of a PostgreSQL cluster. */
export interface PostgresAdvancedConfig {
  /**
   * The age in transactions at which a table is always vacuumed. Changes restart the server. Range: 200000000 to
   * 1500000000.
   */
  autovacuum_freeze_max_age?: number;
  /** The maximum number of concurrent autovacuum processes; 3 if omitted. Range: 1 to 20. */
  autovacuum_max_workers?: number;
  /** The minimum time between autovacuum runs in a database, in seconds; 60 if omitted. Range: 0 to 86400. */
  autovacuum_naptime?: number;
  /** The number of updated or deleted rows that triggers a vacuum; 50 if omitted. Range: 0 to 2147483647. */
  autovacuum_vacuum_threshold?: number;
  /**
   * The number of inserted, updated or deleted rows that triggers an analysis; 50 if omitted. Range: 0 to 2147483647.
   */
  autovacuum_analyze_threshold?: number;
  /**
   * The share of the table, from 0 to 1, that is added to `autovacuum_vacuum_threshold`; 0.2 if omitted. Range: 0 to 1.
   */
  autovacuum_vacuum_scale_factor?: number;
  /**
   * The share of the table, from 0 to 1, that is added to `autovacuum_analyze_threshold`; 0.2 if omitted. Range: 0 to
   * 1.
   */
  autovacuum_analyze_scale_factor?: number;
  /**
   * The pause of a vacuum that reaches its cost limit, in milliseconds. `-1` for the default of 20. Range: -1 to 100.
   */
  autovacuum_vacuum_cost_delay?: number;
  /** The cost at which a vacuum pauses. `-1` for the regular limit, which is the default. Range: -1 to 10000. */
  autovacuum_vacuum_cost_limit?: number;
  /** The hour, in UTC, at which a backup starts, unless the previous backup is still in progress. Range: 0 to 23. */
  backup_hour?: number;
  /** The minute of the hour at which a backup starts. Range: 0 to 59. */
  backup_minute?: number;
  /** The pause between rounds of the background writer, in milliseconds; 200 if omitted. Range: 10 to 10000. */
  bgwriter_delay?: number;
  /**
   * The number of kilobytes after which the background writer forces writes to storage; 512 if omitted. `0` for never.
   * Range: 0 to 2048.
   */
  bgwriter_flush_after?: number;
  /** The maximum number of buffers that a round writes; 100 if omitted. `0` for none. Range: 0 to 1073741823. */
  bgwriter_lru_maxpages?: number;
  /**
   * The number of buffers that a round frees, as a multiple of recent demand; 2.0 if omitted. `1.0` for exactly the
   * demand. Range: 0 to 10.
   */
  bgwriter_lru_multiplier?: number;
  /** The time to wait for a lock before checking for a deadlock, in milliseconds. Range: 500 to 1800000. */
  deadlock_timeout?: number;
  /** The compression of large values; `lz4` if omitted. */
  default_toast_compression?: PostgresAdvancedConfigDefaultToastCompression;
  /** The maximum idle time in an open transaction, in milliseconds. Range: 0 to 604800000. */
  idle_in_transaction_session_timeout?: number;
  /** Whether queries are compiled just in time. */
  jit?: boolean;
  /**
   * The minimum duration of logged autovacuums, in milliseconds. `0` for all, `-1` for none, which is the default.
   * Range: -1 to 2147483647.
   */
  log_autovacuum_min_duration?: number;
  /** The amount of detail in log messages. */
  log_error_verbosity?: PostgresAdvancedConfigLogErrorVerbosity;
  /** The prefix of log lines. */
  log_line_prefix?: PostgresAdvancedConfigLogLinePrefix;
  /** The minimum duration of logged statements, in milliseconds. `-1` for none. Range: -1 to 86400000. */
  log_min_duration_statement?: number;
  /** The maximum number of open files of a process. Range: 1000 to 4096. */
  max_files_per_process?: number;
  /** The maximum number of prepared transactions. Can only be increased. Range: 0 to 10000. */
  max_prepared_transactions?: number;
  /** The maximum number of predicate locks of a transaction. Range: 64 to 640. */
  max_pred_locks_per_transaction?: number;
  /** The maximum number of locks of a transaction. Can only be increased. Range: 64 to 6400. */
  max_locks_per_transaction?: number;
  /** The maximum depth of the stack, in bytes. Range: 2097152 to 6291456. */
  max_stack_depth?: number;
  /**
   * The maximum time for which queries on a standby node delay archived changes, in milliseconds. Range: 1 to 43200000.
   */
  max_standby_archive_delay?: number;
  /**
   * The maximum time for which queries on a standby node delay streamed changes, in milliseconds. Range: 1 to 43200000.
   */
  max_standby_streaming_delay?: number;
  /** The maximum number of replication slots. Range: 8 to 64. */
  max_replication_slots?: number;
  /** The maximum number of logical replication workers, taken from `max_parallel_workers`. Range: 4 to 64. */
  max_logical_replication_workers?: number;
  /** The maximum number of workers for parallel queries. Range: 0 to 96. */
  max_parallel_workers?: number;
  /** The maximum number of workers that a gather node can start. Range: 0 to 96. */
  max_parallel_workers_per_gather?: number;
  /** The maximum number of background processes. Can only be increased. Range: 8 to 96. */
  max_worker_processes?: number;
  /**
   * The role that runs the scheduled tasks of `pg_partman`. Length: at most 64 characters. Pattern:
   * `^[_A-Za-z0-9][-._A-Za-z0-9]{0,63}$`.
   */
  'pg_partman_bgw.role'?: string;
  /** The time between scheduled tasks of `pg_partman`, in seconds. Range: 3600 to 604800. */
  'pg_partman_bgw.interval'?: number;
  /** The statements to track; `top` if omitted. */
  'pg_stat_statements.track'?: PostgresAdvancedConfigPgStatStatementsTrack;
  /** The maximum size of temporary files, in KiB. `-1` for no limit. Range: -1 to 2147483647. */
  temp_file_limit?: number;
  /** The server time zone, such as `Europe/Helsinki`. Length: at most 64 characters. */
  timezone?: string;
  /** The number of bytes shown of a running statement. Range: 1024 to 10240. */
  track_activity_query_size?: number;
  /** Whether commit timestamps are recorded. */
  track_commit_timestamp?: PostgresSwitch;
  /** The function calls to track. */
  track_functions?: PostgresAdvancedConfigTrackFunctions;
  /** Whether the duration of reads and writes is measured, which can be costly; `off` if omitted. */
  track_io_timing?: PostgresSwitch;
  /** The maximum number of processes that send changes to replicas. Can only be increased. Range: 20 to 64. */
  max_wal_senders?: number;
  /**
   * The time after which idle replication connections are closed, in milliseconds, at least 5000. `0` for never. Range:
   * 0 to 10800000.
   */
  wal_sender_timeout?: number;
  /**
   * The time between flushes of the write-ahead log, in milliseconds. Values below 200 can reduce performance. Range:
   * 10 to 200.
   */
  wal_writer_delay?: number;
  /** The percentage of memory for shared buffers. Range: 20 to 60. */
  shared_buffers_percentage?: number;
  /** The PgBouncer configuration. */
  pgbouncer?: PgbouncerAdvancedConfig;
  /**
   * The memory that a query operation uses before it writes to disk, in MB. If omitted, 1 MB plus 0.075% of the memory,
   * at most 32 MB. Range: 1 to 1024.
   */
  work_mem?: number;
  /** The TimescaleDB configuration. */
  timescaledb?: TimescaledbAdvancedConfig;
  /** Whether a commit waits for replicas. Requires a plan that supports it. */
  synchronous_replication?: PostgresAdvancedConfigSynchronousReplication;
  /**
   * Whether to enable the extension `pg_stat_monitor`, which makes the counts of utility commands in
   * `pg_stat_statements` unreliable. Enabling it restarts the cluster.
   */
  stat_monitor_enable?: boolean;
  /**
   * The number of seconds without a primary node after which a standby takes over; 60 if omitted. Range: 10 to
   * 9223372036854776000.
   */
  max_failover_replication_time_lag?: number;
  /**
   * The maximum number of connections. Only for selected accounts. Can only be increased, on replicas first. Changes
   * restart the server. Minimum: 25.
   */
  max_connections?: number;
  /**
   * The maximum size of the write-ahead log kept for replication slots, in MB. `-1` for no limit, which is the default.
   * Range: -1 to 2147483647.
   */
  max_slot_wal_keep_size?: number;
}

/** The compression of large values. */
export type PostgresAdvancedConfigDefaultToastCompression = Open<'pglz' | 'lz4'>;

/** The amount of detail in log messages. */
export type PostgresAdvancedConfigLogErrorVerbosity = Open<'VERBOSE' | 'TERSE' | 'DEFAULT'>;

/** The prefix of log lines. */
export type PostgresAdvancedConfigLogLinePrefix = Open<
  | 'pid=%p,user=%u,db=%d,app=%a,client=%h'
  | '%t [%p]: [%l-1] user=%u,db=%d,app=%a,client=%h'
  | '%m [%p] %q[user=%u,db=%d,app=%a]'
>;

/** The statements to track. */
export type PostgresAdvancedConfigPgStatStatementsTrack = Open<'top' | 'none' | 'all'>;

/** Whether a commit waits for replicas. */
export type PostgresAdvancedConfigSynchronousReplication = Open<'quorum' | 'off'>;

/** The function calls to track. */
export type PostgresAdvancedConfigTrackFunctions = Open<'pl' | 'none' | 'all'>;

/** Whether a PostgreSQL setting is on or off. */
export type PostgresSwitch = Open<'on' | 'off'>;

/** The configuration of a Caching cluster. */
export interface RedisAdvancedConfig {
  /** The eviction policy for full memory. */
  redis_maxmemory_policy?: RedisAdvancedConfigRedisMaxmemoryPolicy;
  /**
   * The hard limit of the output buffer of a Pub/Sub client, in MB. The soft limit is a quarter of it. Range: 32 to
   * 512.
   */
  redis_pubsub_client_output_buffer_limit?: number;
  /** The number of databases. Changes restart the service. Range: 1 to 128. */
  redis_number_of_databases?: number;
  /** The number of I/O threads. Range: 1 to 32. */
  redis_io_threads?: number;
  /**
   * How slowly usage counters grow, for policies that evict the least frequently used keys. Range: 0 to 100. Default:
   * `10`.
   */
  redis_lfu_log_factor?: number;
  /** The number of minutes after which usage counters decay. Range: 1 to 120. Default: `1`. */
  redis_lfu_decay_time?: number;
  /**
   * Whether TLS is required on port 25061. Otherwise, port 25060 also accepts connections without TLS. Default: `true`.
   */
  redis_ssl?: boolean;
  /** The idle timeout of connections, in seconds. Range: 0 to 31536000. Default: `300`. */
  redis_timeout?: number;
  /**
   * The keyspace events to publish, one letter each, which must include `K` or `E`. Empty for none. Length: at most 32
   * characters. Pattern: `^[KEg\$lshzxeA]*$`. Default: `""`.
   */
  redis_notify_keyspace_events?: string;
  /**
   * Whether changed data is saved every 10 minutes. With `off`, a restart can lose data and the cluster cannot be
   * forked.
   */
  redis_persistence?: RedisPersistence;
  /** The Pub/Sub channels that new users can access by default; all channels if omitted. */
  redis_acl_channels_default?: AclChannelsDefault;
}

/** The eviction policy for full memory. */
export type RedisAdvancedConfigRedisMaxmemoryPolicy = Open<
  'volatile-ttl' | 'volatile-random' | 'volatile-lru' | 'noeviction' | 'allkeys-random' | 'allkeys-lru'
>;

/** Whether data is saved to disk. */
export type RedisPersistence = Open<'rdb' | 'off'>;

/** The configuration of a syslog log sink. */
export interface RsyslogLogsink {
  /** The host name or IPv4 address of the server. */
  server: string;
  /** The port of the server. Maximum: 65535. */
  port: number;
  /** Whether to use TLS. Recommended, because logs can contain sensitive information. */
  tls: boolean;
  /** The message format. */
  format: RsyslogLogsinkFormat;
  /** The template of a message for the format `custom`, such as `<%pri%>%timestamp% %HOSTNAME% %app-name% %msg%`. */
  logline?: string;
  /** The structured data of a message, for the format `rfc5424`. */
  sd?: string;
  /** The CA certificate of the server, in PEM format. */
  ca?: string;
  /** The private key of the client certificate, in PEM format, if the server requires one. Secret. */
  key?: string;
  /** The client certificate, in PEM format. */
  cert?: string;
}

/** The message format of a syslog log sink. */
export type RsyslogLogsinkFormat = Open<'rfc5424' | 'rfc3164' | 'custom'>;

/** The connection details of the schema registry of a Kafka cluster. */
export interface SchemaRegistryConnection {
  /** A URL that contains all other fields, including the password. Read-only. Secret. */
  uri?: string;
  /** The host name. Read-only. */
  host?: string;
  /** The port. Read-only. */
  port?: number;
  /** The name of the default user. Requires the scope `database:view_credentials`. Read-only. */
  user?: string;
  /** The password of the default user. Requires the scope `database:view_credentials`. Read-only. Secret. */
  password?: string;
  /** Whether the connection must use TLS. Read-only. */
  ssl?: boolean;
}

/**
 * The connection details of the schema registry of a Kafka cluster.
 * This is {@link SchemaRegistryConnection} as it is sent.
 */
export interface SchemaRegistryConnectionInput {
  [key: string]: unknown;
}

/** The source of an online migration. */
export interface SourceDatabase {
  /** The source database. */
  source: SourceDatabaseSource;
  /** Whether to disable TLS, by its name. The documentation of DigitalOcean states the opposite. */
  disable_ssl?: boolean;
  /** The names of the databases to ignore. Default: `[]`. */
  ignore_dbs?: string[];
}

/** The source database of an online migration. */
export interface SourceDatabaseSource {
  /** The host name of the source database. */
  host?: string;
  /** The port of the source database. */
  port?: number;
  /** The name of the default database. */
  dbname?: string;
  /** The user name. */
  username?: string;
  /** The password. Secret. */
  password?: string;
}

/** The SQL modes of a MySQL cluster. */
export interface SqlMode {
  /** A comma-separated list of SQL modes, such as `ANSI,STRICT_ALL_TABLES`. */
  sql_mode: string;
}

/** The TimescaleDB configuration of a PostgreSQL cluster. */
export interface TimescaledbAdvancedConfig {
  /**
   * The number of background workers. Should be the number of databases plus the number of concurrent jobs. Range: 1 to
   * 4096.
   */
  max_background_workers?: number;
}

/** The permissions of a user, by engine. */
export interface UserSettings {
  /** For PostgreSQL, whether the user can replicate. `false` if omitted, also in updates. */
  pg_allow_replication?: boolean;
  /** For OpenSearch, the permissions for indexes. */
  opensearch_acl?: UserSettingsOpensearchAclItem[];
  /** For Kafka, the permissions for topics. */
  acl?: UserSettingsAclItem[];
  /** For MongoDB, the permissions for databases. */
  mongo_user_settings?: UserSettingsMongoUserSettings;
}

/** The permission of a user for Kafka topics. */
export interface UserSettingsAclItem {
  /** The ID of the permission, assigned by the API. */
  id?: string;
  /** A regular expression for the names of the topics. */
  topic: string;
  /** The permission for the topics. */
  permission: UserSettingsAclPermission;
}

/** A permission for Kafka topics. */
export type UserSettingsAclPermission = Open<'produceconsume' | 'produce' | 'consume' | 'admin'>;

/** The permissions of a user for MongoDB databases. */
export interface UserSettingsMongoUserSettings {
  /** The names of the databases. `admin` grants access to all databases. */
  databases?: string[];
  /** The built-in MongoDB role of the user. */
  role?: UserSettingsMongoUserSettingsRole;
}

/** A role in MongoDB databases. */
export type UserSettingsMongoUserSettingsRole = Open<'readWrite' | 'readOnly' | 'dbAdmin'>;

/** The permission of a user for OpenSearch indexes. */
export interface UserSettingsOpensearchAclItem {
  /** A regular expression for the names of the indexes. */
  index?: string;
  /** The permission for the indexes; none if omitted. */
  permission?: UserSettingsOpensearchAclPermission;
}

/** A permission for OpenSearch indexes. */
export type UserSettingsOpensearchAclPermission = Open<'write' | 'readwrite' | 'read' | 'deny' | 'admin'>;

/** The configuration of a Valkey cluster. */
export interface ValkeyAdvancedConfig {
  /** The eviction policy for full memory. */
  valkey_maxmemory_policy?: EvictionPolicy;
  /**
   * The hard limit of the output buffer of a Pub/Sub client, in MB. The soft limit is a quarter of it. Range: 32 to
   * 512.
   */
  valkey_pubsub_client_output_buffer_limit?: number;
  /** The number of databases. Changes restart the service. Range: 1 to 128. */
  valkey_number_of_databases?: number;
  /** The number of I/O threads. Range: 1 to 32. */
  valkey_io_threads?: number;
  /**
   * How slowly usage counters grow, for policies that evict the least frequently used keys. Range: 0 to 100. Default:
   * `10`.
   */
  valkey_lfu_log_factor?: number;
  /** The number of minutes after which usage counters decay. Range: 1 to 120. Default: `1`. */
  valkey_lfu_decay_time?: number;
  /** Whether TLS is required. Default: `true`. */
  valkey_ssl?: boolean;
  /** The idle timeout of connections, in seconds. Range: 0 to 31536000. Default: `300`. */
  valkey_timeout?: number;
  /**
   * The keyspace events to publish, one letter each, which must include `K` or `E`. Empty for none. Length: at most 32
   * characters. Pattern: `^[KEg\$lshzxeA]*$`. Default: `""`.
   */
  valkey_notify_keyspace_events?: string;
  /**
   * Whether changed data is saved every 10 minutes and backed up. With `off`, a restart can lose data and the cluster
   * cannot be forked.
   */
  valkey_persistence?: RedisPersistence;
  /** The Pub/Sub channels that new users can access by default; all channels if omitted. */
  valkey_acl_channels_default?: AclChannelsDefault;
  /** Whether data is also saved between backups. Has no effect if `valkey_persistence` is `off`. Default: `true`. */
  frequent_snapshots?: boolean;
  /**
   * The effort to remove expired keys in the background. Higher values free memory sooner but increase CPU usage and
   * latency. Range: 1 to 10. Default: `1`.
   */
  valkey_active_expire_effort?: number;
}

/** The version to upgrade a cluster to. */
export interface Version {
  /** The version of the engine, such as `8`. */
  version?: DatabaseClusterVersion;
}
