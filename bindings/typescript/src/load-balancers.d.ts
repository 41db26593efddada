import type { Client } from './client.js';
import type {
  Call,
  CallOptions,
  ItemCall,
  ItemWaiter,
  PaginatedCall,
  ReconcileOptions,
  WaitableCall,
  WaitableItemCall,
  Waiter,
} from './runtime/index.js';
import type {
  LoadBalancer,
  LoadBalancerCreate,
  LoadBalancersAddDropletsBody,
  LoadBalancersAddForwardingRulesBody,
  LoadBalancersCreateResponse,
  LoadBalancersGetResponse,
  LoadBalancersListResponse,
  LoadBalancersRemoveDropletsBody,
  LoadBalancersRemoveForwardingRulesBody,
  LoadBalancersUpdateResponse,
} from './types/load-balancers.js';

export type * from './types/load-balancers.js';

/** The parameters of `GET /v2/load_balancers`. */
export interface LoadBalancersListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Adds Droplets to a load balancer.
 *
 * Fails with 422 if the load balancer selects its Droplets by tag. In that case, tag the Droplets instead.
 *
 * `POST /v2/load_balancers/{lb_id}/droplets`. Scope: `load_balancer:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_add_droplets
 *
 * @example
 * ```ts
 * await addDroplets(client, 'c00e21da-a3dc-41b5-baa9-f049fcadc596', { droplet_ids: [57317909] });
 * ```
 */
export function addDroplets(
  client: Client,
  lbId: string,
  body: LoadBalancersAddDropletsBody,
  options?: CallOptions,
): Call<void>;

/**
 * Adds forwarding rules to a load balancer.
 *
 * `POST /v2/load_balancers/{lb_id}/forwarding_rules`. Scope: `load_balancer:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_add_forwardingRules
 *
 * @example
 * ```ts
 * await addForwardingRules(client, 'c00e21da-a3dc-41b5-baa9-f049fcadc596', {
 *   forwarding_rules: [{ entry_protocol: 'http', entry_port: 8080, target_protocol: 'http', target_port: 8080 }],
 * });
 * ```
 */
export function addForwardingRules(
  client: Client,
  lbId: string,
  body: LoadBalancersAddForwardingRulesBody,
  options?: CallOptions,
): Call<void>;

/**
 * Creates a load balancer.
 *
 * Specify the target Droplets with either `droplet_ids` or `tag`, not both. Returns before the load balancer is ready
 * (202). Poll it until its status is `active` or `errored`.
 *
 * `POST /v2/load_balancers`. Scope: `load_balancer:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_create
 *
 * @example
 * ```ts
 * const loadBalancer = await create(client, {
 *   droplet_ids: [57317909],
 *   region: 'nyc3',
 *   forwarding_rules: [{ entry_protocol: 'http', entry_port: 8080, target_protocol: 'http', target_port: 8080 }],
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function create(
  client: Client,
  body: LoadBalancerCreate,
  options?: ReconcileOptions,
): WaitableItemCall<LoadBalancersCreateResponse, LoadBalancer, ItemWaiter<LoadBalancersGetResponse, LoadBalancer>>;

/**
 * Deletes a load balancer. Its target Droplets are not deleted.
 *
 * `DELETE /v2/load_balancers/{lb_id}`. Scope: `load_balancer:delete`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'c00e21da-a3dc-41b5-baa9-f049fcadc596');
 * ```
 */
declare function delete_(client: Client, lbId: string, options?: CallOptions): WaitableCall<void, Waiter<void>>;

/**
 * Purges the CDN cache of a global load balancer.
 *
 * `DELETE /v2/load_balancers/{lb_id}/cache`. Scope: `load_balancer:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_delete_cache
 *
 * @example
 * ```ts
 * await deleteCache(client, 'c00e21da-a3dc-41b5-baa9-f049fcadc596');
 * ```
 */
export function deleteCache(client: Client, lbId: string, options?: CallOptions): Call<void>;

/**
 * Gets a load balancer.
 *
 * `GET /v2/load_balancers/{lb_id}`. Scope: `load_balancer:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_get
 *
 * @example
 * ```ts
 * const loadBalancer = await get(client, 'c00e21da-a3dc-41b5-baa9-f049fcadc596').item();
 * ```
 */
export function get(
  client: Client,
  lbId: string,
  options?: CallOptions,
): WaitableItemCall<LoadBalancersGetResponse, LoadBalancer, ItemWaiter<LoadBalancersGetResponse, LoadBalancer>>;

/**
 * Lists the load balancers in the account.
 *
 * `GET /v2/load_balancers`. Scope: `load_balancer:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_list
 *
 * @example
 * ```ts
 * for await (const loadBalancer of list(client)) {
 *   console.log(loadBalancer);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: LoadBalancersListParams,
  options?: CallOptions,
): PaginatedCall<LoadBalancer, LoadBalancersListResponse>;

/**
 * Removes Droplets from a load balancer.
 *
 * `DELETE /v2/load_balancers/{lb_id}/droplets`. Scope: `load_balancer:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_remove_droplets
 *
 * @example
 * ```ts
 * await removeDroplets(client, 'c00e21da-a3dc-41b5-baa9-f049fcadc596', { droplet_ids: [57317909] });
 * ```
 */
export function removeDroplets(
  client: Client,
  lbId: string,
  body: LoadBalancersRemoveDropletsBody,
  options?: CallOptions,
): Call<void>;

/**
 * Removes forwarding rules from a load balancer.
 *
 * `DELETE /v2/load_balancers/{lb_id}/forwarding_rules`. Scope: `load_balancer:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_remove_forwardingRules
 *
 * @example
 * ```ts
 * await removeForwardingRules(client, 'c00e21da-a3dc-41b5-baa9-f049fcadc596', {
 *   forwarding_rules: [{ entry_protocol: 'http', entry_port: 8080, target_protocol: 'http', target_port: 8080 }],
 * });
 * ```
 */
export function removeForwardingRules(
  client: Client,
  lbId: string,
  body: LoadBalancersRemoveForwardingRulesBody,
  options?: CallOptions,
): Call<void>;

/**
 * Replaces the settings of a load balancer.
 *
 * Send all settings. Settings that are left out are reset to their defaults. Specify the target Droplets with either
 * `droplet_ids` or `tag`, not both. `network` and `network_stack` cannot be changed.
 *
 * `PUT /v2/load_balancers/{lb_id}`. Scope: `load_balancer:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_update
 *
 * @example
 * ```ts
 * const loadBalancer = await update(client, 'c00e21da-a3dc-41b5-baa9-f049fcadc596', {
 *   droplet_ids: [57317909],
 *   region: 'nyc3',
 *   forwarding_rules: [{ entry_protocol: 'http', entry_port: 8080, target_protocol: 'http', target_port: 8080 }],
 * }).item();
 * ```
 */
export function update(
  client: Client,
  lbId: string,
  body: LoadBalancerCreate,
  options?: CallOptions,
): ItemCall<LoadBalancersUpdateResponse, LoadBalancer>;

export { delete_ as delete };

/** Manages load balancers, which distribute incoming traffic to healthy Droplets. */
export interface LoadBalancers {
  /**
   * Adds Droplets to a load balancer.
   *
   * Fails with 422 if the load balancer selects its Droplets by tag. In that case, tag the Droplets instead.
   *
   * `POST /v2/load_balancers/{lb_id}/droplets`. Scope: `load_balancer:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_add_droplets
   *
   * @example
   * ```ts
   * await client.loadBalancers.addDroplets('c00e21da-a3dc-41b5-baa9-f049fcadc596', { droplet_ids: [57317909] });
   * ```
   */
  addDroplets(lbId: string, body: LoadBalancersAddDropletsBody, options?: CallOptions): Call<void>;

  /**
   * Adds forwarding rules to a load balancer.
   *
   * `POST /v2/load_balancers/{lb_id}/forwarding_rules`. Scope: `load_balancer:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_add_forwardingRules
   *
   * @example
   * ```ts
   * await client.loadBalancers.addForwardingRules('c00e21da-a3dc-41b5-baa9-f049fcadc596', {
   *   forwarding_rules: [{ entry_protocol: 'http', entry_port: 8080, target_protocol: 'http', target_port: 8080 }],
   * });
   * ```
   */
  addForwardingRules(lbId: string, body: LoadBalancersAddForwardingRulesBody, options?: CallOptions): Call<void>;

  /**
   * Creates a load balancer.
   *
   * Specify the target Droplets with either `droplet_ids` or `tag`, not both. Returns before the load balancer is ready
   * (202). Poll it until its status is `active` or `errored`.
   *
   * `POST /v2/load_balancers`. Scope: `load_balancer:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_create
   *
   * @example
   * ```ts
   * const loadBalancer = await client.loadBalancers
   *   .create({
   *     droplet_ids: [57317909],
   *     region: 'nyc3',
   *     forwarding_rules: [{ entry_protocol: 'http', entry_port: 8080, target_protocol: 'http', target_port: 8080 }],
   *   })
   *   .wait()
   *   .item();
   * ```
   */
  create(
    body: LoadBalancerCreate,
    options?: ReconcileOptions,
  ): WaitableItemCall<LoadBalancersCreateResponse, LoadBalancer, ItemWaiter<LoadBalancersGetResponse, LoadBalancer>>;

  /**
   * Deletes a load balancer. Its target Droplets are not deleted.
   *
   * `DELETE /v2/load_balancers/{lb_id}`. Scope: `load_balancer:delete`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_delete
   *
   * @example
   * ```ts
   * await client.loadBalancers.delete('c00e21da-a3dc-41b5-baa9-f049fcadc596');
   * ```
   */
  delete(lbId: string, options?: CallOptions): WaitableCall<void, Waiter<void>>;

  /**
   * Purges the CDN cache of a global load balancer.
   *
   * `DELETE /v2/load_balancers/{lb_id}/cache`. Scope: `load_balancer:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_delete_cache
   *
   * @example
   * ```ts
   * await client.loadBalancers.deleteCache('c00e21da-a3dc-41b5-baa9-f049fcadc596');
   * ```
   */
  deleteCache(lbId: string, options?: CallOptions): Call<void>;

  /**
   * Gets a load balancer.
   *
   * `GET /v2/load_balancers/{lb_id}`. Scope: `load_balancer:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_get
   *
   * @example
   * ```ts
   * const loadBalancer = await client.loadBalancers.get('c00e21da-a3dc-41b5-baa9-f049fcadc596').item();
   * ```
   */
  get(
    lbId: string,
    options?: CallOptions,
  ): WaitableItemCall<LoadBalancersGetResponse, LoadBalancer, ItemWaiter<LoadBalancersGetResponse, LoadBalancer>>;

  /**
   * Lists the load balancers in the account.
   *
   * `GET /v2/load_balancers`. Scope: `load_balancer:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_list
   *
   * @example
   * ```ts
   * for await (const loadBalancer of client.loadBalancers.list()) {
   *   console.log(loadBalancer);
   * }
   * ```
   */
  list(params?: LoadBalancersListParams, options?: CallOptions): PaginatedCall<LoadBalancer, LoadBalancersListResponse>;

  /**
   * Removes Droplets from a load balancer.
   *
   * `DELETE /v2/load_balancers/{lb_id}/droplets`. Scope: `load_balancer:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_remove_droplets
   *
   * @example
   * ```ts
   * await client.loadBalancers.removeDroplets('c00e21da-a3dc-41b5-baa9-f049fcadc596', { droplet_ids: [57317909] });
   * ```
   */
  removeDroplets(lbId: string, body: LoadBalancersRemoveDropletsBody, options?: CallOptions): Call<void>;

  /**
   * Removes forwarding rules from a load balancer.
   *
   * `DELETE /v2/load_balancers/{lb_id}/forwarding_rules`. Scope: `load_balancer:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_remove_forwardingRules
   *
   * @example
   * ```ts
   * await client.loadBalancers.removeForwardingRules('c00e21da-a3dc-41b5-baa9-f049fcadc596', {
   *   forwarding_rules: [{ entry_protocol: 'http', entry_port: 8080, target_protocol: 'http', target_port: 8080 }],
   * });
   * ```
   */
  removeForwardingRules(lbId: string, body: LoadBalancersRemoveForwardingRulesBody, options?: CallOptions): Call<void>;

  /**
   * Replaces the settings of a load balancer.
   *
   * Send all settings. Settings that are left out are reset to their defaults. Specify the target Droplets with either
   * `droplet_ids` or `tag`, not both. `network` and `network_stack` cannot be changed.
   *
   * `PUT /v2/load_balancers/{lb_id}`. Scope: `load_balancer:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/loadBalancers_update
   *
   * @example
   * ```ts
   * const loadBalancer = await client.loadBalancers
   *   .update('c00e21da-a3dc-41b5-baa9-f049fcadc596', {
   *     droplet_ids: [57317909],
   *     region: 'nyc3',
   *     forwarding_rules: [{ entry_protocol: 'http', entry_port: 8080, target_protocol: 'http', target_port: 8080 }],
   *   })
   *   .item();
   * ```
   */
  update(
    lbId: string,
    body: LoadBalancerCreate,
    options?: CallOptions,
  ): ItemCall<LoadBalancersUpdateResponse, LoadBalancer>;
}
