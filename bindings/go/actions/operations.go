// Code generated from the description of the API. DO NOT EDIT.

package actions

import (
	"digitalocean-sdk.internal/go/sdk"
)

var getOperation = sdk.Operation{
	ID:        "actions_get",
	Method:    "GET",
	Path:      "/v2/actions/{action_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"actions:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"action", "status"}},
		Done:   []string{"completed"},
		Failed: []string{"errored"},
		Batch:  &sdk.BatchList{List: &listOperation, ID: []string{"id"}},
	},
}

var listOperation = sdk.Operation{
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
