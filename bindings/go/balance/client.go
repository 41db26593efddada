// Code generated from the description of the API. DO NOT EDIT.

// Package balance has the operations of the resource balance.
//
// Gets the balance and the month-to-date usage of the account.
package balance

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

// Get gets the account balance and the usage of the current month.
//
// GET /v2/customers/my/balance. Scope: billing:read.
//
//	response, err := do.Balance.Get(ctx)
func (c *Client) Get(ctx context.Context, options ...sdk.CallOption) (*Balance, error) {
	call := sdk.NewCall(&getOperation)
	response := new(Balance)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
