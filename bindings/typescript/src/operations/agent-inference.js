// What the runtime knows of the operations of `agentInference`.

import { serverTemplate } from '../runtime/client/server.js';
import { plainBody } from '../runtime/request/prepare.js';
import { serverVariables } from '../server-variables.js';
import * as streamFormats from '../stream-formats.js';

export const createChatCompletion = {
  id: 'agentInference_create_chat_completion',
  method: 'POST',
  path: '/api/v1/chat/completions',
  server: serverTemplate('https://{agent_url}', serverVariables),
  security: [{ agent_key: [] }],
  query: ['agent'],
  required: ['agent'],
  body: 'application/json',
  writeBody: plainBody,
  stream: streamFormats.modelOutput,
};
