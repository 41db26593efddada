// Code generated from the description of the API. DO NOT EDIT.

package nfs

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "nfs_create",
	Method:    "POST",
	Path:      "/v2/nfs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nfs:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listOperation,
		Items:    []string{"shares"},
		Item:     []string{"name"},
		Response: []string{"share"},
		Created:  []string{"created_at"},
	},
	Wait: []sdk.WaitStep{
		{
			Operation: &getOperation,
			With:      []sdk.WaitParameter{{Name: "nfs_id", Paths: [][]string{{"share", "id"}}}},
		},
	},
}

var createAccessPointOperation = sdk.Operation{
	ID:        "nfs_create_access_point",
	Method:    "POST",
	Path:      "/v2/nfs/shares/{share_id}/access_points",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nfs:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getAccessPointOperation,
			With: []sdk.WaitParameter{
				{Name: "access_point_id", Paths: [][]string{{"access_point", "id"}}},
			},
		},
	},
}

var createActionOperation = sdk.Operation{
	ID:        "nfs_create_action",
	Method:    "POST",
	Path:      "/v2/nfs/{nfs_id}/actions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nfs:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Wait:      []sdk.WaitStep{{Operation: &getOperation}},
}

var deleteOperation = sdk.Operation{
	ID:        "nfs_delete",
	Method:    "DELETE",
	Path:      "/v2/nfs/{nfs_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nfs:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Wait:      []sdk.WaitStep{{Operation: &getOperation, UntilGone: true}},
}

var deleteAccessPointOperation = sdk.Operation{
	ID:        "nfs_delete_access_point",
	Method:    "DELETE",
	Path:      "/v2/nfs/access_points/{access_point_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nfs:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteSnapshotOperation = sdk.Operation{
	ID:        "nfs_delete_snapshot",
	Method:    "DELETE",
	Path:      "/v2/nfs/snapshots/{nfs_snapshot_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nfs:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "nfs_get",
	Method:    "GET",
	Path:      "/v2/nfs/{nfs_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nfs:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"share", "status"}},
		Done:   []string{"ACTIVE"},
		Failed: []string{"DELETED", "FAILED"},
	},
}

var getAccessPointOperation = sdk.Operation{
	ID:        "nfs_get_access_point",
	Method:    "GET",
	Path:      "/v2/nfs/access_points/{access_point_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nfs:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"access_point", "status"}},
		Done:   []string{"ACCESS_POINT_ACTIVE"},
		Failed: []string{"ACCESS_POINT_DELETED", "ACCESS_POINT_FAILED"},
	},
}

var getSnapshotOperation = sdk.Operation{
	ID:        "nfs_get_snapshot",
	Method:    "GET",
	Path:      "/v2/nfs/snapshots/{nfs_snapshot_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nfs:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "nfs_list",
	Method:    "GET",
	Path:      "/v2/nfs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nfs:list"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listAccessPointsOperation = sdk.Operation{
	ID:        "nfs_list_access_points",
	Method:    "GET",
	Path:      "/v2/nfs/shares/{share_id}/access_points",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nfs:list"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listSnapshotOperation = sdk.Operation{
	ID:        "nfs_list_snapshot",
	Method:    "GET",
	Path:      "/v2/nfs/snapshots",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nfs:list"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
