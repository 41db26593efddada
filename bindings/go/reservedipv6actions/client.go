// Code generated from the description of the API. DO NOT EDIT.

// Package reservedipv6actions has the operations of the resource reserved ipv6 actions.
//
// Assigns reserved IPv6 addresses to Droplets and unassigns them.
package reservedipv6actions

import (
	"context"

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

// Post assigns a reserved IPv6 address to a Droplet, or unassigns it.
//
// Returns while the action is in progress (201). Poll the action until its status is `completed` or `errored`.
//
// POST /v2/reserved_ipv6/{reserved_ipv6}/actions. Scope: reserved_ip:update.
//
//	action, err := sdk.Item(do.ReservedIpv6Actions.PostAndWait(
//		ctx,
//		"2001:db8::1",
//		reservedipv6actions.PostBodyUnassign(reservedipv6actions.ReservedIpv6ActionUnassign{}),
//	))
func (c *Client) Post(ctx context.Context, reservedIpv6 string, body PostBody, options ...sdk.CallOption) (*PostResponse, error) {
	call := sdk.NewCall(&postOperation, reservedIpv6)
	call.Body(&body)
	response := new(PostResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PostAndWait is [Client.Post] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) PostAndWait(ctx context.Context, reservedIpv6 string, body PostBody, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	call := sdk.NewCall(&postOperation, reservedIpv6)
	call.Body(&body)
	response := new(ActionsGetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Unassign is an action that unassigns a reserved IPv6 address. It stays reserved. It is [Client.Post] with the type
// "unassign".
//
//	action, err := sdk.Item(do.ReservedIpv6Actions.UnassignAndWait(ctx, "2001:db8::1"))
func (c *Client) Unassign(ctx context.Context, reservedIpv6 string, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, reservedIpv6, PostBody{Unassign: &ReservedIpv6ActionUnassign{}}, options...)
}

// UnassignAndWait is an action that unassigns a reserved IPv6 address. It stays reserved. It is [Client.PostAndWait]
// with the type "unassign".
func (c *Client) UnassignAndWait(ctx context.Context, reservedIpv6 string, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, reservedIpv6, PostBody{Unassign: &ReservedIpv6ActionUnassign{}}, options...)
}

// Assign is an action that assigns a reserved IPv6 address to a Droplet. It is [Client.Post] with the type "assign".
//
//	action, err := sdk.Item(do.ReservedIpv6Actions.AssignAndWait(
//		ctx,
//		"2001:db8::1",
//		reservedipv6actions.ReservedIpv6ActionAssign{DropletID: 26162826},
//	))
func (c *Client) Assign(ctx context.Context, reservedIpv6 string, body ReservedIpv6ActionAssign, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, reservedIpv6, PostBody{Assign: &body}, options...)
}

// AssignAndWait is an action that assigns a reserved IPv6 address to a Droplet. It is [Client.PostAndWait] with the
// type "assign".
func (c *Client) AssignAndWait(ctx context.Context, reservedIpv6 string, body ReservedIpv6ActionAssign, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, reservedIpv6, PostBody{Assign: &body}, options...)
}
