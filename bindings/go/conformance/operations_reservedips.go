// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/reservedips"
)

func reservedIPsOperations(add func(string, operation)) {
	add("reservedIPs_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIPs.Create(ctx, argument[reservedips.ReservedIPCreate](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.ReservedIPs.CreateAndWait(ctx, argument[reservedips.ReservedIPCreate](a, a.Body), a.options...))
		},
		waitAll: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitAllResult {
			return models(api.ReservedIPs.CreateAndWaitAll(ctx, argument[reservedips.ReservedIPCreate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[reservedips.ReservedIPCreate](),
			"response 202":     newValue[reservedips.CreateResponse](),
			"response 401":     newValue[reservedips.ErrorModel](),
			"response 429":     newValue[reservedips.ErrorModel](),
			"response 500":     newValue[reservedips.ErrorModel](),
			"response default": newValue[reservedips.ErrorModel](),
		},
	})
	add("reservedIPs_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.ReservedIPs.Delete(ctx, argument[string](a, a.Path["reserved_ip"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[reservedips.ErrorModel](),
			"response 404":     newValue[reservedips.ErrorModel](),
			"response 429":     newValue[reservedips.ErrorModel](),
			"response 500":     newValue[reservedips.ErrorModel](),
			"response default": newValue[reservedips.ErrorModel](),
		},
	})
	add("reservedIPs_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIPs.Get(ctx, argument[string](a, a.Path["reserved_ip"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[reservedips.GetResponse](),
			"response 401":     newValue[reservedips.ErrorModel](),
			"response 404":     newValue[reservedips.ErrorModel](),
			"response 429":     newValue[reservedips.ErrorModel](),
			"response 500":     newValue[reservedips.ErrorModel](),
			"response default": newValue[reservedips.ErrorModel](),
		},
	})
	add("reservedIPs_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIPs.List(ctx, reservedips.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.ReservedIPs.ListPaginator(ctx, reservedips.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[reservedips.ListResponse](),
			"response 401":     newValue[reservedips.ErrorModel](),
			"response 429":     newValue[reservedips.ErrorModel](),
			"response 500":     newValue[reservedips.ErrorModel](),
			"response default": newValue[reservedips.ErrorModel](),
		},
	})
}
