// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/addons"
	"digitalocean-sdk.internal/go/digitalocean"
)

func addonsOperations(add func(string, operation)) {
	add("addons_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Addons.Create(ctx, argument[addons.ResourceNew](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[addons.ResourceNew](),
			"response 200":     newValue[addons.CreateResponse](),
			"response 401":     newValue[addons.ErrorModel](),
			"response 429":     newValue[addons.ErrorModel](),
			"response 500":     newValue[addons.ErrorModel](),
			"response default": newValue[addons.ErrorModel](),
		},
	})
	add("addons_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Addons.Delete(ctx, argument[string](a, a.Path["resource_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[addons.ErrorModel](),
			"response 404":     newValue[addons.ErrorModel](),
			"response 429":     newValue[addons.ErrorModel](),
			"response 500":     newValue[addons.ErrorModel](),
			"response default": newValue[addons.ErrorModel](),
		},
	})
	add("addons_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Addons.Get(ctx, argument[string](a, a.Path["resource_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[addons.GetResponse](),
			"response 401":     newValue[addons.ErrorModel](),
			"response 404":     newValue[addons.ErrorModel](),
			"response 429":     newValue[addons.ErrorModel](),
			"response 500":     newValue[addons.ErrorModel](),
			"response default": newValue[addons.ErrorModel](),
		},
	})
	add("addons_get_app", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Addons.GetApp(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[addons.GetAppResponse](),
			"response 401":     newValue[addons.ErrorModel](),
			"response 429":     newValue[addons.ErrorModel](),
			"response 500":     newValue[addons.ErrorModel](),
			"response default": newValue[addons.ErrorModel](),
		},
	})
	add("addons_get_app_metadata", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Addons.GetAppMetadata(ctx, argument[string](a, a.Path["app_slug"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[addons.GetAppMetadataResponse](),
			"response 401":     newValue[addons.ErrorModel](),
			"response 404":     newValue[addons.ErrorModel](),
			"response 429":     newValue[addons.ErrorModel](),
			"response 500":     newValue[addons.ErrorModel](),
			"response default": newValue[addons.ErrorModel](),
		},
	})
	add("addons_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Addons.List(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[addons.ListResponse](),
			"response 401":     newValue[addons.ErrorModel](),
			"response 429":     newValue[addons.ErrorModel](),
			"response 500":     newValue[addons.ErrorModel](),
			"response default": newValue[addons.ErrorModel](),
		},
	})
	add("addons_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Addons.Patch(ctx, argument[string](a, a.Path["resource_uuid"]), argument[addons.PatchBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[addons.PatchBody](),
			"response 200":     newValue[addons.PatchResponse](),
			"response 401":     newValue[addons.ErrorModel](),
			"response 404":     newValue[addons.ErrorModel](),
			"response 429":     newValue[addons.ErrorModel](),
			"response 500":     newValue[addons.ErrorModel](),
			"response default": newValue[addons.ErrorModel](),
		},
	})
	add("addons_patch_plan", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Addons.PatchPlan(ctx, argument[string](a, a.Path["resource_uuid"]), argument[addons.PatchPlanBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[addons.PatchPlanBody](),
			"response 200":     newValue[addons.PatchResponse](),
			"response 401":     newValue[addons.ErrorModel](),
			"response 404":     newValue[addons.ErrorModel](),
			"response 429":     newValue[addons.ErrorModel](),
			"response 500":     newValue[addons.ErrorModel](),
			"response default": newValue[addons.ErrorModel](),
		},
	})
}
