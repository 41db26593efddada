// Code generated from the description of the API. DO NOT EDIT.

// Package reservedipsactions has the operations of the resource reserved ips actions.
//
// Assigns reserved IPv4 addresses to Droplets and unassigns them.
package reservedipsactions

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

// Get gets an action on a reserved IPv4 address.
//
// GET /v2/reserved_ips/{reserved_ip}/actions/{action_id}. Scope: reserved_ip:read.
//
//	action, err := sdk.Item(do.ReservedIPsActions.Get(ctx, "192.0.2.1", 11142594))
func (c *Client) Get(ctx context.Context, reservedIP string, actionID int64, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, reservedIP, sdk.FormatInt(actionID))
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, reservedIP string, actionID int64, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, reservedIP, sdk.FormatInt(actionID))
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// List lists the actions on a reserved IPv4 address.
//
// GET /v2/reserved_ips/{reserved_ip}/actions. Scope: reserved_ip:read.
//
//	for action, err := range do.ReservedIPsActions.ListAll(ctx, "192.0.2.1") {
//		if err != nil {
//			return err
//		}
//		fmt.Println(action)
//	}
func (c *Client) List(ctx context.Context, reservedIP string, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation, reservedIP)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAll reads the items of [Client.List] across all pages.
func (c *Client) ListAll(ctx context.Context, reservedIP string, options ...sdk.CallOption) iter.Seq2[*Action, error] {
	return c.ListPaginator(ctx, reservedIP, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, reservedIP string, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Action] {
	call := sdk.NewCall(&listOperation, reservedIP)
	return sdk.NewPaginator[*ListResponse, *Action](ctx, c.client, call, options)
}

// Post assigns a reserved IPv4 address to a Droplet, or unassigns it.
//
// Returns while the action is in progress (201). Poll the action until its status is `completed` or `errored`.
//
// POST /v2/reserved_ips/{reserved_ip}/actions. Scope: reserved_ip:update.
//
//	action, err := sdk.Item(do.ReservedIPsActions.PostAndWait(
//		ctx,
//		"192.0.2.1",
//		reservedipsactions.PostBodyUnassign(reservedipsactions.ReservedIPActionUnassign{}),
//	))
func (c *Client) Post(ctx context.Context, reservedIP string, body PostBody, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&postOperation, reservedIP)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PostAndWait is [Client.Post] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) PostAndWait(ctx context.Context, reservedIP string, body PostBody, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&postOperation, reservedIP)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Unassign is an action that unassigns a reserved IPv4 address. It stays reserved. It is [Client.Post] with the type
// "unassign".
//
//	action, err := sdk.Item(do.ReservedIPsActions.UnassignAndWait(ctx, "192.0.2.1"))
func (c *Client) Unassign(ctx context.Context, reservedIP string, options ...sdk.CallOption) (*GetResponse, error) {
	return c.Post(ctx, reservedIP, PostBody{Unassign: &ReservedIPActionUnassign{}}, options...)
}

// UnassignAndWait is an action that unassigns a reserved IPv4 address. It stays reserved. It is [Client.PostAndWait]
// with the type "unassign".
func (c *Client) UnassignAndWait(ctx context.Context, reservedIP string, options ...sdk.CallOption) (*GetResponse, error) {
	return c.PostAndWait(ctx, reservedIP, PostBody{Unassign: &ReservedIPActionUnassign{}}, options...)
}

// Assign is an action that assigns a reserved IPv4 address to a Droplet. It is [Client.Post] with the type "assign".
//
//	action, err := sdk.Item(do.ReservedIPsActions.AssignAndWait(
//		ctx,
//		"192.0.2.1",
//		reservedipsactions.ReservedIPActionAssign{DropletID: 26162826},
//	))
func (c *Client) Assign(ctx context.Context, reservedIP string, body ReservedIPActionAssign, options ...sdk.CallOption) (*GetResponse, error) {
	return c.Post(ctx, reservedIP, PostBody{Assign: &body}, options...)
}

// AssignAndWait is an action that assigns a reserved IPv4 address to a Droplet. It is [Client.PostAndWait] with the
// type "assign".
func (c *Client) AssignAndWait(ctx context.Context, reservedIP string, body ReservedIPActionAssign, options ...sdk.CallOption) (*GetResponse, error) {
	return c.PostAndWait(ctx, reservedIP, PostBody{Assign: &body}, options...)
}
