// Gets metrics, and manages alert policies and log forwarding.

import * as operations from './operations/monitoring.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function createAlertPolicy(client, body, options) {
  return call(client, operations.createAlertPolicy, { body }, options);
}

export function createDestination(client, body, options) {
  return call(client, operations.createDestination, { body }, options);
}

export function createSink(client, body, options) {
  return call(client, operations.createSink, { body }, options);
}

export function deleteAlertPolicy(client, alertUuid, options) {
  return call(client, operations.deleteAlertPolicy, { path: [alertUuid] }, options);
}

export function deleteDestination(client, destinationUuid, options) {
  return call(client, operations.deleteDestination, { path: [destinationUuid] }, options);
}

export function deleteSink(client, sinkUuid, options) {
  return call(client, operations.deleteSink, { path: [sinkUuid] }, options);
}

export function getDropletCpuMetrics(client, params, options) {
  return call(client, operations.getDropletCpuMetrics, { params }, options);
}

export function getAlertPolicy(client, alertUuid, options) {
  return call(client, operations.getAlertPolicy, { path: [alertUuid] }, options);
}

export function getAppCpuPercentageMetrics(client, params, options) {
  return call(client, operations.getAppCpuPercentageMetrics, { params }, options);
}

export function getAppMemoryPercentageMetrics(client, params, options) {
  return call(client, operations.getAppMemoryPercentageMetrics, { params }, options);
}

export function getAppRestartCountMetrics(client, params, options) {
  return call(client, operations.getAppRestartCountMetrics, { params }, options);
}

export function getDatabaseMysqlCpuUsage(client, params, options) {
  return call(client, operations.getDatabaseMysqlCpuUsage, { params }, options);
}

export function getDatabaseMysqlDiskUsage(client, params, options) {
  return call(client, operations.getDatabaseMysqlDiskUsage, { params }, options);
}

export function getDatabaseMysqlIndexVsSequentialReads(client, params, options) {
  return call(client, operations.getDatabaseMysqlIndexVsSequentialReads, { params }, options);
}

export function getDatabaseMysqlLoad(client, params, options) {
  return call(client, operations.getDatabaseMysqlLoad, { params }, options);
}

export function getDatabaseMysqlMemoryUsage(client, params, options) {
  return call(client, operations.getDatabaseMysqlMemoryUsage, { params }, options);
}

export function getDatabaseMysqlOpRates(client, params, options) {
  return call(client, operations.getDatabaseMysqlOpRates, { params }, options);
}

export function getDatabaseMysqlSchemaLatency(client, params, options) {
  return call(client, operations.getDatabaseMysqlSchemaLatency, { params }, options);
}

export function getDatabaseMysqlSchemaThroughput(client, params, options) {
  return call(client, operations.getDatabaseMysqlSchemaThroughput, { params }, options);
}

export function getDatabaseMysqlThreadsActive(client, params, options) {
  return call(client, operations.getDatabaseMysqlThreadsActive, { params }, options);
}

export function getDatabaseMysqlThreadsConnected(client, params, options) {
  return call(client, operations.getDatabaseMysqlThreadsConnected, { params }, options);
}

export function getDatabaseMysqlThreadsCreatedRate(client, params, options) {
  return call(client, operations.getDatabaseMysqlThreadsCreatedRate, { params }, options);
}

export function getDestination(client, destinationUuid, options) {
  return call(client, operations.getDestination, { path: [destinationUuid] }, options);
}

export function getDropletBandwidthMetrics(client, params, options) {
  return call(client, operations.getDropletBandwidthMetrics, { params }, options);
}

export function getDropletFilesystemFreeMetrics(client, params, options) {
  return call(client, operations.getDropletFilesystemFreeMetrics, { params }, options);
}

export function getDropletFilesystemSizeMetrics(client, params, options) {
  return call(client, operations.getDropletFilesystemSizeMetrics, { params }, options);
}

export function getDropletLoad15Metrics(client, params, options) {
  return call(client, operations.getDropletLoad15Metrics, { params }, options);
}

export function getDropletLoad1Metrics(client, params, options) {
  return call(client, operations.getDropletLoad1Metrics, { params }, options);
}

export function getDropletLoad5Metrics(client, params, options) {
  return call(client, operations.getDropletLoad5Metrics, { params }, options);
}

export function getDropletMemoryAvailableMetrics(client, params, options) {
  return call(client, operations.getDropletMemoryAvailableMetrics, { params }, options);
}

export function getDropletMemoryCachedMetrics(client, params, options) {
  return call(client, operations.getDropletMemoryCachedMetrics, { params }, options);
}

export function getDropletMemoryFreeMetrics(client, params, options) {
  return call(client, operations.getDropletMemoryFreeMetrics, { params }, options);
}

export function getDropletMemoryTotalMetrics(client, params, options) {
  return call(client, operations.getDropletMemoryTotalMetrics, { params }, options);
}

export function getDropletAutoscaleCurrentCpuUtilization(client, params, options) {
  return call(client, operations.getDropletAutoscaleCurrentCpuUtilization, { params }, options);
}

export function getDropletAutoscaleCurrentInstances(client, params, options) {
  return call(client, operations.getDropletAutoscaleCurrentInstances, { params }, options);
}

export function getDropletAutoscaleCurrentMemoryUtilization(client, params, options) {
  return call(client, operations.getDropletAutoscaleCurrentMemoryUtilization, { params }, options);
}

export function getDropletAutoscaleTargetCpuUtilization(client, params, options) {
  return call(client, operations.getDropletAutoscaleTargetCpuUtilization, { params }, options);
}

export function getDropletAutoscaleTargetInstances(client, params, options) {
  return call(client, operations.getDropletAutoscaleTargetInstances, { params }, options);
}

export function getDropletAutoscaleTargetMemoryUtilization(client, params, options) {
  return call(client, operations.getDropletAutoscaleTargetMemoryUtilization, { params }, options);
}

export function getLbDropletsConnections(client, params, options) {
  return call(client, operations.getLbDropletsConnections, { params }, options);
}

export function getLbDropletsDowntime(client, params, options) {
  return call(client, operations.getLbDropletsDowntime, { params }, options);
}

export function getLbDropletsHealthChecks(client, params, options) {
  return call(client, operations.getLbDropletsHealthChecks, { params }, options);
}

export function getLbDropletsHttpResponseTime50p(client, params, options) {
  return call(client, operations.getLbDropletsHttpResponseTime50p, { params }, options);
}

export function getLbDropletsHttpResponseTime95p(client, params, options) {
  return call(client, operations.getLbDropletsHttpResponseTime95p, { params }, options);
}

export function getLbDropletsHttpResponseTime99p(client, params, options) {
  return call(client, operations.getLbDropletsHttpResponseTime99p, { params }, options);
}

export function getLbDropletsHttpResponseTimeAvg(client, params, options) {
  return call(client, operations.getLbDropletsHttpResponseTimeAvg, { params }, options);
}

export function getLbDropletsHttpResponses(client, params, options) {
  return call(client, operations.getLbDropletsHttpResponses, { params }, options);
}

export function getLbDropletsHttpSessionDuration50p(client, params, options) {
  return call(client, operations.getLbDropletsHttpSessionDuration50p, { params }, options);
}

export function getLbDropletsHttpSessionDuration95p(client, params, options) {
  return call(client, operations.getLbDropletsHttpSessionDuration95p, { params }, options);
}

export function getLbDropletsHttpSessionDurationAvg(client, params, options) {
  return call(client, operations.getLbDropletsHttpSessionDurationAvg, { params }, options);
}

export function getLbDropletsQueueSize(client, params, options) {
  return call(client, operations.getLbDropletsQueueSize, { params }, options);
}

export function getLbFrontendConnectionsCurrent(client, params, options) {
  return call(client, operations.getLbFrontendConnectionsCurrent, { params }, options);
}

export function getLbFrontendConnectionsLimit(client, params, options) {
  return call(client, operations.getLbFrontendConnectionsLimit, { params }, options);
}

export function getLbFrontendCpuUtilization(client, params, options) {
  return call(client, operations.getLbFrontendCpuUtilization, { params }, options);
}

export function getLbFrontendFirewallDroppedBytes(client, params, options) {
  return call(client, operations.getLbFrontendFirewallDroppedBytes, { params }, options);
}

export function getLbFrontendFirewallDroppedPackets(client, params, options) {
  return call(client, operations.getLbFrontendFirewallDroppedPackets, { params }, options);
}

export function getLbFrontendHttpRequestsPerSecond(client, params, options) {
  return call(client, operations.getLbFrontendHttpRequestsPerSecond, { params }, options);
}

export function getLbFrontendHttpResponses(client, params, options) {
  return call(client, operations.getLbFrontendHttpResponses, { params }, options);
}

export function getLbFrontendNetworkThroughputHttp(client, params, options) {
  return call(client, operations.getLbFrontendNetworkThroughputHttp, { params }, options);
}

export function getLbFrontendNetworkThroughputTcp(client, params, options) {
  return call(client, operations.getLbFrontendNetworkThroughputTcp, { params }, options);
}

export function getLbFrontendNetworkThroughputUdp(client, params, options) {
  return call(client, operations.getLbFrontendNetworkThroughputUdp, { params }, options);
}

export function getLbFrontendNlbTcpNetworkThroughput(client, params, options) {
  return call(client, operations.getLbFrontendNlbTcpNetworkThroughput, { params }, options);
}

export function getLbFrontendNlbUdpNetworkThroughput(client, params, options) {
  return call(client, operations.getLbFrontendNlbUdpNetworkThroughput, { params }, options);
}

export function getLbFrontendTlsConnectionsCurrent(client, params, options) {
  return call(client, operations.getLbFrontendTlsConnectionsCurrent, { params }, options);
}

export function getLbFrontendTlsConnectionsExceedingRateLimit(client, params, options) {
  return call(client, operations.getLbFrontendTlsConnectionsExceedingRateLimit, { params }, options);
}

export function getLbFrontendTlsConnectionsLimit(client, params, options) {
  return call(client, operations.getLbFrontendTlsConnectionsLimit, { params }, options);
}

export function getSink(client, sinkUuid, options) {
  return call(client, operations.getSink, { path: [sinkUuid] }, options);
}

export function listAlertPolicy(client, params, options) {
  return paginatedCall(client, operations.listAlertPolicy, { params }, options);
}

export function listDestinations(client, options) {
  return call(client, operations.listDestinations, {}, options);
}

export function listSinks(client, params, options) {
  return call(client, operations.listSinks, { params }, options);
}

export function updateAlertPolicy(client, alertUuid, body, options) {
  return call(client, operations.updateAlertPolicy, { path: [alertUuid], body }, options);
}

export function updateDestination(client, destinationUuid, body, options) {
  return call(client, operations.updateDestination, { path: [destinationUuid], body }, options);
}
