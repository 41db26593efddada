// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/firewalls"
	"digitalocean-sdk.internal/go/sdk"
)

func firewallsOperations(add func(string, operation)) {
	add("firewalls_add_rules", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Firewalls.AddRules(ctx, argument[string](a, a.Path["firewall_id"], sdk.ReadString), argument[firewalls.AddRulesBody](a, a.Body, sdk.ReadModel[firewalls.AddRulesBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[firewalls.AddRulesBody],
			"response 400":     newModel[firewalls.ErrorModel],
			"response 401":     newModel[firewalls.ErrorModel],
			"response 404":     newModel[firewalls.ErrorModel],
			"response 429":     newModel[firewalls.ErrorModel],
			"response 500":     newModel[firewalls.ErrorModel],
			"response default": newModel[firewalls.ErrorModel],
		},
	})
	add("firewalls_add_tags", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Firewalls.AddTags(ctx, argument[string](a, a.Path["firewall_id"], sdk.ReadString), argument[firewalls.AddTagsBody](a, a.Body, sdk.ReadModel[firewalls.AddTagsBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[firewalls.AddTagsBody],
			"response 400":     newModel[firewalls.ErrorModel],
			"response 401":     newModel[firewalls.ErrorModel],
			"response 404":     newModel[firewalls.ErrorModel],
			"response 429":     newModel[firewalls.ErrorModel],
			"response 500":     newModel[firewalls.ErrorModel],
			"response default": newModel[firewalls.ErrorModel],
		},
	})
	add("firewalls_assign_droplets", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Firewalls.AssignDroplets(ctx, argument[string](a, a.Path["firewall_id"], sdk.ReadString), argument[firewalls.AssignDropletsBody](a, a.Body, sdk.ReadModel[firewalls.AssignDropletsBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[firewalls.AssignDropletsBody],
			"response 400":     newModel[firewalls.ErrorModel],
			"response 401":     newModel[firewalls.ErrorModel],
			"response 404":     newModel[firewalls.ErrorModel],
			"response 429":     newModel[firewalls.ErrorModel],
			"response 500":     newModel[firewalls.ErrorModel],
			"response default": newModel[firewalls.ErrorModel],
		},
	})
	add("firewalls_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Firewalls.Create(ctx, argument[firewalls.CreateBody](a, a.Body, sdk.ReadModel[firewalls.CreateBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[firewalls.CreateBody],
			"response 202":     newModel[firewalls.CreateResponse],
			"response 400":     newModel[firewalls.ErrorModel],
			"response 401":     newModel[firewalls.ErrorModel],
			"response 429":     newModel[firewalls.ErrorModel],
			"response 500":     newModel[firewalls.ErrorModel],
			"response default": newModel[firewalls.ErrorModel],
		},
	})
	add("firewalls_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Firewalls.Delete(ctx, argument[string](a, a.Path["firewall_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[firewalls.ErrorModel],
			"response 404":     newModel[firewalls.ErrorModel],
			"response 429":     newModel[firewalls.ErrorModel],
			"response 500":     newModel[firewalls.ErrorModel],
			"response default": newModel[firewalls.ErrorModel],
		},
	})
	add("firewalls_delete_droplets", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Firewalls.DeleteDroplets(ctx, argument[string](a, a.Path["firewall_id"], sdk.ReadString), pointer[firewalls.DeleteDropletsBody](a, a.Body, sdk.ReadModel[firewalls.DeleteDropletsBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[firewalls.DeleteDropletsBody],
			"response 400":     newModel[firewalls.ErrorModel],
			"response 401":     newModel[firewalls.ErrorModel],
			"response 404":     newModel[firewalls.ErrorModel],
			"response 429":     newModel[firewalls.ErrorModel],
			"response 500":     newModel[firewalls.ErrorModel],
			"response default": newModel[firewalls.ErrorModel],
		},
	})
	add("firewalls_delete_rules", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Firewalls.DeleteRules(ctx, argument[string](a, a.Path["firewall_id"], sdk.ReadString), pointer[firewalls.DeleteRulesBody](a, a.Body, sdk.ReadModel[firewalls.DeleteRulesBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[firewalls.DeleteRulesBody],
			"response 400":     newModel[firewalls.ErrorModel],
			"response 401":     newModel[firewalls.ErrorModel],
			"response 404":     newModel[firewalls.ErrorModel],
			"response 429":     newModel[firewalls.ErrorModel],
			"response 500":     newModel[firewalls.ErrorModel],
			"response default": newModel[firewalls.ErrorModel],
		},
	})
	add("firewalls_delete_tags", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Firewalls.DeleteTags(ctx, argument[string](a, a.Path["firewall_id"], sdk.ReadString), pointer[firewalls.DeleteTagsBody](a, a.Body, sdk.ReadModel[firewalls.DeleteTagsBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[firewalls.DeleteTagsBody],
			"response 400":     newModel[firewalls.ErrorModel],
			"response 401":     newModel[firewalls.ErrorModel],
			"response 404":     newModel[firewalls.ErrorModel],
			"response 429":     newModel[firewalls.ErrorModel],
			"response 500":     newModel[firewalls.ErrorModel],
			"response default": newModel[firewalls.ErrorModel],
		},
	})
	add("firewalls_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Firewalls.Get(ctx, argument[string](a, a.Path["firewall_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[firewalls.GetResponse],
			"response 401":     newModel[firewalls.ErrorModel],
			"response 404":     newModel[firewalls.ErrorModel],
			"response 429":     newModel[firewalls.ErrorModel],
			"response 500":     newModel[firewalls.ErrorModel],
			"response default": newModel[firewalls.ErrorModel],
		},
	})
	add("firewalls_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Firewalls.List(ctx, firewalls.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Firewalls.ListPaginator(ctx, firewalls.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[firewalls.ListResponse],
			"response 401":     newModel[firewalls.ErrorModel],
			"response 429":     newModel[firewalls.ErrorModel],
			"response 500":     newModel[firewalls.ErrorModel],
			"response default": newModel[firewalls.ErrorModel],
		},
	})
	add("firewalls_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Firewalls.Update(ctx, argument[string](a, a.Path["firewall_id"], sdk.ReadString), argument[firewalls.UpdateBody](a, a.Body, sdk.ReadModel[firewalls.UpdateBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[firewalls.UpdateBody],
			"response 200":     newModel[firewalls.UpdateResponse],
			"response 400":     newModel[firewalls.ErrorModel],
			"response 401":     newModel[firewalls.ErrorModel],
			"response 404":     newModel[firewalls.ErrorModel],
			"response 429":     newModel[firewalls.ErrorModel],
			"response 500":     newModel[firewalls.ErrorModel],
			"response default": newModel[firewalls.ErrorModel],
		},
	})
}
