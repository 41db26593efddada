// Sends chat requests to an agent at its own endpoint.

import * as operations from './operations/agent-inference.js';
import { streamableCall } from './runtime/streamable-call.js';

export function createChatCompletion(client, body, params, options) {
  return streamableCall(client, operations.createChatCompletion, { body, params }, options);
}
