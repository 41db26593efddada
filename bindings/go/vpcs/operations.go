// Code generated from the description of the API. DO NOT EDIT.

package vpcs

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "vpcs_create",
	Method:    "POST",
	Path:      "/v2/vpcs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listOperation,
		Items:    []string{"vpcs"},
		Item:     []string{"name"},
		Response: []string{"vpc"},
		Created:  []string{"created_at"},
	},
}

var createPeeringsOperation = sdk.Operation{
	ID:        "vpcs_create_peerings",
	Method:    "POST",
	Path:      "/v2/vpcs/{vpc_id}/peerings",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc_peering:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
}

var deleteOperation = sdk.Operation{
	ID:        "vpcs_delete",
	Method:    "DELETE",
	Path:      "/v2/vpcs/{vpc_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "vpcs_get",
	Method:    "GET",
	Path:      "/v2/vpcs/{vpc_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "vpcs_list",
	Method:    "GET",
	Path:      "/v2/vpcs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"vpcs"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listMembersOperation = sdk.Operation{
	ID:        "vpcs_list_members",
	Method:    "GET",
	Path:      "/v2/vpcs/{vpc_id}/members",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"members"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listPeeringsOperation = sdk.Operation{
	ID:        "vpcs_list_peerings",
	Method:    "GET",
	Path:      "/v2/vpcs/{vpc_id}/peerings",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc_peering:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"peerings"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var patchOperation = sdk.Operation{
	ID:        "vpcs_patch",
	Method:    "PATCH",
	Path:      "/v2/vpcs/{vpc_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}

var patchPeeringsOperation = sdk.Operation{
	ID:        "vpcs_patch_peerings",
	Method:    "PATCH",
	Path:      "/v2/vpcs/{vpc_id}/peerings/{vpc_peering_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc_peering:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}

var updateOperation = sdk.Operation{
	ID:        "vpcs_update",
	Method:    "PUT",
	Path:      "/v2/vpcs/{vpc_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
