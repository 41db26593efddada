import type { Client } from './client.js';
import type { Call, CallOptions } from './runtime/index.js';
import type { Balance } from './types/balance.js';

export type * from './types/balance.js';

/**
 * Gets the account balance and the usage of the current month.
 *
 * `GET /v2/customers/my/balance`. Scope: `billing:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/balance_get
 *
 * @example
 * ```ts
 * const response = await get(client);
 * ```
 */
export function get(client: Client, options?: CallOptions): Call<Balance>;

/** Gets the balance and the month-to-date usage of the account. */
export interface BalanceResource {
  /**
   * Gets the account balance and the usage of the current month.
   *
   * `GET /v2/customers/my/balance`. Scope: `billing:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/balance_get
   *
   * @example
   * ```ts
   * const response = await client.balance.get();
   * ```
   */
  get(options?: CallOptions): Call<Balance>;
}
