// Code generated from the description of the API. DO NOT EDIT.

package reservedipv6

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// Create is the settings of a reserved IPv6 address to create.
type Create struct {
	// The slug of the region to reserve the address in.
	RegionSlug string `json:"region_slug"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Create) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Create) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponse is the response of `POST /v2/reserved_ipv6`.
type CreateResponse struct {
	// The reserved IPv6.
	ReservedIpv6 ReservedIpv6 `json:"reserved_ipv6"`
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
func (v *CreateResponse) Item() (*ReservedIpv6, error) {
	if err := sdk.Require(v.Extra, "reserved_ipv6", true); err != nil {
		return nil, err
	}
	return &v.ReservedIpv6, nil
}

// GetResponse is the response of `GET /v2/reserved_ipv6/{reserved_ipv6}`.
type GetResponse struct {
	// The reserved IPv6.
	ReservedIpv6 ReservedIpv6 `json:"reserved_ipv6"`
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
func (v *GetResponse) Item() (*ReservedIpv6, error) {
	if err := sdk.Require(v.Extra, "reserved_ipv6", true); err != nil {
		return nil, err
	}
	return &v.ReservedIpv6, nil
}

// ListReservedIpv6 is a reserved IPv6 address in a list.
type ListReservedIpv6 struct {
	// The address, which also identifies the reserved IP.
	IP sdk.Opt[string] `json:"ip,omitzero"`
	// The slug of the address's region.
	RegionSlug sdk.Opt[string] `json:"region_slug,omitzero"`
	// When the address was reserved.
	ReservedAt sdk.Opt[time.Time] `json:"reserved_at,omitzero"`
	// The Droplet that the address is assigned to; `null` if there is none. Requires the scope `droplet:read`.
	Droplet *Droplet `json:"droplet,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListReservedIpv6) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListReservedIpv6) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/reserved_ipv6`.
type ListResponse struct {
	// The reserved IPv6 addresses on this page.
	ReservedIpv6s []ListReservedIpv6 `json:"reserved_ipv6s"`
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

// ReservedIpv6 is a reserved IPv6 address, which can be assigned to any Droplet in its region.
type ReservedIpv6 struct {
	// The address, which also identifies the reserved IP.
	IP string `json:"ip"`
	// When the address was reserved.
	ReservedAt time.Time `json:"reserved_at"`
	// The slug of the address's region.
	RegionSlug string `json:"region_slug"`
	// The Droplet that the address is assigned to; `null` if there is none. Requires the scope `droplet:read`.
	Droplet *Droplet `json:"droplet,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ReservedIpv6) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ReservedIpv6) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
