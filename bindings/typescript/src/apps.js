// Builds, deploys and runs apps from source code or container images on App Platform.

import * as operations from './operations/apps.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';

export function assignAlertDestinations(client, appId, alertId, body, options) {
  return call(client, operations.assignAlertDestinations, { path: [appId, alertId], body }, options);
}

export function cancelDeployment(client, appId, deploymentId, options) {
  return call(client, operations.cancelDeployment, { path: [appId, deploymentId] }, options);
}

export function cancelEvent(client, appId, eventId, options) {
  return call(client, operations.cancelEvent, { path: [appId, eventId] }, options);
}

export function cancelJobInvocation(client, appId, jobInvocationId, params, options) {
  return call(client, operations.cancelJobInvocation, { path: [appId, jobInvocationId], params }, options);
}

export function commitRollback(client, appId, options) {
  return call(client, operations.commitRollback, { path: [appId] }, options);
}

export function create(client, body, options) {
  return waitableCall(client, operations.create, { body }, options);
}

export function createDeployment(client, appId, body, options) {
  return waitableCall(client, operations.createDeployment, { path: [appId], body }, options);
}

export function createRollback(client, appId, body, options) {
  return waitableCall(client, operations.createRollback, { path: [appId], body }, options);
}

function delete_(client, id, options) {
  return waitableCall(client, operations.delete, { path: [id] }, options);
}

export function get(client, id, params, options) {
  return waitableCall(client, operations.get, { path: [id], params }, options);
}

export function getDeployment(client, appId, deploymentId, options) {
  return waitableCall(client, operations.getDeployment, { path: [appId, deploymentId] }, options);
}

export function getEvent(client, appId, eventId, options) {
  return call(client, operations.getEvent, { path: [appId, eventId] }, options);
}

export function getEventLogs(client, appId, eventId, params, options) {
  return call(client, operations.getEventLogs, { path: [appId, eventId], params }, options);
}

export function getExec(client, appId, deploymentId, componentName, params, options) {
  return call(client, operations.getExec, { path: [appId, deploymentId, componentName], params }, options);
}

export function getExecActiveDeployment(client, appId, componentName, params, options) {
  return call(client, operations.getExecActiveDeployment, { path: [appId, componentName], params }, options);
}

export function getHealth(client, appId, options) {
  return call(client, operations.getHealth, { path: [appId] }, options);
}

export function getInstanceSize(client, slug, options) {
  return call(client, operations.getInstanceSize, { path: [slug] }, options);
}

export function getInstances(client, appId, options) {
  return call(client, operations.getInstances, { path: [appId] }, options);
}

export function getJobInvocation(client, appId, jobInvocationId, params, options) {
  return call(client, operations.getJobInvocation, { path: [appId, jobInvocationId], params }, options);
}

export function getJobInvocationLogs(client, appId, jobName, jobInvocationId, params, options) {
  return call(client, operations.getJobInvocationLogs, { path: [appId, jobName, jobInvocationId], params }, options);
}

export function getLogs(client, appId, deploymentId, componentName, params, options) {
  return call(client, operations.getLogs, { path: [appId, deploymentId, componentName], params }, options);
}

export function getLogsActiveDeployment(client, appId, componentName, params, options) {
  return call(client, operations.getLogsActiveDeployment, { path: [appId, componentName], params }, options);
}

export function getLogsActiveDeploymentAggregate(client, appId, params, options) {
  return call(client, operations.getLogsActiveDeploymentAggregate, { path: [appId], params }, options);
}

export function getLogsAggregate(client, appId, deploymentId, params, options) {
  return call(client, operations.getLogsAggregate, { path: [appId, deploymentId], params }, options);
}

export function getMetricsBandwidthDaily(client, appId, params, options) {
  return call(client, operations.getMetricsBandwidthDaily, { path: [appId], params }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function listAlerts(client, appId, options) {
  return call(client, operations.listAlerts, { path: [appId] }, options);
}

export function listDeployments(client, appId, params, options) {
  return paginatedCall(client, operations.listDeployments, { path: [appId], params }, options);
}

export function listEvents(client, appId, params, options) {
  return paginatedCall(client, operations.listEvents, { path: [appId], params }, options);
}

export function listInstanceSizes(client, options) {
  return call(client, operations.listInstanceSizes, {}, options);
}

export function listJobInvocations(client, appId, params, options) {
  return paginatedCall(client, operations.listJobInvocations, { path: [appId], params }, options);
}

export function listMetricsBandwidthDaily(client, body, options) {
  return call(client, operations.listMetricsBandwidthDaily, { body }, options);
}

export function listRegions(client, options) {
  return call(client, operations.listRegions, {}, options);
}

export function restart(client, appId, body, options) {
  return waitableCall(client, operations.restart, { path: [appId], body }, options);
}

export function revertRollback(client, appId, options) {
  return waitableCall(client, operations.revertRollback, { path: [appId] }, options);
}

export function update(client, id, body, options) {
  return waitableCall(client, operations.update, { path: [id], body }, options);
}

export function validateAppSpec(client, body, options) {
  return call(client, operations.validateAppSpec, { body }, options);
}

export function validateRollback(client, appId, body, options) {
  return call(client, operations.validateRollback, { path: [appId], body }, options);
}

export { delete_ as delete };
