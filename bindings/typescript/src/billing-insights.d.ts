import type { Client } from './client.js';
import type { CallOptions, PaginatedCall } from './runtime/index.js';
import type { BillingDataPoint, BillingInsightsListResponse } from './types/billing-insights.js';

export type * from './types/billing-insights.js';

/** The parameters of `GET /v2/billing/{account_urn}/insights/{start_date}/{end_date}`. */
export interface BillingInsightsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Lists the daily cost of each resource in a period of at most 31 days.
 *
 * The amounts are nightly estimates and may not add up to the amount of the invoice. The account is identified by the
 * URN of a team (`do:team:..`) or of an organization (`do:teamgroup:..`).
 *
 * `GET /v2/billing/{account_urn}/insights/{start_date}/{end_date}`. Scope: `billing:read`. Supports iteration over all
 * pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/billingInsights_list
 *
 * @example
 * ```ts
 * for await (const dataPoint of list(client, 'my-account-urn', '2026-01-01', '2026-01-01')) {
 *   console.log(dataPoint);
 * }
 * ```
 */
export function list(
  client: Client,
  accountUrn: string,
  startDate: string,
  endDate: string,
  params?: BillingInsightsListParams,
  options?: CallOptions,
): PaginatedCall<BillingDataPoint, BillingInsightsListResponse>;

/** Gets daily spending by resource, for a team or an organization. */
export interface BillingInsights {
  /**
   * Lists the daily cost of each resource in a period of at most 31 days.
   *
   * The amounts are nightly estimates and may not add up to the amount of the invoice. The account is identified by the
   * URN of a team (`do:team:..`) or of an organization (`do:teamgroup:..`).
   *
   * `GET /v2/billing/{account_urn}/insights/{start_date}/{end_date}`. Scope: `billing:read`. Supports iteration over
   * all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/billingInsights_list
   *
   * @example
   * ```ts
   * for await (const dataPoint of client.billingInsights.list('my-account-urn', '2026-01-01', '2026-01-01')) {
   *   console.log(dataPoint);
   * }
   * ```
   */
  list(
    accountUrn: string,
    startDate: string,
    endDate: string,
    params?: BillingInsightsListParams,
    options?: CallOptions,
  ): PaginatedCall<BillingDataPoint, BillingInsightsListResponse>;
}
