// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/actions"
	"digitalocean-sdk.internal/go/digitalocean"
)

func actionsOperations(add func(string, operation)) {
	add("actions_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Actions.Get(ctx, argument[int64](a, a.Path["action_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Actions.GetAndWait(ctx, argument[int64](a, a.Path["action_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[actions.GetResponse](),
			"response 401":     newValue[actions.ErrorModel](),
			"response 404":     newValue[actions.ErrorModel](),
			"response 429":     newValue[actions.ErrorModel](),
			"response 500":     newValue[actions.ErrorModel](),
			"response default": newValue[actions.ErrorModel](),
		},
	})
	add("actions_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Actions.List(ctx, actions.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Actions.ListPaginator(ctx, actions.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[actions.ListResponse](),
			"response 401":     newValue[actions.ErrorModel](),
			"response 429":     newValue[actions.ErrorModel](),
			"response 500":     newValue[actions.ErrorModel](),
			"response default": newValue[actions.ErrorModel](),
		},
	})
}
