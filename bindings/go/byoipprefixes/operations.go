// Code generated from the description of the API. DO NOT EDIT.

package byoipprefixes

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "byoipPrefixes_create",
	Method:    "POST",
	Path:      "/v2/byoip_prefixes",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"byoip_prefix:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
}

var deleteOperation = sdk.Operation{
	ID:        "byoipPrefixes_delete",
	Method:    "DELETE",
	Path:      "/v2/byoip_prefixes/{byoip_prefix_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"byoip_prefix:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 202}},
}

var getOperation = sdk.Operation{
	ID:        "byoipPrefixes_get",
	Method:    "GET",
	Path:      "/v2/byoip_prefixes/{byoip_prefix_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"byoip_prefix:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "byoipPrefixes_list",
	Method:    "GET",
	Path:      "/v2/byoip_prefixes",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"byoip_prefix:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"byoip_prefixes"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listResourcesOperation = sdk.Operation{
	ID:        "byoipPrefixes_list_resources",
	Method:    "GET",
	Path:      "/v2/byoip_prefixes/{byoip_prefix_uuid}/ips",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"byoip_prefix:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"ips"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var patchOperation = sdk.Operation{
	ID:        "byoipPrefixes_patch",
	Method:    "PATCH",
	Path:      "/v2/byoip_prefixes/{byoip_prefix_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"byoip_prefix:write"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}
