// What the runtime knows of the operations of `floatingIpsAction`.

import { plainBody } from '../runtime/request/prepare.js';
import * as actions from './actions.js';

export const get = {
  id: 'floatingIPsAction_get',
  method: 'GET',
  path: '/v2/floating_ips/{floating_ip}/actions/{action_id}',
  security: [{ bearer_auth: ['reserved_ip:read'] }],
  payload: ['action'],
  status: {
    status: [['action', 'status']],
    done: ['completed'],
    failed: ['errored'],
    batch: { list: () => actions.list, id: ['id'] },
  },
};

export const list = {
  id: 'floatingIPsAction_list',
  method: 'GET',
  path: '/v2/floating_ips/{floating_ip}/actions',
  security: [{ bearer_auth: ['reserved_ip:read'] }],
  paging: { items: ['actions'], style: 'link', next: ['links', 'pages', 'next'], total: ['meta', 'total'] },
};

export const post = {
  id: 'floatingIPsAction_post',
  method: 'POST',
  path: '/v2/floating_ips/{floating_ip}/actions',
  security: [{ bearer_auth: ['reserved_ip:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['action'],
  wait: [{ operation: () => get, with: { action_id: [['action', 'id']] } }],
};
