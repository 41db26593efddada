import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall } from './runtime/index.js';
import type {
  PartnerAttachment,
  PartnerAttachmentBgpAuthKey,
  PartnerAttachmentRemoteRoute,
  PartnerAttachmentsCreateResponse,
  PartnerAttachmentsDeleteResponse,
  PartnerAttachmentServiceKey,
  PartnerAttachmentsGetBgpAuthKeyResponse,
  PartnerAttachmentsGetServiceKeyResponse,
  PartnerAttachmentsListRemoteRoutesResponse,
  PartnerAttachmentsListResponse,
  PartnerAttachmentUpdatable,
  PartnerAttachmentWritable,
} from './types/partner-attachments.js';

export type * from './types/partner-attachments.js';

/** The parameters of `GET /v2/partner_network_connect/attachments`. */
export interface PartnerAttachmentsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/partner_network_connect/attachments/{pa_id}/remote_routes`. */
export interface PartnerAttachmentsListRemoteRoutesParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Creates a partner attachment, which connects VPCs to a partner's network.
 *
 * Returns before the attachment is ready (202). Its `state` shows the progress.
 *
 * `POST /v2/partner_network_connect/attachments`. Scope: `partner_network_connect:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_create
 *
 * @example
 * ```ts
 * const partnerAttachment = await create(client, {
 *   name: 'web-1',
 *   connection_bandwidth_in_mbps: 1000,
 *   region: 'ams',
 *   naas_provider: 'my-naas-provider',
 *   vpc_ids: ['f8bece93-5191-4300-9afe-3b8ce33e6006'],
 * }).item();
 * ```
 */
export function create(
  client: Client,
  body: PartnerAttachmentWritable,
  options?: CallOptions,
): ItemCall<PartnerAttachmentsCreateResponse, PartnerAttachment>;

/**
 * Regenerates the service key of a partner attachment.
 *
 * Returns an empty response before the new key exists (202). Poll the service key until it changes.
 *
 * `POST /v2/partner_network_connect/attachments/{pa_id}/service_key`. Scope: `partner_network_connect:write`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_create_service_key
 *
 * @example
 * ```ts
 * const response = await createServiceKey(client, '85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c');
 * ```
 */
export function createServiceKey(client: Client, paId: string, options?: CallOptions): Call<Record<string, unknown>>;

/**
 * Deletes a partner attachment.
 *
 * Returns the attachment in state `DELETING` (202), before it is deleted.
 *
 * `DELETE /v2/partner_network_connect/attachments/{pa_id}`. Scope: `partner_network_connect:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_delete
 *
 * @example
 * ```ts
 * const partnerAttachment = await delete_(client, '85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c').item();
 * ```
 */
declare function delete_(
  client: Client,
  paId: string,
  options?: CallOptions,
): ItemCall<PartnerAttachmentsDeleteResponse, PartnerAttachment>;

/**
 * Gets a partner attachment.
 *
 * `GET /v2/partner_network_connect/attachments/{pa_id}`. Scope: `partner_network_connect:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_get
 *
 * @example
 * ```ts
 * const partnerAttachment = await get(client, '85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c').item();
 * ```
 */
export function get(
  client: Client,
  paId: string,
  options?: CallOptions,
): ItemCall<PartnerAttachmentsCreateResponse, PartnerAttachment>;

/**
 * Gets the authentication key of a partner attachment's BGP session.
 *
 * `GET /v2/partner_network_connect/attachments/{pa_id}/bgp_auth_key`. Scope: `partner_network_connect:read`. Supports
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_get_bgp_auth_key
 *
 * @example
 * ```ts
 * const bgpAuthKey = await getBgpAuthKey(client, '85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c').item();
 * ```
 */
export function getBgpAuthKey(
  client: Client,
  paId: string,
  options?: CallOptions,
): ItemCall<PartnerAttachmentsGetBgpAuthKeyResponse, PartnerAttachmentBgpAuthKey>;

/**
 * Gets the service key of a partner attachment.
 *
 * `GET /v2/partner_network_connect/attachments/{pa_id}/service_key`. Scope: `partner_network_connect:read`. Supports
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_get_service_key
 *
 * @example
 * ```ts
 * const serviceKey = await getServiceKey(client, '85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c').item();
 * ```
 */
export function getServiceKey(
  client: Client,
  paId: string,
  options?: CallOptions,
): ItemCall<PartnerAttachmentsGetServiceKeyResponse, PartnerAttachmentServiceKey>;

/**
 * Lists the partner attachments in the account.
 *
 * `GET /v2/partner_network_connect/attachments`. Scope: `partner_network_connect:read`. Supports iteration over all
 * pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_list
 *
 * @example
 * ```ts
 * for await (const partnerAttachment of list(client)) {
 *   console.log(partnerAttachment);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: PartnerAttachmentsListParams,
  options?: CallOptions,
): PaginatedCall<PartnerAttachment, PartnerAttachmentsListResponse>;

/**
 * Lists the remote routes of a partner attachment.
 *
 * `GET /v2/partner_network_connect/attachments/{pa_id}/remote_routes`. Scope: `partner_network_connect:read`. Supports
 * iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_list_remote_routes
 *
 * @example
 * ```ts
 * for await (const remoteRoute of listRemoteRoutes(client, '85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c')) {
 *   console.log(remoteRoute);
 * }
 * ```
 */
export function listRemoteRoutes(
  client: Client,
  paId: string,
  params?: PartnerAttachmentsListRemoteRoutesParams,
  options?: CallOptions,
): PaginatedCall<PartnerAttachmentRemoteRoute, PartnerAttachmentsListRemoteRoutesResponse>;

/**
 * Updates the name, VPCs or BGP settings of a partner attachment.
 *
 * Can return before the change is complete (202). Bandwidth, region and partner cannot be changed.
 *
 * `PATCH /v2/partner_network_connect/attachments/{pa_id}`. Scope: `partner_network_connect:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_patch
 *
 * @example
 * ```ts
 * const partnerAttachment = await patch(client, '85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c', {
 *   name: 'web-1',
 *   vpc_ids: ['f8bece93-5191-4300-9afe-3b8ce33e6006'],
 * }).item();
 * ```
 */
export function patch(
  client: Client,
  paId: string,
  body: PartnerAttachmentUpdatable,
  options?: CallOptions,
): ItemCall<PartnerAttachmentsCreateResponse, PartnerAttachment>;

export { delete_ as delete };

/** Manages partner attachments, which connect VPCs to other networks through a partner. */
export interface PartnerAttachments {
  /**
   * Creates a partner attachment, which connects VPCs to a partner's network.
   *
   * Returns before the attachment is ready (202). Its `state` shows the progress.
   *
   * `POST /v2/partner_network_connect/attachments`. Scope: `partner_network_connect:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_create
   *
   * @example
   * ```ts
   * const partnerAttachment = await client.partnerAttachments
   *   .create({
   *     name: 'web-1',
   *     connection_bandwidth_in_mbps: 1000,
   *     region: 'ams',
   *     naas_provider: 'my-naas-provider',
   *     vpc_ids: ['f8bece93-5191-4300-9afe-3b8ce33e6006'],
   *   })
   *   .item();
   * ```
   */
  create(
    body: PartnerAttachmentWritable,
    options?: CallOptions,
  ): ItemCall<PartnerAttachmentsCreateResponse, PartnerAttachment>;

  /**
   * Regenerates the service key of a partner attachment.
   *
   * Returns an empty response before the new key exists (202). Poll the service key until it changes.
   *
   * `POST /v2/partner_network_connect/attachments/{pa_id}/service_key`. Scope: `partner_network_connect:write`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_create_service_key
   *
   * @example
   * ```ts
   * const response = await client.partnerAttachments.createServiceKey('85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c');
   * ```
   */
  createServiceKey(paId: string, options?: CallOptions): Call<Record<string, unknown>>;

  /**
   * Deletes a partner attachment.
   *
   * Returns the attachment in state `DELETING` (202), before it is deleted.
   *
   * `DELETE /v2/partner_network_connect/attachments/{pa_id}`. Scope: `partner_network_connect:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_delete
   *
   * @example
   * ```ts
   * const partnerAttachment = await client.partnerAttachments.delete('85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c').item();
   * ```
   */
  delete(paId: string, options?: CallOptions): ItemCall<PartnerAttachmentsDeleteResponse, PartnerAttachment>;

  /**
   * Gets a partner attachment.
   *
   * `GET /v2/partner_network_connect/attachments/{pa_id}`. Scope: `partner_network_connect:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_get
   *
   * @example
   * ```ts
   * const partnerAttachment = await client.partnerAttachments.get('85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c').item();
   * ```
   */
  get(paId: string, options?: CallOptions): ItemCall<PartnerAttachmentsCreateResponse, PartnerAttachment>;

  /**
   * Gets the authentication key of a partner attachment's BGP session.
   *
   * `GET /v2/partner_network_connect/attachments/{pa_id}/bgp_auth_key`. Scope: `partner_network_connect:read`. Supports
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_get_bgp_auth_key
   *
   * @example
   * ```ts
   * const bgpAuthKey = await client.partnerAttachments.getBgpAuthKey('85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c').item();
   * ```
   */
  getBgpAuthKey(
    paId: string,
    options?: CallOptions,
  ): ItemCall<PartnerAttachmentsGetBgpAuthKeyResponse, PartnerAttachmentBgpAuthKey>;

  /**
   * Gets the service key of a partner attachment.
   *
   * `GET /v2/partner_network_connect/attachments/{pa_id}/service_key`. Scope: `partner_network_connect:read`. Supports
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_get_service_key
   *
   * @example
   * ```ts
   * const serviceKey = await client.partnerAttachments.getServiceKey('85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c').item();
   * ```
   */
  getServiceKey(
    paId: string,
    options?: CallOptions,
  ): ItemCall<PartnerAttachmentsGetServiceKeyResponse, PartnerAttachmentServiceKey>;

  /**
   * Lists the partner attachments in the account.
   *
   * `GET /v2/partner_network_connect/attachments`. Scope: `partner_network_connect:read`. Supports iteration over all
   * pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_list
   *
   * @example
   * ```ts
   * for await (const partnerAttachment of client.partnerAttachments.list()) {
   *   console.log(partnerAttachment);
   * }
   * ```
   */
  list(
    params?: PartnerAttachmentsListParams,
    options?: CallOptions,
  ): PaginatedCall<PartnerAttachment, PartnerAttachmentsListResponse>;

  /**
   * Lists the remote routes of a partner attachment.
   *
   * `GET /v2/partner_network_connect/attachments/{pa_id}/remote_routes`. Scope: `partner_network_connect:read`.
   * Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_list_remote_routes
   *
   * @example
   * ```ts
   * for await (const remoteRoute of client.partnerAttachments.listRemoteRoutes(
   *   '85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c',
   * )) {
   *   console.log(remoteRoute);
   * }
   * ```
   */
  listRemoteRoutes(
    paId: string,
    params?: PartnerAttachmentsListRemoteRoutesParams,
    options?: CallOptions,
  ): PaginatedCall<PartnerAttachmentRemoteRoute, PartnerAttachmentsListRemoteRoutesResponse>;

  /**
   * Updates the name, VPCs or BGP settings of a partner attachment.
   *
   * Can return before the change is complete (202). Bandwidth, region and partner cannot be changed.
   *
   * `PATCH /v2/partner_network_connect/attachments/{pa_id}`. Scope: `partner_network_connect:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_patch
   *
   * @example
   * ```ts
   * const partnerAttachment = await client.partnerAttachments
   *   .patch('85d56aa6-33e5-4c64-b7d6-c948cf1dfe3c', {
   *     name: 'web-1',
   *     vpc_ids: ['f8bece93-5191-4300-9afe-3b8ce33e6006'],
   *   })
   *   .item();
   * ```
   */
  patch(
    paId: string,
    body: PartnerAttachmentUpdatable,
    options?: CallOptions,
  ): ItemCall<PartnerAttachmentsCreateResponse, PartnerAttachment>;
}
