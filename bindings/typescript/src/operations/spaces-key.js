// What the runtime knows of the operations of `spacesKey`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'spacesKey_create',
  method: 'POST',
  path: '/v2/spaces/keys',
  security: [{ bearer_auth: ['spaces_key:create_credentials'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['key'],
};

const delete_ = {
  id: 'spacesKey_delete',
  method: 'DELETE',
  path: '/v2/spaces/keys/{access_key}',
  security: [{ bearer_auth: ['spaces_key:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'spacesKey_get',
  method: 'GET',
  path: '/v2/spaces/keys/{access_key}',
  security: [{ bearer_auth: ['spaces_key:read'] }],
  payload: ['key'],
};

export const list = {
  id: 'spacesKey_list',
  method: 'GET',
  path: '/v2/spaces/keys',
  security: [{ bearer_auth: ['spaces_key:read'] }],
  query: ['per_page', 'page', 'sort', 'sort_direction', 'name', 'bucket', 'permission'],
  paging: {
    items: ['keys'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const patch = {
  id: 'spacesKey_patch',
  method: 'PATCH',
  path: '/v2/spaces/keys/{access_key}',
  security: [{ bearer_auth: ['spaces_key:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['key'],
  safety: 'idempotent',
};

export const update = {
  id: 'spacesKey_update',
  method: 'PUT',
  path: '/v2/spaces/keys/{access_key}',
  security: [{ bearer_auth: ['spaces_key:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['key'],
};

export { delete_ as delete };
