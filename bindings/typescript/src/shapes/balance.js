// The shapes of the responses of `balance`.

import { record, required, text } from '../runtime/response/shape.js';

export const Balance = record(() => ({
  month_to_date_balance: required(text),
  account_balance: required(text),
  month_to_date_usage: required(text),
  generated_at: required(text),
}));

export const responses = {
  balance_get: { 200: Balance },
};
