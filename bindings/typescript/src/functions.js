// Manages the namespaces of serverless functions and their triggers.

import * as operations from './operations/functions.js';
import { call } from './runtime/call/call.js';

export function createNamespace(client, body, options) {
  return call(client, operations.createNamespace, { body }, options);
}

export function createTrigger(client, namespaceId, body, options) {
  return call(client, operations.createTrigger, { path: [namespaceId], body }, options);
}

export function deleteNamespace(client, namespaceId, options) {
  return call(client, operations.deleteNamespace, { path: [namespaceId] }, options);
}

export function deleteTrigger(client, namespaceId, triggerName, options) {
  return call(client, operations.deleteTrigger, { path: [namespaceId, triggerName] }, options);
}

export function getNamespace(client, namespaceId, options) {
  return call(client, operations.getNamespace, { path: [namespaceId] }, options);
}

export function getTrigger(client, namespaceId, triggerName, options) {
  return call(client, operations.getTrigger, { path: [namespaceId, triggerName] }, options);
}

export function listNamespaces(client, options) {
  return call(client, operations.listNamespaces, {}, options);
}

export function listTriggers(client, namespaceId, options) {
  return call(client, operations.listTriggers, { path: [namespaceId] }, options);
}

export function updateTrigger(client, namespaceId, triggerName, body, options) {
  return call(client, operations.updateTrigger, { path: [namespaceId, triggerName], body }, options);
}
