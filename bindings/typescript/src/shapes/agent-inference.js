// The shapes of the responses of `agent-inference`.

import { ChatCompletionChunk, ChatCompletionResponse } from './shared.js';

export const responses = {
  agentInference_create_chat_completion: { 200: ChatCompletionResponse, events: ChatCompletionChunk },
};
