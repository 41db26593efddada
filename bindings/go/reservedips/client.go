// Code generated from the description of the API. DO NOT EDIT.

// Package reservedips has the operations of the resource reserved ips.
//
// Manages reserved IPv4 addresses, which can be moved between the Droplets of a region.
package reservedips

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

// Create reserves an IPv4 address, for a Droplet or for a region.
//
// Specify either `droplet_id` or `region`. With a Droplet, returns before the address is assigned (202). Poll the
// actions in `links` to see when it is.
//
// POST /v2/reserved_ips. Scope: reserved_ip:create.
//
//	reservedIp, err := sdk.Item(do.ReservedIPs.CreateAndWait(
//		ctx,
//		reservedips.ReservedIPCreateDropletIDValue(reservedips.ReservedIPCreateDropletID{
//			DropletID: 26162826,
//		}),
//	))
func (c *Client) Create(ctx context.Context, body ReservedIPCreate, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAndWait is [Client.Create] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) CreateAndWait(ctx context.Context, body ReservedIPCreate, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAndWaitAll is [Client.CreateAndWait] for a request that starts the work of several resources.
func (c *Client) CreateAndWaitAll(ctx context.Context, body ReservedIPCreate, options ...sdk.CallOption) ([]*GetResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	return sdk.WaitAll[*GetResponse](ctx, c.client, call, options)
}

// Delete releases a reserved IPv4 address from the account.
//
// DELETE /v2/reserved_ips/{reserved_ip}. Scope: reserved_ip:delete.
//
//	err := do.ReservedIPs.Delete(ctx, "192.0.2.1")
func (c *Client) Delete(ctx context.Context, reservedIP string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, reservedIP)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a reserved IPv4 address, with the Droplet it is assigned to.
//
// GET /v2/reserved_ips/{reserved_ip}. Scope: reserved_ip:read.
//
//	reservedIp, err := sdk.Item(do.ReservedIPs.Get(ctx, "192.0.2.1"))
func (c *Client) Get(ctx context.Context, reservedIP string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, reservedIP)
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

// List lists the reserved IPv4 addresses in the account.
//
// GET /v2/reserved_ips. Scope: reserved_ip:read.
//
//	for reservedIp, err := range do.ReservedIPs.ListAll(ctx, reservedips.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(reservedIp)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*ReservedIP, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *ReservedIP] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *ReservedIP](ctx, c.client, call, options)
}
