import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall } from './runtime/index.js';
import type {
  Key,
  KeyInput,
  KeyWithSecret,
  SpacesKeyCreateResponse,
  SpacesKeyGetResponse,
  SpacesKeyListResponse,
  SpacesKeyPatchResponse,
} from './types/spaces-key.js';

export type * from './types/spaces-key.js';

/** The parameters of `GET /v2/spaces/keys`. */
export interface SpacesKeyListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** The field to sort by. Use it together with `sort_direction`. Default: `created_at`. */
  sort?: string;
  /** The sort direction, `asc` or `desc`. Default: `desc`. */
  sort_direction?: string;
  /** Lists only keys with this name. */
  name?: string;
  /** Lists only keys with access to this bucket. */
  bucket?: string;
  /** Lists only keys with this permission, `read`, `readwrite` or `fullaccess`. */
  permission?: string;
}

/**
 * Creates a Spaces access key. Only this response contains the secret.
 *
 * A key has either full access (`fullaccess`) or permissions for individual buckets. If both are requested, it has full
 * access.
 *
 * `POST /v2/spaces/keys`. Scope: `spaces_key:create_credentials`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_create
 *
 * @example
 * ```ts
 * const key = await create(client, { name: 'web-1' }).item();
 * ```
 */
export function create(
  client: Client,
  body: KeyInput,
  options?: CallOptions,
): ItemCall<SpacesKeyCreateResponse, KeyWithSecret>;

/**
 * Deletes a Spaces access key, which revokes its access.
 *
 * `DELETE /v2/spaces/keys/{access_key}`. Scope: `spaces_key:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'my-access-key');
 * ```
 */
declare function delete_(client: Client, accessKey: string, options?: CallOptions): Call<void>;

/**
 * Gets a Spaces access key, without its secret.
 *
 * `GET /v2/spaces/keys/{access_key}`. Scope: `spaces_key:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_get
 *
 * @example
 * ```ts
 * const key = await get(client, 'my-access-key').item();
 * ```
 */
export function get(client: Client, accessKey: string, options?: CallOptions): ItemCall<SpacesKeyGetResponse, Key>;

/**
 * Lists the Spaces access keys, without their secrets.
 *
 * `GET /v2/spaces/keys`. Scope: `spaces_key:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_list
 *
 * @example
 * ```ts
 * for await (const key of list(client)) {
 *   console.log(key);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: SpacesKeyListParams,
  options?: CallOptions,
): PaginatedCall<Key, SpacesKeyListResponse>;

/**
 * Renames a Spaces access key (`PATCH`).
 *
 * Only the name can be changed. A key with full access cannot be limited to buckets, nor the reverse.
 *
 * `PATCH /v2/spaces/keys/{access_key}`. Scope: `spaces_key:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_patch
 *
 * @example
 * ```ts
 * const key = await patch(client, 'my-access-key', { name: 'web-1' }).item();
 * ```
 */
export function patch(
  client: Client,
  accessKey: string,
  body: KeyInput,
  options?: CallOptions,
): ItemCall<SpacesKeyPatchResponse, Key>;

/**
 * Renames a Spaces access key (`PUT`).
 *
 * Only the name can be changed. A key with full access cannot be limited to buckets, nor the reverse.
 *
 * `PUT /v2/spaces/keys/{access_key}`. Scope: `spaces_key:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_update
 *
 * @example
 * ```ts
 * const key = await update(client, 'my-access-key', { name: 'web-1' }).item();
 * ```
 */
export function update(
  client: Client,
  accessKey: string,
  body: KeyInput,
  options?: CallOptions,
): ItemCall<SpacesKeyPatchResponse, Key>;

export { delete_ as delete };

/** Manages the access keys of Spaces object storage and their bucket permissions. */
export interface SpacesKey {
  /**
   * Creates a Spaces access key. Only this response contains the secret.
   *
   * A key has either full access (`fullaccess`) or permissions for individual buckets. If both are requested, it has
   * full access.
   *
   * `POST /v2/spaces/keys`. Scope: `spaces_key:create_credentials`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_create
   *
   * @example
   * ```ts
   * const key = await client.spacesKey.create({ name: 'web-1' }).item();
   * ```
   */
  create(body: KeyInput, options?: CallOptions): ItemCall<SpacesKeyCreateResponse, KeyWithSecret>;

  /**
   * Deletes a Spaces access key, which revokes its access.
   *
   * `DELETE /v2/spaces/keys/{access_key}`. Scope: `spaces_key:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_delete
   *
   * @example
   * ```ts
   * await client.spacesKey.delete('my-access-key');
   * ```
   */
  delete(accessKey: string, options?: CallOptions): Call<void>;

  /**
   * Gets a Spaces access key, without its secret.
   *
   * `GET /v2/spaces/keys/{access_key}`. Scope: `spaces_key:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_get
   *
   * @example
   * ```ts
   * const key = await client.spacesKey.get('my-access-key').item();
   * ```
   */
  get(accessKey: string, options?: CallOptions): ItemCall<SpacesKeyGetResponse, Key>;

  /**
   * Lists the Spaces access keys, without their secrets.
   *
   * `GET /v2/spaces/keys`. Scope: `spaces_key:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_list
   *
   * @example
   * ```ts
   * for await (const key of client.spacesKey.list()) {
   *   console.log(key);
   * }
   * ```
   */
  list(params?: SpacesKeyListParams, options?: CallOptions): PaginatedCall<Key, SpacesKeyListResponse>;

  /**
   * Renames a Spaces access key (`PATCH`).
   *
   * Only the name can be changed. A key with full access cannot be limited to buckets, nor the reverse.
   *
   * `PATCH /v2/spaces/keys/{access_key}`. Scope: `spaces_key:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_patch
   *
   * @example
   * ```ts
   * const key = await client.spacesKey.patch('my-access-key', { name: 'web-1' }).item();
   * ```
   */
  patch(accessKey: string, body: KeyInput, options?: CallOptions): ItemCall<SpacesKeyPatchResponse, Key>;

  /**
   * Renames a Spaces access key (`PUT`).
   *
   * Only the name can be changed. A key with full access cannot be limited to buckets, nor the reverse.
   *
   * `PUT /v2/spaces/keys/{access_key}`. Scope: `spaces_key:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_update
   *
   * @example
   * ```ts
   * const key = await client.spacesKey.update('my-access-key', { name: 'web-1' }).item();
   * ```
   */
  update(accessKey: string, body: KeyInput, options?: CallOptions): ItemCall<SpacesKeyPatchResponse, Key>;
}
