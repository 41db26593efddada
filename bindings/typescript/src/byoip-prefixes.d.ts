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
 * Returns before the prefix is ready (202). Poll the prefix until its status is `active`. If it fails, see
 * `failure_reason` and `validations`.
 *
 * `POST /v2/byoip_prefixes`. Scope: `byoip_prefix:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_create
 *
 * @example
 * ```ts
 * const byoipPrefix = await create(client, { prefix: '192.0.2.0/24', region: 'nyc3', signature: 'aGVsbG8=' }).item();
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
 * Returns before the prefix has been deleted (202).
 *
 * `DELETE /v2/byoip_prefixes/{byoip_prefix_uuid}`. Scope: `byoip_prefix:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'f8a6de6f-2037-4106-bb17-d70a21439e64');
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
 * const byoipPrefix = await get(client, 'f8a6de6f-2037-4106-bb17-d70a21439e64').item();
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
 * for await (const ip of listResources(client, 'f8a6de6f-2037-4106-bb17-d70a21439e64')) {
 *   console.log(ip);
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
 * Returns before the change has taken effect (202).
 *
 * `PATCH /v2/byoip_prefixes/{byoip_prefix_uuid}`. Scope: `byoip_prefix:write`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_patch
 *
 * @example
 * ```ts
 * const byoipPrefix = await patch(client, 'f8a6de6f-2037-4106-bb17-d70a21439e64', { advertise: true }).item();
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
   * Returns before the prefix is ready (202). Poll the prefix until its status is `active`. If it fails, see
   * `failure_reason` and `validations`.
   *
   * `POST /v2/byoip_prefixes`. Scope: `byoip_prefix:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_create
   *
   * @example
   * ```ts
   * const byoipPrefix = await client.byoipPrefixes
   *   .create({ prefix: '192.0.2.0/24', region: 'nyc3', signature: 'aGVsbG8=' })
   *   .item();
   * ```
   */
  create(body: ByoipPrefixCreate, options?: CallOptions): ItemCall<ByoipPrefixesCreateResponse, ByoipPrefix>;

  /**
   * Deletes a BYOIP prefix.
   *
   * Returns before the prefix has been deleted (202).
   *
   * `DELETE /v2/byoip_prefixes/{byoip_prefix_uuid}`. Scope: `byoip_prefix:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_delete
   *
   * @example
   * ```ts
   * await client.byoipPrefixes.delete('f8a6de6f-2037-4106-bb17-d70a21439e64');
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
   * const byoipPrefix = await client.byoipPrefixes.get('f8a6de6f-2037-4106-bb17-d70a21439e64').item();
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
   * for await (const ip of client.byoipPrefixes.listResources('f8a6de6f-2037-4106-bb17-d70a21439e64')) {
   *   console.log(ip);
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
   * Returns before the change has taken effect (202).
   *
   * `PATCH /v2/byoip_prefixes/{byoip_prefix_uuid}`. Scope: `byoip_prefix:write`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/byoipPrefixes_patch
   *
   * @example
   * ```ts
   * const byoipPrefix = await client.byoipPrefixes
   *   .patch('f8a6de6f-2037-4106-bb17-d70a21439e64', { advertise: true })
   *   .item();
   * ```
   */
  patch(
    byoipPrefixUuid: string,
    body: ByoipPrefixUpdate,
    options?: CallOptions,
  ): ItemCall<ByoipPrefixesPatchResponse, ByoipPrefix>;
}
