// Code generated from the description of the API. DO NOT EDIT.

// Package vectordatabases has the operations of the resource vector databases.
//
// Manages vector databases with their backups, credentials and sizes.
package vectordatabases

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

// Create creates a vector database.
//
// Returns before the database is ready. Poll the database until its status is `active` or `errored`.
//
// POST /v2/vector-databases. Scope: database:create.
//
//	vectorDb, err := sdk.Item(do.VectorDatabases.Create(
//		ctx,
//		vectordatabases.VectordbCreateVectorDbRequest{
//			Name:      sdk.Some("web-1"),
//			ProjectID: sdk.Some("f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d"),
//		},
//	))
func (c *Client) Create(ctx context.Context, body VectordbCreateVectorDbRequest, options ...sdk.CallOption) (*VectordbCreateVectorDbResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(VectordbCreateVectorDbResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete: Permanently deletes a vector database and all its data.
//
// DELETE /v2/vector-databases/{id}. Scope: database:delete.
//
//	err := do.VectorDatabases.Delete(ctx, "11610bf8-4eea-480e-8c3c-b9d11c042ffe")
func (c *Client) Delete(ctx context.Context, id string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, id)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a vector database, with its endpoints.
//
// GET /v2/vector-databases/{id}. Scope: database:read.
//
//	vectorDb, err := sdk.Item(do.VectorDatabases.Get(ctx, "11610bf8-4eea-480e-8c3c-b9d11c042ffe"))
func (c *Client) Get(ctx context.Context, id string, options ...sdk.CallOption) (*VectordbGetVectorDbResponse, error) {
	call := sdk.NewCall(&getOperation, id)
	response := new(VectordbGetVectorDbResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetCredentials gets the administrator credentials of a vector database.
//
// GET /v2/vector-databases/{id}/credentials. Scope: database:view_credentials.
//
//	response, err := do.VectorDatabases.GetCredentials(ctx, "11610bf8-4eea-480e-8c3c-b9d11c042ffe")
func (c *Client) GetCredentials(ctx context.Context, id string, options ...sdk.CallOption) (*VectordbGetVectorDbAdminCredentialsResponse, error) {
	call := sdk.NewCall(&getCredentialsOperation, id)
	response := new(VectordbGetVectorDbAdminCredentialsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetRestoreStatus gets the status of a restore from a backup.
//
// GET /v2/vector-databases/{id}/backups/{backup_id}/restore. Scope: database:read.
//
//	response, err := do.VectorDatabases.GetRestoreStatus(
//		ctx,
//		"11610bf8-4eea-480e-8c3c-b9d11c042ffe",
//		"0372d45a-4c99-4d42-84af-9d3cc6971fb8",
//	)
func (c *Client) GetRestoreStatus(ctx context.Context, id string, backupID string, options ...sdk.CallOption) (*VectordbGetRestoreStatusResponse, error) {
	call := sdk.NewCall(&getRestoreStatusOperation, id, backupID)
	response := new(VectordbGetRestoreStatusResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListParams are the parameters of [Client.List].
type ListParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// List lists the vector databases in the account.
//
// GET /v2/vector-databases. Scope: database:read.
//
//	for vectorDb, err := range do.VectorDatabases.ListAll(ctx, vectordatabases.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(vectorDb)
//	}
func (c *Client) List(ctx context.Context, params ListParams, options ...sdk.CallOption) (*VectordbListVectorDbsResponse, error) {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	response := new(VectordbListVectorDbsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAll reads the items of [Client.List] across all pages.
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*VectordbVectorDb, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*VectordbListVectorDbsResponse, *VectordbVectorDb] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*VectordbListVectorDbsResponse, *VectordbVectorDb](ctx, c.client, call, options)
}

// ListBackups lists the backups of a vector database.
//
// Only completed backups are listed.
//
// GET /v2/vector-databases/{id}/backups. Scope: database:read.
//
//	items, err := sdk.Items(do.VectorDatabases.ListBackups(ctx, "11610bf8-4eea-480e-8c3c-b9d11c042ffe"))
func (c *Client) ListBackups(ctx context.Context, id string, options ...sdk.CallOption) (*VectordbListBackupsResponse, error) {
	call := sdk.NewCall(&listBackupsOperation, id)
	response := new(VectordbListBackupsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PostResize resizes a vector database.
//
// POST /v2/vector-databases/{id}/resize. Scope: database:update.
//
//	vectorDb, err := sdk.Item(do.VectorDatabases.PostResize(
//		ctx,
//		"11610bf8-4eea-480e-8c3c-b9d11c042ffe",
//		vectordatabases.VectordbResizeVectorDbRequest{Size: sdk.Some("s-1vcpu-1gb")},
//	))
func (c *Client) PostResize(ctx context.Context, id string, body VectordbResizeVectorDbRequest, options ...sdk.CallOption) (*VectordbResizeVectorDbResponse, error) {
	call := sdk.NewCall(&postResizeOperation, id)
	call.Body(&body)
	response := new(VectordbResizeVectorDbResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PostRestoreBackup starts to restore a vector database from a backup.
//
// Returns before the data is restored. Poll the restore status until it is `SUCCESS`, `FAILED` or `CANCELED`.
//
// POST /v2/vector-databases/{id}/backups/{backup_id}/restore. Scope: database:update.
//
//	response, err := do.VectorDatabases.PostRestoreBackup(
//		ctx,
//		"11610bf8-4eea-480e-8c3c-b9d11c042ffe",
//		"0372d45a-4c99-4d42-84af-9d3cc6971fb8",
//		vectordatabases.VectordbRestoreBackupRequest{
//			BackupID: sdk.Some("0372d45a-4c99-4d42-84af-9d3cc6971fb8"),
//		},
//	)
func (c *Client) PostRestoreBackup(ctx context.Context, id string, backupID string, body VectordbRestoreBackupRequest, options ...sdk.CallOption) (*VectordbRestoreBackupResponse, error) {
	call := sdk.NewCall(&postRestoreBackupOperation, id, backupID)
	call.Body(&body)
	response := new(VectordbRestoreBackupResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Update updates the settings or the project of a vector database.
//
// Size and tags are changed by separate operations.
//
// PUT /v2/vector-databases/{id}. Scope: database:update.
//
//	vectorDb, err := sdk.Item(do.VectorDatabases.Update(
//		ctx,
//		"11610bf8-4eea-480e-8c3c-b9d11c042ffe",
//		vectordatabases.VectordbUpdateVectorDbRequest{
//			ProjectID: sdk.Some("f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d"),
//		},
//	))
func (c *Client) Update(ctx context.Context, id string, body VectordbUpdateVectorDbRequest, options ...sdk.CallOption) (*VectordbUpdateVectorDbResponse, error) {
	call := sdk.NewCall(&updateOperation, id)
	call.Body(&body)
	response := new(VectordbUpdateVectorDbResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateTags replaces the tags of a vector database.
//
// PUT /v2/vector-databases/{id}/tags. Scope: database:update.
//
//	vectorDb, err := sdk.Item(do.VectorDatabases.UpdateTags(
//		ctx,
//		"11610bf8-4eea-480e-8c3c-b9d11c042ffe",
//		vectordatabases.VectordbUpdateVectorDbTagsRequest{Tags: []string{"web"}},
//	))
func (c *Client) UpdateTags(ctx context.Context, id string, body VectordbUpdateVectorDbTagsRequest, options ...sdk.CallOption) (*VectordbUpdateVectorDbTagsResponse, error) {
	call := sdk.NewCall(&updateTagsOperation, id)
	call.Body(&body)
	response := new(VectordbUpdateVectorDbTagsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
