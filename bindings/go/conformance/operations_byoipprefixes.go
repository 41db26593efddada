// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/byoipprefixes"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

func byoipPrefixesOperations(add func(string, operation)) {
	add("byoipPrefixes_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ByoipPrefixes.Create(ctx, argument[byoipprefixes.ByoipPrefixCreate](a, a.Body, sdk.ReadModel[byoipprefixes.ByoipPrefixCreate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[byoipprefixes.ByoipPrefixCreate],
			"response 202":     newModel[byoipprefixes.CreateResponse],
			"response 401":     newModel[byoipprefixes.ErrorModel],
			"response 422":     newModel[byoipprefixes.ErrorModel],
			"response 429":     newModel[byoipprefixes.ErrorModel],
			"response 500":     newModel[byoipprefixes.ErrorModel],
			"response default": newModel[byoipprefixes.ErrorModel],
		},
	})
	add("byoipPrefixes_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.ByoipPrefixes.Delete(ctx, argument[string](a, a.Path["byoip_prefix_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[byoipprefixes.ErrorModel],
			"response 404":     newModel[byoipprefixes.ErrorModel],
			"response 422":     newModel[byoipprefixes.ErrorModel],
			"response 429":     newModel[byoipprefixes.ErrorModel],
			"response 500":     newModel[byoipprefixes.ErrorModel],
			"response default": newModel[byoipprefixes.ErrorModel],
		},
	})
	add("byoipPrefixes_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ByoipPrefixes.Get(ctx, argument[string](a, a.Path["byoip_prefix_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[byoipprefixes.GetResponse],
			"response 401":     newModel[byoipprefixes.ErrorModel],
			"response 404":     newModel[byoipprefixes.ErrorModel],
			"response 422":     newModel[byoipprefixes.ErrorModel],
			"response 429":     newModel[byoipprefixes.ErrorModel],
			"response 500":     newModel[byoipprefixes.ErrorModel],
			"response default": newModel[byoipprefixes.ErrorModel],
		},
	})
	add("byoipPrefixes_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ByoipPrefixes.List(ctx, byoipprefixes.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.ByoipPrefixes.ListPaginator(ctx, byoipprefixes.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[byoipprefixes.ListResponse],
			"response 401":     newModel[byoipprefixes.ErrorModel],
			"response 429":     newModel[byoipprefixes.ErrorModel],
			"response 500":     newModel[byoipprefixes.ErrorModel],
			"response default": newModel[byoipprefixes.ErrorModel],
		},
	})
	add("byoipPrefixes_list_resources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ByoipPrefixes.ListResources(ctx, argument[string](a, a.Path["byoip_prefix_uuid"], sdk.ReadString), byoipprefixes.ListResourcesParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.ByoipPrefixes.ListResourcesPaginator(ctx, argument[string](a, a.Path["byoip_prefix_uuid"], sdk.ReadString), byoipprefixes.ListResourcesParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[byoipprefixes.ListResourcesResponse],
			"response 401":     newModel[byoipprefixes.ErrorModel],
			"response 404":     newModel[byoipprefixes.ErrorModel],
			"response 429":     newModel[byoipprefixes.ErrorModel],
			"response 500":     newModel[byoipprefixes.ErrorModel],
			"response default": newModel[byoipprefixes.ErrorModel],
		},
	})
	add("byoipPrefixes_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ByoipPrefixes.Patch(ctx, argument[string](a, a.Path["byoip_prefix_uuid"], sdk.ReadString), argument[byoipprefixes.ByoipPrefixUpdate](a, a.Body, sdk.ReadModel[byoipprefixes.ByoipPrefixUpdate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[byoipprefixes.ByoipPrefixUpdate],
			"response 202":     newModel[byoipprefixes.PatchResponse],
			"response 401":     newModel[byoipprefixes.ErrorModel],
			"response 404":     newModel[byoipprefixes.ErrorModel],
			"response 422":     newModel[byoipprefixes.ErrorModel],
			"response 429":     newModel[byoipprefixes.ErrorModel],
			"response 500":     newModel[byoipprefixes.ErrorModel],
			"response default": newModel[byoipprefixes.ErrorModel],
		},
	})
}
