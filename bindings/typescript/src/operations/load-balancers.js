// What the runtime knows of the operations of `loadBalancers`.

import { plainBody } from '../runtime/request/prepare.js';

export const addDroplets = {
  id: 'loadBalancers_add_droplets',
  method: 'POST',
  path: '/v2/load_balancers/{lb_id}/droplets',
  security: [{ bearer_auth: ['load_balancer:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
  safety: 'idempotent',
};

export const addForwardingRules = {
  id: 'loadBalancers_add_forwardingRules',
  method: 'POST',
  path: '/v2/load_balancers/{lb_id}/forwarding_rules',
  security: [{ bearer_auth: ['load_balancer:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const create = {
  id: 'loadBalancers_create',
  method: 'POST',
  path: '/v2/load_balancers',
  security: [{ bearer_auth: ['load_balancer:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['load_balancer'],
  wait: [{ operation: () => get, with: { lb_id: [['load_balancer', 'id']] } }],
  lookup: {
    list: () => list,
    body: ['name'],
    items: ['load_balancers'],
    item: ['name'],
    response: ['load_balancer'],
    created: ['created_at'],
  },
};

const delete_ = {
  id: 'loadBalancers_delete',
  method: 'DELETE',
  path: '/v2/load_balancers/{lb_id}',
  security: [{ bearer_auth: ['load_balancer:delete'] }],
  returns: 'empty',
  wait: [{ operation: () => get, untilGone: true }],
};

export const deleteCache = {
  id: 'loadBalancers_delete_cache',
  method: 'DELETE',
  path: '/v2/load_balancers/{lb_id}/cache',
  security: [{ bearer_auth: ['load_balancer:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'loadBalancers_get',
  method: 'GET',
  path: '/v2/load_balancers/{lb_id}',
  security: [{ bearer_auth: ['load_balancer:read'] }],
  payload: ['load_balancer'],
  status: { status: [['load_balancer', 'status']], done: ['active'], failed: ['errored'] },
};

export const list = {
  id: 'loadBalancers_list',
  method: 'GET',
  path: '/v2/load_balancers',
  security: [{ bearer_auth: ['load_balancer:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['load_balancers'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const removeDroplets = {
  id: 'loadBalancers_remove_droplets',
  method: 'DELETE',
  path: '/v2/load_balancers/{lb_id}/droplets',
  security: [{ bearer_auth: ['load_balancer:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const removeForwardingRules = {
  id: 'loadBalancers_remove_forwardingRules',
  method: 'DELETE',
  path: '/v2/load_balancers/{lb_id}/forwarding_rules',
  security: [{ bearer_auth: ['load_balancer:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const update = {
  id: 'loadBalancers_update',
  method: 'PUT',
  path: '/v2/load_balancers/{lb_id}',
  security: [{ bearer_auth: ['load_balancer:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['load_balancer'],
};

export { delete_ as delete };
