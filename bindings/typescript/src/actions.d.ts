import type { Client } from './client.js';
import type { CallOptions, ItemWaiter, PaginatedCall, WaitableItemCall } from './runtime/index.js';
import type { ActionsListResponse } from './types/actions.js';
import type { Action, ActionsGetResponse } from './types/shared.js';

export type * from './types/actions.js';

/** The parameters of `GET /v2/actions`. */
export interface ActionsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Gets an action, with its status.
 *
 * `GET /v2/actions/{action_id}`. Scope: `actions:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/actions_get
 *
 * @example
 * ```ts
 * const action = await get(client, 11142594).item();
 * ```
 */
export function get(
  client: Client,
  actionId: number,
  options?: CallOptions,
): WaitableItemCall<ActionsGetResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Lists all actions performed on the resources of the account.
 *
 * `GET /v2/actions`. Scope: `actions:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/actions_list
 *
 * @example
 * ```ts
 * for await (const action of list(client)) {
 *   console.log(action);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: ActionsListParams,
  options?: CallOptions,
): PaginatedCall<Action, ActionsListResponse>;

/** Lists the actions on resources in the account, with their progress. */
export interface Actions {
  /**
   * Gets an action, with its status.
   *
   * `GET /v2/actions/{action_id}`. Scope: `actions:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/actions_get
   *
   * @example
   * ```ts
   * const action = await client.actions.get(11142594).item();
   * ```
   */
  get(
    actionId: number,
    options?: CallOptions,
  ): WaitableItemCall<ActionsGetResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Lists all actions performed on the resources of the account.
   *
   * `GET /v2/actions`. Scope: `actions:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/actions_list
   *
   * @example
   * ```ts
   * for await (const action of client.actions.list()) {
   *   console.log(action);
   * }
   * ```
   */
  list(params?: ActionsListParams, options?: CallOptions): PaginatedCall<Action, ActionsListResponse>;
}
