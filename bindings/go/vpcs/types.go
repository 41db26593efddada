// Code generated from the description of the API. DO NOT EDIT.

package vpcs

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// CreateBody is the settings of a VPC to create.
type CreateBody struct {
	// The VPC's name. It must be unique and consist of letters, digits, dashes and dots. Pattern:
	// `^[a-zA-Z0-9\-\.]+$`.
	Name string `json:"name"`
	// A description of the VPC. Length: at most 255 characters.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The slug of the VPC's region, such as `nyc3`.
	Region string `json:"region"`
	// The IP address range in CIDR notation, such as `10.10.10.0/24`.
	IPRange sdk.Opt[string] `json:"ip_range,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreatePeeringsBody is the settings of a peering to create.
type CreatePeeringsBody struct {
	// The name of the peering. It must be unique and consist of letters, digits, dashes and dots. Pattern:
	// `^[a-zA-Z0-9\-\.]+$`.
	Name string `json:"name"`
	// The ID of the other VPC.
	VpcID string `json:"vpc_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreatePeeringsBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreatePeeringsBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreatePeeringsResponse is the response of `POST /v2/vpcs/{vpc_id}/peerings`.
type CreatePeeringsResponse struct {
	// The VPC peering.
	Peering VpcPeering `json:"peering"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreatePeeringsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreatePeeringsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreatePeeringsResponse) Item() (*VpcPeering, error) {
	if err := sdk.Require(v.Extra, "peering", true); err != nil {
		return nil, err
	}
	return &v.Peering, nil
}

// CreateResponse is the response of `POST /v2/vpcs`.
type CreateResponse struct {
	// The VPC.
	Vpc Vpc `json:"vpc"`
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
func (v *CreateResponse) Item() (*Vpc, error) {
	if err := sdk.Require(v.Extra, "vpc", true); err != nil {
		return nil, err
	}
	return &v.Vpc, nil
}

// ListMembersResponse is the response of `GET /v2/vpcs/{vpc_id}/members`.
type ListMembersResponse struct {
	// The resources on this page.
	Members []VpcMember `json:"members"`
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

// ListPeeringsResponse is the response of `GET /v2/vpcs/{vpc_id}/peerings`.
type ListPeeringsResponse struct {
	// The VPC peerings on this page.
	Peerings []VpcPeering `json:"peerings"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListPeeringsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListPeeringsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/vpcs`.
type ListResponse struct {
	// The VPCs on this page.
	Vpcs []Vpc `json:"vpcs"`
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

// PatchBody is a change to a VPC. Fields that are left out do not change.
type PatchBody struct {
	// The VPC's name. It must be unique and consist of letters, digits, dashes and dots. Pattern:
	// `^[a-zA-Z0-9\-\.]+$`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// A description of the VPC. Length: at most 255 characters.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// Whether new resources in the region belong to this VPC unless they specify another. Each region has one default
	// VPC.
	Default sdk.Opt[bool] `json:"default,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PatchBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PatchBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PatchPeeringsBody is the new name of a peering.
type PatchPeeringsBody struct {
	// The name of the peering, unique in the team. It consists of letters, digits and dashes. Pattern:
	// `^[a-zA-Z0-9\-]+$`.
	Name string `json:"name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PatchPeeringsBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PatchPeeringsBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateBody is a change to a VPC. The name is required.
type UpdateBody struct {
	// The VPC's name. It must be unique and consist of letters, digits, dashes and dots. Pattern:
	// `^[a-zA-Z0-9\-\.]+$`.
	Name string `json:"name"`
	// A description of the VPC. Length: at most 255 characters.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// Whether new resources in the region belong to this VPC unless they specify another. Each region has one default
	// VPC.
	Default sdk.Opt[bool] `json:"default,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Vpc is a VPC, a private network for the resources of a region.
type Vpc struct {
	// The VPC's name. It must be unique and consist of letters, digits, dashes and dots. Pattern:
	// `^[a-zA-Z0-9\-\.]+$`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// A description of the VPC. Length: at most 255 characters.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The slug of the VPC's region, such as `nyc3`.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The IP address range in CIDR notation, such as `10.10.10.0/24`.
	IPRange sdk.Opt[string] `json:"ip_range,omitzero"`
	// Whether new resources in the region belong to this VPC unless they specify another. Each region has one default
	// VPC.
	Default sdk.Opt[bool] `json:"default,omitzero"`
	// The VPC's ID. Only received.
	ID string `json:"id"`
	// The uniform resource name (URN) of the VPC.
	Urn sdk.Opt[string] `json:"urn,omitzero"`
	// When the VPC was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
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

// VpcMember is a resource in a VPC.
type VpcMember struct {
	// The resource's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The URN of the resource.
	Urn sdk.Opt[string] `json:"urn,omitzero"`
	// When the resource was created, as text.
	CreatedAt sdk.Opt[string] `json:"created_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VpcMember) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VpcMember) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
