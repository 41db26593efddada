// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/spaceskey"
)

func spacesKeyOperations(add func(string, operation)) {
	add("spacesKey_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SpacesKey.Create(ctx, argument[spaceskey.Key](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[spaceskey.Key](),
			"response 201":     newValue[spaceskey.CreateResponse](),
			"response 400":     newValue[spaceskey.ErrorModel](),
			"response 401":     newValue[spaceskey.ErrorModel](),
			"response 429":     newValue[spaceskey.ErrorModel](),
			"response 500":     newValue[spaceskey.ErrorModel](),
			"response default": newValue[spaceskey.ErrorModel](),
		},
	})
	add("spacesKey_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.SpacesKey.Delete(ctx, argument[string](a, a.Path["access_key"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[spaceskey.ErrorModel](),
			"response 404":     newValue[spaceskey.ErrorModel](),
			"response 429":     newValue[spaceskey.ErrorModel](),
			"response 500":     newValue[spaceskey.ErrorModel](),
			"response default": newValue[spaceskey.ErrorModel](),
		},
	})
	add("spacesKey_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SpacesKey.Get(ctx, argument[string](a, a.Path["access_key"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[spaceskey.GetResponse](),
			"response 401":     newValue[spaceskey.ErrorModel](),
			"response 404":     newValue[spaceskey.ErrorModel](),
			"response 429":     newValue[spaceskey.ErrorModel](),
			"response 500":     newValue[spaceskey.ErrorModel](),
			"response default": newValue[spaceskey.ErrorModel](),
		},
	})
	add("spacesKey_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SpacesKey.List(ctx, spaceskey.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Sort: optional[string](a, a.Query["sort"]), SortDirection: optional[string](a, a.Query["sort_direction"]), Name: optional[string](a, a.Query["name"]), Bucket: optional[string](a, a.Query["bucket"]), Permission: optional[string](a, a.Query["permission"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.SpacesKey.ListPaginator(ctx, spaceskey.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Sort: optional[string](a, a.Query["sort"]), SortDirection: optional[string](a, a.Query["sort_direction"]), Name: optional[string](a, a.Query["name"]), Bucket: optional[string](a, a.Query["bucket"]), Permission: optional[string](a, a.Query["permission"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[spaceskey.ListResponse](),
			"response 401":     newValue[spaceskey.ErrorModel](),
			"response 429":     newValue[spaceskey.ErrorModel](),
			"response 500":     newValue[spaceskey.ErrorModel](),
			"response default": newValue[spaceskey.ErrorModel](),
		},
	})
	add("spacesKey_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SpacesKey.Patch(ctx, argument[string](a, a.Path["access_key"]), argument[spaceskey.Key](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[spaceskey.Key](),
			"response 200":     newValue[spaceskey.PatchResponse](),
			"response 400":     newValue[spaceskey.ErrorModel](),
			"response 401":     newValue[spaceskey.ErrorModel](),
			"response 404":     newValue[spaceskey.ErrorModel](),
			"response 429":     newValue[spaceskey.ErrorModel](),
			"response 500":     newValue[spaceskey.ErrorModel](),
			"response default": newValue[spaceskey.ErrorModel](),
		},
	})
	add("spacesKey_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SpacesKey.Update(ctx, argument[string](a, a.Path["access_key"]), argument[spaceskey.Key](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[spaceskey.Key](),
			"response 200":     newValue[spaceskey.PatchResponse](),
			"response 400":     newValue[spaceskey.ErrorModel](),
			"response 401":     newValue[spaceskey.ErrorModel](),
			"response 404":     newValue[spaceskey.ErrorModel](),
			"response 429":     newValue[spaceskey.ErrorModel](),
			"response 500":     newValue[spaceskey.ErrorModel](),
			"response default": newValue[spaceskey.ErrorModel](),
		},
	})
}
