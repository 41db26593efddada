import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall, ReconcileOptions } from './runtime/index.js';
import type { VpcPeering } from './types/shared.js';
import type {
  Vpc,
  VpcMember,
  VpcsCreateBody,
  VpcsCreatePeeringsBody,
  VpcsCreatePeeringsResponse,
  VpcsCreateResponse,
  VpcsListMembersResponse,
  VpcsListPeeringsResponse,
  VpcsListResponse,
  VpcsPatchBody,
  VpcsPatchPeeringsBody,
  VpcsUpdateBody,
} from './types/vpcs.js';

export type * from './types/vpcs.js';

/** The parameters of `GET /v2/vpcs`. */
export interface VpcsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/vpcs/{vpc_id}/members`. */
export interface VpcsListMembersParams {
  /** Lists only resources of this type, such as `droplet`. */
  resource_type?: string;
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/vpcs/{vpc_id}/peerings`. */
export interface VpcsListPeeringsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Creates a VPC in a region.
 *
 * The first VPC in a region becomes its default VPC, which cannot be deleted. `ip_range` must be a private range (RFC
 * 1918) from `/28` to `/16` in size that does not overlap with other VPCs in the account. Without it, a free `/20`
 * range is chosen.
 *
 * `POST /v2/vpcs`. Scope: `vpc:create`. Supports `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_create
 *
 * @example
 * ```ts
 * const vpc = await create(client, { name: 'web-1', region: 'nyc3' }).item();
 * ```
 */
export function create(
  client: Client,
  body: VpcsCreateBody,
  options?: ReconcileOptions,
): ItemCall<VpcsCreateResponse, Vpc>;

/**
 * Creates a peering between this VPC and another.
 *
 * Returns before the peering is ready (202). Poll the peering until its status is `ACTIVE`.
 *
 * `POST /v2/vpcs/{vpc_id}/peerings`. Scope: `vpc_peering:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_create_peerings
 *
 * @example
 * ```ts
 * const peering = await createPeerings(client, '9f74dfa8-69e9-4515-a6e8-3ed351cf931f', {
 *   name: 'web-1',
 *   vpc_id: '9f74dfa8-69e9-4515-a6e8-3ed351cf931f',
 * }).item();
 * ```
 */
export function createPeerings(
  client: Client,
  vpcId: string,
  body: VpcsCreatePeeringsBody,
  options?: CallOptions,
): ItemCall<VpcsCreatePeeringsResponse, VpcPeering>;

/**
 * Deletes a VPC that has no members.
 *
 * Fails with 403 if the VPC has members or is the default VPC of its region.
 *
 * `DELETE /v2/vpcs/{vpc_id}`. Scope: `vpc:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_delete
 *
 * @example
 * ```ts
 * await delete_(client, '9f74dfa8-69e9-4515-a6e8-3ed351cf931f');
 * ```
 */
declare function delete_(client: Client, vpcId: string, options?: CallOptions): Call<void>;

/**
 * Gets a VPC.
 *
 * `GET /v2/vpcs/{vpc_id}`. Scope: `vpc:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_get
 *
 * @example
 * ```ts
 * const vpc = await get(client, '9f74dfa8-69e9-4515-a6e8-3ed351cf931f').item();
 * ```
 */
export function get(client: Client, vpcId: string, options?: CallOptions): ItemCall<VpcsCreateResponse, Vpc>;

/**
 * Lists the VPCs in the account.
 *
 * `GET /v2/vpcs`. Scope: `vpc:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_list
 *
 * @example
 * ```ts
 * for await (const vpc of list(client)) {
 *   console.log(vpc);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: VpcsListParams,
  options?: CallOptions,
): PaginatedCall<Vpc, VpcsListResponse>;

/**
 * Lists the resources in a VPC.
 *
 * Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
 *
 * `GET /v2/vpcs/{vpc_id}/members`. Scope: `vpc:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_list_members
 *
 * @example
 * ```ts
 * for await (const member of listMembers(client, '9f74dfa8-69e9-4515-a6e8-3ed351cf931f')) {
 *   console.log(member);
 * }
 * ```
 */
export function listMembers(
  client: Client,
  vpcId: string,
  params?: VpcsListMembersParams,
  options?: CallOptions,
): PaginatedCall<VpcMember, VpcsListMembersResponse>;

/**
 * Lists the peerings of a VPC.
 *
 * `GET /v2/vpcs/{vpc_id}/peerings`. Scope: `vpc_peering:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_list_peerings
 *
 * @example
 * ```ts
 * for await (const peering of listPeerings(client, '9f74dfa8-69e9-4515-a6e8-3ed351cf931f')) {
 *   console.log(peering);
 * }
 * ```
 */
export function listPeerings(
  client: Client,
  vpcId: string,
  params?: VpcsListPeeringsParams,
  options?: CallOptions,
): PaginatedCall<VpcPeering, VpcsListPeeringsResponse>;

/**
 * Updates the name, description or default flag of a VPC (`PATCH`).
 *
 * `default` can be set but not cleared. Make another VPC in the region the default instead.
 *
 * `PATCH /v2/vpcs/{vpc_id}`. Scope: `vpc:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_patch
 *
 * @example
 * ```ts
 * const vpc = await patch(client, '9f74dfa8-69e9-4515-a6e8-3ed351cf931f', {
 *   name: 'web-1',
 *   description: 'For the shop',
 * }).item();
 * ```
 */
export function patch(
  client: Client,
  vpcId: string,
  body: VpcsPatchBody,
  options?: CallOptions,
): ItemCall<VpcsCreateResponse, Vpc>;

/**
 * Renames a peering of a VPC.
 *
 * `PATCH /v2/vpcs/{vpc_id}/peerings/{vpc_peering_id}`. Scope: `vpc_peering:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_patch_peerings
 *
 * @example
 * ```ts
 * const peering = await patchPeerings(
 *   client,
 *   '9f74dfa8-69e9-4515-a6e8-3ed351cf931f',
 *   'e4f702f9-6bd3-4f45-bb19-57e22729199b',
 *   { name: 'web-1' },
 * ).item();
 * ```
 */
export function patchPeerings(
  client: Client,
  vpcId: string,
  vpcPeeringId: string,
  body: VpcsPatchPeeringsBody,
  options?: CallOptions,
): ItemCall<VpcsCreatePeeringsResponse, VpcPeering>;

/**
 * Updates the name, description or default flag of a VPC (`PUT`). The name is required.
 *
 * `default` can be set but not cleared. Make another VPC in the region the default instead.
 *
 * `PUT /v2/vpcs/{vpc_id}`. Scope: `vpc:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_update
 *
 * @example
 * ```ts
 * const vpc = await update(client, '9f74dfa8-69e9-4515-a6e8-3ed351cf931f', { name: 'web-1' }).item();
 * ```
 */
export function update(
  client: Client,
  vpcId: string,
  body: VpcsUpdateBody,
  options?: CallOptions,
): ItemCall<VpcsCreateResponse, Vpc>;

export { delete_ as delete };

/** Manages VPCs (virtual private clouds) and lists their members. */
export interface Vpcs {
  /**
   * Creates a VPC in a region.
   *
   * The first VPC in a region becomes its default VPC, which cannot be deleted. `ip_range` must be a private range (RFC
   * 1918) from `/28` to `/16` in size that does not overlap with other VPCs in the account. Without it, a free `/20`
   * range is chosen.
   *
   * `POST /v2/vpcs`. Scope: `vpc:create`. Supports `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_create
   *
   * @example
   * ```ts
   * const vpc = await client.vpcs.create({ name: 'web-1', region: 'nyc3' }).item();
   * ```
   */
  create(body: VpcsCreateBody, options?: ReconcileOptions): ItemCall<VpcsCreateResponse, Vpc>;

  /**
   * Creates a peering between this VPC and another.
   *
   * Returns before the peering is ready (202). Poll the peering until its status is `ACTIVE`.
   *
   * `POST /v2/vpcs/{vpc_id}/peerings`. Scope: `vpc_peering:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_create_peerings
   *
   * @example
   * ```ts
   * const peering = await client.vpcs
   *   .createPeerings('9f74dfa8-69e9-4515-a6e8-3ed351cf931f', {
   *     name: 'web-1',
   *     vpc_id: '9f74dfa8-69e9-4515-a6e8-3ed351cf931f',
   *   })
   *   .item();
   * ```
   */
  createPeerings(
    vpcId: string,
    body: VpcsCreatePeeringsBody,
    options?: CallOptions,
  ): ItemCall<VpcsCreatePeeringsResponse, VpcPeering>;

  /**
   * Deletes a VPC that has no members.
   *
   * Fails with 403 if the VPC has members or is the default VPC of its region.
   *
   * `DELETE /v2/vpcs/{vpc_id}`. Scope: `vpc:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_delete
   *
   * @example
   * ```ts
   * await client.vpcs.delete('9f74dfa8-69e9-4515-a6e8-3ed351cf931f');
   * ```
   */
  delete(vpcId: string, options?: CallOptions): Call<void>;

  /**
   * Gets a VPC.
   *
   * `GET /v2/vpcs/{vpc_id}`. Scope: `vpc:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_get
   *
   * @example
   * ```ts
   * const vpc = await client.vpcs.get('9f74dfa8-69e9-4515-a6e8-3ed351cf931f').item();
   * ```
   */
  get(vpcId: string, options?: CallOptions): ItemCall<VpcsCreateResponse, Vpc>;

  /**
   * Lists the VPCs in the account.
   *
   * `GET /v2/vpcs`. Scope: `vpc:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_list
   *
   * @example
   * ```ts
   * for await (const vpc of client.vpcs.list()) {
   *   console.log(vpc);
   * }
   * ```
   */
  list(params?: VpcsListParams, options?: CallOptions): PaginatedCall<Vpc, VpcsListResponse>;

  /**
   * Lists the resources in a VPC.
   *
   * Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
   *
   * `GET /v2/vpcs/{vpc_id}/members`. Scope: `vpc:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_list_members
   *
   * @example
   * ```ts
   * for await (const member of client.vpcs.listMembers('9f74dfa8-69e9-4515-a6e8-3ed351cf931f')) {
   *   console.log(member);
   * }
   * ```
   */
  listMembers(
    vpcId: string,
    params?: VpcsListMembersParams,
    options?: CallOptions,
  ): PaginatedCall<VpcMember, VpcsListMembersResponse>;

  /**
   * Lists the peerings of a VPC.
   *
   * `GET /v2/vpcs/{vpc_id}/peerings`. Scope: `vpc_peering:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_list_peerings
   *
   * @example
   * ```ts
   * for await (const peering of client.vpcs.listPeerings('9f74dfa8-69e9-4515-a6e8-3ed351cf931f')) {
   *   console.log(peering);
   * }
   * ```
   */
  listPeerings(
    vpcId: string,
    params?: VpcsListPeeringsParams,
    options?: CallOptions,
  ): PaginatedCall<VpcPeering, VpcsListPeeringsResponse>;

  /**
   * Updates the name, description or default flag of a VPC (`PATCH`).
   *
   * `default` can be set but not cleared. Make another VPC in the region the default instead.
   *
   * `PATCH /v2/vpcs/{vpc_id}`. Scope: `vpc:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_patch
   *
   * @example
   * ```ts
   * const vpc = await client.vpcs
   *   .patch('9f74dfa8-69e9-4515-a6e8-3ed351cf931f', { name: 'web-1', description: 'For the shop' })
   *   .item();
   * ```
   */
  patch(vpcId: string, body: VpcsPatchBody, options?: CallOptions): ItemCall<VpcsCreateResponse, Vpc>;

  /**
   * Renames a peering of a VPC.
   *
   * `PATCH /v2/vpcs/{vpc_id}/peerings/{vpc_peering_id}`. Scope: `vpc_peering:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_patch_peerings
   *
   * @example
   * ```ts
   * const peering = await client.vpcs
   *   .patchPeerings('9f74dfa8-69e9-4515-a6e8-3ed351cf931f', 'e4f702f9-6bd3-4f45-bb19-57e22729199b', { name: 'web-1' })
   *   .item();
   * ```
   */
  patchPeerings(
    vpcId: string,
    vpcPeeringId: string,
    body: VpcsPatchPeeringsBody,
    options?: CallOptions,
  ): ItemCall<VpcsCreatePeeringsResponse, VpcPeering>;

  /**
   * Updates the name, description or default flag of a VPC (`PUT`). The name is required.
   *
   * `default` can be set but not cleared. Make another VPC in the region the default instead.
   *
   * `PUT /v2/vpcs/{vpc_id}`. Scope: `vpc:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcs_update
   *
   * @example
   * ```ts
   * const vpc = await client.vpcs.update('9f74dfa8-69e9-4515-a6e8-3ed351cf931f', { name: 'web-1' }).item();
   * ```
   */
  update(vpcId: string, body: VpcsUpdateBody, options?: CallOptions): ItemCall<VpcsCreateResponse, Vpc>;
}
