// Manages the container registry of an account with only one. Use `registries` for several.

import * as operations from './operations/registry.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

function delete_(client, options) {
  return call(client, operations.delete, {}, options);
}

export function deleteRepositoryManifest(client, registryName, repositoryName, manifestDigest, options) {
  return call(
    client,
    operations.deleteRepositoryManifest,
    { path: [registryName, repositoryName, manifestDigest] },
    options,
  );
}

export function deleteRepositoryTag(client, registryName, repositoryName, repositoryTag, options) {
  return call(client, operations.deleteRepositoryTag, { path: [registryName, repositoryName, repositoryTag] }, options);
}

export function get(client, options) {
  return call(client, operations.get, {}, options);
}

export function getDockerCredentials(client, params, options) {
  return call(client, operations.getDockerCredentials, { params }, options);
}

export function getGarbageCollection(client, registryName, options) {
  return call(client, operations.getGarbageCollection, { path: [registryName] }, options);
}

export function getOptions(client, options) {
  return call(client, operations.getOptions, {}, options);
}

export function getSubscription(client, options) {
  return call(client, operations.getSubscription, {}, options);
}

export function listGarbageCollections(client, registryName, params, options) {
  return paginatedCall(client, operations.listGarbageCollections, { path: [registryName], params }, options);
}

export function listRepositories(client, registryName, params, options) {
  return paginatedCall(client, operations.listRepositories, { path: [registryName], params }, options);
}

export function listRepositoriesV2(client, registryName, params, options) {
  return paginatedCall(client, operations.listRepositoriesV2, { path: [registryName], params }, options);
}

export function listRepositoryManifests(client, registryName, repositoryName, params, options) {
  return paginatedCall(
    client,
    operations.listRepositoryManifests,
    { path: [registryName, repositoryName], params },
    options,
  );
}

export function listRepositoryTags(client, registryName, repositoryName, params, options) {
  return paginatedCall(
    client,
    operations.listRepositoryTags,
    { path: [registryName, repositoryName], params },
    options,
  );
}

export function runGarbageCollection(client, registryName, body, options) {
  return call(client, operations.runGarbageCollection, { path: [registryName], body }, options);
}

export function updateGarbageCollection(client, registryName, garbageCollectionUuid, body, options) {
  return call(
    client,
    operations.updateGarbageCollection,
    { path: [registryName, garbageCollectionUuid], body },
    options,
  );
}

export function updateSubscription(client, body, options) {
  return call(client, operations.updateSubscription, { body }, options);
}

export function validateName(client, body, options) {
  return call(client, operations.validateName, { body }, options);
}

export { delete_ as delete };
