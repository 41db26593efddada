// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/floatingipsaction"
)

func floatingIPsActionOperations(add func(string, operation)) {
	add("floatingIPsAction_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FloatingIPsAction.Get(ctx, argument[string](a, a.Path["floating_ip"]), argument[int64](a, a.Path["action_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.FloatingIPsAction.GetAndWait(ctx, argument[string](a, a.Path["floating_ip"]), argument[int64](a, a.Path["action_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[floatingipsaction.GetResponse](),
			"response 401":     newValue[floatingipsaction.ErrorModel](),
			"response 404":     newValue[floatingipsaction.ErrorModel](),
			"response 429":     newValue[floatingipsaction.ErrorModel](),
			"response 500":     newValue[floatingipsaction.ErrorModel](),
			"response default": newValue[floatingipsaction.ErrorModel](),
		},
	})
	add("floatingIPsAction_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FloatingIPsAction.List(ctx, argument[string](a, a.Path["floating_ip"]), a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.FloatingIPsAction.ListPaginator(ctx, argument[string](a, a.Path["floating_ip"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[floatingipsaction.ListResponse](),
			"response 401":     newValue[floatingipsaction.ErrorModel](),
			"response 404":     newValue[floatingipsaction.ErrorModel](),
			"response 429":     newValue[floatingipsaction.ErrorModel](),
			"response 500":     newValue[floatingipsaction.ErrorModel](),
			"response default": newValue[floatingipsaction.ErrorModel](),
		},
	})
	add("floatingIPsAction_post", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FloatingIPsAction.Post(ctx, argument[string](a, a.Path["floating_ip"]), argument[floatingipsaction.PostBody](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.FloatingIPsAction.PostAndWait(ctx, argument[string](a, a.Path["floating_ip"]), argument[floatingipsaction.PostBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[floatingipsaction.PostBody](),
			"response 201":     newValue[floatingipsaction.GetResponse](),
			"response 401":     newValue[floatingipsaction.ErrorModel](),
			"response 404":     newValue[floatingipsaction.ErrorModel](),
			"response 429":     newValue[floatingipsaction.ErrorModel](),
			"response 500":     newValue[floatingipsaction.ErrorModel](),
			"response default": newValue[floatingipsaction.ErrorModel](),
		},
	})
}
