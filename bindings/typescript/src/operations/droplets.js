// What the runtime knows of the operations of `droplets`.

import { parametersOfAllLocations, plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'droplets_create',
  method: 'POST',
  path: '/v2/droplets',
  security: [{ bearer_auth: ['droplet:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['droplet', 'droplets'],
  wait: [
    {
      operation: () => import('./actions.js').then(({ get }) => get),
      with: { action_id: [['links', 'actions', '*', 'id']] },
    },
    {
      operation: () => get,
      with: {
        droplet_id: [
          ['droplet', 'id'],
          ['droplets', '*', 'id'],
        ],
      },
    },
  ],
  lookup: {
    list: () => list,
    body: ['name'],
    query: 'name',
    items: ['droplets'],
    item: ['name'],
    response: ['droplet'],
    created: ['created_at'],
  },
};

export const destroy = {
  id: 'droplets_destroy',
  method: 'DELETE',
  path: '/v2/droplets/{droplet_id}',
  security: [{ bearer_auth: ['droplet:delete'] }],
  returns: 'empty',
  wait: [{ operation: () => get, untilGone: true }],
};

export const destroyByTag = {
  id: 'droplets_destroy_byTag',
  method: 'DELETE',
  path: '/v2/droplets',
  security: [{ bearer_auth: ['droplet:delete'] }],
  query: ['tag_name'],
  required: ['tag_name'],
  returns: 'empty',
};

export const destroyRetryWithAssociatedResources = {
  id: 'droplets_destroy_retryWithAssociatedResources',
  method: 'POST',
  path: '/v2/droplets/{droplet_id}/destroy_with_associated_resources/retry',
  security: [
    {
      bearer_auth: [
        'droplet:delete',
        'block_storage:delete',
        'block_storage_snapshot:delete',
        'image:delete',
        'reserved_ip:delete',
      ],
    },
  ],
  returns: 'empty',
};

export const destroyWithAssociatedResourcesDangerous = {
  id: 'droplets_destroy_withAssociatedResourcesDangerous',
  method: 'DELETE',
  path: '/v2/droplets/{droplet_id}/destroy_with_associated_resources/dangerous',
  security: [
    {
      bearer_auth: [
        'droplet:delete',
        'block_storage:delete',
        'block_storage_snapshot:delete',
        'image:delete',
        'reserved_ip:delete',
      ],
    },
  ],
  parameters: parametersOfAllLocations,
  headers: ['X-Dangerous'],
  required: ['X-Dangerous'],
  returns: 'empty',
};

export const destroyWithAssociatedResourcesSelective = {
  id: 'droplets_destroy_withAssociatedResourcesSelective',
  method: 'DELETE',
  path: '/v2/droplets/{droplet_id}/destroy_with_associated_resources/selective',
  security: [
    {
      bearer_auth: [
        'droplet:delete',
        'block_storage:delete',
        'block_storage_snapshot:delete',
        'image:delete',
        'reserved_ip:delete',
      ],
    },
  ],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const get = {
  id: 'droplets_get',
  method: 'GET',
  path: '/v2/droplets/{droplet_id}',
  security: [{ bearer_auth: ['droplet:read'] }],
  payload: ['droplet'],
  status: { status: [['droplet', 'status']], done: ['active'], failed: ['archive'] },
};

export const getDestroyAssociatedResourcesStatus = {
  id: 'droplets_get_DestroyAssociatedResourcesStatus',
  method: 'GET',
  path: '/v2/droplets/{droplet_id}/destroy_with_associated_resources/status',
  security: [{ bearer_auth: ['droplet:delete'] }],
};

export const getBackupPolicy = {
  id: 'droplets_get_backup_policy',
  method: 'GET',
  path: '/v2/droplets/{droplet_id}/backups/policy',
  security: [{ bearer_auth: ['droplet:read'] }],
  payload: ['policy'],
};

export const list = {
  id: 'droplets_list',
  method: 'GET',
  path: '/v2/droplets',
  security: [{ bearer_auth: ['droplet:read'] }],
  query: ['per_page', 'page', 'tag_name', 'name', 'type'],
  paging: {
    items: ['droplets'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listAssociatedResources = {
  id: 'droplets_list_associatedResources',
  method: 'GET',
  path: '/v2/droplets/{droplet_id}/destroy_with_associated_resources',
  security: [{ bearer_auth: ['droplet:read'] }],
};

export const listBackupPolicies = {
  id: 'droplets_list_backup_policies',
  method: 'GET',
  path: '/v2/droplets/backups/policies',
  security: [{ bearer_auth: ['droplet:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['policies'],
    keyed: true,
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listBackups = {
  id: 'droplets_list_backups',
  method: 'GET',
  path: '/v2/droplets/{droplet_id}/backups',
  security: [{ bearer_auth: ['droplet:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['backups'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listFirewalls = {
  id: 'droplets_list_firewalls',
  method: 'GET',
  path: '/v2/droplets/{droplet_id}/firewalls',
  security: [{ bearer_auth: ['firewall:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['firewalls'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listKernels = {
  id: 'droplets_list_kernels',
  method: 'GET',
  path: '/v2/droplets/{droplet_id}/kernels',
  security: [{ bearer_auth: ['droplet:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['kernels'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listNeighbors = {
  id: 'droplets_list_neighbors',
  method: 'GET',
  path: '/v2/droplets/{droplet_id}/neighbors',
  security: [{ bearer_auth: ['droplet:read'] }],
  payload: ['droplets'],
};

export const listNeighborsIds = {
  id: 'droplets_list_neighborsIds',
  method: 'GET',
  path: '/v2/reports/droplet_neighbors_ids',
  security: [{ bearer_auth: ['droplet:read'] }],
  payload: ['neighbor_ids'],
};

export const listSnapshots = {
  id: 'droplets_list_snapshots',
  method: 'GET',
  path: '/v2/droplets/{droplet_id}/snapshots',
  security: [{ bearer_auth: ['droplet:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['snapshots'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listSupportedBackupPolicies = {
  id: 'droplets_list_supported_backup_policies',
  method: 'GET',
  path: '/v2/droplets/backups/supported_policies',
  security: [{ bearer_auth: ['droplet:read'] }],
  payload: ['supported_policies'],
};
