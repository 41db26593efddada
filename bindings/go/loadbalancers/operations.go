// Code generated from the description of the API. DO NOT EDIT.

package loadbalancers

import (
	"digitalocean-sdk.internal/go/sdk"
)

var addDropletsOperation = sdk.Operation{
	ID:        "loadBalancers_add_droplets",
	Method:    "POST",
	Path:      "/v2/load_balancers/{lb_id}/droplets",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"load_balancer:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Safety:    sdk.Idempotent,
}

var addForwardingRulesOperation = sdk.Operation{
	ID:        "loadBalancers_add_forwardingRules",
	Method:    "POST",
	Path:      "/v2/load_balancers/{lb_id}/forwarding_rules",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"load_balancer:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var createOperation = sdk.Operation{
	ID:        "loadBalancers_create",
	Method:    "POST",
	Path:      "/v2/load_balancers",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"load_balancer:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listOperation,
		Items:    []string{"load_balancers"},
		Item:     []string{"name"},
		Response: []string{"load_balancer"},
		Created:  []string{"created_at"},
	},
	Wait: []sdk.WaitStep{
		{
			Operation: &getOperation,
			With:      []sdk.WaitParameter{{Name: "lb_id", Paths: [][]string{{"load_balancer", "id"}}}},
		},
	},
}

var deleteOperation = sdk.Operation{
	ID:        "loadBalancers_delete",
	Method:    "DELETE",
	Path:      "/v2/load_balancers/{lb_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"load_balancer:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Wait:      []sdk.WaitStep{{Operation: &getOperation, UntilGone: true}},
}

var deleteCacheOperation = sdk.Operation{
	ID:        "loadBalancers_delete_cache",
	Method:    "DELETE",
	Path:      "/v2/load_balancers/{lb_id}/cache",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"load_balancer:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "loadBalancers_get",
	Method:    "GET",
	Path:      "/v2/load_balancers/{lb_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"load_balancer:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"load_balancer", "status"}},
		Done:   []string{"active"},
		Failed: []string{"errored"},
	},
}

var listOperation = sdk.Operation{
	ID:        "loadBalancers_list",
	Method:    "GET",
	Path:      "/v2/load_balancers",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"load_balancer:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"load_balancers"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var removeDropletsOperation = sdk.Operation{
	ID:        "loadBalancers_remove_droplets",
	Method:    "DELETE",
	Path:      "/v2/load_balancers/{lb_id}/droplets",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"load_balancer:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var removeForwardingRulesOperation = sdk.Operation{
	ID:        "loadBalancers_remove_forwardingRules",
	Method:    "DELETE",
	Path:      "/v2/load_balancers/{lb_id}/forwarding_rules",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"load_balancer:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var updateOperation = sdk.Operation{
	ID:        "loadBalancers_update",
	Method:    "PUT",
	Path:      "/v2/load_balancers/{lb_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"load_balancer:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
