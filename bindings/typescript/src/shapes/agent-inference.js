// The shapes of the responses of `agent-inference`.

import { ChatCompletionResponse } from './shared.js';

export const responses = {
  agentInference_create_chat_completion: { 200: ChatCompletionResponse },
};
