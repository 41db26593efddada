// Code generated from the description of the API. DO NOT EDIT.

// Package tags has the operations of the resource tags.
//
// Manages tags, which group resources.
package tags

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

// AssignResources adds a tag to resources.
//
// In addition to the scope below, the token requires the scope to update each resource, such as `droplet:update`.
//
// POST /v2/tags/{tag_id}/resources. Scope: tag:create.
//
//	err := do.Tags.AssignResources(ctx, "afde85aa-dad3-44d7-ad0f-8f562e31b69e", tags.Resource{
//		Resources: []tags.ResourceValue{{ResourceID: sdk.Some("66ef5654-21db-480b-beaa-8d2d71457d9b")}},
//	})
func (c *Client) AssignResources(ctx context.Context, tagID string, body Resource, options ...sdk.CallOption) error {
	call := sdk.NewCall(&assignResourcesOperation, tagID)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Create creates a tag.
//
// POST /v2/tags. Scope: tag:create.
//
//	tag, err := sdk.Item(do.Tags.Create(ctx, tags.Tag{Name: sdk.Some("web-1")}))
func (c *Client) Create(ctx context.Context, body Tag, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete deletes a tag and removes it from all resources. The resources are not deleted.
//
// DELETE /v2/tags/{tag_id}. Scope: tag:delete.
//
//	err := do.Tags.Delete(ctx, "afde85aa-dad3-44d7-ad0f-8f562e31b69e")
func (c *Client) Delete(ctx context.Context, tagID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, tagID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a tag, with the number of its resources.
//
// Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
//
// GET /v2/tags/{tag_id}. Scope: tag:read.
//
//	tag, err := sdk.Item(do.Tags.Get(ctx, "afde85aa-dad3-44d7-ad0f-8f562e31b69e"))
func (c *Client) Get(ctx context.Context, tagID string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, tagID)
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
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// List lists the tags, with the number of their resources.
//
// Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
//
// GET /v2/tags. Scope: tag:read.
//
//	for tag, err := range do.Tags.ListAll(ctx, tags.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(tag)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*Tag, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Tag] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Tag](ctx, c.client, call, options)
}

// UnassignResources removes a tag from resources.
//
// In addition to the scope below, the token requires the scope to update each resource, such as `droplet:update`.
//
// DELETE /v2/tags/{tag_id}/resources. Scope: tag:delete.
//
//	err := do.Tags.UnassignResources(ctx, "afde85aa-dad3-44d7-ad0f-8f562e31b69e", tags.Resource{
//		Resources: []tags.ResourceValue{{ResourceID: sdk.Some("66ef5654-21db-480b-beaa-8d2d71457d9b")}},
//	})
func (c *Client) UnassignResources(ctx context.Context, tagID string, body Resource, options ...sdk.CallOption) error {
	call := sdk.NewCall(&unassignResourcesOperation, tagID)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}
