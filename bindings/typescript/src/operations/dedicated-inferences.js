// What the runtime knows of the operations of `dedicatedInferences`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'dedicatedInferences_create',
  method: 'POST',
  path: '/v2/dedicated-inferences',
  security: [{ bearer_auth: ['dedicated_inference:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  wait: [{ operation: () => get, with: { dedicated_inference_id: [['dedicated_inference', 'id']] } }],
};

export const createTokens = {
  id: 'dedicatedInferences_create_tokens',
  method: 'POST',
  path: '/v2/dedicated-inferences/{dedicated_inference_id}/tokens',
  security: [{ bearer_auth: ['dedicated_inference_tokens:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['token'],
};

const delete_ = {
  id: 'dedicatedInferences_delete',
  method: 'DELETE',
  path: '/v2/dedicated-inferences/{dedicated_inference_id}',
  security: [{ bearer_auth: ['dedicated_inference:delete'] }],
  returns: 'empty',
  wait: [{ operation: () => get, untilGone: true }],
};

export const deleteTokens = {
  id: 'dedicatedInferences_delete_tokens',
  method: 'DELETE',
  path: '/v2/dedicated-inferences/{dedicated_inference_id}/tokens/{token_id}',
  security: [{ bearer_auth: ['dedicated_inference_tokens:delete'] }],
  returns: 'empty',
};

export const get = {
  id: 'dedicatedInferences_get',
  method: 'GET',
  path: '/v2/dedicated-inferences/{dedicated_inference_id}',
  security: [{ bearer_auth: ['dedicated_inference:read'] }],
  payload: ['dedicated_inference'],
  status: { status: [['dedicated_inference', 'status']], done: ['active', 'ACTIVE'], failed: ['error', 'ERROR'] },
};

export const getAccelerator = {
  id: 'dedicatedInferences_get_accelerator',
  method: 'GET',
  path: '/v2/dedicated-inferences/{dedicated_inference_id}/accelerators/{accelerator_id}',
  security: [{ bearer_auth: ['dedicated_inference:read'] }],
};

export const getCa = {
  id: 'dedicatedInferences_get_ca',
  method: 'GET',
  path: '/v2/dedicated-inferences/{dedicated_inference_id}/ca',
  security: [{ bearer_auth: ['dedicated_inference:read'] }],
  payload: ['cert'],
};

export const getGpuModelConfig = {
  id: 'dedicatedInferences_get_gpu_model_config',
  method: 'GET',
  path: '/v2/dedicated-inferences/gpu-model-config',
  security: [{ bearer_auth: ['dedicated_inference:read'] }],
  payload: ['gpu_model_configs'],
};

export const list = {
  id: 'dedicatedInferences_list',
  method: 'GET',
  path: '/v2/dedicated-inferences',
  security: [{ bearer_auth: ['dedicated_inference:read'] }],
  query: ['per_page', 'page', 'region'],
  paging: {
    items: ['dedicated_inferences'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listAccelerators = {
  id: 'dedicatedInferences_list_accelerators',
  method: 'GET',
  path: '/v2/dedicated-inferences/{dedicated_inference_id}/accelerators',
  security: [{ bearer_auth: ['dedicated_inference:read'] }],
  query: ['per_page', 'page', 'slug'],
  paging: {
    items: ['accelerators'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listSizes = {
  id: 'dedicatedInferences_list_sizes',
  method: 'GET',
  path: '/v2/dedicated-inferences/sizes',
  security: [{ bearer_auth: ['dedicated_inference:read'] }],
};

export const listTokens = {
  id: 'dedicatedInferences_list_tokens',
  method: 'GET',
  path: '/v2/dedicated-inferences/{dedicated_inference_id}/tokens',
  security: [{ bearer_auth: ['dedicated_inference_tokens:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['tokens'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const patch = {
  id: 'dedicatedInferences_patch',
  method: 'PATCH',
  path: '/v2/dedicated-inferences/{dedicated_inference_id}',
  security: [{ bearer_auth: ['dedicated_inference:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['dedicated_inference'],
  wait: [{ operation: () => get }],
};

export { delete_ as delete };
