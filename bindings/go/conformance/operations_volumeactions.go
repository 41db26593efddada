// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/volumeactions"
)

func volumeActionsOperations(add func(string, operation)) {
	add("volumeActions_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VolumeActions.Get(ctx, argument[string](a, a.Path["volume_id"], sdk.ReadString), argument[int64](a, a.Path["action_id"], sdk.ReadInt64), volumeactions.GetParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.VolumeActions.GetAndWait(ctx, argument[string](a, a.Path["volume_id"], sdk.ReadString), argument[int64](a, a.Path["action_id"], sdk.ReadInt64), volumeactions.GetParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[volumeactions.GetResponse],
			"response 401":     newModel[volumeactions.ErrorModel],
			"response 404":     newModel[volumeactions.ErrorModel],
			"response 429":     newModel[volumeactions.ErrorModel],
			"response 500":     newModel[volumeactions.ErrorModel],
			"response default": newModel[volumeactions.ErrorModel],
		},
	})
	add("volumeActions_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VolumeActions.List(ctx, argument[string](a, a.Path["volume_id"], sdk.ReadString), volumeactions.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.VolumeActions.ListPaginator(ctx, argument[string](a, a.Path["volume_id"], sdk.ReadString), volumeactions.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[volumeactions.ListResponse],
			"response 401":     newModel[volumeactions.ErrorModel],
			"response 404":     newModel[volumeactions.ErrorModel],
			"response 429":     newModel[volumeactions.ErrorModel],
			"response 500":     newModel[volumeactions.ErrorModel],
			"response default": newModel[volumeactions.ErrorModel],
		},
	})
	add("volumeActions_post", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VolumeActions.Post(ctx, volumeactions.PostParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, argument[volumeactions.PostBody](a, a.Body, sdk.ReadModel[volumeactions.PostBody]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.VolumeActions.PostAndWait(ctx, volumeactions.PostParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, argument[volumeactions.PostBody](a, a.Body, sdk.ReadModel[volumeactions.PostBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[volumeactions.PostBody],
			"response 202":     newModel[volumeactions.GetResponse],
			"response 401":     newModel[volumeactions.ErrorModel],
			"response 404":     newModel[volumeactions.ErrorModel],
			"response 429":     newModel[volumeactions.ErrorModel],
			"response 500":     newModel[volumeactions.ErrorModel],
			"response default": newModel[volumeactions.ErrorModel],
		},
	})
	add("volumeActions_post_byId", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VolumeActions.PostByID(ctx, argument[string](a, a.Path["volume_id"], sdk.ReadString), volumeactions.PostByIDParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, argument[volumeactions.PostByIDBody](a, a.Body, sdk.ReadModel[volumeactions.PostByIDBody]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.VolumeActions.PostByIDAndWait(ctx, argument[string](a, a.Path["volume_id"], sdk.ReadString), volumeactions.PostByIDParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, argument[volumeactions.PostByIDBody](a, a.Body, sdk.ReadModel[volumeactions.PostByIDBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[volumeactions.PostByIDBody],
			"response 202":     newModel[volumeactions.GetResponse],
			"response 401":     newModel[volumeactions.ErrorModel],
			"response 404":     newModel[volumeactions.ErrorModel],
			"response 429":     newModel[volumeactions.ErrorModel],
			"response 500":     newModel[volumeactions.ErrorModel],
			"response default": newModel[volumeactions.ErrorModel],
		},
	})
}
