// Types that only `kubernetes` uses.

import type { Open, Timestamp } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** The AMD GPU metrics exporter settings. */
export interface AmdGpuDeviceMetricsExporterPlugin {
  /** Whether the metrics exporter is enabled. */
  enabled?: boolean;
}

/** The AMD GPU device plugin settings. Enabled by default for clusters with AMD GPU nodes. */
export interface AmdGpuDevicePlugin {
  /** Whether the plugin is enabled. */
  enabled?: boolean;
}

/** A resource created by a cluster. */
export interface AssociatedKubernetesResource {
  /** The resource's ID. */
  id: string;
  /** The resource's name. */
  name?: string;
}

/** The billable resources created by a cluster. */
export interface AssociatedKubernetesResources {
  /** The load balancers created by the cluster. */
  load_balancers?: AssociatedKubernetesResource[];
  /** The volumes created by the cluster. */
  volumes?: AssociatedKubernetesResource[];
  /** The volume snapshots created by the cluster. */
  volume_snapshots?: AssociatedKubernetesResource[];
}

/** The settings of a Kubernetes cluster to create. */
export interface Cluster {
  /** The cluster's name. */
  name: string;
  /** The slug of the region. One of the regions in the available options. */
  region: string;
  /** The slug of the version, a minor version such as `1.14` for its latest patch release, or `latest`. */
  version: string;
  /** The address range of pods, in CIDR notation. */
  cluster_subnet?: string;
  /** The address range of services, in CIDR notation. */
  service_subnet?: string;
  /** The ID of the VPC. Requires the scope `vpc:read`. */
  vpc_uuid?: string;
  /**
   * The ID of the VPC subnet of the nodes. The default subnet by default. Cannot be changed. Requires `vpc_uuid` and
   * the scope `vpc:read`.
   */
  worker_subnet_uuid?: string;
  /**
   * The tags for the cluster, in addition to `k8s` and `k8s:` with its ID. Requires the scopes `tag:read` and
   * `tag:create`.
   */
  tags?: string[];
  /** The node pools. At least one with at least one node is required. */
  node_pools: KubernetesNodePoolInput[];
  /** The maintenance window. Chosen automatically by default. */
  maintenance_policy?: MaintenancePolicyInput | null;
  /** Whether the cluster is upgraded automatically to new patch releases during maintenance. Default: `false`. */
  auto_upgrade?: boolean;
  /** Whether the nodes have no public IP addresses. Requires a NAT gateway in the VPC. Default: `false`. */
  isolated_workers?: boolean;
  /** Whether upgrades create new nodes before they remove old nodes. Default: `false`. */
  surge_upgrade?: boolean;
  /** Whether the control plane is highly available. Cannot be disabled. Enabled by default from version 1.36.0. */
  ha?: boolean;
  /** The firewall of the control plane. Available only to invited teams. */
  control_plane_firewall?: ControlPlaneFirewall | null;
  /** The cluster autoscaler settings that differ from its defaults. */
  cluster_autoscaler_configuration?: ClusterAutoscalerConfiguration | null;
  /** The single sign-on settings. */
  sso?: Sso | null;
  /** The routing agent settings. */
  routing_agent?: RoutingAgent | null;
  /** The settings of the peer-to-peer registry, which lets nodes fetch container images from each other. */
  p2p_oci_registry_plugin?: P2pOciRegistryPlugin | null;
  /** The AMD GPU device plugin settings. Enabled by default for clusters with AMD GPU nodes. */
  amd_gpu_device_plugin?: AmdGpuDevicePlugin | null;
  /** The AMD GPU metrics exporter settings. */
  amd_gpu_device_metrics_exporter_plugin?: AmdGpuDeviceMetricsExporterPlugin | null;
  /** The NVIDIA GPU device plugin settings. Enabled by default for clusters with NVIDIA GPU nodes. */
  nvidia_gpu_device_plugin?: NvidiaGpuDevicePlugin | null;
  /** The settings of the plugin that shares RDMA devices among pods. */
  rdma_shared_dev_plugin?: RdmaSharedDevPlugin | null;
  /** The settings of CoreDNS autoscaling, which adjusts the number of replicas to the size of the cluster. */
  coredns_autoscaler?: CorednsAutoscaler | null;
}

/** The cluster autoscaler settings. */
export interface ClusterAutoscalerConfiguration {
  /** The utilization of a node, from 0 to 1, below which it can be removed. */
  scale_down_utilization_threshold?: number;
  /** The time for which a node must be unneeded before it is removed, such as `1m0s`. */
  scale_down_unneeded_time?: string;
  /**
   * The strategies for choosing the node pool to scale up, applied in order until one node pool is left. An empty list
   * resets them to the default, `random`; `null` does not.
   */
  expanders?: ClusterAutoscalerConfigurationExpander[];
}

/** A strategy for choosing the node pool to scale up. */
export type ClusterAutoscalerConfigurationExpander = Open<'random' | 'priority' | 'least_waste'>;

/** Clusters and container registries. */
export interface ClusterRegistries {
  /** The IDs of the clusters. */
  cluster_uuids?: string[];
  /** The names of the registries. */
  registries?: string[];
}

/** Clusters to integrate with the account's container registry. */
export interface ClusterRegistry {
  /** The IDs of the clusters. */
  cluster_uuids?: string[];
}

/** The state of a cluster. */
export type ClusterState = Open<
  'upgrading' | 'running' | 'provisioning' | 'error' | 'deleting' | 'deleted' | 'degraded'
>;

/** The status of a cluster. */
export interface ClusterStatus {
  /** The state of the cluster. */
  state?: ClusterState;
  /** A human-readable description of the state. */
  message?: string;
}

/** A change to a Kubernetes cluster. */
export interface ClusterUpdate {
  /** The cluster's name. Required even if it does not change. */
  name: string;
  /** The new tags. `k8s` and `k8s:` with the cluster's ID are always kept. */
  tags?: string[];
  /** The maintenance window. Chosen automatically by default. */
  maintenance_policy?: MaintenancePolicyInput | null;
  /** Whether the cluster is upgraded automatically to new patch releases during maintenance. Default: `false`. */
  auto_upgrade?: boolean;
  /** Whether upgrades create new nodes before they remove old nodes. Default: `false`. */
  surge_upgrade?: boolean;
  /** Whether the control plane is highly available. Can be enabled, but not disabled. */
  ha?: boolean;
  /** The firewall of the control plane. Available only to invited teams. */
  control_plane_firewall?: ControlPlaneFirewall | null;
  /** The cluster autoscaler settings that differ from its defaults. */
  cluster_autoscaler_configuration?: ClusterAutoscalerConfiguration | null;
  /** The single sign-on settings. */
  sso?: Sso | null;
  /** The routing agent settings. */
  routing_agent?: RoutingAgent | null;
  /** The settings of the peer-to-peer registry, which lets nodes fetch container images from each other. */
  p2p_oci_registry_plugin?: P2pOciRegistryPlugin | null;
  /** The AMD GPU device plugin settings. Enabled by default for clusters with AMD GPU nodes. */
  amd_gpu_device_plugin?: AmdGpuDevicePlugin | null;
  /** The AMD GPU metrics exporter settings. */
  amd_gpu_device_metrics_exporter_plugin?: AmdGpuDeviceMetricsExporterPlugin | null;
  /** The NVIDIA GPU device plugin settings. Enabled by default for clusters with NVIDIA GPU nodes. */
  nvidia_gpu_device_plugin?: NvidiaGpuDevicePlugin | null;
  /** The settings of the plugin that shares RDMA devices among pods. */
  rdma_shared_dev_plugin?: RdmaSharedDevPlugin | null;
  /** The settings of CoreDNS autoscaling, which adjusts the number of replicas to the size of the cluster. */
  coredns_autoscaler?: CorednsAutoscaler | null;
}

/** The clusterlint checks to run. */
export interface ClusterlintRequest {
  /** The groups of checks to run. */
  include_groups?: string[];
  /** The checks to run. */
  include_checks?: string[];
  /** The groups of checks to exclude. */
  exclude_groups?: string[];
  /** The checks to exclude. */
  exclude_checks?: string[];
}

/** The results of a clusterlint run. */
export interface ClusterlintResults {
  /** The ID of the run. */
  run_id?: string;
  /** When the run was requested. */
  requested_at?: Timestamp;
  /** When the run completed. */
  completed_at?: Timestamp;
  /** The diagnostics of the run. */
  diagnostics?: ClusterlintResultsDiagnostic[];
}

/** A diagnostic of a clusterlint run. */
export interface ClusterlintResultsDiagnostic {
  /** The name of the check. */
  check_name?: string;
  /** The severity, `error`, `warning` or `suggestion`. */
  severity?: string;
  /** A human-readable message. */
  message?: string;
  /** The Kubernetes object that has the problem. */
  object?: ClusterlintResultsDiagnosticObject;
}

/** The Kubernetes object that a diagnostic is about. */
export interface ClusterlintResultsDiagnosticObject {
  /** The object's name. */
  name?: string;
  /** The kind of the object, such as `config map`. */
  kind?: string;
  /** The namespace of the object. */
  namespace?: string;
}

/** The firewall of a cluster's control plane. */
export interface ControlPlaneFirewall {
  /** Whether only the allowed addresses can reach the control plane. */
  enabled?: boolean;
  /** The allowed public IPv4 addresses and ranges in CIDR notation. */
  allowed_addresses?: string[];
}

/** The CoreDNS autoscaling settings. */
export interface CorednsAutoscaler {
  /** Whether CoreDNS autoscaling is enabled. */
  enabled?: boolean;
}

/** The credentials of a cluster. */
export interface Credentials {
  /** The URL of the Kubernetes API server. */
  server?: string;
  /** The certificate authority's certificate, encoded as Base64. */
  certificate_authority_data?: string;
  /**
   * The client certificate, encoded as Base64. Only for older clusters without token support.
   * @deprecated
   */
  client_certificate_data?: string | null;
  /**
   * The client's private key, encoded as Base64. Only for older clusters without token support. Secret.
   * @deprecated
   */
  client_key_data?: string | null;
  /** The access token; absent for older clusters without token support. Secret. */
  token?: string;
  /** When the token expires. */
  expires_at?: Timestamp;
}

/** The associated resources to delete with a cluster. Resources that are not listed are kept. */
export interface DestroyAssociatedKubernetesResources {
  /** The IDs of the load balancers. */
  load_balancers?: string[];
  /** The IDs of the volumes. Their data is lost. */
  volumes?: string[];
  /** The IDs of the volume snapshots. */
  volume_snapshots?: string[];
}

/** The response of `POST /v2/kubernetes/clusters/{cluster_id}/node_pools`. */
export interface KubernetesAddNodePoolResponse {
  /** The node pool. */
  node_pool: KubernetesNodePool;
}

/** A managed Kubernetes cluster. */
export interface KubernetesCluster {
  /** The cluster's ID. Read-only. */
  id: string;
  /** The cluster's name. */
  name: string;
  /** The slug of the cluster's region, such as `nyc3`. */
  region: string;
  /** The slug of the cluster's version, such as `1.18.6-do.0`. */
  version: string;
  /** The address range of pods, in CIDR notation. */
  cluster_subnet?: string;
  /** The address range of services, in CIDR notation. */
  service_subnet?: string;
  /** The ID of the VPC. Requires the scope `vpc:read`. */
  vpc_uuid?: string;
  /** The ID of the VPC subnet of the nodes, if it is not the default subnet. Requires the scope `vpc:read`. */
  worker_subnet_uuid?: string;
  /** The public IPv4 address of the control plane; absent for clusters with high availability. Read-only. */
  ipv4?: string;
  /** The URL of the Kubernetes API server; absent until the cluster is ready. Read-only. */
  endpoint?: string;
  /** The tags on the cluster, which always include `k8s` and `k8s:` with its ID. Requires the scope `tag:read`. */
  tags?: string[] | null;
  /** The node pools of the cluster. */
  node_pools: KubernetesNodePool[];
  /** The maintenance window. Chosen automatically by default. */
  maintenance_policy?: MaintenancePolicy | null;
  /** Whether the cluster is upgraded automatically to new patch releases during maintenance. Default: `false`. */
  auto_upgrade?: boolean;
  /** Whether the nodes have no public IP addresses. Requires a NAT gateway in the VPC. Default: `false`. */
  isolated_workers?: boolean;
  /** The status of the cluster. Read-only. */
  status: KubernetesClusterStatus;
  /** When the cluster was created. Read-only. */
  created_at?: Timestamp;
  /** When the cluster was last updated. Read-only. */
  updated_at?: Timestamp;
  /** Whether upgrades create new nodes before they remove old nodes. Default: `false`. */
  surge_upgrade?: boolean;
  /** Whether the control plane is highly available. Cannot be disabled. Default: `false`. */
  ha?: boolean;
  /** Whether a container registry is integrated with the cluster. Read-only. */
  registry_enabled?: boolean;
  /** The names of the container registries that are integrated with the cluster. */
  registries?: string[] | null;
  /** The firewall of the control plane. Available only to invited teams. */
  control_plane_firewall?: ControlPlaneFirewall | null;
  /** The cluster autoscaler settings that differ from its defaults. */
  cluster_autoscaler_configuration?: ClusterAutoscalerConfiguration | null;
  /** The single sign-on settings. */
  sso?: Sso | null;
  /** The routing agent settings. */
  routing_agent?: RoutingAgent | null;
  /** The AMD GPU device plugin settings. Enabled by default for clusters with AMD GPU nodes. */
  amd_gpu_device_plugin?: AmdGpuDevicePlugin | null;
  /** The AMD GPU metrics exporter settings. */
  amd_gpu_device_metrics_exporter_plugin?: AmdGpuDeviceMetricsExporterPlugin | null;
  /** The NVIDIA GPU device plugin settings. Enabled by default for clusters with NVIDIA GPU nodes. */
  nvidia_gpu_device_plugin?: NvidiaGpuDevicePlugin | null;
  /** The settings of the plugin that shares RDMA devices among pods. */
  rdma_shared_dev_plugin?: RdmaSharedDevPlugin | null;
  /** The settings of CoreDNS autoscaling, which adjusts the number of replicas to the size of the cluster. */
  coredns_autoscaler?: CorednsAutoscaler | null;
  /** The settings of the peer-to-peer registry, which lets nodes fetch container images from each other. */
  p2p_oci_registry_plugin?: P2pOciRegistryPlugin | null;
}

/** The status of a cluster. */
export interface KubernetesClusterStatus {
  /** The state of the cluster. */
  state: ClusterState;
  /** A human-readable description of the state. */
  message?: string;
}

/** The response of `POST /v2/kubernetes/clusters`. */
export interface KubernetesCreateClusterResponse {
  /** The Kubernetes cluster. */
  kubernetes_cluster: KubernetesCluster;
}

/** The type of credentials in a kubeconfig file. */
export type KubernetesCredentialsType = Open<'token' | 'sso'>;

/** The response of `GET /v2/kubernetes/clusters/{cluster_id}/upgrades`. */
export interface KubernetesGetAvailableUpgradesResponse {
  /** The available upgrade versions. */
  available_upgrade_versions: KubernetesVersion[] | null;
}

/** The response of `GET /v2/kubernetes/clusters/{cluster_id}`. */
export interface KubernetesGetClusterResponse {
  /** The Kubernetes cluster. */
  kubernetes_cluster: KubernetesCluster;
}

/** The response of `GET /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}`. */
export interface KubernetesGetNodePoolResponse {
  /** The node pool. */
  node_pool: KubernetesNodePool;
}

/** The response of `GET /v2/kubernetes/clusters/{cluster_id}/status_messages`. */
export interface KubernetesGetStatusMessagesResponse {
  /** The status messages. */
  messages: StatusMessage[];
}

/** The response of `GET /v2/kubernetes/clusters`. */
export interface KubernetesListClustersResponse {
  /** The Kubernetes clusters on this page. */
  kubernetes_clusters: KubernetesCluster[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/kubernetes/clusters/{cluster_id}/node_pools`. */
export interface KubernetesListNodePoolsResponse {
  /** The node pools. */
  node_pools: KubernetesNodePool[];
}

/** A node pool, a group of equal nodes of a cluster. */
export interface KubernetesNodePool {
  /** The slug of the Droplet size of the nodes, such as `s-2vcpu-4gb`. */
  size: string;
  /** The node pool's ID. Read-only. */
  id: string;
  /** The node pool's name. Required even if it does not change. */
  name: string;
  /** The number of nodes. */
  count: number;
  /** The tags on the node pool, in addition to `k8s`, `k8s-worker` and `k8s:` with the cluster's ID. */
  tags?: string[] | null;
  /** The Kubernetes labels for all nodes. A removed label stays on existing nodes. */
  labels?: Record<string, unknown> | null;
  /** The Kubernetes taints for all nodes. A removed taint is removed from existing nodes. */
  taints?: KubernetesNodePoolTaint[];
  /** Whether autoscaling is enabled. */
  auto_scale?: boolean;
  /** The minimum number of nodes with autoscaling; 0 without autoscaling. */
  min_nodes?: number;
  /** The maximum number of nodes with autoscaling; 0 without autoscaling. */
  max_nodes?: number;
  /** The nodes of the node pool. Read-only. */
  nodes: Node[];
  /** The node pool's version. Read-only. */
  version?: string;
}

/**
 * A node pool, a group of equal nodes of a cluster.
 * This is {@link KubernetesNodePool} as it is sent.
 */
export interface KubernetesNodePoolInput {
  /** The slug of the Droplet size of the nodes, such as `s-2vcpu-4gb`. */
  size: string;
  /** The node pool's name. Required even if it does not change. */
  name: string;
  /** The number of nodes. */
  count: number;
  /** The tags on the node pool, in addition to `k8s`, `k8s-worker` and `k8s:` with the cluster's ID. */
  tags?: string[] | null;
  /** The Kubernetes labels for all nodes. A removed label stays on existing nodes. */
  labels?: Record<string, unknown> | null;
  /** The Kubernetes taints for all nodes. A removed taint is removed from existing nodes. */
  taints?: KubernetesNodePoolTaint[];
  /** Whether autoscaling is enabled. */
  auto_scale?: boolean;
  /** The minimum number of nodes with autoscaling; 0 without autoscaling. */
  min_nodes?: number;
  /** The maximum number of nodes with autoscaling; 0 without autoscaling. */
  max_nodes?: number;
}

/** A Kubernetes taint, which repels pods without a matching toleration from a node. */
export interface KubernetesNodePoolTaint {
  /** The key of the taint. */
  key?: string;
  /** The value of the taint. */
  value?: string;
  /** The effect of the taint on pods that do not tolerate it. */
  effect?: KubernetesNodePoolTaintEffect;
}

/** The effect of a taint on pods that do not tolerate it. */
export type KubernetesNodePoolTaintEffect = Open<'PreferNoSchedule' | 'NoSchedule' | 'NoExecute'>;

/** A change to a node pool. */
export interface KubernetesNodePoolUpdate {
  /** The node pool's name. Required even if it does not change. */
  name: string;
  /** The number of nodes. Required even if it does not change. */
  count: number;
  /** The new tags, in addition to those that all node pools have. */
  tags?: string[] | null;
  /** The Kubernetes labels for all nodes. A removed label stays on existing nodes. */
  labels?: Record<string, unknown> | null;
  /** The Kubernetes taints for all nodes. A removed taint is removed from existing nodes. */
  taints?: KubernetesNodePoolTaint[];
  /** Whether autoscaling is enabled. */
  auto_scale?: boolean;
  /** The minimum number of nodes with autoscaling. */
  min_nodes?: number;
  /** The maximum number of nodes with autoscaling. */
  max_nodes?: number;
}

/** The available options for clusters. */
export interface KubernetesOptions {
  /** The options. */
  options: KubernetesOptionsValue;
}

/** The available versions, regions and node sizes. */
export interface KubernetesOptionsValue {
  /** The available regions. */
  regions?: KubernetesRegion[];
  /** The available versions. */
  versions?: KubernetesVersion[];
  /** The available node sizes. */
  sizes?: KubernetesSize[];
}

/** The nodes to recycle. */
export interface KubernetesRecycleNodePoolBody {
  /** The IDs of the nodes. */
  nodes?: string[];
}

/** A region for clusters. */
export interface KubernetesRegion {
  /** The region's display name, such as `New York 3`. */
  name: string;
  /** The region's slug, such as `nyc3`. */
  slug: string;
}

/** The response of `POST /v2/kubernetes/clusters/{cluster_id}/clusterlint`. */
export interface KubernetesRunClusterLintResponse {
  /** The ID of the run, which is used to get its diagnostics. */
  run_id: string;
}

/** A node size. */
export interface KubernetesSize {
  /** The display name of the size. */
  name: string;
  /** The slug of the size, such as `s-1vcpu-2gb`. */
  slug: string;
}

/** The response of `PUT /v2/kubernetes/clusters/{cluster_id}`. */
export interface KubernetesUpdateClusterResponse {
  /** The Kubernetes cluster. */
  kubernetes_cluster: KubernetesCluster;
}

/** The response of `PUT /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}`. */
export interface KubernetesUpdateNodePoolResponse {
  /** The node pool. */
  node_pool: KubernetesNodePool;
}

/** The version to upgrade a cluster to. */
export interface KubernetesUpgradeClusterBody {
  /** The slug of the version, such as `1.16.13-do.0`. One of the cluster's available upgrades. */
  version?: string;
}

/** An available version of Kubernetes. */
export interface KubernetesVersion {
  /** The slug of the version, which ends in DigitalOcean's revision, such as `1.16.13-do.0`. */
  slug: string;
  /** The version of Kubernetes, such as `1.16.13`. */
  kubernetes_version: string;
  /** The features that clusters of this version support. */
  supported_features: string[];
}

/** The maintenance window of a cluster. */
export interface MaintenancePolicy {
  /** The start of the window in UTC, from `00:00` to `23:59`. */
  start_time?: string;
  /** The length of the window, such as `4h0m0s`. Read-only. */
  duration?: string;
  /** The day of the week. */
  day?: MaintenancePolicyDay;
}

/**
 * The maintenance window of a cluster.
 * This is {@link MaintenancePolicy} as it is sent.
 */
export interface MaintenancePolicyInput {
  /** The start of the window in UTC, from `00:00` to `23:59`. */
  start_time?: string;
  /** The day of the week. */
  day?: MaintenancePolicyDay;
}

/** The day of a maintenance window. */
export type MaintenancePolicyDay = Open<
  'wednesday' | 'tuesday' | 'thursday' | 'sunday' | 'saturday' | 'monday' | 'friday' | 'any'
>;

/** A node of a node pool. */
export interface Node {
  /** The node's ID. */
  id?: string;
  /** The node's name, generated by DigitalOcean. */
  name?: string;
  /** The status of the node. */
  status?: NodeStatus;
  /** The ID of the node's Droplet, as text. */
  droplet_id?: string;
  /** When the node was created. */
  created_at?: Timestamp;
  /** When the node was last updated. */
  updated_at?: Timestamp;
}

/** The status of a node. */
export interface NodeStatus {
  /** The state of the node. */
  state?: NodeStatusState;
}

/** The state of a node. */
export type NodeStatusState = Open<'running' | 'provisioning' | 'draining' | 'deleting'>;

/** The NVIDIA GPU device plugin settings. Enabled by default for clusters with NVIDIA GPU nodes. */
export interface NvidiaGpuDevicePlugin {
  /** Whether the plugin is enabled. */
  enabled?: boolean;
}

/** The peer-to-peer registry settings. */
export interface P2pOciRegistryPlugin {
  /** Whether nodes fetch container images from each other. */
  enabled?: boolean;
}

/** The settings of the plugin that shares RDMA devices among pods. */
export interface RdmaSharedDevPlugin {
  /** Whether the plugin is enabled. */
  enabled?: boolean;
}

/** The routing agent settings. */
export interface RoutingAgent {
  /** Whether the routing agent is enabled. */
  enabled?: boolean;
}

/** Single sign-on to a cluster with an OpenID Connect identity provider. */
export interface Sso {
  /** Whether single sign-on is enabled. Default: `false`. */
  enabled?: boolean;
  /** Whether other ways to log in are disabled. Requires `enabled`. Default: `false`. */
  required?: boolean;
  /** The issuer URL of the identity provider. Required if `enabled` is set. */
  issuer_url?: string;
  /** The cluster's client ID at the identity provider. Required if `enabled` is set. */
  client_id?: string;
}

/** A message about an issue that affects a cluster. */
export interface StatusMessage {
  /** A human-readable message. Read-only. */
  message?: string;
  /** When the message was issued. Read-only. */
  timestamp?: Timestamp;
}

/** The caller's user in a cluster. */
export interface User {
  /** The user. */
  kubernetes_cluster_user: UserKubernetesClusterUser;
}

/** The user name and groups of the caller in a cluster. */
export interface UserKubernetesClusterUser {
  /** The user name, an email address. */
  username?: string;
  /** The groups of the user. */
  groups?: string[];
}
