// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/tags"
)

func tagsOperations(add func(string, operation)) {
	add("tags_assign_resources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Tags.AssignResources(ctx, argument[string](a, a.Path["tag_id"]), argument[tags.Resource](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[tags.Resource](),
			"response 401":     newValue[tags.ErrorModel](),
			"response 404":     newValue[tags.ErrorModel](),
			"response 429":     newValue[tags.ErrorModel](),
			"response 500":     newValue[tags.ErrorModel](),
			"response default": newValue[tags.ErrorModel](),
		},
	})
	add("tags_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Tags.Create(ctx, argument[tags.Tag](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[tags.Tag](),
			"response 201":     newValue[tags.CreateResponse](),
			"response 400":     newValue[tags.ErrorWithRootCauses](),
			"response 401":     newValue[tags.ErrorModel](),
			"response 429":     newValue[tags.ErrorModel](),
			"response 500":     newValue[tags.ErrorModel](),
			"response default": newValue[tags.ErrorModel](),
		},
	})
	add("tags_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Tags.Delete(ctx, argument[string](a, a.Path["tag_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[tags.ErrorModel](),
			"response 404":     newValue[tags.ErrorModel](),
			"response 429":     newValue[tags.ErrorModel](),
			"response 500":     newValue[tags.ErrorModel](),
			"response default": newValue[tags.ErrorModel](),
		},
	})
	add("tags_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Tags.Get(ctx, argument[string](a, a.Path["tag_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[tags.GetResponse](),
			"response 401":     newValue[tags.ErrorModel](),
			"response 404":     newValue[tags.ErrorModel](),
			"response 429":     newValue[tags.ErrorModel](),
			"response 500":     newValue[tags.ErrorModel](),
			"response default": newValue[tags.ErrorModel](),
		},
	})
	add("tags_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Tags.List(ctx, tags.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Tags.ListPaginator(ctx, tags.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[tags.ListResponse](),
			"response 401":     newValue[tags.ErrorModel](),
			"response 429":     newValue[tags.ErrorModel](),
			"response 500":     newValue[tags.ErrorModel](),
			"response default": newValue[tags.ErrorModel](),
		},
	})
	add("tags_unassign_resources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Tags.UnassignResources(ctx, argument[string](a, a.Path["tag_id"]), argument[tags.Resource](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[tags.Resource](),
			"response 401":     newValue[tags.ErrorModel](),
			"response 404":     newValue[tags.ErrorModel](),
			"response 429":     newValue[tags.ErrorModel](),
			"response 500":     newValue[tags.ErrorModel](),
			"response default": newValue[tags.ErrorModel](),
		},
	})
}
