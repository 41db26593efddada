// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/certificates"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

func certificatesOperations(add func(string, operation)) {
	add("certificates_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Certificates.Create(ctx, argument[certificates.CreateBody](a, a.Body, sdk.ReadModel[certificates.CreateBody]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Certificates.CreateAndWait(ctx, argument[certificates.CreateBody](a, a.Body, sdk.ReadModel[certificates.CreateBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[certificates.CreateBody],
			"response 201":     newModel[certificates.CreateResponse],
			"response 401":     newModel[certificates.ErrorModel],
			"response 429":     newModel[certificates.ErrorModel],
			"response 500":     newModel[certificates.ErrorModel],
			"response default": newModel[certificates.ErrorModel],
		},
	})
	add("certificates_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Certificates.Delete(ctx, argument[string](a, a.Path["certificate_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[certificates.ErrorModel],
			"response 404":     newModel[certificates.ErrorModel],
			"response 429":     newModel[certificates.ErrorModel],
			"response 500":     newModel[certificates.ErrorModel],
			"response default": newModel[certificates.ErrorModel],
		},
	})
	add("certificates_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Certificates.Get(ctx, argument[string](a, a.Path["certificate_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Certificates.GetAndWait(ctx, argument[string](a, a.Path["certificate_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[certificates.GetResponse],
			"response 401":     newModel[certificates.ErrorModel],
			"response 404":     newModel[certificates.ErrorModel],
			"response 429":     newModel[certificates.ErrorModel],
			"response 500":     newModel[certificates.ErrorModel],
			"response default": newModel[certificates.ErrorModel],
		},
	})
	add("certificates_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Certificates.List(ctx, certificates.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), Name: optional[string](a, a.Query["name"], sdk.ReadString)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Certificates.ListPaginator(ctx, certificates.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), Name: optional[string](a, a.Query["name"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[certificates.ListResponse],
			"response 401":     newModel[certificates.ErrorModel],
			"response 429":     newModel[certificates.ErrorModel],
			"response 500":     newModel[certificates.ErrorModel],
			"response default": newModel[certificates.ErrorModel],
		},
	})
}
