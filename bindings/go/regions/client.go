// Code generated from the description of the API. DO NOT EDIT.

// Package regions has the operations of the resource regions.
//
// Lists the regions and their features.
package regions

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

// List lists the regions, with their features and available sizes.
//
// GET /v2/regions. Scope: regions:read.
//
//	for region, err := range do.Regions.ListAll(ctx, regions.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(region)
//	}
func (c *Client) List(ctx context.Context, params ListParams, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAll reads the items of [Client.List] across all pages.
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*Region, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Region] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Region](ctx, c.client, call, options)
}
