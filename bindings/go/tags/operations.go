// Code generated from the description of the API. DO NOT EDIT.

package tags

import (
	"digitalocean-sdk.internal/go/sdk"
)

var assignResourcesOperation = sdk.Operation{
	ID:        "tags_assign_resources",
	Method:    "POST",
	Path:      "/v2/tags/{tag_id}/resources",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"tag:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Safety:    sdk.Idempotent,
}

var createOperation = sdk.Operation{
	ID:        "tags_create",
	Method:    "POST",
	Path:      "/v2/tags",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"tag:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listOperation,
		Items:    []string{"tags"},
		Item:     []string{"name"},
		Response: []string{"tag"},
	},
}

var deleteOperation = sdk.Operation{
	ID:        "tags_delete",
	Method:    "DELETE",
	Path:      "/v2/tags/{tag_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"tag:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "tags_get",
	Method:    "GET",
	Path:      "/v2/tags/{tag_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"tag:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "tags_list",
	Method:    "GET",
	Path:      "/v2/tags",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"tag:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"tags"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var unassignResourcesOperation = sdk.Operation{
	ID:        "tags_unassign_resources",
	Method:    "DELETE",
	Path:      "/v2/tags/{tag_id}/resources",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"tag:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}
