// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/billinghistory"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

func billingHistoryOperations(add func(string, operation)) {
	add("billingHistory_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.BillingHistory.List(ctx, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.BillingHistory.ListPaginator(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[billinghistory.ListResponse],
			"response 401":     newModel[billinghistory.ErrorModel],
			"response 404":     newModel[billinghistory.ErrorModel],
			"response 429":     newModel[billinghistory.ErrorModel],
			"response 500":     newModel[billinghistory.ErrorModel],
			"response default": newModel[billinghistory.ErrorModel],
		},
	})
}
