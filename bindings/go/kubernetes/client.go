// Code generated from the description of the API. DO NOT EDIT.

// Package kubernetes has the operations of the resource kubernetes.
//
// Manages Kubernetes clusters and their node pools.
package kubernetes

import (
	"context"
	"iter"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// Client has the operations of the resource. It is safe for use by several goroutines.
type Client struct {
	client *sdk.Client
}

// New returns the client of the resource.
func New(client *sdk.Client) *Client {
	return &Client{client: client}
}

// AddNodePool adds a node pool to a cluster.
//
// Returns before the nodes are ready. Poll the node pool until the state of its nodes is `running`.
//
// POST /v2/kubernetes/clusters/{cluster_id}/node_pools. Scope: kubernetes:update.
//
//	nodePool, err := sdk.Item(do.Kubernetes.AddNodePoolAndWait(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//		kubernetes.NodePool{Size: "s-1vcpu-1gb", Name: "web-1", Count: 1},
//	))
func (c *Client) AddNodePool(ctx context.Context, clusterID string, body NodePool, options ...sdk.CallOption) (*AddNodePoolResponse, error) {
	call := sdk.NewCall(&addNodePoolOperation, clusterID)
	call.Body(&body)
	response := new(AddNodePoolResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// AddNodePoolAndWait is [Client.AddNodePool] that waits until the work is done, and returns the final state. If
// waiting fails, [sdk.Begun] returns what was created.
func (c *Client) AddNodePoolAndWait(ctx context.Context, clusterID string, body NodePool, options ...sdk.CallOption) (*GetNodePoolResponse, error) {
	call := sdk.NewCall(&addNodePoolOperation, clusterID)
	call.Body(&body)
	response := new(GetNodePoolResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// AddRegistries integrates container registries with clusters, so that the clusters can pull images.
//
// POST /v2/kubernetes/registries. Scopes: kubernetes:create, kubernetes:update.
//
//	err := do.Kubernetes.AddRegistries(ctx, kubernetes.ClusterRegistries{
//		ClusterUuids: []string{"4eae5e89-69b4-4a4f-9ec4-97690d6ec03b"},
//		Registries:   []string{"my-registry"},
//	})
func (c *Client) AddRegistries(ctx context.Context, body ClusterRegistries, options ...sdk.CallOption) error {
	call := sdk.NewCall(&addRegistriesOperation)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// AddRegistry integrates the account's container registry with clusters, so that the clusters can pull images.
//
// To select registries by name, use the operation for several registries.
//
// POST /v2/kubernetes/registry. Scopes: kubernetes:create, kubernetes:update.
//
//	err := do.Kubernetes.AddRegistry(ctx, kubernetes.ClusterRegistry{
//		ClusterUuids: []string{"4eae5e89-69b4-4a4f-9ec4-97690d6ec03b"},
//	})
func (c *Client) AddRegistry(ctx context.Context, body ClusterRegistry, options ...sdk.CallOption) error {
	call := sdk.NewCall(&addRegistryOperation)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// CreateCluster creates a Kubernetes cluster with at least one node pool.
//
// Returns before the cluster is ready, without its IP address and API server. Poll the cluster until `status.state`
// changes from `provisioning` to `running`.
//
// POST /v2/kubernetes/clusters. Scope: kubernetes:create.
//
//	kubernetesCluster, err := sdk.Item(do.Kubernetes.CreateClusterAndWait(ctx, kubernetes.Cluster{
//		Name:      "web-1",
//		Region:    "nyc3",
//		Version:   "1.34.1-do.0",
//		NodePools: []kubernetes.NodePool{{Size: "s-1vcpu-1gb", Name: "web-1", Count: 1}},
//	}))
func (c *Client) CreateCluster(ctx context.Context, body Cluster, options ...sdk.CallOption) (*CreateClusterResponse, error) {
	call := sdk.NewCall(&createClusterOperation)
	call.Body(&body)
	response := new(CreateClusterResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateClusterAndWait is [Client.CreateCluster] that waits until the work is done, and returns the final state. If
// waiting fails, [sdk.Begun] returns what was created.
func (c *Client) CreateClusterAndWait(ctx context.Context, body Cluster, options ...sdk.CallOption) (*GetClusterResponse, error) {
	call := sdk.NewCall(&createClusterOperation)
	call.Body(&body)
	response := new(GetClusterResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteCluster: Permanently deletes a Kubernetes cluster and everything deployed on it.
//
// Load balancers, volumes and volume snapshots created by the cluster are not deleted and continue to be billed. To
// delete them too, delete the cluster with all or selected associated resources instead.
//
// DELETE /v2/kubernetes/clusters/{cluster_id}. Scope: kubernetes:delete.
//
//	err := do.Kubernetes.DeleteCluster(ctx, "71745a85-c8e7-4525-af6c-8e58d7dd62ef")
func (c *Client) DeleteCluster(ctx context.Context, clusterID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteClusterOperation, clusterID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteClusterAndWait is [Client.DeleteCluster] that waits until what it deletes is gone.
func (c *Client) DeleteClusterAndWait(ctx context.Context, clusterID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteClusterOperation, clusterID)
	return sdk.WaitGone(ctx, c.client, call, options)
}

// DeleteNodeParams are the parameters of [Client.DeleteNode].
type DeleteNodeParams struct {
	_ sdk.NotComparable
	// Whether to delete the node without draining it (1). Range: 0 to 1. Default: `0`.
	SkipDrain sdk.Opt[int64]
	// Whether to replace the deleted node (1) or to reduce the size of the node pool (0). Range: 0 to 1. Default: `0`.
	Replace sdk.Opt[int64]
}

func (p *DeleteNodeParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "skip_drain", p.SkipDrain, sdk.FormatInt)
	sdk.AddOpt(call.Query, "replace", p.Replace, sdk.FormatInt)
}

// DeleteNode deletes a node of a node pool. The node is drained first, unless `skip_drain` is set.
//
// DELETE /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/nodes/{node_id}. Scope: kubernetes:update.
//
//	err := do.Kubernetes.DeleteNode(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//		"a594ab30-7925-4e19-b22a-bfcbda0192a5",
//		"dcc5ea62-cf38-4607-a08f-1c455285c66b",
//		kubernetes.DeleteNodeParams{},
//	)
func (c *Client) DeleteNode(ctx context.Context, clusterID string, nodePoolID string, nodeID string, params DeleteNodeParams, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteNodeOperation, clusterID, nodePoolID, nodeID)
	params.addTo(call)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteNodePool deletes a node pool. Its nodes are drained and destroyed.
//
// DELETE /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}. Scope: kubernetes:update.
//
//	err := do.Kubernetes.DeleteNodePool(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//		"a594ab30-7925-4e19-b22a-bfcbda0192a5",
//	)
func (c *Client) DeleteNodePool(ctx context.Context, clusterID string, nodePoolID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteNodePoolOperation, clusterID, nodePoolID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteNodePoolAndWait is [Client.DeleteNodePool] that waits until what it deletes is gone.
func (c *Client) DeleteNodePoolAndWait(ctx context.Context, clusterID string, nodePoolID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteNodePoolOperation, clusterID, nodePoolID)
	return sdk.WaitGone(ctx, c.client, call, options)
}

// DestroyAssociatedResourcesDangerous deletes a cluster with all load balancers, volumes and volume snapshots that it
// created.
//
// This cannot be undone. All data on the volumes is lost. List the associated resources first to see what would be
// deleted.
//
// DELETE /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/dangerous. Scope: kubernetes:delete.
//
//	err := do.Kubernetes.DestroyAssociatedResourcesDangerous(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//	)
func (c *Client) DestroyAssociatedResourcesDangerous(ctx context.Context, clusterID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&destroyAssociatedResourcesDangerousOperation, clusterID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DestroyAssociatedResourcesSelective deletes a cluster with selected associated resources.
//
// This cannot be undone. Resources that are not listed in the request are kept and continue to be billed. List the
// associated resources first to see which exist.
//
// DELETE /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/selective. Scope: kubernetes:delete.
//
//	err := do.Kubernetes.DestroyAssociatedResourcesSelective(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//		kubernetes.DestroyAssociatedKubernetesResources{
//			LoadBalancers: []string{"my-load-balancer"},
//			Volumes:       []string{"my-volume"},
//		},
//	)
func (c *Client) DestroyAssociatedResourcesSelective(ctx context.Context, clusterID string, body DestroyAssociatedKubernetesResources, options ...sdk.CallOption) error {
	call := sdk.NewCall(&destroyAssociatedResourcesSelectiveOperation, clusterID)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// GetAvailableUpgrades lists the Kubernetes versions to which a cluster can be upgraded.
//
// The list is `null` if the cluster is up to date.
//
// GET /v2/kubernetes/clusters/{cluster_id}/upgrades. Scope: kubernetes:read.
//
//	items, err := sdk.Items(do.Kubernetes.GetAvailableUpgrades(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//	))
func (c *Client) GetAvailableUpgrades(ctx context.Context, clusterID string, options ...sdk.CallOption) (*GetAvailableUpgradesResponse, error) {
	call := sdk.NewCall(&getAvailableUpgradesOperation, clusterID)
	response := new(GetAvailableUpgradesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetCluster gets a Kubernetes cluster, with its node pools and status.
//
// GET /v2/kubernetes/clusters/{cluster_id}. Scope: kubernetes:read.
//
//	kubernetesCluster, err := sdk.Item(do.Kubernetes.GetCluster(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//	))
func (c *Client) GetCluster(ctx context.Context, clusterID string, options ...sdk.CallOption) (*GetClusterResponse, error) {
	call := sdk.NewCall(&getClusterOperation, clusterID)
	response := new(GetClusterResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetClusterAndWait waits until the work whose state [Client.GetCluster] returns is done. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) GetClusterAndWait(ctx context.Context, clusterID string, options ...sdk.CallOption) (*GetClusterResponse, error) {
	call := sdk.NewCall(&getClusterOperation, clusterID)
	response := new(GetClusterResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetClusterLintResultsParams are the parameters of [Client.GetClusterLintResults].
type GetClusterLintResultsParams struct {
	_ sdk.NotComparable
	// The ID of the run, from the response of the request that started it.
	RunID sdk.Opt[string]
}

func (p *GetClusterLintResultsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "run_id", p.RunID, sdk.FormatString)
}

// GetClusterLintResults gets the diagnostics of a clusterlint run. The latest run by default.
//
// GET /v2/kubernetes/clusters/{cluster_id}/clusterlint. Scope: kubernetes:read.
//
//	response, err := do.Kubernetes.GetClusterLintResults(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//		kubernetes.GetClusterLintResultsParams{},
//	)
func (c *Client) GetClusterLintResults(ctx context.Context, clusterID string, params GetClusterLintResultsParams, options ...sdk.CallOption) (*ClusterlintResults, error) {
	call := sdk.NewCall(&getClusterLintResultsOperation, clusterID)
	params.addTo(call)
	response := new(ClusterlintResults)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetClusterUser gets the user name and groups of the caller in a cluster.
//
// GET /v2/kubernetes/clusters/{cluster_id}/user. Scope: kubernetes:read.
//
//	kubernetesClusterUser, err := sdk.Item(do.Kubernetes.GetClusterUser(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//	))
func (c *Client) GetClusterUser(ctx context.Context, clusterID string, options ...sdk.CallOption) (*User, error) {
	call := sdk.NewCall(&getClusterUserOperation, clusterID)
	response := new(User)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetCredentialsParams are the parameters of [Client.GetCredentials].
type GetCredentialsParams struct {
	_ sdk.NotComparable
	// The lifetime of the credentials, in seconds; 0 means 7 days. Ignored for clusters that use certificates.
	// Minimum: 0. Default: `0`.
	ExpirySeconds sdk.Opt[int64]
}

func (p *GetCredentialsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "expiry_seconds", p.ExpirySeconds, sdk.FormatInt)
}

// GetCredentials gets credentials for a cluster as JSON, for clients that cannot use a kubeconfig file.
//
// The token is a secret that grants access to the cluster until it expires.
//
// GET /v2/kubernetes/clusters/{cluster_id}/credentials. Scope: kubernetes:access_cluster.
//
//	response, err := do.Kubernetes.GetCredentials(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//		kubernetes.GetCredentialsParams{},
//	)
func (c *Client) GetCredentials(ctx context.Context, clusterID string, params GetCredentialsParams, options ...sdk.CallOption) (*Credentials, error) {
	call := sdk.NewCall(&getCredentialsOperation, clusterID)
	params.addTo(call)
	response := new(Credentials)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetKubeconfigParams are the parameters of [Client.GetKubeconfig].
type GetKubeconfigParams struct {
	_ sdk.NotComparable
	// The lifetime of the credentials, in seconds; 0 means 7 days. Ignored for clusters that use certificates.
	// Minimum: 0. Default: `0`.
	ExpirySeconds sdk.Opt[int64]
	// The type of credentials in the file. `sso` by default for clusters with single sign-on, otherwise `token`.
	Type sdk.Opt[CredentialsType]
}

func (p *GetKubeconfigParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "expiry_seconds", p.ExpirySeconds, sdk.FormatInt)
	sdk.AddOpt(call.Query, "type", p.Type, sdk.FormatString)
}

// GetKubeconfig gets a kubeconfig file in YAML, for `kubectl` and other clients of a cluster.
//
// The file contains a secret, unless its type is `sso`, for which `doctl` must be installed to log in.
//
// GET /v2/kubernetes/clusters/{cluster_id}/kubeconfig. Scope: kubernetes:access_cluster.
//
//	response, err := do.Kubernetes.GetKubeconfig(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//		kubernetes.GetKubeconfigParams{},
//	)
func (c *Client) GetKubeconfig(ctx context.Context, clusterID string, params GetKubeconfigParams, options ...sdk.CallOption) (string, error) {
	call := sdk.NewCall(&getKubeconfigOperation, clusterID)
	params.addTo(call)
	return sdk.DoText(ctx, c.client, call, options)
}

// GetKubeconfigDownload is [Client.GetKubeconfig] that returns the body as it arrives. It must be closed.
func (c *Client) GetKubeconfigDownload(ctx context.Context, clusterID string, params GetKubeconfigParams, options ...sdk.CallOption) (*sdk.Download, error) {
	call := sdk.NewCall(&getKubeconfigOperation, clusterID)
	params.addTo(call)
	return sdk.StartDownload(ctx, c.client, call, options)
}

// GetNodePool gets a node pool, with its nodes.
//
// GET /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}. Scope: kubernetes:read.
//
//	nodePool, err := sdk.Item(do.Kubernetes.GetNodePool(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//		"a594ab30-7925-4e19-b22a-bfcbda0192a5",
//	))
func (c *Client) GetNodePool(ctx context.Context, clusterID string, nodePoolID string, options ...sdk.CallOption) (*GetNodePoolResponse, error) {
	call := sdk.NewCall(&getNodePoolOperation, clusterID, nodePoolID)
	response := new(GetNodePoolResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetNodePoolAndWait waits until the work whose state [Client.GetNodePool] returns is done. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) GetNodePoolAndWait(ctx context.Context, clusterID string, nodePoolID string, options ...sdk.CallOption) (*GetNodePoolResponse, error) {
	call := sdk.NewCall(&getNodePoolOperation, clusterID, nodePoolID)
	response := new(GetNodePoolResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetStatusMessagesParams are the parameters of [Client.GetStatusMessages].
type GetStatusMessagesParams struct {
	_ sdk.NotComparable
	// Lists only messages since this time.
	Since sdk.Opt[time.Time]
}

func (p *GetStatusMessagesParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "since", p.Since, sdk.FormatTime)
}

// GetStatusMessages lists messages about issues that affect a cluster.
//
// GET /v2/kubernetes/clusters/{cluster_id}/status_messages. Scope: kubernetes:read.
//
//	items, err := sdk.Items(do.Kubernetes.GetStatusMessages(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//		kubernetes.GetStatusMessagesParams{},
//	))
func (c *Client) GetStatusMessages(ctx context.Context, clusterID string, params GetStatusMessagesParams, options ...sdk.CallOption) (*GetStatusMessagesResponse, error) {
	call := sdk.NewCall(&getStatusMessagesOperation, clusterID)
	params.addTo(call)
	response := new(GetStatusMessagesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAssociatedResources lists the load balancers, volumes and volume snapshots created by a cluster, which are
// billed separately.
//
// GET /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources. Scope: kubernetes:read.
//
//	response, err := do.Kubernetes.ListAssociatedResources(ctx, "71745a85-c8e7-4525-af6c-8e58d7dd62ef")
func (c *Client) ListAssociatedResources(ctx context.Context, clusterID string, options ...sdk.CallOption) (*AssociatedKubernetesResources, error) {
	call := sdk.NewCall(&listAssociatedResourcesOperation, clusterID)
	response := new(AssociatedKubernetesResources)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListClustersParams are the parameters of [Client.ListClusters].
type ListClustersParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListClustersParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListClusters lists the Kubernetes clusters of the team.
//
// GET /v2/kubernetes/clusters. Scope: kubernetes:read.
//
//	for kubernetesCluster, err := range do.Kubernetes.ListClustersAll(
//		ctx,
//		kubernetes.ListClustersParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(kubernetesCluster)
//	}
func (c *Client) ListClusters(ctx context.Context, params ListClustersParams, options ...sdk.CallOption) (*ListClustersResponse, error) {
	call := sdk.NewCall(&listClustersOperation)
	params.addTo(call)
	response := new(ListClustersResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListClustersAll reads the items of [Client.ListClusters] across all pages.
func (c *Client) ListClustersAll(ctx context.Context, params ListClustersParams, options ...sdk.CallOption) iter.Seq2[*KubernetesCluster, error] {
	return c.ListClustersPaginator(ctx, params, options...).Items()
}

// ListClustersPaginator returns a paginator of [Client.ListClusters].
func (c *Client) ListClustersPaginator(ctx context.Context, params ListClustersParams, options ...sdk.CallOption) *sdk.Paginator[*ListClustersResponse, *KubernetesCluster] {
	call := sdk.NewCall(&listClustersOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListClustersResponse, *KubernetesCluster](ctx, c.client, call, options)
}

// ListNodePools lists the node pools of a cluster, with their nodes.
//
// GET /v2/kubernetes/clusters/{cluster_id}/node_pools. Scope: kubernetes:read.
//
//	items, err := sdk.Items(do.Kubernetes.ListNodePools(ctx, "71745a85-c8e7-4525-af6c-8e58d7dd62ef"))
func (c *Client) ListNodePools(ctx context.Context, clusterID string, options ...sdk.CallOption) (*ListNodePoolsResponse, error) {
	call := sdk.NewCall(&listNodePoolsOperation, clusterID)
	response := new(ListNodePoolsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListOptions lists the versions, regions and node sizes that are available for clusters.
//
// GET /v2/kubernetes/options. Scope: kubernetes:read.
//
//	option, err := sdk.Item(do.Kubernetes.ListOptions(ctx))
func (c *Client) ListOptions(ctx context.Context, options ...sdk.CallOption) (*Options, error) {
	call := sdk.NewCall(&listOptionsOperation)
	response := new(Options)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// RecycleNodePool recycles nodes of a node pool.
//
// Instead, delete nodes one at a time with `replace`.
//
// Deprecated: the API marks it as deprecated.
//
// POST /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/recycle. Scope: kubernetes:delete.
//
//	err := do.Kubernetes.RecycleNodePool(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//		"a594ab30-7925-4e19-b22a-bfcbda0192a5",
//		kubernetes.RecycleNodePoolBody{Nodes: []string{"my-node"}},
//	)
func (c *Client) RecycleNodePool(ctx context.Context, clusterID string, nodePoolID string, body RecycleNodePoolBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&recycleNodePoolOperation, clusterID, nodePoolID)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// RemoveRegistries removes the integration of container registries with clusters.
//
// DELETE /v2/kubernetes/registries. Scope: kubernetes:update.
//
//	err := do.Kubernetes.RemoveRegistries(ctx, &kubernetes.ClusterRegistries{
//		ClusterUuids: []string{"4eae5e89-69b4-4a4f-9ec4-97690d6ec03b"},
//		Registries:   []string{"my-registry"},
//	})
func (c *Client) RemoveRegistries(ctx context.Context, body *ClusterRegistries, options ...sdk.CallOption) error {
	call := sdk.NewCall(&removeRegistriesOperation)
	if body != nil {
		call.Body(body)
	}
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// RemoveRegistry removes the integration of the account's container registry with clusters.
//
// To select registries by name, use the operation for several registries.
//
// DELETE /v2/kubernetes/registry. Scope: kubernetes:update.
//
//	err := do.Kubernetes.RemoveRegistry(ctx, &kubernetes.ClusterRegistry{
//		ClusterUuids: []string{"4eae5e89-69b4-4a4f-9ec4-97690d6ec03b"},
//	})
func (c *Client) RemoveRegistry(ctx context.Context, body *ClusterRegistry, options ...sdk.CallOption) error {
	call := sdk.NewCall(&removeRegistryOperation)
	if body != nil {
		call.Body(body)
	}
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// RunClusterLint starts a clusterlint run, which checks a cluster for problematic settings.
//
// Returns only the `run_id`. Get the diagnostics with a separate request.
//
// POST /v2/kubernetes/clusters/{cluster_id}/clusterlint. Scope: kubernetes:update.
//
//	response, err := do.Kubernetes.RunClusterLint(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//		kubernetes.ClusterlintRequest{
//			IncludeGroups: []string{"my-include-group"},
//			IncludeChecks: []string{"my-include-check"},
//		},
//	)
func (c *Client) RunClusterLint(ctx context.Context, clusterID string, body ClusterlintRequest, options ...sdk.CallOption) (*RunClusterLintResponse, error) {
	call := sdk.NewCall(&runClusterLintOperation, clusterID)
	call.Body(&body)
	response := new(RunClusterLintResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateCluster updates the name, tags, maintenance policy and add-ons of a Kubernetes cluster.
//
// Upgrade the cluster to change its Kubernetes version, and update its node pools to change its nodes. High
// availability can be enabled, but not disabled.
//
// PUT /v2/kubernetes/clusters/{cluster_id}. Scope: kubernetes:update.
//
//	kubernetesCluster, err := sdk.Item(do.Kubernetes.UpdateCluster(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//		kubernetes.ClusterUpdate{Name: "web-1"},
//	))
func (c *Client) UpdateCluster(ctx context.Context, clusterID string, body ClusterUpdate, options ...sdk.CallOption) (*UpdateClusterResponse, error) {
	call := sdk.NewCall(&updateClusterOperation, clusterID)
	call.Body(&body)
	response := new(UpdateClusterResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateNodePool updates the name, node count, autoscaling, tags, labels or taints of a node pool.
//
// A removed label stays on existing nodes. A removed taint is removed from existing nodes. The node size cannot be
// changed. Add another node pool instead.
//
// PUT /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}. Scope: kubernetes:update.
//
//	nodePool, err := sdk.Item(do.Kubernetes.UpdateNodePoolAndWait(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//		"a594ab30-7925-4e19-b22a-bfcbda0192a5",
//		kubernetes.NodePoolUpdate{Name: "web-1", Count: 1},
//	))
func (c *Client) UpdateNodePool(ctx context.Context, clusterID string, nodePoolID string, body NodePoolUpdate, options ...sdk.CallOption) (*UpdateNodePoolResponse, error) {
	call := sdk.NewCall(&updateNodePoolOperation, clusterID, nodePoolID)
	call.Body(&body)
	response := new(UpdateNodePoolResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateNodePoolAndWait is [Client.UpdateNodePool] that waits until the work is done, and returns the final state. If
// waiting fails, [sdk.Begun] returns what was created.
func (c *Client) UpdateNodePoolAndWait(ctx context.Context, clusterID string, nodePoolID string, body NodePoolUpdate, options ...sdk.CallOption) (*GetNodePoolResponse, error) {
	call := sdk.NewCall(&updateNodePoolOperation, clusterID, nodePoolID)
	call.Body(&body)
	response := new(GetNodePoolResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpgradeCluster starts an upgrade of a cluster to a newer version of Kubernetes.
//
// The version must be one of the available upgrades of the cluster. The state is `upgrading` during the upgrade.
//
// POST /v2/kubernetes/clusters/{cluster_id}/upgrade. Scope: kubernetes:update.
//
//	err := do.Kubernetes.UpgradeCluster(
//		ctx,
//		"71745a85-c8e7-4525-af6c-8e58d7dd62ef",
//		kubernetes.UpgradeClusterBody{Version: sdk.Some("1")},
//	)
func (c *Client) UpgradeCluster(ctx context.Context, clusterID string, body UpgradeClusterBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&upgradeClusterOperation, clusterID)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}
