// Code generated from the description of the API. DO NOT EDIT.

package apps

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// AlertResponse is a response that contains an alert.
type AlertResponse struct {
	// The alert.
	Alert AppAlert `json:"alert"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AlertResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AlertResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AlertResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *AlertResponse) Item() (*AppAlert, error) {
	if err := sdk.Require(v.Extra, "alert", true); err != nil {
		return nil, err
	}
	return &v.Alert, nil
}

// App is an App Platform app.
type App struct {
	// The active deployment.
	ActiveDeployment *Deployment `json:"active_deployment,omitzero"`
	// When the app was created. Only received.
	CreatedAt time.Time `json:"created_at"`
	// The default URL of the app, under `ondigitalocean.app`. Only received.
	DefaultIngress sdk.Opt[string] `json:"default_ingress,omitzero"`
	// The app's domains, with their configuration status. Only received.
	Domains []Domain `json:"domains,omitzero"`
	// The app's ID. Only received.
	ID string `json:"id"`
	// The deployment that is in progress.
	InProgressDeployment *Deployment `json:"in_progress_deployment,omitzero"`
	// When the last deployment was created. Only received.
	LastDeploymentCreatedAt sdk.Opt[time.Time] `json:"last_deployment_created_at,omitzero"`
	// The domain of the app's live URL. Only received.
	LiveDomain sdk.Opt[string] `json:"live_domain,omitzero"`
	// The app's live URL. Only received.
	LiveURL sdk.Opt[string] `json:"live_url,omitzero"`
	// The app's live URL without a path. Only received.
	LiveURLBase sdk.Opt[string] `json:"live_url_base,omitzero"`
	// The ID of the owner. Only received.
	OwnerUuid string `json:"owner_uuid"`
	// The deployment that is waiting to start, such as the first one of a new app.
	PendingDeployment *Deployment `json:"pending_deployment,omitzero"`
	// The ID of the project that the app belongs to. Requires the scope `project:read`. Only received.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// The region in which the app runs.
	Region Region `json:"region"`
	// The app spec.
	Spec AppSpec `json:"spec"`
	// The slug of the app's tier, such as `basic`. Only received.
	TierSlug string `json:"tier_slug"`
	// When the app was last updated. Only received.
	UpdatedAt time.Time `json:"updated_at"`
	// The deployment of a rollback to which the app is pinned.
	PinnedDeployment *Deployment `json:"pinned_deployment,omitzero"`
	// The dedicated egress IP addresses of the app. Only received.
	DedicatedIPs []DedicatedEgressIP `json:"dedicated_ips,omitzero"`
	// The VPC of the app. Only received.
	Vpc *Vpc `json:"vpc,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v App) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *App) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v App) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppAlert is an alert of an app or component, with its destinations.
type AppAlert struct {
	// The alert's ID. Only received.
	ID string `json:"id"`
	// The name of the component that the alert applies to.
	ComponentName sdk.Opt[string] `json:"component_name,omitzero"`
	// The condition of the alert.
	Spec AppAlertSpec `json:"spec"`
	// The email addresses to notify.
	Emails []string `json:"emails,omitzero"`
	// The Slack channels to notify.
	SlackWebhooks []AppAlertSlackWebhook `json:"slack_webhooks,omitzero"`
	// The configuration status of the alert.
	Phase AppPhase `json:"phase"`
	// The progress of the configuration.
	Progress *AppAlertProgress `json:"progress,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppAlert) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppAlert) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AppAlert) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppAlertProgress is the progress of the configuration of an alert.
type AppAlertProgress struct {
	// The steps of the configuration.
	Steps []AppAlertProgressStep `json:"steps,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppAlertProgress) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppAlertProgress) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppAlertProgressStep is a step in the configuration of an alert.
type AppAlertProgressStep struct {
	// The step's name.
	Name string `json:"name"`
	// The step's status.
	Status AppProgressStepStatus `json:"status"`
	// When the step started.
	StartedAt sdk.Opt[time.Time] `json:"started_at,omitzero"`
	// When the step ended.
	EndedAt sdk.Opt[time.Time] `json:"ended_at,omitzero"`
	// The reason why the step failed, if it did.
	Reason *AppAlertProgressStepReason `json:"reason,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppAlertProgressStep) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppAlertProgressStep) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppAlertProgressStepReason is the reason why a step failed.
type AppAlertProgressStepReason struct {
	// The title of the error.
	Code sdk.Opt[string] `json:"code,omitzero"`
	// A human-readable description of the error.
	Message sdk.Opt[string] `json:"message,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppAlertProgressStepReason) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppAlertProgressStepReason) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppAlertSlackWebhook is a Slack channel to notify.
type AppAlertSlackWebhook struct {
	// The URL of the channel's webhook. Anyone who knows it can post to the channel. Secret: not printed.
	URL sdk.Opt[string] `json:"url,omitzero" api:"secret"`
	// The name of the channel.
	Channel sdk.Opt[string] `json:"channel,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppAlertSlackWebhook) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppAlertSlackWebhook) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v AppAlertSlackWebhook) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v AppAlertSlackWebhook) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v AppAlertSlackWebhook) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppAlertSpec is the condition of an alert.
type AppAlertSpec struct {
	// The metric or event that the alert monitors. Default: `UNSPECIFIED_RULE`.
	Rule AppAlertSpecRule `json:"rule,omitzero"`
	// Whether the alert is disabled.
	Disabled sdk.Opt[bool] `json:"disabled,omitzero"`
	// How the metric is compared with `value`. Default: `UNSPECIFIED_OPERATOR`.
	Operator AppAlertSpecOperator `json:"operator,omitzero"`
	// The threshold, in the unit of the metric.
	Value sdk.Opt[float64] `json:"value,omitzero"`
	// The period over which the metric is evaluated. Default: `UNSPECIFIED_WINDOW`.
	Window AppAlertSpecWindow `json:"window,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppAlertSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppAlertSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppAlertSpecOperator is how a metric is compared with the threshold of an alert.
type AppAlertSpecOperator string

const (
	// AppAlertSpecOperatorGreaterThan: Greater than the threshold.
	AppAlertSpecOperatorGreaterThan AppAlertSpecOperator = "GREATER_THAN"
	// AppAlertSpecOperatorLessThan less than the threshold.
	AppAlertSpecOperatorLessThan AppAlertSpecOperator = "LESS_THAN"
	// AppAlertSpecOperatorUnspecifiedOperator: Not specified.
	AppAlertSpecOperatorUnspecifiedOperator AppAlertSpecOperator = "UNSPECIFIED_OPERATOR"
)

// AppAlertSpecRule is the metric or event that an alert monitors.
type AppAlertSpecRule string

const (
	// AppAlertSpecRuleAutoscaleFailed is an autoscaling event failed.
	AppAlertSpecRuleAutoscaleFailed AppAlertSpecRule = "AUTOSCALE_FAILED"
	// AppAlertSpecRuleAutoscaleSucceeded is an autoscaling event succeeded.
	AppAlertSpecRuleAutoscaleSucceeded AppAlertSpecRule = "AUTOSCALE_SUCCEEDED"
	// AppAlertSpecRuleCPUUtilization is the value `CPU_UTILIZATION`.
	AppAlertSpecRuleCPUUtilization AppAlertSpecRule = "CPU_UTILIZATION"
	// AppAlertSpecRuleDeploymentFailed is a deployment failed.
	AppAlertSpecRuleDeploymentFailed AppAlertSpecRule = "DEPLOYMENT_FAILED"
	// AppAlertSpecRuleDeploymentLive is a deployment became live.
	AppAlertSpecRuleDeploymentLive AppAlertSpecRule = "DEPLOYMENT_LIVE"
	// AppAlertSpecRuleDomainFailed is the configuration of a domain failed.
	AppAlertSpecRuleDomainFailed AppAlertSpecRule = "DOMAIN_FAILED"
	// AppAlertSpecRuleDomainLive is a domain became live.
	AppAlertSpecRuleDomainLive AppAlertSpecRule = "DOMAIN_LIVE"
	// AppAlertSpecRuleFunctionsActivationCount is the number of function activations.
	AppAlertSpecRuleFunctionsActivationCount AppAlertSpecRule = "FUNCTIONS_ACTIVATION_COUNT"
	// AppAlertSpecRuleFunctionsAverageDurationMs is the average duration of functions, in milliseconds.
	AppAlertSpecRuleFunctionsAverageDurationMs AppAlertSpecRule = "FUNCTIONS_AVERAGE_DURATION_MS"
	// AppAlertSpecRuleFunctionsAverageWaitTimeMs is the average wait time of functions, in milliseconds.
	AppAlertSpecRuleFunctionsAverageWaitTimeMs AppAlertSpecRule = "FUNCTIONS_AVERAGE_WAIT_TIME_MS"
	// AppAlertSpecRuleFunctionsErrorCount is the number of function errors.
	AppAlertSpecRuleFunctionsErrorCount AppAlertSpecRule = "FUNCTIONS_ERROR_COUNT"
	// AppAlertSpecRuleFunctionsErrorRatePerMinute is the number of function errors per minute.
	AppAlertSpecRuleFunctionsErrorRatePerMinute AppAlertSpecRule = "FUNCTIONS_ERROR_RATE_PER_MINUTE"
	// AppAlertSpecRuleFunctionsGbRatePerSecond is the memory usage of functions, in gigabytes per second.
	AppAlertSpecRuleFunctionsGbRatePerSecond AppAlertSpecRule = "FUNCTIONS_GB_RATE_PER_SECOND"
	// AppAlertSpecRuleMemUtilization: Memory utilization.
	AppAlertSpecRuleMemUtilization AppAlertSpecRule = "MEM_UTILIZATION"
	// AppAlertSpecRuleRequestsPerSecond is the number of requests per second.
	AppAlertSpecRuleRequestsPerSecond AppAlertSpecRule = "REQUESTS_PER_SECOND"
	// AppAlertSpecRuleRequestDurationP95Ms is the 95th percentile of the request duration, in milliseconds.
	AppAlertSpecRuleRequestDurationP95Ms AppAlertSpecRule = "REQUEST_DURATION_P95_MS"
	// AppAlertSpecRuleRestartCount is the number of restarts.
	AppAlertSpecRuleRestartCount AppAlertSpecRule = "RESTART_COUNT"
	// AppAlertSpecRuleUnspecifiedRule: Not specified.
	AppAlertSpecRuleUnspecifiedRule AppAlertSpecRule = "UNSPECIFIED_RULE"
)

// AppAlertSpecWindow is the period over which an alert evaluates a metric.
type AppAlertSpecWindow string

const (
	// AppAlertSpecWindowFiveMinutes: 5 minutes.
	AppAlertSpecWindowFiveMinutes AppAlertSpecWindow = "FIVE_MINUTES"
	// AppAlertSpecWindowOneHour: 1 hour.
	AppAlertSpecWindowOneHour AppAlertSpecWindow = "ONE_HOUR"
	// AppAlertSpecWindowTenMinutes: 10 minutes.
	AppAlertSpecWindowTenMinutes AppAlertSpecWindow = "TEN_MINUTES"
	// AppAlertSpecWindowThirtyMinutes: 30 minutes.
	AppAlertSpecWindowThirtyMinutes AppAlertSpecWindow = "THIRTY_MINUTES"
	// AppAlertSpecWindowUnspecifiedWindow: Not specified.
	AppAlertSpecWindowUnspecifiedWindow AppAlertSpecWindow = "UNSPECIFIED_WINDOW"
)

// AppAutoscalingSpec is the autoscaling settings of a component.
type AppAutoscalingSpec struct {
	// The minimum number of instances. Minimum: 1.
	MinInstanceCount sdk.Opt[uint32] `json:"min_instance_count,omitzero"`
	// The maximum number of instances. Range: 1 to 250.
	MaxInstanceCount sdk.Opt[uint32] `json:"max_instance_count,omitzero"`
	// The metrics on which autoscaling is based.
	Metrics *AppAutoscalingSpecMetrics `json:"metrics,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppAutoscalingSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppAutoscalingSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppAutoscalingSpecMetrics is the metrics on which the autoscaling of a component is based.
type AppAutoscalingSpecMetrics struct {
	// The target for CPU utilization.
	CPU *AppAutoscalingSpecMetricsCPU `json:"cpu,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppAutoscalingSpecMetrics) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppAutoscalingSpecMetrics) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppAutoscalingSpecMetricsCPU is a target for CPU utilization.
type AppAutoscalingSpecMetricsCPU struct {
	// The target average CPU utilization of all instances, in percent. Range: 1 to 100. Default: `80`.
	Percent sdk.Opt[uint32] `json:"percent,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppAutoscalingSpecMetricsCPU) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppAutoscalingSpecMetricsCPU) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppAutoscalingSpecService is the autoscaling settings of a service.
type AppAutoscalingSpecService struct {
	// The minimum number of instances. Minimum: 1.
	MinInstanceCount sdk.Opt[uint32] `json:"min_instance_count,omitzero"`
	// The maximum number of instances. Range: 1 to 250.
	MaxInstanceCount sdk.Opt[uint32] `json:"max_instance_count,omitzero"`
	// The metrics on which autoscaling is based.
	Metrics *AppAutoscalingSpecServiceMetrics `json:"metrics,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppAutoscalingSpecService) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppAutoscalingSpecService) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppAutoscalingSpecServiceMetrics is the metrics on which the autoscaling of a service is based.
type AppAutoscalingSpecServiceMetrics struct {
	// The target for CPU utilization.
	CPU *AppAutoscalingSpecMetricsCPU `json:"cpu,omitzero"`
	// The target for the request rate.
	RequestsPerSecond *AppAutoscalingSpecServiceMetricsRequestsPerSecond `json:"requests_per_second,omitzero"`
	// The target for the request duration.
	RequestDuration *AppAutoscalingSpecServiceMetricsRequestDuration `json:"request_duration,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppAutoscalingSpecServiceMetrics) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppAutoscalingSpecServiceMetrics) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppAutoscalingSpecServiceMetricsRequestDuration is a target for the request duration.
type AppAutoscalingSpecServiceMetricsRequestDuration struct {
	// The target 95th percentile of the request duration, in milliseconds. Minimum: 1.
	P95Milliseconds sdk.Opt[uint32] `json:"p95_milliseconds,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppAutoscalingSpecServiceMetricsRequestDuration) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppAutoscalingSpecServiceMetricsRequestDuration) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppAutoscalingSpecServiceMetricsRequestsPerSecond is a target for the request rate.
type AppAutoscalingSpecServiceMetricsRequestsPerSecond struct {
	// The target number of requests per second for each instance. Minimum: 1.
	PerInstance sdk.Opt[uint32] `json:"per_instance,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppAutoscalingSpecServiceMetricsRequestsPerSecond) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppAutoscalingSpecServiceMetricsRequestsPerSecond) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppBandwidthUsage is the bandwidth usage of an app.
type AppBandwidthUsage struct {
	// The ID of the app.
	AppID string `json:"app_id"`
	// The number of bytes, in text form.
	BandwidthBytes uint64 `json:"bandwidth_bytes" api:"quoted"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppBandwidthUsage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppBandwidthUsage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppComponentHealth is the health of a component.
type AppComponentHealth struct {
	// The component's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The CPU usage, in percent.
	CPUUsagePercent sdk.Opt[float64] `json:"cpu_usage_percent,omitzero"`
	// The memory usage, in percent.
	MemoryUsagePercent sdk.Opt[float64] `json:"memory_usage_percent,omitzero"`
	// The desired number of instances.
	ReplicasDesired sdk.Opt[int64] `json:"replicas_desired,omitzero"`
	// The number of instances that are ready.
	ReplicasReady sdk.Opt[int64] `json:"replicas_ready,omitzero"`
	// The health state. Default: `UNKNOWN`.
	State AppComponentHealthState `json:"state,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppComponentHealth) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppComponentHealth) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppComponentHealthState is the health state of a component.
type AppComponentHealthState string

const (
	// AppComponentHealthStateHealthy is the value `HEALTHY`.
	AppComponentHealthStateHealthy AppComponentHealthState = "HEALTHY"
	// AppComponentHealthStateUnhealthy is the value `UNHEALTHY`.
	AppComponentHealthStateUnhealthy AppComponentHealthState = "UNHEALTHY"
	// AppComponentHealthStateUnknown is the value `UNKNOWN`.
	AppComponentHealthStateUnknown AppComponentHealthState = "UNKNOWN"
)

// AppComponentInstanceBaseInstanceSizeSlug is the slug of an instance size. `apps-s-1vcpu-0.5gb` if omitted.
//
// The slug contains the number of CPUs and the memory. CPUs are shared for `apps-s-` and dedicated for `apps-d-`. The
// operation `apps_list_instanceSizes` returns the prices.
type AppComponentInstanceBaseInstanceSizeSlug string

const (
	// AppComponentInstanceBaseInstanceSizeSlugAppsD1vcpu0_5gb: 1 dedicated CPU, 0.5 GiB.
	AppComponentInstanceBaseInstanceSizeSlugAppsD1vcpu0_5gb AppComponentInstanceBaseInstanceSizeSlug = "apps-d-1vcpu-0.5gb"
	// AppComponentInstanceBaseInstanceSizeSlugAppsD1vcpu1gb: 1 dedicated CPU, 1 GiB.
	AppComponentInstanceBaseInstanceSizeSlugAppsD1vcpu1gb AppComponentInstanceBaseInstanceSizeSlug = "apps-d-1vcpu-1gb"
	// AppComponentInstanceBaseInstanceSizeSlugAppsD1vcpu2gb: 1 dedicated CPU, 2 GiB.
	AppComponentInstanceBaseInstanceSizeSlugAppsD1vcpu2gb AppComponentInstanceBaseInstanceSizeSlug = "apps-d-1vcpu-2gb"
	// AppComponentInstanceBaseInstanceSizeSlugAppsD1vcpu4gb: 1 dedicated CPU, 4 GiB.
	AppComponentInstanceBaseInstanceSizeSlugAppsD1vcpu4gb AppComponentInstanceBaseInstanceSizeSlug = "apps-d-1vcpu-4gb"
	// AppComponentInstanceBaseInstanceSizeSlugAppsD2vcpu4gb: 2 dedicated CPUs, 4 GiB.
	AppComponentInstanceBaseInstanceSizeSlugAppsD2vcpu4gb AppComponentInstanceBaseInstanceSizeSlug = "apps-d-2vcpu-4gb"
	// AppComponentInstanceBaseInstanceSizeSlugAppsD2vcpu8gb: 2 dedicated CPUs, 8 GiB.
	AppComponentInstanceBaseInstanceSizeSlugAppsD2vcpu8gb AppComponentInstanceBaseInstanceSizeSlug = "apps-d-2vcpu-8gb"
	// AppComponentInstanceBaseInstanceSizeSlugAppsD4vcpu16gb: 4 dedicated CPUs, 16 GiB.
	AppComponentInstanceBaseInstanceSizeSlugAppsD4vcpu16gb AppComponentInstanceBaseInstanceSizeSlug = "apps-d-4vcpu-16gb"
	// AppComponentInstanceBaseInstanceSizeSlugAppsD4vcpu8gb: 4 dedicated CPUs, 8 GiB.
	AppComponentInstanceBaseInstanceSizeSlugAppsD4vcpu8gb AppComponentInstanceBaseInstanceSizeSlug = "apps-d-4vcpu-8gb"
	// AppComponentInstanceBaseInstanceSizeSlugAppsD8vcpu32gb: 8 dedicated CPUs, 32 GiB.
	AppComponentInstanceBaseInstanceSizeSlugAppsD8vcpu32gb AppComponentInstanceBaseInstanceSizeSlug = "apps-d-8vcpu-32gb"
	// AppComponentInstanceBaseInstanceSizeSlugAppsS1vcpu0_5gb: 1 shared CPU, 0.5 GiB.
	AppComponentInstanceBaseInstanceSizeSlugAppsS1vcpu0_5gb AppComponentInstanceBaseInstanceSizeSlug = "apps-s-1vcpu-0.5gb"
	// AppComponentInstanceBaseInstanceSizeSlugAppsS1vcpu1gb: 1 shared CPU, 1 GiB.
	AppComponentInstanceBaseInstanceSizeSlugAppsS1vcpu1gb AppComponentInstanceBaseInstanceSizeSlug = "apps-s-1vcpu-1gb"
	// AppComponentInstanceBaseInstanceSizeSlugAppsS1vcpu1gbFixed: 1 shared CPU, 1 GiB, one instance only.
	AppComponentInstanceBaseInstanceSizeSlugAppsS1vcpu1gbFixed AppComponentInstanceBaseInstanceSizeSlug = "apps-s-1vcpu-1gb-fixed"
	// AppComponentInstanceBaseInstanceSizeSlugAppsS1vcpu2gb: 1 shared CPU, 2 GiB.
	AppComponentInstanceBaseInstanceSizeSlugAppsS1vcpu2gb AppComponentInstanceBaseInstanceSizeSlug = "apps-s-1vcpu-2gb"
	// AppComponentInstanceBaseInstanceSizeSlugAppsS2vcpu4gb: 2 shared CPUs, 4 GiB.
	AppComponentInstanceBaseInstanceSizeSlugAppsS2vcpu4gb AppComponentInstanceBaseInstanceSizeSlug = "apps-s-2vcpu-4gb"
	// AppComponentInstanceBaseInstanceSizeSlugBasicM is the value `basic-m`.
	//
	// Deprecated: the API marks it as deprecated.
	AppComponentInstanceBaseInstanceSizeSlugBasicM AppComponentInstanceBaseInstanceSizeSlug = "basic-m"
	// AppComponentInstanceBaseInstanceSizeSlugBasicS is the value `basic-s`.
	//
	// Deprecated: the API marks it as deprecated.
	AppComponentInstanceBaseInstanceSizeSlugBasicS AppComponentInstanceBaseInstanceSizeSlug = "basic-s"
	// AppComponentInstanceBaseInstanceSizeSlugBasicXs is the value `basic-xs`.
	//
	// Deprecated: the API marks it as deprecated.
	AppComponentInstanceBaseInstanceSizeSlugBasicXs AppComponentInstanceBaseInstanceSizeSlug = "basic-xs"
	// AppComponentInstanceBaseInstanceSizeSlugBasicXxs is the value `basic-xxs`.
	//
	// Deprecated: the API marks it as deprecated.
	AppComponentInstanceBaseInstanceSizeSlugBasicXxs AppComponentInstanceBaseInstanceSizeSlug = "basic-xxs"
	// AppComponentInstanceBaseInstanceSizeSlugProfessional1l is the value `professional-1l`.
	//
	// Deprecated: the API marks it as deprecated.
	AppComponentInstanceBaseInstanceSizeSlugProfessional1l AppComponentInstanceBaseInstanceSizeSlug = "professional-1l"
	// AppComponentInstanceBaseInstanceSizeSlugProfessionalL is the value `professional-l`.
	//
	// Deprecated: the API marks it as deprecated.
	AppComponentInstanceBaseInstanceSizeSlugProfessionalL AppComponentInstanceBaseInstanceSizeSlug = "professional-l"
	// AppComponentInstanceBaseInstanceSizeSlugProfessionalM is the value `professional-m`.
	//
	// Deprecated: the API marks it as deprecated.
	AppComponentInstanceBaseInstanceSizeSlugProfessionalM AppComponentInstanceBaseInstanceSizeSlug = "professional-m"
	// AppComponentInstanceBaseInstanceSizeSlugProfessionalS is the value `professional-s`.
	//
	// Deprecated: the API marks it as deprecated.
	AppComponentInstanceBaseInstanceSizeSlugProfessionalS AppComponentInstanceBaseInstanceSizeSlug = "professional-s"
	// AppComponentInstanceBaseInstanceSizeSlugProfessionalXl is the value `professional-xl`.
	//
	// Deprecated: the API marks it as deprecated.
	AppComponentInstanceBaseInstanceSizeSlugProfessionalXl AppComponentInstanceBaseInstanceSizeSlug = "professional-xl"
	// AppComponentInstanceBaseInstanceSizeSlugProfessionalXs is the value `professional-xs`.
	//
	// Deprecated: the API marks it as deprecated.
	AppComponentInstanceBaseInstanceSizeSlugProfessionalXs AppComponentInstanceBaseInstanceSizeSlug = "professional-xs"
)

// AppDatabaseSpec is a database of an app.
type AppDatabaseSpec struct {
	// The name of a database cluster. Required for a production database; a development database gets a new one if
	// omitted.
	ClusterName sdk.Opt[string] `json:"cluster_name,omitzero"`
	// The name of the database in a MySQL or PostgreSQL cluster.
	DbName sdk.Opt[string] `json:"db_name,omitzero"`
	// The name of the user in a MySQL or PostgreSQL cluster.
	DbUser sdk.Opt[string] `json:"db_user,omitzero"`
	// The database engine. Default: `UNSET`.
	Engine AppDatabaseSpecEngine `json:"engine,omitzero"`
	// The name of the component, which must be unique in the app. Length: 2 to 32 characters. Pattern:
	// `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
	Name string `json:"name"`
	// Whether this is a production database instead of a development database.
	Production sdk.Opt[bool] `json:"production,omitzero"`
	// The version of the database engine.
	Version sdk.Opt[string] `json:"version,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppDatabaseSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppDatabaseSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppDatabaseSpecEngine is the engine of an app's database.
type AppDatabaseSpecEngine string

const (
	// AppDatabaseSpecEngineKafka is a Kafka cluster.
	AppDatabaseSpecEngineKafka AppDatabaseSpecEngine = "KAFKA"
	// AppDatabaseSpecEngineMongodb is a MongoDB cluster.
	AppDatabaseSpecEngineMongodb AppDatabaseSpecEngine = "MONGODB"
	// AppDatabaseSpecEngineMysql is a MySQL cluster.
	AppDatabaseSpecEngineMysql AppDatabaseSpecEngine = "MYSQL"
	// AppDatabaseSpecEngineOpensearch is an OpenSearch cluster.
	AppDatabaseSpecEngineOpensearch AppDatabaseSpecEngine = "OPENSEARCH"
	// AppDatabaseSpecEnginePg is a PostgreSQL cluster.
	AppDatabaseSpecEnginePg AppDatabaseSpecEngine = "PG"
	// AppDatabaseSpecEngineRedis is a Caching cluster.
	AppDatabaseSpecEngineRedis AppDatabaseSpecEngine = "REDIS"
	// AppDatabaseSpecEngineUnset: Not set.
	AppDatabaseSpecEngineUnset AppDatabaseSpecEngine = "UNSET"
	// AppDatabaseSpecEngineValkey is a Valkey cluster.
	AppDatabaseSpecEngineValkey AppDatabaseSpecEngine = "VALKEY"
)

// AppDomainSpec is a domain of an app.
type AppDomainSpec struct {
	// The host name. Length: 4 to 253 characters. Pattern:
	// `^((xn--)?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\.)+[a-zA-Z]{2,}\.?$`.
	Domain string `json:"domain"`
	// The type of the domain. Default: `UNSPECIFIED`.
	Type AppDomainSpecType `json:"type,omitzero"`
	// Whether the domain includes all its subdomains.
	Wildcard sdk.Opt[bool] `json:"wildcard,omitzero"`
	// The domain in the account whose DNS records App Platform can manage, such as `example.com`.
	Zone sdk.Opt[string] `json:"zone,omitzero"`
	// The minimum TLS version for clients.
	MinimumTLSVersion AppDomainSpecMinimumTLSVersion `json:"minimum_tls_version,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppDomainSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppDomainSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppDomainSpecMinimumTLSVersion is the minimum TLS version for clients.
type AppDomainSpecMinimumTLSVersion string

const (
	// AppDomainSpecMinimumTLSVersion1_2: TLS 1.2.
	AppDomainSpecMinimumTLSVersion1_2 AppDomainSpecMinimumTLSVersion = "1.2"
	// AppDomainSpecMinimumTLSVersion1_3: TLS 1.3.
	AppDomainSpecMinimumTLSVersion1_3 AppDomainSpecMinimumTLSVersion = "1.3"
)

// AppDomainSpecType is the type of an app's domain.
type AppDomainSpecType string

const (
	// AppDomainSpecTypeAlias is an additional domain.
	AppDomainSpecTypeAlias AppDomainSpecType = "ALIAS"
	// AppDomainSpecTypeDefault is the default domain, under `ondigitalocean.app`.
	AppDomainSpecTypeDefault AppDomainSpecType = "DEFAULT"
	// AppDomainSpecTypePrimary is the primary domain, which is used for the app's URL. An app can have only one.
	AppDomainSpecTypePrimary AppDomainSpecType = "PRIMARY"
	// AppDomainSpecTypeUnspecified: Not specified.
	AppDomainSpecTypeUnspecified AppDomainSpecType = "UNSPECIFIED"
)

// AppDomainValidation is a DNS record that validates the ownership of a domain.
type AppDomainValidation struct {
	// The name of the TXT record. Only received.
	TxtName sdk.Opt[string] `json:"txt_name,omitzero"`
	// The value of the TXT record. Only received.
	TxtValue sdk.Opt[string] `json:"txt_value,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppDomainValidation) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppDomainValidation) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppEgressSpec is the settings for an app's outgoing traffic.
type AppEgressSpec struct {
	// The type of egress IP address. Default: `AUTOASSIGN`.
	Type AppEgressTypeSpec `json:"type,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppEgressSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppEgressSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppEgressTypeSpec is the type of an egress IP address.
type AppEgressTypeSpec string

const (
	// AppEgressTypeSpecAutoassign: Assigned automatically.
	AppEgressTypeSpecAutoassign AppEgressTypeSpec = "AUTOASSIGN"
	// AppEgressTypeSpecDedicatedIP: Dedicated to the app.
	AppEgressTypeSpecDedicatedIP AppEgressTypeSpec = "DEDICATED_IP"
)

// AppEvent is a deployment or autoscaling event of an app.
type AppEvent struct {
	// The event's ID.
	ID string `json:"id"`
	// The type of the event.
	Type EventType `json:"type,omitzero"`
	// When the event was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The ID of the deployment or, for an autoscaling event, of the scaled deployment.
	DeploymentID sdk.Opt[string] `json:"deployment_id,omitzero"`
	// The deployment.
	Deployment *Deployment `json:"deployment,omitzero"`
	// The autoscaling event; absent for deployments.
	Autoscaling *AppEventAutoscaling `json:"autoscaling,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppEvent) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppEvent) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AppEvent) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppEventAutoscaling is an autoscaling event, with the changes to each component.
type AppEventAutoscaling struct {
	// The phase of the autoscaling event.
	Phase AppEventAutoscalingPhase `json:"phase,omitzero"`
	// The changes to components, by name.
	Components map[string]AppEventAutoscalingComponent `json:"components,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppEventAutoscaling) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppEventAutoscaling) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppEventAutoscalingComponent is the change in the number of instances of a component.
type AppEventAutoscalingComponent struct {
	// The previous number of instances.
	From sdk.Opt[int64] `json:"from,omitzero"`
	// The new number of instances.
	To sdk.Opt[int64] `json:"to,omitzero"`
	// The metric that triggered the event: `cpu`, `requests_per_second` or `request_duration`, or `scale_to_zero` and
	// `scale_from_zero` for components that are put to sleep and woken up.
	TriggeringMetric sdk.Opt[string] `json:"triggering_metric,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppEventAutoscalingComponent) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppEventAutoscalingComponent) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppEventAutoscalingPhase is the phase of an autoscaling event.
type AppEventAutoscalingPhase string

const (
	// AppEventAutoscalingPhaseCanceled is the value `CANCELED`.
	AppEventAutoscalingPhaseCanceled AppEventAutoscalingPhase = "CANCELED"
	// AppEventAutoscalingPhaseFailed is the value `FAILED`.
	AppEventAutoscalingPhaseFailed AppEventAutoscalingPhase = "FAILED"
	// AppEventAutoscalingPhaseInProgress is the value `IN_PROGRESS`.
	AppEventAutoscalingPhaseInProgress AppEventAutoscalingPhase = "IN_PROGRESS"
	// AppEventAutoscalingPhasePending: Not started.
	AppEventAutoscalingPhasePending AppEventAutoscalingPhase = "PENDING"
	// AppEventAutoscalingPhaseSucceeded is the value `SUCCEEDED`.
	AppEventAutoscalingPhaseSucceeded AppEventAutoscalingPhase = "SUCCEEDED"
	// AppEventAutoscalingPhaseUnknown is the value `UNKNOWN`.
	AppEventAutoscalingPhaseUnknown AppEventAutoscalingPhase = "UNKNOWN"
)

// AppEvents is a page of events.
type AppEvents struct {
	// The events on this page.
	Events []AppEvent `json:"events"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppEvents) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppEvents) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AppEvents) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppFunctionsComponentHealth is the health of a functions component.
type AppFunctionsComponentHealth struct {
	// The component's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The metrics of the functions.
	FunctionsComponentHealthMetrics []AppFunctionsComponentHealthFunctionsComponentHealthMetric `json:"functions_component_health_metrics,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppFunctionsComponentHealth) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppFunctionsComponentHealth) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppFunctionsComponentHealthFunctionsComponentHealthMetric is a metric of functions.
type AppFunctionsComponentHealthFunctionsComponentHealthMetric struct {
	// The name of the metric, such as `activations_count`.
	MetricLabel sdk.Opt[string] `json:"metric_label,omitzero"`
	// The value of the metric.
	MetricValue sdk.Opt[float64] `json:"metric_value,omitzero"`
	// The period that the metric covers, such as `1h`.
	TimeWindow sdk.Opt[string] `json:"time_window,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppFunctionsComponentHealthFunctionsComponentHealthMetric) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppFunctionsComponentHealthFunctionsComponentHealthMetric) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppFunctionsSpec is a component that consists of serverless functions.
type AppFunctionsSpec struct {
	// The cross-origin resource sharing (CORS) policy. Use the app's `ingress` instead.
	//
	// Deprecated: the API marks it as deprecated.
	Cors *CorsPolicy `json:"cors,omitzero"`
	// The HTTP routes of the component. Use the app's `ingress` instead.
	//
	// Deprecated: the API marks it as deprecated.
	Routes []AppRouteSpec `json:"routes,omitzero"`
	// The name of the component, which must be unique in the app. Length: 2 to 32 characters. Pattern:
	// `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
	Name string `json:"name"`
	// The directory to build, relative to the root of the repository.
	SourceDir sdk.Opt[string] `json:"source_dir,omitzero"`
	// The component's alerts.
	Alerts []AppAlertSpec `json:"alerts,omitzero"`
	// The environment variables of the component.
	Envs []AppVariableDefinition `json:"envs,omitzero"`
	// The Git repository to build from.
	Git *GitSourceSpec `json:"git,omitzero"`
	// The GitHub repository to build from.
	Github *GithubSourceSpec `json:"github,omitzero"`
	// The GitLab repository to build from.
	Gitlab *GitlabSourceSpec `json:"gitlab,omitzero"`
	// The Bitbucket repository to build from.
	Bitbucket *BitbucketSourceSpec `json:"bitbucket,omitzero"`
	// The destinations to forward logs to.
	LogDestinations []AppLogDestinationDefinition `json:"log_destinations,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppFunctionsSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppFunctionsSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AppFunctionsSpec) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppHealth is the health of an app's components.
type AppHealth struct {
	// The health of components other than functions.
	Components []AppComponentHealth `json:"components,omitzero"`
	// The health of functions.
	FunctionsComponents []AppFunctionsComponentHealth `json:"functions_components,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppHealth) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppHealth) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppHealthCheckSpec is a health check that decides whether an instance must be restarted.
type AppHealthCheckSpec struct {
	// The number of failed checks after which the instance is unhealthy. Range: 1 to 50.
	FailureThreshold sdk.Opt[int32] `json:"failure_threshold,omitzero"`
	// The port to check. Range: 1 to 65535.
	Port sdk.Opt[int64] `json:"port,omitzero"`
	// The path to request. Without a path, the check opens a TCP connection.
	HTTPPath sdk.Opt[string] `json:"http_path,omitzero"`
	// The number of seconds to wait before the first check. Range: 0 to 3600.
	InitialDelaySeconds sdk.Opt[int32] `json:"initial_delay_seconds,omitzero"`
	// The number of seconds between checks. Range: 1 to 300.
	PeriodSeconds sdk.Opt[int32] `json:"period_seconds,omitzero"`
	// The number of successful checks after which the instance is healthy. Range: 1 to 1.
	SuccessThreshold sdk.Opt[int32] `json:"success_threshold,omitzero"`
	// The number of seconds after which a check fails. Range: 1 to 120.
	TimeoutSeconds sdk.Opt[int32] `json:"timeout_seconds,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppHealthCheckSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppHealthCheckSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppHealthResponse is the health of an app.
type AppHealthResponse struct {
	// The health of the app.
	AppHealth AppHealth `json:"app_health"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppHealthResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppHealthResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *AppHealthResponse) Item() (*AppHealth, error) {
	if err := sdk.Require(v.Extra, "app_health", true); err != nil {
		return nil, err
	}
	return &v.AppHealth, nil
}

// AppIngressSpec is the rules for requests to an app.
type AppIngressSpec struct {
	// The rules, by host and path.
	Rules []AppIngressSpecRule `json:"rules,omitzero"`
	// The HTTPS URL of a page to show while the app is unavailable. The page is embedded in a frame and must allow
	// this. Pattern: `^https://`.
	CustomErrorPageURL sdk.Opt[string] `json:"custom_error_page_url,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppIngressSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppIngressSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppIngressSpecRule is a rule for requests to an app, with either a `component` or a `redirect`.
type AppIngressSpecRule struct {
	// The requests that the rule applies to.
	Match *AppIngressSpecRuleMatch `json:"match,omitzero"`
	// The cross-origin resource sharing (CORS) policy.
	Cors *CorsPolicy `json:"cors,omitzero"`
	// The component to which requests are routed.
	Component *AppIngressSpecRuleRoutingComponent `json:"component,omitzero"`
	// The redirect to respond with.
	Redirect *AppIngressSpecRuleRoutingRedirect `json:"redirect,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppIngressSpecRule) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppIngressSpecRule) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppIngressSpecRuleMatch is the requests that a rule applies to.
type AppIngressSpecRuleMatch struct {
	// The path to match.
	Path *AppIngressSpecRuleStringMatchPrefix `json:"path,omitzero"`
	// The host to match.
	Authority *AppIngressSpecRuleStringMatchExact `json:"authority,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppIngressSpecRuleMatch) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppIngressSpecRuleMatch) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppIngressSpecRuleRoutingComponent is the component to which requests are routed.
type AppIngressSpecRuleRoutingComponent struct {
	// The name of the component.
	Name string `json:"name"`
	// Whether the matched path prefix is kept (`true`) or removed, in text form. Cannot be combined with `rewrite` and
	// is not available for functions.
	PreservePathPrefix sdk.Opt[string] `json:"preserve_path_prefix,omitzero"`
	// A path that replaces the matched path prefix. Cannot be combined with `preserve_path_prefix`.
	Rewrite sdk.Opt[string] `json:"rewrite,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppIngressSpecRuleRoutingComponent) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppIngressSpecRuleRoutingComponent) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppIngressSpecRuleRoutingRedirect is a redirect.
type AppIngressSpecRuleRoutingRedirect struct {
	// The path that replaces the path of the request.
	URI sdk.Opt[string] `json:"uri,omitzero"`
	// The host name or IP address to redirect to.
	Authority sdk.Opt[string] `json:"authority,omitzero"`
	// The port to redirect to.
	Port sdk.Opt[int64] `json:"port,omitzero"`
	// The scheme to redirect to, `http` or `https`. `https` if omitted.
	Scheme sdk.Opt[string] `json:"scheme,omitzero"`
	// The status code, which is 300 to 304, 307 or 308. 302 if omitted.
	RedirectCode sdk.Opt[int64] `json:"redirect_code,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppIngressSpecRuleRoutingRedirect) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppIngressSpecRuleRoutingRedirect) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppIngressSpecRuleStringMatchExact is an exact match of the host.
type AppIngressSpecRuleStringMatchExact struct {
	// The exact host. May be empty. Length: at most 256 characters.
	Exact sdk.Opt[string] `json:"exact" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppIngressSpecRuleStringMatchExact) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppIngressSpecRuleStringMatchExact) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppIngressSpecRuleStringMatchPrefix is a match by path prefix.
type AppIngressSpecRuleStringMatchPrefix struct {
	// The path prefix, such as `/api`. Length: at most 256 characters.
	Prefix sdk.Opt[string] `json:"prefix" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppIngressSpecRuleStringMatchPrefix) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppIngressSpecRuleStringMatchPrefix) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppInstance is a running instance of a component.
type AppInstance struct {
	// The name of the component.
	ComponentName string `json:"component_name"`
	// The type of the component.
	ComponentType AppInstanceComponentType `json:"component_type"`
	// The name that identifies the instance.
	InstanceName string `json:"instance_name"`
	// A shorter name for the instance, used in metrics.
	InstanceAlias string `json:"instance_alias"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppInstance) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppInstance) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppInstanceComponentType is the type of an instance's component.
type AppInstanceComponentType string

const (
	// AppInstanceComponentTypeJob is a job.
	AppInstanceComponentTypeJob AppInstanceComponentType = "JOB"
	// AppInstanceComponentTypeService is a service.
	AppInstanceComponentTypeService AppInstanceComponentType = "SERVICE"
	// AppInstanceComponentTypeWorker is a worker.
	AppInstanceComponentTypeWorker AppInstanceComponentType = "WORKER"
)

// AppInstances is the running instances of an app.
type AppInstances struct {
	// The running instances.
	Instances []AppInstance `json:"instances"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppInstances) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppInstances) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *AppInstances) Items() ([]AppInstance, error) {
	if err := sdk.Require(v.Extra, "instances", true); err != nil {
		return nil, err
	}
	return v.Instances, nil
}

// AppJobInvocation is an invocation of a job.
type AppJobInvocation struct {
	// The invocation's ID.
	ID string `json:"id"`
	// The name of the job.
	JobName string `json:"job_name"`
	// The ID of the deployment that the job belongs to.
	DeploymentID string `json:"deployment_id"`
	// The phase of the invocation.
	Phase AppJobInvocationPhase `json:"phase"`
	// The trigger of the invocation.
	Trigger *AppJobInvocationTrigger `json:"trigger,omitzero"`
	// When the invocation was created.
	CreatedAt time.Time `json:"created_at"`
	// When the invocation started.
	StartedAt sdk.Opt[time.Time] `json:"started_at,omitzero"`
	// When the invocation completed.
	CompletedAt sdk.Opt[time.Time] `json:"completed_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppJobInvocation) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppJobInvocation) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppJobInvocationPhase is the phase of a job invocation.
type AppJobInvocationPhase string

const (
	// AppJobInvocationPhaseCanceled is the value `CANCELED`.
	AppJobInvocationPhaseCanceled AppJobInvocationPhase = "CANCELED"
	// AppJobInvocationPhaseFailed is the value `FAILED`.
	AppJobInvocationPhaseFailed AppJobInvocationPhase = "FAILED"
	// AppJobInvocationPhasePending: Not started.
	AppJobInvocationPhasePending AppJobInvocationPhase = "PENDING"
	// AppJobInvocationPhaseRunning: In progress.
	AppJobInvocationPhaseRunning AppJobInvocationPhase = "RUNNING"
	// AppJobInvocationPhaseSkipped is the value `SKIPPED`.
	AppJobInvocationPhaseSkipped AppJobInvocationPhase = "SKIPPED"
	// AppJobInvocationPhaseSucceeded is the value `SUCCEEDED`.
	AppJobInvocationPhaseSucceeded AppJobInvocationPhase = "SUCCEEDED"
	// AppJobInvocationPhaseUnknown is the value `UNKNOWN`.
	AppJobInvocationPhaseUnknown AppJobInvocationPhase = "UNKNOWN"
)

// AppJobInvocationTrigger is the trigger of a job invocation.
type AppJobInvocationTrigger struct {
	// The type of the trigger.
	Type AppJobInvocationTriggerType `json:"type"`
	// The schedule that triggered the invocation.
	Scheduled *AppJobInvocationTriggerScheduled `json:"scheduled,omitzero"`
	// The user action that triggered the invocation.
	Manual *AppJobInvocationTriggerManual `json:"manual,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppJobInvocationTrigger) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppJobInvocationTrigger) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppJobInvocationTriggerManual is a user action that triggered a job invocation.
type AppJobInvocationTriggerManual struct {
	// The user who triggered the invocation.
	User *AppJobInvocationTriggerManualUser `json:"user,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppJobInvocationTriggerManual) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppJobInvocationTriggerManual) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppJobInvocationTriggerManualUser is a user who triggered a job invocation.
type AppJobInvocationTriggerManualUser struct {
	// The user's UUID.
	Uuid string `json:"uuid"`
	// The user's email address.
	Email sdk.Opt[string] `json:"email,omitzero"`
	// The user's full name.
	FullName sdk.Opt[string] `json:"full_name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppJobInvocationTriggerManualUser) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppJobInvocationTriggerManualUser) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppJobInvocationTriggerScheduled is a schedule that triggered a job invocation.
type AppJobInvocationTriggerScheduled struct {
	// The schedule of the job.
	Schedule *AppJobInvocationTriggerScheduledSchedule `json:"schedule,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppJobInvocationTriggerScheduled) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppJobInvocationTriggerScheduled) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppJobInvocationTriggerScheduledSchedule is the schedule of a job.
type AppJobInvocationTriggerScheduledSchedule struct {
	// The schedule as a cron expression, such as `0 0 * * *`.
	Cron sdk.Opt[string] `json:"cron,omitzero"`
	// The time zone of the schedule, such as `America/New_York`.
	TimeZone sdk.Opt[string] `json:"time_zone,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppJobInvocationTriggerScheduledSchedule) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppJobInvocationTriggerScheduledSchedule) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppJobInvocationTriggerType is the type of the trigger of a job invocation.
type AppJobInvocationTriggerType string

const (
	// AppJobInvocationTriggerTypeManual: Triggered by a user.
	AppJobInvocationTriggerTypeManual AppJobInvocationTriggerType = "MANUAL"
	// AppJobInvocationTriggerTypeSchedule: Triggered by a schedule.
	AppJobInvocationTriggerTypeSchedule AppJobInvocationTriggerType = "SCHEDULE"
	// AppJobInvocationTriggerTypeScheduled: Triggered by a schedule, as spelled in responses.
	AppJobInvocationTriggerTypeScheduled AppJobInvocationTriggerType = "SCHEDULED"
	// AppJobInvocationTriggerTypeUnknown is the value `UNKNOWN`.
	AppJobInvocationTriggerTypeUnknown AppJobInvocationTriggerType = "UNKNOWN"
)

// AppJobInvocations is a page of job invocations.
type AppJobInvocations struct {
	// The job invocations on this page.
	JobInvocations []AppJobInvocation `json:"job_invocations"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppJobInvocations) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppJobInvocations) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppJobSpec is a job, which is a component that runs to completion before or after a deployment.
type AppJobSpec struct {
	// The name of the component, which must be unique in the app. Length: 2 to 32 characters. Pattern:
	// `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
	Name string `json:"name"`
	// The Git repository to build from.
	Git *GitSourceSpec `json:"git,omitzero"`
	// The GitHub repository to build from.
	Github *GithubSourceSpec `json:"github,omitzero"`
	// The GitLab repository to build from.
	Gitlab *GitlabSourceSpec `json:"gitlab,omitzero"`
	// The Bitbucket repository to build from.
	Bitbucket *BitbucketSourceSpec `json:"bitbucket,omitzero"`
	// The container image to deploy instead of a build.
	Image *ImageSourceSpec `json:"image,omitzero"`
	// The path of the Dockerfile, relative to the root of the repository. Buildpacks are used if omitted.
	DockerfilePath sdk.Opt[string] `json:"dockerfile_path,omitzero"`
	// A command to run during the build.
	BuildCommand sdk.Opt[string] `json:"build_command,omitzero"`
	// The command that starts the component, instead of its default command.
	RunCommand sdk.Opt[string] `json:"run_command,omitzero"`
	// The directory to build, relative to the root of the repository.
	SourceDir sdk.Opt[string] `json:"source_dir,omitzero"`
	// The environment variables of the component.
	Envs []AppVariableDefinition `json:"envs,omitzero"`
	// The slug of the runtime environment, such as `node-js`.
	EnvironmentSlug sdk.Opt[string] `json:"environment_slug,omitzero"`
	// The destinations to forward logs to.
	LogDestinations []AppLogDestinationDefinition `json:"log_destinations,omitzero"`
	// The number of instances. Minimum: 1. Default: `1`.
	InstanceCount sdk.Opt[int64] `json:"instance_count,omitzero"`
	// The slug of the instance size.
	InstanceSizeSlug AppComponentInstanceBaseInstanceSizeSlug `json:"instance_size_slug,omitzero"`
	// When to run the job. Default: `UNSPECIFIED`.
	Kind AppJobSpecKind `json:"kind,omitzero"`
	// The settings for the shutdown of instances.
	Termination *AppJobSpecTermination `json:"termination,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppJobSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppJobSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AppJobSpec) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppJobSpecKind: When a job runs.
type AppJobSpecKind string

const (
	// AppJobSpecKindFailedDeploy: After a component failed to deploy.
	AppJobSpecKindFailedDeploy AppJobSpecKind = "FAILED_DEPLOY"
	// AppJobSpecKindPostDeploy: After a deployment.
	AppJobSpecKindPostDeploy AppJobSpecKind = "POST_DEPLOY"
	// AppJobSpecKindPreDeploy: Before a deployment.
	AppJobSpecKindPreDeploy AppJobSpecKind = "PRE_DEPLOY"
	// AppJobSpecKindUnspecified: Same as `POST_DEPLOY`.
	AppJobSpecKindUnspecified AppJobSpecKind = "UNSPECIFIED"
)

// AppJobSpecTermination is the settings for the shutdown of a job's instances.
type AppJobSpecTermination struct {
	// The number of seconds between the signals `TERM` and `KILL`; 120 if omitted. Range: 1 to 600.
	GracePeriodSeconds sdk.Opt[int32] `json:"grace_period_seconds,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppJobSpecTermination) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppJobSpecTermination) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppLogDestinationDatadogSpec is the settings of a Datadog log destination.
type AppLogDestinationDatadogSpec struct {
	// The HTTP endpoint for logs.
	Endpoint sdk.Opt[string] `json:"endpoint,omitzero"`
	// The Datadog API key. Secret: not printed.
	APIKey string `json:"api_key" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppLogDestinationDatadogSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppLogDestinationDatadogSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v AppLogDestinationDatadogSpec) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v AppLogDestinationDatadogSpec) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v AppLogDestinationDatadogSpec) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppLogDestinationDefinition is a destination to forward logs to, of one of four types.
type AppLogDestinationDefinition struct {
	// The name of the destination. Length: 2 to 42 characters.
	Name string `json:"name"`
	// The Papertrail settings.
	Papertrail *AppLogDestinationPapertrailSpec `json:"papertrail,omitzero"`
	// The Datadog settings.
	Datadog *AppLogDestinationDatadogSpec `json:"datadog,omitzero"`
	// The Logtail settings.
	Logtail *AppLogDestinationLogtailSpec `json:"logtail,omitzero"`
	// The OpenSearch settings.
	OpenSearch *AppLogDestinationOpenSearchSpec `json:"open_search,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppLogDestinationDefinition) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppLogDestinationDefinition) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AppLogDestinationDefinition) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppLogDestinationLogtailSpec is the settings of a Logtail log destination.
type AppLogDestinationLogtailSpec struct {
	// The Logtail token. Secret: not printed.
	Token string `json:"token" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppLogDestinationLogtailSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppLogDestinationLogtailSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v AppLogDestinationLogtailSpec) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v AppLogDestinationLogtailSpec) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v AppLogDestinationLogtailSpec) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppLogDestinationOpenSearchSpec is the settings of an OpenSearch log destination, with either `endpoint` or
// `cluster_name`.
type AppLogDestinationOpenSearchSpec struct {
	// The HTTPS endpoint with a port, such as `https://example.com:9300`.
	Endpoint sdk.Opt[string] `json:"endpoint,omitzero"`
	// The credentials.
	BasicAuth *AppLogDestinationOpenSearchSpecBasicAuth `json:"basic_auth,omitzero"`
	// The name of the index to write to. Default: `logs`.
	IndexName sdk.Opt[string] `json:"index_name,omitzero"`
	// The name of an OpenSearch cluster managed by DigitalOcean.
	ClusterName sdk.Opt[string] `json:"cluster_name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppLogDestinationOpenSearchSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppLogDestinationOpenSearchSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AppLogDestinationOpenSearchSpec) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppLogDestinationOpenSearchSpecBasicAuth is the credentials of an OpenSearch log destination.
type AppLogDestinationOpenSearchSpecBasicAuth struct {
	// The user name. Required with `endpoint`; `doadmin` if omitted with `cluster_name`.
	User sdk.Opt[string] `json:"user,omitzero"`
	// The password. Required with `endpoint`; must not be set with `cluster_name`. Secret: not printed.
	Password sdk.Opt[string] `json:"password,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppLogDestinationOpenSearchSpecBasicAuth) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppLogDestinationOpenSearchSpecBasicAuth) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v AppLogDestinationOpenSearchSpecBasicAuth) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v AppLogDestinationOpenSearchSpecBasicAuth) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v AppLogDestinationOpenSearchSpecBasicAuth) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppLogDestinationPapertrailSpec is the settings of a Papertrail log destination.
type AppLogDestinationPapertrailSpec struct {
	// The Papertrail syslog endpoint.
	Endpoint string `json:"endpoint"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppLogDestinationPapertrailSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppLogDestinationPapertrailSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppMaintenanceSpec is the maintenance settings of an app.
type AppMaintenanceSpec struct {
	// Whether maintenance mode is enabled.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// Whether the app is archived, which implies maintenance mode.
	Archive sdk.Opt[bool] `json:"archive,omitzero"`
	// The URL of the page to show in maintenance mode.
	OfflinePageURL sdk.Opt[string] `json:"offline_page_url,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppMaintenanceSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppMaintenanceSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppMetricsBandwidthUsage is the bandwidth usage of apps on one day.
type AppMetricsBandwidthUsage struct {
	// The bandwidth usage of each app.
	AppBandwidthUsage []AppBandwidthUsage `json:"app_bandwidth_usage"`
	// The day.
	Date time.Time `json:"date"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppMetricsBandwidthUsage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppMetricsBandwidthUsage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppMetricsBandwidthUsageRequest is a request for the bandwidth usage of apps.
type AppMetricsBandwidthUsageRequest struct {
	// The IDs of the apps, at most 100. Size: at most 100 items.
	AppIDs []string `json:"app_ids"`
	// The day. The time of day is ignored. The previous day if omitted.
	Date sdk.Opt[time.Time] `json:"date,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppMetricsBandwidthUsageRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppMetricsBandwidthUsageRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppPhase is the configuration status of a domain.
type AppPhase string

const (
	// AppPhaseActive: Configured.
	AppPhaseActive AppPhase = "ACTIVE"
	// AppPhaseConfiguring: Being configured.
	AppPhaseConfiguring AppPhase = "CONFIGURING"
	// AppPhaseError is the configuration failed.
	AppPhaseError AppPhase = "ERROR"
	// AppPhasePending: Not started.
	AppPhasePending AppPhase = "PENDING"
	// AppPhaseUnknown is the value `UNKNOWN`.
	AppPhaseUnknown AppPhase = "UNKNOWN"
)

// AppProgressStepStatus is the status of a step.
type AppProgressStepStatus string

const (
	// AppProgressStepStatusError: Failed.
	AppProgressStepStatusError AppProgressStepStatus = "ERROR"
	// AppProgressStepStatusPending: Not started.
	AppProgressStepStatusPending AppProgressStepStatus = "PENDING"
	// AppProgressStepStatusRunning: In progress.
	AppProgressStepStatusRunning AppProgressStepStatus = "RUNNING"
	// AppProgressStepStatusSuccess: Succeeded.
	AppProgressStepStatusSuccess AppProgressStepStatus = "SUCCESS"
	// AppProgressStepStatusUnknown is the value `UNKNOWN`.
	AppProgressStepStatusUnknown AppProgressStepStatus = "UNKNOWN"
)

// AppPropose is an app spec to validate.
type AppPropose struct {
	// The app spec.
	Spec AppSpec `json:"spec"`
	// The ID of the app that the spec would change. The app is not modified.
	AppID sdk.Opt[string] `json:"app_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppPropose) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppPropose) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AppPropose) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppProposeResponse is the result of the validation of an app spec.
type AppProposeResponse struct {
	// Whether the app consists only of static sites.
	AppIsStatic sdk.Opt[bool] `json:"app_is_static,omitzero"`
	// Whether the name of the app is available.
	AppNameAvailable sdk.Opt[bool] `json:"app_name_available,omitzero"`
	// An available name, if the name of the app is not available.
	AppNameSuggestion sdk.Opt[string] `json:"app_name_suggestion,omitzero"`
	// The number of static apps in the account, in text form.
	ExistingStaticApps sdk.Opt[string] `json:"existing_static_apps,omitzero"`
	// The resulting app spec.
	Spec *AppSpec `json:"spec,omitzero"`
	// The monthly cost of the app, in US dollars.
	AppCost sdk.Opt[int32] `json:"app_cost,omitzero"`
	// The monthly cost of the app in the next lower tier, in US dollars.
	//
	// Deprecated: the API marks it as deprecated.
	AppTierDowngradeCost sdk.Opt[int32] `json:"app_tier_downgrade_cost,omitzero"`
	// The number of static apps that are free of charge, in text form.
	MaxFreeStaticApps sdk.Opt[string] `json:"max_free_static_apps,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppProposeResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppProposeResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AppProposeResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppResponse is a response that contains an app.
type AppResponse struct {
	// The app.
	App App `json:"app"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AppResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *AppResponse) Item() (*App, error) {
	if err := sdk.Require(v.Extra, "app", true); err != nil {
		return nil, err
	}
	return &v.App, nil
}

// AppRollbackValidationCondition is a condition that prevents a rollback or that deserves attention.
type AppRollbackValidationCondition struct {
	// The type of the condition.
	Code AppRollbackValidationConditionCode `json:"code"`
	// A human-readable description of the condition.
	Message string `json:"message"`
	// The components affected by the condition, if any.
	Components []string `json:"components,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppRollbackValidationCondition) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppRollbackValidationCondition) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppRollbackValidationConditionCode is the type of a condition that affects a rollback.
type AppRollbackValidationConditionCode string

const (
	// AppRollbackValidationConditionCodeAppPinned is the app is pinned by another rollback.
	AppRollbackValidationConditionCodeAppPinned AppRollbackValidationConditionCode = "app_pinned"
	// AppRollbackValidationConditionCodeDatabaseConfigConflict is the configuration of the databases has changed.
	AppRollbackValidationConditionCodeDatabaseConfigConflict AppRollbackValidationConditionCode = "database_config_conflict"
	// AppRollbackValidationConditionCodeExceededRevisionLimit is the deployment is older than the tier supports.
	AppRollbackValidationConditionCodeExceededRevisionLimit AppRollbackValidationConditionCode = "exceeded_revision_limit"
	// AppRollbackValidationConditionCodeImageSourceMissingDigest is a warning that an image is not identified by its
	// digest.
	AppRollbackValidationConditionCodeImageSourceMissingDigest AppRollbackValidationConditionCode = "image_source_missing_digest"
	// AppRollbackValidationConditionCodeIncompatiblePhase is the phase of the deployment does not allow a rollback.
	AppRollbackValidationConditionCodeIncompatiblePhase AppRollbackValidationConditionCode = "incompatible_phase"
	// AppRollbackValidationConditionCodeIncompatibleResult is the result of the deployment does not allow a rollback.
	AppRollbackValidationConditionCodeIncompatibleResult AppRollbackValidationConditionCode = "incompatible_result"
	// AppRollbackValidationConditionCodeRegionConflict is the region of the app has changed.
	AppRollbackValidationConditionCodeRegionConflict AppRollbackValidationConditionCode = "region_conflict"
	// AppRollbackValidationConditionCodeStaticSiteRequiresRebuild is a warning that a static site must be rebuilt.
	AppRollbackValidationConditionCodeStaticSiteRequiresRebuild AppRollbackValidationConditionCode = "static_site_requires_rebuild"
)

// AppRouteSpec is an HTTP route of a component. Superseded by the rules of `ingress`.
type AppRouteSpec struct {
	// The path prefix, such as `/api`, which must be unique in the app.
	Path sdk.Opt[string] `json:"path,omitzero"`
	// Whether the matched path prefix is kept instead of removed.
	PreservePathPrefix sdk.Opt[bool] `json:"preserve_path_prefix,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppRouteSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppRouteSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppServiceSpec is a service, which is a component that responds to HTTP requests.
type AppServiceSpec struct {
	// The name of the component, which must be unique in the app. Length: 2 to 32 characters. Pattern:
	// `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
	Name string `json:"name"`
	// The Git repository to build from.
	Git *GitSourceSpec `json:"git,omitzero"`
	// The GitHub repository to build from.
	Github *GithubSourceSpec `json:"github,omitzero"`
	// The GitLab repository to build from.
	Gitlab *GitlabSourceSpec `json:"gitlab,omitzero"`
	// The Bitbucket repository to build from.
	Bitbucket *BitbucketSourceSpec `json:"bitbucket,omitzero"`
	// The container image to deploy instead of a build.
	Image *ImageSourceSpec `json:"image,omitzero"`
	// The path of the Dockerfile, relative to the root of the repository. Buildpacks are used if omitted.
	DockerfilePath sdk.Opt[string] `json:"dockerfile_path,omitzero"`
	// A command to run during the build.
	BuildCommand sdk.Opt[string] `json:"build_command,omitzero"`
	// The command that starts the component, instead of its default command.
	RunCommand sdk.Opt[string] `json:"run_command,omitzero"`
	// The directory to build, relative to the root of the repository.
	SourceDir sdk.Opt[string] `json:"source_dir,omitzero"`
	// The environment variables of the component.
	Envs []AppVariableDefinition `json:"envs,omitzero"`
	// The slug of the runtime environment, such as `node-js`.
	EnvironmentSlug sdk.Opt[string] `json:"environment_slug,omitzero"`
	// The destinations to forward logs to.
	LogDestinations []AppLogDestinationDefinition `json:"log_destinations,omitzero"`
	// The number of instances. Cannot be combined with `autoscaling`. Minimum: 1. Default: `1`.
	InstanceCount sdk.Opt[int64] `json:"instance_count,omitzero"`
	// The slug of the instance size.
	InstanceSizeSlug AppComponentInstanceBaseInstanceSizeSlug `json:"instance_size_slug,omitzero"`
	// The autoscaling settings.
	Autoscaling *AppAutoscalingSpecService `json:"autoscaling,omitzero"`
	// The cross-origin resource sharing (CORS) policy. Use the app's `ingress` instead.
	//
	// Deprecated: the API marks it as deprecated.
	Cors *CorsPolicy `json:"cors,omitzero"`
	// The health check that decides whether the service is ready for requests.
	HealthCheck *AppServiceSpecHealthCheck `json:"health_check,omitzero"`
	// The health check that decides whether an instance must be restarted.
	LivenessHealthCheck *AppHealthCheckSpec `json:"liveness_health_check,omitzero"`
	// The protocol that the service speaks on `http_port`.
	Protocol AppServiceSpecProtocol `json:"protocol,omitzero"`
	// The port on which the service listens. Also available to the service in the variable `PORT`. 8080 if omitted.
	// Range: 1 to 65535.
	HTTPPort sdk.Opt[int64] `json:"http_port,omitzero"`
	// The ports that are reachable from other components of the app.
	InternalPorts []int64 `json:"internal_ports,omitzero"`
	// The HTTP routes of the component. Use the app's `ingress` instead.
	//
	// Deprecated: the API marks it as deprecated.
	Routes []AppRouteSpec `json:"routes,omitzero"`
	// The settings for the shutdown of instances.
	Termination *AppServiceSpecTermination `json:"termination,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppServiceSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppServiceSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AppServiceSpec) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppServiceSpecHealthCheck is a health check that decides whether a service is ready for requests.
type AppServiceSpecHealthCheck struct {
	// The number of failed checks after which the instance is unhealthy.
	FailureThreshold sdk.Opt[int32] `json:"failure_threshold,omitzero"`
	// The port to check; the service's `http_port` if omitted. Range: 1 to 65535.
	Port sdk.Opt[int64] `json:"port,omitzero"`
	// The path to request. Without a path, the check opens a TCP connection.
	HTTPPath sdk.Opt[string] `json:"http_path,omitzero"`
	// The number of seconds to wait before the first check.
	InitialDelaySeconds sdk.Opt[int32] `json:"initial_delay_seconds,omitzero"`
	// The number of seconds between checks.
	PeriodSeconds sdk.Opt[int32] `json:"period_seconds,omitzero"`
	// The number of successful checks after which the instance is healthy.
	SuccessThreshold sdk.Opt[int32] `json:"success_threshold,omitzero"`
	// The number of seconds after which a check fails.
	TimeoutSeconds sdk.Opt[int32] `json:"timeout_seconds,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppServiceSpecHealthCheck) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppServiceSpecHealthCheck) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppServiceSpecProtocol is the protocol that a service speaks on its HTTP port.
type AppServiceSpecProtocol string

const (
	// AppServiceSpecProtocolHTTP: HTTP/1.1.
	AppServiceSpecProtocolHTTP AppServiceSpecProtocol = "HTTP"
	// AppServiceSpecProtocolHttp2: HTTP/2 without encryption (h2c).
	AppServiceSpecProtocolHttp2 AppServiceSpecProtocol = "HTTP2"
)

// AppServiceSpecTermination is the settings for the shutdown of a service's instances.
type AppServiceSpecTermination struct {
	// The number of seconds between the end of new traffic and the signal `TERM`; 15 if omitted. Range: 1 to 110.
	DrainSeconds sdk.Opt[int32] `json:"drain_seconds,omitzero"`
	// The number of seconds between the signals `TERM` and `KILL`; 120 if omitted. Range: 1 to 600.
	GracePeriodSeconds sdk.Opt[int32] `json:"grace_period_seconds,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppServiceSpecTermination) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppServiceSpecTermination) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AppSpec is an app spec, which describes the components and settings of an app.
type AppSpec struct {
	// The app's name, which must be unique in the account. Length: 2 to 32 characters. Pattern:
	// `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
	Name string `json:"name"`
	// The slug of the region; the nearest available region if omitted.
	Region AppSpecRegion `json:"region,omitzero"`
	// Whether to disable the edge cache. Does not affect static sites. Default: `false`.
	DisableEdgeCache sdk.Opt[bool] `json:"disable_edge_cache,omitzero"`
	// Whether to disable the obfuscation of email addresses in pages. Default: `false`.
	DisableEmailObfuscation sdk.Opt[bool] `json:"disable_email_obfuscation,omitzero"`
	// Whether to apply additional checks to suspicious requests. Default: `false`.
	EnhancedThreatControlEnabled sdk.Opt[bool] `json:"enhanced_threat_control_enabled,omitzero"`
	// The app's domains.
	Domains []AppDomainSpec `json:"domains,omitzero"`
	// The services, which respond to HTTP requests.
	Services []AppServiceSpec `json:"services,omitzero"`
	// The static sites.
	StaticSites []AppStaticSiteSpec `json:"static_sites,omitzero"`
	// The jobs, which run to completion before or after a deployment.
	Jobs []AppJobSpec `json:"jobs,omitzero"`
	// The workers, which run continuously and do not respond to HTTP requests.
	Workers []AppWorkerSpec `json:"workers,omitzero"`
	// The serverless functions.
	Functions []AppFunctionsSpec `json:"functions,omitzero"`
	// The databases.
	Databases []AppDatabaseSpec `json:"databases,omitzero"`
	// The rules for incoming requests.
	Ingress *AppIngressSpec `json:"ingress,omitzero"`
	// The settings for outgoing traffic.
	Egress *AppEgressSpec `json:"egress,omitzero"`
	// The maintenance settings.
	Maintenance *AppMaintenanceSpec `json:"maintenance,omitzero"`
	// The VPC to join. Only received.
	Vpc *Vpc `json:"vpc,omitzero" api:"readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AppSpec) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppSpecRegion is the slug of a region for apps.
type AppSpecRegion string

const (
	// AppSpecRegionAms: Amsterdam.
	AppSpecRegionAms AppSpecRegion = "ams"
	// AppSpecRegionAtl: Atlanta.
	AppSpecRegionAtl AppSpecRegion = "atl"
	// AppSpecRegionBlr: Bangalore.
	AppSpecRegionBlr AppSpecRegion = "blr"
	// AppSpecRegionFra: Frankfurt.
	AppSpecRegionFra AppSpecRegion = "fra"
	// AppSpecRegionLon: London.
	AppSpecRegionLon AppSpecRegion = "lon"
	// AppSpecRegionNyc: New York.
	AppSpecRegionNyc AppSpecRegion = "nyc"
	// AppSpecRegionSfo: San Francisco.
	AppSpecRegionSfo AppSpecRegion = "sfo"
	// AppSpecRegionSgp: Singapore.
	AppSpecRegionSgp AppSpecRegion = "sgp"
	// AppSpecRegionSyd: Sydney.
	AppSpecRegionSyd AppSpecRegion = "syd"
	// AppSpecRegionTor: Toronto.
	AppSpecRegionTor AppSpecRegion = "tor"
)

// AppStaticSiteSpec is a static site, which is a component that consists of files.
type AppStaticSiteSpec struct {
	// The name of the component, which must be unique in the app. Length: 2 to 32 characters. Pattern:
	// `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
	Name string `json:"name"`
	// The Git repository to build from.
	Git *GitSourceSpec `json:"git,omitzero"`
	// The GitHub repository to build from.
	Github *GithubSourceSpec `json:"github,omitzero"`
	// The GitLab repository to build from.
	Gitlab *GitlabSourceSpec `json:"gitlab,omitzero"`
	// The Bitbucket repository to build from.
	Bitbucket *BitbucketSourceSpec `json:"bitbucket,omitzero"`
	// The container image to deploy instead of a build.
	Image *ImageSourceSpec `json:"image,omitzero"`
	// The path of the Dockerfile, relative to the root of the repository. Buildpacks are used if omitted.
	DockerfilePath sdk.Opt[string] `json:"dockerfile_path,omitzero"`
	// A command to run during the build.
	BuildCommand sdk.Opt[string] `json:"build_command,omitzero"`
	// The command that starts the component, instead of its default command.
	RunCommand sdk.Opt[string] `json:"run_command,omitzero"`
	// The directory to build, relative to the root of the repository.
	SourceDir sdk.Opt[string] `json:"source_dir,omitzero"`
	// The environment variables of the component.
	Envs []AppVariableDefinition `json:"envs,omitzero"`
	// The slug of the runtime environment, such as `node-js`.
	EnvironmentSlug sdk.Opt[string] `json:"environment_slug,omitzero"`
	// The destinations to forward logs to.
	LogDestinations []AppLogDestinationDefinition `json:"log_destinations,omitzero"`
	// The file to serve for a directory. Default: `index.html`.
	IndexDocument sdk.Opt[string] `json:"index_document,omitzero"`
	// The file to serve if the requested file does not exist. App Platform serves its own page if omitted. Default:
	// `404.html`.
	ErrorDocument sdk.Opt[string] `json:"error_document,omitzero"`
	// The file to serve for all paths that do not exist. Cannot be combined with `error_document`.
	CatchallDocument sdk.Opt[string] `json:"catchall_document,omitzero"`
	// The directory to which the build writes its files. The directories `_static`, `dist`, `public` and `build` are
	// tried if omitted.
	OutputDir sdk.Opt[string] `json:"output_dir,omitzero"`
	// The cross-origin resource sharing (CORS) policy. Use the app's `ingress` instead.
	//
	// Deprecated: the API marks it as deprecated.
	Cors *CorsPolicy `json:"cors,omitzero"`
	// The HTTP routes of the component. Use the app's `ingress` instead.
	//
	// Deprecated: the API marks it as deprecated.
	Routes []AppRouteSpec `json:"routes,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppStaticSiteSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppStaticSiteSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AppStaticSiteSpec) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppVariableDefinition is an environment variable.
type AppVariableDefinition struct {
	// The name of the variable. Pattern: `^[_A-Za-z][_A-Za-z0-9]*$`.
	Key string `json:"key"`
	// When the variable is available. Default: `RUN_AND_BUILD_TIME`.
	Scope AppVariableDefinitionScope `json:"scope,omitzero"`
	// Whether the value is encrypted. Default: `GENERAL`.
	Type AppVariableDefinitionType `json:"type,omitzero"`
	// The value. Secrets are encrypted when they are first sent. Afterwards, send the encrypted value that the API
	// returns. Secret: not printed.
	Value sdk.Opt[string] `json:"value,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppVariableDefinition) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppVariableDefinition) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v AppVariableDefinition) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v AppVariableDefinition) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v AppVariableDefinition) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppVariableDefinitionScope: When an environment variable is available.
type AppVariableDefinitionScope string

const (
	// AppVariableDefinitionScopeBuildTime: During the build.
	AppVariableDefinitionScopeBuildTime AppVariableDefinitionScope = "BUILD_TIME"
	// AppVariableDefinitionScopeRunAndBuildTime: During the build and while the component runs.
	AppVariableDefinitionScopeRunAndBuildTime AppVariableDefinitionScope = "RUN_AND_BUILD_TIME"
	// AppVariableDefinitionScopeRunTime: While the component runs.
	AppVariableDefinitionScopeRunTime AppVariableDefinitionScope = "RUN_TIME"
	// AppVariableDefinitionScopeUnset: Not set.
	AppVariableDefinitionScopeUnset AppVariableDefinitionScope = "UNSET"
)

// AppVariableDefinitionType is whether the value of an environment variable is encrypted.
type AppVariableDefinitionType string

const (
	// AppVariableDefinitionTypeGeneral: Plain text.
	AppVariableDefinitionTypeGeneral AppVariableDefinitionType = "GENERAL"
	// AppVariableDefinitionTypeSecret: Encrypted.
	AppVariableDefinitionTypeSecret AppVariableDefinitionType = "SECRET"
)

// AppWorkerSpec is a worker, which is a component that runs continuously and does not respond to HTTP requests.
type AppWorkerSpec struct {
	// The name of the component, which must be unique in the app. Length: 2 to 32 characters. Pattern:
	// `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
	Name string `json:"name"`
	// The Git repository to build from.
	Git *GitSourceSpec `json:"git,omitzero"`
	// The GitHub repository to build from.
	Github *GithubSourceSpec `json:"github,omitzero"`
	// The GitLab repository to build from.
	Gitlab *GitlabSourceSpec `json:"gitlab,omitzero"`
	// The Bitbucket repository to build from.
	Bitbucket *BitbucketSourceSpec `json:"bitbucket,omitzero"`
	// The container image to deploy instead of a build.
	Image *ImageSourceSpec `json:"image,omitzero"`
	// The path of the Dockerfile, relative to the root of the repository. Buildpacks are used if omitted.
	DockerfilePath sdk.Opt[string] `json:"dockerfile_path,omitzero"`
	// A command to run during the build.
	BuildCommand sdk.Opt[string] `json:"build_command,omitzero"`
	// The command that starts the component, instead of its default command.
	RunCommand sdk.Opt[string] `json:"run_command,omitzero"`
	// The directory to build, relative to the root of the repository.
	SourceDir sdk.Opt[string] `json:"source_dir,omitzero"`
	// The environment variables of the component.
	Envs []AppVariableDefinition `json:"envs,omitzero"`
	// The slug of the runtime environment, such as `node-js`.
	EnvironmentSlug sdk.Opt[string] `json:"environment_slug,omitzero"`
	// The destinations to forward logs to.
	LogDestinations []AppLogDestinationDefinition `json:"log_destinations,omitzero"`
	// The number of instances. Cannot be combined with `autoscaling`. Minimum: 1. Default: `1`.
	InstanceCount sdk.Opt[int64] `json:"instance_count,omitzero"`
	// The slug of the instance size.
	InstanceSizeSlug AppComponentInstanceBaseInstanceSizeSlug `json:"instance_size_slug,omitzero"`
	// The autoscaling settings.
	Autoscaling *AppAutoscalingSpec `json:"autoscaling,omitzero"`
	// The settings for the shutdown of instances.
	Termination *AppWorkerSpecTermination `json:"termination,omitzero"`
	// The health check that decides whether an instance must be restarted.
	LivenessHealthCheck *AppHealthCheckSpec `json:"liveness_health_check,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppWorkerSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppWorkerSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AppWorkerSpec) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AppWorkerSpecTermination is the settings for the shutdown of a worker's instances.
type AppWorkerSpecTermination struct {
	// The number of seconds between the signals `TERM` and `KILL`; 120 if omitted. Range: 1 to 600.
	GracePeriodSeconds sdk.Opt[int32] `json:"grace_period_seconds,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AppWorkerSpecTermination) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AppWorkerSpecTermination) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AssignAppAlertDestinationsRequest is the destinations of an alert.
type AssignAppAlertDestinationsRequest struct {
	// The email addresses to notify.
	Emails []string `json:"emails,omitzero"`
	// The Slack channels to notify.
	SlackWebhooks []AppAlertSlackWebhook `json:"slack_webhooks,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AssignAppAlertDestinationsRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AssignAppAlertDestinationsRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AssignAppAlertDestinationsRequest) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// BitbucketSourceSpec is a Bitbucket repository.
type BitbucketSourceSpec struct {
	// The branch to deploy.
	Branch sdk.Opt[string] `json:"branch,omitzero"`
	// Whether to deploy automatically when commits are pushed.
	DeployOnPush sdk.Opt[bool] `json:"deploy_on_push,omitzero"`
	// The owner and name of the repository, such as `digitalocean/sample-golang`.
	Repo sdk.Opt[string] `json:"repo,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v BitbucketSourceSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *BitbucketSourceSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CancelEventResponse is the response of `POST /v2/apps/{app_id}/events/{event_id}/cancel`.
type CancelEventResponse struct {
	// The event.
	Event AppEvent `json:"event"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CancelEventResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CancelEventResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CancelEventResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *CancelEventResponse) Item() (*AppEvent, error) {
	if err := sdk.Require(v.Extra, "event", true); err != nil {
		return nil, err
	}
	return &v.Event, nil
}

// CancelJobInvocationResponse is the response of `POST /v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel`.
type CancelJobInvocationResponse struct {
	// The invocation.
	JobInvocation AppJobInvocation `json:"job_invocation"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CancelJobInvocationResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CancelJobInvocationResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *CancelJobInvocationResponse) Item() (*AppJobInvocation, error) {
	if err := sdk.Require(v.Extra, "job_invocation", true); err != nil {
		return nil, err
	}
	return &v.JobInvocation, nil
}

// CorsPolicy is a cross-origin resource sharing (CORS) policy.
type CorsPolicy struct {
	// The allowed origins.
	AllowOrigins []StringMatch `json:"allow_origins,omitzero"`
	// The allowed methods, for the header `Access-Control-Allow-Methods`.
	AllowMethods []string `json:"allow_methods,omitzero"`
	// The allowed request headers, for the header `Access-Control-Allow-Headers`.
	AllowHeaders []string `json:"allow_headers,omitzero"`
	// The response headers that browsers may expose, for the header `Access-Control-Expose-Headers`.
	ExposeHeaders []string `json:"expose_headers,omitzero"`
	// The time for which browsers cache the policy, such as `5h30m`, for the header `Access-Control-Max-Age`.
	MaxAge sdk.Opt[string] `json:"max_age,omitzero"`
	// Whether browsers may expose responses to requests that include credentials such as cookies.
	AllowCredentials sdk.Opt[bool] `json:"allow_credentials,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CorsPolicy) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CorsPolicy) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateAppRequest is the settings of an app to create.
type CreateAppRequest struct {
	// The app spec.
	Spec AppSpec `json:"spec"`
	// The ID of the project to create the app in; the default project if omitted. Requires the scope
	// `project:assign_resource`.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateAppRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateAppRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateAppRequest) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CreateDeploymentRequest is the settings of a deployment to create.
type CreateDeploymentRequest struct {
	// Whether to build the app even if nothing has changed.
	ForceBuild sdk.Opt[bool] `json:"force_build,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateDeploymentRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateDeploymentRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedEgressIP is a dedicated egress IP address of an app.
type DedicatedEgressIP struct {
	// The IP address.
	IP string `json:"ip"`
	// The dedicated egress IP's ID.
	ID string `json:"id"`
	// The dedicated egress IP's status. Only received.
	Status DedicatedEgressIPStatus `json:"status"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedEgressIP) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedEgressIP) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedEgressIPStatus is the status of a dedicated egress IP address.
type DedicatedEgressIPStatus string

const (
	// DedicatedEgressIPStatusAssigned: Assigned to the app.
	DedicatedEgressIPStatusAssigned DedicatedEgressIPStatus = "ASSIGNED"
	// DedicatedEgressIPStatusAssigning: Being assigned.
	DedicatedEgressIPStatusAssigning DedicatedEgressIPStatus = "ASSIGNING"
	// DedicatedEgressIPStatusRemoved: Removed from the app.
	DedicatedEgressIPStatusRemoved DedicatedEgressIPStatus = "REMOVED"
	// DedicatedEgressIPStatusUnknown is the value `UNKNOWN`.
	DedicatedEgressIPStatusUnknown DedicatedEgressIPStatus = "UNKNOWN"
)

// DeleteAppResponse is the ID of the deleted app.
type DeleteAppResponse struct {
	// The app's ID.
	ID string `json:"id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeleteAppResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeleteAppResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Deployment is a deployment of an app.
type Deployment struct {
	// A human-readable description of what started the deployment.
	Cause sdk.Opt[string] `json:"cause,omitzero"`
	// The ID of the deployment that this deployment repeats.
	ClonedFrom sdk.Opt[string] `json:"cloned_from,omitzero"`
	// When the deployment was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The deployment's ID.
	ID string `json:"id"`
	// The jobs in the deployment.
	Jobs []DeploymentJob `json:"jobs,omitzero"`
	// The functions in the deployment.
	Functions []DeploymentFunction `json:"functions,omitzero"`
	// The phase of the deployment. Default: `UNKNOWN`.
	Phase DeploymentPhase `json:"phase,omitzero"`
	// When the phase last changed; a time in the year 1 if it never has.
	PhaseLastUpdatedAt sdk.Opt[time.Time] `json:"phase_last_updated_at,omitzero"`
	// The progress of the deployment.
	Progress *DeploymentProgress `json:"progress,omitzero"`
	// The services in the deployment.
	Services []DeploymentService `json:"services,omitzero"`
	// The app spec of the deployment.
	Spec AppSpec `json:"spec"`
	// The static sites in the deployment.
	StaticSites []DeploymentStaticSite `json:"static_sites,omitzero"`
	// The slug of the app's tier at the time of the deployment. Only received.
	TierSlug sdk.Opt[string] `json:"tier_slug,omitzero"`
	// When the deployment was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The workers in the deployment.
	Workers []DeploymentWorker `json:"workers,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Deployment) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Deployment) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v Deployment) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DeploymentFunction is a functions component in a deployment.
type DeploymentFunction struct {
	// The component's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The hash of the commit that was built.
	SourceCommitHash sdk.Opt[string] `json:"source_commit_hash,omitzero"`
	// The namespace in which the functions run.
	Namespace sdk.Opt[string] `json:"namespace,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeploymentFunction) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeploymentFunction) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DeploymentJob is a job in a deployment.
type DeploymentJob struct {
	// The job's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The hash of the commit that was built.
	SourceCommitHash sdk.Opt[string] `json:"source_commit_hash,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeploymentJob) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeploymentJob) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DeploymentPhase is the phase of a deployment.
type DeploymentPhase string

const (
	// DeploymentPhaseActive is the value `ACTIVE`.
	DeploymentPhaseActive DeploymentPhase = "ACTIVE"
	// DeploymentPhaseBuilding: Being built.
	DeploymentPhaseBuilding DeploymentPhase = "BUILDING"
	// DeploymentPhaseCanceled is the value `CANCELED`.
	DeploymentPhaseCanceled DeploymentPhase = "CANCELED"
	// DeploymentPhaseDeploying: Being deployed.
	DeploymentPhaseDeploying DeploymentPhase = "DEPLOYING"
	// DeploymentPhaseError: Failed.
	DeploymentPhaseError DeploymentPhase = "ERROR"
	// DeploymentPhasePendingBuild: Waiting for the build.
	DeploymentPhasePendingBuild DeploymentPhase = "PENDING_BUILD"
	// DeploymentPhasePendingDeploy: Built and waiting to be deployed.
	DeploymentPhasePendingDeploy DeploymentPhase = "PENDING_DEPLOY"
	// DeploymentPhaseSuperseded: Replaced by a newer deployment.
	DeploymentPhaseSuperseded DeploymentPhase = "SUPERSEDED"
	// DeploymentPhaseUnknown is the value `UNKNOWN`.
	DeploymentPhaseUnknown DeploymentPhase = "UNKNOWN"
)

// DeploymentProgress is the progress of a deployment.
type DeploymentProgress struct {
	// The number of failed steps.
	ErrorSteps sdk.Opt[int32] `json:"error_steps,omitzero"`
	// The number of steps that have not started.
	PendingSteps sdk.Opt[int32] `json:"pending_steps,omitzero"`
	// The number of steps in progress.
	RunningSteps sdk.Opt[int32] `json:"running_steps,omitzero"`
	// The steps, which can be nested.
	Steps []DeploymentProgressStep `json:"steps"`
	// The number of steps that succeeded.
	SuccessSteps sdk.Opt[int32] `json:"success_steps,omitzero"`
	// A summary of the steps.
	SummarySteps []DeploymentProgressStep `json:"summary_steps,omitzero"`
	// The total number of steps.
	TotalSteps int32 `json:"total_steps"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeploymentProgress) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeploymentProgress) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DeploymentProgressStep is a step of a deployment.
type DeploymentProgressStep struct {
	// The name of the component that the step applies to.
	ComponentName sdk.Opt[string] `json:"component_name,omitzero"`
	// When the step ended; a time in the year 1 if it was not recorded.
	EndedAt sdk.Opt[time.Time] `json:"ended_at,omitzero"`
	// A human-readable description of the step, such as `Building service`, to precede the component's name.
	MessageBase sdk.Opt[string] `json:"message_base,omitzero"`
	// The step's name.
	Name string `json:"name"`
	// The reason why the step failed, if it did.
	Reason *DeploymentProgressStepReason `json:"reason,omitzero"`
	// When the step started; a time in the year 1 if it was not recorded.
	StartedAt sdk.Opt[time.Time] `json:"started_at,omitzero"`
	// The step's status.
	Status AppProgressStepStatus `json:"status"`
	// The nested steps.
	Steps []map[string]json.RawMessage `json:"steps"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeploymentProgressStep) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeploymentProgressStep) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DeploymentProgressStepReason is the reason why a step of a deployment failed.
type DeploymentProgressStepReason struct {
	// The title of the error.
	Code sdk.Opt[string] `json:"code,omitzero"`
	// A human-readable description of the error.
	Message sdk.Opt[string] `json:"message,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeploymentProgressStepReason) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeploymentProgressStepReason) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DeploymentResponse is a response that contains a deployment.
type DeploymentResponse struct {
	// The deployment.
	Deployment Deployment `json:"deployment"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeploymentResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeploymentResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v DeploymentResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *DeploymentResponse) Item() (*Deployment, error) {
	if err := sdk.Require(v.Extra, "deployment", true); err != nil {
		return nil, err
	}
	return &v.Deployment, nil
}

// DeploymentService is a service in a deployment.
type DeploymentService struct {
	// The service's name.
	Name string `json:"name"`
	// The hash of the commit that was built.
	SourceCommitHash sdk.Opt[string] `json:"source_commit_hash,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeploymentService) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeploymentService) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DeploymentStaticSite is a static site in a deployment.
type DeploymentStaticSite struct {
	// The static site's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The hash of the commit that was built.
	SourceCommitHash sdk.Opt[string] `json:"source_commit_hash,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeploymentStaticSite) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeploymentStaticSite) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DeploymentWorker is a worker in a deployment.
type DeploymentWorker struct {
	// The worker's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The hash of the commit that was built.
	SourceCommitHash sdk.Opt[string] `json:"source_commit_hash,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeploymentWorker) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeploymentWorker) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DeploymentsResponse is a page of deployments.
type DeploymentsResponse struct {
	// The deployments on this page.
	Deployments []Deployment `json:"deployments"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeploymentsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeploymentsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v DeploymentsResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Domain is a domain of an app, with its configuration status.
type Domain struct {
	// The domain's ID.
	ID string `json:"id"`
	// The configuration status of the domain.
	Phase AppPhase `json:"phase"`
	// The progress of the configuration.
	Progress *DomainProgress `json:"progress,omitzero"`
	// The settings of the domain.
	Spec AppDomainSpec `json:"spec"`
	// The DNS records that validate the ownership of the domain.
	Validations []AppDomainValidation `json:"validations,omitzero"`
	// Whether to replace the validation records. Only received.
	RotateValidationRecords sdk.Opt[bool] `json:"rotate_validation_records,omitzero"`
	// When the certificate of the domain expires. Only received.
	CertificateExpiresAt sdk.Opt[time.Time] `json:"certificate_expires_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Domain) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Domain) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DomainProgress is the progress of the configuration of a domain.
type DomainProgress struct {
	// The steps, of undocumented structure.
	Steps []map[string]json.RawMessage `json:"steps"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DomainProgress) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DomainProgress) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// EventType lists only events of these types.
type EventType string

const (
	// EventTypeAutoscaling is an autoscaling event.
	EventTypeAutoscaling EventType = "AUTOSCALING"
	// EventTypeDeployment is a deployment.
	EventTypeDeployment EventType = "DEPLOYMENT"
	// EventTypeUnknown is the value `UNKNOWN`.
	EventTypeUnknown EventType = "UNKNOWN"
)

// GetEventResponse is the response of `GET /v2/apps/{app_id}/events/{event_id}`.
type GetEventResponse struct {
	// The event.
	Event AppEvent `json:"event"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetEventResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetEventResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v GetEventResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetEventResponse) Item() (*AppEvent, error) {
	if err := sdk.Require(v.Extra, "event", true); err != nil {
		return nil, err
	}
	return &v.Event, nil
}

// GetExecResponse is the URL of a console.
type GetExecResponse struct {
	// The URL of a WebSocket for input and output. Contains a secret token. Secret: not printed.
	URL string `json:"url" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetExecResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetExecResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v GetExecResponse) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v GetExecResponse) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v GetExecResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// GetInstanceSizeResponse is a response that contains an instance size.
type GetInstanceSizeResponse struct {
	// The instance size.
	InstanceSize InstanceSize `json:"instance_size"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetInstanceSizeResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetInstanceSizeResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetInstanceSizeResponse) Item() (*InstanceSize, error) {
	if err := sdk.Require(v.Extra, "instance_size", true); err != nil {
		return nil, err
	}
	return &v.InstanceSize, nil
}

// GetJobInvocationLogsType is the type of logs of a job invocation.
type GetJobInvocationLogsType string

const (
	// GetJobInvocationLogsTypeJobInvocation is the output of the invocation.
	GetJobInvocationLogsTypeJobInvocation GetJobInvocationLogsType = "JOB_INVOCATION"
)

// GetJobInvocationResponse is the response of `GET /v2/apps/{app_id}/job-invocations/{job_invocation_id}`.
type GetJobInvocationResponse struct {
	// The invocation.
	JobInvocation AppJobInvocation `json:"job_invocation"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetJobInvocationResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetJobInvocationResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetJobInvocationResponse) Item() (*AppJobInvocation, error) {
	if err := sdk.Require(v.Extra, "job_invocation", true); err != nil {
		return nil, err
	}
	return &v.JobInvocation, nil
}

// GetLogsResponse is the URLs of logs.
type GetLogsResponse struct {
	// The URLs of archived logs. Secret: not printed.
	HistoricURLs []string `json:"historic_urls,omitzero" api:"secret"`
	// An `https` or `wss` URL that streams logs. Secret: not printed.
	LiveURL sdk.Opt[string] `json:"live_url,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetLogsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetLogsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v GetLogsResponse) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v GetLogsResponse) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v GetLogsResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// GitSourceSpec is a public Git repository.
type GitSourceSpec struct {
	// The branch to deploy.
	Branch sdk.Opt[string] `json:"branch,omitzero"`
	// The clone URL, such as `https://github.com/digitalocean/sample-golang.git`.
	RepoCloneURL sdk.Opt[string] `json:"repo_clone_url,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GitSourceSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GitSourceSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GithubSourceSpec is a GitHub repository.
type GithubSourceSpec struct {
	// The branch to deploy.
	Branch sdk.Opt[string] `json:"branch,omitzero"`
	// Whether to deploy automatically when commits are pushed.
	DeployOnPush sdk.Opt[bool] `json:"deploy_on_push,omitzero"`
	// The owner and name of the repository, such as `digitalocean/sample-golang`.
	Repo sdk.Opt[string] `json:"repo,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GithubSourceSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GithubSourceSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GitlabSourceSpec is a GitLab repository.
type GitlabSourceSpec struct {
	// The branch to deploy.
	Branch sdk.Opt[string] `json:"branch,omitzero"`
	// Whether to deploy automatically when commits are pushed.
	DeployOnPush sdk.Opt[bool] `json:"deploy_on_push,omitzero"`
	// The owner and name of the repository, such as `digitalocean/sample-golang`.
	Repo sdk.Opt[string] `json:"repo,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GitlabSourceSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GitlabSourceSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ImageSourceSpec is a container image in a registry.
type ImageSourceSpec struct {
	// The name of the registry. Must be empty for `DOCR`.
	Registry sdk.Opt[string] `json:"registry,omitzero"`
	// The type of registry.
	RegistryType ImageSourceSpecRegistryType `json:"registry_type,omitzero"`
	// The user name and access token, separated by a colon, for `DOCKER_HUB` and `GHCR`. Encrypted when first sent.
	// Afterwards, send the encrypted value. Secret: not printed.
	RegistryCredentials sdk.Opt[string] `json:"registry_credentials,omitzero" api:"secret"`
	// The name of the repository.
	Repository sdk.Opt[string] `json:"repository,omitzero"`
	// The tag of the image. Cannot be combined with `digest`. Default: `latest`.
	Tag sdk.Opt[string] `json:"tag,omitzero"`
	// The digest of the image, such as `sha256:` followed by 64 digits. Cannot be combined with `tag`.
	Digest sdk.Opt[string] `json:"digest,omitzero"`
	// The settings for automatic deployments.
	DeployOnPush *ImageSourceSpecDeployOnPush `json:"deploy_on_push,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ImageSourceSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ImageSourceSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v ImageSourceSpec) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v ImageSourceSpec) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v ImageSourceSpec) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// ImageSourceSpecDeployOnPush is the settings for automatic deployments of pushed images.
type ImageSourceSpecDeployOnPush struct {
	// Whether to deploy automatically when an image is pushed. Requires `DOCR` and a tag.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ImageSourceSpecDeployOnPush) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ImageSourceSpecDeployOnPush) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ImageSourceSpecRegistryType is the type of a container registry.
type ImageSourceSpecRegistryType string

const (
	// ImageSourceSpecRegistryTypeDockerHub is the value `DOCKER_HUB`.
	ImageSourceSpecRegistryTypeDockerHub ImageSourceSpecRegistryType = "DOCKER_HUB"
	// ImageSourceSpecRegistryTypeDocr: DigitalOcean Container Registry.
	ImageSourceSpecRegistryTypeDocr ImageSourceSpecRegistryType = "DOCR"
	// ImageSourceSpecRegistryTypeGhcr: GitHub Container Registry.
	ImageSourceSpecRegistryTypeGhcr ImageSourceSpecRegistryType = "GHCR"
)

// InstanceSize is an instance size, with its resources and prices.
type InstanceSize struct {
	// The included bandwidth in GiB, in text form.
	BandwidthAllowanceGib int64 `json:"bandwidth_allowance_gib" api:"quoted"`
	// Whether the CPUs are shared or dedicated.
	CPUType InstanceSizeCPUType `json:"cpu_type"`
	// The number of CPUs, in text form.
	CPUs int64 `json:"cpus" api:"quoted"`
	// Whether the size is scheduled for deprecation.
	DeprecationIntent sdk.Opt[bool] `json:"deprecation_intent,omitzero"`
	// The memory in bytes, in text form.
	MemoryBytes int64 `json:"memory_bytes" api:"quoted"`
	// The display name of the size.
	Name string `json:"name"`
	// Whether components of this size can be scaled.
	Scalable sdk.Opt[bool] `json:"scalable,omitzero"`
	// Whether components of this size are limited to one instance.
	SingleInstanceOnly sdk.Opt[bool] `json:"single_instance_only,omitzero"`
	// The slug that app specs use for the size, such as `apps-s-1vcpu-1gb`.
	Slug string `json:"slug"`
	// The slug of the corresponding size in the next lower tier.
	//
	// Deprecated: the API marks it as deprecated.
	TierDowngradeTo sdk.Opt[string] `json:"tier_downgrade_to,omitzero"`
	// The slug of the tier, such as `basic`.
	TierSlug string `json:"tier_slug"`
	// The slug of the corresponding size in the next higher tier.
	//
	// Deprecated: the API marks it as deprecated.
	TierUpgradeTo sdk.Opt[string] `json:"tier_upgrade_to,omitzero"`
	// The price per month in US dollars, in text form.
	UsdPerMonth string `json:"usd_per_month"`
	// The price per second in US dollars, in text form.
	UsdPerSecond string `json:"usd_per_second"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v InstanceSize) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *InstanceSize) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// InstanceSizeCPUType is whether CPUs are shared or dedicated.
type InstanceSizeCPUType string

const (
	// InstanceSizeCPUTypeDedicated is the value `DEDICATED`.
	InstanceSizeCPUTypeDedicated InstanceSizeCPUType = "DEDICATED"
	// InstanceSizeCPUTypeShared is the value `SHARED`.
	InstanceSizeCPUTypeShared InstanceSizeCPUType = "SHARED"
	// InstanceSizeCPUTypeUnspecified: Not specified.
	InstanceSizeCPUTypeUnspecified InstanceSizeCPUType = "UNSPECIFIED"
)

// ListAlertsResponse is the alerts of an app.
type ListAlertsResponse struct {
	// The alerts.
	Alerts []AppAlert `json:"alerts"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListAlertsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListAlertsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ListAlertsResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Items returns the list of the response.
func (v *ListAlertsResponse) Items() ([]AppAlert, error) {
	if err := sdk.Require(v.Extra, "alerts", true); err != nil {
		return nil, err
	}
	return v.Alerts, nil
}

// ListDeploymentsDeploymentType is the type of a deployment.
type ListDeploymentsDeploymentType string

const (
	// ListDeploymentsDeploymentTypeAutoscaled: Started by autoscaling.
	ListDeploymentsDeploymentTypeAutoscaled ListDeploymentsDeploymentType = "AUTOSCALED"
	// ListDeploymentsDeploymentTypeAutoRollback is an automatic rollback.
	ListDeploymentsDeploymentTypeAutoRollback ListDeploymentsDeploymentType = "AUTO_ROLLBACK"
	// ListDeploymentsDeploymentTypeDeployOnPush: Started by a push of commits.
	ListDeploymentsDeploymentTypeDeployOnPush ListDeploymentsDeploymentType = "DEPLOY_ON_PUSH"
	// ListDeploymentsDeploymentTypeMaintenance: Started for platform maintenance.
	ListDeploymentsDeploymentTypeMaintenance ListDeploymentsDeploymentType = "MAINTENANCE"
	// ListDeploymentsDeploymentTypeManual: Started by a user.
	ListDeploymentsDeploymentTypeManual ListDeploymentsDeploymentType = "MANUAL"
	// ListDeploymentsDeploymentTypeManualRollback is a rollback started by a user.
	ListDeploymentsDeploymentTypeManualRollback ListDeploymentsDeploymentType = "MANUAL_ROLLBACK"
	// ListDeploymentsDeploymentTypeUpdateDatabaseTrustedSources: Started to update the trusted sources of a database.
	ListDeploymentsDeploymentTypeUpdateDatabaseTrustedSources ListDeploymentsDeploymentType = "UPDATE_DATABASE_TRUSTED_SOURCES"
)

// ListInstanceSizesResponse is the available instance sizes.
type ListInstanceSizesResponse struct {
	// The discount on the prices, in percent.
	DiscountPercent sdk.Opt[float64] `json:"discount_percent,omitzero"`
	// The instance sizes.
	InstanceSizes []InstanceSize `json:"instance_sizes,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListInstanceSizesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListInstanceSizesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListRegionsResponse is the regions for apps.
type ListRegionsResponse struct {
	// The regions.
	Regions []Region `json:"regions"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListRegionsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListRegionsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *ListRegionsResponse) Items() ([]Region, error) {
	if err := sdk.Require(v.Extra, "regions", true); err != nil {
		return nil, err
	}
	return v.Regions, nil
}

// LogType is the type of an app's logs.
type LogType string

const (
	// LogTypeAutoscaleEvent logs of an autoscaling event. Requires the ID of the event.
	LogTypeAutoscaleEvent LogType = "AUTOSCALE_EVENT"
	// LogTypeBuild: Build logs.
	LogTypeBuild LogType = "BUILD"
	// LogTypeDeploy: Deployment logs.
	LogTypeDeploy LogType = "DEPLOY"
	// LogTypeRun logs of the running app.
	LogTypeRun LogType = "RUN"
	// LogTypeRunRestarted logs of crashed or restarted instances.
	LogTypeRunRestarted LogType = "RUN_RESTARTED"
	// LogTypeUnspecified: Not specified.
	LogTypeUnspecified LogType = "UNSPECIFIED"
)

// Region is a region for apps.
type Region struct {
	// The continent of the region. Only received.
	Continent string `json:"continent"`
	// The slugs of the region's data centers, such as `nyc3`. Only received.
	DataCenters []string `json:"data_centers"`
	// Whether this is the default region. Only received.
	Default sdk.Opt[bool] `json:"default,omitzero"`
	// Whether new apps cannot currently be created in the region. Only received.
	Disabled sdk.Opt[bool] `json:"disabled,omitzero"`
	// The name of the flag to display, such as `usa`. Only received.
	Flag string `json:"flag"`
	// The display name of the region, such as `New York`. Only received.
	Label string `json:"label"`
	// The reason why the region is disabled, if it is. Only received.
	Reason sdk.Opt[string] `json:"reason,omitzero"`
	// The slug that app specs use for the region, such as `nyc`. Only received.
	Slug string `json:"slug"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Region) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Region) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Response is a page of apps.
type Response struct {
	// The apps on this page.
	Apps []App `json:"apps"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Response) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Response) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v Response) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// RestartRequest is the components to restart.
type RestartRequest struct {
	// The names of the components; all components if omitted.
	Components []string `json:"components,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RestartRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RestartRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RollbackAppRequest is the settings of a rollback.
type RollbackAppRequest struct {
	// The ID of the deployment to roll back to.
	DeploymentID sdk.Opt[string] `json:"deployment_id,omitzero"`
	// Whether to leave the app unpinned, which commits the rollback immediately.
	SkipPin sdk.Opt[bool] `json:"skip_pin,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RollbackAppRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RollbackAppRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// StringMatch is a match of text, in one of three ways.
type StringMatch struct {
	// The exact text. May be empty. Length: at most 256 characters.
	Exact sdk.Opt[string] `json:"exact,omitzero" api:"nullable"`
	// The prefix of the text. Length: at most 256 characters.
	//
	// Deprecated: the API marks it as deprecated.
	Prefix sdk.Opt[string] `json:"prefix,omitzero" api:"nullable"`
	// A regular expression in RE2 syntax. Length: 1 to 256 characters.
	Regex sdk.Opt[string] `json:"regex,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v StringMatch) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *StringMatch) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateAppRequest is a new app spec for an app.
type UpdateAppRequest struct {
	// The whole new app spec.
	Spec AppSpec `json:"spec"`
	// Whether to use the latest commit or image for all components, not only for new ones. Default: `false`.
	UpdateAllSourceVersions sdk.Opt[bool] `json:"update_all_source_versions,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateAppRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateAppRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v UpdateAppRequest) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// ValidateRollbackResponse is the response of `POST /v2/apps/{app_id}/rollback/validate`.
type ValidateRollbackResponse struct {
	// Whether the app can be rolled back to the deployment.
	Valid bool `json:"valid"`
	// The condition that prevents the rollback, if any.
	Error *AppRollbackValidationCondition `json:"error,omitzero"`
	// Conditions that do not prevent the rollback.
	Warnings []AppRollbackValidationCondition `json:"warnings,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ValidateRollbackResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ValidateRollbackResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Vpc is the VPC of an app.
type Vpc struct {
	// The VPC's ID.
	ID sdk.Opt[string] `json:"id,omitzero"`
	// The private egress IP addresses of the app.
	EgressIPs []VpcEgressIP `json:"egress_ips,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Vpc) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Vpc) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VpcEgressIP is a private egress IP address of an app.
type VpcEgressIP struct {
	// The IP address.
	IP sdk.Opt[string] `json:"ip,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VpcEgressIP) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VpcEgressIP) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
