// Code generated from the description of the API. DO NOT EDIT.

// Package billinginsights has the operations of the resource billing insights.
//
// Gets daily spending by resource, for a team or an organization.
package billinginsights

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

// ListParams are the parameters of [Client.List].
type ListParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// List lists the daily cost of each resource in a period of at most 31 days.
//
// The amounts are nightly estimates and may not add up to the amount of the invoice. The account is identified by the
// URN of a team (`do:team:..`) or of an organization (`do:teamgroup:..`).
//
// GET /v2/billing/{account_urn}/insights/{start_date}/{end_date}. Scope: billing:read.
//
//	for dataPoint, err := range do.BillingInsights.ListAll(
//		ctx,
//		"my-account-urn",
//		"2026-01-01",
//		"2026-01-01",
//		billinginsights.ListParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(dataPoint)
//	}
func (c *Client) List(ctx context.Context, accountUrn string, startDate string, endDate string, params ListParams, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation, accountUrn, startDate, endDate)
	params.addTo(call)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAll reads the items of [Client.List] across all pages.
func (c *Client) ListAll(ctx context.Context, accountUrn string, startDate string, endDate string, params ListParams, options ...sdk.CallOption) iter.Seq2[*BillingDataPoint, error] {
	return c.ListPaginator(ctx, accountUrn, startDate, endDate, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, accountUrn string, startDate string, endDate string, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *BillingDataPoint] {
	call := sdk.NewCall(&listOperation, accountUrn, startDate, endDate)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *BillingDataPoint](ctx, c.client, call, options)
}
