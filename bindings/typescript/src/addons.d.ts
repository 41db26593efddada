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
 * Use the operation `addons_get_app_metadata` to find out which `metadata` the add-on requires. Returns before the
 * vendor has provisioned the add-on. Poll the add-on until its state is `provisioned`.
 *
 * `POST /v2/add-ons/saas`. Scope: `addon:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_create
 *
 * @example
 * ```ts
 * const resource = await create(client, {
 *   app_slug: 'my-app-slug',
 *   plan_slug: 'basic',
 *   name: 'web-1',
 *   metadata: [{ name: 'web-1', value: 'my-value' }],
 * }).item();
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
 * The add-on can no longer be read once the call returns, although the vendor may still be removing it.
 *
 * `DELETE /v2/add-ons/saas/{resource_uuid}`. Scope: `addon:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'd0a64ff4-980b-47da-83f2-631e0b030615');
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
 * const resource = await get(client, 'd0a64ff4-980b-47da-83f2-631e0b030615').item();
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
 * const items = await getAppMetadata(client, 'my-app-slug').item();
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
 * const resource = await patch(client, 'd0a64ff4-980b-47da-83f2-631e0b030615', { name: 'web-1' }).item();
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
 * const resource = await patchPlan(client, 'd0a64ff4-980b-47da-83f2-631e0b030615', { plan_slug: 'basic' }).item();
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
   * Use the operation `addons_get_app_metadata` to find out which `metadata` the add-on requires. Returns before the
   * vendor has provisioned the add-on. Poll the add-on until its state is `provisioned`.
   *
   * `POST /v2/add-ons/saas`. Scope: `addon:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_create
   *
   * @example
   * ```ts
   * const resource = await client.addons
   *   .create({
   *     app_slug: 'my-app-slug',
   *     plan_slug: 'basic',
   *     name: 'web-1',
   *     metadata: [{ name: 'web-1', value: 'my-value' }],
   *   })
   *   .item();
   * ```
   */
  create(body: AddonsResourceNew, options?: CallOptions): ItemCall<AddonsCreateResponse, AddonsResource>;

  /**
   * Permanently cancels an add-on and stops its billing.
   *
   * The add-on can no longer be read once the call returns, although the vendor may still be removing it.
   *
   * `DELETE /v2/add-ons/saas/{resource_uuid}`. Scope: `addon:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/addons_delete
   *
   * @example
   * ```ts
   * await client.addons.delete('d0a64ff4-980b-47da-83f2-631e0b030615');
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
   * const resource = await client.addons.get('d0a64ff4-980b-47da-83f2-631e0b030615').item();
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
   * const items = await client.addons.getAppMetadata('my-app-slug').item();
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
   * const resource = await client.addons.patch('d0a64ff4-980b-47da-83f2-631e0b030615', { name: 'web-1' }).item();
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
   * const resource = await client.addons
   *   .patchPlan('d0a64ff4-980b-47da-83f2-631e0b030615', { plan_slug: 'basic' })
   *   .item();
   * ```
   */
  patchPlan(
    resourceUuid: string,
    body: AddonsPatchPlanBody,
    options?: CallOptions,
  ): ItemCall<AddonsPatchResponse, AddonsResource>;
}
