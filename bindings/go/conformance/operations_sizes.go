// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sizes"
)

func sizesOperations(add func(string, operation)) {
	add("sizes_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Sizes.List(ctx, sizes.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Sizes.ListPaginator(ctx, sizes.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[sizes.ListResponse](),
			"response 401":     newValue[sizes.ErrorModel](),
			"response 429":     newValue[sizes.ErrorModel](),
			"response 500":     newValue[sizes.ErrorModel](),
			"response default": newValue[sizes.ErrorModel](),
		},
	})
}
