// What the runtime knows of the operations of `inference`.

import { plainBody } from '../runtime/request/prepare.js';
import * as streamFormats from '../stream-formats.js';

export const cancelBatch = {
  id: 'inference_cancel_batch',
  method: 'POST',
  path: '/v1/batches/{batch_id}/cancel',
  server: 'https://inference.do-ai.run',
  security: [{ inference_bearer_auth: [] }],
  safety: 'idempotent',
};

export const createAsyncInvoke = {
  id: 'inference_create_async_invoke',
  method: 'POST',
  path: '/v1/async-invoke',
  server: 'https://inference.do-ai.run',
  security: [{ inference_bearer_auth: [] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const createBatch = {
  id: 'inference_create_batch',
  method: 'POST',
  path: '/v1/batches',
  server: 'https://inference.do-ai.run',
  security: [{ inference_bearer_auth: [] }],
  body: 'application/json',
  writeBody: plainBody,
  wait: [{ operation: () => getBatch, with: { batch_id: [['batch_id']] } }],
};

export const createBatchFile = {
  id: 'inference_create_batch_file',
  method: 'POST',
  path: '/v1/batches/files',
  server: 'https://inference.do-ai.run',
  security: [{ inference_bearer_auth: [] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const createChatCompletion = {
  id: 'inference_create_chat_completion',
  method: 'POST',
  path: '/v1/chat/completions',
  server: 'https://inference.do-ai.run',
  security: [{ inference_bearer_auth: [] }],
  body: 'application/json',
  writeBody: plainBody,
  stream: streamFormats.modelOutput,
};

export const createEmbedding = {
  id: 'inference_create_embedding',
  method: 'POST',
  path: '/v1/embeddings',
  server: 'https://inference.do-ai.run',
  security: [{ inference_bearer_auth: [] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const createImage = {
  id: 'inference_create_image',
  method: 'POST',
  path: '/v1/images/generations',
  server: 'https://inference.do-ai.run',
  security: [{ inference_bearer_auth: [] }],
  body: 'application/json',
  writeBody: plainBody,
  stream: streamFormats.modelOutput,
};

export const createMessages = {
  id: 'inference_create_messages',
  method: 'POST',
  path: '/v1/messages',
  server: 'https://inference.do-ai.run',
  security: [{ inference_bearer_auth: [] }],
  body: 'application/json',
  writeBody: plainBody,
  stream: streamFormats.modelOutput,
};

export const createResponse = {
  id: 'inference_create_response',
  method: 'POST',
  path: '/v1/responses',
  server: 'https://inference.do-ai.run',
  security: [{ inference_bearer_auth: [] }],
  body: 'application/json',
  writeBody: plainBody,
  stream: streamFormats.modelOutput,
};

export const getBatch = {
  id: 'inference_get_batch',
  method: 'GET',
  path: '/v1/batches/{batch_id}',
  server: 'https://inference.do-ai.run',
  security: [{ inference_bearer_auth: [] }],
  status: { status: [['status']], done: ['completed'], failed: ['cancelled', 'expired', 'failed'], minutes: 1500 },
};

export const getBatchResults = {
  id: 'inference_get_batch_results',
  method: 'GET',
  path: '/v1/batches/{batch_id}/results',
  server: 'https://inference.do-ai.run',
  security: [{ inference_bearer_auth: [] }],
};

export const listBatches = {
  id: 'inference_list_batches',
  method: 'GET',
  path: '/v1/batches',
  server: 'https://inference.do-ai.run',
  security: [{ inference_bearer_auth: [] }],
  query: ['after', 'limit', 'status'],
  paging: {
    items: ['data'],
    style: 'cursor',
    cursor: 'after',
    last: ['last_id'],
    more: ['has_more'],
    size: 'limit',
    largest: 100,
  },
};

export const listModels = {
  id: 'inference_list_models',
  method: 'GET',
  path: '/v1/models',
  server: 'https://inference.do-ai.run',
  security: [{ inference_bearer_auth: [] }],
};

export const uploadBatchFile = {
  id: 'inference_upload_batch_file',
  method: 'PUT',
  path: '/<upload_url>',
  callerUrl: true,
  body: 'application/octet-stream',
  writeBody: plainBody,
  returns: 'empty',
};
