// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/cdn"
	"digitalocean-sdk.internal/go/digitalocean"
)

func cdnOperations(add func(string, operation)) {
	add("cdn_create_endpoint", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.CDN.CreateEndpoint(ctx, argument[cdn.Endpoint](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[cdn.Endpoint](),
			"response 201":     newValue[cdn.CreateEndpointResponse](),
			"response 401":     newValue[cdn.ErrorModel](),
			"response 429":     newValue[cdn.ErrorModel](),
			"response 500":     newValue[cdn.ErrorModel](),
			"response default": newValue[cdn.ErrorModel](),
		},
	})
	add("cdn_delete_endpoint", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.CDN.DeleteEndpoint(ctx, argument[string](a, a.Path["cdn_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[cdn.ErrorModel](),
			"response 404":     newValue[cdn.ErrorModel](),
			"response 429":     newValue[cdn.ErrorModel](),
			"response 500":     newValue[cdn.ErrorModel](),
			"response default": newValue[cdn.ErrorModel](),
		},
	})
	add("cdn_get_endpoint", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.CDN.GetEndpoint(ctx, argument[string](a, a.Path["cdn_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[cdn.CreateEndpointResponse](),
			"response 401":     newValue[cdn.ErrorModel](),
			"response 404":     newValue[cdn.ErrorModel](),
			"response 429":     newValue[cdn.ErrorModel](),
			"response 500":     newValue[cdn.ErrorModel](),
			"response default": newValue[cdn.ErrorModel](),
		},
	})
	add("cdn_list_endpoints", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.CDN.ListEndpoints(ctx, cdn.ListEndpointsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.CDN.ListEndpointsPaginator(ctx, cdn.ListEndpointsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[cdn.ListEndpointsResponse](),
			"response 401":     newValue[cdn.ErrorModel](),
			"response 429":     newValue[cdn.ErrorModel](),
			"response 500":     newValue[cdn.ErrorModel](),
			"response default": newValue[cdn.ErrorModel](),
		},
	})
	add("cdn_purge_cache", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.CDN.PurgeCache(ctx, argument[string](a, a.Path["cdn_id"]), argument[cdn.PurgeCache](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[cdn.PurgeCache](),
			"response 401":     newValue[cdn.ErrorModel](),
			"response 404":     newValue[cdn.ErrorModel](),
			"response 429":     newValue[cdn.ErrorModel](),
			"response 500":     newValue[cdn.ErrorModel](),
			"response default": newValue[cdn.ErrorModel](),
		},
	})
	add("cdn_update_endpoints", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.CDN.UpdateEndpoints(ctx, argument[string](a, a.Path["cdn_id"]), argument[cdn.UpdateEndpoint](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[cdn.UpdateEndpoint](),
			"response 200":     newValue[cdn.CreateEndpointResponse](),
			"response 401":     newValue[cdn.ErrorModel](),
			"response 404":     newValue[cdn.ErrorModel](),
			"response 429":     newValue[cdn.ErrorModel](),
			"response 500":     newValue[cdn.ErrorModel](),
			"response default": newValue[cdn.ErrorModel](),
		},
	})
}
