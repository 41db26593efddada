// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/billinginsights"
	"digitalocean-sdk.internal/go/digitalocean"
)

func billingInsightsOperations(add func(string, operation)) {
	add("billingInsights_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.BillingInsights.List(ctx, argument[string](a, a.Path["account_urn"]), argument[string](a, a.Path["start_date"]), argument[string](a, a.Path["end_date"]), billinginsights.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.BillingInsights.ListPaginator(ctx, argument[string](a, a.Path["account_urn"]), argument[string](a, a.Path["start_date"]), argument[string](a, a.Path["end_date"]), billinginsights.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[billinginsights.ListResponse](),
			"response 401":     newValue[billinginsights.ErrorModel](),
			"response 404":     newValue[billinginsights.ErrorModel](),
			"response 429":     newValue[billinginsights.ErrorModel](),
			"response 500":     newValue[billinginsights.ErrorModel](),
			"response default": newValue[billinginsights.ErrorModel](),
		},
	})
}
