// Code generated from the description of the API. DO NOT EDIT.

package floatingips

import (
	"encoding/json"

	"digitalocean-sdk.internal/go/sdk"
)

// CreateResponse is the response of `POST /v2/floating_ips`.
type CreateResponse struct {
	// The floating IP.
	FloatingIP FloatingIP `json:"floating_ip"`
	// Links to other pages of the list.
	Links *CreateResponseLinks `json:"links,omitzero"`
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

// Item returns the only value of the response besides links and totals.
func (v *CreateResponse) Item() (*FloatingIP, error) {
	if err := sdk.Require(v.Extra, "floating_ip", true); err != nil {
		return nil, err
	}
	return &v.FloatingIP, nil
}

// CreateResponseLinks links to the actions that assign a floating IP.
type CreateResponseLinks struct {
	// The Droplet that the floating IP is assigned to.
	Droplets []ActionLink `json:"droplets,omitzero"`
	// The action that assigns the floating IP.
	Actions []ActionLink `json:"actions,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseLinks) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseLinks) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// FloatingIP is a floating IP, the former name of a reserved IPv4 address.
type FloatingIP struct {
	// The IP address, which also identifies the floating IP.
	IP string `json:"ip"`
	// The region for which the floating IP is reserved.
	Region Region `json:"region"`
	// The Droplet that the floating IP is assigned to; `null` if it is not assigned. Requires the scope
	// `droplet:read`.
	Droplet *Droplet `json:"droplet,omitzero" api:"nullable"`
	// Whether an action is in progress. Further actions are rejected until it completes.
	Locked bool `json:"locked"`
	// The ID of the project that the floating IP belongs to. Requires the scope `project:read`.
	ProjectID string `json:"project_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v FloatingIP) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FloatingIP) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// FloatingIPCreate is the settings of a floating IP to create, either for a Droplet (`droplet_id`) or for a region
// (`region`).
//
// At most one arm is set.
type FloatingIPCreate struct {
	// DropletID is an arm. It is nil unless it is the one that is set.
	DropletID *FloatingIPCreateDropletID `arm:"droplet_id"`
	// Region is an arm. It is nil unless it is the one that is set.
	Region *FloatingIPCreateRegion `arm:"region"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"required"`
}

// FloatingIPCreateDropletIDValue returns the union with the arm DropletID.
func FloatingIPCreateDropletIDValue(value FloatingIPCreateDropletID) FloatingIPCreate {
	return FloatingIPCreate{DropletID: &value}
}

// FloatingIPCreateRegionValue returns the union with the arm Region.
func FloatingIPCreateRegionValue(value FloatingIPCreateRegion) FloatingIPCreate {
	return FloatingIPCreate{Region: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v FloatingIPCreate) Arm() string {
	switch {
	case v.DropletID != nil:
		return "DropletID"
	case v.Region != nil:
		return "Region"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v FloatingIPCreate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FloatingIPCreate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v FloatingIPCreate) String() string {
	return sdk.Describe(&v)
}

// FloatingIPCreateDropletID is the settings of a floating IP that is assigned to a Droplet.
type FloatingIPCreateDropletID struct {
	// The ID of the Droplet.
	DropletID int64 `json:"droplet_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v FloatingIPCreateDropletID) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FloatingIPCreateDropletID) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// FloatingIPCreateRegion is the settings of a floating IP that is reserved for a region.
type FloatingIPCreateRegion struct {
	// The slug of the region.
	Region string `json:"region"`
	// The ID of the project to assign the floating IP to.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v FloatingIPCreateRegion) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FloatingIPCreateRegion) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GetResponse is the response of `GET /v2/floating_ips/{floating_ip}`.
type GetResponse struct {
	// The floating IP.
	FloatingIP FloatingIP `json:"floating_ip"`
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
func (v *GetResponse) Item() (*FloatingIP, error) {
	if err := sdk.Require(v.Extra, "floating_ip", true); err != nil {
		return nil, err
	}
	return &v.FloatingIP, nil
}

// ListResponse is the response of `GET /v2/floating_ips`.
type ListResponse struct {
	// The floating IPs on this page.
	FloatingIPs []FloatingIP `json:"floating_ips"`
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
