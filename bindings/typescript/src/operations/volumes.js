// What the runtime knows of the operations of `volumes`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'volumes_create',
  method: 'POST',
  path: '/v2/volumes',
  security: [{ bearer_auth: ['api:write', 'block_storage:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['volume'],
  lookup: {
    list: () => list,
    body: ['name'],
    query: 'name',
    items: ['volumes'],
    item: ['name'],
    response: ['volume'],
    created: ['created_at'],
  },
};

const delete_ = {
  id: 'volumes_delete',
  method: 'DELETE',
  path: '/v2/volumes/{volume_id}',
  security: [{ bearer_auth: ['block_storage:delete'] }],
  returns: 'empty',
  wait: [{ operation: () => get, untilGone: true }],
};

export const deleteByName = {
  id: 'volumes_delete_byName',
  method: 'DELETE',
  path: '/v2/volumes',
  security: [{ bearer_auth: ['block_storage:delete', 'api:write'] }],
  query: ['name', 'region'],
  returns: 'empty',
};

export const get = {
  id: 'volumes_get',
  method: 'GET',
  path: '/v2/volumes/{volume_id}',
  security: [{ bearer_auth: ['block_storage:read'] }],
  payload: ['volume'],
};

export const list = {
  id: 'volumes_list',
  method: 'GET',
  path: '/v2/volumes',
  security: [{ bearer_auth: ['api:read', 'api:write', 'block_storage:read'] }],
  query: ['name', 'region', 'per_page', 'page'],
  paging: {
    items: ['volumes'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export { delete_ as delete };
