// Code generated from the description of the API. DO NOT EDIT.

package functions

import (
	"fmt"
	"log/slog"

	"digitalocean-sdk.internal/go/sdk"
)

// CreateNamespace is the settings of a functions namespace to create.
type CreateNamespace struct {
	// The slug of the region, such as `nyc1`.
	Region string `json:"region"`
	// The display name of the namespace, which must be unique.
	Label string `json:"label"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateNamespace) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateNamespace) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateNamespaceResponse is the response of `POST /v2/functions/namespaces`.
type CreateNamespaceResponse struct {
	// The namespace.
	Namespace FunctionNamespace `json:"namespace"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateNamespaceResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateNamespaceResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateNamespaceResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateNamespaceResponse) Item() (*FunctionNamespace, error) {
	if err := sdk.Require(v.Extra, "namespace", true); err != nil {
		return nil, err
	}
	return &v.Namespace, nil
}

// CreateTrigger is the settings of a trigger to create.
type CreateTrigger struct {
	// The trigger's name, which must be unique in the namespace.
	Name string `json:"name"`
	// The name of the function to call, which must exist in the namespace.
	Function string `json:"function"`
	// The type of the trigger, which is always `SCHEDULED`.
	Type string `json:"type"`
	// Whether the trigger is enabled.
	IsEnabled bool `json:"is_enabled"`
	// The schedule of the calls, and the data to pass.
	ScheduledDetails ScheduledDetails `json:"scheduled_details"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateTrigger) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateTrigger) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateTriggerResponse is the response of `POST /v2/functions/namespaces/{namespace_id}/triggers`.
type CreateTriggerResponse struct {
	// The function trigger.
	Trigger FunctionTrigger `json:"trigger"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateTriggerResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateTriggerResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateTriggerResponse) Item() (*FunctionTrigger, error) {
	if err := sdk.Require(v.Extra, "trigger", true); err != nil {
		return nil, err
	}
	return &v.Trigger, nil
}

// FunctionNamespace is a functions namespace, which contains packages, functions and triggers.
type FunctionNamespace struct {
	// The URL of the API host of the namespace.
	APIHost sdk.Opt[string] `json:"api_host,omitzero"`
	// The ID of the namespace, which is `fn-` followed by a UUID.
	Namespace sdk.Opt[string] `json:"namespace,omitzero"`
	// When the namespace was created, in a format such as `2022-09-14 04:16:45+00:00`.
	CreatedAt sdk.Opt[string] `json:"created_at,omitzero"`
	// When the namespace was last updated, in a format such as `2022-09-14 04:16:45+00:00`.
	UpdatedAt sdk.Opt[string] `json:"updated_at,omitzero"`
	// The display name of the namespace.
	Label sdk.Opt[string] `json:"label,omitzero"`
	// The slug of the namespace's region.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The UUID of the namespace, without `fn-`.
	Uuid string `json:"uuid"`
	// The secret that authenticates `doctl` for the namespace, together with `uuid`. Secret: not printed.
	Key sdk.Opt[string] `json:"key,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v FunctionNamespace) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FunctionNamespace) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v FunctionNamespace) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v FunctionNamespace) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v FunctionNamespace) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// FunctionTrigger is a trigger, which calls a function on a schedule.
type FunctionTrigger struct {
	// The ID of the namespace that the trigger belongs to.
	Namespace sdk.Opt[string] `json:"namespace,omitzero"`
	// The function trigger's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The name of the function that the trigger calls.
	Function sdk.Opt[string] `json:"function,omitzero"`
	// The type of the trigger, such as `SCHEDULED`.
	Type sdk.Opt[string] `json:"type,omitzero"`
	// Whether the trigger is enabled.
	IsEnabled sdk.Opt[bool] `json:"is_enabled,omitzero"`
	// When the trigger was created, in a format such as `2022-11-11 04:16:45+00:00`.
	CreatedAt sdk.Opt[string] `json:"created_at,omitzero"`
	// When the trigger was last updated, in a format such as `2022-11-11 04:16:45+00:00`.
	UpdatedAt sdk.Opt[string] `json:"updated_at,omitzero"`
	// The schedule of the calls, and the data to pass.
	ScheduledDetails *ScheduledDetails `json:"scheduled_details,omitzero"`
	// The times of the last and next runs.
	ScheduledRuns *FunctionTriggerScheduledRuns `json:"scheduled_runs,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v FunctionTrigger) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FunctionTrigger) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// FunctionTriggerScheduledRuns is the times of a trigger's last and next runs.
type FunctionTriggerScheduledRuns struct {
	// When the trigger last ran; `null` before the first run.
	LastRunAt sdk.Opt[string] `json:"last_run_at,omitzero" api:"nullable"`
	// When the trigger runs next; `null` if no run is scheduled.
	NextRunAt sdk.Opt[string] `json:"next_run_at,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v FunctionTriggerScheduledRuns) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FunctionTriggerScheduledRuns) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListNamespacesResponse is the response of `GET /v2/functions/namespaces`.
type ListNamespacesResponse struct {
	// The namespaces.
	Namespaces []FunctionNamespace `json:"namespaces"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListNamespacesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListNamespacesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ListNamespacesResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Items returns the list of the response.
func (v *ListNamespacesResponse) Items() ([]FunctionNamespace, error) {
	if err := sdk.Require(v.Extra, "namespaces", true); err != nil {
		return nil, err
	}
	return v.Namespaces, nil
}

// ListTriggersResponse is the response of `GET /v2/functions/namespaces/{namespace_id}/triggers`.
type ListTriggersResponse struct {
	// The function triggers.
	Triggers []FunctionTrigger `json:"triggers"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListTriggersResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListTriggersResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *ListTriggersResponse) Items() ([]FunctionTrigger, error) {
	if err := sdk.Require(v.Extra, "triggers", true); err != nil {
		return nil, err
	}
	return v.Triggers, nil
}

// ScheduledDetails is the schedule on which a trigger calls its function, and the data to pass.
type ScheduledDetails struct {
	// The schedule, as a cron expression.
	Cron string `json:"cron"`
	// The data to pass to the function.
	Body sdk.Opt[*ScheduledDetailsBody] `json:"body,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ScheduledDetails) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ScheduledDetails) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ScheduledDetailsBody is the data to pass to a function. Other keys are allowed.
type ScheduledDetailsBody struct {
	// The value that the function receives as `name`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ScheduledDetailsBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ScheduledDetailsBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateTrigger is a change to a trigger.
type UpdateTrigger struct {
	// Whether the trigger is enabled.
	IsEnabled sdk.Opt[bool] `json:"is_enabled,omitzero"`
	// The schedule of the calls, and the data to pass.
	ScheduledDetails *ScheduledDetails `json:"scheduled_details,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateTrigger) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateTrigger) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
