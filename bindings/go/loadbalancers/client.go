// Code generated from the description of the API. DO NOT EDIT.

// Package loadbalancers has the operations of the resource load balancers.
//
// Manages load balancers, which distribute incoming traffic to healthy Droplets.
package loadbalancers

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

// AddDroplets adds Droplets to a load balancer.
//
// Fails with 422 if the load balancer selects its Droplets by tag. In that case, tag the Droplets instead.
//
// POST /v2/load_balancers/{lb_id}/droplets. Scope: load_balancer:update.
//
//	err := do.LoadBalancers.AddDroplets(
//		ctx,
//		"c00e21da-a3dc-41b5-baa9-f049fcadc596",
//		loadbalancers.AddDropletsBody{DropletIDs: []int64{57317909}},
//	)
func (c *Client) AddDroplets(ctx context.Context, lbID string, body AddDropletsBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&addDropletsOperation, lbID)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// AddForwardingRules adds forwarding rules to a load balancer.
//
// POST /v2/load_balancers/{lb_id}/forwarding_rules. Scope: load_balancer:update.
//
//	err := do.LoadBalancers.AddForwardingRules(
//		ctx,
//		"c00e21da-a3dc-41b5-baa9-f049fcadc596",
//		loadbalancers.AddForwardingRulesBody{
//			ForwardingRules: []loadbalancers.ForwardingRule{
//				{
//					EntryProtocol:  loadbalancers.ForwardingRuleEntryProtocolHTTP,
//					EntryPort:      8080,
//					TargetProtocol: loadbalancers.ForwardingRuleTargetProtocolHTTP,
//					TargetPort:     8080,
//				},
//			},
//		},
//	)
func (c *Client) AddForwardingRules(ctx context.Context, lbID string, body AddForwardingRulesBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&addForwardingRulesOperation, lbID)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Create creates a load balancer.
//
// Specify the target Droplets with either `droplet_ids` or `tag`, not both. Returns before the load balancer is ready
// (202). Poll it until its status is `active` or `errored`.
//
// POST /v2/load_balancers. Scope: load_balancer:create.
//
//	loadBalancer, err := sdk.Item(do.LoadBalancers.CreateAndWait(
//		ctx,
//		loadbalancers.LoadBalancerCreateWithDropletIDsValue(loadbalancers.LoadBalancerCreateWithDropletIDs{
//			DropletIDs: []int64{57317909},
//			Region:     loadbalancers.RegionSlugNyc3,
//			ForwardingRules: []loadbalancers.ForwardingRule{
//				{
//					EntryProtocol:  loadbalancers.ForwardingRuleEntryProtocolHTTP,
//					EntryPort:      8080,
//					TargetProtocol: loadbalancers.ForwardingRuleTargetProtocolHTTP,
//					TargetPort:     8080,
//				},
//			},
//		}),
//	))
func (c *Client) Create(ctx context.Context, body LoadBalancerCreate, options ...sdk.CallOption) (*CreateResponse, error) {
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
func (c *Client) CreateAndWait(ctx context.Context, body LoadBalancerCreate, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete deletes a load balancer. Its target Droplets are not deleted.
//
// DELETE /v2/load_balancers/{lb_id}. Scope: load_balancer:delete.
//
//	err := do.LoadBalancers.Delete(ctx, "c00e21da-a3dc-41b5-baa9-f049fcadc596")
func (c *Client) Delete(ctx context.Context, lbID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, lbID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteAndWait is [Client.Delete] that waits until what it deletes is gone.
func (c *Client) DeleteAndWait(ctx context.Context, lbID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, lbID)
	return sdk.WaitGone(ctx, c.client, call, options)
}

// DeleteCache purges the CDN cache of a global load balancer.
//
// DELETE /v2/load_balancers/{lb_id}/cache. Scope: load_balancer:delete.
//
//	err := do.LoadBalancers.DeleteCache(ctx, "c00e21da-a3dc-41b5-baa9-f049fcadc596")
func (c *Client) DeleteCache(ctx context.Context, lbID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteCacheOperation, lbID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a load balancer.
//
// GET /v2/load_balancers/{lb_id}. Scope: load_balancer:read.
//
//	loadBalancer, err := sdk.Item(do.LoadBalancers.Get(ctx, "c00e21da-a3dc-41b5-baa9-f049fcadc596"))
func (c *Client) Get(ctx context.Context, lbID string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, lbID)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, lbID string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, lbID)
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
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// List lists the load balancers in the account.
//
// GET /v2/load_balancers. Scope: load_balancer:read.
//
//	for loadBalancer, err := range do.LoadBalancers.ListAll(ctx, loadbalancers.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(loadBalancer)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*LoadBalancer, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *LoadBalancer] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *LoadBalancer](ctx, c.client, call, options)
}

// RemoveDroplets removes Droplets from a load balancer.
//
// DELETE /v2/load_balancers/{lb_id}/droplets. Scope: load_balancer:update.
//
//	err := do.LoadBalancers.RemoveDroplets(
//		ctx,
//		"c00e21da-a3dc-41b5-baa9-f049fcadc596",
//		loadbalancers.RemoveDropletsBody{DropletIDs: []int64{57317909}},
//	)
func (c *Client) RemoveDroplets(ctx context.Context, lbID string, body RemoveDropletsBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&removeDropletsOperation, lbID)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// RemoveForwardingRules removes forwarding rules from a load balancer.
//
// DELETE /v2/load_balancers/{lb_id}/forwarding_rules. Scope: load_balancer:update.
//
//	err := do.LoadBalancers.RemoveForwardingRules(
//		ctx,
//		"c00e21da-a3dc-41b5-baa9-f049fcadc596",
//		loadbalancers.RemoveForwardingRulesBody{
//			ForwardingRules: []loadbalancers.ForwardingRule{
//				{
//					EntryProtocol:  loadbalancers.ForwardingRuleEntryProtocolHTTP,
//					EntryPort:      8080,
//					TargetProtocol: loadbalancers.ForwardingRuleTargetProtocolHTTP,
//					TargetPort:     8080,
//				},
//			},
//		},
//	)
func (c *Client) RemoveForwardingRules(ctx context.Context, lbID string, body RemoveForwardingRulesBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&removeForwardingRulesOperation, lbID)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Update replaces the settings of a load balancer.
//
// Send all settings. Settings that are left out are reset to their defaults. Specify the target Droplets with either
// `droplet_ids` or `tag`, not both. `network` and `network_stack` cannot be changed.
//
// PUT /v2/load_balancers/{lb_id}. Scope: load_balancer:update.
//
//	loadBalancer, err := sdk.Item(do.LoadBalancers.Update(
//		ctx,
//		"c00e21da-a3dc-41b5-baa9-f049fcadc596",
//		loadbalancers.LoadBalancerCreateWithDropletIDsValue(loadbalancers.LoadBalancerCreateWithDropletIDs{
//			DropletIDs: []int64{57317909},
//			Region:     loadbalancers.RegionSlugNyc3,
//			ForwardingRules: []loadbalancers.ForwardingRule{
//				{
//					EntryProtocol:  loadbalancers.ForwardingRuleEntryProtocolHTTP,
//					EntryPort:      8080,
//					TargetProtocol: loadbalancers.ForwardingRuleTargetProtocolHTTP,
//					TargetPort:     8080,
//				},
//			},
//		}),
//	))
func (c *Client) Update(ctx context.Context, lbID string, body LoadBalancerCreate, options ...sdk.CallOption) (*UpdateResponse, error) {
	call := sdk.NewCall(&updateOperation, lbID)
	call.Body(&body)
	response := new(UpdateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
