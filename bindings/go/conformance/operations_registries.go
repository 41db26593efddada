// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/registries"
)

func registriesOperations(add func(string, operation)) {
	add("registries_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registries.Create(ctx, argument[registries.MultiregistryCreate](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[registries.MultiregistryCreate](),
			"response 201":     newValue[registries.CreateResponse](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 404":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Registries.Delete(ctx, argument[string](a, a.Path["registry_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[registries.ErrorModel](),
			"response 404":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_delete_repository", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Registries.DeleteRepository(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["repository_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[registries.ErrorModel](),
			"response 404":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_delete_repositoryManifest", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Registries.DeleteRepositoryManifest(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["repository_name"]), argument[string](a, a.Path["manifest_digest"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[registries.ErrorModel](),
			"response 404":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_delete_repositoryTag", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Registries.DeleteRepositoryTag(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["repository_name"]), argument[string](a, a.Path["repository_tag"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[registries.ErrorModel](),
			"response 404":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registries.Get(ctx, argument[string](a, a.Path["registry_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registries.CreateResponse](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 404":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_get_dockerCredentials", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registries.GetDockerCredentials(ctx, argument[string](a, a.Path["registry_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registries.DockerCredentials](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 404":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_get_garbageCollection", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registries.GetGarbageCollection(ctx, argument[string](a, a.Path["registry_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registries.GetGarbageCollectionResponse](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 404":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_get_options", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registries.GetOptions(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registries.GetOptionsResponse](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_get_subscription", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registries.GetSubscription(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registries.GetSubscriptionResponse](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registries.List(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registries.ListResponse](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_list_garbageCollections", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registries.ListGarbageCollections(ctx, argument[string](a, a.Path["registry_name"]), registries.ListGarbageCollectionsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Registries.ListGarbageCollectionsPaginator(ctx, argument[string](a, a.Path["registry_name"]), registries.ListGarbageCollectionsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registries.ListGarbageCollectionsResponse](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 404":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_list_repositoriesV2", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registries.ListRepositoriesV2(ctx, argument[string](a, a.Path["registry_name"]), registries.ListRepositoriesV2Params{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), PageToken: optional[string](a, a.Query["page_token"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Registries.ListRepositoriesV2Paginator(ctx, argument[string](a, a.Path["registry_name"]), registries.ListRepositoriesV2Params{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), PageToken: optional[string](a, a.Query["page_token"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registries.ListRepositoriesV2Response](),
			"response 400":     newValue[registries.ErrorModel](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 404":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_list_repositoryManifests", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registries.ListRepositoryManifests(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["repository_name"]), registries.ListRepositoryManifestsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Registries.ListRepositoryManifestsPaginator(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["repository_name"]), registries.ListRepositoryManifestsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registries.ListRepositoryManifestsResponse](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 404":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_list_repositoryTags", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registries.ListRepositoryTags(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["repository_name"]), registries.ListRepositoryTagsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Registries.ListRepositoryTagsPaginator(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["repository_name"]), registries.ListRepositoryTagsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registries.ListRepositoryTagsResponse](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 404":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_run_garbageCollection", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registries.RunGarbageCollection(ctx, argument[string](a, a.Path["registry_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 201":     newValue[registries.GetGarbageCollectionResponse](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 404":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_update_garbageCollection", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registries.UpdateGarbageCollection(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["garbage_collection_uuid"]), argument[registries.UpdateRegistry](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[registries.UpdateRegistry](),
			"response 200":     newValue[registries.GetGarbageCollectionResponse](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 404":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_update_subscription", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registries.UpdateSubscription(ctx, argument[registries.UpdateSubscriptionBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[registries.UpdateSubscriptionBody](),
			"response 200":     newValue[registries.GetSubscriptionResponse](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
	add("registries_validate_name", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Registries.ValidateName(ctx, argument[registries.ValidateRegistry](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[registries.ValidateRegistry](),
			"response 401":     newValue[registries.ErrorModel](),
			"response 409":     newValue[registries.ErrorModel](),
			"response 429":     newValue[registries.ErrorModel](),
			"response 500":     newValue[registries.ErrorModel](),
			"response default": newValue[registries.ErrorModel](),
		},
	})
}
