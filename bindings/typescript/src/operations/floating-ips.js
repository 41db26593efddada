// What the runtime knows of the operations of `floatingIps`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'floatingIPs_create',
  method: 'POST',
  path: '/v2/floating_ips',
  security: [{ bearer_auth: ['reserved_ip:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['floating_ip'],
  wait: [
    {
      operation: () => import('./actions.js').then(({ get }) => get),
      with: { action_id: [['links', 'actions', '*', 'id']] },
    },
    { operation: () => get, with: { floating_ip: [['floating_ip', 'ip']] } },
  ],
};

const delete_ = {
  id: 'floatingIPs_delete',
  method: 'DELETE',
  path: '/v2/floating_ips/{floating_ip}',
  security: [{ bearer_auth: ['reserved_ip:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'floatingIPs_get',
  method: 'GET',
  path: '/v2/floating_ips/{floating_ip}',
  security: [{ bearer_auth: ['reserved_ip:read'] }],
  payload: ['floating_ip'],
};

export const list = {
  id: 'floatingIPs_list',
  method: 'GET',
  path: '/v2/floating_ips',
  security: [{ bearer_auth: ['reserved_ip:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['floating_ips'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export { delete_ as delete };
