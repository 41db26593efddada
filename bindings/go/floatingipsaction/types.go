// Code generated from the description of the API. DO NOT EDIT.

package floatingipsaction

import (
	"encoding/json"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// FloatingIPActionAssign assigns a floating IP to a Droplet.
type FloatingIPActionAssign struct {
	// The type of the action. Always `assign`.
	Type IPActionType `json:"type" const:"assign"`
	// The ID of the Droplet.
	DropletID int64 `json:"droplet_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v FloatingIPActionAssign) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FloatingIPActionAssign) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// FloatingIPActionUnassign unassigns a floating IP from its Droplet. It remains reserved.
type FloatingIPActionUnassign struct {
	// The type of the action. Always `unassign`.
	Type IPActionType `json:"type" const:"unassign"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v FloatingIPActionUnassign) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FloatingIPActionUnassign) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GetResponse is the response of `GET /v2/floating_ips/{floating_ip}/actions/{action_id}`.
type GetResponse struct {
	// The action.
	Action GetResponseAction `json:"action"`
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

// Item returns the only value of the response besides links and totals.
func (v *GetResponse) Item() (*GetResponseAction, error) {
	if err := sdk.Require(v.Extra, "action", true); err != nil {
		return nil, err
	}
	return &v.Action, nil
}

// GetResponseAction is an action on a floating IP, with its status.
type GetResponseAction struct {
	// The action's ID.
	ID int64 `json:"id"`
	// The action's status. Default: `in-progress`.
	Status ActionStatus `json:"status,omitzero"`
	// The type of the action, such as `transfer`. New types can appear at any time.
	Type sdk.Opt[string] `json:"type,omitzero"`
	// When the action started.
	StartedAt sdk.Opt[time.Time] `json:"started_at,omitzero"`
	// When the action completed; `null` while it is in progress.
	CompletedAt sdk.Opt[time.Time] `json:"completed_at,omitzero" api:"nullable"`
	// The ID of the resource that the action applies to; `null` if the resource has no numeric ID.
	ResourceID sdk.Opt[int64] `json:"resource_id,omitzero" api:"nullable"`
	// The type of resource that the action applies to, such as `droplet`.
	ResourceType sdk.Opt[string] `json:"resource_type,omitzero"`
	// The region in which the action took place.
	Region *Region `json:"region,omitzero"`
	// The slug of that region; `null` for actions without a region.
	RegionSlug sdk.Opt[string] `json:"region_slug,omitzero" api:"nullable"`
	// The ID of the project that the floating IP belongs to.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetResponseAction) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetResponseAction) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/floating_ips/{floating_ip}/actions`.
type ListResponse struct {
	// The actions on this page.
	Actions []Action `json:"actions"`
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

// PostBody is an action on a floating IP, either `assign` with a Droplet ID or `unassign`.
//
// At most one arm is set.
type PostBody struct {
	// Unassign is an arm. It is nil unless it is the one that is set.
	Unassign *FloatingIPActionUnassign `arm:"unassign"`
	// Assign is an arm. It is nil unless it is the one that is set.
	Assign *FloatingIPActionAssign `arm:"assign"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"tag,type"`
}

// PostBodyUnassign returns the union with the arm Unassign.
func PostBodyUnassign(value FloatingIPActionUnassign) PostBody {
	return PostBody{Unassign: &value}
}

// PostBodyAssign returns the union with the arm Assign.
func PostBodyAssign(value FloatingIPActionAssign) PostBody {
	return PostBody{Assign: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v PostBody) Arm() string {
	switch {
	case v.Unassign != nil:
		return "Unassign"
	case v.Assign != nil:
		return "Assign"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v PostBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v PostBody) String() string {
	return sdk.Describe(&v)
}
