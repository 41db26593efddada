// What the runtime knows of the operations of `vpcPeerings`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'vpcPeerings_create',
  method: 'POST',
  path: '/v2/vpc_peerings',
  security: [{ bearer_auth: ['vpc_peering:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['vpc_peering'],
  wait: [{ operation: () => get, with: { vpc_peering_id: [['vpc_peering', 'id']] } }],
  lookup: {
    list: () => list,
    body: ['name'],
    items: ['vpc_peerings'],
    item: ['name'],
    response: ['vpc_peering'],
    created: ['created_at'],
  },
};

const delete_ = {
  id: 'vpcPeerings_delete',
  method: 'DELETE',
  path: '/v2/vpc_peerings/{vpc_peering_id}',
  security: [{ bearer_auth: ['vpc_peering:delete'] }],
  payload: ['vpc_peering'],
  wait: [{ operation: () => get, untilGone: true }],
};

export const get = {
  id: 'vpcPeerings_get',
  method: 'GET',
  path: '/v2/vpc_peerings/{vpc_peering_id}',
  security: [{ bearer_auth: ['vpc_peering:read'] }],
  payload: ['vpc_peering'],
  status: { status: [['vpc_peering', 'status']], done: ['ACTIVE'] },
};

export const list = {
  id: 'vpcPeerings_list',
  method: 'GET',
  path: '/v2/vpc_peerings',
  security: [{ bearer_auth: ['vpc_peering:read'] }],
  query: ['per_page', 'page', 'region'],
  paging: {
    items: ['vpc_peerings'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const patch = {
  id: 'vpcPeerings_patch',
  method: 'PATCH',
  path: '/v2/vpc_peerings/{vpc_peering_id}',
  security: [{ bearer_auth: ['vpc_peering:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['vpc_peering'],
  safety: 'idempotent',
};

export { delete_ as delete };
