// What the runtime knows of the operations of `vpcs`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'vpcs_create',
  method: 'POST',
  path: '/v2/vpcs',
  security: [{ bearer_auth: ['vpc:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['vpc'],
  lookup: {
    list: () => list,
    body: ['name'],
    items: ['vpcs'],
    item: ['name'],
    response: ['vpc'],
    created: ['created_at'],
  },
};

export const createPeerings = {
  id: 'vpcs_create_peerings',
  method: 'POST',
  path: '/v2/vpcs/{vpc_id}/peerings',
  security: [{ bearer_auth: ['vpc_peering:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['peering'],
};

const delete_ = {
  id: 'vpcs_delete',
  method: 'DELETE',
  path: '/v2/vpcs/{vpc_id}',
  security: [{ bearer_auth: ['vpc:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'vpcs_get',
  method: 'GET',
  path: '/v2/vpcs/{vpc_id}',
  security: [{ bearer_auth: ['vpc:read'] }],
  payload: ['vpc'],
};

export const list = {
  id: 'vpcs_list',
  method: 'GET',
  path: '/v2/vpcs',
  security: [{ bearer_auth: ['vpc:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['vpcs'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listMembers = {
  id: 'vpcs_list_members',
  method: 'GET',
  path: '/v2/vpcs/{vpc_id}/members',
  security: [{ bearer_auth: ['vpc:read'] }],
  query: ['resource_type', 'per_page', 'page'],
  paging: {
    items: ['members'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listPeerings = {
  id: 'vpcs_list_peerings',
  method: 'GET',
  path: '/v2/vpcs/{vpc_id}/peerings',
  security: [{ bearer_auth: ['vpc_peering:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['peerings'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const patch = {
  id: 'vpcs_patch',
  method: 'PATCH',
  path: '/v2/vpcs/{vpc_id}',
  security: [{ bearer_auth: ['vpc:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['vpc'],
  safety: 'idempotent',
};

export const patchPeerings = {
  id: 'vpcs_patch_peerings',
  method: 'PATCH',
  path: '/v2/vpcs/{vpc_id}/peerings/{vpc_peering_id}',
  security: [{ bearer_auth: ['vpc_peering:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['peering'],
  safety: 'idempotent',
};

export const update = {
  id: 'vpcs_update',
  method: 'PUT',
  path: '/v2/vpcs/{vpc_id}',
  security: [{ bearer_auth: ['vpc:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['vpc'],
};

export { delete_ as delete };
