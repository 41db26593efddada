// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/floatingips"
)

func floatingIPsOperations(add func(string, operation)) {
	add("floatingIPs_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FloatingIPs.Create(ctx, argument[floatingips.FloatingIPCreate](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.FloatingIPs.CreateAndWait(ctx, argument[floatingips.FloatingIPCreate](a, a.Body), a.options...))
		},
		waitAll: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitAllResult {
			return models(api.FloatingIPs.CreateAndWaitAll(ctx, argument[floatingips.FloatingIPCreate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[floatingips.FloatingIPCreate](),
			"response 202":     newValue[floatingips.CreateResponse](),
			"response 401":     newValue[floatingips.ErrorModel](),
			"response 429":     newValue[floatingips.ErrorModel](),
			"response 500":     newValue[floatingips.ErrorModel](),
			"response default": newValue[floatingips.ErrorModel](),
		},
	})
	add("floatingIPs_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.FloatingIPs.Delete(ctx, argument[string](a, a.Path["floating_ip"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[floatingips.ErrorModel](),
			"response 404":     newValue[floatingips.ErrorModel](),
			"response 429":     newValue[floatingips.ErrorModel](),
			"response 500":     newValue[floatingips.ErrorModel](),
			"response default": newValue[floatingips.ErrorModel](),
		},
	})
	add("floatingIPs_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FloatingIPs.Get(ctx, argument[string](a, a.Path["floating_ip"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[floatingips.GetResponse](),
			"response 401":     newValue[floatingips.ErrorModel](),
			"response 404":     newValue[floatingips.ErrorModel](),
			"response 429":     newValue[floatingips.ErrorModel](),
			"response 500":     newValue[floatingips.ErrorModel](),
			"response default": newValue[floatingips.ErrorModel](),
		},
	})
	add("floatingIPs_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FloatingIPs.List(ctx, floatingips.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.FloatingIPs.ListPaginator(ctx, floatingips.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[floatingips.ListResponse](),
			"response 401":     newValue[floatingips.ErrorModel](),
			"response 429":     newValue[floatingips.ErrorModel](),
			"response 500":     newValue[floatingips.ErrorModel](),
			"response default": newValue[floatingips.ErrorModel](),
		},
	})
}
