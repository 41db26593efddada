// What the runtime knows of the operations of `kubernetes`.

import { plainBody } from '../runtime/request/prepare.js';

export const addNodePool = {
  id: 'kubernetes_add_nodePool',
  method: 'POST',
  path: '/v2/kubernetes/clusters/{cluster_id}/node_pools',
  security: [{ bearer_auth: ['kubernetes:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['node_pool'],
  wait: [{ operation: () => getNodePool, with: { node_pool_id: [['node_pool', 'id']] } }],
};

export const addRegistries = {
  id: 'kubernetes_add_registries',
  method: 'POST',
  path: '/v2/kubernetes/registries',
  security: [{ bearer_auth: ['kubernetes:create', 'kubernetes:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
  safety: 'idempotent',
};

export const addRegistry = {
  id: 'kubernetes_add_registry',
  method: 'POST',
  path: '/v2/kubernetes/registry',
  security: [{ bearer_auth: ['kubernetes:create', 'kubernetes:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
  safety: 'idempotent',
};

export const createCluster = {
  id: 'kubernetes_create_cluster',
  method: 'POST',
  path: '/v2/kubernetes/clusters',
  security: [{ bearer_auth: ['kubernetes:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['kubernetes_cluster'],
  wait: [{ operation: () => getCluster, with: { cluster_id: [['kubernetes_cluster', 'id']] } }],
  lookup: {
    list: () => listClusters,
    body: ['name'],
    items: ['kubernetes_clusters'],
    item: ['name'],
    response: ['kubernetes_cluster'],
    created: ['created_at'],
  },
};

export const deleteCluster = {
  id: 'kubernetes_delete_cluster',
  method: 'DELETE',
  path: '/v2/kubernetes/clusters/{cluster_id}',
  security: [{ bearer_auth: ['kubernetes:delete'] }],
  returns: 'empty',
  wait: [{ operation: () => getCluster, untilGone: true }],
};

export const deleteNode = {
  id: 'kubernetes_delete_node',
  method: 'DELETE',
  path: '/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/nodes/{node_id}',
  security: [{ bearer_auth: ['kubernetes:update'] }],
  query: ['skip_drain', 'replace'],
  returns: 'empty',
};

export const deleteNodePool = {
  id: 'kubernetes_delete_nodePool',
  method: 'DELETE',
  path: '/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}',
  security: [{ bearer_auth: ['kubernetes:update'] }],
  returns: 'empty',
  wait: [{ operation: () => getNodePool, untilGone: true }],
};

export const destroyAssociatedResourcesDangerous = {
  id: 'kubernetes_destroy_associatedResourcesDangerous',
  method: 'DELETE',
  path: '/v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/dangerous',
  security: [{ bearer_auth: ['kubernetes:delete'] }],
  returns: 'empty',
};

export const destroyAssociatedResourcesSelective = {
  id: 'kubernetes_destroy_associatedResourcesSelective',
  method: 'DELETE',
  path: '/v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/selective',
  security: [{ bearer_auth: ['kubernetes:delete'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const getAvailableUpgrades = {
  id: 'kubernetes_get_availableUpgrades',
  method: 'GET',
  path: '/v2/kubernetes/clusters/{cluster_id}/upgrades',
  security: [{ bearer_auth: ['kubernetes:read'] }],
  payload: ['available_upgrade_versions'],
};

export const getCluster = {
  id: 'kubernetes_get_cluster',
  method: 'GET',
  path: '/v2/kubernetes/clusters/{cluster_id}',
  security: [{ bearer_auth: ['kubernetes:read'] }],
  payload: ['kubernetes_cluster'],
  status: { status: [['kubernetes_cluster', 'status', 'state']], done: ['running'], failed: ['deleted', 'error'] },
};

export const getClusterLintResults = {
  id: 'kubernetes_get_clusterLintResults',
  method: 'GET',
  path: '/v2/kubernetes/clusters/{cluster_id}/clusterlint',
  security: [{ bearer_auth: ['kubernetes:read'] }],
  query: ['run_id'],
};

export const getClusterUser = {
  id: 'kubernetes_get_clusterUser',
  method: 'GET',
  path: '/v2/kubernetes/clusters/{cluster_id}/user',
  security: [{ bearer_auth: ['kubernetes:read'] }],
  payload: ['kubernetes_cluster_user'],
};

export const getCredentials = {
  id: 'kubernetes_get_credentials',
  method: 'GET',
  path: '/v2/kubernetes/clusters/{cluster_id}/credentials',
  security: [{ bearer_auth: ['kubernetes:access_cluster'] }],
  query: ['expiry_seconds'],
};

export const getKubeconfig = {
  id: 'kubernetes_get_kubeconfig',
  method: 'GET',
  path: '/v2/kubernetes/clusters/{cluster_id}/kubeconfig',
  security: [{ bearer_auth: ['kubernetes:access_cluster'] }],
  query: ['expiry_seconds', 'type'],
  returns: 'text',
  media: ['application/yaml'],
  accept: 'application/yaml, application/json;q=0.5',
};

export const getNodePool = {
  id: 'kubernetes_get_nodePool',
  method: 'GET',
  path: '/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}',
  security: [{ bearer_auth: ['kubernetes:read'] }],
  payload: ['node_pool'],
  status: {
    status: [['node_pool', 'nodes', '*', 'status', 'state']],
    done: ['running'],
    count: ['node_pool', 'count'],
  },
};

export const getStatusMessages = {
  id: 'kubernetes_get_status_messages',
  method: 'GET',
  path: '/v2/kubernetes/clusters/{cluster_id}/status_messages',
  security: [{ bearer_auth: ['kubernetes:read'] }],
  query: ['since'],
  payload: ['messages'],
};

export const listAssociatedResources = {
  id: 'kubernetes_list_associatedResources',
  method: 'GET',
  path: '/v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources',
  security: [{ bearer_auth: ['kubernetes:read'] }],
};

export const listClusters = {
  id: 'kubernetes_list_clusters',
  method: 'GET',
  path: '/v2/kubernetes/clusters',
  security: [{ bearer_auth: ['kubernetes:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['kubernetes_clusters'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listNodePools = {
  id: 'kubernetes_list_nodePools',
  method: 'GET',
  path: '/v2/kubernetes/clusters/{cluster_id}/node_pools',
  security: [{ bearer_auth: ['kubernetes:read'] }],
  payload: ['node_pools'],
};

export const listOptions = {
  id: 'kubernetes_list_options',
  method: 'GET',
  path: '/v2/kubernetes/options',
  security: [{ bearer_auth: ['kubernetes:read'] }],
  payload: ['options'],
};

export const recycleNodePool = {
  id: 'kubernetes_recycle_node_pool',
  method: 'POST',
  path: '/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/recycle',
  security: [{ bearer_auth: ['kubernetes:delete'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const removeRegistries = {
  id: 'kubernetes_remove_registries',
  method: 'DELETE',
  path: '/v2/kubernetes/registries',
  security: [{ bearer_auth: ['kubernetes:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const removeRegistry = {
  id: 'kubernetes_remove_registry',
  method: 'DELETE',
  path: '/v2/kubernetes/registry',
  security: [{ bearer_auth: ['kubernetes:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const runClusterLint = {
  id: 'kubernetes_run_clusterLint',
  method: 'POST',
  path: '/v2/kubernetes/clusters/{cluster_id}/clusterlint',
  security: [{ bearer_auth: ['kubernetes:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['run_id'],
};

export const updateCluster = {
  id: 'kubernetes_update_cluster',
  method: 'PUT',
  path: '/v2/kubernetes/clusters/{cluster_id}',
  security: [{ bearer_auth: ['kubernetes:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['kubernetes_cluster'],
};

export const updateNodePool = {
  id: 'kubernetes_update_nodePool',
  method: 'PUT',
  path: '/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}',
  security: [{ bearer_auth: ['kubernetes:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['node_pool'],
  wait: [{ operation: () => getNodePool }],
};

export const upgradeCluster = {
  id: 'kubernetes_upgrade_cluster',
  method: 'POST',
  path: '/v2/kubernetes/clusters/{cluster_id}/upgrade',
  security: [{ bearer_auth: ['kubernetes:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};
