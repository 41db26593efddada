// Types that only `balance` uses.

import type { Timestamp } from '../runtime/index.js';

/** The account balance. Amounts are numbers in text form, such as `12.23`. */
export interface Balance {
  /** The balance, including usage of the current month. */
  month_to_date_balance: string;
  /** The balance as of the latest billing history entry, without usage of the current month. */
  account_balance: string;
  /** The amount used in the current month. */
  month_to_date_usage: string;
  /** When the balance was computed. */
  generated_at: Timestamp;
}
