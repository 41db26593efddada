import type { Client } from './client.js';
import type { CallOptions, ItemCall, PaginatedCall, WaitableCall, Waiter } from './runtime/index.js';
import type { ResourceType, Snapshot } from './types/shared.js';
import type { SnapshotId, SnapshotsGetResponse, SnapshotsListResponse } from './types/snapshots.js';

export type * from './types/snapshots.js';

/** The parameters of `GET /v2/snapshots`. */
export interface SnapshotsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** Lists only snapshots of this type of resource. */
  resource_type?: ResourceType;
}

/**
 * Permanently deletes a snapshot of a Droplet or a volume.
 *
 * `DELETE /v2/snapshots/{snapshot_id}`. Scopes: `image:delete`, `snapshot:delete`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/snapshots_delete
 *
 * @example
 * ```ts
 * await delete_(client, 31991817);
 * ```
 */
declare function delete_(
  client: Client,
  snapshotId: SnapshotId,
  options?: CallOptions,
): WaitableCall<void, Waiter<void>>;

/**
 * Gets a snapshot of a Droplet or a volume.
 *
 * `GET /v2/snapshots/{snapshot_id}`. Scopes: `snapshot:read`, `block_storage_snapshot:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/snapshots_get
 *
 * @example
 * ```ts
 * const snapshot = await get(client, 31991817).item();
 * ```
 */
export function get(
  client: Client,
  snapshotId: SnapshotId,
  options?: CallOptions,
): ItemCall<SnapshotsGetResponse, Snapshot>;

/**
 * Lists the snapshots of Droplets and volumes.
 *
 * `GET /v2/snapshots`. Scope: `snapshot:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/snapshots_list
 *
 * @example
 * ```ts
 * for await (const snapshot of list(client)) {
 *   console.log(snapshot);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: SnapshotsListParams,
  options?: CallOptions,
): PaginatedCall<Snapshot, SnapshotsListResponse>;

export { delete_ as delete };

/** Lists, gets and deletes the snapshots of Droplets and volumes. */
export interface Snapshots {
  /**
   * Permanently deletes a snapshot of a Droplet or a volume.
   *
   * `DELETE /v2/snapshots/{snapshot_id}`. Scopes: `image:delete`, `snapshot:delete`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/snapshots_delete
   *
   * @example
   * ```ts
   * await client.snapshots.delete(31991817);
   * ```
   */
  delete(snapshotId: SnapshotId, options?: CallOptions): WaitableCall<void, Waiter<void>>;

  /**
   * Gets a snapshot of a Droplet or a volume.
   *
   * `GET /v2/snapshots/{snapshot_id}`. Scopes: `snapshot:read`, `block_storage_snapshot:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/snapshots_get
   *
   * @example
   * ```ts
   * const snapshot = await client.snapshots.get(31991817).item();
   * ```
   */
  get(snapshotId: SnapshotId, options?: CallOptions): ItemCall<SnapshotsGetResponse, Snapshot>;

  /**
   * Lists the snapshots of Droplets and volumes.
   *
   * `GET /v2/snapshots`. Scope: `snapshot:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/snapshots_list
   *
   * @example
   * ```ts
   * for await (const snapshot of client.snapshots.list()) {
   *   console.log(snapshot);
   * }
   * ```
   */
  list(params?: SnapshotsListParams, options?: CallOptions): PaginatedCall<Snapshot, SnapshotsListResponse>;
}
