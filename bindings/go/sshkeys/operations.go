// Code generated from the description of the API. DO NOT EDIT.

package sshkeys

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "sshKeys_create",
	Method:    "POST",
	Path:      "/v2/account/keys",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"ssh_key:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"public_key"},
		List:     &listOperation,
		Items:    []string{"ssh_keys"},
		Item:     []string{"public_key"},
		Response: []string{"ssh_key"},
	},
}

var deleteOperation = sdk.Operation{
	ID:        "sshKeys_delete",
	Method:    "DELETE",
	Path:      "/v2/account/keys/{ssh_key_identifier}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"ssh_key:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "sshKeys_get",
	Method:    "GET",
	Path:      "/v2/account/keys/{ssh_key_identifier}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"ssh_key:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "sshKeys_list",
	Method:    "GET",
	Path:      "/v2/account/keys",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"ssh_key:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"ssh_keys"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var updateOperation = sdk.Operation{
	ID:        "sshKeys_update",
	Method:    "PUT",
	Path:      "/v2/account/keys/{ssh_key_identifier}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"ssh_key:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
