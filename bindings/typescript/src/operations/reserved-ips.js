// What the runtime knows of the operations of `reservedIps`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'reservedIPs_create',
  method: 'POST',
  path: '/v2/reserved_ips',
  security: [{ bearer_auth: ['reserved_ip:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['reserved_ip'],
  wait: [
    {
      operation: () => import('./actions.js').then(({ get }) => get),
      with: { action_id: [['links', 'actions', '*', 'id']] },
    },
    { operation: () => get, with: { reserved_ip: [['reserved_ip', 'ip']] } },
  ],
};

const delete_ = {
  id: 'reservedIPs_delete',
  method: 'DELETE',
  path: '/v2/reserved_ips/{reserved_ip}',
  security: [{ bearer_auth: ['reserved_ip:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'reservedIPs_get',
  method: 'GET',
  path: '/v2/reserved_ips/{reserved_ip}',
  security: [{ bearer_auth: ['reserved_ip:read'] }],
  payload: ['reserved_ip'],
};

export const list = {
  id: 'reservedIPs_list',
  method: 'GET',
  path: '/v2/reserved_ips',
  security: [{ bearer_auth: ['reserved_ip:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['reserved_ips'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export { delete_ as delete };
