// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/volumes"
)

func volumesOperations(add func(string, operation)) {
	add("volumes_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Volumes.Create(ctx, argument[volumes.VolumeCreate](a, a.Body, sdk.ReadModel[volumes.VolumeCreate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[volumes.VolumeCreate],
			"response 201":     newModel[volumes.CreateResponse],
			"response 400":     newModel[volumes.ErrorModel],
			"response 401":     newModel[volumes.ErrorModel],
			"response 404":     newModel[volumes.ErrorModel],
			"response 429":     newModel[volumes.ErrorModel],
			"response 500":     newModel[volumes.ErrorModel],
			"response default": newModel[volumes.ErrorModel],
		},
	})
	add("volumes_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Volumes.Delete(ctx, argument[string](a, a.Path["volume_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Volumes.DeleteAndWait(ctx, argument[string](a, a.Path["volume_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[volumes.ErrorModel],
			"response 404":     newModel[volumes.ErrorModel],
			"response 429":     newModel[volumes.ErrorModel],
			"response 500":     newModel[volumes.ErrorModel],
			"response default": newModel[volumes.ErrorModel],
		},
	})
	add("volumes_delete_byName", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Volumes.DeleteByName(ctx, volumes.DeleteByNameParams{Name: optional[string](a, a.Query["name"], sdk.ReadString), Region: optional[volumes.RegionSlug](a, a.Query["region"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[volumes.ErrorModel],
			"response 404":     newModel[volumes.ErrorModel],
			"response 429":     newModel[volumes.ErrorModel],
			"response 500":     newModel[volumes.ErrorModel],
			"response default": newModel[volumes.ErrorModel],
		},
	})
	add("volumes_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Volumes.Get(ctx, argument[string](a, a.Path["volume_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[volumes.CreateResponse],
			"response 401":     newModel[volumes.ErrorModel],
			"response 404":     newModel[volumes.ErrorModel],
			"response 429":     newModel[volumes.ErrorModel],
			"response 500":     newModel[volumes.ErrorModel],
			"response default": newModel[volumes.ErrorModel],
		},
	})
	add("volumes_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Volumes.List(ctx, volumes.ListParams{Name: optional[string](a, a.Query["name"], sdk.ReadString), Region: optional[volumes.RegionSlug](a, a.Query["region"], sdk.ReadString), PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Volumes.ListPaginator(ctx, volumes.ListParams{Name: optional[string](a, a.Query["name"], sdk.ReadString), Region: optional[volumes.RegionSlug](a, a.Query["region"], sdk.ReadString), PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[volumes.ListResponse],
			"response 401":     newModel[volumes.ErrorModel],
			"response 429":     newModel[volumes.ErrorModel],
			"response 500":     newModel[volumes.ErrorModel],
			"response default": newModel[volumes.ErrorModel],
		},
	})
}
