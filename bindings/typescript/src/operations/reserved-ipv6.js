// What the runtime knows of the operations of `reservedIpv6`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'reservedIPv6_create',
  method: 'POST',
  path: '/v2/reserved_ipv6',
  security: [{ bearer_auth: ['reserved_ip:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['reserved_ipv6'],
};

const delete_ = {
  id: 'reservedIPv6_delete',
  method: 'DELETE',
  path: '/v2/reserved_ipv6/{reserved_ipv6}',
  security: [{ bearer_auth: ['reserved_ip:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'reservedIPv6_get',
  method: 'GET',
  path: '/v2/reserved_ipv6/{reserved_ipv6}',
  security: [{ bearer_auth: ['reserved_ip:read'] }],
  payload: ['reserved_ipv6'],
};

export const list = {
  id: 'reservedIPv6_list',
  method: 'GET',
  path: '/v2/reserved_ipv6',
  security: [{ bearer_auth: ['reserved_ip:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['reserved_ipv6s'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export { delete_ as delete };
