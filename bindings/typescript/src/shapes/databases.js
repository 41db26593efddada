// The shapes of the responses of `databases`.

import {
  boolean,
  integer,
  lazy,
  list,
  nullable,
  number,
  oneOf,
  record,
  required,
  text,
} from '../runtime/response/shape.js';

export const Backup = record(() => ({
  created_at: required(text),
  size_gigabytes: required(number),
  incremental: required(boolean),
}));

export const Ca = record(() => ({
  certificate: required(text),
}));

export const ConnectionPool = record(() => ({
  name: required(text),
  mode: required(text),
  size: required(integer),
  db: required(text),
  user: text,
  connection: required(DatabaseConnection),
  private_connection: DatabaseConnection,
  standby_connection: DatabaseConnection,
  standby_private_connection: DatabaseConnection,
}));

export const ConnectionPools = record(() => ({
  pools: required(list(ConnectionPool)),
}));

export const Database = record(() => ({
  name: required(text),
}));

export const DatabaseAutoscaleParams = record(() => ({
  storage: DatabaseStorageAutoscaleParams,
}));

export const DatabaseCluster = record(() => ({
  id: required(text),
  name: required(text),
  engine: required(text),
  version: required(text),
  semantic_version: text,
  num_nodes: required(integer),
  size: required(text),
  region: required(text),
  status: required(text),
  created_at: required(text),
  private_network_uuid: text,
  tags: nullable(list(text)),
  db_names: nullable(list(text)),
  ui_connection: OpensearchConnection,
  schema_registry_connection: SchemaRegistryConnection,
  connection: required(DatabaseConnection),
  private_connection: DatabaseConnection,
  standby_connection: DatabaseConnection,
  standby_private_connection: DatabaseConnection,
  users: nullable(list(DatabaseUser)),
  maintenance_window: nullable(DatabaseMaintenanceWindow),
  project_id: text,
  rules: list(FirewallRule),
  version_end_of_life: text,
  version_end_of_availability: text,
  storage_size_mib: integer,
  metrics_endpoints: list(DatabaseServiceEndpoint),
  do_settings: DoSettings,
}));

export const DatabaseConnection = record(() => ({
  uri: required(text),
  database: text,
  host: text,
  port: required(integer),
  user: text,
  password: text,
  ssl: required(boolean),
}));

export const DatabaseEvent = record(() => ({
  id: required(text),
  cluster_name: required(text),
  event_type: required(text),
  create_time: required(text),
}));

export const DatabaseLayoutOption = record(() => ({
  num_nodes: required(integer),
  sizes: required(list(text)),
}));

export const DatabaseMaintenanceWindow = record(() => ({
  day: required(text),
  hour: required(text),
  pending: required(boolean),
  description: nullable(list(text)),
}));

export const DatabaseReplica = record(() => ({
  id: text,
  name: required(text),
  region: required(text),
  size: text,
  status: required(text),
  tags: list(text),
  created_at: required(text),
  private_network_uuid: text,
  connection: required(DatabaseConnection),
  private_connection: DatabaseConnection,
  storage_size_mib: integer,
  do_settings: DoSettings,
}));

export const DatabaseServiceEndpoint = record(() => ({
  host: text,
  port: integer,
}));

export const DatabaseStorageAutoscaleParams = record(() => ({
  enabled: required(boolean),
  threshold_percent: integer,
  increment_gib: integer,
}));

export const DatabaseUser = record(() => ({
  name: required(text),
  role: required(text),
  password: text,
  access_cert: text,
  access_key: text,
  mysql_settings: MysqlSettings,
  settings: UserSettings,
}));

export const DatabaseVersionAvailabilities = lazy(() => list(DatabaseVersionAvailability));

export const DatabaseVersionAvailability = record(() => ({
  end_of_life: nullable(text),
  end_of_availability: nullable(text),
  version: required(text),
  default: required(boolean),
}));

export const DatabasesAddConnectionPoolResponse = record(() => ({
  pool: required(ConnectionPool),
}));

export const DatabasesAddResponse = record(() => ({
  db: required(Database),
}));

export const DatabasesAddUserResponse = record(() => ({
  user: required(DatabaseUser),
}));

export const DatabasesBasicAuthCredentials = record(() => ({
  basic_auth_username: text,
  basic_auth_password: text,
}));

export const DatabasesCreateClusterResponse = record(() => ({
  database: required(DatabaseCluster),
}));

export const DatabasesCreateKafkaSchemaResponse = record(() => ({
  schema_id: required(integer),
  subject_name: required(text),
  schema_type: required(text),
  schema: required(text),
}));

export const DatabasesCreateKafkaTopicResponse = record(() => ({
  topic: required(KafkaTopicVerbose),
}));

export const DatabasesCreateLogsinkResponse = record(() => ({
  sink: required(LogsinkSchema),
}));

export const DatabasesCreateReplicaResponse = record(() => ({
  replica: required(DatabaseReplica),
}));

export const DatabasesGetAutoscaleResponse = record(() => ({
  autoscale: required(DatabaseAutoscaleParams),
}));

export const DatabasesGetCaResponse = record(() => ({
  ca: required(Ca),
}));

export const DatabasesGetClusterMetricsCredentialsResponse = record(() => ({
  credentials: required(DatabasesBasicAuthCredentials),
}));

export const DatabasesGetConfigResponse = record(() => ({
  config: required(DatabasesGetConfigResponseConfig),
}));

export const DatabasesGetConfigResponseConfig = oneOf(() => [
  MysqlAdvancedConfig,
  PostgresAdvancedConfig,
  RedisAdvancedConfig,
  ValkeyAdvancedConfig,
  KafkaAdvancedConfig,
  OpensearchAdvancedConfig,
  MongoAdvancedConfig,
]);

export const DatabasesGetDoSettingsResponse = record(() => ({
  do_settings: required(DoSettings),
}));

export const DatabasesGetEvictionPolicyResponse = record(() => ({
  eviction_policy: required(text),
}));

export const DatabasesGetKafkaSchemaConfigResponse = record(() => ({
  compatibility_level: required(text),
}));

export const DatabasesGetKafkaSchemaResponse = record(() => ({
  schema_id: required(integer),
  version: required(text),
  subject_name: required(text),
  schema_type: required(text),
  schema: required(text),
}));

export const DatabasesGetKafkaSchemaSubjectConfigResponse = record(() => ({
  subject_name: required(text),
  compatibility_level: required(text),
}));

export const DatabasesListBackupsResponse = record(() => ({
  backups: required(list(Backup)),
  scheduled_backup_time: DatabasesListBackupsResponseScheduledBackupTime,
  backup_progress: text,
}));

export const DatabasesListBackupsResponseScheduledBackupTime = record(() => ({
  backup_hour: required(integer),
  backup_minute: required(integer),
  backup_interval_hours: required(integer),
}));

export const DatabasesListClustersResponse = record(() => ({
  databases: required(list(DatabaseCluster)),
}));

export const DatabasesListEventsLogsResponse = record(() => ({
  events: required(list(DatabaseEvent)),
}));

export const DatabasesListFirewallRulesResponse = record(() => ({
  rules: required(list(FirewallRule)),
}));

export const DatabasesListKafkaSchemasResponse = record(() => ({
  subjects: required(list(KafkaSchema)),
}));

export const DatabasesListKafkaTopicsResponse = record(() => ({
  topics: required(list(KafkaTopic)),
}));

export const DatabasesListLogsinkResponse = record(() => ({
  sinks: required(list(LogsinkSchema)),
}));

export const DatabasesListOpeasearchIndexesResponse = record(() => ({
  indexes: required(list(OpensearchIndex)),
}));

export const DatabasesListReplicasResponse = record(() => ({
  replicas: required(list(DatabaseReplica)),
}));

export const DatabasesListResponse = record(() => ({
  dbs: required(list(Database)),
}));

export const DatabasesListUsersResponse = record(() => ({
  users: required(list(DatabaseUser)),
}));

export const DatadogLogsink = record(() => ({
  site: required(text),
  datadog_api_key: required(text),
}));

export const DoSettings = record(() => ({
  service_cnames: list(text),
}));

export const ElasticsearchLogsink = record(() => ({
  url: required(text),
  index_prefix: required(text),
  index_days_max: integer,
  timeout: number,
  ca: text,
}));

export const FirewallRule = record(() => ({
  uuid: text,
  cluster_uuid: required(text),
  type: required(text),
  value: required(text),
  created_at: required(text),
  description: text,
}));

export const KafkaAdvancedConfig = record(() => ({
  compression_type: text,
  group_initial_rebalance_delay_ms: integer,
  group_min_session_timeout_ms: integer,
  group_max_session_timeout_ms: integer,
  connections_max_idle_ms: integer,
  max_incremental_fetch_session_cache_slots: integer,
  message_max_bytes: integer,
  offsets_retention_minutes: integer,
  log_cleaner_delete_retention_ms: integer,
  log_cleaner_min_cleanable_ratio: number,
  log_cleaner_max_compaction_lag_ms: integer,
  log_cleaner_min_compaction_lag_ms: integer,
  log_cleanup_policy: text,
  log_flush_interval_messages: integer,
  log_flush_interval_ms: integer,
  log_index_interval_bytes: integer,
  log_index_size_max_bytes: integer,
  log_message_downconversion_enable: boolean,
  log_message_timestamp_type: text,
  log_message_timestamp_difference_max_ms: integer,
  log_preallocate: boolean,
  log_retention_bytes: number,
  log_retention_hours: integer,
  log_retention_ms: number,
  log_roll_jitter_ms: integer,
  log_roll_ms: integer,
  log_segment_bytes: integer,
  log_segment_delete_delay_ms: integer,
  auto_create_topics_enable: boolean,
  min_insync_replicas: integer,
  num_partitions: integer,
  default_replication_factor: integer,
  replica_fetch_max_bytes: integer,
  replica_fetch_response_max_bytes: integer,
  max_connections_per_ip: integer,
  producer_purgatory_purge_interval_requests: integer,
  socket_request_max_bytes: integer,
  transaction_state_log_segment_bytes: integer,
  transaction_remove_expired_transaction_cleanup_interval_ms: integer,
  schema_registry: boolean,
}));

export const KafkaSchema = record(() => ({
  schema_id: integer,
  subject_name: text,
  schema_type: text,
  schema: text,
}));

export const KafkaTopic = record(() => ({
  name: required(text),
  replication_factor: required(integer),
  partition_count: required(integer),
  state: required(text),
}));

export const KafkaTopicConfig = record(() => ({
  cleanup_policy: text,
  compression_type: text,
  delete_retention_ms: integer,
  file_delete_delay_ms: integer,
  flush_messages: integer,
  flush_ms: integer,
  index_interval_bytes: integer,
  max_compaction_lag_ms: integer,
  max_message_bytes: integer,
  message_down_conversion_enable: boolean,
  message_format_version: text,
  message_timestamp_type: text,
  min_cleanable_dirty_ratio: number,
  min_compaction_lag_ms: integer,
  min_insync_replicas: integer,
  preallocate: boolean,
  retention_bytes: integer,
  retention_ms: integer,
  segment_bytes: integer,
  segment_jitter_ms: integer,
  segment_ms: integer,
  message_timestamp_difference_max_ms: integer,
  segment_index_bytes: integer,
}));

export const KafkaTopicPartition = record(() => ({
  size: required(integer),
  id: required(integer),
  in_sync_replicas: required(integer),
  earliest_offset: integer,
  consumer_groups: nullable(list(KafkaTopicPartitionConsumerGroup)),
}));

export const KafkaTopicPartitionConsumerGroup = record(() => ({
  group_name: text,
  offset: required(integer),
}));

export const KafkaTopicVerbose = record(() => ({
  name: required(text),
  state: required(text),
  replication_factor: required(integer),
  partitions: list(KafkaTopicPartition),
  config: KafkaTopicConfig,
}));

export const LogsinkSchema = record(() => ({
  sink_id: required(text),
  sink_name: required(text),
  sink_type: required(text),
  config: required(LogsinkVerboseConfig),
}));

export const LogsinkVerboseConfig = oneOf(() => [
  RsyslogLogsink,
  ElasticsearchLogsink,
  OpensearchLogsink,
  DatadogLogsink,
]);

export const MongoAdvancedConfig = record(() => ({
  default_read_concern: text,
  default_write_concern: text,
  transaction_lifetime_limit_seconds: integer,
  slow_op_threshold_ms: integer,
  verbosity: integer,
}));

export const MysqlAdvancedConfig = record(() => ({
  backup_hour: integer,
  backup_minute: integer,
  automatic_sp_privileges: boolean,
  sql_mode: text,
  connect_timeout: integer,
  default_time_zone: text,
  div_precision_increment: integer,
  end_markers_in_json: boolean,
  eq_range_index_dive_limit: integer,
  group_concat_max_len: integer,
  information_schema_stats_expiry: integer,
  innodb_ft_enable_stopword: boolean,
  innodb_ft_max_token_size: integer,
  innodb_ft_min_token_size: integer,
  innodb_ft_num_word_optimize: integer,
  innodb_ft_result_cache_limit: integer,
  innodb_ft_server_stopword_table: text,
  innodb_ft_user_stopword_table: nullable(text),
  innodb_lock_wait_timeout: integer,
  innodb_log_buffer_size: integer,
  innodb_online_alter_log_max_size: integer,
  innodb_optimize_fulltext_only: boolean,
  innodb_print_all_deadlocks: boolean,
  innodb_rollback_on_timeout: boolean,
  interactive_timeout: integer,
  internal_tmp_mem_storage_engine: text,
  net_read_timeout: integer,
  net_write_timeout: integer,
  sql_require_primary_key: boolean,
  wait_timeout: integer,
  windowing_use_high_precision: boolean,
  max_allowed_packet: integer,
  max_execution_time: integer,
  max_heap_table_size: integer,
  max_seeks_for_key: integer,
  optimizer_prune_level: integer,
  optimizer_search_depth: integer,
  optimizer_switch: text,
  sort_buffer_size: integer,
  tmp_table_size: integer,
  slow_query_log: boolean,
  long_query_time: number,
  binlog_retention_period: number,
  innodb_change_buffer_max_size: integer,
  innodb_flush_neighbors: integer,
  innodb_read_io_threads: integer,
  innodb_write_io_threads: integer,
  innodb_thread_concurrency: integer,
  net_buffer_length: integer,
  log_output: text,
  mysql_incremental_backup: MysqlIncrementalBackup,
}));

export const MysqlIncrementalBackup = record(() => ({
  enabled: boolean,
  full_backup_week_schedule: text,
}));

export const MysqlSettings = record(() => ({
  auth_plugin: required(text),
}));

export const OnlineMigration = record(() => ({
  id: required(text),
  status: required(text),
  created_at: required(text),
}));

export const OpensearchAdvancedConfig = record(() => ({
  http_max_content_length_bytes: integer,
  http_max_header_size_bytes: integer,
  http_max_initial_line_length_bytes: integer,
  indices_query_bool_max_clause_count: integer,
  indices_fielddata_cache_size_percentage: integer,
  indices_memory_index_buffer_size_percentage: integer,
  indices_memory_min_index_buffer_size_mb: integer,
  indices_memory_max_index_buffer_size_mb: integer,
  indices_queries_cache_size_percentage: integer,
  indices_recovery_max_mb_per_sec: integer,
  indices_recovery_max_concurrent_file_chunks: integer,
  thread_pool_search_size: integer,
  thread_pool_search_throttled_size: integer,
  thread_pool_get_size: integer,
  thread_pool_analyze_size: integer,
  thread_pool_write_size: integer,
  thread_pool_force_merge_size: integer,
  thread_pool_search_queue_size: integer,
  thread_pool_search_throttled_queue_size: integer,
  thread_pool_get_queue_size: integer,
  thread_pool_analyze_queue_size: integer,
  thread_pool_write_queue_size: integer,
  ism_enabled: boolean,
  ism_history_enabled: boolean,
  ism_history_max_age_hours: integer,
  ism_history_max_docs: integer,
  ism_history_rollover_check_period_hours: integer,
  ism_history_rollover_retention_period_days: integer,
  search_max_buckets: integer,
  action_auto_create_index_enabled: boolean,
  enable_security_audit: boolean,
  action_destructive_requires_name: boolean,
  cluster_max_shards_per_node: integer,
  override_main_response_version: boolean,
  script_max_compilations_rate: text,
  cluster_routing_allocation_node_concurrent_recoveries: integer,
  reindex_remote_whitelist: list(text),
  plugins_alerting_filter_by_backend_roles_enabled: boolean,
  knn_memory_circuit_breaker_enabled: boolean,
  knn_memory_circuit_breaker_limit: integer,
  keep_index_refresh_interval: boolean,
}));

export const OpensearchConnection = record(() => ({
  uri: text,
  host: text,
  port: integer,
  user: text,
  password: text,
  ssl: boolean,
}));

export const OpensearchIndex = record(() => ({
  index_name: required(text),
  number_of_shards: required(integer),
  number_of_replicas: integer,
  size: required(integer),
  created_time: text,
  docs: integer,
  create_time: text,
  number_of_replica: integer,
  status: required(text),
  health: required(text),
}));

export const OpensearchLogsink = record(() => ({
  url: required(text),
  index_prefix: required(text),
  index_days_max: integer,
  timeout: number,
  ca: text,
}));

export const Options = record(() => ({
  options: OptionsValue,
  version_availability: OptionsVersionAvailability,
}));

export const OptionsAdvancedMysql = record(() => ({
  regions: list(text),
  versions: list(text),
  default_version: required(text),
  layouts: list(DatabaseLayoutOption),
}));

export const OptionsAdvancedPg = record(() => ({
  regions: list(text),
  versions: list(text),
  default_version: required(text),
  layouts: list(DatabaseLayoutOption),
}));

export const OptionsKafka = record(() => ({
  regions: list(text),
  versions: list(text),
  default_version: required(text),
  layouts: list(DatabaseLayoutOption),
}));

export const OptionsMongodb = record(() => ({
  regions: list(text),
  versions: list(text),
  default_version: required(text),
  layouts: list(DatabaseLayoutOption),
}));

export const OptionsMysql = record(() => ({
  regions: list(text),
  versions: list(text),
  default_version: required(text),
  layouts: list(DatabaseLayoutOption),
}));

export const OptionsOpensearch = record(() => ({
  regions: list(text),
  versions: list(text),
  default_version: required(text),
  layouts: list(DatabaseLayoutOption),
}));

export const OptionsPg = record(() => ({
  regions: list(text),
  versions: list(text),
  default_version: required(text),
  layouts: list(DatabaseLayoutOption),
}));

export const OptionsRedis = record(() => ({
  regions: list(text),
  versions: list(text),
  default_version: text,
  layouts: list(DatabaseLayoutOption),
}));

export const OptionsValkey = record(() => ({
  regions: list(text),
  versions: list(text),
  default_version: required(text),
  layouts: list(DatabaseLayoutOption),
}));

export const OptionsValue = record(() => ({
  kafka: OptionsKafka,
  mongodb: OptionsMongodb,
  pg: OptionsPg,
  mysql: OptionsMysql,
  redis: OptionsRedis,
  valkey: OptionsValkey,
  opensearch: OptionsOpensearch,
  advanced_pg: OptionsAdvancedPg,
  advanced_mysql: OptionsAdvancedMysql,
}));

export const OptionsVersionAvailability = record(() => ({
  kafka: DatabaseVersionAvailabilities,
  pg: DatabaseVersionAvailabilities,
  mysql: DatabaseVersionAvailabilities,
  redis: DatabaseVersionAvailabilities,
  valkey: DatabaseVersionAvailabilities,
  mongodb: DatabaseVersionAvailabilities,
  opensearch: DatabaseVersionAvailabilities,
  advanced_pg: DatabaseVersionAvailabilities,
  advanced_mysql: DatabaseVersionAvailabilities,
}));

export const PgbouncerAdvancedConfig = record(() => ({
  server_reset_query_always: boolean,
  ignore_startup_parameters: list(text),
  min_pool_size: integer,
  server_lifetime: integer,
  server_idle_timeout: integer,
  autodb_pool_size: integer,
  autodb_pool_mode: text,
  autodb_max_db_connections: integer,
  autodb_idle_timeout: integer,
}));

export const PostgresAdvancedConfig = record(() => ({
  autovacuum_freeze_max_age: integer,
  autovacuum_max_workers: integer,
  autovacuum_naptime: integer,
  autovacuum_vacuum_threshold: integer,
  autovacuum_analyze_threshold: integer,
  autovacuum_vacuum_scale_factor: number,
  autovacuum_analyze_scale_factor: number,
  autovacuum_vacuum_cost_delay: integer,
  autovacuum_vacuum_cost_limit: integer,
  backup_hour: integer,
  backup_minute: integer,
  bgwriter_delay: integer,
  bgwriter_flush_after: integer,
  bgwriter_lru_maxpages: integer,
  bgwriter_lru_multiplier: number,
  deadlock_timeout: integer,
  default_toast_compression: text,
  idle_in_transaction_session_timeout: integer,
  jit: boolean,
  log_autovacuum_min_duration: integer,
  log_error_verbosity: text,
  log_line_prefix: text,
  log_min_duration_statement: integer,
  max_files_per_process: integer,
  max_prepared_transactions: integer,
  max_pred_locks_per_transaction: integer,
  max_locks_per_transaction: integer,
  max_stack_depth: integer,
  max_standby_archive_delay: integer,
  max_standby_streaming_delay: integer,
  max_replication_slots: integer,
  max_logical_replication_workers: integer,
  max_parallel_workers: integer,
  max_parallel_workers_per_gather: integer,
  max_worker_processes: integer,
  'pg_partman_bgw.role': text,
  'pg_partman_bgw.interval': integer,
  'pg_stat_statements.track': text,
  temp_file_limit: integer,
  timezone: text,
  track_activity_query_size: integer,
  track_commit_timestamp: text,
  track_functions: text,
  track_io_timing: text,
  max_wal_senders: integer,
  wal_sender_timeout: integer,
  wal_writer_delay: integer,
  shared_buffers_percentage: number,
  pgbouncer: PgbouncerAdvancedConfig,
  work_mem: integer,
  timescaledb: TimescaledbAdvancedConfig,
  synchronous_replication: text,
  stat_monitor_enable: boolean,
  max_failover_replication_time_lag: integer,
  max_connections: integer,
  max_slot_wal_keep_size: integer,
}));

export const RedisAdvancedConfig = record(() => ({
  redis_maxmemory_policy: text,
  redis_pubsub_client_output_buffer_limit: integer,
  redis_number_of_databases: integer,
  redis_io_threads: integer,
  redis_lfu_log_factor: integer,
  redis_lfu_decay_time: integer,
  redis_ssl: boolean,
  redis_timeout: integer,
  redis_notify_keyspace_events: text,
  redis_persistence: text,
  redis_acl_channels_default: text,
}));

export const RsyslogLogsink = record(() => ({
  server: required(text),
  port: required(integer),
  tls: required(boolean),
  format: required(text),
  logline: text,
  sd: text,
  ca: text,
  key: text,
  cert: text,
}));

export const SchemaRegistryConnection = record(() => ({
  uri: text,
  host: text,
  port: integer,
  user: text,
  password: text,
  ssl: boolean,
}));

export const SqlMode = record(() => ({
  sql_mode: required(text),
}));

export const TimescaledbAdvancedConfig = record(() => ({
  max_background_workers: integer,
}));

export const UserSettings = record(() => ({
  pg_allow_replication: boolean,
  opensearch_acl: list(UserSettingsOpensearchAclItem),
  acl: list(UserSettingsAclItem),
  mongo_user_settings: UserSettingsMongoUserSettings,
}));

export const UserSettingsAclItem = record(() => ({
  id: text,
  topic: required(text),
  permission: required(text),
}));

export const UserSettingsMongoUserSettings = record(() => ({
  databases: list(text),
  role: text,
}));

export const UserSettingsOpensearchAclItem = record(() => ({
  index: text,
  permission: text,
}));

export const ValkeyAdvancedConfig = record(() => ({
  valkey_maxmemory_policy: text,
  valkey_pubsub_client_output_buffer_limit: integer,
  valkey_number_of_databases: integer,
  valkey_io_threads: integer,
  valkey_lfu_log_factor: integer,
  valkey_lfu_decay_time: integer,
  valkey_ssl: boolean,
  valkey_timeout: integer,
  valkey_notify_keyspace_events: text,
  valkey_persistence: text,
  valkey_acl_channels_default: text,
  frequent_snapshots: boolean,
  valkey_active_expire_effort: integer,
}));

export const responses = {
  databases_add: { 201: DatabasesAddResponse },
  databases_add_connectionPool: { 201: DatabasesAddConnectionPoolResponse },
  databases_add_user: { 201: DatabasesAddUserResponse },
  databases_create_cluster: { 201: DatabasesCreateClusterResponse },
  databases_create_kafka_schema: { 201: DatabasesCreateKafkaSchemaResponse },
  databases_create_kafka_topic: { 201: DatabasesCreateKafkaTopicResponse },
  databases_create_logsink: { 201: DatabasesCreateLogsinkResponse },
  databases_create_replica: { 201: DatabasesCreateReplicaResponse },
  databases_get: { 200: DatabasesAddResponse },
  databases_get_autoscale: { 200: DatabasesGetAutoscaleResponse },
  databases_get_ca: { 200: DatabasesGetCaResponse },
  databases_get_cluster: { 200: DatabasesCreateClusterResponse },
  databases_get_cluster_metrics_credentials: { 200: DatabasesGetClusterMetricsCredentialsResponse },
  databases_get_config: { 200: DatabasesGetConfigResponse },
  databases_get_connectionPool: { 200: DatabasesAddConnectionPoolResponse },
  databases_get_do_settings: { 200: DatabasesGetDoSettingsResponse },
  databases_get_evictionPolicy: { 200: DatabasesGetEvictionPolicyResponse },
  databases_get_kafka_schema: { 200: DatabasesGetKafkaSchemaResponse },
  databases_get_kafka_schema_config: { 200: DatabasesGetKafkaSchemaConfigResponse },
  databases_get_kafka_schema_subject_config: { 200: DatabasesGetKafkaSchemaSubjectConfigResponse },
  databases_get_kafka_schema_version: { 200: DatabasesGetKafkaSchemaResponse },
  databases_get_kafka_topic: { 200: DatabasesCreateKafkaTopicResponse },
  databases_get_logsink: { 200: LogsinkSchema },
  databases_get_migrationStatus: { 200: OnlineMigration },
  databases_get_replica: { 200: DatabasesCreateReplicaResponse },
  databases_get_sql_mode: { 200: SqlMode },
  databases_get_user: { 200: DatabasesAddUserResponse },
  databases_list: { 200: DatabasesListResponse },
  databases_list_backups: { 200: DatabasesListBackupsResponse },
  databases_list_clusters: { 200: DatabasesListClustersResponse },
  databases_list_connectionPools: { 200: ConnectionPools },
  databases_list_events_logs: { 200: DatabasesListEventsLogsResponse },
  databases_list_firewall_rules: { 200: DatabasesListFirewallRulesResponse },
  databases_list_kafka_schemas: { 200: DatabasesListKafkaSchemasResponse },
  databases_list_kafka_topics: { 200: DatabasesListKafkaTopicsResponse },
  databases_list_logsink: { 200: DatabasesListLogsinkResponse },
  databases_list_opeasearch_indexes: { 200: DatabasesListOpeasearchIndexesResponse },
  databases_list_options: { 200: Options },
  databases_list_replicas: { 200: DatabasesListReplicasResponse },
  databases_list_users: { 200: DatabasesListUsersResponse },
  databases_reset_auth: { 200: DatabasesAddUserResponse },
  databases_update_kafka_schema_config: { 200: DatabasesGetKafkaSchemaConfigResponse },
  databases_update_kafka_schema_subject_config: { 200: DatabasesGetKafkaSchemaSubjectConfigResponse },
  databases_update_kafka_topic: { 200: DatabasesCreateKafkaTopicResponse },
  databases_update_onlineMigration: { 200: OnlineMigration },
  databases_update_user: { 201: DatabasesAddUserResponse },
};
