// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/reservedipsactions"
	"digitalocean-sdk.internal/go/sdk"
)

func reservedIPsActionsOperations(add func(string, operation)) {
	add("reservedIPsActions_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIPsActions.Get(ctx, argument[string](a, a.Path["reserved_ip"], sdk.ReadString), argument[int64](a, a.Path["action_id"], sdk.ReadInt64), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.ReservedIPsActions.GetAndWait(ctx, argument[string](a, a.Path["reserved_ip"], sdk.ReadString), argument[int64](a, a.Path["action_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[reservedipsactions.GetResponse],
			"response 401":     newModel[reservedipsactions.ErrorModel],
			"response 404":     newModel[reservedipsactions.ErrorModel],
			"response 429":     newModel[reservedipsactions.ErrorModel],
			"response 500":     newModel[reservedipsactions.ErrorModel],
			"response default": newModel[reservedipsactions.ErrorModel],
		},
	})
	add("reservedIPsActions_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIPsActions.List(ctx, argument[string](a, a.Path["reserved_ip"], sdk.ReadString), a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.ReservedIPsActions.ListPaginator(ctx, argument[string](a, a.Path["reserved_ip"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[reservedipsactions.ListResponse],
			"response 401":     newModel[reservedipsactions.ErrorModel],
			"response 404":     newModel[reservedipsactions.ErrorModel],
			"response 429":     newModel[reservedipsactions.ErrorModel],
			"response 500":     newModel[reservedipsactions.ErrorModel],
			"response default": newModel[reservedipsactions.ErrorModel],
		},
	})
	add("reservedIPsActions_post", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIPsActions.Post(ctx, argument[string](a, a.Path["reserved_ip"], sdk.ReadString), argument[reservedipsactions.PostBody](a, a.Body, sdk.ReadModel[reservedipsactions.PostBody]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.ReservedIPsActions.PostAndWait(ctx, argument[string](a, a.Path["reserved_ip"], sdk.ReadString), argument[reservedipsactions.PostBody](a, a.Body, sdk.ReadModel[reservedipsactions.PostBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[reservedipsactions.PostBody],
			"response 201":     newModel[reservedipsactions.GetResponse],
			"response 401":     newModel[reservedipsactions.ErrorModel],
			"response 404":     newModel[reservedipsactions.ErrorModel],
			"response 429":     newModel[reservedipsactions.ErrorModel],
			"response 500":     newModel[reservedipsactions.ErrorModel],
			"response default": newModel[reservedipsactions.ErrorModel],
		},
	})
}
