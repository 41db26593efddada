import type { Client } from './client.js';
import type {
  Call,
  CallOptions,
  ItemCall,
  ItemWaiter,
  PaginatedCall,
  ReconcileOptions,
  WaitableItemCall,
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
 * `POST /v2/droplets`. Scope: `droplet:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_create
 *
 * @example
 * ```ts
 * const droplet = await create(client, { names: [], size: 'cedar', image: 'heath' }).item();
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
 * `POST /v2/droplets`. Scope: `droplet:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_create
 *
 * @example
 * ```ts
 * const droplet = await create(client, { names: [], size: 'cedar', image: 'heath' }).item();
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
 * `POST /v2/droplets`. Scope: `droplet:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_create
 *
 * @example
 * ```ts
 * const droplet = await create(client, { names: [], size: 'cedar', image: 'heath' }).item();
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
 * `DELETE /v2/droplets/{droplet_id}`. Scope: `droplet:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy
 *
 * @example
 * ```ts
 * await destroy(client, 1);
 * ```
 */
export function destroy(client: Client, dropletId: number, options?: CallOptions): Call<void>;

/**
 * Permanently destroys all Droplets that have a tag.
 *
 * `DELETE /v2/droplets`. Scope: `droplet:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_byTag
 *
 * @example
 * ```ts
 * await destroyByTag(client, { tag_name: 'heath' });
 * ```
 */
export function destroyByTag(client: Client, params: DropletsDestroyByTagParams, options?: CallOptions): Call<void>;

/**
 * Retries the failed part of destroying a Droplet and its associated resources.
 *
 * `POST /v2/droplets/{droplet_id}/destroy_with_associated_resources/retry`. Scopes: `droplet:delete`,
 * `block_storage:delete`, `block_storage_snapshot:delete`, `image:delete`, `reserved_ip:delete`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_retryWithAssociatedResources
 *
 * @example
 * ```ts
 * await destroyRetryWithAssociatedResources(client, 1);
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
 * `DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/dangerous`. Scopes: `droplet:delete`,
 * `block_storage:delete`, `block_storage_snapshot:delete`, `image:delete`, `reserved_ip:delete`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_withAssociatedResourcesDangerous
 *
 * @example
 * ```ts
 * await destroyWithAssociatedResourcesDangerous(client, 1, { 'X-Dangerous': false });
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
 * `DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/selective`. Scopes: `droplet:delete`,
 * `block_storage:delete`, `block_storage_snapshot:delete`, `image:delete`, `reserved_ip:delete`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_withAssociatedResourcesSelective
 *
 * @example
 * ```ts
 * await destroyWithAssociatedResourcesSelective(client, 1);
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
 * const droplet = await get(client, 1).item();
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
 * const response = await getDestroyAssociatedResourcesStatus(client, 1);
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
 * const droplet = await getBackupPolicy(client, 1).item();
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
 * `GET /v2/droplets/{droplet_id}/destroy_with_associated_resources`. Scope: `droplet:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_associatedResources
 *
 * @example
 * ```ts
 * const response = await listAssociatedResources(client, 1);
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
 * `GET /v2/droplets/backups/policies`. Scope: `droplet:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_backup_policies
 *
 * @example
 * ```ts
 * for await (const droplet of listBackupPolicies(client)) {
 *   console.log(droplet);
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
 * for await (const droplet of listBackups(client, 1)) {
 *   console.log(droplet);
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
 * for await (const droplet of listFirewalls(client, 1)) {
 *   console.log(droplet);
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
 * for await (const droplet of listKernels(client, 1)) {
 *   console.log(droplet);
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
 * const items = await listNeighbors(client, 1).item();
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
 * for await (const droplet of listSnapshots(client, 1)) {
 *   console.log(droplet);
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

/** Manages Droplets, the virtual machines of DigitalOcean. */
export interface Droplets {
  /**
   * Creates one Droplet from a `name`, or several with the same settings from a list of `names`.
   *
   * `POST /v2/droplets`. Scope: `droplet:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_create
   *
   * @example
   * ```ts
   * const droplet = await client.droplets.create({ names: [], size: 'cedar', image: 'heath' }).item();
   * ```
   */
  create(
    body: DropletSingleCreate,
    options?: ReconcileOptions,
  ): WaitableItemCall<DropletsCreateResponseDroplet, Droplet, ItemWaiter<DropletsGetResponse, Droplet>>;
  /**
   * Creates one Droplet from a `name`, or several with the same settings from a list of `names`.
   *
   * `POST /v2/droplets`. Scope: `droplet:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_create
   *
   * @example
   * ```ts
   * const droplet = await client.droplets.create({ names: [], size: 'cedar', image: 'heath' }).item();
   * ```
   */
  create(
    body: DropletMultiCreate,
    options?: ReconcileOptions,
  ): WaitableItemCall<DropletsCreateResponseDroplets, Droplet[], ItemWaiter<DropletsGetResponse, Droplet>>;
  /**
   * Creates one Droplet from a `name`, or several with the same settings from a list of `names`.
   *
   * `POST /v2/droplets`. Scope: `droplet:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_create
   *
   * @example
   * ```ts
   * const droplet = await client.droplets.create({ names: [], size: 'cedar', image: 'heath' }).item();
   * ```
   */
  create(
    body: DropletsCreateBody,
    options?: ReconcileOptions,
  ): WaitableItemCall<DropletsCreateResponse, Droplet | Droplet[], ItemWaiter<DropletsGetResponse, Droplet>>;

  /**
   * Permanently destroys a Droplet.
   *
   * `DELETE /v2/droplets/{droplet_id}`. Scope: `droplet:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy
   *
   * @example
   * ```ts
   * await client.droplets.destroy(1);
   * ```
   */
  destroy(dropletId: number, options?: CallOptions): Call<void>;

  /**
   * Permanently destroys all Droplets that have a tag.
   *
   * `DELETE /v2/droplets`. Scope: `droplet:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_byTag
   *
   * @example
   * ```ts
   * await client.droplets.destroyByTag({ tag_name: 'heath' });
   * ```
   */
  destroyByTag(params: DropletsDestroyByTagParams, options?: CallOptions): Call<void>;

  /**
   * Retries the failed part of destroying a Droplet and its associated resources.
   *
   * `POST /v2/droplets/{droplet_id}/destroy_with_associated_resources/retry`. Scopes: `droplet:delete`,
   * `block_storage:delete`, `block_storage_snapshot:delete`, `image:delete`, `reserved_ip:delete`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_retryWithAssociatedResources
   *
   * @example
   * ```ts
   * await client.droplets.destroyRetryWithAssociatedResources(1);
   * ```
   */
  destroyRetryWithAssociatedResources(dropletId: number, options?: CallOptions): Call<void>;

  /**
   * Destroys a Droplet and all its associated resources, including snapshots and volumes.
   *
   * `DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/dangerous`. Scopes: `droplet:delete`,
   * `block_storage:delete`, `block_storage_snapshot:delete`, `image:delete`, `reserved_ip:delete`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_withAssociatedResourcesDangerous
   *
   * @example
   * ```ts
   * await client.droplets.destroyWithAssociatedResourcesDangerous(1, { 'X-Dangerous': false });
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
   * `DELETE /v2/droplets/{droplet_id}/destroy_with_associated_resources/selective`. Scopes: `droplet:delete`,
   * `block_storage:delete`, `block_storage_snapshot:delete`, `image:delete`, `reserved_ip:delete`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_destroy_withAssociatedResourcesSelective
   *
   * @example
   * ```ts
   * await client.droplets.destroyWithAssociatedResourcesSelective(1);
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
   * const droplet = await client.droplets.get(1).item();
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
   * const response = await client.droplets.getDestroyAssociatedResourcesStatus(1);
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
   * const droplet = await client.droplets.getBackupPolicy(1).item();
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
   * `GET /v2/droplets/{droplet_id}/destroy_with_associated_resources`. Scope: `droplet:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_associatedResources
   *
   * @example
   * ```ts
   * const response = await client.droplets.listAssociatedResources(1);
   * ```
   */
  listAssociatedResources(dropletId: number, options?: CallOptions): Call<DropletsListAssociatedResourcesResponse>;

  /**
   * Lists the backup policies of all Droplets, keyed by Droplet ID.
   *
   * `GET /v2/droplets/backups/policies`. Scope: `droplet:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/droplets_list_backup_policies
   *
   * @example
   * ```ts
   * for await (const droplet of client.droplets.listBackupPolicies()) {
   *   console.log(droplet);
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
   * for await (const droplet of client.droplets.listBackups(1)) {
   *   console.log(droplet);
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
   * for await (const droplet of client.droplets.listFirewalls(1)) {
   *   console.log(droplet);
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
   * for await (const droplet of client.droplets.listKernels(1)) {
   *   console.log(droplet);
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
   * const items = await client.droplets.listNeighbors(1).item();
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
   * for await (const droplet of client.droplets.listSnapshots(1)) {
   *   console.log(droplet);
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
