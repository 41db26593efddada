// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/vpcnatgateways"
)

func vpcnatgatewaysOperations(add func(string, operation)) {
	add("vpcnatgateways_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcnatgateways.Create(ctx, argument[vpcnatgateways.VpcNatGatewayCreate](a, a.Body, sdk.ReadModel[vpcnatgateways.VpcNatGatewayCreate]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Vpcnatgateways.CreateAndWait(ctx, argument[vpcnatgateways.VpcNatGatewayCreate](a, a.Body, sdk.ReadModel[vpcnatgateways.VpcNatGatewayCreate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[vpcnatgateways.VpcNatGatewayCreate],
			"response 202":     newModel[vpcnatgateways.CreateResponse],
			"response 401":     newModel[vpcnatgateways.ErrorModel],
			"response 429":     newModel[vpcnatgateways.ErrorModel],
			"response 500":     newModel[vpcnatgateways.ErrorModel],
			"response default": newModel[vpcnatgateways.ErrorModel],
		},
	})
	add("vpcnatgateways_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Vpcnatgateways.Delete(ctx, argument[string](a, a.Path["id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Vpcnatgateways.DeleteAndWait(ctx, argument[string](a, a.Path["id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[vpcnatgateways.ErrorModel],
			"response 404":     newModel[vpcnatgateways.ErrorModel],
			"response 429":     newModel[vpcnatgateways.ErrorModel],
			"response 500":     newModel[vpcnatgateways.ErrorModel],
			"response default": newModel[vpcnatgateways.ErrorModel],
		},
	})
	add("vpcnatgateways_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcnatgateways.Get(ctx, argument[string](a, a.Path["id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Vpcnatgateways.GetAndWait(ctx, argument[string](a, a.Path["id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[vpcnatgateways.GetResponse],
			"response 401":     newModel[vpcnatgateways.ErrorModel],
			"response 404":     newModel[vpcnatgateways.ErrorModel],
			"response 429":     newModel[vpcnatgateways.ErrorModel],
			"response 500":     newModel[vpcnatgateways.ErrorModel],
			"response default": newModel[vpcnatgateways.ErrorModel],
		},
	})
	add("vpcnatgateways_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcnatgateways.List(ctx, vpcnatgateways.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), State: optional[vpcnatgateways.VpcNatGatewayState](a, a.Query["state"], sdk.ReadString), Region: optional[vpcnatgateways.VpcNatGatewayRegion](a, a.Query["region"], sdk.ReadString), Type: optional[vpcnatgateways.VpcNatGatewayType](a, a.Query["type"], sdk.ReadString), Name: optional[string](a, a.Query["name"], sdk.ReadString)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Vpcnatgateways.ListPaginator(ctx, vpcnatgateways.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), State: optional[vpcnatgateways.VpcNatGatewayState](a, a.Query["state"], sdk.ReadString), Region: optional[vpcnatgateways.VpcNatGatewayRegion](a, a.Query["region"], sdk.ReadString), Type: optional[vpcnatgateways.VpcNatGatewayType](a, a.Query["type"], sdk.ReadString), Name: optional[string](a, a.Query["name"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[vpcnatgateways.ListResponse],
			"response 401":     newModel[vpcnatgateways.ErrorModel],
			"response 429":     newModel[vpcnatgateways.ErrorModel],
			"response 500":     newModel[vpcnatgateways.ErrorModel],
			"response default": newModel[vpcnatgateways.ErrorModel],
		},
	})
	add("vpcnatgateways_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Vpcnatgateways.Update(ctx, argument[string](a, a.Path["id"], sdk.ReadString), argument[vpcnatgateways.VpcNatGatewayUpdate](a, a.Body, sdk.ReadModel[vpcnatgateways.VpcNatGatewayUpdate]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[vpcnatgateways.VpcNatGatewayUpdate],
			"response 200":     newModel[vpcnatgateways.UpdateResponse],
			"response 401":     newModel[vpcnatgateways.ErrorModel],
			"response 404":     newModel[vpcnatgateways.ErrorModel],
			"response 429":     newModel[vpcnatgateways.ErrorModel],
			"response 500":     newModel[vpcnatgateways.ErrorModel],
			"response default": newModel[vpcnatgateways.ErrorModel],
		},
	})
}
