// Code generated from the description of the API. DO NOT EDIT.

// Package monitoring has the operations of the resource monitoring.
//
// Gets metrics, and manages alert policies and log forwarding.
package monitoring

import (
	"context"
	"iter"

	"digitalocean-sdk.internal/go/sdk"
)

// Client has the operations of the resource. It is safe for use by several goroutines.
type Client struct {
	client *sdk.Client
}

// New returns the client of the resource.
func New(client *sdk.Client) *Client {
	return &Client{client: client}
}

// CreateAlertPolicy creates an alert policy on a metric of Droplets, load balancers, databases or autoscale pools.
//
// The prefix of `type` determines the type of resources in `entities`: Droplets for `v1/insights/droplet/`, load
// balancers for `v1/insights/lbaas/`, database clusters for `v1/dbaas/` and autoscale pools for
// `v1/droplet/autoscale_alerts/`. If both `entities` and `tags` are empty, the policy applies to all resources of that
// type in the account.
//
// POST /v2/monitoring/alerts. Scope: monitoring:create.
//
//	policy, err := sdk.Item(do.Monitoring.CreateAlertPolicy(ctx, monitoring.AlertPolicyRequest{
//		Alerts: monitoring.Alerts{
//			Email: []string{"ada@example.com"},
//			Slack: []monitoring.SlackDetails{{Channel: "#alerts", URL: "https://example.com"}},
//		},
//		Compare:     monitoring.AlertPolicyCompareGreaterThan,
//		Description: "For the shop",
//		Enabled:     true,
//		Entities:    []string{"do:droplet:57317909"},
//		Tags:        []string{"web"},
//		Type:        monitoring.AlertPolicyTypeV1DbaasAlertsCPUAlerts,
//		Value:       1,
//		Window:      monitoring.AlertPolicyWindow10m,
//	}))
func (c *Client) CreateAlertPolicy(ctx context.Context, body AlertPolicyRequest, options ...sdk.CallOption) (*CreateAlertPolicyResponse, error) {
	call := sdk.NewCall(&createAlertPolicyOperation)
	call.Body(&body)
	response := new(CreateAlertPolicyResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateDestination creates a log destination from an OpenSearch cluster.
//
// No logs are forwarded until a sink uses the destination.
//
// POST /v2/monitoring/sinks/destinations. Scope: monitoring:create.
//
//	destination, err := sdk.Item(do.Monitoring.CreateDestination(ctx, monitoring.DestinationRequest{
//		Type:   monitoring.DestinationTypeOpensearchDbaas,
//		Config: monitoring.OpensearchConfigRequest{Endpoint: "https://example.com"},
//	}))
func (c *Client) CreateDestination(ctx context.Context, body DestinationRequest, options ...sdk.CallOption) (*CreateDestinationResponse, error) {
	call := sdk.NewCall(&createDestinationOperation)
	call.Body(&body)
	response := new(CreateDestinationResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateSink creates a log sink, which forwards the logs of resources to an existing destination.
//
// POST /v2/monitoring/sinks. Scope: monitoring:create.
//
//	err := do.Monitoring.CreateSink(ctx, monitoring.CreateSinkBody{
//		DestinationUuid: sdk.Some("19bb6fd1-f1a1-4936-9225-f52b1f7e8624"),
//	})
func (c *Client) CreateSink(ctx context.Context, body CreateSinkBody, options ...sdk.CallOption) error {
	call := sdk.NewCall(&createSinkOperation)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteAlertPolicy deletes an alert policy.
//
// DELETE /v2/monitoring/alerts/{alert_uuid}. Scope: monitoring:delete.
//
//	err := do.Monitoring.DeleteAlertPolicy(ctx, "d873edd4-88a9-41df-b8f2-ad9708af94bc")
func (c *Client) DeleteAlertPolicy(ctx context.Context, alertUuid string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteAlertPolicyOperation, alertUuid)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteDestination deletes a log destination and all sinks that forward to it.
//
// DELETE /v2/monitoring/sinks/destinations/{destination_uuid}. Scope: monitoring:delete.
//
//	err := do.Monitoring.DeleteDestination(ctx, "19bb6fd1-f1a1-4936-9225-f52b1f7e8624")
func (c *Client) DeleteDestination(ctx context.Context, destinationUuid string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteDestinationOperation, destinationUuid)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteSink deletes a log sink. Its destination is kept.
//
// DELETE /v2/monitoring/sinks/{sink_uuid}. Scope: monitoring:delete.
//
//	err := do.Monitoring.DeleteSink(ctx, "d31d137e-44a8-4ea2-8d29-1db9ddcca61f")
func (c *Client) DeleteSink(ctx context.Context, sinkUuid string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteSinkOperation, sinkUuid)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// GetDropletCPUMetricsParams are the parameters of [Client.GetDropletCPUMetrics].
type GetDropletCPUMetricsParams struct {
	_ sdk.NotComparable
	// The ID of the Droplet. Required.
	HostID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletCPUMetricsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("host_id", sdk.FormatString(p.HostID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletCPUMetrics gets the CPU time of a Droplet in each mode, such as `user` or `idle`.
//
// The values are cumulative. To get the usage, subtract two values. The period is given by `start` and `end`, as Unix
// times in seconds.
//
// GET /v2/monitoring/metrics/droplet/cpu. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletCPUMetrics(ctx, monitoring.GetDropletCPUMetricsParams{
//		HostID: "c3389937-4bb4-497e-88fc-f2e5c03a4f8c",
//		Start:  "1767225600",
//		End:    "1767229200",
//	})
func (c *Client) GetDropletCPUMetrics(ctx context.Context, params GetDropletCPUMetricsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletCPUMetricsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAlertPolicy gets an alert policy.
//
// GET /v2/monitoring/alerts/{alert_uuid}. Scope: monitoring:read.
//
//	policy, err := sdk.Item(do.Monitoring.GetAlertPolicy(ctx, "d873edd4-88a9-41df-b8f2-ad9708af94bc"))
func (c *Client) GetAlertPolicy(ctx context.Context, alertUuid string, options ...sdk.CallOption) (*CreateAlertPolicyResponse, error) {
	call := sdk.NewCall(&getAlertPolicyOperation, alertUuid)
	response := new(CreateAlertPolicyResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAppCPUPercentageMetricsParams are the parameters of [Client.GetAppCPUPercentageMetrics].
type GetAppCPUPercentageMetricsParams struct {
	_ sdk.NotComparable
	// The ID of the app. Required.
	AppID string
	// Returns only the metrics of this component.
	AppComponent sdk.Opt[string]
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetAppCPUPercentageMetricsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("app_id", sdk.FormatString(p.AppID))
	sdk.AddOpt(call.Query, "app_component", p.AppComponent, sdk.FormatString)
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetAppCPUPercentageMetrics gets the CPU usage of an app, in percent.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/apps/cpu_percentage. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetAppCPUPercentageMetrics(
//		ctx,
//		monitoring.GetAppCPUPercentageMetricsParams{
//			AppID: "0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetAppCPUPercentageMetrics(ctx context.Context, params GetAppCPUPercentageMetricsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getAppCPUPercentageMetricsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAppMemoryPercentageMetricsParams are the parameters of [Client.GetAppMemoryPercentageMetrics].
type GetAppMemoryPercentageMetricsParams struct {
	_ sdk.NotComparable
	// The ID of the app. Required.
	AppID string
	// Returns only the metrics of this component.
	AppComponent sdk.Opt[string]
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetAppMemoryPercentageMetricsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("app_id", sdk.FormatString(p.AppID))
	sdk.AddOpt(call.Query, "app_component", p.AppComponent, sdk.FormatString)
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetAppMemoryPercentageMetrics gets the memory usage of an app, in percent.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/apps/memory_percentage. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetAppMemoryPercentageMetrics(
//		ctx,
//		monitoring.GetAppMemoryPercentageMetricsParams{
//			AppID: "0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetAppMemoryPercentageMetrics(ctx context.Context, params GetAppMemoryPercentageMetricsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getAppMemoryPercentageMetricsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAppRestartCountMetricsParams are the parameters of [Client.GetAppRestartCountMetrics].
type GetAppRestartCountMetricsParams struct {
	_ sdk.NotComparable
	// The ID of the app. Required.
	AppID string
	// Returns only the metrics of this component.
	AppComponent sdk.Opt[string]
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetAppRestartCountMetricsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("app_id", sdk.FormatString(p.AppID))
	sdk.AddOpt(call.Query, "app_component", p.AppComponent, sdk.FormatString)
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetAppRestartCountMetrics gets the number of restarts of an app's instances.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/apps/restart_count. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetAppRestartCountMetrics(
//		ctx,
//		monitoring.GetAppRestartCountMetricsParams{
//			AppID: "0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetAppRestartCountMetrics(ctx context.Context, params GetAppRestartCountMetricsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getAppRestartCountMetricsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDatabaseMysqlCPUUsageParams are the parameters of [Client.GetDatabaseMysqlCPUUsage].
type GetDatabaseMysqlCPUUsageParams struct {
	_ sdk.NotComparable
	// The ID of the MySQL cluster. Required.
	DbID string
	// The aggregation of the values. Required.
	Aggregate AggregateAvgMaxMin
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDatabaseMysqlCPUUsageParams) addTo(call *sdk.Call) {
	call.RequiredQuery("db_id", sdk.FormatString(p.DbID))
	call.RequiredQuery("aggregate", sdk.FormatString(p.Aggregate))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDatabaseMysqlCPUUsage gets the CPU usage of a MySQL cluster, in percent.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/database/mysql/cpu_usage. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDatabaseMysqlCPUUsage(
//		ctx,
//		monitoring.GetDatabaseMysqlCPUUsageParams{
//			DbID:      "21098305-c84b-4d47-81ba-95200a565a7d",
//			Aggregate: monitoring.AggregateAvgMaxMinAvg,
//			Start:     "1767225600",
//			End:       "1767229200",
//		},
//	)
func (c *Client) GetDatabaseMysqlCPUUsage(ctx context.Context, params GetDatabaseMysqlCPUUsageParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDatabaseMysqlCPUUsageOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDatabaseMysqlDiskUsageParams are the parameters of [Client.GetDatabaseMysqlDiskUsage].
type GetDatabaseMysqlDiskUsageParams struct {
	_ sdk.NotComparable
	// The ID of the MySQL cluster. Required.
	DbID string
	// The aggregation of the values. Required.
	Aggregate AggregateAvgMaxMin
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDatabaseMysqlDiskUsageParams) addTo(call *sdk.Call) {
	call.RequiredQuery("db_id", sdk.FormatString(p.DbID))
	call.RequiredQuery("aggregate", sdk.FormatString(p.Aggregate))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDatabaseMysqlDiskUsage gets the disk usage of a MySQL cluster, in percent.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/database/mysql/disk_usage. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDatabaseMysqlDiskUsage(
//		ctx,
//		monitoring.GetDatabaseMysqlDiskUsageParams{
//			DbID:      "21098305-c84b-4d47-81ba-95200a565a7d",
//			Aggregate: monitoring.AggregateAvgMaxMinAvg,
//			Start:     "1767225600",
//			End:       "1767229200",
//		},
//	)
func (c *Client) GetDatabaseMysqlDiskUsage(ctx context.Context, params GetDatabaseMysqlDiskUsageParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDatabaseMysqlDiskUsageOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDatabaseMysqlIndexVsSequentialReadsParams are the parameters of [Client.GetDatabaseMysqlIndexVsSequentialReads].
type GetDatabaseMysqlIndexVsSequentialReadsParams struct {
	_ sdk.NotComparable
	// The ID of the MySQL cluster. Required.
	DbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDatabaseMysqlIndexVsSequentialReadsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("db_id", sdk.FormatString(p.DbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDatabaseMysqlIndexVsSequentialReads gets the share of reads in a MySQL cluster that use an index, in percent.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/database/mysql/index_vs_sequential_reads. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDatabaseMysqlIndexVsSequentialReads(
//		ctx,
//		monitoring.GetDatabaseMysqlIndexVsSequentialReadsParams{
//			DbID:  "21098305-c84b-4d47-81ba-95200a565a7d",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetDatabaseMysqlIndexVsSequentialReads(ctx context.Context, params GetDatabaseMysqlIndexVsSequentialReadsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDatabaseMysqlIndexVsSequentialReadsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDatabaseMysqlLoadParams are the parameters of [Client.GetDatabaseMysqlLoad].
type GetDatabaseMysqlLoadParams struct {
	_ sdk.NotComparable
	// The ID of the MySQL cluster. Required.
	DbID string
	// The period of the load average. Required.
	Metric MetricLoad
	// The aggregation of the values. Required.
	Aggregate AggregateAvgMax
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDatabaseMysqlLoadParams) addTo(call *sdk.Call) {
	call.RequiredQuery("db_id", sdk.FormatString(p.DbID))
	call.RequiredQuery("metric", sdk.FormatString(p.Metric))
	call.RequiredQuery("aggregate", sdk.FormatString(p.Aggregate))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDatabaseMysqlLoad gets the load average of a MySQL cluster over 1, 5 or 15 minutes.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/database/mysql/load. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDatabaseMysqlLoad(ctx, monitoring.GetDatabaseMysqlLoadParams{
//		DbID:      "21098305-c84b-4d47-81ba-95200a565a7d",
//		Metric:    monitoring.MetricLoadLoad1,
//		Aggregate: monitoring.AggregateAvgMaxAvg,
//		Start:     "1767225600",
//		End:       "1767229200",
//	})
func (c *Client) GetDatabaseMysqlLoad(ctx context.Context, params GetDatabaseMysqlLoadParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDatabaseMysqlLoadOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDatabaseMysqlMemoryUsageParams are the parameters of [Client.GetDatabaseMysqlMemoryUsage].
type GetDatabaseMysqlMemoryUsageParams struct {
	_ sdk.NotComparable
	// The ID of the MySQL cluster. Required.
	DbID string
	// The aggregation of the values. Required.
	Aggregate AggregateAvgMaxMin
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDatabaseMysqlMemoryUsageParams) addTo(call *sdk.Call) {
	call.RequiredQuery("db_id", sdk.FormatString(p.DbID))
	call.RequiredQuery("aggregate", sdk.FormatString(p.Aggregate))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDatabaseMysqlMemoryUsage gets the memory usage of a MySQL cluster, in percent.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/database/mysql/memory_usage. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDatabaseMysqlMemoryUsage(
//		ctx,
//		monitoring.GetDatabaseMysqlMemoryUsageParams{
//			DbID:      "21098305-c84b-4d47-81ba-95200a565a7d",
//			Aggregate: monitoring.AggregateAvgMaxMinAvg,
//			Start:     "1767225600",
//			End:       "1767229200",
//		},
//	)
func (c *Client) GetDatabaseMysqlMemoryUsage(ctx context.Context, params GetDatabaseMysqlMemoryUsageParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDatabaseMysqlMemoryUsageOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDatabaseMysqlOpRatesParams are the parameters of [Client.GetDatabaseMysqlOpRates].
type GetDatabaseMysqlOpRatesParams struct {
	_ sdk.NotComparable
	// The ID of the MySQL cluster. Required.
	DbID string
	// The type of statement. Required.
	Metric MetricOpRates
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDatabaseMysqlOpRatesParams) addTo(call *sdk.Call) {
	call.RequiredQuery("db_id", sdk.FormatString(p.DbID))
	call.RequiredQuery("metric", sdk.FormatString(p.Metric))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDatabaseMysqlOpRates gets the rate of SQL statements of one type in a MySQL cluster, per second.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/database/mysql/op_rates. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDatabaseMysqlOpRates(
//		ctx,
//		monitoring.GetDatabaseMysqlOpRatesParams{
//			DbID:   "21098305-c84b-4d47-81ba-95200a565a7d",
//			Metric: monitoring.MetricOpRatesDelete,
//			Start:  "1767225600",
//			End:    "1767229200",
//		},
//	)
func (c *Client) GetDatabaseMysqlOpRates(ctx context.Context, params GetDatabaseMysqlOpRatesParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDatabaseMysqlOpRatesOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDatabaseMysqlSchemaLatencyParams are the parameters of [Client.GetDatabaseMysqlSchemaLatency].
type GetDatabaseMysqlSchemaLatencyParams struct {
	_ sdk.NotComparable
	// The ID of the MySQL cluster. Required.
	DbID string
	// The name of the database in the cluster. Required.
	Schema string
	// The type of access. Required.
	Metric MetricSchemaIo
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDatabaseMysqlSchemaLatencyParams) addTo(call *sdk.Call) {
	call.RequiredQuery("db_id", sdk.FormatString(p.DbID))
	call.RequiredQuery("schema", sdk.FormatString(p.Schema))
	call.RequiredQuery("metric", sdk.FormatString(p.Metric))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDatabaseMysqlSchemaLatency gets the latency of access to the tables of a MySQL database, in seconds.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/database/mysql/schema_latency. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDatabaseMysqlSchemaLatency(
//		ctx,
//		monitoring.GetDatabaseMysqlSchemaLatencyParams{
//			DbID:   "21098305-c84b-4d47-81ba-95200a565a7d",
//			Schema: "my-schema",
//			Metric: monitoring.MetricSchemaIoDelete,
//			Start:  "1767225600",
//			End:    "1767229200",
//		},
//	)
func (c *Client) GetDatabaseMysqlSchemaLatency(ctx context.Context, params GetDatabaseMysqlSchemaLatencyParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDatabaseMysqlSchemaLatencyOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDatabaseMysqlSchemaThroughputParams are the parameters of [Client.GetDatabaseMysqlSchemaThroughput].
type GetDatabaseMysqlSchemaThroughputParams struct {
	_ sdk.NotComparable
	// The ID of the MySQL cluster. Required.
	DbID string
	// The name of the database in the cluster. Required.
	Schema string
	// The type of access. Required.
	Metric MetricSchemaIo
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDatabaseMysqlSchemaThroughputParams) addTo(call *sdk.Call) {
	call.RequiredQuery("db_id", sdk.FormatString(p.DbID))
	call.RequiredQuery("schema", sdk.FormatString(p.Schema))
	call.RequiredQuery("metric", sdk.FormatString(p.Metric))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDatabaseMysqlSchemaThroughput gets the throughput of access to the tables of a MySQL database, in rows per
// second.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/database/mysql/schema_throughput. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDatabaseMysqlSchemaThroughput(
//		ctx,
//		monitoring.GetDatabaseMysqlSchemaThroughputParams{
//			DbID:   "21098305-c84b-4d47-81ba-95200a565a7d",
//			Schema: "my-schema",
//			Metric: monitoring.MetricSchemaIoDelete,
//			Start:  "1767225600",
//			End:    "1767229200",
//		},
//	)
func (c *Client) GetDatabaseMysqlSchemaThroughput(ctx context.Context, params GetDatabaseMysqlSchemaThroughputParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDatabaseMysqlSchemaThroughputOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDatabaseMysqlThreadsActiveParams are the parameters of [Client.GetDatabaseMysqlThreadsActive].
type GetDatabaseMysqlThreadsActiveParams struct {
	_ sdk.NotComparable
	// The ID of the MySQL cluster. Required.
	DbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDatabaseMysqlThreadsActiveParams) addTo(call *sdk.Call) {
	call.RequiredQuery("db_id", sdk.FormatString(p.DbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDatabaseMysqlThreadsActive gets the number of active threads of a MySQL cluster.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/database/mysql/threads_active. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDatabaseMysqlThreadsActive(
//		ctx,
//		monitoring.GetDatabaseMysqlThreadsActiveParams{
//			DbID:  "21098305-c84b-4d47-81ba-95200a565a7d",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetDatabaseMysqlThreadsActive(ctx context.Context, params GetDatabaseMysqlThreadsActiveParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDatabaseMysqlThreadsActiveOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDatabaseMysqlThreadsConnectedParams are the parameters of [Client.GetDatabaseMysqlThreadsConnected].
type GetDatabaseMysqlThreadsConnectedParams struct {
	_ sdk.NotComparable
	// The ID of the MySQL cluster. Required.
	DbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDatabaseMysqlThreadsConnectedParams) addTo(call *sdk.Call) {
	call.RequiredQuery("db_id", sdk.FormatString(p.DbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDatabaseMysqlThreadsConnected gets the number of connected threads of a MySQL cluster.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/database/mysql/threads_connected. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDatabaseMysqlThreadsConnected(
//		ctx,
//		monitoring.GetDatabaseMysqlThreadsConnectedParams{
//			DbID:  "21098305-c84b-4d47-81ba-95200a565a7d",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetDatabaseMysqlThreadsConnected(ctx context.Context, params GetDatabaseMysqlThreadsConnectedParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDatabaseMysqlThreadsConnectedOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDatabaseMysqlThreadsCreatedRateParams are the parameters of [Client.GetDatabaseMysqlThreadsCreatedRate].
type GetDatabaseMysqlThreadsCreatedRateParams struct {
	_ sdk.NotComparable
	// The ID of the MySQL cluster. Required.
	DbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDatabaseMysqlThreadsCreatedRateParams) addTo(call *sdk.Call) {
	call.RequiredQuery("db_id", sdk.FormatString(p.DbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDatabaseMysqlThreadsCreatedRate gets the rate at which a MySQL cluster creates threads, per second.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/database/mysql/threads_created_rate. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDatabaseMysqlThreadsCreatedRate(
//		ctx,
//		monitoring.GetDatabaseMysqlThreadsCreatedRateParams{
//			DbID:  "21098305-c84b-4d47-81ba-95200a565a7d",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetDatabaseMysqlThreadsCreatedRate(ctx context.Context, params GetDatabaseMysqlThreadsCreatedRateParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDatabaseMysqlThreadsCreatedRateOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDestination gets a log destination, without its credentials.
//
// GET /v2/monitoring/sinks/destinations/{destination_uuid}. Scope: monitoring:read.
//
//	destination, err := sdk.Item(do.Monitoring.GetDestination(
//		ctx,
//		"19bb6fd1-f1a1-4936-9225-f52b1f7e8624",
//	))
func (c *Client) GetDestination(ctx context.Context, destinationUuid string, options ...sdk.CallOption) (*CreateDestinationResponse, error) {
	call := sdk.NewCall(&getDestinationOperation, destinationUuid)
	response := new(CreateDestinationResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletBandwidthMetricsParams are the parameters of [Client.GetDropletBandwidthMetrics].
type GetDropletBandwidthMetricsParams struct {
	_ sdk.NotComparable
	// The ID of the Droplet. Required.
	HostID string
	// The network interface. Required.
	Interface NetworkInterface
	// The direction of traffic. Required.
	Direction NetworkDirection
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletBandwidthMetricsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("host_id", sdk.FormatString(p.HostID))
	call.RequiredQuery("interface", sdk.FormatString(p.Interface))
	call.RequiredQuery("direction", sdk.FormatString(p.Direction))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletBandwidthMetrics gets the bandwidth of a Droplet's network interface in one direction, in megabits per
// second.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet/bandwidth. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletBandwidthMetrics(
//		ctx,
//		monitoring.GetDropletBandwidthMetricsParams{
//			HostID:    "c3389937-4bb4-497e-88fc-f2e5c03a4f8c",
//			Interface: monitoring.NetworkInterfacePrivate,
//			Direction: monitoring.NetworkDirectionInbound,
//			Start:     "1767225600",
//			End:       "1767229200",
//		},
//	)
func (c *Client) GetDropletBandwidthMetrics(ctx context.Context, params GetDropletBandwidthMetricsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletBandwidthMetricsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletFilesystemFreeMetricsParams are the parameters of [Client.GetDropletFilesystemFreeMetrics].
type GetDropletFilesystemFreeMetricsParams struct {
	_ sdk.NotComparable
	// The ID of the Droplet. Required.
	HostID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletFilesystemFreeMetricsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("host_id", sdk.FormatString(p.HostID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletFilesystemFreeMetrics gets the free space of a Droplet's file systems.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet/filesystem_free. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletFilesystemFreeMetrics(
//		ctx,
//		monitoring.GetDropletFilesystemFreeMetricsParams{
//			HostID: "c3389937-4bb4-497e-88fc-f2e5c03a4f8c",
//			Start:  "1767225600",
//			End:    "1767229200",
//		},
//	)
func (c *Client) GetDropletFilesystemFreeMetrics(ctx context.Context, params GetDropletFilesystemFreeMetricsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletFilesystemFreeMetricsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletFilesystemSizeMetricsParams are the parameters of [Client.GetDropletFilesystemSizeMetrics].
type GetDropletFilesystemSizeMetricsParams struct {
	_ sdk.NotComparable
	// The ID of the Droplet. Required.
	HostID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletFilesystemSizeMetricsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("host_id", sdk.FormatString(p.HostID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletFilesystemSizeMetrics gets the size of a Droplet's file systems.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet/filesystem_size. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletFilesystemSizeMetrics(
//		ctx,
//		monitoring.GetDropletFilesystemSizeMetricsParams{
//			HostID: "c3389937-4bb4-497e-88fc-f2e5c03a4f8c",
//			Start:  "1767225600",
//			End:    "1767229200",
//		},
//	)
func (c *Client) GetDropletFilesystemSizeMetrics(ctx context.Context, params GetDropletFilesystemSizeMetricsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletFilesystemSizeMetricsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletLoad15MetricsParams are the parameters of [Client.GetDropletLoad15Metrics].
type GetDropletLoad15MetricsParams struct {
	_ sdk.NotComparable
	// The ID of the Droplet. Required.
	HostID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletLoad15MetricsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("host_id", sdk.FormatString(p.HostID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletLoad15Metrics gets the load average of a Droplet over 15 minutes.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet/load_15. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletLoad15Metrics(
//		ctx,
//		monitoring.GetDropletLoad15MetricsParams{
//			HostID: "c3389937-4bb4-497e-88fc-f2e5c03a4f8c",
//			Start:  "1767225600",
//			End:    "1767229200",
//		},
//	)
func (c *Client) GetDropletLoad15Metrics(ctx context.Context, params GetDropletLoad15MetricsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletLoad15MetricsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletLoad1MetricsParams are the parameters of [Client.GetDropletLoad1Metrics].
type GetDropletLoad1MetricsParams struct {
	_ sdk.NotComparable
	// The ID of the Droplet. Required.
	HostID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletLoad1MetricsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("host_id", sdk.FormatString(p.HostID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletLoad1Metrics gets the load average of a Droplet over 1 minute.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet/load_1. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletLoad1Metrics(ctx, monitoring.GetDropletLoad1MetricsParams{
//		HostID: "c3389937-4bb4-497e-88fc-f2e5c03a4f8c",
//		Start:  "1767225600",
//		End:    "1767229200",
//	})
func (c *Client) GetDropletLoad1Metrics(ctx context.Context, params GetDropletLoad1MetricsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletLoad1MetricsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletLoad5MetricsParams are the parameters of [Client.GetDropletLoad5Metrics].
type GetDropletLoad5MetricsParams struct {
	_ sdk.NotComparable
	// The ID of the Droplet. Required.
	HostID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletLoad5MetricsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("host_id", sdk.FormatString(p.HostID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletLoad5Metrics gets the load average of a Droplet over 5 minutes.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet/load_5. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletLoad5Metrics(ctx, monitoring.GetDropletLoad5MetricsParams{
//		HostID: "c3389937-4bb4-497e-88fc-f2e5c03a4f8c",
//		Start:  "1767225600",
//		End:    "1767229200",
//	})
func (c *Client) GetDropletLoad5Metrics(ctx context.Context, params GetDropletLoad5MetricsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletLoad5MetricsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletMemoryAvailableMetricsParams are the parameters of [Client.GetDropletMemoryAvailableMetrics].
type GetDropletMemoryAvailableMetricsParams struct {
	_ sdk.NotComparable
	// The ID of the Droplet. Required.
	HostID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletMemoryAvailableMetricsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("host_id", sdk.FormatString(p.HostID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletMemoryAvailableMetrics gets the available memory of a Droplet.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet/memory_available. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletMemoryAvailableMetrics(
//		ctx,
//		monitoring.GetDropletMemoryAvailableMetricsParams{
//			HostID: "c3389937-4bb4-497e-88fc-f2e5c03a4f8c",
//			Start:  "1767225600",
//			End:    "1767229200",
//		},
//	)
func (c *Client) GetDropletMemoryAvailableMetrics(ctx context.Context, params GetDropletMemoryAvailableMetricsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletMemoryAvailableMetricsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletMemoryCachedMetricsParams are the parameters of [Client.GetDropletMemoryCachedMetrics].
type GetDropletMemoryCachedMetricsParams struct {
	_ sdk.NotComparable
	// The ID of the Droplet. Required.
	HostID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletMemoryCachedMetricsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("host_id", sdk.FormatString(p.HostID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletMemoryCachedMetrics gets the cached memory of a Droplet.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet/memory_cached. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletMemoryCachedMetrics(
//		ctx,
//		monitoring.GetDropletMemoryCachedMetricsParams{
//			HostID: "c3389937-4bb4-497e-88fc-f2e5c03a4f8c",
//			Start:  "1767225600",
//			End:    "1767229200",
//		},
//	)
func (c *Client) GetDropletMemoryCachedMetrics(ctx context.Context, params GetDropletMemoryCachedMetricsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletMemoryCachedMetricsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletMemoryFreeMetricsParams are the parameters of [Client.GetDropletMemoryFreeMetrics].
type GetDropletMemoryFreeMetricsParams struct {
	_ sdk.NotComparable
	// The ID of the Droplet. Required.
	HostID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletMemoryFreeMetricsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("host_id", sdk.FormatString(p.HostID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletMemoryFreeMetrics gets the free memory of a Droplet.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet/memory_free. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletMemoryFreeMetrics(
//		ctx,
//		monitoring.GetDropletMemoryFreeMetricsParams{
//			HostID: "c3389937-4bb4-497e-88fc-f2e5c03a4f8c",
//			Start:  "1767225600",
//			End:    "1767229200",
//		},
//	)
func (c *Client) GetDropletMemoryFreeMetrics(ctx context.Context, params GetDropletMemoryFreeMetricsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletMemoryFreeMetricsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletMemoryTotalMetricsParams are the parameters of [Client.GetDropletMemoryTotalMetrics].
type GetDropletMemoryTotalMetricsParams struct {
	_ sdk.NotComparable
	// The ID of the Droplet. Required.
	HostID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletMemoryTotalMetricsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("host_id", sdk.FormatString(p.HostID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletMemoryTotalMetrics gets the total memory of a Droplet.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet/memory_total. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletMemoryTotalMetrics(
//		ctx,
//		monitoring.GetDropletMemoryTotalMetricsParams{
//			HostID: "c3389937-4bb4-497e-88fc-f2e5c03a4f8c",
//			Start:  "1767225600",
//			End:    "1767229200",
//		},
//	)
func (c *Client) GetDropletMemoryTotalMetrics(ctx context.Context, params GetDropletMemoryTotalMetricsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletMemoryTotalMetricsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletAutoscaleCurrentCPUUtilizationParams are the parameters of
// [Client.GetDropletAutoscaleCurrentCPUUtilization].
type GetDropletAutoscaleCurrentCPUUtilizationParams struct {
	_ sdk.NotComparable
	// The ID of the autoscale pool. Required.
	AutoscalePoolID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletAutoscaleCurrentCPUUtilizationParams) addTo(call *sdk.Call) {
	call.RequiredQuery("autoscale_pool_id", sdk.FormatString(p.AutoscalePoolID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletAutoscaleCurrentCPUUtilization gets the current average CPU utilization of an autoscale pool.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet_autoscale/current_cpu_utilization. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletAutoscaleCurrentCPUUtilization(
//		ctx,
//		monitoring.GetDropletAutoscaleCurrentCPUUtilizationParams{
//			AutoscalePoolID: "8341e846-1543-4b40-8e42-e12d56e77d16",
//			Start:           "1767225600",
//			End:             "1767229200",
//		},
//	)
func (c *Client) GetDropletAutoscaleCurrentCPUUtilization(ctx context.Context, params GetDropletAutoscaleCurrentCPUUtilizationParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletAutoscaleCurrentCPUUtilizationOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletAutoscaleCurrentInstancesParams are the parameters of [Client.GetDropletAutoscaleCurrentInstances].
type GetDropletAutoscaleCurrentInstancesParams struct {
	_ sdk.NotComparable
	// The ID of the autoscale pool. Required.
	AutoscalePoolID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletAutoscaleCurrentInstancesParams) addTo(call *sdk.Call) {
	call.RequiredQuery("autoscale_pool_id", sdk.FormatString(p.AutoscalePoolID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletAutoscaleCurrentInstances gets the current number of Droplets in an autoscale pool.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet_autoscale/current_instances. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletAutoscaleCurrentInstances(
//		ctx,
//		monitoring.GetDropletAutoscaleCurrentInstancesParams{
//			AutoscalePoolID: "8341e846-1543-4b40-8e42-e12d56e77d16",
//			Start:           "1767225600",
//			End:             "1767229200",
//		},
//	)
func (c *Client) GetDropletAutoscaleCurrentInstances(ctx context.Context, params GetDropletAutoscaleCurrentInstancesParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletAutoscaleCurrentInstancesOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletAutoscaleCurrentMemoryUtilizationParams are the parameters of
// [Client.GetDropletAutoscaleCurrentMemoryUtilization].
type GetDropletAutoscaleCurrentMemoryUtilizationParams struct {
	_ sdk.NotComparable
	// The ID of the autoscale pool. Required.
	AutoscalePoolID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletAutoscaleCurrentMemoryUtilizationParams) addTo(call *sdk.Call) {
	call.RequiredQuery("autoscale_pool_id", sdk.FormatString(p.AutoscalePoolID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletAutoscaleCurrentMemoryUtilization gets the current average memory utilization of an autoscale pool.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet_autoscale/current_memory_utilization. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletAutoscaleCurrentMemoryUtilization(
//		ctx,
//		monitoring.GetDropletAutoscaleCurrentMemoryUtilizationParams{
//			AutoscalePoolID: "8341e846-1543-4b40-8e42-e12d56e77d16",
//			Start:           "1767225600",
//			End:             "1767229200",
//		},
//	)
func (c *Client) GetDropletAutoscaleCurrentMemoryUtilization(ctx context.Context, params GetDropletAutoscaleCurrentMemoryUtilizationParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletAutoscaleCurrentMemoryUtilizationOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletAutoscaleTargetCPUUtilizationParams are the parameters of
// [Client.GetDropletAutoscaleTargetCPUUtilization].
type GetDropletAutoscaleTargetCPUUtilizationParams struct {
	_ sdk.NotComparable
	// The ID of the autoscale pool. Required.
	AutoscalePoolID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletAutoscaleTargetCPUUtilizationParams) addTo(call *sdk.Call) {
	call.RequiredQuery("autoscale_pool_id", sdk.FormatString(p.AutoscalePoolID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletAutoscaleTargetCPUUtilization gets the target CPU utilization of an autoscale pool.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet_autoscale/target_cpu_utilization. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletAutoscaleTargetCPUUtilization(
//		ctx,
//		monitoring.GetDropletAutoscaleTargetCPUUtilizationParams{
//			AutoscalePoolID: "8341e846-1543-4b40-8e42-e12d56e77d16",
//			Start:           "1767225600",
//			End:             "1767229200",
//		},
//	)
func (c *Client) GetDropletAutoscaleTargetCPUUtilization(ctx context.Context, params GetDropletAutoscaleTargetCPUUtilizationParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletAutoscaleTargetCPUUtilizationOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletAutoscaleTargetInstancesParams are the parameters of [Client.GetDropletAutoscaleTargetInstances].
type GetDropletAutoscaleTargetInstancesParams struct {
	_ sdk.NotComparable
	// The ID of the autoscale pool. Required.
	AutoscalePoolID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletAutoscaleTargetInstancesParams) addTo(call *sdk.Call) {
	call.RequiredQuery("autoscale_pool_id", sdk.FormatString(p.AutoscalePoolID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletAutoscaleTargetInstances gets the target number of Droplets in an autoscale pool.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet_autoscale/target_instances. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletAutoscaleTargetInstances(
//		ctx,
//		monitoring.GetDropletAutoscaleTargetInstancesParams{
//			AutoscalePoolID: "8341e846-1543-4b40-8e42-e12d56e77d16",
//			Start:           "1767225600",
//			End:             "1767229200",
//		},
//	)
func (c *Client) GetDropletAutoscaleTargetInstances(ctx context.Context, params GetDropletAutoscaleTargetInstancesParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletAutoscaleTargetInstancesOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDropletAutoscaleTargetMemoryUtilizationParams are the parameters of
// [Client.GetDropletAutoscaleTargetMemoryUtilization].
type GetDropletAutoscaleTargetMemoryUtilizationParams struct {
	_ sdk.NotComparable
	// The ID of the autoscale pool. Required.
	AutoscalePoolID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetDropletAutoscaleTargetMemoryUtilizationParams) addTo(call *sdk.Call) {
	call.RequiredQuery("autoscale_pool_id", sdk.FormatString(p.AutoscalePoolID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetDropletAutoscaleTargetMemoryUtilization gets the target memory utilization of an autoscale pool.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/droplet_autoscale/target_memory_utilization. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetDropletAutoscaleTargetMemoryUtilization(
//		ctx,
//		monitoring.GetDropletAutoscaleTargetMemoryUtilizationParams{
//			AutoscalePoolID: "8341e846-1543-4b40-8e42-e12d56e77d16",
//			Start:           "1767225600",
//			End:             "1767229200",
//		},
//	)
func (c *Client) GetDropletAutoscaleTargetMemoryUtilization(ctx context.Context, params GetDropletAutoscaleTargetMemoryUtilizationParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getDropletAutoscaleTargetMemoryUtilizationOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbDropletsConnectionsParams are the parameters of [Client.GetLbDropletsConnections].
type GetLbDropletsConnectionsParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbDropletsConnectionsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbDropletsConnections gets the number of active connections of a load balancer's Droplets.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/droplets_connections. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbDropletsConnections(
//		ctx,
//		monitoring.GetLbDropletsConnectionsParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbDropletsConnections(ctx context.Context, params GetLbDropletsConnectionsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbDropletsConnectionsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbDropletsDowntimeParams are the parameters of [Client.GetLbDropletsDowntime].
type GetLbDropletsDowntimeParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbDropletsDowntimeParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbDropletsDowntime gets the downtime of a load balancer's Droplets.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/droplets_downtime. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbDropletsDowntime(ctx, monitoring.GetLbDropletsDowntimeParams{
//		LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//		Start: "1767225600",
//		End:   "1767229200",
//	})
func (c *Client) GetLbDropletsDowntime(ctx context.Context, params GetLbDropletsDowntimeParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbDropletsDowntimeOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbDropletsHealthChecksParams are the parameters of [Client.GetLbDropletsHealthChecks].
type GetLbDropletsHealthChecksParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbDropletsHealthChecksParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbDropletsHealthChecks gets the health check results of a load balancer's Droplets.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/droplets_health_checks. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbDropletsHealthChecks(
//		ctx,
//		monitoring.GetLbDropletsHealthChecksParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbDropletsHealthChecks(ctx context.Context, params GetLbDropletsHealthChecksParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbDropletsHealthChecksOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbDropletsHTTPResponseTime50pParams are the parameters of [Client.GetLbDropletsHTTPResponseTime50p].
type GetLbDropletsHTTPResponseTime50pParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbDropletsHTTPResponseTime50pParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbDropletsHTTPResponseTime50p gets the 50th percentile of the HTTP response time of a load balancer's Droplets,
// in seconds.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_50p. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbDropletsHTTPResponseTime50p(
//		ctx,
//		monitoring.GetLbDropletsHTTPResponseTime50pParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbDropletsHTTPResponseTime50p(ctx context.Context, params GetLbDropletsHTTPResponseTime50pParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbDropletsHTTPResponseTime50pOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbDropletsHTTPResponseTime95pParams are the parameters of [Client.GetLbDropletsHTTPResponseTime95p].
type GetLbDropletsHTTPResponseTime95pParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbDropletsHTTPResponseTime95pParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbDropletsHTTPResponseTime95p gets the 95th percentile of the HTTP response time of a load balancer's Droplets,
// in seconds.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_95p. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbDropletsHTTPResponseTime95p(
//		ctx,
//		monitoring.GetLbDropletsHTTPResponseTime95pParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbDropletsHTTPResponseTime95p(ctx context.Context, params GetLbDropletsHTTPResponseTime95pParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbDropletsHTTPResponseTime95pOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbDropletsHTTPResponseTime99pParams are the parameters of [Client.GetLbDropletsHTTPResponseTime99p].
type GetLbDropletsHTTPResponseTime99pParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbDropletsHTTPResponseTime99pParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbDropletsHTTPResponseTime99p gets the 99th percentile of the HTTP response time of a load balancer's Droplets,
// in seconds.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_99p. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbDropletsHTTPResponseTime99p(
//		ctx,
//		monitoring.GetLbDropletsHTTPResponseTime99pParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbDropletsHTTPResponseTime99p(ctx context.Context, params GetLbDropletsHTTPResponseTime99pParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbDropletsHTTPResponseTime99pOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbDropletsHTTPResponseTimeAvgParams are the parameters of [Client.GetLbDropletsHTTPResponseTimeAvg].
type GetLbDropletsHTTPResponseTimeAvgParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbDropletsHTTPResponseTimeAvgParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbDropletsHTTPResponseTimeAvg gets the average HTTP response time of a load balancer's Droplets, in seconds.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_avg. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbDropletsHTTPResponseTimeAvg(
//		ctx,
//		monitoring.GetLbDropletsHTTPResponseTimeAvgParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbDropletsHTTPResponseTimeAvg(ctx context.Context, params GetLbDropletsHTTPResponseTimeAvgParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbDropletsHTTPResponseTimeAvgOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbDropletsHTTPResponsesParams are the parameters of [Client.GetLbDropletsHTTPResponses].
type GetLbDropletsHTTPResponsesParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbDropletsHTTPResponsesParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbDropletsHTTPResponses gets the rate of HTTP responses of a load balancer's Droplets, by status code.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/droplets_http_responses. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbDropletsHTTPResponses(
//		ctx,
//		monitoring.GetLbDropletsHTTPResponsesParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbDropletsHTTPResponses(ctx context.Context, params GetLbDropletsHTTPResponsesParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbDropletsHTTPResponsesOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbDropletsHTTPSessionDuration50pParams are the parameters of [Client.GetLbDropletsHTTPSessionDuration50p].
type GetLbDropletsHTTPSessionDuration50pParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbDropletsHTTPSessionDuration50pParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbDropletsHTTPSessionDuration50p gets the 50th percentile of the HTTP session duration of a load balancer's
// Droplets, in seconds.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_50p. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbDropletsHTTPSessionDuration50p(
//		ctx,
//		monitoring.GetLbDropletsHTTPSessionDuration50pParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbDropletsHTTPSessionDuration50p(ctx context.Context, params GetLbDropletsHTTPSessionDuration50pParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbDropletsHTTPSessionDuration50pOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbDropletsHTTPSessionDuration95pParams are the parameters of [Client.GetLbDropletsHTTPSessionDuration95p].
type GetLbDropletsHTTPSessionDuration95pParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbDropletsHTTPSessionDuration95pParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbDropletsHTTPSessionDuration95p gets the 95th percentile of the HTTP session duration of a load balancer's
// Droplets, in seconds.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_95p. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbDropletsHTTPSessionDuration95p(
//		ctx,
//		monitoring.GetLbDropletsHTTPSessionDuration95pParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbDropletsHTTPSessionDuration95p(ctx context.Context, params GetLbDropletsHTTPSessionDuration95pParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbDropletsHTTPSessionDuration95pOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbDropletsHTTPSessionDurationAvgParams are the parameters of [Client.GetLbDropletsHTTPSessionDurationAvg].
type GetLbDropletsHTTPSessionDurationAvgParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbDropletsHTTPSessionDurationAvgParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbDropletsHTTPSessionDurationAvg gets the average HTTP session duration of a load balancer's Droplets, in
// seconds.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_avg. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbDropletsHTTPSessionDurationAvg(
//		ctx,
//		monitoring.GetLbDropletsHTTPSessionDurationAvgParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbDropletsHTTPSessionDurationAvg(ctx context.Context, params GetLbDropletsHTTPSessionDurationAvgParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbDropletsHTTPSessionDurationAvgOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbDropletsQueueSizeParams are the parameters of [Client.GetLbDropletsQueueSize].
type GetLbDropletsQueueSizeParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbDropletsQueueSizeParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbDropletsQueueSize gets the queue size of a load balancer's Droplets.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/droplets_queue_size. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbDropletsQueueSize(ctx, monitoring.GetLbDropletsQueueSizeParams{
//		LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//		Start: "1767225600",
//		End:   "1767229200",
//	})
func (c *Client) GetLbDropletsQueueSize(ctx context.Context, params GetLbDropletsQueueSizeParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbDropletsQueueSizeOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendConnectionsCurrentParams are the parameters of [Client.GetLbFrontendConnectionsCurrent].
type GetLbFrontendConnectionsCurrentParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendConnectionsCurrentParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendConnectionsCurrent gets the current number of client connections of a load balancer.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_connections_current. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendConnectionsCurrent(
//		ctx,
//		monitoring.GetLbFrontendConnectionsCurrentParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendConnectionsCurrent(ctx context.Context, params GetLbFrontendConnectionsCurrentParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendConnectionsCurrentOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendConnectionsLimitParams are the parameters of [Client.GetLbFrontendConnectionsLimit].
type GetLbFrontendConnectionsLimitParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendConnectionsLimitParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendConnectionsLimit gets the maximum number of concurrent client connections of a load balancer.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_connections_limit. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendConnectionsLimit(
//		ctx,
//		monitoring.GetLbFrontendConnectionsLimitParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendConnectionsLimit(ctx context.Context, params GetLbFrontendConnectionsLimitParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendConnectionsLimitOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendCPUUtilizationParams are the parameters of [Client.GetLbFrontendCPUUtilization].
type GetLbFrontendCPUUtilizationParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendCPUUtilizationParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendCPUUtilization gets the average CPU utilization of a load balancer, in percent.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_cpu_utilization. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendCPUUtilization(
//		ctx,
//		monitoring.GetLbFrontendCPUUtilizationParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendCPUUtilization(ctx context.Context, params GetLbFrontendCPUUtilizationParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendCPUUtilizationOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendFirewallDroppedBytesParams are the parameters of [Client.GetLbFrontendFirewallDroppedBytes].
type GetLbFrontendFirewallDroppedBytesParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendFirewallDroppedBytesParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendFirewallDroppedBytes gets the number of bytes dropped by the firewall of a load balancer.
//
// Available only for network load balancers. The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_bytes. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendFirewallDroppedBytes(
//		ctx,
//		monitoring.GetLbFrontendFirewallDroppedBytesParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendFirewallDroppedBytes(ctx context.Context, params GetLbFrontendFirewallDroppedBytesParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendFirewallDroppedBytesOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendFirewallDroppedPacketsParams are the parameters of [Client.GetLbFrontendFirewallDroppedPackets].
type GetLbFrontendFirewallDroppedPacketsParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendFirewallDroppedPacketsParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendFirewallDroppedPackets gets the number of packets dropped by the firewall of a load balancer, per
// second.
//
// Available only for network load balancers. The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_packets. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendFirewallDroppedPackets(
//		ctx,
//		monitoring.GetLbFrontendFirewallDroppedPacketsParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendFirewallDroppedPackets(ctx context.Context, params GetLbFrontendFirewallDroppedPacketsParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendFirewallDroppedPacketsOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendHTTPRequestsPerSecondParams are the parameters of [Client.GetLbFrontendHTTPRequestsPerSecond].
type GetLbFrontendHTTPRequestsPerSecondParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendHTTPRequestsPerSecondParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendHTTPRequestsPerSecond gets the number of HTTP requests to a load balancer, per second.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_http_requests_per_second. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendHTTPRequestsPerSecond(
//		ctx,
//		monitoring.GetLbFrontendHTTPRequestsPerSecondParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendHTTPRequestsPerSecond(ctx context.Context, params GetLbFrontendHTTPRequestsPerSecondParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendHTTPRequestsPerSecondOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendHTTPResponsesParams are the parameters of [Client.GetLbFrontendHTTPResponses].
type GetLbFrontendHTTPResponsesParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendHTTPResponsesParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendHTTPResponses gets the rate of HTTP responses of a load balancer, by status code.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_http_responses. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendHTTPResponses(
//		ctx,
//		monitoring.GetLbFrontendHTTPResponsesParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendHTTPResponses(ctx context.Context, params GetLbFrontendHTTPResponsesParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendHTTPResponsesOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendNetworkThroughputHTTPParams are the parameters of [Client.GetLbFrontendNetworkThroughputHTTP].
type GetLbFrontendNetworkThroughputHTTPParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendNetworkThroughputHTTPParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendNetworkThroughputHTTP gets the HTTP throughput of a load balancer, in bytes per second.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_http. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendNetworkThroughputHTTP(
//		ctx,
//		monitoring.GetLbFrontendNetworkThroughputHTTPParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendNetworkThroughputHTTP(ctx context.Context, params GetLbFrontendNetworkThroughputHTTPParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendNetworkThroughputHTTPOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendNetworkThroughputTCPParams are the parameters of [Client.GetLbFrontendNetworkThroughputTCP].
type GetLbFrontendNetworkThroughputTCPParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendNetworkThroughputTCPParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendNetworkThroughputTCP gets the TCP throughput of a load balancer, in bytes per second.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_tcp. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendNetworkThroughputTCP(
//		ctx,
//		monitoring.GetLbFrontendNetworkThroughputTCPParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendNetworkThroughputTCP(ctx context.Context, params GetLbFrontendNetworkThroughputTCPParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendNetworkThroughputTCPOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendNetworkThroughputUDPParams are the parameters of [Client.GetLbFrontendNetworkThroughputUDP].
type GetLbFrontendNetworkThroughputUDPParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendNetworkThroughputUDPParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendNetworkThroughputUDP gets the UDP throughput of a load balancer, in bytes per second.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_udp. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendNetworkThroughputUDP(
//		ctx,
//		monitoring.GetLbFrontendNetworkThroughputUDPParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendNetworkThroughputUDP(ctx context.Context, params GetLbFrontendNetworkThroughputUDPParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendNetworkThroughputUDPOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendNlbTCPNetworkThroughputParams are the parameters of [Client.GetLbFrontendNlbTCPNetworkThroughput].
type GetLbFrontendNlbTCPNetworkThroughputParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendNlbTCPNetworkThroughputParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendNlbTCPNetworkThroughput gets the TCP throughput of a network load balancer, in bytes per second.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_nlb_tcp_network_throughput. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendNlbTCPNetworkThroughput(
//		ctx,
//		monitoring.GetLbFrontendNlbTCPNetworkThroughputParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendNlbTCPNetworkThroughput(ctx context.Context, params GetLbFrontendNlbTCPNetworkThroughputParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendNlbTCPNetworkThroughputOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendNlbUDPNetworkThroughputParams are the parameters of [Client.GetLbFrontendNlbUDPNetworkThroughput].
type GetLbFrontendNlbUDPNetworkThroughputParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendNlbUDPNetworkThroughputParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendNlbUDPNetworkThroughput gets the UDP throughput of a network load balancer, in bytes per second.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_nlb_udp_network_throughput. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendNlbUDPNetworkThroughput(
//		ctx,
//		monitoring.GetLbFrontendNlbUDPNetworkThroughputParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendNlbUDPNetworkThroughput(ctx context.Context, params GetLbFrontendNlbUDPNetworkThroughputParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendNlbUDPNetworkThroughputOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendTLSConnectionsCurrentParams are the parameters of [Client.GetLbFrontendTLSConnectionsCurrent].
type GetLbFrontendTLSConnectionsCurrentParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendTLSConnectionsCurrentParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendTLSConnectionsCurrent gets the current rate of TLS connections to a load balancer.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_current. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendTLSConnectionsCurrent(
//		ctx,
//		monitoring.GetLbFrontendTLSConnectionsCurrentParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendTLSConnectionsCurrent(ctx context.Context, params GetLbFrontendTLSConnectionsCurrentParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendTLSConnectionsCurrentOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendTLSConnectionsExceedingRateLimitParams are the parameters of
// [Client.GetLbFrontendTLSConnectionsExceedingRateLimit].
type GetLbFrontendTLSConnectionsExceedingRateLimitParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendTLSConnectionsExceedingRateLimitParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendTLSConnectionsExceedingRateLimit gets the number of TLS connections that a load balancer closed because
// of its rate limit.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_exceeding_rate_limit. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendTLSConnectionsExceedingRateLimit(
//		ctx,
//		monitoring.GetLbFrontendTLSConnectionsExceedingRateLimitParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendTLSConnectionsExceedingRateLimit(ctx context.Context, params GetLbFrontendTLSConnectionsExceedingRateLimitParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendTLSConnectionsExceedingRateLimitOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLbFrontendTLSConnectionsLimitParams are the parameters of [Client.GetLbFrontendTLSConnectionsLimit].
type GetLbFrontendTLSConnectionsLimitParams struct {
	_ sdk.NotComparable
	// The ID of the load balancer. Required.
	LbID string
	// The start of the period, as a Unix time in seconds. Required.
	Start string
	// The end of the period, as a Unix time in seconds. Required.
	End string
}

func (p *GetLbFrontendTLSConnectionsLimitParams) addTo(call *sdk.Call) {
	call.RequiredQuery("lb_id", sdk.FormatString(p.LbID))
	call.RequiredQuery("start", sdk.FormatString(p.Start))
	call.RequiredQuery("end", sdk.FormatString(p.End))
}

// GetLbFrontendTLSConnectionsLimit gets the maximum number of TLS connections to a load balancer.
//
// The period is given by `start` and `end`, as Unix times in seconds.
//
// GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_limit. Scope: monitoring:read.
//
//	response, err := do.Monitoring.GetLbFrontendTLSConnectionsLimit(
//		ctx,
//		monitoring.GetLbFrontendTLSConnectionsLimitParams{
//			LbID:  "c00e21da-a3dc-41b5-baa9-f049fcadc596",
//			Start: "1767225600",
//			End:   "1767229200",
//		},
//	)
func (c *Client) GetLbFrontendTLSConnectionsLimit(ctx context.Context, params GetLbFrontendTLSConnectionsLimitParams, options ...sdk.CallOption) (*Metrics, error) {
	call := sdk.NewCall(&getLbFrontendTLSConnectionsLimitOperation)
	params.addTo(call)
	response := new(Metrics)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetSink gets a log sink, with its resources and destination.
//
// GET /v2/monitoring/sinks/{sink_uuid}. Scope: monitoring:read.
//
//	sink, err := sdk.Item(do.Monitoring.GetSink(ctx, "d31d137e-44a8-4ea2-8d29-1db9ddcca61f"))
func (c *Client) GetSink(ctx context.Context, sinkUuid string, options ...sdk.CallOption) (*GetSinkResponse, error) {
	call := sdk.NewCall(&getSinkOperation, sinkUuid)
	response := new(GetSinkResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAlertPolicyParams are the parameters of [Client.ListAlertPolicy].
type ListAlertPolicyParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListAlertPolicyParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListAlertPolicy lists the alert policies in the account.
//
// GET /v2/monitoring/alerts. Scope: monitoring:read.
//
//	for policy, err := range do.Monitoring.ListAlertPolicyAll(ctx, monitoring.ListAlertPolicyParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(policy)
//	}
func (c *Client) ListAlertPolicy(ctx context.Context, params ListAlertPolicyParams, options ...sdk.CallOption) (*ListAlertPolicyResponse, error) {
	call := sdk.NewCall(&listAlertPolicyOperation)
	params.addTo(call)
	response := new(ListAlertPolicyResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAlertPolicyAll reads the items of [Client.ListAlertPolicy] across all pages.
func (c *Client) ListAlertPolicyAll(ctx context.Context, params ListAlertPolicyParams, options ...sdk.CallOption) iter.Seq2[*AlertPolicy, error] {
	return c.ListAlertPolicyPaginator(ctx, params, options...).Items()
}

// ListAlertPolicyPaginator returns a paginator of [Client.ListAlertPolicy].
func (c *Client) ListAlertPolicyPaginator(ctx context.Context, params ListAlertPolicyParams, options ...sdk.CallOption) *sdk.Paginator[*ListAlertPolicyResponse, *AlertPolicy] {
	call := sdk.NewCall(&listAlertPolicyOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListAlertPolicyResponse, *AlertPolicy](ctx, c.client, call, options)
}

// ListDestinations lists the log destinations, without their credentials.
//
// GET /v2/monitoring/sinks/destinations. Scope: monitoring:read.
//
//	items, err := sdk.Items(do.Monitoring.ListDestinations(ctx))
func (c *Client) ListDestinations(ctx context.Context, options ...sdk.CallOption) (*ListDestinationsResponse, error) {
	call := sdk.NewCall(&listDestinationsOperation)
	response := new(ListDestinationsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListSinksParams are the parameters of [Client.ListSinks].
type ListSinksParams struct {
	_ sdk.NotComparable
	// Lists only the sinks of the resource with this URN, such as `do:kubernetes:` followed by the ID of a cluster.
	ResourceID sdk.Opt[string]
}

func (p *ListSinksParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "resource_id", p.ResourceID, sdk.FormatString)
}

// ListSinks lists the log sinks. A sink forwards the logs of a set of resources to a destination.
//
// GET /v2/monitoring/sinks. Scope: monitoring:read.
//
//	items, err := sdk.Items(do.Monitoring.ListSinks(ctx, monitoring.ListSinksParams{}))
func (c *Client) ListSinks(ctx context.Context, params ListSinksParams, options ...sdk.CallOption) (*ListSinksResponse, error) {
	call := sdk.NewCall(&listSinksOperation)
	params.addTo(call)
	response := new(ListSinksResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateAlertPolicy replaces the settings of an alert policy.
//
// The prefix of `type` determines the type of resources in `entities`: Droplets for `v1/insights/droplet/`, load
// balancers for `v1/insights/lbaas/`, database clusters for `v1/dbaas/` and autoscale pools for
// `v1/droplet/autoscale_alerts/`. If both `entities` and `tags` are empty, the policy applies to all resources of that
// type in the account.
//
// PUT /v2/monitoring/alerts/{alert_uuid}. Scope: monitoring:update.
//
//	policy, err := sdk.Item(do.Monitoring.UpdateAlertPolicy(
//		ctx,
//		"d873edd4-88a9-41df-b8f2-ad9708af94bc",
//		monitoring.AlertPolicyRequest{
//			Alerts: monitoring.Alerts{
//				Email: []string{"ada@example.com"},
//				Slack: []monitoring.SlackDetails{{Channel: "#alerts", URL: "https://example.com"}},
//			},
//			Compare:     monitoring.AlertPolicyCompareGreaterThan,
//			Description: "For the shop",
//			Enabled:     true,
//			Entities:    []string{"do:droplet:57317909"},
//			Tags:        []string{"web"},
//			Type:        monitoring.AlertPolicyTypeV1DbaasAlertsCPUAlerts,
//			Value:       1,
//			Window:      monitoring.AlertPolicyWindow10m,
//		},
//	))
func (c *Client) UpdateAlertPolicy(ctx context.Context, alertUuid string, body AlertPolicyRequest, options ...sdk.CallOption) (*CreateAlertPolicyResponse, error) {
	call := sdk.NewCall(&updateAlertPolicyOperation, alertUuid)
	call.Body(&body)
	response := new(CreateAlertPolicyResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateDestination updates a log destination.
//
// POST /v2/monitoring/sinks/destinations/{destination_uuid}. Scope: monitoring:update.
//
//	err := do.Monitoring.UpdateDestination(
//		ctx,
//		"19bb6fd1-f1a1-4936-9225-f52b1f7e8624",
//		monitoring.DestinationRequest{
//			Type:   monitoring.DestinationTypeOpensearchDbaas,
//			Config: monitoring.OpensearchConfigRequest{Endpoint: "https://example.com"},
//		},
//	)
func (c *Client) UpdateDestination(ctx context.Context, destinationUuid string, body DestinationRequest, options ...sdk.CallOption) error {
	call := sdk.NewCall(&updateDestinationOperation, destinationUuid)
	call.Body(&body)
	return sdk.DoEmpty(ctx, c.client, call, options)
}
