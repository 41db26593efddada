// Code generated from the description of the API. DO NOT EDIT.

// Package account has the operations of the resource account.
//
// Gets the account of the token, with its limits and status.
package account

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

// Get gets the account that the token belongs to, with its limits and status.
//
// GET /v2/account. Scope: account:read.
//
//	item, err := sdk.Item(do.Account.Get(ctx))
func (c *Client) Get(ctx context.Context, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
