// Code generated from the description of the API. DO NOT EDIT.

// Package snapshots has the operations of the resource snapshots.
//
// Lists, gets and deletes the snapshots of Droplets and volumes.
package snapshots

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

// Delete: Permanently deletes a snapshot of a Droplet or a volume.
//
// DELETE /v2/snapshots/{snapshot_id}. Scopes: image:delete, snapshot:delete.
//
//	err := do.Snapshots.Delete(ctx, snapshots.DropletSnapshotID(31991817))
func (c *Client) Delete(ctx context.Context, snapshotID SnapshotID, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, sdk.FormatJSON(&snapshotID))
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteAndWait is [Client.Delete] that waits until what it deletes is gone.
func (c *Client) DeleteAndWait(ctx context.Context, snapshotID SnapshotID, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, sdk.FormatJSON(&snapshotID))
	return sdk.WaitGone(ctx, c.client, call, options)
}

// Get gets a snapshot of a Droplet or a volume.
//
// GET /v2/snapshots/{snapshot_id}. Scopes: snapshot:read, block_storage_snapshot:read.
//
//	snapshot, err := sdk.Item(do.Snapshots.Get(ctx, snapshots.DropletSnapshotID(31991817)))
func (c *Client) Get(ctx context.Context, snapshotID SnapshotID, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, sdk.FormatJSON(&snapshotID))
	response := new(GetResponse)
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
	// Lists only snapshots of this type of resource.
	ResourceType sdk.Opt[ResourceType]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "resource_type", p.ResourceType, sdk.FormatString)
}

// List lists the snapshots of Droplets and volumes.
//
// GET /v2/snapshots. Scope: snapshot:read.
//
//	for snapshot, err := range do.Snapshots.ListAll(ctx, snapshots.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(snapshot)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*Snapshot, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Snapshot] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Snapshot](ctx, c.client, call, options)
}
