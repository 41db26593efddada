// Code generated from the description of the API. DO NOT EDIT.

package projects

import (
	"digitalocean-sdk.internal/go/sdk"
)

var assignResourcesOperation = sdk.Operation{
	ID:        "projects_assign_resources",
	Method:    "POST",
	Path:      "/v2/projects/{project_id}/resources",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"project:assign_resource"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}

var assignResourcesDefaultOperation = sdk.Operation{
	ID:        "projects_assign_resources_default",
	Method:    "POST",
	Path:      "/v2/projects/default/resources",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"project:assign_resource"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}

var createOperation = sdk.Operation{
	ID:        "projects_create",
	Method:    "POST",
	Path:      "/v2/projects",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"project:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listOperation,
		Items:    []string{"projects"},
		Item:     []string{"name"},
		Response: []string{"project"},
		Created:  []string{"created_at"},
	},
}

var deleteOperation = sdk.Operation{
	ID:        "projects_delete",
	Method:    "DELETE",
	Path:      "/v2/projects/{project_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"project:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "projects_get",
	Method:    "GET",
	Path:      "/v2/projects/{project_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"project:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDefaultOperation = sdk.Operation{
	ID:        "projects_get_default",
	Method:    "GET",
	Path:      "/v2/projects/default",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"project:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "projects_list",
	Method:    "GET",
	Path:      "/v2/projects",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"project:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"projects"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listResourcesOperation = sdk.Operation{
	ID:        "projects_list_resources",
	Method:    "GET",
	Path:      "/v2/projects/{project_id}/resources",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"project:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"resources"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listResourcesDefaultOperation = sdk.Operation{
	ID:        "projects_list_resources_default",
	Method:    "GET",
	Path:      "/v2/projects/default/resources",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"project:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items: []string{"resources"},
		Total: []string{"meta", "total"},
		Style: sdk.PageLink,
		Next:  []string{"links", "pages", "next"},
	},
}

var patchOperation = sdk.Operation{
	ID:        "projects_patch",
	Method:    "PATCH",
	Path:      "/v2/projects/{project_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"project:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}

var patchDefaultOperation = sdk.Operation{
	ID:        "projects_patch_default",
	Method:    "PATCH",
	Path:      "/v2/projects/default",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"project:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}

var updateOperation = sdk.Operation{
	ID:        "projects_update",
	Method:    "PUT",
	Path:      "/v2/projects/{project_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"project:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateDefaultOperation = sdk.Operation{
	ID:        "projects_update_default",
	Method:    "PUT",
	Path:      "/v2/projects/default",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"project:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
