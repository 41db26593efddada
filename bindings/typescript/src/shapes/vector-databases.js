// The shapes of the responses of `vector-databases`.

import { boolean, integer, list, record, required, text } from '../runtime/response/shape.js';

export const VectordbBackup = record(() => ({
  backup_id: text,
  completed_at: text,
  started_at: text,
  status: text,
}));

export const VectordbCreateVectorDbResponse = record(() => ({
  vector_db: required(VectordbVectorDb),
}));

export const VectordbGetRestoreStatusResponse = record(() => ({
  backup_id: text,
  error: text,
  status: text,
}));

export const VectordbGetVectorDbAdminCredentialsResponse = record(() => ({
  api_token: text,
  user_id: text,
}));

export const VectordbGetVectorDbResponse = record(() => ({
  vector_db: required(VectordbVectorDb),
}));

export const VectordbListBackupsResponse = record(() => ({
  backups: required(list(VectordbBackup)),
}));

export const VectordbListVectorDbsResponse = record(() => ({
  total: integer,
  vector_dbs: required(list(VectordbVectorDb)),
}));

export const VectordbResizeVectorDbResponse = record(() => ({
  vector_db: required(VectordbVectorDb),
}));

export const VectordbRestoreBackupResponse = record(() => ({
  backup_id: text,
  status: text,
}));

export const VectordbUpdateVectorDbResponse = record(() => ({
  vector_db: required(VectordbVectorDb),
}));

export const VectordbUpdateVectorDbTagsResponse = record(() => ({
  vector_db: required(VectordbVectorDb),
}));

export const VectordbVectorDb = record(() => ({
  config: VectordbVectorDbConfig,
  created_at: text,
  endpoints: VectordbVectorDbEndpoints,
  forked_from_id: text,
  id: required(text),
  last_restore_id: text,
  name: text,
  owner_uuid: text,
  project_id: text,
  region: text,
  size: text,
  status: text,
  tags: list(text),
  updated_at: text,
}));

export const VectordbVectorDbConfig = record(() => ({
  default_quantization: text,
  enable_auto_schema: boolean,
  weaviate_version: text,
}));

export const VectordbVectorDbEndpoints = record(() => ({
  grpc: text,
  http: text,
}));

export const responses = {
  vectorDatabases_create: { 201: VectordbCreateVectorDbResponse },
  vectorDatabases_get: { 200: VectordbGetVectorDbResponse },
  vectorDatabases_get_credentials: { 200: VectordbGetVectorDbAdminCredentialsResponse },
  vectorDatabases_get_restore_status: { 200: VectordbGetRestoreStatusResponse },
  vectorDatabases_list: { 200: VectordbListVectorDbsResponse },
  vectorDatabases_list_backups: { 200: VectordbListBackupsResponse },
  vectorDatabases_post_resize: { 200: VectordbResizeVectorDbResponse },
  vectorDatabases_post_restore_backup: { 200: VectordbRestoreBackupResponse },
  vectorDatabases_update: { 200: VectordbUpdateVectorDbResponse },
  vectorDatabases_update_tags: { 200: VectordbUpdateVectorDbTagsResponse },
};
