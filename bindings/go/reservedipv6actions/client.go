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
	return sdk.Do(ctx, c.client, call, new(PostResponse), options)
}

// PostAndWait is [Client.Post] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) PostAndWait(ctx context.Context, reservedIpv6 string, body PostBody, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	call := sdk.NewCall(&postOperation, reservedIpv6)
	call.Body(&body)
	return sdk.Wait(ctx, c.client, call, new(ActionsGetResponse), options)
}
