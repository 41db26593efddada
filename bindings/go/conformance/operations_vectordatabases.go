// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/vectordatabases"
)

func vectorDatabasesOperations(add func(string, operation)) {
	add("vectorDatabases_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.Create(ctx, argument[vectordatabases.VectordbCreateVectorDbRequest](a, a.Body, sdk.ReadModel[vectordatabases.VectordbCreateVectorDbRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[vectordatabases.VectordbCreateVectorDbRequest],
			"response 201":     newModel[vectordatabases.VectordbCreateVectorDbResponse],
			"response 401":     newModel[vectordatabases.ErrorModel],
			"response 404":     newModel[vectordatabases.ErrorModel],
			"response 429":     newModel[vectordatabases.ErrorModel],
			"response 500":     newModel[vectordatabases.ErrorModel],
			"response default": newModel[vectordatabases.ErrorModel],
		},
	})
	add("vectorDatabases_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.VectorDatabases.Delete(ctx, argument[string](a, a.Path["id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[vectordatabases.ErrorModel],
			"response 404":     newModel[vectordatabases.ErrorModel],
			"response 429":     newModel[vectordatabases.ErrorModel],
			"response 500":     newModel[vectordatabases.ErrorModel],
			"response default": newModel[vectordatabases.ErrorModel],
		},
	})
	add("vectorDatabases_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.Get(ctx, argument[string](a, a.Path["id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[vectordatabases.VectordbGetVectorDbResponse],
			"response 401":     newModel[vectordatabases.ErrorModel],
			"response 404":     newModel[vectordatabases.ErrorModel],
			"response 429":     newModel[vectordatabases.ErrorModel],
			"response 500":     newModel[vectordatabases.ErrorModel],
			"response default": newModel[vectordatabases.ErrorModel],
		},
	})
	add("vectorDatabases_get_credentials", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.GetCredentials(ctx, argument[string](a, a.Path["id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[vectordatabases.VectordbGetVectorDbAdminCredentialsResponse],
			"response 401":     newModel[vectordatabases.ErrorModel],
			"response 404":     newModel[vectordatabases.ErrorModel],
			"response 429":     newModel[vectordatabases.ErrorModel],
			"response 500":     newModel[vectordatabases.ErrorModel],
			"response default": newModel[vectordatabases.ErrorModel],
		},
	})
	add("vectorDatabases_get_restore_status", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.GetRestoreStatus(ctx, argument[string](a, a.Path["id"], sdk.ReadString), argument[string](a, a.Path["backup_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[vectordatabases.VectordbGetRestoreStatusResponse],
			"response 401":     newModel[vectordatabases.ErrorModel],
			"response 404":     newModel[vectordatabases.ErrorModel],
			"response 429":     newModel[vectordatabases.ErrorModel],
			"response 500":     newModel[vectordatabases.ErrorModel],
			"response default": newModel[vectordatabases.ErrorModel],
		},
	})
	add("vectorDatabases_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.List(ctx, vectordatabases.ListParams{Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.VectorDatabases.ListPaginator(ctx, vectordatabases.ListParams{Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[vectordatabases.VectordbListVectorDbsResponse],
			"response 401":     newModel[vectordatabases.ErrorModel],
			"response 404":     newModel[vectordatabases.ErrorModel],
			"response 429":     newModel[vectordatabases.ErrorModel],
			"response 500":     newModel[vectordatabases.ErrorModel],
			"response default": newModel[vectordatabases.ErrorModel],
		},
	})
	add("vectorDatabases_list_backups", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.ListBackups(ctx, argument[string](a, a.Path["id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[vectordatabases.VectordbListBackupsResponse],
			"response 401":     newModel[vectordatabases.ErrorModel],
			"response 404":     newModel[vectordatabases.ErrorModel],
			"response 429":     newModel[vectordatabases.ErrorModel],
			"response 500":     newModel[vectordatabases.ErrorModel],
			"response default": newModel[vectordatabases.ErrorModel],
		},
	})
	add("vectorDatabases_post_resize", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.PostResize(ctx, argument[string](a, a.Path["id"], sdk.ReadString), argument[vectordatabases.VectordbResizeVectorDbRequest](a, a.Body, sdk.ReadModel[vectordatabases.VectordbResizeVectorDbRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[vectordatabases.VectordbResizeVectorDbRequest],
			"response 200":     newModel[vectordatabases.VectordbResizeVectorDbResponse],
			"response 401":     newModel[vectordatabases.ErrorModel],
			"response 404":     newModel[vectordatabases.ErrorModel],
			"response 429":     newModel[vectordatabases.ErrorModel],
			"response 500":     newModel[vectordatabases.ErrorModel],
			"response default": newModel[vectordatabases.ErrorModel],
		},
	})
	add("vectorDatabases_post_restore_backup", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.PostRestoreBackup(ctx, argument[string](a, a.Path["id"], sdk.ReadString), argument[string](a, a.Path["backup_id"], sdk.ReadString), argument[vectordatabases.VectordbRestoreBackupRequest](a, a.Body, sdk.ReadModel[vectordatabases.VectordbRestoreBackupRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[vectordatabases.VectordbRestoreBackupRequest],
			"response 200":     newModel[vectordatabases.VectordbRestoreBackupResponse],
			"response 401":     newModel[vectordatabases.ErrorModel],
			"response 404":     newModel[vectordatabases.ErrorModel],
			"response 429":     newModel[vectordatabases.ErrorModel],
			"response 500":     newModel[vectordatabases.ErrorModel],
			"response default": newModel[vectordatabases.ErrorModel],
		},
	})
	add("vectorDatabases_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.Update(ctx, argument[string](a, a.Path["id"], sdk.ReadString), argument[vectordatabases.VectordbUpdateVectorDbRequest](a, a.Body, sdk.ReadModel[vectordatabases.VectordbUpdateVectorDbRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[vectordatabases.VectordbUpdateVectorDbRequest],
			"response 200":     newModel[vectordatabases.VectordbUpdateVectorDbResponse],
			"response 401":     newModel[vectordatabases.ErrorModel],
			"response 404":     newModel[vectordatabases.ErrorModel],
			"response 429":     newModel[vectordatabases.ErrorModel],
			"response 500":     newModel[vectordatabases.ErrorModel],
			"response default": newModel[vectordatabases.ErrorModel],
		},
	})
	add("vectorDatabases_update_tags", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.UpdateTags(ctx, argument[string](a, a.Path["id"], sdk.ReadString), argument[vectordatabases.VectordbUpdateVectorDbTagsRequest](a, a.Body, sdk.ReadModel[vectordatabases.VectordbUpdateVectorDbTagsRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[vectordatabases.VectordbUpdateVectorDbTagsRequest],
			"response 200":     newModel[vectordatabases.VectordbUpdateVectorDbTagsResponse],
			"response 401":     newModel[vectordatabases.ErrorModel],
			"response 404":     newModel[vectordatabases.ErrorModel],
			"response 429":     newModel[vectordatabases.ErrorModel],
			"response 500":     newModel[vectordatabases.ErrorModel],
			"response default": newModel[vectordatabases.ErrorModel],
		},
	})
}
