// Code generated from the description of the API. DO NOT EDIT.

package monitoring

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createAlertPolicyOperation = sdk.Operation{
	ID:        "monitoring_create_alertPolicy",
	Method:    "POST",
	Path:      "/v2/monitoring/alerts",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createDestinationOperation = sdk.Operation{
	ID:        "monitoring_create_destination",
	Method:    "POST",
	Path:      "/v2/monitoring/sinks/destinations",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createSinkOperation = sdk.Operation{
	ID:        "monitoring_create_sink",
	Method:    "POST",
	Path:      "/v2/monitoring/sinks",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 202}},
}

var deleteAlertPolicyOperation = sdk.Operation{
	ID:        "monitoring_delete_alertPolicy",
	Method:    "DELETE",
	Path:      "/v2/monitoring/alerts/{alert_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteDestinationOperation = sdk.Operation{
	ID:        "monitoring_delete_destination",
	Method:    "DELETE",
	Path:      "/v2/monitoring/sinks/destinations/{destination_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteSinkOperation = sdk.Operation{
	ID:        "monitoring_delete_sink",
	Method:    "DELETE",
	Path:      "/v2/monitoring/sinks/{sink_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getDropletCPUMetricsOperation = sdk.Operation{
	ID:        "monitoring_get_DropletCpuMetrics",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet/cpu",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getAlertPolicyOperation = sdk.Operation{
	ID:        "monitoring_get_alertPolicy",
	Method:    "GET",
	Path:      "/v2/monitoring/alerts/{alert_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getAppCPUPercentageMetricsOperation = sdk.Operation{
	ID:        "monitoring_get_appCPUPercentageMetrics",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/apps/cpu_percentage",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getAppMemoryPercentageMetricsOperation = sdk.Operation{
	ID:        "monitoring_get_appMemoryPercentageMetrics",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/apps/memory_percentage",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getAppRestartCountMetricsOperation = sdk.Operation{
	ID:        "monitoring_get_appRestartCountMetrics.yml",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/apps/restart_count",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDatabaseMysqlCPUUsageOperation = sdk.Operation{
	ID:        "monitoring_get_database_mysql_cpu_usage",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/database/mysql/cpu_usage",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDatabaseMysqlDiskUsageOperation = sdk.Operation{
	ID:        "monitoring_get_database_mysql_disk_usage",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/database/mysql/disk_usage",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDatabaseMysqlIndexVsSequentialReadsOperation = sdk.Operation{
	ID:        "monitoring_get_database_mysql_index_vs_sequential_reads",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/database/mysql/index_vs_sequential_reads",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDatabaseMysqlLoadOperation = sdk.Operation{
	ID:        "monitoring_get_database_mysql_load",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/database/mysql/load",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDatabaseMysqlMemoryUsageOperation = sdk.Operation{
	ID:        "monitoring_get_database_mysql_memory_usage",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/database/mysql/memory_usage",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDatabaseMysqlOpRatesOperation = sdk.Operation{
	ID:        "monitoring_get_database_mysql_op_rates",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/database/mysql/op_rates",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDatabaseMysqlSchemaLatencyOperation = sdk.Operation{
	ID:        "monitoring_get_database_mysql_schema_latency",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/database/mysql/schema_latency",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDatabaseMysqlSchemaThroughputOperation = sdk.Operation{
	ID:        "monitoring_get_database_mysql_schema_throughput",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/database/mysql/schema_throughput",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDatabaseMysqlThreadsActiveOperation = sdk.Operation{
	ID:        "monitoring_get_database_mysql_threads_active",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/database/mysql/threads_active",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDatabaseMysqlThreadsConnectedOperation = sdk.Operation{
	ID:        "monitoring_get_database_mysql_threads_connected",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/database/mysql/threads_connected",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDatabaseMysqlThreadsCreatedRateOperation = sdk.Operation{
	ID:        "monitoring_get_database_mysql_threads_created_rate",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/database/mysql/threads_created_rate",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDestinationOperation = sdk.Operation{
	ID:        "monitoring_get_destination",
	Method:    "GET",
	Path:      "/v2/monitoring/sinks/destinations/{destination_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletBandwidthMetricsOperation = sdk.Operation{
	ID:        "monitoring_get_dropletBandwidthMetrics",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet/bandwidth",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletFilesystemFreeMetricsOperation = sdk.Operation{
	ID:        "monitoring_get_dropletFilesystemFreeMetrics",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet/filesystem_free",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletFilesystemSizeMetricsOperation = sdk.Operation{
	ID:        "monitoring_get_dropletFilesystemSizeMetrics",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet/filesystem_size",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletLoad15MetricsOperation = sdk.Operation{
	ID:        "monitoring_get_dropletLoad15Metrics",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet/load_15",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletLoad1MetricsOperation = sdk.Operation{
	ID:        "monitoring_get_dropletLoad1Metrics",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet/load_1",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletLoad5MetricsOperation = sdk.Operation{
	ID:        "monitoring_get_dropletLoad5Metrics",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet/load_5",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletMemoryAvailableMetricsOperation = sdk.Operation{
	ID:        "monitoring_get_dropletMemoryAvailableMetrics",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet/memory_available",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletMemoryCachedMetricsOperation = sdk.Operation{
	ID:        "monitoring_get_dropletMemoryCachedMetrics",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet/memory_cached",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletMemoryFreeMetricsOperation = sdk.Operation{
	ID:        "monitoring_get_dropletMemoryFreeMetrics",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet/memory_free",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletMemoryTotalMetricsOperation = sdk.Operation{
	ID:        "monitoring_get_dropletMemoryTotalMetrics",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet/memory_total",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletAutoscaleCurrentCPUUtilizationOperation = sdk.Operation{
	ID:        "monitoring_get_droplet_autoscale_current_cpu_utilization.yml",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet_autoscale/current_cpu_utilization",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletAutoscaleCurrentInstancesOperation = sdk.Operation{
	ID:        "monitoring_get_droplet_autoscale_current_instances",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet_autoscale/current_instances",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletAutoscaleCurrentMemoryUtilizationOperation = sdk.Operation{
	ID:        "monitoring_get_droplet_autoscale_current_memory_utilization",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet_autoscale/current_memory_utilization",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletAutoscaleTargetCPUUtilizationOperation = sdk.Operation{
	ID:        "monitoring_get_droplet_autoscale_target_cpu_utilization",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet_autoscale/target_cpu_utilization",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletAutoscaleTargetInstancesOperation = sdk.Operation{
	ID:        "monitoring_get_droplet_autoscale_target_instances",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet_autoscale/target_instances",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getDropletAutoscaleTargetMemoryUtilizationOperation = sdk.Operation{
	ID:        "monitoring_get_droplet_autoscale_target_memory_utilization",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/droplet_autoscale/target_memory_utilization",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbDropletsConnectionsOperation = sdk.Operation{
	ID:        "monitoring_get_lb_droplets_connections",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/droplets_connections",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbDropletsDowntimeOperation = sdk.Operation{
	ID:        "monitoring_get_lb_droplets_downtime",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/droplets_downtime",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbDropletsHealthChecksOperation = sdk.Operation{
	ID:        "monitoring_get_lb_droplets_health_checks",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/droplets_health_checks",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbDropletsHTTPResponseTime50pOperation = sdk.Operation{
	ID:        "monitoring_get_lb_droplets_http_response_time_50p",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/droplets_http_response_time_50p",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbDropletsHTTPResponseTime95pOperation = sdk.Operation{
	ID:        "monitoring_get_lb_droplets_http_response_time_95p",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/droplets_http_response_time_95p",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbDropletsHTTPResponseTime99pOperation = sdk.Operation{
	ID:        "monitoring_get_lb_droplets_http_response_time_99p",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/droplets_http_response_time_99p",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbDropletsHTTPResponseTimeAvgOperation = sdk.Operation{
	ID:        "monitoring_get_lb_droplets_http_response_time_avg",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/droplets_http_response_time_avg",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbDropletsHTTPResponsesOperation = sdk.Operation{
	ID:        "monitoring_get_lb_droplets_http_responses",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/droplets_http_responses",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbDropletsHTTPSessionDuration50pOperation = sdk.Operation{
	ID:        "monitoring_get_lb_droplets_http_session_duration_50p",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/droplets_http_session_duration_50p",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbDropletsHTTPSessionDuration95pOperation = sdk.Operation{
	ID:        "monitoring_get_lb_droplets_http_session_duration_95p",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/droplets_http_session_duration_95p",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbDropletsHTTPSessionDurationAvgOperation = sdk.Operation{
	ID:        "monitoring_get_lb_droplets_http_session_duration_avg",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/droplets_http_session_duration_avg",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbDropletsQueueSizeOperation = sdk.Operation{
	ID:        "monitoring_get_lb_droplets_queue_size",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/droplets_queue_size",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendConnectionsCurrentOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_connections_current",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_connections_current",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendConnectionsLimitOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_connections_limit",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_connections_limit",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendCPUUtilizationOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_cpu_utilization",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_cpu_utilization",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendFirewallDroppedBytesOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_firewall_dropped_bytes",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_bytes",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendFirewallDroppedPacketsOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_firewall_dropped_packets",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_packets",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendHTTPRequestsPerSecondOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_http_requests_per_second",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_http_requests_per_second",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendHTTPResponsesOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_http_responses",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_http_responses",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendNetworkThroughputHTTPOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_network_throughput_http",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_network_throughput_http",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendNetworkThroughputTCPOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_network_throughput_tcp",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_network_throughput_tcp",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendNetworkThroughputUDPOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_network_throughput_udp",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_network_throughput_udp",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendNlbTCPNetworkThroughputOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_nlb_tcp_network_throughput",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_nlb_tcp_network_throughput",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendNlbUDPNetworkThroughputOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_nlb_udp_network_throughput",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_nlb_udp_network_throughput",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendTLSConnectionsCurrentOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_tls_connections_current",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_tls_connections_current",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendTLSConnectionsExceedingRateLimitOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_tls_connections_exceeding_rate_limit",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLbFrontendTLSConnectionsLimitOperation = sdk.Operation{
	ID:        "monitoring_get_lb_frontend_tls_connections_limit",
	Method:    "GET",
	Path:      "/v2/monitoring/metrics/load_balancer/frontend_tls_connections_limit",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getSinkOperation = sdk.Operation{
	ID:        "monitoring_get_sink",
	Method:    "GET",
	Path:      "/v2/monitoring/sinks/{sink_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listAlertPolicyOperation = sdk.Operation{
	ID:        "monitoring_list_alertPolicy",
	Method:    "GET",
	Path:      "/v2/monitoring/alerts",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"policies"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listDestinationsOperation = sdk.Operation{
	ID:        "monitoring_list_destinations",
	Method:    "GET",
	Path:      "/v2/monitoring/sinks/destinations",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listSinksOperation = sdk.Operation{
	ID:        "monitoring_list_sinks",
	Method:    "GET",
	Path:      "/v2/monitoring/sinks",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateAlertPolicyOperation = sdk.Operation{
	ID:        "monitoring_update_alertPolicy",
	Method:    "PUT",
	Path:      "/v2/monitoring/alerts/{alert_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateDestinationOperation = sdk.Operation{
	ID:        "monitoring_update_destination",
	Method:    "POST",
	Path:      "/v2/monitoring/sinks/destinations/{destination_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"monitoring:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Safety:    sdk.Idempotent,
}
