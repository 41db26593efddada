// Code generated from the description of the API. DO NOT EDIT.

// Package vpcs has the operations of the resource vpcs.
//
// Manages VPCs (virtual private clouds) and lists their members.
package vpcs

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

// Create creates a VPC in a region.
//
// The first VPC in a region becomes its default VPC, which cannot be deleted. `ip_range` must be a private range (RFC 1918) from `/28` to `/16` in size that does not overlap with other VPCs in the account. Without it, a free `/20`
// range is chosen.
//
// POST /v2/vpcs. Scope: vpc:create.
//
//	vpc, err := sdk.Item(do.Vpcs.Create(ctx, vpcs.CreateBody{Name: "web-1", Region: "nyc3"}))
func (c *Client) Create(ctx context.Context, body CreateBody, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreatePeerings creates a peering between this VPC and another.
//
// Returns before the peering is ready (202). Poll the peering until its status is `ACTIVE`.
//
// POST /v2/vpcs/{vpc_id}/peerings. Scope: vpc_peering:create.
//
//	peering, err := sdk.Item(do.Vpcs.CreatePeerings(
//		ctx,
//		"9f74dfa8-69e9-4515-a6e8-3ed351cf931f",
//		vpcs.CreatePeeringsBody{Name: "web-1", VpcID: "9f74dfa8-69e9-4515-a6e8-3ed351cf931f"},
//	))
func (c *Client) CreatePeerings(ctx context.Context, vpcID string, body CreatePeeringsBody, options ...sdk.CallOption) (*CreatePeeringsResponse, error) {
	call := sdk.NewCall(&createPeeringsOperation, vpcID)
	call.Body(&body)
	response := new(CreatePeeringsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete deletes a VPC that has no members.
//
// Fails with 403 if the VPC has members or is the default VPC of its region.
//
// DELETE /v2/vpcs/{vpc_id}. Scope: vpc:delete.
//
//	err := do.Vpcs.Delete(ctx, "9f74dfa8-69e9-4515-a6e8-3ed351cf931f")
func (c *Client) Delete(ctx context.Context, vpcID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, vpcID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a VPC.
//
// GET /v2/vpcs/{vpc_id}. Scope: vpc:read.
//
//	vpc, err := sdk.Item(do.Vpcs.Get(ctx, "9f74dfa8-69e9-4515-a6e8-3ed351cf931f"))
func (c *Client) Get(ctx context.Context, vpcID string, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&getOperation, vpcID)
	response := new(CreateResponse)
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

// List lists the VPCs in the account.
//
// GET /v2/vpcs. Scope: vpc:read.
//
//	for vpc, err := range do.Vpcs.ListAll(ctx, vpcs.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(vpc)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*Vpc, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Vpc] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Vpc](ctx, c.client, call, options)
}

// ListMembersParams are the parameters of [Client.ListMembers].
type ListMembersParams struct {
	_ sdk.NotComparable
	// Lists only resources of this type, such as `droplet`.
	ResourceType sdk.Opt[string]
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListMembersParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "resource_type", p.ResourceType, sdk.FormatString)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListMembers lists the resources in a VPC.
//
// Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
//
// GET /v2/vpcs/{vpc_id}/members. Scope: vpc:read.
//
//	for member, err := range do.Vpcs.ListMembersAll(
//		ctx,
//		"9f74dfa8-69e9-4515-a6e8-3ed351cf931f",
//		vpcs.ListMembersParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(member)
//	}
func (c *Client) ListMembers(ctx context.Context, vpcID string, params ListMembersParams, options ...sdk.CallOption) (*ListMembersResponse, error) {
	call := sdk.NewCall(&listMembersOperation, vpcID)
	params.addTo(call)
	response := new(ListMembersResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListMembersAll reads the items of [Client.ListMembers] across all pages.
func (c *Client) ListMembersAll(ctx context.Context, vpcID string, params ListMembersParams, options ...sdk.CallOption) iter.Seq2[*VpcMember, error] {
	return c.ListMembersPaginator(ctx, vpcID, params, options...).Items()
}

// ListMembersPaginator returns a paginator of [Client.ListMembers].
func (c *Client) ListMembersPaginator(ctx context.Context, vpcID string, params ListMembersParams, options ...sdk.CallOption) *sdk.Paginator[*ListMembersResponse, *VpcMember] {
	call := sdk.NewCall(&listMembersOperation, vpcID)
	params.addTo(call)
	return sdk.NewPaginator[*ListMembersResponse, *VpcMember](ctx, c.client, call, options)
}

// ListPeeringsParams are the parameters of [Client.ListPeerings].
type ListPeeringsParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListPeeringsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListPeerings lists the peerings of a VPC.
//
// GET /v2/vpcs/{vpc_id}/peerings. Scope: vpc_peering:read.
//
//	for peering, err := range do.Vpcs.ListPeeringsAll(
//		ctx,
//		"9f74dfa8-69e9-4515-a6e8-3ed351cf931f",
//		vpcs.ListPeeringsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(peering)
//	}
func (c *Client) ListPeerings(ctx context.Context, vpcID string, params ListPeeringsParams, options ...sdk.CallOption) (*ListPeeringsResponse, error) {
	call := sdk.NewCall(&listPeeringsOperation, vpcID)
	params.addTo(call)
	response := new(ListPeeringsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListPeeringsAll reads the items of [Client.ListPeerings] across all pages.
func (c *Client) ListPeeringsAll(ctx context.Context, vpcID string, params ListPeeringsParams, options ...sdk.CallOption) iter.Seq2[*VpcPeering, error] {
	return c.ListPeeringsPaginator(ctx, vpcID, params, options...).Items()
}

// ListPeeringsPaginator returns a paginator of [Client.ListPeerings].
func (c *Client) ListPeeringsPaginator(ctx context.Context, vpcID string, params ListPeeringsParams, options ...sdk.CallOption) *sdk.Paginator[*ListPeeringsResponse, *VpcPeering] {
	call := sdk.NewCall(&listPeeringsOperation, vpcID)
	params.addTo(call)
	return sdk.NewPaginator[*ListPeeringsResponse, *VpcPeering](ctx, c.client, call, options)
}

// Patch updates the name, description or default flag of a VPC (`PATCH`).
//
// `default` can be set but not cleared. Make another VPC in the region the default instead.
//
// PATCH /v2/vpcs/{vpc_id}. Scope: vpc:update.
//
//	vpc, err := sdk.Item(do.Vpcs.Patch(ctx, "9f74dfa8-69e9-4515-a6e8-3ed351cf931f", vpcs.PatchBody{
//		Name:        sdk.Some("web-1"),
//		Description: sdk.Some("For the shop"),
//	}))
func (c *Client) Patch(ctx context.Context, vpcID string, body PatchBody, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&patchOperation, vpcID)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PatchPeerings renames a peering of a VPC.
//
// PATCH /v2/vpcs/{vpc_id}/peerings/{vpc_peering_id}. Scope: vpc_peering:update.
//
//	peering, err := sdk.Item(do.Vpcs.PatchPeerings(
//		ctx,
//		"9f74dfa8-69e9-4515-a6e8-3ed351cf931f",
//		"e4f702f9-6bd3-4f45-bb19-57e22729199b",
//		vpcs.PatchPeeringsBody{Name: "web-1"},
//	))
func (c *Client) PatchPeerings(ctx context.Context, vpcID string, vpcPeeringID string, body PatchPeeringsBody, options ...sdk.CallOption) (*CreatePeeringsResponse, error) {
	call := sdk.NewCall(&patchPeeringsOperation, vpcID, vpcPeeringID)
	call.Body(&body)
	response := new(CreatePeeringsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Update updates the name, description or default flag of a VPC (`PUT`). The name is required.
//
// `default` can be set but not cleared. Make another VPC in the region the default instead.
//
// PUT /v2/vpcs/{vpc_id}. Scope: vpc:update.
//
//	vpc, err := sdk.Item(do.Vpcs.Update(ctx, "9f74dfa8-69e9-4515-a6e8-3ed351cf931f", vpcs.UpdateBody{
//		Name: "web-1",
//	}))
func (c *Client) Update(ctx context.Context, vpcID string, body UpdateBody, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&updateOperation, vpcID)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
