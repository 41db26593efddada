// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/actions"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

func actionsOperations(add func(string, operation)) {
	add("actions_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Actions.Get(ctx, argument[int64](a, a.Path["action_id"], sdk.ReadInt64), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Actions.GetAndWait(ctx, argument[int64](a, a.Path["action_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[actions.GetResponse],
			"response 401":     newModel[actions.ErrorModel],
			"response 404":     newModel[actions.ErrorModel],
			"response 429":     newModel[actions.ErrorModel],
			"response 500":     newModel[actions.ErrorModel],
			"response default": newModel[actions.ErrorModel],
		},
	})
	add("actions_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Actions.List(ctx, actions.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Actions.ListPaginator(ctx, actions.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[actions.ListResponse],
			"response 401":     newModel[actions.ErrorModel],
			"response 429":     newModel[actions.ErrorModel],
			"response 500":     newModel[actions.ErrorModel],
			"response default": newModel[actions.ErrorModel],
		},
	})
}
