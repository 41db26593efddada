// What the runtime knows of the operations of `registries`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'registries_create',
  method: 'POST',
  path: '/v2/registries',
  security: [{ bearer_auth: ['registry:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['registry'],
};

const delete_ = {
  id: 'registries_delete',
  method: 'DELETE',
  path: '/v2/registries/{registry_name}',
  security: [{ bearer_auth: ['registry:delete'] }],
  returns: 'empty',
};

export const deleteRepository = {
  id: 'registries_delete_repository',
  method: 'DELETE',
  path: '/v2/registries/{registry_name}/repositories/{repository_name}',
  security: [{ bearer_auth: ['registry:delete'] }],
  returns: 'empty',
};

export const deleteRepositoryManifest = {
  id: 'registries_delete_repositoryManifest',
  method: 'DELETE',
  path: '/v2/registries/{registry_name}/repositories/{repository_name}/digests/{manifest_digest}',
  security: [{ bearer_auth: ['registry:delete'] }],
  returns: 'empty',
};

export const deleteRepositoryTag = {
  id: 'registries_delete_repositoryTag',
  method: 'DELETE',
  path: '/v2/registries/{registry_name}/repositories/{repository_name}/tags/{repository_tag}',
  security: [{ bearer_auth: ['registry:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'registries_get',
  method: 'GET',
  path: '/v2/registries/{registry_name}',
  security: [{ bearer_auth: ['registry:read'] }],
  payload: ['registry'],
};

export const getDockerCredentials = {
  id: 'registries_get_dockerCredentials',
  method: 'GET',
  path: '/v2/registries/{registry_name}/docker-credentials',
  security: [{ bearer_auth: ['registry:read', 'registry:update'] }],
  payload: ['auths'],
};

export const getGarbageCollection = {
  id: 'registries_get_garbageCollection',
  method: 'GET',
  path: '/v2/registries/{registry_name}/garbage-collection',
  security: [{ bearer_auth: ['registry:read'] }],
  payload: ['garbage_collection'],
};

export const getOptions = {
  id: 'registries_get_options',
  method: 'GET',
  path: '/v2/registries/options',
  security: [{ bearer_auth: ['registry:read'] }],
  payload: ['options'],
};

export const getSubscription = {
  id: 'registries_get_subscription',
  method: 'GET',
  path: '/v2/registries/subscription',
  security: [{ bearer_auth: ['registry:read'] }],
  payload: ['subscription'],
};

export const list = {
  id: 'registries_list',
  method: 'GET',
  path: '/v2/registries',
  security: [{ bearer_auth: ['registry:read'] }],
  payload: ['registries'],
};

export const listGarbageCollections = {
  id: 'registries_list_garbageCollections',
  method: 'GET',
  path: '/v2/registries/{registry_name}/garbage-collections',
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

export const listRepositoriesV2 = {
  id: 'registries_list_repositoriesV2',
  method: 'GET',
  path: '/v2/registries/{registry_name}/repositoriesV2',
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
  id: 'registries_list_repositoryManifests',
  method: 'GET',
  path: '/v2/registries/{registry_name}/repositories/{repository_name}/digests',
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
  id: 'registries_list_repositoryTags',
  method: 'GET',
  path: '/v2/registries/{registry_name}/repositories/{repository_name}/tags',
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
  id: 'registries_run_garbageCollection',
  method: 'POST',
  path: '/v2/registries/{registry_name}/garbage-collection',
  security: [{ bearer_auth: ['registry:update'] }],
  payload: ['garbage_collection'],
};

export const updateGarbageCollection = {
  id: 'registries_update_garbageCollection',
  method: 'PUT',
  path: '/v2/registries/{registry_name}/garbage-collection/{garbage_collection_uuid}',
  security: [{ bearer_auth: ['registry:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['garbage_collection'],
};

export const updateSubscription = {
  id: 'registries_update_subscription',
  method: 'POST',
  path: '/v2/registries/subscription',
  security: [{ bearer_auth: ['registry:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['subscription'],
};

export const validateName = {
  id: 'registries_validate_name',
  method: 'POST',
  path: '/v2/registries/validate-name',
  security: [{ bearer_auth: ['registry:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
  safety: 'safe',
};

export { delete_ as delete };
