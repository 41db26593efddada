import type { Client } from './client.js';
import type {
  CallOptions,
  ItemCall,
  ItemWaiter,
  PaginatedCall,
  WaitableCall,
  WaitableItemCall,
  Waiter,
} from './runtime/index.js';
import type {
  VpcNatGateway,
  VpcNatGatewayCreate,
  VpcNatGatewayRegion,
  VpcnatgatewaysCreateResponse,
  VpcnatgatewaysGetResponse,
  VpcnatgatewaysListResponse,
  VpcNatGatewayState,
  VpcnatgatewaysUpdateResponse,
  VpcNatGatewayType,
  VpcNatGatewayUpdate,
} from './types/vpcnatgateways.js';

export type * from './types/vpcnatgateways.js';

/** The parameters of `GET /v2/vpc_nat_gateways`. */
export interface VpcnatgatewaysListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** Lists only gateways in this state, in lowercase. */
  state?: VpcNatGatewayState;
  /** Lists only gateways in this region. */
  region?: VpcNatGatewayRegion;
  /** Lists only gateways of this type. Only `public` is supported. */
  type?: VpcNatGatewayType;
  /** Lists only gateways with this name. */
  name?: string;
}

/**
 * Creates a NAT gateway for one or more VPCs.
 *
 * Returns before the gateway is ready (202). Poll the gateway until its state is `ACTIVE`, `ERROR` or `INVALID`.
 *
 * `POST /v2/vpc_nat_gateways`. Scope: `nat_gateway:create`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcnatgateways_create
 *
 * @example
 * ```ts
 * const vpcNatGateway = await create(client, {
 *   name: 'web-1',
 *   type: 'PUBLIC',
 *   region: 'nyc3',
 *   size: 1,
 *   vpcs: [{ vpc_uuid: '3376cb10-c192-424c-9ec9-5f6ddaa48428' }],
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function create(
  client: Client,
  body: VpcNatGatewayCreate,
  options?: CallOptions,
): WaitableItemCall<VpcnatgatewaysCreateResponse, VpcNatGateway, ItemWaiter<VpcnatgatewaysGetResponse, VpcNatGateway>>;

/**
 * Deletes a NAT gateway.
 *
 * Returns an empty response before the gateway is deleted (202).
 *
 * `DELETE /v2/vpc_nat_gateways/{id}`. Scope: `nat_gateway:delete`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcnatgateways_delete
 *
 * @example
 * ```ts
 * await delete_(client, '11610bf8-4eea-480e-8c3c-b9d11c042ffe');
 * ```
 */
declare function delete_(client: Client, id: string, options?: CallOptions): WaitableCall<void, Waiter<void>>;

/**
 * Gets a NAT gateway.
 *
 * `GET /v2/vpc_nat_gateways/{id}`. Scope: `nat_gateway:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcnatgateways_get
 *
 * @example
 * ```ts
 * const vpcNatGateway = await get(client, '11610bf8-4eea-480e-8c3c-b9d11c042ffe').item();
 * ```
 */
export function get(
  client: Client,
  id: string,
  options?: CallOptions,
): WaitableItemCall<VpcnatgatewaysGetResponse, VpcNatGateway, ItemWaiter<VpcnatgatewaysGetResponse, VpcNatGateway>>;

/**
 * Lists the NAT gateways of the team.
 *
 * `GET /v2/vpc_nat_gateways`. Scope: `nat_gateway:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcnatgateways_list
 *
 * @example
 * ```ts
 * for await (const vpcNatGateway of list(client)) {
 *   console.log(vpcNatGateway);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: VpcnatgatewaysListParams,
  options?: CallOptions,
): PaginatedCall<VpcNatGateway, VpcnatgatewaysListResponse>;

/**
 * Replaces the settings of a NAT gateway.
 *
 * Send all settings, including those that do not change.
 *
 * `PUT /v2/vpc_nat_gateways/{id}`. Scope: `nat_gateway:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcnatgateways_update
 *
 * @example
 * ```ts
 * const vpcNatGateway = await update(client, '11610bf8-4eea-480e-8c3c-b9d11c042ffe', {
 *   name: 'web-1',
 *   size: 1,
 * }).item();
 * ```
 */
export function update(
  client: Client,
  id: string,
  body: VpcNatGatewayUpdate,
  options?: CallOptions,
): ItemCall<VpcnatgatewaysUpdateResponse, VpcNatGateway>;

export { delete_ as delete };

/** Manages NAT gateways, which give VPCs access to the internet. */
export interface Vpcnatgateways {
  /**
   * Creates a NAT gateway for one or more VPCs.
   *
   * Returns before the gateway is ready (202). Poll the gateway until its state is `ACTIVE`, `ERROR` or `INVALID`.
   *
   * `POST /v2/vpc_nat_gateways`. Scope: `nat_gateway:create`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcnatgateways_create
   *
   * @example
   * ```ts
   * const vpcNatGateway = await client.vpcnatgateways
   *   .create({
   *     name: 'web-1',
   *     type: 'PUBLIC',
   *     region: 'nyc3',
   *     size: 1,
   *     vpcs: [{ vpc_uuid: '3376cb10-c192-424c-9ec9-5f6ddaa48428' }],
   *   })
   *   .wait()
   *   .item();
   * ```
   */
  create(
    body: VpcNatGatewayCreate,
    options?: CallOptions,
  ): WaitableItemCall<
    VpcnatgatewaysCreateResponse,
    VpcNatGateway,
    ItemWaiter<VpcnatgatewaysGetResponse, VpcNatGateway>
  >;

  /**
   * Deletes a NAT gateway.
   *
   * Returns an empty response before the gateway is deleted (202).
   *
   * `DELETE /v2/vpc_nat_gateways/{id}`. Scope: `nat_gateway:delete`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcnatgateways_delete
   *
   * @example
   * ```ts
   * await client.vpcnatgateways.delete('11610bf8-4eea-480e-8c3c-b9d11c042ffe');
   * ```
   */
  delete(id: string, options?: CallOptions): WaitableCall<void, Waiter<void>>;

  /**
   * Gets a NAT gateway.
   *
   * `GET /v2/vpc_nat_gateways/{id}`. Scope: `nat_gateway:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcnatgateways_get
   *
   * @example
   * ```ts
   * const vpcNatGateway = await client.vpcnatgateways.get('11610bf8-4eea-480e-8c3c-b9d11c042ffe').item();
   * ```
   */
  get(
    id: string,
    options?: CallOptions,
  ): WaitableItemCall<VpcnatgatewaysGetResponse, VpcNatGateway, ItemWaiter<VpcnatgatewaysGetResponse, VpcNatGateway>>;

  /**
   * Lists the NAT gateways of the team.
   *
   * `GET /v2/vpc_nat_gateways`. Scope: `nat_gateway:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcnatgateways_list
   *
   * @example
   * ```ts
   * for await (const vpcNatGateway of client.vpcnatgateways.list()) {
   *   console.log(vpcNatGateway);
   * }
   * ```
   */
  list(
    params?: VpcnatgatewaysListParams,
    options?: CallOptions,
  ): PaginatedCall<VpcNatGateway, VpcnatgatewaysListResponse>;

  /**
   * Replaces the settings of a NAT gateway.
   *
   * Send all settings, including those that do not change.
   *
   * `PUT /v2/vpc_nat_gateways/{id}`. Scope: `nat_gateway:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vpcnatgateways_update
   *
   * @example
   * ```ts
   * const vpcNatGateway = await client.vpcnatgateways
   *   .update('11610bf8-4eea-480e-8c3c-b9d11c042ffe', { name: 'web-1', size: 1 })
   *   .item();
   * ```
   */
  update(
    id: string,
    body: VpcNatGatewayUpdate,
    options?: CallOptions,
  ): ItemCall<VpcnatgatewaysUpdateResponse, VpcNatGateway>;
}
