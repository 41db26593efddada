// Code generated from the description of the API. DO NOT EDIT.

// Package actions has the operations of the resource actions.
//
// Lists the actions on resources in the account, with their progress.
package actions

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

// Get gets an action, with its status.
//
// GET /v2/actions/{action_id}. Scope: actions:read.
//
//	action, err := sdk.Item(do.Actions.Get(ctx, 11142594))
func (c *Client) Get(ctx context.Context, actionID int64, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, sdk.FormatInt(actionID))
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, actionID int64, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, sdk.FormatInt(actionID))
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

// List lists all actions performed on the resources of the account.
//
// GET /v2/actions. Scope: actions:read.
//
//	for action, err := range do.Actions.ListAll(ctx, actions.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(action)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*Action, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Action] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Action](ctx, c.client, call, options)
}
