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
import type { RegionSlug } from './types/shared.js';
import type { Volume, VolumeCreate, VolumesCreateResponse, VolumesListResponse } from './types/volumes.js';

export type * from './types/volumes.js';

/** The parameters of `DELETE /v2/volumes`. */
export interface VolumesDeleteByNameParams {
  /** The name of the volume. */
  name?: string;
  /** The slug of the volume's region, such as `nyc3`. */
  region?: RegionSlug;
}

/** The parameters of `GET /v2/volumes`. */
export interface VolumesListParams {
  /** Lists only volumes with this name. A name is unique in a region. */
  name?: string;
  /** Lists only volumes in this region. */
  region?: RegionSlug;
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Creates a block storage volume, either empty or from a snapshot.
 *
 * The name must be unique in the region. With `filesystem_type`, the volume is formatted. Only Droplets with Ubuntu,
 * Debian, Fedora or CentOS created since April 26, 2018 mount formatted volumes automatically when they are attached.
 * For other Droplets, unformatted volumes are recommended.
 *
 * `POST /v2/volumes`. Scopes: `api:write`, `block_storage:create`. Supports `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumes_create
 *
 * @example
 * ```ts
 * const volume = await create(client, { name: 'web-1', size_gigabytes: 1, region: 'nyc3' }).item();
 * ```
 */
export function create(
  client: Client,
  body: VolumeCreate,
  options?: ReconcileOptions,
): ItemCall<VolumesCreateResponse, Volume>;

/**
 * Permanently deletes a block storage volume and all its data.
 *
 * `DELETE /v2/volumes/{volume_id}`. Scope: `block_storage:delete`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumes_delete
 *
 * @example
 * ```ts
 * await delete_(client, '25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830');
 * ```
 */
declare function delete_(client: Client, volumeId: string, options?: CallOptions): WaitableCall<void, Waiter<void>>;

/**
 * Permanently deletes a block storage volume and all its data, by name and region.
 *
 * Both `name` and `region` are required.
 *
 * `DELETE /v2/volumes`. Scopes: `block_storage:delete`, `api:write`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumes_delete_byName
 *
 * @example
 * ```ts
 * await deleteByName(client);
 * ```
 */
export function deleteByName(client: Client, params?: VolumesDeleteByNameParams, options?: CallOptions): Call<void>;

/**
 * Gets a block storage volume.
 *
 * `GET /v2/volumes/{volume_id}`. Scope: `block_storage:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumes_get
 *
 * @example
 * ```ts
 * const volume = await get(client, '25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830').item();
 * ```
 */
export function get(client: Client, volumeId: string, options?: CallOptions): ItemCall<VolumesCreateResponse, Volume>;

/**
 * Lists the block storage volumes in the account.
 *
 * `GET /v2/volumes`. Scopes: `api:read`, `api:write`, `block_storage:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumes_list
 *
 * @example
 * ```ts
 * for await (const volume of list(client)) {
 *   console.log(volume);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: VolumesListParams,
  options?: CallOptions,
): PaginatedCall<Volume, VolumesListResponse>;

export { delete_ as delete };

/** Manages block storage volumes. */
export interface Volumes {
  /**
   * Creates a block storage volume, either empty or from a snapshot.
   *
   * The name must be unique in the region. With `filesystem_type`, the volume is formatted. Only Droplets with Ubuntu,
   * Debian, Fedora or CentOS created since April 26, 2018 mount formatted volumes automatically when they are attached.
   * For other Droplets, unformatted volumes are recommended.
   *
   * `POST /v2/volumes`. Scopes: `api:write`, `block_storage:create`. Supports `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumes_create
   *
   * @example
   * ```ts
   * const volume = await client.volumes.create({ name: 'web-1', size_gigabytes: 1, region: 'nyc3' }).item();
   * ```
   */
  create(body: VolumeCreate, options?: ReconcileOptions): ItemCall<VolumesCreateResponse, Volume>;

  /**
   * Permanently deletes a block storage volume and all its data.
   *
   * `DELETE /v2/volumes/{volume_id}`. Scope: `block_storage:delete`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumes_delete
   *
   * @example
   * ```ts
   * await client.volumes.delete('25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830');
   * ```
   */
  delete(volumeId: string, options?: CallOptions): WaitableCall<void, Waiter<void>>;

  /**
   * Permanently deletes a block storage volume and all its data, by name and region.
   *
   * Both `name` and `region` are required.
   *
   * `DELETE /v2/volumes`. Scopes: `block_storage:delete`, `api:write`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumes_delete_byName
   *
   * @example
   * ```ts
   * await client.volumes.deleteByName();
   * ```
   */
  deleteByName(params?: VolumesDeleteByNameParams, options?: CallOptions): Call<void>;

  /**
   * Gets a block storage volume.
   *
   * `GET /v2/volumes/{volume_id}`. Scope: `block_storage:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumes_get
   *
   * @example
   * ```ts
   * const volume = await client.volumes.get('25dfc8f0-b471-4a04-a6fc-a9bc8a5f7830').item();
   * ```
   */
  get(volumeId: string, options?: CallOptions): ItemCall<VolumesCreateResponse, Volume>;

  /**
   * Lists the block storage volumes in the account.
   *
   * `GET /v2/volumes`. Scopes: `api:read`, `api:write`, `block_storage:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/volumes_list
   *
   * @example
   * ```ts
   * for await (const volume of client.volumes.list()) {
   *   console.log(volume);
   * }
   * ```
   */
  list(params?: VolumesListParams, options?: CallOptions): PaginatedCall<Volume, VolumesListResponse>;
}
