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
 * `POST /v2/partner_network_connect/attachments`. Scope: `partner_network_connect:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_create
 *
 * @example
 * ```ts
 * const partnerAttachment = await create(client, {
 *   name: 'heath',
 *   connection_bandwidth_in_mbps: 5000,
 *   region: 'sgp',
 *   naas_provider: 'heath',
 *   vpc_ids: ['cedar'],
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
 * `POST /v2/partner_network_connect/attachments/{pa_id}/service_key`. Scope: `partner_network_connect:write`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_create_service_key
 *
 * @example
 * ```ts
 * const response = await createServiceKey(client, 'heath');
 * ```
 */
export function createServiceKey(client: Client, paId: string, options?: CallOptions): Call<Record<string, unknown>>;

/**
 * Deletes a partner attachment.
 *
 * `DELETE /v2/partner_network_connect/attachments/{pa_id}`. Scope: `partner_network_connect:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_delete
 *
 * @example
 * ```ts
 * const partnerAttachment = await delete_(client, 'heath').item();
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
 * const partnerAttachment = await get(client, 'heath').item();
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
 * const partnerAttachment = await getBgpAuthKey(client, 'heath').item();
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
 * const partnerAttachment = await getServiceKey(client, 'heath').item();
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
 * for await (const partnerAttachment of listRemoteRoutes(client, 'heath')) {
 *   console.log(partnerAttachment);
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
 * `PATCH /v2/partner_network_connect/attachments/{pa_id}`. Scope: `partner_network_connect:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_patch
 *
 * @example
 * ```ts
 * const partnerAttachment = await patch(client, 'heath', {}).item();
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
   * `POST /v2/partner_network_connect/attachments`. Scope: `partner_network_connect:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_create
   *
   * @example
   * ```ts
   * const partnerAttachment = await client.partnerAttachments.create({
   *   name: 'heath',
   *   connection_bandwidth_in_mbps: 5000,
   *   region: 'sgp',
   *   naas_provider: 'heath',
   *   vpc_ids: ['cedar'],
   * }).item();
   * ```
   */
  create(
    body: PartnerAttachmentWritable,
    options?: CallOptions,
  ): ItemCall<PartnerAttachmentsCreateResponse, PartnerAttachment>;

  /**
   * Regenerates the service key of a partner attachment.
   *
   * `POST /v2/partner_network_connect/attachments/{pa_id}/service_key`. Scope: `partner_network_connect:write`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_create_service_key
   *
   * @example
   * ```ts
   * const response = await client.partnerAttachments.createServiceKey('heath');
   * ```
   */
  createServiceKey(paId: string, options?: CallOptions): Call<Record<string, unknown>>;

  /**
   * Deletes a partner attachment.
   *
   * `DELETE /v2/partner_network_connect/attachments/{pa_id}`. Scope: `partner_network_connect:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_delete
   *
   * @example
   * ```ts
   * const partnerAttachment = await client.partnerAttachments.delete('heath').item();
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
   * const partnerAttachment = await client.partnerAttachments.get('heath').item();
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
   * const partnerAttachment = await client.partnerAttachments.getBgpAuthKey('heath').item();
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
   * const partnerAttachment = await client.partnerAttachments.getServiceKey('heath').item();
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
   * for await (const partnerAttachment of client.partnerAttachments.listRemoteRoutes('heath')) {
   *   console.log(partnerAttachment);
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
   * `PATCH /v2/partner_network_connect/attachments/{pa_id}`. Scope: `partner_network_connect:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/partnerAttachments_patch
   *
   * @example
   * ```ts
   * const partnerAttachment = await client.partnerAttachments.patch('heath', {}).item();
   * ```
   */
  patch(
    paId: string,
    body: PartnerAttachmentUpdatable,
    options?: CallOptions,
  ): ItemCall<PartnerAttachmentsCreateResponse, PartnerAttachment>;
}
