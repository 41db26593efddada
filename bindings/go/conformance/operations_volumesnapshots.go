// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/volumesnapshots"
)

func volumeSnapshotsOperations(add func(string, operation)) {
	add("volumeSnapshots_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VolumeSnapshots.Create(ctx, argument[string](a, a.Path["volume_id"]), argument[volumesnapshots.CreateBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[volumesnapshots.CreateBody](),
			"response 201":     newValue[volumesnapshots.CreateResponse](),
			"response 400":     newValue[volumesnapshots.ErrorModel](),
			"response 401":     newValue[volumesnapshots.ErrorModel](),
			"response 404":     newValue[volumesnapshots.ErrorModel](),
			"response 429":     newValue[volumesnapshots.ErrorModel](),
			"response 500":     newValue[volumesnapshots.ErrorModel](),
			"response default": newValue[volumesnapshots.ErrorModel](),
		},
	})
	add("volumeSnapshots_delete_byId", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.VolumeSnapshots.DeleteByID(ctx, argument[string](a, a.Path["snapshot_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[volumesnapshots.ErrorModel](),
			"response 404":     newValue[volumesnapshots.ErrorModel](),
			"response 429":     newValue[volumesnapshots.ErrorModel](),
			"response 500":     newValue[volumesnapshots.ErrorModel](),
			"response default": newValue[volumesnapshots.ErrorModel](),
		},
	})
	add("volumeSnapshots_get_byId", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VolumeSnapshots.GetByID(ctx, argument[string](a, a.Path["snapshot_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[volumesnapshots.CreateResponse](),
			"response 401":     newValue[volumesnapshots.ErrorModel](),
			"response 404":     newValue[volumesnapshots.ErrorModel](),
			"response 429":     newValue[volumesnapshots.ErrorModel](),
			"response 500":     newValue[volumesnapshots.ErrorModel](),
			"response default": newValue[volumesnapshots.ErrorModel](),
		},
	})
	add("volumeSnapshots_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VolumeSnapshots.List(ctx, argument[string](a, a.Path["volume_id"]), volumesnapshots.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.VolumeSnapshots.ListPaginator(ctx, argument[string](a, a.Path["volume_id"]), volumesnapshots.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[volumesnapshots.ListResponse](),
			"response 401":     newValue[volumesnapshots.ErrorModel](),
			"response 404":     newValue[volumesnapshots.ErrorModel](),
			"response 429":     newValue[volumesnapshots.ErrorModel](),
			"response 500":     newValue[volumesnapshots.ErrorModel](),
			"response default": newValue[volumesnapshots.ErrorModel](),
		},
	})
}
