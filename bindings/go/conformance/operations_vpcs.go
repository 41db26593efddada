// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/vpcs"
)

func vpcsOperations(add func(string, operation)) {
	add("vpcs_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.Create(ctx, argument[vpcs.CreateBody](a, a.Body, sdk.ReadModel[vpcs.CreateBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[vpcs.CreateBody],
			"response 201":     newModel[vpcs.CreateResponse],
			"response 401":     newModel[vpcs.ErrorModel],
			"response 429":     newModel[vpcs.ErrorModel],
			"response 500":     newModel[vpcs.ErrorModel],
			"response default": newModel[vpcs.ErrorModel],
		},
	})
	add("vpcs_create_peerings", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.CreatePeerings(ctx, argument[string](a, a.Path["vpc_id"], sdk.ReadString), argument[vpcs.CreatePeeringsBody](a, a.Body, sdk.ReadModel[vpcs.CreatePeeringsBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[vpcs.CreatePeeringsBody],
			"response 202":     newModel[vpcs.CreatePeeringsResponse],
			"response 401":     newModel[vpcs.ErrorModel],
			"response 404":     newModel[vpcs.ErrorModel],
			"response 429":     newModel[vpcs.ErrorModel],
			"response 500":     newModel[vpcs.ErrorModel],
			"response default": newModel[vpcs.ErrorModel],
		},
	})
	add("vpcs_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Vpcs.Delete(ctx, argument[string](a, a.Path["vpc_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[vpcs.ErrorModel],
			"response 404":     newModel[vpcs.ErrorModel],
			"response 429":     newModel[vpcs.ErrorModel],
			"response 500":     newModel[vpcs.ErrorModel],
			"response default": newModel[vpcs.ErrorModel],
		},
	})
	add("vpcs_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.Get(ctx, argument[string](a, a.Path["vpc_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[vpcs.CreateResponse],
			"response 401":     newModel[vpcs.ErrorModel],
			"response 404":     newModel[vpcs.ErrorModel],
			"response 429":     newModel[vpcs.ErrorModel],
			"response 500":     newModel[vpcs.ErrorModel],
			"response default": newModel[vpcs.ErrorModel],
		},
	})
	add("vpcs_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.List(ctx, vpcs.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Vpcs.ListPaginator(ctx, vpcs.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[vpcs.ListResponse],
			"response 401":     newModel[vpcs.ErrorModel],
			"response 404":     newModel[vpcs.ErrorModel],
			"response 429":     newModel[vpcs.ErrorModel],
			"response 500":     newModel[vpcs.ErrorModel],
			"response default": newModel[vpcs.ErrorModel],
		},
	})
	add("vpcs_list_members", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.ListMembers(ctx, argument[string](a, a.Path["vpc_id"], sdk.ReadString), vpcs.ListMembersParams{ResourceType: optional[string](a, a.Query["resource_type"], sdk.ReadString), PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Vpcs.ListMembersPaginator(ctx, argument[string](a, a.Path["vpc_id"], sdk.ReadString), vpcs.ListMembersParams{ResourceType: optional[string](a, a.Query["resource_type"], sdk.ReadString), PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[vpcs.ListMembersResponse],
			"response 401":     newModel[vpcs.ErrorModel],
			"response 404":     newModel[vpcs.ErrorModel],
			"response 429":     newModel[vpcs.ErrorModel],
			"response 500":     newModel[vpcs.ErrorModel],
			"response default": newModel[vpcs.ErrorModel],
		},
	})
	add("vpcs_list_peerings", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.ListPeerings(ctx, argument[string](a, a.Path["vpc_id"], sdk.ReadString), vpcs.ListPeeringsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Vpcs.ListPeeringsPaginator(ctx, argument[string](a, a.Path["vpc_id"], sdk.ReadString), vpcs.ListPeeringsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[vpcs.ListPeeringsResponse],
			"response 401":     newModel[vpcs.ErrorModel],
			"response 404":     newModel[vpcs.ErrorModel],
			"response 429":     newModel[vpcs.ErrorModel],
			"response 500":     newModel[vpcs.ErrorModel],
			"response default": newModel[vpcs.ErrorModel],
		},
	})
	add("vpcs_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.Patch(ctx, argument[string](a, a.Path["vpc_id"], sdk.ReadString), argument[vpcs.PatchBody](a, a.Body, sdk.ReadModel[vpcs.PatchBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[vpcs.PatchBody],
			"response 200":     newModel[vpcs.CreateResponse],
			"response 401":     newModel[vpcs.ErrorModel],
			"response 404":     newModel[vpcs.ErrorModel],
			"response 429":     newModel[vpcs.ErrorModel],
			"response 500":     newModel[vpcs.ErrorModel],
			"response default": newModel[vpcs.ErrorModel],
		},
	})
	add("vpcs_patch_peerings", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.PatchPeerings(ctx, argument[string](a, a.Path["vpc_id"], sdk.ReadString), argument[string](a, a.Path["vpc_peering_id"], sdk.ReadString), argument[vpcs.PatchPeeringsBody](a, a.Body, sdk.ReadModel[vpcs.PatchPeeringsBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[vpcs.PatchPeeringsBody],
			"response 200":     newModel[vpcs.CreatePeeringsResponse],
			"response 401":     newModel[vpcs.ErrorModel],
			"response 404":     newModel[vpcs.ErrorModel],
			"response 429":     newModel[vpcs.ErrorModel],
			"response 500":     newModel[vpcs.ErrorModel],
			"response default": newModel[vpcs.ErrorModel],
		},
	})
	add("vpcs_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcs.Update(ctx, argument[string](a, a.Path["vpc_id"], sdk.ReadString), argument[vpcs.UpdateBody](a, a.Body, sdk.ReadModel[vpcs.UpdateBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[vpcs.UpdateBody],
			"response 200":     newModel[vpcs.CreateResponse],
			"response 401":     newModel[vpcs.ErrorModel],
			"response 404":     newModel[vpcs.ErrorModel],
			"response 429":     newModel[vpcs.ErrorModel],
			"response 500":     newModel[vpcs.ErrorModel],
			"response default": newModel[vpcs.ErrorModel],
		},
	})
}
