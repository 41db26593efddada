import type { Client } from './client.js';
import type { CallOptions, ItemWaiter, PaginatedCall, WaitableItemCall } from './runtime/index.js';
import type {
  DropletActionsListResponse,
  DropletActionsPostBody,
  DropletActionsPostByTagBody,
  DropletActionsPostByTagResponse,
  DropletActionsPostResponse,
} from './types/droplet-actions.js';
import type { Action, ActionsGetResponse } from './types/shared.js';

export type * from './types/droplet-actions.js';

/** The parameters of `GET /v2/droplets/{droplet_id}/actions`. */
export interface DropletActionsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `POST /v2/droplets/actions`. */
export interface DropletActionsPostByTagParams {
  /** The tag of the Droplets to perform the action on. */
  tag_name?: string;
}

/**
 * Gets an action performed on a Droplet, with its status.
 *
 * `GET /v2/droplets/{droplet_id}/actions/{action_id}`. Scope: `droplet:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_get
 *
 * @example
 * ```ts
 * const action = await get(client, 26162826, 11142594).item();
 * ```
 */
export function get(
  client: Client,
  dropletId: number,
  actionId: number,
  options?: CallOptions,
): WaitableItemCall<ActionsGetResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Lists the actions performed on a Droplet.
 *
 * `GET /v2/droplets/{droplet_id}/actions`. Scope: `droplet:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_list
 *
 * @example
 * ```ts
 * for await (const action of list(client, 26162826)) {
 *   console.log(action);
 * }
 * ```
 */
export function list(
  client: Client,
  dropletId: number,
  params?: DropletActionsListParams,
  options?: CallOptions,
): PaginatedCall<Action, DropletActionsListResponse>;

/**
 * Performs an action on a Droplet, such as a reboot, a resize or a snapshot.
 *
 * `POST /v2/droplets/{droplet_id}/actions`. Scope: `droplet:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_post
 *
 * @example
 * ```ts
 * const action = await post(client, 26162826, { type: 'disable_backups' }).wait().item();
 * ```
 */
export function post(
  client: Client,
  dropletId: number,
  body: DropletActionsPostBody,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Performs an action on all Droplets that have a tag.
 *
 * `POST /v2/droplets/actions`. Scope: `droplet:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_post_byTag
 *
 * @example
 * ```ts
 * const action = await postByTag(client, { type: 'disable_backups' }).wait().item();
 * ```
 */
export function postByTag(
  client: Client,
  body: DropletActionsPostByTagBody,
  params?: DropletActionsPostByTagParams,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

/** Starts actions on Droplets, individually or by tag, such as reboots, resizes and snapshots. */
export interface DropletActions {
  /**
   * Gets an action performed on a Droplet, with its status.
   *
   * `GET /v2/droplets/{droplet_id}/actions/{action_id}`. Scope: `droplet:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_get
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.get(26162826, 11142594).item();
   * ```
   */
  get(
    dropletId: number,
    actionId: number,
    options?: CallOptions,
  ): WaitableItemCall<ActionsGetResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Lists the actions performed on a Droplet.
   *
   * `GET /v2/droplets/{droplet_id}/actions`. Scope: `droplet:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_list
   *
   * @example
   * ```ts
   * for await (const action of client.dropletActions.list(26162826)) {
   *   console.log(action);
   * }
   * ```
   */
  list(
    dropletId: number,
    params?: DropletActionsListParams,
    options?: CallOptions,
  ): PaginatedCall<Action, DropletActionsListResponse>;

  /**
   * Performs an action on a Droplet, such as a reboot, a resize or a snapshot.
   *
   * `POST /v2/droplets/{droplet_id}/actions`. Scope: `droplet:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_post
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.post(26162826, { type: 'disable_backups' }).wait().item();
   * ```
   */
  post(
    dropletId: number,
    body: DropletActionsPostBody,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Performs an action on all Droplets that have a tag.
   *
   * `POST /v2/droplets/actions`. Scope: `droplet:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_post_byTag
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.postByTag({ type: 'disable_backups' }).wait().item();
   * ```
   */
  postByTag(
    body: DropletActionsPostByTagBody,
    params?: DropletActionsPostByTagParams,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;
}
