import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall } from './runtime/index.js';
import type {
  AddonsApp,
  AddonsAppMetadata,
  AddonsCreateResponse,
  AddonsGetAppMetadataResponse,
  AddonsGetAppResponse,
  AddonsGetResponse,
  AddonsListResponse,
  AddonsPatchBody,
  AddonsPatchPlanBody,
  AddonsPatchResponse,
  AddonsResource,
  AddonsResourceNew,
} from './types/addons.js';

export type * from './types/addons.js';

/**
 * Purchases an add-on and asks its vendor to provision it.
 *
 * `POST /v2/add-ons/saas`. Scope: `addon:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_create
 *
 * @example
 * ```ts
 * const addon = await create(client, { app_slug: 'heath', plan_slug: 'cedar', name: 'ember', metadata: [] }).item();
 * ```
 */
export function create(
  client: Client,
  body: AddonsResourceNew,
  options?: CallOptions,
): ItemCall<AddonsCreateResponse, AddonsResource>;

/**
 * Permanently cancels an add-on and stops its billing.
 *
 * `DELETE /v2/add-ons/saas/{resource_uuid}`. Scope: `addon:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
 * ```
 */
declare function delete_(client: Client, resourceUuid: string, options?: CallOptions): Call<void>;

/**
 * Gets an add-on that the team has purchased.
 *
 * `GET /v2/add-ons/saas/{resource_uuid}`. Scope: `addon:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_get
 *
 * @example
 * ```ts
 * const addon = await get(client, 'heath').item();
 * ```
 */
export function get(
  client: Client,
  resourceUuid: string,
  options?: CallOptions,
): ItemCall<AddonsGetResponse, AddonsResource>;

/**
 * Lists the available add-ons, with their plans and prices.
 *
 * `GET /v2/add-ons/apps`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_get_app
 *
 * @example
 * ```ts
 * const items = await getApp(client).item();
 * ```
 */
export function getApp(client: Client, options?: CallOptions): ItemCall<AddonsGetAppResponse, AddonsApp[]>;

/**
 * Lists the metadata required to purchase an add-on.
 *
 * `GET /v2/add-ons/apps/{app_slug}/metadata`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_get_app_metadata
 *
 * @example
 * ```ts
 * const items = await getAppMetadata(client, 'heath').item();
 * ```
 */
export function getAppMetadata(
  client: Client,
  appSlug: string,
  options?: CallOptions,
): ItemCall<AddonsGetAppMetadataResponse, AddonsAppMetadata[]>;

/**
 * Lists the add-ons that the team has purchased.
 *
 * `GET /v2/add-ons/saas`. Scope: `addon:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_list
 *
 * @example
 * ```ts
 * const items = await list(client).item();
 * ```
 */
export function list(client: Client, options?: CallOptions): ItemCall<AddonsListResponse, AddonsResource[]>;

/**
 * Renames an add-on that the team has purchased.
 *
 * `PATCH /v2/add-ons/saas/{resource_uuid}`. Scope: `addon:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_patch
 *
 * @example
 * ```ts
 * const addon = await patch(client, 'heath', { name: 'cedar' }).item();
 * ```
 */
export function patch(
  client: Client,
  resourceUuid: string,
  body: AddonsPatchBody,
  options?: CallOptions,
): ItemCall<AddonsPatchResponse, AddonsResource>;

/**
 * Changes the plan of an add-on.
 *
 * `PATCH /v2/add-ons/saas/{resource_uuid}/plan`. Scope: `addon:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_patch_plan
 *
 * @example
 * ```ts
 * const addon = await patchPlan(client, 'heath', { plan_slug: 'cedar' }).item();
 * ```
 */
export function patchPlan(
  client: Client,
  resourceUuid: string,
  body: AddonsPatchPlanBody,
  options?: CallOptions,
): ItemCall<AddonsPatchResponse, AddonsResource>;

export { delete_ as delete };

/** Manages add-ons, the third-party services of the Marketplace. */
export interface Addons {
  /**
   * Purchases an add-on and asks its vendor to provision it.
   *
   * `POST /v2/add-ons/saas`. Scope: `addon:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_create
   *
   * @example
   * ```ts
   * const addon = await client.addons.create({
   *   app_slug: 'heath',
   *   plan_slug: 'cedar',
   *   name: 'ember',
   *   metadata: [],
   * }).item();
   * ```
   */
  create(body: AddonsResourceNew, options?: CallOptions): ItemCall<AddonsCreateResponse, AddonsResource>;

  /**
   * Permanently cancels an add-on and stops its billing.
   *
   * `DELETE /v2/add-ons/saas/{resource_uuid}`. Scope: `addon:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_delete
   *
   * @example
   * ```ts
   * await client.addons.delete('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
   * ```
   */
  delete(resourceUuid: string, options?: CallOptions): Call<void>;

  /**
   * Gets an add-on that the team has purchased.
   *
   * `GET /v2/add-ons/saas/{resource_uuid}`. Scope: `addon:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_get
   *
   * @example
   * ```ts
   * const addon = await client.addons.get('heath').item();
   * ```
   */
  get(resourceUuid: string, options?: CallOptions): ItemCall<AddonsGetResponse, AddonsResource>;

  /**
   * Lists the available add-ons, with their plans and prices.
   *
   * `GET /v2/add-ons/apps`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_get_app
   *
   * @example
   * ```ts
   * const items = await client.addons.getApp().item();
   * ```
   */
  getApp(options?: CallOptions): ItemCall<AddonsGetAppResponse, AddonsApp[]>;

  /**
   * Lists the metadata required to purchase an add-on.
   *
   * `GET /v2/add-ons/apps/{app_slug}/metadata`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_get_app_metadata
   *
   * @example
   * ```ts
   * const items = await client.addons.getAppMetadata('heath').item();
   * ```
   */
  getAppMetadata(appSlug: string, options?: CallOptions): ItemCall<AddonsGetAppMetadataResponse, AddonsAppMetadata[]>;

  /**
   * Lists the add-ons that the team has purchased.
   *
   * `GET /v2/add-ons/saas`. Scope: `addon:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_list
   *
   * @example
   * ```ts
   * const items = await client.addons.list().item();
   * ```
   */
  list(options?: CallOptions): ItemCall<AddonsListResponse, AddonsResource[]>;

  /**
   * Renames an add-on that the team has purchased.
   *
   * `PATCH /v2/add-ons/saas/{resource_uuid}`. Scope: `addon:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_patch
   *
   * @example
   * ```ts
   * const addon = await client.addons.patch('heath', { name: 'cedar' }).item();
   * ```
   */
  patch(
    resourceUuid: string,
    body: AddonsPatchBody,
    options?: CallOptions,
  ): ItemCall<AddonsPatchResponse, AddonsResource>;

  /**
   * Changes the plan of an add-on.
   *
   * `PATCH /v2/add-ons/saas/{resource_uuid}/plan`. Scope: `addon:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_patch_plan
   *
   * @example
   * ```ts
   * const addon = await client.addons.patchPlan('heath', { plan_slug: 'cedar' }).item();
   * ```
   */
  patchPlan(
    resourceUuid: string,
    body: AddonsPatchPlanBody,
    options?: CallOptions,
  ): ItemCall<AddonsPatchResponse, AddonsResource>;
}
