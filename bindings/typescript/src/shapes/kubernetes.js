// The shapes of the responses of `kubernetes`.

import {
  any,
  boolean,
  integer,
  list,
  map,
  nullable,
  number,
  record,
  required,
  text,
} from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const AmdGpuDeviceMetricsExporterPlugin = record(() => ({
  enabled: boolean,
}));

export const AmdGpuDevicePlugin = record(() => ({
  enabled: boolean,
}));

export const AssociatedKubernetesResource = record(() => ({
  id: required(text),
  name: text,
}));

export const AssociatedKubernetesResources = record(() => ({
  load_balancers: list(AssociatedKubernetesResource),
  volumes: list(AssociatedKubernetesResource),
  volume_snapshots: list(AssociatedKubernetesResource),
}));

export const ClusterAutoscalerConfiguration = record(() => ({
  scale_down_utilization_threshold: number,
  scale_down_unneeded_time: text,
  expanders: list(text),
}));

export const ClusterlintResults = record(() => ({
  run_id: text,
  requested_at: text,
  completed_at: text,
  diagnostics: list(ClusterlintResultsDiagnostic),
}));

export const ClusterlintResultsDiagnostic = record(() => ({
  check_name: text,
  severity: text,
  message: text,
  object: ClusterlintResultsDiagnosticObject,
}));

export const ClusterlintResultsDiagnosticObject = record(() => ({
  name: text,
  kind: text,
  namespace: text,
}));

export const ControlPlaneFirewall = record(() => ({
  enabled: boolean,
  allowed_addresses: list(text),
}));

export const CorednsAutoscaler = record(() => ({
  enabled: boolean,
}));

export const Credentials = record(() => ({
  server: text,
  certificate_authority_data: text,
  client_certificate_data: nullable(text),
  client_key_data: nullable(text),
  token: text,
  expires_at: text,
}));

export const KubernetesAddNodePoolResponse = record(() => ({
  node_pool: required(KubernetesNodePool),
}));

export const KubernetesCluster = record(() => ({
  id: required(text),
  name: required(text),
  region: required(text),
  version: required(text),
  cluster_subnet: text,
  service_subnet: text,
  vpc_uuid: text,
  worker_subnet_uuid: text,
  ipv4: text,
  endpoint: text,
  tags: nullable(list(text)),
  node_pools: required(list(KubernetesNodePool)),
  maintenance_policy: nullable(MaintenancePolicy),
  auto_upgrade: boolean,
  isolated_workers: boolean,
  status: required(KubernetesClusterStatus),
  created_at: text,
  updated_at: text,
  surge_upgrade: boolean,
  ha: boolean,
  registry_enabled: boolean,
  registries: nullable(list(text)),
  control_plane_firewall: nullable(ControlPlaneFirewall),
  cluster_autoscaler_configuration: nullable(ClusterAutoscalerConfiguration),
  sso: nullable(Sso),
  routing_agent: nullable(RoutingAgent),
  amd_gpu_device_plugin: nullable(AmdGpuDevicePlugin),
  amd_gpu_device_metrics_exporter_plugin: nullable(AmdGpuDeviceMetricsExporterPlugin),
  nvidia_gpu_device_plugin: nullable(NvidiaGpuDevicePlugin),
  rdma_shared_dev_plugin: nullable(RdmaSharedDevPlugin),
  coredns_autoscaler: nullable(CorednsAutoscaler),
  p2p_oci_registry_plugin: nullable(P2pOciRegistryPlugin),
}));

export const KubernetesClusterStatus = record(() => ({
  state: required(text),
  message: text,
}));

export const KubernetesCreateClusterResponse = record(() => ({
  kubernetes_cluster: required(KubernetesCluster),
}));

export const KubernetesGetAvailableUpgradesResponse = record(() => ({
  available_upgrade_versions: required(nullable(list(KubernetesVersion))),
}));

export const KubernetesGetClusterResponse = record(() => ({
  kubernetes_cluster: required(KubernetesCluster),
}));

export const KubernetesGetNodePoolResponse = record(() => ({
  node_pool: required(KubernetesNodePool),
}));

export const KubernetesGetStatusMessagesResponse = record(() => ({
  messages: required(list(StatusMessage)),
}));

export const KubernetesListClustersResponse = record(() => ({
  kubernetes_clusters: required(list(KubernetesCluster)),
  links: PageLinks,
  meta: required(Meta),
}));

export const KubernetesListNodePoolsResponse = record(() => ({
  node_pools: required(list(KubernetesNodePool)),
}));

export const KubernetesNodePool = record(() => ({
  size: required(text),
  id: required(text),
  name: required(text),
  count: required(integer),
  tags: nullable(list(text)),
  labels: nullable(map(any)),
  taints: list(KubernetesNodePoolTaint),
  auto_scale: boolean,
  min_nodes: integer,
  max_nodes: integer,
  nodes: required(list(Node)),
  version: text,
}));

export const KubernetesNodePoolTaint = record(() => ({
  key: text,
  value: text,
  effect: text,
}));

export const KubernetesOptions = record(() => ({
  options: required(KubernetesOptionsValue),
}));

export const KubernetesOptionsValue = record(() => ({
  regions: list(KubernetesRegion),
  versions: list(KubernetesVersion),
  sizes: list(KubernetesSize),
}));

export const KubernetesRegion = record(() => ({
  name: required(text),
  slug: required(text),
}));

export const KubernetesRunClusterLintResponse = record(() => ({
  run_id: required(text),
}));

export const KubernetesSize = record(() => ({
  name: required(text),
  slug: required(text),
}));

export const KubernetesUpdateClusterResponse = record(() => ({
  kubernetes_cluster: required(KubernetesCluster),
}));

export const KubernetesUpdateNodePoolResponse = record(() => ({
  node_pool: required(KubernetesNodePool),
}));

export const KubernetesVersion = record(() => ({
  slug: required(text),
  kubernetes_version: required(text),
  supported_features: required(list(text)),
}));

export const MaintenancePolicy = record(() => ({
  start_time: text,
  duration: text,
  day: text,
}));

export const Node = record(() => ({
  id: text,
  name: text,
  status: NodeStatus,
  droplet_id: text,
  created_at: text,
  updated_at: text,
}));

export const NodeStatus = record(() => ({
  state: text,
}));

export const NvidiaGpuDevicePlugin = record(() => ({
  enabled: boolean,
}));

export const P2pOciRegistryPlugin = record(() => ({
  enabled: boolean,
}));

export const RdmaSharedDevPlugin = record(() => ({
  enabled: boolean,
}));

export const RoutingAgent = record(() => ({
  enabled: boolean,
}));

export const Sso = record(() => ({
  enabled: boolean,
  required: boolean,
  issuer_url: text,
  client_id: text,
}));

export const StatusMessage = record(() => ({
  message: text,
  timestamp: text,
}));

export const User = record(() => ({
  kubernetes_cluster_user: required(UserKubernetesClusterUser),
}));

export const UserKubernetesClusterUser = record(() => ({
  username: text,
  groups: list(text),
}));

export const responses = {
  kubernetes_add_nodePool: { 201: KubernetesAddNodePoolResponse },
  kubernetes_create_cluster: { 201: KubernetesCreateClusterResponse },
  kubernetes_get_availableUpgrades: { 200: KubernetesGetAvailableUpgradesResponse },
  kubernetes_get_cluster: { 200: KubernetesGetClusterResponse },
  kubernetes_get_clusterLintResults: { 200: ClusterlintResults },
  kubernetes_get_clusterUser: { 200: User },
  kubernetes_get_credentials: { 200: Credentials },
  kubernetes_get_nodePool: { 200: KubernetesGetNodePoolResponse },
  kubernetes_get_status_messages: { 200: KubernetesGetStatusMessagesResponse },
  kubernetes_list_associatedResources: { 200: AssociatedKubernetesResources },
  kubernetes_list_clusters: { 200: KubernetesListClustersResponse },
  kubernetes_list_nodePools: { 200: KubernetesListNodePoolsResponse },
  kubernetes_list_options: { 200: KubernetesOptions },
  kubernetes_run_clusterLint: { 202: KubernetesRunClusterLintResponse },
  kubernetes_update_cluster: { 202: KubernetesUpdateClusterResponse },
  kubernetes_update_nodePool: { 202: KubernetesUpdateNodePoolResponse },
};
