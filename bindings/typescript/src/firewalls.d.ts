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
 * await addRules(client, 'f9970797-adb2-4ef9-aadc-4af7321145c4', {
 *   inbound_rules: [{ protocol: 'icmp', ports: '443', sources: { addresses: ['192.0.2.1'] } }],
 * });
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
 * await addTags(client, 'f9970797-adb2-4ef9-aadc-4af7321145c4', { tags: ['web'] });
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
 * await assignDroplets(client, 'f9970797-adb2-4ef9-aadc-4af7321145c4', { droplet_ids: [57317909] });
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
 * Returns before the rules apply to the Droplets (202). Poll the firewall until its status is `succeeded`; until then,
 * `pending_changes` lists the Droplets that are not up to date.
 *
 * `POST /v2/firewalls`. Scope: `firewall:create`. Supports `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_create
 *
 * @example
 * ```ts
 * const firewall = await create(client, {
 *   name: 'web-1',
 *   inbound_rules: [{ protocol: 'icmp', ports: '443', sources: { addresses: ['192.0.2.1'] } }],
 * }).item();
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
 * await delete_(client, 'f9970797-adb2-4ef9-aadc-4af7321145c4');
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
 * await deleteDroplets(client, 'f9970797-adb2-4ef9-aadc-4af7321145c4', { droplet_ids: [57317909] });
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
 * await deleteRules(client, 'f9970797-adb2-4ef9-aadc-4af7321145c4', {
 *   inbound_rules: [{ protocol: 'icmp', ports: '443', sources: { addresses: ['192.0.2.1'] } }],
 * });
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
 * await deleteTags(client, 'f9970797-adb2-4ef9-aadc-4af7321145c4', { tags: ['web'] });
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
 * const firewall = await get(client, 'f9970797-adb2-4ef9-aadc-4af7321145c4').item();
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
 * The body must contain the whole firewall. Omitted fields are reset to their defaults. The token needs read access to
 * all resources that the firewall refers to, for example by the scope `droplet:read`.
 *
 * `PUT /v2/firewalls/{firewall_id}`. Scope: `firewall:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_update
 *
 * @example
 * ```ts
 * const firewall = await update(client, 'f9970797-adb2-4ef9-aadc-4af7321145c4', {
 *   name: 'web-1',
 *   inbound_rules: [{ protocol: 'icmp', ports: '443', sources: { addresses: ['192.0.2.1'] } }],
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
   * await client.firewalls.addRules('f9970797-adb2-4ef9-aadc-4af7321145c4', {
   *   inbound_rules: [{ protocol: 'icmp', ports: '443', sources: { addresses: ['192.0.2.1'] } }],
   * });
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
   * await client.firewalls.addTags('f9970797-adb2-4ef9-aadc-4af7321145c4', { tags: ['web'] });
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
   * await client.firewalls.assignDroplets('f9970797-adb2-4ef9-aadc-4af7321145c4', { droplet_ids: [57317909] });
   * ```
   */
  assignDroplets(firewallId: string, body: FirewallsAssignDropletsBody, options?: CallOptions): Call<void>;

  /**
   * Creates a firewall with at least one rule.
   *
   * Returns before the rules apply to the Droplets (202). Poll the firewall until its status is `succeeded`; until
   * then, `pending_changes` lists the Droplets that are not up to date.
   *
   * `POST /v2/firewalls`. Scope: `firewall:create`. Supports `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_create
   *
   * @example
   * ```ts
   * const firewall = await client.firewalls
   *   .create({
   *     name: 'web-1',
   *     inbound_rules: [{ protocol: 'icmp', ports: '443', sources: { addresses: ['192.0.2.1'] } }],
   *   })
   *   .item();
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
   * await client.firewalls.delete('f9970797-adb2-4ef9-aadc-4af7321145c4');
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
   * await client.firewalls.deleteDroplets('f9970797-adb2-4ef9-aadc-4af7321145c4', { droplet_ids: [57317909] });
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
   * await client.firewalls.deleteRules('f9970797-adb2-4ef9-aadc-4af7321145c4', {
   *   inbound_rules: [{ protocol: 'icmp', ports: '443', sources: { addresses: ['192.0.2.1'] } }],
   * });
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
   * await client.firewalls.deleteTags('f9970797-adb2-4ef9-aadc-4af7321145c4', { tags: ['web'] });
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
   * const firewall = await client.firewalls.get('f9970797-adb2-4ef9-aadc-4af7321145c4').item();
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
   * The body must contain the whole firewall. Omitted fields are reset to their defaults. The token needs read access
   * to all resources that the firewall refers to, for example by the scope `droplet:read`.
   *
   * `PUT /v2/firewalls/{firewall_id}`. Scope: `firewall:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/firewalls_update
   *
   * @example
   * ```ts
   * const firewall = await client.firewalls
   *   .update('f9970797-adb2-4ef9-aadc-4af7321145c4', {
   *     name: 'web-1',
   *     inbound_rules: [{ protocol: 'icmp', ports: '443', sources: { addresses: ['192.0.2.1'] } }],
   *   })
   *   .item();
   * ```
   */
  update(
    firewallId: string,
    body: FirewallsUpdateBody,
    options?: CallOptions,
  ): ItemCall<FirewallsUpdateResponse, Firewall>;
}
