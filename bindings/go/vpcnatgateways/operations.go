// Code generated from the description of the API. DO NOT EDIT.

package vpcnatgateways

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "vpcnatgateways_create",
	Method:    "POST",
	Path:      "/v2/vpc_nat_gateways",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nat_gateway:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getOperation,
			With:      []sdk.WaitParameter{{Name: "id", Paths: [][]string{{"vpc_nat_gateway", "id"}}}},
		},
	},
}

var deleteOperation = sdk.Operation{
	ID:        "vpcnatgateways_delete",
	Method:    "DELETE",
	Path:      "/v2/vpc_nat_gateways/{id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nat_gateway:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 202}},
	Wait:      []sdk.WaitStep{{Operation: &getOperation, UntilGone: true}},
}

var getOperation = sdk.Operation{
	ID:        "vpcnatgateways_get",
	Method:    "GET",
	Path:      "/v2/vpc_nat_gateways/{id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nat_gateway:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"vpc_nat_gateway", "state"}},
		Done:   []string{"ACTIVE"},
		Failed: []string{"ERROR", "INVALID"},
	},
}

var listOperation = sdk.Operation{
	ID:        "vpcnatgateways_list",
	Method:    "GET",
	Path:      "/v2/vpc_nat_gateways",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nat_gateway:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"vpc_nat_gateways"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var updateOperation = sdk.Operation{
	ID:        "vpcnatgateways_update",
	Method:    "PUT",
	Path:      "/v2/vpc_nat_gateways/{id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"nat_gateway:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
