// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/reservedipv6"
)

func reservedIpv6Operations(add func(string, operation)) {
	add("reservedIPv6_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIpv6.Create(ctx, argument[reservedipv6.Create](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[reservedipv6.Create](),
			"response 201":     newValue[reservedipv6.CreateResponse](),
			"response 401":     newValue[reservedipv6.ErrorModel](),
			"response 429":     newValue[reservedipv6.ErrorModel](),
			"response 500":     newValue[reservedipv6.ErrorModel](),
			"response default": newValue[reservedipv6.ErrorModel](),
		},
	})
	add("reservedIPv6_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.ReservedIpv6.Delete(ctx, argument[string](a, a.Path["reserved_ipv6"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[reservedipv6.ErrorModel](),
			"response 404":     newValue[reservedipv6.ErrorModel](),
			"response 422":     newValue[reservedipv6.ErrorModel](),
			"response 429":     newValue[reservedipv6.ErrorModel](),
			"response 500":     newValue[reservedipv6.ErrorModel](),
			"response default": newValue[reservedipv6.ErrorModel](),
		},
	})
	add("reservedIPv6_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIpv6.Get(ctx, argument[string](a, a.Path["reserved_ipv6"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[reservedipv6.GetResponse](),
			"response 401":     newValue[reservedipv6.ErrorModel](),
			"response 404":     newValue[reservedipv6.ErrorModel](),
			"response 429":     newValue[reservedipv6.ErrorModel](),
			"response 500":     newValue[reservedipv6.ErrorModel](),
			"response default": newValue[reservedipv6.ErrorModel](),
		},
	})
	add("reservedIPv6_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIpv6.List(ctx, reservedipv6.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.ReservedIpv6.ListPaginator(ctx, reservedipv6.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[reservedipv6.ListResponse](),
			"response 401":     newValue[reservedipv6.ErrorModel](),
			"response 429":     newValue[reservedipv6.ErrorModel](),
			"response 500":     newValue[reservedipv6.ErrorModel](),
			"response default": newValue[reservedipv6.ErrorModel](),
		},
	})
}
