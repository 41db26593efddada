// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/billinghistory"
	"digitalocean-sdk.internal/go/digitalocean"
)

func billingHistoryOperations(add func(string, operation)) {
	add("billingHistory_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.BillingHistory.List(ctx, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.BillingHistory.ListPaginator(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[billinghistory.ListResponse](),
			"response 401":     newValue[billinghistory.ErrorModel](),
			"response 404":     newValue[billinghistory.ErrorModel](),
			"response 429":     newValue[billinghistory.ErrorModel](),
			"response 500":     newValue[billinghistory.ErrorModel](),
			"response default": newValue[billinghistory.ErrorModel](),
		},
	})
}
