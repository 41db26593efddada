// What the runtime knows of the operations of `sshKeys`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'sshKeys_create',
  method: 'POST',
  path: '/v2/account/keys',
  security: [{ bearer_auth: ['ssh_key:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['ssh_key'],
  lookup: { list: () => list, body: ['public_key'], items: ['ssh_keys'], item: ['public_key'], response: ['ssh_key'] },
};

const delete_ = {
  id: 'sshKeys_delete',
  method: 'DELETE',
  path: '/v2/account/keys/{ssh_key_identifier}',
  security: [{ bearer_auth: ['ssh_key:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'sshKeys_get',
  method: 'GET',
  path: '/v2/account/keys/{ssh_key_identifier}',
  security: [{ bearer_auth: ['ssh_key:read'] }],
  payload: ['ssh_key'],
};

export const list = {
  id: 'sshKeys_list',
  method: 'GET',
  path: '/v2/account/keys',
  security: [{ bearer_auth: ['ssh_key:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['ssh_keys'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const update = {
  id: 'sshKeys_update',
  method: 'PUT',
  path: '/v2/account/keys/{ssh_key_identifier}',
  security: [{ bearer_auth: ['ssh_key:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['ssh_key'],
};

export { delete_ as delete };
