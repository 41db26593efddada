// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/byoipprefixes"
	"digitalocean-sdk.internal/go/digitalocean"
)

func byoipPrefixesOperations(add func(string, operation)) {
	add("byoipPrefixes_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ByoipPrefixes.Create(ctx, argument[byoipprefixes.ByoipPrefixCreate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[byoipprefixes.ByoipPrefixCreate](),
			"response 202":     newValue[byoipprefixes.CreateResponse](),
			"response 401":     newValue[byoipprefixes.ErrorModel](),
			"response 422":     newValue[byoipprefixes.ErrorModel](),
			"response 429":     newValue[byoipprefixes.ErrorModel](),
			"response 500":     newValue[byoipprefixes.ErrorModel](),
			"response default": newValue[byoipprefixes.ErrorModel](),
		},
	})
	add("byoipPrefixes_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.ByoipPrefixes.Delete(ctx, argument[string](a, a.Path["byoip_prefix_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[byoipprefixes.ErrorModel](),
			"response 404":     newValue[byoipprefixes.ErrorModel](),
			"response 422":     newValue[byoipprefixes.ErrorModel](),
			"response 429":     newValue[byoipprefixes.ErrorModel](),
			"response 500":     newValue[byoipprefixes.ErrorModel](),
			"response default": newValue[byoipprefixes.ErrorModel](),
		},
	})
	add("byoipPrefixes_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ByoipPrefixes.Get(ctx, argument[string](a, a.Path["byoip_prefix_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[byoipprefixes.GetResponse](),
			"response 401":     newValue[byoipprefixes.ErrorModel](),
			"response 404":     newValue[byoipprefixes.ErrorModel](),
			"response 422":     newValue[byoipprefixes.ErrorModel](),
			"response 429":     newValue[byoipprefixes.ErrorModel](),
			"response 500":     newValue[byoipprefixes.ErrorModel](),
			"response default": newValue[byoipprefixes.ErrorModel](),
		},
	})
	add("byoipPrefixes_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ByoipPrefixes.List(ctx, byoipprefixes.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.ByoipPrefixes.ListPaginator(ctx, byoipprefixes.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[byoipprefixes.ListResponse](),
			"response 401":     newValue[byoipprefixes.ErrorModel](),
			"response 429":     newValue[byoipprefixes.ErrorModel](),
			"response 500":     newValue[byoipprefixes.ErrorModel](),
			"response default": newValue[byoipprefixes.ErrorModel](),
		},
	})
	add("byoipPrefixes_list_resources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ByoipPrefixes.ListResources(ctx, argument[string](a, a.Path["byoip_prefix_uuid"]), byoipprefixes.ListResourcesParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.ByoipPrefixes.ListResourcesPaginator(ctx, argument[string](a, a.Path["byoip_prefix_uuid"]), byoipprefixes.ListResourcesParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[byoipprefixes.ListResourcesResponse](),
			"response 401":     newValue[byoipprefixes.ErrorModel](),
			"response 404":     newValue[byoipprefixes.ErrorModel](),
			"response 429":     newValue[byoipprefixes.ErrorModel](),
			"response 500":     newValue[byoipprefixes.ErrorModel](),
			"response default": newValue[byoipprefixes.ErrorModel](),
		},
	})
	add("byoipPrefixes_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ByoipPrefixes.Patch(ctx, argument[string](a, a.Path["byoip_prefix_uuid"]), argument[byoipprefixes.ByoipPrefixUpdate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[byoipprefixes.ByoipPrefixUpdate](),
			"response 202":     newValue[byoipprefixes.PatchResponse](),
			"response 401":     newValue[byoipprefixes.ErrorModel](),
			"response 404":     newValue[byoipprefixes.ErrorModel](),
			"response 422":     newValue[byoipprefixes.ErrorModel](),
			"response 429":     newValue[byoipprefixes.ErrorModel](),
			"response 500":     newValue[byoipprefixes.ErrorModel](),
			"response default": newValue[byoipprefixes.ErrorModel](),
		},
	})
}
