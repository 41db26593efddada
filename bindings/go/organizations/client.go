// Code generated from the description of the API. DO NOT EDIT.

// Package organizations has the operations of the resource organizations.
//
// Creates and lists the teams of an organization.
package organizations

import (
	"context"

	"digitalocean-sdk.internal/go/sdk"
)

// Client has the operations of the resource. It is safe for use by several goroutines.
type Client struct {
	client *sdk.Client
}

// New returns the client of the resource.
func New(client *sdk.Client) *Client {
	return &Client{client: client}
}

// CreateTeam creates a team in the organization and invites members to it.
//
// The request must be made in the context of an organization.
//
// POST /v2/organizations/team. Scope: organization:create.
//
//	response, err := do.Organizations.CreateTeam(ctx, organizations.CreateTeamRequest{Name: "web-1"})
func (c *Client) CreateTeam(ctx context.Context, body CreateTeamRequest, options ...sdk.CallOption) (*CreateTeamResponse, error) {
	call := sdk.NewCall(&createTeamOperation)
	call.Body(&body)
	response := new(CreateTeamResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListTeams lists the teams of the organization.
//
// The request must be made in the context of an organization.
//
// GET /v2/organizations/teams. Scope: organization:read.
//
//	items, err := sdk.Items(do.Organizations.ListTeams(ctx))
func (c *Client) ListTeams(ctx context.Context, options ...sdk.CallOption) (*ListTeamsResponse, error) {
	call := sdk.NewCall(&listTeamsOperation)
	response := new(ListTeamsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
