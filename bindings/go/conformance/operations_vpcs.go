// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/vpcs"
)

func vpcsOperations(add func(string, operation)) {
	add("vpcs_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.Create(ctx, argument[vpcs.CreateBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[vpcs.CreateBody](),
			"response 201":     newValue[vpcs.CreateResponse](),
			"response 401":     newValue[vpcs.ErrorModel](),
			"response 429":     newValue[vpcs.ErrorModel](),
			"response 500":     newValue[vpcs.ErrorModel](),
			"response default": newValue[vpcs.ErrorModel](),
		},
	})
	add("vpcs_create_peerings", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.CreatePeerings(ctx, argument[string](a, a.Path["vpc_id"]), argument[vpcs.CreatePeeringsBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[vpcs.CreatePeeringsBody](),
			"response 202":     newValue[vpcs.CreatePeeringsResponse](),
			"response 401":     newValue[vpcs.ErrorModel](),
			"response 404":     newValue[vpcs.ErrorModel](),
			"response 429":     newValue[vpcs.ErrorModel](),
			"response 500":     newValue[vpcs.ErrorModel](),
			"response default": newValue[vpcs.ErrorModel](),
		},
	})
	add("vpcs_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Vpcs.Delete(ctx, argument[string](a, a.Path["vpc_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[vpcs.ErrorModel](),
			"response 404":     newValue[vpcs.ErrorModel](),
			"response 429":     newValue[vpcs.ErrorModel](),
			"response 500":     newValue[vpcs.ErrorModel](),
			"response default": newValue[vpcs.ErrorModel](),
		},
	})
	add("vpcs_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.Get(ctx, argument[string](a, a.Path["vpc_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[vpcs.CreateResponse](),
			"response 401":     newValue[vpcs.ErrorModel](),
			"response 404":     newValue[vpcs.ErrorModel](),
			"response 429":     newValue[vpcs.ErrorModel](),
			"response 500":     newValue[vpcs.ErrorModel](),
			"response default": newValue[vpcs.ErrorModel](),
		},
	})
	add("vpcs_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.List(ctx, vpcs.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Vpcs.ListPaginator(ctx, vpcs.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[vpcs.ListResponse](),
			"response 401":     newValue[vpcs.ErrorModel](),
			"response 404":     newValue[vpcs.ErrorModel](),
			"response 429":     newValue[vpcs.ErrorModel](),
			"response 500":     newValue[vpcs.ErrorModel](),
			"response default": newValue[vpcs.ErrorModel](),
		},
	})
	add("vpcs_list_members", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.ListMembers(ctx, argument[string](a, a.Path["vpc_id"]), vpcs.ListMembersParams{ResourceType: optional[string](a, a.Query["resource_type"]), PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Vpcs.ListMembersPaginator(ctx, argument[string](a, a.Path["vpc_id"]), vpcs.ListMembersParams{ResourceType: optional[string](a, a.Query["resource_type"]), PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[vpcs.ListMembersResponse](),
			"response 401":     newValue[vpcs.ErrorModel](),
			"response 404":     newValue[vpcs.ErrorModel](),
			"response 429":     newValue[vpcs.ErrorModel](),
			"response 500":     newValue[vpcs.ErrorModel](),
			"response default": newValue[vpcs.ErrorModel](),
		},
	})
	add("vpcs_list_peerings", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.ListPeerings(ctx, argument[string](a, a.Path["vpc_id"]), vpcs.ListPeeringsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Vpcs.ListPeeringsPaginator(ctx, argument[string](a, a.Path["vpc_id"]), vpcs.ListPeeringsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[vpcs.ListPeeringsResponse](),
			"response 401":     newValue[vpcs.ErrorModel](),
			"response 404":     newValue[vpcs.ErrorModel](),
			"response 429":     newValue[vpcs.ErrorModel](),
			"response 500":     newValue[vpcs.ErrorModel](),
			"response default": newValue[vpcs.ErrorModel](),
		},
	})
	add("vpcs_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.Patch(ctx, argument[string](a, a.Path["vpc_id"]), argument[vpcs.PatchBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[vpcs.PatchBody](),
			"response 200":     newValue[vpcs.CreateResponse](),
			"response 401":     newValue[vpcs.ErrorModel](),
			"response 404":     newValue[vpcs.ErrorModel](),
			"response 429":     newValue[vpcs.ErrorModel](),
			"response 500":     newValue[vpcs.ErrorModel](),
			"response default": newValue[vpcs.ErrorModel](),
		},
	})
	add("vpcs_patch_peerings", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.PatchPeerings(ctx, argument[string](a, a.Path["vpc_id"]), argument[string](a, a.Path["vpc_peering_id"]), argument[vpcs.PatchPeeringsBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[vpcs.PatchPeeringsBody](),
			"response 200":     newValue[vpcs.CreatePeeringsResponse](),
			"response 401":     newValue[vpcs.ErrorModel](),
			"response 404":     newValue[vpcs.ErrorModel](),
			"response 429":     newValue[vpcs.ErrorModel](),
			"response 500":     newValue[vpcs.ErrorModel](),
			"response default": newValue[vpcs.ErrorModel](),
		},
	})
	add("vpcs_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.Update(ctx, argument[string](a, a.Path["vpc_id"]), argument[vpcs.UpdateBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[vpcs.UpdateBody](),
			"response 200":     newValue[vpcs.CreateResponse](),
			"response 401":     newValue[vpcs.ErrorModel](),
			"response 404":     newValue[vpcs.ErrorModel](),
			"response 429":     newValue[vpcs.ErrorModel](),
			"response 500":     newValue[vpcs.ErrorModel](),
			"response default": newValue[vpcs.ErrorModel](),
		},
	})
}
