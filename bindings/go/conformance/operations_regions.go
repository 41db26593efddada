// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/regions"
)

func regionsOperations(add func(string, operation)) {
	add("regions_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Regions.List(ctx, regions.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Regions.ListPaginator(ctx, regions.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[regions.ListResponse](),
			"response 401":     newValue[regions.ErrorModel](),
			"response 429":     newValue[regions.ErrorModel](),
			"response 500":     newValue[regions.ErrorModel](),
			"response default": newValue[regions.ErrorModel](),
		},
	})
}
