// Code generated from the description of the API. DO NOT EDIT.

package reservedipv6actions

import (
	"encoding/json"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// PostBody is an action on a reserved IPv6 address.
//
// At most one arm is set.
type PostBody struct {
	// Unassign is an arm. It is nil unless it is the one that is set.
	Unassign *ReservedIpv6ActionUnassign `arm:"unassign"`
	// Assign is an arm. It is nil unless it is the one that is set.
	Assign *ReservedIpv6ActionAssign `arm:"assign"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"tag,type"`
}

// PostBodyUnassign returns the union with the arm Unassign.
func PostBodyUnassign(value ReservedIpv6ActionUnassign) PostBody {
	return PostBody{Unassign: &value}
}

// PostBodyAssign returns the union with the arm Assign.
func PostBodyAssign(value ReservedIpv6ActionAssign) PostBody {
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

// PostResponse is the response of `POST /v2/reserved_ipv6/{reserved_ipv6}/actions`.
type PostResponse struct {
	// The action.
	Action PostResponseAction `json:"action"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PostResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *PostResponse) Item() (*PostResponseAction, error) {
	if err := sdk.Require(v.Extra, "action", true); err != nil {
		return nil, err
	}
	return &v.Action, nil
}

// PostResponseAction is an action on a reserved IPv6 address, with its progress.
type PostResponseAction struct {
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
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PostResponseAction) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostResponseAction) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ReservedIpv6ActionAssign is an action that assigns a reserved IPv6 address to a Droplet.
type ReservedIpv6ActionAssign struct {
	// The type of the action. Always `assign`.
	Type IPActionType `json:"type" const:"assign"`
	// The ID of the Droplet.
	DropletID int64 `json:"droplet_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ReservedIpv6ActionAssign) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ReservedIpv6ActionAssign) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ReservedIpv6ActionUnassign is an action that unassigns a reserved IPv6 address. It stays reserved.
type ReservedIpv6ActionUnassign struct {
	// The type of the action. Always `unassign`.
	Type IPActionType `json:"type" const:"unassign"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ReservedIpv6ActionUnassign) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ReservedIpv6ActionUnassign) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
