// What the runtime knows of the operations of `byoipPrefixes`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'byoipPrefixes_create',
  method: 'POST',
  path: '/v2/byoip_prefixes',
  security: [{ bearer_auth: ['byoip_prefix:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['byoip_prefix'],
};

const delete_ = {
  id: 'byoipPrefixes_delete',
  method: 'DELETE',
  path: '/v2/byoip_prefixes/{byoip_prefix_uuid}',
  security: [{ bearer_auth: ['byoip_prefix:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'byoipPrefixes_get',
  method: 'GET',
  path: '/v2/byoip_prefixes/{byoip_prefix_uuid}',
  security: [{ bearer_auth: ['byoip_prefix:read'] }],
  payload: ['byoip_prefix'],
};

export const list = {
  id: 'byoipPrefixes_list',
  method: 'GET',
  path: '/v2/byoip_prefixes',
  security: [{ bearer_auth: ['byoip_prefix:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['byoip_prefixes'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listResources = {
  id: 'byoipPrefixes_list_resources',
  method: 'GET',
  path: '/v2/byoip_prefixes/{byoip_prefix_uuid}/ips',
  security: [{ bearer_auth: ['byoip_prefix:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['ips'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const patch = {
  id: 'byoipPrefixes_patch',
  method: 'PATCH',
  path: '/v2/byoip_prefixes/{byoip_prefix_uuid}',
  security: [{ bearer_auth: ['byoip_prefix:write'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['byoip_prefix'],
  safety: 'idempotent',
};

export { delete_ as delete };
