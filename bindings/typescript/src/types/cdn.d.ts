// Types that only `cdn` uses.

import type { OpenInteger, Timestamp } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** The response of `POST /v2/cdn/endpoints`. */
export interface CdnCreateEndpointResponse {
  /** The CDN endpoint. */
  endpoint: CdnEndpoint;
}

/** A CDN endpoint, which serves the files of a Spaces bucket from caches around the world. */
export interface CdnEndpoint {
  /** The CDN endpoint's ID. Read-only. */
  id: string;
  /** The host name of the bucket, such as `static-images.nyc3.digitaloceanspaces.com`. */
  origin: string;
  /** The host name that serves the cached files. Read-only. */
  endpoint: string;
  /** The number of seconds for which a file is cached. Default: `3600`. */
  ttl?: CdnTtl;
  /** The ID of the TLS certificate for the custom domain. It must be managed by DigitalOcean. */
  certificate_id?: string;
  /** The custom domain that serves the cached files. */
  custom_domain?: string;
  /** When the CDN endpoint was created. Read-only. */
  created_at: Timestamp;
}

/**
 * A CDN endpoint, which serves the files of a Spaces bucket from caches around the world.
 * This is {@link CdnEndpoint} as it is sent.
 */
export interface CdnEndpointInput {
  /** The host name of the bucket, such as `static-images.nyc3.digitaloceanspaces.com`. */
  origin: string;
  /** The number of seconds for which a file is cached. Default: `3600`. */
  ttl?: CdnTtl;
  /** The ID of the TLS certificate for the custom domain. It must be managed by DigitalOcean. */
  certificate_id?: string;
  /** The custom domain that serves the cached files. */
  custom_domain?: string;
}

/** The response of `GET /v2/cdn/endpoints`. */
export interface CdnListEndpointsResponse {
  /** The CDN endpoints on this page. */
  endpoints: CdnEndpoint[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The number of seconds for which a file is cached. */
export type CdnTtl = OpenInteger<604800 | 86400 | 3600 | 600 | 60>;

/** The files to purge from a cache. */
export interface PurgeCache {
  /** The paths of the files. `*` after a directory matches everything in it; `*` alone purges the whole cache. */
  files: string[];
}

/** A change to a CDN endpoint. */
export interface UpdateEndpoint {
  /** The number of seconds for which a file is cached. Default: `3600`. */
  ttl?: CdnTtl;
  /** The ID of the TLS certificate for the custom domain. It must be managed by DigitalOcean. */
  certificate_id?: string;
  /** The custom domain that serves the cached files. */
  custom_domain?: string;
}
