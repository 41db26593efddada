// Manages database clusters with their users, connection pools, replicas, topics and settings.

import * as operations from './operations/databases.js';
import { call, waitableCall } from './runtime/call/call.js';

export function add(client, databaseClusterUuid, body, options) {
  return call(client, operations.add, { path: [databaseClusterUuid], body }, options);
}

export function addConnectionPool(client, databaseClusterUuid, body, options) {
  return call(client, operations.addConnectionPool, { path: [databaseClusterUuid], body }, options);
}

export function addUser(client, databaseClusterUuid, body, options) {
  return call(client, operations.addUser, { path: [databaseClusterUuid], body }, options);
}

export function createCluster(client, body, options) {
  return waitableCall(client, operations.createCluster, { body }, options);
}

export function createKafkaSchema(client, databaseClusterUuid, body, options) {
  return call(client, operations.createKafkaSchema, { path: [databaseClusterUuid], body }, options);
}

export function createKafkaTopic(client, databaseClusterUuid, body, options) {
  return call(client, operations.createKafkaTopic, { path: [databaseClusterUuid], body }, options);
}

export function createLogsink(client, databaseClusterUuid, body, options) {
  return call(client, operations.createLogsink, { path: [databaseClusterUuid], body }, options);
}

export function createReplica(client, databaseClusterUuid, body, options) {
  return waitableCall(client, operations.createReplica, { path: [databaseClusterUuid], body }, options);
}

function delete_(client, databaseClusterUuid, databaseName, options) {
  return call(client, operations.delete, { path: [databaseClusterUuid, databaseName] }, options);
}

export function deleteConnectionPool(client, databaseClusterUuid, poolName, options) {
  return call(client, operations.deleteConnectionPool, { path: [databaseClusterUuid, poolName] }, options);
}

export function deleteKafkaSchema(client, databaseClusterUuid, subjectName, options) {
  return call(client, operations.deleteKafkaSchema, { path: [databaseClusterUuid, subjectName] }, options);
}

export function deleteKafkaTopic(client, databaseClusterUuid, topicName, options) {
  return call(client, operations.deleteKafkaTopic, { path: [databaseClusterUuid, topicName] }, options);
}

export function deleteLogsink(client, databaseClusterUuid, logsinkId, options) {
  return call(client, operations.deleteLogsink, { path: [databaseClusterUuid, logsinkId] }, options);
}

export function deleteOnlineMigration(client, databaseClusterUuid, migrationId, options) {
  return call(client, operations.deleteOnlineMigration, { path: [databaseClusterUuid, migrationId] }, options);
}

export function deleteOpensearchIndex(client, databaseClusterUuid, indexName, options) {
  return call(client, operations.deleteOpensearchIndex, { path: [databaseClusterUuid, indexName] }, options);
}

export function deleteUser(client, databaseClusterUuid, username, options) {
  return call(client, operations.deleteUser, { path: [databaseClusterUuid, username] }, options);
}

export function destroyCluster(client, databaseClusterUuid, options) {
  return waitableCall(client, operations.destroyCluster, { path: [databaseClusterUuid] }, options);
}

export function destroyReplica(client, databaseClusterUuid, replicaName, options) {
  return waitableCall(client, operations.destroyReplica, { path: [databaseClusterUuid, replicaName] }, options);
}

export function get(client, databaseClusterUuid, databaseName, options) {
  return call(client, operations.get, { path: [databaseClusterUuid, databaseName] }, options);
}

export function getAutoscale(client, databaseClusterUuid, options) {
  return call(client, operations.getAutoscale, { path: [databaseClusterUuid] }, options);
}

export function getCa(client, databaseClusterUuid, options) {
  return call(client, operations.getCa, { path: [databaseClusterUuid] }, options);
}

export function getCluster(client, databaseClusterUuid, options) {
  return waitableCall(client, operations.getCluster, { path: [databaseClusterUuid] }, options);
}

export function getClusterMetricsCredentials(client, options) {
  return call(client, operations.getClusterMetricsCredentials, {}, options);
}

export function getConfig(client, databaseClusterUuid, options) {
  return call(client, operations.getConfig, { path: [databaseClusterUuid] }, options);
}

export function getConnectionPool(client, databaseClusterUuid, poolName, options) {
  return call(client, operations.getConnectionPool, { path: [databaseClusterUuid, poolName] }, options);
}

export function getDoSettings(client, databaseClusterUuid, options) {
  return call(client, operations.getDoSettings, { path: [databaseClusterUuid] }, options);
}

export function getEvictionPolicy(client, databaseClusterUuid, options) {
  return call(client, operations.getEvictionPolicy, { path: [databaseClusterUuid] }, options);
}

export function getKafkaSchema(client, databaseClusterUuid, subjectName, options) {
  return call(client, operations.getKafkaSchema, { path: [databaseClusterUuid, subjectName] }, options);
}

export function getKafkaSchemaConfig(client, databaseClusterUuid, options) {
  return call(client, operations.getKafkaSchemaConfig, { path: [databaseClusterUuid] }, options);
}

export function getKafkaSchemaSubjectConfig(client, databaseClusterUuid, subjectName, options) {
  return call(client, operations.getKafkaSchemaSubjectConfig, { path: [databaseClusterUuid, subjectName] }, options);
}

export function getKafkaSchemaVersion(client, databaseClusterUuid, subjectName, version, options) {
  return call(client, operations.getKafkaSchemaVersion, { path: [databaseClusterUuid, subjectName, version] }, options);
}

export function getKafkaTopic(client, databaseClusterUuid, topicName, options) {
  return call(client, operations.getKafkaTopic, { path: [databaseClusterUuid, topicName] }, options);
}

export function getLogsink(client, databaseClusterUuid, logsinkId, options) {
  return call(client, operations.getLogsink, { path: [databaseClusterUuid, logsinkId] }, options);
}

export function getMigrationStatus(client, databaseClusterUuid, options) {
  return waitableCall(client, operations.getMigrationStatus, { path: [databaseClusterUuid] }, options);
}

export function getReplica(client, databaseClusterUuid, replicaName, options) {
  return waitableCall(client, operations.getReplica, { path: [databaseClusterUuid, replicaName] }, options);
}

export function getSqlMode(client, databaseClusterUuid, options) {
  return call(client, operations.getSqlMode, { path: [databaseClusterUuid] }, options);
}

export function getUser(client, databaseClusterUuid, username, options) {
  return call(client, operations.getUser, { path: [databaseClusterUuid, username] }, options);
}

export function installUpdate(client, databaseClusterUuid, options) {
  return call(client, operations.installUpdate, { path: [databaseClusterUuid] }, options);
}

export function list(client, databaseClusterUuid, options) {
  return call(client, operations.list, { path: [databaseClusterUuid] }, options);
}

export function listBackups(client, databaseClusterUuid, options) {
  return call(client, operations.listBackups, { path: [databaseClusterUuid] }, options);
}

export function listClusters(client, params, options) {
  return call(client, operations.listClusters, { params }, options);
}

export function listConnectionPools(client, databaseClusterUuid, options) {
  return call(client, operations.listConnectionPools, { path: [databaseClusterUuid] }, options);
}

export function listEventsLogs(client, databaseClusterUuid, options) {
  return call(client, operations.listEventsLogs, { path: [databaseClusterUuid] }, options);
}

export function listFirewallRules(client, databaseClusterUuid, options) {
  return call(client, operations.listFirewallRules, { path: [databaseClusterUuid] }, options);
}

export function listKafkaSchemas(client, databaseClusterUuid, options) {
  return call(client, operations.listKafkaSchemas, { path: [databaseClusterUuid] }, options);
}

export function listKafkaTopics(client, databaseClusterUuid, options) {
  return call(client, operations.listKafkaTopics, { path: [databaseClusterUuid] }, options);
}

export function listLogsink(client, databaseClusterUuid, options) {
  return call(client, operations.listLogsink, { path: [databaseClusterUuid] }, options);
}

export function listOpeasearchIndexes(client, databaseClusterUuid, options) {
  return call(client, operations.listOpeasearchIndexes, { path: [databaseClusterUuid] }, options);
}

export function listOptions(client, options) {
  return call(client, operations.listOptions, {}, options);
}

export function listReplicas(client, databaseClusterUuid, options) {
  return call(client, operations.listReplicas, { path: [databaseClusterUuid] }, options);
}

export function listUsers(client, databaseClusterUuid, options) {
  return call(client, operations.listUsers, { path: [databaseClusterUuid] }, options);
}

export function patchConfig(client, databaseClusterUuid, body, options) {
  return call(client, operations.patchConfig, { path: [databaseClusterUuid], body }, options);
}

export function promoteReplica(client, databaseClusterUuid, replicaName, options) {
  return call(client, operations.promoteReplica, { path: [databaseClusterUuid, replicaName] }, options);
}

export function resetAuth(client, databaseClusterUuid, username, body, options) {
  return call(client, operations.resetAuth, { path: [databaseClusterUuid, username], body }, options);
}

export function updateAutoscale(client, databaseClusterUuid, body, options) {
  return call(client, operations.updateAutoscale, { path: [databaseClusterUuid], body }, options);
}

export function updateClusterSize(client, databaseClusterUuid, body, options) {
  return call(client, operations.updateClusterSize, { path: [databaseClusterUuid], body }, options);
}

export function updateClusterMetricsCredentials(client, body, options) {
  return call(client, operations.updateClusterMetricsCredentials, { body }, options);
}

export function updateConnectionPool(client, databaseClusterUuid, poolName, body, options) {
  return call(client, operations.updateConnectionPool, { path: [databaseClusterUuid, poolName], body }, options);
}

export function updateDoSettings(client, databaseClusterUuid, body, options) {
  return call(client, operations.updateDoSettings, { path: [databaseClusterUuid], body }, options);
}

export function updateEvictionPolicy(client, databaseClusterUuid, body, options) {
  return call(client, operations.updateEvictionPolicy, { path: [databaseClusterUuid], body }, options);
}

export function updateFirewallRules(client, databaseClusterUuid, body, options) {
  return call(client, operations.updateFirewallRules, { path: [databaseClusterUuid], body }, options);
}

export function updateKafkaSchemaConfig(client, databaseClusterUuid, body, options) {
  return call(client, operations.updateKafkaSchemaConfig, { path: [databaseClusterUuid], body }, options);
}

export function updateKafkaSchemaSubjectConfig(client, databaseClusterUuid, subjectName, body, options) {
  return call(
    client,
    operations.updateKafkaSchemaSubjectConfig,
    { path: [databaseClusterUuid, subjectName], body },
    options,
  );
}

export function updateKafkaTopic(client, databaseClusterUuid, topicName, body, options) {
  return call(client, operations.updateKafkaTopic, { path: [databaseClusterUuid, topicName], body }, options);
}

export function updateLogsink(client, databaseClusterUuid, logsinkId, body, options) {
  return call(client, operations.updateLogsink, { path: [databaseClusterUuid, logsinkId], body }, options);
}

export function updateMaintenanceWindow(client, databaseClusterUuid, body, options) {
  return call(client, operations.updateMaintenanceWindow, { path: [databaseClusterUuid], body }, options);
}

export function updateMajorVersion(client, databaseClusterUuid, body, options) {
  return call(client, operations.updateMajorVersion, { path: [databaseClusterUuid], body }, options);
}

export function updateOnlineMigration(client, databaseClusterUuid, body, options) {
  return call(client, operations.updateOnlineMigration, { path: [databaseClusterUuid], body }, options);
}

export function updateRegion(client, databaseClusterUuid, body, options) {
  return call(client, operations.updateRegion, { path: [databaseClusterUuid], body }, options);
}

export function updateSqlMode(client, databaseClusterUuid, body, options) {
  return call(client, operations.updateSqlMode, { path: [databaseClusterUuid], body }, options);
}

export function updateUser(client, databaseClusterUuid, username, body, options) {
  return call(client, operations.updateUser, { path: [databaseClusterUuid, username], body }, options);
}

export { delete_ as delete };
