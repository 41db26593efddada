// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/sizes"
)

func sizesOperations(add func(string, operation)) {
	add("sizes_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Sizes.List(ctx, sizes.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Sizes.ListPaginator(ctx, sizes.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[sizes.ListResponse],
			"response 401":     newModel[sizes.ErrorModel],
			"response 429":     newModel[sizes.ErrorModel],
			"response 500":     newModel[sizes.ErrorModel],
			"response default": newModel[sizes.ErrorModel],
		},
	})
}
