// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/vpcpeerings"
)

func vpcPeeringsOperations(add func(string, operation)) {
	add("vpcPeerings_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VpcPeerings.Create(ctx, argument[vpcpeerings.CreateBody](a, a.Body, sdk.ReadModel[vpcpeerings.CreateBody]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.VpcPeerings.CreateAndWait(ctx, argument[vpcpeerings.CreateBody](a, a.Body, sdk.ReadModel[vpcpeerings.CreateBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[vpcpeerings.CreateBody],
			"response 202":     newModel[vpcpeerings.CreateResponse],
			"response 401":     newModel[vpcpeerings.ErrorModel],
			"response 429":     newModel[vpcpeerings.ErrorModel],
			"response 500":     newModel[vpcpeerings.ErrorModel],
			"response default": newModel[vpcpeerings.ErrorModel],
		},
	})
	add("vpcPeerings_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VpcPeerings.Delete(ctx, argument[string](a, a.Path["vpc_peering_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.VpcPeerings.DeleteAndWait(ctx, argument[string](a, a.Path["vpc_peering_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 202":     newModel[vpcpeerings.DeleteResponse],
			"response 401":     newModel[vpcpeerings.ErrorModel],
			"response 404":     newModel[vpcpeerings.ErrorModel],
			"response 429":     newModel[vpcpeerings.ErrorModel],
			"response 500":     newModel[vpcpeerings.ErrorModel],
			"response default": newModel[vpcpeerings.ErrorModel],
		},
	})
	add("vpcPeerings_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VpcPeerings.Get(ctx, argument[string](a, a.Path["vpc_peering_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.VpcPeerings.GetAndWait(ctx, argument[string](a, a.Path["vpc_peering_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[vpcpeerings.GetResponse],
			"response 401":     newModel[vpcpeerings.ErrorModel],
			"response 404":     newModel[vpcpeerings.ErrorModel],
			"response 429":     newModel[vpcpeerings.ErrorModel],
			"response 500":     newModel[vpcpeerings.ErrorModel],
			"response default": newModel[vpcpeerings.ErrorModel],
		},
	})
	add("vpcPeerings_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VpcPeerings.List(ctx, vpcpeerings.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), Region: optional[vpcpeerings.RegionSlug](a, a.Query["region"], sdk.ReadString)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.VpcPeerings.ListPaginator(ctx, vpcpeerings.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), Region: optional[vpcpeerings.RegionSlug](a, a.Query["region"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[vpcpeerings.ListResponse],
			"response 401":     newModel[vpcpeerings.ErrorModel],
			"response 404":     newModel[vpcpeerings.ErrorModel],
			"response 429":     newModel[vpcpeerings.ErrorModel],
			"response 500":     newModel[vpcpeerings.ErrorModel],
			"response default": newModel[vpcpeerings.ErrorModel],
		},
	})
	add("vpcPeerings_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VpcPeerings.Patch(ctx, argument[string](a, a.Path["vpc_peering_id"], sdk.ReadString), argument[vpcpeerings.PatchBody](a, a.Body, sdk.ReadModel[vpcpeerings.PatchBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[vpcpeerings.PatchBody],
			"response 200":     newModel[vpcpeerings.GetResponse],
			"response 401":     newModel[vpcpeerings.ErrorModel],
			"response 404":     newModel[vpcpeerings.ErrorModel],
			"response 429":     newModel[vpcpeerings.ErrorModel],
			"response 500":     newModel[vpcpeerings.ErrorModel],
			"response default": newModel[vpcpeerings.ErrorModel],
		},
	})
}
