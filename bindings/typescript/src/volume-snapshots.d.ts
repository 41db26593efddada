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
 * const volumeSnapshot = await create(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', { name: 'ember' }).item();
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
 * await deleteById(client, 'heath');
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
 * const volumeSnapshot = await getById(client, 'heath').item();
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
 * for await (const volumeSnapshot of list(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad')) {
 *   console.log(volumeSnapshot);
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
   * const volumeSnapshot = await client.volumeSnapshots.create('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
   *   name: 'ember',
   * }).item();
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
   * await client.volumeSnapshots.deleteById('heath');
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
   * const volumeSnapshot = await client.volumeSnapshots.getById('heath').item();
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
   * for await (const volumeSnapshot of client.volumeSnapshots.list('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad')) {
   *   console.log(volumeSnapshot);
   * }
   * ```
   */
  list(
    volumeId: string,
    params?: VolumeSnapshotsListParams,
    options?: CallOptions,
  ): PaginatedCall<Snapshot, VolumeSnapshotsListResponse>;
}
