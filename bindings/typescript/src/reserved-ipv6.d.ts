import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall } from './runtime/index.js';
import type {
  ReservedIpv6,
  ReservedIpv6Create,
  ReservedIpv6CreateResponse,
  ReservedIpv6GetResponse,
  ReservedIpv6ListReservedIpv6,
  ReservedIpv6ListResponse,
} from './types/reserved-ipv6.js';

export type * from './types/reserved-ipv6.js';

/** The parameters of `GET /v2/reserved_ipv6`. */
export interface ReservedIpv6ListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Reserves an IPv6 address for a region. To assign it to a Droplet, start an action.
 *
 * `POST /v2/reserved_ipv6`. Scope: `reserved_ip:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPv6_create
 *
 * @example
 * ```ts
 * const reservedIpv6 = await create(client, { region_slug: 'nyc3' }).item();
 * ```
 */
export function create(
  client: Client,
  body: ReservedIpv6Create,
  options?: CallOptions,
): ItemCall<ReservedIpv6CreateResponse, ReservedIpv6>;

/**
 * Releases a reserved IPv6 address from the account.
 *
 * `DELETE /v2/reserved_ipv6/{reserved_ipv6}`. Scope: `reserved_ip:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPv6_delete
 *
 * @example
 * ```ts
 * await delete_(client, '2001:db8::1');
 * ```
 */
declare function delete_(client: Client, reservedIpv6: string, options?: CallOptions): Call<void>;

/**
 * Gets a reserved IPv6 address, with the Droplet it is assigned to.
 *
 * `GET /v2/reserved_ipv6/{reserved_ipv6}`. Scope: `reserved_ip:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPv6_get
 *
 * @example
 * ```ts
 * const reservedIpv6 = await get(client, '2001:db8::1').item();
 * ```
 */
export function get(
  client: Client,
  reservedIpv6: string,
  options?: CallOptions,
): ItemCall<ReservedIpv6GetResponse, ReservedIpv6>;

/**
 * Lists the reserved IPv6 addresses in the account.
 *
 * `GET /v2/reserved_ipv6`. Scope: `reserved_ip:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPv6_list
 *
 * @example
 * ```ts
 * for await (const reservedIpv6 of list(client)) {
 *   console.log(reservedIpv6);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: ReservedIpv6ListParams,
  options?: CallOptions,
): PaginatedCall<ReservedIpv6ListReservedIpv6, ReservedIpv6ListResponse>;

export { delete_ as delete };

/** Manages reserved IPv6 addresses, which can be moved between the Droplets of a region. */
export interface ReservedIpv6Resource {
  /**
   * Reserves an IPv6 address for a region. To assign it to a Droplet, start an action.
   *
   * `POST /v2/reserved_ipv6`. Scope: `reserved_ip:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPv6_create
   *
   * @example
   * ```ts
   * const reservedIpv6 = await client.reservedIpv6.create({ region_slug: 'nyc3' }).item();
   * ```
   */
  create(body: ReservedIpv6Create, options?: CallOptions): ItemCall<ReservedIpv6CreateResponse, ReservedIpv6>;

  /**
   * Releases a reserved IPv6 address from the account.
   *
   * `DELETE /v2/reserved_ipv6/{reserved_ipv6}`. Scope: `reserved_ip:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPv6_delete
   *
   * @example
   * ```ts
   * await client.reservedIpv6.delete('2001:db8::1');
   * ```
   */
  delete(reservedIpv6: string, options?: CallOptions): Call<void>;

  /**
   * Gets a reserved IPv6 address, with the Droplet it is assigned to.
   *
   * `GET /v2/reserved_ipv6/{reserved_ipv6}`. Scope: `reserved_ip:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPv6_get
   *
   * @example
   * ```ts
   * const reservedIpv6 = await client.reservedIpv6.get('2001:db8::1').item();
   * ```
   */
  get(reservedIpv6: string, options?: CallOptions): ItemCall<ReservedIpv6GetResponse, ReservedIpv6>;

  /**
   * Lists the reserved IPv6 addresses in the account.
   *
   * `GET /v2/reserved_ipv6`. Scope: `reserved_ip:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPv6_list
   *
   * @example
   * ```ts
   * for await (const reservedIpv6 of client.reservedIpv6.list()) {
   *   console.log(reservedIpv6);
   * }
   * ```
   */
  list(
    params?: ReservedIpv6ListParams,
    options?: CallOptions,
  ): PaginatedCall<ReservedIpv6ListReservedIpv6, ReservedIpv6ListResponse>;
}
