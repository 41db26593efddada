// Code generated from the description of the API. DO NOT EDIT.

package autoscalepools

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "autoscalepools_create",
	Method:    "POST",
	Path:      "/v2/droplets/autoscale",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listOperation,
		Query:    "name",
		Items:    []string{"autoscale_pools"},
		Item:     []string{"name"},
		Response: []string{"autoscale_pool"},
		Created:  []string{"created_at"},
	},
}

var deleteOperation = sdk.Operation{
	ID:        "autoscalepools_delete",
	Method:    "DELETE",
	Path:      "/v2/droplets/autoscale/{autoscale_pool_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 202}},
	Wait:      []sdk.WaitStep{{Operation: &getOperation, UntilGone: true}},
}

var deleteDangerousOperation = sdk.Operation{
	ID:        "autoscalepools_delete_dangerous",
	Method:    "DELETE",
	Path:      "/v2/droplets/autoscale/{autoscale_pool_id}/dangerous",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 202}},
}

var getOperation = sdk.Operation{
	ID:        "autoscalepools_get",
	Method:    "GET",
	Path:      "/v2/droplets/autoscale/{autoscale_pool_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "autoscalepools_list",
	Method:    "GET",
	Path:      "/v2/droplets/autoscale",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"autoscale_pools"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listHistoryOperation = sdk.Operation{
	ID:        "autoscalepools_list_history",
	Method:    "GET",
	Path:      "/v2/droplets/autoscale/{autoscale_pool_id}/history",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"history"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listMembersOperation = sdk.Operation{
	ID:        "autoscalepools_list_members",
	Method:    "GET",
	Path:      "/v2/droplets/autoscale/{autoscale_pool_id}/members",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"droplets"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var updateOperation = sdk.Operation{
	ID:        "autoscalepools_update",
	Method:    "PUT",
	Path:      "/v2/droplets/autoscale/{autoscale_pool_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
