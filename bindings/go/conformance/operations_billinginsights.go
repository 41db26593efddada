// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/billinginsights"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

func billingInsightsOperations(add func(string, operation)) {
	add("billingInsights_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.BillingInsights.List(ctx, argument[string](a, a.Path["account_urn"], sdk.ReadString), argument[string](a, a.Path["start_date"], sdk.ReadString), argument[string](a, a.Path["end_date"], sdk.ReadString), billinginsights.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.BillingInsights.ListPaginator(ctx, argument[string](a, a.Path["account_urn"], sdk.ReadString), argument[string](a, a.Path["start_date"], sdk.ReadString), argument[string](a, a.Path["end_date"], sdk.ReadString), billinginsights.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[billinginsights.ListResponse],
			"response 401":     newModel[billinginsights.ErrorModel],
			"response 404":     newModel[billinginsights.ErrorModel],
			"response 429":     newModel[billinginsights.ErrorModel],
			"response 500":     newModel[billinginsights.ErrorModel],
			"response default": newModel[billinginsights.ErrorModel],
		},
	})
}
