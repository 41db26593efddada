// Sends chat requests to an agent at its own endpoint.

import * as operations from './operations/agent-inference.js';
import { find } from './runtime/selection.js';
import { streamableCall } from './runtime/streamable-call.js';

export function createChatCompletion(client, body, params, options) {
  return streamableCall(client, operations.createChatCompletion, { body, params }, options);
}

export function message(chatCompletionResponse) {
  return find(chatCompletionResponse.choices, {})?.message;
}
