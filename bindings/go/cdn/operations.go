// Code generated from the description of the API. DO NOT EDIT.

package cdn

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createEndpointOperation = sdk.Operation{
	ID:        "cdn_create_endpoint",
	Method:    "POST",
	Path:      "/v2/cdn/endpoints",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"cdn:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var deleteEndpointOperation = sdk.Operation{
	ID:        "cdn_delete_endpoint",
	Method:    "DELETE",
	Path:      "/v2/cdn/endpoints/{cdn_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"cdn:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getEndpointOperation = sdk.Operation{
	ID:        "cdn_get_endpoint",
	Method:    "GET",
	Path:      "/v2/cdn/endpoints/{cdn_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"cdn:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listEndpointsOperation = sdk.Operation{
	ID:        "cdn_list_endpoints",
	Method:    "GET",
	Path:      "/v2/cdn/endpoints",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"cdn:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"endpoints"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var purgeCacheOperation = sdk.Operation{
	ID:        "cdn_purge_cache",
	Method:    "DELETE",
	Path:      "/v2/cdn/endpoints/{cdn_id}/cache",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"cdn:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var updateEndpointsOperation = sdk.Operation{
	ID:        "cdn_update_endpoints",
	Method:    "PUT",
	Path:      "/v2/cdn/endpoints/{cdn_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"cdn:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
