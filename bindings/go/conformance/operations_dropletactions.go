// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/dropletactions"
	"digitalocean-sdk.internal/go/sdk"
)

func dropletActionsOperations(add func(string, operation)) {
	add("dropletActions_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DropletActions.Get(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), argument[int64](a, a.Path["action_id"], sdk.ReadInt64), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.DropletActions.GetAndWait(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), argument[int64](a, a.Path["action_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[dropletactions.ActionsGetResponse],
			"response 401":     newModel[dropletactions.ErrorModel],
			"response 404":     newModel[dropletactions.ErrorModel],
			"response 429":     newModel[dropletactions.ErrorModel],
			"response 500":     newModel[dropletactions.ErrorModel],
			"response default": newModel[dropletactions.ErrorModel],
		},
	})
	add("dropletActions_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DropletActions.List(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), dropletactions.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.DropletActions.ListPaginator(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), dropletactions.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[dropletactions.ListResponse],
			"response 401":     newModel[dropletactions.ErrorModel],
			"response 404":     newModel[dropletactions.ErrorModel],
			"response 429":     newModel[dropletactions.ErrorModel],
			"response 500":     newModel[dropletactions.ErrorModel],
			"response default": newModel[dropletactions.ErrorModel],
		},
	})
	add("dropletActions_post", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DropletActions.Post(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), argument[dropletactions.PostBody](a, a.Body, sdk.ReadModel[dropletactions.PostBody]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.DropletActions.PostAndWait(ctx, argument[int64](a, a.Path["droplet_id"], sdk.ReadInt64), argument[dropletactions.PostBody](a, a.Body, sdk.ReadModel[dropletactions.PostBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[dropletactions.PostBody],
			"response 201":     newModel[dropletactions.PostResponse],
			"response 401":     newModel[dropletactions.ErrorModel],
			"response 404":     newModel[dropletactions.ErrorModel],
			"response 429":     newModel[dropletactions.ErrorModel],
			"response 500":     newModel[dropletactions.ErrorModel],
			"response default": newModel[dropletactions.ErrorModel],
		},
	})
	add("dropletActions_post_byTag", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DropletActions.PostByTag(ctx, dropletactions.PostByTagParams{TagName: optional[string](a, a.Query["tag_name"], sdk.ReadString)}, argument[dropletactions.PostByTagBody](a, a.Body, sdk.ReadModel[dropletactions.PostByTagBody]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.DropletActions.PostByTagAndWait(ctx, dropletactions.PostByTagParams{TagName: optional[string](a, a.Query["tag_name"], sdk.ReadString)}, argument[dropletactions.PostByTagBody](a, a.Body, sdk.ReadModel[dropletactions.PostByTagBody]), a.options...))
		},
		waitAll: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitAllResult {
			return models(api.DropletActions.PostByTagAndWaitAll(ctx, dropletactions.PostByTagParams{TagName: optional[string](a, a.Query["tag_name"], sdk.ReadString)}, argument[dropletactions.PostByTagBody](a, a.Body, sdk.ReadModel[dropletactions.PostByTagBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[dropletactions.PostByTagBody],
			"response 201":     newModel[dropletactions.PostByTagResponse],
			"response 401":     newModel[dropletactions.ErrorModel],
			"response 429":     newModel[dropletactions.ErrorModel],
			"response 500":     newModel[dropletactions.ErrorModel],
			"response default": newModel[dropletactions.ErrorModel],
		},
	})
}
