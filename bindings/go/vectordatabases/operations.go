// Code generated from the description of the API. DO NOT EDIT.

package vectordatabases

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "vectorDatabases_create",
	Method:    "POST",
	Path:      "/v2/vector-databases",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var deleteOperation = sdk.Operation{
	ID:        "vectorDatabases_delete",
	Method:    "DELETE",
	Path:      "/v2/vector-databases/{id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "vectorDatabases_get",
	Method:    "GET",
	Path:      "/v2/vector-databases/{id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getCredentialsOperation = sdk.Operation{
	ID:     "vectorDatabases_get_credentials",
	Method: "GET",
	Path:   "/v2/vector-databases/{id}/credentials",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"database:view_credentials"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getRestoreStatusOperation = sdk.Operation{
	ID:        "vectorDatabases_get_restore_status",
	Method:    "GET",
	Path:      "/v2/vector-databases/{id}/backups/{backup_id}/restore",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "vectorDatabases_list",
	Method:    "GET",
	Path:      "/v2/vector-databases",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"vector_dbs"},
		Total:     []string{"total"},
		Parameter: "page",
		Size:      "per_page",
		Largest:   200,
	},
}

var listBackupsOperation = sdk.Operation{
	ID:        "vectorDatabases_list_backups",
	Method:    "GET",
	Path:      "/v2/vector-databases/{id}/backups",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var postResizeOperation = sdk.Operation{
	ID:        "vectorDatabases_post_resize",
	Method:    "POST",
	Path:      "/v2/vector-databases/{id}/resize",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var postRestoreBackupOperation = sdk.Operation{
	ID:        "vectorDatabases_post_restore_backup",
	Method:    "POST",
	Path:      "/v2/vector-databases/{id}/backups/{backup_id}/restore",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateOperation = sdk.Operation{
	ID:        "vectorDatabases_update",
	Method:    "PUT",
	Path:      "/v2/vector-databases/{id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateTagsOperation = sdk.Operation{
	ID:        "vectorDatabases_update_tags",
	Method:    "PUT",
	Path:      "/v2/vector-databases/{id}/tags",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"database:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
