// The shapes of the responses of `monitoring`.

import { boolean, integer, list, map, number, oneOf, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const AlertPolicy = record(() => ({
  alerts: required(Alerts),
  compare: required(text),
  description: required(text),
  enabled: required(boolean),
  entities: required(list(text)),
  tags: required(list(text)),
  type: required(text),
  uuid: required(text),
  value: required(number),
  window: required(text),
}));

export const Alerts = record(() => ({
  email: required(list(text)),
  slack: required(list(SlackDetails)),
}));

export const Destination = record(() => ({
  id: required(text),
  name: text,
  type: text,
  config: required(OpensearchConfig),
}));

export const DestinationWithoutCredentials = record(() => ({
  id: required(text),
  name: text,
  type: text,
  config: OpensearchConfigWithoutCredentials,
}));

export const Metrics = record(() => ({
  data: required(MetricsData),
  status: required(text),
}));

export const MetricsData = record(() => ({
  result: required(list(MetricsResult)),
  resultType: required(text),
}));

export const MetricsResult = record(() => ({
  metric: required(map(text)),
  values: required(list(list(MetricsResultValueItem))),
}));

export const MetricsResultValueItem = oneOf(() => [integer, text]);

export const MonitoringCreateAlertPolicyResponse = record(() => ({
  policy: required(AlertPolicy),
}));

export const MonitoringCreateDestinationResponse = record(() => ({
  destination: required(DestinationWithoutCredentials),
}));

export const MonitoringGetSinkResponse = record(() => ({
  sink: required(Sink),
}));

export const MonitoringListAlertPolicyResponse = record(() => ({
  policies: required(list(AlertPolicy)),
  links: PageLinks,
  meta: required(Meta),
}));

export const MonitoringListDestinationsResponse = record(() => ({
  destinations: required(list(DestinationWithoutCredentials)),
}));

export const MonitoringListSinksResponse = record(() => ({
  sinks: required(list(Sink)),
}));

export const OpensearchConfig = record(() => ({
  id: required(text),
  credentials: OpensearchConfigCredentials,
  endpoint: required(text),
  cluster_uuid: text,
  cluster_name: text,
  index_name: text,
  retention_days: integer,
}));

export const OpensearchConfigCredentials = record(() => ({
  username: text,
  password: text,
}));

export const OpensearchConfigWithoutCredentials = record(() => ({
  id: required(text),
  endpoint: text,
  cluster_uuid: text,
  cluster_name: text,
  index_name: text,
  retention_days: integer,
}));

export const Sink = record(() => ({
  destination: Destination,
  resources: list(SinkResource),
}));

export const SinkResource = record(() => ({
  urn: required(text),
  name: text,
}));

export const SlackDetails = record(() => ({
  channel: required(text),
  url: required(text),
}));

export const responses = {
  monitoring_create_alertPolicy: { 200: MonitoringCreateAlertPolicyResponse },
  monitoring_create_destination: { 200: MonitoringCreateDestinationResponse },
  monitoring_get_DropletCpuMetrics: { 200: Metrics },
  monitoring_get_alertPolicy: { 200: MonitoringCreateAlertPolicyResponse },
  monitoring_get_appCPUPercentageMetrics: { 200: Metrics },
  monitoring_get_appMemoryPercentageMetrics: { 200: Metrics },
  'monitoring_get_appRestartCountMetrics.yml': { 200: Metrics },
  monitoring_get_database_mysql_cpu_usage: { 200: Metrics },
  monitoring_get_database_mysql_disk_usage: { 200: Metrics },
  monitoring_get_database_mysql_index_vs_sequential_reads: { 200: Metrics },
  monitoring_get_database_mysql_load: { 200: Metrics },
  monitoring_get_database_mysql_memory_usage: { 200: Metrics },
  monitoring_get_database_mysql_op_rates: { 200: Metrics },
  monitoring_get_database_mysql_schema_latency: { 200: Metrics },
  monitoring_get_database_mysql_schema_throughput: { 200: Metrics },
  monitoring_get_database_mysql_threads_active: { 200: Metrics },
  monitoring_get_database_mysql_threads_connected: { 200: Metrics },
  monitoring_get_database_mysql_threads_created_rate: { 200: Metrics },
  monitoring_get_destination: { 200: MonitoringCreateDestinationResponse },
  monitoring_get_dropletBandwidthMetrics: { 200: Metrics },
  monitoring_get_dropletFilesystemFreeMetrics: { 200: Metrics },
  monitoring_get_dropletFilesystemSizeMetrics: { 200: Metrics },
  monitoring_get_dropletLoad15Metrics: { 200: Metrics },
  monitoring_get_dropletLoad1Metrics: { 200: Metrics },
  monitoring_get_dropletLoad5Metrics: { 200: Metrics },
  monitoring_get_dropletMemoryAvailableMetrics: { 200: Metrics },
  monitoring_get_dropletMemoryCachedMetrics: { 200: Metrics },
  monitoring_get_dropletMemoryFreeMetrics: { 200: Metrics },
  monitoring_get_dropletMemoryTotalMetrics: { 200: Metrics },
  'monitoring_get_droplet_autoscale_current_cpu_utilization.yml': { 200: Metrics },
  monitoring_get_droplet_autoscale_current_instances: { 200: Metrics },
  monitoring_get_droplet_autoscale_current_memory_utilization: { 200: Metrics },
  monitoring_get_droplet_autoscale_target_cpu_utilization: { 200: Metrics },
  monitoring_get_droplet_autoscale_target_instances: { 200: Metrics },
  monitoring_get_droplet_autoscale_target_memory_utilization: { 200: Metrics },
  monitoring_get_lb_droplets_connections: { 200: Metrics },
  monitoring_get_lb_droplets_downtime: { 200: Metrics },
  monitoring_get_lb_droplets_health_checks: { 200: Metrics },
  monitoring_get_lb_droplets_http_response_time_50p: { 200: Metrics },
  monitoring_get_lb_droplets_http_response_time_95p: { 200: Metrics },
  monitoring_get_lb_droplets_http_response_time_99p: { 200: Metrics },
  monitoring_get_lb_droplets_http_response_time_avg: { 200: Metrics },
  monitoring_get_lb_droplets_http_responses: { 200: Metrics },
  monitoring_get_lb_droplets_http_session_duration_50p: { 200: Metrics },
  monitoring_get_lb_droplets_http_session_duration_95p: { 200: Metrics },
  monitoring_get_lb_droplets_http_session_duration_avg: { 200: Metrics },
  monitoring_get_lb_droplets_queue_size: { 200: Metrics },
  monitoring_get_lb_frontend_connections_current: { 200: Metrics },
  monitoring_get_lb_frontend_connections_limit: { 200: Metrics },
  monitoring_get_lb_frontend_cpu_utilization: { 200: Metrics },
  monitoring_get_lb_frontend_firewall_dropped_bytes: { 200: Metrics },
  monitoring_get_lb_frontend_firewall_dropped_packets: { 200: Metrics },
  monitoring_get_lb_frontend_http_requests_per_second: { 200: Metrics },
  monitoring_get_lb_frontend_http_responses: { 200: Metrics },
  monitoring_get_lb_frontend_network_throughput_http: { 200: Metrics },
  monitoring_get_lb_frontend_network_throughput_tcp: { 200: Metrics },
  monitoring_get_lb_frontend_network_throughput_udp: { 200: Metrics },
  monitoring_get_lb_frontend_nlb_tcp_network_throughput: { 200: Metrics },
  monitoring_get_lb_frontend_nlb_udp_network_throughput: { 200: Metrics },
  monitoring_get_lb_frontend_tls_connections_current: { 200: Metrics },
  monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit: { 200: Metrics },
  monitoring_get_lb_frontend_tls_connections_limit: { 200: Metrics },
  monitoring_get_sink: { 200: MonitoringGetSinkResponse },
  monitoring_list_alertPolicy: { 200: MonitoringListAlertPolicyResponse },
  monitoring_list_destinations: { 200: MonitoringListDestinationsResponse },
  monitoring_list_sinks: { 200: MonitoringListSinksResponse },
  monitoring_update_alertPolicy: { 200: MonitoringCreateAlertPolicyResponse },
};
