// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/registry"
)

func registryOperations(add func(string, operation)) {
	add("registry_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.Create(ctx, argument[registry.Create](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[registry.Create](),
			"response 201":     newValue[registry.CreateResponse](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Registry.Delete(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[registry.ErrorModel](),
			"response 404":     newValue[registry.ErrorModel](),
			"response 412":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_delete_repositoryManifest", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Registry.DeleteRepositoryManifest(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["repository_name"]), argument[string](a, a.Path["manifest_digest"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[registry.ErrorModel](),
			"response 404":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_delete_repositoryTag", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Registry.DeleteRepositoryTag(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["repository_name"]), argument[string](a, a.Path["repository_tag"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[registry.ErrorModel](),
			"response 404":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.Get(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registry.CreateResponse](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 412":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_get_dockerCredentials", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.GetDockerCredentials(ctx, registry.GetDockerCredentialsParams{ExpirySeconds: optional[int64](a, a.Query["expiry_seconds"]), ReadWrite: optional[bool](a, a.Query["read_write"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registry.DockerCredentials](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_get_garbageCollection", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.GetGarbageCollection(ctx, argument[string](a, a.Path["registry_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registry.RegistriesGetGarbageCollectionResponse](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 404":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_get_options", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.GetOptions(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registry.RegistriesGetOptionsResponse](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_get_subscription", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.GetSubscription(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registry.RegistriesGetSubscriptionResponse](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_list_garbageCollections", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.ListGarbageCollections(ctx, argument[string](a, a.Path["registry_name"]), registry.ListGarbageCollectionsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Registry.ListGarbageCollectionsPaginator(ctx, argument[string](a, a.Path["registry_name"]), registry.ListGarbageCollectionsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registry.RegistriesListGarbageCollectionsResponse](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 404":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_list_repositories", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.ListRepositories(ctx, argument[string](a, a.Path["registry_name"]), registry.ListRepositoriesParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Registry.ListRepositoriesPaginator(ctx, argument[string](a, a.Path["registry_name"]), registry.ListRepositoriesParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registry.ListRepositoriesResponse](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 404":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_list_repositoriesV2", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.ListRepositoriesV2(ctx, argument[string](a, a.Path["registry_name"]), registry.ListRepositoriesV2Params{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), PageToken: optional[string](a, a.Query["page_token"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Registry.ListRepositoriesV2Paginator(ctx, argument[string](a, a.Path["registry_name"]), registry.ListRepositoriesV2Params{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), PageToken: optional[string](a, a.Query["page_token"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registry.RegistriesListRepositoriesV2Response](),
			"response 400":     newValue[registry.ErrorModel](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 404":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_list_repositoryManifests", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.ListRepositoryManifests(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["repository_name"]), registry.ListRepositoryManifestsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Registry.ListRepositoryManifestsPaginator(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["repository_name"]), registry.ListRepositoryManifestsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registry.RegistriesListRepositoryManifestsResponse](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 404":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_list_repositoryTags", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.ListRepositoryTags(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["repository_name"]), registry.ListRepositoryTagsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Registry.ListRepositoryTagsPaginator(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["repository_name"]), registry.ListRepositoryTagsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[registry.RegistriesListRepositoryTagsResponse](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 404":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_run_garbageCollection", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.RunGarbageCollection(ctx, argument[string](a, a.Path["registry_name"]), pointer[registry.RunGc](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[registry.RunGc](),
			"response 201":     newValue[registry.RegistriesGetGarbageCollectionResponse](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 404":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_update_garbageCollection", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.UpdateGarbageCollection(ctx, argument[string](a, a.Path["registry_name"]), argument[string](a, a.Path["garbage_collection_uuid"]), argument[registry.UpdateRegistry](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[registry.UpdateRegistry](),
			"response 200":     newValue[registry.RegistriesGetGarbageCollectionResponse](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 404":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_update_subscription", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.UpdateSubscription(ctx, argument[registry.UpdateSubscriptionBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[registry.UpdateSubscriptionBody](),
			"response 200":     newValue[registry.RegistriesGetSubscriptionResponse](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 412":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
	add("registry_validate_name", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Registry.ValidateName(ctx, argument[registry.ValidateRegistry](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[registry.ValidateRegistry](),
			"response 401":     newValue[registry.ErrorModel](),
			"response 409":     newValue[registry.ErrorModel](),
			"response 429":     newValue[registry.ErrorModel](),
			"response 500":     newValue[registry.ErrorModel](),
			"response default": newValue[registry.ErrorModel](),
		},
	})
}
