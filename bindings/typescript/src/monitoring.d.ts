import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall } from './runtime/index.js';
import type {
  AggregateAvgMax,
  AggregateAvgMaxMin,
  AlertPolicy,
  AlertPolicyRequest,
  DestinationRequest,
  DestinationWithoutCredentials,
  MetricLoad,
  MetricOpRates,
  Metrics,
  MetricSchemaIo,
  MonitoringCreateAlertPolicyResponse,
  MonitoringCreateDestinationResponse,
  MonitoringCreateSinkBody,
  MonitoringGetSinkResponse,
  MonitoringListAlertPolicyResponse,
  MonitoringListDestinationsResponse,
  MonitoringListSinksResponse,
  NetworkDirection,
  NetworkInterface,
  Sink,
} from './types/monitoring.js';
import type { Urn } from './types/shared.js';

export type * from './types/monitoring.js';

/** The parameters of `GET /v2/monitoring/metrics/droplet/cpu`. */
export interface MonitoringGetDropletCpuMetricsParams {
  /** The ID of the Droplet. */
  host_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/apps/cpu_percentage`. */
export interface MonitoringGetAppCpuPercentageMetricsParams {
  /** The ID of the app. */
  app_id: string;
  /** Returns only the metrics of this component. */
  app_component?: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/apps/memory_percentage`. */
export interface MonitoringGetAppMemoryPercentageMetricsParams {
  /** The ID of the app. */
  app_id: string;
  /** Returns only the metrics of this component. */
  app_component?: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/apps/restart_count`. */
export interface MonitoringGetAppRestartCountMetricsParams {
  /** The ID of the app. */
  app_id: string;
  /** Returns only the metrics of this component. */
  app_component?: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/database/mysql/cpu_usage`. */
export interface MonitoringGetDatabaseMysqlCpuUsageParams {
  /** The ID of the MySQL cluster. */
  db_id: string;
  /** The aggregation of the values. */
  aggregate: AggregateAvgMaxMin;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/database/mysql/disk_usage`. */
export interface MonitoringGetDatabaseMysqlDiskUsageParams {
  /** The ID of the MySQL cluster. */
  db_id: string;
  /** The aggregation of the values. */
  aggregate: AggregateAvgMaxMin;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/database/mysql/index_vs_sequential_reads`. */
export interface MonitoringGetDatabaseMysqlIndexVsSequentialReadsParams {
  /** The ID of the MySQL cluster. */
  db_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/database/mysql/load`. */
export interface MonitoringGetDatabaseMysqlLoadParams {
  /** The ID of the MySQL cluster. */
  db_id: string;
  /** The period of the load average. */
  metric: MetricLoad;
  /** The aggregation of the values. */
  aggregate: AggregateAvgMax;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/database/mysql/memory_usage`. */
export interface MonitoringGetDatabaseMysqlMemoryUsageParams {
  /** The ID of the MySQL cluster. */
  db_id: string;
  /** The aggregation of the values. */
  aggregate: AggregateAvgMaxMin;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/database/mysql/op_rates`. */
export interface MonitoringGetDatabaseMysqlOpRatesParams {
  /** The ID of the MySQL cluster. */
  db_id: string;
  /** The type of statement. */
  metric: MetricOpRates;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/database/mysql/schema_latency`. */
export interface MonitoringGetDatabaseMysqlSchemaLatencyParams {
  /** The ID of the MySQL cluster. */
  db_id: string;
  /** The name of the database in the cluster. */
  schema: string;
  /** The type of access. */
  metric: MetricSchemaIo;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/database/mysql/schema_throughput`. */
export interface MonitoringGetDatabaseMysqlSchemaThroughputParams {
  /** The ID of the MySQL cluster. */
  db_id: string;
  /** The name of the database in the cluster. */
  schema: string;
  /** The type of access. */
  metric: MetricSchemaIo;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/database/mysql/threads_active`. */
export interface MonitoringGetDatabaseMysqlThreadsActiveParams {
  /** The ID of the MySQL cluster. */
  db_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/database/mysql/threads_connected`. */
export interface MonitoringGetDatabaseMysqlThreadsConnectedParams {
  /** The ID of the MySQL cluster. */
  db_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/database/mysql/threads_created_rate`. */
export interface MonitoringGetDatabaseMysqlThreadsCreatedRateParams {
  /** The ID of the MySQL cluster. */
  db_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet/bandwidth`. */
export interface MonitoringGetDropletBandwidthMetricsParams {
  /** The ID of the Droplet. */
  host_id: string;
  /** The network interface. */
  interface: NetworkInterface;
  /** The direction of traffic. */
  direction: NetworkDirection;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet/filesystem_free`. */
export interface MonitoringGetDropletFilesystemFreeMetricsParams {
  /** The ID of the Droplet. */
  host_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet/filesystem_size`. */
export interface MonitoringGetDropletFilesystemSizeMetricsParams {
  /** The ID of the Droplet. */
  host_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet/load_15`. */
export interface MonitoringGetDropletLoad15MetricsParams {
  /** The ID of the Droplet. */
  host_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet/load_1`. */
export interface MonitoringGetDropletLoad1MetricsParams {
  /** The ID of the Droplet. */
  host_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet/load_5`. */
export interface MonitoringGetDropletLoad5MetricsParams {
  /** The ID of the Droplet. */
  host_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet/memory_available`. */
export interface MonitoringGetDropletMemoryAvailableMetricsParams {
  /** The ID of the Droplet. */
  host_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet/memory_cached`. */
export interface MonitoringGetDropletMemoryCachedMetricsParams {
  /** The ID of the Droplet. */
  host_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet/memory_free`. */
export interface MonitoringGetDropletMemoryFreeMetricsParams {
  /** The ID of the Droplet. */
  host_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet/memory_total`. */
export interface MonitoringGetDropletMemoryTotalMetricsParams {
  /** The ID of the Droplet. */
  host_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet_autoscale/current_cpu_utilization`. */
export interface MonitoringGetDropletAutoscaleCurrentCpuUtilizationParams {
  /** The ID of the autoscale pool. */
  autoscale_pool_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet_autoscale/current_instances`. */
export interface MonitoringGetDropletAutoscaleCurrentInstancesParams {
  /** The ID of the autoscale pool. */
  autoscale_pool_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet_autoscale/current_memory_utilization`. */
export interface MonitoringGetDropletAutoscaleCurrentMemoryUtilizationParams {
  /** The ID of the autoscale pool. */
  autoscale_pool_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet_autoscale/target_cpu_utilization`. */
export interface MonitoringGetDropletAutoscaleTargetCpuUtilizationParams {
  /** The ID of the autoscale pool. */
  autoscale_pool_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet_autoscale/target_instances`. */
export interface MonitoringGetDropletAutoscaleTargetInstancesParams {
  /** The ID of the autoscale pool. */
  autoscale_pool_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/droplet_autoscale/target_memory_utilization`. */
export interface MonitoringGetDropletAutoscaleTargetMemoryUtilizationParams {
  /** The ID of the autoscale pool. */
  autoscale_pool_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/droplets_connections`. */
export interface MonitoringGetLbDropletsConnectionsParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/droplets_downtime`. */
export interface MonitoringGetLbDropletsDowntimeParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/droplets_health_checks`. */
export interface MonitoringGetLbDropletsHealthChecksParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_50p`. */
export interface MonitoringGetLbDropletsHttpResponseTime50pParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_95p`. */
export interface MonitoringGetLbDropletsHttpResponseTime95pParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_99p`. */
export interface MonitoringGetLbDropletsHttpResponseTime99pParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_avg`. */
export interface MonitoringGetLbDropletsHttpResponseTimeAvgParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/droplets_http_responses`. */
export interface MonitoringGetLbDropletsHttpResponsesParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_50p`. */
export interface MonitoringGetLbDropletsHttpSessionDuration50pParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_95p`. */
export interface MonitoringGetLbDropletsHttpSessionDuration95pParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_avg`. */
export interface MonitoringGetLbDropletsHttpSessionDurationAvgParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/droplets_queue_size`. */
export interface MonitoringGetLbDropletsQueueSizeParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_connections_current`. */
export interface MonitoringGetLbFrontendConnectionsCurrentParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_connections_limit`. */
export interface MonitoringGetLbFrontendConnectionsLimitParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_cpu_utilization`. */
export interface MonitoringGetLbFrontendCpuUtilizationParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_bytes`. */
export interface MonitoringGetLbFrontendFirewallDroppedBytesParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_packets`. */
export interface MonitoringGetLbFrontendFirewallDroppedPacketsParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_http_requests_per_second`. */
export interface MonitoringGetLbFrontendHttpRequestsPerSecondParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_http_responses`. */
export interface MonitoringGetLbFrontendHttpResponsesParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_http`. */
export interface MonitoringGetLbFrontendNetworkThroughputHttpParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_tcp`. */
export interface MonitoringGetLbFrontendNetworkThroughputTcpParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_udp`. */
export interface MonitoringGetLbFrontendNetworkThroughputUdpParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_nlb_tcp_network_throughput`. */
export interface MonitoringGetLbFrontendNlbTcpNetworkThroughputParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_nlb_udp_network_throughput`. */
export interface MonitoringGetLbFrontendNlbUdpNetworkThroughputParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_current`. */
export interface MonitoringGetLbFrontendTlsConnectionsCurrentParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_exceeding_rate_limit`. */
export interface MonitoringGetLbFrontendTlsConnectionsExceedingRateLimitParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_limit`. */
export interface MonitoringGetLbFrontendTlsConnectionsLimitParams {
  /** The ID of the load balancer. */
  lb_id: string;
  /** The start of the period, as a Unix time in seconds. */
  start: string;
  /** The end of the period, as a Unix time in seconds. */
  end: string;
}

/** The parameters of `GET /v2/monitoring/alerts`. */
export interface MonitoringListAlertPolicyParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/monitoring/sinks`. */
export interface MonitoringListSinksParams {
  /** Lists only the sinks of the resource with this URN, such as `do:kubernetes:` followed by the ID of a cluster. */
  resource_id?: Urn;
}

/**
 * Creates an alert policy on a metric of Droplets, load balancers, databases or autoscale pools.
 *
 * The prefix of `type` determines the type of resources in `entities`: Droplets for `v1/insights/droplet/`, load
 * balancers for `v1/insights/lbaas/`, database clusters for `v1/dbaas/` and autoscale pools for
 * `v1/droplet/autoscale_alerts/`. If both `entities` and `tags` are empty, the policy applies to all resources of that
 * type in the account.
 *
 * `POST /v2/monitoring/alerts`. Scope: `monitoring:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_create_alertPolicy
 *
 * @example
 * ```ts
 * const policy = await createAlertPolicy(client, {
 *   alerts: { email: ['ada@example.com'], slack: [{ channel: '#alerts', url: 'https://example.com' }] },
 *   compare: 'GreaterThan',
 *   description: 'For the shop',
 *   enabled: true,
 *   entities: ['do:droplet:57317909'],
 *   tags: ['web'],
 *   type: 'v1/dbaas/alerts/cpu_alerts',
 *   value: 1,
 *   window: '10m',
 * }).item();
 * ```
 */
export function createAlertPolicy(
  client: Client,
  body: AlertPolicyRequest,
  options?: CallOptions,
): ItemCall<MonitoringCreateAlertPolicyResponse, AlertPolicy>;

/**
 * Creates a log destination from an OpenSearch cluster.
 *
 * No logs are forwarded until a sink uses the destination.
 *
 * `POST /v2/monitoring/sinks/destinations`. Scope: `monitoring:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_create_destination
 *
 * @example
 * ```ts
 * const destination = await createDestination(client, {
 *   type: 'opensearch_dbaas',
 *   config: { endpoint: 'https://example.com' },
 * }).item();
 * ```
 */
export function createDestination(
  client: Client,
  body: DestinationRequest,
  options?: CallOptions,
): ItemCall<MonitoringCreateDestinationResponse, DestinationWithoutCredentials>;

/**
 * Creates a log sink, which forwards the logs of resources to an existing destination.
 *
 * `POST /v2/monitoring/sinks`. Scope: `monitoring:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_create_sink
 *
 * @example
 * ```ts
 * await createSink(client, { destination_uuid: '19bb6fd1-f1a1-4936-9225-f52b1f7e8624' });
 * ```
 */
export function createSink(client: Client, body: MonitoringCreateSinkBody, options?: CallOptions): Call<void>;

/**
 * Deletes an alert policy.
 *
 * `DELETE /v2/monitoring/alerts/{alert_uuid}`. Scope: `monitoring:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_delete_alertPolicy
 *
 * @example
 * ```ts
 * await deleteAlertPolicy(client, 'd873edd4-88a9-41df-b8f2-ad9708af94bc');
 * ```
 */
export function deleteAlertPolicy(client: Client, alertUuid: string, options?: CallOptions): Call<void>;

/**
 * Deletes a log destination and all sinks that forward to it.
 *
 * `DELETE /v2/monitoring/sinks/destinations/{destination_uuid}`. Scope: `monitoring:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_delete_destination
 *
 * @example
 * ```ts
 * await deleteDestination(client, '19bb6fd1-f1a1-4936-9225-f52b1f7e8624');
 * ```
 */
export function deleteDestination(client: Client, destinationUuid: string, options?: CallOptions): Call<void>;

/**
 * Deletes a log sink. Its destination is kept.
 *
 * `DELETE /v2/monitoring/sinks/{sink_uuid}`. Scope: `monitoring:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_delete_sink
 *
 * @example
 * ```ts
 * await deleteSink(client, 'd31d137e-44a8-4ea2-8d29-1db9ddcca61f');
 * ```
 */
export function deleteSink(client: Client, sinkUuid: string, options?: CallOptions): Call<void>;

/**
 * Gets the CPU time of a Droplet in each mode, such as `user` or `idle`.
 *
 * The values are cumulative. To get the usage, subtract two values. The period is given by `start` and `end`, as Unix
 * times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet/cpu`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_DropletCpuMetrics
 *
 * @example
 * ```ts
 * const response = await getDropletCpuMetrics(client, {
 *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletCpuMetrics(
  client: Client,
  params: MonitoringGetDropletCpuMetricsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets an alert policy.
 *
 * `GET /v2/monitoring/alerts/{alert_uuid}`. Scope: `monitoring:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_alertPolicy
 *
 * @example
 * ```ts
 * const policy = await getAlertPolicy(client, 'd873edd4-88a9-41df-b8f2-ad9708af94bc').item();
 * ```
 */
export function getAlertPolicy(
  client: Client,
  alertUuid: string,
  options?: CallOptions,
): ItemCall<MonitoringCreateAlertPolicyResponse, AlertPolicy>;

/**
 * Gets the CPU usage of an app, in percent.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/apps/cpu_percentage`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_appCPUPercentageMetrics
 *
 * @example
 * ```ts
 * const response = await getAppCpuPercentageMetrics(client, {
 *   app_id: '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getAppCpuPercentageMetrics(
  client: Client,
  params: MonitoringGetAppCpuPercentageMetricsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the memory usage of an app, in percent.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/apps/memory_percentage`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_appMemoryPercentageMetrics
 *
 * @example
 * ```ts
 * const response = await getAppMemoryPercentageMetrics(client, {
 *   app_id: '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getAppMemoryPercentageMetrics(
  client: Client,
  params: MonitoringGetAppMemoryPercentageMetricsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the number of restarts of an app's instances.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/apps/restart_count`. Scope: `monitoring:read`.
 *
 * @example
 * ```ts
 * const response = await getAppRestartCountMetrics(client, {
 *   app_id: '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getAppRestartCountMetrics(
  client: Client,
  params: MonitoringGetAppRestartCountMetricsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the CPU usage of a MySQL cluster, in percent.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/database/mysql/cpu_usage`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_cpu_usage
 *
 * @example
 * ```ts
 * const response = await getDatabaseMysqlCpuUsage(client, {
 *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
 *   aggregate: 'avg',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDatabaseMysqlCpuUsage(
  client: Client,
  params: MonitoringGetDatabaseMysqlCpuUsageParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the disk usage of a MySQL cluster, in percent.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/database/mysql/disk_usage`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_disk_usage
 *
 * @example
 * ```ts
 * const response = await getDatabaseMysqlDiskUsage(client, {
 *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
 *   aggregate: 'avg',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDatabaseMysqlDiskUsage(
  client: Client,
  params: MonitoringGetDatabaseMysqlDiskUsageParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the share of reads in a MySQL cluster that use an index, in percent.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/database/mysql/index_vs_sequential_reads`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_index_vs_sequential_reads
 *
 * @example
 * ```ts
 * const response = await getDatabaseMysqlIndexVsSequentialReads(client, {
 *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDatabaseMysqlIndexVsSequentialReads(
  client: Client,
  params: MonitoringGetDatabaseMysqlIndexVsSequentialReadsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the load average of a MySQL cluster over 1, 5 or 15 minutes.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/database/mysql/load`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_load
 *
 * @example
 * ```ts
 * const response = await getDatabaseMysqlLoad(client, {
 *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
 *   metric: 'load1',
 *   aggregate: 'avg',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDatabaseMysqlLoad(
  client: Client,
  params: MonitoringGetDatabaseMysqlLoadParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the memory usage of a MySQL cluster, in percent.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/database/mysql/memory_usage`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_memory_usage
 *
 * @example
 * ```ts
 * const response = await getDatabaseMysqlMemoryUsage(client, {
 *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
 *   aggregate: 'avg',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDatabaseMysqlMemoryUsage(
  client: Client,
  params: MonitoringGetDatabaseMysqlMemoryUsageParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the rate of SQL statements of one type in a MySQL cluster, per second.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/database/mysql/op_rates`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_op_rates
 *
 * @example
 * ```ts
 * const response = await getDatabaseMysqlOpRates(client, {
 *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
 *   metric: 'delete',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDatabaseMysqlOpRates(
  client: Client,
  params: MonitoringGetDatabaseMysqlOpRatesParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the latency of access to the tables of a MySQL database, in seconds.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/database/mysql/schema_latency`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_schema_latency
 *
 * @example
 * ```ts
 * const response = await getDatabaseMysqlSchemaLatency(client, {
 *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
 *   schema: 'my-schema',
 *   metric: 'delete',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDatabaseMysqlSchemaLatency(
  client: Client,
  params: MonitoringGetDatabaseMysqlSchemaLatencyParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the throughput of access to the tables of a MySQL database, in rows per second.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/database/mysql/schema_throughput`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_schema_throughput
 *
 * @example
 * ```ts
 * const response = await getDatabaseMysqlSchemaThroughput(client, {
 *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
 *   schema: 'my-schema',
 *   metric: 'delete',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDatabaseMysqlSchemaThroughput(
  client: Client,
  params: MonitoringGetDatabaseMysqlSchemaThroughputParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the number of active threads of a MySQL cluster.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/database/mysql/threads_active`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_threads_active
 *
 * @example
 * ```ts
 * const response = await getDatabaseMysqlThreadsActive(client, {
 *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDatabaseMysqlThreadsActive(
  client: Client,
  params: MonitoringGetDatabaseMysqlThreadsActiveParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the number of connected threads of a MySQL cluster.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/database/mysql/threads_connected`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_threads_connected
 *
 * @example
 * ```ts
 * const response = await getDatabaseMysqlThreadsConnected(client, {
 *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDatabaseMysqlThreadsConnected(
  client: Client,
  params: MonitoringGetDatabaseMysqlThreadsConnectedParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the rate at which a MySQL cluster creates threads, per second.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/database/mysql/threads_created_rate`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_threads_created_rate
 *
 * @example
 * ```ts
 * const response = await getDatabaseMysqlThreadsCreatedRate(client, {
 *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDatabaseMysqlThreadsCreatedRate(
  client: Client,
  params: MonitoringGetDatabaseMysqlThreadsCreatedRateParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets a log destination, without its credentials.
 *
 * `GET /v2/monitoring/sinks/destinations/{destination_uuid}`. Scope: `monitoring:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_destination
 *
 * @example
 * ```ts
 * const destination = await getDestination(client, '19bb6fd1-f1a1-4936-9225-f52b1f7e8624').item();
 * ```
 */
export function getDestination(
  client: Client,
  destinationUuid: string,
  options?: CallOptions,
): ItemCall<MonitoringCreateDestinationResponse, DestinationWithoutCredentials>;

/**
 * Gets the bandwidth of a Droplet's network interface in one direction, in megabits per second.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet/bandwidth`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletBandwidthMetrics
 *
 * @example
 * ```ts
 * const response = await getDropletBandwidthMetrics(client, {
 *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
 *   interface: 'private',
 *   direction: 'inbound',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletBandwidthMetrics(
  client: Client,
  params: MonitoringGetDropletBandwidthMetricsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the free space of a Droplet's file systems.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet/filesystem_free`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletFilesystemFreeMetrics
 *
 * @example
 * ```ts
 * const response = await getDropletFilesystemFreeMetrics(client, {
 *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletFilesystemFreeMetrics(
  client: Client,
  params: MonitoringGetDropletFilesystemFreeMetricsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the size of a Droplet's file systems.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet/filesystem_size`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletFilesystemSizeMetrics
 *
 * @example
 * ```ts
 * const response = await getDropletFilesystemSizeMetrics(client, {
 *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletFilesystemSizeMetrics(
  client: Client,
  params: MonitoringGetDropletFilesystemSizeMetricsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the load average of a Droplet over 15 minutes.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet/load_15`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletLoad15Metrics
 *
 * @example
 * ```ts
 * const response = await getDropletLoad15Metrics(client, {
 *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletLoad15Metrics(
  client: Client,
  params: MonitoringGetDropletLoad15MetricsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the load average of a Droplet over 1 minute.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet/load_1`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletLoad1Metrics
 *
 * @example
 * ```ts
 * const response = await getDropletLoad1Metrics(client, {
 *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletLoad1Metrics(
  client: Client,
  params: MonitoringGetDropletLoad1MetricsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the load average of a Droplet over 5 minutes.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet/load_5`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletLoad5Metrics
 *
 * @example
 * ```ts
 * const response = await getDropletLoad5Metrics(client, {
 *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletLoad5Metrics(
  client: Client,
  params: MonitoringGetDropletLoad5MetricsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the available memory of a Droplet.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet/memory_available`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletMemoryAvailableMetrics
 *
 * @example
 * ```ts
 * const response = await getDropletMemoryAvailableMetrics(client, {
 *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletMemoryAvailableMetrics(
  client: Client,
  params: MonitoringGetDropletMemoryAvailableMetricsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the cached memory of a Droplet.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet/memory_cached`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletMemoryCachedMetrics
 *
 * @example
 * ```ts
 * const response = await getDropletMemoryCachedMetrics(client, {
 *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletMemoryCachedMetrics(
  client: Client,
  params: MonitoringGetDropletMemoryCachedMetricsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the free memory of a Droplet.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet/memory_free`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletMemoryFreeMetrics
 *
 * @example
 * ```ts
 * const response = await getDropletMemoryFreeMetrics(client, {
 *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletMemoryFreeMetrics(
  client: Client,
  params: MonitoringGetDropletMemoryFreeMetricsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the total memory of a Droplet.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet/memory_total`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletMemoryTotalMetrics
 *
 * @example
 * ```ts
 * const response = await getDropletMemoryTotalMetrics(client, {
 *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletMemoryTotalMetrics(
  client: Client,
  params: MonitoringGetDropletMemoryTotalMetricsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the current average CPU utilization of an autoscale pool.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet_autoscale/current_cpu_utilization`. Scope: `monitoring:read`.
 *
 * @example
 * ```ts
 * const response = await getDropletAutoscaleCurrentCpuUtilization(client, {
 *   autoscale_pool_id: '8341e846-1543-4b40-8e42-e12d56e77d16',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletAutoscaleCurrentCpuUtilization(
  client: Client,
  params: MonitoringGetDropletAutoscaleCurrentCpuUtilizationParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the current number of Droplets in an autoscale pool.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet_autoscale/current_instances`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_droplet_autoscale_current_instances
 *
 * @example
 * ```ts
 * const response = await getDropletAutoscaleCurrentInstances(client, {
 *   autoscale_pool_id: '8341e846-1543-4b40-8e42-e12d56e77d16',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletAutoscaleCurrentInstances(
  client: Client,
  params: MonitoringGetDropletAutoscaleCurrentInstancesParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the current average memory utilization of an autoscale pool.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet_autoscale/current_memory_utilization`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_droplet_autoscale_current_memory_utilization
 *
 * @example
 * ```ts
 * const response = await getDropletAutoscaleCurrentMemoryUtilization(client, {
 *   autoscale_pool_id: '8341e846-1543-4b40-8e42-e12d56e77d16',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletAutoscaleCurrentMemoryUtilization(
  client: Client,
  params: MonitoringGetDropletAutoscaleCurrentMemoryUtilizationParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the target CPU utilization of an autoscale pool.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet_autoscale/target_cpu_utilization`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_droplet_autoscale_target_cpu_utilization
 *
 * @example
 * ```ts
 * const response = await getDropletAutoscaleTargetCpuUtilization(client, {
 *   autoscale_pool_id: '8341e846-1543-4b40-8e42-e12d56e77d16',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletAutoscaleTargetCpuUtilization(
  client: Client,
  params: MonitoringGetDropletAutoscaleTargetCpuUtilizationParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the target number of Droplets in an autoscale pool.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet_autoscale/target_instances`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_droplet_autoscale_target_instances
 *
 * @example
 * ```ts
 * const response = await getDropletAutoscaleTargetInstances(client, {
 *   autoscale_pool_id: '8341e846-1543-4b40-8e42-e12d56e77d16',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletAutoscaleTargetInstances(
  client: Client,
  params: MonitoringGetDropletAutoscaleTargetInstancesParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the target memory utilization of an autoscale pool.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/droplet_autoscale/target_memory_utilization`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_droplet_autoscale_target_memory_utilization
 *
 * @example
 * ```ts
 * const response = await getDropletAutoscaleTargetMemoryUtilization(client, {
 *   autoscale_pool_id: '8341e846-1543-4b40-8e42-e12d56e77d16',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getDropletAutoscaleTargetMemoryUtilization(
  client: Client,
  params: MonitoringGetDropletAutoscaleTargetMemoryUtilizationParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the number of active connections of a load balancer's Droplets.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/droplets_connections`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_connections
 *
 * @example
 * ```ts
 * const response = await getLbDropletsConnections(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbDropletsConnections(
  client: Client,
  params: MonitoringGetLbDropletsConnectionsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the downtime of a load balancer's Droplets.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/droplets_downtime`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_downtime
 *
 * @example
 * ```ts
 * const response = await getLbDropletsDowntime(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbDropletsDowntime(
  client: Client,
  params: MonitoringGetLbDropletsDowntimeParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the health check results of a load balancer's Droplets.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/droplets_health_checks`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_health_checks
 *
 * @example
 * ```ts
 * const response = await getLbDropletsHealthChecks(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbDropletsHealthChecks(
  client: Client,
  params: MonitoringGetLbDropletsHealthChecksParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the 50th percentile of the HTTP response time of a load balancer's Droplets, in seconds.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_50p`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_response_time_50p
 *
 * @example
 * ```ts
 * const response = await getLbDropletsHttpResponseTime50p(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbDropletsHttpResponseTime50p(
  client: Client,
  params: MonitoringGetLbDropletsHttpResponseTime50pParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the 95th percentile of the HTTP response time of a load balancer's Droplets, in seconds.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_95p`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_response_time_95p
 *
 * @example
 * ```ts
 * const response = await getLbDropletsHttpResponseTime95p(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbDropletsHttpResponseTime95p(
  client: Client,
  params: MonitoringGetLbDropletsHttpResponseTime95pParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the 99th percentile of the HTTP response time of a load balancer's Droplets, in seconds.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_99p`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_response_time_99p
 *
 * @example
 * ```ts
 * const response = await getLbDropletsHttpResponseTime99p(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbDropletsHttpResponseTime99p(
  client: Client,
  params: MonitoringGetLbDropletsHttpResponseTime99pParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the average HTTP response time of a load balancer's Droplets, in seconds.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_avg`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_response_time_avg
 *
 * @example
 * ```ts
 * const response = await getLbDropletsHttpResponseTimeAvg(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbDropletsHttpResponseTimeAvg(
  client: Client,
  params: MonitoringGetLbDropletsHttpResponseTimeAvgParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the rate of HTTP responses of a load balancer's Droplets, by status code.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/droplets_http_responses`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_responses
 *
 * @example
 * ```ts
 * const response = await getLbDropletsHttpResponses(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbDropletsHttpResponses(
  client: Client,
  params: MonitoringGetLbDropletsHttpResponsesParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the 50th percentile of the HTTP session duration of a load balancer's Droplets, in seconds.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_50p`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_session_duration_50p
 *
 * @example
 * ```ts
 * const response = await getLbDropletsHttpSessionDuration50p(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbDropletsHttpSessionDuration50p(
  client: Client,
  params: MonitoringGetLbDropletsHttpSessionDuration50pParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the 95th percentile of the HTTP session duration of a load balancer's Droplets, in seconds.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_95p`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_session_duration_95p
 *
 * @example
 * ```ts
 * const response = await getLbDropletsHttpSessionDuration95p(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbDropletsHttpSessionDuration95p(
  client: Client,
  params: MonitoringGetLbDropletsHttpSessionDuration95pParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the average HTTP session duration of a load balancer's Droplets, in seconds.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_avg`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_session_duration_avg
 *
 * @example
 * ```ts
 * const response = await getLbDropletsHttpSessionDurationAvg(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbDropletsHttpSessionDurationAvg(
  client: Client,
  params: MonitoringGetLbDropletsHttpSessionDurationAvgParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the queue size of a load balancer's Droplets.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/droplets_queue_size`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_queue_size
 *
 * @example
 * ```ts
 * const response = await getLbDropletsQueueSize(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbDropletsQueueSize(
  client: Client,
  params: MonitoringGetLbDropletsQueueSizeParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the current number of client connections of a load balancer.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_connections_current`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_connections_current
 *
 * @example
 * ```ts
 * const response = await getLbFrontendConnectionsCurrent(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendConnectionsCurrent(
  client: Client,
  params: MonitoringGetLbFrontendConnectionsCurrentParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the maximum number of concurrent client connections of a load balancer.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_connections_limit`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_connections_limit
 *
 * @example
 * ```ts
 * const response = await getLbFrontendConnectionsLimit(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendConnectionsLimit(
  client: Client,
  params: MonitoringGetLbFrontendConnectionsLimitParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the average CPU utilization of a load balancer, in percent.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_cpu_utilization`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_cpu_utilization
 *
 * @example
 * ```ts
 * const response = await getLbFrontendCpuUtilization(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendCpuUtilization(
  client: Client,
  params: MonitoringGetLbFrontendCpuUtilizationParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the number of bytes dropped by the firewall of a load balancer.
 *
 * Available only for network load balancers. The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_bytes`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_firewall_dropped_bytes
 *
 * @example
 * ```ts
 * const response = await getLbFrontendFirewallDroppedBytes(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendFirewallDroppedBytes(
  client: Client,
  params: MonitoringGetLbFrontendFirewallDroppedBytesParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the number of packets dropped by the firewall of a load balancer, per second.
 *
 * Available only for network load balancers. The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_packets`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_firewall_dropped_packets
 *
 * @example
 * ```ts
 * const response = await getLbFrontendFirewallDroppedPackets(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendFirewallDroppedPackets(
  client: Client,
  params: MonitoringGetLbFrontendFirewallDroppedPacketsParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the number of HTTP requests to a load balancer, per second.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_http_requests_per_second`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_http_requests_per_second
 *
 * @example
 * ```ts
 * const response = await getLbFrontendHttpRequestsPerSecond(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendHttpRequestsPerSecond(
  client: Client,
  params: MonitoringGetLbFrontendHttpRequestsPerSecondParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the rate of HTTP responses of a load balancer, by status code.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_http_responses`. Scope: `monitoring:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_http_responses
 *
 * @example
 * ```ts
 * const response = await getLbFrontendHttpResponses(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendHttpResponses(
  client: Client,
  params: MonitoringGetLbFrontendHttpResponsesParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the HTTP throughput of a load balancer, in bytes per second.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_http`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_network_throughput_http
 *
 * @example
 * ```ts
 * const response = await getLbFrontendNetworkThroughputHttp(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendNetworkThroughputHttp(
  client: Client,
  params: MonitoringGetLbFrontendNetworkThroughputHttpParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the TCP throughput of a load balancer, in bytes per second.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_tcp`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_network_throughput_tcp
 *
 * @example
 * ```ts
 * const response = await getLbFrontendNetworkThroughputTcp(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendNetworkThroughputTcp(
  client: Client,
  params: MonitoringGetLbFrontendNetworkThroughputTcpParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the UDP throughput of a load balancer, in bytes per second.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_udp`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_network_throughput_udp
 *
 * @example
 * ```ts
 * const response = await getLbFrontendNetworkThroughputUdp(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendNetworkThroughputUdp(
  client: Client,
  params: MonitoringGetLbFrontendNetworkThroughputUdpParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the TCP throughput of a network load balancer, in bytes per second.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_nlb_tcp_network_throughput`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_nlb_tcp_network_throughput
 *
 * @example
 * ```ts
 * const response = await getLbFrontendNlbTcpNetworkThroughput(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendNlbTcpNetworkThroughput(
  client: Client,
  params: MonitoringGetLbFrontendNlbTcpNetworkThroughputParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the UDP throughput of a network load balancer, in bytes per second.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_nlb_udp_network_throughput`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_nlb_udp_network_throughput
 *
 * @example
 * ```ts
 * const response = await getLbFrontendNlbUdpNetworkThroughput(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendNlbUdpNetworkThroughput(
  client: Client,
  params: MonitoringGetLbFrontendNlbUdpNetworkThroughputParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the current rate of TLS connections to a load balancer.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_current`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_tls_connections_current
 *
 * @example
 * ```ts
 * const response = await getLbFrontendTlsConnectionsCurrent(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendTlsConnectionsCurrent(
  client: Client,
  params: MonitoringGetLbFrontendTlsConnectionsCurrentParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the number of TLS connections that a load balancer closed because of its rate limit.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_exceeding_rate_limit`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit
 *
 * @example
 * ```ts
 * const response = await getLbFrontendTlsConnectionsExceedingRateLimit(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendTlsConnectionsExceedingRateLimit(
  client: Client,
  params: MonitoringGetLbFrontendTlsConnectionsExceedingRateLimitParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets the maximum number of TLS connections to a load balancer.
 *
 * The period is given by `start` and `end`, as Unix times in seconds.
 *
 * `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_limit`. Scope: `monitoring:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_tls_connections_limit
 *
 * @example
 * ```ts
 * const response = await getLbFrontendTlsConnectionsLimit(client, {
 *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
 *   start: '1767225600',
 *   end: '1767229200',
 * });
 * ```
 */
export function getLbFrontendTlsConnectionsLimit(
  client: Client,
  params: MonitoringGetLbFrontendTlsConnectionsLimitParams,
  options?: CallOptions,
): Call<Metrics>;

/**
 * Gets a log sink, with its resources and destination.
 *
 * `GET /v2/monitoring/sinks/{sink_uuid}`. Scope: `monitoring:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_sink
 *
 * @example
 * ```ts
 * const sink = await getSink(client, 'd31d137e-44a8-4ea2-8d29-1db9ddcca61f').item();
 * ```
 */
export function getSink(
  client: Client,
  sinkUuid: string,
  options?: CallOptions,
): ItemCall<MonitoringGetSinkResponse, Sink>;

/**
 * Lists the alert policies in the account.
 *
 * `GET /v2/monitoring/alerts`. Scope: `monitoring:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_list_alertPolicy
 *
 * @example
 * ```ts
 * for await (const policy of listAlertPolicy(client)) {
 *   console.log(policy);
 * }
 * ```
 */
export function listAlertPolicy(
  client: Client,
  params?: MonitoringListAlertPolicyParams,
  options?: CallOptions,
): PaginatedCall<AlertPolicy, MonitoringListAlertPolicyResponse>;

/**
 * Lists the log destinations, without their credentials.
 *
 * `GET /v2/monitoring/sinks/destinations`. Scope: `monitoring:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_list_destinations
 *
 * @example
 * ```ts
 * const items = await listDestinations(client).item();
 * ```
 */
export function listDestinations(
  client: Client,
  options?: CallOptions,
): ItemCall<MonitoringListDestinationsResponse, DestinationWithoutCredentials[]>;

/**
 * Lists the log sinks. A sink forwards the logs of a set of resources to a destination.
 *
 * `GET /v2/monitoring/sinks`. Scope: `monitoring:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_list_sinks
 *
 * @example
 * ```ts
 * const items = await listSinks(client).item();
 * ```
 */
export function listSinks(
  client: Client,
  params?: MonitoringListSinksParams,
  options?: CallOptions,
): ItemCall<MonitoringListSinksResponse, Sink[]>;

/**
 * Replaces the settings of an alert policy.
 *
 * The prefix of `type` determines the type of resources in `entities`: Droplets for `v1/insights/droplet/`, load
 * balancers for `v1/insights/lbaas/`, database clusters for `v1/dbaas/` and autoscale pools for
 * `v1/droplet/autoscale_alerts/`. If both `entities` and `tags` are empty, the policy applies to all resources of that
 * type in the account.
 *
 * `PUT /v2/monitoring/alerts/{alert_uuid}`. Scope: `monitoring:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_update_alertPolicy
 *
 * @example
 * ```ts
 * const policy = await updateAlertPolicy(client, 'd873edd4-88a9-41df-b8f2-ad9708af94bc', {
 *   alerts: { email: ['ada@example.com'], slack: [{ channel: '#alerts', url: 'https://example.com' }] },
 *   compare: 'GreaterThan',
 *   description: 'For the shop',
 *   enabled: true,
 *   entities: ['do:droplet:57317909'],
 *   tags: ['web'],
 *   type: 'v1/dbaas/alerts/cpu_alerts',
 *   value: 1,
 *   window: '10m',
 * }).item();
 * ```
 */
export function updateAlertPolicy(
  client: Client,
  alertUuid: string,
  body: AlertPolicyRequest,
  options?: CallOptions,
): ItemCall<MonitoringCreateAlertPolicyResponse, AlertPolicy>;

/**
 * Updates a log destination.
 *
 * `POST /v2/monitoring/sinks/destinations/{destination_uuid}`. Scope: `monitoring:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_update_destination
 *
 * @example
 * ```ts
 * await updateDestination(client, '19bb6fd1-f1a1-4936-9225-f52b1f7e8624', {
 *   type: 'opensearch_dbaas',
 *   config: { endpoint: 'https://example.com' },
 * });
 * ```
 */
export function updateDestination(
  client: Client,
  destinationUuid: string,
  body: DestinationRequest,
  options?: CallOptions,
): Call<void>;

/** Gets metrics, and manages alert policies and log forwarding. */
export interface Monitoring {
  /**
   * Creates an alert policy on a metric of Droplets, load balancers, databases or autoscale pools.
   *
   * The prefix of `type` determines the type of resources in `entities`: Droplets for `v1/insights/droplet/`, load
   * balancers for `v1/insights/lbaas/`, database clusters for `v1/dbaas/` and autoscale pools for
   * `v1/droplet/autoscale_alerts/`. If both `entities` and `tags` are empty, the policy applies to all resources of
   * that type in the account.
   *
   * `POST /v2/monitoring/alerts`. Scope: `monitoring:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_create_alertPolicy
   *
   * @example
   * ```ts
   * const policy = await client.monitoring
   *   .createAlertPolicy({
   *     alerts: { email: ['ada@example.com'], slack: [{ channel: '#alerts', url: 'https://example.com' }] },
   *     compare: 'GreaterThan',
   *     description: 'For the shop',
   *     enabled: true,
   *     entities: ['do:droplet:57317909'],
   *     tags: ['web'],
   *     type: 'v1/dbaas/alerts/cpu_alerts',
   *     value: 1,
   *     window: '10m',
   *   })
   *   .item();
   * ```
   */
  createAlertPolicy(
    body: AlertPolicyRequest,
    options?: CallOptions,
  ): ItemCall<MonitoringCreateAlertPolicyResponse, AlertPolicy>;

  /**
   * Creates a log destination from an OpenSearch cluster.
   *
   * No logs are forwarded until a sink uses the destination.
   *
   * `POST /v2/monitoring/sinks/destinations`. Scope: `monitoring:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_create_destination
   *
   * @example
   * ```ts
   * const destination = await client.monitoring
   *   .createDestination({ type: 'opensearch_dbaas', config: { endpoint: 'https://example.com' } })
   *   .item();
   * ```
   */
  createDestination(
    body: DestinationRequest,
    options?: CallOptions,
  ): ItemCall<MonitoringCreateDestinationResponse, DestinationWithoutCredentials>;

  /**
   * Creates a log sink, which forwards the logs of resources to an existing destination.
   *
   * `POST /v2/monitoring/sinks`. Scope: `monitoring:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_create_sink
   *
   * @example
   * ```ts
   * await client.monitoring.createSink({ destination_uuid: '19bb6fd1-f1a1-4936-9225-f52b1f7e8624' });
   * ```
   */
  createSink(body: MonitoringCreateSinkBody, options?: CallOptions): Call<void>;

  /**
   * Deletes an alert policy.
   *
   * `DELETE /v2/monitoring/alerts/{alert_uuid}`. Scope: `monitoring:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_delete_alertPolicy
   *
   * @example
   * ```ts
   * await client.monitoring.deleteAlertPolicy('d873edd4-88a9-41df-b8f2-ad9708af94bc');
   * ```
   */
  deleteAlertPolicy(alertUuid: string, options?: CallOptions): Call<void>;

  /**
   * Deletes a log destination and all sinks that forward to it.
   *
   * `DELETE /v2/monitoring/sinks/destinations/{destination_uuid}`. Scope: `monitoring:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_delete_destination
   *
   * @example
   * ```ts
   * await client.monitoring.deleteDestination('19bb6fd1-f1a1-4936-9225-f52b1f7e8624');
   * ```
   */
  deleteDestination(destinationUuid: string, options?: CallOptions): Call<void>;

  /**
   * Deletes a log sink. Its destination is kept.
   *
   * `DELETE /v2/monitoring/sinks/{sink_uuid}`. Scope: `monitoring:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_delete_sink
   *
   * @example
   * ```ts
   * await client.monitoring.deleteSink('d31d137e-44a8-4ea2-8d29-1db9ddcca61f');
   * ```
   */
  deleteSink(sinkUuid: string, options?: CallOptions): Call<void>;

  /**
   * Gets the CPU time of a Droplet in each mode, such as `user` or `idle`.
   *
   * The values are cumulative. To get the usage, subtract two values. The period is given by `start` and `end`, as Unix
   * times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet/cpu`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_DropletCpuMetrics
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletCpuMetrics({
   *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletCpuMetrics(params: MonitoringGetDropletCpuMetricsParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets an alert policy.
   *
   * `GET /v2/monitoring/alerts/{alert_uuid}`. Scope: `monitoring:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_alertPolicy
   *
   * @example
   * ```ts
   * const policy = await client.monitoring.getAlertPolicy('d873edd4-88a9-41df-b8f2-ad9708af94bc').item();
   * ```
   */
  getAlertPolicy(alertUuid: string, options?: CallOptions): ItemCall<MonitoringCreateAlertPolicyResponse, AlertPolicy>;

  /**
   * Gets the CPU usage of an app, in percent.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/apps/cpu_percentage`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_appCPUPercentageMetrics
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getAppCpuPercentageMetrics({
   *   app_id: '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getAppCpuPercentageMetrics(params: MonitoringGetAppCpuPercentageMetricsParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the memory usage of an app, in percent.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/apps/memory_percentage`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_appMemoryPercentageMetrics
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getAppMemoryPercentageMetrics({
   *   app_id: '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getAppMemoryPercentageMetrics(
    params: MonitoringGetAppMemoryPercentageMetricsParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the number of restarts of an app's instances.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/apps/restart_count`. Scope: `monitoring:read`.
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getAppRestartCountMetrics({
   *   app_id: '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getAppRestartCountMetrics(params: MonitoringGetAppRestartCountMetricsParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the CPU usage of a MySQL cluster, in percent.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/database/mysql/cpu_usage`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_cpu_usage
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDatabaseMysqlCpuUsage({
   *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
   *   aggregate: 'avg',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDatabaseMysqlCpuUsage(params: MonitoringGetDatabaseMysqlCpuUsageParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the disk usage of a MySQL cluster, in percent.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/database/mysql/disk_usage`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_disk_usage
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDatabaseMysqlDiskUsage({
   *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
   *   aggregate: 'avg',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDatabaseMysqlDiskUsage(params: MonitoringGetDatabaseMysqlDiskUsageParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the share of reads in a MySQL cluster that use an index, in percent.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/database/mysql/index_vs_sequential_reads`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_index_vs_sequential_reads
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDatabaseMysqlIndexVsSequentialReads({
   *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDatabaseMysqlIndexVsSequentialReads(
    params: MonitoringGetDatabaseMysqlIndexVsSequentialReadsParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the load average of a MySQL cluster over 1, 5 or 15 minutes.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/database/mysql/load`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_load
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDatabaseMysqlLoad({
   *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
   *   metric: 'load1',
   *   aggregate: 'avg',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDatabaseMysqlLoad(params: MonitoringGetDatabaseMysqlLoadParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the memory usage of a MySQL cluster, in percent.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/database/mysql/memory_usage`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_memory_usage
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDatabaseMysqlMemoryUsage({
   *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
   *   aggregate: 'avg',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDatabaseMysqlMemoryUsage(
    params: MonitoringGetDatabaseMysqlMemoryUsageParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the rate of SQL statements of one type in a MySQL cluster, per second.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/database/mysql/op_rates`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_op_rates
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDatabaseMysqlOpRates({
   *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
   *   metric: 'delete',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDatabaseMysqlOpRates(params: MonitoringGetDatabaseMysqlOpRatesParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the latency of access to the tables of a MySQL database, in seconds.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/database/mysql/schema_latency`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_schema_latency
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDatabaseMysqlSchemaLatency({
   *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
   *   schema: 'my-schema',
   *   metric: 'delete',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDatabaseMysqlSchemaLatency(
    params: MonitoringGetDatabaseMysqlSchemaLatencyParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the throughput of access to the tables of a MySQL database, in rows per second.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/database/mysql/schema_throughput`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_schema_throughput
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDatabaseMysqlSchemaThroughput({
   *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
   *   schema: 'my-schema',
   *   metric: 'delete',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDatabaseMysqlSchemaThroughput(
    params: MonitoringGetDatabaseMysqlSchemaThroughputParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the number of active threads of a MySQL cluster.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/database/mysql/threads_active`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_threads_active
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDatabaseMysqlThreadsActive({
   *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDatabaseMysqlThreadsActive(
    params: MonitoringGetDatabaseMysqlThreadsActiveParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the number of connected threads of a MySQL cluster.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/database/mysql/threads_connected`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_threads_connected
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDatabaseMysqlThreadsConnected({
   *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDatabaseMysqlThreadsConnected(
    params: MonitoringGetDatabaseMysqlThreadsConnectedParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the rate at which a MySQL cluster creates threads, per second.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/database/mysql/threads_created_rate`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_database_mysql_threads_created_rate
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDatabaseMysqlThreadsCreatedRate({
   *   db_id: '21098305-c84b-4d47-81ba-95200a565a7d',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDatabaseMysqlThreadsCreatedRate(
    params: MonitoringGetDatabaseMysqlThreadsCreatedRateParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets a log destination, without its credentials.
   *
   * `GET /v2/monitoring/sinks/destinations/{destination_uuid}`. Scope: `monitoring:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_destination
   *
   * @example
   * ```ts
   * const destination = await client.monitoring.getDestination('19bb6fd1-f1a1-4936-9225-f52b1f7e8624').item();
   * ```
   */
  getDestination(
    destinationUuid: string,
    options?: CallOptions,
  ): ItemCall<MonitoringCreateDestinationResponse, DestinationWithoutCredentials>;

  /**
   * Gets the bandwidth of a Droplet's network interface in one direction, in megabits per second.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet/bandwidth`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletBandwidthMetrics
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletBandwidthMetrics({
   *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
   *   interface: 'private',
   *   direction: 'inbound',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletBandwidthMetrics(params: MonitoringGetDropletBandwidthMetricsParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the free space of a Droplet's file systems.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet/filesystem_free`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletFilesystemFreeMetrics
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletFilesystemFreeMetrics({
   *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletFilesystemFreeMetrics(
    params: MonitoringGetDropletFilesystemFreeMetricsParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the size of a Droplet's file systems.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet/filesystem_size`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletFilesystemSizeMetrics
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletFilesystemSizeMetrics({
   *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletFilesystemSizeMetrics(
    params: MonitoringGetDropletFilesystemSizeMetricsParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the load average of a Droplet over 15 minutes.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet/load_15`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletLoad15Metrics
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletLoad15Metrics({
   *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletLoad15Metrics(params: MonitoringGetDropletLoad15MetricsParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the load average of a Droplet over 1 minute.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet/load_1`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletLoad1Metrics
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletLoad1Metrics({
   *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletLoad1Metrics(params: MonitoringGetDropletLoad1MetricsParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the load average of a Droplet over 5 minutes.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet/load_5`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletLoad5Metrics
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletLoad5Metrics({
   *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletLoad5Metrics(params: MonitoringGetDropletLoad5MetricsParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the available memory of a Droplet.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet/memory_available`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletMemoryAvailableMetrics
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletMemoryAvailableMetrics({
   *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletMemoryAvailableMetrics(
    params: MonitoringGetDropletMemoryAvailableMetricsParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the cached memory of a Droplet.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet/memory_cached`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletMemoryCachedMetrics
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletMemoryCachedMetrics({
   *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletMemoryCachedMetrics(
    params: MonitoringGetDropletMemoryCachedMetricsParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the free memory of a Droplet.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet/memory_free`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletMemoryFreeMetrics
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletMemoryFreeMetrics({
   *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletMemoryFreeMetrics(
    params: MonitoringGetDropletMemoryFreeMetricsParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the total memory of a Droplet.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet/memory_total`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_dropletMemoryTotalMetrics
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletMemoryTotalMetrics({
   *   host_id: 'c3389937-4bb4-497e-88fc-f2e5c03a4f8c',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletMemoryTotalMetrics(
    params: MonitoringGetDropletMemoryTotalMetricsParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the current average CPU utilization of an autoscale pool.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet_autoscale/current_cpu_utilization`. Scope: `monitoring:read`.
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletAutoscaleCurrentCpuUtilization({
   *   autoscale_pool_id: '8341e846-1543-4b40-8e42-e12d56e77d16',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletAutoscaleCurrentCpuUtilization(
    params: MonitoringGetDropletAutoscaleCurrentCpuUtilizationParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the current number of Droplets in an autoscale pool.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet_autoscale/current_instances`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_droplet_autoscale_current_instances
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletAutoscaleCurrentInstances({
   *   autoscale_pool_id: '8341e846-1543-4b40-8e42-e12d56e77d16',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletAutoscaleCurrentInstances(
    params: MonitoringGetDropletAutoscaleCurrentInstancesParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the current average memory utilization of an autoscale pool.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet_autoscale/current_memory_utilization`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_droplet_autoscale_current_memory_utilization
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletAutoscaleCurrentMemoryUtilization({
   *   autoscale_pool_id: '8341e846-1543-4b40-8e42-e12d56e77d16',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletAutoscaleCurrentMemoryUtilization(
    params: MonitoringGetDropletAutoscaleCurrentMemoryUtilizationParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the target CPU utilization of an autoscale pool.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet_autoscale/target_cpu_utilization`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_droplet_autoscale_target_cpu_utilization
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletAutoscaleTargetCpuUtilization({
   *   autoscale_pool_id: '8341e846-1543-4b40-8e42-e12d56e77d16',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletAutoscaleTargetCpuUtilization(
    params: MonitoringGetDropletAutoscaleTargetCpuUtilizationParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the target number of Droplets in an autoscale pool.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet_autoscale/target_instances`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_droplet_autoscale_target_instances
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletAutoscaleTargetInstances({
   *   autoscale_pool_id: '8341e846-1543-4b40-8e42-e12d56e77d16',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletAutoscaleTargetInstances(
    params: MonitoringGetDropletAutoscaleTargetInstancesParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the target memory utilization of an autoscale pool.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/droplet_autoscale/target_memory_utilization`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_droplet_autoscale_target_memory_utilization
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getDropletAutoscaleTargetMemoryUtilization({
   *   autoscale_pool_id: '8341e846-1543-4b40-8e42-e12d56e77d16',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getDropletAutoscaleTargetMemoryUtilization(
    params: MonitoringGetDropletAutoscaleTargetMemoryUtilizationParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the number of active connections of a load balancer's Droplets.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/droplets_connections`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_connections
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbDropletsConnections({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbDropletsConnections(params: MonitoringGetLbDropletsConnectionsParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the downtime of a load balancer's Droplets.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/droplets_downtime`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_downtime
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbDropletsDowntime({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbDropletsDowntime(params: MonitoringGetLbDropletsDowntimeParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the health check results of a load balancer's Droplets.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/droplets_health_checks`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_health_checks
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbDropletsHealthChecks({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbDropletsHealthChecks(params: MonitoringGetLbDropletsHealthChecksParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the 50th percentile of the HTTP response time of a load balancer's Droplets, in seconds.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_50p`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_response_time_50p
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbDropletsHttpResponseTime50p({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbDropletsHttpResponseTime50p(
    params: MonitoringGetLbDropletsHttpResponseTime50pParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the 95th percentile of the HTTP response time of a load balancer's Droplets, in seconds.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_95p`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_response_time_95p
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbDropletsHttpResponseTime95p({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbDropletsHttpResponseTime95p(
    params: MonitoringGetLbDropletsHttpResponseTime95pParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the 99th percentile of the HTTP response time of a load balancer's Droplets, in seconds.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_99p`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_response_time_99p
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbDropletsHttpResponseTime99p({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbDropletsHttpResponseTime99p(
    params: MonitoringGetLbDropletsHttpResponseTime99pParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the average HTTP response time of a load balancer's Droplets, in seconds.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_avg`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_response_time_avg
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbDropletsHttpResponseTimeAvg({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbDropletsHttpResponseTimeAvg(
    params: MonitoringGetLbDropletsHttpResponseTimeAvgParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the rate of HTTP responses of a load balancer's Droplets, by status code.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/droplets_http_responses`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_responses
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbDropletsHttpResponses({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbDropletsHttpResponses(params: MonitoringGetLbDropletsHttpResponsesParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the 50th percentile of the HTTP session duration of a load balancer's Droplets, in seconds.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_50p`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_session_duration_50p
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbDropletsHttpSessionDuration50p({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbDropletsHttpSessionDuration50p(
    params: MonitoringGetLbDropletsHttpSessionDuration50pParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the 95th percentile of the HTTP session duration of a load balancer's Droplets, in seconds.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_95p`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_session_duration_95p
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbDropletsHttpSessionDuration95p({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbDropletsHttpSessionDuration95p(
    params: MonitoringGetLbDropletsHttpSessionDuration95pParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the average HTTP session duration of a load balancer's Droplets, in seconds.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_avg`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_http_session_duration_avg
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbDropletsHttpSessionDurationAvg({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbDropletsHttpSessionDurationAvg(
    params: MonitoringGetLbDropletsHttpSessionDurationAvgParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the queue size of a load balancer's Droplets.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/droplets_queue_size`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_droplets_queue_size
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbDropletsQueueSize({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbDropletsQueueSize(params: MonitoringGetLbDropletsQueueSizeParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the current number of client connections of a load balancer.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_connections_current`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_connections_current
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendConnectionsCurrent({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendConnectionsCurrent(
    params: MonitoringGetLbFrontendConnectionsCurrentParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the maximum number of concurrent client connections of a load balancer.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_connections_limit`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_connections_limit
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendConnectionsLimit({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendConnectionsLimit(
    params: MonitoringGetLbFrontendConnectionsLimitParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the average CPU utilization of a load balancer, in percent.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_cpu_utilization`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_cpu_utilization
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendCpuUtilization({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendCpuUtilization(
    params: MonitoringGetLbFrontendCpuUtilizationParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the number of bytes dropped by the firewall of a load balancer.
   *
   * Available only for network load balancers. The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_bytes`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_firewall_dropped_bytes
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendFirewallDroppedBytes({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendFirewallDroppedBytes(
    params: MonitoringGetLbFrontendFirewallDroppedBytesParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the number of packets dropped by the firewall of a load balancer, per second.
   *
   * Available only for network load balancers. The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_packets`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_firewall_dropped_packets
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendFirewallDroppedPackets({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendFirewallDroppedPackets(
    params: MonitoringGetLbFrontendFirewallDroppedPacketsParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the number of HTTP requests to a load balancer, per second.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_http_requests_per_second`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_http_requests_per_second
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendHttpRequestsPerSecond({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendHttpRequestsPerSecond(
    params: MonitoringGetLbFrontendHttpRequestsPerSecondParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the rate of HTTP responses of a load balancer, by status code.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_http_responses`. Scope: `monitoring:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_http_responses
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendHttpResponses({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendHttpResponses(params: MonitoringGetLbFrontendHttpResponsesParams, options?: CallOptions): Call<Metrics>;

  /**
   * Gets the HTTP throughput of a load balancer, in bytes per second.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_http`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_network_throughput_http
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendNetworkThroughputHttp({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendNetworkThroughputHttp(
    params: MonitoringGetLbFrontendNetworkThroughputHttpParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the TCP throughput of a load balancer, in bytes per second.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_tcp`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_network_throughput_tcp
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendNetworkThroughputTcp({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendNetworkThroughputTcp(
    params: MonitoringGetLbFrontendNetworkThroughputTcpParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the UDP throughput of a load balancer, in bytes per second.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_udp`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_network_throughput_udp
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendNetworkThroughputUdp({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendNetworkThroughputUdp(
    params: MonitoringGetLbFrontendNetworkThroughputUdpParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the TCP throughput of a network load balancer, in bytes per second.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_nlb_tcp_network_throughput`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_nlb_tcp_network_throughput
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendNlbTcpNetworkThroughput({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendNlbTcpNetworkThroughput(
    params: MonitoringGetLbFrontendNlbTcpNetworkThroughputParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the UDP throughput of a network load balancer, in bytes per second.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_nlb_udp_network_throughput`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_nlb_udp_network_throughput
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendNlbUdpNetworkThroughput({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendNlbUdpNetworkThroughput(
    params: MonitoringGetLbFrontendNlbUdpNetworkThroughputParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the current rate of TLS connections to a load balancer.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_current`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_tls_connections_current
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendTlsConnectionsCurrent({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendTlsConnectionsCurrent(
    params: MonitoringGetLbFrontendTlsConnectionsCurrentParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the number of TLS connections that a load balancer closed because of its rate limit.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_exceeding_rate_limit`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendTlsConnectionsExceedingRateLimit({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendTlsConnectionsExceedingRateLimit(
    params: MonitoringGetLbFrontendTlsConnectionsExceedingRateLimitParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets the maximum number of TLS connections to a load balancer.
   *
   * The period is given by `start` and `end`, as Unix times in seconds.
   *
   * `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_limit`. Scope: `monitoring:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_lb_frontend_tls_connections_limit
   *
   * @example
   * ```ts
   * const response = await client.monitoring.getLbFrontendTlsConnectionsLimit({
   *   lb_id: 'c00e21da-a3dc-41b5-baa9-f049fcadc596',
   *   start: '1767225600',
   *   end: '1767229200',
   * });
   * ```
   */
  getLbFrontendTlsConnectionsLimit(
    params: MonitoringGetLbFrontendTlsConnectionsLimitParams,
    options?: CallOptions,
  ): Call<Metrics>;

  /**
   * Gets a log sink, with its resources and destination.
   *
   * `GET /v2/monitoring/sinks/{sink_uuid}`. Scope: `monitoring:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_get_sink
   *
   * @example
   * ```ts
   * const sink = await client.monitoring.getSink('d31d137e-44a8-4ea2-8d29-1db9ddcca61f').item();
   * ```
   */
  getSink(sinkUuid: string, options?: CallOptions): ItemCall<MonitoringGetSinkResponse, Sink>;

  /**
   * Lists the alert policies in the account.
   *
   * `GET /v2/monitoring/alerts`. Scope: `monitoring:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_list_alertPolicy
   *
   * @example
   * ```ts
   * for await (const policy of client.monitoring.listAlertPolicy()) {
   *   console.log(policy);
   * }
   * ```
   */
  listAlertPolicy(
    params?: MonitoringListAlertPolicyParams,
    options?: CallOptions,
  ): PaginatedCall<AlertPolicy, MonitoringListAlertPolicyResponse>;

  /**
   * Lists the log destinations, without their credentials.
   *
   * `GET /v2/monitoring/sinks/destinations`. Scope: `monitoring:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_list_destinations
   *
   * @example
   * ```ts
   * const items = await client.monitoring.listDestinations().item();
   * ```
   */
  listDestinations(
    options?: CallOptions,
  ): ItemCall<MonitoringListDestinationsResponse, DestinationWithoutCredentials[]>;

  /**
   * Lists the log sinks. A sink forwards the logs of a set of resources to a destination.
   *
   * `GET /v2/monitoring/sinks`. Scope: `monitoring:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_list_sinks
   *
   * @example
   * ```ts
   * const items = await client.monitoring.listSinks().item();
   * ```
   */
  listSinks(params?: MonitoringListSinksParams, options?: CallOptions): ItemCall<MonitoringListSinksResponse, Sink[]>;

  /**
   * Replaces the settings of an alert policy.
   *
   * The prefix of `type` determines the type of resources in `entities`: Droplets for `v1/insights/droplet/`, load
   * balancers for `v1/insights/lbaas/`, database clusters for `v1/dbaas/` and autoscale pools for
   * `v1/droplet/autoscale_alerts/`. If both `entities` and `tags` are empty, the policy applies to all resources of
   * that type in the account.
   *
   * `PUT /v2/monitoring/alerts/{alert_uuid}`. Scope: `monitoring:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_update_alertPolicy
   *
   * @example
   * ```ts
   * const policy = await client.monitoring
   *   .updateAlertPolicy('d873edd4-88a9-41df-b8f2-ad9708af94bc', {
   *     alerts: { email: ['ada@example.com'], slack: [{ channel: '#alerts', url: 'https://example.com' }] },
   *     compare: 'GreaterThan',
   *     description: 'For the shop',
   *     enabled: true,
   *     entities: ['do:droplet:57317909'],
   *     tags: ['web'],
   *     type: 'v1/dbaas/alerts/cpu_alerts',
   *     value: 1,
   *     window: '10m',
   *   })
   *   .item();
   * ```
   */
  updateAlertPolicy(
    alertUuid: string,
    body: AlertPolicyRequest,
    options?: CallOptions,
  ): ItemCall<MonitoringCreateAlertPolicyResponse, AlertPolicy>;

  /**
   * Updates a log destination.
   *
   * `POST /v2/monitoring/sinks/destinations/{destination_uuid}`. Scope: `monitoring:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/monitoring_update_destination
   *
   * @example
   * ```ts
   * await client.monitoring.updateDestination('19bb6fd1-f1a1-4936-9225-f52b1f7e8624', {
   *   type: 'opensearch_dbaas',
   *   config: { endpoint: 'https://example.com' },
   * });
   * ```
   */
  updateDestination(destinationUuid: string, body: DestinationRequest, options?: CallOptions): Call<void>;
}
