// Code generated from the description of the API. DO NOT EDIT.

// Package images has the operations of the resource images.
//
// Manages images from which Droplets are created, including custom images and transfers between accounts.
package images

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

// CreateCustom imports a custom image from a URL.
//
// The image must be a raw, qcow2, vhdx, vdi or vmdk file, optionally compressed with gzip or bzip2, and smaller than
// 100 GB when decompressed. Returns while the image is `NEW`. Poll the image until its status is `available`.
//
// POST /v2/images. Scope: image:create.
//
//	image, err := sdk.Item(do.Images.CreateCustomAndWait(ctx, images.ImageNewCustom{
//		Name:   "web-1",
//		URL:    "https://example.com",
//		Region: images.RegionSlugNyc3,
//	}))
func (c *Client) CreateCustom(ctx context.Context, body ImageNewCustom, options ...sdk.CallOption) (*CreateCustomResponse, error) {
	call := sdk.NewCall(&createCustomOperation)
	call.Body(&body)
	response := new(CreateCustomResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateCustomAndWait is [Client.CreateCustom] that waits until the work is done, and returns the final state. If
// waiting fails, [sdk.Begun] returns what was created.
func (c *Client) CreateCustomAndWait(ctx context.Context, body ImageNewCustom, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&createCustomOperation)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete: Permanently deletes a snapshot or custom image.
//
// DELETE /v2/images/{image_id}. Scope: image:delete.
//
//	err := do.Images.Delete(ctx, 80933039)
func (c *Client) Delete(ctx context.Context, imageID int64, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, sdk.FormatInt(imageID))
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteAndWait is [Client.Delete] that waits until what it deletes is gone.
func (c *Client) DeleteAndWait(ctx context.Context, imageID int64, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, sdk.FormatInt(imageID))
	return sdk.WaitGone(ctx, c.client, call, options)
}

// Get gets an image: a public image by ID or slug, a private image by ID.
//
// GET /v2/images/{image_id}. Scope: image:read.
//
//	image, err := sdk.Item(do.Images.Get(ctx, images.ImageID(80933039)))
func (c *Client) Get(ctx context.Context, imageID GetImageID, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, sdk.FormatJSON(&imageID))
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, imageID GetImageID, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, sdk.FormatJSON(&imageID))
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListParams are the parameters of [Client.List].
type ListParams struct {
	_ sdk.NotComparable
	// Lists only operating systems (`distribution`) or only applications (`application`). Not the same as an image's
	// `type`.
	Type sdk.Opt[Type]
	// Whether to list only private images.
	Private sdk.Opt[bool]
	// Lists only images with this tag.
	TagName sdk.Opt[string]
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "type", p.Type, sdk.FormatString)
	sdk.AddOpt(call.Query, "private", p.Private, sdk.FormatBool)
	sdk.AddOpt(call.Query, "tag_name", p.TagName, sdk.FormatString)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// List lists the images that are available to the account, both public and private.
//
// GET /v2/images. Scope: image:read.
//
//	for image, err := range do.Images.ListAll(ctx, images.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(image)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*Image, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Image] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Image](ctx, c.client, call, options)
}

// PostAccountTransferAccept accepts the transfer of an image.
//
// POST /v2/images/{image_id}/account_transfer/accept. Scope: image:create.
//
//	err := do.Images.PostAccountTransferAccept(ctx, 80933039, images.PostAccountTransferAccept{
//		TransferID:    74799318,
//		RecipientUuid: "e4aa316b-8bff-42b5-beea-d0596d069130",
//	})
func (c *Client) PostAccountTransferAccept(ctx context.Context, imageID int64, body PostAccountTransferAccept, options ...sdk.CallOption) error {
	call := sdk.NewCall(&postAccountTransferAcceptOperation, sdk.FormatInt(imageID))
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// PostAccountTransferCancel cancels the transfer of an image. Only the sender can cancel it.
//
// The image stays in the sender's account.
//
// POST /v2/images/{image_id}/account_transfer/cancel. Scope: image:update.
//
//	err := do.Images.PostAccountTransferCancel(ctx, 80933039, images.PostAccountTransferCancel{
//		TransferID: 74799318,
//	})
func (c *Client) PostAccountTransferCancel(ctx context.Context, imageID int64, body PostAccountTransferCancel, options ...sdk.CallOption) error {
	call := sdk.NewCall(&postAccountTransferCancelOperation, sdk.FormatInt(imageID))
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// PostAccountTransferCreate transfers a snapshot to another user or team.
//
// If `transfer_id` is 0, the image was transferred at once, as is the case for teams in which you can accept
// transfers. Otherwise, the recipient must accept the transfer. A user is notified by email.
//
// POST /v2/images/{image_id}/account_transfer. Scopes: image:update, image:delete.
//
//	response, err := do.Images.PostAccountTransferCreate(
//		ctx,
//		80933039,
//		images.PostAccountTransferCreateRecipientEmailValue(images.PostAccountTransferCreateRecipientEmail{
//			RecipientEmail: "ada@example.com",
//		}),
//	)
func (c *Client) PostAccountTransferCreate(ctx context.Context, imageID int64, body PostAccountTransferCreate, options ...sdk.CallOption) (*PostAccountTransferCreateResponse, error) {
	call := sdk.NewCall(&postAccountTransferCreateOperation, sdk.FormatInt(imageID))
	call.Body(&body)
	response := new(PostAccountTransferCreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PostAccountTransferDecline declines the transfer of an image. Only the recipient can decline it.
//
// The image stays in the sender's account.
//
// POST /v2/images/{image_id}/account_transfer/decline. Scope: image:create.
//
//	err := do.Images.PostAccountTransferDecline(ctx, 80933039, images.PostAccountTransferDecline{
//		TransferID: 74799318,
//	})
func (c *Client) PostAccountTransferDecline(ctx context.Context, imageID int64, body PostAccountTransferDecline, options ...sdk.CallOption) error {
	call := sdk.NewCall(&postAccountTransferDeclineOperation, sdk.FormatInt(imageID))
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Update updates the name of an image or, for a custom image, also its description and distribution.
//
// PUT /v2/images/{image_id}. Scope: image:update.
//
//	image, err := sdk.Item(do.Images.Update(ctx, 80933039, images.ImageUpdate{
//		Name:         sdk.Some("web-1"),
//		Distribution: images.DistributionArchLinux,
//	}))
func (c *Client) Update(ctx context.Context, imageID int64, body ImageUpdate, options ...sdk.CallOption) (*UpdateResponse, error) {
	call := sdk.NewCall(&updateOperation, sdk.FormatInt(imageID))
	call.Body(&body)
	response := new(UpdateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
