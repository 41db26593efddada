// Code generated from the description of the API. DO NOT EDIT.

package functionsaccesskey

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "functionsAccessKey_create",
	Method:    "POST",
	Path:      "/v2/functions/namespaces/{namespace_id}/keys",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"function:admin"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var deleteOperation = sdk.Operation{
	ID:        "functionsAccessKey_delete",
	Method:    "DELETE",
	Path:      "/v2/functions/namespaces/{namespace_id}/keys/{key_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"function:admin"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "functionsAccessKey_list",
	Method:    "GET",
	Path:      "/v2/functions/namespaces/{namespace_id}/keys",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"function:admin"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateOperation = sdk.Operation{
	ID:        "functionsAccessKey_update",
	Method:    "PUT",
	Path:      "/v2/functions/namespaces/{namespace_id}/keys/{key_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"function:admin"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
