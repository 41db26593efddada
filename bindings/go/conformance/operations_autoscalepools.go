// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/autoscalepools"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

func autoscalepoolsOperations(add func(string, operation)) {
	add("autoscalepools_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Autoscalepools.Create(ctx, argument[autoscalepools.AutoscalePoolCreate](a, a.Body, sdk.ReadModel[autoscalepools.AutoscalePoolCreate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[autoscalepools.AutoscalePoolCreate],
			"response 202":     newModel[autoscalepools.CreateResponse],
			"response 401":     newModel[autoscalepools.ErrorModel],
			"response 429":     newModel[autoscalepools.ErrorModel],
			"response 500":     newModel[autoscalepools.ErrorModel],
			"response default": newModel[autoscalepools.ErrorModel],
		},
	})
	add("autoscalepools_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Autoscalepools.Delete(ctx, argument[string](a, a.Path["autoscale_pool_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Autoscalepools.DeleteAndWait(ctx, argument[string](a, a.Path["autoscale_pool_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[autoscalepools.ErrorModel],
			"response 404":     newModel[autoscalepools.ErrorModel],
			"response 429":     newModel[autoscalepools.ErrorModel],
			"response 500":     newModel[autoscalepools.ErrorModel],
			"response default": newModel[autoscalepools.ErrorModel],
		},
	})
	add("autoscalepools_delete_dangerous", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Autoscalepools.DeleteDangerous(ctx, argument[string](a, a.Path["autoscale_pool_id"], sdk.ReadString), autoscalepools.DeleteDangerousParams{XDangerous: argument[bool](a, a.Header["X-Dangerous"], sdk.ReadBool)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[autoscalepools.ErrorModel],
			"response 404":     newModel[autoscalepools.ErrorModel],
			"response 429":     newModel[autoscalepools.ErrorModel],
			"response 500":     newModel[autoscalepools.ErrorModel],
			"response default": newModel[autoscalepools.ErrorModel],
		},
	})
	add("autoscalepools_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Autoscalepools.Get(ctx, argument[string](a, a.Path["autoscale_pool_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[autoscalepools.GetResponse],
			"response 401":     newModel[autoscalepools.ErrorModel],
			"response 404":     newModel[autoscalepools.ErrorModel],
			"response 429":     newModel[autoscalepools.ErrorModel],
			"response 500":     newModel[autoscalepools.ErrorModel],
			"response default": newModel[autoscalepools.ErrorModel],
		},
	})
	add("autoscalepools_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Autoscalepools.List(ctx, autoscalepools.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), Name: optional[string](a, a.Query["name"], sdk.ReadString)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Autoscalepools.ListPaginator(ctx, autoscalepools.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), Name: optional[string](a, a.Query["name"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[autoscalepools.ListResponse],
			"response 401":     newModel[autoscalepools.ErrorModel],
			"response 429":     newModel[autoscalepools.ErrorModel],
			"response 500":     newModel[autoscalepools.ErrorModel],
			"response default": newModel[autoscalepools.ErrorModel],
		},
	})
	add("autoscalepools_list_history", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Autoscalepools.ListHistory(ctx, argument[string](a, a.Path["autoscale_pool_id"], sdk.ReadString), autoscalepools.ListHistoryParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Autoscalepools.ListHistoryPaginator(ctx, argument[string](a, a.Path["autoscale_pool_id"], sdk.ReadString), autoscalepools.ListHistoryParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[autoscalepools.ListHistoryResponse],
			"response 401":     newModel[autoscalepools.ErrorModel],
			"response 404":     newModel[autoscalepools.ErrorModel],
			"response 429":     newModel[autoscalepools.ErrorModel],
			"response 500":     newModel[autoscalepools.ErrorModel],
			"response default": newModel[autoscalepools.ErrorModel],
		},
	})
	add("autoscalepools_list_members", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Autoscalepools.ListMembers(ctx, argument[string](a, a.Path["autoscale_pool_id"], sdk.ReadString), autoscalepools.ListMembersParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Autoscalepools.ListMembersPaginator(ctx, argument[string](a, a.Path["autoscale_pool_id"], sdk.ReadString), autoscalepools.ListMembersParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[autoscalepools.ListMembersResponse],
			"response 401":     newModel[autoscalepools.ErrorModel],
			"response 404":     newModel[autoscalepools.ErrorModel],
			"response 429":     newModel[autoscalepools.ErrorModel],
			"response 500":     newModel[autoscalepools.ErrorModel],
			"response default": newModel[autoscalepools.ErrorModel],
		},
	})
	add("autoscalepools_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Autoscalepools.Update(ctx, argument[string](a, a.Path["autoscale_pool_id"], sdk.ReadString), argument[autoscalepools.AutoscalePoolCreate](a, a.Body, sdk.ReadModel[autoscalepools.AutoscalePoolCreate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[autoscalepools.AutoscalePoolCreate],
			"response 200":     newModel[autoscalepools.CreateResponse],
			"response 401":     newModel[autoscalepools.ErrorModel],
			"response 404":     newModel[autoscalepools.ErrorModel],
			"response 429":     newModel[autoscalepools.ErrorModel],
			"response 500":     newModel[autoscalepools.ErrorModel],
			"response default": newModel[autoscalepools.ErrorModel],
		},
	})
}
