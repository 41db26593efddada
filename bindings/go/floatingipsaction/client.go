// Code generated from the description of the API. DO NOT EDIT.

// Package floatingipsaction has the operations of the resource floating ips action.
//
// Assigns and unassigns floating IPs. Use the actions of reserved IPs instead.
package floatingipsaction

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

// Get gets an action performed on a floating IP, with its status.
//
// GET /v2/floating_ips/{floating_ip}/actions/{action_id}. Scope: reserved_ip:read.
//
//	action, err := sdk.Item(do.FloatingIPsAction.Get(ctx, "192.0.2.1", 11142594))
func (c *Client) Get(ctx context.Context, floatingIP string, actionID int64, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, floatingIP, sdk.FormatInt(actionID))
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, floatingIP string, actionID int64, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, floatingIP, sdk.FormatInt(actionID))
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// List lists the actions performed on a floating IP.
//
// GET /v2/floating_ips/{floating_ip}/actions. Scope: reserved_ip:read.
//
//	for action, err := range do.FloatingIPsAction.ListAll(ctx, "192.0.2.1") {
//		if err != nil {
//			return err
//		}
//		fmt.Println(action)
//	}
func (c *Client) List(ctx context.Context, floatingIP string, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation, floatingIP)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAll reads the items of [Client.List] across all pages.
func (c *Client) ListAll(ctx context.Context, floatingIP string, options ...sdk.CallOption) iter.Seq2[*Action, error] {
	return c.ListPaginator(ctx, floatingIP, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, floatingIP string, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Action] {
	call := sdk.NewCall(&listOperation, floatingIP)
	return sdk.NewPaginator[*ListResponse, *Action](ctx, c.client, call, options)
}

// Post assigns a floating IP to a Droplet, or unassigns it.
//
// Returns while the action is in progress (201). Poll the action until its status is `completed` or `errored`.
//
// POST /v2/floating_ips/{floating_ip}/actions. Scope: reserved_ip:update.
//
//	action, err := sdk.Item(do.FloatingIPsAction.PostAndWait(
//		ctx,
//		"192.0.2.1",
//		floatingipsaction.PostBodyUnassign(floatingipsaction.FloatingIPActionUnassign{}),
//	))
func (c *Client) Post(ctx context.Context, floatingIP string, body PostBody, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&postOperation, floatingIP)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PostAndWait is [Client.Post] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) PostAndWait(ctx context.Context, floatingIP string, body PostBody, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&postOperation, floatingIP)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Unassign unassigns a floating IP from its Droplet. It remains reserved. It is [Client.Post] with the type
// "unassign".
//
//	action, err := sdk.Item(do.FloatingIPsAction.UnassignAndWait(ctx, "192.0.2.1"))
func (c *Client) Unassign(ctx context.Context, floatingIP string, options ...sdk.CallOption) (*GetResponse, error) {
	return c.Post(ctx, floatingIP, PostBody{Unassign: &FloatingIPActionUnassign{}}, options...)
}

// UnassignAndWait unassigns a floating IP from its Droplet. It remains reserved. It is [Client.PostAndWait] with the
// type "unassign".
func (c *Client) UnassignAndWait(ctx context.Context, floatingIP string, options ...sdk.CallOption) (*GetResponse, error) {
	return c.PostAndWait(ctx, floatingIP, PostBody{Unassign: &FloatingIPActionUnassign{}}, options...)
}

// Assign assigns a floating IP to a Droplet. It is [Client.Post] with the type "assign".
//
//	action, err := sdk.Item(do.FloatingIPsAction.AssignAndWait(
//		ctx,
//		"192.0.2.1",
//		floatingipsaction.FloatingIPActionAssign{DropletID: 26162826},
//	))
func (c *Client) Assign(ctx context.Context, floatingIP string, body FloatingIPActionAssign, options ...sdk.CallOption) (*GetResponse, error) {
	return c.Post(ctx, floatingIP, PostBody{Assign: &body}, options...)
}

// AssignAndWait assigns a floating IP to a Droplet. It is [Client.PostAndWait] with the type "assign".
func (c *Client) AssignAndWait(ctx context.Context, floatingIP string, body FloatingIPActionAssign, options ...sdk.CallOption) (*GetResponse, error) {
	return c.PostAndWait(ctx, floatingIP, PostBody{Assign: &body}, options...)
}
