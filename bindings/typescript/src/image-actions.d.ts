import type { Client } from './client.js';
import type { CallOptions, ItemWaiter, PaginatedCall, WaitableItemCall } from './runtime/index.js';
import type {
  ImageActionsGetResponse,
  ImageActionsListResponse,
  ImageActionsPostBody,
  ImageActionsPostResponse,
  ImageActionTransfer,
} from './types/image-actions.js';
import type { Action } from './types/shared.js';

export type * from './types/image-actions.js';

/**
 * Gets an action on an image.
 *
 * `GET /v2/images/{image_id}/actions/{action_id}`. Scope: `image:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/imageActions_get
 *
 * @example
 * ```ts
 * const action = await get(client, 80933039, 11142594).item();
 * ```
 */
export function get(
  client: Client,
  imageId: number,
  actionId: number,
  options?: CallOptions,
): WaitableItemCall<ImageActionsGetResponse, Action, ItemWaiter<ImageActionsGetResponse, Action>>;

/**
 * Lists the actions on an image.
 *
 * `GET /v2/images/{image_id}/actions`. Scope: `image:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/imageActions_list
 *
 * @example
 * ```ts
 * for await (const action of list(client, 80933039)) {
 *   console.log(action);
 * }
 * ```
 */
export function list(
  client: Client,
  imageId: number,
  options?: CallOptions,
): PaginatedCall<Action, ImageActionsListResponse>;

/**
 * Starts an action on an image: transfers it to another region or converts a backup to a snapshot.
 *
 * Returns while the action is in progress. Poll the action until its status is `completed` or `errored`.
 *
 * `POST /v2/images/{image_id}/actions`. Scope: `image:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/imageActions_post
 *
 * @example
 * ```ts
 * const action = await post(client, 80933039, { type: 'convert' }).wait().item();
 * ```
 */
export function post(
  client: Client,
  imageId: number,
  body: ImageActionsPostBody,
  options?: CallOptions,
): WaitableItemCall<ImageActionsPostResponse, Action, ItemWaiter<ImageActionsGetResponse, Action>>;

/**
 * An action on an image.
 *
 * This is `post` with the `type` `convert`.
 *
 * @example
 * ```ts
 * const action = await convert(client, 80933039).wait().item();
 * ```
 */
export function convert(
  client: Client,
  imageId: number,
  options?: CallOptions,
): WaitableItemCall<ImageActionsPostResponse, Action, ItemWaiter<ImageActionsGetResponse, Action>>;

/**
 * An action that transfers an image to another region.
 *
 * This is `post` with the `type` `transfer`.
 *
 * @example
 * ```ts
 * const action = await transfer(client, 80933039, { region: 'nyc3' }).wait().item();
 * ```
 */
export function transfer(
  client: Client,
  imageId: number,
  body: Omit<ImageActionTransfer, 'type'>,
  options?: CallOptions,
): WaitableItemCall<ImageActionsPostResponse, Action, ItemWaiter<ImageActionsGetResponse, Action>>;

/** Transfers images to other regions and converts backups to snapshots. */
export interface ImageActions {
  /**
   * Gets an action on an image.
   *
   * `GET /v2/images/{image_id}/actions/{action_id}`. Scope: `image:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/imageActions_get
   *
   * @example
   * ```ts
   * const action = await client.imageActions.get(80933039, 11142594).item();
   * ```
   */
  get(
    imageId: number,
    actionId: number,
    options?: CallOptions,
  ): WaitableItemCall<ImageActionsGetResponse, Action, ItemWaiter<ImageActionsGetResponse, Action>>;

  /**
   * Lists the actions on an image.
   *
   * `GET /v2/images/{image_id}/actions`. Scope: `image:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/imageActions_list
   *
   * @example
   * ```ts
   * for await (const action of client.imageActions.list(80933039)) {
   *   console.log(action);
   * }
   * ```
   */
  list(imageId: number, options?: CallOptions): PaginatedCall<Action, ImageActionsListResponse>;

  /**
   * Starts an action on an image: transfers it to another region or converts a backup to a snapshot.
   *
   * Returns while the action is in progress. Poll the action until its status is `completed` or `errored`.
   *
   * `POST /v2/images/{image_id}/actions`. Scope: `image:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/imageActions_post
   *
   * @example
   * ```ts
   * const action = await client.imageActions.post(80933039, { type: 'convert' }).wait().item();
   * ```
   */
  post(
    imageId: number,
    body: ImageActionsPostBody,
    options?: CallOptions,
  ): WaitableItemCall<ImageActionsPostResponse, Action, ItemWaiter<ImageActionsGetResponse, Action>>;

  /**
   * An action on an image.
   *
   * This is `post` with the `type` `convert`.
   *
   * @example
   * ```ts
   * const action = await client.imageActions.convert(80933039).wait().item();
   * ```
   */
  convert(
    imageId: number,
    options?: CallOptions,
  ): WaitableItemCall<ImageActionsPostResponse, Action, ItemWaiter<ImageActionsGetResponse, Action>>;

  /**
   * An action that transfers an image to another region.
   *
   * This is `post` with the `type` `transfer`.
   *
   * @example
   * ```ts
   * const action = await client.imageActions.transfer(80933039, { region: 'nyc3' }).wait().item();
   * ```
   */
  transfer(
    imageId: number,
    body: Omit<ImageActionTransfer, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<ImageActionsPostResponse, Action, ItemWaiter<ImageActionsGetResponse, Action>>;
}
