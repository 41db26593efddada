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
 * Returns before the peering is ready (202). Poll the peering until its status is `ACTIVE`.
 *
 * `POST /v2/vpc_peerings`. Scope: `vpc_peering:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_create
 *
 * @example
 * ```ts
 * const vpcPeering = await create(client, {
 *   name: 'web-1',
 *   vpc_ids: ['f8bece93-5191-4300-9afe-3b8ce33e6006', 'f9641844-bea1-4f6c-9787-227bd61e3632'],
 * })
 *   .wait()
 *   .item();
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
 * Returns the peering with status `DELETING` (202), before it is deleted.
 *
 * `DELETE /v2/vpc_peerings/{vpc_peering_id}`. Scope: `vpc_peering:delete`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_delete
 *
 * @example
 * ```ts
 * const vpcPeering = await delete_(client, 'e4f702f9-6bd3-4f45-bb19-57e22729199b').item();
 * ```
 */
declare function delete_(
  client: Client,
  vpcPeeringId: string,
  options?: CallOptions,
): WaitableItemCall<VpcPeeringsDeleteResponse, VpcPeering, ItemWaiter<VpcPeeringsDeleteResponse, VpcPeering>>;

/**
 * Gets a VPC peering.
 *
 * `GET /v2/vpc_peerings/{vpc_peering_id}`. Scope: `vpc_peering:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_get
 *
 * @example
 * ```ts
 * const vpcPeering = await get(client, 'e4f702f9-6bd3-4f45-bb19-57e22729199b').item();
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
 * const vpcPeering = await patch(client, 'e4f702f9-6bd3-4f45-bb19-57e22729199b', { name: 'web-1' }).item();
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
   * Returns before the peering is ready (202). Poll the peering until its status is `ACTIVE`.
   *
   * `POST /v2/vpc_peerings`. Scope: `vpc_peering:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_create
   *
   * @example
   * ```ts
   * const vpcPeering = await client.vpcPeerings
   *   .create({
   *     name: 'web-1',
   *     vpc_ids: ['f8bece93-5191-4300-9afe-3b8ce33e6006', 'f9641844-bea1-4f6c-9787-227bd61e3632'],
   *   })
   *   .wait()
   *   .item();
   * ```
   */
  create(
    body: VpcPeeringsCreateBody,
    options?: ReconcileOptions,
  ): WaitableItemCall<VpcPeeringsCreateResponse, VpcPeering, ItemWaiter<VpcPeeringsGetResponse, VpcPeering>>;

  /**
   * Deletes a VPC peering.
   *
   * Returns the peering with status `DELETING` (202), before it is deleted.
   *
   * `DELETE /v2/vpc_peerings/{vpc_peering_id}`. Scope: `vpc_peering:delete`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_delete
   *
   * @example
   * ```ts
   * const vpcPeering = await client.vpcPeerings.delete('e4f702f9-6bd3-4f45-bb19-57e22729199b').item();
   * ```
   */
  delete(
    vpcPeeringId: string,
    options?: CallOptions,
  ): WaitableItemCall<VpcPeeringsDeleteResponse, VpcPeering, ItemWaiter<VpcPeeringsDeleteResponse, VpcPeering>>;

  /**
   * Gets a VPC peering.
   *
   * `GET /v2/vpc_peerings/{vpc_peering_id}`. Scope: `vpc_peering:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcPeerings_get
   *
   * @example
   * ```ts
   * const vpcPeering = await client.vpcPeerings.get('e4f702f9-6bd3-4f45-bb19-57e22729199b').item();
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
   * const vpcPeering = await client.vpcPeerings
   *   .patch('e4f702f9-6bd3-4f45-bb19-57e22729199b', { name: 'web-1' })
   *   .item();
   * ```
   */
  patch(
    vpcPeeringId: string,
    body: VpcPeeringsPatchBody,
    options?: CallOptions,
  ): ItemCall<VpcPeeringsGetResponse, VpcPeering>;
}
