import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, ItemWaiter, PaginatedCall, WaitableItemCall } from './runtime/index.js';
import type {
  FloatingIp,
  FloatingIpCreate,
  FloatingIpsCreateResponse,
  FloatingIpsGetResponse,
  FloatingIpsListResponse,
} from './types/floating-ips.js';

export type * from './types/floating-ips.js';

/** The parameters of `GET /v2/floating_ips`. */
export interface FloatingIpsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Creates a floating IP, either assigned to a Droplet or reserved for a region.
 *
 * Set either `droplet_id` or `region`. Returns before the address is assigned (202). Poll the actions in `links`.
 *
 * `POST /v2/floating_ips`. Scope: `reserved_ip:create`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/floatingIPs_create
 *
 * @example
 * ```ts
 * const floatingIp = await create(client, { droplet_id: 26162826 }).wait().item();
 * ```
 */
export function create(
  client: Client,
  body: FloatingIpCreate,
  options?: CallOptions,
): WaitableItemCall<FloatingIpsCreateResponse, FloatingIp, ItemWaiter<FloatingIpsGetResponse, FloatingIp>>;

/**
 * Deletes a floating IP, which is then released from the account.
 *
 * `DELETE /v2/floating_ips/{floating_ip}`. Scope: `reserved_ip:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/floatingIPs_delete
 *
 * @example
 * ```ts
 * await delete_(client, '192.0.2.1');
 * ```
 */
declare function delete_(client: Client, floatingIp: string, options?: CallOptions): Call<void>;

/**
 * Gets a floating IP, with the Droplet that it is assigned to.
 *
 * `GET /v2/floating_ips/{floating_ip}`. Scope: `reserved_ip:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/floatingIPs_get
 *
 * @example
 * ```ts
 * const floatingIp = await get(client, '192.0.2.1').item();
 * ```
 */
export function get(
  client: Client,
  floatingIp: string,
  options?: CallOptions,
): ItemCall<FloatingIpsGetResponse, FloatingIp>;

/**
 * Lists the floating IPs in the account.
 *
 * `GET /v2/floating_ips`. Scope: `reserved_ip:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/floatingIPs_list
 *
 * @example
 * ```ts
 * for await (const floatingIp of list(client)) {
 *   console.log(floatingIp);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: FloatingIpsListParams,
  options?: CallOptions,
): PaginatedCall<FloatingIp, FloatingIpsListResponse>;

export { delete_ as delete };

/** Manages reserved IPv4 addresses under their former name, floating IPs. Use reserved IPs instead. */
export interface FloatingIps {
  /**
   * Creates a floating IP, either assigned to a Droplet or reserved for a region.
   *
   * Set either `droplet_id` or `region`. Returns before the address is assigned (202). Poll the actions in `links`.
   *
   * `POST /v2/floating_ips`. Scope: `reserved_ip:create`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/floatingIPs_create
   *
   * @example
   * ```ts
   * const floatingIp = await client.floatingIps.create({ droplet_id: 26162826 }).wait().item();
   * ```
   */
  create(
    body: FloatingIpCreate,
    options?: CallOptions,
  ): WaitableItemCall<FloatingIpsCreateResponse, FloatingIp, ItemWaiter<FloatingIpsGetResponse, FloatingIp>>;

  /**
   * Deletes a floating IP, which is then released from the account.
   *
   * `DELETE /v2/floating_ips/{floating_ip}`. Scope: `reserved_ip:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/floatingIPs_delete
   *
   * @example
   * ```ts
   * await client.floatingIps.delete('192.0.2.1');
   * ```
   */
  delete(floatingIp: string, options?: CallOptions): Call<void>;

  /**
   * Gets a floating IP, with the Droplet that it is assigned to.
   *
   * `GET /v2/floating_ips/{floating_ip}`. Scope: `reserved_ip:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/floatingIPs_get
   *
   * @example
   * ```ts
   * const floatingIp = await client.floatingIps.get('192.0.2.1').item();
   * ```
   */
  get(floatingIp: string, options?: CallOptions): ItemCall<FloatingIpsGetResponse, FloatingIp>;

  /**
   * Lists the floating IPs in the account.
   *
   * `GET /v2/floating_ips`. Scope: `reserved_ip:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/floatingIPs_list
   *
   * @example
   * ```ts
   * for await (const floatingIp of client.floatingIps.list()) {
   *   console.log(floatingIp);
   * }
   * ```
   */
  list(params?: FloatingIpsListParams, options?: CallOptions): PaginatedCall<FloatingIp, FloatingIpsListResponse>;
}
