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
 * `POST /v2/vector-databases`. Scope: `database:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_create
 *
 * @example
 * ```ts
 * const vectorDatabase = await create(client, {}).item();
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
 * await delete_(client, 'heath');
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
 * const vectorDatabase = await get(client, 'heath').item();
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
 * const response = await getCredentials(client, 'heath');
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
 * const response = await getRestoreStatus(client, 'heath', 'cedar');
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
 * for await (const vectorDatabase of list(client)) {
 *   console.log(vectorDatabase);
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
 * `GET /v2/vector-databases/{id}/backups`. Scope: `database:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_list_backups
 *
 * @example
 * ```ts
 * const items = await listBackups(client, 'heath').item();
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
 * const vectorDatabase = await postResize(client, 'heath', {}).item();
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
 * `POST /v2/vector-databases/{id}/backups/{backup_id}/restore`. Scope: `database:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_post_restore_backup
 *
 * @example
 * ```ts
 * const response = await postRestoreBackup(client, 'heath', 'cedar', {});
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
 * `PUT /v2/vector-databases/{id}`. Scope: `database:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_update
 *
 * @example
 * ```ts
 * const vectorDatabase = await update(client, 'heath', {}).item();
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
 * const vectorDatabase = await updateTags(client, 'heath', {}).item();
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
   * `POST /v2/vector-databases`. Scope: `database:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_create
   *
   * @example
   * ```ts
   * const vectorDatabase = await client.vectorDatabases.create({}).item();
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
   * await client.vectorDatabases.delete('heath');
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
   * const vectorDatabase = await client.vectorDatabases.get('heath').item();
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
   * const response = await client.vectorDatabases.getCredentials('heath');
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
   * const response = await client.vectorDatabases.getRestoreStatus('heath', 'cedar');
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
   * for await (const vectorDatabase of client.vectorDatabases.list()) {
   *   console.log(vectorDatabase);
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
   * `GET /v2/vector-databases/{id}/backups`. Scope: `database:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_list_backups
   *
   * @example
   * ```ts
   * const items = await client.vectorDatabases.listBackups('heath').item();
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
   * const vectorDatabase = await client.vectorDatabases.postResize('heath', {}).item();
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
   * `POST /v2/vector-databases/{id}/backups/{backup_id}/restore`. Scope: `database:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_post_restore_backup
   *
   * @example
   * ```ts
   * const response = await client.vectorDatabases.postRestoreBackup('heath', 'cedar', {});
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
   * `PUT /v2/vector-databases/{id}`. Scope: `database:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/vectorDatabases_update
   *
   * @example
   * ```ts
   * const vectorDatabase = await client.vectorDatabases.update('heath', {}).item();
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
   * const vectorDatabase = await client.vectorDatabases.updateTags('heath', {}).item();
   * ```
   */
  updateTags(
    id: string,
    body: VectordbUpdateVectorDbTagsRequest,
    options?: CallOptions,
  ): ItemCall<VectordbUpdateVectorDbTagsResponse, VectordbVectorDb>;
}
