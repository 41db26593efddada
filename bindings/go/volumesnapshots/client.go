// Code generated from the description of the API. DO NOT EDIT.

// Package volumesnapshots has the operations of the resource volume snapshots.
//
// Manages the snapshots of block storage volumes.
package volumesnapshots

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

// Create creates a snapshot of a volume.
//
// POST /v2/volumes/{volume_id}/snapshots. Scope: block_storage_snapshot:create.
//
//	snapshot, err := sdk.Item(do.VolumeSnapshots.Create(
//		ctx,
//		"25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830",
//		volumesnapshots.CreateBody{Name: "web-1"},
//	))
func (c *Client) Create(ctx context.Context, volumeID string, body CreateBody, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation, volumeID)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteByID deletes a snapshot of a volume.
//
// DELETE /v2/volumes/snapshots/{snapshot_id}. Scope: block_storage_snapshot:delete.
//
//	err := do.VolumeSnapshots.DeleteByID(ctx, "7b724d97-9434-4209-8e7b-56dc8483d86d")
func (c *Client) DeleteByID(ctx context.Context, snapshotID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteByIDOperation, snapshotID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// GetByID gets a snapshot of a volume.
//
// GET /v2/volumes/snapshots/{snapshot_id}. Scope: block_storage_snapshot:read.
//
//	snapshot, err := sdk.Item(do.VolumeSnapshots.GetByID(ctx, "7b724d97-9434-4209-8e7b-56dc8483d86d"))
func (c *Client) GetByID(ctx context.Context, snapshotID string, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&getByIDOperation, snapshotID)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
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

// List lists the snapshots of a volume.
//
// GET /v2/volumes/{volume_id}/snapshots. Scope: block_storage_snapshot:read.
//
//	for snapshot, err := range do.VolumeSnapshots.ListAll(
//		ctx,
//		"25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830",
//		volumesnapshots.ListParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(snapshot)
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
func (c *Client) ListAll(ctx context.Context, volumeID string, params ListParams, options ...sdk.CallOption) iter.Seq2[*Snapshot, error] {
	return c.ListPaginator(ctx, volumeID, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, volumeID string, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Snapshot] {
	call := sdk.NewCall(&listOperation, volumeID)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Snapshot](ctx, c.client, call, options)
}
