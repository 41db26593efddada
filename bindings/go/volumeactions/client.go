// Code generated from the description of the API. DO NOT EDIT.

// Package volumeactions has the operations of the resource volume actions.
//
// Attaches volumes to Droplets, detaches them and resizes them.
package volumeactions

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

// GetParams are the parameters of [Client.Get].
type GetParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *GetParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// Get gets an action on a volume.
//
// GET /v2/volumes/{volume_id}/actions/{action_id}. Scope: block_storage_action:read.
//
//	action, err := sdk.Item(do.VolumeActions.Get(
//		ctx,
//		"25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830",
//		11142594,
//		volumeactions.GetParams{},
//	))
func (c *Client) Get(ctx context.Context, volumeID string, actionID int64, params GetParams, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, volumeID, sdk.FormatInt(actionID))
	params.addTo(call)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, volumeID string, actionID int64, params GetParams, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, volumeID, sdk.FormatInt(actionID))
	params.addTo(call)
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

// List lists the actions on a volume.
//
// GET /v2/volumes/{volume_id}/actions. Scope: block_storage_action:read.
//
//	for action, err := range do.VolumeActions.ListAll(
//		ctx,
//		"25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830",
//		volumeactions.ListParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(action)
//	}
func (c *Client) List(ctx context.Context, volumeID string, params ListParams, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation, volumeID)
	params.addTo(call)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAll reads the items of [Client.List] across all pages.
func (c *Client) ListAll(ctx context.Context, volumeID string, params ListParams, options ...sdk.CallOption) iter.Seq2[*VolumeAction, error] {
	return c.ListPaginator(ctx, volumeID, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, volumeID string, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *VolumeAction] {
	call := sdk.NewCall(&listOperation, volumeID)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *VolumeAction](ctx, c.client, call, options)
}

// PostParams are the parameters of [Client.Post].
type PostParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *PostParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// Post attaches a volume to a Droplet or detaches it, by volume name.
//
// A volume can be attached to only one Droplet, and a Droplet can have up to 15 volumes. Returns while the action is
// in progress. Poll the action until its status is `completed` or `errored`.
//
// POST /v2/volumes/actions. Scopes: block_storage_action:create, api:write.
//
//	action, err := sdk.Item(do.VolumeActions.PostAndWait(
//		ctx,
//		volumeactions.PostParams{},
//		volumeactions.PostBodyAttach(volumeactions.VolumeActionPostAttachByName{
//			DropletID:  26162826,
//			VolumeName: "volume-1",
//		}),
//	))
func (c *Client) Post(ctx context.Context, params PostParams, body PostBody, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&postOperation)
	params.addTo(call)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PostAndWait is [Client.Post] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) PostAndWait(ctx context.Context, params PostParams, body PostBody, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	call := sdk.NewCall(&postOperation)
	params.addTo(call)
	call.Body(&body)
	response := new(ActionsGetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Attach is an action that attaches a volume to a Droplet in the same region, by volume name. It is [Client.Post] with
// the type "attach".
//
//	action, err := sdk.Item(do.VolumeActions.AttachAndWait(
//		ctx,
//		volumeactions.PostParams{},
//		volumeactions.VolumeActionPostAttachByName{DropletID: 26162826, VolumeName: "volume-1"},
//	))
func (c *Client) Attach(ctx context.Context, params PostParams, body VolumeActionPostAttachByName, options ...sdk.CallOption) (*GetResponse, error) {
	return c.Post(ctx, params, PostBody{Attach: &body}, options...)
}

// AttachAndWait is an action that attaches a volume to a Droplet in the same region, by volume name. It is
// [Client.PostAndWait] with the type "attach".
func (c *Client) AttachAndWait(ctx context.Context, params PostParams, body VolumeActionPostAttachByName, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, params, PostBody{Attach: &body}, options...)
}

// Detach is an action that detaches a volume from a Droplet, by volume name. It is [Client.Post] with the type
// "detach".
//
//	action, err := sdk.Item(do.VolumeActions.DetachAndWait(
//		ctx,
//		volumeactions.PostParams{},
//		volumeactions.VolumeActionPostDetachByName{DropletID: 26162826, VolumeName: "volume-1"},
//	))
func (c *Client) Detach(ctx context.Context, params PostParams, body VolumeActionPostDetachByName, options ...sdk.CallOption) (*GetResponse, error) {
	return c.Post(ctx, params, PostBody{Detach: &body}, options...)
}

// DetachAndWait is an action that detaches a volume from a Droplet, by volume name. It is [Client.PostAndWait] with
// the type "detach".
func (c *Client) DetachAndWait(ctx context.Context, params PostParams, body VolumeActionPostDetachByName, options ...sdk.CallOption) (*ActionsGetResponse, error) {
	return c.PostAndWait(ctx, params, PostBody{Detach: &body}, options...)
}

// PostByIDParams are the parameters of [Client.PostByID].
type PostByIDParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *PostByIDParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// PostByID attaches a volume to a Droplet, detaches it or resizes it, by volume ID.
//
// A volume can be attached to only one Droplet, and a Droplet can have up to 15 volumes. Volumes cannot be made
// smaller. Returns while the action is in progress. Poll the action until its status is `completed` or `errored`.
//
// POST /v2/volumes/{volume_id}/actions. Scope: block_storage_action:create.
//
//	action, err := sdk.Item(do.VolumeActions.PostByIDAndWait(
//		ctx,
//		"25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830",
//		volumeactions.PostByIDParams{},
//		volumeactions.PostByIDBodyAttach(volumeactions.VolumeActionPostAttach{DropletID: 26162826}),
//	))
func (c *Client) PostByID(ctx context.Context, volumeID string, params PostByIDParams, body PostByIDBody, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&postByIDOperation, volumeID)
	params.addTo(call)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PostByIDAndWait is [Client.PostByID] that waits until the work is done, and returns the final state. If waiting
// fails, [sdk.Begun] returns what was created.
func (c *Client) PostByIDAndWait(ctx context.Context, volumeID string, params PostByIDParams, body PostByIDBody, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&postByIDOperation, volumeID)
	params.addTo(call)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// AttachByID is an action that attaches a volume to a Droplet in the same region. It is [Client.PostByID] with the
// type "attach".
//
//	action, err := sdk.Item(do.VolumeActions.AttachByIDAndWait(
//		ctx,
//		"25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830",
//		volumeactions.PostByIDParams{},
//		volumeactions.VolumeActionPostAttach{DropletID: 26162826},
//	))
func (c *Client) AttachByID(ctx context.Context, volumeID string, params PostByIDParams, body VolumeActionPostAttach, options ...sdk.CallOption) (*GetResponse, error) {
	return c.PostByID(ctx, volumeID, params, PostByIDBody{Attach: &body}, options...)
}

// AttachByIDAndWait is an action that attaches a volume to a Droplet in the same region. It is
// [Client.PostByIDAndWait] with the type "attach".
func (c *Client) AttachByIDAndWait(ctx context.Context, volumeID string, params PostByIDParams, body VolumeActionPostAttach, options ...sdk.CallOption) (*GetResponse, error) {
	return c.PostByIDAndWait(ctx, volumeID, params, PostByIDBody{Attach: &body}, options...)
}

// DetachByID is an action that detaches a volume from a Droplet. It is [Client.PostByID] with the type "detach".
//
//	action, err := sdk.Item(do.VolumeActions.DetachByIDAndWait(
//		ctx,
//		"25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830",
//		volumeactions.PostByIDParams{},
//		volumeactions.VolumeActionPostDetach{DropletID: 26162826},
//	))
func (c *Client) DetachByID(ctx context.Context, volumeID string, params PostByIDParams, body VolumeActionPostDetach, options ...sdk.CallOption) (*GetResponse, error) {
	return c.PostByID(ctx, volumeID, params, PostByIDBody{Detach: &body}, options...)
}

// DetachByIDAndWait is an action that detaches a volume from a Droplet. It is [Client.PostByIDAndWait] with the type
// "detach".
func (c *Client) DetachByIDAndWait(ctx context.Context, volumeID string, params PostByIDParams, body VolumeActionPostDetach, options ...sdk.CallOption) (*GetResponse, error) {
	return c.PostByIDAndWait(ctx, volumeID, params, PostByIDBody{Detach: &body}, options...)
}

// ResizeByID is an action that resizes a volume. It is [Client.PostByID] with the type "resize".
//
//	action, err := sdk.Item(do.VolumeActions.ResizeByIDAndWait(
//		ctx,
//		"25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830",
//		volumeactions.PostByIDParams{},
//		volumeactions.VolumeActionPostResize{SizeGigabytes: 1},
//	))
func (c *Client) ResizeByID(ctx context.Context, volumeID string, params PostByIDParams, body VolumeActionPostResize, options ...sdk.CallOption) (*GetResponse, error) {
	return c.PostByID(ctx, volumeID, params, PostByIDBody{Resize: &body}, options...)
}

// ResizeByIDAndWait is an action that resizes a volume. It is [Client.PostByIDAndWait] with the type "resize".
func (c *Client) ResizeByIDAndWait(ctx context.Context, volumeID string, params PostByIDParams, body VolumeActionPostResize, options ...sdk.CallOption) (*GetResponse, error) {
	return c.PostByIDAndWait(ctx, volumeID, params, PostByIDBody{Resize: &body}, options...)
}
