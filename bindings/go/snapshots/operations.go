// Code generated from the description of the API. DO NOT EDIT.

package snapshots

import (
	"digitalocean-sdk.internal/go/sdk"
)

var deleteOperation = sdk.Operation{
	ID:     "snapshots_delete",
	Method: "DELETE",
	Path:   "/v2/snapshots/{snapshot_id}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"image:delete", "snapshot:delete"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Wait:      []sdk.WaitStep{{Operation: &getOperation, UntilGone: true}},
}

var getOperation = sdk.Operation{
	ID:     "snapshots_get",
	Method: "GET",
	Path:   "/v2/snapshots/{snapshot_id}",
	Security: []sdk.Requirement{
		{
			Credential: "bearer_auth",
			Scopes:     []string{"snapshot:read", "block_storage_snapshot:read"},
		},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "snapshots_list",
	Method:    "GET",
	Path:      "/v2/snapshots",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"snapshot:read"}}},
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
