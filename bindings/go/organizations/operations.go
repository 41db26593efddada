// Code generated from the description of the API. DO NOT EDIT.

package organizations

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createTeamOperation = sdk.Operation{
	ID:        "organizations_create_team",
	Method:    "POST",
	Path:      "/v2/organizations/team",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"organization:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var listTeamsOperation = sdk.Operation{
	ID:        "organizations_list_teams",
	Method:    "GET",
	Path:      "/v2/organizations/teams",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"organization:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
