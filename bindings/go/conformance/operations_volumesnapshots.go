// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/volumesnapshots"
)

func volumeSnapshotsOperations(add func(string, operation)) {
	add("volumeSnapshots_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VolumeSnapshots.Create(ctx, argument[string](a, a.Path["volume_id"], sdk.ReadString), argument[volumesnapshots.CreateBody](a, a.Body, sdk.ReadModel[volumesnapshots.CreateBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[volumesnapshots.CreateBody],
			"response 201":     newModel[volumesnapshots.CreateResponse],
			"response 400":     newModel[volumesnapshots.ErrorModel],
			"response 401":     newModel[volumesnapshots.ErrorModel],
			"response 404":     newModel[volumesnapshots.ErrorModel],
			"response 429":     newModel[volumesnapshots.ErrorModel],
			"response 500":     newModel[volumesnapshots.ErrorModel],
			"response default": newModel[volumesnapshots.ErrorModel],
		},
	})
	add("volumeSnapshots_delete_byId", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.VolumeSnapshots.DeleteByID(ctx, argument[string](a, a.Path["snapshot_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[volumesnapshots.ErrorModel],
			"response 404":     newModel[volumesnapshots.ErrorModel],
			"response 429":     newModel[volumesnapshots.ErrorModel],
			"response 500":     newModel[volumesnapshots.ErrorModel],
			"response default": newModel[volumesnapshots.ErrorModel],
		},
	})
	add("volumeSnapshots_get_byId", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VolumeSnapshots.GetByID(ctx, argument[string](a, a.Path["snapshot_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[volumesnapshots.CreateResponse],
			"response 401":     newModel[volumesnapshots.ErrorModel],
			"response 404":     newModel[volumesnapshots.ErrorModel],
			"response 429":     newModel[volumesnapshots.ErrorModel],
			"response 500":     newModel[volumesnapshots.ErrorModel],
			"response default": newModel[volumesnapshots.ErrorModel],
		},
	})
	add("volumeSnapshots_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VolumeSnapshots.List(ctx, argument[string](a, a.Path["volume_id"], sdk.ReadString), volumesnapshots.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.VolumeSnapshots.ListPaginator(ctx, argument[string](a, a.Path["volume_id"], sdk.ReadString), volumesnapshots.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[volumesnapshots.ListResponse],
			"response 401":     newModel[volumesnapshots.ErrorModel],
			"response 404":     newModel[volumesnapshots.ErrorModel],
			"response 429":     newModel[volumesnapshots.ErrorModel],
			"response 500":     newModel[volumesnapshots.ErrorModel],
			"response default": newModel[volumesnapshots.ErrorModel],
		},
	})
}
