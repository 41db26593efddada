import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall } from './runtime/index.js';
import type {
  Multiregistry,
  MultiregistryCreate,
  RegistriesCreateResponse,
  RegistriesListResponse,
  RegistriesUpdateSubscriptionBody,
} from './types/registries.js';
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

export type * from './types/registries.js';

/** The parameters of `GET /v2/registries/{registry_name}/garbage-collections`. */
export interface RegistriesListGarbageCollectionsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/registries/{registry_name}/repositoriesV2`. */
export interface RegistriesListRepositoriesV2Params {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Ignored if `page_token` is set. Minimum: 1. Default: `1`. */
  page?: number;
  /** The token of the page to return, from a previous response. Faster than a page number. */
  page_token?: string;
}

/** The parameters of `GET /v2/registries/{registry_name}/repositories/{repository_name}/digests`. */
export interface RegistriesListRepositoryManifestsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/registries/{registry_name}/repositories/{repository_name}/tags`. */
export interface RegistriesListRepositoryTagsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Creates a container registry, in addition to existing ones.
 *
 * `POST /v2/registries`. Scope: `registry:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_create
 *
 * @example
 * ```ts
 * const registry = await create(client, { name: 'heath' }).item();
 * ```
 */
export function create(
  client: Client,
  body: MultiregistryCreate,
  options?: CallOptions,
): ItemCall<RegistriesCreateResponse, Multiregistry>;

/**
 * Permanently deletes a container registry and all its images.
 *
 * `DELETE /v2/registries/{registry_name}`. Scope: `registry:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'heath');
 * ```
 */
declare function delete_(client: Client, registryName: string, options?: CallOptions): Call<void>;

/**
 * Permanently deletes a repository and all its tags.
 *
 * `DELETE /v2/registries/{registry_name}/repositories/{repository_name}`. Scope: `registry:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_delete_repository
 *
 * @example
 * ```ts
 * await deleteRepository(client, 'heath', 'cedar');
 * ```
 */
export function deleteRepository(
  client: Client,
  registryName: string,
  repositoryName: string,
  options?: CallOptions,
): Call<void>;

/**
 * Deletes a manifest from a repository, by digest.
 *
 * `DELETE /v2/registries/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}`. Scope:
 * `registry:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_delete_repositoryManifest
 *
 * @example
 * ```ts
 * await deleteRepositoryManifest(client, 'heath', 'cedar', 'ember');
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
 * `DELETE /v2/registries/{registry_name}/repositories/{repository_name}/tags/{repository_tag}`. Scope:
 * `registry:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_delete_repositoryTag
 *
 * @example
 * ```ts
 * await deleteRepositoryTag(client, 'heath', 'cedar', 'ember');
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
 * Gets a container registry by name.
 *
 * `GET /v2/registries/{registry_name}`. Scope: `registry:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get
 *
 * @example
 * ```ts
 * const registry = await get(client, 'heath').item();
 * ```
 */
export function get(
  client: Client,
  registryName: string,
  options?: CallOptions,
): ItemCall<RegistriesCreateResponse, Multiregistry>;

/**
 * Gets credentials for a container registry, in Docker's format.
 *
 * `GET /v2/registries/{registry_name}/docker-credentials`. Scopes: `registry:read`, `registry:update`. Supports
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get_dockerCredentials
 *
 * @example
 * ```ts
 * const registry = await getDockerCredentials(client, 'heath').item();
 * ```
 */
export function getDockerCredentials(
  client: Client,
  registryName: string,
  options?: CallOptions,
): ItemCall<DockerCredentials, DockerCredentialsAuths>;

/**
 * Gets the active garbage collection of a container registry.
 *
 * `GET /v2/registries/{registry_name}/garbage-collection`. Scope: `registry:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get_garbageCollection
 *
 * @example
 * ```ts
 * const registry = await getGarbageCollection(client, 'heath').item();
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
 * `GET /v2/registries/options`. Scope: `registry:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get_options
 *
 * @example
 * ```ts
 * const registry = await getOptions(client).item();
 * ```
 */
export function getOptions(
  client: Client,
  options?: CallOptions,
): ItemCall<RegistriesGetOptionsResponse, RegistriesGetOptionsResponseOptions>;

/**
 * Gets the subscription of the container registries.
 *
 * `GET /v2/registries/subscription`. Scope: `registry:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get_subscription
 *
 * @example
 * ```ts
 * const registry = await getSubscription(client).item();
 * ```
 */
export function getSubscription(
  client: Client,
  options?: CallOptions,
): ItemCall<RegistriesGetSubscriptionResponse, Subscription>;

/**
 * Lists the container registries in the account.
 *
 * `GET /v2/registries`. Scope: `registry:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_list
 *
 * @example
 * ```ts
 * const items = await list(client).item();
 * ```
 */
export function list(client: Client, options?: CallOptions): ItemCall<RegistriesListResponse, Registry[]>;

/**
 * Lists the past garbage collections of a container registry.
 *
 * `GET /v2/registries/{registry_name}/garbage-collections`. Scope: `registry:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_list_garbageCollections
 *
 * @example
 * ```ts
 * for await (const registry of listGarbageCollections(client, 'heath')) {
 *   console.log(registry);
 * }
 * ```
 */
export function listGarbageCollections(
  client: Client,
  registryName: string,
  params?: RegistriesListGarbageCollectionsParams,
  options?: CallOptions,
): PaginatedCall<GarbageCollection, RegistriesListGarbageCollectionsResponse>;

/**
 * Lists the repositories in a container registry, with their latest manifests.
 *
 * `GET /v2/registries/{registry_name}/repositoriesV2`. Scope: `registry:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_list_repositoriesV2
 *
 * @example
 * ```ts
 * for await (const registry of listRepositoriesV2(client, 'heath')) {
 *   console.log(registry);
 * }
 * ```
 */
export function listRepositoriesV2(
  client: Client,
  registryName: string,
  params?: RegistriesListRepositoriesV2Params,
  options?: CallOptions,
): PaginatedCall<RepositoryV2, RegistriesListRepositoriesV2Response>;

/**
 * Lists the manifests in a repository, with their sizes and blobs.
 *
 * `GET /v2/registries/{registry_name}/repositories/{repository_name}/digests`. Scope: `registry:read`. Supports
 * iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_list_repositoryManifests
 *
 * @example
 * ```ts
 * for await (const registry of listRepositoryManifests(client, 'heath', 'cedar')) {
 *   console.log(registry);
 * }
 * ```
 */
export function listRepositoryManifests(
  client: Client,
  registryName: string,
  repositoryName: string,
  params?: RegistriesListRepositoryManifestsParams,
  options?: CallOptions,
): PaginatedCall<RepositoryManifest, RegistriesListRepositoryManifestsResponse>;

/**
 * Lists the tags in a repository, with their manifests.
 *
 * `GET /v2/registries/{registry_name}/repositories/{repository_name}/tags`. Scope: `registry:read`. Supports iteration
 * over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_list_repositoryTags
 *
 * @example
 * ```ts
 * for await (const registry of listRepositoryTags(client, 'heath', 'cedar')) {
 *   console.log(registry);
 * }
 * ```
 */
export function listRepositoryTags(
  client: Client,
  registryName: string,
  repositoryName: string,
  params?: RegistriesListRepositoryTagsParams,
  options?: CallOptions,
): PaginatedCall<RepositoryTag, RegistriesListRepositoryTagsResponse>;

/**
 * Starts a garbage collection, which deletes blobs that no manifest references.
 *
 * `POST /v2/registries/{registry_name}/garbage-collection`. Scope: `registry:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_run_garbageCollection
 *
 * @example
 * ```ts
 * const registry = await runGarbageCollection(client, 'heath').item();
 * ```
 */
export function runGarbageCollection(
  client: Client,
  registryName: string,
  options?: CallOptions,
): ItemCall<RegistriesGetGarbageCollectionResponse, GarbageCollection>;

/**
 * Cancels the active garbage collection of a container registry.
 *
 * `PUT /v2/registries/{registry_name}/garbage-collection/{garbage_collection_uuid}`. Scope: `registry:update`. Supports
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_update_garbageCollection
 *
 * @example
 * ```ts
 * const registry = await updateGarbageCollection(client, 'heath', 'cedar', {}).item();
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
 * Changes the subscription tier of the container registries.
 *
 * `POST /v2/registries/subscription`. Scope: `registry:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_update_subscription
 *
 * @example
 * ```ts
 * const registry = await updateSubscription(client, {}).item();
 * ```
 */
export function updateSubscription(
  client: Client,
  body: RegistriesUpdateSubscriptionBody,
  options?: CallOptions,
): ItemCall<RegistriesGetSubscriptionResponse, Subscription>;

/**
 * Checks whether a name for a container registry is valid and available.
 *
 * `POST /v2/registries/validate-name`. Scope: `registry:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_validate_name
 *
 * @example
 * ```ts
 * await validateName(client, { name: 'heath' });
 * ```
 */
export function validateName(client: Client, body: ValidateRegistry, options?: CallOptions): Call<void>;

export { delete_ as delete };

/** Manages the private container registries of a team, with their repositories and garbage collection. */
export interface Registries {
  /**
   * Creates a container registry, in addition to existing ones.
   *
   * `POST /v2/registries`. Scope: `registry:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_create
   *
   * @example
   * ```ts
   * const registry = await client.registries.create({ name: 'heath' }).item();
   * ```
   */
  create(body: MultiregistryCreate, options?: CallOptions): ItemCall<RegistriesCreateResponse, Multiregistry>;

  /**
   * Permanently deletes a container registry and all its images.
   *
   * `DELETE /v2/registries/{registry_name}`. Scope: `registry:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_delete
   *
   * @example
   * ```ts
   * await client.registries.delete('heath');
   * ```
   */
  delete(registryName: string, options?: CallOptions): Call<void>;

  /**
   * Permanently deletes a repository and all its tags.
   *
   * `DELETE /v2/registries/{registry_name}/repositories/{repository_name}`. Scope: `registry:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_delete_repository
   *
   * @example
   * ```ts
   * await client.registries.deleteRepository('heath', 'cedar');
   * ```
   */
  deleteRepository(registryName: string, repositoryName: string, options?: CallOptions): Call<void>;

  /**
   * Deletes a manifest from a repository, by digest.
   *
   * `DELETE /v2/registries/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}`. Scope:
   * `registry:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_delete_repositoryManifest
   *
   * @example
   * ```ts
   * await client.registries.deleteRepositoryManifest('heath', 'cedar', 'ember');
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
   * `DELETE /v2/registries/{registry_name}/repositories/{repository_name}/tags/{repository_tag}`. Scope:
   * `registry:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_delete_repositoryTag
   *
   * @example
   * ```ts
   * await client.registries.deleteRepositoryTag('heath', 'cedar', 'ember');
   * ```
   */
  deleteRepositoryTag(
    registryName: string,
    repositoryName: string,
    repositoryTag: string,
    options?: CallOptions,
  ): Call<void>;

  /**
   * Gets a container registry by name.
   *
   * `GET /v2/registries/{registry_name}`. Scope: `registry:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get
   *
   * @example
   * ```ts
   * const registry = await client.registries.get('heath').item();
   * ```
   */
  get(registryName: string, options?: CallOptions): ItemCall<RegistriesCreateResponse, Multiregistry>;

  /**
   * Gets credentials for a container registry, in Docker's format.
   *
   * `GET /v2/registries/{registry_name}/docker-credentials`. Scopes: `registry:read`, `registry:update`. Supports
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get_dockerCredentials
   *
   * @example
   * ```ts
   * const registry = await client.registries.getDockerCredentials('heath').item();
   * ```
   */
  getDockerCredentials(
    registryName: string,
    options?: CallOptions,
  ): ItemCall<DockerCredentials, DockerCredentialsAuths>;

  /**
   * Gets the active garbage collection of a container registry.
   *
   * `GET /v2/registries/{registry_name}/garbage-collection`. Scope: `registry:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get_garbageCollection
   *
   * @example
   * ```ts
   * const registry = await client.registries.getGarbageCollection('heath').item();
   * ```
   */
  getGarbageCollection(
    registryName: string,
    options?: CallOptions,
  ): ItemCall<RegistriesGetGarbageCollectionResponse, GarbageCollection>;

  /**
   * Lists the regions and subscription tiers that are available for container registries.
   *
   * `GET /v2/registries/options`. Scope: `registry:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get_options
   *
   * @example
   * ```ts
   * const registry = await client.registries.getOptions().item();
   * ```
   */
  getOptions(options?: CallOptions): ItemCall<RegistriesGetOptionsResponse, RegistriesGetOptionsResponseOptions>;

  /**
   * Gets the subscription of the container registries.
   *
   * `GET /v2/registries/subscription`. Scope: `registry:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get_subscription
   *
   * @example
   * ```ts
   * const registry = await client.registries.getSubscription().item();
   * ```
   */
  getSubscription(options?: CallOptions): ItemCall<RegistriesGetSubscriptionResponse, Subscription>;

  /**
   * Lists the container registries in the account.
   *
   * `GET /v2/registries`. Scope: `registry:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_list
   *
   * @example
   * ```ts
   * const items = await client.registries.list().item();
   * ```
   */
  list(options?: CallOptions): ItemCall<RegistriesListResponse, Registry[]>;

  /**
   * Lists the past garbage collections of a container registry.
   *
   * `GET /v2/registries/{registry_name}/garbage-collections`. Scope: `registry:read`. Supports iteration over all
   * pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_list_garbageCollections
   *
   * @example
   * ```ts
   * for await (const registry of client.registries.listGarbageCollections('heath')) {
   *   console.log(registry);
   * }
   * ```
   */
  listGarbageCollections(
    registryName: string,
    params?: RegistriesListGarbageCollectionsParams,
    options?: CallOptions,
  ): PaginatedCall<GarbageCollection, RegistriesListGarbageCollectionsResponse>;

  /**
   * Lists the repositories in a container registry, with their latest manifests.
   *
   * `GET /v2/registries/{registry_name}/repositoriesV2`. Scope: `registry:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_list_repositoriesV2
   *
   * @example
   * ```ts
   * for await (const registry of client.registries.listRepositoriesV2('heath')) {
   *   console.log(registry);
   * }
   * ```
   */
  listRepositoriesV2(
    registryName: string,
    params?: RegistriesListRepositoriesV2Params,
    options?: CallOptions,
  ): PaginatedCall<RepositoryV2, RegistriesListRepositoriesV2Response>;

  /**
   * Lists the manifests in a repository, with their sizes and blobs.
   *
   * `GET /v2/registries/{registry_name}/repositories/{repository_name}/digests`. Scope: `registry:read`. Supports
   * iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_list_repositoryManifests
   *
   * @example
   * ```ts
   * for await (const registry of client.registries.listRepositoryManifests('heath', 'cedar')) {
   *   console.log(registry);
   * }
   * ```
   */
  listRepositoryManifests(
    registryName: string,
    repositoryName: string,
    params?: RegistriesListRepositoryManifestsParams,
    options?: CallOptions,
  ): PaginatedCall<RepositoryManifest, RegistriesListRepositoryManifestsResponse>;

  /**
   * Lists the tags in a repository, with their manifests.
   *
   * `GET /v2/registries/{registry_name}/repositories/{repository_name}/tags`. Scope: `registry:read`. Supports
   * iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_list_repositoryTags
   *
   * @example
   * ```ts
   * for await (const registry of client.registries.listRepositoryTags('heath', 'cedar')) {
   *   console.log(registry);
   * }
   * ```
   */
  listRepositoryTags(
    registryName: string,
    repositoryName: string,
    params?: RegistriesListRepositoryTagsParams,
    options?: CallOptions,
  ): PaginatedCall<RepositoryTag, RegistriesListRepositoryTagsResponse>;

  /**
   * Starts a garbage collection, which deletes blobs that no manifest references.
   *
   * `POST /v2/registries/{registry_name}/garbage-collection`. Scope: `registry:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_run_garbageCollection
   *
   * @example
   * ```ts
   * const registry = await client.registries.runGarbageCollection('heath').item();
   * ```
   */
  runGarbageCollection(
    registryName: string,
    options?: CallOptions,
  ): ItemCall<RegistriesGetGarbageCollectionResponse, GarbageCollection>;

  /**
   * Cancels the active garbage collection of a container registry.
   *
   * `PUT /v2/registries/{registry_name}/garbage-collection/{garbage_collection_uuid}`. Scope: `registry:update`.
   * Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_update_garbageCollection
   *
   * @example
   * ```ts
   * const registry = await client.registries.updateGarbageCollection('heath', 'cedar', {}).item();
   * ```
   */
  updateGarbageCollection(
    registryName: string,
    garbageCollectionUuid: string,
    body: UpdateRegistry,
    options?: CallOptions,
  ): ItemCall<RegistriesGetGarbageCollectionResponse, GarbageCollection>;

  /**
   * Changes the subscription tier of the container registries.
   *
   * `POST /v2/registries/subscription`. Scope: `registry:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_update_subscription
   *
   * @example
   * ```ts
   * const registry = await client.registries.updateSubscription({}).item();
   * ```
   */
  updateSubscription(
    body: RegistriesUpdateSubscriptionBody,
    options?: CallOptions,
  ): ItemCall<RegistriesGetSubscriptionResponse, Subscription>;

  /**
   * Checks whether a name for a container registry is valid and available.
   *
   * `POST /v2/registries/validate-name`. Scope: `registry:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_validate_name
   *
   * @example
   * ```ts
   * await client.registries.validateName({ name: 'heath' });
   * ```
   */
  validateName(body: ValidateRegistry, options?: CallOptions): Call<void>;
}
