import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall, ReconcileOptions } from './runtime/index.js';
import type {
  FirewallsAddRulesBody,
  FirewallsAddTagsBody,
  FirewallsAssignDropletsBody,
  FirewallsCreateBody,
  FirewallsCreateResponse,
  FirewallsDeleteDropletsBody,
  FirewallsDeleteRulesBody,
  FirewallsDeleteTagsBody,
  FirewallsGetResponse,
  FirewallsListResponse,
  FirewallsUpdateBody,
  FirewallsUpdateResponse,
} from './types/firewalls.js';
import type { Firewall } from './types/shared.js';

export type * from './types/firewalls.js';

/** The parameters of `GET /v2/firewalls`. */
export interface FirewallsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Adds rules to a firewall.
 *
 * `POST /v2/firewalls/{firewall_id}/rules`. Scope: `firewall:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_add_rules
 *
 * @example
 * ```ts
 * await addRules(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { inbound_rules: [] });
 * ```
 */
export function addRules(
  client: Client,
  firewallId: string,
  body: FirewallsAddRulesBody,
  options?: CallOptions,
): Call<void>;

/**
 * Adds tags to a firewall, which then applies to all Droplets that have one of the tags.
 *
 * `POST /v2/firewalls/{firewall_id}/tags`. Scope: `firewall:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_add_tags
 *
 * @example
 * ```ts
 * await addTags(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { tags: [] });
 * ```
 */
export function addTags(
  client: Client,
  firewallId: string,
  body: FirewallsAddTagsBody,
  options?: CallOptions,
): Call<void>;

/**
 * Adds Droplets to a firewall.
 *
 * `POST /v2/firewalls/{firewall_id}/droplets`. Scope: `firewall:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_assign_droplets
 *
 * @example
 * ```ts
 * await assignDroplets(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { droplet_ids: [] });
 * ```
 */
export function assignDroplets(
  client: Client,
  firewallId: string,
  body: FirewallsAssignDropletsBody,
  options?: CallOptions,
): Call<void>;

/**
 * Creates a firewall with at least one rule.
 *
 * `POST /v2/firewalls`. Scope: `firewall:create`. Supports `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_create
 *
 * @example
 * ```ts
 * const firewall = await create(client, { name: 'cedar', outbound_rules: [] }).item();
 * ```
 */
export function create(
  client: Client,
  body: FirewallsCreateBody,
  options?: ReconcileOptions,
): ItemCall<FirewallsCreateResponse, Firewall>;

/**
 * Deletes a firewall. Its Droplets are kept.
 *
 * `DELETE /v2/firewalls/{firewall_id}`. Scope: `firewall:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
 * ```
 */
declare function delete_(client: Client, firewallId: string, options?: CallOptions): Call<void>;

/**
 * Removes Droplets from a firewall.
 *
 * `DELETE /v2/firewalls/{firewall_id}/droplets`. Scope: `firewall:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_delete_droplets
 *
 * @example
 * ```ts
 * await deleteDroplets(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
 * ```
 */
export function deleteDroplets(
  client: Client,
  firewallId: string,
  body?: FirewallsDeleteDropletsBody,
  options?: CallOptions,
): Call<void>;

/**
 * Removes rules from a firewall.
 *
 * `DELETE /v2/firewalls/{firewall_id}/rules`. Scope: `firewall:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_delete_rules
 *
 * @example
 * ```ts
 * await deleteRules(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
 * ```
 */
export function deleteRules(
  client: Client,
  firewallId: string,
  body?: FirewallsDeleteRulesBody,
  options?: CallOptions,
): Call<void>;

/**
 * Removes tags from a firewall.
 *
 * `DELETE /v2/firewalls/{firewall_id}/tags`. Scope: `firewall:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_delete_tags
 *
 * @example
 * ```ts
 * await deleteTags(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
 * ```
 */
export function deleteTags(
  client: Client,
  firewallId: string,
  body?: FirewallsDeleteTagsBody,
  options?: CallOptions,
): Call<void>;

/**
 * Gets a firewall, with its rules and pending changes.
 *
 * `GET /v2/firewalls/{firewall_id}`. Scope: `firewall:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_get
 *
 * @example
 * ```ts
 * const firewall = await get(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
 * ```
 */
export function get(
  client: Client,
  firewallId: string,
  options?: CallOptions,
): ItemCall<FirewallsGetResponse, Firewall>;

/**
 * Lists the firewalls in the account.
 *
 * `GET /v2/firewalls`. Scope: `firewall:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_list
 *
 * @example
 * ```ts
 * for await (const firewall of list(client)) {
 *   console.log(firewall);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: FirewallsListParams,
  options?: CallOptions,
): PaginatedCall<Firewall, FirewallsListResponse>;

/**
 * Replaces the name, rules, Droplets and tags of a firewall.
 *
 * `PUT /v2/firewalls/{firewall_id}`. Scope: `firewall:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_update
 *
 * @example
 * ```ts
 * const firewall = await update(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
 *   name: 'heath',
 *   inbound_rules: [],
 * }).item();
 * ```
 */
export function update(
  client: Client,
  firewallId: string,
  body: FirewallsUpdateBody,
  options?: CallOptions,
): ItemCall<FirewallsUpdateResponse, Firewall>;

export { delete_ as delete };

/** Manages firewalls, which control the network traffic of Droplets. */
export interface Firewalls {
  /**
   * Adds rules to a firewall.
   *
   * `POST /v2/firewalls/{firewall_id}/rules`. Scope: `firewall:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_add_rules
   *
   * @example
   * ```ts
   * await client.firewalls.addRules('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { inbound_rules: [] });
   * ```
   */
  addRules(firewallId: string, body: FirewallsAddRulesBody, options?: CallOptions): Call<void>;

  /**
   * Adds tags to a firewall, which then applies to all Droplets that have one of the tags.
   *
   * `POST /v2/firewalls/{firewall_id}/tags`. Scope: `firewall:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_add_tags
   *
   * @example
   * ```ts
   * await client.firewalls.addTags('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { tags: [] });
   * ```
   */
  addTags(firewallId: string, body: FirewallsAddTagsBody, options?: CallOptions): Call<void>;

  /**
   * Adds Droplets to a firewall.
   *
   * `POST /v2/firewalls/{firewall_id}/droplets`. Scope: `firewall:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_assign_droplets
   *
   * @example
   * ```ts
   * await client.firewalls.assignDroplets('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { droplet_ids: [] });
   * ```
   */
  assignDroplets(firewallId: string, body: FirewallsAssignDropletsBody, options?: CallOptions): Call<void>;

  /**
   * Creates a firewall with at least one rule.
   *
   * `POST /v2/firewalls`. Scope: `firewall:create`. Supports `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_create
   *
   * @example
   * ```ts
   * const firewall = await client.firewalls.create({ name: 'cedar', outbound_rules: [] }).item();
   * ```
   */
  create(body: FirewallsCreateBody, options?: ReconcileOptions): ItemCall<FirewallsCreateResponse, Firewall>;

  /**
   * Deletes a firewall. Its Droplets are kept.
   *
   * `DELETE /v2/firewalls/{firewall_id}`. Scope: `firewall:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_delete
   *
   * @example
   * ```ts
   * await client.firewalls.delete('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
   * ```
   */
  delete(firewallId: string, options?: CallOptions): Call<void>;

  /**
   * Removes Droplets from a firewall.
   *
   * `DELETE /v2/firewalls/{firewall_id}/droplets`. Scope: `firewall:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_delete_droplets
   *
   * @example
   * ```ts
   * await client.firewalls.deleteDroplets('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
   * ```
   */
  deleteDroplets(firewallId: string, body?: FirewallsDeleteDropletsBody, options?: CallOptions): Call<void>;

  /**
   * Removes rules from a firewall.
   *
   * `DELETE /v2/firewalls/{firewall_id}/rules`. Scope: `firewall:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_delete_rules
   *
   * @example
   * ```ts
   * await client.firewalls.deleteRules('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
   * ```
   */
  deleteRules(firewallId: string, body?: FirewallsDeleteRulesBody, options?: CallOptions): Call<void>;

  /**
   * Removes tags from a firewall.
   *
   * `DELETE /v2/firewalls/{firewall_id}/tags`. Scope: `firewall:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_delete_tags
   *
   * @example
   * ```ts
   * await client.firewalls.deleteTags('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
   * ```
   */
  deleteTags(firewallId: string, body?: FirewallsDeleteTagsBody, options?: CallOptions): Call<void>;

  /**
   * Gets a firewall, with its rules and pending changes.
   *
   * `GET /v2/firewalls/{firewall_id}`. Scope: `firewall:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_get
   *
   * @example
   * ```ts
   * const firewall = await client.firewalls.get('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
   * ```
   */
  get(firewallId: string, options?: CallOptions): ItemCall<FirewallsGetResponse, Firewall>;

  /**
   * Lists the firewalls in the account.
   *
   * `GET /v2/firewalls`. Scope: `firewall:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_list
   *
   * @example
   * ```ts
   * for await (const firewall of client.firewalls.list()) {
   *   console.log(firewall);
   * }
   * ```
   */
  list(params?: FirewallsListParams, options?: CallOptions): PaginatedCall<Firewall, FirewallsListResponse>;

  /**
   * Replaces the name, rules, Droplets and tags of a firewall.
   *
   * `PUT /v2/firewalls/{firewall_id}`. Scope: `firewall:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_update
   *
   * @example
   * ```ts
   * const firewall = await client.firewalls.update('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
   *   name: 'heath',
   *   inbound_rules: [],
   * }).item();
   * ```
   */
  update(
    firewallId: string,
    body: FirewallsUpdateBody,
    options?: CallOptions,
  ): ItemCall<FirewallsUpdateResponse, Firewall>;
}
