// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"
	"encoding/json"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/partnerattachments"
	"digitalocean-sdk.internal/go/sdk"
)

func partnerAttachmentsOperations(add func(string, operation)) {
	add("partnerAttachments_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.Create(ctx, argument[partnerattachments.PartnerAttachmentWritable](a, a.Body, sdk.ReadModel[partnerattachments.PartnerAttachmentWritable]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[partnerattachments.PartnerAttachmentWritable],
			"response 202":     newModel[partnerattachments.CreateResponse],
			"response 401":     newModel[partnerattachments.ErrorModel],
			"response 404":     newModel[partnerattachments.ErrorModel],
			"response 422":     newModel[partnerattachments.ErrorModel],
			"response 429":     newModel[partnerattachments.ErrorModel],
			"response 500":     newModel[partnerattachments.ErrorModel],
			"response default": newModel[partnerattachments.ErrorModel],
		},
	})
	add("partnerAttachments_create_service_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return value(api.PartnerAttachments.CreateServiceKey(ctx, argument[string](a, a.Path["pa_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 202":     newValue[map[string]json.RawMessage](sdk.ReadMapOf[json.RawMessage](sdk.ReadRaw), sdk.WriteMapOf[json.RawMessage](sdk.WriteRaw)),
			"response 401":     newModel[partnerattachments.ErrorModel],
			"response 404":     newModel[partnerattachments.ErrorModel],
			"response 429":     newModel[partnerattachments.ErrorModel],
			"response 500":     newModel[partnerattachments.ErrorModel],
			"response default": newModel[partnerattachments.ErrorModel],
		},
	})
	add("partnerAttachments_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.Delete(ctx, argument[string](a, a.Path["pa_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 202":     newModel[partnerattachments.DeleteResponse],
			"response 401":     newModel[partnerattachments.ErrorModel],
			"response 404":     newModel[partnerattachments.ErrorModel],
			"response 429":     newModel[partnerattachments.ErrorModel],
			"response 500":     newModel[partnerattachments.ErrorModel],
			"response default": newModel[partnerattachments.ErrorModel],
		},
	})
	add("partnerAttachments_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.Get(ctx, argument[string](a, a.Path["pa_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[partnerattachments.CreateResponse],
			"response 401":     newModel[partnerattachments.ErrorModel],
			"response 404":     newModel[partnerattachments.ErrorModel],
			"response 429":     newModel[partnerattachments.ErrorModel],
			"response 500":     newModel[partnerattachments.ErrorModel],
			"response default": newModel[partnerattachments.ErrorModel],
		},
	})
	add("partnerAttachments_get_bgp_auth_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.GetBgpAuthKey(ctx, argument[string](a, a.Path["pa_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[partnerattachments.GetBgpAuthKeyResponse],
			"response 401":     newModel[partnerattachments.ErrorModel],
			"response 404":     newModel[partnerattachments.ErrorModel],
			"response 429":     newModel[partnerattachments.ErrorModel],
			"response 500":     newModel[partnerattachments.ErrorModel],
			"response default": newModel[partnerattachments.ErrorModel],
		},
	})
	add("partnerAttachments_get_service_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.GetServiceKey(ctx, argument[string](a, a.Path["pa_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[partnerattachments.GetServiceKeyResponse],
			"response 401":     newModel[partnerattachments.ErrorModel],
			"response 404":     newModel[partnerattachments.ErrorModel],
			"response 429":     newModel[partnerattachments.ErrorModel],
			"response 500":     newModel[partnerattachments.ErrorModel],
			"response default": newModel[partnerattachments.ErrorModel],
		},
	})
	add("partnerAttachments_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.List(ctx, partnerattachments.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.PartnerAttachments.ListPaginator(ctx, partnerattachments.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[partnerattachments.ListResponse],
			"response 401":     newModel[partnerattachments.ErrorModel],
			"response 404":     newModel[partnerattachments.ErrorModel],
			"response 429":     newModel[partnerattachments.ErrorModel],
			"response 500":     newModel[partnerattachments.ErrorModel],
			"response default": newModel[partnerattachments.ErrorModel],
		},
	})
	add("partnerAttachments_list_remote_routes", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.ListRemoteRoutes(ctx, argument[string](a, a.Path["pa_id"], sdk.ReadString), partnerattachments.ListRemoteRoutesParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.PartnerAttachments.ListRemoteRoutesPaginator(ctx, argument[string](a, a.Path["pa_id"], sdk.ReadString), partnerattachments.ListRemoteRoutesParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[partnerattachments.ListRemoteRoutesResponse],
			"response 401":     newModel[partnerattachments.ErrorModel],
			"response 404":     newModel[partnerattachments.ErrorModel],
			"response 429":     newModel[partnerattachments.ErrorModel],
			"response 500":     newModel[partnerattachments.ErrorModel],
			"response default": newModel[partnerattachments.ErrorModel],
		},
	})
	add("partnerAttachments_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.PartnerAttachments.Patch(ctx, argument[string](a, a.Path["pa_id"], sdk.ReadString), argument[partnerattachments.PartnerAttachmentUpdatable](a, a.Body, sdk.ReadModel[partnerattachments.PartnerAttachmentUpdatable]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[partnerattachments.PartnerAttachmentUpdatable],
			"response 202":     newModel[partnerattachments.CreateResponse],
			"response 401":     newModel[partnerattachments.ErrorModel],
			"response 404":     newModel[partnerattachments.ErrorModel],
			"response 429":     newModel[partnerattachments.ErrorModel],
			"response 500":     newModel[partnerattachments.ErrorModel],
			"response default": newModel[partnerattachments.ErrorModel],
		},
	})
}
