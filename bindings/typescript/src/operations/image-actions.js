// What the runtime knows of the operations of `imageActions`.

import { plainBody } from '../runtime/request/prepare.js';
import * as actions from './actions.js';

export const get = {
  id: 'imageActions_get',
  method: 'GET',
  path: '/v2/images/{image_id}/actions/{action_id}',
  security: [{ bearer_auth: ['image:read'] }],
  payload: ['action'],
  status: {
    status: [['action', 'status'], ['status']],
    done: ['completed'],
    failed: ['errored'],
    batch: { list: () => actions.list, id: ['id'] },
  },
};

export const list = {
  id: 'imageActions_list',
  method: 'GET',
  path: '/v2/images/{image_id}/actions',
  security: [{ bearer_auth: ['image:read'] }],
  paging: { items: ['actions'], style: 'link', next: ['links', 'pages', 'next'], total: ['meta', 'total'] },
};

export const post = {
  id: 'imageActions_post',
  method: 'POST',
  path: '/v2/images/{image_id}/actions',
  security: [{ bearer_auth: ['image:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['action'],
  wait: [{ operation: () => get, with: { action_id: [['action', 'id']] } }],
};
