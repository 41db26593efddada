// Code generated from the description of the API. DO NOT EDIT.

// Package reservedipv6 has the operations of the resource reserved ipv6.
//
// Manages reserved IPv6 addresses, which can be moved between the Droplets of a region.
package reservedipv6

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

// Create reserves an IPv6 address for a region. To assign it to a Droplet, start an action.
//
// POST /v2/reserved_ipv6. Scope: reserved_ip:create.
//
//	reservedIpv6, err := sdk.Item(do.ReservedIpv6.Create(ctx, reservedipv6.Create{RegionSlug: "nyc3"}))
func (c *Client) Create(ctx context.Context, body Create, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete releases a reserved IPv6 address from the account.
//
// DELETE /v2/reserved_ipv6/{reserved_ipv6}. Scope: reserved_ip:delete.
//
//	err := do.ReservedIpv6.Delete(ctx, "2001:db8::1")
func (c *Client) Delete(ctx context.Context, reservedIpv6 string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, reservedIpv6)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a reserved IPv6 address, with the Droplet it is assigned to.
//
// GET /v2/reserved_ipv6/{reserved_ipv6}. Scope: reserved_ip:read.
//
//	reservedIpv6, err := sdk.Item(do.ReservedIpv6.Get(ctx, "2001:db8::1"))
func (c *Client) Get(ctx context.Context, reservedIpv6 string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, reservedIpv6)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
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

// List lists the reserved IPv6 addresses in the account.
//
// GET /v2/reserved_ipv6. Scope: reserved_ip:read.
//
//	for reservedIpv6, err := range do.ReservedIpv6.ListAll(ctx, reservedipv6.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(reservedIpv6)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*ListReservedIpv6, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *ListReservedIpv6] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *ListReservedIpv6](ctx, c.client, call, options)
}
