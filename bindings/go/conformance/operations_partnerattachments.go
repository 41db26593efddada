// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"
	"encoding/json"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/partnerattachments"
)

func partnerAttachmentsOperations(add func(string, operation)) {
	add("partnerAttachments_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.Create(ctx, argument[partnerattachments.PartnerAttachmentWritable](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[partnerattachments.PartnerAttachmentWritable](),
			"response 202":     newValue[partnerattachments.CreateResponse](),
			"response 401":     newValue[partnerattachments.ErrorModel](),
			"response 404":     newValue[partnerattachments.ErrorModel](),
			"response 422":     newValue[partnerattachments.ErrorModel](),
			"response 429":     newValue[partnerattachments.ErrorModel](),
			"response 500":     newValue[partnerattachments.ErrorModel](),
			"response default": newValue[partnerattachments.ErrorModel](),
		},
	})
	add("partnerAttachments_create_service_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return value(api.PartnerAttachments.CreateServiceKey(ctx, argument[string](a, a.Path["pa_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 202":     newValue[map[string]json.RawMessage](),
			"response 401":     newValue[partnerattachments.ErrorModel](),
			"response 404":     newValue[partnerattachments.ErrorModel](),
			"response 429":     newValue[partnerattachments.ErrorModel](),
			"response 500":     newValue[partnerattachments.ErrorModel](),
			"response default": newValue[partnerattachments.ErrorModel](),
		},
	})
	add("partnerAttachments_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.Delete(ctx, argument[string](a, a.Path["pa_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 202":     newValue[partnerattachments.DeleteResponse](),
			"response 401":     newValue[partnerattachments.ErrorModel](),
			"response 404":     newValue[partnerattachments.ErrorModel](),
			"response 429":     newValue[partnerattachments.ErrorModel](),
			"response 500":     newValue[partnerattachments.ErrorModel](),
			"response default": newValue[partnerattachments.ErrorModel](),
		},
	})
	add("partnerAttachments_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.Get(ctx, argument[string](a, a.Path["pa_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[partnerattachments.CreateResponse](),
			"response 401":     newValue[partnerattachments.ErrorModel](),
			"response 404":     newValue[partnerattachments.ErrorModel](),
			"response 429":     newValue[partnerattachments.ErrorModel](),
			"response 500":     newValue[partnerattachments.ErrorModel](),
			"response default": newValue[partnerattachments.ErrorModel](),
		},
	})
	add("partnerAttachments_get_bgp_auth_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.GetBgpAuthKey(ctx, argument[string](a, a.Path["pa_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[partnerattachments.GetBgpAuthKeyResponse](),
			"response 401":     newValue[partnerattachments.ErrorModel](),
			"response 404":     newValue[partnerattachments.ErrorModel](),
			"response 429":     newValue[partnerattachments.ErrorModel](),
			"response 500":     newValue[partnerattachments.ErrorModel](),
			"response default": newValue[partnerattachments.ErrorModel](),
		},
	})
	add("partnerAttachments_get_service_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.GetServiceKey(ctx, argument[string](a, a.Path["pa_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[partnerattachments.GetServiceKeyResponse](),
			"response 401":     newValue[partnerattachments.ErrorModel](),
			"response 404":     newValue[partnerattachments.ErrorModel](),
			"response 429":     newValue[partnerattachments.ErrorModel](),
			"response 500":     newValue[partnerattachments.ErrorModel](),
			"response default": newValue[partnerattachments.ErrorModel](),
		},
	})
	add("partnerAttachments_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.List(ctx, partnerattachments.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.PartnerAttachments.ListPaginator(ctx, partnerattachments.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[partnerattachments.ListResponse](),
			"response 401":     newValue[partnerattachments.ErrorModel](),
			"response 404":     newValue[partnerattachments.ErrorModel](),
			"response 429":     newValue[partnerattachments.ErrorModel](),
			"response 500":     newValue[partnerattachments.ErrorModel](),
			"response default": newValue[partnerattachments.ErrorModel](),
		},
	})
	add("partnerAttachments_list_remote_routes", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.ListRemoteRoutes(ctx, argument[string](a, a.Path["pa_id"]), partnerattachments.ListRemoteRoutesParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.PartnerAttachments.ListRemoteRoutesPaginator(ctx, argument[string](a, a.Path["pa_id"]), partnerattachments.ListRemoteRoutesParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[partnerattachments.ListRemoteRoutesResponse](),
			"response 401":     newValue[partnerattachments.ErrorModel](),
			"response 404":     newValue[partnerattachments.ErrorModel](),
			"response 429":     newValue[partnerattachments.ErrorModel](),
			"response 500":     newValue[partnerattachments.ErrorModel](),
			"response default": newValue[partnerattachments.ErrorModel](),
		},
	})
	add("partnerAttachments_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.Patch(ctx, argument[string](a, a.Path["pa_id"]), argument[partnerattachments.PartnerAttachmentUpdatable](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[partnerattachments.PartnerAttachmentUpdatable](),
			"response 202":     newValue[partnerattachments.CreateResponse](),
			"response 401":     newValue[partnerattachments.ErrorModel](),
			"response 404":     newValue[partnerattachments.ErrorModel](),
			"response 429":     newValue[partnerattachments.ErrorModel](),
			"response 500":     newValue[partnerattachments.ErrorModel](),
			"response default": newValue[partnerattachments.ErrorModel](),
		},
	})
}
