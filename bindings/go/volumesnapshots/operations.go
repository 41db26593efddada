// Code generated from the description of the API. DO NOT EDIT.

package volumesnapshots

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:     "volumeSnapshots_create",
	Method: "POST",
	Path:   "/v2/volumes/{volume_id}/snapshots",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"block_storage_snapshot:create"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var deleteByIDOperation = sdk.Operation{
	ID:     "volumeSnapshots_delete_byId",
	Method: "DELETE",
	Path:   "/v2/volumes/snapshots/{snapshot_id}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"block_storage_snapshot:delete"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getByIDOperation = sdk.Operation{
	ID:     "volumeSnapshots_get_byId",
	Method: "GET",
	Path:   "/v2/volumes/snapshots/{snapshot_id}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"block_storage_snapshot:read"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:     "volumeSnapshots_list",
	Method: "GET",
	Path:   "/v2/volumes/{volume_id}/snapshots",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"block_storage_snapshot:read"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"snapshots"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}
