// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/volumeactions"
)

func volumeActionsOperations(add func(string, operation)) {
	add("volumeActions_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VolumeActions.Get(ctx, argument[string](a, a.Path["volume_id"]), argument[int64](a, a.Path["action_id"]), volumeactions.GetParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.VolumeActions.GetAndWait(ctx, argument[string](a, a.Path["volume_id"]), argument[int64](a, a.Path["action_id"]), volumeactions.GetParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[volumeactions.GetResponse](),
			"response 401":     newValue[volumeactions.ErrorModel](),
			"response 404":     newValue[volumeactions.ErrorModel](),
			"response 429":     newValue[volumeactions.ErrorModel](),
			"response 500":     newValue[volumeactions.ErrorModel](),
			"response default": newValue[volumeactions.ErrorModel](),
		},
	})
	add("volumeActions_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VolumeActions.List(ctx, argument[string](a, a.Path["volume_id"]), volumeactions.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.VolumeActions.ListPaginator(ctx, argument[string](a, a.Path["volume_id"]), volumeactions.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[volumeactions.ListResponse](),
			"response 401":     newValue[volumeactions.ErrorModel](),
			"response 404":     newValue[volumeactions.ErrorModel](),
			"response 429":     newValue[volumeactions.ErrorModel](),
			"response 500":     newValue[volumeactions.ErrorModel](),
			"response default": newValue[volumeactions.ErrorModel](),
		},
	})
	add("volumeActions_post", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VolumeActions.Post(ctx, volumeactions.PostParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, argument[volumeactions.PostBody](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.VolumeActions.PostAndWait(ctx, volumeactions.PostParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, argument[volumeactions.PostBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[volumeactions.PostBody](),
			"response 202":     newValue[volumeactions.GetResponse](),
			"response 401":     newValue[volumeactions.ErrorModel](),
			"response 404":     newValue[volumeactions.ErrorModel](),
			"response 429":     newValue[volumeactions.ErrorModel](),
			"response 500":     newValue[volumeactions.ErrorModel](),
			"response default": newValue[volumeactions.ErrorModel](),
		},
	})
	add("volumeActions_post_byId", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VolumeActions.PostByID(ctx, argument[string](a, a.Path["volume_id"]), volumeactions.PostByIDParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, argument[volumeactions.PostByIDBody](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.VolumeActions.PostByIDAndWait(ctx, argument[string](a, a.Path["volume_id"]), volumeactions.PostByIDParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, argument[volumeactions.PostByIDBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[volumeactions.PostByIDBody](),
			"response 202":     newValue[volumeactions.GetResponse](),
			"response 401":     newValue[volumeactions.ErrorModel](),
			"response 404":     newValue[volumeactions.ErrorModel](),
			"response 429":     newValue[volumeactions.ErrorModel](),
			"response 500":     newValue[volumeactions.ErrorModel](),
			"response default": newValue[volumeactions.ErrorModel](),
		},
	})
}
