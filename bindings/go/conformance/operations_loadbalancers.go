// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/loadbalancers"
)

func loadBalancersOperations(add func(string, operation)) {
	add("loadBalancers_add_droplets", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.LoadBalancers.AddDroplets(ctx, argument[string](a, a.Path["lb_id"]), argument[loadbalancers.AddDropletsBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[loadbalancers.AddDropletsBody](),
			"response 401":     newValue[loadbalancers.ErrorModel](),
			"response 404":     newValue[loadbalancers.ErrorModel](),
			"response 429":     newValue[loadbalancers.ErrorModel](),
			"response 500":     newValue[loadbalancers.ErrorModel](),
			"response default": newValue[loadbalancers.ErrorModel](),
		},
	})
	add("loadBalancers_add_forwardingRules", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.LoadBalancers.AddForwardingRules(ctx, argument[string](a, a.Path["lb_id"]), argument[loadbalancers.AddForwardingRulesBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[loadbalancers.AddForwardingRulesBody](),
			"response 401":     newValue[loadbalancers.ErrorModel](),
			"response 404":     newValue[loadbalancers.ErrorModel](),
			"response 429":     newValue[loadbalancers.ErrorModel](),
			"response 500":     newValue[loadbalancers.ErrorModel](),
			"response default": newValue[loadbalancers.ErrorModel](),
		},
	})
	add("loadBalancers_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.LoadBalancers.Create(ctx, argument[loadbalancers.LoadBalancerCreate](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.LoadBalancers.CreateAndWait(ctx, argument[loadbalancers.LoadBalancerCreate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[loadbalancers.LoadBalancerCreate](),
			"response 202":     newValue[loadbalancers.CreateResponse](),
			"response 401":     newValue[loadbalancers.ErrorModel](),
			"response 429":     newValue[loadbalancers.ErrorModel](),
			"response 500":     newValue[loadbalancers.ErrorModel](),
			"response default": newValue[loadbalancers.ErrorModel](),
		},
	})
	add("loadBalancers_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.LoadBalancers.Delete(ctx, argument[string](a, a.Path["lb_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.LoadBalancers.DeleteAndWait(ctx, argument[string](a, a.Path["lb_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[loadbalancers.ErrorModel](),
			"response 404":     newValue[loadbalancers.ErrorModel](),
			"response 429":     newValue[loadbalancers.ErrorModel](),
			"response 500":     newValue[loadbalancers.ErrorModel](),
			"response default": newValue[loadbalancers.ErrorModel](),
		},
	})
	add("loadBalancers_delete_cache", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.LoadBalancers.DeleteCache(ctx, argument[string](a, a.Path["lb_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[loadbalancers.ErrorModel](),
			"response 404":     newValue[loadbalancers.ErrorModel](),
			"response 429":     newValue[loadbalancers.ErrorModel](),
			"response 500":     newValue[loadbalancers.ErrorModel](),
			"response default": newValue[loadbalancers.ErrorModel](),
		},
	})
	add("loadBalancers_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.LoadBalancers.Get(ctx, argument[string](a, a.Path["lb_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.LoadBalancers.GetAndWait(ctx, argument[string](a, a.Path["lb_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[loadbalancers.GetResponse](),
			"response 401":     newValue[loadbalancers.ErrorModel](),
			"response 404":     newValue[loadbalancers.ErrorModel](),
			"response 429":     newValue[loadbalancers.ErrorModel](),
			"response 500":     newValue[loadbalancers.ErrorModel](),
			"response default": newValue[loadbalancers.ErrorModel](),
		},
	})
	add("loadBalancers_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.LoadBalancers.List(ctx, loadbalancers.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.LoadBalancers.ListPaginator(ctx, loadbalancers.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[loadbalancers.ListResponse](),
			"response 401":     newValue[loadbalancers.ErrorModel](),
			"response 429":     newValue[loadbalancers.ErrorModel](),
			"response 500":     newValue[loadbalancers.ErrorModel](),
			"response default": newValue[loadbalancers.ErrorModel](),
		},
	})
	add("loadBalancers_remove_droplets", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.LoadBalancers.RemoveDroplets(ctx, argument[string](a, a.Path["lb_id"]), argument[loadbalancers.RemoveDropletsBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[loadbalancers.RemoveDropletsBody](),
			"response 401":     newValue[loadbalancers.ErrorModel](),
			"response 404":     newValue[loadbalancers.ErrorModel](),
			"response 429":     newValue[loadbalancers.ErrorModel](),
			"response 500":     newValue[loadbalancers.ErrorModel](),
			"response default": newValue[loadbalancers.ErrorModel](),
		},
	})
	add("loadBalancers_remove_forwardingRules", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.LoadBalancers.RemoveForwardingRules(ctx, argument[string](a, a.Path["lb_id"]), argument[loadbalancers.RemoveForwardingRulesBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[loadbalancers.RemoveForwardingRulesBody](),
			"response 401":     newValue[loadbalancers.ErrorModel](),
			"response 404":     newValue[loadbalancers.ErrorModel](),
			"response 429":     newValue[loadbalancers.ErrorModel](),
			"response 500":     newValue[loadbalancers.ErrorModel](),
			"response default": newValue[loadbalancers.ErrorModel](),
		},
	})
	add("loadBalancers_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.LoadBalancers.Update(ctx, argument[string](a, a.Path["lb_id"]), argument[loadbalancers.LoadBalancerCreate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[loadbalancers.LoadBalancerCreate](),
			"response 200":     newValue[loadbalancers.UpdateResponse](),
			"response 401":     newValue[loadbalancers.ErrorModel](),
			"response 404":     newValue[loadbalancers.ErrorModel](),
			"response 429":     newValue[loadbalancers.ErrorModel](),
			"response 500":     newValue[loadbalancers.ErrorModel](),
			"response default": newValue[loadbalancers.ErrorModel](),
		},
	})
}
