// Code generated from the description of the API. DO NOT EDIT.

// Package addons has the operations of the resource addons.
//
// Manages add-ons, the third-party services of the Marketplace.
package addons

import (
	"context"

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

// Create purchases an add-on and asks its vendor to provision it.
//
// Use the operation `addons_get_app_metadata` to find out which `metadata` the add-on requires. Returns before the
// vendor has provisioned the add-on. Poll the add-on until its state is `provisioned`.
//
// POST /v2/add-ons/saas. Scope: addon:create.
//
//	resource, err := sdk.Item(do.Addons.Create(ctx, addons.ResourceNew{
//		AppSlug:  "my-app-slug",
//		PlanSlug: "basic",
//		Name:     "web-1",
//		Metadata: []addons.ResourceMetadata{
//			{Name: "web-1", Value: addons.ResourceMetadataValueText("my-value")},
//		},
//	}))
func (c *Client) Create(ctx context.Context, body ResourceNew, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete: Permanently cancels an add-on and stops its billing.
//
// The add-on can no longer be read once the call returns, although the vendor may still be removing it.
//
// DELETE /v2/add-ons/saas/{resource_uuid}. Scope: addon:delete.
//
//	err := do.Addons.Delete(ctx, "d0a64ff4-980b-47da-83f2-631e0b030615")
func (c *Client) Delete(ctx context.Context, resourceUuid string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, resourceUuid)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets an add-on that the team has purchased.
//
// GET /v2/add-ons/saas/{resource_uuid}. Scope: addon:read.
//
//	resource, err := sdk.Item(do.Addons.Get(ctx, "d0a64ff4-980b-47da-83f2-631e0b030615"))
func (c *Client) Get(ctx context.Context, resourceUuid string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, resourceUuid)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetApp lists the available add-ons, with their plans and prices.
//
// GET /v2/add-ons/apps.
//
//	items, err := sdk.Items(do.Addons.GetApp(ctx))
func (c *Client) GetApp(ctx context.Context, options ...sdk.CallOption) (*GetAppResponse, error) {
	call := sdk.NewCall(&getAppOperation)
	response := new(GetAppResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAppMetadata lists the metadata required to purchase an add-on.
//
// GET /v2/add-ons/apps/{app_slug}/metadata.
//
//	items, err := sdk.Items(do.Addons.GetAppMetadata(ctx, "my-app-slug"))
func (c *Client) GetAppMetadata(ctx context.Context, appSlug string, options ...sdk.CallOption) (*GetAppMetadataResponse, error) {
	call := sdk.NewCall(&getAppMetadataOperation, appSlug)
	response := new(GetAppMetadataResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// List lists the add-ons that the team has purchased.
//
// GET /v2/add-ons/saas. Scope: addon:read.
//
//	items, err := sdk.Items(do.Addons.List(ctx))
func (c *Client) List(ctx context.Context, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Patch renames an add-on that the team has purchased.
//
// PATCH /v2/add-ons/saas/{resource_uuid}. Scope: addon:update.
//
//	resource, err := sdk.Item(do.Addons.Patch(
//		ctx,
//		"d0a64ff4-980b-47da-83f2-631e0b030615",
//		addons.PatchBody{Name: "web-1"},
//	))
func (c *Client) Patch(ctx context.Context, resourceUuid string, body PatchBody, options ...sdk.CallOption) (*PatchResponse, error) {
	call := sdk.NewCall(&patchOperation, resourceUuid)
	call.Body(&body)
	response := new(PatchResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PatchPlan changes the plan of an add-on.
//
// PATCH /v2/add-ons/saas/{resource_uuid}/plan. Scope: addon:update.
//
//	resource, err := sdk.Item(do.Addons.PatchPlan(
//		ctx,
//		"d0a64ff4-980b-47da-83f2-631e0b030615",
//		addons.PatchPlanBody{PlanSlug: "basic"},
//	))
func (c *Client) PatchPlan(ctx context.Context, resourceUuid string, body PatchPlanBody, options ...sdk.CallOption) (*PatchResponse, error) {
	call := sdk.NewCall(&patchPlanOperation, resourceUuid)
	call.Body(&body)
	response := new(PatchResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
