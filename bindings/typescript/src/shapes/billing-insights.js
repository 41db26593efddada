// The shapes of the responses of `billing-insights`.

import { integer, list, record, required, text } from '../runtime/response/shape.js';

export const BillingDataPoint = record(() => ({
  usage_team_urn: required(text),
  start_date: required(text),
  total_amount: required(text),
  region: required(text),
  sku: required(text),
  description: required(text),
  group_description: required(text),
}));

export const BillingInsightsListResponse = record(() => ({
  data_points: required(list(BillingDataPoint)),
  total_items: required(integer),
  total_pages: required(integer),
  current_page: required(integer),
}));

export const responses = {
  billingInsights_list: { 200: BillingInsightsListResponse },
};
