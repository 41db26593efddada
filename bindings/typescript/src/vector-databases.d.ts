import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall } from './runtime/index.js';
import type {
  VectordbBackup,
  VectordbCreateVectorDbRequest,
  VectordbCreateVectorDbResponse,
  VectordbGetRestoreStatusResponse,
  VectordbGetVectorDbAdminCredentialsResponse,
  VectordbGetVectorDbResponse,
  VectordbListBackupsResponse,
  VectordbListVectorDbsResponse,
  VectordbResizeVectorDbRequest,
  VectordbResizeVectorDbResponse,
  VectordbRestoreBackupRequest,
  VectordbRestoreBackupResponse,
  VectordbUpdateVectorDbRequest,
  VectordbUpdateVectorDbResponse,
  VectordbUpdateVectorDbTagsRequest,
  VectordbUpdateVectorDbTagsResponse,
  VectordbVectorDb,
} from './types/vector-databases.js';

export type * from './types/vector-databases.js';

/** The parameters of `GET /v2/vector-databases`. */
export interface VectorDatabasesListParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/**
 * Creates a vector database.
 *
 * Returns before the database is ready. Poll the database until its status is `active` or `errored`.
 *
 * `POST /v2/vector-databases`. Scope: `database:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_create
 *
 * @example
 * ```ts
 * const vectorDb = await create(client, {
 *   name: 'web-1',
 *   project_id: 'f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d',
 * }).item();
 * ```
 */
export function create(
  client: Client,
  body: VectordbCreateVectorDbRequest,
  options?: CallOptions,
): ItemCall<VectordbCreateVectorDbResponse, VectordbVectorDb>;

/**
 * Permanently deletes a vector database and all its data.
 *
 * `DELETE /v2/vector-databases/{id}`. Scope: `database:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_delete
 *
 * @example
 * ```ts
 * await delete_(client, '11610bf8-4eea-480e-8c3c-b9d11c042ffe');
 * ```
 */
declare function delete_(client: Client, id: string, options?: CallOptions): Call<void>;

/**
 * Gets a vector database, with its endpoints.
 *
 * `GET /v2/vector-databases/{id}`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_get
 *
 * @example
 * ```ts
 * const vectorDb = await get(client, '11610bf8-4eea-480e-8c3c-b9d11c042ffe').item();
 * ```
 */
export function get(
  client: Client,
  id: string,
  options?: CallOptions,
): ItemCall<VectordbGetVectorDbResponse, VectordbVectorDb>;

/**
 * Gets the administrator credentials of a vector database.
 *
 * `GET /v2/vector-databases/{id}/credentials`. Scope: `database:view_credentials`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_get_credentials
 *
 * @example
 * ```ts
 * const response = await getCredentials(client, '11610bf8-4eea-480e-8c3c-b9d11c042ffe');
 * ```
 */
export function getCredentials(
  client: Client,
  id: string,
  options?: CallOptions,
): Call<VectordbGetVectorDbAdminCredentialsResponse>;

/**
 * Gets the status of a restore from a backup.
 *
 * `GET /v2/vector-databases/{id}/backups/{backup_id}/restore`. Scope: `database:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_get_restore_status
 *
 * @example
 * ```ts
 * const response = await getRestoreStatus(
 *   client,
 *   '11610bf8-4eea-480e-8c3c-b9d11c042ffe',
 *   '0372d45a-4c99-4d42-84af-9d3cc6971fb8',
 * );
 * ```
 */
export function getRestoreStatus(
  client: Client,
  id: string,
  backupId: string,
  options?: CallOptions,
): Call<VectordbGetRestoreStatusResponse>;

/**
 * Lists the vector databases in the account.
 *
 * `GET /v2/vector-databases`. Scope: `database:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_list
 *
 * @example
 * ```ts
 * for await (const vectorDb of list(client)) {
 *   console.log(vectorDb);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: VectorDatabasesListParams,
  options?: CallOptions,
): PaginatedCall<VectordbVectorDb, VectordbListVectorDbsResponse>;

/**
 * Lists the backups of a vector database.
 *
 * Only completed backups are listed.
 *
 * `GET /v2/vector-databases/{id}/backups`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_list_backups
 *
 * @example
 * ```ts
 * const items = await listBackups(client, '11610bf8-4eea-480e-8c3c-b9d11c042ffe').item();
 * ```
 */
export function listBackups(
  client: Client,
  id: string,
  options?: CallOptions,
): ItemCall<VectordbListBackupsResponse, VectordbBackup[]>;

/**
 * Resizes a vector database.
 *
 * `POST /v2/vector-databases/{id}/resize`. Scope: `database:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_post_resize
 *
 * @example
 * ```ts
 * const vectorDb = await postResize(client, '11610bf8-4eea-480e-8c3c-b9d11c042ffe', { size: 's-1vcpu-1gb' }).item();
 * ```
 */
export function postResize(
  client: Client,
  id: string,
  body: VectordbResizeVectorDbRequest,
  options?: CallOptions,
): ItemCall<VectordbResizeVectorDbResponse, VectordbVectorDb>;

/**
 * Starts to restore a vector database from a backup.
 *
 * Returns before the data is restored. Poll the restore status until it is `SUCCESS`, `FAILED` or `CANCELED`.
 *
 * `POST /v2/vector-databases/{id}/backups/{backup_id}/restore`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_post_restore_backup
 *
 * @example
 * ```ts
 * const response = await postRestoreBackup(
 *   client,
 *   '11610bf8-4eea-480e-8c3c-b9d11c042ffe',
 *   '0372d45a-4c99-4d42-84af-9d3cc6971fb8',
 *   { backup_id: '0372d45a-4c99-4d42-84af-9d3cc6971fb8' },
 * );
 * ```
 */
export function postRestoreBackup(
  client: Client,
  id: string,
  backupId: string,
  body: VectordbRestoreBackupRequest,
  options?: CallOptions,
): Call<VectordbRestoreBackupResponse>;

/**
 * Updates the settings or the project of a vector database.
 *
 * Size and tags are changed by separate operations.
 *
 * `PUT /v2/vector-databases/{id}`. Scope: `database:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_update
 *
 * @example
 * ```ts
 * const vectorDb = await update(client, '11610bf8-4eea-480e-8c3c-b9d11c042ffe', {
 *   project_id: 'f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d',
 * }).item();
 * ```
 */
export function update(
  client: Client,
  id: string,
  body: VectordbUpdateVectorDbRequest,
  options?: CallOptions,
): ItemCall<VectordbUpdateVectorDbResponse, VectordbVectorDb>;

/**
 * Replaces the tags of a vector database.
 *
 * `PUT /v2/vector-databases/{id}/tags`. Scope: `database:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_update_tags
 *
 * @example
 * ```ts
 * const vectorDb = await updateTags(client, '11610bf8-4eea-480e-8c3c-b9d11c042ffe', { tags: ['web'] }).item();
 * ```
 */
export function updateTags(
  client: Client,
  id: string,
  body: VectordbUpdateVectorDbTagsRequest,
  options?: CallOptions,
): ItemCall<VectordbUpdateVectorDbTagsResponse, VectordbVectorDb>;

export { delete_ as delete };

/** Manages vector databases with their backups, credentials and sizes. */
export interface VectorDatabases {
  /**
   * Creates a vector database.
   *
   * Returns before the database is ready. Poll the database until its status is `active` or `errored`.
   *
   * `POST /v2/vector-databases`. Scope: `database:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_create
   *
   * @example
   * ```ts
   * const vectorDb = await client.vectorDatabases
   *   .create({ name: 'web-1', project_id: 'f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d' })
   *   .item();
   * ```
   */
  create(
    body: VectordbCreateVectorDbRequest,
    options?: CallOptions,
  ): ItemCall<VectordbCreateVectorDbResponse, VectordbVectorDb>;

  /**
   * Permanently deletes a vector database and all its data.
   *
   * `DELETE /v2/vector-databases/{id}`. Scope: `database:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_delete
   *
   * @example
   * ```ts
   * await client.vectorDatabases.delete('11610bf8-4eea-480e-8c3c-b9d11c042ffe');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Gets a vector database, with its endpoints.
   *
   * `GET /v2/vector-databases/{id}`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_get
   *
   * @example
   * ```ts
   * const vectorDb = await client.vectorDatabases.get('11610bf8-4eea-480e-8c3c-b9d11c042ffe').item();
   * ```
   */
  get(id: string, options?: CallOptions): ItemCall<VectordbGetVectorDbResponse, VectordbVectorDb>;

  /**
   * Gets the administrator credentials of a vector database.
   *
   * `GET /v2/vector-databases/{id}/credentials`. Scope: `database:view_credentials`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_get_credentials
   *
   * @example
   * ```ts
   * const response = await client.vectorDatabases.getCredentials('11610bf8-4eea-480e-8c3c-b9d11c042ffe');
   * ```
   */
  getCredentials(id: string, options?: CallOptions): Call<VectordbGetVectorDbAdminCredentialsResponse>;

  /**
   * Gets the status of a restore from a backup.
   *
   * `GET /v2/vector-databases/{id}/backups/{backup_id}/restore`. Scope: `database:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_get_restore_status
   *
   * @example
   * ```ts
   * const response = await client.vectorDatabases.getRestoreStatus(
   *   '11610bf8-4eea-480e-8c3c-b9d11c042ffe',
   *   '0372d45a-4c99-4d42-84af-9d3cc6971fb8',
   * );
   * ```
   */
  getRestoreStatus(id: string, backupId: string, options?: CallOptions): Call<VectordbGetRestoreStatusResponse>;

  /**
   * Lists the vector databases in the account.
   *
   * `GET /v2/vector-databases`. Scope: `database:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_list
   *
   * @example
   * ```ts
   * for await (const vectorDb of client.vectorDatabases.list()) {
   *   console.log(vectorDb);
   * }
   * ```
   */
  list(
    params?: VectorDatabasesListParams,
    options?: CallOptions,
  ): PaginatedCall<VectordbVectorDb, VectordbListVectorDbsResponse>;

  /**
   * Lists the backups of a vector database.
   *
   * Only completed backups are listed.
   *
   * `GET /v2/vector-databases/{id}/backups`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_list_backups
   *
   * @example
   * ```ts
   * const items = await client.vectorDatabases.listBackups('11610bf8-4eea-480e-8c3c-b9d11c042ffe').item();
   * ```
   */
  listBackups(id: string, options?: CallOptions): ItemCall<VectordbListBackupsResponse, VectordbBackup[]>;

  /**
   * Resizes a vector database.
   *
   * `POST /v2/vector-databases/{id}/resize`. Scope: `database:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_post_resize
   *
   * @example
   * ```ts
   * const vectorDb = await client.vectorDatabases
   *   .postResize('11610bf8-4eea-480e-8c3c-b9d11c042ffe', { size: 's-1vcpu-1gb' })
   *   .item();
   * ```
   */
  postResize(
    id: string,
    body: VectordbResizeVectorDbRequest,
    options?: CallOptions,
  ): ItemCall<VectordbResizeVectorDbResponse, VectordbVectorDb>;

  /**
   * Starts to restore a vector database from a backup.
   *
   * Returns before the data is restored. Poll the restore status until it is `SUCCESS`, `FAILED` or `CANCELED`.
   *
   * `POST /v2/vector-databases/{id}/backups/{backup_id}/restore`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_post_restore_backup
   *
   * @example
   * ```ts
   * const response = await client.vectorDatabases.postRestoreBackup(
   *   '11610bf8-4eea-480e-8c3c-b9d11c042ffe',
   *   '0372d45a-4c99-4d42-84af-9d3cc6971fb8',
   *   { backup_id: '0372d45a-4c99-4d42-84af-9d3cc6971fb8' },
   * );
   * ```
   */
  postRestoreBackup(
    id: string,
    backupId: string,
    body: VectordbRestoreBackupRequest,
    options?: CallOptions,
  ): Call<VectordbRestoreBackupResponse>;

  /**
   * Updates the settings or the project of a vector database.
   *
   * Size and tags are changed by separate operations.
   *
   * `PUT /v2/vector-databases/{id}`. Scope: `database:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_update
   *
   * @example
   * ```ts
   * const vectorDb = await client.vectorDatabases
   *   .update('11610bf8-4eea-480e-8c3c-b9d11c042ffe', { project_id: 'f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d' })
   *   .item();
   * ```
   */
  update(
    id: string,
    body: VectordbUpdateVectorDbRequest,
    options?: CallOptions,
  ): ItemCall<VectordbUpdateVectorDbResponse, VectordbVectorDb>;

  /**
   * Replaces the tags of a vector database.
   *
   * `PUT /v2/vector-databases/{id}/tags`. Scope: `database:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_update_tags
   *
   * @example
   * ```ts
   * const vectorDb = await client.vectorDatabases
   *   .updateTags('11610bf8-4eea-480e-8c3c-b9d11c042ffe', { tags: ['web'] })
   *   .item();
   * ```
   */
  updateTags(
    id: string,
    body: VectordbUpdateVectorDbTagsRequest,
    options?: CallOptions,
  ): ItemCall<VectordbUpdateVectorDbTagsResponse, VectordbVectorDb>;
}
