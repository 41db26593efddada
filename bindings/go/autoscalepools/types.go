// Code generated from the description of the API. DO NOT EDIT.

package autoscalepools

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// AutoscalePool is a pool of identical Droplets whose number is fixed or follows utilization.
type AutoscalePool struct {
	// The autoscale pool's ID.
	ID string `json:"id"`
	// The autoscale pool's name.
	Name string `json:"name"`
	// The scaling configuration.
	Config AutoscalePoolConfig `json:"config"`
	// The template for the pool's Droplets.
	DropletTemplate AutoscalePoolDropletTemplate `json:"droplet_template"`
	// The average utilization of the pool.
	CurrentUtilization *CurrentUtilization `json:"current_utilization,omitzero"`
	// When the autoscale pool was created.
	CreatedAt time.Time `json:"created_at"`
	// When the autoscale pool was last updated.
	UpdatedAt time.Time `json:"updated_at"`
	// The autoscale pool's status.
	Status AutoscalePoolStatus `json:"status"`
	// The number of active Droplets in the pool.
	ActiveResourcesCount int64 `json:"active_resources_count"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AutoscalePool) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AutoscalePool) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AutoscalePool) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AutoscalePoolConfig is the scaling configuration of an autoscale pool.
//
// At most one arm is set.
type AutoscalePoolConfig struct {
	// Static is an arm. It is nil unless it is the one that is set.
	Static *AutoscalePoolStaticConfig `arm:"target_number_instances"`
	// Dynamic is an arm. It is nil unless it is the one that is set.
	Dynamic *AutoscalePoolDynamicConfig `arm:"min_instances,max_instances"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"required"`
}

// AutoscalePoolConfigStatic returns the union with the arm Static.
func AutoscalePoolConfigStatic(value AutoscalePoolStaticConfig) AutoscalePoolConfig {
	return AutoscalePoolConfig{Static: &value}
}

// AutoscalePoolConfigDynamic returns the union with the arm Dynamic.
func AutoscalePoolConfigDynamic(value AutoscalePoolDynamicConfig) AutoscalePoolConfig {
	return AutoscalePoolConfig{Dynamic: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v AutoscalePoolConfig) Arm() string {
	switch {
	case v.Static != nil:
		return "Static"
	case v.Dynamic != nil:
		return "Dynamic"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v AutoscalePoolConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AutoscalePoolConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v AutoscalePoolConfig) String() string {
	return sdk.Describe(&v)
}

// AutoscalePoolCreate is the configuration of an autoscale pool to create or replace.
type AutoscalePoolCreate struct {
	// The autoscale pool's name, which cannot be changed later.
	Name string `json:"name"`
	// The scaling configuration, either a fixed number of Droplets or limits and a target utilization.
	Config AutoscalePoolCreateConfig `json:"config"`
	// The template for the pool's Droplets.
	DropletTemplate AutoscalePoolDropletTemplate `json:"droplet_template"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AutoscalePoolCreate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AutoscalePoolCreate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v AutoscalePoolCreate) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AutoscalePoolCreateConfig is a scaling configuration, either a fixed number of Droplets or limits and a target
// utilization.
//
// At most one arm is set.
type AutoscalePoolCreateConfig struct {
	// Static is an arm. It is nil unless it is the one that is set.
	Static *AutoscalePoolStaticConfig `arm:"target_number_instances"`
	// Dynamic is an arm. It is nil unless it is the one that is set.
	Dynamic *AutoscalePoolDynamicConfig `arm:"min_instances,max_instances"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"required"`
}

// AutoscalePoolCreateConfigStatic returns the union with the arm Static.
func AutoscalePoolCreateConfigStatic(value AutoscalePoolStaticConfig) AutoscalePoolCreateConfig {
	return AutoscalePoolCreateConfig{Static: &value}
}

// AutoscalePoolCreateConfigDynamic returns the union with the arm Dynamic.
func AutoscalePoolCreateConfigDynamic(value AutoscalePoolDynamicConfig) AutoscalePoolCreateConfig {
	return AutoscalePoolCreateConfig{Dynamic: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v AutoscalePoolCreateConfig) Arm() string {
	switch {
	case v.Static != nil:
		return "Static"
	case v.Dynamic != nil:
		return "Dynamic"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v AutoscalePoolCreateConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AutoscalePoolCreateConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v AutoscalePoolCreateConfig) String() string {
	return sdk.Describe(&v)
}

// AutoscalePoolDropletTemplate is the template for the Droplets of an autoscale pool.
type AutoscalePoolDropletTemplate struct {
	// The name of the Droplets.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The slug of the region in which the Droplets are created.
	Region AutoscalePoolDropletTemplateRegion `json:"region"`
	// The slug of the Droplet size, such as `c-2`.
	Size string `json:"size"`
	// The ID or slug of the image.
	Image string `json:"image"`
	// The IDs or fingerprints of SSH keys that are allowed to log in. Requires the scope `ssh_key:read`.
	SSHKeys []string `json:"ssh_keys"`
	// The tags to apply to the Droplets. Requires the scope `tag:read`.
	Tags []string `json:"tags,omitzero"`
	// The ID of a VPC in the same region. Requires the scope `vpc:read`.
	VpcUuid sdk.Opt[string] `json:"vpc_uuid,omitzero"`
	// Whether to install the Droplet agent; must be `true` for pools that follow utilization.
	WithDropletAgent sdk.Opt[bool] `json:"with_droplet_agent,omitzero"`
	// The ID of the project to assign the Droplets to. Requires the scope `project:read`.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// Whether to enable IPv6.
	Ipv6 sdk.Opt[bool] `json:"ipv6,omitzero"`
	// Data for the first boot, such as a script or a cloud-config file. Plain text of at most 64 KiB. Treat it as a
	// secret if it contains one. Secret: not printed.
	UserData sdk.Opt[string] `json:"user_data,omitzero" api:"secret"`
	// Whether to assign public IP addresses. `false` cannot be changed later, prevents the use of reserved IPs and
	// requires that `ipv6` is not enabled. Default: `true`.
	PublicNetworking sdk.Opt[bool] `json:"public_networking,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AutoscalePoolDropletTemplate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AutoscalePoolDropletTemplate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v AutoscalePoolDropletTemplate) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v AutoscalePoolDropletTemplate) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v AutoscalePoolDropletTemplate) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AutoscalePoolDropletTemplateRegion is the slug of a region for the Droplets of an autoscale pool.
type AutoscalePoolDropletTemplateRegion string

const (
	// AutoscalePoolDropletTemplateRegionAms2: Amsterdam 2.
	AutoscalePoolDropletTemplateRegionAms2 AutoscalePoolDropletTemplateRegion = "ams2"
	// AutoscalePoolDropletTemplateRegionAms3: Amsterdam 3.
	AutoscalePoolDropletTemplateRegionAms3 AutoscalePoolDropletTemplateRegion = "ams3"
	// AutoscalePoolDropletTemplateRegionBlr1: Bangalore 1.
	AutoscalePoolDropletTemplateRegionBlr1 AutoscalePoolDropletTemplateRegion = "blr1"
	// AutoscalePoolDropletTemplateRegionFra1: Frankfurt 1.
	AutoscalePoolDropletTemplateRegionFra1 AutoscalePoolDropletTemplateRegion = "fra1"
	// AutoscalePoolDropletTemplateRegionLon1: London 1.
	AutoscalePoolDropletTemplateRegionLon1 AutoscalePoolDropletTemplateRegion = "lon1"
	// AutoscalePoolDropletTemplateRegionNyc1: New York 1.
	AutoscalePoolDropletTemplateRegionNyc1 AutoscalePoolDropletTemplateRegion = "nyc1"
	// AutoscalePoolDropletTemplateRegionNyc2: New York 2.
	AutoscalePoolDropletTemplateRegionNyc2 AutoscalePoolDropletTemplateRegion = "nyc2"
	// AutoscalePoolDropletTemplateRegionNyc3: New York 3.
	AutoscalePoolDropletTemplateRegionNyc3 AutoscalePoolDropletTemplateRegion = "nyc3"
	// AutoscalePoolDropletTemplateRegionSfo1: San Francisco 1.
	AutoscalePoolDropletTemplateRegionSfo1 AutoscalePoolDropletTemplateRegion = "sfo1"
	// AutoscalePoolDropletTemplateRegionSfo2: San Francisco 2.
	AutoscalePoolDropletTemplateRegionSfo2 AutoscalePoolDropletTemplateRegion = "sfo2"
	// AutoscalePoolDropletTemplateRegionSfo3: San Francisco 3.
	AutoscalePoolDropletTemplateRegionSfo3 AutoscalePoolDropletTemplateRegion = "sfo3"
	// AutoscalePoolDropletTemplateRegionSgp1: Singapore 1.
	AutoscalePoolDropletTemplateRegionSgp1 AutoscalePoolDropletTemplateRegion = "sgp1"
	// AutoscalePoolDropletTemplateRegionSyd1: Sydney 1.
	AutoscalePoolDropletTemplateRegionSyd1 AutoscalePoolDropletTemplateRegion = "syd1"
	// AutoscalePoolDropletTemplateRegionTor1: Toronto 1.
	AutoscalePoolDropletTemplateRegionTor1 AutoscalePoolDropletTemplateRegion = "tor1"
)

// AutoscalePoolDynamicConfig is a scaling configuration in which the number of Droplets follows utilization.
type AutoscalePoolDynamicConfig struct {
	// The minimum number of Droplets. Range: 1 to 500.
	MinInstances int64 `json:"min_instances"`
	// The maximum number of Droplets. Range: 1 to 1000.
	MaxInstances int64 `json:"max_instances"`
	// The target CPU utilization, as a fraction of 1. Range: 0.05 to 1.
	TargetCPUUtilization sdk.Opt[float64] `json:"target_cpu_utilization,omitzero"`
	// The target memory utilization, as a fraction of 1. Range: 0.05 to 1.
	TargetMemoryUtilization sdk.Opt[float64] `json:"target_memory_utilization,omitzero"`
	// The number of minutes to wait between scaling events; 10 if omitted. Range: 5 to 20.
	CooldownMinutes sdk.Opt[int64] `json:"cooldown_minutes,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AutoscalePoolDynamicConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AutoscalePoolDynamicConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AutoscalePoolStaticConfig is a scaling configuration with a fixed number of Droplets.
type AutoscalePoolStaticConfig struct {
	// The number of Droplets in the pool. Range: 1 to 1000.
	TargetNumberInstances int64 `json:"target_number_instances"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AutoscalePoolStaticConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AutoscalePoolStaticConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AutoscalePoolStatus is the status of an autoscale pool.
type AutoscalePoolStatus string

const (
	// AutoscalePoolStatusActive is the pool is operational.
	AutoscalePoolStatusActive AutoscalePoolStatus = "active"
	// AutoscalePoolStatusDeleting is the pool is being deleted.
	AutoscalePoolStatusDeleting AutoscalePoolStatus = "deleting"
	// AutoscalePoolStatusError is the pool has failed.
	AutoscalePoolStatusError AutoscalePoolStatus = "error"
)

// CreateResponse is the response of `POST /v2/droplets/autoscale`.
type CreateResponse struct {
	// The autoscale pool.
	AutoscalePool AutoscalePool `json:"autoscale_pool"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateResponse) Item() (*AutoscalePool, error) {
	if err := sdk.Require(v.Extra, "autoscale_pool", true); err != nil {
		return nil, err
	}
	return &v.AutoscalePool, nil
}

// CurrentUtilization is the average utilization of an autoscale pool.
type CurrentUtilization struct {
	// The memory utilization, as a fraction of 1. Range: 0 to 1.
	Memory float64 `json:"memory"`
	// The CPU utilization, as a fraction of 1. Range: 0 to 1.
	CPU float64 `json:"cpu"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CurrentUtilization) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CurrentUtilization) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GetResponse is the response of `GET /v2/droplets/autoscale/{autoscale_pool_id}`.
type GetResponse struct {
	// The autoscale pool.
	AutoscalePool AutoscalePool `json:"autoscale_pool"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v GetResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetResponse) Item() (*AutoscalePool, error) {
	if err := sdk.Require(v.Extra, "autoscale_pool", true); err != nil {
		return nil, err
	}
	return &v.AutoscalePool, nil
}

// History is a scaling event or configuration change of an autoscale pool.
type History struct {
	// The event's ID.
	HistoryEventID string `json:"history_event_id"`
	// The number of Droplets at the time of the event.
	CurrentInstanceCount int64 `json:"current_instance_count"`
	// The number of Droplets to reach.
	DesiredInstanceCount int64 `json:"desired_instance_count"`
	// The reason for the event.
	Reason HistoryReason `json:"reason"`
	// The event's status.
	Status HistoryStatus `json:"status"`
	// When the event was created.
	CreatedAt time.Time `json:"created_at"`
	// When the event was last updated.
	UpdatedAt time.Time `json:"updated_at"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v History) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *History) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// HistoryReason is the reason for a scaling event.
type HistoryReason string

const (
	// HistoryReasonConfigurationChange is the configuration of the pool changed.
	HistoryReasonConfigurationChange HistoryReason = "CONFIGURATION_CHANGE"
	// HistoryReasonScaleDown is the pool needed fewer Droplets.
	HistoryReasonScaleDown HistoryReason = "SCALE_DOWN"
	// HistoryReasonScaleUp is the pool needed more Droplets.
	HistoryReasonScaleUp HistoryReason = "SCALE_UP"
)

// HistoryStatus is the status of a scaling event.
type HistoryStatus string

const (
	// HistoryStatusError is the change failed.
	HistoryStatusError HistoryStatus = "error"
	// HistoryStatusInProgress is the change is in progress.
	HistoryStatusInProgress HistoryStatus = "in_progress"
	// HistoryStatusSuccess is the change succeeded.
	HistoryStatusSuccess HistoryStatus = "success"
)

// ListHistoryResponse is the response of `GET /v2/droplets/autoscale/{autoscale_pool_id}/history`.
type ListHistoryResponse struct {
	// The events on this page.
	History []History `json:"history"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListHistoryResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListHistoryResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListMembersResponse is the response of `GET /v2/droplets/autoscale/{autoscale_pool_id}/members`.
type ListMembersResponse struct {
	// The Droplets on this page.
	Droplets []Member `json:"droplets"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListMembersResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListMembersResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/droplets/autoscale`.
type ListResponse struct {
	// The autoscale pools on this page.
	AutoscalePools []AutoscalePool `json:"autoscale_pools"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ListResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Member is a Droplet of an autoscale pool.
type Member struct {
	// The ID of the Droplet.
	DropletID int64 `json:"droplet_id"`
	// When the member was created.
	CreatedAt time.Time `json:"created_at"`
	// When the member was last updated.
	UpdatedAt time.Time `json:"updated_at"`
	// Whether the Droplet is healthy.
	HealthStatus MemberHealthStatus `json:"health_status"`
	// A human-readable reason why the Droplet is unhealthy; absent while it is healthy.
	UnhealthyReason sdk.Opt[string] `json:"unhealthy_reason,omitzero"`
	// The status of the Droplet.
	Status MemberStatus `json:"status"`
	// The utilization of the Droplet.
	CurrentUtilization MemberCurrentUtilization `json:"current_utilization"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Member) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Member) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MemberCurrentUtilization is the average utilization of a Droplet of an autoscale pool.
type MemberCurrentUtilization struct {
	// The memory utilization, as a fraction of 1.
	Memory float64 `json:"memory"`
	// The CPU utilization, as a fraction of 1.
	CPU float64 `json:"cpu"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MemberCurrentUtilization) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MemberCurrentUtilization) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MemberHealthStatus is whether a Droplet of an autoscale pool is healthy.
type MemberHealthStatus string

const (
	// MemberHealthStatusHealthy is the Droplet is healthy.
	MemberHealthStatusHealthy MemberHealthStatus = "healthy"
	// MemberHealthStatusUnhealthy is the Droplet is unhealthy.
	MemberHealthStatusUnhealthy MemberHealthStatus = "unhealthy"
)

// MemberStatus is the status of a Droplet of an autoscale pool.
type MemberStatus string

const (
	// MemberStatusActive is the Droplet is running.
	MemberStatusActive MemberStatus = "active"
	// MemberStatusDeleting is the Droplet is being destroyed.
	MemberStatusDeleting MemberStatus = "deleting"
	// MemberStatusOff is the Droplet is powered off.
	MemberStatusOff MemberStatus = "off"
	// MemberStatusProvisioning is the Droplet is being created.
	MemberStatusProvisioning MemberStatus = "provisioning"
)
