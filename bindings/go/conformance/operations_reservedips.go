// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/reservedips"
	"digitalocean-sdk.internal/go/sdk"
)

func reservedIPsOperations(add func(string, operation)) {
	add("reservedIPs_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIPs.Create(ctx, argument[reservedips.ReservedIPCreate](a, a.Body, sdk.ReadModel[reservedips.ReservedIPCreate]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.ReservedIPs.CreateAndWait(ctx, argument[reservedips.ReservedIPCreate](a, a.Body, sdk.ReadModel[reservedips.ReservedIPCreate]), a.options...))
		},
		waitAll: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitAllResult {
			return models(api.ReservedIPs.CreateAndWaitAll(ctx, argument[reservedips.ReservedIPCreate](a, a.Body, sdk.ReadModel[reservedips.ReservedIPCreate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[reservedips.ReservedIPCreate],
			"response 202":     newModel[reservedips.CreateResponse],
			"response 401":     newModel[reservedips.ErrorModel],
			"response 429":     newModel[reservedips.ErrorModel],
			"response 500":     newModel[reservedips.ErrorModel],
			"response default": newModel[reservedips.ErrorModel],
		},
	})
	add("reservedIPs_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.ReservedIPs.Delete(ctx, argument[string](a, a.Path["reserved_ip"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[reservedips.ErrorModel],
			"response 404":     newModel[reservedips.ErrorModel],
			"response 429":     newModel[reservedips.ErrorModel],
			"response 500":     newModel[reservedips.ErrorModel],
			"response default": newModel[reservedips.ErrorModel],
		},
	})
	add("reservedIPs_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIPs.Get(ctx, argument[string](a, a.Path["reserved_ip"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[reservedips.GetResponse],
			"response 401":     newModel[reservedips.ErrorModel],
			"response 404":     newModel[reservedips.ErrorModel],
			"response 429":     newModel[reservedips.ErrorModel],
			"response 500":     newModel[reservedips.ErrorModel],
			"response default": newModel[reservedips.ErrorModel],
		},
	})
	add("reservedIPs_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIPs.List(ctx, reservedips.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.ReservedIPs.ListPaginator(ctx, reservedips.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[reservedips.ListResponse],
			"response 401":     newModel[reservedips.ErrorModel],
			"response 429":     newModel[reservedips.ErrorModel],
			"response 500":     newModel[reservedips.ErrorModel],
			"response default": newModel[reservedips.ErrorModel],
		},
	})
}
