// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/loadbalancers"
	"digitalocean-sdk.internal/go/sdk"
)

func loadBalancersOperations(add func(string, operation)) {
	add("loadBalancers_add_droplets", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.LoadBalancers.AddDroplets(ctx, argument[string](a, a.Path["lb_id"], sdk.ReadString), argument[loadbalancers.AddDropletsBody](a, a.Body, sdk.ReadModel[loadbalancers.AddDropletsBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[loadbalancers.AddDropletsBody],
			"response 401":     newModel[loadbalancers.ErrorModel],
			"response 404":     newModel[loadbalancers.ErrorModel],
			"response 429":     newModel[loadbalancers.ErrorModel],
			"response 500":     newModel[loadbalancers.ErrorModel],
			"response default": newModel[loadbalancers.ErrorModel],
		},
	})
	add("loadBalancers_add_forwardingRules", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.LoadBalancers.AddForwardingRules(ctx, argument[string](a, a.Path["lb_id"], sdk.ReadString), argument[loadbalancers.AddForwardingRulesBody](a, a.Body, sdk.ReadModel[loadbalancers.AddForwardingRulesBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[loadbalancers.AddForwardingRulesBody],
			"response 401":     newModel[loadbalancers.ErrorModel],
			"response 404":     newModel[loadbalancers.ErrorModel],
			"response 429":     newModel[loadbalancers.ErrorModel],
			"response 500":     newModel[loadbalancers.ErrorModel],
			"response default": newModel[loadbalancers.ErrorModel],
		},
	})
	add("loadBalancers_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.LoadBalancers.Create(ctx, argument[loadbalancers.LoadBalancerCreate](a, a.Body, sdk.ReadModel[loadbalancers.LoadBalancerCreate]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.LoadBalancers.CreateAndWait(ctx, argument[loadbalancers.LoadBalancerCreate](a, a.Body, sdk.ReadModel[loadbalancers.LoadBalancerCreate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[loadbalancers.LoadBalancerCreate],
			"response 202":     newModel[loadbalancers.CreateResponse],
			"response 401":     newModel[loadbalancers.ErrorModel],
			"response 429":     newModel[loadbalancers.ErrorModel],
			"response 500":     newModel[loadbalancers.ErrorModel],
			"response default": newModel[loadbalancers.ErrorModel],
		},
	})
	add("loadBalancers_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.LoadBalancers.Delete(ctx, argument[string](a, a.Path["lb_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.LoadBalancers.DeleteAndWait(ctx, argument[string](a, a.Path["lb_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[loadbalancers.ErrorModel],
			"response 404":     newModel[loadbalancers.ErrorModel],
			"response 429":     newModel[loadbalancers.ErrorModel],
			"response 500":     newModel[loadbalancers.ErrorModel],
			"response default": newModel[loadbalancers.ErrorModel],
		},
	})
	add("loadBalancers_delete_cache", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.LoadBalancers.DeleteCache(ctx, argument[string](a, a.Path["lb_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[loadbalancers.ErrorModel],
			"response 404":     newModel[loadbalancers.ErrorModel],
			"response 429":     newModel[loadbalancers.ErrorModel],
			"response 500":     newModel[loadbalancers.ErrorModel],
			"response default": newModel[loadbalancers.ErrorModel],
		},
	})
	add("loadBalancers_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.LoadBalancers.Get(ctx, argument[string](a, a.Path["lb_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.LoadBalancers.GetAndWait(ctx, argument[string](a, a.Path["lb_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[loadbalancers.GetResponse],
			"response 401":     newModel[loadbalancers.ErrorModel],
			"response 404":     newModel[loadbalancers.ErrorModel],
			"response 429":     newModel[loadbalancers.ErrorModel],
			"response 500":     newModel[loadbalancers.ErrorModel],
			"response default": newModel[loadbalancers.ErrorModel],
		},
	})
	add("loadBalancers_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.LoadBalancers.List(ctx, loadbalancers.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.LoadBalancers.ListPaginator(ctx, loadbalancers.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[loadbalancers.ListResponse],
			"response 401":     newModel[loadbalancers.ErrorModel],
			"response 429":     newModel[loadbalancers.ErrorModel],
			"response 500":     newModel[loadbalancers.ErrorModel],
			"response default": newModel[loadbalancers.ErrorModel],
		},
	})
	add("loadBalancers_remove_droplets", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.LoadBalancers.RemoveDroplets(ctx, argument[string](a, a.Path["lb_id"], sdk.ReadString), argument[loadbalancers.RemoveDropletsBody](a, a.Body, sdk.ReadModel[loadbalancers.RemoveDropletsBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[loadbalancers.RemoveDropletsBody],
			"response 401":     newModel[loadbalancers.ErrorModel],
			"response 404":     newModel[loadbalancers.ErrorModel],
			"response 429":     newModel[loadbalancers.ErrorModel],
			"response 500":     newModel[loadbalancers.ErrorModel],
			"response default": newModel[loadbalancers.ErrorModel],
		},
	})
	add("loadBalancers_remove_forwardingRules", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.LoadBalancers.RemoveForwardingRules(ctx, argument[string](a, a.Path["lb_id"], sdk.ReadString), argument[loadbalancers.RemoveForwardingRulesBody](a, a.Body, sdk.ReadModel[loadbalancers.RemoveForwardingRulesBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[loadbalancers.RemoveForwardingRulesBody],
			"response 401":     newModel[loadbalancers.ErrorModel],
			"response 404":     newModel[loadbalancers.ErrorModel],
			"response 429":     newModel[loadbalancers.ErrorModel],
			"response 500":     newModel[loadbalancers.ErrorModel],
			"response default": newModel[loadbalancers.ErrorModel],
		},
	})
	add("loadBalancers_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.LoadBalancers.Update(ctx, argument[string](a, a.Path["lb_id"], sdk.ReadString), argument[loadbalancers.LoadBalancerCreate](a, a.Body, sdk.ReadModel[loadbalancers.LoadBalancerCreate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[loadbalancers.LoadBalancerCreate],
			"response 200":     newModel[loadbalancers.UpdateResponse],
			"response 401":     newModel[loadbalancers.ErrorModel],
			"response 404":     newModel[loadbalancers.ErrorModel],
			"response 429":     newModel[loadbalancers.ErrorModel],
			"response 500":     newModel[loadbalancers.ErrorModel],
			"response default": newModel[loadbalancers.ErrorModel],
		},
	})
}
