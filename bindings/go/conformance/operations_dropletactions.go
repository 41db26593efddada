// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/dropletactions"
)

func dropletActionsOperations(add func(string, operation)) {
	add("dropletActions_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DropletActions.Get(ctx, argument[int64](a, a.Path["droplet_id"]), argument[int64](a, a.Path["action_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.DropletActions.GetAndWait(ctx, argument[int64](a, a.Path["droplet_id"]), argument[int64](a, a.Path["action_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[dropletactions.ActionsGetResponse](),
			"response 401":     newValue[dropletactions.ErrorModel](),
			"response 404":     newValue[dropletactions.ErrorModel](),
			"response 429":     newValue[dropletactions.ErrorModel](),
			"response 500":     newValue[dropletactions.ErrorModel](),
			"response default": newValue[dropletactions.ErrorModel](),
		},
	})
	add("dropletActions_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DropletActions.List(ctx, argument[int64](a, a.Path["droplet_id"]), dropletactions.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.DropletActions.ListPaginator(ctx, argument[int64](a, a.Path["droplet_id"]), dropletactions.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[dropletactions.ListResponse](),
			"response 401":     newValue[dropletactions.ErrorModel](),
			"response 404":     newValue[dropletactions.ErrorModel](),
			"response 429":     newValue[dropletactions.ErrorModel](),
			"response 500":     newValue[dropletactions.ErrorModel](),
			"response default": newValue[dropletactions.ErrorModel](),
		},
	})
	add("dropletActions_post", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DropletActions.Post(ctx, argument[int64](a, a.Path["droplet_id"]), argument[dropletactions.PostBody](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.DropletActions.PostAndWait(ctx, argument[int64](a, a.Path["droplet_id"]), argument[dropletactions.PostBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[dropletactions.PostBody](),
			"response 201":     newValue[dropletactions.PostResponse](),
			"response 401":     newValue[dropletactions.ErrorModel](),
			"response 404":     newValue[dropletactions.ErrorModel](),
			"response 429":     newValue[dropletactions.ErrorModel](),
			"response 500":     newValue[dropletactions.ErrorModel](),
			"response default": newValue[dropletactions.ErrorModel](),
		},
	})
	add("dropletActions_post_byTag", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DropletActions.PostByTag(ctx, dropletactions.PostByTagParams{TagName: optional[string](a, a.Query["tag_name"])}, argument[dropletactions.PostByTagBody](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.DropletActions.PostByTagAndWait(ctx, dropletactions.PostByTagParams{TagName: optional[string](a, a.Query["tag_name"])}, argument[dropletactions.PostByTagBody](a, a.Body), a.options...))
		},
		waitAll: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitAllResult {
			return models(api.DropletActions.PostByTagAndWaitAll(ctx, dropletactions.PostByTagParams{TagName: optional[string](a, a.Query["tag_name"])}, argument[dropletactions.PostByTagBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[dropletactions.PostByTagBody](),
			"response 201":     newValue[dropletactions.PostByTagResponse](),
			"response 401":     newValue[dropletactions.ErrorModel](),
			"response 429":     newValue[dropletactions.ErrorModel](),
			"response 500":     newValue[dropletactions.ErrorModel](),
			"response default": newValue[dropletactions.ErrorModel](),
		},
	})
}
