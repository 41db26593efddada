// Code generated from the description of the API. DO NOT EDIT.

package volumeactions

import (
	"digitalocean-sdk.internal/go/sdk"
)

var getOperation = sdk.Operation{
	ID:     "volumeActions_get",
	Method: "GET",
	Path:   "/v2/volumes/{volume_id}/actions/{action_id}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"block_storage_action:read"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"action", "status"}},
		Done:   []string{"completed"},
		Failed: []string{"errored"},
		Batch:  &sdk.BatchList{List: &actionsListOperation, ID: []string{"id"}},
	},
}

var listOperation = sdk.Operation{
	ID:     "volumeActions_list",
	Method: "GET",
	Path:   "/v2/volumes/{volume_id}/actions",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"block_storage_action:read"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"actions"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var postOperation = sdk.Operation{
	ID:     "volumeActions_post",
	Method: "POST",
	Path:   "/v2/volumes/actions",
	Security: []sdk.Requirement{
		{
			Credential: "bearer_auth",
			Scopes:     []string{"block_storage_action:create", "api:write"},
		},
	},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &actionsGetOperation,
			With:      []sdk.WaitParameter{{Name: "action_id", Paths: [][]string{{"action", "id"}}}},
		},
	},
}

var postByIDOperation = sdk.Operation{
	ID:     "volumeActions_post_byId",
	Method: "POST",
	Path:   "/v2/volumes/{volume_id}/actions",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"block_storage_action:create"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getOperation,
			With:      []sdk.WaitParameter{{Name: "action_id", Paths: [][]string{{"action", "id"}}}},
		},
	},
}

var actionsGetOperation = sdk.Operation{
	ID:        "actions_get",
	Method:    "GET",
	Path:      "/v2/actions/{action_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"actions:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"action", "status"}},
		Done:   []string{"completed"},
		Failed: []string{"errored"},
		Batch:  &sdk.BatchList{List: &actionsListOperation, ID: []string{"id"}},
	},
}

var actionsListOperation = sdk.Operation{
	ID:        "actions_list",
	Method:    "GET",
	Path:      "/v2/actions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"actions:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"actions"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}
