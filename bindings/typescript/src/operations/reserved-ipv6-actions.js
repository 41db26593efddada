// What the runtime knows of the operations of `reservedIpv6Actions`.

import { plainBody } from '../runtime/request/prepare.js';

export const post = {
  id: 'reservedIPv6Actions_post',
  method: 'POST',
  path: '/v2/reserved_ipv6/{reserved_ipv6}/actions',
  security: [{ bearer_auth: ['reserved_ip:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['action'],
  wait: [{ operation: () => import('./actions.js').then(({ get }) => get), with: { action_id: [['action', 'id']] } }],
};
