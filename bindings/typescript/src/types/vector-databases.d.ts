// Types that only `vector-databases` uses.

import type { Timestamp } from '../runtime/index.js';

/** A backup of a vector database. */
export interface VectordbBackup {
  /** The ID of the backup. */
  backup_id?: string;
  /** When the backup completed. */
  completed_at?: Timestamp;
  /** When the backup started. */
  started_at?: Timestamp;
  /** The status of the backup. Currently always `SUCCESS`. */
  status?: string;
}

/** The settings of a vector database to create. */
export interface VectordbCreateVectorDbRequest {
  /** The vector database's name. Required. */
  name?: string;
  /** The ID of the project that the vector database belongs to. Required. */
  project_id?: string;
  /** The slug of the region, such as `tor1`. Required. */
  region?: string;
  /** The size, `small`, `medium` or `large`. Required. */
  size?: string;
  /** The tags on the vector database. */
  tags?: string[];
}

/** The response of `POST /v2/vector-databases`. */
export interface VectordbCreateVectorDbResponse {
  /** The vector database. */
  vector_db: VectordbVectorDb;
}

/** The status of a restore. */
export interface VectordbGetRestoreStatusResponse {
  /** The ID of the backup. */
  backup_id?: string;
  /** The reason why the restore failed. */
  error?: string;
  /**
   * The status, `STARTED`, `TRANSFERRING`, `TRANSFERRED`, `FINALIZING`, `SUCCESS`, `FAILED`, `CANCELLING` or
   * `CANCELED`.
   */
  status?: string;
}

/** The administrator credentials of a vector database. */
export interface VectordbGetVectorDbAdminCredentialsResponse {
  /** The API token of the administrator. Secret. */
  api_token?: string;
  /** The administrator's user ID in the database. */
  user_id?: string;
}

/** The response of `GET /v2/vector-databases/{id}`. */
export interface VectordbGetVectorDbResponse {
  /** The vector database. */
  vector_db: VectordbVectorDb;
}

/** The response of `GET /v2/vector-databases/{id}/backups`. */
export interface VectordbListBackupsResponse {
  /** The backups. */
  backups: VectordbBackup[];
}

/** The response of `GET /v2/vector-databases`. */
export interface VectordbListVectorDbsResponse {
  /** The number of items on all pages. */
  total?: number;
  /** The vector databases on this page. */
  vector_dbs: VectordbVectorDb[];
}

/** The new size of a vector database. */
export interface VectordbResizeVectorDbRequest {
  /** The vector database's ID. */
  id?: string;
  /** The size, `small`, `medium` or `large`. Required. */
  size?: string;
}

/** The response of `POST /v2/vector-databases/{id}/resize`. */
export interface VectordbResizeVectorDbResponse {
  /** The vector database. */
  vector_db: VectordbVectorDb;
}

/** A request to restore a backup. */
export interface VectordbRestoreBackupRequest {
  /** The ID of the backup. */
  backup_id?: string;
  /** The vector database's ID. */
  id?: string;
}

/** The response of `POST /v2/vector-databases/{id}/backups/{backup_id}/restore`. */
export interface VectordbRestoreBackupResponse {
  /** The ID of the backup. */
  backup_id?: string;
  /** The initial status, such as `STARTED`. */
  status?: string;
}

/** A change to a vector database. */
export interface VectordbUpdateVectorDbRequest {
  /** The new settings. */
  config?: VectordbVectorDbConfig;
  /** The vector database's ID. */
  id?: string;
  /** The ID of the new project, if the project changes. */
  project_id?: string;
}

/** The response of `PUT /v2/vector-databases/{id}`. */
export interface VectordbUpdateVectorDbResponse {
  /** The vector database. */
  vector_db: VectordbVectorDb;
}

/** The new tags of a vector database. */
export interface VectordbUpdateVectorDbTagsRequest {
  /** The vector database's ID. */
  id?: string;
  /** The tags that replace all existing tags. */
  tags?: string[];
}

/** The response of `PUT /v2/vector-databases/{id}/tags`. */
export interface VectordbUpdateVectorDbTagsResponse {
  /** The vector database. */
  vector_db: VectordbVectorDb;
}

/** A vector database. */
export interface VectordbVectorDb {
  /** The settings of the database. */
  config?: VectordbVectorDbConfig;
  /** When the vector database was created. */
  created_at?: Timestamp;
  /** The endpoints of the database. */
  endpoints?: VectordbVectorDbEndpoints;
  /** The ID of the vector database that this one was forked from; empty if it was not forked. */
  forked_from_id?: string;
  /** The vector database's ID. */
  id: string;
  /** The ID of the backup of the latest restore, for getting its status; empty if there is none. */
  last_restore_id?: string;
  /** The vector database's name. */
  name?: string;
  /** The ID of the owner. */
  owner_uuid?: string;
  /** The ID of the project that the vector database belongs to. */
  project_id?: string;
  /** The slug of the region, such as `tor1`. */
  region?: string;
  /** The size, `small`, `medium` or `large`. */
  size?: string;
  /** The status, `pending`, `creating`, `active`, `errored` or `deleting`. */
  status?: string;
  /** The tags on the vector database. */
  tags?: string[];
  /** When the vector database was last updated. */
  updated_at?: Timestamp;
}

/** The settings of a vector database. */
export interface VectordbVectorDbConfig {
  /** The default quantization of new collections, `rq`, `pq`, `bq` or `sq`; empty means `rq`. */
  default_quantization?: string;
  /** Whether the database creates schemas automatically. */
  enable_auto_schema?: boolean;
  /** The version of Weaviate. */
  weaviate_version?: string;
}

/** The endpoints of a vector database. */
export interface VectordbVectorDbEndpoints {
  /** The host and port for gRPC. */
  grpc?: string;
  /** The HTTPS URL. */
  http?: string;
}
