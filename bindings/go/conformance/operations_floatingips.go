// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/floatingips"
	"digitalocean-sdk.internal/go/sdk"
)

func floatingIPsOperations(add func(string, operation)) {
	add("floatingIPs_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FloatingIPs.Create(ctx, argument[floatingips.FloatingIPCreate](a, a.Body, sdk.ReadModel[floatingips.FloatingIPCreate]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.FloatingIPs.CreateAndWait(ctx, argument[floatingips.FloatingIPCreate](a, a.Body, sdk.ReadModel[floatingips.FloatingIPCreate]), a.options...))
		},
		waitAll: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitAllResult {
			return models(api.FloatingIPs.CreateAndWaitAll(ctx, argument[floatingips.FloatingIPCreate](a, a.Body, sdk.ReadModel[floatingips.FloatingIPCreate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[floatingips.FloatingIPCreate],
			"response 202":     newModel[floatingips.CreateResponse],
			"response 401":     newModel[floatingips.ErrorModel],
			"response 429":     newModel[floatingips.ErrorModel],
			"response 500":     newModel[floatingips.ErrorModel],
			"response default": newModel[floatingips.ErrorModel],
		},
	})
	add("floatingIPs_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.FloatingIPs.Delete(ctx, argument[string](a, a.Path["floating_ip"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[floatingips.ErrorModel],
			"response 404":     newModel[floatingips.ErrorModel],
			"response 429":     newModel[floatingips.ErrorModel],
			"response 500":     newModel[floatingips.ErrorModel],
			"response default": newModel[floatingips.ErrorModel],
		},
	})
	add("floatingIPs_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FloatingIPs.Get(ctx, argument[string](a, a.Path["floating_ip"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[floatingips.GetResponse],
			"response 401":     newModel[floatingips.ErrorModel],
			"response 404":     newModel[floatingips.ErrorModel],
			"response 429":     newModel[floatingips.ErrorModel],
			"response 500":     newModel[floatingips.ErrorModel],
			"response default": newModel[floatingips.ErrorModel],
		},
	})
	add("floatingIPs_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FloatingIPs.List(ctx, floatingips.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.FloatingIPs.ListPaginator(ctx, floatingips.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[floatingips.ListResponse],
			"response 401":     newModel[floatingips.ErrorModel],
			"response 429":     newModel[floatingips.ErrorModel],
			"response 500":     newModel[floatingips.ErrorModel],
			"response default": newModel[floatingips.ErrorModel],
		},
	})
}
