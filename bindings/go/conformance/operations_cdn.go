// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/cdn"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

func cdnOperations(add func(string, operation)) {
	add("cdn_create_endpoint", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.CDN.CreateEndpoint(ctx, argument[cdn.Endpoint](a, a.Body, sdk.ReadModel[cdn.Endpoint]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[cdn.Endpoint],
			"response 201":     newModel[cdn.CreateEndpointResponse],
			"response 401":     newModel[cdn.ErrorModel],
			"response 429":     newModel[cdn.ErrorModel],
			"response 500":     newModel[cdn.ErrorModel],
			"response default": newModel[cdn.ErrorModel],
		},
	})
	add("cdn_delete_endpoint", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.CDN.DeleteEndpoint(ctx, argument[string](a, a.Path["cdn_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[cdn.ErrorModel],
			"response 404":     newModel[cdn.ErrorModel],
			"response 429":     newModel[cdn.ErrorModel],
			"response 500":     newModel[cdn.ErrorModel],
			"response default": newModel[cdn.ErrorModel],
		},
	})
	add("cdn_get_endpoint", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.CDN.GetEndpoint(ctx, argument[string](a, a.Path["cdn_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[cdn.CreateEndpointResponse],
			"response 401":     newModel[cdn.ErrorModel],
			"response 404":     newModel[cdn.ErrorModel],
			"response 429":     newModel[cdn.ErrorModel],
			"response 500":     newModel[cdn.ErrorModel],
			"response default": newModel[cdn.ErrorModel],
		},
	})
	add("cdn_list_endpoints", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.CDN.ListEndpoints(ctx, cdn.ListEndpointsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.CDN.ListEndpointsPaginator(ctx, cdn.ListEndpointsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[cdn.ListEndpointsResponse],
			"response 401":     newModel[cdn.ErrorModel],
			"response 429":     newModel[cdn.ErrorModel],
			"response 500":     newModel[cdn.ErrorModel],
			"response default": newModel[cdn.ErrorModel],
		},
	})
	add("cdn_purge_cache", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.CDN.PurgeCache(ctx, argument[string](a, a.Path["cdn_id"], sdk.ReadString), argument[cdn.PurgeCache](a, a.Body, sdk.ReadModel[cdn.PurgeCache]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[cdn.PurgeCache],
			"response 401":     newModel[cdn.ErrorModel],
			"response 404":     newModel[cdn.ErrorModel],
			"response 429":     newModel[cdn.ErrorModel],
			"response 500":     newModel[cdn.ErrorModel],
			"response default": newModel[cdn.ErrorModel],
		},
	})
	add("cdn_update_endpoints", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.CDN.UpdateEndpoints(ctx, argument[string](a, a.Path["cdn_id"], sdk.ReadString), argument[cdn.UpdateEndpoint](a, a.Body, sdk.ReadModel[cdn.UpdateEndpoint]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[cdn.UpdateEndpoint],
			"response 200":     newModel[cdn.CreateEndpointResponse],
			"response 401":     newModel[cdn.ErrorModel],
			"response 404":     newModel[cdn.ErrorModel],
			"response 429":     newModel[cdn.ErrorModel],
			"response 500":     newModel[cdn.ErrorModel],
			"response default": newModel[cdn.ErrorModel],
		},
	})
}
