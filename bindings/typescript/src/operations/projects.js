// What the runtime knows of the operations of `projects`.

import { plainBody } from '../runtime/request/prepare.js';

export const assignResources = {
  id: 'projects_assign_resources',
  method: 'POST',
  path: '/v2/projects/{project_id}/resources',
  security: [{ bearer_auth: ['project:assign_resource'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['resources'],
  safety: 'idempotent',
};

export const assignResourcesDefault = {
  id: 'projects_assign_resources_default',
  method: 'POST',
  path: '/v2/projects/default/resources',
  security: [{ bearer_auth: ['project:assign_resource'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['resources'],
  safety: 'idempotent',
};

export const create = {
  id: 'projects_create',
  method: 'POST',
  path: '/v2/projects',
  security: [{ bearer_auth: ['project:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['project'],
  lookup: {
    list: () => list,
    body: ['name'],
    items: ['projects'],
    item: ['name'],
    response: ['project'],
    created: ['created_at'],
  },
};

const delete_ = {
  id: 'projects_delete',
  method: 'DELETE',
  path: '/v2/projects/{project_id}',
  security: [{ bearer_auth: ['project:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'projects_get',
  method: 'GET',
  path: '/v2/projects/{project_id}',
  security: [{ bearer_auth: ['project:read'] }],
  payload: ['project'],
};

export const getDefault = {
  id: 'projects_get_default',
  method: 'GET',
  path: '/v2/projects/default',
  security: [{ bearer_auth: ['project:read'] }],
  payload: ['project'],
};

export const list = {
  id: 'projects_list',
  method: 'GET',
  path: '/v2/projects',
  security: [{ bearer_auth: ['project:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['projects'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listResources = {
  id: 'projects_list_resources',
  method: 'GET',
  path: '/v2/projects/{project_id}/resources',
  security: [{ bearer_auth: ['project:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['resources'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listResourcesDefault = {
  id: 'projects_list_resources_default',
  method: 'GET',
  path: '/v2/projects/default/resources',
  security: [{ bearer_auth: ['project:read'] }],
  paging: { items: ['resources'], style: 'link', next: ['links', 'pages', 'next'], total: ['meta', 'total'] },
};

export const patch = {
  id: 'projects_patch',
  method: 'PATCH',
  path: '/v2/projects/{project_id}',
  security: [{ bearer_auth: ['project:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['project'],
  safety: 'idempotent',
};

export const patchDefault = {
  id: 'projects_patch_default',
  method: 'PATCH',
  path: '/v2/projects/default',
  security: [{ bearer_auth: ['project:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['project'],
  safety: 'idempotent',
};

export const update = {
  id: 'projects_update',
  method: 'PUT',
  path: '/v2/projects/{project_id}',
  security: [{ bearer_auth: ['project:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['project'],
};

export const updateDefault = {
  id: 'projects_update_default',
  method: 'PUT',
  path: '/v2/projects/default',
  security: [{ bearer_auth: ['project:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['project'],
};

export { delete_ as delete };
