// The client of the DigitalOcean API that functions take.

import { BaseClient } from './runtime/client/client.js';
import { bearer } from './runtime/client/credentials.js';

/** What the runtime knows of the API. */
const service = {
  userAgent: 'digitalocean-sdk-typescript/0.1.0',
  baseUrl: 'https://api.digitalocean.com',
  baseUrlEnv: ['DIGITALOCEAN_API_URL', 'GRADIENT_BASE_URL'],
  credentials: [
    {
      scheme: 'bearer_auth',
      option: 'token',
      label: 'API token',
      env: ['DIGITALOCEAN_ACCESS_TOKEN', 'DIGITALOCEAN_TOKEN'],
      rejected: [{ prefix: 'dor_v1_', reason: 'this is a refresh token; exchange it for an access token' }],
      kind: bearer,
    },
    {
      scheme: 'inference_bearer_auth',
      option: 'modelKey',
      label: 'model access key',
      env: ['GRADIENT_MODEL_ACCESS_KEY', 'MODEL_ACCESS_KEY'],
      fallbacks: ['bearer_auth'],
      kind: bearer,
    },
    {
      scheme: 'agent_key',
      option: 'agentKey',
      label: 'agent key',
      env: ['GRADIENT_AGENT_ACCESS_KEY', 'DIGITALOCEAN_AGENT_ACCESS_KEY'],
      rejected: [
        { prefix: 'dop_v1_', reason: 'this is an API token; an agent accepts only its own key' },
        { prefix: 'doo_v1_', reason: 'this is an API token; an agent accepts only its own key' },
      ],
      kind: bearer,
    },
  ],
  rateLimit: [
    { requests: 250, seconds: 60 },
    { requests: 5000, seconds: 3600 },
  ],
};

/** A client of the DigitalOcean API. */
export class Client extends BaseClient {
  constructor(options = {}, shared = {}) {
    super(service, options, shared);
  }
}
