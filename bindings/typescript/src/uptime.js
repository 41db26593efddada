// Manages uptime checks, which test from several regions whether a target is reachable, and their alerts.

import * as operations from './operations/uptime.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function createAlert(client, checkId, body, options) {
  return call(client, operations.createAlert, { path: [checkId], body }, options);
}

export function createCheck(client, body, options) {
  return call(client, operations.createCheck, { body }, options);
}

export function deleteAlert(client, checkId, alertId, options) {
  return call(client, operations.deleteAlert, { path: [checkId, alertId] }, options);
}

export function deleteCheck(client, checkId, options) {
  return call(client, operations.deleteCheck, { path: [checkId] }, options);
}

export function getAlert(client, checkId, alertId, options) {
  return call(client, operations.getAlert, { path: [checkId, alertId] }, options);
}

export function getCheck(client, checkId, options) {
  return call(client, operations.getCheck, { path: [checkId] }, options);
}

export function getCheckState(client, checkId, options) {
  return call(client, operations.getCheckState, { path: [checkId] }, options);
}

export function listAlerts(client, checkId, params, options) {
  return paginatedCall(client, operations.listAlerts, { path: [checkId], params }, options);
}

export function listChecks(client, params, options) {
  return paginatedCall(client, operations.listChecks, { params }, options);
}

export function updateAlert(client, checkId, alertId, body, options) {
  return call(client, operations.updateAlert, { path: [checkId, alertId], body }, options);
}

export function updateCheck(client, checkId, body, options) {
  return call(client, operations.updateCheck, { path: [checkId], body }, options);
}
