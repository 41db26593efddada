// What the runtime knows of the operations of `domains`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'domains_create',
  method: 'POST',
  path: '/v2/domains',
  security: [{ bearer_auth: ['domain:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['domain'],
  lookup: { list: () => list, body: ['name'], items: ['domains'], item: ['name'], response: ['domain'] },
};

export const createRecord = {
  id: 'domains_create_record',
  method: 'POST',
  path: '/v2/domains/{domain_name}/records',
  security: [{ bearer_auth: ['domain:create'] }, { bearer_auth: ['domain:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['domain_record'],
};

const delete_ = {
  id: 'domains_delete',
  method: 'DELETE',
  path: '/v2/domains/{domain_name}',
  security: [{ bearer_auth: ['domain:delete'] }],
  returns: 'empty',
};

export const deleteRecord = {
  id: 'domains_delete_record',
  method: 'DELETE',
  path: '/v2/domains/{domain_name}/records/{domain_record_id}',
  security: [{ bearer_auth: ['domain:delete'] }, { bearer_auth: ['domain:update'] }],
  returns: 'empty',
};

export const get = {
  id: 'domains_get',
  method: 'GET',
  path: '/v2/domains/{domain_name}',
  security: [{ bearer_auth: ['domain:read'] }],
  payload: ['domain'],
};

export const getRecord = {
  id: 'domains_get_record',
  method: 'GET',
  path: '/v2/domains/{domain_name}/records/{domain_record_id}',
  security: [{ bearer_auth: ['domain:read'] }],
  payload: ['domain_record'],
};

export const list = {
  id: 'domains_list',
  method: 'GET',
  path: '/v2/domains',
  security: [{ bearer_auth: ['domain:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['domains'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listRecords = {
  id: 'domains_list_records',
  method: 'GET',
  path: '/v2/domains/{domain_name}/records',
  security: [{ bearer_auth: ['domain:read'] }],
  query: ['name', 'type', 'per_page', 'page'],
  paging: {
    items: ['domain_records'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const patchRecord = {
  id: 'domains_patch_record',
  method: 'PATCH',
  path: '/v2/domains/{domain_name}/records/{domain_record_id}',
  security: [{ bearer_auth: ['domain:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['domain_record'],
  safety: 'idempotent',
};

export const updateRecord = {
  id: 'domains_update_record',
  method: 'PUT',
  path: '/v2/domains/{domain_name}/records/{domain_record_id}',
  security: [{ bearer_auth: ['domain:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['domain_record'],
};

export { delete_ as delete };
