import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall } from './runtime/index.js';
import type {
  ByoipPrefix,
  ByoipPrefixCreate,
  ByoipPrefixesCreateResponse,
  ByoipPrefixesGetResponse,
  ByoipPrefixesListResourcesResponse,
  ByoipPrefixesListResponse,
  ByoipPrefixesPatchResponse,
  ByoipPrefixResource,
  ByoipPrefixUpdate,
} from './types/byoip-prefixes.js';

export type * from './types/byoip-prefixes.js';

/** The parameters of `GET /v2/byoip_prefixes`. */
export interface ByoipPrefixesListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/byoip_prefixes/{byoip_prefix_uuid}/ips`. */
export interface ByoipPrefixesListResourcesParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Creates a BYOIP prefix.
 *
 * `POST /v2/byoip_prefixes`. Scope: `byoip_prefix:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_create
 *
 * @example
 * ```ts
 * const byoipPrefix = await create(client, { prefix: 'heath', region: 'cedar', signature: 'ember' }).item();
 * ```
 */
export function create(
  client: Client,
  body: ByoipPrefixCreate,
  options?: CallOptions,
): ItemCall<ByoipPrefixesCreateResponse, ByoipPrefix>;

/**
 * Deletes a BYOIP prefix.
 *
 * `DELETE /v2/byoip_prefixes/{byoip_prefix_uuid}`. Scope: `byoip_prefix:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
 * ```
 */
declare function delete_(client: Client, byoipPrefixUuid: string, options?: CallOptions): Call<void>;

/**
 * Gets a BYOIP prefix, with the results of its validation.
 *
 * `GET /v2/byoip_prefixes/{byoip_prefix_uuid}`. Scope: `byoip_prefix:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_get
 *
 * @example
 * ```ts
 * const byoipPrefix = await get(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
 * ```
 */
export function get(
  client: Client,
  byoipPrefixUuid: string,
  options?: CallOptions,
): ItemCall<ByoipPrefixesGetResponse, ByoipPrefix>;

/**
 * Lists the BYOIP prefixes in the account.
 *
 * `GET /v2/byoip_prefixes`. Scope: `byoip_prefix:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_list
 *
 * @example
 * ```ts
 * for await (const byoipPrefix of list(client)) {
 *   console.log(byoipPrefix);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: ByoipPrefixesListParams,
  options?: CallOptions,
): PaginatedCall<ByoipPrefix, ByoipPrefixesListResponse>;

/**
 * Lists the IP addresses of a BYOIP prefix that are in use, with the resources that use them.
 *
 * `GET /v2/byoip_prefixes/{byoip_prefix_uuid}/ips`. Scope: `byoip_prefix:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_list_resources
 *
 * @example
 * ```ts
 * for await (const byoipPrefix of listResources(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad')) {
 *   console.log(byoipPrefix);
 * }
 * ```
 */
export function listResources(
  client: Client,
  byoipPrefixUuid: string,
  params?: ByoipPrefixesListResourcesParams,
  options?: CallOptions,
): PaginatedCall<ByoipPrefixResource, ByoipPrefixesListResourcesResponse>;

/**
 * Starts or stops advertising a BYOIP prefix.
 *
 * `PATCH /v2/byoip_prefixes/{byoip_prefix_uuid}`. Scope: `byoip_prefix:write`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_patch
 *
 * @example
 * ```ts
 * const byoipPrefix = await patch(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {}).item();
 * ```
 */
export function patch(
  client: Client,
  byoipPrefixUuid: string,
  body: ByoipPrefixUpdate,
  options?: CallOptions,
): ItemCall<ByoipPrefixesPatchResponse, ByoipPrefix>;

export { delete_ as delete };

/** Manages the IPv4 prefixes that you bring to the account (BYOIP), and lists their addresses. */
export interface ByoipPrefixes {
  /**
   * Creates a BYOIP prefix.
   *
   * `POST /v2/byoip_prefixes`. Scope: `byoip_prefix:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_create
   *
   * @example
   * ```ts
   * const byoipPrefix = await client.byoipPrefixes.create({
   *   prefix: 'heath',
   *   region: 'cedar',
   *   signature: 'ember',
   * }).item();
   * ```
   */
  create(body: ByoipPrefixCreate, options?: CallOptions): ItemCall<ByoipPrefixesCreateResponse, ByoipPrefix>;

  /**
   * Deletes a BYOIP prefix.
   *
   * `DELETE /v2/byoip_prefixes/{byoip_prefix_uuid}`. Scope: `byoip_prefix:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_delete
   *
   * @example
   * ```ts
   * await client.byoipPrefixes.delete('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
   * ```
   */
  delete(byoipPrefixUuid: string, options?: CallOptions): Call<void>;

  /**
   * Gets a BYOIP prefix, with the results of its validation.
   *
   * `GET /v2/byoip_prefixes/{byoip_prefix_uuid}`. Scope: `byoip_prefix:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_get
   *
   * @example
   * ```ts
   * const byoipPrefix = await client.byoipPrefixes.get('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
   * ```
   */
  get(byoipPrefixUuid: string, options?: CallOptions): ItemCall<ByoipPrefixesGetResponse, ByoipPrefix>;

  /**
   * Lists the BYOIP prefixes in the account.
   *
   * `GET /v2/byoip_prefixes`. Scope: `byoip_prefix:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_list
   *
   * @example
   * ```ts
   * for await (const byoipPrefix of client.byoipPrefixes.list()) {
   *   console.log(byoipPrefix);
   * }
   * ```
   */
  list(params?: ByoipPrefixesListParams, options?: CallOptions): PaginatedCall<ByoipPrefix, ByoipPrefixesListResponse>;

  /**
   * Lists the IP addresses of a BYOIP prefix that are in use, with the resources that use them.
   *
   * `GET /v2/byoip_prefixes/{byoip_prefix_uuid}/ips`. Scope: `byoip_prefix:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_list_resources
   *
   * @example
   * ```ts
   * for await (const byoipPrefix of client.byoipPrefixes.listResources('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad')) {
   *   console.log(byoipPrefix);
   * }
   * ```
   */
  listResources(
    byoipPrefixUuid: string,
    params?: ByoipPrefixesListResourcesParams,
    options?: CallOptions,
  ): PaginatedCall<ByoipPrefixResource, ByoipPrefixesListResourcesResponse>;

  /**
   * Starts or stops advertising a BYOIP prefix.
   *
   * `PATCH /v2/byoip_prefixes/{byoip_prefix_uuid}`. Scope: `byoip_prefix:write`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_patch
   *
   * @example
   * ```ts
   * const byoipPrefix = await client.byoipPrefixes.patch('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {}).item();
   * ```
   */
  patch(
    byoipPrefixUuid: string,
    body: ByoipPrefixUpdate,
    options?: CallOptions,
  ): ItemCall<ByoipPrefixesPatchResponse, ByoipPrefix>;
}
