// Code generated from the description of the API. DO NOT EDIT.

// Package vpcpeerings has the operations of the resource vpc peerings.
//
// Manages peerings, each of which connects two VPCs.
package vpcpeerings

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

// Create creates a peering between two VPCs.
//
// Returns before the peering is ready (202). Poll the peering until its status is `ACTIVE`.
//
// POST /v2/vpc_peerings. Scope: vpc_peering:create.
//
//	vpcPeering, err := sdk.Item(do.VpcPeerings.CreateAndWait(ctx, vpcpeerings.CreateBody{
//		Name: "web-1",
//		VpcIDs: []string{
//			"f8bece93-5191-4300-9afe-3b8ce33e6006",
//			"f9641844-bea1-4f6c-9787-227bd61e3632",
//		},
//	}))
func (c *Client) Create(ctx context.Context, body CreateBody, options ...sdk.CallOption) (*CreateResponse, error) {
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
func (c *Client) CreateAndWait(ctx context.Context, body CreateBody, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete deletes a VPC peering.
//
// Returns the peering with status `DELETING` (202), before it is deleted.
//
// DELETE /v2/vpc_peerings/{vpc_peering_id}. Scope: vpc_peering:delete.
//
//	vpcPeering, err := sdk.Item(do.VpcPeerings.Delete(ctx, "e4f702f9-6bd3-4f45-bb19-57e22729199b"))
func (c *Client) Delete(ctx context.Context, vpcPeeringID string, options ...sdk.CallOption) (*DeleteResponse, error) {
	call := sdk.NewCall(&deleteOperation, vpcPeeringID)
	response := new(DeleteResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteAndWait is [Client.Delete] that waits until what it deletes is gone.
func (c *Client) DeleteAndWait(ctx context.Context, vpcPeeringID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, vpcPeeringID)
	return sdk.WaitGone(ctx, c.client, call, options)
}

// Get gets a VPC peering.
//
// GET /v2/vpc_peerings/{vpc_peering_id}. Scope: vpc_peering:read.
//
//	vpcPeering, err := sdk.Item(do.VpcPeerings.Get(ctx, "e4f702f9-6bd3-4f45-bb19-57e22729199b"))
func (c *Client) Get(ctx context.Context, vpcPeeringID string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, vpcPeeringID)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, vpcPeeringID string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, vpcPeeringID)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
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
	// Lists only peerings of VPCs in this region.
	Region sdk.Opt[RegionSlug]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "region", p.Region, sdk.FormatString)
}

// List lists the VPC peerings in the account.
//
// GET /v2/vpc_peerings. Scope: vpc_peering:read.
//
//	for vpcPeering, err := range do.VpcPeerings.ListAll(ctx, vpcpeerings.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(vpcPeering)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*VpcPeering, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *VpcPeering] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *VpcPeering](ctx, c.client, call, options)
}

// Patch renames a VPC peering.
//
// PATCH /v2/vpc_peerings/{vpc_peering_id}. Scope: vpc_peering:update.
//
//	vpcPeering, err := sdk.Item(do.VpcPeerings.Patch(
//		ctx,
//		"e4f702f9-6bd3-4f45-bb19-57e22729199b",
//		vpcpeerings.PatchBody{Name: "web-1"},
//	))
func (c *Client) Patch(ctx context.Context, vpcPeeringID string, body PatchBody, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&patchOperation, vpcPeeringID)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
