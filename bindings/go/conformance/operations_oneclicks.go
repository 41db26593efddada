// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/oneclicks"
	"digitalocean-sdk.internal/go/sdk"
)

func oneClicksOperations(add func(string, operation)) {
	add("oneClicks_install_kubernetes", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.OneClicks.InstallKubernetes(ctx, argument[oneclicks.Create](a, a.Body, sdk.ReadModel[oneclicks.Create]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[oneclicks.Create],
			"response 200":     newModel[oneclicks.InstallKubernetesResponse],
			"response 401":     newModel[oneclicks.ErrorModel],
			"response 429":     newModel[oneclicks.ErrorModel],
			"response 500":     newModel[oneclicks.ErrorModel],
			"response default": newModel[oneclicks.ErrorModel],
		},
	})
	add("oneClicks_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.OneClicks.List(ctx, oneclicks.ListParams{Type: optional[oneclicks.Type](a, a.Query["type"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[oneclicks.ListResponse],
			"response 401":     newModel[oneclicks.ErrorModel],
			"response 429":     newModel[oneclicks.ErrorModel],
			"response 500":     newModel[oneclicks.ErrorModel],
			"response default": newModel[oneclicks.ErrorModel],
		},
	})
}
