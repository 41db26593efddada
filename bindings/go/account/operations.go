// Code generated from the description of the API. DO NOT EDIT.

package account

import (
	"digitalocean-sdk.internal/go/sdk"
)

var getOperation = sdk.Operation{
	ID:        "account_get",
	Method:    "GET",
	Path:      "/v2/account",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"account:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
