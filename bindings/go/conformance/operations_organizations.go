// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/organizations"
	"digitalocean-sdk.internal/go/sdk"
)

func organizationsOperations(add func(string, operation)) {
	add("organizations_create_team", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Organizations.CreateTeam(ctx, argument[organizations.CreateTeamRequest](a, a.Body, sdk.ReadModel[organizations.CreateTeamRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[organizations.CreateTeamRequest],
			"response 201":     newModel[organizations.CreateTeamResponse],
			"response 400":     newModel[organizations.ErrorModel],
			"response 401":     newModel[organizations.ErrorModel],
			"response 403":     newModel[organizations.ErrorModel],
			"response 412":     newModel[organizations.ErrorModel],
			"response 429":     newModel[organizations.ErrorModel],
			"response 500":     newModel[organizations.ErrorModel],
			"response default": newModel[organizations.ErrorModel],
		},
	})
	add("organizations_list_teams", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Organizations.ListTeams(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[organizations.ListTeamsResponse],
			"response 401":     newModel[organizations.ErrorModel],
			"response 403":     newModel[organizations.ErrorModel],
			"response 412":     newModel[organizations.ErrorModel],
			"response 429":     newModel[organizations.ErrorModel],
			"response 500":     newModel[organizations.ErrorModel],
			"response default": newModel[organizations.ErrorModel],
		},
	})
}
