// Code generated from the description of the API. DO NOT EDIT.

package vpcpeerings

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "vpcPeerings_create",
	Method:    "POST",
	Path:      "/v2/vpc_peerings",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc_peering:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listOperation,
		Items:    []string{"vpc_peerings"},
		Item:     []string{"name"},
		Response: []string{"vpc_peering"},
		Created:  []string{"created_at"},
	},
	Wait: []sdk.WaitStep{
		{
			Operation: &getOperation,
			With: []sdk.WaitParameter{
				{Name: "vpc_peering_id", Paths: [][]string{{"vpc_peering", "id"}}},
			},
		},
	},
}

var deleteOperation = sdk.Operation{
	ID:        "vpcPeerings_delete",
	Method:    "DELETE",
	Path:      "/v2/vpc_peerings/{vpc_peering_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc_peering:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Wait:      []sdk.WaitStep{{Operation: &getOperation, UntilGone: true}},
}

var getOperation = sdk.Operation{
	ID:        "vpcPeerings_get",
	Method:    "GET",
	Path:      "/v2/vpc_peerings/{vpc_peering_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc_peering:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status:    &sdk.StatusRule{Status: [][]string{{"vpc_peering", "status"}}, Done: []string{"ACTIVE"}},
}

var listOperation = sdk.Operation{
	ID:        "vpcPeerings_list",
	Method:    "GET",
	Path:      "/v2/vpc_peerings",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc_peering:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"vpc_peerings"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var patchOperation = sdk.Operation{
	ID:        "vpcPeerings_patch",
	Method:    "PATCH",
	Path:      "/v2/vpc_peerings/{vpc_peering_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"vpc_peering:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}
