// Code generated from the description of the API. DO NOT EDIT.

// Package functions has the operations of the resource functions.
//
// Manages the namespaces of serverless functions and their triggers.
package functions

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

// CreateNamespace creates a functions namespace.
//
// POST /v2/functions/namespaces. Scopes: function:create, function:admin.
//
//	namespace, err := sdk.Item(do.Functions.CreateNamespace(ctx, functions.CreateNamespace{
//		Region: "nyc3",
//		Label:  "production",
//	}))
func (c *Client) CreateNamespace(ctx context.Context, body CreateNamespace, options ...sdk.CallOption) (*CreateNamespaceResponse, error) {
	call := sdk.NewCall(&createNamespaceOperation)
	call.Body(&body)
	response := new(CreateNamespaceResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateTrigger creates a trigger, which calls a function on a schedule.
//
// POST /v2/functions/namespaces/{namespace_id}/triggers. Scopes: function:create, function:admin.
//
//	trigger, err := sdk.Item(do.Functions.CreateTrigger(
//		ctx,
//		"63f3e394-40d7-4f4d-8d0d-35e9283e4333",
//		functions.CreateTrigger{
//			Name:             "web-1",
//			Function:         "my-function",
//			Type:             "my-type",
//			IsEnabled:        true,
//			ScheduledDetails: functions.ScheduledDetails{Cron: "0 4 * * *"},
//		},
//	))
func (c *Client) CreateTrigger(ctx context.Context, namespaceID string, body CreateTrigger, options ...sdk.CallOption) (*CreateTriggerResponse, error) {
	call := sdk.NewCall(&createTriggerOperation, namespaceID)
	call.Body(&body)
	response := new(CreateTriggerResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteNamespace deletes a functions namespace with its packages, functions and triggers.
//
// This cannot be undone. Some records, such as those of activations, are kept for reporting.
//
// DELETE /v2/functions/namespaces/{namespace_id}. Scopes: function:delete, function:admin.
//
//	err := do.Functions.DeleteNamespace(ctx, "63f3e394-40d7-4f4d-8d0d-35e9283e4333")
func (c *Client) DeleteNamespace(ctx context.Context, namespaceID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteNamespaceOperation, namespaceID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteTrigger deletes a trigger.
//
// DELETE /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}. Scopes: function:delete, function:admin.
//
//	err := do.Functions.DeleteTrigger(ctx, "63f3e394-40d7-4f4d-8d0d-35e9283e4333", "trigger-1")
func (c *Client) DeleteTrigger(ctx context.Context, namespaceID string, triggerName string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteTriggerOperation, namespaceID, triggerName)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// GetNamespace gets a functions namespace, with its API host and key.
//
// GET /v2/functions/namespaces/{namespace_id}. Scope: function:admin.
//
//	namespace, err := sdk.Item(do.Functions.GetNamespace(ctx, "63f3e394-40d7-4f4d-8d0d-35e9283e4333"))
func (c *Client) GetNamespace(ctx context.Context, namespaceID string, options ...sdk.CallOption) (*CreateNamespaceResponse, error) {
	call := sdk.NewCall(&getNamespaceOperation, namespaceID)
	response := new(CreateNamespaceResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetTrigger gets a trigger, with the times of its last and next runs.
//
// GET /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}. Scopes: function:read, function:admin.
//
//	trigger, err := sdk.Item(do.Functions.GetTrigger(
//		ctx,
//		"63f3e394-40d7-4f4d-8d0d-35e9283e4333",
//		"trigger-1",
//	))
func (c *Client) GetTrigger(ctx context.Context, namespaceID string, triggerName string, options ...sdk.CallOption) (*CreateTriggerResponse, error) {
	call := sdk.NewCall(&getTriggerOperation, namespaceID, triggerName)
	response := new(CreateTriggerResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListNamespaces lists the functions namespaces of the current user.
//
// GET /v2/functions/namespaces. Scopes: function:read, function:admin.
//
//	items, err := sdk.Items(do.Functions.ListNamespaces(ctx))
func (c *Client) ListNamespaces(ctx context.Context, options ...sdk.CallOption) (*ListNamespacesResponse, error) {
	call := sdk.NewCall(&listNamespacesOperation)
	response := new(ListNamespacesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListTriggers lists the triggers in a functions namespace.
//
// GET /v2/functions/namespaces/{namespace_id}/triggers. Scopes: function:read, function:admin.
//
//	items, err := sdk.Items(do.Functions.ListTriggers(ctx, "63f3e394-40d7-4f4d-8d0d-35e9283e4333"))
func (c *Client) ListTriggers(ctx context.Context, namespaceID string, options ...sdk.CallOption) (*ListTriggersResponse, error) {
	call := sdk.NewCall(&listTriggersOperation, namespaceID)
	response := new(ListTriggersResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateTrigger enables or disables a trigger, or changes its schedule.
//
// PUT /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}. Scopes: function:update, function:admin.
//
//	trigger, err := sdk.Item(do.Functions.UpdateTrigger(
//		ctx,
//		"63f3e394-40d7-4f4d-8d0d-35e9283e4333",
//		"trigger-1",
//		functions.UpdateTrigger{IsEnabled: sdk.Some(true)},
//	))
func (c *Client) UpdateTrigger(ctx context.Context, namespaceID string, triggerName string, body UpdateTrigger, options ...sdk.CallOption) (*CreateTriggerResponse, error) {
	call := sdk.NewCall(&updateTriggerOperation, namespaceID, triggerName)
	call.Body(&body)
	response := new(CreateTriggerResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
