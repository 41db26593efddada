import type { Client } from './client.js';
import type {
  Call,
  CallOptions,
  ItemCall,
  PaginatedCall,
  ReconcileOptions,
  WaitableCall,
  Waiter,
} from './runtime/index.js';
import type {
  AutoscalePool,
  AutoscalePoolCreate,
  AutoscalepoolsCreateResponse,
  AutoscalepoolsGetResponse,
  AutoscalepoolsListHistoryResponse,
  AutoscalepoolsListMembersResponse,
  AutoscalepoolsListResponse,
  History,
  Member,
} from './types/autoscalepools.js';

export type * from './types/autoscalepools.js';

/** The parameters of `DELETE /v2/droplets/autoscale/{autoscale_pool_id}/dangerous`. */
export interface AutoscalepoolsDeleteDangerousParams {
  /** Whether x dangerous applies to the autoscalepool. */
  'X-Dangerous': boolean;
}

/** The parameters of `GET /v2/droplets/autoscale`. */
export interface AutoscalepoolsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** Lists only autoscale pools with this name. */
  name?: string;
}

/** The parameters of `GET /v2/droplets/autoscale/{autoscale_pool_id}/history`. */
export interface AutoscalepoolsListHistoryParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/droplets/autoscale/{autoscale_pool_id}/members`. */
export interface AutoscalepoolsListMembersParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Creates an autoscale pool, which creates Droplets from a template and manages their number.
 *
 * Returns before the Droplets are running. List the members of the pool to follow their progress.
 *
 * `POST /v2/droplets/autoscale`. Scope: `droplet:create`. Supports `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_create
 *
 * @example
 * ```ts
 * const autoscalePool = await create(client, {
 *   name: 'web-1',
 *   config: { target_number_instances: 1 },
 *   droplet_template: { region: 'nyc3', size: 's-1vcpu-1gb', image: 'ubuntu-24-04-x64', ssh_keys: ['3b:16:e4:bf'] },
 * }).item();
 * ```
 */
export function create(
  client: Client,
  body: AutoscalePoolCreate,
  options?: ReconcileOptions,
): ItemCall<AutoscalepoolsCreateResponse, AutoscalePool>;

/**
 * Deletes an autoscale pool and keeps its Droplets.
 *
 * To destroy the Droplets too, use the operation `autoscalepools_delete_dangerous`.
 *
 * `DELETE /v2/droplets/autoscale/{autoscale_pool_id}`. Scope: `droplet:delete`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_delete
 *
 * @example
 * ```ts
 * await delete_(client, '8341e846-1543-4b40-8e42-e12d56e77d16');
 * ```
 */
declare function delete_(
  client: Client,
  autoscalePoolId: string,
  options?: CallOptions,
): WaitableCall<void, Waiter<void>>;

/**
 * Deletes an autoscale pool and destroys all its Droplets.
 *
 * This cannot be undone. The header `X-Dangerous` must be `true`.
 *
 * `DELETE /v2/droplets/autoscale/{autoscale_pool_id}/dangerous`. Scope: `droplet:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_delete_dangerous
 *
 * @example
 * ```ts
 * await deleteDangerous(client, '8341e846-1543-4b40-8e42-e12d56e77d16', { 'X-Dangerous': true });
 * ```
 */
export function deleteDangerous(
  client: Client,
  autoscalePoolId: string,
  params: AutoscalepoolsDeleteDangerousParams,
  options?: CallOptions,
): Call<void>;

/**
 * Gets an autoscale pool, with its configuration and current utilization.
 *
 * `GET /v2/droplets/autoscale/{autoscale_pool_id}`. Scope: `droplet:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_get
 *
 * @example
 * ```ts
 * const autoscalePool = await get(client, '8341e846-1543-4b40-8e42-e12d56e77d16').item();
 * ```
 */
export function get(
  client: Client,
  autoscalePoolId: string,
  options?: CallOptions,
): ItemCall<AutoscalepoolsGetResponse, AutoscalePool>;

/**
 * Lists the autoscale pools of the team.
 *
 * `GET /v2/droplets/autoscale`. Scope: `droplet:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_list
 *
 * @example
 * ```ts
 * for await (const autoscalePool of list(client)) {
 *   console.log(autoscalePool);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: AutoscalepoolsListParams,
  options?: CallOptions,
): PaginatedCall<AutoscalePool, AutoscalepoolsListResponse>;

/**
 * Lists the scaling events and configuration changes of an autoscale pool.
 *
 * `GET /v2/droplets/autoscale/{autoscale_pool_id}/history`. Scope: `droplet:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_list_history
 *
 * @example
 * ```ts
 * for await (const history of listHistory(client, '8341e846-1543-4b40-8e42-e12d56e77d16')) {
 *   console.log(history);
 * }
 * ```
 */
export function listHistory(
  client: Client,
  autoscalePoolId: string,
  params?: AutoscalepoolsListHistoryParams,
  options?: CallOptions,
): PaginatedCall<History, AutoscalepoolsListHistoryResponse>;

/**
 * Lists the Droplets of an autoscale pool, with their health and utilization.
 *
 * `GET /v2/droplets/autoscale/{autoscale_pool_id}/members`. Scope: `droplet:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_list_members
 *
 * @example
 * ```ts
 * for await (const droplet of listMembers(client, '8341e846-1543-4b40-8e42-e12d56e77d16')) {
 *   console.log(droplet);
 * }
 * ```
 */
export function listMembers(
  client: Client,
  autoscalePoolId: string,
  params?: AutoscalepoolsListMembersParams,
  options?: CallOptions,
): PaginatedCall<Member, AutoscalepoolsListMembersResponse>;

/**
 * Replaces the configuration of an autoscale pool.
 *
 * The body must contain the whole configuration, including values that stay the same. The name cannot change.
 *
 * `PUT /v2/droplets/autoscale/{autoscale_pool_id}`. Scope: `droplet:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_update
 *
 * @example
 * ```ts
 * const autoscalePool = await update(client, '8341e846-1543-4b40-8e42-e12d56e77d16', {
 *   name: 'web-1',
 *   config: { target_number_instances: 1 },
 *   droplet_template: { region: 'nyc3', size: 's-1vcpu-1gb', image: 'ubuntu-24-04-x64', ssh_keys: ['3b:16:e4:bf'] },
 * }).item();
 * ```
 */
export function update(
  client: Client,
  autoscalePoolId: string,
  body: AutoscalePoolCreate,
  options?: CallOptions,
): ItemCall<AutoscalepoolsCreateResponse, AutoscalePool>;

export { delete_ as delete };

/** Manages autoscale pools, groups of identical Droplets with a fixed size or a size that follows the load. */
export interface Autoscalepools {
  /**
   * Creates an autoscale pool, which creates Droplets from a template and manages their number.
   *
   * Returns before the Droplets are running. List the members of the pool to follow their progress.
   *
   * `POST /v2/droplets/autoscale`. Scope: `droplet:create`. Supports `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_create
   *
   * @example
   * ```ts
   * const autoscalePool = await client.autoscalepools
   *   .create({
   *     name: 'web-1',
   *     config: { target_number_instances: 1 },
   *     droplet_template: {
   *       region: 'nyc3',
   *       size: 's-1vcpu-1gb',
   *       image: 'ubuntu-24-04-x64',
   *       ssh_keys: ['3b:16:e4:bf'],
   *     },
   *   })
   *   .item();
   * ```
   */
  create(body: AutoscalePoolCreate, options?: ReconcileOptions): ItemCall<AutoscalepoolsCreateResponse, AutoscalePool>;

  /**
   * Deletes an autoscale pool and keeps its Droplets.
   *
   * To destroy the Droplets too, use the operation `autoscalepools_delete_dangerous`.
   *
   * `DELETE /v2/droplets/autoscale/{autoscale_pool_id}`. Scope: `droplet:delete`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_delete
   *
   * @example
   * ```ts
   * await client.autoscalepools.delete('8341e846-1543-4b40-8e42-e12d56e77d16');
   * ```
   */
  delete(autoscalePoolId: string, options?: CallOptions): WaitableCall<void, Waiter<void>>;

  /**
   * Deletes an autoscale pool and destroys all its Droplets.
   *
   * This cannot be undone. The header `X-Dangerous` must be `true`.
   *
   * `DELETE /v2/droplets/autoscale/{autoscale_pool_id}/dangerous`. Scope: `droplet:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_delete_dangerous
   *
   * @example
   * ```ts
   * await client.autoscalepools.deleteDangerous('8341e846-1543-4b40-8e42-e12d56e77d16', { 'X-Dangerous': true });
   * ```
   */
  deleteDangerous(
    autoscalePoolId: string,
    params: AutoscalepoolsDeleteDangerousParams,
    options?: CallOptions,
  ): Call<void>;

  /**
   * Gets an autoscale pool, with its configuration and current utilization.
   *
   * `GET /v2/droplets/autoscale/{autoscale_pool_id}`. Scope: `droplet:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_get
   *
   * @example
   * ```ts
   * const autoscalePool = await client.autoscalepools.get('8341e846-1543-4b40-8e42-e12d56e77d16').item();
   * ```
   */
  get(autoscalePoolId: string, options?: CallOptions): ItemCall<AutoscalepoolsGetResponse, AutoscalePool>;

  /**
   * Lists the autoscale pools of the team.
   *
   * `GET /v2/droplets/autoscale`. Scope: `droplet:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_list
   *
   * @example
   * ```ts
   * for await (const autoscalePool of client.autoscalepools.list()) {
   *   console.log(autoscalePool);
   * }
   * ```
   */
  list(
    params?: AutoscalepoolsListParams,
    options?: CallOptions,
  ): PaginatedCall<AutoscalePool, AutoscalepoolsListResponse>;

  /**
   * Lists the scaling events and configuration changes of an autoscale pool.
   *
   * `GET /v2/droplets/autoscale/{autoscale_pool_id}/history`. Scope: `droplet:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_list_history
   *
   * @example
   * ```ts
   * for await (const history of client.autoscalepools.listHistory('8341e846-1543-4b40-8e42-e12d56e77d16')) {
   *   console.log(history);
   * }
   * ```
   */
  listHistory(
    autoscalePoolId: string,
    params?: AutoscalepoolsListHistoryParams,
    options?: CallOptions,
  ): PaginatedCall<History, AutoscalepoolsListHistoryResponse>;

  /**
   * Lists the Droplets of an autoscale pool, with their health and utilization.
   *
   * `GET /v2/droplets/autoscale/{autoscale_pool_id}/members`. Scope: `droplet:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_list_members
   *
   * @example
   * ```ts
   * for await (const droplet of client.autoscalepools.listMembers('8341e846-1543-4b40-8e42-e12d56e77d16')) {
   *   console.log(droplet);
   * }
   * ```
   */
  listMembers(
    autoscalePoolId: string,
    params?: AutoscalepoolsListMembersParams,
    options?: CallOptions,
  ): PaginatedCall<Member, AutoscalepoolsListMembersResponse>;

  /**
   * Replaces the configuration of an autoscale pool.
   *
   * The body must contain the whole configuration, including values that stay the same. The name cannot change.
   *
   * `PUT /v2/droplets/autoscale/{autoscale_pool_id}`. Scope: `droplet:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/autoscalepools_update
   *
   * @example
   * ```ts
   * const autoscalePool = await client.autoscalepools
   *   .update('8341e846-1543-4b40-8e42-e12d56e77d16', {
   *     name: 'web-1',
   *     config: { target_number_instances: 1 },
   *     droplet_template: {
   *       region: 'nyc3',
   *       size: 's-1vcpu-1gb',
   *       image: 'ubuntu-24-04-x64',
   *       ssh_keys: ['3b:16:e4:bf'],
   *     },
   *   })
   *   .item();
   * ```
   */
  update(
    autoscalePoolId: string,
    body: AutoscalePoolCreate,
    options?: CallOptions,
  ): ItemCall<AutoscalepoolsCreateResponse, AutoscalePool>;
}
