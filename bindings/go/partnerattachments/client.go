// Code generated from the description of the API. DO NOT EDIT.

// Package partnerattachments has the operations of the resource partner attachments.
//
// Manages partner attachments, which connect VPCs to other networks through a partner.
package partnerattachments

import (
	"context"
	"encoding/json"
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

// Create creates a partner attachment, which connects VPCs to a partner's network.
//
// Returns before the attachment is ready (202). Its `state` shows the progress.
//
// POST /v2/partner_network_connect/attachments. Scope: partner_network_connect:create.
//
//	partnerAttachment, err := sdk.Item(do.PartnerAttachments.Create(
//		ctx,
//		partnerattachments.PartnerAttachmentWritable{
//			Name:                      "web-1",
//			ConnectionBandwidthInMbps: partnerattachments.PartnerAttachmentWritableConnectionBandwidthInMbps1000,
//			Region:                    partnerattachments.PartnerAttachmentWritableRegionAms,
//			NaasProvider:              "my-naas-provider",
//			VpcIDs:                    []string{"f8bece93-5191-4300-9afe-3b8ce33e6006"},
//		},
//	))
func (c *Client) Create(ctx context.Context, body PartnerAttachmentWritable, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateServiceKey regenerates the service key of a partner attachment.
//
// Returns an empty response before the new key exists (202). Poll the service key until it changes.
//
// POST /v2/partner_network_connect/attachments/{pa_id}/service_key. Scope: partner_network_connect:write.
//
//	response, err := do.PartnerAttachments.CreateServiceKey(ctx, "85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c")
func (c *Client) CreateServiceKey(ctx context.Context, paID string, options ...sdk.CallOption) (map[string]json.RawMessage, error) {
	call := sdk.NewCall(&createServiceKeyOperation, paID)
	return sdk.DoValue[map[string]json.RawMessage](ctx, c.client, call, options)
}

// Delete deletes a partner attachment.
//
// Returns the attachment in state `DELETING` (202), before it is deleted.
//
// DELETE /v2/partner_network_connect/attachments/{pa_id}. Scope: partner_network_connect:read.
//
//	partnerAttachment, err := sdk.Item(do.PartnerAttachments.Delete(
//		ctx,
//		"85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c",
//	))
func (c *Client) Delete(ctx context.Context, paID string, options ...sdk.CallOption) (*DeleteResponse, error) {
	call := sdk.NewCall(&deleteOperation, paID)
	response := new(DeleteResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Get gets a partner attachment.
//
// GET /v2/partner_network_connect/attachments/{pa_id}. Scope: partner_network_connect:read.
//
//	partnerAttachment, err := sdk.Item(do.PartnerAttachments.Get(
//		ctx,
//		"85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c",
//	))
func (c *Client) Get(ctx context.Context, paID string, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&getOperation, paID)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetBgpAuthKey gets the authentication key of a partner attachment's BGP session.
//
// GET /v2/partner_network_connect/attachments/{pa_id}/bgp_auth_key. Scope: partner_network_connect:read.
//
//	bgpAuthKey, err := sdk.Item(do.PartnerAttachments.GetBgpAuthKey(
//		ctx,
//		"85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c",
//	))
func (c *Client) GetBgpAuthKey(ctx context.Context, paID string, options ...sdk.CallOption) (*GetBgpAuthKeyResponse, error) {
	call := sdk.NewCall(&getBgpAuthKeyOperation, paID)
	response := new(GetBgpAuthKeyResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetServiceKey gets the service key of a partner attachment.
//
// GET /v2/partner_network_connect/attachments/{pa_id}/service_key. Scope: partner_network_connect:read.
//
//	serviceKey, err := sdk.Item(do.PartnerAttachments.GetServiceKey(
//		ctx,
//		"85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c",
//	))
func (c *Client) GetServiceKey(ctx context.Context, paID string, options ...sdk.CallOption) (*GetServiceKeyResponse, error) {
	call := sdk.NewCall(&getServiceKeyOperation, paID)
	response := new(GetServiceKeyResponse)
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

// List lists the partner attachments in the account.
//
// GET /v2/partner_network_connect/attachments. Scope: partner_network_connect:read.
//
//	for partnerAttachment, err := range do.PartnerAttachments.ListAll(
//		ctx,
//		partnerattachments.ListParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(partnerAttachment)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*PartnerAttachment, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *PartnerAttachment] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *PartnerAttachment](ctx, c.client, call, options)
}

// ListRemoteRoutesParams are the parameters of [Client.ListRemoteRoutes].
type ListRemoteRoutesParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListRemoteRoutesParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListRemoteRoutes lists the remote routes of a partner attachment.
//
// GET /v2/partner_network_connect/attachments/{pa_id}/remote_routes. Scope: partner_network_connect:read.
//
//	for remoteRoute, err := range do.PartnerAttachments.ListRemoteRoutesAll(
//		ctx,
//		"85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c",
//		partnerattachments.ListRemoteRoutesParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(remoteRoute)
//	}
func (c *Client) ListRemoteRoutes(ctx context.Context, paID string, params ListRemoteRoutesParams, options ...sdk.CallOption) (*ListRemoteRoutesResponse, error) {
	call := sdk.NewCall(&listRemoteRoutesOperation, paID)
	params.addTo(call)
	response := new(ListRemoteRoutesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListRemoteRoutesAll reads the items of [Client.ListRemoteRoutes] across all pages.
func (c *Client) ListRemoteRoutesAll(ctx context.Context, paID string, params ListRemoteRoutesParams, options ...sdk.CallOption) iter.Seq2[*PartnerAttachmentRemoteRoute, error] {
	return c.ListRemoteRoutesPaginator(ctx, paID, params, options...).Items()
}

// ListRemoteRoutesPaginator returns a paginator of [Client.ListRemoteRoutes].
func (c *Client) ListRemoteRoutesPaginator(ctx context.Context, paID string, params ListRemoteRoutesParams, options ...sdk.CallOption) *sdk.Paginator[*ListRemoteRoutesResponse, *PartnerAttachmentRemoteRoute] {
	call := sdk.NewCall(&listRemoteRoutesOperation, paID)
	params.addTo(call)
	return sdk.NewPaginator[*ListRemoteRoutesResponse, *PartnerAttachmentRemoteRoute](ctx, c.client, call, options)
}

// Patch updates the name, VPCs or BGP settings of a partner attachment.
//
// Can return before the change is complete (202). Bandwidth, region and partner cannot be changed.
//
// PATCH /v2/partner_network_connect/attachments/{pa_id}. Scope: partner_network_connect:read.
//
//	partnerAttachment, err := sdk.Item(do.PartnerAttachments.Patch(
//		ctx,
//		"85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c",
//		partnerattachments.PartnerAttachmentUpdatable{
//			Name:   sdk.Some("web-1"),
//			VpcIDs: []string{"f8bece93-5191-4300-9afe-3b8ce33e6006"},
//		},
//	))
func (c *Client) Patch(ctx context.Context, paID string, body PartnerAttachmentUpdatable, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&patchOperation, paID)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
