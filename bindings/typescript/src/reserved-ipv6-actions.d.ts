import type { Client } from './client.js';
import type { CallOptions, ItemWaiter, WaitableItemCall } from './runtime/index.js';
import type {
  ReservedIpv6ActionAssign,
  ReservedIpv6ActionsPostBody,
  ReservedIpv6ActionsPostResponse,
  ReservedIpv6ActionsPostResponseAction,
} from './types/reserved-ipv6-actions.js';
import type { Action, ActionsGetResponse } from './types/shared.js';

export type * from './types/reserved-ipv6-actions.js';

/**
 * Assigns a reserved IPv6 address to a Droplet, or unassigns it.
 *
 * Returns while the action is in progress (201). Poll the action until its status is `completed` or `errored`.
 *
 * `POST /v2/reserved_ipv6/{reserved_ipv6}/actions`. Scope: `reserved_ip:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPv6Actions_post
 *
 * @example
 * ```ts
 * const action = await post(client, '2001:db8::1', { type: 'unassign' }).wait().item();
 * ```
 */
export function post(
  client: Client,
  reservedIpv6: string,
  body: ReservedIpv6ActionsPostBody,
  options?: CallOptions,
): WaitableItemCall<
  ReservedIpv6ActionsPostResponse,
  ReservedIpv6ActionsPostResponseAction,
  ItemWaiter<ActionsGetResponse, Action>
>;

/**
 * An action that unassigns a reserved IPv6 address. It stays reserved.
 *
 * This is `post` with the `type` `unassign`.
 *
 * @example
 * ```ts
 * const action = await unassign(client, '2001:db8::1').wait().item();
 * ```
 */
export function unassign(
  client: Client,
  reservedIpv6: string,
  options?: CallOptions,
): WaitableItemCall<
  ReservedIpv6ActionsPostResponse,
  ReservedIpv6ActionsPostResponseAction,
  ItemWaiter<ActionsGetResponse, Action>
>;

/**
 * An action that assigns a reserved IPv6 address to a Droplet.
 *
 * This is `post` with the `type` `assign`.
 *
 * @example
 * ```ts
 * const action = await assign(client, '2001:db8::1', { droplet_id: 26162826 }).wait().item();
 * ```
 */
export function assign(
  client: Client,
  reservedIpv6: string,
  body: Omit<ReservedIpv6ActionAssign, 'type'>,
  options?: CallOptions,
): WaitableItemCall<
  ReservedIpv6ActionsPostResponse,
  ReservedIpv6ActionsPostResponseAction,
  ItemWaiter<ActionsGetResponse, Action>
>;

/** Assigns reserved IPv6 addresses to Droplets and unassigns them. */
export interface ReservedIpv6Actions {
  /**
   * Assigns a reserved IPv6 address to a Droplet, or unassigns it.
   *
   * Returns while the action is in progress (201). Poll the action until its status is `completed` or `errored`.
   *
   * `POST /v2/reserved_ipv6/{reserved_ipv6}/actions`. Scope: `reserved_ip:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/reservedIPv6Actions_post
   *
   * @example
   * ```ts
   * const action = await client.reservedIpv6Actions.post('2001:db8::1', { type: 'unassign' }).wait().item();
   * ```
   */
  post(
    reservedIpv6: string,
    body: ReservedIpv6ActionsPostBody,
    options?: CallOptions,
  ): WaitableItemCall<
    ReservedIpv6ActionsPostResponse,
    ReservedIpv6ActionsPostResponseAction,
    ItemWaiter<ActionsGetResponse, Action>
  >;

  /**
   * An action that unassigns a reserved IPv6 address. It stays reserved.
   *
   * This is `post` with the `type` `unassign`.
   *
   * @example
   * ```ts
   * const action = await client.reservedIpv6Actions.unassign('2001:db8::1').wait().item();
   * ```
   */
  unassign(
    reservedIpv6: string,
    options?: CallOptions,
  ): WaitableItemCall<
    ReservedIpv6ActionsPostResponse,
    ReservedIpv6ActionsPostResponseAction,
    ItemWaiter<ActionsGetResponse, Action>
  >;

  /**
   * An action that assigns a reserved IPv6 address to a Droplet.
   *
   * This is `post` with the `type` `assign`.
   *
   * @example
   * ```ts
   * const action = await client.reservedIpv6Actions.assign('2001:db8::1', { droplet_id: 26162826 }).wait().item();
   * ```
   */
  assign(
    reservedIpv6: string,
    body: Omit<ReservedIpv6ActionAssign, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<
    ReservedIpv6ActionsPostResponse,
    ReservedIpv6ActionsPostResponseAction,
    ItemWaiter<ActionsGetResponse, Action>
  >;
}
