import type { BaseClientOptions, TokenProvider } from './runtime/index.js';
import { BaseClient } from './runtime/client/client.js';

/** The settings of a client. Times are in milliseconds. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * The API token, or a function that gives it. Read from `DIGITALOCEAN_ACCESS_TOKEN` or `DIGITALOCEAN_TOKEN` by
   * default.
   */
  token?: string | TokenProvider | undefined;
  /**
   * The model access key, or a function that gives it. Read from `GRADIENT_MODEL_ACCESS_KEY` or `MODEL_ACCESS_KEY` by
   * default. Without one, the API token is sent.
   */
  modelKey?: string | TokenProvider | undefined;
  /**
   * The agent key, or a function that gives it. Read from `GRADIENT_AGENT_ACCESS_KEY` or
   * `DIGITALOCEAN_AGENT_ACCESS_KEY` by default.
   */
  agentKey?: string | TokenProvider | undefined;
  /**
   * The endpoint of the agent, as a host or a URL. Read from `GRADIENT_AGENT_ENDPOINT` or `DIGITALOCEAN_AGENT_URL` by
   * default.
   */
  agentEndpoint?: string | undefined;
}

/**
 * A client of the DigitalOcean API that functions take.
 *
 * @example
 * ```ts
 * const client = new Client();
 * ```
 */
export class Client extends BaseClient<ClientOptions> {
  constructor(options?: ClientOptions);
}
