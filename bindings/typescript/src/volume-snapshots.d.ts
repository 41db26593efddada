import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall } from './runtime/index.js';
import type { Snapshot } from './types/shared.js';
import type {
  VolumeSnapshotsCreateBody,
  VolumeSnapshotsCreateResponse,
  VolumeSnapshotsListResponse,
} from './types/volume-snapshots.js';

export type * from './types/volume-snapshots.js';

/** The parameters of `GET /v2/volumes/{volume_id}/snapshots`. */
export interface VolumeSnapshotsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Creates a snapshot of a volume.
 *
 * `POST /v2/volumes/{volume_id}/snapshots`. Scope: `block_storage_snapshot:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeSnapshots_create
 *
 * @example
 * ```ts
 * const snapshot = await create(client, '25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830', { name: 'web-1' }).item();
 * ```
 */
export function create(
  client: Client,
  volumeId: string,
  body: VolumeSnapshotsCreateBody,
  options?: CallOptions,
): ItemCall<VolumeSnapshotsCreateResponse, Snapshot>;

/**
 * Deletes a snapshot of a volume.
 *
 * `DELETE /v2/volumes/snapshots/{snapshot_id}`. Scope: `block_storage_snapshot:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeSnapshots_delete_byId
 *
 * @example
 * ```ts
 * await deleteById(client, '7b724d97-9434-4209-8e7b-56dc8483d86d');
 * ```
 */
export function deleteById(client: Client, snapshotId: string, options?: CallOptions): Call<void>;

/**
 * Gets a snapshot of a volume.
 *
 * `GET /v2/volumes/snapshots/{snapshot_id}`. Scope: `block_storage_snapshot:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeSnapshots_get_byId
 *
 * @example
 * ```ts
 * const snapshot = await getById(client, '7b724d97-9434-4209-8e7b-56dc8483d86d').item();
 * ```
 */
export function getById(
  client: Client,
  snapshotId: string,
  options?: CallOptions,
): ItemCall<VolumeSnapshotsCreateResponse, Snapshot>;

/**
 * Lists the snapshots of a volume.
 *
 * `GET /v2/volumes/{volume_id}/snapshots`. Scope: `block_storage_snapshot:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeSnapshots_list
 *
 * @example
 * ```ts
 * for await (const snapshot of list(client, '25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830')) {
 *   console.log(snapshot);
 * }
 * ```
 */
export function list(
  client: Client,
  volumeId: string,
  params?: VolumeSnapshotsListParams,
  options?: CallOptions,
): PaginatedCall<Snapshot, VolumeSnapshotsListResponse>;

/** Manages the snapshots of block storage volumes. */
export interface VolumeSnapshots {
  /**
   * Creates a snapshot of a volume.
   *
   * `POST /v2/volumes/{volume_id}/snapshots`. Scope: `block_storage_snapshot:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeSnapshots_create
   *
   * @example
   * ```ts
   * const snapshot = await client.volumeSnapshots
   *   .create('25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830', { name: 'web-1' })
   *   .item();
   * ```
   */
  create(
    volumeId: string,
    body: VolumeSnapshotsCreateBody,
    options?: CallOptions,
  ): ItemCall<VolumeSnapshotsCreateResponse, Snapshot>;

  /**
   * Deletes a snapshot of a volume.
   *
   * `DELETE /v2/volumes/snapshots/{snapshot_id}`. Scope: `block_storage_snapshot:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeSnapshots_delete_byId
   *
   * @example
   * ```ts
   * await client.volumeSnapshots.deleteById('7b724d97-9434-4209-8e7b-56dc8483d86d');
   * ```
   */
  deleteById(snapshotId: string, options?: CallOptions): Call<void>;

  /**
   * Gets a snapshot of a volume.
   *
   * `GET /v2/volumes/snapshots/{snapshot_id}`. Scope: `block_storage_snapshot:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeSnapshots_get_byId
   *
   * @example
   * ```ts
   * const snapshot = await client.volumeSnapshots.getById('7b724d97-9434-4209-8e7b-56dc8483d86d').item();
   * ```
   */
  getById(snapshotId: string, options?: CallOptions): ItemCall<VolumeSnapshotsCreateResponse, Snapshot>;

  /**
   * Lists the snapshots of a volume.
   *
   * `GET /v2/volumes/{volume_id}/snapshots`. Scope: `block_storage_snapshot:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumeSnapshots_list
   *
   * @example
   * ```ts
   * for await (const snapshot of client.volumeSnapshots.list('25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830')) {
   *   console.log(snapshot);
   * }
   * ```
   */
  list(
    volumeId: string,
    params?: VolumeSnapshotsListParams,
    options?: CallOptions,
  ): PaginatedCall<Snapshot, VolumeSnapshotsListResponse>;
}
