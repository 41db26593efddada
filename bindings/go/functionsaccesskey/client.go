// Code generated from the description of the API. DO NOT EDIT.

// Package functionsaccesskey has the operations of the resource functions access key.
//
// Manages the access keys of functions namespaces.
package functionsaccesskey

import (
	"context"
	"encoding/json"

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

// Create creates an access key for a functions namespace. Its secret cannot be retrieved later.
//
// POST /v2/functions/namespaces/{namespace_id}/keys. Scope: function:admin.
//
//	accessKey, err := sdk.Item(do.FunctionsAccessKey.Create(
//		ctx,
//		"63f3e394-40d7-4f4d-8d0d-35e9283e4333",
//		functionsaccesskey.AccessKeyCreateRequest{Name: "web-1"},
//	))
func (c *Client) Create(ctx context.Context, namespaceID string, body AccessKeyCreateRequest, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation, namespaceID)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete revokes an access key of a functions namespace.
//
// DELETE /v2/functions/namespaces/{namespace_id}/keys/{key_id}. Scope: function:admin.
//
//	response, err := do.FunctionsAccessKey.Delete(
//		ctx,
//		"63f3e394-40d7-4f4d-8d0d-35e9283e4333",
//		"605a5f17-68cf-4cc9-ad3a-fbc31c74c010",
//	)
func (c *Client) Delete(ctx context.Context, namespaceID string, keyID string, options ...sdk.CallOption) (map[string]json.RawMessage, error) {
	call := sdk.NewCall(&deleteOperation, namespaceID, keyID)
	return sdk.DoValue[map[string]json.RawMessage](ctx, c.client, call, options)
}

// List lists the access keys of a functions namespace, without their secrets.
//
// GET /v2/functions/namespaces/{namespace_id}/keys. Scope: function:admin.
//
//	response, err := do.FunctionsAccessKey.List(ctx, "63f3e394-40d7-4f4d-8d0d-35e9283e4333")
func (c *Client) List(ctx context.Context, namespaceID string, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation, namespaceID)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Update renames an access key of a functions namespace.
//
// PUT /v2/functions/namespaces/{namespace_id}/keys/{key_id}. Scope: function:admin.
//
//	accessKey, err := sdk.Item(do.FunctionsAccessKey.Update(
//		ctx,
//		"63f3e394-40d7-4f4d-8d0d-35e9283e4333",
//		"605a5f17-68cf-4cc9-ad3a-fbc31c74c010",
//		functionsaccesskey.UpdateBody{Name: "web-1"},
//	))
func (c *Client) Update(ctx context.Context, namespaceID string, keyID string, body UpdateBody, options ...sdk.CallOption) (*UpdateResponse, error) {
	call := sdk.NewCall(&updateOperation, namespaceID, keyID)
	call.Body(&body)
	response := new(UpdateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
