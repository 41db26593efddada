// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/floatingipsaction"
	"digitalocean-sdk.internal/go/sdk"
)

func floatingIPsActionOperations(add func(string, operation)) {
	add("floatingIPsAction_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FloatingIPsAction.Get(ctx, argument[string](a, a.Path["floating_ip"], sdk.ReadString), argument[int64](a, a.Path["action_id"], sdk.ReadInt64), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.FloatingIPsAction.GetAndWait(ctx, argument[string](a, a.Path["floating_ip"], sdk.ReadString), argument[int64](a, a.Path["action_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[floatingipsaction.GetResponse],
			"response 401":     newModel[floatingipsaction.ErrorModel],
			"response 404":     newModel[floatingipsaction.ErrorModel],
			"response 429":     newModel[floatingipsaction.ErrorModel],
			"response 500":     newModel[floatingipsaction.ErrorModel],
			"response default": newModel[floatingipsaction.ErrorModel],
		},
	})
	add("floatingIPsAction_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FloatingIPsAction.List(ctx, argument[string](a, a.Path["floating_ip"], sdk.ReadString), a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.FloatingIPsAction.ListPaginator(ctx, argument[string](a, a.Path["floating_ip"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[floatingipsaction.ListResponse],
			"response 401":     newModel[floatingipsaction.ErrorModel],
			"response 404":     newModel[floatingipsaction.ErrorModel],
			"response 429":     newModel[floatingipsaction.ErrorModel],
			"response 500":     newModel[floatingipsaction.ErrorModel],
			"response default": newModel[floatingipsaction.ErrorModel],
		},
	})
	add("floatingIPsAction_post", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FloatingIPsAction.Post(ctx, argument[string](a, a.Path["floating_ip"], sdk.ReadString), argument[floatingipsaction.PostBody](a, a.Body, sdk.ReadModel[floatingipsaction.PostBody]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.FloatingIPsAction.PostAndWait(ctx, argument[string](a, a.Path["floating_ip"], sdk.ReadString), argument[floatingipsaction.PostBody](a, a.Body, sdk.ReadModel[floatingipsaction.PostBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[floatingipsaction.PostBody],
			"response 201":     newModel[floatingipsaction.GetResponse],
			"response 401":     newModel[floatingipsaction.ErrorModel],
			"response 404":     newModel[floatingipsaction.ErrorModel],
			"response 429":     newModel[floatingipsaction.ErrorModel],
			"response 500":     newModel[floatingipsaction.ErrorModel],
			"response default": newModel[floatingipsaction.ErrorModel],
		},
	})
}
