// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/monitoring"
)

func monitoringOperations(add func(string, operation)) {
	add("monitoring_create_alertPolicy", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.CreateAlertPolicy(ctx, argument[monitoring.AlertPolicyRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[monitoring.AlertPolicyRequest](),
			"response 200":     newValue[monitoring.CreateAlertPolicyResponse](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_create_destination", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.CreateDestination(ctx, argument[monitoring.DestinationRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[monitoring.DestinationRequest](),
			"response 200":     newValue[monitoring.CreateDestinationResponse](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_create_sink", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Monitoring.CreateSink(ctx, argument[monitoring.CreateSinkBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[monitoring.CreateSinkBody](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_delete_alertPolicy", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Monitoring.DeleteAlertPolicy(ctx, argument[string](a, a.Path["alert_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_delete_destination", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Monitoring.DeleteDestination(ctx, argument[string](a, a.Path["destination_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_delete_sink", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Monitoring.DeleteSink(ctx, argument[string](a, a.Path["sink_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_DropletCpuMetrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletCPUMetrics(ctx, monitoring.GetDropletCPUMetricsParams{HostID: argument[string](a, a.Query["host_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_alertPolicy", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetAlertPolicy(ctx, argument[string](a, a.Path["alert_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.CreateAlertPolicyResponse](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_appCPUPercentageMetrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetAppCPUPercentageMetrics(ctx, monitoring.GetAppCPUPercentageMetricsParams{AppID: argument[string](a, a.Query["app_id"]), AppComponent: optional[string](a, a.Query["app_component"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_appMemoryPercentageMetrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetAppMemoryPercentageMetrics(ctx, monitoring.GetAppMemoryPercentageMetricsParams{AppID: argument[string](a, a.Query["app_id"]), AppComponent: optional[string](a, a.Query["app_component"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_appRestartCountMetrics.yml", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetAppRestartCountMetrics(ctx, monitoring.GetAppRestartCountMetricsParams{AppID: argument[string](a, a.Query["app_id"]), AppComponent: optional[string](a, a.Query["app_component"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_database_mysql_cpu_usage", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDatabaseMysqlCPUUsage(ctx, monitoring.GetDatabaseMysqlCPUUsageParams{DbID: argument[string](a, a.Query["db_id"]), Aggregate: argument[monitoring.AggregateAvgMaxMin](a, a.Query["aggregate"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_database_mysql_disk_usage", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDatabaseMysqlDiskUsage(ctx, monitoring.GetDatabaseMysqlDiskUsageParams{DbID: argument[string](a, a.Query["db_id"]), Aggregate: argument[monitoring.AggregateAvgMaxMin](a, a.Query["aggregate"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_database_mysql_index_vs_sequential_reads", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDatabaseMysqlIndexVsSequentialReads(ctx, monitoring.GetDatabaseMysqlIndexVsSequentialReadsParams{DbID: argument[string](a, a.Query["db_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_database_mysql_load", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDatabaseMysqlLoad(ctx, monitoring.GetDatabaseMysqlLoadParams{DbID: argument[string](a, a.Query["db_id"]), Metric: argument[monitoring.MetricLoad](a, a.Query["metric"]), Aggregate: argument[monitoring.AggregateAvgMax](a, a.Query["aggregate"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_database_mysql_memory_usage", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDatabaseMysqlMemoryUsage(ctx, monitoring.GetDatabaseMysqlMemoryUsageParams{DbID: argument[string](a, a.Query["db_id"]), Aggregate: argument[monitoring.AggregateAvgMaxMin](a, a.Query["aggregate"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_database_mysql_op_rates", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDatabaseMysqlOpRates(ctx, monitoring.GetDatabaseMysqlOpRatesParams{DbID: argument[string](a, a.Query["db_id"]), Metric: argument[monitoring.MetricOpRates](a, a.Query["metric"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_database_mysql_schema_latency", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDatabaseMysqlSchemaLatency(ctx, monitoring.GetDatabaseMysqlSchemaLatencyParams{DbID: argument[string](a, a.Query["db_id"]), Schema: argument[string](a, a.Query["schema"]), Metric: argument[monitoring.MetricSchemaIo](a, a.Query["metric"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_database_mysql_schema_throughput", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDatabaseMysqlSchemaThroughput(ctx, monitoring.GetDatabaseMysqlSchemaThroughputParams{DbID: argument[string](a, a.Query["db_id"]), Schema: argument[string](a, a.Query["schema"]), Metric: argument[monitoring.MetricSchemaIo](a, a.Query["metric"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_database_mysql_threads_active", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDatabaseMysqlThreadsActive(ctx, monitoring.GetDatabaseMysqlThreadsActiveParams{DbID: argument[string](a, a.Query["db_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_database_mysql_threads_connected", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDatabaseMysqlThreadsConnected(ctx, monitoring.GetDatabaseMysqlThreadsConnectedParams{DbID: argument[string](a, a.Query["db_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_database_mysql_threads_created_rate", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDatabaseMysqlThreadsCreatedRate(ctx, monitoring.GetDatabaseMysqlThreadsCreatedRateParams{DbID: argument[string](a, a.Query["db_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_destination", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDestination(ctx, argument[string](a, a.Path["destination_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.CreateDestinationResponse](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_dropletBandwidthMetrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletBandwidthMetrics(ctx, monitoring.GetDropletBandwidthMetricsParams{HostID: argument[string](a, a.Query["host_id"]), Interface: argument[monitoring.NetworkInterface](a, a.Query["interface"]), Direction: argument[monitoring.NetworkDirection](a, a.Query["direction"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_dropletFilesystemFreeMetrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletFilesystemFreeMetrics(ctx, monitoring.GetDropletFilesystemFreeMetricsParams{HostID: argument[string](a, a.Query["host_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_dropletFilesystemSizeMetrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletFilesystemSizeMetrics(ctx, monitoring.GetDropletFilesystemSizeMetricsParams{HostID: argument[string](a, a.Query["host_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_dropletLoad15Metrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletLoad15Metrics(ctx, monitoring.GetDropletLoad15MetricsParams{HostID: argument[string](a, a.Query["host_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_dropletLoad1Metrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletLoad1Metrics(ctx, monitoring.GetDropletLoad1MetricsParams{HostID: argument[string](a, a.Query["host_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_dropletLoad5Metrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletLoad5Metrics(ctx, monitoring.GetDropletLoad5MetricsParams{HostID: argument[string](a, a.Query["host_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_dropletMemoryAvailableMetrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletMemoryAvailableMetrics(ctx, monitoring.GetDropletMemoryAvailableMetricsParams{HostID: argument[string](a, a.Query["host_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_dropletMemoryCachedMetrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletMemoryCachedMetrics(ctx, monitoring.GetDropletMemoryCachedMetricsParams{HostID: argument[string](a, a.Query["host_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_dropletMemoryFreeMetrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletMemoryFreeMetrics(ctx, monitoring.GetDropletMemoryFreeMetricsParams{HostID: argument[string](a, a.Query["host_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_dropletMemoryTotalMetrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletMemoryTotalMetrics(ctx, monitoring.GetDropletMemoryTotalMetricsParams{HostID: argument[string](a, a.Query["host_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_droplet_autoscale_current_cpu_utilization.yml", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletAutoscaleCurrentCPUUtilization(ctx, monitoring.GetDropletAutoscaleCurrentCPUUtilizationParams{AutoscalePoolID: argument[string](a, a.Query["autoscale_pool_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_droplet_autoscale_current_instances", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletAutoscaleCurrentInstances(ctx, monitoring.GetDropletAutoscaleCurrentInstancesParams{AutoscalePoolID: argument[string](a, a.Query["autoscale_pool_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_droplet_autoscale_current_memory_utilization", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletAutoscaleCurrentMemoryUtilization(ctx, monitoring.GetDropletAutoscaleCurrentMemoryUtilizationParams{AutoscalePoolID: argument[string](a, a.Query["autoscale_pool_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_droplet_autoscale_target_cpu_utilization", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletAutoscaleTargetCPUUtilization(ctx, monitoring.GetDropletAutoscaleTargetCPUUtilizationParams{AutoscalePoolID: argument[string](a, a.Query["autoscale_pool_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_droplet_autoscale_target_instances", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletAutoscaleTargetInstances(ctx, monitoring.GetDropletAutoscaleTargetInstancesParams{AutoscalePoolID: argument[string](a, a.Query["autoscale_pool_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_droplet_autoscale_target_memory_utilization", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetDropletAutoscaleTargetMemoryUtilization(ctx, monitoring.GetDropletAutoscaleTargetMemoryUtilizationParams{AutoscalePoolID: argument[string](a, a.Query["autoscale_pool_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_droplets_connections", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbDropletsConnections(ctx, monitoring.GetLbDropletsConnectionsParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_droplets_downtime", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbDropletsDowntime(ctx, monitoring.GetLbDropletsDowntimeParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_droplets_health_checks", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbDropletsHealthChecks(ctx, monitoring.GetLbDropletsHealthChecksParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_droplets_http_response_time_50p", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbDropletsHTTPResponseTime50p(ctx, monitoring.GetLbDropletsHTTPResponseTime50pParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_droplets_http_response_time_95p", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbDropletsHTTPResponseTime95p(ctx, monitoring.GetLbDropletsHTTPResponseTime95pParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_droplets_http_response_time_99p", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbDropletsHTTPResponseTime99p(ctx, monitoring.GetLbDropletsHTTPResponseTime99pParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_droplets_http_response_time_avg", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbDropletsHTTPResponseTimeAvg(ctx, monitoring.GetLbDropletsHTTPResponseTimeAvgParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_droplets_http_responses", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbDropletsHTTPResponses(ctx, monitoring.GetLbDropletsHTTPResponsesParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_droplets_http_session_duration_50p", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbDropletsHTTPSessionDuration50p(ctx, monitoring.GetLbDropletsHTTPSessionDuration50pParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_droplets_http_session_duration_95p", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbDropletsHTTPSessionDuration95p(ctx, monitoring.GetLbDropletsHTTPSessionDuration95pParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_droplets_http_session_duration_avg", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbDropletsHTTPSessionDurationAvg(ctx, monitoring.GetLbDropletsHTTPSessionDurationAvgParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_droplets_queue_size", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbDropletsQueueSize(ctx, monitoring.GetLbDropletsQueueSizeParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_connections_current", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendConnectionsCurrent(ctx, monitoring.GetLbFrontendConnectionsCurrentParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_connections_limit", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendConnectionsLimit(ctx, monitoring.GetLbFrontendConnectionsLimitParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_cpu_utilization", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendCPUUtilization(ctx, monitoring.GetLbFrontendCPUUtilizationParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_firewall_dropped_bytes", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendFirewallDroppedBytes(ctx, monitoring.GetLbFrontendFirewallDroppedBytesParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_firewall_dropped_packets", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendFirewallDroppedPackets(ctx, monitoring.GetLbFrontendFirewallDroppedPacketsParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_http_requests_per_second", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendHTTPRequestsPerSecond(ctx, monitoring.GetLbFrontendHTTPRequestsPerSecondParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_http_responses", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendHTTPResponses(ctx, monitoring.GetLbFrontendHTTPResponsesParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_network_throughput_http", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendNetworkThroughputHTTP(ctx, monitoring.GetLbFrontendNetworkThroughputHTTPParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_network_throughput_tcp", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendNetworkThroughputTCP(ctx, monitoring.GetLbFrontendNetworkThroughputTCPParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_network_throughput_udp", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendNetworkThroughputUDP(ctx, monitoring.GetLbFrontendNetworkThroughputUDPParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_nlb_tcp_network_throughput", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendNlbTCPNetworkThroughput(ctx, monitoring.GetLbFrontendNlbTCPNetworkThroughputParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_nlb_udp_network_throughput", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendNlbUDPNetworkThroughput(ctx, monitoring.GetLbFrontendNlbUDPNetworkThroughputParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_tls_connections_current", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendTLSConnectionsCurrent(ctx, monitoring.GetLbFrontendTLSConnectionsCurrentParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendTLSConnectionsExceedingRateLimit(ctx, monitoring.GetLbFrontendTLSConnectionsExceedingRateLimitParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_lb_frontend_tls_connections_limit", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetLbFrontendTLSConnectionsLimit(ctx, monitoring.GetLbFrontendTLSConnectionsLimitParams{LbID: argument[string](a, a.Query["lb_id"]), Start: argument[string](a, a.Query["start"]), End: argument[string](a, a.Query["end"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.Metrics](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_get_sink", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.GetSink(ctx, argument[string](a, a.Path["sink_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.GetSinkResponse](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_list_alertPolicy", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.ListAlertPolicy(ctx, monitoring.ListAlertPolicyParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Monitoring.ListAlertPolicyPaginator(ctx, monitoring.ListAlertPolicyParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.ListAlertPolicyResponse](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_list_destinations", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.ListDestinations(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.ListDestinationsResponse](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_list_sinks", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.ListSinks(ctx, monitoring.ListSinksParams{ResourceID: optional[string](a, a.Query["resource_id"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[monitoring.ListSinksResponse](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_update_alertPolicy", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Monitoring.UpdateAlertPolicy(ctx, argument[string](a, a.Path["alert_uuid"]), argument[monitoring.AlertPolicyRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[monitoring.AlertPolicyRequest](),
			"response 200":     newValue[monitoring.CreateAlertPolicyResponse](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
	add("monitoring_update_destination", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Monitoring.UpdateDestination(ctx, argument[string](a, a.Path["destination_uuid"]), argument[monitoring.DestinationRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[monitoring.DestinationRequest](),
			"response 401":     newValue[monitoring.ErrorModel](),
			"response 404":     newValue[monitoring.ErrorModel](),
			"response 429":     newValue[monitoring.ErrorModel](),
			"response 500":     newValue[monitoring.ErrorModel](),
			"response default": newValue[monitoring.ErrorModel](),
		},
	})
}
