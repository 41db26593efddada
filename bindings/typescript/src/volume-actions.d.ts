import type { Client } from './client.js';
import type { CallOptions, ItemWaiter, PaginatedCall, WaitableItemCall } from './runtime/index.js';
import type { Action, ActionsGetResponse } from './types/shared.js';
import type {
  VolumeAction,
  VolumeActionsGetResponse,
  VolumeActionsListResponse,
  VolumeActionsPostBody,
  VolumeActionsPostByIdBody,
} from './types/volume-actions.js';

export type * from './types/volume-actions.js';

/** The parameters of `GET /v2/volumes/{volume_id}/actions/{action_id}`. */
export interface VolumeActionsGetParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/volumes/{volume_id}/actions`. */
export interface VolumeActionsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `POST /v2/volumes/actions`. */
export interface VolumeActionsPostParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `POST /v2/volumes/{volume_id}/actions`. */
export interface VolumeActionsPostByIdParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Gets an action on a volume.
 *
 * `GET /v2/volumes/{volume_id}/actions/{action_id}`. Scope: `block_storage_action:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeActions_get
 *
 * @example
 * ```ts
 * const volumeAction = await get(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 1).item();
 * ```
 */
export function get(
  client: Client,
  volumeId: string,
  actionId: number,
  params?: VolumeActionsGetParams,
  options?: CallOptions,
): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<VolumeActionsGetResponse, VolumeAction>>;

/**
 * Lists the actions on a volume.
 *
 * `GET /v2/volumes/{volume_id}/actions`. Scope: `block_storage_action:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeActions_list
 *
 * @example
 * ```ts
 * for await (const volumeAction of list(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad')) {
 *   console.log(volumeAction);
 * }
 * ```
 */
export function list(
  client: Client,
  volumeId: string,
  params?: VolumeActionsListParams,
  options?: CallOptions,
): PaginatedCall<VolumeAction, VolumeActionsListResponse>;

/**
 * Attaches a volume to a Droplet or detaches it, by volume name.
 *
 * `POST /v2/volumes/actions`. Scopes: `block_storage_action:create`, `api:write`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeActions_post
 *
 * @example
 * ```ts
 * const volumeAction = await post(client, { type: 'detach', droplet_id: 1, volume_name: 'ember' }).item();
 * ```
 */
export function post(
  client: Client,
  body: VolumeActionsPostBody,
  params?: VolumeActionsPostParams,
  options?: CallOptions,
): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Attaches a volume to a Droplet, detaches it or resizes it, by volume ID.
 *
 * `POST /v2/volumes/{volume_id}/actions`. Scope: `block_storage_action:create`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeActions_post_byId
 *
 * @example
 * ```ts
 * const volumeAction = await postById(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
 *   type: 'detach',
 *   droplet_id: 1,
 * }).item();
 * ```
 */
export function postById(
  client: Client,
  volumeId: string,
  body: VolumeActionsPostByIdBody,
  params?: VolumeActionsPostByIdParams,
  options?: CallOptions,
): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<VolumeActionsGetResponse, VolumeAction>>;

/** Attaches volumes to Droplets, detaches them and resizes them. */
export interface VolumeActions {
  /**
   * Gets an action on a volume.
   *
   * `GET /v2/volumes/{volume_id}/actions/{action_id}`. Scope: `block_storage_action:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeActions_get
   *
   * @example
   * ```ts
   * const volumeAction = await client.volumeActions.get('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', 1).item();
   * ```
   */
  get(
    volumeId: string,
    actionId: number,
    params?: VolumeActionsGetParams,
    options?: CallOptions,
  ): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<VolumeActionsGetResponse, VolumeAction>>;

  /**
   * Lists the actions on a volume.
   *
   * `GET /v2/volumes/{volume_id}/actions`. Scope: `block_storage_action:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeActions_list
   *
   * @example
   * ```ts
   * for await (const volumeAction of client.volumeActions.list('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad')) {
   *   console.log(volumeAction);
   * }
   * ```
   */
  list(
    volumeId: string,
    params?: VolumeActionsListParams,
    options?: CallOptions,
  ): PaginatedCall<VolumeAction, VolumeActionsListResponse>;

  /**
   * Attaches a volume to a Droplet or detaches it, by volume name.
   *
   * `POST /v2/volumes/actions`. Scopes: `block_storage_action:create`, `api:write`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeActions_post
   *
   * @example
   * ```ts
   * const volumeAction = await client.volumeActions.post({ type: 'detach', droplet_id: 1, volume_name: 'ember'
   * }).item();
   * ```
   */
  post(
    body: VolumeActionsPostBody,
    params?: VolumeActionsPostParams,
    options?: CallOptions,
  ): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Attaches a volume to a Droplet, detaches it or resizes it, by volume ID.
   *
   * `POST /v2/volumes/{volume_id}/actions`. Scope: `block_storage_action:create`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeActions_post_byId
   *
   * @example
   * ```ts
   * const volumeAction = await client.volumeActions.postById('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
   *   type: 'detach',
   *   droplet_id: 1,
   * }).item();
   * ```
   */
  postById(
    volumeId: string,
    body: VolumeActionsPostByIdBody,
    params?: VolumeActionsPostByIdParams,
    options?: CallOptions,
  ): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<VolumeActionsGetResponse, VolumeAction>>;
}
