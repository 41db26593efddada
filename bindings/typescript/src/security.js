// Scans the account for insecure settings, and manages findings, rules and suppressions.

import * as operations from './operations/security.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function createScan(client, options) {
  return call(client, operations.createScan, {}, options);
}

export function createScanRule(client, body, options) {
  return call(client, operations.createScanRule, { body }, options);
}

export function createSuppression(client, body, options) {
  return call(client, operations.createSuppression, { body }, options);
}

export function deleteSuppression(client, suppressionUuid, options) {
  return call(client, operations.deleteSuppression, { path: [suppressionUuid] }, options);
}

export function getLatestScan(client, params, options) {
  return paginatedCall(client, operations.getLatestScan, { params }, options);
}

export function getScan(client, scanId, params, options) {
  return paginatedCall(client, operations.getScan, { path: [scanId], params }, options);
}

export function listScanFindingAffectedResources(client, scanId, findingUuid, params, options) {
  return paginatedCall(
    client,
    operations.listScanFindingAffectedResources,
    { path: [scanId, findingUuid], params },
    options,
  );
}

export function listScans(client, params, options) {
  return paginatedCall(client, operations.listScans, { params }, options);
}

export function listSettings(client, params, options) {
  return paginatedCall(client, operations.listSettings, { params }, options);
}

export function updateSettingsPlan(client, body, options) {
  return call(client, operations.updateSettingsPlan, { body }, options);
}
