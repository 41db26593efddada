// Code generated from the description of the API. DO NOT EDIT.

package spaceskey

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:     "spacesKey_create",
	Method: "POST",
	Path:   "/v2/spaces/keys",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"spaces_key:create_credentials"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var deleteOperation = sdk.Operation{
	ID:        "spacesKey_delete",
	Method:    "DELETE",
	Path:      "/v2/spaces/keys/{access_key}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"spaces_key:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "spacesKey_get",
	Method:    "GET",
	Path:      "/v2/spaces/keys/{access_key}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"spaces_key:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "spacesKey_list",
	Method:    "GET",
	Path:      "/v2/spaces/keys",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"spaces_key:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"keys"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var patchOperation = sdk.Operation{
	ID:        "spacesKey_patch",
	Method:    "PATCH",
	Path:      "/v2/spaces/keys/{access_key}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"spaces_key:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}

var updateOperation = sdk.Operation{
	ID:        "spacesKey_update",
	Method:    "PUT",
	Path:      "/v2/spaces/keys/{access_key}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"spaces_key:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
