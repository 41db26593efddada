import type { Client } from './client.js';
import type { CallOptions, ItemWaiter, PaginatedCall, WaitableItemCall } from './runtime/index.js';
import type {
  FloatingIpActionAssign,
  FloatingIpsActionGetResponse,
  FloatingIpsActionGetResponseAction,
  FloatingIpsActionListResponse,
  FloatingIpsActionPostBody,
} from './types/floating-ips-action.js';
import type { Action } from './types/shared.js';

export type * from './types/floating-ips-action.js';

/**
 * Gets an action performed on a floating IP, with its status.
 *
 * `GET /v2/floating_ips/{floating_ip}/actions/{action_id}`. Scope: `reserved_ip:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/floatingIPsAction_get
 *
 * @example
 * ```ts
 * const action = await get(client, '192.0.2.1', 11142594).item();
 * ```
 */
export function get(
  client: Client,
  floatingIp: string,
  actionId: number,
  options?: CallOptions,
): WaitableItemCall<
  FloatingIpsActionGetResponse,
  FloatingIpsActionGetResponseAction,
  ItemWaiter<FloatingIpsActionGetResponse, FloatingIpsActionGetResponseAction>
>;

/**
 * Lists the actions performed on a floating IP.
 *
 * `GET /v2/floating_ips/{floating_ip}/actions`. Scope: `reserved_ip:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/floatingIPsAction_list
 *
 * @example
 * ```ts
 * for await (const action of list(client, '192.0.2.1')) {
 *   console.log(action);
 * }
 * ```
 */
export function list(
  client: Client,
  floatingIp: string,
  options?: CallOptions,
): PaginatedCall<Action, FloatingIpsActionListResponse>;

/**
 * Assigns a floating IP to a Droplet, or unassigns it.
 *
 * Returns while the action is in progress (201). Poll the action until its status is `completed` or `errored`.
 *
 * `POST /v2/floating_ips/{floating_ip}/actions`. Scope: `reserved_ip:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/floatingIPsAction_post
 *
 * @example
 * ```ts
 * const action = await post(client, '192.0.2.1', { type: 'unassign' }).wait().item();
 * ```
 */
export function post(
  client: Client,
  floatingIp: string,
  body: FloatingIpsActionPostBody,
  options?: CallOptions,
): WaitableItemCall<
  FloatingIpsActionGetResponse,
  FloatingIpsActionGetResponseAction,
  ItemWaiter<FloatingIpsActionGetResponse, FloatingIpsActionGetResponseAction>
>;

/**
 * Unassigns a floating IP from its Droplet. It remains reserved.
 *
 * This is `post` with the `type` `unassign`.
 *
 * @example
 * ```ts
 * const action = await unassign(client, '192.0.2.1').wait().item();
 * ```
 */
export function unassign(
  client: Client,
  floatingIp: string,
  options?: CallOptions,
): WaitableItemCall<
  FloatingIpsActionGetResponse,
  FloatingIpsActionGetResponseAction,
  ItemWaiter<FloatingIpsActionGetResponse, FloatingIpsActionGetResponseAction>
>;

/**
 * Assigns a floating IP to a Droplet.
 *
 * This is `post` with the `type` `assign`.
 *
 * @example
 * ```ts
 * const action = await assign(client, '192.0.2.1', { droplet_id: 26162826 }).wait().item();
 * ```
 */
export function assign(
  client: Client,
  floatingIp: string,
  body: Omit<FloatingIpActionAssign, 'type'>,
  options?: CallOptions,
): WaitableItemCall<
  FloatingIpsActionGetResponse,
  FloatingIpsActionGetResponseAction,
  ItemWaiter<FloatingIpsActionGetResponse, FloatingIpsActionGetResponseAction>
>;

/** Assigns and unassigns floating IPs. Use the actions of reserved IPs instead. */
export interface FloatingIpsAction {
  /**
   * Gets an action performed on a floating IP, with its status.
   *
   * `GET /v2/floating_ips/{floating_ip}/actions/{action_id}`. Scope: `reserved_ip:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/floatingIPsAction_get
   *
   * @example
   * ```ts
   * const action = await client.floatingIpsAction.get('192.0.2.1', 11142594).item();
   * ```
   */
  get(
    floatingIp: string,
    actionId: number,
    options?: CallOptions,
  ): WaitableItemCall<
    FloatingIpsActionGetResponse,
    FloatingIpsActionGetResponseAction,
    ItemWaiter<FloatingIpsActionGetResponse, FloatingIpsActionGetResponseAction>
  >;

  /**
   * Lists the actions performed on a floating IP.
   *
   * `GET /v2/floating_ips/{floating_ip}/actions`. Scope: `reserved_ip:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/floatingIPsAction_list
   *
   * @example
   * ```ts
   * for await (const action of client.floatingIpsAction.list('192.0.2.1')) {
   *   console.log(action);
   * }
   * ```
   */
  list(floatingIp: string, options?: CallOptions): PaginatedCall<Action, FloatingIpsActionListResponse>;

  /**
   * Assigns a floating IP to a Droplet, or unassigns it.
   *
   * Returns while the action is in progress (201). Poll the action until its status is `completed` or `errored`.
   *
   * `POST /v2/floating_ips/{floating_ip}/actions`. Scope: `reserved_ip:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/floatingIPsAction_post
   *
   * @example
   * ```ts
   * const action = await client.floatingIpsAction.post('192.0.2.1', { type: 'unassign' }).wait().item();
   * ```
   */
  post(
    floatingIp: string,
    body: FloatingIpsActionPostBody,
    options?: CallOptions,
  ): WaitableItemCall<
    FloatingIpsActionGetResponse,
    FloatingIpsActionGetResponseAction,
    ItemWaiter<FloatingIpsActionGetResponse, FloatingIpsActionGetResponseAction>
  >;

  /**
   * Unassigns a floating IP from its Droplet. It remains reserved.
   *
   * This is `post` with the `type` `unassign`.
   *
   * @example
   * ```ts
   * const action = await client.floatingIpsAction.unassign('192.0.2.1').wait().item();
   * ```
   */
  unassign(
    floatingIp: string,
    options?: CallOptions,
  ): WaitableItemCall<
    FloatingIpsActionGetResponse,
    FloatingIpsActionGetResponseAction,
    ItemWaiter<FloatingIpsActionGetResponse, FloatingIpsActionGetResponseAction>
  >;

  /**
   * Assigns a floating IP to a Droplet.
   *
   * This is `post` with the `type` `assign`.
   *
   * @example
   * ```ts
   * const action = await client.floatingIpsAction.assign('192.0.2.1', { droplet_id: 26162826 }).wait().item();
   * ```
   */
  assign(
    floatingIp: string,
    body: Omit<FloatingIpActionAssign, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<
    FloatingIpsActionGetResponse,
    FloatingIpsActionGetResponseAction,
    ItemWaiter<FloatingIpsActionGetResponse, FloatingIpsActionGetResponseAction>
  >;
}
