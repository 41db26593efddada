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
 * `POST /v2/spaces/keys`. Scope: `spaces_key:create_credentials`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_create
 *
 * @example
 * ```ts
 * const spacesKey = await create(client, {}).item();
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
 * await delete_(client, 'heath');
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
 * const spacesKey = await get(client, 'heath').item();
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
 * for await (const spacesKey of list(client)) {
 *   console.log(spacesKey);
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
 * `PATCH /v2/spaces/keys/{access_key}`. Scope: `spaces_key:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_patch
 *
 * @example
 * ```ts
 * const spacesKey = await patch(client, 'heath', {}).item();
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
 * `PUT /v2/spaces/keys/{access_key}`. Scope: `spaces_key:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_update
 *
 * @example
 * ```ts
 * const spacesKey = await update(client, 'heath', {}).item();
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
   * `POST /v2/spaces/keys`. Scope: `spaces_key:create_credentials`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_create
   *
   * @example
   * ```ts
   * const spacesKey = await client.spacesKey.create({}).item();
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
   * await client.spacesKey.delete('heath');
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
   * const spacesKey = await client.spacesKey.get('heath').item();
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
   * for await (const spacesKey of client.spacesKey.list()) {
   *   console.log(spacesKey);
   * }
   * ```
   */
  list(params?: SpacesKeyListParams, options?: CallOptions): PaginatedCall<Key, SpacesKeyListResponse>;

  /**
   * Renames a Spaces access key (`PATCH`).
   *
   * `PATCH /v2/spaces/keys/{access_key}`. Scope: `spaces_key:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_patch
   *
   * @example
   * ```ts
   * const spacesKey = await client.spacesKey.patch('heath', {}).item();
   * ```
   */
  patch(accessKey: string, body: KeyInput, options?: CallOptions): ItemCall<SpacesKeyPatchResponse, Key>;

  /**
   * Renames a Spaces access key (`PUT`).
   *
   * `PUT /v2/spaces/keys/{access_key}`. Scope: `spaces_key:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/spacesKey_update
   *
   * @example
   * ```ts
   * const spacesKey = await client.spacesKey.update('heath', {}).item();
   * ```
   */
  update(accessKey: string, body: KeyInput, options?: CallOptions): ItemCall<SpacesKeyPatchResponse, Key>;
}
