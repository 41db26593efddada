// Code generated from the description of the API. DO NOT EDIT.

package balance

import (
	"digitalocean-sdk.internal/go/sdk"
)

var getOperation = sdk.Operation{
	ID:        "balance_get",
	Method:    "GET",
	Path:      "/v2/customers/my/balance",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"billing:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
