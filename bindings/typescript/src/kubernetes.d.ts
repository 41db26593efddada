import type { Client } from './client.js';
import type {
  Call,
  CallOptions,
  ItemCall,
  ItemWaiter,
  PaginatedCall,
  ReconcileOptions,
  Timestamp,
  WaitableCall,
  WaitableItemCall,
  Waiter,
} from './runtime/index.js';
import type {
  AssociatedKubernetesResources,
  Cluster,
  ClusterlintRequest,
  ClusterlintResults,
  ClusterRegistries,
  ClusterRegistry,
  ClusterUpdate,
  Credentials,
  DestroyAssociatedKubernetesResources,
  KubernetesAddNodePoolResponse,
  KubernetesCluster,
  KubernetesCreateClusterResponse,
  KubernetesCredentialsType,
  KubernetesGetAvailableUpgradesResponse,
  KubernetesGetClusterResponse,
  KubernetesGetNodePoolResponse,
  KubernetesGetStatusMessagesResponse,
  KubernetesListClustersResponse,
  KubernetesListNodePoolsResponse,
  KubernetesNodePool,
  KubernetesNodePoolInput,
  KubernetesNodePoolUpdate,
  KubernetesOptions,
  KubernetesOptionsValue,
  KubernetesRecycleNodePoolBody,
  KubernetesRunClusterLintResponse,
  KubernetesUpdateClusterResponse,
  KubernetesUpdateNodePoolResponse,
  KubernetesUpgradeClusterBody,
  KubernetesVersion,
  StatusMessage,
  User,
  UserKubernetesClusterUser,
} from './types/kubernetes.js';

export type * from './types/kubernetes.js';

/** The parameters of `DELETE /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/nodes/{node_id}`. */
export interface KubernetesDeleteNodeParams {
  /** Whether to delete the node without draining it (1). Range: 0 to 1. Default: `0`. */
  skip_drain?: number;
  /**
   * Whether to replace the deleted node (1) or to reduce the size of the node pool (0). Range: 0 to 1. Default: `0`.
   */
  replace?: number;
}

/** The parameters of `GET /v2/kubernetes/clusters/{cluster_id}/clusterlint`. */
export interface KubernetesGetClusterLintResultsParams {
  /** The ID of the run, from the response of the request that started it. */
  run_id?: string;
}

/** The parameters of `GET /v2/kubernetes/clusters/{cluster_id}/credentials`. */
export interface KubernetesGetCredentialsParams {
  /**
   * The lifetime of the credentials, in seconds; 0 means 7 days. Ignored for clusters that use certificates. Minimum:
   * 0. Default: `0`.
   */
  expiry_seconds?: number;
}

/** The parameters of `GET /v2/kubernetes/clusters/{cluster_id}/kubeconfig`. */
export interface KubernetesGetKubeconfigParams {
  /**
   * The lifetime of the credentials, in seconds; 0 means 7 days. Ignored for clusters that use certificates. Minimum:
   * 0. Default: `0`.
   */
  expiry_seconds?: number;
  /** The type of credentials in the file. `sso` by default for clusters with single sign-on, otherwise `token`. */
  type?: KubernetesCredentialsType;
}

/** The parameters of `GET /v2/kubernetes/clusters/{cluster_id}/status_messages`. */
export interface KubernetesGetStatusMessagesParams {
  /** Lists only messages since this time. */
  since?: Timestamp;
}

/** The parameters of `GET /v2/kubernetes/clusters`. */
export interface KubernetesListClustersParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Adds a node pool to a cluster.
 *
 * Returns before the nodes are ready. Poll the node pool until the state of its nodes is `running`.
 *
 * `POST /v2/kubernetes/clusters/{cluster_id}/node_pools`. Scope: `kubernetes:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_add_nodePool
 *
 * @example
 * ```ts
 * const nodePool = await addNodePool(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef', {
 *   size: 's-1vcpu-1gb',
 *   name: 'web-1',
 *   count: 1,
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function addNodePool(
  client: Client,
  clusterId: string,
  body: KubernetesNodePoolInput,
  options?: CallOptions,
): WaitableItemCall<
  KubernetesAddNodePoolResponse,
  KubernetesNodePool,
  ItemWaiter<KubernetesGetNodePoolResponse, KubernetesNodePool>
>;

/**
 * Integrates container registries with clusters, so that the clusters can pull images.
 *
 * `POST /v2/kubernetes/registries`. Scopes: `kubernetes:create`, `kubernetes:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_add_registries
 *
 * @example
 * ```ts
 * await addRegistries(client, {
 *   cluster_uuids: ['4eae5e89-69b4-4a4f-9ec4-97690d6ec03b'],
 *   registries: ['my-registry'],
 * });
 * ```
 */
export function addRegistries(client: Client, body: ClusterRegistries, options?: CallOptions): Call<void>;

/**
 * Integrates the account's container registry with clusters, so that the clusters can pull images.
 *
 * To select registries by name, use the operation for several registries.
 *
 * `POST /v2/kubernetes/registry`. Scopes: `kubernetes:create`, `kubernetes:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_add_registry
 *
 * @example
 * ```ts
 * await addRegistry(client, { cluster_uuids: ['4eae5e89-69b4-4a4f-9ec4-97690d6ec03b'] });
 * ```
 */
export function addRegistry(client: Client, body: ClusterRegistry, options?: CallOptions): Call<void>;

/**
 * Creates a Kubernetes cluster with at least one node pool.
 *
 * Returns before the cluster is ready, without its IP address and API server. Poll the cluster until `status.state`
 * changes from `provisioning` to `running`.
 *
 * `POST /v2/kubernetes/clusters`. Scope: `kubernetes:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_create_cluster
 *
 * @example
 * ```ts
 * const kubernetesCluster = await createCluster(client, {
 *   name: 'web-1',
 *   region: 'nyc3',
 *   version: '1.34.1-do.0',
 *   node_pools: [{ size: 's-1vcpu-1gb', name: 'web-1', count: 1 }],
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function createCluster(
  client: Client,
  body: Cluster,
  options?: ReconcileOptions,
): WaitableItemCall<
  KubernetesCreateClusterResponse,
  KubernetesCluster,
  ItemWaiter<KubernetesGetClusterResponse, KubernetesCluster>
>;

/**
 * Permanently deletes a Kubernetes cluster and everything deployed on it.
 *
 * Load balancers, volumes and volume snapshots created by the cluster are not deleted and continue to be billed. To
 * delete them too, delete the cluster with all or selected associated resources instead.
 *
 * `DELETE /v2/kubernetes/clusters/{cluster_id}`. Scope: `kubernetes:delete`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_delete_cluster
 *
 * @example
 * ```ts
 * await deleteCluster(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef');
 * ```
 */
export function deleteCluster(
  client: Client,
  clusterId: string,
  options?: CallOptions,
): WaitableCall<void, Waiter<void>>;

/**
 * Deletes a node of a node pool. The node is drained first, unless `skip_drain` is set.
 *
 * `DELETE /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/nodes/{node_id}`. Scope: `kubernetes:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_delete_node
 *
 * @example
 * ```ts
 * await deleteNode(
 *   client,
 *   '71745a85-c8e7-4525-af6c-8e58d7dd62ef',
 *   'a594ab30-7925-4e19-b22a-bfcbda0192a5',
 *   'dcc5ea62-cf38-4607-a08f-1c455285c66b',
 * );
 * ```
 */
export function deleteNode(
  client: Client,
  clusterId: string,
  nodePoolId: string,
  nodeId: string,
  params?: KubernetesDeleteNodeParams,
  options?: CallOptions,
): Call<void>;

/**
 * Deletes a node pool. Its nodes are drained and destroyed.
 *
 * `DELETE /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}`. Scope: `kubernetes:update`. Supports
 * `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_delete_nodePool
 *
 * @example
 * ```ts
 * await deleteNodePool(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef', 'a594ab30-7925-4e19-b22a-bfcbda0192a5');
 * ```
 */
export function deleteNodePool(
  client: Client,
  clusterId: string,
  nodePoolId: string,
  options?: CallOptions,
): WaitableCall<void, Waiter<void>>;

/**
 * Deletes a cluster with all load balancers, volumes and volume snapshots that it created.
 *
 * This cannot be undone. All data on the volumes is lost. List the associated resources first to see what would be
 * deleted.
 *
 * `DELETE /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/dangerous`. Scope:
 * `kubernetes:delete`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_destroy_associatedResourcesDangerous
 *
 * @example
 * ```ts
 * await destroyAssociatedResourcesDangerous(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef');
 * ```
 */
export function destroyAssociatedResourcesDangerous(
  client: Client,
  clusterId: string,
  options?: CallOptions,
): Call<void>;

/**
 * Deletes a cluster with selected associated resources.
 *
 * This cannot be undone. Resources that are not listed in the request are kept and continue to be billed. List the
 * associated resources first to see which exist.
 *
 * `DELETE /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/selective`. Scope:
 * `kubernetes:delete`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_destroy_associatedResourcesSelective
 *
 * @example
 * ```ts
 * await destroyAssociatedResourcesSelective(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef', {
 *   load_balancers: ['my-load-balancer'],
 *   volumes: ['my-volume'],
 * });
 * ```
 */
export function destroyAssociatedResourcesSelective(
  client: Client,
  clusterId: string,
  body: DestroyAssociatedKubernetesResources,
  options?: CallOptions,
): Call<void>;

/**
 * Lists the Kubernetes versions to which a cluster can be upgraded.
 *
 * The list is `null` if the cluster is up to date.
 *
 * `GET /v2/kubernetes/clusters/{cluster_id}/upgrades`. Scope: `kubernetes:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_availableUpgrades
 *
 * @example
 * ```ts
 * const items = await getAvailableUpgrades(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef').item();
 * ```
 */
export function getAvailableUpgrades(
  client: Client,
  clusterId: string,
  options?: CallOptions,
): ItemCall<KubernetesGetAvailableUpgradesResponse, KubernetesVersion[]>;

/**
 * Gets a Kubernetes cluster, with its node pools and status.
 *
 * `GET /v2/kubernetes/clusters/{cluster_id}`. Scope: `kubernetes:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_cluster
 *
 * @example
 * ```ts
 * const kubernetesCluster = await getCluster(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef').item();
 * ```
 */
export function getCluster(
  client: Client,
  clusterId: string,
  options?: CallOptions,
): WaitableItemCall<
  KubernetesGetClusterResponse,
  KubernetesCluster,
  ItemWaiter<KubernetesGetClusterResponse, KubernetesCluster>
>;

/**
 * Gets the diagnostics of a clusterlint run. The latest run by default.
 *
 * `GET /v2/kubernetes/clusters/{cluster_id}/clusterlint`. Scope: `kubernetes:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_clusterLintResults
 *
 * @example
 * ```ts
 * const response = await getClusterLintResults(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef');
 * ```
 */
export function getClusterLintResults(
  client: Client,
  clusterId: string,
  params?: KubernetesGetClusterLintResultsParams,
  options?: CallOptions,
): Call<ClusterlintResults>;

/**
 * Gets the user name and groups of the caller in a cluster.
 *
 * `GET /v2/kubernetes/clusters/{cluster_id}/user`. Scope: `kubernetes:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_clusterUser
 *
 * @example
 * ```ts
 * const kubernetesClusterUser = await getClusterUser(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef').item();
 * ```
 */
export function getClusterUser(
  client: Client,
  clusterId: string,
  options?: CallOptions,
): ItemCall<User, UserKubernetesClusterUser>;

/**
 * Gets credentials for a cluster as JSON, for clients that cannot use a kubeconfig file.
 *
 * The token is a secret that grants access to the cluster until it expires.
 *
 * `GET /v2/kubernetes/clusters/{cluster_id}/credentials`. Scope: `kubernetes:access_cluster`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_credentials
 *
 * @example
 * ```ts
 * const response = await getCredentials(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef');
 * ```
 */
export function getCredentials(
  client: Client,
  clusterId: string,
  params?: KubernetesGetCredentialsParams,
  options?: CallOptions,
): Call<Credentials>;

/**
 * Gets a kubeconfig file in YAML, for `kubectl` and other clients of a cluster.
 *
 * The file contains a secret, unless its type is `sso`, for which `doctl` must be installed to log in.
 *
 * `GET /v2/kubernetes/clusters/{cluster_id}/kubeconfig`. Scope: `kubernetes:access_cluster`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_kubeconfig
 *
 * @example
 * ```ts
 * const response = await getKubeconfig(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef');
 * ```
 */
export function getKubeconfig(
  client: Client,
  clusterId: string,
  params?: KubernetesGetKubeconfigParams,
  options?: CallOptions,
): Call<string>;

/**
 * Gets a node pool, with its nodes.
 *
 * `GET /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}`. Scope: `kubernetes:read`. Supports `wait()`,
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_nodePool
 *
 * @example
 * ```ts
 * const nodePool = await getNodePool(
 *   client,
 *   '71745a85-c8e7-4525-af6c-8e58d7dd62ef',
 *   'a594ab30-7925-4e19-b22a-bfcbda0192a5',
 * ).item();
 * ```
 */
export function getNodePool(
  client: Client,
  clusterId: string,
  nodePoolId: string,
  options?: CallOptions,
): WaitableItemCall<
  KubernetesGetNodePoolResponse,
  KubernetesNodePool,
  ItemWaiter<KubernetesGetNodePoolResponse, KubernetesNodePool>
>;

/**
 * Lists messages about issues that affect a cluster.
 *
 * `GET /v2/kubernetes/clusters/{cluster_id}/status_messages`. Scope: `kubernetes:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_status_messages
 *
 * @example
 * ```ts
 * const items = await getStatusMessages(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef').item();
 * ```
 */
export function getStatusMessages(
  client: Client,
  clusterId: string,
  params?: KubernetesGetStatusMessagesParams,
  options?: CallOptions,
): ItemCall<KubernetesGetStatusMessagesResponse, StatusMessage[]>;

/**
 * Lists the load balancers, volumes and volume snapshots created by a cluster, which are billed separately.
 *
 * `GET /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources`. Scope: `kubernetes:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_list_associatedResources
 *
 * @example
 * ```ts
 * const response = await listAssociatedResources(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef');
 * ```
 */
export function listAssociatedResources(
  client: Client,
  clusterId: string,
  options?: CallOptions,
): Call<AssociatedKubernetesResources>;

/**
 * Lists the Kubernetes clusters of the team.
 *
 * `GET /v2/kubernetes/clusters`. Scope: `kubernetes:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_list_clusters
 *
 * @example
 * ```ts
 * for await (const kubernetesCluster of listClusters(client)) {
 *   console.log(kubernetesCluster);
 * }
 * ```
 */
export function listClusters(
  client: Client,
  params?: KubernetesListClustersParams,
  options?: CallOptions,
): PaginatedCall<KubernetesCluster, KubernetesListClustersResponse>;

/**
 * Lists the node pools of a cluster, with their nodes.
 *
 * `GET /v2/kubernetes/clusters/{cluster_id}/node_pools`. Scope: `kubernetes:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_list_nodePools
 *
 * @example
 * ```ts
 * const items = await listNodePools(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef').item();
 * ```
 */
export function listNodePools(
  client: Client,
  clusterId: string,
  options?: CallOptions,
): ItemCall<KubernetesListNodePoolsResponse, KubernetesNodePool[]>;

/**
 * Lists the versions, regions and node sizes that are available for clusters.
 *
 * `GET /v2/kubernetes/options`. Scope: `kubernetes:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_list_options
 *
 * @example
 * ```ts
 * const option = await listOptions(client).item();
 * ```
 */
export function listOptions(client: Client, options?: CallOptions): ItemCall<KubernetesOptions, KubernetesOptionsValue>;

/**
 * Recycles nodes of a node pool.
 *
 * Instead, delete nodes one at a time with `replace`.
 *
 * `POST /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/recycle`. Scope: `kubernetes:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_recycle_node_pool
 * @deprecated
 *
 * @example
 * ```ts
 * await recycleNodePool(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef', 'a594ab30-7925-4e19-b22a-bfcbda0192a5', {
 *   nodes: ['my-node'],
 * });
 * ```
 */
export function recycleNodePool(
  client: Client,
  clusterId: string,
  nodePoolId: string,
  body: KubernetesRecycleNodePoolBody,
  options?: CallOptions,
): Call<void>;

/**
 * Removes the integration of container registries with clusters.
 *
 * `DELETE /v2/kubernetes/registries`. Scope: `kubernetes:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_remove_registries
 *
 * @example
 * ```ts
 * await removeRegistries(client, {
 *   cluster_uuids: ['4eae5e89-69b4-4a4f-9ec4-97690d6ec03b'],
 *   registries: ['my-registry'],
 * });
 * ```
 */
export function removeRegistries(client: Client, body?: ClusterRegistries, options?: CallOptions): Call<void>;

/**
 * Removes the integration of the account's container registry with clusters.
 *
 * To select registries by name, use the operation for several registries.
 *
 * `DELETE /v2/kubernetes/registry`. Scope: `kubernetes:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_remove_registry
 *
 * @example
 * ```ts
 * await removeRegistry(client, { cluster_uuids: ['4eae5e89-69b4-4a4f-9ec4-97690d6ec03b'] });
 * ```
 */
export function removeRegistry(client: Client, body?: ClusterRegistry, options?: CallOptions): Call<void>;

/**
 * Starts a clusterlint run, which checks a cluster for problematic settings.
 *
 * Returns only the `run_id`. Get the diagnostics with a separate request.
 *
 * `POST /v2/kubernetes/clusters/{cluster_id}/clusterlint`. Scope: `kubernetes:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_run_clusterLint
 *
 * @example
 * ```ts
 * const runId = await runClusterLint(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef', {
 *   include_groups: ['my-include-group'],
 *   include_checks: ['my-include-check'],
 * }).item();
 * ```
 */
export function runClusterLint(
  client: Client,
  clusterId: string,
  body: ClusterlintRequest,
  options?: CallOptions,
): ItemCall<KubernetesRunClusterLintResponse, string>;

/**
 * Updates the name, tags, maintenance policy and add-ons of a Kubernetes cluster.
 *
 * Upgrade the cluster to change its Kubernetes version, and update its node pools to change its nodes. High
 * availability can be enabled, but not disabled.
 *
 * `PUT /v2/kubernetes/clusters/{cluster_id}`. Scope: `kubernetes:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_update_cluster
 *
 * @example
 * ```ts
 * const kubernetesCluster = await updateCluster(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef', {
 *   name: 'web-1',
 * }).item();
 * ```
 */
export function updateCluster(
  client: Client,
  clusterId: string,
  body: ClusterUpdate,
  options?: CallOptions,
): ItemCall<KubernetesUpdateClusterResponse, KubernetesCluster>;

/**
 * Updates the name, node count, autoscaling, tags, labels or taints of a node pool.
 *
 * A removed label stays on existing nodes. A removed taint is removed from existing nodes. The node size cannot be
 * changed. Add another node pool instead.
 *
 * `PUT /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}`. Scope: `kubernetes:update`. Supports `wait()`,
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_update_nodePool
 *
 * @example
 * ```ts
 * const nodePool = await updateNodePool(
 *   client,
 *   '71745a85-c8e7-4525-af6c-8e58d7dd62ef',
 *   'a594ab30-7925-4e19-b22a-bfcbda0192a5',
 *   { name: 'web-1', count: 1 },
 * )
 *   .wait()
 *   .item();
 * ```
 */
export function updateNodePool(
  client: Client,
  clusterId: string,
  nodePoolId: string,
  body: KubernetesNodePoolUpdate,
  options?: CallOptions,
): WaitableItemCall<
  KubernetesUpdateNodePoolResponse,
  KubernetesNodePool,
  ItemWaiter<KubernetesGetNodePoolResponse, KubernetesNodePool>
>;

/**
 * Starts an upgrade of a cluster to a newer version of Kubernetes.
 *
 * The version must be one of the available upgrades of the cluster. The state is `upgrading` during the upgrade.
 *
 * `POST /v2/kubernetes/clusters/{cluster_id}/upgrade`. Scope: `kubernetes:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_upgrade_cluster
 *
 * @example
 * ```ts
 * await upgradeCluster(client, '71745a85-c8e7-4525-af6c-8e58d7dd62ef', { version: '1' });
 * ```
 */
export function upgradeCluster(
  client: Client,
  clusterId: string,
  body: KubernetesUpgradeClusterBody,
  options?: CallOptions,
): Call<void>;

/** Manages Kubernetes clusters and their node pools. */
export interface Kubernetes {
  /**
   * Adds a node pool to a cluster.
   *
   * Returns before the nodes are ready. Poll the node pool until the state of its nodes is `running`.
   *
   * `POST /v2/kubernetes/clusters/{cluster_id}/node_pools`. Scope: `kubernetes:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_add_nodePool
   *
   * @example
   * ```ts
   * const nodePool = await client.kubernetes
   *   .addNodePool('71745a85-c8e7-4525-af6c-8e58d7dd62ef', { size: 's-1vcpu-1gb', name: 'web-1', count: 1 })
   *   .wait()
   *   .item();
   * ```
   */
  addNodePool(
    clusterId: string,
    body: KubernetesNodePoolInput,
    options?: CallOptions,
  ): WaitableItemCall<
    KubernetesAddNodePoolResponse,
    KubernetesNodePool,
    ItemWaiter<KubernetesGetNodePoolResponse, KubernetesNodePool>
  >;

  /**
   * Integrates container registries with clusters, so that the clusters can pull images.
   *
   * `POST /v2/kubernetes/registries`. Scopes: `kubernetes:create`, `kubernetes:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_add_registries
   *
   * @example
   * ```ts
   * await client.kubernetes.addRegistries({
   *   cluster_uuids: ['4eae5e89-69b4-4a4f-9ec4-97690d6ec03b'],
   *   registries: ['my-registry'],
   * });
   * ```
   */
  addRegistries(body: ClusterRegistries, options?: CallOptions): Call<void>;

  /**
   * Integrates the account's container registry with clusters, so that the clusters can pull images.
   *
   * To select registries by name, use the operation for several registries.
   *
   * `POST /v2/kubernetes/registry`. Scopes: `kubernetes:create`, `kubernetes:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_add_registry
   *
   * @example
   * ```ts
   * await client.kubernetes.addRegistry({ cluster_uuids: ['4eae5e89-69b4-4a4f-9ec4-97690d6ec03b'] });
   * ```
   */
  addRegistry(body: ClusterRegistry, options?: CallOptions): Call<void>;

  /**
   * Creates a Kubernetes cluster with at least one node pool.
   *
   * Returns before the cluster is ready, without its IP address and API server. Poll the cluster until `status.state`
   * changes from `provisioning` to `running`.
   *
   * `POST /v2/kubernetes/clusters`. Scope: `kubernetes:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_create_cluster
   *
   * @example
   * ```ts
   * const kubernetesCluster = await client.kubernetes
   *   .createCluster({
   *     name: 'web-1',
   *     region: 'nyc3',
   *     version: '1.34.1-do.0',
   *     node_pools: [{ size: 's-1vcpu-1gb', name: 'web-1', count: 1 }],
   *   })
   *   .wait()
   *   .item();
   * ```
   */
  createCluster(
    body: Cluster,
    options?: ReconcileOptions,
  ): WaitableItemCall<
    KubernetesCreateClusterResponse,
    KubernetesCluster,
    ItemWaiter<KubernetesGetClusterResponse, KubernetesCluster>
  >;

  /**
   * Permanently deletes a Kubernetes cluster and everything deployed on it.
   *
   * Load balancers, volumes and volume snapshots created by the cluster are not deleted and continue to be billed. To
   * delete them too, delete the cluster with all or selected associated resources instead.
   *
   * `DELETE /v2/kubernetes/clusters/{cluster_id}`. Scope: `kubernetes:delete`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_delete_cluster
   *
   * @example
   * ```ts
   * await client.kubernetes.deleteCluster('71745a85-c8e7-4525-af6c-8e58d7dd62ef');
   * ```
   */
  deleteCluster(clusterId: string, options?: CallOptions): WaitableCall<void, Waiter<void>>;

  /**
   * Deletes a node of a node pool. The node is drained first, unless `skip_drain` is set.
   *
   * `DELETE /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/nodes/{node_id}`. Scope:
   * `kubernetes:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_delete_node
   *
   * @example
   * ```ts
   * await client.kubernetes.deleteNode(
   *   '71745a85-c8e7-4525-af6c-8e58d7dd62ef',
   *   'a594ab30-7925-4e19-b22a-bfcbda0192a5',
   *   'dcc5ea62-cf38-4607-a08f-1c455285c66b',
   * );
   * ```
   */
  deleteNode(
    clusterId: string,
    nodePoolId: string,
    nodeId: string,
    params?: KubernetesDeleteNodeParams,
    options?: CallOptions,
  ): Call<void>;

  /**
   * Deletes a node pool. Its nodes are drained and destroyed.
   *
   * `DELETE /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}`. Scope: `kubernetes:update`. Supports
   * `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_delete_nodePool
   *
   * @example
   * ```ts
   * await client.kubernetes.deleteNodePool(
   *   '71745a85-c8e7-4525-af6c-8e58d7dd62ef',
   *   'a594ab30-7925-4e19-b22a-bfcbda0192a5',
   * );
   * ```
   */
  deleteNodePool(clusterId: string, nodePoolId: string, options?: CallOptions): WaitableCall<void, Waiter<void>>;

  /**
   * Deletes a cluster with all load balancers, volumes and volume snapshots that it created.
   *
   * This cannot be undone. All data on the volumes is lost. List the associated resources first to see what would be
   * deleted.
   *
   * `DELETE /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/dangerous`. Scope:
   * `kubernetes:delete`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_destroy_associatedResourcesDangerous
   *
   * @example
   * ```ts
   * await client.kubernetes.destroyAssociatedResourcesDangerous('71745a85-c8e7-4525-af6c-8e58d7dd62ef');
   * ```
   */
  destroyAssociatedResourcesDangerous(clusterId: string, options?: CallOptions): Call<void>;

  /**
   * Deletes a cluster with selected associated resources.
   *
   * This cannot be undone. Resources that are not listed in the request are kept and continue to be billed. List the
   * associated resources first to see which exist.
   *
   * `DELETE /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/selective`. Scope:
   * `kubernetes:delete`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_destroy_associatedResourcesSelective
   *
   * @example
   * ```ts
   * await client.kubernetes.destroyAssociatedResourcesSelective('71745a85-c8e7-4525-af6c-8e58d7dd62ef', {
   *   load_balancers: ['my-load-balancer'],
   *   volumes: ['my-volume'],
   * });
   * ```
   */
  destroyAssociatedResourcesSelective(
    clusterId: string,
    body: DestroyAssociatedKubernetesResources,
    options?: CallOptions,
  ): Call<void>;

  /**
   * Lists the Kubernetes versions to which a cluster can be upgraded.
   *
   * The list is `null` if the cluster is up to date.
   *
   * `GET /v2/kubernetes/clusters/{cluster_id}/upgrades`. Scope: `kubernetes:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_availableUpgrades
   *
   * @example
   * ```ts
   * const items = await client.kubernetes.getAvailableUpgrades('71745a85-c8e7-4525-af6c-8e58d7dd62ef').item();
   * ```
   */
  getAvailableUpgrades(
    clusterId: string,
    options?: CallOptions,
  ): ItemCall<KubernetesGetAvailableUpgradesResponse, KubernetesVersion[]>;

  /**
   * Gets a Kubernetes cluster, with its node pools and status.
   *
   * `GET /v2/kubernetes/clusters/{cluster_id}`. Scope: `kubernetes:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_cluster
   *
   * @example
   * ```ts
   * const kubernetesCluster = await client.kubernetes.getCluster('71745a85-c8e7-4525-af6c-8e58d7dd62ef').item();
   * ```
   */
  getCluster(
    clusterId: string,
    options?: CallOptions,
  ): WaitableItemCall<
    KubernetesGetClusterResponse,
    KubernetesCluster,
    ItemWaiter<KubernetesGetClusterResponse, KubernetesCluster>
  >;

  /**
   * Gets the diagnostics of a clusterlint run. The latest run by default.
   *
   * `GET /v2/kubernetes/clusters/{cluster_id}/clusterlint`. Scope: `kubernetes:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_clusterLintResults
   *
   * @example
   * ```ts
   * const response = await client.kubernetes.getClusterLintResults('71745a85-c8e7-4525-af6c-8e58d7dd62ef');
   * ```
   */
  getClusterLintResults(
    clusterId: string,
    params?: KubernetesGetClusterLintResultsParams,
    options?: CallOptions,
  ): Call<ClusterlintResults>;

  /**
   * Gets the user name and groups of the caller in a cluster.
   *
   * `GET /v2/kubernetes/clusters/{cluster_id}/user`. Scope: `kubernetes:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_clusterUser
   *
   * @example
   * ```ts
   * const kubernetesClusterUser = await client.kubernetes
   *   .getClusterUser('71745a85-c8e7-4525-af6c-8e58d7dd62ef')
   *   .item();
   * ```
   */
  getClusterUser(clusterId: string, options?: CallOptions): ItemCall<User, UserKubernetesClusterUser>;

  /**
   * Gets credentials for a cluster as JSON, for clients that cannot use a kubeconfig file.
   *
   * The token is a secret that grants access to the cluster until it expires.
   *
   * `GET /v2/kubernetes/clusters/{cluster_id}/credentials`. Scope: `kubernetes:access_cluster`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_credentials
   *
   * @example
   * ```ts
   * const response = await client.kubernetes.getCredentials('71745a85-c8e7-4525-af6c-8e58d7dd62ef');
   * ```
   */
  getCredentials(clusterId: string, params?: KubernetesGetCredentialsParams, options?: CallOptions): Call<Credentials>;

  /**
   * Gets a kubeconfig file in YAML, for `kubectl` and other clients of a cluster.
   *
   * The file contains a secret, unless its type is `sso`, for which `doctl` must be installed to log in.
   *
   * `GET /v2/kubernetes/clusters/{cluster_id}/kubeconfig`. Scope: `kubernetes:access_cluster`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_kubeconfig
   *
   * @example
   * ```ts
   * const response = await client.kubernetes.getKubeconfig('71745a85-c8e7-4525-af6c-8e58d7dd62ef');
   * ```
   */
  getKubeconfig(clusterId: string, params?: KubernetesGetKubeconfigParams, options?: CallOptions): Call<string>;

  /**
   * Gets a node pool, with its nodes.
   *
   * `GET /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}`. Scope: `kubernetes:read`. Supports `wait()`,
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_nodePool
   *
   * @example
   * ```ts
   * const nodePool = await client.kubernetes
   *   .getNodePool('71745a85-c8e7-4525-af6c-8e58d7dd62ef', 'a594ab30-7925-4e19-b22a-bfcbda0192a5')
   *   .item();
   * ```
   */
  getNodePool(
    clusterId: string,
    nodePoolId: string,
    options?: CallOptions,
  ): WaitableItemCall<
    KubernetesGetNodePoolResponse,
    KubernetesNodePool,
    ItemWaiter<KubernetesGetNodePoolResponse, KubernetesNodePool>
  >;

  /**
   * Lists messages about issues that affect a cluster.
   *
   * `GET /v2/kubernetes/clusters/{cluster_id}/status_messages`. Scope: `kubernetes:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_get_status_messages
   *
   * @example
   * ```ts
   * const items = await client.kubernetes.getStatusMessages('71745a85-c8e7-4525-af6c-8e58d7dd62ef').item();
   * ```
   */
  getStatusMessages(
    clusterId: string,
    params?: KubernetesGetStatusMessagesParams,
    options?: CallOptions,
  ): ItemCall<KubernetesGetStatusMessagesResponse, StatusMessage[]>;

  /**
   * Lists the load balancers, volumes and volume snapshots created by a cluster, which are billed separately.
   *
   * `GET /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources`. Scope: `kubernetes:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_list_associatedResources
   *
   * @example
   * ```ts
   * const response = await client.kubernetes.listAssociatedResources('71745a85-c8e7-4525-af6c-8e58d7dd62ef');
   * ```
   */
  listAssociatedResources(clusterId: string, options?: CallOptions): Call<AssociatedKubernetesResources>;

  /**
   * Lists the Kubernetes clusters of the team.
   *
   * `GET /v2/kubernetes/clusters`. Scope: `kubernetes:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_list_clusters
   *
   * @example
   * ```ts
   * for await (const kubernetesCluster of client.kubernetes.listClusters()) {
   *   console.log(kubernetesCluster);
   * }
   * ```
   */
  listClusters(
    params?: KubernetesListClustersParams,
    options?: CallOptions,
  ): PaginatedCall<KubernetesCluster, KubernetesListClustersResponse>;

  /**
   * Lists the node pools of a cluster, with their nodes.
   *
   * `GET /v2/kubernetes/clusters/{cluster_id}/node_pools`. Scope: `kubernetes:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_list_nodePools
   *
   * @example
   * ```ts
   * const items = await client.kubernetes.listNodePools('71745a85-c8e7-4525-af6c-8e58d7dd62ef').item();
   * ```
   */
  listNodePools(
    clusterId: string,
    options?: CallOptions,
  ): ItemCall<KubernetesListNodePoolsResponse, KubernetesNodePool[]>;

  /**
   * Lists the versions, regions and node sizes that are available for clusters.
   *
   * `GET /v2/kubernetes/options`. Scope: `kubernetes:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_list_options
   *
   * @example
   * ```ts
   * const option = await client.kubernetes.listOptions().item();
   * ```
   */
  listOptions(options?: CallOptions): ItemCall<KubernetesOptions, KubernetesOptionsValue>;

  /**
   * Recycles nodes of a node pool.
   *
   * Instead, delete nodes one at a time with `replace`.
   *
   * `POST /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/recycle`. Scope: `kubernetes:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_recycle_node_pool
   * @deprecated
   *
   * @example
   * ```ts
   * await client.kubernetes.recycleNodePool(
   *   '71745a85-c8e7-4525-af6c-8e58d7dd62ef',
   *   'a594ab30-7925-4e19-b22a-bfcbda0192a5',
   *   { nodes: ['my-node'] },
   * );
   * ```
   */
  recycleNodePool(
    clusterId: string,
    nodePoolId: string,
    body: KubernetesRecycleNodePoolBody,
    options?: CallOptions,
  ): Call<void>;

  /**
   * Removes the integration of container registries with clusters.
   *
   * `DELETE /v2/kubernetes/registries`. Scope: `kubernetes:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_remove_registries
   *
   * @example
   * ```ts
   * await client.kubernetes.removeRegistries({
   *   cluster_uuids: ['4eae5e89-69b4-4a4f-9ec4-97690d6ec03b'],
   *   registries: ['my-registry'],
   * });
   * ```
   */
  removeRegistries(body?: ClusterRegistries, options?: CallOptions): Call<void>;

  /**
   * Removes the integration of the account's container registry with clusters.
   *
   * To select registries by name, use the operation for several registries.
   *
   * `DELETE /v2/kubernetes/registry`. Scope: `kubernetes:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_remove_registry
   *
   * @example
   * ```ts
   * await client.kubernetes.removeRegistry({ cluster_uuids: ['4eae5e89-69b4-4a4f-9ec4-97690d6ec03b'] });
   * ```
   */
  removeRegistry(body?: ClusterRegistry, options?: CallOptions): Call<void>;

  /**
   * Starts a clusterlint run, which checks a cluster for problematic settings.
   *
   * Returns only the `run_id`. Get the diagnostics with a separate request.
   *
   * `POST /v2/kubernetes/clusters/{cluster_id}/clusterlint`. Scope: `kubernetes:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_run_clusterLint
   *
   * @example
   * ```ts
   * const runId = await client.kubernetes
   *   .runClusterLint('71745a85-c8e7-4525-af6c-8e58d7dd62ef', {
   *     include_groups: ['my-include-group'],
   *     include_checks: ['my-include-check'],
   *   })
   *   .item();
   * ```
   */
  runClusterLint(
    clusterId: string,
    body: ClusterlintRequest,
    options?: CallOptions,
  ): ItemCall<KubernetesRunClusterLintResponse, string>;

  /**
   * Updates the name, tags, maintenance policy and add-ons of a Kubernetes cluster.
   *
   * Upgrade the cluster to change its Kubernetes version, and update its node pools to change its nodes. High
   * availability can be enabled, but not disabled.
   *
   * `PUT /v2/kubernetes/clusters/{cluster_id}`. Scope: `kubernetes:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_update_cluster
   *
   * @example
   * ```ts
   * const kubernetesCluster = await client.kubernetes
   *   .updateCluster('71745a85-c8e7-4525-af6c-8e58d7dd62ef', { name: 'web-1' })
   *   .item();
   * ```
   */
  updateCluster(
    clusterId: string,
    body: ClusterUpdate,
    options?: CallOptions,
  ): ItemCall<KubernetesUpdateClusterResponse, KubernetesCluster>;

  /**
   * Updates the name, node count, autoscaling, tags, labels or taints of a node pool.
   *
   * A removed label stays on existing nodes. A removed taint is removed from existing nodes. The node size cannot be
   * changed. Add another node pool instead.
   *
   * `PUT /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}`. Scope: `kubernetes:update`. Supports
   * `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_update_nodePool
   *
   * @example
   * ```ts
   * const nodePool = await client.kubernetes
   *   .updateNodePool('71745a85-c8e7-4525-af6c-8e58d7dd62ef', 'a594ab30-7925-4e19-b22a-bfcbda0192a5', {
   *     name: 'web-1',
   *     count: 1,
   *   })
   *   .wait()
   *   .item();
   * ```
   */
  updateNodePool(
    clusterId: string,
    nodePoolId: string,
    body: KubernetesNodePoolUpdate,
    options?: CallOptions,
  ): WaitableItemCall<
    KubernetesUpdateNodePoolResponse,
    KubernetesNodePool,
    ItemWaiter<KubernetesGetNodePoolResponse, KubernetesNodePool>
  >;

  /**
   * Starts an upgrade of a cluster to a newer version of Kubernetes.
   *
   * The version must be one of the available upgrades of the cluster. The state is `upgrading` during the upgrade.
   *
   * `POST /v2/kubernetes/clusters/{cluster_id}/upgrade`. Scope: `kubernetes:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/kubernetes_upgrade_cluster
   *
   * @example
   * ```ts
   * await client.kubernetes.upgradeCluster('71745a85-c8e7-4525-af6c-8e58d7dd62ef', { version: '1' });
   * ```
   */
  upgradeCluster(clusterId: string, body: KubernetesUpgradeClusterBody, options?: CallOptions): Call<void>;
}
