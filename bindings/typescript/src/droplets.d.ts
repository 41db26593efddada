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
  AssociatedResourceStatus,
  DropletBackupPolicyRecord,
  DropletMultiCreate,
  DropletsCreateBody,
  DropletsCreateResponse,
  DropletsCreateResponseDroplet,
  DropletsCreateResponseDroplets,
  DropletsGetBackupPolicyResponse,
  DropletsGetResponse,
  DropletSingleCreate,
  DropletsListAssociatedResourcesResponse,
  DropletsListBackupPoliciesResponse,
  DropletsListBackupsResponse,
  DropletsListFirewallsResponse,
  DropletsListKernelsResponse,
  DropletsListNeighborsResponse,
  DropletsListResponse,
  DropletsListSnapshotsResponse,
  DropletsListSupportedBackupPoliciesResponse,
  DropletSnapshot,
  DropletType,
  NeighborIds,
  SelectiveDestroyAssociatedResource,
  SupportedDropletBackupPolicy,
} from './types/droplets.js';
import type { Droplet, Firewall, Kernel } from './types/shared.js';

export type * from './types/droplets.js';

/** The parameters of `DELETE /v2/droplets`. */
export interface DropletsDestroyByTagParams {
  /** The tag of the Droplets to destroy. */
  tag_name: string;
}

/** The parameters of `DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/dangerous`. */
export interface DropletsDestroyWithAssociatedResourcesDangerousParams {
  /** Confirms that everything is to be destroyed; must be `true`. */
  'X-Dangerous': boolean;
}

/** The parameters of `GET /v2/droplets`. */
export interface DropletsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** Lists only Droplets with this tag. Cannot be combined with `name` or `type`. Requires the scope `tag:read`. */
  tag_name?: string;
  /** Lists only Droplets with this name, ignoring case. Cannot be combined with `tag_name`. */
  name?: string;
  /** The type of Droplets to list. Cannot be combined with `tag_name`. */
  type?: DropletType;
}

/** The parameters of `GET /v2/droplets/backups/policies`. */
export interface DropletsListBackupPoliciesParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/droplets/{droplet_id}/backups`. */
export interface DropletsListBackupsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/droplets/{droplet_id}/firewalls`. */
export interface DropletsListFirewallsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/droplets/{droplet_id}/kernels`. */
export interface DropletsListKernelsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/droplets/{droplet_id}/snapshots`. */
export interface DropletsListSnapshotsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Creates one Droplet from a `name`, or several with the same settings from a list of `names`.
 *
 * Returns before the Droplets are ready (202). Poll the actions in `links`, or the Droplet until its status is
 * `active`.
 *
 * A request with `name` returns one `droplet`; a request with `names` (at most ten) returns a list of `droplets`.
 *
 * `POST /v2/droplets`. Scope: `droplet:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_create
 *
 * @example
 * ```ts
 * const droplet = await create(client, {
 *   name: 'web-1',
 *   region: 'nyc3',
 *   size: 's-1vcpu-1gb',
 *   image: 'ubuntu-24-04-x64',
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function create(
  client: Client,
  body: DropletSingleCreate,
  options?: ReconcileOptions,
): WaitableItemCall<DropletsCreateResponseDroplet, Droplet, ItemWaiter<DropletsGetResponse, Droplet>>;
/**
 * Creates one Droplet from a `name`, or several with the same settings from a list of `names`.
 *
 * Returns before the Droplets are ready (202). Poll the actions in `links`, or the Droplet until its status is
 * `active`.
 *
 * A request with `name` returns one `droplet`; a request with `names` (at most ten) returns a list of `droplets`.
 *
 * `POST /v2/droplets`. Scope: `droplet:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_create
 *
 * @example
 * ```ts
 * const droplet = await create(client, {
 *   name: 'web-1',
 *   region: 'nyc3',
 *   size: 's-1vcpu-1gb',
 *   image: 'ubuntu-24-04-x64',
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function create(
  client: Client,
  body: DropletMultiCreate,
  options?: ReconcileOptions,
): WaitableItemCall<DropletsCreateResponseDroplets, Droplet[], ItemWaiter<DropletsGetResponse, Droplet>>;
/**
 * Creates one Droplet from a `name`, or several with the same settings from a list of `names`.
 *
 * Returns before the Droplets are ready (202). Poll the actions in `links`, or the Droplet until its status is
 * `active`.
 *
 * A request with `name` returns one `droplet`; a request with `names` (at most ten) returns a list of `droplets`.
 *
 * `POST /v2/droplets`. Scope: `droplet:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_create
 *
 * @example
 * ```ts
 * const droplet = await create(client, {
 *   name: 'web-1',
 *   region: 'nyc3',
 *   size: 's-1vcpu-1gb',
 *   image: 'ubuntu-24-04-x64',
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function create(
  client: Client,
  body: DropletsCreateBody,
  options?: ReconcileOptions,
): WaitableItemCall<DropletsCreateResponse, Droplet | Droplet[], ItemWaiter<DropletsGetResponse, Droplet>>;

/**
 * Permanently destroys a Droplet.
 *
 * Associated volumes, snapshots and reserved IPs are kept and continue to be billed. Other operations of this resource
 * destroy them together with the Droplet.
 *
 * `DELETE /v2/droplets/{droplet_id}`. Scope: `droplet:delete`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy
 *
 * @example
 * ```ts
 * await destroy(client, 26162826);
 * ```
 */
export function destroy(client: Client, dropletId: number, options?: CallOptions): WaitableCall<void, Waiter<void>>;

/**
 * Permanently destroys all Droplets that have a tag.
 *
 * Also requires the scope `tag:read`.
 *
 * `DELETE /v2/droplets`. Scope: `droplet:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_byTag
 *
 * @example
 * ```ts
 * await destroyByTag(client, { tag_name: 'web' });
 * ```
 */
export function destroyByTag(client: Client, params: DropletsDestroyByTagParams, options?: CallOptions): Call<void>;

/**
 * Retries the failed part of destroying a Droplet and its associated resources.
 *
 * Fails with 409 while an earlier attempt for the Droplet is in progress. Returns before the resources are destroyed
 * (202). Poll the status of the operation for the result.
 *
 * `POST /v2/droplets/{droplet_id}/destroy_with_associated_resources/retry`. Scopes: `droplet:delete`,
 * `block_storage:delete`, `block_storage_snapshot:delete`, `image:delete`, `reserved_ip:delete`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_retryWithAssociatedResources
 *
 * @example
 * ```ts
 * await destroyRetryWithAssociatedResources(client, 26162826);
 * ```
 */
export function destroyRetryWithAssociatedResources(
  client: Client,
  dropletId: number,
  options?: CallOptions,
): Call<void>;

/**
 * Destroys a Droplet and all its associated resources, including snapshots and volumes.
 *
 * This cannot be undone, so list the associated resources first. The header `X-Dangerous` must be `true`. Returns
 * before the resources are destroyed (202). Poll the status of the operation for the result.
 *
 * `DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/dangerous`. Scopes: `droplet:delete`,
 * `block_storage:delete`, `block_storage_snapshot:delete`, `image:delete`, `reserved_ip:delete`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_withAssociatedResourcesDangerous
 *
 * @example
 * ```ts
 * await destroyWithAssociatedResourcesDangerous(client, 26162826, { 'X-Dangerous': true });
 * ```
 */
export function destroyWithAssociatedResourcesDangerous(
  client: Client,
  dropletId: number,
  params: DropletsDestroyWithAssociatedResourcesDangerousParams,
  options?: CallOptions,
): Call<void>;

/**
 * Destroys a Droplet and the listed associated resources.
 *
 * This cannot be undone. Associated resources that are not listed are kept and continue to be billed. Returns before
 * the resources are destroyed (202). Poll the status of the operation for the result.
 *
 * `DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/selective`. Scopes: `droplet:delete`,
 * `block_storage:delete`, `block_storage_snapshot:delete`, `image:delete`, `reserved_ip:delete`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_withAssociatedResourcesSelective
 *
 * @example
 * ```ts
 * await destroyWithAssociatedResourcesSelective(client, 26162826, {
 *   reserved_ips: ['192.0.2.1'],
 *   snapshots: ['my-snapshot'],
 * });
 * ```
 */
export function destroyWithAssociatedResourcesSelective(
  client: Client,
  dropletId: number,
  body?: SelectiveDestroyAssociatedResource,
  options?: CallOptions,
): Call<void>;

/**
 * Gets a Droplet.
 *
 * `GET /v2/droplets/{droplet_id}`. Scope: `droplet:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_get
 *
 * @example
 * ```ts
 * const droplet = await get(client, 26162826).item();
 * ```
 */
export function get(
  client: Client,
  dropletId: number,
  options?: CallOptions,
): WaitableItemCall<DropletsGetResponse, Droplet, ItemWaiter<DropletsGetResponse, Droplet>>;

/**
 * Gets the progress of destroying a Droplet and its associated resources.
 *
 * `GET /v2/droplets/{droplet_id}/destroy_with_associated_resources/status`. Scope: `droplet:delete`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_get_DestroyAssociatedResourcesStatus
 *
 * @example
 * ```ts
 * const response = await getDestroyAssociatedResourcesStatus(client, 26162826);
 * ```
 */
export function getDestroyAssociatedResourcesStatus(
  client: Client,
  dropletId: number,
  options?: CallOptions,
): Call<AssociatedResourceStatus>;

/**
 * Gets the backup policy of a Droplet.
 *
 * `GET /v2/droplets/{droplet_id}/backups/policy`. Scope: `droplet:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_get_backup_policy
 *
 * @example
 * ```ts
 * const policy = await getBackupPolicy(client, 26162826).item();
 * ```
 */
export function getBackupPolicy(
  client: Client,
  dropletId: number,
  options?: CallOptions,
): ItemCall<DropletsGetBackupPolicyResponse, DropletBackupPolicyRecord>;

/**
 * Lists the Droplets in the account. GPU Droplets are listed only on request.
 *
 * `GET /v2/droplets`. Scope: `droplet:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list
 *
 * @example
 * ```ts
 * for await (const droplet of list(client)) {
 *   console.log(droplet);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: DropletsListParams,
  options?: CallOptions,
): PaginatedCall<Droplet, DropletsListResponse>;

/**
 * Lists the billable resources associated with a Droplet, which can be destroyed with it.
 *
 * Lists only resources that the token can read. Reserved IPs, for example, require the scope `reserved_ip:read`.
 *
 * `GET /v2/droplets/{droplet_id}/destroy_with_associated_resources`. Scope: `droplet:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_associatedResources
 *
 * @example
 * ```ts
 * const response = await listAssociatedResources(client, 26162826);
 * ```
 */
export function listAssociatedResources(
  client: Client,
  dropletId: number,
  options?: CallOptions,
): Call<DropletsListAssociatedResourcesResponse>;

/**
 * Lists the backup policies of all Droplets, keyed by Droplet ID.
 *
 * Includes Droplets for which backups are disabled.
 *
 * `GET /v2/droplets/backups/policies`. Scope: `droplet:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_backup_policies
 *
 * @example
 * ```ts
 * for await (const policy of listBackupPolicies(client)) {
 *   console.log(policy);
 * }
 * ```
 */
export function listBackupPolicies(
  client: Client,
  params?: DropletsListBackupPoliciesParams,
  options?: CallOptions,
): PaginatedCall<[string, DropletBackupPolicyRecord], DropletsListBackupPoliciesResponse>;

/**
 * Lists the automatic backups of a Droplet.
 *
 * `GET /v2/droplets/{droplet_id}/backups`. Scope: `droplet:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_backups
 *
 * @example
 * ```ts
 * for await (const backup of listBackups(client, 26162826)) {
 *   console.log(backup);
 * }
 * ```
 */
export function listBackups(
  client: Client,
  dropletId: number,
  params?: DropletsListBackupsParams,
  options?: CallOptions,
): PaginatedCall<DropletSnapshot, DropletsListBackupsResponse>;

/**
 * Lists the firewalls that apply to a Droplet.
 *
 * `GET /v2/droplets/{droplet_id}/firewalls`. Scope: `firewall:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_firewalls
 *
 * @example
 * ```ts
 * for await (const firewall of listFirewalls(client, 26162826)) {
 *   console.log(firewall);
 * }
 * ```
 */
export function listFirewalls(
  client: Client,
  dropletId: number,
  params?: DropletsListFirewallsParams,
  options?: CallOptions,
): PaginatedCall<Firewall, DropletsListFirewallsResponse>;

/**
 * Lists the kernels available to a Droplet.
 *
 * `GET /v2/droplets/{droplet_id}/kernels`. Scope: `droplet:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_kernels
 *
 * @example
 * ```ts
 * for await (const kernel of listKernels(client, 26162826)) {
 *   console.log(kernel);
 * }
 * ```
 */
export function listKernels(
  client: Client,
  dropletId: number,
  params?: DropletsListKernelsParams,
  options?: CallOptions,
): PaginatedCall<Kernel | null, DropletsListKernelsResponse>;

/**
 * Lists the Droplets in the account that run on the same physical server as a Droplet.
 *
 * `GET /v2/droplets/{droplet_id}/neighbors`. Scope: `droplet:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_neighbors
 *
 * @example
 * ```ts
 * const items = await listNeighbors(client, 26162826).item();
 * ```
 */
export function listNeighbors(
  client: Client,
  dropletId: number,
  options?: CallOptions,
): ItemCall<DropletsListNeighborsResponse, Droplet[]>;

/**
 * Lists groups of Droplets in the account that share a physical server, by Droplet ID.
 *
 * `GET /v2/reports/droplet_neighbors_ids`. Scope: `droplet:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_neighborsIds
 *
 * @example
 * ```ts
 * const items = await listNeighborsIds(client).item();
 * ```
 */
export function listNeighborsIds(client: Client, options?: CallOptions): ItemCall<NeighborIds, number[][]>;

/**
 * Lists the snapshots of a Droplet.
 *
 * `GET /v2/droplets/{droplet_id}/snapshots`. Scope: `droplet:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_snapshots
 *
 * @example
 * ```ts
 * for await (const snapshot of listSnapshots(client, 26162826)) {
 *   console.log(snapshot);
 * }
 * ```
 */
export function listSnapshots(
  client: Client,
  dropletId: number,
  params?: DropletsListSnapshotsParams,
  options?: CallOptions,
): PaginatedCall<DropletSnapshot, DropletsListSnapshotsResponse>;

/**
 * Lists the available backup plans, with their days and hours.
 *
 * `GET /v2/droplets/backups/supported_policies`. Scope: `droplet:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_supported_backup_policies
 *
 * @example
 * ```ts
 * const items = await listSupportedBackupPolicies(client).item();
 * ```
 */
export function listSupportedBackupPolicies(
  client: Client,
  options?: CallOptions,
): ItemCall<DropletsListSupportedBackupPoliciesResponse, SupportedDropletBackupPolicy[]>;

/** Returns the `ip_address` of the first element of `networks.v4` whose `type` is `private`, or `undefined`. */
export function privateIpv4(droplet: Droplet): string | undefined;

/** Returns the `ip_address` of the first element of `networks.v4` whose `type` is `public`, or `undefined`. */
export function publicIpv4(droplet: Droplet): string | undefined;

/** Returns the `ip_address` of the first element of `networks.v6` whose `type` is `public`, or `undefined`. */
export function publicIpv6(droplet: Droplet): string | undefined;

/** Manages Droplets, the virtual machines of DigitalOcean. */
export interface Droplets {
  /**
   * Creates one Droplet from a `name`, or several with the same settings from a list of `names`.
   *
   * Returns before the Droplets are ready (202). Poll the actions in `links`, or the Droplet until its status is
   * `active`.
   *
   * A request with `name` returns one `droplet`; a request with `names` (at most ten) returns a list of `droplets`.
   *
   * `POST /v2/droplets`. Scope: `droplet:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_create
   *
   * @example
   * ```ts
   * const droplet = await client.droplets
   *   .create({ name: 'web-1', region: 'nyc3', size: 's-1vcpu-1gb', image: 'ubuntu-24-04-x64' })
   *   .wait()
   *   .item();
   * ```
   */
  create(
    body: DropletSingleCreate,
    options?: ReconcileOptions,
  ): WaitableItemCall<DropletsCreateResponseDroplet, Droplet, ItemWaiter<DropletsGetResponse, Droplet>>;
  /**
   * Creates one Droplet from a `name`, or several with the same settings from a list of `names`.
   *
   * Returns before the Droplets are ready (202). Poll the actions in `links`, or the Droplet until its status is
   * `active`.
   *
   * A request with `name` returns one `droplet`; a request with `names` (at most ten) returns a list of `droplets`.
   *
   * `POST /v2/droplets`. Scope: `droplet:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_create
   *
   * @example
   * ```ts
   * const droplet = await client.droplets
   *   .create({ name: 'web-1', region: 'nyc3', size: 's-1vcpu-1gb', image: 'ubuntu-24-04-x64' })
   *   .wait()
   *   .item();
   * ```
   */
  create(
    body: DropletMultiCreate,
    options?: ReconcileOptions,
  ): WaitableItemCall<DropletsCreateResponseDroplets, Droplet[], ItemWaiter<DropletsGetResponse, Droplet>>;
  /**
   * Creates one Droplet from a `name`, or several with the same settings from a list of `names`.
   *
   * Returns before the Droplets are ready (202). Poll the actions in `links`, or the Droplet until its status is
   * `active`.
   *
   * A request with `name` returns one `droplet`; a request with `names` (at most ten) returns a list of `droplets`.
   *
   * `POST /v2/droplets`. Scope: `droplet:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_create
   *
   * @example
   * ```ts
   * const droplet = await client.droplets
   *   .create({ name: 'web-1', region: 'nyc3', size: 's-1vcpu-1gb', image: 'ubuntu-24-04-x64' })
   *   .wait()
   *   .item();
   * ```
   */
  create(
    body: DropletsCreateBody,
    options?: ReconcileOptions,
  ): WaitableItemCall<DropletsCreateResponse, Droplet | Droplet[], ItemWaiter<DropletsGetResponse, Droplet>>;

  /**
   * Permanently destroys a Droplet.
   *
   * Associated volumes, snapshots and reserved IPs are kept and continue to be billed. Other operations of this
   * resource destroy them together with the Droplet.
   *
   * `DELETE /v2/droplets/{droplet_id}`. Scope: `droplet:delete`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy
   *
   * @example
   * ```ts
   * await client.droplets.destroy(26162826);
   * ```
   */
  destroy(dropletId: number, options?: CallOptions): WaitableCall<void, Waiter<void>>;

  /**
   * Permanently destroys all Droplets that have a tag.
   *
   * Also requires the scope `tag:read`.
   *
   * `DELETE /v2/droplets`. Scope: `droplet:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_byTag
   *
   * @example
   * ```ts
   * await client.droplets.destroyByTag({ tag_name: 'web' });
   * ```
   */
  destroyByTag(params: DropletsDestroyByTagParams, options?: CallOptions): Call<void>;

  /**
   * Retries the failed part of destroying a Droplet and its associated resources.
   *
   * Fails with 409 while an earlier attempt for the Droplet is in progress. Returns before the resources are destroyed
   * (202). Poll the status of the operation for the result.
   *
   * `POST /v2/droplets/{droplet_id}/destroy_with_associated_resources/retry`. Scopes: `droplet:delete`,
   * `block_storage:delete`, `block_storage_snapshot:delete`, `image:delete`, `reserved_ip:delete`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_retryWithAssociatedResources
   *
   * @example
   * ```ts
   * await client.droplets.destroyRetryWithAssociatedResources(26162826);
   * ```
   */
  destroyRetryWithAssociatedResources(dropletId: number, options?: CallOptions): Call<void>;

  /**
   * Destroys a Droplet and all its associated resources, including snapshots and volumes.
   *
   * This cannot be undone, so list the associated resources first. The header `X-Dangerous` must be `true`. Returns
   * before the resources are destroyed (202). Poll the status of the operation for the result.
   *
   * `DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/dangerous`. Scopes: `droplet:delete`,
   * `block_storage:delete`, `block_storage_snapshot:delete`, `image:delete`, `reserved_ip:delete`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_withAssociatedResourcesDangerous
   *
   * @example
   * ```ts
   * await client.droplets.destroyWithAssociatedResourcesDangerous(26162826, { 'X-Dangerous': true });
   * ```
   */
  destroyWithAssociatedResourcesDangerous(
    dropletId: number,
    params: DropletsDestroyWithAssociatedResourcesDangerousParams,
    options?: CallOptions,
  ): Call<void>;

  /**
   * Destroys a Droplet and the listed associated resources.
   *
   * This cannot be undone. Associated resources that are not listed are kept and continue to be billed. Returns before
   * the resources are destroyed (202). Poll the status of the operation for the result.
   *
   * `DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/selective`. Scopes: `droplet:delete`,
   * `block_storage:delete`, `block_storage_snapshot:delete`, `image:delete`, `reserved_ip:delete`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_withAssociatedResourcesSelective
   *
   * @example
   * ```ts
   * await client.droplets.destroyWithAssociatedResourcesSelective(26162826, {
   *   reserved_ips: ['192.0.2.1'],
   *   snapshots: ['my-snapshot'],
   * });
   * ```
   */
  destroyWithAssociatedResourcesSelective(
    dropletId: number,
    body?: SelectiveDestroyAssociatedResource,
    options?: CallOptions,
  ): Call<void>;

  /**
   * Gets a Droplet.
   *
   * `GET /v2/droplets/{droplet_id}`. Scope: `droplet:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_get
   *
   * @example
   * ```ts
   * const droplet = await client.droplets.get(26162826).item();
   * ```
   */
  get(
    dropletId: number,
    options?: CallOptions,
  ): WaitableItemCall<DropletsGetResponse, Droplet, ItemWaiter<DropletsGetResponse, Droplet>>;

  /**
   * Gets the progress of destroying a Droplet and its associated resources.
   *
   * `GET /v2/droplets/{droplet_id}/destroy_with_associated_resources/status`. Scope: `droplet:delete`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_get_DestroyAssociatedResourcesStatus
   *
   * @example
   * ```ts
   * const response = await client.droplets.getDestroyAssociatedResourcesStatus(26162826);
   * ```
   */
  getDestroyAssociatedResourcesStatus(dropletId: number, options?: CallOptions): Call<AssociatedResourceStatus>;

  /**
   * Gets the backup policy of a Droplet.
   *
   * `GET /v2/droplets/{droplet_id}/backups/policy`. Scope: `droplet:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_get_backup_policy
   *
   * @example
   * ```ts
   * const policy = await client.droplets.getBackupPolicy(26162826).item();
   * ```
   */
  getBackupPolicy(
    dropletId: number,
    options?: CallOptions,
  ): ItemCall<DropletsGetBackupPolicyResponse, DropletBackupPolicyRecord>;

  /**
   * Lists the Droplets in the account. GPU Droplets are listed only on request.
   *
   * `GET /v2/droplets`. Scope: `droplet:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list
   *
   * @example
   * ```ts
   * for await (const droplet of client.droplets.list()) {
   *   console.log(droplet);
   * }
   * ```
   */
  list(params?: DropletsListParams, options?: CallOptions): PaginatedCall<Droplet, DropletsListResponse>;

  /**
   * Lists the billable resources associated with a Droplet, which can be destroyed with it.
   *
   * Lists only resources that the token can read. Reserved IPs, for example, require the scope `reserved_ip:read`.
   *
   * `GET /v2/droplets/{droplet_id}/destroy_with_associated_resources`. Scope: `droplet:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_associatedResources
   *
   * @example
   * ```ts
   * const response = await client.droplets.listAssociatedResources(26162826);
   * ```
   */
  listAssociatedResources(dropletId: number, options?: CallOptions): Call<DropletsListAssociatedResourcesResponse>;

  /**
   * Lists the backup policies of all Droplets, keyed by Droplet ID.
   *
   * Includes Droplets for which backups are disabled.
   *
   * `GET /v2/droplets/backups/policies`. Scope: `droplet:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_backup_policies
   *
   * @example
   * ```ts
   * for await (const policy of client.droplets.listBackupPolicies()) {
   *   console.log(policy);
   * }
   * ```
   */
  listBackupPolicies(
    params?: DropletsListBackupPoliciesParams,
    options?: CallOptions,
  ): PaginatedCall<[string, DropletBackupPolicyRecord], DropletsListBackupPoliciesResponse>;

  /**
   * Lists the automatic backups of a Droplet.
   *
   * `GET /v2/droplets/{droplet_id}/backups`. Scope: `droplet:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_backups
   *
   * @example
   * ```ts
   * for await (const backup of client.droplets.listBackups(26162826)) {
   *   console.log(backup);
   * }
   * ```
   */
  listBackups(
    dropletId: number,
    params?: DropletsListBackupsParams,
    options?: CallOptions,
  ): PaginatedCall<DropletSnapshot, DropletsListBackupsResponse>;

  /**
   * Lists the firewalls that apply to a Droplet.
   *
   * `GET /v2/droplets/{droplet_id}/firewalls`. Scope: `firewall:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_firewalls
   *
   * @example
   * ```ts
   * for await (const firewall of client.droplets.listFirewalls(26162826)) {
   *   console.log(firewall);
   * }
   * ```
   */
  listFirewalls(
    dropletId: number,
    params?: DropletsListFirewallsParams,
    options?: CallOptions,
  ): PaginatedCall<Firewall, DropletsListFirewallsResponse>;

  /**
   * Lists the kernels available to a Droplet.
   *
   * `GET /v2/droplets/{droplet_id}/kernels`. Scope: `droplet:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_kernels
   *
   * @example
   * ```ts
   * for await (const kernel of client.droplets.listKernels(26162826)) {
   *   console.log(kernel);
   * }
   * ```
   */
  listKernels(
    dropletId: number,
    params?: DropletsListKernelsParams,
    options?: CallOptions,
  ): PaginatedCall<Kernel | null, DropletsListKernelsResponse>;

  /**
   * Lists the Droplets in the account that run on the same physical server as a Droplet.
   *
   * `GET /v2/droplets/{droplet_id}/neighbors`. Scope: `droplet:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_neighbors
   *
   * @example
   * ```ts
   * const items = await client.droplets.listNeighbors(26162826).item();
   * ```
   */
  listNeighbors(dropletId: number, options?: CallOptions): ItemCall<DropletsListNeighborsResponse, Droplet[]>;

  /**
   * Lists groups of Droplets in the account that share a physical server, by Droplet ID.
   *
   * `GET /v2/reports/droplet_neighbors_ids`. Scope: `droplet:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_neighborsIds
   *
   * @example
   * ```ts
   * const items = await client.droplets.listNeighborsIds().item();
   * ```
   */
  listNeighborsIds(options?: CallOptions): ItemCall<NeighborIds, number[][]>;

  /**
   * Lists the snapshots of a Droplet.
   *
   * `GET /v2/droplets/{droplet_id}/snapshots`. Scope: `droplet:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_snapshots
   *
   * @example
   * ```ts
   * for await (const snapshot of client.droplets.listSnapshots(26162826)) {
   *   console.log(snapshot);
   * }
   * ```
   */
  listSnapshots(
    dropletId: number,
    params?: DropletsListSnapshotsParams,
    options?: CallOptions,
  ): PaginatedCall<DropletSnapshot, DropletsListSnapshotsResponse>;

  /**
   * Lists the available backup plans, with their days and hours.
   *
   * `GET /v2/droplets/backups/supported_policies`. Scope: `droplet:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_supported_backup_policies
   *
   * @example
   * ```ts
   * const items = await client.droplets.listSupportedBackupPolicies().item();
   * ```
   */
  listSupportedBackupPolicies(
    options?: CallOptions,
  ): ItemCall<DropletsListSupportedBackupPoliciesResponse, SupportedDropletBackupPolicy[]>;
}
