// What the runtime knows of the operations of `volumeActions`.

import { plainBody } from '../runtime/request/prepare.js';
import * as actions from './actions.js';

export const get = {
  id: 'volumeActions_get',
  method: 'GET',
  path: '/v2/volumes/{volume_id}/actions/{action_id}',
  security: [{ bearer_auth: ['block_storage_action:read'] }],
  query: ['per_page', 'page'],
  payload: ['action'],
  status: {
    status: [['action', 'status']],
    done: ['completed'],
    failed: ['errored'],
    batch: { list: () => actions.list, id: ['id'] },
  },
};

export const list = {
  id: 'volumeActions_list',
  method: 'GET',
  path: '/v2/volumes/{volume_id}/actions',
  security: [{ bearer_auth: ['block_storage_action:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['actions'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const post = {
  id: 'volumeActions_post',
  method: 'POST',
  path: '/v2/volumes/actions',
  security: [{ bearer_auth: ['block_storage_action:create', 'api:write'] }],
  query: ['per_page', 'page'],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['action'],
  wait: [{ operation: () => import('./actions.js').then(({ get }) => get), with: { action_id: [['action', 'id']] } }],
};

export const postById = {
  id: 'volumeActions_post_byId',
  method: 'POST',
  path: '/v2/volumes/{volume_id}/actions',
  security: [{ bearer_auth: ['block_storage_action:create'] }],
  query: ['per_page', 'page'],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['action'],
  wait: [{ operation: () => get, with: { action_id: [['action', 'id']] } }],
};
