// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/reservedipsactions"
)

func reservedIPsActionsOperations(add func(string, operation)) {
	add("reservedIPsActions_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIPsActions.Get(ctx, argument[string](a, a.Path["reserved_ip"]), argument[int64](a, a.Path["action_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.ReservedIPsActions.GetAndWait(ctx, argument[string](a, a.Path["reserved_ip"]), argument[int64](a, a.Path["action_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[reservedipsactions.GetResponse](),
			"response 401":     newValue[reservedipsactions.ErrorModel](),
			"response 404":     newValue[reservedipsactions.ErrorModel](),
			"response 429":     newValue[reservedipsactions.ErrorModel](),
			"response 500":     newValue[reservedipsactions.ErrorModel](),
			"response default": newValue[reservedipsactions.ErrorModel](),
		},
	})
	add("reservedIPsActions_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIPsActions.List(ctx, argument[string](a, a.Path["reserved_ip"]), a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.ReservedIPsActions.ListPaginator(ctx, argument[string](a, a.Path["reserved_ip"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[reservedipsactions.ListResponse](),
			"response 401":     newValue[reservedipsactions.ErrorModel](),
			"response 404":     newValue[reservedipsactions.ErrorModel](),
			"response 429":     newValue[reservedipsactions.ErrorModel](),
			"response 500":     newValue[reservedipsactions.ErrorModel](),
			"response default": newValue[reservedipsactions.ErrorModel](),
		},
	})
	add("reservedIPsActions_post", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIPsActions.Post(ctx, argument[string](a, a.Path["reserved_ip"]), argument[reservedipsactions.PostBody](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.ReservedIPsActions.PostAndWait(ctx, argument[string](a, a.Path["reserved_ip"]), argument[reservedipsactions.PostBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[reservedipsactions.PostBody](),
			"response 201":     newValue[reservedipsactions.GetResponse](),
			"response 401":     newValue[reservedipsactions.ErrorModel](),
			"response 404":     newValue[reservedipsactions.ErrorModel](),
			"response 429":     newValue[reservedipsactions.ErrorModel](),
			"response 500":     newValue[reservedipsactions.ErrorModel](),
			"response default": newValue[reservedipsactions.ErrorModel](),
		},
	})
}
