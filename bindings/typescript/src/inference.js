// Sends prompts, image requests and batches to serverless models.

import * as operations from './operations/inference.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';
import { streamableCall } from './runtime/call/streamable-call.js';
import { find } from './runtime/codec/text.js';

export function cancelBatch(client, batchId, options) {
  return call(client, operations.cancelBatch, { path: [batchId] }, options);
}

export function createAsyncInvoke(client, body, options) {
  return call(client, operations.createAsyncInvoke, { body }, options);
}

export function createBatch(client, body, options) {
  return waitableCall(client, operations.createBatch, { body }, options);
}

export function createBatchFile(client, body, options) {
  return call(client, operations.createBatchFile, { body }, options);
}

export function createChatCompletion(client, body, options) {
  return streamableCall(client, operations.createChatCompletion, { body }, options);
}

export function createEmbedding(client, body, options) {
  return call(client, operations.createEmbedding, { body }, options);
}

export function createImage(client, body, options) {
  return streamableCall(client, operations.createImage, { body }, options);
}

export function createMessages(client, body, options) {
  return streamableCall(client, operations.createMessages, { body }, options);
}

export function createResponse(client, body, options) {
  return streamableCall(client, operations.createResponse, { body }, options);
}

export function getBatch(client, batchId, options) {
  return waitableCall(client, operations.getBatch, { path: [batchId] }, options);
}

export function getBatchResults(client, batchId, options) {
  return call(client, operations.getBatchResults, { path: [batchId] }, options);
}

export function listBatches(client, params, options) {
  return paginatedCall(client, operations.listBatches, { params }, options);
}

export function listModels(client, options) {
  return call(client, operations.listModels, {}, options);
}

export function uploadBatchFile(client, url, body, options) {
  return call(client, operations.uploadBatchFile, { url, body }, options);
}

export function message(chatCompletionResponse) {
  return find(chatCompletionResponse.choices, {})?.message;
}
