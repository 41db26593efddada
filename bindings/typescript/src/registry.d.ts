import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall } from './runtime/index.js';
import type {
  RegistryCreate,
  RegistryCreateResponse,
  RegistryListRepositoriesResponse,
  RegistryRunGc,
  RegistryUpdateSubscriptionBody,
  Repository,
} from './types/registry.js';
import type {
  DockerCredentials,
  DockerCredentialsAuths,
  GarbageCollection,
  RegistriesGetGarbageCollectionResponse,
  RegistriesGetOptionsResponse,
  RegistriesGetOptionsResponseOptions,
  RegistriesGetSubscriptionResponse,
  RegistriesListGarbageCollectionsResponse,
  RegistriesListRepositoriesV2Response,
  RegistriesListRepositoryManifestsResponse,
  RegistriesListRepositoryTagsResponse,
  Registry,
  RepositoryManifest,
  RepositoryTag,
  RepositoryV2,
  Subscription,
  UpdateRegistry,
  ValidateRegistry,
} from './types/shared.js';

export type * from './types/registry.js';

/** The parameters of `GET /v2/registry/docker-credentials`. */
export interface RegistryGetDockerCredentialsParams {
  /** The lifetime of the credentials, in seconds; 0 means that they do not expire. Minimum: 0. Default: `0`. */
  expiry_seconds?: number;
  /** Whether the credentials can push images as well as pull them. Default: `false`. */
  read_write?: boolean;
}

/** The parameters of `GET /v2/registry/{registry_name}/garbage-collections`. */
export interface RegistryListGarbageCollectionsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/registry/{registry_name}/repositories`. */
export interface RegistryListRepositoriesParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/registry/{registry_name}/repositoriesV2`. */
export interface RegistryListRepositoriesV2Params {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Ignored if `page_token` is set. Minimum: 1. Default: `1`. */
  page?: number;
  /** The token of the page to return, from a previous response. Faster than a page number. */
  page_token?: string;
}

/** The parameters of `GET /v2/registry/{registry_name}/repositories/{repository_name}/digests`. */
export interface RegistryListRepositoryManifestsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/registry/{registry_name}/repositories/{repository_name}/tags`. */
export interface RegistryListRepositoryTagsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Creates the container registry of the account.
 *
 * The name becomes part of the address of all images, as in `registry.digitalocean.com/example/image:tag`. Use the same
 * operation of `registries` instead.
 *
 * `POST /v2/registry`. Scope: `registry:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_create
 * @deprecated
 *
 * @example
 * ```ts
 * const registry = await create(client, { name: 'web-1', subscription_tier_slug: 'basic' }).item();
 * ```
 */
export function create(
  client: Client,
  body: RegistryCreate,
  options?: CallOptions,
): ItemCall<RegistryCreateResponse, Registry>;

/**
 * Permanently deletes the container registry of the account and all its images.
 *
 * Fails with 412 if the account has several registries. Use the same operation of `registries` instead.
 *
 * `DELETE /v2/registry`. Scope: `registry:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_delete
 * @deprecated
 *
 * @example
 * ```ts
 * await delete_(client);
 * ```
 */
declare function delete_(client: Client, options?: CallOptions): Call<void>;

/**
 * Deletes a manifest from a repository, by digest.
 *
 * Use the same operation of `registries` instead.
 *
 * `DELETE /v2/registry/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}`. Scope:
 * `registry:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_delete_repositoryManifest
 * @deprecated
 *
 * @example
 * ```ts
 * await deleteRepositoryManifest(client, 'registry-1', 'repository-1', 'my-manifest-digest');
 * ```
 */
export function deleteRepositoryManifest(
  client: Client,
  registryName: string,
  repositoryName: string,
  manifestDigest: string,
  options?: CallOptions,
): Call<void>;

/**
 * Deletes a tag from a repository.
 *
 * Use the same operation of `registries` instead.
 *
 * `DELETE /v2/registry/{registry_name}/repositories/{repository_name}/tags/{repository_tag}`. Scope: `registry:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_delete_repositoryTag
 * @deprecated
 *
 * @example
 * ```ts
 * await deleteRepositoryTag(client, 'registry-1', 'repository-1', 'web');
 * ```
 */
export function deleteRepositoryTag(
  client: Client,
  registryName: string,
  repositoryName: string,
  repositoryTag: string,
  options?: CallOptions,
): Call<void>;

/**
 * Gets the container registry of the account.
 *
 * Fails with 412 if the account has several registries. Use the same operation of `registries` instead.
 *
 * `GET /v2/registry`. Scope: `registry:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_get
 * @deprecated
 *
 * @example
 * ```ts
 * const registry = await get(client).item();
 * ```
 */
export function get(client: Client, options?: CallOptions): ItemCall<RegistryCreateResponse, Registry>;

/**
 * Gets credentials for the container registry of the account, in Docker's format.
 *
 * The response has the format of Docker's `config.json` and contains a secret. Without `read_write`, the credentials
 * can only pull images.
 *
 * `GET /v2/registry/docker-credentials`. Scopes: `registry:read`, `registry:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_get_dockerCredentials
 * @deprecated
 *
 * @example
 * ```ts
 * const auth = await getDockerCredentials(client).item();
 * ```
 */
export function getDockerCredentials(
  client: Client,
  params?: RegistryGetDockerCredentialsParams,
  options?: CallOptions,
): ItemCall<DockerCredentials, DockerCredentialsAuths>;

/**
 * Gets the active garbage collection of a container registry.
 *
 * Use the same operation of `registries` instead.
 *
 * `GET /v2/registry/{registry_name}/garbage-collection`. Scope: `registry:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_get_garbageCollection
 * @deprecated
 *
 * @example
 * ```ts
 * const garbageCollection = await getGarbageCollection(client, 'registry-1').item();
 * ```
 */
export function getGarbageCollection(
  client: Client,
  registryName: string,
  options?: CallOptions,
): ItemCall<RegistriesGetGarbageCollectionResponse, GarbageCollection>;

/**
 * Lists the regions and subscription tiers that are available for container registries.
 *
 * Use the same operation of `registries` instead.
 *
 * `GET /v2/registry/options`. Scope: `registry:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_get_options
 * @deprecated
 *
 * @example
 * ```ts
 * const option = await getOptions(client).item();
 * ```
 */
export function getOptions(
  client: Client,
  options?: CallOptions,
): ItemCall<RegistriesGetOptionsResponse, RegistriesGetOptionsResponseOptions>;

/**
 * Gets the subscription of the container registry.
 *
 * Use the same operation of `registries` instead.
 *
 * `GET /v2/registry/subscription`. Scope: `registry:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_get_subscription
 * @deprecated
 *
 * @example
 * ```ts
 * const subscription = await getSubscription(client).item();
 * ```
 */
export function getSubscription(
  client: Client,
  options?: CallOptions,
): ItemCall<RegistriesGetSubscriptionResponse, Subscription>;

/**
 * Lists the past garbage collections of a container registry.
 *
 * Use the same operation of `registries` instead.
 *
 * `GET /v2/registry/{registry_name}/garbage-collections`. Scope: `registry:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_list_garbageCollections
 * @deprecated
 *
 * @example
 * ```ts
 * for await (const garbageCollection of listGarbageCollections(client, 'registry-1')) {
 *   console.log(garbageCollection);
 * }
 * ```
 */
export function listGarbageCollections(
  client: Client,
  registryName: string,
  params?: RegistryListGarbageCollectionsParams,
  options?: CallOptions,
): PaginatedCall<GarbageCollection, RegistriesListGarbageCollectionsResponse>;

/**
 * Lists the repositories in a container registry, with their latest tags.
 *
 * Use the repository list of `registries` instead, which also includes the number of manifests.
 *
 * `GET /v2/registry/{registry_name}/repositories`. Scope: `registry:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_list_repositories
 * @deprecated
 *
 * @example
 * ```ts
 * for await (const repository of listRepositories(client, 'registry-1')) {
 *   console.log(repository);
 * }
 * ```
 */
export function listRepositories(
  client: Client,
  registryName: string,
  params?: RegistryListRepositoriesParams,
  options?: CallOptions,
): PaginatedCall<Repository, RegistryListRepositoriesResponse>;

/**
 * Lists the repositories in a container registry, with their latest manifests.
 *
 * Use the same operation of `registries` instead.
 *
 * `GET /v2/registry/{registry_name}/repositoriesV2`. Scope: `registry:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_list_repositoriesV2
 * @deprecated
 *
 * @example
 * ```ts
 * for await (const repository of listRepositoriesV2(client, 'registry-1')) {
 *   console.log(repository);
 * }
 * ```
 */
export function listRepositoriesV2(
  client: Client,
  registryName: string,
  params?: RegistryListRepositoriesV2Params,
  options?: CallOptions,
): PaginatedCall<RepositoryV2, RegistriesListRepositoriesV2Response>;

/**
 * Lists the manifests in a repository, with their sizes and blobs.
 *
 * Use the same operation of `registries` instead.
 *
 * `GET /v2/registry/{registry_name}/repositories/{repository_name}/digests`. Scope: `registry:read`. Supports iteration
 * over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_list_repositoryManifests
 * @deprecated
 *
 * @example
 * ```ts
 * for await (const manifest of listRepositoryManifests(client, 'registry-1', 'repository-1')) {
 *   console.log(manifest);
 * }
 * ```
 */
export function listRepositoryManifests(
  client: Client,
  registryName: string,
  repositoryName: string,
  params?: RegistryListRepositoryManifestsParams,
  options?: CallOptions,
): PaginatedCall<RepositoryManifest, RegistriesListRepositoryManifestsResponse>;

/**
 * Lists the tags in a repository, with their manifests.
 *
 * Use the same operation of `registries` instead.
 *
 * `GET /v2/registry/{registry_name}/repositories/{repository_name}/tags`. Scope: `registry:read`. Supports iteration
 * over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_list_repositoryTags
 * @deprecated
 *
 * @example
 * ```ts
 * for await (const tag of listRepositoryTags(client, 'registry-1', 'repository-1')) {
 *   console.log(tag);
 * }
 * ```
 */
export function listRepositoryTags(
  client: Client,
  registryName: string,
  repositoryName: string,
  params?: RegistryListRepositoryTagsParams,
  options?: CallOptions,
): PaginatedCall<RepositoryTag, RegistriesListRepositoryTagsResponse>;

/**
 * Starts a garbage collection of the given type, which deletes unused data.
 *
 * The registry is read-only during garbage collection. It first waits up to 15 minutes for existing write tokens to
 * expire. Get the active garbage collection to see its progress, and list past ones to see the results.
 *
 * `POST /v2/registry/{registry_name}/garbage-collection`. Scope: `registry:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_run_garbageCollection
 * @deprecated
 *
 * @example
 * ```ts
 * const garbageCollection = await runGarbageCollection(client, 'registry-1', {
 *   type: 'unreferenced blobs only',
 * }).item();
 * ```
 */
export function runGarbageCollection(
  client: Client,
  registryName: string,
  body?: RegistryRunGc,
  options?: CallOptions,
): ItemCall<RegistriesGetGarbageCollectionResponse, GarbageCollection>;

/**
 * Cancels the active garbage collection of a container registry.
 *
 * Use the same operation of `registries` instead.
 *
 * `PUT /v2/registry/{registry_name}/garbage-collection/{garbage_collection_uuid}`. Scope: `registry:update`. Supports
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_update_garbageCollection
 * @deprecated
 *
 * @example
 * ```ts
 * const garbageCollection = await updateGarbageCollection(
 *   client,
 *   'registry-1',
 *   '1ee593bb-daee-49c0-b7a4-76dc3713f573',
 *   { cancel: true },
 * ).item();
 * ```
 */
export function updateGarbageCollection(
  client: Client,
  registryName: string,
  garbageCollectionUuid: string,
  body: UpdateRegistry,
  options?: CallOptions,
): ItemCall<RegistriesGetGarbageCollectionResponse, GarbageCollection>;

/**
 * Changes the subscription tier of the container registry.
 *
 * Fails with 412 if the account has several registries. Use the same operation of `registries` instead.
 *
 * `POST /v2/registry/subscription`. Scope: `registry:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_update_subscription
 * @deprecated
 *
 * @example
 * ```ts
 * const subscription = await updateSubscription(client, { tier_slug: 'basic' }).item();
 * ```
 */
export function updateSubscription(
  client: Client,
  body: RegistryUpdateSubscriptionBody,
  options?: CallOptions,
): ItemCall<RegistriesGetSubscriptionResponse, Subscription>;

/**
 * Checks whether a name for a container registry is valid and available.
 *
 * Succeeds with an empty response (204), or fails with 409 if the name is taken. Use the same operation of `registries`
 * instead.
 *
 * `POST /v2/registry/validate-name`. Scope: `registry:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_validate_name
 * @deprecated
 *
 * @example
 * ```ts
 * await validateName(client, { name: 'web-1' });
 * ```
 */
export function validateName(client: Client, body: ValidateRegistry, options?: CallOptions): Call<void>;

export { delete_ as delete };

/** Manages the container registry of an account with only one. Use `registries` for several. */
export interface RegistryResource {
  /**
   * Creates the container registry of the account.
   *
   * The name becomes part of the address of all images, as in `registry.digitalocean.com/example/image:tag`. Use the
   * same operation of `registries` instead.
   *
   * `POST /v2/registry`. Scope: `registry:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_create
   * @deprecated
   *
   * @example
   * ```ts
   * const registry = await client.registry.create({ name: 'web-1', subscription_tier_slug: 'basic' }).item();
   * ```
   */
  create(body: RegistryCreate, options?: CallOptions): ItemCall<RegistryCreateResponse, Registry>;

  /**
   * Permanently deletes the container registry of the account and all its images.
   *
   * Fails with 412 if the account has several registries. Use the same operation of `registries` instead.
   *
   * `DELETE /v2/registry`. Scope: `registry:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_delete
   * @deprecated
   *
   * @example
   * ```ts
   * await client.registry.delete();
   * ```
   */
  delete(options?: CallOptions): Call<void>;

  /**
   * Deletes a manifest from a repository, by digest.
   *
   * Use the same operation of `registries` instead.
   *
   * `DELETE /v2/registry/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}`. Scope:
   * `registry:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_delete_repositoryManifest
   * @deprecated
   *
   * @example
   * ```ts
   * await client.registry.deleteRepositoryManifest('registry-1', 'repository-1', 'my-manifest-digest');
   * ```
   */
  deleteRepositoryManifest(
    registryName: string,
    repositoryName: string,
    manifestDigest: string,
    options?: CallOptions,
  ): Call<void>;

  /**
   * Deletes a tag from a repository.
   *
   * Use the same operation of `registries` instead.
   *
   * `DELETE /v2/registry/{registry_name}/repositories/{repository_name}/tags/{repository_tag}`. Scope:
   * `registry:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_delete_repositoryTag
   * @deprecated
   *
   * @example
   * ```ts
   * await client.registry.deleteRepositoryTag('registry-1', 'repository-1', 'web');
   * ```
   */
  deleteRepositoryTag(
    registryName: string,
    repositoryName: string,
    repositoryTag: string,
    options?: CallOptions,
  ): Call<void>;

  /**
   * Gets the container registry of the account.
   *
   * Fails with 412 if the account has several registries. Use the same operation of `registries` instead.
   *
   * `GET /v2/registry`. Scope: `registry:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_get
   * @deprecated
   *
   * @example
   * ```ts
   * const registry = await client.registry.get().item();
   * ```
   */
  get(options?: CallOptions): ItemCall<RegistryCreateResponse, Registry>;

  /**
   * Gets credentials for the container registry of the account, in Docker's format.
   *
   * The response has the format of Docker's `config.json` and contains a secret. Without `read_write`, the credentials
   * can only pull images.
   *
   * `GET /v2/registry/docker-credentials`. Scopes: `registry:read`, `registry:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_get_dockerCredentials
   * @deprecated
   *
   * @example
   * ```ts
   * const auth = await client.registry.getDockerCredentials().item();
   * ```
   */
  getDockerCredentials(
    params?: RegistryGetDockerCredentialsParams,
    options?: CallOptions,
  ): ItemCall<DockerCredentials, DockerCredentialsAuths>;

  /**
   * Gets the active garbage collection of a container registry.
   *
   * Use the same operation of `registries` instead.
   *
   * `GET /v2/registry/{registry_name}/garbage-collection`. Scope: `registry:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_get_garbageCollection
   * @deprecated
   *
   * @example
   * ```ts
   * const garbageCollection = await client.registry.getGarbageCollection('registry-1').item();
   * ```
   */
  getGarbageCollection(
    registryName: string,
    options?: CallOptions,
  ): ItemCall<RegistriesGetGarbageCollectionResponse, GarbageCollection>;

  /**
   * Lists the regions and subscription tiers that are available for container registries.
   *
   * Use the same operation of `registries` instead.
   *
   * `GET /v2/registry/options`. Scope: `registry:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_get_options
   * @deprecated
   *
   * @example
   * ```ts
   * const option = await client.registry.getOptions().item();
   * ```
   */
  getOptions(options?: CallOptions): ItemCall<RegistriesGetOptionsResponse, RegistriesGetOptionsResponseOptions>;

  /**
   * Gets the subscription of the container registry.
   *
   * Use the same operation of `registries` instead.
   *
   * `GET /v2/registry/subscription`. Scope: `registry:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_get_subscription
   * @deprecated
   *
   * @example
   * ```ts
   * const subscription = await client.registry.getSubscription().item();
   * ```
   */
  getSubscription(options?: CallOptions): ItemCall<RegistriesGetSubscriptionResponse, Subscription>;

  /**
   * Lists the past garbage collections of a container registry.
   *
   * Use the same operation of `registries` instead.
   *
   * `GET /v2/registry/{registry_name}/garbage-collections`. Scope: `registry:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_list_garbageCollections
   * @deprecated
   *
   * @example
   * ```ts
   * for await (const garbageCollection of client.registry.listGarbageCollections('registry-1')) {
   *   console.log(garbageCollection);
   * }
   * ```
   */
  listGarbageCollections(
    registryName: string,
    params?: RegistryListGarbageCollectionsParams,
    options?: CallOptions,
  ): PaginatedCall<GarbageCollection, RegistriesListGarbageCollectionsResponse>;

  /**
   * Lists the repositories in a container registry, with their latest tags.
   *
   * Use the repository list of `registries` instead, which also includes the number of manifests.
   *
   * `GET /v2/registry/{registry_name}/repositories`. Scope: `registry:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_list_repositories
   * @deprecated
   *
   * @example
   * ```ts
   * for await (const repository of client.registry.listRepositories('registry-1')) {
   *   console.log(repository);
   * }
   * ```
   */
  listRepositories(
    registryName: string,
    params?: RegistryListRepositoriesParams,
    options?: CallOptions,
  ): PaginatedCall<Repository, RegistryListRepositoriesResponse>;

  /**
   * Lists the repositories in a container registry, with their latest manifests.
   *
   * Use the same operation of `registries` instead.
   *
   * `GET /v2/registry/{registry_name}/repositoriesV2`. Scope: `registry:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_list_repositoriesV2
   * @deprecated
   *
   * @example
   * ```ts
   * for await (const repository of client.registry.listRepositoriesV2('registry-1')) {
   *   console.log(repository);
   * }
   * ```
   */
  listRepositoriesV2(
    registryName: string,
    params?: RegistryListRepositoriesV2Params,
    options?: CallOptions,
  ): PaginatedCall<RepositoryV2, RegistriesListRepositoriesV2Response>;

  /**
   * Lists the manifests in a repository, with their sizes and blobs.
   *
   * Use the same operation of `registries` instead.
   *
   * `GET /v2/registry/{registry_name}/repositories/{repository_name}/digests`. Scope: `registry:read`. Supports
   * iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_list_repositoryManifests
   * @deprecated
   *
   * @example
   * ```ts
   * for await (const manifest of client.registry.listRepositoryManifests('registry-1', 'repository-1')) {
   *   console.log(manifest);
   * }
   * ```
   */
  listRepositoryManifests(
    registryName: string,
    repositoryName: string,
    params?: RegistryListRepositoryManifestsParams,
    options?: CallOptions,
  ): PaginatedCall<RepositoryManifest, RegistriesListRepositoryManifestsResponse>;

  /**
   * Lists the tags in a repository, with their manifests.
   *
   * Use the same operation of `registries` instead.
   *
   * `GET /v2/registry/{registry_name}/repositories/{repository_name}/tags`. Scope: `registry:read`. Supports iteration
   * over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_list_repositoryTags
   * @deprecated
   *
   * @example
   * ```ts
   * for await (const tag of client.registry.listRepositoryTags('registry-1', 'repository-1')) {
   *   console.log(tag);
   * }
   * ```
   */
  listRepositoryTags(
    registryName: string,
    repositoryName: string,
    params?: RegistryListRepositoryTagsParams,
    options?: CallOptions,
  ): PaginatedCall<RepositoryTag, RegistriesListRepositoryTagsResponse>;

  /**
   * Starts a garbage collection of the given type, which deletes unused data.
   *
   * The registry is read-only during garbage collection. It first waits up to 15 minutes for existing write tokens to
   * expire. Get the active garbage collection to see its progress, and list past ones to see the results.
   *
   * `POST /v2/registry/{registry_name}/garbage-collection`. Scope: `registry:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_run_garbageCollection
   * @deprecated
   *
   * @example
   * ```ts
   * const garbageCollection = await client.registry
   *   .runGarbageCollection('registry-1', { type: 'unreferenced blobs only' })
   *   .item();
   * ```
   */
  runGarbageCollection(
    registryName: string,
    body?: RegistryRunGc,
    options?: CallOptions,
  ): ItemCall<RegistriesGetGarbageCollectionResponse, GarbageCollection>;

  /**
   * Cancels the active garbage collection of a container registry.
   *
   * Use the same operation of `registries` instead.
   *
   * `PUT /v2/registry/{registry_name}/garbage-collection/{garbage_collection_uuid}`. Scope: `registry:update`. Supports
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_update_garbageCollection
   * @deprecated
   *
   * @example
   * ```ts
   * const garbageCollection = await client.registry
   *   .updateGarbageCollection('registry-1', '1ee593bb-daee-49c0-b7a4-76dc3713f573', { cancel: true })
   *   .item();
   * ```
   */
  updateGarbageCollection(
    registryName: string,
    garbageCollectionUuid: string,
    body: UpdateRegistry,
    options?: CallOptions,
  ): ItemCall<RegistriesGetGarbageCollectionResponse, GarbageCollection>;

  /**
   * Changes the subscription tier of the container registry.
   *
   * Fails with 412 if the account has several registries. Use the same operation of `registries` instead.
   *
   * `POST /v2/registry/subscription`. Scope: `registry:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_update_subscription
   * @deprecated
   *
   * @example
   * ```ts
   * const subscription = await client.registry.updateSubscription({ tier_slug: 'basic' }).item();
   * ```
   */
  updateSubscription(
    body: RegistryUpdateSubscriptionBody,
    options?: CallOptions,
  ): ItemCall<RegistriesGetSubscriptionResponse, Subscription>;

  /**
   * Checks whether a name for a container registry is valid and available.
   *
   * Succeeds with an empty response (204), or fails with 409 if the name is taken. Use the same operation of
   * `registries` instead.
   *
   * `POST /v2/registry/validate-name`. Scope: `registry:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registry_validate_name
   * @deprecated
   *
   * @example
   * ```ts
   * await client.registry.validateName({ name: 'web-1' });
   * ```
   */
  validateName(body: ValidateRegistry, options?: CallOptions): Call<void>;
}
