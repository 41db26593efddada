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
 * The name becomes part of the address of all images, as in `registry.digitalocean.com/example/image:tag`.
 *
 * `POST /v2/registries`. Scope: `registry:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_create
 *
 * @example
 * ```ts
 * const registry = await create(client, { name: 'web-1' }).item();
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
 * await delete_(client, 'registry-1');
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
 * await deleteRepository(client, 'registry-1', 'repository-1');
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
 * `DELETE /v2/registries/{registry_name}/repositories/{repository_name}/tags/{repository_tag}`. Scope:
 * `registry:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_delete_repositoryTag
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
 * Gets a container registry by name.
 *
 * `GET /v2/registries/{registry_name}`. Scope: `registry:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get
 *
 * @example
 * ```ts
 * const registry = await get(client, 'registry-1').item();
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
 * The response has the format of Docker's `config.json` and contains a secret. The credentials can only pull images,
 * and do not expire.
 *
 * `GET /v2/registries/{registry_name}/docker-credentials`. Scopes: `registry:read`, `registry:update`. Supports
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get_dockerCredentials
 *
 * @example
 * ```ts
 * const auth = await getDockerCredentials(client, 'registry-1').item();
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
 * Includes whether the account is eligible for each tier, and if not, why.
 *
 * `GET /v2/registries/options`. Scope: `registry:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get_options
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
 * Gets the subscription of the container registries.
 *
 * `GET /v2/registries/subscription`. Scope: `registry:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get_subscription
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
 * for await (const garbageCollection of listGarbageCollections(client, 'registry-1')) {
 *   console.log(garbageCollection);
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
 * for await (const repository of listRepositoriesV2(client, 'registry-1')) {
 *   console.log(repository);
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
 * for await (const manifest of listRepositoryManifests(client, 'registry-1', 'repository-1')) {
 *   console.log(manifest);
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
 * for await (const tag of listRepositoryTags(client, 'registry-1', 'repository-1')) {
 *   console.log(tag);
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
 * The registry is read-only during garbage collection. It first waits up to 15 minutes for existing write tokens to
 * expire. Get the active garbage collection to see its progress, and list past ones to see the results.
 *
 * `POST /v2/registries/{registry_name}/garbage-collection`. Scope: `registry:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_run_garbageCollection
 *
 * @example
 * ```ts
 * const garbageCollection = await runGarbageCollection(client, 'registry-1').item();
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
 * Changes the subscription tier of the container registries.
 *
 * The available options show which tiers the account is eligible for.
 *
 * `POST /v2/registries/subscription`. Scope: `registry:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_update_subscription
 *
 * @example
 * ```ts
 * const subscription = await updateSubscription(client, { tier_slug: 'basic' }).item();
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
 * Succeeds with an empty response (204), or fails with 409 if the name is taken.
 *
 * `POST /v2/registries/validate-name`. Scope: `registry:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_validate_name
 *
 * @example
 * ```ts
 * await validateName(client, { name: 'web-1' });
 * ```
 */
export function validateName(client: Client, body: ValidateRegistry, options?: CallOptions): Call<void>;

export { delete_ as delete };

/** Manages the private container registries of a team, with their repositories and garbage collection. */
export interface Registries {
  /**
   * Creates a container registry, in addition to existing ones.
   *
   * The name becomes part of the address of all images, as in `registry.digitalocean.com/example/image:tag`.
   *
   * `POST /v2/registries`. Scope: `registry:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_create
   *
   * @example
   * ```ts
   * const registry = await client.registries.create({ name: 'web-1' }).item();
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
   * await client.registries.delete('registry-1');
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
   * await client.registries.deleteRepository('registry-1', 'repository-1');
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
   * await client.registries.deleteRepositoryManifest('registry-1', 'repository-1', 'my-manifest-digest');
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
   * await client.registries.deleteRepositoryTag('registry-1', 'repository-1', 'web');
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
   * const registry = await client.registries.get('registry-1').item();
   * ```
   */
  get(registryName: string, options?: CallOptions): ItemCall<RegistriesCreateResponse, Multiregistry>;

  /**
   * Gets credentials for a container registry, in Docker's format.
   *
   * The response has the format of Docker's `config.json` and contains a secret. The credentials can only pull images,
   * and do not expire.
   *
   * `GET /v2/registries/{registry_name}/docker-credentials`. Scopes: `registry:read`, `registry:update`. Supports
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get_dockerCredentials
   *
   * @example
   * ```ts
   * const auth = await client.registries.getDockerCredentials('registry-1').item();
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
   * const garbageCollection = await client.registries.getGarbageCollection('registry-1').item();
   * ```
   */
  getGarbageCollection(
    registryName: string,
    options?: CallOptions,
  ): ItemCall<RegistriesGetGarbageCollectionResponse, GarbageCollection>;

  /**
   * Lists the regions and subscription tiers that are available for container registries.
   *
   * Includes whether the account is eligible for each tier, and if not, why.
   *
   * `GET /v2/registries/options`. Scope: `registry:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_get_options
   *
   * @example
   * ```ts
   * const option = await client.registries.getOptions().item();
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
   * const subscription = await client.registries.getSubscription().item();
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
   * for await (const garbageCollection of client.registries.listGarbageCollections('registry-1')) {
   *   console.log(garbageCollection);
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
   * for await (const repository of client.registries.listRepositoriesV2('registry-1')) {
   *   console.log(repository);
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
   * for await (const manifest of client.registries.listRepositoryManifests('registry-1', 'repository-1')) {
   *   console.log(manifest);
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
   * for await (const tag of client.registries.listRepositoryTags('registry-1', 'repository-1')) {
   *   console.log(tag);
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
   * The registry is read-only during garbage collection. It first waits up to 15 minutes for existing write tokens to
   * expire. Get the active garbage collection to see its progress, and list past ones to see the results.
   *
   * `POST /v2/registries/{registry_name}/garbage-collection`. Scope: `registry:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_run_garbageCollection
   *
   * @example
   * ```ts
   * const garbageCollection = await client.registries.runGarbageCollection('registry-1').item();
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
   * const garbageCollection = await client.registries
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
   * Changes the subscription tier of the container registries.
   *
   * The available options show which tiers the account is eligible for.
   *
   * `POST /v2/registries/subscription`. Scope: `registry:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_update_subscription
   *
   * @example
   * ```ts
   * const subscription = await client.registries.updateSubscription({ tier_slug: 'basic' }).item();
   * ```
   */
  updateSubscription(
    body: RegistriesUpdateSubscriptionBody,
    options?: CallOptions,
  ): ItemCall<RegistriesGetSubscriptionResponse, Subscription>;

  /**
   * Checks whether a name for a container registry is valid and available.
   *
   * Succeeds with an empty response (204), or fails with 409 if the name is taken.
   *
   * `POST /v2/registries/validate-name`. Scope: `registry:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/registries_validate_name
   *
   * @example
   * ```ts
   * await client.registries.validateName({ name: 'web-1' });
   * ```
   */
  validateName(body: ValidateRegistry, options?: CallOptions): Call<void>;
}
