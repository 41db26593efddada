// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/vectordatabases"
)

func vectorDatabasesOperations(add func(string, operation)) {
	add("vectorDatabases_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.Create(ctx, argument[vectordatabases.VectordbCreateVectorDbRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[vectordatabases.VectordbCreateVectorDbRequest](),
			"response 201":     newValue[vectordatabases.VectordbCreateVectorDbResponse](),
			"response 401":     newValue[vectordatabases.ErrorModel](),
			"response 404":     newValue[vectordatabases.ErrorModel](),
			"response 429":     newValue[vectordatabases.ErrorModel](),
			"response 500":     newValue[vectordatabases.ErrorModel](),
			"response default": newValue[vectordatabases.ErrorModel](),
		},
	})
	add("vectorDatabases_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.VectorDatabases.Delete(ctx, argument[string](a, a.Path["id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[vectordatabases.ErrorModel](),
			"response 404":     newValue[vectordatabases.ErrorModel](),
			"response 429":     newValue[vectordatabases.ErrorModel](),
			"response 500":     newValue[vectordatabases.ErrorModel](),
			"response default": newValue[vectordatabases.ErrorModel](),
		},
	})
	add("vectorDatabases_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.Get(ctx, argument[string](a, a.Path["id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[vectordatabases.VectordbGetVectorDbResponse](),
			"response 401":     newValue[vectordatabases.ErrorModel](),
			"response 404":     newValue[vectordatabases.ErrorModel](),
			"response 429":     newValue[vectordatabases.ErrorModel](),
			"response 500":     newValue[vectordatabases.ErrorModel](),
			"response default": newValue[vectordatabases.ErrorModel](),
		},
	})
	add("vectorDatabases_get_credentials", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.GetCredentials(ctx, argument[string](a, a.Path["id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[vectordatabases.VectordbGetVectorDbAdminCredentialsResponse](),
			"response 401":     newValue[vectordatabases.ErrorModel](),
			"response 404":     newValue[vectordatabases.ErrorModel](),
			"response 429":     newValue[vectordatabases.ErrorModel](),
			"response 500":     newValue[vectordatabases.ErrorModel](),
			"response default": newValue[vectordatabases.ErrorModel](),
		},
	})
	add("vectorDatabases_get_restore_status", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.GetRestoreStatus(ctx, argument[string](a, a.Path["id"]), argument[string](a, a.Path["backup_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[vectordatabases.VectordbGetRestoreStatusResponse](),
			"response 401":     newValue[vectordatabases.ErrorModel](),
			"response 404":     newValue[vectordatabases.ErrorModel](),
			"response 429":     newValue[vectordatabases.ErrorModel](),
			"response 500":     newValue[vectordatabases.ErrorModel](),
			"response default": newValue[vectordatabases.ErrorModel](),
		},
	})
	add("vectorDatabases_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.List(ctx, vectordatabases.ListParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.VectorDatabases.ListPaginator(ctx, vectordatabases.ListParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[vectordatabases.VectordbListVectorDbsResponse](),
			"response 401":     newValue[vectordatabases.ErrorModel](),
			"response 404":     newValue[vectordatabases.ErrorModel](),
			"response 429":     newValue[vectordatabases.ErrorModel](),
			"response 500":     newValue[vectordatabases.ErrorModel](),
			"response default": newValue[vectordatabases.ErrorModel](),
		},
	})
	add("vectorDatabases_list_backups", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.ListBackups(ctx, argument[string](a, a.Path["id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[vectordatabases.VectordbListBackupsResponse](),
			"response 401":     newValue[vectordatabases.ErrorModel](),
			"response 404":     newValue[vectordatabases.ErrorModel](),
			"response 429":     newValue[vectordatabases.ErrorModel](),
			"response 500":     newValue[vectordatabases.ErrorModel](),
			"response default": newValue[vectordatabases.ErrorModel](),
		},
	})
	add("vectorDatabases_post_resize", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.PostResize(ctx, argument[string](a, a.Path["id"]), argument[vectordatabases.VectordbResizeVectorDbRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[vectordatabases.VectordbResizeVectorDbRequest](),
			"response 200":     newValue[vectordatabases.VectordbResizeVectorDbResponse](),
			"response 401":     newValue[vectordatabases.ErrorModel](),
			"response 404":     newValue[vectordatabases.ErrorModel](),
			"response 429":     newValue[vectordatabases.ErrorModel](),
			"response 500":     newValue[vectordatabases.ErrorModel](),
			"response default": newValue[vectordatabases.ErrorModel](),
		},
	})
	add("vectorDatabases_post_restore_backup", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.PostRestoreBackup(ctx, argument[string](a, a.Path["id"]), argument[string](a, a.Path["backup_id"]), argument[vectordatabases.VectordbRestoreBackupRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[vectordatabases.VectordbRestoreBackupRequest](),
			"response 200":     newValue[vectordatabases.VectordbRestoreBackupResponse](),
			"response 401":     newValue[vectordatabases.ErrorModel](),
			"response 404":     newValue[vectordatabases.ErrorModel](),
			"response 429":     newValue[vectordatabases.ErrorModel](),
			"response 500":     newValue[vectordatabases.ErrorModel](),
			"response default": newValue[vectordatabases.ErrorModel](),
		},
	})
	add("vectorDatabases_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.Update(ctx, argument[string](a, a.Path["id"]), argument[vectordatabases.VectordbUpdateVectorDbRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[vectordatabases.VectordbUpdateVectorDbRequest](),
			"response 200":     newValue[vectordatabases.VectordbUpdateVectorDbResponse](),
			"response 401":     newValue[vectordatabases.ErrorModel](),
			"response 404":     newValue[vectordatabases.ErrorModel](),
			"response 429":     newValue[vectordatabases.ErrorModel](),
			"response 500":     newValue[vectordatabases.ErrorModel](),
			"response default": newValue[vectordatabases.ErrorModel](),
		},
	})
	add("vectorDatabases_update_tags", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VectorDatabases.UpdateTags(ctx, argument[string](a, a.Path["id"]), argument[vectordatabases.VectordbUpdateVectorDbTagsRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[vectordatabases.VectordbUpdateVectorDbTagsRequest](),
			"response 200":     newValue[vectordatabases.VectordbUpdateVectorDbTagsResponse](),
			"response 401":     newValue[vectordatabases.ErrorModel](),
			"response 404":     newValue[vectordatabases.ErrorModel](),
			"response 429":     newValue[vectordatabases.ErrorModel](),
			"response 500":     newValue[vectordatabases.ErrorModel](),
			"response default": newValue[vectordatabases.ErrorModel](),
		},
	})
}
