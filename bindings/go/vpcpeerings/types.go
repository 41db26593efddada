// Code generated from the description of the API. DO NOT EDIT.

package vpcpeerings

import (
	"digitalocean-sdk.internal/go/sdk"
)

// CreateBody is the settings of a VPC peering to create.
type CreateBody struct {
	// The name of the peering, unique in the team. It consists of letters, digits and dashes. Pattern:
	// `^[a-zA-Z0-9\-]+$`.
	Name string `json:"name"`
	// The IDs of the two VPCs. Size: exactly 2 items.
	VpcIDs []string `json:"vpc_ids"`
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

// CreateResponse is the response of `POST /v2/vpc_peerings`.
type CreateResponse struct {
	// The VPC peering.
	VpcPeering VpcPeering `json:"vpc_peering"`
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
func (v *CreateResponse) Item() (*VpcPeering, error) {
	if err := sdk.Require(v.Extra, "vpc_peering", true); err != nil {
		return nil, err
	}
	return &v.VpcPeering, nil
}

// DeleteResponse is the response of `DELETE /v2/vpc_peerings/{vpc_peering_id}`.
type DeleteResponse struct {
	// The peering, which is being deleted.
	VpcPeering VpcPeering `json:"vpc_peering"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DeleteResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DeleteResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *DeleteResponse) Item() (*VpcPeering, error) {
	if err := sdk.Require(v.Extra, "vpc_peering", true); err != nil {
		return nil, err
	}
	return &v.VpcPeering, nil
}

// GetResponse is the response of `GET /v2/vpc_peerings/{vpc_peering_id}`.
type GetResponse struct {
	// The VPC peering.
	VpcPeering VpcPeering `json:"vpc_peering"`
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
func (v *GetResponse) Item() (*VpcPeering, error) {
	if err := sdk.Require(v.Extra, "vpc_peering", true); err != nil {
		return nil, err
	}
	return &v.VpcPeering, nil
}

// ListResponse is the response of `GET /v2/vpc_peerings`.
type ListResponse struct {
	// The VPC peerings on this page.
	VpcPeerings []VpcPeering `json:"vpc_peerings"`
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

// PatchBody is the new name of a VPC peering.
type PatchBody struct {
	// The name of the peering, unique in the team. It consists of letters, digits and dashes. Pattern:
	// `^[a-zA-Z0-9\-]+$`.
	Name string `json:"name"`
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
