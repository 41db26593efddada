// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/oneclicks"
)

func oneClicksOperations(add func(string, operation)) {
	add("oneClicks_install_kubernetes", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.OneClicks.InstallKubernetes(ctx, argument[oneclicks.Create](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[oneclicks.Create](),
			"response 200":     newValue[oneclicks.InstallKubernetesResponse](),
			"response 401":     newValue[oneclicks.ErrorModel](),
			"response 429":     newValue[oneclicks.ErrorModel](),
			"response 500":     newValue[oneclicks.ErrorModel](),
			"response default": newValue[oneclicks.ErrorModel](),
		},
	})
	add("oneClicks_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.OneClicks.List(ctx, oneclicks.ListParams{Type: optional[oneclicks.Type](a, a.Query["type"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[oneclicks.ListResponse](),
			"response 401":     newValue[oneclicks.ErrorModel](),
			"response 429":     newValue[oneclicks.ErrorModel](),
			"response 500":     newValue[oneclicks.ErrorModel](),
			"response default": newValue[oneclicks.ErrorModel](),
		},
	})
}
