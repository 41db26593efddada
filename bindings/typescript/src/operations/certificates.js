// What the runtime knows of the operations of `certificates`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'certificates_create',
  method: 'POST',
  path: '/v2/certificates',
  security: [{ bearer_auth: ['certificate:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['certificate'],
  wait: [{ operation: () => get, with: { certificate_id: [['certificate', 'id']] } }],
  lookup: {
    list: () => list,
    body: ['name'],
    query: 'name',
    items: ['certificates'],
    item: ['name'],
    response: ['certificate'],
    created: ['created_at'],
  },
};

const delete_ = {
  id: 'certificates_delete',
  method: 'DELETE',
  path: '/v2/certificates/{certificate_id}',
  security: [{ bearer_auth: ['certificate:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'certificates_get',
  method: 'GET',
  path: '/v2/certificates/{certificate_id}',
  security: [{ bearer_auth: ['certificate:read'] }],
  payload: ['certificate'],
  status: { status: [['certificate', 'state']], done: ['verified'], failed: ['error'] },
};

export const list = {
  id: 'certificates_list',
  method: 'GET',
  path: '/v2/certificates',
  security: [{ bearer_auth: ['certificate:read'] }],
  query: ['per_page', 'page', 'name'],
  paging: {
    items: ['certificates'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export { delete_ as delete };
