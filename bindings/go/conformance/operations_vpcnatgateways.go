// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/vpcnatgateways"
)

func vpcnatgatewaysOperations(add func(string, operation)) {
	add("vpcnatgateways_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcnatgateways.Create(ctx, argument[vpcnatgateways.VpcNatGatewayCreate](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Vpcnatgateways.CreateAndWait(ctx, argument[vpcnatgateways.VpcNatGatewayCreate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[vpcnatgateways.VpcNatGatewayCreate](),
			"response 202":     newValue[vpcnatgateways.CreateResponse](),
			"response 401":     newValue[vpcnatgateways.ErrorModel](),
			"response 429":     newValue[vpcnatgateways.ErrorModel](),
			"response 500":     newValue[vpcnatgateways.ErrorModel](),
			"response default": newValue[vpcnatgateways.ErrorModel](),
		},
	})
	add("vpcnatgateways_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Vpcnatgateways.Delete(ctx, argument[string](a, a.Path["id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Vpcnatgateways.DeleteAndWait(ctx, argument[string](a, a.Path["id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[vpcnatgateways.ErrorModel](),
			"response 404":     newValue[vpcnatgateways.ErrorModel](),
			"response 429":     newValue[vpcnatgateways.ErrorModel](),
			"response 500":     newValue[vpcnatgateways.ErrorModel](),
			"response default": newValue[vpcnatgateways.ErrorModel](),
		},
	})
	add("vpcnatgateways_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcnatgateways.Get(ctx, argument[string](a, a.Path["id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Vpcnatgateways.GetAndWait(ctx, argument[string](a, a.Path["id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[vpcnatgateways.GetResponse](),
			"response 401":     newValue[vpcnatgateways.ErrorModel](),
			"response 404":     newValue[vpcnatgateways.ErrorModel](),
			"response 429":     newValue[vpcnatgateways.ErrorModel](),
			"response 500":     newValue[vpcnatgateways.ErrorModel](),
			"response default": newValue[vpcnatgateways.ErrorModel](),
		},
	})
	add("vpcnatgateways_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcnatgateways.List(ctx, vpcnatgateways.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), State: optional[vpcnatgateways.VpcNatGatewayState](a, a.Query["state"]), Region: optional[vpcnatgateways.VpcNatGatewayRegion](a, a.Query["region"]), Type: optional[vpcnatgateways.VpcNatGatewayType](a, a.Query["type"]), Name: optional[string](a, a.Query["name"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Vpcnatgateways.ListPaginator(ctx, vpcnatgateways.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), State: optional[vpcnatgateways.VpcNatGatewayState](a, a.Query["state"]), Region: optional[vpcnatgateways.VpcNatGatewayRegion](a, a.Query["region"]), Type: optional[vpcnatgateways.VpcNatGatewayType](a, a.Query["type"]), Name: optional[string](a, a.Query["name"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[vpcnatgateways.ListResponse](),
			"response 401":     newValue[vpcnatgateways.ErrorModel](),
			"response 429":     newValue[vpcnatgateways.ErrorModel](),
			"response 500":     newValue[vpcnatgateways.ErrorModel](),
			"response default": newValue[vpcnatgateways.ErrorModel](),
		},
	})
	add("vpcnatgateways_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcnatgateways.Update(ctx, argument[string](a, a.Path["id"]), argument[vpcnatgateways.VpcNatGatewayUpdate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[vpcnatgateways.VpcNatGatewayUpdate](),
			"response 200":     newValue[vpcnatgateways.UpdateResponse](),
			"response 401":     newValue[vpcnatgateways.ErrorModel](),
			"response 404":     newValue[vpcnatgateways.ErrorModel](),
			"response 429":     newValue[vpcnatgateways.ErrorModel](),
			"response 500":     newValue[vpcnatgateways.ErrorModel](),
			"response default": newValue[vpcnatgateways.ErrorModel](),
		},
	})
}
