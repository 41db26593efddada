// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/imageactions"
)

func imageActionsOperations(add func(string, operation)) {
	add("imageActions_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ImageActions.Get(ctx, argument[int64](a, a.Path["image_id"]), argument[int64](a, a.Path["action_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.ImageActions.GetAndWait(ctx, argument[int64](a, a.Path["image_id"]), argument[int64](a, a.Path["action_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[imageactions.GetResponse](),
			"response 401":     newValue[imageactions.ErrorModel](),
			"response 404":     newValue[imageactions.ErrorModel](),
			"response 429":     newValue[imageactions.ErrorModel](),
			"response 500":     newValue[imageactions.ErrorModel](),
			"response default": newValue[imageactions.ErrorModel](),
		},
	})
	add("imageActions_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ImageActions.List(ctx, argument[int64](a, a.Path["image_id"]), a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.ImageActions.ListPaginator(ctx, argument[int64](a, a.Path["image_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[imageactions.ListResponse](),
			"response 401":     newValue[imageactions.ErrorModel](),
			"response 404":     newValue[imageactions.ErrorModel](),
			"response 429":     newValue[imageactions.ErrorModel](),
			"response 500":     newValue[imageactions.ErrorModel](),
			"response default": newValue[imageactions.ErrorModel](),
		},
	})
	add("imageActions_post", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ImageActions.Post(ctx, argument[int64](a, a.Path["image_id"]), argument[imageactions.PostBody](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.ImageActions.PostAndWait(ctx, argument[int64](a, a.Path["image_id"]), argument[imageactions.PostBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[imageactions.PostBody](),
			"response 201":     newValue[imageactions.PostResponse](),
			"response 401":     newValue[imageactions.ErrorModel](),
			"response 404":     newValue[imageactions.ErrorModel](),
			"response 429":     newValue[imageactions.ErrorModel](),
			"response 500":     newValue[imageactions.ErrorModel](),
			"response default": newValue[imageactions.ErrorModel](),
		},
	})
}
