// The shapes of the responses of `billing-history`.

import { list, record, required, text } from '../runtime/response/shape.js';
import { MetaProperties, PageLinks } from './shared.js';

export const BillingHistory = record(() => ({
  description: text,
  amount: text,
  invoice_id: text,
  invoice_uuid: text,
  date: text,
  type: text,
}));

export const BillingHistoryListResponse = record(() => ({
  billing_history: required(list(BillingHistory)),
  links: PageLinks,
  meta: required(MetaProperties),
}));

export const responses = {
  billingHistory_list: { 200: BillingHistoryListResponse },
};
