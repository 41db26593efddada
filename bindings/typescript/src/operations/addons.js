// What the runtime knows of the operations of `addons`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'addons_create',
  method: 'POST',
  path: '/v2/add-ons/saas',
  security: [{ bearer_auth: ['addon:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['resource'],
};

const delete_ = {
  id: 'addons_delete',
  method: 'DELETE',
  path: '/v2/add-ons/saas/{resource_uuid}',
  security: [{ bearer_auth: ['addon:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'addons_get',
  method: 'GET',
  path: '/v2/add-ons/saas/{resource_uuid}',
  security: [{ bearer_auth: ['addon:read'] }],
  payload: ['resource'],
};

export const getApp = {
  id: 'addons_get_app',
  method: 'GET',
  path: '/v2/add-ons/apps',
  security: [{ bearer_auth: [] }],
  payload: ['apps'],
};

export const getAppMetadata = {
  id: 'addons_get_app_metadata',
  method: 'GET',
  path: '/v2/add-ons/apps/{app_slug}/metadata',
  security: [{ bearer_auth: [] }],
  payload: ['metadata'],
};

export const list = {
  id: 'addons_list',
  method: 'GET',
  path: '/v2/add-ons/saas',
  security: [{ bearer_auth: ['addon:read'] }],
  payload: ['resources'],
};

export const patch = {
  id: 'addons_patch',
  method: 'PATCH',
  path: '/v2/add-ons/saas/{resource_uuid}',
  security: [{ bearer_auth: ['addon:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['resource'],
  safety: 'idempotent',
};

export const patchPlan = {
  id: 'addons_patch_plan',
  method: 'PATCH',
  path: '/v2/add-ons/saas/{resource_uuid}/plan',
  security: [{ bearer_auth: ['addon:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['resource'],
};

export { delete_ as delete };
