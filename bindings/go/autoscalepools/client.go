// Code generated from the description of the API. DO NOT EDIT.

// Package autoscalepools has the operations of the resource autoscalepools.
//
// Manages autoscale pools, groups of identical Droplets with a fixed size or a size that follows the load.
package autoscalepools

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

// Create creates an autoscale pool, which creates Droplets from a template and manages their number.
//
// Returns before the Droplets are running. List the members of the pool to follow their progress.
//
// POST /v2/droplets/autoscale. Scope: droplet:create.
//
//	autoscalePool, err := sdk.Item(do.Autoscalepools.Create(ctx, autoscalepools.AutoscalePoolCreate{
//		Name: "web-1",
//		Config: autoscalepools.AutoscalePoolCreateConfigStatic(autoscalepools.AutoscalePoolStaticConfig{
//			TargetNumberInstances: 1,
//		}),
//		DropletTemplate: autoscalepools.AutoscalePoolDropletTemplate{
//			Region:  autoscalepools.AutoscalePoolDropletTemplateRegionNyc3,
//			Size:    "s-1vcpu-1gb",
//			Image:   "ubuntu-24-04-x64",
//			SSHKeys: []string{"3b:16:e4:bf"},
//		},
//	}))
func (c *Client) Create(ctx context.Context, body AutoscalePoolCreate, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete deletes an autoscale pool and keeps its Droplets.
//
// To destroy the Droplets too, use the operation `autoscalepools_delete_dangerous`.
//
// DELETE /v2/droplets/autoscale/{autoscale_pool_id}. Scope: droplet:delete.
//
//	err := do.Autoscalepools.Delete(ctx, "8341e846-1543-4b40-8e42-e12d56e77d16")
func (c *Client) Delete(ctx context.Context, autoscalePoolID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, autoscalePoolID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteAndWait is [Client.Delete] that waits until what it deletes is gone.
func (c *Client) DeleteAndWait(ctx context.Context, autoscalePoolID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, autoscalePoolID)
	return sdk.WaitGone(ctx, c.client, call, options)
}

// DeleteDangerousParams are the parameters of [Client.DeleteDangerous].
type DeleteDangerousParams struct {
	_ sdk.NotComparable
	// Whether x dangerous applies to the autoscalepool. Required.
	XDangerous bool
}

func (p *DeleteDangerousParams) addTo(call *sdk.Call) {
	call.RequiredHeader("X-Dangerous", sdk.FormatBool(p.XDangerous))
}

// DeleteDangerous deletes an autoscale pool and destroys all its Droplets.
//
// This cannot be undone. The header `X-Dangerous` must be `true`.
//
// DELETE /v2/droplets/autoscale/{autoscale_pool_id}/dangerous. Scope: droplet:delete.
//
//	err := do.Autoscalepools.DeleteDangerous(
//		ctx,
//		"8341e846-1543-4b40-8e42-e12d56e77d16",
//		autoscalepools.DeleteDangerousParams{XDangerous: true},
//	)
func (c *Client) DeleteDangerous(ctx context.Context, autoscalePoolID string, params DeleteDangerousParams, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteDangerousOperation, autoscalePoolID)
	params.addTo(call)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets an autoscale pool, with its configuration and current utilization.
//
// GET /v2/droplets/autoscale/{autoscale_pool_id}. Scope: droplet:read.
//
//	autoscalePool, err := sdk.Item(do.Autoscalepools.Get(ctx, "8341e846-1543-4b40-8e42-e12d56e77d16"))
func (c *Client) Get(ctx context.Context, autoscalePoolID string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, autoscalePoolID)
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
	// Lists only autoscale pools with this name.
	Name sdk.Opt[string]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "name", p.Name, sdk.FormatString)
}

// List lists the autoscale pools of the team.
//
// GET /v2/droplets/autoscale. Scope: droplet:read.
//
//	for autoscalePool, err := range do.Autoscalepools.ListAll(ctx, autoscalepools.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(autoscalePool)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*AutoscalePool, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *AutoscalePool] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *AutoscalePool](ctx, c.client, call, options)
}

// ListHistoryParams are the parameters of [Client.ListHistory].
type ListHistoryParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListHistoryParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListHistory lists the scaling events and configuration changes of an autoscale pool.
//
// GET /v2/droplets/autoscale/{autoscale_pool_id}/history. Scope: droplet:read.
//
//	for history, err := range do.Autoscalepools.ListHistoryAll(
//		ctx,
//		"8341e846-1543-4b40-8e42-e12d56e77d16",
//		autoscalepools.ListHistoryParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(history)
//	}
func (c *Client) ListHistory(ctx context.Context, autoscalePoolID string, params ListHistoryParams, options ...sdk.CallOption) (*ListHistoryResponse, error) {
	call := sdk.NewCall(&listHistoryOperation, autoscalePoolID)
	params.addTo(call)
	response := new(ListHistoryResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListHistoryAll reads the items of [Client.ListHistory] across all pages.
func (c *Client) ListHistoryAll(ctx context.Context, autoscalePoolID string, params ListHistoryParams, options ...sdk.CallOption) iter.Seq2[*History, error] {
	return c.ListHistoryPaginator(ctx, autoscalePoolID, params, options...).Items()
}

// ListHistoryPaginator returns a paginator of [Client.ListHistory].
func (c *Client) ListHistoryPaginator(ctx context.Context, autoscalePoolID string, params ListHistoryParams, options ...sdk.CallOption) *sdk.Paginator[*ListHistoryResponse, *History] {
	call := sdk.NewCall(&listHistoryOperation, autoscalePoolID)
	params.addTo(call)
	return sdk.NewPaginator[*ListHistoryResponse, *History](ctx, c.client, call, options)
}

// ListMembersParams are the parameters of [Client.ListMembers].
type ListMembersParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListMembersParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListMembers lists the Droplets of an autoscale pool, with their health and utilization.
//
// GET /v2/droplets/autoscale/{autoscale_pool_id}/members. Scope: droplet:read.
//
//	for droplet, err := range do.Autoscalepools.ListMembersAll(
//		ctx,
//		"8341e846-1543-4b40-8e42-e12d56e77d16",
//		autoscalepools.ListMembersParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(droplet)
//	}
func (c *Client) ListMembers(ctx context.Context, autoscalePoolID string, params ListMembersParams, options ...sdk.CallOption) (*ListMembersResponse, error) {
	call := sdk.NewCall(&listMembersOperation, autoscalePoolID)
	params.addTo(call)
	response := new(ListMembersResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListMembersAll reads the items of [Client.ListMembers] across all pages.
func (c *Client) ListMembersAll(ctx context.Context, autoscalePoolID string, params ListMembersParams, options ...sdk.CallOption) iter.Seq2[*Member, error] {
	return c.ListMembersPaginator(ctx, autoscalePoolID, params, options...).Items()
}

// ListMembersPaginator returns a paginator of [Client.ListMembers].
func (c *Client) ListMembersPaginator(ctx context.Context, autoscalePoolID string, params ListMembersParams, options ...sdk.CallOption) *sdk.Paginator[*ListMembersResponse, *Member] {
	call := sdk.NewCall(&listMembersOperation, autoscalePoolID)
	params.addTo(call)
	return sdk.NewPaginator[*ListMembersResponse, *Member](ctx, c.client, call, options)
}

// Update replaces the configuration of an autoscale pool.
//
// The body must contain the whole configuration, including values that stay the same. The name cannot change.
//
// PUT /v2/droplets/autoscale/{autoscale_pool_id}. Scope: droplet:create.
//
//	autoscalePool, err := sdk.Item(do.Autoscalepools.Update(
//		ctx,
//		"8341e846-1543-4b40-8e42-e12d56e77d16",
//		autoscalepools.AutoscalePoolCreate{
//			Name: "web-1",
//			Config: autoscalepools.AutoscalePoolCreateConfigStatic(autoscalepools.AutoscalePoolStaticConfig{
//				TargetNumberInstances: 1,
//			}),
//			DropletTemplate: autoscalepools.AutoscalePoolDropletTemplate{
//				Region:  autoscalepools.AutoscalePoolDropletTemplateRegionNyc3,
//				Size:    "s-1vcpu-1gb",
//				Image:   "ubuntu-24-04-x64",
//				SSHKeys: []string{"3b:16:e4:bf"},
//			},
//		},
//	))
func (c *Client) Update(ctx context.Context, autoscalePoolID string, body AutoscalePoolCreate, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&updateOperation, autoscalePoolID)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
