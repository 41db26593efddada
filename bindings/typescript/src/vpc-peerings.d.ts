import type { Client } from './client.js';
import type {
  CallOptions,
  ItemCall,
  ItemWaiter,
  PaginatedCall,
  ReconcileOptions,
  WaitableItemCall,
} from './runtime/index.js';
import type { RegionSlug, VpcPeering } from './types/shared.js';
import type {
  VpcPeeringsCreateBody,
  VpcPeeringsCreateResponse,
  VpcPeeringsDeleteResponse,
  VpcPeeringsGetResponse,
  VpcPeeringsListResponse,
  VpcPeeringsPatchBody,
} from './types/vpc-peerings.js';

export type * from './types/vpc-peerings.js';

/** The parameters of `GET /v2/vpc_peerings`. */
export interface VpcPeeringsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** Lists only peerings of VPCs in this region. */
  region?: RegionSlug;
}

/**
 * Creates a peering between two VPCs.
 *
 * `POST /v2/vpc_peerings`. Scope: `vpc_peering:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_create
 *
 * @example
 * ```ts
 * const vpcPeering = await create(client, {
 *   name: 'heath',
 *   vpc_ids: ['dbe19c74-08dd-44ad-af15-190ca5a4e444', '04ea761f-3046-4c8c-8cd2-7347ffd213f5'],
 * }).item();
 * ```
 */
export function create(
  client: Client,
  body: VpcPeeringsCreateBody,
  options?: ReconcileOptions,
): WaitableItemCall<VpcPeeringsCreateResponse, VpcPeering, ItemWaiter<VpcPeeringsGetResponse, VpcPeering>>;

/**
 * Deletes a VPC peering.
 *
 * `DELETE /v2/vpc_peerings/{vpc_peering_id}`. Scope: `vpc_peering:delete`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_delete
 *
 * @example
 * ```ts
 * const vpcPeering = await delete_(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
 * ```
 */
declare function delete_(
  client: Client,
  vpcPeeringId: string,
  options?: CallOptions,
): ItemCall<VpcPeeringsDeleteResponse, VpcPeering>;

/**
 * Gets a VPC peering.
 *
 * `GET /v2/vpc_peerings/{vpc_peering_id}`. Scope: `vpc_peering:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_get
 *
 * @example
 * ```ts
 * const vpcPeering = await get(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
 * ```
 */
export function get(
  client: Client,
  vpcPeeringId: string,
  options?: CallOptions,
): WaitableItemCall<VpcPeeringsGetResponse, VpcPeering, ItemWaiter<VpcPeeringsGetResponse, VpcPeering>>;

/**
 * Lists the VPC peerings in the account.
 *
 * `GET /v2/vpc_peerings`. Scope: `vpc_peering:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_list
 *
 * @example
 * ```ts
 * for await (const vpcPeering of list(client)) {
 *   console.log(vpcPeering);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: VpcPeeringsListParams,
  options?: CallOptions,
): PaginatedCall<VpcPeering, VpcPeeringsListResponse>;

/**
 * Renames a VPC peering.
 *
 * `PATCH /v2/vpc_peerings/{vpc_peering_id}`. Scope: `vpc_peering:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_patch
 *
 * @example
 * ```ts
 * const vpcPeering = await patch(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { name: 'ember' }).item();
 * ```
 */
export function patch(
  client: Client,
  vpcPeeringId: string,
  body: VpcPeeringsPatchBody,
  options?: CallOptions,
): ItemCall<VpcPeeringsGetResponse, VpcPeering>;

export { delete_ as delete };

/** Manages peerings, each of which connects two VPCs. */
export interface VpcPeerings {
  /**
   * Creates a peering between two VPCs.
   *
   * `POST /v2/vpc_peerings`. Scope: `vpc_peering:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_create
   *
   * @example
   * ```ts
   * const vpcPeering = await client.vpcPeerings.create({
   *   name: 'heath',
   *   vpc_ids: ['dbe19c74-08dd-44ad-af15-190ca5a4e444', '04ea761f-3046-4c8c-8cd2-7347ffd213f5'],
   * }).item();
   * ```
   */
  create(
    body: VpcPeeringsCreateBody,
    options?: ReconcileOptions,
  ): WaitableItemCall<VpcPeeringsCreateResponse, VpcPeering, ItemWaiter<VpcPeeringsGetResponse, VpcPeering>>;

  /**
   * Deletes a VPC peering.
   *
   * `DELETE /v2/vpc_peerings/{vpc_peering_id}`. Scope: `vpc_peering:delete`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_delete
   *
   * @example
   * ```ts
   * const vpcPeering = await client.vpcPeerings.delete('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
   * ```
   */
  delete(vpcPeeringId: string, options?: CallOptions): ItemCall<VpcPeeringsDeleteResponse, VpcPeering>;

  /**
   * Gets a VPC peering.
   *
   * `GET /v2/vpc_peerings/{vpc_peering_id}`. Scope: `vpc_peering:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_get
   *
   * @example
   * ```ts
   * const vpcPeering = await client.vpcPeerings.get('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
   * ```
   */
  get(
    vpcPeeringId: string,
    options?: CallOptions,
  ): WaitableItemCall<VpcPeeringsGetResponse, VpcPeering, ItemWaiter<VpcPeeringsGetResponse, VpcPeering>>;

  /**
   * Lists the VPC peerings in the account.
   *
   * `GET /v2/vpc_peerings`. Scope: `vpc_peering:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_list
   *
   * @example
   * ```ts
   * for await (const vpcPeering of client.vpcPeerings.list()) {
   *   console.log(vpcPeering);
   * }
   * ```
   */
  list(params?: VpcPeeringsListParams, options?: CallOptions): PaginatedCall<VpcPeering, VpcPeeringsListResponse>;

  /**
   * Renames a VPC peering.
   *
   * `PATCH /v2/vpc_peerings/{vpc_peering_id}`. Scope: `vpc_peering:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_patch
   *
   * @example
   * ```ts
   * const vpcPeering = await client.vpcPeerings.patch('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { name: 'ember'
   * }).item();
   * ```
   */
  patch(
    vpcPeeringId: string,
    body: VpcPeeringsPatchBody,
    options?: CallOptions,
  ): ItemCall<VpcPeeringsGetResponse, VpcPeering>;
}
