import type { Client } from './client.js';
import type { Call, CallOptions, PaginatedCall } from './runtime/index.js';
import type {
  InvoiceItem,
  InvoicePreview,
  InvoicesGetByUuidResponse,
  InvoicesListResponse,
  InvoiceSummary,
} from './types/invoices.js';

export type * from './types/invoices.js';

/** The parameters of `GET /v2/customers/my/invoices/{invoice_uuid}`. */
export interface InvoicesGetByUuidParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/customers/my/invoices`. */
export interface InvoicesListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Lists the items of an invoice.
 *
 * Includes resources that the token cannot read.
 *
 * `GET /v2/customers/my/invoices/{invoice_uuid}`. Scope: `billing:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/invoices_get_byUUID
 *
 * @example
 * ```ts
 * for await (const invoiceItem of getByUuid(client, 'a9d0934a-06db-433c-baa2-38f53915baba')) {
 *   console.log(invoiceItem);
 * }
 * ```
 */
export function getByUuid(
  client: Client,
  invoiceUuid: string,
  params?: InvoicesGetByUuidParams,
  options?: CallOptions,
): PaginatedCall<InvoiceItem, InvoicesGetByUuidResponse>;

/**
 * Downloads an invoice as a CSV file.
 *
 * `GET /v2/customers/my/invoices/{invoice_uuid}/csv`. Scope: `billing:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/invoices_get_csvByUUID
 *
 * @example
 * ```ts
 * const response = await getCsvByUuid(client, 'a9d0934a-06db-433c-baa2-38f53915baba');
 * ```
 */
export function getCsvByUuid(client: Client, invoiceUuid: string, options?: CallOptions): Call<string>;

/**
 * Downloads an invoice as a PDF file.
 *
 * `GET /v2/customers/my/invoices/{invoice_uuid}/pdf`. Scope: `billing:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/invoices_get_pdfByUUID
 *
 * @example
 * ```ts
 * const response = await getPdfByUuid(client, 'a9d0934a-06db-433c-baa2-38f53915baba');
 * ```
 */
export function getPdfByUuid(client: Client, invoiceUuid: string, options?: CallOptions): Call<Uint8Array>;

/**
 * Gets the summary of an invoice, with charges by product, taxes, credits and the billing address.
 *
 * `GET /v2/customers/my/invoices/{invoice_uuid}/summary`. Scope: `billing:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/invoices_get_summaryByUUID
 *
 * @example
 * ```ts
 * const response = await getSummaryByUuid(client, 'a9d0934a-06db-433c-baa2-38f53915baba');
 * ```
 */
export function getSummaryByUuid(client: Client, invoiceUuid: string, options?: CallOptions): Call<InvoiceSummary>;

/**
 * Lists the invoices, with a preview of the invoice for the current month.
 *
 * `GET /v2/customers/my/invoices`. Scope: `billing:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/invoices_list
 *
 * @example
 * ```ts
 * for await (const invoice of list(client)) {
 *   console.log(invoice);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: InvoicesListParams,
  options?: CallOptions,
): PaginatedCall<InvoicePreview, InvoicesListResponse>;

/** Lists invoices and downloads them as JSON, CSV or PDF. */
export interface Invoices {
  /**
   * Lists the items of an invoice.
   *
   * Includes resources that the token cannot read.
   *
   * `GET /v2/customers/my/invoices/{invoice_uuid}`. Scope: `billing:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/invoices_get_byUUID
   *
   * @example
   * ```ts
   * for await (const invoiceItem of client.invoices.getByUuid('a9d0934a-06db-433c-baa2-38f53915baba')) {
   *   console.log(invoiceItem);
   * }
   * ```
   */
  getByUuid(
    invoiceUuid: string,
    params?: InvoicesGetByUuidParams,
    options?: CallOptions,
  ): PaginatedCall<InvoiceItem, InvoicesGetByUuidResponse>;

  /**
   * Downloads an invoice as a CSV file.
   *
   * `GET /v2/customers/my/invoices/{invoice_uuid}/csv`. Scope: `billing:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/invoices_get_csvByUUID
   *
   * @example
   * ```ts
   * const response = await client.invoices.getCsvByUuid('a9d0934a-06db-433c-baa2-38f53915baba');
   * ```
   */
  getCsvByUuid(invoiceUuid: string, options?: CallOptions): Call<string>;

  /**
   * Downloads an invoice as a PDF file.
   *
   * `GET /v2/customers/my/invoices/{invoice_uuid}/pdf`. Scope: `billing:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/invoices_get_pdfByUUID
   *
   * @example
   * ```ts
   * const response = await client.invoices.getPdfByUuid('a9d0934a-06db-433c-baa2-38f53915baba');
   * ```
   */
  getPdfByUuid(invoiceUuid: string, options?: CallOptions): Call<Uint8Array>;

  /**
   * Gets the summary of an invoice, with charges by product, taxes, credits and the billing address.
   *
   * `GET /v2/customers/my/invoices/{invoice_uuid}/summary`. Scope: `billing:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/invoices_get_summaryByUUID
   *
   * @example
   * ```ts
   * const response = await client.invoices.getSummaryByUuid('a9d0934a-06db-433c-baa2-38f53915baba');
   * ```
   */
  getSummaryByUuid(invoiceUuid: string, options?: CallOptions): Call<InvoiceSummary>;

  /**
   * Lists the invoices, with a preview of the invoice for the current month.
   *
   * `GET /v2/customers/my/invoices`. Scope: `billing:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/invoices_list
   *
   * @example
   * ```ts
   * for await (const invoice of client.invoices.list()) {
   *   console.log(invoice);
   * }
   * ```
   */
  list(params?: InvoicesListParams, options?: CallOptions): PaginatedCall<InvoicePreview, InvoicesListResponse>;
}
