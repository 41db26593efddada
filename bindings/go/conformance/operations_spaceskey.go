// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/spaceskey"
)

func spacesKeyOperations(add func(string, operation)) {
	add("spacesKey_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SpacesKey.Create(ctx, argument[spaceskey.Key](a, a.Body, sdk.ReadModel[spaceskey.Key]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[spaceskey.Key],
			"response 201":     newModel[spaceskey.CreateResponse],
			"response 400":     newModel[spaceskey.ErrorModel],
			"response 401":     newModel[spaceskey.ErrorModel],
			"response 429":     newModel[spaceskey.ErrorModel],
			"response 500":     newModel[spaceskey.ErrorModel],
			"response default": newModel[spaceskey.ErrorModel],
		},
	})
	add("spacesKey_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.SpacesKey.Delete(ctx, argument[string](a, a.Path["access_key"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[spaceskey.ErrorModel],
			"response 404":     newModel[spaceskey.ErrorModel],
			"response 429":     newModel[spaceskey.ErrorModel],
			"response 500":     newModel[spaceskey.ErrorModel],
			"response default": newModel[spaceskey.ErrorModel],
		},
	})
	add("spacesKey_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SpacesKey.Get(ctx, argument[string](a, a.Path["access_key"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[spaceskey.GetResponse],
			"response 401":     newModel[spaceskey.ErrorModel],
			"response 404":     newModel[spaceskey.ErrorModel],
			"response 429":     newModel[spaceskey.ErrorModel],
			"response 500":     newModel[spaceskey.ErrorModel],
			"response default": newModel[spaceskey.ErrorModel],
		},
	})
	add("spacesKey_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SpacesKey.List(ctx, spaceskey.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), Sort: optional[string](a, a.Query["sort"], sdk.ReadString), SortDirection: optional[string](a, a.Query["sort_direction"], sdk.ReadString), Name: optional[string](a, a.Query["name"], sdk.ReadString), Bucket: optional[string](a, a.Query["bucket"], sdk.ReadString), Permission: optional[string](a, a.Query["permission"], sdk.ReadString)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.SpacesKey.ListPaginator(ctx, spaceskey.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), Sort: optional[string](a, a.Query["sort"], sdk.ReadString), SortDirection: optional[string](a, a.Query["sort_direction"], sdk.ReadString), Name: optional[string](a, a.Query["name"], sdk.ReadString), Bucket: optional[string](a, a.Query["bucket"], sdk.ReadString), Permission: optional[string](a, a.Query["permission"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[spaceskey.ListResponse],
			"response 401":     newModel[spaceskey.ErrorModel],
			"response 429":     newModel[spaceskey.ErrorModel],
			"response 500":     newModel[spaceskey.ErrorModel],
			"response default": newModel[spaceskey.ErrorModel],
		},
	})
	add("spacesKey_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SpacesKey.Patch(ctx, argument[string](a, a.Path["access_key"], sdk.ReadString), argument[spaceskey.Key](a, a.Body, sdk.ReadModel[spaceskey.Key]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[spaceskey.Key],
			"response 200":     newModel[spaceskey.PatchResponse],
			"response 400":     newModel[spaceskey.ErrorModel],
			"response 401":     newModel[spaceskey.ErrorModel],
			"response 404":     newModel[spaceskey.ErrorModel],
			"response 429":     newModel[spaceskey.ErrorModel],
			"response 500":     newModel[spaceskey.ErrorModel],
			"response default": newModel[spaceskey.ErrorModel],
		},
	})
	add("spacesKey_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SpacesKey.Update(ctx, argument[string](a, a.Path["access_key"], sdk.ReadString), argument[spaceskey.Key](a, a.Body, sdk.ReadModel[spaceskey.Key]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[spaceskey.Key],
			"response 200":     newModel[spaceskey.PatchResponse],
			"response 400":     newModel[spaceskey.ErrorModel],
			"response 401":     newModel[spaceskey.ErrorModel],
			"response 404":     newModel[spaceskey.ErrorModel],
			"response 429":     newModel[spaceskey.ErrorModel],
			"response 500":     newModel[spaceskey.ErrorModel],
			"response default": newModel[spaceskey.ErrorModel],
		},
	})
}
