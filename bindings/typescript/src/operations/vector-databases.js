// What the runtime knows of the operations of `vectorDatabases`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'vectorDatabases_create',
  method: 'POST',
  path: '/v2/vector-databases',
  security: [{ bearer_auth: ['database:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['vector_db'],
};

const delete_ = {
  id: 'vectorDatabases_delete',
  method: 'DELETE',
  path: '/v2/vector-databases/{id}',
  security: [{ bearer_auth: ['database:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'vectorDatabases_get',
  method: 'GET',
  path: '/v2/vector-databases/{id}',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['vector_db'],
};

export const getCredentials = {
  id: 'vectorDatabases_get_credentials',
  method: 'GET',
  path: '/v2/vector-databases/{id}/credentials',
  security: [{ bearer_auth: ['database:view_credentials'] }],
};

export const getRestoreStatus = {
  id: 'vectorDatabases_get_restore_status',
  method: 'GET',
  path: '/v2/vector-databases/{id}/backups/{backup_id}/restore',
  security: [{ bearer_auth: ['database:read'] }],
};

export const list = {
  id: 'vectorDatabases_list',
  method: 'GET',
  path: '/v2/vector-databases',
  security: [{ bearer_auth: ['database:read'] }],
  query: ['page', 'per_page'],
  paging: { items: ['vector_dbs'], style: 'number', page: 'page', total: ['total'], size: 'per_page', largest: 200 },
};

export const listBackups = {
  id: 'vectorDatabases_list_backups',
  method: 'GET',
  path: '/v2/vector-databases/{id}/backups',
  security: [{ bearer_auth: ['database:read'] }],
  payload: ['backups'],
};

export const postResize = {
  id: 'vectorDatabases_post_resize',
  method: 'POST',
  path: '/v2/vector-databases/{id}/resize',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['vector_db'],
};

export const postRestoreBackup = {
  id: 'vectorDatabases_post_restore_backup',
  method: 'POST',
  path: '/v2/vector-databases/{id}/backups/{backup_id}/restore',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const update = {
  id: 'vectorDatabases_update',
  method: 'PUT',
  path: '/v2/vector-databases/{id}',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['vector_db'],
};

export const updateTags = {
  id: 'vectorDatabases_update_tags',
  method: 'PUT',
  path: '/v2/vector-databases/{id}/tags',
  security: [{ bearer_auth: ['database:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['vector_db'],
};

export { delete_ as delete };
