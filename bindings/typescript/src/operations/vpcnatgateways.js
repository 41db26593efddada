// What the runtime knows of the operations of `vpcnatgateways`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'vpcnatgateways_create',
  method: 'POST',
  path: '/v2/vpc_nat_gateways',
  security: [{ bearer_auth: ['nat_gateway:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['vpc_nat_gateway'],
  wait: [{ operation: () => get, with: { id: [['vpc_nat_gateway', 'id']] } }],
};

const delete_ = {
  id: 'vpcnatgateways_delete',
  method: 'DELETE',
  path: '/v2/vpc_nat_gateways/{id}',
  security: [{ bearer_auth: ['nat_gateway:delete'] }],
  returns: 'empty',
  wait: [{ operation: () => get, untilGone: true }],
};

export const get = {
  id: 'vpcnatgateways_get',
  method: 'GET',
  path: '/v2/vpc_nat_gateways/{id}',
  security: [{ bearer_auth: ['nat_gateway:read'] }],
  payload: ['vpc_nat_gateway'],
  status: { status: [['vpc_nat_gateway', 'state']], done: ['ACTIVE'], failed: ['ERROR', 'INVALID'] },
};

export const list = {
  id: 'vpcnatgateways_list',
  method: 'GET',
  path: '/v2/vpc_nat_gateways',
  security: [{ bearer_auth: ['nat_gateway:read'] }],
  query: ['per_page', 'page', 'state', 'region', 'type', 'name'],
  paging: {
    items: ['vpc_nat_gateways'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const update = {
  id: 'vpcnatgateways_update',
  method: 'PUT',
  path: '/v2/vpc_nat_gateways/{id}',
  security: [{ bearer_auth: ['nat_gateway:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['vpc_nat_gateway'],
};

export { delete_ as delete };
