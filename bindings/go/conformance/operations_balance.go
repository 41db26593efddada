// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/balance"
	"digitalocean-sdk.internal/go/digitalocean"
)

func balanceOperations(add func(string, operation)) {
	add("balance_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Balance.Get(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[balance.Balance](),
			"response 401":     newValue[balance.ErrorModel](),
			"response 404":     newValue[balance.ErrorModel](),
			"response 429":     newValue[balance.ErrorModel](),
			"response 500":     newValue[balance.ErrorModel](),
			"response default": newValue[balance.ErrorModel](),
		},
	})
}
