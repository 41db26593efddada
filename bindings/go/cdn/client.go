// Code generated from the description of the API. DO NOT EDIT.

// Package cdn has the operations of the resource cdn.
//
// Manages CDN endpoints, which cache the content of Spaces buckets.
package cdn

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

// CreateEndpoint creates a CDN endpoint for a Spaces bucket.
//
// POST /v2/cdn/endpoints. Scope: cdn:create.
//
//	endpoint, err := sdk.Item(do.CDN.CreateEndpoint(ctx, cdn.Endpoint{Origin: "www.example.com"}))
func (c *Client) CreateEndpoint(ctx context.Context, body Endpoint, options ...sdk.CallOption) (*CreateEndpointResponse, error) {
	call := sdk.NewCall(&createEndpointOperation)
	call.Body(&body)
	response := new(CreateEndpointResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteEndpoint deletes a CDN endpoint. The bucket is kept.
//
// DELETE /v2/cdn/endpoints/{cdn_id}. Scope: cdn:delete.
//
//	err := do.CDN.DeleteEndpoint(ctx, "bb15398d-6997-4a1b-a731-2635d90f926f")
func (c *Client) DeleteEndpoint(ctx context.Context, cdnID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteEndpointOperation, cdnID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// GetEndpoint gets a CDN endpoint.
//
// GET /v2/cdn/endpoints/{cdn_id}. Scope: cdn:read.
//
//	endpoint, err := sdk.Item(do.CDN.GetEndpoint(ctx, "bb15398d-6997-4a1b-a731-2635d90f926f"))
func (c *Client) GetEndpoint(ctx context.Context, cdnID string, options ...sdk.CallOption) (*CreateEndpointResponse, error) {
	call := sdk.NewCall(&getEndpointOperation, cdnID)
	response := new(CreateEndpointResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListEndpointsParams are the parameters of [Client.ListEndpoints].
type ListEndpointsParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListEndpointsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListEndpoints lists the CDN endpoints in the account.
//
// GET /v2/cdn/endpoints. Scope: cdn:read.
//
//	for endpoint, err := range do.CDN.ListEndpointsAll(ctx, cdn.ListEndpointsParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(endpoint)
//	}
func (c *Client) ListEndpoints(ctx context.Context, params ListEndpointsParams, options ...sdk.CallOption) (*ListEndpointsResponse, error) {
	call := sdk.NewCall(&listEndpointsOperation)
	params.addTo(call)
	response := new(ListEndpointsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListEndpointsAll reads the items of [Client.ListEndpoints] across all pages.
func (c *Client) ListEndpointsAll(ctx context.Context, params ListEndpointsParams, options ...sdk.CallOption) iter.Seq2[*Endpoint, error] {
	return c.ListEndpointsPaginator(ctx, params, options...).Items()
}

// ListEndpointsPaginator returns a paginator of [Client.ListEndpoints].
func (c *Client) ListEndpointsPaginator(ctx context.Context, params ListEndpointsParams, options ...sdk.CallOption) *sdk.Paginator[*ListEndpointsResponse, *Endpoint] {
	call := sdk.NewCall(&listEndpointsOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListEndpointsResponse, *Endpoint](ctx, c.client, call, options)
}

// PurgeCache purges files from the cache of a CDN endpoint.
//
// Limited to 50 files in 20 seconds and 5 requests in 10 seconds. A path with a wildcard counts as one file. Fails if
// an identical purge is in progress.
//
// DELETE /v2/cdn/endpoints/{cdn_id}/cache. Scope: cdn:delete.
//
//	err := do.CDN.PurgeCache(ctx, "bb15398d-6997-4a1b-a731-2635d90f926f", cdn.PurgeCache{
//		Files: []string{"my-file"},
//	})
func (c *Client) PurgeCache(ctx context.Context, cdnID string, body PurgeCache, options ...sdk.CallOption) error {
	call := sdk.NewCall(&purgeCacheOperation, cdnID)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// UpdateEndpoints updates the TTL, the certificate or the custom domain of a CDN endpoint.
//
// PUT /v2/cdn/endpoints/{cdn_id}. Scope: cdn:update.
//
//	endpoint, err := sdk.Item(do.CDN.UpdateEndpoints(
//		ctx,
//		"bb15398d-6997-4a1b-a731-2635d90f926f",
//		cdn.UpdateEndpoint{
//			TTL:           sdk.Some(cdn.TTL60),
//			CertificateID: sdk.Some("d4471ff0-074a-4271-ad98-863321e02a35"),
//		},
//	))
func (c *Client) UpdateEndpoints(ctx context.Context, cdnID string, body UpdateEndpoint, options ...sdk.CallOption) (*CreateEndpointResponse, error) {
	call := sdk.NewCall(&updateEndpointsOperation, cdnID)
	call.Body(&body)
	response := new(CreateEndpointResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
