import type { Client } from './client.js';
import type { CallOptions, PaginatedCall } from './runtime/index.js';
import type { RegionsListResponse } from './types/regions.js';
import type { Region } from './types/shared.js';

export type * from './types/regions.js';

/** The parameters of `GET /v2/regions`. */
export interface RegionsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Lists the regions, with their features and available sizes.
 *
 * `GET /v2/regions`. Scope: `regions:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/regions_list
 *
 * @example
 * ```ts
 * for await (const region of list(client)) {
 *   console.log(region);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: RegionsListParams,
  options?: CallOptions,
): PaginatedCall<Region, RegionsListResponse>;

/** Lists the regions and their features. */
export interface Regions {
  /**
   * Lists the regions, with their features and available sizes.
   *
   * `GET /v2/regions`. Scope: `regions:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/regions_list
   *
   * @example
   * ```ts
   * for await (const region of client.regions.list()) {
   *   console.log(region);
   * }
   * ```
   */
  list(params?: RegionsListParams, options?: CallOptions): PaginatedCall<Region, RegionsListResponse>;
}
