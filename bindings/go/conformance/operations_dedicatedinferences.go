// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/dedicatedinferences"
	"digitalocean-sdk.internal/go/digitalocean"
)

func dedicatedInferencesOperations(add func(string, operation)) {
	add("dedicatedInferences_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.Create(ctx, argument[dedicatedinferences.DedicatedInferenceCreateRequest](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.DedicatedInferences.CreateAndWait(ctx, argument[dedicatedinferences.DedicatedInferenceCreateRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[dedicatedinferences.DedicatedInferenceCreateRequest](),
			"response 202":     newValue[dedicatedinferences.CreateResponse](),
			"response 401":     newValue[dedicatedinferences.ErrorModel](),
			"response 429":     newValue[dedicatedinferences.ErrorModel](),
			"response 500":     newValue[dedicatedinferences.ErrorModel](),
			"response default": newValue[dedicatedinferences.ErrorModel](),
		},
	})
	add("dedicatedInferences_create_tokens", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.CreateTokens(ctx, argument[string](a, a.Path["dedicated_inference_id"]), argument[dedicatedinferences.DedicatedInferenceTokenCreateRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[dedicatedinferences.DedicatedInferenceTokenCreateRequest](),
			"response 202":     newValue[dedicatedinferences.CreateTokensResponse](),
			"response 401":     newValue[dedicatedinferences.ErrorModel](),
			"response 404":     newValue[dedicatedinferences.ErrorModel](),
			"response 429":     newValue[dedicatedinferences.ErrorModel](),
			"response 500":     newValue[dedicatedinferences.ErrorModel](),
			"response default": newValue[dedicatedinferences.ErrorModel](),
		},
	})
	add("dedicatedInferences_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.DedicatedInferences.Delete(ctx, argument[string](a, a.Path["dedicated_inference_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.DedicatedInferences.DeleteAndWait(ctx, argument[string](a, a.Path["dedicated_inference_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[dedicatedinferences.ErrorModel](),
			"response 404":     newValue[dedicatedinferences.ErrorModel](),
			"response 429":     newValue[dedicatedinferences.ErrorModel](),
			"response 500":     newValue[dedicatedinferences.ErrorModel](),
			"response default": newValue[dedicatedinferences.ErrorModel](),
		},
	})
	add("dedicatedInferences_delete_tokens", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.DedicatedInferences.DeleteTokens(ctx, argument[string](a, a.Path["dedicated_inference_id"]), argument[string](a, a.Path["token_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[dedicatedinferences.ErrorModel](),
			"response 404":     newValue[dedicatedinferences.ErrorModel](),
			"response 429":     newValue[dedicatedinferences.ErrorModel](),
			"response 500":     newValue[dedicatedinferences.ErrorModel](),
			"response default": newValue[dedicatedinferences.ErrorModel](),
		},
	})
	add("dedicatedInferences_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.Get(ctx, argument[string](a, a.Path["dedicated_inference_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.DedicatedInferences.GetAndWait(ctx, argument[string](a, a.Path["dedicated_inference_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[dedicatedinferences.GetResponse](),
			"response 401":     newValue[dedicatedinferences.ErrorModel](),
			"response 404":     newValue[dedicatedinferences.ErrorModel](),
			"response 429":     newValue[dedicatedinferences.ErrorModel](),
			"response 500":     newValue[dedicatedinferences.ErrorModel](),
			"response default": newValue[dedicatedinferences.ErrorModel](),
		},
	})
	add("dedicatedInferences_get_accelerator", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.GetAccelerator(ctx, argument[string](a, a.Path["dedicated_inference_id"]), argument[string](a, a.Path["accelerator_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[dedicatedinferences.DedicatedInferenceAccelerator](),
			"response 401":     newValue[dedicatedinferences.ErrorModel](),
			"response 404":     newValue[dedicatedinferences.ErrorModel](),
			"response 429":     newValue[dedicatedinferences.ErrorModel](),
			"response 500":     newValue[dedicatedinferences.ErrorModel](),
			"response default": newValue[dedicatedinferences.ErrorModel](),
		},
	})
	add("dedicatedInferences_get_ca", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.GetCa(ctx, argument[string](a, a.Path["dedicated_inference_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[dedicatedinferences.GetCaResponse](),
			"response 401":     newValue[dedicatedinferences.ErrorModel](),
			"response 404":     newValue[dedicatedinferences.ErrorModel](),
			"response 429":     newValue[dedicatedinferences.ErrorModel](),
			"response 500":     newValue[dedicatedinferences.ErrorModel](),
			"response default": newValue[dedicatedinferences.ErrorModel](),
		},
	})
	add("dedicatedInferences_get_gpu_model_config", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.GetGPUModelConfig(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[dedicatedinferences.DedicatedInferenceGPUModelConfigsResponse](),
			"response 401":     newValue[dedicatedinferences.ErrorModel](),
			"response 429":     newValue[dedicatedinferences.ErrorModel](),
			"response 500":     newValue[dedicatedinferences.ErrorModel](),
			"response default": newValue[dedicatedinferences.ErrorModel](),
		},
	})
	add("dedicatedInferences_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.List(ctx, dedicatedinferences.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Region: optional[dedicatedinferences.DedicatedRegion](a, a.Query["region"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.DedicatedInferences.ListPaginator(ctx, dedicatedinferences.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Region: optional[dedicatedinferences.DedicatedRegion](a, a.Query["region"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[dedicatedinferences.ListResponse](),
			"response 401":     newValue[dedicatedinferences.ErrorModel](),
			"response 429":     newValue[dedicatedinferences.ErrorModel](),
			"response 500":     newValue[dedicatedinferences.ErrorModel](),
			"response default": newValue[dedicatedinferences.ErrorModel](),
		},
	})
	add("dedicatedInferences_list_accelerators", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.ListAccelerators(ctx, argument[string](a, a.Path["dedicated_inference_id"]), dedicatedinferences.ListAcceleratorsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Slug: optional[string](a, a.Query["slug"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.DedicatedInferences.ListAcceleratorsPaginator(ctx, argument[string](a, a.Path["dedicated_inference_id"]), dedicatedinferences.ListAcceleratorsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Slug: optional[string](a, a.Query["slug"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[dedicatedinferences.ListAcceleratorsResponse](),
			"response 401":     newValue[dedicatedinferences.ErrorModel](),
			"response 404":     newValue[dedicatedinferences.ErrorModel](),
			"response 429":     newValue[dedicatedinferences.ErrorModel](),
			"response 500":     newValue[dedicatedinferences.ErrorModel](),
			"response default": newValue[dedicatedinferences.ErrorModel](),
		},
	})
	add("dedicatedInferences_list_sizes", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.ListSizes(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[dedicatedinferences.DedicatedInferenceSizesResponse](),
			"response 401":     newValue[dedicatedinferences.ErrorModel](),
			"response 429":     newValue[dedicatedinferences.ErrorModel](),
			"response 500":     newValue[dedicatedinferences.ErrorModel](),
			"response default": newValue[dedicatedinferences.ErrorModel](),
		},
	})
	add("dedicatedInferences_list_tokens", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.ListTokens(ctx, argument[string](a, a.Path["dedicated_inference_id"]), dedicatedinferences.ListTokensParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.DedicatedInferences.ListTokensPaginator(ctx, argument[string](a, a.Path["dedicated_inference_id"]), dedicatedinferences.ListTokensParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[dedicatedinferences.ListTokensResponse](),
			"response 401":     newValue[dedicatedinferences.ErrorModel](),
			"response 404":     newValue[dedicatedinferences.ErrorModel](),
			"response 429":     newValue[dedicatedinferences.ErrorModel](),
			"response 500":     newValue[dedicatedinferences.ErrorModel](),
			"response default": newValue[dedicatedinferences.ErrorModel](),
		},
	})
	add("dedicatedInferences_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.DedicatedInferences.Patch(ctx, argument[string](a, a.Path["dedicated_inference_id"]), argument[dedicatedinferences.DedicatedInferenceUpdateRequest](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.DedicatedInferences.PatchAndWait(ctx, argument[string](a, a.Path["dedicated_inference_id"]), argument[dedicatedinferences.DedicatedInferenceUpdateRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[dedicatedinferences.DedicatedInferenceUpdateRequest](),
			"response 202":     newValue[dedicatedinferences.PatchResponse](),
			"response 401":     newValue[dedicatedinferences.ErrorModel](),
			"response 404":     newValue[dedicatedinferences.ErrorModel](),
			"response 429":     newValue[dedicatedinferences.ErrorModel](),
			"response 500":     newValue[dedicatedinferences.ErrorModel](),
			"response default": newValue[dedicatedinferences.ErrorModel](),
		},
	})
}
