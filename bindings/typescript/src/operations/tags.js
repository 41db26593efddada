// What the runtime knows of the operations of `tags`.

import { plainBody } from '../runtime/request/prepare.js';

export const assignResources = {
  id: 'tags_assign_resources',
  method: 'POST',
  path: '/v2/tags/{tag_id}/resources',
  security: [{ bearer_auth: ['tag:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
  safety: 'idempotent',
};

export const create = {
  id: 'tags_create',
  method: 'POST',
  path: '/v2/tags',
  security: [{ bearer_auth: ['tag:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['tag'],
  lookup: { list: () => list, body: ['name'], items: ['tags'], item: ['name'], response: ['tag'] },
};

const delete_ = {
  id: 'tags_delete',
  method: 'DELETE',
  path: '/v2/tags/{tag_id}',
  security: [{ bearer_auth: ['tag:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'tags_get',
  method: 'GET',
  path: '/v2/tags/{tag_id}',
  security: [{ bearer_auth: ['tag:read'] }],
  payload: ['tag'],
};

export const list = {
  id: 'tags_list',
  method: 'GET',
  path: '/v2/tags',
  security: [{ bearer_auth: ['tag:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['tags'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const unassignResources = {
  id: 'tags_unassign_resources',
  method: 'DELETE',
  path: '/v2/tags/{tag_id}/resources',
  security: [{ bearer_auth: ['tag:delete'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export { delete_ as delete };
