// Sends chat requests to an agent at its own endpoint.

import * as operations from './operations/agent-inference.js';
import { streamableCall } from './runtime/call/streamable-call.js';
import { find } from './runtime/codec/text.js';

export function createChatCompletion(client, body, params, options) {
  return streamableCall(client, operations.createChatCompletion, { body, params }, options);
}

export function message(chatCompletionResponse) {
  return find(chatCompletionResponse.choices, {})?.message;
}
