// Code generated from the description of the API. DO NOT EDIT.

// Package billinghistory has the operations of the resource billing history.
//
// Lists the invoices, payments and credits of the account.
package billinghistory

import (
	"context"
	"iter"

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

// List lists the invoices, payments, credits and other entries of the billing history.
//
// GET /v2/customers/my/billing_history. Scope: billing:read.
//
//	for billingHistory, err := range do.BillingHistory.ListAll(ctx) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(billingHistory)
//	}
func (c *Client) List(ctx context.Context, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAll reads the items of [Client.List] across all pages.
func (c *Client) ListAll(ctx context.Context, options ...sdk.CallOption) iter.Seq2[*BillingHistory, error] {
	return c.ListPaginator(ctx, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *BillingHistory] {
	call := sdk.NewCall(&listOperation)
	return sdk.NewPaginator[*ListResponse, *BillingHistory](ctx, c.client, call, options)
}
