// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/account"
	"digitalocean-sdk.internal/go/digitalocean"
)

func accountOperations(add func(string, operation)) {
	add("account_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Account.Get(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[account.GetResponse](),
			"response 401":     newValue[account.ErrorModel](),
			"response 429":     newValue[account.ErrorModel](),
			"response 500":     newValue[account.ErrorModel](),
			"response default": newValue[account.ErrorModel](),
		},
	})
}
