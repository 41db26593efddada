// Manages dedicated inferences, which serve language models on reserved GPUs.

import * as operations from './operations/dedicated-inferences.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return waitableCall(client, operations.create, { body }, options);
}

export function createTokens(client, dedicatedInferenceId, body, options) {
  return call(client, operations.createTokens, { path: [dedicatedInferenceId], body }, options);
}

function delete_(client, dedicatedInferenceId, options) {
  return waitableCall(client, operations.delete, { path: [dedicatedInferenceId] }, options);
}

export function deleteTokens(client, dedicatedInferenceId, tokenId, options) {
  return call(client, operations.deleteTokens, { path: [dedicatedInferenceId, tokenId] }, options);
}

export function get(client, dedicatedInferenceId, options) {
  return waitableCall(client, operations.get, { path: [dedicatedInferenceId] }, options);
}

export function getAccelerator(client, dedicatedInferenceId, acceleratorId, options) {
  return call(client, operations.getAccelerator, { path: [dedicatedInferenceId, acceleratorId] }, options);
}

export function getCa(client, dedicatedInferenceId, options) {
  return call(client, operations.getCa, { path: [dedicatedInferenceId] }, options);
}

export function getGpuModelConfig(client, options) {
  return call(client, operations.getGpuModelConfig, {}, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function listAccelerators(client, dedicatedInferenceId, params, options) {
  return paginatedCall(client, operations.listAccelerators, { path: [dedicatedInferenceId], params }, options);
}

export function listSizes(client, options) {
  return call(client, operations.listSizes, {}, options);
}

export function listTokens(client, dedicatedInferenceId, params, options) {
  return paginatedCall(client, operations.listTokens, { path: [dedicatedInferenceId], params }, options);
}

export function patch(client, dedicatedInferenceId, body, options) {
  return waitableCall(client, operations.patch, { path: [dedicatedInferenceId], body }, options);
}

export { delete_ as delete };
