// Code generated from the description of the API. DO NOT EDIT.

package reservedips

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "reservedIPs_create",
	Method:    "POST",
	Path:      "/v2/reserved_ips",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"reserved_ip:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &actionsGetOperation,
			With: []sdk.WaitParameter{
				{Name: "action_id", Paths: [][]string{{"links", "actions", "*", "id"}}},
			},
		},
		{
			Operation: &getOperation,
			With:      []sdk.WaitParameter{{Name: "reserved_ip", Paths: [][]string{{"reserved_ip", "ip"}}}},
		},
	},
}

var deleteOperation = sdk.Operation{
	ID:        "reservedIPs_delete",
	Method:    "DELETE",
	Path:      "/v2/reserved_ips/{reserved_ip}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"reserved_ip:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "reservedIPs_get",
	Method:    "GET",
	Path:      "/v2/reserved_ips/{reserved_ip}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"reserved_ip:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "reservedIPs_list",
	Method:    "GET",
	Path:      "/v2/reserved_ips",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"reserved_ip:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"reserved_ips"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
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
