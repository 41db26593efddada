// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/organizations"
)

func organizationsOperations(add func(string, operation)) {
	add("organizations_create_team", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Organizations.CreateTeam(ctx, argument[organizations.CreateTeamRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[organizations.CreateTeamRequest](),
			"response 201":     newValue[organizations.CreateTeamResponse](),
			"response 400":     newValue[organizations.ErrorModel](),
			"response 401":     newValue[organizations.ErrorModel](),
			"response 403":     newValue[organizations.ErrorModel](),
			"response 412":     newValue[organizations.ErrorModel](),
			"response 429":     newValue[organizations.ErrorModel](),
			"response 500":     newValue[organizations.ErrorModel](),
			"response default": newValue[organizations.ErrorModel](),
		},
	})
	add("organizations_list_teams", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Organizations.ListTeams(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[organizations.ListTeamsResponse](),
			"response 401":     newValue[organizations.ErrorModel](),
			"response 403":     newValue[organizations.ErrorModel](),
			"response 412":     newValue[organizations.ErrorModel](),
			"response 429":     newValue[organizations.ErrorModel](),
			"response 500":     newValue[organizations.ErrorModel](),
			"response default": newValue[organizations.ErrorModel](),
		},
	})
}
