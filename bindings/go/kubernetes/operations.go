// Code generated from the description of the API. DO NOT EDIT.

package kubernetes

import (
	"digitalocean-sdk.internal/go/sdk"
)

var addNodePoolOperation = sdk.Operation{
	ID:        "kubernetes_add_nodePool",
	Method:    "POST",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/node_pools",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getNodePoolOperation,
			With:      []sdk.WaitParameter{{Name: "node_pool_id", Paths: [][]string{{"node_pool", "id"}}}},
		},
	},
}

var addRegistriesOperation = sdk.Operation{
	ID:     "kubernetes_add_registries",
	Method: "POST",
	Path:   "/v2/kubernetes/registries",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"kubernetes:create", "kubernetes:update"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Safety:    sdk.Idempotent,
}

var addRegistryOperation = sdk.Operation{
	ID:     "kubernetes_add_registry",
	Method: "POST",
	Path:   "/v2/kubernetes/registry",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"kubernetes:create", "kubernetes:update"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Safety:    sdk.Idempotent,
}

var createClusterOperation = sdk.Operation{
	ID:        "kubernetes_create_cluster",
	Method:    "POST",
	Path:      "/v2/kubernetes/clusters",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listClustersOperation,
		Items:    []string{"kubernetes_clusters"},
		Item:     []string{"name"},
		Response: []string{"kubernetes_cluster"},
		Created:  []string{"created_at"},
	},
	Wait: []sdk.WaitStep{
		{
			Operation: &getClusterOperation,
			With: []sdk.WaitParameter{
				{Name: "cluster_id", Paths: [][]string{{"kubernetes_cluster", "id"}}},
			},
		},
	},
}

var deleteClusterOperation = sdk.Operation{
	ID:        "kubernetes_delete_cluster",
	Method:    "DELETE",
	Path:      "/v2/kubernetes/clusters/{cluster_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Wait:      []sdk.WaitStep{{Operation: &getClusterOperation, UntilGone: true}},
}

var deleteNodeOperation = sdk.Operation{
	ID:        "kubernetes_delete_node",
	Method:    "DELETE",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/nodes/{node_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 202}},
}

var deleteNodePoolOperation = sdk.Operation{
	ID:        "kubernetes_delete_nodePool",
	Method:    "DELETE",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Wait:      []sdk.WaitStep{{Operation: &getNodePoolOperation, UntilGone: true}},
}

var destroyAssociatedResourcesDangerousOperation = sdk.Operation{
	ID:        "kubernetes_destroy_associatedResourcesDangerous",
	Method:    "DELETE",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/dangerous",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var destroyAssociatedResourcesSelectiveOperation = sdk.Operation{
	ID:        "kubernetes_destroy_associatedResourcesSelective",
	Method:    "DELETE",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/selective",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getAvailableUpgradesOperation = sdk.Operation{
	ID:        "kubernetes_get_availableUpgrades",
	Method:    "GET",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/upgrades",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getClusterOperation = sdk.Operation{
	ID:        "kubernetes_get_cluster",
	Method:    "GET",
	Path:      "/v2/kubernetes/clusters/{cluster_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"kubernetes_cluster", "status", "state"}},
		Done:   []string{"running"},
		Failed: []string{"deleted", "error"},
	},
}

var getClusterLintResultsOperation = sdk.Operation{
	ID:        "kubernetes_get_clusterLintResults",
	Method:    "GET",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/clusterlint",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getClusterUserOperation = sdk.Operation{
	ID:        "kubernetes_get_clusterUser",
	Method:    "GET",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/user",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getCredentialsOperation = sdk.Operation{
	ID:     "kubernetes_get_credentials",
	Method: "GET",
	Path:   "/v2/kubernetes/clusters/{cluster_id}/credentials",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"kubernetes:access_cluster"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getKubeconfigOperation = sdk.Operation{
	ID:     "kubernetes_get_kubeconfig",
	Method: "GET",
	Path:   "/v2/kubernetes/clusters/{cluster_id}/kubeconfig",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"kubernetes:access_cluster"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/yaml"}},
}

var getNodePoolOperation = sdk.Operation{
	ID:        "kubernetes_get_nodePool",
	Method:    "GET",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"node_pool", "nodes", "*", "status", "state"}},
		Done:   []string{"running"},
		Count:  []string{"node_pool", "count"},
	},
}

var getStatusMessagesOperation = sdk.Operation{
	ID:        "kubernetes_get_status_messages",
	Method:    "GET",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/status_messages",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listAssociatedResourcesOperation = sdk.Operation{
	ID:        "kubernetes_list_associatedResources",
	Method:    "GET",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listClustersOperation = sdk.Operation{
	ID:        "kubernetes_list_clusters",
	Method:    "GET",
	Path:      "/v2/kubernetes/clusters",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"kubernetes_clusters"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listNodePoolsOperation = sdk.Operation{
	ID:        "kubernetes_list_nodePools",
	Method:    "GET",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/node_pools",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOptionsOperation = sdk.Operation{
	ID:        "kubernetes_list_options",
	Method:    "GET",
	Path:      "/v2/kubernetes/options",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var recycleNodePoolOperation = sdk.Operation{
	ID:        "kubernetes_recycle_node_pool",
	Method:    "POST",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/recycle",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 202}},
}

var removeRegistriesOperation = sdk.Operation{
	ID:        "kubernetes_remove_registries",
	Method:    "DELETE",
	Path:      "/v2/kubernetes/registries",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var removeRegistryOperation = sdk.Operation{
	ID:        "kubernetes_remove_registry",
	Method:    "DELETE",
	Path:      "/v2/kubernetes/registry",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var runClusterLintOperation = sdk.Operation{
	ID:        "kubernetes_run_clusterLint",
	Method:    "POST",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/clusterlint",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
}

var updateClusterOperation = sdk.Operation{
	ID:        "kubernetes_update_cluster",
	Method:    "PUT",
	Path:      "/v2/kubernetes/clusters/{cluster_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
}

var updateNodePoolOperation = sdk.Operation{
	ID:        "kubernetes_update_nodePool",
	Method:    "PUT",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Wait:      []sdk.WaitStep{{Operation: &getNodePoolOperation}},
}

var upgradeClusterOperation = sdk.Operation{
	ID:        "kubernetes_upgrade_cluster",
	Method:    "POST",
	Path:      "/v2/kubernetes/clusters/{cluster_id}/upgrade",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"kubernetes:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 202}},
}
