// What the runtime knows of the operations of `databases`.

import { plainBody } from '../runtime/request/prepare.js';

export const add = {
  id: 'databases_add',
  method: 'POST',
  path: '/v2/databases/{database_cluster_uuid}/dbs',
  security: [{ bearer_auth: ['database:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['db'],
};

export const addConnectionPool = {
  id: 'databases_add_connectionPool',
  method: 'POST',
  path: '/v2/databases/{database_cluster_uuid}/pools',
  security: [{ bearer_auth: ['database:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['pool'],
};

export const addUser = {
  id: 'databases_add_user',
  method: 'POST',
  path: '/v2/databases/{database_cluster_uuid}/users',
  security: [{ bearer_auth: ['database:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['user'],
};

export const createCluster = {
  id: 'databases_create_cluster',
  method: 'POST',
  path: '/v2/databases',
  security: [{ bearer_auth: ['database:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['database'],
  wait: [{ operation: () => getCluster, with: { database_cluster_uuid: [['database', 'id']] } }],
  lookup: {
    list: () => listClusters,
    body: ['name'],
    items: ['databases'],
    item: ['name'],
    response: ['database'],
    created: ['created_at'],
  },
};

export const createKafkaSchema = {
  id: 'databases_create_kafka_schema',
  method: 'POST',
  path: '/v2/databases/{database_cluster_uuid}/schema-registry',
  security: [{ bearer_auth: ['database:create'] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const createKafkaTopic = {
  id: 'databases_create_kafka_topic',
  method: 'POST',
  path: '/v2/databases/{database_cluster_uuid}/topics',
  security: [{ bearer_auth: ['database:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['topic'],
};

export const createLogsink = {
  id: 'databases_create_logsink',
  method: 'POST',
  path: '/v2/databases/{database_cluster_uuid}/logsink',
  security: [{ bearer_auth: ['database:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['sink'],
};

export const createReplica = {
  id: 'databases_create_replica',
  method: 'POST',
  path: '/v2/databases/{database_cluster_uuid}/replicas',
  security: [{ bearer_auth: ['database:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['replica'],
  wait: [{ operation: () => getReplica, with: { replica_name: [['replica', 'name']] } }],
};

const delete_ = {
  id: 'databases_delete',
  method: 'DELETE',
  path: '/v2/databases/{database_cluster_uuid}/dbs/{database_name}',
  security: [{ bearer_auth: ['database:delete'] }],
  returns: 'empty',
};

export const deleteConnectionPool = {
  id: 'databases_delete_connectionPool',
  method: 'DELETE',
  path: '/v2/databases/{database_cluster_uuid}/pools/{pool_name}',
  security: [{ bearer_auth: ['database:delete'] }],
  returns: 'empty',
};

export const deleteKafkaSchema = {
  id: 'databases_delete_kafka_schema',
  method: 'DELETE',
  path: '/v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}',
  security: [{ bearer_auth: ['database:delete'] }],
  returns: 'empty',
};

export const deleteKafkaTopic = {
  id: 'databases_delete_kafka_topic',
  method: 'DELETE',
  path: '/v2/databases/{database_cluster_uuid}/topics/{topic_name}',
  security: [{ bearer_auth: ['database:delete'] }],
  returns: 'empty',
};

export const deleteLogsink = {
  id: 'databases_delete_logsink',
  method: 'DELETE',
  path: '/v2/databases/{database_cluster_uuid}/logsink/{logsink_id}',
  security: [{ bearer_auth: ['database:delete'] }],
  returns: 'empty',
};

export const deleteOnlineMigration = {
  id: 'databases_delete_onlineMigration',
  method: 'DELETE',
  path: '/v2/databases/{database_cluster_uuid}/online-migration/{migration_id}',
  security: [{ bearer_auth: ['database:delete'] }],
  returns: 'empty',
};

export const deleteOpensearchIndex = {
  id: 'databases_delete_opensearch_index',
  method: 'DELETE',
  path: '/v2/databases/{database_cluster_uuid}/indexes/{index_name}',
  security: [{ bearer_auth: ['database:delete'] }],
  returns: 'empty',
};

export const deleteUser = {
  id: 'databases_delete_user',
  method: 'DELETE',
  path: '/v2/databases/{database_cluster_uuid}/users/{username}',
  security: [{ bearer_auth: ['database:delete'] }],
  returns: 'empty',
};

export const destroyCluster = {
  id: 'databases_destroy_cluster',
  method: 'DELETE',
  path: '/v2/databases/{database_cluster_uuid}',
  security: [{ bearer_auth: ['database:delete'] }],
  returns: 'empty',
  wait: [{ operation: () => getCluster, untilGone: true }],
};

export const destroyReplica = {
  id: 'databases_destroy_replica',
  method: 'DELETE',
  path: '/v2/databases/{database_cluster_uuid}/replicas/{replica_name}',
  security: [{ bearer_auth: ['database:delete'] }],
  returns: 'empty',
  wait: [{ operation: () => getReplica, untilGone: true }],
};

export const get = {
  id: 'databases_get',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/dbs/{database_name}',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['db'],
};

export const getAutoscale = {
  id: 'databases_get_autoscale',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/autoscale',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['autoscale'],
};

export const getCa = {
  id: 'databases_get_ca',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/ca',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['ca'],
};

export const getCluster = {
  id: 'databases_get_cluster',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['database'],
  status: { status: [['database', 'status']], done: ['online'] },
};

export const getClusterMetricsCredentials = {
  id: 'databases_get_cluster_metrics_credentials',
  method: 'GET',
  path: '/v2/databases/metrics/credentials',
  security: [{ bearer_auth: ['database:update', 'database:view_credentials'] }],
  payload: ['credentials'],
};

export const getConfig = {
  id: 'databases_get_config',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/config',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['config'],
};

export const getConnectionPool = {
  id: 'databases_get_connectionPool',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/pools/{pool_name}',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['pool'],
};

export const getDoSettings = {
  id: 'databases_get_do_settings',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/do_settings',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['do_settings'],
};

export const getEvictionPolicy = {
  id: 'databases_get_evictionPolicy',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/eviction_policy',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['eviction_policy'],
};

export const getKafkaSchema = {
  id: 'databases_get_kafka_schema',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}',
  security: [{ bearer_auth: ['database:read'] }],
};

export const getKafkaSchemaConfig = {
  id: 'databases_get_kafka_schema_config',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/schema-registry/config',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['compatibility_level'],
};

export const getKafkaSchemaSubjectConfig = {
  id: 'databases_get_kafka_schema_subject_config',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}',
  security: [{ bearer_auth: ['database:read'] }],
};

export const getKafkaSchemaVersion = {
  id: 'databases_get_kafka_schema_version',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}/versions/{version}',
  security: [{ bearer_auth: ['database:read'] }],
};

export const getKafkaTopic = {
  id: 'databases_get_kafka_topic',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/topics/{topic_name}',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['topic'],
};

export const getLogsink = {
  id: 'databases_get_logsink',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/logsink/{logsink_id}',
  security: [{ bearer_auth: ['database:read'] }],
};

export const getMigrationStatus = {
  id: 'databases_get_migrationStatus',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/online-migration',
  security: [{ bearer_auth: ['database:read'] }],
  status: { status: [['status']], done: ['done'], failed: ['canceled', 'error'], minutes: 1440 },
};

export const getReplica = {
  id: 'databases_get_replica',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/replicas/{replica_name}',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['replica'],
  status: { status: [['replica', 'status']], done: ['online'] },
};

export const getSqlMode = {
  id: 'databases_get_sql_mode',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/sql_mode',
  security: [{ bearer_auth: ['database:read'] }],
};

export const getUser = {
  id: 'databases_get_user',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/users/{username}',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['user'],
};

export const installUpdate = {
  id: 'databases_install_update',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/install_update',
  security: [{ bearer_auth: ['database:update'] }],
  returns: 'empty',
};

export const list = {
  id: 'databases_list',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/dbs',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['dbs'],
};

export const listBackups = {
  id: 'databases_list_backups',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/backups',
  security: [{ bearer_auth: ['database:read'] }],
};

export const listClusters = {
  id: 'databases_list_clusters',
  method: 'GET',
  path: '/v2/databases',
  security: [{ bearer_auth: ['database:read'] }],
  query: ['tag_name'],
  payload: ['databases'],
};

export const listConnectionPools = {
  id: 'databases_list_connectionPools',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/pools',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['pools'],
};

export const listEventsLogs = {
  id: 'databases_list_events_logs',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/events',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['events'],
};

export const listFirewallRules = {
  id: 'databases_list_firewall_rules',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/firewall',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['rules'],
};

export const listKafkaSchemas = {
  id: 'databases_list_kafka_schemas',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/schema-registry',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['subjects'],
};

export const listKafkaTopics = {
  id: 'databases_list_kafka_topics',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/topics',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['topics'],
};

export const listLogsink = {
  id: 'databases_list_logsink',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/logsink',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['sinks'],
};

export const listOpeasearchIndexes = {
  id: 'databases_list_opeasearch_indexes',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/indexes',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['indexes'],
};

export const listOptions = {
  id: 'databases_list_options',
  method: 'GET',
  path: '/v2/databases/options',
  security: [{ bearer_auth: ['database:read'] }],
};

export const listReplicas = {
  id: 'databases_list_replicas',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/replicas',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['replicas'],
};

export const listUsers = {
  id: 'databases_list_users',
  method: 'GET',
  path: '/v2/databases/{database_cluster_uuid}/users',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['users'],
};

export const patchConfig = {
  id: 'databases_patch_config',
  method: 'PATCH',
  path: '/v2/databases/{database_cluster_uuid}/config',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
  safety: 'idempotent',
};

export const promoteReplica = {
  id: 'databases_promote_replica',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/replicas/{replica_name}/promote',
  security: [{ bearer_auth: ['database:update'] }],
  returns: 'empty',
};

export const resetAuth = {
  id: 'databases_reset_auth',
  method: 'POST',
  path: '/v2/databases/{database_cluster_uuid}/users/{username}/reset_auth',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['user'],
};

export const updateAutoscale = {
  id: 'databases_update_autoscale',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/autoscale',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const updateClusterSize = {
  id: 'databases_update_clusterSize',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/resize',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const updateClusterMetricsCredentials = {
  id: 'databases_update_cluster_metrics_credentials',
  method: 'PUT',
  path: '/v2/databases/metrics/credentials',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const updateConnectionPool = {
  id: 'databases_update_connectionPool',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/pools/{pool_name}',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const updateDoSettings = {
  id: 'databases_update_do_settings',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/do_settings',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const updateEvictionPolicy = {
  id: 'databases_update_evictionPolicy',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/eviction_policy',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const updateFirewallRules = {
  id: 'databases_update_firewall_rules',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/firewall',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const updateKafkaSchemaConfig = {
  id: 'databases_update_kafka_schema_config',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/schema-registry/config',
  security: [{ bearer_auth: ['database:write'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['compatibility_level'],
};

export const updateKafkaSchemaSubjectConfig = {
  id: 'databases_update_kafka_schema_subject_config',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}',
  security: [{ bearer_auth: ['database:write'] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const updateKafkaTopic = {
  id: 'databases_update_kafka_topic',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/topics/{topic_name}',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['topic'],
};

export const updateLogsink = {
  id: 'databases_update_logsink',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/logsink/{logsink_id}',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const updateMaintenanceWindow = {
  id: 'databases_update_maintenanceWindow',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/maintenance',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const updateMajorVersion = {
  id: 'databases_update_major_version',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/upgrade',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const updateOnlineMigration = {
  id: 'databases_update_onlineMigration',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/online-migration',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const updateRegion = {
  id: 'databases_update_region',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/migrate',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const updateSqlMode = {
  id: 'databases_update_sql_mode',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/sql_mode',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const updateUser = {
  id: 'databases_update_user',
  method: 'PUT',
  path: '/v2/databases/{database_cluster_uuid}/users/{username}',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['user'],
};

export { delete_ as delete };
