// The shapes of the responses of `invoices`.

import { list, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const BillingAddress = record(() => ({
  address_line1: text,
  address_line2: text,
  city: text,
  region: text,
  postal_code: text,
  country_iso2_code: required(text),
  created_at: required(text),
  updated_at: required(text),
}));

export const InvoiceItem = record(() => ({
  product: text,
  resource_uuid: text,
  resource_id: text,
  group_description: text,
  description: text,
  amount: text,
  duration: text,
  duration_unit: text,
  start_time: text,
  end_time: text,
  project_name: text,
}));

export const InvoicePreview = record(() => ({
  invoice_uuid: text,
  invoice_id: text,
  amount: text,
  invoice_period: text,
  updated_at: text,
}));

export const InvoiceSummary = record(() => ({
  invoice_uuid: required(text),
  invoice_id: required(text),
  billing_period: required(text),
  amount: required(text),
  user_name: required(text),
  user_billing_address: BillingAddress,
  user_company: text,
  user_email: required(text),
  product_charges: ProductUsageCharges,
  overages: SimpleCharge,
  taxes: SimpleCharge,
  credits_and_adjustments: SimpleCharge,
}));

export const InvoicesGetByUuidResponse = record(() => ({
  invoice_items: required(list(InvoiceItem)),
  links: PageLinks,
  meta: required(Meta),
}));

export const InvoicesListResponse = record(() => ({
  invoices: required(list(InvoicePreview)),
  invoice_preview: InvoicePreview,
  links: PageLinks,
  meta: required(Meta),
}));

export const ProductChargeItem = record(() => ({
  amount: required(text),
  name: required(text),
  count: required(text),
}));

export const ProductUsageCharges = record(() => ({
  name: required(text),
  amount: required(text),
  items: list(ProductChargeItem),
}));

export const SimpleCharge = record(() => ({
  name: required(text),
  amount: required(text),
}));

export const responses = {
  invoices_get_byUUID: { 200: InvoicesGetByUuidResponse },
  invoices_get_summaryByUUID: { 200: InvoiceSummary },
  invoices_list: { 200: InvoicesListResponse },
};
