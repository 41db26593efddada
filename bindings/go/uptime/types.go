// Code generated from the description of the API. DO NOT EDIT.

package uptime

import (
	"fmt"
	"log/slog"

	"digitalocean-sdk.internal/go/sdk"
)

// Alert is an alert of an uptime check.
type Alert struct {
	// The alert's ID. Only received.
	ID string `json:"id"`
	// The display name of the alert.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The type of the alert.
	Type AlertUpdatableType `json:"type,omitzero"`
	// The threshold, in milliseconds for `latency` and days before expiry for `ssl_expiry`. Not used for other types.
	Threshold sdk.Opt[int64] `json:"threshold,omitzero"`
	// Whether to alert above or below the threshold.
	Comparison AlertUpdatableComparison `json:"comparison,omitzero"`
	// The email addresses and Slack channels to notify.
	Notifications *Notification `json:"notifications,omitzero"`
	// The time for which the condition must hold before the alert is triggered.
	Period AlertUpdatablePeriod `json:"period,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Alert) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Alert) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v Alert) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// AlertUpdatableComparison is whether to alert above or below a threshold.
type AlertUpdatableComparison string

const (
	// AlertUpdatableComparisonGreaterThan: Alert above the threshold.
	AlertUpdatableComparisonGreaterThan AlertUpdatableComparison = "greater_than"
	// AlertUpdatableComparisonLessThan: Alert below the threshold.
	AlertUpdatableComparisonLessThan AlertUpdatableComparison = "less_than"
)

// AlertUpdatablePeriod is the time for which a condition must hold before an alert is triggered.
type AlertUpdatablePeriod string

const (
	// AlertUpdatablePeriod10m: 10 minutes.
	AlertUpdatablePeriod10m AlertUpdatablePeriod = "10m"
	// AlertUpdatablePeriod15m: 15 minutes.
	AlertUpdatablePeriod15m AlertUpdatablePeriod = "15m"
	// AlertUpdatablePeriod1h: 1 hour.
	AlertUpdatablePeriod1h AlertUpdatablePeriod = "1h"
	// AlertUpdatablePeriod2m: 2 minutes.
	AlertUpdatablePeriod2m AlertUpdatablePeriod = "2m"
	// AlertUpdatablePeriod30m: 30 minutes.
	AlertUpdatablePeriod30m AlertUpdatablePeriod = "30m"
	// AlertUpdatablePeriod3m: 3 minutes.
	AlertUpdatablePeriod3m AlertUpdatablePeriod = "3m"
	// AlertUpdatablePeriod5m: 5 minutes.
	AlertUpdatablePeriod5m AlertUpdatablePeriod = "5m"
)

// AlertUpdatableType is the type of an alert.
type AlertUpdatableType string

const (
	// AlertUpdatableTypeDown is the target is down in at least one region.
	AlertUpdatableTypeDown AlertUpdatableType = "down"
	// AlertUpdatableTypeDownGlobal is the target is down in all regions.
	AlertUpdatableTypeDownGlobal AlertUpdatableType = "down_global"
	// AlertUpdatableTypeLatency is the latency of the target crosses the threshold.
	AlertUpdatableTypeLatency AlertUpdatableType = "latency"
	// AlertUpdatableTypeSSLExpiry is the TLS certificate of the target is about to expire.
	AlertUpdatableTypeSSLExpiry AlertUpdatableType = "ssl_expiry"
)

// Check is an uptime check, which tests regularly whether a target is reachable.
type Check struct {
	// The check's ID. Only received.
	ID string `json:"id"`
	// The display name of the check.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The type of request.
	Type CheckUpdatableType `json:"type,omitzero"`
	// The endpoint to check.
	Target sdk.Opt[string] `json:"target,omitzero"`
	// The regions from which to check.
	Regions []CheckUpdatableRegion `json:"regions,omitzero"`
	// Whether the check is enabled. Default: `true`.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Check) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Check) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CheckUpdatable is the settings of an uptime check.
type CheckUpdatable struct {
	// The display name of the check.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The type of request.
	Type CheckUpdatableType `json:"type,omitzero"`
	// The endpoint to check.
	Target sdk.Opt[string] `json:"target,omitzero"`
	// The regions from which to check.
	Regions []CheckUpdatableRegion `json:"regions,omitzero"`
	// Whether the check is enabled. Default: `true`.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CheckUpdatable) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CheckUpdatable) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CheckUpdatableRegion is a region from which a target is checked.
type CheckUpdatableRegion string

const (
	// CheckUpdatableRegionEuWest: Western Europe.
	CheckUpdatableRegionEuWest CheckUpdatableRegion = "eu_west"
	// CheckUpdatableRegionSeAsia: Southeast Asia.
	CheckUpdatableRegionSeAsia CheckUpdatableRegion = "se_asia"
	// CheckUpdatableRegionUsEast is the eastern United States.
	CheckUpdatableRegionUsEast CheckUpdatableRegion = "us_east"
	// CheckUpdatableRegionUsWest is the western United States.
	CheckUpdatableRegionUsWest CheckUpdatableRegion = "us_west"
)

// CheckUpdatableType is the type of request of an uptime check.
type CheckUpdatableType string

const (
	// CheckUpdatableTypeHTTP is an HTTP request.
	CheckUpdatableTypeHTTP CheckUpdatableType = "http"
	// CheckUpdatableTypeHTTPS is an HTTPS request.
	CheckUpdatableTypeHTTPS CheckUpdatableType = "https"
	// CheckUpdatableTypePing is an ICMP ping.
	CheckUpdatableTypePing CheckUpdatableType = "ping"
)

// CreateAlertBody is the settings of an alert to create.
type CreateAlertBody struct {
	// The alert's ID. Only received.
	ID sdk.Opt[string] `json:"id,omitzero" api:"readonly"`
	// The display name of the alert.
	Name string `json:"name"`
	// The type of the alert.
	Type AlertUpdatableType `json:"type"`
	// The threshold, in milliseconds for `latency` and days before expiry for `ssl_expiry`. Not used for other types.
	Threshold sdk.Opt[int64] `json:"threshold,omitzero"`
	// Whether to alert above or below the threshold.
	Comparison AlertUpdatableComparison `json:"comparison,omitzero"`
	// The email addresses and Slack channels to notify.
	Notifications Notification `json:"notifications"`
	// The time for which the condition must hold before the alert is triggered.
	Period AlertUpdatablePeriod `json:"period"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateAlertBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateAlertBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateAlertBody) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CreateAlertResponse is the response of `POST /v2/uptime/checks/{check_id}/alerts`.
type CreateAlertResponse struct {
	// The alert.
	Alert Alert `json:"alert"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateAlertResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateAlertResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateAlertResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateAlertResponse) Item() (*Alert, error) {
	if err := sdk.Require(v.Extra, "alert", true); err != nil {
		return nil, err
	}
	return &v.Alert, nil
}

// CreateCheckBody is the settings of an uptime check to create.
type CreateCheckBody struct {
	// The display name of the check.
	Name string `json:"name"`
	// The type of request.
	Type CheckUpdatableType `json:"type"`
	// The endpoint to check.
	Target string `json:"target"`
	// The regions from which to check.
	Regions []CheckUpdatableRegion `json:"regions"`
	// Whether the check is enabled.
	Enabled bool `json:"enabled"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateCheckBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateCheckBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateCheckResponse is the response of `POST /v2/uptime/checks`.
type CreateCheckResponse struct {
	// The check.
	Check Check `json:"check"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateCheckResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateCheckResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateCheckResponse) Item() (*Check, error) {
	if err := sdk.Require(v.Extra, "check", true); err != nil {
		return nil, err
	}
	return &v.Check, nil
}

// GetCheckStateResponse is the response of `GET /v2/uptime/checks/{check_id}/state`.
type GetCheckStateResponse struct {
	// The state.
	State State `json:"state"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetCheckStateResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetCheckStateResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetCheckStateResponse) Item() (*State, error) {
	if err := sdk.Require(v.Extra, "state", true); err != nil {
		return nil, err
	}
	return &v.State, nil
}

// ListAlertsResponse is the response of `GET /v2/uptime/checks/{check_id}/alerts`.
type ListAlertsResponse struct {
	// The alerts on this page.
	Alerts []Alert `json:"alerts"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
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

// ListChecksResponse is the response of `GET /v2/uptime/checks`.
type ListChecksResponse struct {
	// The checks on this page.
	Checks []Check `json:"checks"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListChecksResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListChecksResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Notification is the email addresses and Slack channels that an alert notifies.
type Notification struct {
	// The email addresses to notify. They must be verified in the account.
	Email []string `json:"email"`
	// The Slack channels to notify.
	Slack []NotificationSlackItem `json:"slack"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Notification) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Notification) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v Notification) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// NotificationSlackItem is a Slack channel to notify.
type NotificationSlackItem struct {
	// The name of the channel.
	Channel string `json:"channel"`
	// The webhook URL of the channel. Anyone who has the URL can post to the channel. Secret: not printed.
	URL string `json:"url" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v NotificationSlackItem) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *NotificationSlackItem) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v NotificationSlackItem) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v NotificationSlackItem) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v NotificationSlackItem) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// PreviousOutage is an outage of a target.
type PreviousOutage struct {
	// The region in which the outage was detected.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// When the outage started.
	StartedAt sdk.Opt[string] `json:"started_at,omitzero"`
	// When the outage ended.
	EndedAt sdk.Opt[string] `json:"ended_at,omitzero"`
	// The duration of the outage, in seconds.
	DurationSeconds sdk.Opt[int64] `json:"duration_seconds,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PreviousOutage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PreviousOutage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RegionState is the state of a target in one region.
type RegionState struct {
	// Whether the target is up.
	Status RegionStateStatus `json:"status,omitzero"`
	// When the status last changed.
	StatusChangedAt sdk.Opt[string] `json:"status_changed_at,omitzero"`
	// The uptime over the last 30 days, in percent.
	ThirtyDayUptimePercentage sdk.Opt[float64] `json:"thirty_day_uptime_percentage,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RegionState) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RegionState) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RegionStateStatus is whether a target is up.
type RegionStateStatus string

const (
	// RegionStateStatusChecking is the status is not known yet.
	RegionStateStatusChecking RegionStateStatus = "CHECKING"
	// RegionStateStatusDown is the target is down.
	RegionStateStatusDown RegionStateStatus = "DOWN"
	// RegionStateStatusUp is the target is up.
	RegionStateStatusUp RegionStateStatus = "UP"
)

// RegionalState is the state of a target in each region. Other regions are in the unknown fields.
type RegionalState struct {
	// The state in the eastern United States.
	UsEast *RegionState `json:"us_east,omitzero"`
	// The state in western Europe.
	EuWest *RegionState `json:"eu_west,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RegionalState) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RegionalState) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// State is the state of an uptime check.
type State struct {
	// The state in each region.
	Regions *RegionalState `json:"regions,omitzero"`
	// The previous outage.
	PreviousOutage *PreviousOutage `json:"previous_outage,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v State) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *State) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateAlertBody is the new settings of an alert.
type UpdateAlertBody struct {
	// The display name of the alert.
	Name string `json:"name"`
	// The type of the alert.
	Type AlertUpdatableType `json:"type"`
	// The threshold, in milliseconds for `latency` and days before expiry for `ssl_expiry`. Not used for other types.
	Threshold sdk.Opt[int64] `json:"threshold,omitzero"`
	// Whether to alert above or below the threshold.
	Comparison AlertUpdatableComparison `json:"comparison,omitzero"`
	// The email addresses and Slack channels to notify.
	Notifications Notification `json:"notifications"`
	// The time for which the condition must hold before the alert is triggered.
	Period AlertUpdatablePeriod `json:"period"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateAlertBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateAlertBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v UpdateAlertBody) LogValue() slog.Value {
	return sdk.LogModel(&v)
}
