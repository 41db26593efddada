// The client of the DigitalOcean API that functions take.

import { BaseClient } from './runtime/client.js';
import { service } from './service.js';

/** A client of the DigitalOcean API. */
export class Client extends BaseClient {
  constructor(options = {}, shared = {}) {
    super(service, options, shared);
  }
}
