// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/autoscalepools"
	"digitalocean-sdk.internal/go/digitalocean"
)

func autoscalepoolsOperations(add func(string, operation)) {
	add("autoscalepools_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Autoscalepools.Create(ctx, argument[autoscalepools.AutoscalePoolCreate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[autoscalepools.AutoscalePoolCreate](),
			"response 202":     newValue[autoscalepools.CreateResponse](),
			"response 401":     newValue[autoscalepools.ErrorModel](),
			"response 429":     newValue[autoscalepools.ErrorModel](),
			"response 500":     newValue[autoscalepools.ErrorModel](),
			"response default": newValue[autoscalepools.ErrorModel](),
		},
	})
	add("autoscalepools_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Autoscalepools.Delete(ctx, argument[string](a, a.Path["autoscale_pool_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Autoscalepools.DeleteAndWait(ctx, argument[string](a, a.Path["autoscale_pool_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[autoscalepools.ErrorModel](),
			"response 404":     newValue[autoscalepools.ErrorModel](),
			"response 429":     newValue[autoscalepools.ErrorModel](),
			"response 500":     newValue[autoscalepools.ErrorModel](),
			"response default": newValue[autoscalepools.ErrorModel](),
		},
	})
	add("autoscalepools_delete_dangerous", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Autoscalepools.DeleteDangerous(ctx, argument[string](a, a.Path["autoscale_pool_id"]), autoscalepools.DeleteDangerousParams{XDangerous: argument[bool](a, a.Header["X-Dangerous"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[autoscalepools.ErrorModel](),
			"response 404":     newValue[autoscalepools.ErrorModel](),
			"response 429":     newValue[autoscalepools.ErrorModel](),
			"response 500":     newValue[autoscalepools.ErrorModel](),
			"response default": newValue[autoscalepools.ErrorModel](),
		},
	})
	add("autoscalepools_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Autoscalepools.Get(ctx, argument[string](a, a.Path["autoscale_pool_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[autoscalepools.GetResponse](),
			"response 401":     newValue[autoscalepools.ErrorModel](),
			"response 404":     newValue[autoscalepools.ErrorModel](),
			"response 429":     newValue[autoscalepools.ErrorModel](),
			"response 500":     newValue[autoscalepools.ErrorModel](),
			"response default": newValue[autoscalepools.ErrorModel](),
		},
	})
	add("autoscalepools_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Autoscalepools.List(ctx, autoscalepools.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Name: optional[string](a, a.Query["name"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Autoscalepools.ListPaginator(ctx, autoscalepools.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Name: optional[string](a, a.Query["name"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[autoscalepools.ListResponse](),
			"response 401":     newValue[autoscalepools.ErrorModel](),
			"response 429":     newValue[autoscalepools.ErrorModel](),
			"response 500":     newValue[autoscalepools.ErrorModel](),
			"response default": newValue[autoscalepools.ErrorModel](),
		},
	})
	add("autoscalepools_list_history", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Autoscalepools.ListHistory(ctx, argument[string](a, a.Path["autoscale_pool_id"]), autoscalepools.ListHistoryParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Autoscalepools.ListHistoryPaginator(ctx, argument[string](a, a.Path["autoscale_pool_id"]), autoscalepools.ListHistoryParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[autoscalepools.ListHistoryResponse](),
			"response 401":     newValue[autoscalepools.ErrorModel](),
			"response 404":     newValue[autoscalepools.ErrorModel](),
			"response 429":     newValue[autoscalepools.ErrorModel](),
			"response 500":     newValue[autoscalepools.ErrorModel](),
			"response default": newValue[autoscalepools.ErrorModel](),
		},
	})
	add("autoscalepools_list_members", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Autoscalepools.ListMembers(ctx, argument[string](a, a.Path["autoscale_pool_id"]), autoscalepools.ListMembersParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Autoscalepools.ListMembersPaginator(ctx, argument[string](a, a.Path["autoscale_pool_id"]), autoscalepools.ListMembersParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[autoscalepools.ListMembersResponse](),
			"response 401":     newValue[autoscalepools.ErrorModel](),
			"response 404":     newValue[autoscalepools.ErrorModel](),
			"response 429":     newValue[autoscalepools.ErrorModel](),
			"response 500":     newValue[autoscalepools.ErrorModel](),
			"response default": newValue[autoscalepools.ErrorModel](),
		},
	})
	add("autoscalepools_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Autoscalepools.Update(ctx, argument[string](a, a.Path["autoscale_pool_id"]), argument[autoscalepools.AutoscalePoolCreate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[autoscalepools.AutoscalePoolCreate](),
			"response 200":     newValue[autoscalepools.CreateResponse](),
			"response 401":     newValue[autoscalepools.ErrorModel](),
			"response 404":     newValue[autoscalepools.ErrorModel](),
			"response 429":     newValue[autoscalepools.ErrorModel](),
			"response 500":     newValue[autoscalepools.ErrorModel](),
			"response default": newValue[autoscalepools.ErrorModel](),
		},
	})
}
