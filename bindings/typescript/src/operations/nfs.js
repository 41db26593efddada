// What the runtime knows of the operations of `nfs`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'nfs_create',
  method: 'POST',
  path: '/v2/nfs',
  security: [{ bearer_auth: ['nfs:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['share'],
  wait: [{ operation: () => get, with: { nfs_id: [['share', 'id']] } }],
  lookup: {
    list: () => list,
    body: ['name'],
    items: ['shares'],
    item: ['name'],
    response: ['share'],
    created: ['created_at'],
  },
};

export const createAccessPoint = {
  id: 'nfs_create_access_point',
  method: 'POST',
  path: '/v2/nfs/shares/{share_id}/access_points',
  security: [{ bearer_auth: ['nfs:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  wait: [{ operation: () => getAccessPoint, with: { access_point_id: [['access_point', 'id']] } }],
};

export const createAction = {
  id: 'nfs_create_action',
  method: 'POST',
  path: '/v2/nfs/{nfs_id}/actions',
  security: [{ bearer_auth: ['nfs:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['action'],
  wait: [{ operation: () => get }],
};

const delete_ = {
  id: 'nfs_delete',
  method: 'DELETE',
  path: '/v2/nfs/{nfs_id}',
  security: [{ bearer_auth: ['nfs:delete'] }],
  query: ['region'],
  returns: 'empty',
  wait: [{ operation: () => get, untilGone: true }],
};

export const deleteAccessPoint = {
  id: 'nfs_delete_access_point',
  method: 'DELETE',
  path: '/v2/nfs/access_points/{access_point_id}',
  security: [{ bearer_auth: ['nfs:delete'] }],
};

export const deleteSnapshot = {
  id: 'nfs_delete_snapshot',
  method: 'DELETE',
  path: '/v2/nfs/snapshots/{nfs_snapshot_id}',
  security: [{ bearer_auth: ['nfs:delete'] }],
  query: ['region'],
  returns: 'empty',
};

export const get = {
  id: 'nfs_get',
  method: 'GET',
  path: '/v2/nfs/{nfs_id}',
  security: [{ bearer_auth: ['nfs:read'] }],
  query: ['region'],
  payload: ['share'],
  status: { status: [['share', 'status']], done: ['ACTIVE'], failed: ['DELETED', 'FAILED'] },
};

export const getAccessPoint = {
  id: 'nfs_get_access_point',
  method: 'GET',
  path: '/v2/nfs/access_points/{access_point_id}',
  security: [{ bearer_auth: ['nfs:read'] }],
  payload: ['access_point'],
  status: {
    status: [['access_point', 'status']],
    done: ['ACCESS_POINT_ACTIVE'],
    failed: ['ACCESS_POINT_DELETED', 'ACCESS_POINT_FAILED'],
  },
};

export const getSnapshot = {
  id: 'nfs_get_snapshot',
  method: 'GET',
  path: '/v2/nfs/snapshots/{nfs_snapshot_id}',
  security: [{ bearer_auth: ['nfs:read'] }],
  query: ['region'],
  payload: ['snapshot'],
};

export const list = {
  id: 'nfs_list',
  method: 'GET',
  path: '/v2/nfs',
  security: [{ bearer_auth: ['nfs:list'] }],
  query: ['region'],
  payload: ['shares'],
};

export const listAccessPoints = {
  id: 'nfs_list_access_points',
  method: 'GET',
  path: '/v2/nfs/shares/{share_id}/access_points',
  security: [{ bearer_auth: ['nfs:list'] }],
  query: ['status'],
  payload: ['access_points'],
};

export const listSnapshot = {
  id: 'nfs_list_snapshot',
  method: 'GET',
  path: '/v2/nfs/snapshots',
  security: [{ bearer_auth: ['nfs:list'] }],
  query: ['region', 'share_id'],
  payload: ['snapshots'],
};

export { delete_ as delete };
