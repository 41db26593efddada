// Code generated from the description of the API. DO NOT EDIT.

// Package vpcnatgateways has the operations of the resource vpcnatgateways.
//
// Manages NAT gateways, which give VPCs access to the internet.
package vpcnatgateways

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

// Create creates a NAT gateway for one or more VPCs.
//
// Returns before the gateway is ready (202). Poll the gateway until its state is `ACTIVE`, `ERROR` or `INVALID`.
//
// POST /v2/vpc_nat_gateways. Scope: nat_gateway:create.
//
//	vpcNatGateway, err := sdk.Item(do.Vpcnatgateways.CreateAndWait(
//		ctx,
//		vpcnatgateways.VpcNatGatewayCreate{
//			Name:   "web-1",
//			Region: vpcnatgateways.VpcNatGatewayRegionNyc3,
//			Size:   1,
//			Vpcs: []vpcnatgateways.VpcNatGatewayCreateVpc{
//				{VpcUuid: "3376cb10-c192-424c-9ec9-5f6ddaa48428"},
//			},
//		},
//	))
func (c *Client) Create(ctx context.Context, body VpcNatGatewayCreate, options ...sdk.CallOption) (*CreateResponse, error) {
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
func (c *Client) CreateAndWait(ctx context.Context, body VpcNatGatewayCreate, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete deletes a NAT gateway.
//
// Returns an empty response before the gateway is deleted (202).
//
// DELETE /v2/vpc_nat_gateways/{id}. Scope: nat_gateway:delete.
//
//	err := do.Vpcnatgateways.Delete(ctx, "11610bf8-4eea-480e-8c3c-b9d11c042ffe")
func (c *Client) Delete(ctx context.Context, id string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, id)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteAndWait is [Client.Delete] that waits until what it deletes is gone.
func (c *Client) DeleteAndWait(ctx context.Context, id string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, id)
	return sdk.WaitGone(ctx, c.client, call, options)
}

// Get gets a NAT gateway.
//
// GET /v2/vpc_nat_gateways/{id}. Scope: nat_gateway:read.
//
//	vpcNatGateway, err := sdk.Item(do.Vpcnatgateways.Get(ctx, "11610bf8-4eea-480e-8c3c-b9d11c042ffe"))
func (c *Client) Get(ctx context.Context, id string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, id)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, id string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, id)
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
	// Lists only gateways in this state, in lowercase.
	State sdk.Opt[VpcNatGatewayState]
	// Lists only gateways in this region.
	Region sdk.Opt[VpcNatGatewayRegion]
	// Lists only gateways of this type. Only `public` is supported.
	Type sdk.Opt[VpcNatGatewayType]
	// Lists only gateways with this name.
	Name sdk.Opt[string]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "state", p.State, sdk.FormatString)
	sdk.AddOpt(call.Query, "region", p.Region, sdk.FormatString)
	sdk.AddOpt(call.Query, "type", p.Type, sdk.FormatString)
	sdk.AddOpt(call.Query, "name", p.Name, sdk.FormatString)
}

// List lists the NAT gateways of the team.
//
// GET /v2/vpc_nat_gateways. Scope: nat_gateway:read.
//
//	for vpcNatGateway, err := range do.Vpcnatgateways.ListAll(ctx, vpcnatgateways.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(vpcNatGateway)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*VpcNatGateway, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *VpcNatGateway] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *VpcNatGateway](ctx, c.client, call, options)
}

// Update replaces the settings of a NAT gateway.
//
// Send all settings, including those that do not change.
//
// PUT /v2/vpc_nat_gateways/{id}. Scope: nat_gateway:update.
//
//	vpcNatGateway, err := sdk.Item(do.Vpcnatgateways.Update(
//		ctx,
//		"11610bf8-4eea-480e-8c3c-b9d11c042ffe",
//		vpcnatgateways.VpcNatGatewayUpdate{Name: "web-1", Size: 1},
//	))
func (c *Client) Update(ctx context.Context, id string, body VpcNatGatewayUpdate, options ...sdk.CallOption) (*UpdateResponse, error) {
	call := sdk.NewCall(&updateOperation, id)
	call.Body(&body)
	response := new(UpdateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
