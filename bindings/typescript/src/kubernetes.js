// Manages Kubernetes clusters and their node pools.

import * as operations from './operations/kubernetes.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';

export function addNodePool(client, clusterId, body, options) {
  return waitableCall(client, operations.addNodePool, { path: [clusterId], body }, options);
}

export function addRegistries(client, body, options) {
  return call(client, operations.addRegistries, { body }, options);
}

export function addRegistry(client, body, options) {
  return call(client, operations.addRegistry, { body }, options);
}

export function createCluster(client, body, options) {
  return waitableCall(client, operations.createCluster, { body }, options);
}

export function deleteCluster(client, clusterId, options) {
  return waitableCall(client, operations.deleteCluster, { path: [clusterId] }, options);
}

export function deleteNode(client, clusterId, nodePoolId, nodeId, params, options) {
  return call(client, operations.deleteNode, { path: [clusterId, nodePoolId, nodeId], params }, options);
}

export function deleteNodePool(client, clusterId, nodePoolId, options) {
  return waitableCall(client, operations.deleteNodePool, { path: [clusterId, nodePoolId] }, options);
}

export function destroyAssociatedResourcesDangerous(client, clusterId, options) {
  return call(client, operations.destroyAssociatedResourcesDangerous, { path: [clusterId] }, options);
}

export function destroyAssociatedResourcesSelective(client, clusterId, body, options) {
  return call(client, operations.destroyAssociatedResourcesSelective, { path: [clusterId], body }, options);
}

export function getAvailableUpgrades(client, clusterId, options) {
  return call(client, operations.getAvailableUpgrades, { path: [clusterId] }, options);
}

export function getCluster(client, clusterId, options) {
  return waitableCall(client, operations.getCluster, { path: [clusterId] }, options);
}

export function getClusterLintResults(client, clusterId, params, options) {
  return call(client, operations.getClusterLintResults, { path: [clusterId], params }, options);
}

export function getClusterUser(client, clusterId, options) {
  return call(client, operations.getClusterUser, { path: [clusterId] }, options);
}

export function getCredentials(client, clusterId, params, options) {
  return call(client, operations.getCredentials, { path: [clusterId], params }, options);
}

export function getKubeconfig(client, clusterId, params, options) {
  return call(client, operations.getKubeconfig, { path: [clusterId], params }, options);
}

export function getNodePool(client, clusterId, nodePoolId, options) {
  return waitableCall(client, operations.getNodePool, { path: [clusterId, nodePoolId] }, options);
}

export function getStatusMessages(client, clusterId, params, options) {
  return call(client, operations.getStatusMessages, { path: [clusterId], params }, options);
}

export function listAssociatedResources(client, clusterId, options) {
  return call(client, operations.listAssociatedResources, { path: [clusterId] }, options);
}

export function listClusters(client, params, options) {
  return paginatedCall(client, operations.listClusters, { params }, options);
}

export function listNodePools(client, clusterId, options) {
  return call(client, operations.listNodePools, { path: [clusterId] }, options);
}

export function listOptions(client, options) {
  return call(client, operations.listOptions, {}, options);
}

export function recycleNodePool(client, clusterId, nodePoolId, body, options) {
  return call(client, operations.recycleNodePool, { path: [clusterId, nodePoolId], body }, options);
}

export function removeRegistries(client, body, options) {
  return call(client, operations.removeRegistries, { body }, options);
}

export function removeRegistry(client, body, options) {
  return call(client, operations.removeRegistry, { body }, options);
}

export function runClusterLint(client, clusterId, body, options) {
  return call(client, operations.runClusterLint, { path: [clusterId], body }, options);
}

export function updateCluster(client, clusterId, body, options) {
  return call(client, operations.updateCluster, { path: [clusterId], body }, options);
}

export function updateNodePool(client, clusterId, nodePoolId, body, options) {
  return waitableCall(client, operations.updateNodePool, { path: [clusterId, nodePoolId], body }, options);
}

export function upgradeCluster(client, clusterId, body, options) {
  return call(client, operations.upgradeCluster, { path: [clusterId], body }, options);
}
