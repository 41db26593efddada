// Code generated from the description of the API. DO NOT EDIT.

package volumes

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:     "volumes_create",
	Method: "POST",
	Path:   "/v2/volumes",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"api:write", "block_storage:create"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listOperation,
		Query:    "name",
		Items:    []string{"volumes"},
		Item:     []string{"name"},
		Response: []string{"volume"},
		Created:  []string{"created_at"},
	},
}

var deleteOperation = sdk.Operation{
	ID:        "volumes_delete",
	Method:    "DELETE",
	Path:      "/v2/volumes/{volume_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"block_storage:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Wait:      []sdk.WaitStep{{Operation: &getOperation, UntilGone: true}},
}

var deleteByNameOperation = sdk.Operation{
	ID:     "volumes_delete_byName",
	Method: "DELETE",
	Path:   "/v2/volumes",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"block_storage:delete", "api:write"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "volumes_get",
	Method:    "GET",
	Path:      "/v2/volumes/{volume_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"block_storage:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:     "volumes_list",
	Method: "GET",
	Path:   "/v2/volumes",
	Security: []sdk.Requirement{
		{
			Credential: "bearer_auth",
			Scopes:     []string{"api:read", "api:write", "block_storage:read"},
		},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"volumes"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}
