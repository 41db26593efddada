// Code generated from the description of the API. DO NOT EDIT.

package monitoring

import (
	"encoding/json"
	"fmt"
	"log/slog"

	"digitalocean-sdk.internal/go/sdk"
)

// AggregateAvgMax is the aggregation of the values in a period.
type AggregateAvgMax string

const (
	// AggregateAvgMaxAvg is the average.
	AggregateAvgMaxAvg AggregateAvgMax = "avg"
	// AggregateAvgMaxMax is the maximum.
	AggregateAvgMaxMax AggregateAvgMax = "max"
)

// AggregateAvgMaxMin is the aggregation of the values in a period.
type AggregateAvgMaxMin string

const (
	// AggregateAvgMaxMinAvg is the average.
	AggregateAvgMaxMinAvg AggregateAvgMaxMin = "avg"
	// AggregateAvgMaxMinMax is the maximum.
	AggregateAvgMaxMinMax AggregateAvgMaxMin = "max"
	// AggregateAvgMaxMinMin is the minimum.
	AggregateAvgMaxMinMin AggregateAvgMaxMin = "min"
)

// AlertPolicy is an alert policy, which sends alerts when a metric crosses a threshold.
type AlertPolicy struct {
	// The email addresses and Slack channels to notify.
	Alerts Alerts `json:"alerts"`
	// Whether to alert above or below the threshold.
	Compare AlertPolicyCompare `json:"compare"`
	// A description of the alert policy.
	Description string `json:"description"`
	// Whether the policy is enabled.
	Enabled bool `json:"enabled"`
	// The IDs of the resources, of the type given by `type`.
	Entities []string `json:"entities"`
	// The tags that select further resources. If `entities` is empty too, all resources of the type are selected.
	Tags []string `json:"tags"`
	// The metric.
	Type AlertPolicyType `json:"type"`
	// The alert policy's UUID.
	Uuid string `json:"uuid"`
	// The threshold, in the unit of the metric.
	Value float64 `json:"value"`
	// The time window over which the metric is evaluated.
	Window AlertPolicyWindow `json:"window"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AlertPolicy) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AlertPolicy) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AlertPolicy) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AlertPolicyCompare is whether to alert above or below a threshold.
type AlertPolicyCompare string

const (
	// AlertPolicyCompareGreaterThan: Alert above the threshold.
	AlertPolicyCompareGreaterThan AlertPolicyCompare = "GreaterThan"
	// AlertPolicyCompareLessThan: Alert below the threshold.
	AlertPolicyCompareLessThan AlertPolicyCompare = "LessThan"
)

// AlertPolicyRequest is the settings of an alert policy.
type AlertPolicyRequest struct {
	// The email addresses and Slack channels to notify.
	Alerts Alerts `json:"alerts"`
	// Whether to alert above or below the threshold.
	Compare AlertPolicyCompare `json:"compare"`
	// A description of the alert policy.
	Description string `json:"description"`
	// Whether the policy is enabled.
	Enabled bool `json:"enabled"`
	// The IDs of the resources, of the type given by `type`.
	Entities []string `json:"entities"`
	// The tags that select further resources. If `entities` is empty too, all resources of the type are selected.
	Tags []string `json:"tags"`
	// The metric.
	Type AlertPolicyType `json:"type"`
	// The threshold, in the unit of the metric.
	Value float64 `json:"value"`
	// The time window over which the metric is evaluated.
	Window AlertPolicyWindow `json:"window"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AlertPolicyRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AlertPolicyRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AlertPolicyRequest) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AlertPolicyType is the metric of an alert policy.
type AlertPolicyType string

const (
	// AlertPolicyTypeV1DbaasAlertsCPUAlerts is the average CPU utilization of a database cluster, in percent.
	AlertPolicyTypeV1DbaasAlertsCPUAlerts AlertPolicyType = "v1/dbaas/alerts/cpu_alerts"
	// AlertPolicyTypeV1DbaasAlertsDiskUtilizationAlerts is the average disk utilization of a database cluster, in
	// percent.
	AlertPolicyTypeV1DbaasAlertsDiskUtilizationAlerts AlertPolicyType = "v1/dbaas/alerts/disk_utilization_alerts"
	// AlertPolicyTypeV1DbaasAlertsLoad15Alerts is the load average of a database cluster over 15 minutes.
	AlertPolicyTypeV1DbaasAlertsLoad15Alerts AlertPolicyType = "v1/dbaas/alerts/load_15_alerts"
	// AlertPolicyTypeV1DbaasAlertsMemoryUtilizationAlerts is the average memory utilization of a database cluster, in
	// percent.
	AlertPolicyTypeV1DbaasAlertsMemoryUtilizationAlerts AlertPolicyType = "v1/dbaas/alerts/memory_utilization_alerts"
	// AlertPolicyTypeV1DropletAutoscaleAlertsCurrentCPUUtilization is the current average CPU utilization of an
	// autoscale pool.
	AlertPolicyTypeV1DropletAutoscaleAlertsCurrentCPUUtilization AlertPolicyType = "v1/droplet/autoscale_alerts/current_cpu_utilization"
	// AlertPolicyTypeV1DropletAutoscaleAlertsCurrentInstances is the current number of Droplets in an autoscale pool.
	AlertPolicyTypeV1DropletAutoscaleAlertsCurrentInstances AlertPolicyType = "v1/droplet/autoscale_alerts/current_instances"
	// AlertPolicyTypeV1DropletAutoscaleAlertsCurrentMemoryUtilization is the current average memory utilization of an
	// autoscale pool.
	AlertPolicyTypeV1DropletAutoscaleAlertsCurrentMemoryUtilization AlertPolicyType = "v1/droplet/autoscale_alerts/current_memory_utilization"
	// AlertPolicyTypeV1DropletAutoscaleAlertsScaleDown is an autoscale pool scales down.
	AlertPolicyTypeV1DropletAutoscaleAlertsScaleDown AlertPolicyType = "v1/droplet/autoscale_alerts/scale_down"
	// AlertPolicyTypeV1DropletAutoscaleAlertsScaleUp is an autoscale pool scales up.
	AlertPolicyTypeV1DropletAutoscaleAlertsScaleUp AlertPolicyType = "v1/droplet/autoscale_alerts/scale_up"
	// AlertPolicyTypeV1DropletAutoscaleAlertsTargetCPUUtilization is the target CPU utilization of an autoscale pool.
	AlertPolicyTypeV1DropletAutoscaleAlertsTargetCPUUtilization AlertPolicyType = "v1/droplet/autoscale_alerts/target_cpu_utilization"
	// AlertPolicyTypeV1DropletAutoscaleAlertsTargetInstances is the target number of Droplets in an autoscale pool.
	AlertPolicyTypeV1DropletAutoscaleAlertsTargetInstances AlertPolicyType = "v1/droplet/autoscale_alerts/target_instances"
	// AlertPolicyTypeV1DropletAutoscaleAlertsTargetMemoryUtilization is the target memory utilization of an autoscale
	// pool.
	AlertPolicyTypeV1DropletAutoscaleAlertsTargetMemoryUtilization AlertPolicyType = "v1/droplet/autoscale_alerts/target_memory_utilization"
	// AlertPolicyTypeV1InsightsDropletCPU is the CPU utilization of a Droplet, in percent.
	AlertPolicyTypeV1InsightsDropletCPU AlertPolicyType = "v1/insights/droplet/cpu"
	// AlertPolicyTypeV1InsightsDropletDiskRead is the disk reads of a Droplet, in megabytes per second.
	AlertPolicyTypeV1InsightsDropletDiskRead AlertPolicyType = "v1/insights/droplet/disk_read"
	// AlertPolicyTypeV1InsightsDropletDiskUtilizationPercent is the disk utilization of a Droplet, in percent.
	AlertPolicyTypeV1InsightsDropletDiskUtilizationPercent AlertPolicyType = "v1/insights/droplet/disk_utilization_percent"
	// AlertPolicyTypeV1InsightsDropletDiskWrite is the disk writes of a Droplet, in megabytes per second.
	AlertPolicyTypeV1InsightsDropletDiskWrite AlertPolicyType = "v1/insights/droplet/disk_write"
	// AlertPolicyTypeV1InsightsDropletLoad1 is the load average of a Droplet over 1 minute.
	AlertPolicyTypeV1InsightsDropletLoad1 AlertPolicyType = "v1/insights/droplet/load_1"
	// AlertPolicyTypeV1InsightsDropletLoad15 is the load average of a Droplet over 15 minutes.
	AlertPolicyTypeV1InsightsDropletLoad15 AlertPolicyType = "v1/insights/droplet/load_15"
	// AlertPolicyTypeV1InsightsDropletLoad5 is the load average of a Droplet over 5 minutes.
	AlertPolicyTypeV1InsightsDropletLoad5 AlertPolicyType = "v1/insights/droplet/load_5"
	// AlertPolicyTypeV1InsightsDropletMemoryUtilizationPercent is the memory utilization of a Droplet, in percent.
	AlertPolicyTypeV1InsightsDropletMemoryUtilizationPercent AlertPolicyType = "v1/insights/droplet/memory_utilization_percent"
	// AlertPolicyTypeV1InsightsDropletPrivateInboundBandwidth is the private inbound bandwidth of a Droplet, in
	// megabits per second.
	AlertPolicyTypeV1InsightsDropletPrivateInboundBandwidth AlertPolicyType = "v1/insights/droplet/private_inbound_bandwidth"
	// AlertPolicyTypeV1InsightsDropletPrivateOutboundBandwidth is the private outbound bandwidth of a Droplet, in
	// megabits per second.
	AlertPolicyTypeV1InsightsDropletPrivateOutboundBandwidth AlertPolicyType = "v1/insights/droplet/private_outbound_bandwidth"
	// AlertPolicyTypeV1InsightsDropletPublicInboundBandwidth is the public inbound bandwidth of a Droplet, in megabits
	// per second.
	AlertPolicyTypeV1InsightsDropletPublicInboundBandwidth AlertPolicyType = "v1/insights/droplet/public_inbound_bandwidth"
	// AlertPolicyTypeV1InsightsDropletPublicOutboundBandwidth is the public outbound bandwidth of a Droplet, in
	// megabits per second.
	AlertPolicyTypeV1InsightsDropletPublicOutboundBandwidth AlertPolicyType = "v1/insights/droplet/public_outbound_bandwidth"
	// AlertPolicyTypeV1InsightsLbaasAvgCPUUtilizationPercent is the average CPU utilization of a load balancer, in
	// percent.
	AlertPolicyTypeV1InsightsLbaasAvgCPUUtilizationPercent AlertPolicyType = "v1/insights/lbaas/avg_cpu_utilization_percent"
	// AlertPolicyTypeV1InsightsLbaasConnectionUtilizationPercent is the connections of a load balancer, in percent of
	// its limit.
	AlertPolicyTypeV1InsightsLbaasConnectionUtilizationPercent AlertPolicyType = "v1/insights/lbaas/connection_utilization_percent"
	// AlertPolicyTypeV1InsightsLbaasDropletHealth is a Droplet behind a load balancer becomes healthy or unhealthy.
	AlertPolicyTypeV1InsightsLbaasDropletHealth AlertPolicyType = "v1/insights/lbaas/droplet_health"
	// AlertPolicyTypeV1InsightsLbaasHighHTTPRequestResponseTime is the average HTTP response time of a load balancer's
	// Droplets.
	AlertPolicyTypeV1InsightsLbaasHighHTTPRequestResponseTime AlertPolicyType = "v1/insights/lbaas/high_http_request_response_time"
	// AlertPolicyTypeV1InsightsLbaasHighHTTPRequestResponseTime50p is the 50th percentile of the HTTP response time.
	AlertPolicyTypeV1InsightsLbaasHighHTTPRequestResponseTime50p AlertPolicyType = "v1/insights/lbaas/high_http_request_response_time_50p"
	// AlertPolicyTypeV1InsightsLbaasHighHTTPRequestResponseTime95p is the 95th percentile of the HTTP response time.
	AlertPolicyTypeV1InsightsLbaasHighHTTPRequestResponseTime95p AlertPolicyType = "v1/insights/lbaas/high_http_request_response_time_95p"
	// AlertPolicyTypeV1InsightsLbaasHighHTTPRequestResponseTime99p is the 99th percentile of the HTTP response time.
	AlertPolicyTypeV1InsightsLbaasHighHTTPRequestResponseTime99p AlertPolicyType = "v1/insights/lbaas/high_http_request_response_time_99p"
	// AlertPolicyTypeV1InsightsLbaasIncreaseInHTTPErrorRateCount4xx is the number of 4xx responses in 5 minutes.
	AlertPolicyTypeV1InsightsLbaasIncreaseInHTTPErrorRateCount4xx AlertPolicyType = "v1/insights/lbaas/increase_in_http_error_rate_count_4xx"
	// AlertPolicyTypeV1InsightsLbaasIncreaseInHTTPErrorRateCount5xx is the number of 5xx responses in 5 minutes.
	AlertPolicyTypeV1InsightsLbaasIncreaseInHTTPErrorRateCount5xx AlertPolicyType = "v1/insights/lbaas/increase_in_http_error_rate_count_5xx"
	// AlertPolicyTypeV1InsightsLbaasIncreaseInHTTPErrorRatePercentage4xx is the increase in 4xx responses over 5
	// minutes, in percent.
	AlertPolicyTypeV1InsightsLbaasIncreaseInHTTPErrorRatePercentage4xx AlertPolicyType = "v1/insights/lbaas/increase_in_http_error_rate_percentage_4xx"
	// AlertPolicyTypeV1InsightsLbaasIncreaseInHTTPErrorRatePercentage5xx is the increase in 5xx responses over 5
	// minutes, in percent.
	AlertPolicyTypeV1InsightsLbaasIncreaseInHTTPErrorRatePercentage5xx AlertPolicyType = "v1/insights/lbaas/increase_in_http_error_rate_percentage_5xx"
	// AlertPolicyTypeV1InsightsLbaasTLSConnectionsPerSecondUtilizationPercent is the new TLS connections of a load
	// balancer per second, in percent of its limit. Requires an HTTPS forwarding rule.
	AlertPolicyTypeV1InsightsLbaasTLSConnectionsPerSecondUtilizationPercent AlertPolicyType = "v1/insights/lbaas/tls_connections_per_second_utilization_percent"
)

// AlertPolicyWindow is the time window over which a metric is evaluated.
type AlertPolicyWindow string

const (
	// AlertPolicyWindow10m: 10 minutes.
	AlertPolicyWindow10m AlertPolicyWindow = "10m"
	// AlertPolicyWindow1h: 1 hour.
	AlertPolicyWindow1h AlertPolicyWindow = "1h"
	// AlertPolicyWindow30m: 30 minutes.
	AlertPolicyWindow30m AlertPolicyWindow = "30m"
	// AlertPolicyWindow5m: 5 minutes.
	AlertPolicyWindow5m AlertPolicyWindow = "5m"
)

// Alerts is the email addresses and Slack channels that an alert policy notifies.
type Alerts struct {
	// The email addresses to notify.
	Email []string `json:"email"`
	// The Slack channels to notify.
	Slack []SlackDetails `json:"slack"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Alerts) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Alerts) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v Alerts) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CreateAlertPolicyResponse is the response of `POST /v2/monitoring/alerts`.
type CreateAlertPolicyResponse struct {
	// The alert policy.
	Policy AlertPolicy `json:"policy"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateAlertPolicyResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateAlertPolicyResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateAlertPolicyResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateAlertPolicyResponse) Item() (*AlertPolicy, error) {
	if err := sdk.Require(v.Extra, "policy", true); err != nil {
		return nil, err
	}
	return &v.Policy, nil
}

// CreateDestinationResponse is the response of `POST /v2/monitoring/sinks/destinations`.
type CreateDestinationResponse struct {
	// The destination.
	Destination DestinationWithoutCredentials `json:"destination"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateDestinationResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateDestinationResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateDestinationResponse) Item() (*DestinationWithoutCredentials, error) {
	if err := sdk.Require(v.Extra, "destination", true); err != nil {
		return nil, err
	}
	return &v.Destination, nil
}

// CreateSinkBody is the logs to forward and their destination.
type CreateSinkBody struct {
	// The ID of the destination, which must exist.
	DestinationUuid sdk.Opt[string] `json:"destination_uuid,omitzero"`
	// The resources whose logs are forwarded. Only Kubernetes clusters are supported.
	Resources []SinkResource `json:"resources,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateSinkBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateSinkBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Destination is a log destination.
type Destination struct {
	// The destination's ID.
	ID string `json:"id"`
	// The destination's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The type of the destination.
	Type DestinationType `json:"type,omitzero"`
	// The connection settings of the destination.
	Config OpensearchConfig `json:"config"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Destination) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Destination) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v Destination) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DestinationRequest is the settings of a log destination.
type DestinationRequest struct {
	// The destination's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The type of the destination.
	Type DestinationType `json:"type"`
	// The connection settings of the destination.
	Config OpensearchConfigRequest `json:"config"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DestinationRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DestinationRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v DestinationRequest) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DestinationType is the type of a log destination.
type DestinationType string

const (
	// DestinationTypeOpensearchDbaas is an OpenSearch cluster managed by DigitalOcean.
	DestinationTypeOpensearchDbaas DestinationType = "opensearch_dbaas"
	// DestinationTypeOpensearchExt is an external OpenSearch cluster.
	DestinationTypeOpensearchExt DestinationType = "opensearch_ext"
)

// DestinationWithoutCredentials is a log destination, without its credentials.
type DestinationWithoutCredentials struct {
	// The destination's ID.
	ID string `json:"id"`
	// The destination's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The type of the destination.
	Type DestinationType `json:"type,omitzero"`
	// The connection settings of the destination.
	Config *OpensearchConfigWithoutCredentials `json:"config,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DestinationWithoutCredentials) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DestinationWithoutCredentials) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GetSinkResponse is the response of `GET /v2/monitoring/sinks/{sink_uuid}`.
type GetSinkResponse struct {
	// The sink.
	Sink Sink `json:"sink"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetSinkResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetSinkResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v GetSinkResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetSinkResponse) Item() (*Sink, error) {
	if err := sdk.Require(v.Extra, "sink", true); err != nil {
		return nil, err
	}
	return &v.Sink, nil
}

// ListAlertPolicyResponse is the response of `GET /v2/monitoring/alerts`.
type ListAlertPolicyResponse struct {
	// The alert policies on this page.
	Policies []AlertPolicy `json:"policies"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListAlertPolicyResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListAlertPolicyResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ListAlertPolicyResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// ListDestinationsResponse is the response of `GET /v2/monitoring/sinks/destinations`.
type ListDestinationsResponse struct {
	// The destinations.
	Destinations []DestinationWithoutCredentials `json:"destinations"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListDestinationsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListDestinationsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *ListDestinationsResponse) Items() ([]DestinationWithoutCredentials, error) {
	if err := sdk.Require(v.Extra, "destinations", true); err != nil {
		return nil, err
	}
	return v.Destinations, nil
}

// ListSinksResponse is the response of `GET /v2/monitoring/sinks`.
type ListSinksResponse struct {
	// The sinks.
	Sinks []Sink `json:"sinks"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListSinksResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListSinksResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ListSinksResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Items returns the list of the response.
func (v *ListSinksResponse) Items() ([]Sink, error) {
	if err := sdk.Require(v.Extra, "sinks", true); err != nil {
		return nil, err
	}
	return v.Sinks, nil
}

// MetricLoad is the period of a load average.
type MetricLoad string

const (
	// MetricLoadLoad1: 1 minute.
	MetricLoadLoad1 MetricLoad = "load1"
	// MetricLoadLoad15: 15 minutes.
	MetricLoadLoad15 MetricLoad = "load15"
	// MetricLoadLoad5: 5 minutes.
	MetricLoadLoad5 MetricLoad = "load5"
)

// MetricOpRates is the type of SQL statement.
type MetricOpRates string

const (
	// MetricOpRatesDelete: `DELETE` statements.
	MetricOpRatesDelete MetricOpRates = "delete"
	// MetricOpRatesInsert: `INSERT` statements.
	MetricOpRatesInsert MetricOpRates = "insert"
	// MetricOpRatesSelect: `SELECT` statements.
	MetricOpRatesSelect MetricOpRates = "select"
	// MetricOpRatesUpdate: `UPDATE` statements.
	MetricOpRatesUpdate MetricOpRates = "update"
)

// MetricSchemaIo is the type of access to tables.
type MetricSchemaIo string

const (
	// MetricSchemaIoDelete: Deletes.
	MetricSchemaIoDelete MetricSchemaIo = "delete"
	// MetricSchemaIoFetch: Reads.
	MetricSchemaIoFetch MetricSchemaIo = "fetch"
	// MetricSchemaIoInsert: Inserts.
	MetricSchemaIoInsert MetricSchemaIo = "insert"
	// MetricSchemaIoUpdate: Updates.
	MetricSchemaIoUpdate MetricSchemaIo = "update"
)

// Metrics is the values of a metric over time.
type Metrics struct {
	// The values of the metric.
	Data MetricsData `json:"data"`
	// Whether the query succeeded.
	Status MetricsStatus `json:"status"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Metrics) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Metrics) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MetricsData is the time series that a query returned.
type MetricsData struct {
	// The time series, one for each set of labels.
	Result []MetricsResult `json:"result"`
	// The type of the result. Always `matrix`.
	ResultType MetricsDataResultType `json:"resultType" const:"matrix"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MetricsData) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MetricsData) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MetricsDataResultType is the type of a query result.
type MetricsDataResultType string

const (
	// MetricsDataResultTypeMatrix: Time series with several values.
	MetricsDataResultTypeMatrix MetricsDataResultType = "matrix"
)

// MetricsResult is a time series.
type MetricsResult struct {
	// The labels of the time series, such as `host_id` for Droplets, `lb_id` for load balancers or `app_component` for
	// apps.
	Metric map[string]string `json:"metric"`
	// Pairs of a Unix time in seconds and a value as text.
	Values [][]MetricsResultValueItem `json:"values"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MetricsResult) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MetricsResult) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MetricsResultValueItem is a Unix time in seconds, or a value as text.
//
// At most one arm is set.
type MetricsResultValueItem struct {
	// Integer is an arm. It is nil unless it is the one that is set.
	Integer *int64 `arm:"integer"`
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// MetricsResultValueItemInteger returns the union with the arm Integer.
func MetricsResultValueItemInteger(value int64) MetricsResultValueItem {
	return MetricsResultValueItem{Integer: &value}
}

// MetricsResultValueItemText returns the union with the arm Text.
func MetricsResultValueItemText(value string) MetricsResultValueItem {
	return MetricsResultValueItem{Text: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v MetricsResultValueItem) Arm() string {
	switch {
	case v.Integer != nil:
		return "Integer"
	case v.Text != nil:
		return "Text"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v MetricsResultValueItem) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MetricsResultValueItem) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v MetricsResultValueItem) String() string {
	return sdk.Describe(&v)
}

// MetricsStatus is whether a query succeeded.
type MetricsStatus string

const (
	// MetricsStatusError is the query failed.
	MetricsStatusError MetricsStatus = "error"
	// MetricsStatusSuccess is the query succeeded.
	MetricsStatusSuccess MetricsStatus = "success"
)

// NetworkDirection is the direction of a Droplet's traffic.
type NetworkDirection string

const (
	// NetworkDirectionInbound: Inbound traffic.
	NetworkDirectionInbound NetworkDirection = "inbound"
	// NetworkDirectionOutbound: Outbound traffic.
	NetworkDirectionOutbound NetworkDirection = "outbound"
)

// NetworkInterface is a network interface of a Droplet.
type NetworkInterface string

const (
	// NetworkInterfacePrivate is the private network interface.
	NetworkInterfacePrivate NetworkInterface = "private"
	// NetworkInterfacePublic is the public network interface.
	NetworkInterfacePublic NetworkInterface = "public"
)

// OpensearchConfig is the connection settings of an OpenSearch cluster.
type OpensearchConfig struct {
	// The OpenSearch configuration's ID.
	ID string `json:"id"`
	// The credentials for the cluster. Not required if `cluster_uuid` is set.
	Credentials *OpensearchConfigCredentials `json:"credentials,omitzero"`
	// The host name of the cluster.
	Endpoint string `json:"endpoint"`
	// The ID of the cluster, if it is managed by DigitalOcean.
	ClusterUuid sdk.Opt[string] `json:"cluster_uuid,omitzero"`
	// The name of the cluster, if it is managed by DigitalOcean.
	ClusterName sdk.Opt[string] `json:"cluster_name,omitzero"`
	// The name of the index to which logs are written.
	IndexName sdk.Opt[string] `json:"index_name,omitzero"`
	// The number of days for which logs are kept. 14 by default.
	RetentionDays sdk.Opt[int64] `json:"retention_days,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OpensearchConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OpensearchConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v OpensearchConfig) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// OpensearchConfigCredentials is the credentials for an OpenSearch cluster.
type OpensearchConfigCredentials struct {
	// The user name.
	Username sdk.Opt[string] `json:"username,omitzero"`
	// The password. Secret: not printed.
	Password sdk.Opt[string] `json:"password,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OpensearchConfigCredentials) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OpensearchConfigCredentials) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v OpensearchConfigCredentials) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v OpensearchConfigCredentials) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v OpensearchConfigCredentials) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// OpensearchConfigRequest is the connection settings of an OpenSearch cluster, for a new or updated destination.
type OpensearchConfigRequest struct {
	// The credentials for the cluster. Not required if `cluster_uuid` is set.
	Credentials *OpensearchConfigRequestCredentials `json:"credentials,omitzero"`
	// The host name of the cluster.
	Endpoint string `json:"endpoint"`
	// The ID of the cluster, if it is managed by DigitalOcean.
	ClusterUuid sdk.Opt[string] `json:"cluster_uuid,omitzero"`
	// The name of the cluster, if it is managed by DigitalOcean.
	ClusterName sdk.Opt[string] `json:"cluster_name,omitzero"`
	// The name of the index to which logs are written.
	IndexName sdk.Opt[string] `json:"index_name,omitzero"`
	// The number of days for which logs are kept. Default: `14`.
	RetentionDays sdk.Opt[int64] `json:"retention_days,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OpensearchConfigRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OpensearchConfigRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v OpensearchConfigRequest) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// OpensearchConfigRequestCredentials is the credentials for an OpenSearch cluster.
type OpensearchConfigRequestCredentials struct {
	// The user name.
	Username sdk.Opt[string] `json:"username,omitzero"`
	// The password. Secret: not printed.
	Password sdk.Opt[string] `json:"password,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OpensearchConfigRequestCredentials) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OpensearchConfigRequestCredentials) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v OpensearchConfigRequestCredentials) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v OpensearchConfigRequestCredentials) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v OpensearchConfigRequestCredentials) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// OpensearchConfigWithoutCredentials is the connection settings of an OpenSearch cluster, without its credentials.
type OpensearchConfigWithoutCredentials struct {
	// The OpenSearch configuration's ID.
	ID string `json:"id"`
	// The host name of the cluster.
	Endpoint sdk.Opt[string] `json:"endpoint,omitzero"`
	// The ID of the cluster, if it is managed by DigitalOcean.
	ClusterUuid sdk.Opt[string] `json:"cluster_uuid,omitzero"`
	// The name of the cluster, if it is managed by DigitalOcean.
	ClusterName sdk.Opt[string] `json:"cluster_name,omitzero"`
	// The name of the index to which logs are written.
	IndexName sdk.Opt[string] `json:"index_name,omitzero"`
	// The number of days for which logs are kept. Default: `14`.
	RetentionDays sdk.Opt[int64] `json:"retention_days,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OpensearchConfigWithoutCredentials) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OpensearchConfigWithoutCredentials) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Sink is a log sink, which forwards the logs of resources to a destination.
type Sink struct {
	// The destination of the logs.
	Destination *Destination `json:"destination,omitzero"`
	// The resources whose logs are forwarded.
	Resources []SinkResource `json:"resources,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Sink) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Sink) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v Sink) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// SinkResource is a resource whose logs are forwarded.
type SinkResource struct {
	// The URN of the resource, `do:kubernetes:` followed by the ID of a cluster. Only Kubernetes clusters are
	// supported. Pattern: `^do:kubernetes:.*`.
	Urn string `json:"urn"`
	// The resource's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SinkResource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SinkResource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// SlackDetails is a Slack channel to notify.
type SlackDetails struct {
	// The name of the channel.
	Channel string `json:"channel"`
	// The webhook URL of the channel. Anyone who has the URL can post to the channel. Secret: not printed.
	URL string `json:"url" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SlackDetails) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SlackDetails) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v SlackDetails) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v SlackDetails) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v SlackDetails) LogValue() slog.Value {
	return sdk.LogModel(&v)
}
