// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/regions"
	"digitalocean-sdk.internal/go/sdk"
)

func regionsOperations(add func(string, operation)) {
	add("regions_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Regions.List(ctx, regions.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Regions.ListPaginator(ctx, regions.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[regions.ListResponse],
			"response 401":     newModel[regions.ErrorModel],
			"response 429":     newModel[regions.ErrorModel],
			"response 500":     newModel[regions.ErrorModel],
			"response default": newModel[regions.ErrorModel],
		},
	})
}
