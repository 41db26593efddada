// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/tags"
)

func tagsOperations(add func(string, operation)) {
	add("tags_assign_resources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Tags.AssignResources(ctx, argument[string](a, a.Path["tag_id"], sdk.ReadString), argument[tags.Resource](a, a.Body, sdk.ReadModel[tags.Resource]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[tags.Resource],
			"response 401":     newModel[tags.ErrorModel],
			"response 404":     newModel[tags.ErrorModel],
			"response 429":     newModel[tags.ErrorModel],
			"response 500":     newModel[tags.ErrorModel],
			"response default": newModel[tags.ErrorModel],
		},
	})
	add("tags_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Tags.Create(ctx, argument[tags.Tag](a, a.Body, sdk.ReadModel[tags.Tag]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[tags.Tag],
			"response 201":     newModel[tags.CreateResponse],
			"response 400":     newModel[tags.ErrorWithRootCauses],
			"response 401":     newModel[tags.ErrorModel],
			"response 429":     newModel[tags.ErrorModel],
			"response 500":     newModel[tags.ErrorModel],
			"response default": newModel[tags.ErrorModel],
		},
	})
	add("tags_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Tags.Delete(ctx, argument[string](a, a.Path["tag_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[tags.ErrorModel],
			"response 404":     newModel[tags.ErrorModel],
			"response 429":     newModel[tags.ErrorModel],
			"response 500":     newModel[tags.ErrorModel],
			"response default": newModel[tags.ErrorModel],
		},
	})
	add("tags_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Tags.Get(ctx, argument[string](a, a.Path["tag_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[tags.GetResponse],
			"response 401":     newModel[tags.ErrorModel],
			"response 404":     newModel[tags.ErrorModel],
			"response 429":     newModel[tags.ErrorModel],
			"response 500":     newModel[tags.ErrorModel],
			"response default": newModel[tags.ErrorModel],
		},
	})
	add("tags_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Tags.List(ctx, tags.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Tags.ListPaginator(ctx, tags.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[tags.ListResponse],
			"response 401":     newModel[tags.ErrorModel],
			"response 429":     newModel[tags.ErrorModel],
			"response 500":     newModel[tags.ErrorModel],
			"response default": newModel[tags.ErrorModel],
		},
	})
	add("tags_unassign_resources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Tags.UnassignResources(ctx, argument[string](a, a.Path["tag_id"], sdk.ReadString), argument[tags.Resource](a, a.Body, sdk.ReadModel[tags.Resource]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[tags.Resource],
			"response 401":     newModel[tags.ErrorModel],
			"response 404":     newModel[tags.ErrorModel],
			"response 429":     newModel[tags.ErrorModel],
			"response 500":     newModel[tags.ErrorModel],
			"response default": newModel[tags.ErrorModel],
		},
	})
}
