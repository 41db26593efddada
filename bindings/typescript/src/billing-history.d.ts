import type { Client } from './client.js';
import type { CallOptions, PaginatedCall } from './runtime/index.js';
import type { BillingHistory, BillingHistoryListResponse } from './types/billing-history.js';

export type * from './types/billing-history.js';

/**
 * Lists the invoices, payments, credits and other entries of the billing history.
 *
 * `GET /v2/customers/my/billing_history`. Scope: `billing:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/billingHistory_list
 *
 * @example
 * ```ts
 * for await (const billingHistory of list(client)) {
 *   console.log(billingHistory);
 * }
 * ```
 */
export function list(client: Client, options?: CallOptions): PaginatedCall<BillingHistory, BillingHistoryListResponse>;

/** Lists the invoices, payments and credits of the account. */
export interface BillingHistoryResource {
  /**
   * Lists the invoices, payments, credits and other entries of the billing history.
   *
   * `GET /v2/customers/my/billing_history`. Scope: `billing:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/billingHistory_list
   *
   * @example
   * ```ts
   * for await (const billingHistory of client.billingHistory.list()) {
   *   console.log(billingHistory);
   * }
   * ```
   */
  list(options?: CallOptions): PaginatedCall<BillingHistory, BillingHistoryListResponse>;
}
