// Code generated from the description of the API. DO NOT EDIT.

package registry

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "registry_create",
	Method:    "POST",
	Path:      "/v2/registry",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var deleteOperation = sdk.Operation{
	ID:        "registry_delete",
	Method:    "DELETE",
	Path:      "/v2/registry",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteRepositoryManifestOperation = sdk.Operation{
	ID:        "registry_delete_repositoryManifest",
	Method:    "DELETE",
	Path:      "/v2/registry/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteRepositoryTagOperation = sdk.Operation{
	ID:        "registry_delete_repositoryTag",
	Method:    "DELETE",
	Path:      "/v2/registry/{registry_name}/repositories/{repository_name}/tags/{repository_tag}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "registry_get",
	Method:    "GET",
	Path:      "/v2/registry",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDockerCredentialsOperation = sdk.Operation{
	ID:     "registry_get_dockerCredentials",
	Method: "GET",
	Path:   "/v2/registry/docker-credentials",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"registry:read", "registry:update"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getGarbageCollectionOperation = sdk.Operation{
	ID:        "registry_get_garbageCollection",
	Method:    "GET",
	Path:      "/v2/registry/{registry_name}/garbage-collection",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getOptionsOperation = sdk.Operation{
	ID:        "registry_get_options",
	Method:    "GET",
	Path:      "/v2/registry/options",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getSubscriptionOperation = sdk.Operation{
	ID:        "registry_get_subscription",
	Method:    "GET",
	Path:      "/v2/registry/subscription",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listGarbageCollectionsOperation = sdk.Operation{
	ID:        "registry_list_garbageCollections",
	Method:    "GET",
	Path:      "/v2/registry/{registry_name}/garbage-collections",
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

var listRepositoriesOperation = sdk.Operation{
	ID:        "registry_list_repositories",
	Method:    "GET",
	Path:      "/v2/registry/{registry_name}/repositories",
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

var listRepositoriesV2Operation = sdk.Operation{
	ID:        "registry_list_repositoriesV2",
	Method:    "GET",
	Path:      "/v2/registry/{registry_name}/repositoriesV2",
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
	ID:        "registry_list_repositoryManifests",
	Method:    "GET",
	Path:      "/v2/registry/{registry_name}/repositories/{repository_name}/digests",
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
	ID:        "registry_list_repositoryTags",
	Method:    "GET",
	Path:      "/v2/registry/{registry_name}/repositories/{repository_name}/tags",
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
	ID:        "registry_run_garbageCollection",
	Method:    "POST",
	Path:      "/v2/registry/{registry_name}/garbage-collection",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var updateGarbageCollectionOperation = sdk.Operation{
	ID:        "registry_update_garbageCollection",
	Method:    "PUT",
	Path:      "/v2/registry/{registry_name}/garbage-collection/{garbage_collection_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateSubscriptionOperation = sdk.Operation{
	ID:        "registry_update_subscription",
	Method:    "POST",
	Path:      "/v2/registry/subscription",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var validateNameOperation = sdk.Operation{
	ID:        "registry_validate_name",
	Method:    "POST",
	Path:      "/v2/registry/validate-name",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"registry:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Safety:    sdk.Safe,
}
