import type { Client } from './client.js';
import type { CallOptions, ItemWaiter, PaginatedCall, WaitableItemCall } from './runtime/index.js';
import type { Action, ActionsGetResponse } from './types/shared.js';
import type {
  VolumeAction,
  VolumeActionPostAttach,
  VolumeActionPostAttachByName,
  VolumeActionPostDetach,
  VolumeActionPostDetachByName,
  VolumeActionPostResize,
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
 * const action = await get(client, '25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830', 11142594).item();
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
 * for await (const action of list(client, '25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830')) {
 *   console.log(action);
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
 * A volume can be attached to only one Droplet, and a Droplet can have up to 15 volumes. Returns while the action is in
 * progress. Poll the action until its status is `completed` or `errored`.
 *
 * `POST /v2/volumes/actions`. Scopes: `block_storage_action:create`, `api:write`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeActions_post
 *
 * @example
 * ```ts
 * const action = await post(client, { type: 'attach', droplet_id: 26162826, volume_name: 'volume-1' }).wait().item();
 * ```
 */
export function post(
  client: Client,
  body: VolumeActionsPostBody,
  params?: VolumeActionsPostParams,
  options?: CallOptions,
): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * An action that attaches a volume to a Droplet in the same region, by volume name.
 *
 * This is `post` with the `type` `attach`.
 *
 * @example
 * ```ts
 * const action = await attach(client, { droplet_id: 26162826, volume_name: 'volume-1' }).wait().item();
 * ```
 */
export function attach(
  client: Client,
  body: Omit<VolumeActionPostAttachByName, 'type'>,
  params?: VolumeActionsPostParams,
  options?: CallOptions,
): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * An action that detaches a volume from a Droplet, by volume name.
 *
 * This is `post` with the `type` `detach`.
 *
 * @example
 * ```ts
 * const action = await detach(client, { droplet_id: 26162826, volume_name: 'volume-1' }).wait().item();
 * ```
 */
export function detach(
  client: Client,
  body: Omit<VolumeActionPostDetachByName, 'type'>,
  params?: VolumeActionsPostParams,
  options?: CallOptions,
): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Attaches a volume to a Droplet, detaches it or resizes it, by volume ID.
 *
 * A volume can be attached to only one Droplet, and a Droplet can have up to 15 volumes. Volumes cannot be made
 * smaller. Returns while the action is in progress. Poll the action until its status is `completed` or `errored`.
 *
 * `POST /v2/volumes/{volume_id}/actions`. Scope: `block_storage_action:create`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeActions_post_byId
 *
 * @example
 * ```ts
 * const action = await postById(client, '25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830', {
 *   type: 'attach',
 *   droplet_id: 26162826,
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function postById(
  client: Client,
  volumeId: string,
  body: VolumeActionsPostByIdBody,
  params?: VolumeActionsPostByIdParams,
  options?: CallOptions,
): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<VolumeActionsGetResponse, VolumeAction>>;

/**
 * An action that attaches a volume to a Droplet in the same region.
 *
 * This is `postById` with the `type` `attach`.
 *
 * @example
 * ```ts
 * const action = await attachById(client, '25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830', { droplet_id: 26162826 })
 *   .wait()
 *   .item();
 * ```
 */
export function attachById(
  client: Client,
  volumeId: string,
  body: Omit<VolumeActionPostAttach, 'type'>,
  params?: VolumeActionsPostByIdParams,
  options?: CallOptions,
): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<VolumeActionsGetResponse, VolumeAction>>;

/**
 * An action that detaches a volume from a Droplet.
 *
 * This is `postById` with the `type` `detach`.
 *
 * @example
 * ```ts
 * const action = await detachById(client, '25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830', { droplet_id: 26162826 })
 *   .wait()
 *   .item();
 * ```
 */
export function detachById(
  client: Client,
  volumeId: string,
  body: Omit<VolumeActionPostDetach, 'type'>,
  params?: VolumeActionsPostByIdParams,
  options?: CallOptions,
): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<VolumeActionsGetResponse, VolumeAction>>;

/**
 * An action that resizes a volume.
 *
 * This is `postById` with the `type` `resize`.
 *
 * @example
 * ```ts
 * const action = await resizeById(client, '25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830', { size_gigabytes: 1 })
 *   .wait()
 *   .item();
 * ```
 */
export function resizeById(
  client: Client,
  volumeId: string,
  body: Omit<VolumeActionPostResize, 'type'>,
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
   * const action = await client.volumeActions.get('25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830', 11142594).item();
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
   * for await (const action of client.volumeActions.list('25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830')) {
   *   console.log(action);
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
   * A volume can be attached to only one Droplet, and a Droplet can have up to 15 volumes. Returns while the action is
   * in progress. Poll the action until its status is `completed` or `errored`.
   *
   * `POST /v2/volumes/actions`. Scopes: `block_storage_action:create`, `api:write`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeActions_post
   *
   * @example
   * ```ts
   * const action = await client.volumeActions
   *   .post({ type: 'attach', droplet_id: 26162826, volume_name: 'volume-1' })
   *   .wait()
   *   .item();
   * ```
   */
  post(
    body: VolumeActionsPostBody,
    params?: VolumeActionsPostParams,
    options?: CallOptions,
  ): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * An action that attaches a volume to a Droplet in the same region, by volume name.
   *
   * This is `post` with the `type` `attach`.
   *
   * @example
   * ```ts
   * const action = await client.volumeActions.attach({ droplet_id: 26162826, volume_name: 'volume-1' }).wait().item();
   * ```
   */
  attach(
    body: Omit<VolumeActionPostAttachByName, 'type'>,
    params?: VolumeActionsPostParams,
    options?: CallOptions,
  ): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * An action that detaches a volume from a Droplet, by volume name.
   *
   * This is `post` with the `type` `detach`.
   *
   * @example
   * ```ts
   * const action = await client.volumeActions.detach({ droplet_id: 26162826, volume_name: 'volume-1' }).wait().item();
   * ```
   */
  detach(
    body: Omit<VolumeActionPostDetachByName, 'type'>,
    params?: VolumeActionsPostParams,
    options?: CallOptions,
  ): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Attaches a volume to a Droplet, detaches it or resizes it, by volume ID.
   *
   * A volume can be attached to only one Droplet, and a Droplet can have up to 15 volumes. Volumes cannot be made
   * smaller. Returns while the action is in progress. Poll the action until its status is `completed` or `errored`.
   *
   * `POST /v2/volumes/{volume_id}/actions`. Scope: `block_storage_action:create`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeActions_post_byId
   *
   * @example
   * ```ts
   * const action = await client.volumeActions
   *   .postById('25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830', { type: 'attach', droplet_id: 26162826 })
   *   .wait()
   *   .item();
   * ```
   */
  postById(
    volumeId: string,
    body: VolumeActionsPostByIdBody,
    params?: VolumeActionsPostByIdParams,
    options?: CallOptions,
  ): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<VolumeActionsGetResponse, VolumeAction>>;

  /**
   * An action that attaches a volume to a Droplet in the same region.
   *
   * This is `postById` with the `type` `attach`.
   *
   * @example
   * ```ts
   * const action = await client.volumeActions
   *   .attachById('25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830', { droplet_id: 26162826 })
   *   .wait()
   *   .item();
   * ```
   */
  attachById(
    volumeId: string,
    body: Omit<VolumeActionPostAttach, 'type'>,
    params?: VolumeActionsPostByIdParams,
    options?: CallOptions,
  ): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<VolumeActionsGetResponse, VolumeAction>>;

  /**
   * An action that detaches a volume from a Droplet.
   *
   * This is `postById` with the `type` `detach`.
   *
   * @example
   * ```ts
   * const action = await client.volumeActions
   *   .detachById('25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830', { droplet_id: 26162826 })
   *   .wait()
   *   .item();
   * ```
   */
  detachById(
    volumeId: string,
    body: Omit<VolumeActionPostDetach, 'type'>,
    params?: VolumeActionsPostByIdParams,
    options?: CallOptions,
  ): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<VolumeActionsGetResponse, VolumeAction>>;

  /**
   * An action that resizes a volume.
   *
   * This is `postById` with the `type` `resize`.
   *
   * @example
   * ```ts
   * const action = await client.volumeActions
   *   .resizeById('25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830', { size_gigabytes: 1 })
   *   .wait()
   *   .item();
   * ```
   */
  resizeById(
    volumeId: string,
    body: Omit<VolumeActionPostResize, 'type'>,
    params?: VolumeActionsPostByIdParams,
    options?: CallOptions,
  ): WaitableItemCall<VolumeActionsGetResponse, VolumeAction, ItemWaiter<VolumeActionsGetResponse, VolumeAction>>;
}
