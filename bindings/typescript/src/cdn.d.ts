import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall } from './runtime/index.js';
import type {
  CdnCreateEndpointResponse,
  CdnEndpoint,
  CdnEndpointInput,
  CdnListEndpointsResponse,
  PurgeCache,
  UpdateEndpoint,
} from './types/cdn.js';

export type * from './types/cdn.js';

/** The parameters of `GET /v2/cdn/endpoints`. */
export interface CdnListEndpointsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Creates a CDN endpoint for a Spaces bucket.
 *
 * `POST /v2/cdn/endpoints`. Scope: `cdn:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/cdn_create_endpoint
 *
 * @example
 * ```ts
 * const endpoint = await createEndpoint(client, { origin: 'www.example.com' }).item();
 * ```
 */
export function createEndpoint(
  client: Client,
  body: CdnEndpointInput,
  options?: CallOptions,
): ItemCall<CdnCreateEndpointResponse, CdnEndpoint>;

/**
 * Deletes a CDN endpoint. The bucket is kept.
 *
 * `DELETE /v2/cdn/endpoints/{cdn_id}`. Scope: `cdn:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/cdn_delete_endpoint
 *
 * @example
 * ```ts
 * await deleteEndpoint(client, 'bb15398d-6997-4a1b-a731-2635d90f926f');
 * ```
 */
export function deleteEndpoint(client: Client, cdnId: string, options?: CallOptions): Call<void>;

/**
 * Gets a CDN endpoint.
 *
 * `GET /v2/cdn/endpoints/{cdn_id}`. Scope: `cdn:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/cdn_get_endpoint
 *
 * @example
 * ```ts
 * const endpoint = await getEndpoint(client, 'bb15398d-6997-4a1b-a731-2635d90f926f').item();
 * ```
 */
export function getEndpoint(
  client: Client,
  cdnId: string,
  options?: CallOptions,
): ItemCall<CdnCreateEndpointResponse, CdnEndpoint>;

/**
 * Lists the CDN endpoints in the account.
 *
 * `GET /v2/cdn/endpoints`. Scope: `cdn:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/cdn_list_endpoints
 *
 * @example
 * ```ts
 * for await (const endpoint of listEndpoints(client)) {
 *   console.log(endpoint);
 * }
 * ```
 */
export function listEndpoints(
  client: Client,
  params?: CdnListEndpointsParams,
  options?: CallOptions,
): PaginatedCall<CdnEndpoint, CdnListEndpointsResponse>;

/**
 * Purges files from the cache of a CDN endpoint.
 *
 * Limited to 50 files in 20 seconds and 5 requests in 10 seconds. A path with a wildcard counts as one file. Fails if
 * an identical purge is in progress.
 *
 * `DELETE /v2/cdn/endpoints/{cdn_id}/cache`. Scope: `cdn:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/cdn_purge_cache
 *
 * @example
 * ```ts
 * await purgeCache(client, 'bb15398d-6997-4a1b-a731-2635d90f926f', { files: ['my-file'] });
 * ```
 */
export function purgeCache(client: Client, cdnId: string, body: PurgeCache, options?: CallOptions): Call<void>;

/**
 * Updates the TTL, the certificate or the custom domain of a CDN endpoint.
 *
 * `PUT /v2/cdn/endpoints/{cdn_id}`. Scope: `cdn:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/cdn_update_endpoints
 *
 * @example
 * ```ts
 * const endpoint = await updateEndpoints(client, 'bb15398d-6997-4a1b-a731-2635d90f926f', {
 *   ttl: 60,
 *   certificate_id: 'd4471ff0-074a-4271-ad98-863321e02a35',
 * }).item();
 * ```
 */
export function updateEndpoints(
  client: Client,
  cdnId: string,
  body: UpdateEndpoint,
  options?: CallOptions,
): ItemCall<CdnCreateEndpointResponse, CdnEndpoint>;

/** Manages CDN endpoints, which cache the content of Spaces buckets. */
export interface Cdn {
  /**
   * Creates a CDN endpoint for a Spaces bucket.
   *
   * `POST /v2/cdn/endpoints`. Scope: `cdn:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/cdn_create_endpoint
   *
   * @example
   * ```ts
   * const endpoint = await client.cdn.createEndpoint({ origin: 'www.example.com' }).item();
   * ```
   */
  createEndpoint(body: CdnEndpointInput, options?: CallOptions): ItemCall<CdnCreateEndpointResponse, CdnEndpoint>;

  /**
   * Deletes a CDN endpoint. The bucket is kept.
   *
   * `DELETE /v2/cdn/endpoints/{cdn_id}`. Scope: `cdn:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/cdn_delete_endpoint
   *
   * @example
   * ```ts
   * await client.cdn.deleteEndpoint('bb15398d-6997-4a1b-a731-2635d90f926f');
   * ```
   */
  deleteEndpoint(cdnId: string, options?: CallOptions): Call<void>;

  /**
   * Gets a CDN endpoint.
   *
   * `GET /v2/cdn/endpoints/{cdn_id}`. Scope: `cdn:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/cdn_get_endpoint
   *
   * @example
   * ```ts
   * const endpoint = await client.cdn.getEndpoint('bb15398d-6997-4a1b-a731-2635d90f926f').item();
   * ```
   */
  getEndpoint(cdnId: string, options?: CallOptions): ItemCall<CdnCreateEndpointResponse, CdnEndpoint>;

  /**
   * Lists the CDN endpoints in the account.
   *
   * `GET /v2/cdn/endpoints`. Scope: `cdn:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/cdn_list_endpoints
   *
   * @example
   * ```ts
   * for await (const endpoint of client.cdn.listEndpoints()) {
   *   console.log(endpoint);
   * }
   * ```
   */
  listEndpoints(
    params?: CdnListEndpointsParams,
    options?: CallOptions,
  ): PaginatedCall<CdnEndpoint, CdnListEndpointsResponse>;

  /**
   * Purges files from the cache of a CDN endpoint.
   *
   * Limited to 50 files in 20 seconds and 5 requests in 10 seconds. A path with a wildcard counts as one file. Fails if
   * an identical purge is in progress.
   *
   * `DELETE /v2/cdn/endpoints/{cdn_id}/cache`. Scope: `cdn:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/cdn_purge_cache
   *
   * @example
   * ```ts
   * await client.cdn.purgeCache('bb15398d-6997-4a1b-a731-2635d90f926f', { files: ['my-file'] });
   * ```
   */
  purgeCache(cdnId: string, body: PurgeCache, options?: CallOptions): Call<void>;

  /**
   * Updates the TTL, the certificate or the custom domain of a CDN endpoint.
   *
   * `PUT /v2/cdn/endpoints/{cdn_id}`. Scope: `cdn:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/cdn_update_endpoints
   *
   * @example
   * ```ts
   * const endpoint = await client.cdn
   *   .updateEndpoints('bb15398d-6997-4a1b-a731-2635d90f926f', {
   *     ttl: 60,
   *     certificate_id: 'd4471ff0-074a-4271-ad98-863321e02a35',
   *   })
   *   .item();
   * ```
   */
  updateEndpoints(
    cdnId: string,
    body: UpdateEndpoint,
    options?: CallOptions,
  ): ItemCall<CdnCreateEndpointResponse, CdnEndpoint>;
}
