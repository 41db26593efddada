// Manages domains and their DNS records.

import * as operations from './operations/domains.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

export function createRecord(client, domainName, body, options) {
  return call(client, operations.createRecord, { path: [domainName], body }, options);
}

function delete_(client, domainName, options) {
  return call(client, operations.delete, { path: [domainName] }, options);
}

export function deleteRecord(client, domainName, domainRecordId, options) {
  return call(client, operations.deleteRecord, { path: [domainName, domainRecordId] }, options);
}

export function get(client, domainName, options) {
  return call(client, operations.get, { path: [domainName] }, options);
}

export function getRecord(client, domainName, domainRecordId, options) {
  return call(client, operations.getRecord, { path: [domainName, domainRecordId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function listRecords(client, domainName, params, options) {
  return paginatedCall(client, operations.listRecords, { path: [domainName], params }, options);
}

export function patchRecord(client, domainName, domainRecordId, body, options) {
  return call(client, operations.patchRecord, { path: [domainName, domainRecordId], body }, options);
}

export function updateRecord(client, domainName, domainRecordId, body, options) {
  return call(client, operations.updateRecord, { path: [domainName, domainRecordId], body }, options);
}

export { delete_ as delete };
