// What the runtime knows of the operations of `autoscalepools`.

import { parametersOfAllLocations, plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'autoscalepools_create',
  method: 'POST',
  path: '/v2/droplets/autoscale',
  security: [{ bearer_auth: ['droplet:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['autoscale_pool'],
  lookup: {
    list: () => list,
    body: ['name'],
    query: 'name',
    items: ['autoscale_pools'],
    item: ['name'],
    response: ['autoscale_pool'],
    created: ['created_at'],
  },
};

const delete_ = {
  id: 'autoscalepools_delete',
  method: 'DELETE',
  path: '/v2/droplets/autoscale/{autoscale_pool_id}',
  security: [{ bearer_auth: ['droplet:delete'] }],
  returns: 'empty',
  wait: [{ operation: () => get, untilGone: true }],
};

export const deleteDangerous = {
  id: 'autoscalepools_delete_dangerous',
  method: 'DELETE',
  path: '/v2/droplets/autoscale/{autoscale_pool_id}/dangerous',
  security: [{ bearer_auth: ['droplet:delete'] }],
  parameters: parametersOfAllLocations,
  headers: ['X-Dangerous'],
  required: ['X-Dangerous'],
  returns: 'empty',
};

export const get = {
  id: 'autoscalepools_get',
  method: 'GET',
  path: '/v2/droplets/autoscale/{autoscale_pool_id}',
  security: [{ bearer_auth: ['droplet:read'] }],
  payload: ['autoscale_pool'],
};

export const list = {
  id: 'autoscalepools_list',
  method: 'GET',
  path: '/v2/droplets/autoscale',
  security: [{ bearer_auth: ['droplet:read'] }],
  query: ['per_page', 'page', 'name'],
  paging: {
    items: ['autoscale_pools'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listHistory = {
  id: 'autoscalepools_list_history',
  method: 'GET',
  path: '/v2/droplets/autoscale/{autoscale_pool_id}/history',
  security: [{ bearer_auth: ['droplet:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['history'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listMembers = {
  id: 'autoscalepools_list_members',
  method: 'GET',
  path: '/v2/droplets/autoscale/{autoscale_pool_id}/members',
  security: [{ bearer_auth: ['droplet:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['droplets'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const update = {
  id: 'autoscalepools_update',
  method: 'PUT',
  path: '/v2/droplets/autoscale/{autoscale_pool_id}',
  security: [{ bearer_auth: ['droplet:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['autoscale_pool'],
};

export { delete_ as delete };
