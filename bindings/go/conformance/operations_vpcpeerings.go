// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/vpcpeerings"
)

func vpcPeeringsOperations(add func(string, operation)) {
	add("vpcPeerings_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VpcPeerings.Create(ctx, argument[vpcpeerings.CreateBody](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.VpcPeerings.CreateAndWait(ctx, argument[vpcpeerings.CreateBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[vpcpeerings.CreateBody](),
			"response 202":     newValue[vpcpeerings.CreateResponse](),
			"response 401":     newValue[vpcpeerings.ErrorModel](),
			"response 429":     newValue[vpcpeerings.ErrorModel](),
			"response 500":     newValue[vpcpeerings.ErrorModel](),
			"response default": newValue[vpcpeerings.ErrorModel](),
		},
	})
	add("vpcPeerings_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VpcPeerings.Delete(ctx, argument[string](a, a.Path["vpc_peering_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.VpcPeerings.DeleteAndWait(ctx, argument[string](a, a.Path["vpc_peering_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 202":     newValue[vpcpeerings.DeleteResponse](),
			"response 401":     newValue[vpcpeerings.ErrorModel](),
			"response 404":     newValue[vpcpeerings.ErrorModel](),
			"response 429":     newValue[vpcpeerings.ErrorModel](),
			"response 500":     newValue[vpcpeerings.ErrorModel](),
			"response default": newValue[vpcpeerings.ErrorModel](),
		},
	})
	add("vpcPeerings_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VpcPeerings.Get(ctx, argument[string](a, a.Path["vpc_peering_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.VpcPeerings.GetAndWait(ctx, argument[string](a, a.Path["vpc_peering_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[vpcpeerings.GetResponse](),
			"response 401":     newValue[vpcpeerings.ErrorModel](),
			"response 404":     newValue[vpcpeerings.ErrorModel](),
			"response 429":     newValue[vpcpeerings.ErrorModel](),
			"response 500":     newValue[vpcpeerings.ErrorModel](),
			"response default": newValue[vpcpeerings.ErrorModel](),
		},
	})
	add("vpcPeerings_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VpcPeerings.List(ctx, vpcpeerings.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Region: optional[vpcpeerings.RegionSlug](a, a.Query["region"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.VpcPeerings.ListPaginator(ctx, vpcpeerings.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Region: optional[vpcpeerings.RegionSlug](a, a.Query["region"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[vpcpeerings.ListResponse](),
			"response 401":     newValue[vpcpeerings.ErrorModel](),
			"response 404":     newValue[vpcpeerings.ErrorModel](),
			"response 429":     newValue[vpcpeerings.ErrorModel](),
			"response 500":     newValue[vpcpeerings.ErrorModel](),
			"response default": newValue[vpcpeerings.ErrorModel](),
		},
	})
	add("vpcPeerings_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.VpcPeerings.Patch(ctx, argument[string](a, a.Path["vpc_peering_id"]), argument[vpcpeerings.PatchBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[vpcpeerings.PatchBody](),
			"response 200":     newValue[vpcpeerings.GetResponse](),
			"response 401":     newValue[vpcpeerings.ErrorModel](),
			"response 404":     newValue[vpcpeerings.ErrorModel](),
			"response 429":     newValue[vpcpeerings.ErrorModel](),
			"response 500":     newValue[vpcpeerings.ErrorModel](),
			"response default": newValue[vpcpeerings.ErrorModel](),
		},
	})
}
