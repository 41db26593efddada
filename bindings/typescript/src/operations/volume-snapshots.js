// What the runtime knows of the operations of `volumeSnapshots`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'volumeSnapshots_create',
  method: 'POST',
  path: '/v2/volumes/{volume_id}/snapshots',
  security: [{ bearer_auth: ['block_storage_snapshot:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['snapshot'],
};

export const deleteById = {
  id: 'volumeSnapshots_delete_byId',
  method: 'DELETE',
  path: '/v2/volumes/snapshots/{snapshot_id}',
  security: [{ bearer_auth: ['block_storage_snapshot:delete'] }],
  returns: 'empty',
};

export const getById = {
  id: 'volumeSnapshots_get_byId',
  method: 'GET',
  path: '/v2/volumes/snapshots/{snapshot_id}',
  security: [{ bearer_auth: ['block_storage_snapshot:read'] }],
  payload: ['snapshot'],
};

export const list = {
  id: 'volumeSnapshots_list',
  method: 'GET',
  path: '/v2/volumes/{volume_id}/snapshots',
  security: [{ bearer_auth: ['block_storage_snapshot:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['snapshots'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};
