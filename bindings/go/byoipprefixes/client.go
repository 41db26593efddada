// Code generated from the description of the API. DO NOT EDIT.

// Package byoipprefixes has the operations of the resource byoip prefixes.
//
// Manages the IPv4 prefixes that you bring to the account (BYOIP), and lists their addresses.
package byoipprefixes

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

// Create creates a BYOIP prefix.
//
// Returns before the prefix is ready (202). Poll the prefix until its status is `active`. If it fails, see
// `failure_reason` and `validations`.
//
// POST /v2/byoip_prefixes. Scope: byoip_prefix:create.
//
//	byoipPrefix, err := sdk.Item(do.ByoipPrefixes.Create(ctx, byoipprefixes.ByoipPrefixCreate{
//		Prefix:    "192.0.2.0/24",
//		Region:    "nyc3",
//		Signature: "aGVsbG8=",
//	}))
func (c *Client) Create(ctx context.Context, body ByoipPrefixCreate, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete deletes a BYOIP prefix.
//
// Returns before the prefix has been deleted (202).
//
// DELETE /v2/byoip_prefixes/{byoip_prefix_uuid}. Scope: byoip_prefix:delete.
//
//	err := do.ByoipPrefixes.Delete(ctx, "f8a6de6f-2037-4106-bb17-d70a21439e64")
func (c *Client) Delete(ctx context.Context, byoipPrefixUuid string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, byoipPrefixUuid)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a BYOIP prefix, with the results of its validation.
//
// GET /v2/byoip_prefixes/{byoip_prefix_uuid}. Scope: byoip_prefix:read.
//
//	byoipPrefix, err := sdk.Item(do.ByoipPrefixes.Get(ctx, "f8a6de6f-2037-4106-bb17-d70a21439e64"))
func (c *Client) Get(ctx context.Context, byoipPrefixUuid string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, byoipPrefixUuid)
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

// List lists the BYOIP prefixes in the account.
//
// GET /v2/byoip_prefixes. Scope: byoip_prefix:read.
//
//	for byoipPrefix, err := range do.ByoipPrefixes.ListAll(ctx, byoipprefixes.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(byoipPrefix)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*ByoipPrefix, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *ByoipPrefix] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *ByoipPrefix](ctx, c.client, call, options)
}

// ListResourcesParams are the parameters of [Client.ListResources].
type ListResourcesParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListResourcesParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListResources lists the IP addresses of a BYOIP prefix that are in use, with the resources that use them.
//
// GET /v2/byoip_prefixes/{byoip_prefix_uuid}/ips. Scope: byoip_prefix:read.
//
//	for ip, err := range do.ByoipPrefixes.ListResourcesAll(
//		ctx,
//		"f8a6de6f-2037-4106-bb17-d70a21439e64",
//		byoipprefixes.ListResourcesParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(ip)
//	}
func (c *Client) ListResources(ctx context.Context, byoipPrefixUuid string, params ListResourcesParams, options ...sdk.CallOption) (*ListResourcesResponse, error) {
	call := sdk.NewCall(&listResourcesOperation, byoipPrefixUuid)
	params.addTo(call)
	response := new(ListResourcesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListResourcesAll reads the items of [Client.ListResources] across all pages.
func (c *Client) ListResourcesAll(ctx context.Context, byoipPrefixUuid string, params ListResourcesParams, options ...sdk.CallOption) iter.Seq2[*ByoipPrefixResource, error] {
	return c.ListResourcesPaginator(ctx, byoipPrefixUuid, params, options...).Items()
}

// ListResourcesPaginator returns a paginator of [Client.ListResources].
func (c *Client) ListResourcesPaginator(ctx context.Context, byoipPrefixUuid string, params ListResourcesParams, options ...sdk.CallOption) *sdk.Paginator[*ListResourcesResponse, *ByoipPrefixResource] {
	call := sdk.NewCall(&listResourcesOperation, byoipPrefixUuid)
	params.addTo(call)
	return sdk.NewPaginator[*ListResourcesResponse, *ByoipPrefixResource](ctx, c.client, call, options)
}

// Patch starts or stops advertising a BYOIP prefix.
//
// Returns before the change has taken effect (202).
//
// PATCH /v2/byoip_prefixes/{byoip_prefix_uuid}. Scope: byoip_prefix:write.
//
//	byoipPrefix, err := sdk.Item(do.ByoipPrefixes.Patch(
//		ctx,
//		"f8a6de6f-2037-4106-bb17-d70a21439e64",
//		byoipprefixes.ByoipPrefixUpdate{Advertise: sdk.Some(true)},
//	))
func (c *Client) Patch(ctx context.Context, byoipPrefixUuid string, body ByoipPrefixUpdate, options ...sdk.CallOption) (*PatchResponse, error) {
	call := sdk.NewCall(&patchOperation, byoipPrefixUuid)
	call.Body(&body)
	response := new(PatchResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
