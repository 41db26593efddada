// Code generated from the description of the API. DO NOT EDIT.

package reservedipsactions

import (
	"digitalocean-sdk.internal/go/sdk"
)

var getOperation = sdk.Operation{
	ID:        "reservedIPsActions_get",
	Method:    "GET",
	Path:      "/v2/reserved_ips/{reserved_ip}/actions/{action_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"reserved_ip:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"action", "status"}},
		Done:   []string{"completed"},
		Failed: []string{"errored"},
		Batch:  &sdk.BatchList{List: &actionsListOperation, ID: []string{"id"}},
	},
}

var listOperation = sdk.Operation{
	ID:        "reservedIPsActions_list",
	Method:    "GET",
	Path:      "/v2/reserved_ips/{reserved_ip}/actions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"reserved_ip:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items: []string{"actions"},
		Total: []string{"meta", "total"},
		Style: sdk.PageLink,
		Next:  []string{"links", "pages", "next"},
	},
}

var postOperation = sdk.Operation{
	ID:        "reservedIPsActions_post",
	Method:    "POST",
	Path:      "/v2/reserved_ips/{reserved_ip}/actions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"reserved_ip:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getOperation,
			With:      []sdk.WaitParameter{{Name: "action_id", Paths: [][]string{{"action", "id"}}}},
		},
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
