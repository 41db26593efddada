// What the runtime knows of the operations of `dropletActions`.

import { plainBody } from '../runtime/request/prepare.js';
import * as actions from './actions.js';

export const get = {
  id: 'dropletActions_get',
  method: 'GET',
  path: '/v2/droplets/{droplet_id}/actions/{action_id}',
  security: [{ bearer_auth: ['droplet:read'] }],
  payload: ['action'],
  status: {
    status: [['action', 'status']],
    done: ['completed'],
    failed: ['errored'],
    batch: { list: () => actions.list, id: ['id'] },
  },
};

export const list = {
  id: 'dropletActions_list',
  method: 'GET',
  path: '/v2/droplets/{droplet_id}/actions',
  security: [{ bearer_auth: ['droplet:read'] }],
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
  id: 'dropletActions_post',
  method: 'POST',
  path: '/v2/droplets/{droplet_id}/actions',
  security: [{ bearer_auth: ['droplet:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['action'],
  wait: [{ operation: () => get, with: { action_id: [['action', 'id']] } }],
};

export const postByTag = {
  id: 'dropletActions_post_byTag',
  method: 'POST',
  path: '/v2/droplets/actions',
  security: [{ bearer_auth: ['droplet:update'] }],
  query: ['tag_name'],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['actions'],
  wait: [
    { operation: () => import('./actions.js').then(({ get }) => get), with: { action_id: [['actions', '*', 'id']] } },
  ],
};
