// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/volumes"
)

func volumesOperations(add func(string, operation)) {
	add("volumes_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Volumes.Create(ctx, argument[volumes.VolumeCreate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[volumes.VolumeCreate](),
			"response 201":     newValue[volumes.CreateResponse](),
			"response 400":     newValue[volumes.ErrorModel](),
			"response 401":     newValue[volumes.ErrorModel](),
			"response 404":     newValue[volumes.ErrorModel](),
			"response 429":     newValue[volumes.ErrorModel](),
			"response 500":     newValue[volumes.ErrorModel](),
			"response default": newValue[volumes.ErrorModel](),
		},
	})
	add("volumes_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Volumes.Delete(ctx, argument[string](a, a.Path["volume_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Volumes.DeleteAndWait(ctx, argument[string](a, a.Path["volume_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[volumes.ErrorModel](),
			"response 404":     newValue[volumes.ErrorModel](),
			"response 429":     newValue[volumes.ErrorModel](),
			"response 500":     newValue[volumes.ErrorModel](),
			"response default": newValue[volumes.ErrorModel](),
		},
	})
	add("volumes_delete_byName", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Volumes.DeleteByName(ctx, volumes.DeleteByNameParams{Name: optional[string](a, a.Query["name"]), Region: optional[volumes.RegionSlug](a, a.Query["region"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[volumes.ErrorModel](),
			"response 404":     newValue[volumes.ErrorModel](),
			"response 429":     newValue[volumes.ErrorModel](),
			"response 500":     newValue[volumes.ErrorModel](),
			"response default": newValue[volumes.ErrorModel](),
		},
	})
	add("volumes_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Volumes.Get(ctx, argument[string](a, a.Path["volume_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[volumes.CreateResponse](),
			"response 401":     newValue[volumes.ErrorModel](),
			"response 404":     newValue[volumes.ErrorModel](),
			"response 429":     newValue[volumes.ErrorModel](),
			"response 500":     newValue[volumes.ErrorModel](),
			"response default": newValue[volumes.ErrorModel](),
		},
	})
	add("volumes_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Volumes.List(ctx, volumes.ListParams{Name: optional[string](a, a.Query["name"]), Region: optional[volumes.RegionSlug](a, a.Query["region"]), PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Volumes.ListPaginator(ctx, volumes.ListParams{Name: optional[string](a, a.Query["name"]), Region: optional[volumes.RegionSlug](a, a.Query["region"]), PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[volumes.ListResponse](),
			"response 401":     newValue[volumes.ErrorModel](),
			"response 429":     newValue[volumes.ErrorModel](),
			"response 500":     newValue[volumes.ErrorModel](),
			"response default": newValue[volumes.ErrorModel](),
		},
	})
}
