// Code generated from the description of the API. DO NOT EDIT.

package kubernetes

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// AddNodePoolResponse is the response of `POST /v2/kubernetes/clusters/{cluster_id}/node_pools`.
type AddNodePoolResponse struct {
	// The node pool.
	NodePool NodePool `json:"node_pool"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AddNodePoolResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AddNodePoolResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *AddNodePoolResponse) Item() (*NodePool, error) {
	if err := sdk.Require(v.Extra, "node_pool", true); err != nil {
		return nil, err
	}
	return &v.NodePool, nil
}

// AmdGPUDeviceMetricsExporterPlugin is the AMD GPU metrics exporter settings.
type AmdGPUDeviceMetricsExporterPlugin struct {
	// Whether the metrics exporter is enabled.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AmdGPUDeviceMetricsExporterPlugin) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AmdGPUDeviceMetricsExporterPlugin) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AmdGPUDevicePlugin is the AMD GPU device plugin settings. Enabled by default for clusters with AMD GPU nodes.
type AmdGPUDevicePlugin struct {
	// Whether the plugin is enabled.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AmdGPUDevicePlugin) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AmdGPUDevicePlugin) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AssociatedKubernetesResource is a resource created by a cluster.
type AssociatedKubernetesResource struct {
	// The resource's ID.
	ID string `json:"id"`
	// The resource's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AssociatedKubernetesResource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AssociatedKubernetesResource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AssociatedKubernetesResources is the billable resources created by a cluster.
type AssociatedKubernetesResources struct {
	// The load balancers created by the cluster.
	LoadBalancers []AssociatedKubernetesResource `json:"load_balancers,omitzero"`
	// The volumes created by the cluster.
	Volumes []AssociatedKubernetesResource `json:"volumes,omitzero"`
	// The volume snapshots created by the cluster.
	VolumeSnapshots []AssociatedKubernetesResource `json:"volume_snapshots,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AssociatedKubernetesResources) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AssociatedKubernetesResources) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Cluster is the settings of a Kubernetes cluster to create.
type Cluster struct {
	// The cluster's ID. Only received.
	ID sdk.Opt[string] `json:"id,omitzero" api:"readonly"`
	// The cluster's name.
	Name string `json:"name"`
	// The slug of the region. One of the regions in the available options.
	Region string `json:"region"`
	// The slug of the version, a minor version such as `1.14` for its latest patch release, or `latest`.
	Version string `json:"version"`
	// The address range of pods, in CIDR notation.
	ClusterSubnet sdk.Opt[string] `json:"cluster_subnet,omitzero"`
	// The address range of services, in CIDR notation.
	ServiceSubnet sdk.Opt[string] `json:"service_subnet,omitzero"`
	// The ID of the VPC. Requires the scope `vpc:read`.
	VpcUuid sdk.Opt[string] `json:"vpc_uuid,omitzero"`
	// The ID of the VPC subnet of the nodes. The default subnet by default. Cannot be changed. Requires `vpc_uuid` and
	// the scope `vpc:read`.
	WorkerSubnetUuid sdk.Opt[string] `json:"worker_subnet_uuid,omitzero"`
	// The public IPv4 address of the control plane; absent for clusters with high availability. Only received.
	Ipv4 sdk.Opt[string] `json:"ipv4,omitzero" api:"readonly"`
	// The URL of the Kubernetes API server; absent until the cluster is ready. Only received.
	Endpoint sdk.Opt[string] `json:"endpoint,omitzero" api:"readonly"`
	// The tags for the cluster, in addition to `k8s` and `k8s:` with its ID. Requires the scopes `tag:read` and
	// `tag:create`.
	Tags []string `json:"tags,omitzero"`
	// The node pools. At least one with at least one node is required.
	NodePools []NodePool `json:"node_pools"`
	// The maintenance window. Chosen automatically by default.
	MaintenancePolicy sdk.Opt[*MaintenancePolicy] `json:"maintenance_policy,omitzero" api:"nullable"`
	// Whether the cluster is upgraded automatically to new patch releases during maintenance. Default: `false`.
	AutoUpgrade sdk.Opt[bool] `json:"auto_upgrade,omitzero"`
	// Whether the nodes have no public IP addresses. Requires a NAT gateway in the VPC. Default: `false`.
	IsolatedWorkers sdk.Opt[bool] `json:"isolated_workers,omitzero"`
	// The status of the cluster. Only received.
	Status *ClusterStatus `json:"status,omitzero" api:"readonly"`
	// When the cluster was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero" api:"readonly"`
	// When the cluster was last updated. Only received.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero" api:"readonly"`
	// Whether upgrades create new nodes before they remove old nodes. Default: `false`.
	SurgeUpgrade sdk.Opt[bool] `json:"surge_upgrade,omitzero"`
	// Whether the control plane is highly available. Cannot be disabled. Enabled by default from version 1.36.0.
	Ha sdk.Opt[bool] `json:"ha,omitzero"`
	// Whether a container registry is integrated with the cluster. Only received.
	RegistryEnabled sdk.Opt[bool] `json:"registry_enabled,omitzero" api:"readonly"`
	// The firewall of the control plane. Available only to invited teams.
	ControlPlaneFirewall sdk.Opt[*ControlPlaneFirewall] `json:"control_plane_firewall,omitzero" api:"nullable"`
	// The cluster autoscaler settings that differ from its defaults.
	ClusterAutoscalerConfiguration sdk.Opt[*ClusterAutoscalerConfiguration] `json:"cluster_autoscaler_configuration,omitzero" api:"nullable"`
	// The single sign-on settings.
	Sso sdk.Opt[*Sso] `json:"sso,omitzero" api:"nullable"`
	// The routing agent settings.
	RoutingAgent sdk.Opt[*RoutingAgent] `json:"routing_agent,omitzero" api:"nullable"`
	// The settings of the peer-to-peer registry, which lets nodes fetch container images from each other.
	P2pOciRegistryPlugin sdk.Opt[*P2pOciRegistryPlugin] `json:"p2p_oci_registry_plugin,omitzero" api:"nullable"`
	// The AMD GPU device plugin settings. Enabled by default for clusters with AMD GPU nodes.
	AmdGPUDevicePlugin sdk.Opt[*AmdGPUDevicePlugin] `json:"amd_gpu_device_plugin,omitzero" api:"nullable"`
	// The AMD GPU metrics exporter settings.
	AmdGPUDeviceMetricsExporterPlugin sdk.Opt[*AmdGPUDeviceMetricsExporterPlugin] `json:"amd_gpu_device_metrics_exporter_plugin,omitzero" api:"nullable"`
	// The NVIDIA GPU device plugin settings. Enabled by default for clusters with NVIDIA GPU nodes.
	NvidiaGPUDevicePlugin sdk.Opt[*NvidiaGPUDevicePlugin] `json:"nvidia_gpu_device_plugin,omitzero" api:"nullable"`
	// The settings of the plugin that shares RDMA devices among pods.
	RdmaSharedDevPlugin sdk.Opt[*RdmaSharedDevPlugin] `json:"rdma_shared_dev_plugin,omitzero" api:"nullable"`
	// The settings of CoreDNS autoscaling, which adjusts the number of replicas to the size of the cluster.
	CorednsAutoscaler sdk.Opt[*CorednsAutoscaler] `json:"coredns_autoscaler,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Cluster) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Cluster) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ClusterAutoscalerConfiguration is the cluster autoscaler settings.
type ClusterAutoscalerConfiguration struct {
	// The utilization of a node, from 0 to 1, below which it can be removed.
	ScaleDownUtilizationThreshold sdk.Opt[float64] `json:"scale_down_utilization_threshold,omitzero"`
	// The time for which a node must be unneeded before it is removed, such as `1m0s`.
	ScaleDownUnneededTime sdk.Opt[string] `json:"scale_down_unneeded_time,omitzero"`
	// The strategies for choosing the node pool to scale up, applied in order until one node pool is left. An empty
	// list resets them to the default, `random`; `null` does not.
	Expanders []ClusterAutoscalerConfigurationExpander `json:"expanders,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ClusterAutoscalerConfiguration) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ClusterAutoscalerConfiguration) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ClusterAutoscalerConfigurationExpander is a strategy for choosing the node pool to scale up.
type ClusterAutoscalerConfigurationExpander string

const (
	// ClusterAutoscalerConfigurationExpanderLeastWaste is the node pool that wastes the least capacity.
	ClusterAutoscalerConfigurationExpanderLeastWaste ClusterAutoscalerConfigurationExpander = "least_waste"
	// ClusterAutoscalerConfigurationExpanderPriority is the node pool with the highest priority, as configured in the
	// cluster.
	ClusterAutoscalerConfigurationExpanderPriority ClusterAutoscalerConfigurationExpander = "priority"
	// ClusterAutoscalerConfigurationExpanderRandom is a random node pool.
	ClusterAutoscalerConfigurationExpanderRandom ClusterAutoscalerConfigurationExpander = "random"
)

// ClusterRegistries clusters and container registries.
type ClusterRegistries struct {
	// The IDs of the clusters.
	ClusterUuids []string `json:"cluster_uuids,omitzero"`
	// The names of the registries.
	Registries []string `json:"registries,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ClusterRegistries) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ClusterRegistries) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ClusterRegistry clusters to integrate with the account's container registry.
type ClusterRegistry struct {
	// The IDs of the clusters.
	ClusterUuids []string `json:"cluster_uuids,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ClusterRegistry) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ClusterRegistry) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ClusterState is the state of a cluster.
type ClusterState string

const (
	// ClusterStateDegraded is the cluster is running, but not fully functional.
	ClusterStateDegraded ClusterState = "degraded"
	// ClusterStateDeleted is the cluster was deleted.
	ClusterStateDeleted ClusterState = "deleted"
	// ClusterStateDeleting is the cluster is being deleted.
	ClusterStateDeleting ClusterState = "deleting"
	// ClusterStateError is an error occurred.
	ClusterStateError ClusterState = "error"
	// ClusterStateProvisioning is the cluster is being created.
	ClusterStateProvisioning ClusterState = "provisioning"
	// ClusterStateRunning is the cluster is running.
	ClusterStateRunning ClusterState = "running"
	// ClusterStateUpgrading is the cluster is being upgraded.
	ClusterStateUpgrading ClusterState = "upgrading"
)

// ClusterStatus is the status of a cluster.
type ClusterStatus struct {
	// The state of the cluster.
	State ClusterState `json:"state,omitzero"`
	// A human-readable description of the state.
	Message sdk.Opt[string] `json:"message,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ClusterStatus) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ClusterStatus) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ClusterUpdate is a change to a Kubernetes cluster.
type ClusterUpdate struct {
	// The cluster's name. Required even if it does not change.
	Name string `json:"name"`
	// The new tags. `k8s` and `k8s:` with the cluster's ID are always kept.
	Tags []string `json:"tags,omitzero"`
	// The maintenance window. Chosen automatically by default.
	MaintenancePolicy sdk.Opt[*MaintenancePolicy] `json:"maintenance_policy,omitzero" api:"nullable"`
	// Whether the cluster is upgraded automatically to new patch releases during maintenance. Default: `false`.
	AutoUpgrade sdk.Opt[bool] `json:"auto_upgrade,omitzero"`
	// Whether upgrades create new nodes before they remove old nodes. Default: `false`.
	SurgeUpgrade sdk.Opt[bool] `json:"surge_upgrade,omitzero"`
	// Whether the control plane is highly available. Can be enabled, but not disabled.
	Ha sdk.Opt[bool] `json:"ha,omitzero"`
	// The firewall of the control plane. Available only to invited teams.
	ControlPlaneFirewall sdk.Opt[*ControlPlaneFirewall] `json:"control_plane_firewall,omitzero" api:"nullable"`
	// The cluster autoscaler settings that differ from its defaults.
	ClusterAutoscalerConfiguration sdk.Opt[*ClusterAutoscalerConfiguration] `json:"cluster_autoscaler_configuration,omitzero" api:"nullable"`
	// The single sign-on settings.
	Sso sdk.Opt[*Sso] `json:"sso,omitzero" api:"nullable"`
	// The routing agent settings.
	RoutingAgent sdk.Opt[*RoutingAgent] `json:"routing_agent,omitzero" api:"nullable"`
	// The settings of the peer-to-peer registry, which lets nodes fetch container images from each other.
	P2pOciRegistryPlugin sdk.Opt[*P2pOciRegistryPlugin] `json:"p2p_oci_registry_plugin,omitzero" api:"nullable"`
	// The AMD GPU device plugin settings. Enabled by default for clusters with AMD GPU nodes.
	AmdGPUDevicePlugin sdk.Opt[*AmdGPUDevicePlugin] `json:"amd_gpu_device_plugin,omitzero" api:"nullable"`
	// The AMD GPU metrics exporter settings.
	AmdGPUDeviceMetricsExporterPlugin sdk.Opt[*AmdGPUDeviceMetricsExporterPlugin] `json:"amd_gpu_device_metrics_exporter_plugin,omitzero" api:"nullable"`
	// The NVIDIA GPU device plugin settings. Enabled by default for clusters with NVIDIA GPU nodes.
	NvidiaGPUDevicePlugin sdk.Opt[*NvidiaGPUDevicePlugin] `json:"nvidia_gpu_device_plugin,omitzero" api:"nullable"`
	// The settings of the plugin that shares RDMA devices among pods.
	RdmaSharedDevPlugin sdk.Opt[*RdmaSharedDevPlugin] `json:"rdma_shared_dev_plugin,omitzero" api:"nullable"`
	// The settings of CoreDNS autoscaling, which adjusts the number of replicas to the size of the cluster.
	CorednsAutoscaler sdk.Opt[*CorednsAutoscaler] `json:"coredns_autoscaler,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ClusterUpdate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ClusterUpdate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ClusterlintRequest is the clusterlint checks to run.
type ClusterlintRequest struct {
	// The groups of checks to run.
	IncludeGroups []string `json:"include_groups,omitzero"`
	// The checks to run.
	IncludeChecks []string `json:"include_checks,omitzero"`
	// The groups of checks to exclude.
	ExcludeGroups []string `json:"exclude_groups,omitzero"`
	// The checks to exclude.
	ExcludeChecks []string `json:"exclude_checks,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ClusterlintRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ClusterlintRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ClusterlintResults is the results of a clusterlint run.
type ClusterlintResults struct {
	// The ID of the run.
	RunID sdk.Opt[string] `json:"run_id,omitzero"`
	// When the run was requested.
	RequestedAt sdk.Opt[time.Time] `json:"requested_at,omitzero"`
	// When the run completed.
	CompletedAt sdk.Opt[time.Time] `json:"completed_at,omitzero"`
	// The diagnostics of the run.
	Diagnostics []ClusterlintResultsDiagnostic `json:"diagnostics,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ClusterlintResults) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ClusterlintResults) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ClusterlintResultsDiagnostic is a diagnostic of a clusterlint run.
type ClusterlintResultsDiagnostic struct {
	// The name of the check.
	CheckName sdk.Opt[string] `json:"check_name,omitzero"`
	// The severity, `error`, `warning` or `suggestion`.
	Severity sdk.Opt[string] `json:"severity,omitzero"`
	// A human-readable message.
	Message sdk.Opt[string] `json:"message,omitzero"`
	// The Kubernetes object that has the problem.
	Object *ClusterlintResultsDiagnosticObject `json:"object,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ClusterlintResultsDiagnostic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ClusterlintResultsDiagnostic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ClusterlintResultsDiagnosticObject is the Kubernetes object that a diagnostic is about.
type ClusterlintResultsDiagnosticObject struct {
	// The object's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The kind of the object, such as `config map`.
	Kind sdk.Opt[string] `json:"kind,omitzero"`
	// The namespace of the object.
	Namespace sdk.Opt[string] `json:"namespace,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ClusterlintResultsDiagnosticObject) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ClusterlintResultsDiagnosticObject) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ControlPlaneFirewall is the firewall of a cluster's control plane.
type ControlPlaneFirewall struct {
	// Whether only the allowed addresses can reach the control plane.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// The allowed public IPv4 addresses and ranges in CIDR notation.
	AllowedAddresses []string `json:"allowed_addresses,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ControlPlaneFirewall) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ControlPlaneFirewall) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CorednsAutoscaler is the CoreDNS autoscaling settings.
type CorednsAutoscaler struct {
	// Whether CoreDNS autoscaling is enabled.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CorednsAutoscaler) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CorednsAutoscaler) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateClusterResponse is the response of `POST /v2/kubernetes/clusters`.
type CreateClusterResponse struct {
	// The Kubernetes cluster.
	KubernetesCluster KubernetesCluster `json:"kubernetes_cluster"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateClusterResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateClusterResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateClusterResponse) Item() (*KubernetesCluster, error) {
	if err := sdk.Require(v.Extra, "kubernetes_cluster", true); err != nil {
		return nil, err
	}
	return &v.KubernetesCluster, nil
}

// Credentials is the credentials of a cluster.
type Credentials struct {
	// The URL of the Kubernetes API server.
	Server sdk.Opt[string] `json:"server,omitzero"`
	// The certificate authority's certificate, encoded as Base64.
	CertificateAuthorityData sdk.Opt[string] `json:"certificate_authority_data,omitzero"`
	// The client certificate, encoded as Base64. Only for older clusters without token support.
	//
	// Deprecated: the API marks it as deprecated.
	ClientCertificateData sdk.Opt[string] `json:"client_certificate_data,omitzero" api:"nullable"`
	// The client's private key, encoded as Base64. Only for older clusters without token support. Secret: not printed.
	//
	// Deprecated: the API marks it as deprecated.
	ClientKeyData sdk.Opt[string] `json:"client_key_data,omitzero" api:"nullable,secret"`
	// The access token; absent for older clusters without token support. Secret: not printed.
	Token sdk.Opt[string] `json:"token,omitzero" api:"secret"`
	// When the token expires.
	ExpiresAt sdk.Opt[time.Time] `json:"expires_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Credentials) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Credentials) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v Credentials) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v Credentials) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v Credentials) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CredentialsType is the type of credentials in a kubeconfig file.
type CredentialsType string

const (
	// CredentialsTypeSso: Single sign-on, with `doctl` as the login helper.
	CredentialsTypeSso CredentialsType = "sso"
	// CredentialsTypeToken is a token with a limited lifetime.
	CredentialsTypeToken CredentialsType = "token"
)

// DestroyAssociatedKubernetesResources is the associated resources to delete with a cluster. Resources that are not
// listed are kept.
type DestroyAssociatedKubernetesResources struct {
	// The IDs of the load balancers.
	LoadBalancers []string `json:"load_balancers,omitzero"`
	// The IDs of the volumes. Their data is lost.
	Volumes []string `json:"volumes,omitzero"`
	// The IDs of the volume snapshots.
	VolumeSnapshots []string `json:"volume_snapshots,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DestroyAssociatedKubernetesResources) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DestroyAssociatedKubernetesResources) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GetAvailableUpgradesResponse is the response of `GET /v2/kubernetes/clusters/{cluster_id}/upgrades`.
type GetAvailableUpgradesResponse struct {
	// The available upgrade versions.
	AvailableUpgradeVersions []Version `json:"available_upgrade_versions" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetAvailableUpgradesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetAvailableUpgradesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *GetAvailableUpgradesResponse) Items() ([]Version, error) {
	if err := sdk.Require(v.Extra, "available_upgrade_versions", true); err != nil {
		return nil, err
	}
	return v.AvailableUpgradeVersions, nil
}

// GetClusterResponse is the response of `GET /v2/kubernetes/clusters/{cluster_id}`.
type GetClusterResponse struct {
	// The Kubernetes cluster.
	KubernetesCluster KubernetesCluster `json:"kubernetes_cluster"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetClusterResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetClusterResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetClusterResponse) Item() (*KubernetesCluster, error) {
	if err := sdk.Require(v.Extra, "kubernetes_cluster", true); err != nil {
		return nil, err
	}
	return &v.KubernetesCluster, nil
}

// GetNodePoolResponse is the response of `GET /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}`.
type GetNodePoolResponse struct {
	// The node pool.
	NodePool NodePool `json:"node_pool"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetNodePoolResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetNodePoolResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetNodePoolResponse) Item() (*NodePool, error) {
	if err := sdk.Require(v.Extra, "node_pool", true); err != nil {
		return nil, err
	}
	return &v.NodePool, nil
}

// GetStatusMessagesResponse is the response of `GET /v2/kubernetes/clusters/{cluster_id}/status_messages`.
type GetStatusMessagesResponse struct {
	// The status messages.
	Messages []StatusMessage `json:"messages"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetStatusMessagesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetStatusMessagesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *GetStatusMessagesResponse) Items() ([]StatusMessage, error) {
	if err := sdk.Require(v.Extra, "messages", true); err != nil {
		return nil, err
	}
	return v.Messages, nil
}

// KubernetesCluster is a managed Kubernetes cluster.
type KubernetesCluster struct {
	// The cluster's ID. Only received.
	ID string `json:"id"`
	// The cluster's name.
	Name string `json:"name"`
	// The slug of the cluster's region, such as `nyc3`.
	Region string `json:"region"`
	// The slug of the cluster's version, such as `1.18.6-do.0`.
	Version string `json:"version"`
	// The address range of pods, in CIDR notation.
	ClusterSubnet sdk.Opt[string] `json:"cluster_subnet,omitzero"`
	// The address range of services, in CIDR notation.
	ServiceSubnet sdk.Opt[string] `json:"service_subnet,omitzero"`
	// The ID of the VPC. Requires the scope `vpc:read`.
	VpcUuid sdk.Opt[string] `json:"vpc_uuid,omitzero"`
	// The ID of the VPC subnet of the nodes, if it is not the default subnet. Requires the scope `vpc:read`.
	WorkerSubnetUuid sdk.Opt[string] `json:"worker_subnet_uuid,omitzero"`
	// The public IPv4 address of the control plane; absent for clusters with high availability. Only received.
	Ipv4 sdk.Opt[string] `json:"ipv4,omitzero"`
	// The URL of the Kubernetes API server; absent until the cluster is ready. Only received.
	Endpoint sdk.Opt[string] `json:"endpoint,omitzero"`
	// The tags on the cluster, which always include `k8s` and `k8s:` with its ID. Requires the scope `tag:read`.
	Tags []string `json:"tags,omitzero" api:"nullable"`
	// The node pools of the cluster.
	NodePools []NodePool `json:"node_pools"`
	// The maintenance window. Chosen automatically by default.
	MaintenancePolicy *MaintenancePolicy `json:"maintenance_policy,omitzero" api:"nullable"`
	// Whether the cluster is upgraded automatically to new patch releases during maintenance. Default: `false`.
	AutoUpgrade sdk.Opt[bool] `json:"auto_upgrade,omitzero"`
	// Whether the nodes have no public IP addresses. Requires a NAT gateway in the VPC. Default: `false`.
	IsolatedWorkers sdk.Opt[bool] `json:"isolated_workers,omitzero"`
	// The status of the cluster. Only received.
	Status KubernetesClusterStatus `json:"status"`
	// When the cluster was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// When the cluster was last updated. Only received.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// Whether upgrades create new nodes before they remove old nodes. Default: `false`.
	SurgeUpgrade sdk.Opt[bool] `json:"surge_upgrade,omitzero"`
	// Whether the control plane is highly available. Cannot be disabled. Default: `false`.
	Ha sdk.Opt[bool] `json:"ha,omitzero"`
	// Whether a container registry is integrated with the cluster. Only received.
	RegistryEnabled sdk.Opt[bool] `json:"registry_enabled,omitzero"`
	// The names of the container registries that are integrated with the cluster.
	Registries []string `json:"registries,omitzero" api:"nullable"`
	// The firewall of the control plane. Available only to invited teams.
	ControlPlaneFirewall *ControlPlaneFirewall `json:"control_plane_firewall,omitzero" api:"nullable"`
	// The cluster autoscaler settings that differ from its defaults.
	ClusterAutoscalerConfiguration *ClusterAutoscalerConfiguration `json:"cluster_autoscaler_configuration,omitzero" api:"nullable"`
	// The single sign-on settings.
	Sso *Sso `json:"sso,omitzero" api:"nullable"`
	// The routing agent settings.
	RoutingAgent *RoutingAgent `json:"routing_agent,omitzero" api:"nullable"`
	// The AMD GPU device plugin settings. Enabled by default for clusters with AMD GPU nodes.
	AmdGPUDevicePlugin *AmdGPUDevicePlugin `json:"amd_gpu_device_plugin,omitzero" api:"nullable"`
	// The AMD GPU metrics exporter settings.
	AmdGPUDeviceMetricsExporterPlugin *AmdGPUDeviceMetricsExporterPlugin `json:"amd_gpu_device_metrics_exporter_plugin,omitzero" api:"nullable"`
	// The NVIDIA GPU device plugin settings. Enabled by default for clusters with NVIDIA GPU nodes.
	NvidiaGPUDevicePlugin *NvidiaGPUDevicePlugin `json:"nvidia_gpu_device_plugin,omitzero" api:"nullable"`
	// The settings of the plugin that shares RDMA devices among pods.
	RdmaSharedDevPlugin *RdmaSharedDevPlugin `json:"rdma_shared_dev_plugin,omitzero" api:"nullable"`
	// The settings of CoreDNS autoscaling, which adjusts the number of replicas to the size of the cluster.
	CorednsAutoscaler *CorednsAutoscaler `json:"coredns_autoscaler,omitzero" api:"nullable"`
	// The settings of the peer-to-peer registry, which lets nodes fetch container images from each other.
	P2pOciRegistryPlugin *P2pOciRegistryPlugin `json:"p2p_oci_registry_plugin,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v KubernetesCluster) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *KubernetesCluster) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// KubernetesClusterStatus is the status of a cluster.
type KubernetesClusterStatus struct {
	// The state of the cluster.
	State ClusterState `json:"state"`
	// A human-readable description of the state.
	Message sdk.Opt[string] `json:"message,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v KubernetesClusterStatus) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *KubernetesClusterStatus) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListClustersResponse is the response of `GET /v2/kubernetes/clusters`.
type ListClustersResponse struct {
	// The Kubernetes clusters on this page.
	KubernetesClusters []KubernetesCluster `json:"kubernetes_clusters"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListClustersResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListClustersResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListNodePoolsResponse is the response of `GET /v2/kubernetes/clusters/{cluster_id}/node_pools`.
type ListNodePoolsResponse struct {
	// The node pools.
	NodePools []NodePool `json:"node_pools"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListNodePoolsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListNodePoolsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *ListNodePoolsResponse) Items() ([]NodePool, error) {
	if err := sdk.Require(v.Extra, "node_pools", true); err != nil {
		return nil, err
	}
	return v.NodePools, nil
}

// MaintenancePolicy is the maintenance window of a cluster.
type MaintenancePolicy struct {
	// The start of the window in UTC, from `00:00` to `23:59`.
	StartTime sdk.Opt[string] `json:"start_time,omitzero"`
	// The length of the window, such as `4h0m0s`. Only received.
	Duration sdk.Opt[string] `json:"duration,omitzero" api:"readonly"`
	// The day of the week.
	Day MaintenancePolicyDay `json:"day,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MaintenancePolicy) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MaintenancePolicy) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MaintenancePolicyDay is the day of a maintenance window.
type MaintenancePolicyDay string

const (
	// MaintenancePolicyDayAny: Any day.
	MaintenancePolicyDayAny MaintenancePolicyDay = "any"
	// MaintenancePolicyDayFriday is the value `friday`.
	MaintenancePolicyDayFriday MaintenancePolicyDay = "friday"
	// MaintenancePolicyDayMonday is the value `monday`.
	MaintenancePolicyDayMonday MaintenancePolicyDay = "monday"
	// MaintenancePolicyDaySaturday is the value `saturday`.
	MaintenancePolicyDaySaturday MaintenancePolicyDay = "saturday"
	// MaintenancePolicyDaySunday is the value `sunday`.
	MaintenancePolicyDaySunday MaintenancePolicyDay = "sunday"
	// MaintenancePolicyDayThursday is the value `thursday`.
	MaintenancePolicyDayThursday MaintenancePolicyDay = "thursday"
	// MaintenancePolicyDayTuesday is the value `tuesday`.
	MaintenancePolicyDayTuesday MaintenancePolicyDay = "tuesday"
	// MaintenancePolicyDayWednesday is the value `wednesday`.
	MaintenancePolicyDayWednesday MaintenancePolicyDay = "wednesday"
)

// Node is a node of a node pool.
type Node struct {
	// The node's ID.
	ID sdk.Opt[string] `json:"id,omitzero"`
	// The node's name, generated by DigitalOcean.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The status of the node.
	Status *NodeStatus `json:"status,omitzero"`
	// The ID of the node's Droplet, as text.
	DropletID sdk.Opt[string] `json:"droplet_id,omitzero"`
	// When the node was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// When the node was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Node) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Node) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// NodePool is a node pool, a group of equal nodes of a cluster.
type NodePool struct {
	// The slug of the Droplet size of the nodes, such as `s-2vcpu-4gb`.
	Size string `json:"size"`
	// The node pool's ID. Only received.
	ID string `json:"id" api:"readonly"`
	// The node pool's name. Required even if it does not change.
	Name string `json:"name"`
	// The number of nodes.
	Count int64 `json:"count"`
	// The tags on the node pool, in addition to `k8s`, `k8s-worker` and `k8s:` with the cluster's ID.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// The Kubernetes labels for all nodes. A removed label stays on existing nodes.
	Labels sdk.Opt[map[string]json.RawMessage] `json:"labels,omitzero" api:"nullable"`
	// The Kubernetes taints for all nodes. A removed taint is removed from existing nodes.
	Taints []NodePoolTaint `json:"taints,omitzero"`
	// Whether autoscaling is enabled.
	AutoScale sdk.Opt[bool] `json:"auto_scale,omitzero"`
	// The minimum number of nodes with autoscaling; 0 without autoscaling.
	MinNodes sdk.Opt[int64] `json:"min_nodes,omitzero"`
	// The maximum number of nodes with autoscaling; 0 without autoscaling.
	MaxNodes sdk.Opt[int64] `json:"max_nodes,omitzero"`
	// The nodes of the node pool. Only received.
	Nodes []Node `json:"nodes" api:"readonly"`
	// The node pool's version. Only received.
	Version sdk.Opt[string] `json:"version,omitzero" api:"readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v NodePool) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *NodePool) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// NodePoolTaint is a Kubernetes taint, which repels pods without a matching toleration from a node.
type NodePoolTaint struct {
	// The key of the taint.
	Key sdk.Opt[string] `json:"key,omitzero"`
	// The value of the taint.
	Value sdk.Opt[string] `json:"value,omitzero"`
	// The effect of the taint on pods that do not tolerate it.
	Effect NodePoolTaintEffect `json:"effect,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v NodePoolTaint) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *NodePoolTaint) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// NodePoolTaintEffect is the effect of a taint on pods that do not tolerate it.
type NodePoolTaintEffect string

const (
	// NodePoolTaintEffectNoExecute pods are not scheduled on the node, and running pods are evicted.
	NodePoolTaintEffectNoExecute NodePoolTaintEffect = "NoExecute"
	// NodePoolTaintEffectNoSchedule pods are not scheduled on the node.
	NodePoolTaintEffectNoSchedule NodePoolTaintEffect = "NoSchedule"
	// NodePoolTaintEffectPreferNoSchedule pods are scheduled on the node only if no other node is available.
	NodePoolTaintEffectPreferNoSchedule NodePoolTaintEffect = "PreferNoSchedule"
)

// NodePoolUpdate is a change to a node pool.
type NodePoolUpdate struct {
	// The node pool's ID. Only received.
	ID sdk.Opt[string] `json:"id,omitzero" api:"readonly"`
	// The node pool's name. Required even if it does not change.
	Name string `json:"name"`
	// The number of nodes. Required even if it does not change.
	Count int64 `json:"count"`
	// The new tags, in addition to those that all node pools have.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// The Kubernetes labels for all nodes. A removed label stays on existing nodes.
	Labels sdk.Opt[map[string]json.RawMessage] `json:"labels,omitzero" api:"nullable"`
	// The Kubernetes taints for all nodes. A removed taint is removed from existing nodes.
	Taints []NodePoolTaint `json:"taints,omitzero"`
	// Whether autoscaling is enabled.
	AutoScale sdk.Opt[bool] `json:"auto_scale,omitzero"`
	// The minimum number of nodes with autoscaling.
	MinNodes sdk.Opt[int64] `json:"min_nodes,omitzero"`
	// The maximum number of nodes with autoscaling.
	MaxNodes sdk.Opt[int64] `json:"max_nodes,omitzero"`
	// The nodes of the node pool. Only received.
	Nodes []Node `json:"nodes,omitzero" api:"readonly"`
	// The node pool's version. Only received.
	Version sdk.Opt[string] `json:"version,omitzero" api:"readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v NodePoolUpdate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *NodePoolUpdate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// NodeStatus is the status of a node.
type NodeStatus struct {
	// The state of the node.
	State NodeStatusState `json:"state,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v NodeStatus) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *NodeStatus) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// NodeStatusState is the state of a node.
type NodeStatusState string

const (
	// NodeStatusStateDeleting is the node is being deleted.
	NodeStatusStateDeleting NodeStatusState = "deleting"
	// NodeStatusStateDraining is the node is being drained.
	NodeStatusStateDraining NodeStatusState = "draining"
	// NodeStatusStateProvisioning is the node is being created.
	NodeStatusStateProvisioning NodeStatusState = "provisioning"
	// NodeStatusStateRunning is the node is running.
	NodeStatusStateRunning NodeStatusState = "running"
)

// NvidiaGPUDevicePlugin is the NVIDIA GPU device plugin settings. Enabled by default for clusters with NVIDIA GPU
// nodes.
type NvidiaGPUDevicePlugin struct {
	// Whether the plugin is enabled.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v NvidiaGPUDevicePlugin) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *NvidiaGPUDevicePlugin) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Options is the available options for clusters.
type Options struct {
	// The options.
	Options OptionsValue `json:"options"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Options) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Options) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *Options) Item() (*OptionsValue, error) {
	if err := sdk.Require(v.Extra, "options", true); err != nil {
		return nil, err
	}
	return &v.Options, nil
}

// OptionsValue is the available versions, regions and node sizes.
type OptionsValue struct {
	// The available regions.
	Regions []Region `json:"regions,omitzero"`
	// The available versions.
	Versions []Version `json:"versions,omitzero"`
	// The available node sizes.
	Sizes []Size `json:"sizes,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OptionsValue) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OptionsValue) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// P2pOciRegistryPlugin is the peer-to-peer registry settings.
type P2pOciRegistryPlugin struct {
	// Whether nodes fetch container images from each other.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v P2pOciRegistryPlugin) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *P2pOciRegistryPlugin) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RdmaSharedDevPlugin is the settings of the plugin that shares RDMA devices among pods.
type RdmaSharedDevPlugin struct {
	// Whether the plugin is enabled.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RdmaSharedDevPlugin) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RdmaSharedDevPlugin) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RecycleNodePoolBody is the nodes to recycle.
type RecycleNodePoolBody struct {
	// The IDs of the nodes.
	Nodes []string `json:"nodes,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RecycleNodePoolBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RecycleNodePoolBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Region is a region for clusters.
type Region struct {
	// The region's display name, such as `New York 3`.
	Name string `json:"name"`
	// The region's slug, such as `nyc3`.
	Slug string `json:"slug"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Region) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Region) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RoutingAgent is the routing agent settings.
type RoutingAgent struct {
	// Whether the routing agent is enabled.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RoutingAgent) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RoutingAgent) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RunClusterLintResponse is the response of `POST /v2/kubernetes/clusters/{cluster_id}/clusterlint`.
type RunClusterLintResponse struct {
	// The ID of the run, which is used to get its diagnostics.
	RunID string `json:"run_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RunClusterLintResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RunClusterLintResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Size is a node size.
type Size struct {
	// The display name of the size.
	Name string `json:"name"`
	// The slug of the size, such as `s-1vcpu-2gb`.
	Slug string `json:"slug"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Size) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Size) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Sso: Single sign-on to a cluster with an OpenID Connect identity provider.
type Sso struct {
	// Whether single sign-on is enabled. Default: `false`.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// Whether other ways to log in are disabled. Requires `enabled`. Default: `false`.
	Required sdk.Opt[bool] `json:"required,omitzero"`
	// The issuer URL of the identity provider. Required if `enabled` is set.
	IssuerURL sdk.Opt[string] `json:"issuer_url,omitzero"`
	// The cluster's client ID at the identity provider. Required if `enabled` is set.
	ClientID sdk.Opt[string] `json:"client_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Sso) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Sso) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// StatusMessage is a message about an issue that affects a cluster.
type StatusMessage struct {
	// A human-readable message. Only received.
	Message sdk.Opt[string] `json:"message,omitzero"`
	// When the message was issued. Only received.
	Timestamp sdk.Opt[time.Time] `json:"timestamp,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v StatusMessage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *StatusMessage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateClusterResponse is the response of `PUT /v2/kubernetes/clusters/{cluster_id}`.
type UpdateClusterResponse struct {
	// The Kubernetes cluster.
	KubernetesCluster KubernetesCluster `json:"kubernetes_cluster"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateClusterResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateClusterResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *UpdateClusterResponse) Item() (*KubernetesCluster, error) {
	if err := sdk.Require(v.Extra, "kubernetes_cluster", true); err != nil {
		return nil, err
	}
	return &v.KubernetesCluster, nil
}

// UpdateNodePoolResponse is the response of `PUT /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}`.
type UpdateNodePoolResponse struct {
	// The node pool.
	NodePool NodePool `json:"node_pool"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateNodePoolResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateNodePoolResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *UpdateNodePoolResponse) Item() (*NodePool, error) {
	if err := sdk.Require(v.Extra, "node_pool", true); err != nil {
		return nil, err
	}
	return &v.NodePool, nil
}

// UpgradeClusterBody is the version to upgrade a cluster to.
type UpgradeClusterBody struct {
	// The slug of the version, such as `1.16.13-do.0`. One of the cluster's available upgrades.
	Version sdk.Opt[string] `json:"version,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpgradeClusterBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpgradeClusterBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// User is the caller's user in a cluster.
type User struct {
	// The user.
	KubernetesClusterUser UserKubernetesClusterUser `json:"kubernetes_cluster_user"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v User) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *User) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *User) Item() (*UserKubernetesClusterUser, error) {
	if err := sdk.Require(v.Extra, "kubernetes_cluster_user", true); err != nil {
		return nil, err
	}
	return &v.KubernetesClusterUser, nil
}

// UserKubernetesClusterUser is the user name and groups of the caller in a cluster.
type UserKubernetesClusterUser struct {
	// The user name, an email address.
	Username sdk.Opt[string] `json:"username,omitzero"`
	// The groups of the user.
	Groups []string `json:"groups,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UserKubernetesClusterUser) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UserKubernetesClusterUser) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Version is an available version of Kubernetes.
type Version struct {
	// The slug of the version, which ends in DigitalOcean's revision, such as `1.16.13-do.0`.
	Slug string `json:"slug"`
	// The version of Kubernetes, such as `1.16.13`.
	KubernetesVersion string `json:"kubernetes_version"`
	// The features that clusters of this version support.
	SupportedFeatures []string `json:"supported_features"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Version) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Version) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
