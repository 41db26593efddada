// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"
	"time"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/kubernetes"
	"digitalocean-sdk.internal/go/sdk"
)

func kubernetesOperations(add func(string, operation)) {
	add("kubernetes_add_nodePool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.AddNodePool(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), argument[kubernetes.NodePool](a, a.Body, sdk.ReadModel[kubernetes.NodePool]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Kubernetes.AddNodePoolAndWait(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), argument[kubernetes.NodePool](a, a.Body, sdk.ReadModel[kubernetes.NodePool]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[kubernetes.NodePool],
			"response 201":     newModel[kubernetes.AddNodePoolResponse],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_add_registries", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.AddRegistries(ctx, argument[kubernetes.ClusterRegistries](a, a.Body, sdk.ReadModel[kubernetes.ClusterRegistries]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[kubernetes.ClusterRegistries],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_add_registry", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.AddRegistry(ctx, argument[kubernetes.ClusterRegistry](a, a.Body, sdk.ReadModel[kubernetes.ClusterRegistry]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[kubernetes.ClusterRegistry],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_create_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.CreateCluster(ctx, argument[kubernetes.Cluster](a, a.Body, sdk.ReadModel[kubernetes.Cluster]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Kubernetes.CreateClusterAndWait(ctx, argument[kubernetes.Cluster](a, a.Body, sdk.ReadModel[kubernetes.Cluster]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[kubernetes.Cluster],
			"response 201":     newModel[kubernetes.CreateClusterResponse],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_delete_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.DeleteCluster(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Kubernetes.DeleteClusterAndWait(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_delete_node", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.DeleteNode(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), argument[string](a, a.Path["node_pool_id"], sdk.ReadString), argument[string](a, a.Path["node_id"], sdk.ReadString), kubernetes.DeleteNodeParams{SkipDrain: optional[int64](a, a.Query["skip_drain"], sdk.ReadInt64), Replace: optional[int64](a, a.Query["replace"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_delete_nodePool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.DeleteNodePool(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), argument[string](a, a.Path["node_pool_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Kubernetes.DeleteNodePoolAndWait(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), argument[string](a, a.Path["node_pool_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_destroy_associatedResourcesDangerous", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.DestroyAssociatedResourcesDangerous(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_destroy_associatedResourcesSelective", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.DestroyAssociatedResourcesSelective(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), argument[kubernetes.DestroyAssociatedKubernetesResources](a, a.Body, sdk.ReadModel[kubernetes.DestroyAssociatedKubernetesResources]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[kubernetes.DestroyAssociatedKubernetesResources],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_get_availableUpgrades", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.GetAvailableUpgrades(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[kubernetes.GetAvailableUpgradesResponse],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_get_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.GetCluster(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Kubernetes.GetClusterAndWait(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[kubernetes.GetClusterResponse],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_get_clusterLintResults", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.GetClusterLintResults(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), kubernetes.GetClusterLintResultsParams{RunID: optional[string](a, a.Query["run_id"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[kubernetes.ClusterlintResults],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_get_clusterUser", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.GetClusterUser(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[kubernetes.User],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_get_credentials", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.GetCredentials(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), kubernetes.GetCredentialsParams{ExpirySeconds: optional[int64](a, a.Query["expiry_seconds"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[kubernetes.Credentials],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_get_kubeconfig", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return text(api.Kubernetes.GetKubeconfig(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), kubernetes.GetKubeconfigParams{ExpirySeconds: optional[int64](a, a.Query["expiry_seconds"], sdk.ReadInt64), Type: optional[kubernetes.CredentialsType](a, a.Query["type"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_get_nodePool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.GetNodePool(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), argument[string](a, a.Path["node_pool_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Kubernetes.GetNodePoolAndWait(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), argument[string](a, a.Path["node_pool_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[kubernetes.GetNodePoolResponse],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_get_status_messages", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.GetStatusMessages(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), kubernetes.GetStatusMessagesParams{Since: optional[time.Time](a, a.Query["since"], sdk.ReadTime)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[kubernetes.GetStatusMessagesResponse],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_list_associatedResources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.ListAssociatedResources(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[kubernetes.AssociatedKubernetesResources],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_list_clusters", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.ListClusters(ctx, kubernetes.ListClustersParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Kubernetes.ListClustersPaginator(ctx, kubernetes.ListClustersParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[kubernetes.ListClustersResponse],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_list_nodePools", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.ListNodePools(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[kubernetes.ListNodePoolsResponse],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_list_options", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.ListOptions(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[kubernetes.Options],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_recycle_node_pool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.RecycleNodePool(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), argument[string](a, a.Path["node_pool_id"], sdk.ReadString), argument[kubernetes.RecycleNodePoolBody](a, a.Body, sdk.ReadModel[kubernetes.RecycleNodePoolBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[kubernetes.RecycleNodePoolBody],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_remove_registries", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.RemoveRegistries(ctx, pointer[kubernetes.ClusterRegistries](a, a.Body, sdk.ReadModel[kubernetes.ClusterRegistries]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[kubernetes.ClusterRegistries],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_remove_registry", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.RemoveRegistry(ctx, pointer[kubernetes.ClusterRegistry](a, a.Body, sdk.ReadModel[kubernetes.ClusterRegistry]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[kubernetes.ClusterRegistry],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_run_clusterLint", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.RunClusterLint(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), argument[kubernetes.ClusterlintRequest](a, a.Body, sdk.ReadModel[kubernetes.ClusterlintRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[kubernetes.ClusterlintRequest],
			"response 202":     newModel[kubernetes.RunClusterLintResponse],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_update_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.UpdateCluster(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), argument[kubernetes.ClusterUpdate](a, a.Body, sdk.ReadModel[kubernetes.ClusterUpdate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[kubernetes.ClusterUpdate],
			"response 202":     newModel[kubernetes.UpdateClusterResponse],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_update_nodePool", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Kubernetes.UpdateNodePool(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), argument[string](a, a.Path["node_pool_id"], sdk.ReadString), argument[kubernetes.NodePoolUpdate](a, a.Body, sdk.ReadModel[kubernetes.NodePoolUpdate]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Kubernetes.UpdateNodePoolAndWait(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), argument[string](a, a.Path["node_pool_id"], sdk.ReadString), argument[kubernetes.NodePoolUpdate](a, a.Body, sdk.ReadModel[kubernetes.NodePoolUpdate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[kubernetes.NodePoolUpdate],
			"response 202":     newModel[kubernetes.UpdateNodePoolResponse],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
	add("kubernetes_upgrade_cluster", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Kubernetes.UpgradeCluster(ctx, argument[string](a, a.Path["cluster_id"], sdk.ReadString), argument[kubernetes.UpgradeClusterBody](a, a.Body, sdk.ReadModel[kubernetes.UpgradeClusterBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[kubernetes.UpgradeClusterBody],
			"response 401":     newModel[kubernetes.ErrorModel],
			"response 404":     newModel[kubernetes.ErrorModel],
			"response 429":     newModel[kubernetes.ErrorModel],
			"response 500":     newModel[kubernetes.ErrorModel],
			"response default": newModel[kubernetes.ErrorModel],
		},
	})
}
