import type { Client } from './client.js';
import type {
  Call,
  CallOptions,
  ItemCall,
  ItemWaiter,
  PaginatedCall,
  WaitableCall,
  WaitableItemCall,
  Waiter,
} from './runtime/index.js';
import type {
  ImageNewCustom,
  ImagesCreateCustomResponse,
  ImagesGetImageId,
  ImagesGetResponse,
  ImagesListResponse,
  ImagesPostAccountTransferAccept,
  ImagesPostAccountTransferCancel,
  ImagesPostAccountTransferCreate,
  ImagesPostAccountTransferCreateResponse,
  ImagesPostAccountTransferDecline,
  ImagesUpdateResponse,
  ImageUpdate,
  TransferId,
  Type,
} from './types/images.js';
import type { Image } from './types/shared.js';

export type * from './types/images.js';

/** The parameters of `GET /v2/images`. */
export interface ImagesListParams {
  /**
   * Lists only operating systems (`distribution`) or only applications (`application`). Not the same as an image's
   * `type`.
   */
  type?: Type;
  /** Whether to list only private images. */
  private?: boolean;
  /** Lists only images with this tag. */
  tag_name?: string;
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Imports a custom image from a URL.
 *
 * The image must be a raw, qcow2, vhdx, vdi or vmdk file, optionally compressed with gzip or bzip2, and smaller than
 * 100 GB when decompressed. Returns while the image is `NEW`. Poll the image until its status is `available`.
 *
 * `POST /v2/images`. Scope: `image:create`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_create_custom
 *
 * @example
 * ```ts
 * const image = await createCustom(client, { name: 'web-1', url: 'https://example.com', region: 'nyc3' })
 *   .wait()
 *   .item();
 * ```
 */
export function createCustom(
  client: Client,
  body: ImageNewCustom,
  options?: CallOptions,
): WaitableItemCall<ImagesCreateCustomResponse, Image, ItemWaiter<ImagesGetResponse, Image>>;

/**
 * Permanently deletes a snapshot or custom image.
 *
 * `DELETE /v2/images/{image_id}`. Scope: `image:delete`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_delete
 *
 * @example
 * ```ts
 * await delete_(client, 80933039);
 * ```
 */
declare function delete_(client: Client, imageId: number, options?: CallOptions): WaitableCall<void, Waiter<void>>;

/**
 * Gets an image: a public image by ID or slug, a private image by ID.
 *
 * `GET /v2/images/{image_id}`. Scope: `image:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_get
 *
 * @example
 * ```ts
 * const image = await get(client, 80933039).item();
 * ```
 */
export function get(
  client: Client,
  imageId: ImagesGetImageId,
  options?: CallOptions,
): WaitableItemCall<ImagesGetResponse, Image, ItemWaiter<ImagesGetResponse, Image>>;

/**
 * Lists the images that are available to the account, both public and private.
 *
 * `GET /v2/images`. Scope: `image:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_list
 *
 * @example
 * ```ts
 * for await (const image of list(client)) {
 *   console.log(image);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: ImagesListParams,
  options?: CallOptions,
): PaginatedCall<Image, ImagesListResponse>;

/**
 * Accepts the transfer of an image.
 *
 * `POST /v2/images/{image_id}/account_transfer/accept`. Scope: `image:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_post_account_transfer_accept
 *
 * @example
 * ```ts
 * await postAccountTransferAccept(client, 80933039, {
 *   transfer_id: 74799318,
 *   recipient_uuid: 'e4aa316b-8bff-42b5-beea-d0596d069130',
 * });
 * ```
 */
export function postAccountTransferAccept(
  client: Client,
  imageId: number,
  body: ImagesPostAccountTransferAccept,
  options?: CallOptions,
): Call<void>;

/**
 * Cancels the transfer of an image. Only the sender can cancel it.
 *
 * The image stays in the sender's account.
 *
 * `POST /v2/images/{image_id}/account_transfer/cancel`. Scope: `image:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_post_account_transfer_cancel
 *
 * @example
 * ```ts
 * await postAccountTransferCancel(client, 80933039, { transfer_id: 74799318 });
 * ```
 */
export function postAccountTransferCancel(
  client: Client,
  imageId: number,
  body: ImagesPostAccountTransferCancel,
  options?: CallOptions,
): Call<void>;

/**
 * Transfers a snapshot to another user or team.
 *
 * If `transfer_id` is 0, the image was transferred at once, as is the case for teams in which you can accept transfers.
 * Otherwise, the recipient must accept the transfer. A user is notified by email.
 *
 * `POST /v2/images/{image_id}/account_transfer`. Scopes: `image:update`, `image:delete`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_post_account_transfer_create
 *
 * @example
 * ```ts
 * const transferId = await postAccountTransferCreate(client, 80933039, {
 *   recipient_email: 'ada@example.com',
 * }).item();
 * ```
 */
export function postAccountTransferCreate(
  client: Client,
  imageId: number,
  body: ImagesPostAccountTransferCreate,
  options?: CallOptions,
): ItemCall<ImagesPostAccountTransferCreateResponse, TransferId>;

/**
 * Declines the transfer of an image. Only the recipient can decline it.
 *
 * The image stays in the sender's account.
 *
 * `POST /v2/images/{image_id}/account_transfer/decline`. Scope: `image:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_post_account_transfer_decline
 *
 * @example
 * ```ts
 * await postAccountTransferDecline(client, 80933039, { transfer_id: 74799318 });
 * ```
 */
export function postAccountTransferDecline(
  client: Client,
  imageId: number,
  body: ImagesPostAccountTransferDecline,
  options?: CallOptions,
): Call<void>;

/**
 * Updates the name of an image or, for a custom image, also its description and distribution.
 *
 * `PUT /v2/images/{image_id}`. Scope: `image:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_update
 *
 * @example
 * ```ts
 * const image = await update(client, 80933039, { name: 'web-1', distribution: 'Arch Linux' }).item();
 * ```
 */
export function update(
  client: Client,
  imageId: number,
  body: ImageUpdate,
  options?: CallOptions,
): ItemCall<ImagesUpdateResponse, Image>;

export { delete_ as delete };

/** Manages images from which Droplets are created, including custom images and transfers between accounts. */
export interface Images {
  /**
   * Imports a custom image from a URL.
   *
   * The image must be a raw, qcow2, vhdx, vdi or vmdk file, optionally compressed with gzip or bzip2, and smaller than
   * 100 GB when decompressed. Returns while the image is `NEW`. Poll the image until its status is `available`.
   *
   * `POST /v2/images`. Scope: `image:create`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_create_custom
   *
   * @example
   * ```ts
   * const image = await client.images
   *   .createCustom({ name: 'web-1', url: 'https://example.com', region: 'nyc3' })
   *   .wait()
   *   .item();
   * ```
   */
  createCustom(
    body: ImageNewCustom,
    options?: CallOptions,
  ): WaitableItemCall<ImagesCreateCustomResponse, Image, ItemWaiter<ImagesGetResponse, Image>>;

  /**
   * Permanently deletes a snapshot or custom image.
   *
   * `DELETE /v2/images/{image_id}`. Scope: `image:delete`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_delete
   *
   * @example
   * ```ts
   * await client.images.delete(80933039);
   * ```
   */
  delete(imageId: number, options?: CallOptions): WaitableCall<void, Waiter<void>>;

  /**
   * Gets an image: a public image by ID or slug, a private image by ID.
   *
   * `GET /v2/images/{image_id}`. Scope: `image:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_get
   *
   * @example
   * ```ts
   * const image = await client.images.get(80933039).item();
   * ```
   */
  get(
    imageId: ImagesGetImageId,
    options?: CallOptions,
  ): WaitableItemCall<ImagesGetResponse, Image, ItemWaiter<ImagesGetResponse, Image>>;

  /**
   * Lists the images that are available to the account, both public and private.
   *
   * `GET /v2/images`. Scope: `image:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_list
   *
   * @example
   * ```ts
   * for await (const image of client.images.list()) {
   *   console.log(image);
   * }
   * ```
   */
  list(params?: ImagesListParams, options?: CallOptions): PaginatedCall<Image, ImagesListResponse>;

  /**
   * Accepts the transfer of an image.
   *
   * `POST /v2/images/{image_id}/account_transfer/accept`. Scope: `image:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_post_account_transfer_accept
   *
   * @example
   * ```ts
   * await client.images.postAccountTransferAccept(80933039, {
   *   transfer_id: 74799318,
   *   recipient_uuid: 'e4aa316b-8bff-42b5-beea-d0596d069130',
   * });
   * ```
   */
  postAccountTransferAccept(imageId: number, body: ImagesPostAccountTransferAccept, options?: CallOptions): Call<void>;

  /**
   * Cancels the transfer of an image. Only the sender can cancel it.
   *
   * The image stays in the sender's account.
   *
   * `POST /v2/images/{image_id}/account_transfer/cancel`. Scope: `image:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_post_account_transfer_cancel
   *
   * @example
   * ```ts
   * await client.images.postAccountTransferCancel(80933039, { transfer_id: 74799318 });
   * ```
   */
  postAccountTransferCancel(imageId: number, body: ImagesPostAccountTransferCancel, options?: CallOptions): Call<void>;

  /**
   * Transfers a snapshot to another user or team.
   *
   * If `transfer_id` is 0, the image was transferred at once, as is the case for teams in which you can accept
   * transfers. Otherwise, the recipient must accept the transfer. A user is notified by email.
   *
   * `POST /v2/images/{image_id}/account_transfer`. Scopes: `image:update`, `image:delete`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_post_account_transfer_create
   *
   * @example
   * ```ts
   * const transferId = await client.images
   *   .postAccountTransferCreate(80933039, { recipient_email: 'ada@example.com' })
   *   .item();
   * ```
   */
  postAccountTransferCreate(
    imageId: number,
    body: ImagesPostAccountTransferCreate,
    options?: CallOptions,
  ): ItemCall<ImagesPostAccountTransferCreateResponse, TransferId>;

  /**
   * Declines the transfer of an image. Only the recipient can decline it.
   *
   * The image stays in the sender's account.
   *
   * `POST /v2/images/{image_id}/account_transfer/decline`. Scope: `image:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_post_account_transfer_decline
   *
   * @example
   * ```ts
   * await client.images.postAccountTransferDecline(80933039, { transfer_id: 74799318 });
   * ```
   */
  postAccountTransferDecline(
    imageId: number,
    body: ImagesPostAccountTransferDecline,
    options?: CallOptions,
  ): Call<void>;

  /**
   * Updates the name of an image or, for a custom image, also its description and distribution.
   *
   * `PUT /v2/images/{image_id}`. Scope: `image:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/images_update
   *
   * @example
   * ```ts
   * const image = await client.images.update(80933039, { name: 'web-1', distribution: 'Arch Linux' }).item();
   * ```
   */
  update(imageId: number, body: ImageUpdate, options?: CallOptions): ItemCall<ImagesUpdateResponse, Image>;
}
