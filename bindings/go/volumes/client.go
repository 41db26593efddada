// Code generated from the description of the API. DO NOT EDIT.

// Package volumes has the operations of the resource volumes.
//
// Manages block storage volumes.
package volumes

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

// Create creates a block storage volume, either empty or from a snapshot.
//
// The name must be unique in the region. With `filesystem_type`, the volume is formatted. Only Droplets with Ubuntu,
// Debian, Fedora or CentOS created since April 26, 2018 mount formatted volumes automatically when they are attached.
// For other Droplets, unformatted volumes are recommended.
//
// POST /v2/volumes. Scopes: api:write, block_storage:create.
//
//	volume, err := sdk.Item(do.Volumes.Create(ctx, volumes.VolumeCreate{
//		Name:          "web-1",
//		SizeGigabytes: 1,
//		Region:        volumes.RegionSlugNyc3,
//	}))
func (c *Client) Create(ctx context.Context, body VolumeCreate, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete: Permanently deletes a block storage volume and all its data.
//
// DELETE /v2/volumes/{volume_id}. Scope: block_storage:delete.
//
//	err := do.Volumes.Delete(ctx, "25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830")
func (c *Client) Delete(ctx context.Context, volumeID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, volumeID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteAndWait is [Client.Delete] that waits until what it deletes is gone.
func (c *Client) DeleteAndWait(ctx context.Context, volumeID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, volumeID)
	return sdk.WaitGone(ctx, c.client, call, options)
}

// DeleteByNameParams are the parameters of [Client.DeleteByName].
type DeleteByNameParams struct {
	_ sdk.NotComparable
	// The name of the volume.
	Name sdk.Opt[string]
	// The slug of the volume's region, such as `nyc3`.
	Region sdk.Opt[RegionSlug]
}

func (p *DeleteByNameParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "name", p.Name, sdk.FormatString)
	sdk.AddOpt(call.Query, "region", p.Region, sdk.FormatString)
}

// DeleteByName: Permanently deletes a block storage volume and all its data, by name and region.
//
// Both `name` and `region` are required.
//
// DELETE /v2/volumes. Scopes: block_storage:delete, api:write.
//
//	err := do.Volumes.DeleteByName(ctx, volumes.DeleteByNameParams{})
func (c *Client) DeleteByName(ctx context.Context, params DeleteByNameParams, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteByNameOperation)
	params.addTo(call)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a block storage volume.
//
// GET /v2/volumes/{volume_id}. Scope: block_storage:read.
//
//	volume, err := sdk.Item(do.Volumes.Get(ctx, "25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830"))
func (c *Client) Get(ctx context.Context, volumeID string, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&getOperation, volumeID)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListParams are the parameters of [Client.List].
type ListParams struct {
	_ sdk.NotComparable
	// Lists only volumes with this name. A name is unique in a region.
	Name sdk.Opt[string]
	// Lists only volumes in this region.
	Region sdk.Opt[RegionSlug]
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "name", p.Name, sdk.FormatString)
	sdk.AddOpt(call.Query, "region", p.Region, sdk.FormatString)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// List lists the block storage volumes in the account.
//
// GET /v2/volumes. Scopes: api:read, api:write, block_storage:read.
//
//	for volume, err := range do.Volumes.ListAll(ctx, volumes.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(volume)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*Volume, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Volume] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Volume](ctx, c.client, call, options)
}
