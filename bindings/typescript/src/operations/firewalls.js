// What the runtime knows of the operations of `firewalls`.

import { plainBody } from '../runtime/request/prepare.js';

export const addRules = {
  id: 'firewalls_add_rules',
  method: 'POST',
  path: '/v2/firewalls/{firewall_id}/rules',
  security: [{ bearer_auth: ['firewall:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
  safety: 'idempotent',
};

export const addTags = {
  id: 'firewalls_add_tags',
  method: 'POST',
  path: '/v2/firewalls/{firewall_id}/tags',
  security: [{ bearer_auth: ['firewall:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
  safety: 'idempotent',
};

export const assignDroplets = {
  id: 'firewalls_assign_droplets',
  method: 'POST',
  path: '/v2/firewalls/{firewall_id}/droplets',
  security: [{ bearer_auth: ['firewall:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
  safety: 'idempotent',
};

export const create = {
  id: 'firewalls_create',
  method: 'POST',
  path: '/v2/firewalls',
  security: [{ bearer_auth: ['firewall:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['firewall'],
  lookup: {
    list: () => list,
    body: ['name'],
    items: ['firewalls'],
    item: ['name'],
    response: ['firewall'],
    created: ['created_at'],
  },
};

const delete_ = {
  id: 'firewalls_delete',
  method: 'DELETE',
  path: '/v2/firewalls/{firewall_id}',
  security: [{ bearer_auth: ['firewall:delete'] }],
  returns: 'empty',
};

export const deleteDroplets = {
  id: 'firewalls_delete_droplets',
  method: 'DELETE',
  path: '/v2/firewalls/{firewall_id}/droplets',
  security: [{ bearer_auth: ['firewall:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const deleteRules = {
  id: 'firewalls_delete_rules',
  method: 'DELETE',
  path: '/v2/firewalls/{firewall_id}/rules',
  security: [{ bearer_auth: ['firewall:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const deleteTags = {
  id: 'firewalls_delete_tags',
  method: 'DELETE',
  path: '/v2/firewalls/{firewall_id}/tags',
  security: [{ bearer_auth: ['firewall:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const get = {
  id: 'firewalls_get',
  method: 'GET',
  path: '/v2/firewalls/{firewall_id}',
  security: [{ bearer_auth: ['firewall:read'] }],
  payload: ['firewall'],
};

export const list = {
  id: 'firewalls_list',
  method: 'GET',
  path: '/v2/firewalls',
  security: [{ bearer_auth: ['firewall:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['firewalls'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const update = {
  id: 'firewalls_update',
  method: 'PUT',
  path: '/v2/firewalls/{firewall_id}',
  security: [{ bearer_auth: ['firewall:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['firewall'],
};

export { delete_ as delete };
