// Code generated from the description of the API. DO NOT EDIT.

package reservedipv6

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "reservedIPv6_create",
	Method:    "POST",
	Path:      "/v2/reserved_ipv6",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"reserved_ip:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var deleteOperation = sdk.Operation{
	ID:        "reservedIPv6_delete",
	Method:    "DELETE",
	Path:      "/v2/reserved_ipv6/{reserved_ipv6}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"reserved_ip:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "reservedIPv6_get",
	Method:    "GET",
	Path:      "/v2/reserved_ipv6/{reserved_ipv6}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"reserved_ip:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "reservedIPv6_list",
	Method:    "GET",
	Path:      "/v2/reserved_ipv6",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"reserved_ip:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"reserved_ipv6s"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}
