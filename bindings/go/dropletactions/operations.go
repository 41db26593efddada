// Code generated from the description of the API. DO NOT EDIT.

package dropletactions

import (
	"digitalocean-sdk.internal/go/sdk"
)

var getOperation = sdk.Operation{
	ID:        "dropletActions_get",
	Method:    "GET",
	Path:      "/v2/droplets/{droplet_id}/actions/{action_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"action", "status"}},
		Done:   []string{"completed"},
		Failed: []string{"errored"},
		Batch:  &sdk.BatchList{List: &actionsListOperation, ID: []string{"id"}},
	},
}

var listOperation = sdk.Operation{
	ID:        "dropletActions_list",
	Method:    "GET",
	Path:      "/v2/droplets/{droplet_id}/actions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
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
	ID:        "dropletActions_post",
	Method:    "POST",
	Path:      "/v2/droplets/{droplet_id}/actions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getOperation,
			With:      []sdk.WaitParameter{{Name: "action_id", Paths: [][]string{{"action", "id"}}}},
		},
	},
}

var postByTagOperation = sdk.Operation{
	ID:        "dropletActions_post_byTag",
	Method:    "POST",
	Path:      "/v2/droplets/actions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &actionsGetOperation,
			With:      []sdk.WaitParameter{{Name: "action_id", Paths: [][]string{{"actions", "*", "id"}}}},
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
