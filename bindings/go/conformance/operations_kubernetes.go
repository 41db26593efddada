// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"
	"time"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/kubernetes"
)

func kubernetesOperations(add func(string, operation)) {
	add("kubernetes_add_nodePool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.AddNodePool(ctx, argument[string](a, a.Path["cluster_id"]), argument[kubernetes.NodePool](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Kubernetes.AddNodePoolAndWait(ctx, argument[string](a, a.Path["cluster_id"]), argument[kubernetes.NodePool](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[kubernetes.NodePool](),
			"response 201":     newValue[kubernetes.AddNodePoolResponse](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_add_registries", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.AddRegistries(ctx, argument[kubernetes.ClusterRegistries](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[kubernetes.ClusterRegistries](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_add_registry", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.AddRegistry(ctx, argument[kubernetes.ClusterRegistry](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[kubernetes.ClusterRegistry](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_create_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.CreateCluster(ctx, argument[kubernetes.Cluster](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Kubernetes.CreateClusterAndWait(ctx, argument[kubernetes.Cluster](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[kubernetes.Cluster](),
			"response 201":     newValue[kubernetes.CreateClusterResponse](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_delete_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.DeleteCluster(ctx, argument[string](a, a.Path["cluster_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Kubernetes.DeleteClusterAndWait(ctx, argument[string](a, a.Path["cluster_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_delete_node", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.DeleteNode(ctx, argument[string](a, a.Path["cluster_id"]), argument[string](a, a.Path["node_pool_id"]), argument[string](a, a.Path["node_id"]), kubernetes.DeleteNodeParams{SkipDrain: optional[int64](a, a.Query["skip_drain"]), Replace: optional[int64](a, a.Query["replace"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_delete_nodePool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.DeleteNodePool(ctx, argument[string](a, a.Path["cluster_id"]), argument[string](a, a.Path["node_pool_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Kubernetes.DeleteNodePoolAndWait(ctx, argument[string](a, a.Path["cluster_id"]), argument[string](a, a.Path["node_pool_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_destroy_associatedResourcesDangerous", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.DestroyAssociatedResourcesDangerous(ctx, argument[string](a, a.Path["cluster_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_destroy_associatedResourcesSelective", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.DestroyAssociatedResourcesSelective(ctx, argument[string](a, a.Path["cluster_id"]), argument[kubernetes.DestroyAssociatedKubernetesResources](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[kubernetes.DestroyAssociatedKubernetesResources](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_get_availableUpgrades", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.GetAvailableUpgrades(ctx, argument[string](a, a.Path["cluster_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[kubernetes.GetAvailableUpgradesResponse](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_get_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.GetCluster(ctx, argument[string](a, a.Path["cluster_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Kubernetes.GetClusterAndWait(ctx, argument[string](a, a.Path["cluster_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[kubernetes.GetClusterResponse](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_get_clusterLintResults", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.GetClusterLintResults(ctx, argument[string](a, a.Path["cluster_id"]), kubernetes.GetClusterLintResultsParams{RunID: optional[string](a, a.Query["run_id"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[kubernetes.ClusterlintResults](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_get_clusterUser", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.GetClusterUser(ctx, argument[string](a, a.Path["cluster_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[kubernetes.User](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_get_credentials", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.GetCredentials(ctx, argument[string](a, a.Path["cluster_id"]), kubernetes.GetCredentialsParams{ExpirySeconds: optional[int64](a, a.Query["expiry_seconds"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[kubernetes.Credentials](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_get_kubeconfig", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return text(api.Kubernetes.GetKubeconfig(ctx, argument[string](a, a.Path["cluster_id"]), kubernetes.GetKubeconfigParams{ExpirySeconds: optional[int64](a, a.Query["expiry_seconds"]), Type: optional[kubernetes.CredentialsType](a, a.Query["type"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_get_nodePool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.GetNodePool(ctx, argument[string](a, a.Path["cluster_id"]), argument[string](a, a.Path["node_pool_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Kubernetes.GetNodePoolAndWait(ctx, argument[string](a, a.Path["cluster_id"]), argument[string](a, a.Path["node_pool_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[kubernetes.GetNodePoolResponse](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_get_status_messages", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.GetStatusMessages(ctx, argument[string](a, a.Path["cluster_id"]), kubernetes.GetStatusMessagesParams{Since: optional[time.Time](a, a.Query["since"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[kubernetes.GetStatusMessagesResponse](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_list_associatedResources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.ListAssociatedResources(ctx, argument[string](a, a.Path["cluster_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[kubernetes.AssociatedKubernetesResources](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_list_clusters", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.ListClusters(ctx, kubernetes.ListClustersParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Kubernetes.ListClustersPaginator(ctx, kubernetes.ListClustersParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[kubernetes.ListClustersResponse](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_list_nodePools", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.ListNodePools(ctx, argument[string](a, a.Path["cluster_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[kubernetes.ListNodePoolsResponse](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_list_options", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.ListOptions(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[kubernetes.Options](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_recycle_node_pool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.RecycleNodePool(ctx, argument[string](a, a.Path["cluster_id"]), argument[string](a, a.Path["node_pool_id"]), argument[kubernetes.RecycleNodePoolBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[kubernetes.RecycleNodePoolBody](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_remove_registries", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.RemoveRegistries(ctx, pointer[kubernetes.ClusterRegistries](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[kubernetes.ClusterRegistries](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_remove_registry", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.RemoveRegistry(ctx, pointer[kubernetes.ClusterRegistry](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[kubernetes.ClusterRegistry](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_run_clusterLint", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.RunClusterLint(ctx, argument[string](a, a.Path["cluster_id"]), argument[kubernetes.ClusterlintRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[kubernetes.ClusterlintRequest](),
			"response 202":     newValue[kubernetes.RunClusterLintResponse](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_update_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.UpdateCluster(ctx, argument[string](a, a.Path["cluster_id"]), argument[kubernetes.ClusterUpdate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[kubernetes.ClusterUpdate](),
			"response 202":     newValue[kubernetes.UpdateClusterResponse](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_update_nodePool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.UpdateNodePool(ctx, argument[string](a, a.Path["cluster_id"]), argument[string](a, a.Path["node_pool_id"]), argument[kubernetes.NodePoolUpdate](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Kubernetes.UpdateNodePoolAndWait(ctx, argument[string](a, a.Path["cluster_id"]), argument[string](a, a.Path["node_pool_id"]), argument[kubernetes.NodePoolUpdate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[kubernetes.NodePoolUpdate](),
			"response 202":     newValue[kubernetes.UpdateNodePoolResponse](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
	add("kubernetes_upgrade_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.UpgradeCluster(ctx, argument[string](a, a.Path["cluster_id"]), argument[kubernetes.UpgradeClusterBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[kubernetes.UpgradeClusterBody](),
			"response 401":     newValue[kubernetes.ErrorModel](),
			"response 404":     newValue[kubernetes.ErrorModel](),
			"response 429":     newValue[kubernetes.ErrorModel](),
			"response 500":     newValue[kubernetes.ErrorModel](),
			"response default": newValue[kubernetes.ErrorModel](),
		},
	})
}
