import type { Client } from './client.js';
import type { CallOptions, PaginatedCall } from './runtime/index.js';
import type { Size } from './types/shared.js';
import type { SizesListResponse } from './types/sizes.js';

export type * from './types/sizes.js';

/** The parameters of `GET /v2/sizes`. */
export interface SizesListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Lists the Droplet sizes, with their resources, prices and regions.
 *
 * `GET /v2/sizes`. Scopes: `sizes:read`, `regions:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/sizes_list
 *
 * @example
 * ```ts
 * for await (const size of list(client)) {
 *   console.log(size);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: SizesListParams,
  options?: CallOptions,
): PaginatedCall<Size, SizesListResponse>;

/** Lists the Droplet sizes, with their resources and prices. */
export interface Sizes {
  /**
   * Lists the Droplet sizes, with their resources, prices and regions.
   *
   * `GET /v2/sizes`. Scopes: `sizes:read`, `regions:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/sizes_list
   *
   * @example
   * ```ts
   * for await (const size of client.sizes.list()) {
   *   console.log(size);
   * }
   * ```
   */
  list(params?: SizesListParams, options?: CallOptions): PaginatedCall<Size, SizesListResponse>;
}
