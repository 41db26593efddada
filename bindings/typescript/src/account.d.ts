import type { Client } from './client.js';
import type { CallOptions, ItemCall } from './runtime/index.js';
import type { Account, AccountGetResponse } from './types/account.js';

export type * from './types/account.js';

/**
 * Gets the account that the token belongs to, with its limits and status.
 *
 * `GET /v2/account`. Scope: `account:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/account_get
 *
 * @example
 * ```ts
 * const account = await get(client).item();
 * ```
 */
export function get(client: Client, options?: CallOptions): ItemCall<AccountGetResponse, Account>;

/** Gets the account of the token, with its limits and status. */
export interface AccountResource {
  /**
   * Gets the account that the token belongs to, with its limits and status.
   *
   * `GET /v2/account`. Scope: `account:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/account_get
   *
   * @example
   * ```ts
   * const account = await client.account.get().item();
   * ```
   */
  get(options?: CallOptions): ItemCall<AccountGetResponse, Account>;
}
