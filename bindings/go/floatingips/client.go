// Code generated from the description of the API. DO NOT EDIT.

// Package floatingips has the operations of the resource floating ips.
//
// Manages reserved IPv4 addresses under their former name, floating IPs. Use reserved IPs instead.
package floatingips

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

// Create creates a floating IP, either assigned to a Droplet or reserved for a region.
//
// Set either `droplet_id` or `region`. Returns before the address is assigned (202). Poll the actions in `links`.
//
// POST /v2/floating_ips. Scope: reserved_ip:create.
//
//	floatingIp, err := sdk.Item(do.FloatingIPs.CreateAndWait(
//		ctx,
//		floatingips.FloatingIPCreateDropletIDValue(floatingips.FloatingIPCreateDropletID{
//			DropletID: 26162826,
//		}),
//	))
func (c *Client) Create(ctx context.Context, body FloatingIPCreate, options ...sdk.CallOption) (*CreateResponse, error) {
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
func (c *Client) CreateAndWait(ctx context.Context, body FloatingIPCreate, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAndWaitAll is [Client.CreateAndWait] for a request that starts the work of several resources.
func (c *Client) CreateAndWaitAll(ctx context.Context, body FloatingIPCreate, options ...sdk.CallOption) ([]*GetResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	return sdk.WaitAll[*GetResponse](ctx, c.client, call, options)
}

// Delete deletes a floating IP, which is then released from the account.
//
// DELETE /v2/floating_ips/{floating_ip}. Scope: reserved_ip:delete.
//
//	err := do.FloatingIPs.Delete(ctx, "192.0.2.1")
func (c *Client) Delete(ctx context.Context, floatingIP string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, floatingIP)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a floating IP, with the Droplet that it is assigned to.
//
// GET /v2/floating_ips/{floating_ip}. Scope: reserved_ip:read.
//
//	floatingIp, err := sdk.Item(do.FloatingIPs.Get(ctx, "192.0.2.1"))
func (c *Client) Get(ctx context.Context, floatingIP string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, floatingIP)
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

// List lists the floating IPs in the account.
//
// GET /v2/floating_ips. Scope: reserved_ip:read.
//
//	for floatingIp, err := range do.FloatingIPs.ListAll(ctx, floatingips.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(floatingIp)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*FloatingIP, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *FloatingIP] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *FloatingIP](ctx, c.client, call, options)
}
