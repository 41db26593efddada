import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, ItemWaiter, PaginatedCall, WaitableItemCall } from './runtime/index.js';
import type {
  ReservedIp,
  ReservedIpCreate,
  ReservedIpsCreateResponse,
  ReservedIpsGetResponse,
  ReservedIpsListResponse,
} from './types/reserved-ips.js';

export type * from './types/reserved-ips.js';

/** The parameters of `GET /v2/reserved_ips`. */
export interface ReservedIpsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Reserves an IPv4 address, for a Droplet or for a region.
 *
 * Specify either `droplet_id` or `region`. With a Droplet, returns before the address is assigned (202). Poll the
 * actions in `links` to see when it is.
 *
 * `POST /v2/reserved_ips`. Scope: `reserved_ip:create`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPs_create
 *
 * @example
 * ```ts
 * const reservedIp = await create(client, { droplet_id: 26162826 }).wait().item();
 * ```
 */
export function create(
  client: Client,
  body: ReservedIpCreate,
  options?: CallOptions,
): WaitableItemCall<ReservedIpsCreateResponse, ReservedIp, ItemWaiter<ReservedIpsGetResponse, ReservedIp>>;

/**
 * Releases a reserved IPv4 address from the account.
 *
 * `DELETE /v2/reserved_ips/{reserved_ip}`. Scope: `reserved_ip:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPs_delete
 *
 * @example
 * ```ts
 * await delete_(client, '192.0.2.1');
 * ```
 */
declare function delete_(client: Client, reservedIp: string, options?: CallOptions): Call<void>;

/**
 * Gets a reserved IPv4 address, with the Droplet it is assigned to.
 *
 * `GET /v2/reserved_ips/{reserved_ip}`. Scope: `reserved_ip:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPs_get
 *
 * @example
 * ```ts
 * const reservedIp = await get(client, '192.0.2.1').item();
 * ```
 */
export function get(
  client: Client,
  reservedIp: string,
  options?: CallOptions,
): ItemCall<ReservedIpsGetResponse, ReservedIp>;

/**
 * Lists the reserved IPv4 addresses in the account.
 *
 * `GET /v2/reserved_ips`. Scope: `reserved_ip:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPs_list
 *
 * @example
 * ```ts
 * for await (const reservedIp of list(client)) {
 *   console.log(reservedIp);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: ReservedIpsListParams,
  options?: CallOptions,
): PaginatedCall<ReservedIp, ReservedIpsListResponse>;

export { delete_ as delete };

/** Manages reserved IPv4 addresses, which can be moved between the Droplets of a region. */
export interface ReservedIps {
  /**
   * Reserves an IPv4 address, for a Droplet or for a region.
   *
   * Specify either `droplet_id` or `region`. With a Droplet, returns before the address is assigned (202). Poll the
   * actions in `links` to see when it is.
   *
   * `POST /v2/reserved_ips`. Scope: `reserved_ip:create`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPs_create
   *
   * @example
   * ```ts
   * const reservedIp = await client.reservedIps.create({ droplet_id: 26162826 }).wait().item();
   * ```
   */
  create(
    body: ReservedIpCreate,
    options?: CallOptions,
  ): WaitableItemCall<ReservedIpsCreateResponse, ReservedIp, ItemWaiter<ReservedIpsGetResponse, ReservedIp>>;

  /**
   * Releases a reserved IPv4 address from the account.
   *
   * `DELETE /v2/reserved_ips/{reserved_ip}`. Scope: `reserved_ip:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPs_delete
   *
   * @example
   * ```ts
   * await client.reservedIps.delete('192.0.2.1');
   * ```
   */
  delete(reservedIp: string, options?: CallOptions): Call<void>;

  /**
   * Gets a reserved IPv4 address, with the Droplet it is assigned to.
   *
   * `GET /v2/reserved_ips/{reserved_ip}`. Scope: `reserved_ip:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPs_get
   *
   * @example
   * ```ts
   * const reservedIp = await client.reservedIps.get('192.0.2.1').item();
   * ```
   */
  get(reservedIp: string, options?: CallOptions): ItemCall<ReservedIpsGetResponse, ReservedIp>;

  /**
   * Lists the reserved IPv4 addresses in the account.
   *
   * `GET /v2/reserved_ips`. Scope: `reserved_ip:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPs_list
   *
   * @example
   * ```ts
   * for await (const reservedIp of client.reservedIps.list()) {
   *   console.log(reservedIp);
   * }
   * ```
   */
  list(params?: ReservedIpsListParams, options?: CallOptions): PaginatedCall<ReservedIp, ReservedIpsListResponse>;
}
