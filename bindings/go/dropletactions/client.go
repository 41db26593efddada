// Code generated from the description of the API. DO NOT EDIT.

// Package dropletactions has the operations of the resource droplet actions.
//
// Starts actions on Droplets, individually or by tag, such as reboots, resizes and snapshots.
package dropletactions

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

// Get gets an action performed on a Droplet, with its status.
//
// GET /v2/droplets/{droplet_id}/actions/{action_id}. Scope: droplet:read.
//
//	action, err := sdk.Item(do.DropletActions.Get(ctx, 26162826, 11142594))
func (c *Client) Get(ctx context.Context, dropletID int64, actionID int64, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	call := sdk.NewCall(&getOperation, sdk.FormatInt(dropletID), sdk.FormatInt(actionID))
	return sdk.Do(ctx, c.client, call, new(ActionsGetResponse), options)
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, dropletID int64, actionID int64, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	call := sdk.NewCall(&getOperation, sdk.FormatInt(dropletID), sdk.FormatInt(actionID))
	return sdk.Wait(ctx, c.client, call, new(ActionsGetResponse), options)
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

// List lists the actions performed on a Droplet.
//
// GET /v2/droplets/{droplet_id}/actions. Scope: droplet:read.
//
//	for action, err := range do.DropletActions.ListAll(ctx, 26162826, dropletactions.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(action)
//	}
func (c *Client) List(ctx context.Context, dropletID int64, params ListParams, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation, sdk.FormatInt(dropletID))
	params.addTo(call)
	return sdk.Do(ctx, c.client, call, new(ListResponse), options)
}

// ListAll reads the items of [Client.List] across all pages.
func (c *Client) ListAll(ctx context.Context, dropletID int64, params ListParams, options ...sdk.CallOption) iter.Seq2[*Action, error] {
	return c.ListPaginator(ctx, dropletID, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, dropletID int64, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Action] {
	call := sdk.NewCall(&listOperation, sdk.FormatInt(dropletID))
	params.addTo(call)
	return sdk.NewPaginator(ctx, c.client, call, options, sdk.New[ListResponse], sdk.New[Action])
}

// Post performs an action on a Droplet, such as a reboot, a resize or a snapshot.
//
// POST /v2/droplets/{droplet_id}/actions. Scope: droplet:update.
//
//	action, err := sdk.Item(do.DropletActions.PostAndWait(
//		ctx,
//		26162826,
//		dropletactions.PostBodyAction(dropletactions.DropletAction{
//			Type: dropletactions.DropletActionTypeDisableBackups,
//		}),
//	))
func (c *Client) Post(ctx context.Context, dropletID int64, body PostBody, options ...sdk.CallOption) (*PostResponse, error) {
	call := sdk.NewCall(&postOperation, sdk.FormatInt(dropletID))
	call.Body(&body)
	return sdk.Do(ctx, c.client, call, new(PostResponse), options)
}

// PostAndWait is [Client.Post] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) PostAndWait(ctx context.Context, dropletID int64, body PostBody, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	call := sdk.NewCall(&postOperation, sdk.FormatInt(dropletID))
	call.Body(&body)
	return sdk.Wait(ctx, c.client, call, new(ActionsGetResponse), options)
}

// PostByTagParams are the parameters of [Client.PostByTag].
type PostByTagParams struct {
	_ sdk.NotComparable
	// The tag of the Droplets to perform the action on.
	TagName sdk.Opt[string]
}

func (p *PostByTagParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "tag_name", p.TagName, sdk.FormatString)
}

// PostByTag performs an action on all Droplets that have a tag.
//
// POST /v2/droplets/actions. Scope: droplet:update.
//
//	action, err := sdk.Item(do.DropletActions.PostByTagAndWait(
//		ctx,
//		dropletactions.PostByTagParams{},
//		dropletactions.PostByTagBodyAction(dropletactions.DropletAction{
//			Type: dropletactions.DropletActionTypeDisableBackups,
//		}),
//	))
func (c *Client) PostByTag(ctx context.Context, params PostByTagParams, body PostByTagBody, options ...sdk.CallOption) (*PostByTagResponse, error) {
	call := sdk.NewCall(&postByTagOperation)
	params.addTo(call)
	call.Body(&body)
	return sdk.Do(ctx, c.client, call, new(PostByTagResponse), options)
}

// PostByTagAndWait is [Client.PostByTag] that waits until the work is done, and returns the final state. If waiting
// fails, [sdk.Begun] returns what was created.
func (c *Client) PostByTagAndWait(ctx context.Context, params PostByTagParams, body PostByTagBody, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	call := sdk.NewCall(&postByTagOperation)
	params.addTo(call)
	call.Body(&body)
	return sdk.Wait(ctx, c.client, call, new(ActionsGetResponse), options)
}

// PostByTagAndWaitAll is [Client.PostByTagAndWait] for a request that starts the work of several resources.
func (c *Client) PostByTagAndWaitAll(ctx context.Context, params PostByTagParams, body PostByTagBody, options ...sdk.CallOption) ([]*ActionsGetResponse, error) {
	call := sdk.NewCall(&postByTagOperation)
	params.addTo(call)
	call.Body(&body)
	return sdk.WaitAll(ctx, c.client, call, sdk.New[ActionsGetResponse], options)
}
