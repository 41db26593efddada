// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/firewalls"
)

func firewallsOperations(add func(string, operation)) {
	add("firewalls_add_rules", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Firewalls.AddRules(ctx, argument[string](a, a.Path["firewall_id"]), argument[firewalls.AddRulesBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[firewalls.AddRulesBody](),
			"response 400":     newValue[firewalls.ErrorModel](),
			"response 401":     newValue[firewalls.ErrorModel](),
			"response 404":     newValue[firewalls.ErrorModel](),
			"response 429":     newValue[firewalls.ErrorModel](),
			"response 500":     newValue[firewalls.ErrorModel](),
			"response default": newValue[firewalls.ErrorModel](),
		},
	})
	add("firewalls_add_tags", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Firewalls.AddTags(ctx, argument[string](a, a.Path["firewall_id"]), argument[firewalls.AddTagsBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[firewalls.AddTagsBody](),
			"response 400":     newValue[firewalls.ErrorModel](),
			"response 401":     newValue[firewalls.ErrorModel](),
			"response 404":     newValue[firewalls.ErrorModel](),
			"response 429":     newValue[firewalls.ErrorModel](),
			"response 500":     newValue[firewalls.ErrorModel](),
			"response default": newValue[firewalls.ErrorModel](),
		},
	})
	add("firewalls_assign_droplets", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Firewalls.AssignDroplets(ctx, argument[string](a, a.Path["firewall_id"]), argument[firewalls.AssignDropletsBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[firewalls.AssignDropletsBody](),
			"response 400":     newValue[firewalls.ErrorModel](),
			"response 401":     newValue[firewalls.ErrorModel](),
			"response 404":     newValue[firewalls.ErrorModel](),
			"response 429":     newValue[firewalls.ErrorModel](),
			"response 500":     newValue[firewalls.ErrorModel](),
			"response default": newValue[firewalls.ErrorModel](),
		},
	})
	add("firewalls_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Firewalls.Create(ctx, argument[firewalls.CreateBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[firewalls.CreateBody](),
			"response 202":     newValue[firewalls.CreateResponse](),
			"response 400":     newValue[firewalls.ErrorModel](),
			"response 401":     newValue[firewalls.ErrorModel](),
			"response 429":     newValue[firewalls.ErrorModel](),
			"response 500":     newValue[firewalls.ErrorModel](),
			"response default": newValue[firewalls.ErrorModel](),
		},
	})
	add("firewalls_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Firewalls.Delete(ctx, argument[string](a, a.Path["firewall_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[firewalls.ErrorModel](),
			"response 404":     newValue[firewalls.ErrorModel](),
			"response 429":     newValue[firewalls.ErrorModel](),
			"response 500":     newValue[firewalls.ErrorModel](),
			"response default": newValue[firewalls.ErrorModel](),
		},
	})
	add("firewalls_delete_droplets", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Firewalls.DeleteDroplets(ctx, argument[string](a, a.Path["firewall_id"]), pointer[firewalls.DeleteDropletsBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[firewalls.DeleteDropletsBody](),
			"response 400":     newValue[firewalls.ErrorModel](),
			"response 401":     newValue[firewalls.ErrorModel](),
			"response 404":     newValue[firewalls.ErrorModel](),
			"response 429":     newValue[firewalls.ErrorModel](),
			"response 500":     newValue[firewalls.ErrorModel](),
			"response default": newValue[firewalls.ErrorModel](),
		},
	})
	add("firewalls_delete_rules", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Firewalls.DeleteRules(ctx, argument[string](a, a.Path["firewall_id"]), pointer[firewalls.DeleteRulesBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[firewalls.DeleteRulesBody](),
			"response 400":     newValue[firewalls.ErrorModel](),
			"response 401":     newValue[firewalls.ErrorModel](),
			"response 404":     newValue[firewalls.ErrorModel](),
			"response 429":     newValue[firewalls.ErrorModel](),
			"response 500":     newValue[firewalls.ErrorModel](),
			"response default": newValue[firewalls.ErrorModel](),
		},
	})
	add("firewalls_delete_tags", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Firewalls.DeleteTags(ctx, argument[string](a, a.Path["firewall_id"]), pointer[firewalls.DeleteTagsBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[firewalls.DeleteTagsBody](),
			"response 400":     newValue[firewalls.ErrorModel](),
			"response 401":     newValue[firewalls.ErrorModel](),
			"response 404":     newValue[firewalls.ErrorModel](),
			"response 429":     newValue[firewalls.ErrorModel](),
			"response 500":     newValue[firewalls.ErrorModel](),
			"response default": newValue[firewalls.ErrorModel](),
		},
	})
	add("firewalls_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Firewalls.Get(ctx, argument[string](a, a.Path["firewall_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[firewalls.GetResponse](),
			"response 401":     newValue[firewalls.ErrorModel](),
			"response 404":     newValue[firewalls.ErrorModel](),
			"response 429":     newValue[firewalls.ErrorModel](),
			"response 500":     newValue[firewalls.ErrorModel](),
			"response default": newValue[firewalls.ErrorModel](),
		},
	})
	add("firewalls_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Firewalls.List(ctx, firewalls.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Firewalls.ListPaginator(ctx, firewalls.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[firewalls.ListResponse](),
			"response 401":     newValue[firewalls.ErrorModel](),
			"response 429":     newValue[firewalls.ErrorModel](),
			"response 500":     newValue[firewalls.ErrorModel](),
			"response default": newValue[firewalls.ErrorModel](),
		},
	})
	add("firewalls_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Firewalls.Update(ctx, argument[string](a, a.Path["firewall_id"]), argument[firewalls.UpdateBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[firewalls.UpdateBody](),
			"response 200":     newValue[firewalls.UpdateResponse](),
			"response 400":     newValue[firewalls.ErrorModel](),
			"response 401":     newValue[firewalls.ErrorModel](),
			"response 404":     newValue[firewalls.ErrorModel](),
			"response 429":     newValue[firewalls.ErrorModel](),
			"response 500":     newValue[firewalls.ErrorModel](),
			"response default": newValue[firewalls.ErrorModel](),
		},
	})
}
