// What the runtime knows of the operations of `cdn`.

import { plainBody } from '../runtime/request/prepare.js';

export const createEndpoint = {
  id: 'cdn_create_endpoint',
  method: 'POST',
  path: '/v2/cdn/endpoints',
  security: [{ bearer_auth: ['cdn:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['endpoint'],
};

export const deleteEndpoint = {
  id: 'cdn_delete_endpoint',
  method: 'DELETE',
  path: '/v2/cdn/endpoints/{cdn_id}',
  security: [{ bearer_auth: ['cdn:delete'] }],
  returns: 'empty',
};

export const getEndpoint = {
  id: 'cdn_get_endpoint',
  method: 'GET',
  path: '/v2/cdn/endpoints/{cdn_id}',
  security: [{ bearer_auth: ['cdn:read'] }],
  payload: ['endpoint'],
};

export const listEndpoints = {
  id: 'cdn_list_endpoints',
  method: 'GET',
  path: '/v2/cdn/endpoints',
  security: [{ bearer_auth: ['cdn:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['endpoints'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const purgeCache = {
  id: 'cdn_purge_cache',
  method: 'DELETE',
  path: '/v2/cdn/endpoints/{cdn_id}/cache',
  security: [{ bearer_auth: ['cdn:delete'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const updateEndpoints = {
  id: 'cdn_update_endpoints',
  method: 'PUT',
  path: '/v2/cdn/endpoints/{cdn_id}',
  security: [{ bearer_auth: ['cdn:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['endpoint'],
};
