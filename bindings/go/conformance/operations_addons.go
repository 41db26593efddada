// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/addons"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

func addonsOperations(add func(string, operation)) {
	add("addons_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Addons.Create(ctx, argument[addons.ResourceNew](a, a.Body, sdk.ReadModel[addons.ResourceNew]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[addons.ResourceNew],
			"response 200":     newModel[addons.CreateResponse],
			"response 401":     newModel[addons.ErrorModel],
			"response 429":     newModel[addons.ErrorModel],
			"response 500":     newModel[addons.ErrorModel],
			"response default": newModel[addons.ErrorModel],
		},
	})
	add("addons_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Addons.Delete(ctx, argument[string](a, a.Path["resource_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[addons.ErrorModel],
			"response 404":     newModel[addons.ErrorModel],
			"response 429":     newModel[addons.ErrorModel],
			"response 500":     newModel[addons.ErrorModel],
			"response default": newModel[addons.ErrorModel],
		},
	})
	add("addons_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Addons.Get(ctx, argument[string](a, a.Path["resource_uuid"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[addons.GetResponse],
			"response 401":     newModel[addons.ErrorModel],
			"response 404":     newModel[addons.ErrorModel],
			"response 429":     newModel[addons.ErrorModel],
			"response 500":     newModel[addons.ErrorModel],
			"response default": newModel[addons.ErrorModel],
		},
	})
	add("addons_get_app", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Addons.GetApp(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[addons.GetAppResponse],
			"response 401":     newModel[addons.ErrorModel],
			"response 429":     newModel[addons.ErrorModel],
			"response 500":     newModel[addons.ErrorModel],
			"response default": newModel[addons.ErrorModel],
		},
	})
	add("addons_get_app_metadata", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Addons.GetAppMetadata(ctx, argument[string](a, a.Path["app_slug"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[addons.GetAppMetadataResponse],
			"response 401":     newModel[addons.ErrorModel],
			"response 404":     newModel[addons.ErrorModel],
			"response 429":     newModel[addons.ErrorModel],
			"response 500":     newModel[addons.ErrorModel],
			"response default": newModel[addons.ErrorModel],
		},
	})
	add("addons_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Addons.List(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[addons.ListResponse],
			"response 401":     newModel[addons.ErrorModel],
			"response 429":     newModel[addons.ErrorModel],
			"response 500":     newModel[addons.ErrorModel],
			"response default": newModel[addons.ErrorModel],
		},
	})
	add("addons_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Addons.Patch(ctx, argument[string](a, a.Path["resource_uuid"], sdk.ReadString), argument[addons.PatchBody](a, a.Body, sdk.ReadModel[addons.PatchBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[addons.PatchBody],
			"response 200":     newModel[addons.PatchResponse],
			"response 401":     newModel[addons.ErrorModel],
			"response 404":     newModel[addons.ErrorModel],
			"response 429":     newModel[addons.ErrorModel],
			"response 500":     newModel[addons.ErrorModel],
			"response default": newModel[addons.ErrorModel],
		},
	})
	add("addons_patch_plan", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Addons.PatchPlan(ctx, argument[string](a, a.Path["resource_uuid"], sdk.ReadString), argument[addons.PatchPlanBody](a, a.Body, sdk.ReadModel[addons.PatchPlanBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[addons.PatchPlanBody],
			"response 200":     newModel[addons.PatchResponse],
			"response 401":     newModel[addons.ErrorModel],
			"response 404":     newModel[addons.ErrorModel],
			"response 429":     newModel[addons.ErrorModel],
			"response 500":     newModel[addons.ErrorModel],
			"response default": newModel[addons.ErrorModel],
		},
	})
}
