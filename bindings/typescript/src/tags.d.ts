import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall, ReconcileOptions } from './runtime/index.js';
import type {
  Tag,
  TagInput,
  TagsCreateResponse,
  TagsGetResponse,
  TagsListResponse,
  TagsResource,
} from './types/tags.js';

export type * from './types/tags.js';

/** The parameters of `GET /v2/tags`. */
export interface TagsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Adds a tag to resources.
 *
 * In addition to the scope below, the token requires the scope to update each resource, such as `droplet:update`.
 *
 * `POST /v2/tags/{tag_id}/resources`. Scope: `tag:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/tags_assign_resources
 *
 * @example
 * ```ts
 * await assignResources(client, 'afde85aa-dad3-44d7-ad0f-8f562e31b69e', {
 *   resources: [{ resource_id: '66ef5654-21db-480b-beaa-8d2d71457d9b' }],
 * });
 * ```
 */
export function assignResources(client: Client, tagId: string, body: TagsResource, options?: CallOptions): Call<void>;

/**
 * Creates a tag.
 *
 * `POST /v2/tags`. Scope: `tag:create`. Supports `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/tags_create
 *
 * @example
 * ```ts
 * const tag = await create(client, { name: 'web-1' }).item();
 * ```
 */
export function create(client: Client, body: TagInput, options?: ReconcileOptions): ItemCall<TagsCreateResponse, Tag>;

/**
 * Deletes a tag and removes it from all resources. The resources are not deleted.
 *
 * `DELETE /v2/tags/{tag_id}`. Scope: `tag:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/tags_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'afde85aa-dad3-44d7-ad0f-8f562e31b69e');
 * ```
 */
declare function delete_(client: Client, tagId: string, options?: CallOptions): Call<void>;

/**
 * Gets a tag, with the number of its resources.
 *
 * Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
 *
 * `GET /v2/tags/{tag_id}`. Scope: `tag:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/tags_get
 *
 * @example
 * ```ts
 * const tag = await get(client, 'afde85aa-dad3-44d7-ad0f-8f562e31b69e').item();
 * ```
 */
export function get(client: Client, tagId: string, options?: CallOptions): ItemCall<TagsGetResponse, Tag>;

/**
 * Lists the tags, with the number of their resources.
 *
 * Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
 *
 * `GET /v2/tags`. Scope: `tag:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/tags_list
 *
 * @example
 * ```ts
 * for await (const tag of list(client)) {
 *   console.log(tag);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: TagsListParams,
  options?: CallOptions,
): PaginatedCall<Tag, TagsListResponse>;

/**
 * Removes a tag from resources.
 *
 * In addition to the scope below, the token requires the scope to update each resource, such as `droplet:update`.
 *
 * `DELETE /v2/tags/{tag_id}/resources`. Scope: `tag:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/tags_unassign_resources
 *
 * @example
 * ```ts
 * await unassignResources(client, 'afde85aa-dad3-44d7-ad0f-8f562e31b69e', {
 *   resources: [{ resource_id: '66ef5654-21db-480b-beaa-8d2d71457d9b' }],
 * });
 * ```
 */
export function unassignResources(client: Client, tagId: string, body: TagsResource, options?: CallOptions): Call<void>;

export { delete_ as delete };

/** Manages tags, which group resources. */
export interface Tags {
  /**
   * Adds a tag to resources.
   *
   * In addition to the scope below, the token requires the scope to update each resource, such as `droplet:update`.
   *
   * `POST /v2/tags/{tag_id}/resources`. Scope: `tag:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/tags_assign_resources
   *
   * @example
   * ```ts
   * await client.tags.assignResources('afde85aa-dad3-44d7-ad0f-8f562e31b69e', {
   *   resources: [{ resource_id: '66ef5654-21db-480b-beaa-8d2d71457d9b' }],
   * });
   * ```
   */
  assignResources(tagId: string, body: TagsResource, options?: CallOptions): Call<void>;

  /**
   * Creates a tag.
   *
   * `POST /v2/tags`. Scope: `tag:create`. Supports `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/tags_create
   *
   * @example
   * ```ts
   * const tag = await client.tags.create({ name: 'web-1' }).item();
   * ```
   */
  create(body: TagInput, options?: ReconcileOptions): ItemCall<TagsCreateResponse, Tag>;

  /**
   * Deletes a tag and removes it from all resources. The resources are not deleted.
   *
   * `DELETE /v2/tags/{tag_id}`. Scope: `tag:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/tags_delete
   *
   * @example
   * ```ts
   * await client.tags.delete('afde85aa-dad3-44d7-ad0f-8f562e31b69e');
   * ```
   */
  delete(tagId: string, options?: CallOptions): Call<void>;

  /**
   * Gets a tag, with the number of its resources.
   *
   * Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
   *
   * `GET /v2/tags/{tag_id}`. Scope: `tag:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/tags_get
   *
   * @example
   * ```ts
   * const tag = await client.tags.get('afde85aa-dad3-44d7-ad0f-8f562e31b69e').item();
   * ```
   */
  get(tagId: string, options?: CallOptions): ItemCall<TagsGetResponse, Tag>;

  /**
   * Lists the tags, with the number of their resources.
   *
   * Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
   *
   * `GET /v2/tags`. Scope: `tag:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/tags_list
   *
   * @example
   * ```ts
   * for await (const tag of client.tags.list()) {
   *   console.log(tag);
   * }
   * ```
   */
  list(params?: TagsListParams, options?: CallOptions): PaginatedCall<Tag, TagsListResponse>;

  /**
   * Removes a tag from resources.
   *
   * In addition to the scope below, the token requires the scope to update each resource, such as `droplet:update`.
   *
   * `DELETE /v2/tags/{tag_id}/resources`. Scope: `tag:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/tags_unassign_resources
   *
   * @example
   * ```ts
   * await client.tags.unassignResources('afde85aa-dad3-44d7-ad0f-8f562e31b69e', {
   *   resources: [{ resource_id: '66ef5654-21db-480b-beaa-8d2d71457d9b' }],
   * });
   * ```
   */
  unassignResources(tagId: string, body: TagsResource, options?: CallOptions): Call<void>;
}
