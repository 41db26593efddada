// What the runtime knows of the operations of `monitoring`.

import { plainBody } from '../runtime/request/prepare.js';

export const createAlertPolicy = {
  id: 'monitoring_create_alertPolicy',
  method: 'POST',
  path: '/v2/monitoring/alerts',
  security: [{ bearer_auth: ['monitoring:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['policy'],
};

export const createDestination = {
  id: 'monitoring_create_destination',
  method: 'POST',
  path: '/v2/monitoring/sinks/destinations',
  security: [{ bearer_auth: ['monitoring:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['destination'],
};

export const createSink = {
  id: 'monitoring_create_sink',
  method: 'POST',
  path: '/v2/monitoring/sinks',
  security: [{ bearer_auth: ['monitoring:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const deleteAlertPolicy = {
  id: 'monitoring_delete_alertPolicy',
  method: 'DELETE',
  path: '/v2/monitoring/alerts/{alert_uuid}',
  security: [{ bearer_auth: ['monitoring:delete'] }],
  returns: 'empty',
};

export const deleteDestination = {
  id: 'monitoring_delete_destination',
  method: 'DELETE',
  path: '/v2/monitoring/sinks/destinations/{destination_uuid}',
  security: [{ bearer_auth: ['monitoring:delete'] }],
  returns: 'empty',
};

export const deleteSink = {
  id: 'monitoring_delete_sink',
  method: 'DELETE',
  path: '/v2/monitoring/sinks/{sink_uuid}',
  security: [{ bearer_auth: ['monitoring:delete'] }],
  returns: 'empty',
};

export const getDropletCpuMetrics = {
  id: 'monitoring_get_DropletCpuMetrics',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet/cpu',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['host_id', 'start', 'end'],
  required: ['host_id', 'start', 'end'],
};

export const getAlertPolicy = {
  id: 'monitoring_get_alertPolicy',
  method: 'GET',
  path: '/v2/monitoring/alerts/{alert_uuid}',
  security: [{ bearer_auth: ['monitoring:read'] }],
  payload: ['policy'],
};

export const getAppCpuPercentageMetrics = {
  id: 'monitoring_get_appCPUPercentageMetrics',
  method: 'GET',
  path: '/v2/monitoring/metrics/apps/cpu_percentage',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['app_id', 'app_component', 'start', 'end'],
  required: ['app_id', 'start', 'end'],
};

export const getAppMemoryPercentageMetrics = {
  id: 'monitoring_get_appMemoryPercentageMetrics',
  method: 'GET',
  path: '/v2/monitoring/metrics/apps/memory_percentage',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['app_id', 'app_component', 'start', 'end'],
  required: ['app_id', 'start', 'end'],
};

export const getAppRestartCountMetrics = {
  id: 'monitoring_get_appRestartCountMetrics.yml',
  method: 'GET',
  path: '/v2/monitoring/metrics/apps/restart_count',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['app_id', 'app_component', 'start', 'end'],
  required: ['app_id', 'start', 'end'],
};

export const getDatabaseMysqlCpuUsage = {
  id: 'monitoring_get_database_mysql_cpu_usage',
  method: 'GET',
  path: '/v2/monitoring/metrics/database/mysql/cpu_usage',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['db_id', 'aggregate', 'start', 'end'],
  required: ['db_id', 'aggregate', 'start', 'end'],
};

export const getDatabaseMysqlDiskUsage = {
  id: 'monitoring_get_database_mysql_disk_usage',
  method: 'GET',
  path: '/v2/monitoring/metrics/database/mysql/disk_usage',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['db_id', 'aggregate', 'start', 'end'],
  required: ['db_id', 'aggregate', 'start', 'end'],
};

export const getDatabaseMysqlIndexVsSequentialReads = {
  id: 'monitoring_get_database_mysql_index_vs_sequential_reads',
  method: 'GET',
  path: '/v2/monitoring/metrics/database/mysql/index_vs_sequential_reads',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['db_id', 'start', 'end'],
  required: ['db_id', 'start', 'end'],
};

export const getDatabaseMysqlLoad = {
  id: 'monitoring_get_database_mysql_load',
  method: 'GET',
  path: '/v2/monitoring/metrics/database/mysql/load',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['db_id', 'metric', 'aggregate', 'start', 'end'],
  required: ['db_id', 'metric', 'aggregate', 'start', 'end'],
};

export const getDatabaseMysqlMemoryUsage = {
  id: 'monitoring_get_database_mysql_memory_usage',
  method: 'GET',
  path: '/v2/monitoring/metrics/database/mysql/memory_usage',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['db_id', 'aggregate', 'start', 'end'],
  required: ['db_id', 'aggregate', 'start', 'end'],
};

export const getDatabaseMysqlOpRates = {
  id: 'monitoring_get_database_mysql_op_rates',
  method: 'GET',
  path: '/v2/monitoring/metrics/database/mysql/op_rates',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['db_id', 'metric', 'start', 'end'],
  required: ['db_id', 'metric', 'start', 'end'],
};

export const getDatabaseMysqlSchemaLatency = {
  id: 'monitoring_get_database_mysql_schema_latency',
  method: 'GET',
  path: '/v2/monitoring/metrics/database/mysql/schema_latency',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['db_id', 'schema', 'metric', 'start', 'end'],
  required: ['db_id', 'schema', 'metric', 'start', 'end'],
};

export const getDatabaseMysqlSchemaThroughput = {
  id: 'monitoring_get_database_mysql_schema_throughput',
  method: 'GET',
  path: '/v2/monitoring/metrics/database/mysql/schema_throughput',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['db_id', 'schema', 'metric', 'start', 'end'],
  required: ['db_id', 'schema', 'metric', 'start', 'end'],
};

export const getDatabaseMysqlThreadsActive = {
  id: 'monitoring_get_database_mysql_threads_active',
  method: 'GET',
  path: '/v2/monitoring/metrics/database/mysql/threads_active',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['db_id', 'start', 'end'],
  required: ['db_id', 'start', 'end'],
};

export const getDatabaseMysqlThreadsConnected = {
  id: 'monitoring_get_database_mysql_threads_connected',
  method: 'GET',
  path: '/v2/monitoring/metrics/database/mysql/threads_connected',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['db_id', 'start', 'end'],
  required: ['db_id', 'start', 'end'],
};

export const getDatabaseMysqlThreadsCreatedRate = {
  id: 'monitoring_get_database_mysql_threads_created_rate',
  method: 'GET',
  path: '/v2/monitoring/metrics/database/mysql/threads_created_rate',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['db_id', 'start', 'end'],
  required: ['db_id', 'start', 'end'],
};

export const getDestination = {
  id: 'monitoring_get_destination',
  method: 'GET',
  path: '/v2/monitoring/sinks/destinations/{destination_uuid}',
  security: [{ bearer_auth: ['monitoring:read'] }],
  payload: ['destination'],
};

export const getDropletBandwidthMetrics = {
  id: 'monitoring_get_dropletBandwidthMetrics',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet/bandwidth',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['host_id', 'interface', 'direction', 'start', 'end'],
  required: ['host_id', 'interface', 'direction', 'start', 'end'],
};

export const getDropletFilesystemFreeMetrics = {
  id: 'monitoring_get_dropletFilesystemFreeMetrics',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet/filesystem_free',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['host_id', 'start', 'end'],
  required: ['host_id', 'start', 'end'],
};

export const getDropletFilesystemSizeMetrics = {
  id: 'monitoring_get_dropletFilesystemSizeMetrics',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet/filesystem_size',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['host_id', 'start', 'end'],
  required: ['host_id', 'start', 'end'],
};

export const getDropletLoad15Metrics = {
  id: 'monitoring_get_dropletLoad15Metrics',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet/load_15',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['host_id', 'start', 'end'],
  required: ['host_id', 'start', 'end'],
};

export const getDropletLoad1Metrics = {
  id: 'monitoring_get_dropletLoad1Metrics',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet/load_1',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['host_id', 'start', 'end'],
  required: ['host_id', 'start', 'end'],
};

export const getDropletLoad5Metrics = {
  id: 'monitoring_get_dropletLoad5Metrics',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet/load_5',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['host_id', 'start', 'end'],
  required: ['host_id', 'start', 'end'],
};

export const getDropletMemoryAvailableMetrics = {
  id: 'monitoring_get_dropletMemoryAvailableMetrics',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet/memory_available',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['host_id', 'start', 'end'],
  required: ['host_id', 'start', 'end'],
};

export const getDropletMemoryCachedMetrics = {
  id: 'monitoring_get_dropletMemoryCachedMetrics',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet/memory_cached',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['host_id', 'start', 'end'],
  required: ['host_id', 'start', 'end'],
};

export const getDropletMemoryFreeMetrics = {
  id: 'monitoring_get_dropletMemoryFreeMetrics',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet/memory_free',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['host_id', 'start', 'end'],
  required: ['host_id', 'start', 'end'],
};

export const getDropletMemoryTotalMetrics = {
  id: 'monitoring_get_dropletMemoryTotalMetrics',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet/memory_total',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['host_id', 'start', 'end'],
  required: ['host_id', 'start', 'end'],
};

export const getDropletAutoscaleCurrentCpuUtilization = {
  id: 'monitoring_get_droplet_autoscale_current_cpu_utilization.yml',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet_autoscale/current_cpu_utilization',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['autoscale_pool_id', 'start', 'end'],
  required: ['autoscale_pool_id', 'start', 'end'],
};

export const getDropletAutoscaleCurrentInstances = {
  id: 'monitoring_get_droplet_autoscale_current_instances',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet_autoscale/current_instances',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['autoscale_pool_id', 'start', 'end'],
  required: ['autoscale_pool_id', 'start', 'end'],
};

export const getDropletAutoscaleCurrentMemoryUtilization = {
  id: 'monitoring_get_droplet_autoscale_current_memory_utilization',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet_autoscale/current_memory_utilization',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['autoscale_pool_id', 'start', 'end'],
  required: ['autoscale_pool_id', 'start', 'end'],
};

export const getDropletAutoscaleTargetCpuUtilization = {
  id: 'monitoring_get_droplet_autoscale_target_cpu_utilization',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet_autoscale/target_cpu_utilization',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['autoscale_pool_id', 'start', 'end'],
  required: ['autoscale_pool_id', 'start', 'end'],
};

export const getDropletAutoscaleTargetInstances = {
  id: 'monitoring_get_droplet_autoscale_target_instances',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet_autoscale/target_instances',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['autoscale_pool_id', 'start', 'end'],
  required: ['autoscale_pool_id', 'start', 'end'],
};

export const getDropletAutoscaleTargetMemoryUtilization = {
  id: 'monitoring_get_droplet_autoscale_target_memory_utilization',
  method: 'GET',
  path: '/v2/monitoring/metrics/droplet_autoscale/target_memory_utilization',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['autoscale_pool_id', 'start', 'end'],
  required: ['autoscale_pool_id', 'start', 'end'],
};

export const getLbDropletsConnections = {
  id: 'monitoring_get_lb_droplets_connections',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/droplets_connections',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbDropletsDowntime = {
  id: 'monitoring_get_lb_droplets_downtime',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/droplets_downtime',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbDropletsHealthChecks = {
  id: 'monitoring_get_lb_droplets_health_checks',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/droplets_health_checks',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbDropletsHttpResponseTime50p = {
  id: 'monitoring_get_lb_droplets_http_response_time_50p',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/droplets_http_response_time_50p',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbDropletsHttpResponseTime95p = {
  id: 'monitoring_get_lb_droplets_http_response_time_95p',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/droplets_http_response_time_95p',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbDropletsHttpResponseTime99p = {
  id: 'monitoring_get_lb_droplets_http_response_time_99p',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/droplets_http_response_time_99p',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbDropletsHttpResponseTimeAvg = {
  id: 'monitoring_get_lb_droplets_http_response_time_avg',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/droplets_http_response_time_avg',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbDropletsHttpResponses = {
  id: 'monitoring_get_lb_droplets_http_responses',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/droplets_http_responses',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbDropletsHttpSessionDuration50p = {
  id: 'monitoring_get_lb_droplets_http_session_duration_50p',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/droplets_http_session_duration_50p',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbDropletsHttpSessionDuration95p = {
  id: 'monitoring_get_lb_droplets_http_session_duration_95p',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/droplets_http_session_duration_95p',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbDropletsHttpSessionDurationAvg = {
  id: 'monitoring_get_lb_droplets_http_session_duration_avg',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/droplets_http_session_duration_avg',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbDropletsQueueSize = {
  id: 'monitoring_get_lb_droplets_queue_size',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/droplets_queue_size',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendConnectionsCurrent = {
  id: 'monitoring_get_lb_frontend_connections_current',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_connections_current',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendConnectionsLimit = {
  id: 'monitoring_get_lb_frontend_connections_limit',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_connections_limit',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendCpuUtilization = {
  id: 'monitoring_get_lb_frontend_cpu_utilization',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_cpu_utilization',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendFirewallDroppedBytes = {
  id: 'monitoring_get_lb_frontend_firewall_dropped_bytes',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_bytes',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendFirewallDroppedPackets = {
  id: 'monitoring_get_lb_frontend_firewall_dropped_packets',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_packets',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendHttpRequestsPerSecond = {
  id: 'monitoring_get_lb_frontend_http_requests_per_second',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_http_requests_per_second',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendHttpResponses = {
  id: 'monitoring_get_lb_frontend_http_responses',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_http_responses',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendNetworkThroughputHttp = {
  id: 'monitoring_get_lb_frontend_network_throughput_http',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_network_throughput_http',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendNetworkThroughputTcp = {
  id: 'monitoring_get_lb_frontend_network_throughput_tcp',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_network_throughput_tcp',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendNetworkThroughputUdp = {
  id: 'monitoring_get_lb_frontend_network_throughput_udp',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_network_throughput_udp',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendNlbTcpNetworkThroughput = {
  id: 'monitoring_get_lb_frontend_nlb_tcp_network_throughput',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_nlb_tcp_network_throughput',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendNlbUdpNetworkThroughput = {
  id: 'monitoring_get_lb_frontend_nlb_udp_network_throughput',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_nlb_udp_network_throughput',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendTlsConnectionsCurrent = {
  id: 'monitoring_get_lb_frontend_tls_connections_current',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_tls_connections_current',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendTlsConnectionsExceedingRateLimit = {
  id: 'monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_tls_connections_exceeding_rate_limit',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getLbFrontendTlsConnectionsLimit = {
  id: 'monitoring_get_lb_frontend_tls_connections_limit',
  method: 'GET',
  path: '/v2/monitoring/metrics/load_balancer/frontend_tls_connections_limit',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['lb_id', 'start', 'end'],
  required: ['lb_id', 'start', 'end'],
};

export const getSink = {
  id: 'monitoring_get_sink',
  method: 'GET',
  path: '/v2/monitoring/sinks/{sink_uuid}',
  security: [{ bearer_auth: ['monitoring:read'] }],
  payload: ['sink'],
};

export const listAlertPolicy = {
  id: 'monitoring_list_alertPolicy',
  method: 'GET',
  path: '/v2/monitoring/alerts',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['policies'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listDestinations = {
  id: 'monitoring_list_destinations',
  method: 'GET',
  path: '/v2/monitoring/sinks/destinations',
  security: [{ bearer_auth: ['monitoring:read'] }],
  payload: ['destinations'],
};

export const listSinks = {
  id: 'monitoring_list_sinks',
  method: 'GET',
  path: '/v2/monitoring/sinks',
  security: [{ bearer_auth: ['monitoring:read'] }],
  query: ['resource_id'],
  payload: ['sinks'],
};

export const updateAlertPolicy = {
  id: 'monitoring_update_alertPolicy',
  method: 'PUT',
  path: '/v2/monitoring/alerts/{alert_uuid}',
  security: [{ bearer_auth: ['monitoring:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['policy'],
};

export const updateDestination = {
  id: 'monitoring_update_destination',
  method: 'POST',
  path: '/v2/monitoring/sinks/destinations/{destination_uuid}',
  security: [{ bearer_auth: ['monitoring:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
  safety: 'idempotent',
};
