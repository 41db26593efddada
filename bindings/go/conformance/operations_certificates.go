// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/certificates"
	"digitalocean-sdk.internal/go/digitalocean"
)

func certificatesOperations(add func(string, operation)) {
	add("certificates_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Certificates.Create(ctx, argument[certificates.CreateBody](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Certificates.CreateAndWait(ctx, argument[certificates.CreateBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[certificates.CreateBody](),
			"response 201":     newValue[certificates.CreateResponse](),
			"response 401":     newValue[certificates.ErrorModel](),
			"response 429":     newValue[certificates.ErrorModel](),
			"response 500":     newValue[certificates.ErrorModel](),
			"response default": newValue[certificates.ErrorModel](),
		},
	})
	add("certificates_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Certificates.Delete(ctx, argument[string](a, a.Path["certificate_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[certificates.ErrorModel](),
			"response 404":     newValue[certificates.ErrorModel](),
			"response 429":     newValue[certificates.ErrorModel](),
			"response 500":     newValue[certificates.ErrorModel](),
			"response default": newValue[certificates.ErrorModel](),
		},
	})
	add("certificates_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Certificates.Get(ctx, argument[string](a, a.Path["certificate_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Certificates.GetAndWait(ctx, argument[string](a, a.Path["certificate_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[certificates.GetResponse](),
			"response 401":     newValue[certificates.ErrorModel](),
			"response 404":     newValue[certificates.ErrorModel](),
			"response 429":     newValue[certificates.ErrorModel](),
			"response 500":     newValue[certificates.ErrorModel](),
			"response default": newValue[certificates.ErrorModel](),
		},
	})
	add("certificates_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Certificates.List(ctx, certificates.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Name: optional[string](a, a.Query["name"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Certificates.ListPaginator(ctx, certificates.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Name: optional[string](a, a.Query["name"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[certificates.ListResponse](),
			"response 401":     newValue[certificates.ErrorModel](),
			"response 429":     newValue[certificates.ErrorModel](),
			"response 500":     newValue[certificates.ErrorModel](),
			"response default": newValue[certificates.ErrorModel](),
		},
	})
}
