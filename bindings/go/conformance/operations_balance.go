// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/balance"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

func balanceOperations(add func(string, operation)) {
	add("balance_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Balance.Get(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[balance.Balance],
			"response 401":     newModel[balance.ErrorModel],
			"response 404":     newModel[balance.ErrorModel],
			"response 429":     newModel[balance.ErrorModel],
			"response 500":     newModel[balance.ErrorModel],
			"response default": newModel[balance.ErrorModel],
		},
	})
}
