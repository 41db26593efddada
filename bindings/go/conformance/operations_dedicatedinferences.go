// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/dedicatedinferences"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

func dedicatedInferencesOperations(add func(string, operation)) {
	add("dedicatedInferences_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.Create(ctx, argument[dedicatedinferences.DedicatedInferenceCreateRequest](a, a.Body, sdk.ReadModel[dedicatedinferences.DedicatedInferenceCreateRequest]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.DedicatedInferences.CreateAndWait(ctx, argument[dedicatedinferences.DedicatedInferenceCreateRequest](a, a.Body, sdk.ReadModel[dedicatedinferences.DedicatedInferenceCreateRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[dedicatedinferences.DedicatedInferenceCreateRequest],
			"response 202":     newModel[dedicatedinferences.CreateResponse],
			"response 401":     newModel[dedicatedinferences.ErrorModel],
			"response 429":     newModel[dedicatedinferences.ErrorModel],
			"response 500":     newModel[dedicatedinferences.ErrorModel],
			"response default": newModel[dedicatedinferences.ErrorModel],
		},
	})
	add("dedicatedInferences_create_tokens", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.CreateTokens(ctx, argument[string](a, a.Path["dedicated_inference_id"], sdk.ReadString), argument[dedicatedinferences.DedicatedInferenceTokenCreateRequest](a, a.Body, sdk.ReadModel[dedicatedinferences.DedicatedInferenceTokenCreateRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[dedicatedinferences.DedicatedInferenceTokenCreateRequest],
			"response 202":     newModel[dedicatedinferences.CreateTokensResponse],
			"response 401":     newModel[dedicatedinferences.ErrorModel],
			"response 404":     newModel[dedicatedinferences.ErrorModel],
			"response 429":     newModel[dedicatedinferences.ErrorModel],
			"response 500":     newModel[dedicatedinferences.ErrorModel],
			"response default": newModel[dedicatedinferences.ErrorModel],
		},
	})
	add("dedicatedInferences_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.DedicatedInferences.Delete(ctx, argument[string](a, a.Path["dedicated_inference_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.DedicatedInferences.DeleteAndWait(ctx, argument[string](a, a.Path["dedicated_inference_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[dedicatedinferences.ErrorModel],
			"response 404":     newModel[dedicatedinferences.ErrorModel],
			"response 429":     newModel[dedicatedinferences.ErrorModel],
			"response 500":     newModel[dedicatedinferences.ErrorModel],
			"response default": newModel[dedicatedinferences.ErrorModel],
		},
	})
	add("dedicatedInferences_delete_tokens", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.DedicatedInferences.DeleteTokens(ctx, argument[string](a, a.Path["dedicated_inference_id"], sdk.ReadString), argument[string](a, a.Path["token_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[dedicatedinferences.ErrorModel],
			"response 404":     newModel[dedicatedinferences.ErrorModel],
			"response 429":     newModel[dedicatedinferences.ErrorModel],
			"response 500":     newModel[dedicatedinferences.ErrorModel],
			"response default": newModel[dedicatedinferences.ErrorModel],
		},
	})
	add("dedicatedInferences_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.Get(ctx, argument[string](a, a.Path["dedicated_inference_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.DedicatedInferences.GetAndWait(ctx, argument[string](a, a.Path["dedicated_inference_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[dedicatedinferences.GetResponse],
			"response 401":     newModel[dedicatedinferences.ErrorModel],
			"response 404":     newModel[dedicatedinferences.ErrorModel],
			"response 429":     newModel[dedicatedinferences.ErrorModel],
			"response 500":     newModel[dedicatedinferences.ErrorModel],
			"response default": newModel[dedicatedinferences.ErrorModel],
		},
	})
	add("dedicatedInferences_get_accelerator", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.GetAccelerator(ctx, argument[string](a, a.Path["dedicated_inference_id"], sdk.ReadString), argument[string](a, a.Path["accelerator_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[dedicatedinferences.DedicatedInferenceAccelerator],
			"response 401":     newModel[dedicatedinferences.ErrorModel],
			"response 404":     newModel[dedicatedinferences.ErrorModel],
			"response 429":     newModel[dedicatedinferences.ErrorModel],
			"response 500":     newModel[dedicatedinferences.ErrorModel],
			"response default": newModel[dedicatedinferences.ErrorModel],
		},
	})
	add("dedicatedInferences_get_ca", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.GetCa(ctx, argument[string](a, a.Path["dedicated_inference_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[dedicatedinferences.GetCaResponse],
			"response 401":     newModel[dedicatedinferences.ErrorModel],
			"response 404":     newModel[dedicatedinferences.ErrorModel],
			"response 429":     newModel[dedicatedinferences.ErrorModel],
			"response 500":     newModel[dedicatedinferences.ErrorModel],
			"response default": newModel[dedicatedinferences.ErrorModel],
		},
	})
	add("dedicatedInferences_get_gpu_model_config", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.GetGPUModelConfig(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[dedicatedinferences.DedicatedInferenceGPUModelConfigsResponse],
			"response 401":     newModel[dedicatedinferences.ErrorModel],
			"response 429":     newModel[dedicatedinferences.ErrorModel],
			"response 500":     newModel[dedicatedinferences.ErrorModel],
			"response default": newModel[dedicatedinferences.ErrorModel],
		},
	})
	add("dedicatedInferences_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.List(ctx, dedicatedinferences.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), Region: optional[dedicatedinferences.DedicatedRegion](a, a.Query["region"], sdk.ReadString)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.DedicatedInferences.ListPaginator(ctx, dedicatedinferences.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), Region: optional[dedicatedinferences.DedicatedRegion](a, a.Query["region"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[dedicatedinferences.ListResponse],
			"response 401":     newModel[dedicatedinferences.ErrorModel],
			"response 429":     newModel[dedicatedinferences.ErrorModel],
			"response 500":     newModel[dedicatedinferences.ErrorModel],
			"response default": newModel[dedicatedinferences.ErrorModel],
		},
	})
	add("dedicatedInferences_list_accelerators", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.ListAccelerators(ctx, argument[string](a, a.Path["dedicated_inference_id"], sdk.ReadString), dedicatedinferences.ListAcceleratorsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), Slug: optional[string](a, a.Query["slug"], sdk.ReadString)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.DedicatedInferences.ListAcceleratorsPaginator(ctx, argument[string](a, a.Path["dedicated_inference_id"], sdk.ReadString), dedicatedinferences.ListAcceleratorsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), Slug: optional[string](a, a.Query["slug"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[dedicatedinferences.ListAcceleratorsResponse],
			"response 401":     newModel[dedicatedinferences.ErrorModel],
			"response 404":     newModel[dedicatedinferences.ErrorModel],
			"response 429":     newModel[dedicatedinferences.ErrorModel],
			"response 500":     newModel[dedicatedinferences.ErrorModel],
			"response default": newModel[dedicatedinferences.ErrorModel],
		},
	})
	add("dedicatedInferences_list_sizes", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.ListSizes(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[dedicatedinferences.DedicatedInferenceSizesResponse],
			"response 401":     newModel[dedicatedinferences.ErrorModel],
			"response 429":     newModel[dedicatedinferences.ErrorModel],
			"response 500":     newModel[dedicatedinferences.ErrorModel],
			"response default": newModel[dedicatedinferences.ErrorModel],
		},
	})
	add("dedicatedInferences_list_tokens", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.ListTokens(ctx, argument[string](a, a.Path["dedicated_inference_id"], sdk.ReadString), dedicatedinferences.ListTokensParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.DedicatedInferences.ListTokensPaginator(ctx, argument[string](a, a.Path["dedicated_inference_id"], sdk.ReadString), dedicatedinferences.ListTokensParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[dedicatedinferences.ListTokensResponse],
			"response 401":     newModel[dedicatedinferences.ErrorModel],
			"response 404":     newModel[dedicatedinferences.ErrorModel],
			"response 429":     newModel[dedicatedinferences.ErrorModel],
			"response 500":     newModel[dedicatedinferences.ErrorModel],
			"response default": newModel[dedicatedinferences.ErrorModel],
		},
	})
	add("dedicatedInferences_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.Patch(ctx, argument[string](a, a.Path["dedicated_inference_id"], sdk.ReadString), argument[dedicatedinferences.DedicatedInferenceUpdateRequest](a, a.Body, sdk.ReadModel[dedicatedinferences.DedicatedInferenceUpdateRequest]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.DedicatedInferences.PatchAndWait(ctx, argument[string](a, a.Path["dedicated_inference_id"], sdk.ReadString), argument[dedicatedinferences.DedicatedInferenceUpdateRequest](a, a.Body, sdk.ReadModel[dedicatedinferences.DedicatedInferenceUpdateRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[dedicatedinferences.DedicatedInferenceUpdateRequest],
			"response 202":     newModel[dedicatedinferences.PatchResponse],
			"response 401":     newModel[dedicatedinferences.ErrorModel],
			"response 404":     newModel[dedicatedinferences.ErrorModel],
			"response 429":     newModel[dedicatedinferences.ErrorModel],
			"response 500":     newModel[dedicatedinferences.ErrorModel],
			"response default": newModel[dedicatedinferences.ErrorModel],
		},
	})
}
