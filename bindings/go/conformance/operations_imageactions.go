// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/imageactions"
	"digitalocean-sdk.internal/go/sdk"
)

func imageActionsOperations(add func(string, operation)) {
	add("imageActions_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ImageActions.Get(ctx, argument[int64](a, a.Path["image_id"], sdk.ReadInt64), argument[int64](a, a.Path["action_id"], sdk.ReadInt64), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.ImageActions.GetAndWait(ctx, argument[int64](a, a.Path["image_id"], sdk.ReadInt64), argument[int64](a, a.Path["action_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[imageactions.GetResponse],
			"response 401":     newModel[imageactions.ErrorModel],
			"response 404":     newModel[imageactions.ErrorModel],
			"response 429":     newModel[imageactions.ErrorModel],
			"response 500":     newModel[imageactions.ErrorModel],
			"response default": newModel[imageactions.ErrorModel],
		},
	})
	add("imageActions_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ImageActions.List(ctx, argument[int64](a, a.Path["image_id"], sdk.ReadInt64), a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.ImageActions.ListPaginator(ctx, argument[int64](a, a.Path["image_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[imageactions.ListResponse],
			"response 401":     newModel[imageactions.ErrorModel],
			"response 404":     newModel[imageactions.ErrorModel],
			"response 429":     newModel[imageactions.ErrorModel],
			"response 500":     newModel[imageactions.ErrorModel],
			"response default": newModel[imageactions.ErrorModel],
		},
	})
	add("imageActions_post", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ImageActions.Post(ctx, argument[int64](a, a.Path["image_id"], sdk.ReadInt64), argument[imageactions.PostBody](a, a.Body, sdk.ReadModel[imageactions.PostBody]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.ImageActions.PostAndWait(ctx, argument[int64](a, a.Path["image_id"], sdk.ReadInt64), argument[imageactions.PostBody](a, a.Body, sdk.ReadModel[imageactions.PostBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[imageactions.PostBody],
			"response 201":     newModel[imageactions.PostResponse],
			"response 401":     newModel[imageactions.ErrorModel],
			"response 404":     newModel[imageactions.ErrorModel],
			"response 429":     newModel[imageactions.ErrorModel],
			"response 500":     newModel[imageactions.ErrorModel],
			"response default": newModel[imageactions.ErrorModel],
		},
	})
}
