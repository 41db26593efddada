// Code generated from the description of the API. DO NOT EDIT.

// Package spaceskey has the operations of the resource spaces key.
//
// Manages the access keys of Spaces object storage and their bucket permissions.
package spaceskey

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

// Create creates a Spaces access key. Only this response contains the secret.
//
// A key has either full access (`fullaccess`) or permissions for individual buckets. If both are requested, it has
// full access.
//
// POST /v2/spaces/keys. Scope: spaces_key:create_credentials.
//
//	key, err := sdk.Item(do.SpacesKey.Create(ctx, spaceskey.Key{Name: sdk.Some("web-1")}))
func (c *Client) Create(ctx context.Context, body Key, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete deletes a Spaces access key, which revokes its access.
//
// DELETE /v2/spaces/keys/{access_key}. Scope: spaces_key:delete.
//
//	err := do.SpacesKey.Delete(ctx, "my-access-key")
func (c *Client) Delete(ctx context.Context, accessKey string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, accessKey)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a Spaces access key, without its secret.
//
// GET /v2/spaces/keys/{access_key}. Scope: spaces_key:read.
//
//	key, err := sdk.Item(do.SpacesKey.Get(ctx, "my-access-key"))
func (c *Client) Get(ctx context.Context, accessKey string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, accessKey)
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
	// The field to sort by. Use it together with `sort_direction`. Default: `created_at`.
	Sort sdk.Opt[string]
	// The sort direction, `asc` or `desc`. Default: `desc`.
	SortDirection sdk.Opt[string]
	// Lists only keys with this name.
	Name sdk.Opt[string]
	// Lists only keys with access to this bucket.
	Bucket sdk.Opt[string]
	// Lists only keys with this permission, `read`, `readwrite` or `fullaccess`.
	Permission sdk.Opt[string]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "sort", p.Sort, sdk.FormatString)
	sdk.AddOpt(call.Query, "sort_direction", p.SortDirection, sdk.FormatString)
	sdk.AddOpt(call.Query, "name", p.Name, sdk.FormatString)
	sdk.AddOpt(call.Query, "bucket", p.Bucket, sdk.FormatString)
	sdk.AddOpt(call.Query, "permission", p.Permission, sdk.FormatString)
}

// List lists the Spaces access keys, without their secrets.
//
// GET /v2/spaces/keys. Scope: spaces_key:read.
//
//	for key, err := range do.SpacesKey.ListAll(ctx, spaceskey.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(key)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*Key, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Key] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Key](ctx, c.client, call, options)
}

// Patch renames a Spaces access key (`PATCH`).
//
// Only the name can be changed. A key with full access cannot be limited to buckets, nor the reverse.
//
// PATCH /v2/spaces/keys/{access_key}. Scope: spaces_key:update.
//
//	key, err := sdk.Item(do.SpacesKey.Patch(ctx, "my-access-key", spaceskey.Key{
//		Name: sdk.Some("web-1"),
//	}))
func (c *Client) Patch(ctx context.Context, accessKey string, body Key, options ...sdk.CallOption) (*PatchResponse, error) {
	call := sdk.NewCall(&patchOperation, accessKey)
	call.Body(&body)
	response := new(PatchResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Update renames a Spaces access key (`PUT`).
//
// Only the name can be changed. A key with full access cannot be limited to buckets, nor the reverse.
//
// PUT /v2/spaces/keys/{access_key}. Scope: spaces_key:update.
//
//	key, err := sdk.Item(do.SpacesKey.Update(ctx, "my-access-key", spaceskey.Key{
//		Name: sdk.Some("web-1"),
//	}))
func (c *Client) Update(ctx context.Context, accessKey string, body Key, options ...sdk.CallOption) (*PatchResponse, error) {
	call := sdk.NewCall(&updateOperation, accessKey)
	call.Body(&body)
	response := new(PatchResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
