// What the runtime knows of the operations of `registry`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'registry_create',
  method: 'POST',
  path: '/v2/registry',
  security: [{ bearer_auth: ['registry:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['registry'],
};

const delete_ = {
  id: 'registry_delete',
  method: 'DELETE',
  path: '/v2/registry',
  security: [{ bearer_auth: ['registry:delete'] }],
  returns: 'empty',
};

export const deleteRepositoryManifest = {
  id: 'registry_delete_repositoryManifest',
  method: 'DELETE',
  path: '/v2/registry/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}',
  security: [{ bearer_auth: ['registry:delete'] }],
  returns: 'empty',
};

export const deleteRepositoryTag = {
  id: 'registry_delete_repositoryTag',
  method: 'DELETE',
  path: '/v2/registry/{registry_name}/repositories/{repository_name}/tags/{repository_tag}',
  security: [{ bearer_auth: ['registry:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'registry_get',
  method: 'GET',
  path: '/v2/registry',
  security: [{ bearer_auth: ['registry:read'] }],
  payload: ['registry'],
};

export const getDockerCredentials = {
  id: 'registry_get_dockerCredentials',
  method: 'GET',
  path: '/v2/registry/docker-credentials',
  security: [{ bearer_auth: ['registry:read', 'registry:update'] }],
  query: ['expiry_seconds', 'read_write'],
  payload: ['auths'],
};

export const getGarbageCollection = {
  id: 'registry_get_garbageCollection',
  method: 'GET',
  path: '/v2/registry/{registry_name}/garbage-collection',
  security: [{ bearer_auth: ['registry:read'] }],
  payload: ['garbage_collection'],
};

export const getOptions = {
  id: 'registry_get_options',
  method: 'GET',
  path: '/v2/registry/options',
  security: [{ bearer_auth: ['registry:read'] }],
  payload: ['options'],
};

export const getSubscription = {
  id: 'registry_get_subscription',
  method: 'GET',
  path: '/v2/registry/subscription',
  security: [{ bearer_auth: ['registry:read'] }],
  payload: ['subscription'],
};

export const listGarbageCollections = {
  id: 'registry_list_garbageCollections',
  method: 'GET',
  path: '/v2/registry/{registry_name}/garbage-collections',
  security: [{ bearer_auth: ['registry:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['garbage_collections'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listRepositories = {
  id: 'registry_list_repositories',
  method: 'GET',
  path: '/v2/registry/{registry_name}/repositories',
  security: [{ bearer_auth: ['registry:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['repositories'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listRepositoriesV2 = {
  id: 'registry_list_repositoriesV2',
  method: 'GET',
  path: '/v2/registry/{registry_name}/repositoriesV2',
  security: [{ bearer_auth: ['registry:read'] }],
  query: ['per_page', 'page', 'page_token'],
  paging: {
    items: ['repositories'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listRepositoryManifests = {
  id: 'registry_list_repositoryManifests',
  method: 'GET',
  path: '/v2/registry/{registry_name}/repositories/{repository_name}/digests',
  security: [{ bearer_auth: ['registry:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['manifests'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listRepositoryTags = {
  id: 'registry_list_repositoryTags',
  method: 'GET',
  path: '/v2/registry/{registry_name}/repositories/{repository_name}/tags',
  security: [{ bearer_auth: ['registry:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['tags'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const runGarbageCollection = {
  id: 'registry_run_garbageCollection',
  method: 'POST',
  path: '/v2/registry/{registry_name}/garbage-collection',
  security: [{ bearer_auth: ['registry:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['garbage_collection'],
};

export const updateGarbageCollection = {
  id: 'registry_update_garbageCollection',
  method: 'PUT',
  path: '/v2/registry/{registry_name}/garbage-collection/{garbage_collection_uuid}',
  security: [{ bearer_auth: ['registry:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['garbage_collection'],
};

export const updateSubscription = {
  id: 'registry_update_subscription',
  method: 'POST',
  path: '/v2/registry/subscription',
  security: [{ bearer_auth: ['registry:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['subscription'],
};

export const validateName = {
  id: 'registry_validate_name',
  method: 'POST',
  path: '/v2/registry/validate-name',
  security: [{ bearer_auth: ['registry:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
  safety: 'safe',
};

export { delete_ as delete };
