// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/account"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

func accountOperations(add func(string, operation)) {
	add("account_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Account.Get(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[account.GetResponse],
			"response 401":     newModel[account.ErrorModel],
			"response 429":     newModel[account.ErrorModel],
			"response 500":     newModel[account.ErrorModel],
			"response default": newModel[account.ErrorModel],
		},
	})
}
