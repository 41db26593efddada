// Code generated from the description of the API. DO NOT EDIT.

// Package firewalls has the operations of the resource firewalls.
//
// Manages firewalls, which control the network traffic of Droplets.
package firewalls

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

// AddRules adds rules to a firewall.
//
// POST /v2/firewalls/{firewall_id}/rules. Scope: firewall:update.
//
//	err := do.Firewalls.AddRules(
//		ctx,
//		"f9970797-adb2-4ef9-aadc-4af7321145c4",
//		firewalls.AddRulesBodyWithInboundRulesValue(firewalls.AddRulesBodyWithInboundRules{
//			InboundRules: []firewalls.FirewallRulesInboundRule{
//				{
//					Protocol: firewalls.FirewallRuleBaseProtocolIcmp,
//					Ports:    "443",
//					Sources:  firewalls.FirewallRuleTarget{Addresses: []string{"192.0.2.1"}},
//				},
//			},
//		}),
//	)
func (c *Client) AddRules(ctx context.Context, firewallID string, body AddRulesBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&addRulesOperation, firewallID)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// AddTags adds tags to a firewall, which then applies to all Droplets that have one of the tags.
//
// POST /v2/firewalls/{firewall_id}/tags. Scope: firewall:update.
//
//	err := do.Firewalls.AddTags(ctx, "f9970797-adb2-4ef9-aadc-4af7321145c4", firewalls.AddTagsBody{
//		Tags: []string{"web"},
//	})
func (c *Client) AddTags(ctx context.Context, firewallID string, body AddTagsBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&addTagsOperation, firewallID)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// AssignDroplets adds Droplets to a firewall.
//
// POST /v2/firewalls/{firewall_id}/droplets. Scope: firewall:update.
//
//	err := do.Firewalls.AssignDroplets(
//		ctx,
//		"f9970797-adb2-4ef9-aadc-4af7321145c4",
//		firewalls.AssignDropletsBody{DropletIDs: []int64{57317909}},
//	)
func (c *Client) AssignDroplets(ctx context.Context, firewallID string, body AssignDropletsBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&assignDropletsOperation, firewallID)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Create creates a firewall with at least one rule.
//
// Returns before the rules apply to the Droplets (202). Poll the firewall until its status is `succeeded`; until then,
// `pending_changes` lists the Droplets that are not up to date.
//
// POST /v2/firewalls. Scope: firewall:create.
//
//	firewall, err := sdk.Item(do.Firewalls.Create(
//		ctx,
//		firewalls.CreateBodyWithInboundRulesValue(firewalls.CreateBodyWithInboundRules{
//			Name: "web-1",
//			InboundRules: []firewalls.FirewallRulesInboundRule{
//				{
//					Protocol: firewalls.FirewallRuleBaseProtocolIcmp,
//					Ports:    "443",
//					Sources:  firewalls.FirewallRuleTarget{Addresses: []string{"192.0.2.1"}},
//				},
//			},
//		}),
//	))
func (c *Client) Create(ctx context.Context, body CreateBody, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete deletes a firewall. Its Droplets are kept.
//
// DELETE /v2/firewalls/{firewall_id}. Scope: firewall:delete.
//
//	err := do.Firewalls.Delete(ctx, "f9970797-adb2-4ef9-aadc-4af7321145c4")
func (c *Client) Delete(ctx context.Context, firewallID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, firewallID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteDroplets removes Droplets from a firewall.
//
// DELETE /v2/firewalls/{firewall_id}/droplets. Scope: firewall:update.
//
//	err := do.Firewalls.DeleteDroplets(
//		ctx,
//		"f9970797-adb2-4ef9-aadc-4af7321145c4",
//		&firewalls.DeleteDropletsBody{DropletIDs: []int64{57317909}},
//	)
func (c *Client) DeleteDroplets(ctx context.Context, firewallID string, body *DeleteDropletsBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteDropletsOperation, firewallID)
	if body != nil {
		call.Body(body)
	}
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteRules removes rules from a firewall.
//
// DELETE /v2/firewalls/{firewall_id}/rules. Scope: firewall:update.
//
//	err := do.Firewalls.DeleteRules(
//		ctx,
//		"f9970797-adb2-4ef9-aadc-4af7321145c4",
//		&firewalls.DeleteRulesBody{
//			WithInboundRules: &firewalls.DeleteRulesBodyWithInboundRules{
//				InboundRules: []firewalls.FirewallRulesInboundRule{
//					{
//						Protocol: firewalls.FirewallRuleBaseProtocolIcmp,
//						Ports:    "443",
//						Sources:  firewalls.FirewallRuleTarget{Addresses: []string{"192.0.2.1"}},
//					},
//				},
//			},
//		},
//	)
func (c *Client) DeleteRules(ctx context.Context, firewallID string, body *DeleteRulesBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteRulesOperation, firewallID)
	if body != nil {
		call.Body(body)
	}
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteTags removes tags from a firewall.
//
// DELETE /v2/firewalls/{firewall_id}/tags. Scope: firewall:update.
//
//	err := do.Firewalls.DeleteTags(
//		ctx,
//		"f9970797-adb2-4ef9-aadc-4af7321145c4",
//		&firewalls.DeleteTagsBody{Tags: []string{"web"}},
//	)
func (c *Client) DeleteTags(ctx context.Context, firewallID string, body *DeleteTagsBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteTagsOperation, firewallID)
	if body != nil {
		call.Body(body)
	}
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a firewall, with its rules and pending changes.
//
// GET /v2/firewalls/{firewall_id}. Scope: firewall:read.
//
//	firewall, err := sdk.Item(do.Firewalls.Get(ctx, "f9970797-adb2-4ef9-aadc-4af7321145c4"))
func (c *Client) Get(ctx context.Context, firewallID string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, firewallID)
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

// List lists the firewalls in the account.
//
// GET /v2/firewalls. Scope: firewall:read.
//
//	for firewall, err := range do.Firewalls.ListAll(ctx, firewalls.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(firewall)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*Firewall, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Firewall] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Firewall](ctx, c.client, call, options)
}

// Update replaces the name, rules, Droplets and tags of a firewall.
//
// The body must contain the whole firewall. Omitted fields are reset to their defaults. The token needs read access to
// all resources that the firewall refers to, for example by the scope `droplet:read`.
//
// PUT /v2/firewalls/{firewall_id}. Scope: firewall:update.
//
//	firewall, err := sdk.Item(do.Firewalls.Update(
//		ctx,
//		"f9970797-adb2-4ef9-aadc-4af7321145c4",
//		firewalls.UpdateBodyWithInboundRulesValue(firewalls.UpdateBodyWithInboundRules{
//			Name: "web-1",
//			InboundRules: []firewalls.FirewallRulesInboundRule{
//				{
//					Protocol: firewalls.FirewallRuleBaseProtocolIcmp,
//					Ports:    "443",
//					Sources:  firewalls.FirewallRuleTarget{Addresses: []string{"192.0.2.1"}},
//				},
//			},
//		}),
//	))
func (c *Client) Update(ctx context.Context, firewallID string, body UpdateBody, options ...sdk.CallOption) (*UpdateResponse, error) {
	call := sdk.NewCall(&updateOperation, firewallID)
	call.Body(&body)
	response := new(UpdateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
