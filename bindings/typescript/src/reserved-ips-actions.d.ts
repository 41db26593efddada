import type { Client } from './client.js';
import type { CallOptions, ItemWaiter, PaginatedCall, WaitableItemCall } from './runtime/index.js';
import type {
  ReservedIpActionAssign,
  ReservedIpsActionsGetResponse,
  ReservedIpsActionsGetResponseAction,
  ReservedIpsActionsListResponse,
  ReservedIpsActionsPostBody,
} from './types/reserved-ips-actions.js';
import type { Action } from './types/shared.js';

export type * from './types/reserved-ips-actions.js';

/**
 * Gets an action on a reserved IPv4 address.
 *
 * `GET /v2/reserved_ips/{reserved_ip}/actions/{action_id}`. Scope: `reserved_ip:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPsActions_get
 *
 * @example
 * ```ts
 * const action = await get(client, '192.0.2.1', 11142594).item();
 * ```
 */
export function get(
  client: Client,
  reservedIp: string,
  actionId: number,
  options?: CallOptions,
): WaitableItemCall<
  ReservedIpsActionsGetResponse,
  ReservedIpsActionsGetResponseAction,
  ItemWaiter<ReservedIpsActionsGetResponse, ReservedIpsActionsGetResponseAction>
>;

/**
 * Lists the actions on a reserved IPv4 address.
 *
 * `GET /v2/reserved_ips/{reserved_ip}/actions`. Scope: `reserved_ip:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPsActions_list
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
  reservedIp: string,
  options?: CallOptions,
): PaginatedCall<Action, ReservedIpsActionsListResponse>;

/**
 * Assigns a reserved IPv4 address to a Droplet, or unassigns it.
 *
 * Returns while the action is in progress (201). Poll the action until its status is `completed` or `errored`.
 *
 * `POST /v2/reserved_ips/{reserved_ip}/actions`. Scope: `reserved_ip:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPsActions_post
 *
 * @example
 * ```ts
 * const action = await post(client, '192.0.2.1', { type: 'unassign' }).wait().item();
 * ```
 */
export function post(
  client: Client,
  reservedIp: string,
  body: ReservedIpsActionsPostBody,
  options?: CallOptions,
): WaitableItemCall<
  ReservedIpsActionsGetResponse,
  ReservedIpsActionsGetResponseAction,
  ItemWaiter<ReservedIpsActionsGetResponse, ReservedIpsActionsGetResponseAction>
>;

/**
 * An action that unassigns a reserved IPv4 address. It stays reserved.
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
  reservedIp: string,
  options?: CallOptions,
): WaitableItemCall<
  ReservedIpsActionsGetResponse,
  ReservedIpsActionsGetResponseAction,
  ItemWaiter<ReservedIpsActionsGetResponse, ReservedIpsActionsGetResponseAction>
>;

/**
 * An action that assigns a reserved IPv4 address to a Droplet.
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
  reservedIp: string,
  body: Omit<ReservedIpActionAssign, 'type'>,
  options?: CallOptions,
): WaitableItemCall<
  ReservedIpsActionsGetResponse,
  ReservedIpsActionsGetResponseAction,
  ItemWaiter<ReservedIpsActionsGetResponse, ReservedIpsActionsGetResponseAction>
>;

/** Assigns reserved IPv4 addresses to Droplets and unassigns them. */
export interface ReservedIpsActions {
  /**
   * Gets an action on a reserved IPv4 address.
   *
   * `GET /v2/reserved_ips/{reserved_ip}/actions/{action_id}`. Scope: `reserved_ip:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPsActions_get
   *
   * @example
   * ```ts
   * const action = await client.reservedIpsActions.get('192.0.2.1', 11142594).item();
   * ```
   */
  get(
    reservedIp: string,
    actionId: number,
    options?: CallOptions,
  ): WaitableItemCall<
    ReservedIpsActionsGetResponse,
    ReservedIpsActionsGetResponseAction,
    ItemWaiter<ReservedIpsActionsGetResponse, ReservedIpsActionsGetResponseAction>
  >;

  /**
   * Lists the actions on a reserved IPv4 address.
   *
   * `GET /v2/reserved_ips/{reserved_ip}/actions`. Scope: `reserved_ip:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPsActions_list
   *
   * @example
   * ```ts
   * for await (const action of client.reservedIpsActions.list('192.0.2.1')) {
   *   console.log(action);
   * }
   * ```
   */
  list(reservedIp: string, options?: CallOptions): PaginatedCall<Action, ReservedIpsActionsListResponse>;

  /**
   * Assigns a reserved IPv4 address to a Droplet, or unassigns it.
   *
   * Returns while the action is in progress (201). Poll the action until its status is `completed` or `errored`.
   *
   * `POST /v2/reserved_ips/{reserved_ip}/actions`. Scope: `reserved_ip:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPsActions_post
   *
   * @example
   * ```ts
   * const action = await client.reservedIpsActions.post('192.0.2.1', { type: 'unassign' }).wait().item();
   * ```
   */
  post(
    reservedIp: string,
    body: ReservedIpsActionsPostBody,
    options?: CallOptions,
  ): WaitableItemCall<
    ReservedIpsActionsGetResponse,
    ReservedIpsActionsGetResponseAction,
    ItemWaiter<ReservedIpsActionsGetResponse, ReservedIpsActionsGetResponseAction>
  >;

  /**
   * An action that unassigns a reserved IPv4 address. It stays reserved.
   *
   * This is `post` with the `type` `unassign`.
   *
   * @example
   * ```ts
   * const action = await client.reservedIpsActions.unassign('192.0.2.1').wait().item();
   * ```
   */
  unassign(
    reservedIp: string,
    options?: CallOptions,
  ): WaitableItemCall<
    ReservedIpsActionsGetResponse,
    ReservedIpsActionsGetResponseAction,
    ItemWaiter<ReservedIpsActionsGetResponse, ReservedIpsActionsGetResponseAction>
  >;

  /**
   * An action that assigns a reserved IPv4 address to a Droplet.
   *
   * This is `post` with the `type` `assign`.
   *
   * @example
   * ```ts
   * const action = await client.reservedIpsActions.assign('192.0.2.1', { droplet_id: 26162826 }).wait().item();
   * ```
   */
  assign(
    reservedIp: string,
    body: Omit<ReservedIpActionAssign, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<
    ReservedIpsActionsGetResponse,
    ReservedIpsActionsGetResponseAction,
    ItemWaiter<ReservedIpsActionsGetResponse, ReservedIpsActionsGetResponseAction>
  >;
}
