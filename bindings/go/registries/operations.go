// Code generated from the description of the API. DO NOT EDIT.

package registries

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "registries_create",
	Method:    "POST",
	Path:      "/v2/registries",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var deleteOperation = sdk.Operation{
	ID:        "registries_delete",
	Method:    "DELETE",
	Path:      "/v2/registries/{registry_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteRepositoryOperation = sdk.Operation{
	ID:        "registries_delete_repository",
	Method:    "DELETE",
	Path:      "/v2/registries/{registry_name}/repositories/{repository_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteRepositoryManifestOperation = sdk.Operation{
	ID:        "registries_delete_repositoryManifest",
	Method:    "DELETE",
	Path:      "/v2/registries/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteRepositoryTagOperation = sdk.Operation{
	ID:        "registries_delete_repositoryTag",
	Method:    "DELETE",
	Path:      "/v2/registries/{registry_name}/repositories/{repository_name}/tags/{repository_tag}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "registries_get",
	Method:    "GET",
	Path:      "/v2/registries/{registry_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDockerCredentialsOperation = sdk.Operation{
	ID:     "registries_get_dockerCredentials",
	Method: "GET",
	Path:   "/v2/registries/{registry_name}/docker-credentials",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"registry:read", "registry:update"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getGarbageCollectionOperation = sdk.Operation{
	ID:        "registries_get_garbageCollection",
	Method:    "GET",
	Path:      "/v2/registries/{registry_name}/garbage-collection",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getOptionsOperation = sdk.Operation{
	ID:        "registries_get_options",
	Method:    "GET",
	Path:      "/v2/registries/options",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getSubscriptionOperation = sdk.Operation{
	ID:        "registries_get_subscription",
	Method:    "GET",
	Path:      "/v2/registries/subscription",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "registries_list",
	Method:    "GET",
	Path:      "/v2/registries",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listGarbageCollectionsOperation = sdk.Operation{
	ID:        "registries_list_garbageCollections",
	Method:    "GET",
	Path:      "/v2/registries/{registry_name}/garbage-collections",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"garbage_collections"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listRepositoriesV2Operation = sdk.Operation{
	ID:        "registries_list_repositoriesV2",
	Method:    "GET",
	Path:      "/v2/registries/{registry_name}/repositoriesV2",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"repositories"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listRepositoryManifestsOperation = sdk.Operation{
	ID:        "registries_list_repositoryManifests",
	Method:    "GET",
	Path:      "/v2/registries/{registry_name}/repositories/{repository_name}/digests",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"manifests"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listRepositoryTagsOperation = sdk.Operation{
	ID:        "registries_list_repositoryTags",
	Method:    "GET",
	Path:      "/v2/registries/{registry_name}/repositories/{repository_name}/tags",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"tags"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var runGarbageCollectionOperation = sdk.Operation{
	ID:        "registries_run_garbageCollection",
	Method:    "POST",
	Path:      "/v2/registries/{registry_name}/garbage-collection",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var updateGarbageCollectionOperation = sdk.Operation{
	ID:        "registries_update_garbageCollection",
	Method:    "PUT",
	Path:      "/v2/registries/{registry_name}/garbage-collection/{garbage_collection_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateSubscriptionOperation = sdk.Operation{
	ID:        "registries_update_subscription",
	Method:    "POST",
	Path:      "/v2/registries/subscription",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var validateNameOperation = sdk.Operation{
	ID:        "registries_validate_name",
	Method:    "POST",
	Path:      "/v2/registries/validate-name",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Safety:    sdk.Safe,
}
