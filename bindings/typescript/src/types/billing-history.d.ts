// Types that only `billing-history` uses.

import type { Open, Timestamp } from '../runtime/index.js';
import type { MetaProperties, PageLinks } from './shared.js';

/** An entry of the billing history. */
export interface BillingHistory {
  /** A description of the entry. */
  description?: string;
  /** The amount, as a number in text form. */
  amount?: string;
  /** The ID of the invoice that the entry belongs to, if any. */
  invoice_id?: string;
  /** The UUID of the invoice that the entry belongs to, if any. */
  invoice_uuid?: string;
  /** The date of the entry. */
  date?: Timestamp;
  /** The type of the entry. */
  type?: BillingHistoryType;
}

/** The response of `GET /v2/customers/my/billing_history`. */
export interface BillingHistoryListResponse {
  /** The entries on this page. */
  billing_history: BillingHistory[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: MetaProperties;
}

/** The type of a billing history entry. */
export type BillingHistoryType = Open<
  | 'Reversal'
  | 'Refund'
  | 'Payment'
  | 'Invoice'
  | 'CreditExpiration'
  | 'Credit'
  | 'Chargeback'
  | 'AttemptFailed'
  | 'Adjustment'
  | 'ACHFailure'
>;
