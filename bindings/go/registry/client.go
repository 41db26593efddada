// Code generated from the description of the API. DO NOT EDIT.

// Package registry has the operations of the resource registry.
//
// Manages the container registry of an account with only one. Use `registries` for several.
package registry

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

// Create creates the container registry of the account.
//
// The name becomes part of the address of all images, as in `registry.digitalocean.com/example/image:tag`. Use the
// same operation of `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// POST /v2/registry. Scope: registry:create.
//
//	item, err := sdk.Item(do.Registry.Create(ctx, registry.Create{
//		Name:                 "web-1",
//		SubscriptionTierSlug: registry.TierSlugBasic,
//	}))
func (c *Client) Create(ctx context.Context, body Create, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete: Permanently deletes the container registry of the account and all its images.
//
// Fails with 412 if the account has several registries. Use the same operation of `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// DELETE /v2/registry. Scope: registry:delete.
//
//	err := do.Registry.Delete(ctx)
func (c *Client) Delete(ctx context.Context, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteRepositoryManifest deletes a manifest from a repository, by digest.
//
// Use the same operation of `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// DELETE /v2/registry/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}. Scope:
// registry:delete.
//
//	err := do.Registry.DeleteRepositoryManifest(ctx, "registry-1", "repository-1", "my-manifest-digest")
func (c *Client) DeleteRepositoryManifest(ctx context.Context, registryName string, repositoryName string, manifestDigest string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteRepositoryManifestOperation, registryName, repositoryName, manifestDigest)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteRepositoryTag deletes a tag from a repository.
//
// Use the same operation of `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// DELETE /v2/registry/{registry_name}/repositories/{repository_name}/tags/{repository_tag}. Scope: registry:delete.
//
//	err := do.Registry.DeleteRepositoryTag(ctx, "registry-1", "repository-1", "web")
func (c *Client) DeleteRepositoryTag(ctx context.Context, registryName string, repositoryName string, repositoryTag string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteRepositoryTagOperation, registryName, repositoryName, repositoryTag)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets the container registry of the account.
//
// Fails with 412 if the account has several registries. Use the same operation of `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// GET /v2/registry. Scope: registry:read.
//
//	item, err := sdk.Item(do.Registry.Get(ctx))
func (c *Client) Get(ctx context.Context, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&getOperation)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDockerCredentialsParams are the parameters of [Client.GetDockerCredentials].
type GetDockerCredentialsParams struct {
	_ sdk.NotComparable
	// The lifetime of the credentials, in seconds; 0 means that they do not expire. Minimum: 0. Default: `0`.
	ExpirySeconds sdk.Opt[int64]
	// Whether the credentials can push images as well as pull them. Default: `false`.
	ReadWrite sdk.Opt[bool]
}

func (p *GetDockerCredentialsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "expiry_seconds", p.ExpirySeconds, sdk.FormatInt)
	sdk.AddOpt(call.Query, "read_write", p.ReadWrite, sdk.FormatBool)
}

// GetDockerCredentials gets credentials for the container registry of the account, in Docker's format.
//
// The response has the format of Docker's `config.json` and contains a secret. Without `read_write`, the credentials
// can only pull images.
//
// Deprecated: the API marks it as deprecated.
//
// GET /v2/registry/docker-credentials. Scopes: registry:read, registry:update.
//
//	auth, err := sdk.Item(do.Registry.GetDockerCredentials(ctx, registry.GetDockerCredentialsParams{}))
func (c *Client) GetDockerCredentials(ctx context.Context, params GetDockerCredentialsParams, options ...sdk.CallOption) (*DockerCredentials, error) {
	call := sdk.NewCall(&getDockerCredentialsOperation)
	params.addTo(call)
	response := new(DockerCredentials)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetGarbageCollection gets the active garbage collection of a container registry.
//
// Use the same operation of `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// GET /v2/registry/{registry_name}/garbage-collection. Scope: registry:read.
//
//	garbageCollection, err := sdk.Item(do.Registry.GetGarbageCollection(ctx, "registry-1"))
func (c *Client) GetGarbageCollection(ctx context.Context, registryName string, options ...sdk.CallOption) (*RegistriesGetGarbageCollectionResponse, error) {
	call := sdk.NewCall(&getGarbageCollectionOperation, registryName)
	response := new(RegistriesGetGarbageCollectionResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetOptions lists the regions and subscription tiers that are available for container registries.
//
// Use the same operation of `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// GET /v2/registry/options. Scope: registry:read.
//
//	option, err := sdk.Item(do.Registry.GetOptions(ctx))
func (c *Client) GetOptions(ctx context.Context, options ...sdk.CallOption) (*RegistriesGetOptionsResponse, error) {
	call := sdk.NewCall(&getOptionsOperation)
	response := new(RegistriesGetOptionsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetSubscription gets the subscription of the container registry.
//
// Use the same operation of `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// GET /v2/registry/subscription. Scope: registry:read.
//
//	subscription, err := sdk.Item(do.Registry.GetSubscription(ctx))
func (c *Client) GetSubscription(ctx context.Context, options ...sdk.CallOption) (*RegistriesGetSubscriptionResponse, error) {
	call := sdk.NewCall(&getSubscriptionOperation)
	response := new(RegistriesGetSubscriptionResponse)
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
// Use the same operation of `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// GET /v2/registry/{registry_name}/garbage-collections. Scope: registry:read.
//
//	for garbageCollection, err := range do.Registry.ListGarbageCollectionsAll(
//		ctx,
//		"registry-1",
//		registry.ListGarbageCollectionsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(garbageCollection)
//	}
func (c *Client) ListGarbageCollections(ctx context.Context, registryName string, params ListGarbageCollectionsParams, options ...sdk.CallOption) (*RegistriesListGarbageCollectionsResponse, error) {
	call := sdk.NewCall(&listGarbageCollectionsOperation, registryName)
	params.addTo(call)
	response := new(RegistriesListGarbageCollectionsResponse)
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
func (c *Client) ListGarbageCollectionsPaginator(ctx context.Context, registryName string, params ListGarbageCollectionsParams, options ...sdk.CallOption) *sdk.Paginator[*RegistriesListGarbageCollectionsResponse, *GarbageCollection] {
	call := sdk.NewCall(&listGarbageCollectionsOperation, registryName)
	params.addTo(call)
	return sdk.NewPaginator[*RegistriesListGarbageCollectionsResponse, *GarbageCollection](ctx, c.client, call, options)
}

// ListRepositoriesParams are the parameters of [Client.ListRepositories].
type ListRepositoriesParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListRepositoriesParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListRepositories lists the repositories in a container registry, with their latest tags.
//
// Use the repository list of `registries` instead, which also includes the number of manifests.
//
// Deprecated: the API marks it as deprecated.
//
// GET /v2/registry/{registry_name}/repositories. Scope: registry:read.
//
//	for repository, err := range do.Registry.ListRepositoriesAll(
//		ctx,
//		"registry-1",
//		registry.ListRepositoriesParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(repository)
//	}
func (c *Client) ListRepositories(ctx context.Context, registryName string, params ListRepositoriesParams, options ...sdk.CallOption) (*ListRepositoriesResponse, error) {
	call := sdk.NewCall(&listRepositoriesOperation, registryName)
	params.addTo(call)
	response := new(ListRepositoriesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListRepositoriesAll reads the items of [Client.ListRepositories] across all pages.
func (c *Client) ListRepositoriesAll(ctx context.Context, registryName string, params ListRepositoriesParams, options ...sdk.CallOption) iter.Seq2[*Repository, error] {
	return c.ListRepositoriesPaginator(ctx, registryName, params, options...).Items()
}

// ListRepositoriesPaginator returns a paginator of [Client.ListRepositories].
func (c *Client) ListRepositoriesPaginator(ctx context.Context, registryName string, params ListRepositoriesParams, options ...sdk.CallOption) *sdk.Paginator[*ListRepositoriesResponse, *Repository] {
	call := sdk.NewCall(&listRepositoriesOperation, registryName)
	params.addTo(call)
	return sdk.NewPaginator[*ListRepositoriesResponse, *Repository](ctx, c.client, call, options)
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
// Use the same operation of `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// GET /v2/registry/{registry_name}/repositoriesV2. Scope: registry:read.
//
//	for repository, err := range do.Registry.ListRepositoriesV2All(
//		ctx,
//		"registry-1",
//		registry.ListRepositoriesV2Params{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(repository)
//	}
func (c *Client) ListRepositoriesV2(ctx context.Context, registryName string, params ListRepositoriesV2Params, options ...sdk.CallOption) (*RegistriesListRepositoriesV2Response, error) {
	call := sdk.NewCall(&listRepositoriesV2Operation, registryName)
	params.addTo(call)
	response := new(RegistriesListRepositoriesV2Response)
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
func (c *Client) ListRepositoriesV2Paginator(ctx context.Context, registryName string, params ListRepositoriesV2Params, options ...sdk.CallOption) *sdk.Paginator[*RegistriesListRepositoriesV2Response, *RepositoryV2] {
	call := sdk.NewCall(&listRepositoriesV2Operation, registryName)
	params.addTo(call)
	return sdk.NewPaginator[*RegistriesListRepositoriesV2Response, *RepositoryV2](ctx, c.client, call, options)
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
// Use the same operation of `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// GET /v2/registry/{registry_name}/repositories/{repository_name}/digests. Scope: registry:read.
//
//	for manifest, err := range do.Registry.ListRepositoryManifestsAll(
//		ctx,
//		"registry-1",
//		"repository-1",
//		registry.ListRepositoryManifestsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(manifest)
//	}
func (c *Client) ListRepositoryManifests(ctx context.Context, registryName string, repositoryName string, params ListRepositoryManifestsParams, options ...sdk.CallOption) (*RegistriesListRepositoryManifestsResponse, error) {
	call := sdk.NewCall(&listRepositoryManifestsOperation, registryName, repositoryName)
	params.addTo(call)
	response := new(RegistriesListRepositoryManifestsResponse)
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
func (c *Client) ListRepositoryManifestsPaginator(ctx context.Context, registryName string, repositoryName string, params ListRepositoryManifestsParams, options ...sdk.CallOption) *sdk.Paginator[*RegistriesListRepositoryManifestsResponse, *RepositoryManifest] {
	call := sdk.NewCall(&listRepositoryManifestsOperation, registryName, repositoryName)
	params.addTo(call)
	return sdk.NewPaginator[*RegistriesListRepositoryManifestsResponse, *RepositoryManifest](ctx, c.client, call, options)
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
// Use the same operation of `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// GET /v2/registry/{registry_name}/repositories/{repository_name}/tags. Scope: registry:read.
//
//	for tag, err := range do.Registry.ListRepositoryTagsAll(
//		ctx,
//		"registry-1",
//		"repository-1",
//		registry.ListRepositoryTagsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(tag)
//	}
func (c *Client) ListRepositoryTags(ctx context.Context, registryName string, repositoryName string, params ListRepositoryTagsParams, options ...sdk.CallOption) (*RegistriesListRepositoryTagsResponse, error) {
	call := sdk.NewCall(&listRepositoryTagsOperation, registryName, repositoryName)
	params.addTo(call)
	response := new(RegistriesListRepositoryTagsResponse)
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
func (c *Client) ListRepositoryTagsPaginator(ctx context.Context, registryName string, repositoryName string, params ListRepositoryTagsParams, options ...sdk.CallOption) *sdk.Paginator[*RegistriesListRepositoryTagsResponse, *RepositoryTag] {
	call := sdk.NewCall(&listRepositoryTagsOperation, registryName, repositoryName)
	params.addTo(call)
	return sdk.NewPaginator[*RegistriesListRepositoryTagsResponse, *RepositoryTag](ctx, c.client, call, options)
}

// RunGarbageCollection starts a garbage collection of the given type, which deletes unused data.
//
// The registry is read-only during garbage collection. It first waits up to 15 minutes for existing write tokens to
// expire. Get the active garbage collection to see its progress, and list past ones to see the results.
//
// Deprecated: the API marks it as deprecated.
//
// POST /v2/registry/{registry_name}/garbage-collection. Scope: registry:update.
//
//	garbageCollection, err := sdk.Item(do.Registry.RunGarbageCollection(
//		ctx,
//		"registry-1",
//		&registry.RunGc{Type: registry.RunGcTypeUnreferencedBlobsOnly},
//	))
func (c *Client) RunGarbageCollection(ctx context.Context, registryName string, body *RunGc, options ...sdk.CallOption) (*RegistriesGetGarbageCollectionResponse, error) {
	call := sdk.NewCall(&runGarbageCollectionOperation, registryName)
	if body != nil {
		call.Body(body)
	}
	response := new(RegistriesGetGarbageCollectionResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateGarbageCollection cancels the active garbage collection of a container registry.
//
// Use the same operation of `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// PUT /v2/registry/{registry_name}/garbage-collection/{garbage_collection_uuid}. Scope: registry:update.
//
//	garbageCollection, err := sdk.Item(do.Registry.UpdateGarbageCollection(
//		ctx,
//		"registry-1",
//		"1ee593bb-daee-49c0-b7a4-76dc3713f573",
//		registry.UpdateRegistry{Cancel: sdk.Some(true)},
//	))
func (c *Client) UpdateGarbageCollection(ctx context.Context, registryName string, garbageCollectionUuid string, body UpdateRegistry, options ...sdk.CallOption) (*RegistriesGetGarbageCollectionResponse, error) {
	call := sdk.NewCall(&updateGarbageCollectionOperation, registryName, garbageCollectionUuid)
	call.Body(&body)
	response := new(RegistriesGetGarbageCollectionResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateSubscription changes the subscription tier of the container registry.
//
// Fails with 412 if the account has several registries. Use the same operation of `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// POST /v2/registry/subscription. Scope: registry:update.
//
//	subscription, err := sdk.Item(do.Registry.UpdateSubscription(ctx, registry.UpdateSubscriptionBody{
//		TierSlug: registry.TierSlugBasic,
//	}))
func (c *Client) UpdateSubscription(ctx context.Context, body UpdateSubscriptionBody, options ...sdk.CallOption) (*RegistriesGetSubscriptionResponse, error) {
	call := sdk.NewCall(&updateSubscriptionOperation)
	call.Body(&body)
	response := new(RegistriesGetSubscriptionResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ValidateName checks whether a name for a container registry is valid and available.
//
// Succeeds with an empty response (204), or fails with 409 if the name is taken. Use the same operation of
// `registries` instead.
//
// Deprecated: the API marks it as deprecated.
//
// POST /v2/registry/validate-name. Scope: registry:create.
//
//	err := do.Registry.ValidateName(ctx, registry.ValidateRegistry{Name: "web-1"})
func (c *Client) ValidateName(ctx context.Context, body ValidateRegistry, options ...sdk.CallOption) error {
	call := sdk.NewCall(&validateNameOperation)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}
