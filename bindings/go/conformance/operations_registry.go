// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/registry"
	"digitalocean-sdk.internal/go/sdk"
)

func registryOperations(add func(string, operation)) {
	add("registry_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.Create(ctx, argument[registry.Create](a, a.Body, sdk.ReadModel[registry.Create]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[registry.Create],
			"response 201":     newModel[registry.CreateResponse],
			"response 401":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Registry.Delete(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[registry.ErrorModel],
			"response 404":     newModel[registry.ErrorModel],
			"response 412":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_delete_repositoryManifest", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Registry.DeleteRepositoryManifest(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), argument[string](a, a.Path["repository_name"], sdk.ReadString), argument[string](a, a.Path["manifest_digest"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[registry.ErrorModel],
			"response 404":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_delete_repositoryTag", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Registry.DeleteRepositoryTag(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), argument[string](a, a.Path["repository_name"], sdk.ReadString), argument[string](a, a.Path["repository_tag"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[registry.ErrorModel],
			"response 404":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.Get(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[registry.CreateResponse],
			"response 401":     newModel[registry.ErrorModel],
			"response 412":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_get_dockerCredentials", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.GetDockerCredentials(ctx, registry.GetDockerCredentialsParams{ExpirySeconds: optional[int64](a, a.Query["expiry_seconds"], sdk.ReadInt64), ReadWrite: optional[bool](a, a.Query["read_write"], sdk.ReadBool)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[registry.DockerCredentials],
			"response 401":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_get_garbageCollection", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.GetGarbageCollection(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[registry.RegistriesGetGarbageCollectionResponse],
			"response 401":     newModel[registry.ErrorModel],
			"response 404":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_get_options", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.GetOptions(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[registry.RegistriesGetOptionsResponse],
			"response 401":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_get_subscription", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.GetSubscription(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[registry.RegistriesGetSubscriptionResponse],
			"response 401":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_list_garbageCollections", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.ListGarbageCollections(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), registry.ListGarbageCollectionsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Registry.ListGarbageCollectionsPaginator(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), registry.ListGarbageCollectionsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[registry.RegistriesListGarbageCollectionsResponse],
			"response 401":     newModel[registry.ErrorModel],
			"response 404":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_list_repositories", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.ListRepositories(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), registry.ListRepositoriesParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Registry.ListRepositoriesPaginator(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), registry.ListRepositoriesParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[registry.ListRepositoriesResponse],
			"response 401":     newModel[registry.ErrorModel],
			"response 404":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_list_repositoriesV2", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.ListRepositoriesV2(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), registry.ListRepositoriesV2Params{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), PageToken: optional[string](a, a.Query["page_token"], sdk.ReadString)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Registry.ListRepositoriesV2Paginator(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), registry.ListRepositoriesV2Params{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64), PageToken: optional[string](a, a.Query["page_token"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[registry.RegistriesListRepositoriesV2Response],
			"response 400":     newModel[registry.ErrorModel],
			"response 401":     newModel[registry.ErrorModel],
			"response 404":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_list_repositoryManifests", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.ListRepositoryManifests(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), argument[string](a, a.Path["repository_name"], sdk.ReadString), registry.ListRepositoryManifestsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Registry.ListRepositoryManifestsPaginator(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), argument[string](a, a.Path["repository_name"], sdk.ReadString), registry.ListRepositoryManifestsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[registry.RegistriesListRepositoryManifestsResponse],
			"response 401":     newModel[registry.ErrorModel],
			"response 404":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_list_repositoryTags", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.ListRepositoryTags(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), argument[string](a, a.Path["repository_name"], sdk.ReadString), registry.ListRepositoryTagsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Registry.ListRepositoryTagsPaginator(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), argument[string](a, a.Path["repository_name"], sdk.ReadString), registry.ListRepositoryTagsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[registry.RegistriesListRepositoryTagsResponse],
			"response 401":     newModel[registry.ErrorModel],
			"response 404":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_run_garbageCollection", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.RunGarbageCollection(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), pointer[registry.RunGc](a, a.Body, sdk.ReadModel[registry.RunGc]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[registry.RunGc],
			"response 201":     newModel[registry.RegistriesGetGarbageCollectionResponse],
			"response 401":     newModel[registry.ErrorModel],
			"response 404":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_update_garbageCollection", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.UpdateGarbageCollection(ctx, argument[string](a, a.Path["registry_name"], sdk.ReadString), argument[string](a, a.Path["garbage_collection_uuid"], sdk.ReadString), argument[registry.UpdateRegistry](a, a.Body, sdk.ReadModel[registry.UpdateRegistry]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[registry.UpdateRegistry],
			"response 200":     newModel[registry.RegistriesGetGarbageCollectionResponse],
			"response 401":     newModel[registry.ErrorModel],
			"response 404":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_update_subscription", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Registry.UpdateSubscription(ctx, argument[registry.UpdateSubscriptionBody](a, a.Body, sdk.ReadModel[registry.UpdateSubscriptionBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[registry.UpdateSubscriptionBody],
			"response 200":     newModel[registry.RegistriesGetSubscriptionResponse],
			"response 401":     newModel[registry.ErrorModel],
			"response 412":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
	add("registry_validate_name", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Registry.ValidateName(ctx, argument[registry.ValidateRegistry](a, a.Body, sdk.ReadModel[registry.ValidateRegistry]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[registry.ValidateRegistry],
			"response 401":     newModel[registry.ErrorModel],
			"response 409":     newModel[registry.ErrorModel],
			"response 429":     newModel[registry.ErrorModel],
			"response 500":     newModel[registry.ErrorModel],
			"response default": newModel[registry.ErrorModel],
		},
	})
}
