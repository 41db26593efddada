// Lists invoices and downloads them as JSON, CSV or PDF.

import * as operations from './operations/invoices.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function getByUuid(client, invoiceUuid, params, options) {
  return paginatedCall(client, operations.getByUuid, { path: [invoiceUuid], params }, options);
}

export function getCsvByUuid(client, invoiceUuid, options) {
  return call(client, operations.getCsvByUuid, { path: [invoiceUuid] }, options);
}

export function getPdfByUuid(client, invoiceUuid, options) {
  return call(client, operations.getPdfByUuid, { path: [invoiceUuid] }, options);
}

export function getSummaryByUuid(client, invoiceUuid, options) {
  return call(client, operations.getSummaryByUuid, { path: [invoiceUuid] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}
