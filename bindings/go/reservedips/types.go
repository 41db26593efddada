// Code generated from the description of the API. DO NOT EDIT.

package reservedips

import (
	"encoding/json"

	"digitalocean-sdk.internal/go/sdk"
)

// CreateResponse is the response of `POST /v2/reserved_ips`.
type CreateResponse struct {
	// The reserved IP.
	ReservedIP ReservedIP `json:"reserved_ip"`
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
func (v *CreateResponse) Item() (*ReservedIP, error) {
	if err := sdk.Require(v.Extra, "reserved_ip", true); err != nil {
		return nil, err
	}
	return &v.ReservedIP, nil
}

// CreateResponseLinks links to the Droplet and the action that assigns the address to it.
type CreateResponseLinks struct {
	// The Droplet that the address is assigned to.
	Droplets []ActionLink `json:"droplets,omitzero"`
	// The action that assigns the address.
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

// GetResponse is the response of `GET /v2/reserved_ips/{reserved_ip}`.
type GetResponse struct {
	// The reserved IP.
	ReservedIP ReservedIP `json:"reserved_ip"`
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
func (v *GetResponse) Item() (*ReservedIP, error) {
	if err := sdk.Require(v.Extra, "reserved_ip", true); err != nil {
		return nil, err
	}
	return &v.ReservedIP, nil
}

// ListResponse is the response of `GET /v2/reserved_ips`.
type ListResponse struct {
	// The reserved IPs on this page.
	ReservedIPs []ReservedIP `json:"reserved_ips"`
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

// ReservedIP is a reserved IPv4 address, which can be assigned to any Droplet in its region.
type ReservedIP struct {
	// The address, which also identifies the reserved IP.
	IP string `json:"ip"`
	// The region of the address.
	Region Region `json:"region"`
	// The Droplet that the address is assigned to; `null` if there is none. Requires the scope `droplet:read`.
	Droplet *Droplet `json:"droplet,omitzero" api:"nullable"`
	// Whether an action is in progress, which prevents other actions.
	Locked bool `json:"locked"`
	// The ID of the project that the address belongs to. Requires the scope `project:read`.
	ProjectID string `json:"project_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ReservedIP) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ReservedIP) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ReservedIPCreate is the settings of a reserved IPv4 address to create, for a Droplet (`droplet_id`) or a region
// (`region`).
//
// At most one arm is set.
type ReservedIPCreate struct {
	// DropletID is an arm. It is nil unless it is the one that is set.
	DropletID *ReservedIPCreateDropletID `arm:"droplet_id"`
	// Region is an arm. It is nil unless it is the one that is set.
	Region *ReservedIPCreateRegion `arm:"region"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"required"`
}

// ReservedIPCreateDropletIDValue returns the union with the arm DropletID.
func ReservedIPCreateDropletIDValue(value ReservedIPCreateDropletID) ReservedIPCreate {
	return ReservedIPCreate{DropletID: &value}
}

// ReservedIPCreateRegionValue returns the union with the arm Region.
func ReservedIPCreateRegionValue(value ReservedIPCreateRegion) ReservedIPCreate {
	return ReservedIPCreate{Region: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v ReservedIPCreate) Arm() string {
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
func (v ReservedIPCreate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ReservedIPCreate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v ReservedIPCreate) String() string {
	return sdk.Describe(&v)
}

// ReservedIPCreateDropletID is the settings of a reserved IPv4 address that is assigned to a Droplet.
type ReservedIPCreateDropletID struct {
	// The ID of the Droplet to assign the address to.
	DropletID int64 `json:"droplet_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ReservedIPCreateDropletID) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ReservedIPCreateDropletID) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ReservedIPCreateRegion is the settings of a reserved IPv4 address that is reserved for a region.
type ReservedIPCreateRegion struct {
	// The slug of the region to reserve the address in.
	Region string `json:"region"`
	// The ID of the project that the address belongs to.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ReservedIPCreateRegion) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ReservedIPCreateRegion) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
