// Code generated from the description of the API. DO NOT EDIT.

// Package registries has the operations of the resource registries.
//
// Manages the private container registries of a team, with their repositories and garbage collection.
package registries

import (
	"context"
	"iter"

	"digitalocean-sdk.internal/go/sdk"
)

// Client has the operations of the resource. It is safe for use by several goroutines.
type Client struct {
	client *sdk.Client
}

// New returns the client of the resource.
func New(client *sdk.Client) *Client {
	return &Client{client: client}
}

// Create creates a container registry, in addition to existing ones.
//
// The name becomes part of the address of all images, as in `registry.digitalocean.com/example/image:tag`.
//
// POST /v2/registries. Scope: registry:create.
//
//	registry, err := sdk.Item(do.Registries.Create(ctx, registries.MultiregistryCreate{Name: "web-1"}))
func (c *Client) Create(ctx context.Context, body MultiregistryCreate, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete: Permanently deletes a container registry and all its images.
//
// DELETE /v2/registries/{registry_name}. Scope: registry:delete.
//
//	err := do.Registries.Delete(ctx, "registry-1")
func (c *Client) Delete(ctx context.Context, registryName string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, registryName)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteRepository: Permanently deletes a repository and all its tags.
//
// DELETE /v2/registries/{registry_name}/repositories/{repository_name}. Scope: registry:delete.
//
//	err := do.Registries.DeleteRepository(ctx, "registry-1", "repository-1")
func (c *Client) DeleteRepository(ctx context.Context, registryName string, repositoryName string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteRepositoryOperation, registryName, repositoryName)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteRepositoryManifest deletes a manifest from a repository, by digest.
//
// DELETE /v2/registries/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}. Scope:
// registry:delete.
//
//	err := do.Registries.DeleteRepositoryManifest(
//		ctx,
//		"registry-1",
//		"repository-1",
//		"my-manifest-digest",
//	)
func (c *Client) DeleteRepositoryManifest(ctx context.Context, registryName string, repositoryName string, manifestDigest string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteRepositoryManifestOperation, registryName, repositoryName, manifestDigest)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteRepositoryTag deletes a tag from a repository.
//
// DELETE /v2/registries/{registry_name}/repositories/{repository_name}/tags/{repository_tag}. Scope: registry:delete.
//
//	err := do.Registries.DeleteRepositoryTag(ctx, "registry-1", "repository-1", "web")
func (c *Client) DeleteRepositoryTag(ctx context.Context, registryName string, repositoryName string, repositoryTag string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteRepositoryTagOperation, registryName, repositoryName, repositoryTag)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a container registry by name.
//
// GET /v2/registries/{registry_name}. Scope: registry:read.
//
//	registry, err := sdk.Item(do.Registries.Get(ctx, "registry-1"))
func (c *Client) Get(ctx context.Context, registryName string, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&getOperation, registryName)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDockerCredentials gets credentials for a container registry, in Docker's format.
//
// The response has the format of Docker's `config.json` and contains a secret. The credentials can only pull images,
// and do not expire.
//
// GET /v2/registries/{registry_name}/docker-credentials. Scopes: registry:read, registry:update.
//
//	auth, err := sdk.Item(do.Registries.GetDockerCredentials(ctx, "registry-1"))
func (c *Client) GetDockerCredentials(ctx context.Context, registryName string, options ...sdk.CallOption) (*DockerCredentials, error) {
	call := sdk.NewCall(&getDockerCredentialsOperation, registryName)
	response := new(DockerCredentials)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetGarbageCollection gets the active garbage collection of a container registry.
//
// GET /v2/registries/{registry_name}/garbage-collection. Scope: registry:read.
//
//	garbageCollection, err := sdk.Item(do.Registries.GetGarbageCollection(ctx, "registry-1"))
func (c *Client) GetGarbageCollection(ctx context.Context, registryName string, options ...sdk.CallOption) (*GetGarbageCollectionResponse, error) {
	call := sdk.NewCall(&getGarbageCollectionOperation, registryName)
	response := new(GetGarbageCollectionResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetOptions lists the regions and subscription tiers that are available for container registries.
//
// Includes whether the account is eligible for each tier, and if not, why.
//
// GET /v2/registries/options. Scope: registry:read.
//
//	option, err := sdk.Item(do.Registries.GetOptions(ctx))
func (c *Client) GetOptions(ctx context.Context, options ...sdk.CallOption) (*GetOptionsResponse, error) {
	call := sdk.NewCall(&getOptionsOperation)
	response := new(GetOptionsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetSubscription gets the subscription of the container registries.
//
// GET /v2/registries/subscription. Scope: registry:read.
//
//	subscription, err := sdk.Item(do.Registries.GetSubscription(ctx))
func (c *Client) GetSubscription(ctx context.Context, options ...sdk.CallOption) (*GetSubscriptionResponse, error) {
	call := sdk.NewCall(&getSubscriptionOperation)
	response := new(GetSubscriptionResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// List lists the container registries in the account.
//
// GET /v2/registries. Scope: registry:read.
//
//	items, err := sdk.Items(do.Registries.List(ctx))
func (c *Client) List(ctx context.Context, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListGarbageCollectionsParams are the parameters of [Client.ListGarbageCollections].
type ListGarbageCollectionsParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListGarbageCollectionsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListGarbageCollections lists the past garbage collections of a container registry.
//
// GET /v2/registries/{registry_name}/garbage-collections. Scope: registry:read.
//
//	for garbageCollection, err := range do.Registries.ListGarbageCollectionsAll(
//		ctx,
//		"registry-1",
//		registries.ListGarbageCollectionsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(garbageCollection)
//	}
func (c *Client) ListGarbageCollections(ctx context.Context, registryName string, params ListGarbageCollectionsParams, options ...sdk.CallOption) (*ListGarbageCollectionsResponse, error) {
	call := sdk.NewCall(&listGarbageCollectionsOperation, registryName)
	params.addTo(call)
	response := new(ListGarbageCollectionsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListGarbageCollectionsAll reads the items of [Client.ListGarbageCollections] across all pages.
func (c *Client) ListGarbageCollectionsAll(ctx context.Context, registryName string, params ListGarbageCollectionsParams, options ...sdk.CallOption) iter.Seq2[*GarbageCollection, error] {
	return c.ListGarbageCollectionsPaginator(ctx, registryName, params, options...).Items()
}

// ListGarbageCollectionsPaginator returns a paginator of [Client.ListGarbageCollections].
func (c *Client) ListGarbageCollectionsPaginator(ctx context.Context, registryName string, params ListGarbageCollectionsParams, options ...sdk.CallOption) *sdk.Paginator[*ListGarbageCollectionsResponse, *GarbageCollection] {
	call := sdk.NewCall(&listGarbageCollectionsOperation, registryName)
	params.addTo(call)
	return sdk.NewPaginator[*ListGarbageCollectionsResponse, *GarbageCollection](ctx, c.client, call, options)
}

// ListRepositoriesV2Params are the parameters of [Client.ListRepositoriesV2].
type ListRepositoriesV2Params struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Ignored if `page_token` is set. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
	// The token of the page to return, from a previous response. Faster than a page number.
	PageToken sdk.Opt[string]
}

func (p *ListRepositoriesV2Params) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page_token", p.PageToken, sdk.FormatString)
}

// ListRepositoriesV2 lists the repositories in a container registry, with their latest manifests.
//
// GET /v2/registries/{registry_name}/repositoriesV2. Scope: registry:read.
//
//	for repository, err := range do.Registries.ListRepositoriesV2All(
//		ctx,
//		"registry-1",
//		registries.ListRepositoriesV2Params{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(repository)
//	}
func (c *Client) ListRepositoriesV2(ctx context.Context, registryName string, params ListRepositoriesV2Params, options ...sdk.CallOption) (*ListRepositoriesV2Response, error) {
	call := sdk.NewCall(&listRepositoriesV2Operation, registryName)
	params.addTo(call)
	response := new(ListRepositoriesV2Response)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListRepositoriesV2All reads the items of [Client.ListRepositoriesV2] across all pages.
func (c *Client) ListRepositoriesV2All(ctx context.Context, registryName string, params ListRepositoriesV2Params, options ...sdk.CallOption) iter.Seq2[*RepositoryV2, error] {
	return c.ListRepositoriesV2Paginator(ctx, registryName, params, options...).Items()
}

// ListRepositoriesV2Paginator returns a paginator of [Client.ListRepositoriesV2].
func (c *Client) ListRepositoriesV2Paginator(ctx context.Context, registryName string, params ListRepositoriesV2Params, options ...sdk.CallOption) *sdk.Paginator[*ListRepositoriesV2Response, *RepositoryV2] {
	call := sdk.NewCall(&listRepositoriesV2Operation, registryName)
	params.addTo(call)
	return sdk.NewPaginator[*ListRepositoriesV2Response, *RepositoryV2](ctx, c.client, call, options)
}

// ListRepositoryManifestsParams are the parameters of [Client.ListRepositoryManifests].
type ListRepositoryManifestsParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListRepositoryManifestsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListRepositoryManifests lists the manifests in a repository, with their sizes and blobs.
//
// GET /v2/registries/{registry_name}/repositories/{repository_name}/digests. Scope: registry:read.
//
//	for manifest, err := range do.Registries.ListRepositoryManifestsAll(
//		ctx,
//		"registry-1",
//		"repository-1",
//		registries.ListRepositoryManifestsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(manifest)
//	}
func (c *Client) ListRepositoryManifests(ctx context.Context, registryName string, repositoryName string, params ListRepositoryManifestsParams, options ...sdk.CallOption) (*ListRepositoryManifestsResponse, error) {
	call := sdk.NewCall(&listRepositoryManifestsOperation, registryName, repositoryName)
	params.addTo(call)
	response := new(ListRepositoryManifestsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListRepositoryManifestsAll reads the items of [Client.ListRepositoryManifests] across all pages.
func (c *Client) ListRepositoryManifestsAll(ctx context.Context, registryName string, repositoryName string, params ListRepositoryManifestsParams, options ...sdk.CallOption) iter.Seq2[*RepositoryManifest, error] {
	return c.ListRepositoryManifestsPaginator(ctx, registryName, repositoryName, params, options...).Items()
}

// ListRepositoryManifestsPaginator returns a paginator of [Client.ListRepositoryManifests].
func (c *Client) ListRepositoryManifestsPaginator(ctx context.Context, registryName string, repositoryName string, params ListRepositoryManifestsParams, options ...sdk.CallOption) *sdk.Paginator[*ListRepositoryManifestsResponse, *RepositoryManifest] {
	call := sdk.NewCall(&listRepositoryManifestsOperation, registryName, repositoryName)
	params.addTo(call)
	return sdk.NewPaginator[*ListRepositoryManifestsResponse, *RepositoryManifest](ctx, c.client, call, options)
}

// ListRepositoryTagsParams are the parameters of [Client.ListRepositoryTags].
type ListRepositoryTagsParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListRepositoryTagsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListRepositoryTags lists the tags in a repository, with their manifests.
//
// GET /v2/registries/{registry_name}/repositories/{repository_name}/tags. Scope: registry:read.
//
//	for tag, err := range do.Registries.ListRepositoryTagsAll(
//		ctx,
//		"registry-1",
//		"repository-1",
//		registries.ListRepositoryTagsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(tag)
//	}
func (c *Client) ListRepositoryTags(ctx context.Context, registryName string, repositoryName string, params ListRepositoryTagsParams, options ...sdk.CallOption) (*ListRepositoryTagsResponse, error) {
	call := sdk.NewCall(&listRepositoryTagsOperation, registryName, repositoryName)
	params.addTo(call)
	response := new(ListRepositoryTagsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListRepositoryTagsAll reads the items of [Client.ListRepositoryTags] across all pages.
func (c *Client) ListRepositoryTagsAll(ctx context.Context, registryName string, repositoryName string, params ListRepositoryTagsParams, options ...sdk.CallOption) iter.Seq2[*RepositoryTag, error] {
	return c.ListRepositoryTagsPaginator(ctx, registryName, repositoryName, params, options...).Items()
}

// ListRepositoryTagsPaginator returns a paginator of [Client.ListRepositoryTags].
func (c *Client) ListRepositoryTagsPaginator(ctx context.Context, registryName string, repositoryName string, params ListRepositoryTagsParams, options ...sdk.CallOption) *sdk.Paginator[*ListRepositoryTagsResponse, *RepositoryTag] {
	call := sdk.NewCall(&listRepositoryTagsOperation, registryName, repositoryName)
	params.addTo(call)
	return sdk.NewPaginator[*ListRepositoryTagsResponse, *RepositoryTag](ctx, c.client, call, options)
}

// RunGarbageCollection starts a garbage collection, which deletes blobs that no manifest references.
//
// The registry is read-only during garbage collection. It first waits up to 15 minutes for existing write tokens to
// expire. Get the active garbage collection to see its progress, and list past ones to see the results.
//
// POST /v2/registries/{registry_name}/garbage-collection. Scope: registry:update.
//
//	garbageCollection, err := sdk.Item(do.Registries.RunGarbageCollection(ctx, "registry-1"))
func (c *Client) RunGarbageCollection(ctx context.Context, registryName string, options ...sdk.CallOption) (*GetGarbageCollectionResponse, error) {
	call := sdk.NewCall(&runGarbageCollectionOperation, registryName)
	response := new(GetGarbageCollectionResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateGarbageCollection cancels the active garbage collection of a container registry.
//
// PUT /v2/registries/{registry_name}/garbage-collection/{garbage_collection_uuid}. Scope: registry:update.
//
//	garbageCollection, err := sdk.Item(do.Registries.UpdateGarbageCollection(
//		ctx,
//		"registry-1",
//		"1ee593bb-daee-49c0-b7a4-76dc3713f573",
//		registries.UpdateRegistry{Cancel: sdk.Some(true)},
//	))
func (c *Client) UpdateGarbageCollection(ctx context.Context, registryName string, garbageCollectionUuid string, body UpdateRegistry, options ...sdk.CallOption) (*GetGarbageCollectionResponse, error) {
	call := sdk.NewCall(&updateGarbageCollectionOperation, registryName, garbageCollectionUuid)
	call.Body(&body)
	response := new(GetGarbageCollectionResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateSubscription changes the subscription tier of the container registries.
//
// The available options show which tiers the account is eligible for.
//
// POST /v2/registries/subscription. Scope: registry:update.
//
//	subscription, err := sdk.Item(do.Registries.UpdateSubscription(
//		ctx,
//		registries.UpdateSubscriptionBody{TierSlug: registries.RegistryTierSlugBasic},
//	))
func (c *Client) UpdateSubscription(ctx context.Context, body UpdateSubscriptionBody, options ...sdk.CallOption) (*GetSubscriptionResponse, error) {
	call := sdk.NewCall(&updateSubscriptionOperation)
	call.Body(&body)
	response := new(GetSubscriptionResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ValidateName checks whether a name for a container registry is valid and available.
//
// Succeeds with an empty response (204), or fails with 409 if the name is taken.
//
// POST /v2/registries/validate-name. Scope: registry:create.
//
//	err := do.Registries.ValidateName(ctx, registries.ValidateRegistry{Name: "web-1"})
func (c *Client) ValidateName(ctx context.Context, body ValidateRegistry, options ...sdk.CallOption) error {
	call := sdk.NewCall(&validateNameOperation)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}
