// Types that only `invoices` uses.

import type { Meta, PageLinks } from './shared.js';

/** A billing address. */
export interface BillingAddress {
  /** The first line of the address. */
  address_line1?: string;
  /** The second line of the address. */
  address_line2?: string;
  /** The billing address's city. */
  city?: string;
  /** The state, province or other region. */
  region?: string;
  /** The billing address's postal code. */
  postal_code?: string;
  /** The two-letter ISO 3166-1 code of the country, such as `US`. */
  country_iso2_code: string;
  /** When the address was created, in a format such as `2019-09-03T16:34:46.000+00:00`. */
  created_at: string;
  /** When the address was last updated, in a format such as `2019-09-03T16:34:46.000+00:00`. */
  updated_at: string;
}

/** An item of an invoice. */
export interface InvoiceItem {
  /** The name of the billed product, such as `Kubernetes Clusters`. */
  product?: string;
  /** The UUID of the resource, if it has one. */
  resource_uuid?: string;
  /** The ID of the resource, if it has one. */
  resource_id?: string;
  /** The name of the group that the item belongs to, such as a Kubernetes cluster or a database cluster. */
  group_description?: string;
  /** A description of the invoice item. */
  description?: string;
  /** The price in US dollars, as a number in text form. */
  amount?: string;
  /** The duration of the usage in the unit given by `duration_unit`, as a number in text form. */
  duration?: string;
  /** The unit of the duration, such as `Hours`. */
  duration_unit?: string;
  /** When the billed usage started. */
  start_time?: string;
  /** When the billed usage ended. */
  end_time?: string;
  /** The name of the project that the resource belongs to. */
  project_name?: string;
}

/** An invoice in a list, or the preview of the next invoice. */
export interface InvoicePreview {
  /** The UUID that requests use for the invoice. */
  invoice_uuid?: string;
  /** The number printed on the invoice. */
  invoice_id?: string;
  /** The total in US dollars, as a number in text form. For a preview, the usage so far. */
  amount?: string;
  /** The month that the invoice covers, such as `2020-01`. */
  invoice_period?: string;
  /** When the preview was last updated; absent for invoices. */
  updated_at?: string;
}

/** The summary of an invoice. */
export interface InvoiceSummary {
  /** The UUID that requests use for the invoice. */
  invoice_uuid: string;
  /** The number printed on the invoice. */
  invoice_id: string;
  /** The month that the invoice covers, such as `2020-01`. */
  billing_period: string;
  /** The total in US dollars, as a number in text form. For a preview, the usage so far. */
  amount: string;
  /** The customer's name. */
  user_name: string;
  /** The customer's billing address. */
  user_billing_address?: BillingAddress;
  /** The customer's company, if set. */
  user_company?: string;
  /** The customer's email address. */
  user_email: string;
  /** The usage charges, by product. */
  product_charges?: ProductUsageCharges;
  /** The charges for usage beyond the included allowances. */
  overages?: SimpleCharge;
  /** The taxes. */
  taxes?: SimpleCharge;
  /** The credits and adjustments. */
  credits_and_adjustments?: SimpleCharge;
}

/** The response of `GET /v2/customers/my/invoices/{invoice_uuid}`. */
export interface InvoicesGetByUuidResponse {
  /** The invoice items on this page. */
  invoice_items: InvoiceItem[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/customers/my/invoices`. */
export interface InvoicesListResponse {
  /** The invoices on this page. */
  invoices: InvoicePreview[];
  /** A preview of the invoice for the current month. */
  invoice_preview?: InvoicePreview;
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The charges for a product. */
export interface ProductChargeItem {
  /** The amount in US dollars, as a number in text form. */
  amount: string;
  /** The name of the product. */
  name: string;
  /** The number of charges, in text form. */
  count: string;
}

/** The usage charges of an invoice, by product. */
export interface ProductUsageCharges {
  /** A description of the charges. */
  name: string;
  /** The total of the items in US dollars, as a number in text form. */
  amount: string;
  /** The charges, one for each product. */
  items?: ProductChargeItem[];
}

/** A charge without items. */
export interface SimpleCharge {
  /** A description of the charge. */
  name: string;
  /** The amount in US dollars, as a number in text form. */
  amount: string;
}
