// Code generated from the description of the API. DO NOT EDIT.

// Package imageactions has the operations of the resource image actions.
//
// Transfers images to other regions and converts backups to snapshots.
package imageactions

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

// Get gets an action on an image.
//
// GET /v2/images/{image_id}/actions/{action_id}. Scope: image:read.
//
//	action, err := sdk.Item(do.ImageActions.Get(ctx, 80933039, 11142594))
func (c *Client) Get(ctx context.Context, imageID int64, actionID int64, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, sdk.FormatInt(imageID), sdk.FormatInt(actionID))
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, imageID int64, actionID int64, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, sdk.FormatInt(imageID), sdk.FormatInt(actionID))
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// List lists the actions on an image.
//
// GET /v2/images/{image_id}/actions. Scope: image:read.
//
//	for action, err := range do.ImageActions.ListAll(ctx, 80933039) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(action)
//	}
func (c *Client) List(ctx context.Context, imageID int64, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation, sdk.FormatInt(imageID))
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAll reads the items of [Client.List] across all pages.
func (c *Client) ListAll(ctx context.Context, imageID int64, options ...sdk.CallOption) iter.Seq2[*Action, error] {
	return c.ListPaginator(ctx, imageID, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, imageID int64, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Action] {
	call := sdk.NewCall(&listOperation, sdk.FormatInt(imageID))
	return sdk.NewPaginator[*ListResponse, *Action](ctx, c.client, call, options)
}

// Post starts an action on an image: transfers it to another region or converts a backup to a snapshot.
//
// Returns while the action is in progress. Poll the action until its status is `completed` or `errored`.
//
// POST /v2/images/{image_id}/actions. Scope: image:update.
//
//	action, err := sdk.Item(do.ImageActions.PostAndWait(
//		ctx,
//		80933039,
//		imageactions.PostBodyConvert(imageactions.ImageActionBase{}),
//	))
func (c *Client) Post(ctx context.Context, imageID int64, body PostBody, options ...sdk.CallOption) (*PostResponse, error) {
	call := sdk.NewCall(&postOperation, sdk.FormatInt(imageID))
	call.Body(&body)
	response := new(PostResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PostAndWait is [Client.Post] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) PostAndWait(ctx context.Context, imageID int64, body PostBody, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&postOperation, sdk.FormatInt(imageID))
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Convert is an action on an image. It is [Client.Post] with the type "convert".
//
//	action, err := sdk.Item(do.ImageActions.ConvertAndWait(ctx, 80933039))
func (c *Client) Convert(ctx context.Context, imageID int64, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, imageID, PostBody{Convert: &ImageActionBase{}}, options...)
}

// ConvertAndWait is an action on an image. It is [Client.PostAndWait] with the type "convert".
func (c *Client) ConvertAndWait(ctx context.Context, imageID int64, options ...sdk.CallOption) (*GetResponse, error) {
	return c.PostAndWait(ctx, imageID, PostBody{Convert: &ImageActionBase{}}, options...)
}

// Transfer is an action that transfers an image to another region. It is [Client.Post] with the type "transfer".
//
//	action, err := sdk.Item(do.ImageActions.TransferAndWait(
//		ctx,
//		80933039,
//		imageactions.ImageActionTransfer{Region: imageactions.RegionSlugNyc3},
//	))
func (c *Client) Transfer(ctx context.Context, imageID int64, body ImageActionTransfer, options ...sdk.CallOption) (*PostResponse, error) {
	return c.Post(ctx, imageID, PostBody{Transfer: &body}, options...)
}

// TransferAndWait is an action that transfers an image to another region. It is [Client.PostAndWait] with the type
// "transfer".
func (c *Client) TransferAndWait(ctx context.Context, imageID int64, body ImageActionTransfer, options ...sdk.CallOption) (*GetResponse, error) {
	return c.PostAndWait(ctx, imageID, PostBody{Transfer: &body}, options...)
}
