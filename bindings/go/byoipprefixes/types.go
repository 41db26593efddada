// Code generated from the description of the API. DO NOT EDIT.

package byoipprefixes

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// ByoipPrefix is an IPv4 prefix owned by the customer.
type ByoipPrefix struct {
	// The BYOIP prefix's UUID.
	Uuid string `json:"uuid"`
	// The BYOIP prefix's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The prefix in CIDR notation, such as `203.0.113.0/24`.
	Prefix sdk.Opt[string] `json:"prefix,omitzero"`
	// The status of the prefix, such as `in_progress` or `active`.
	Status string `json:"status"`
	// The slug of the region in which the prefix is used.
	Region string `json:"region"`
	// The results of the validation.
	Validations []ByoipPrefixValidation `json:"validations,omitzero"`
	// The reason for a failure, if there was one.
	FailureReason sdk.Opt[string] `json:"failure_reason,omitzero"`
	// Whether the prefix is locked.
	Locked sdk.Opt[bool] `json:"locked,omitzero"`
	// Whether the prefix is advertised to the internet.
	Advertised sdk.Opt[bool] `json:"advertised,omitzero"`
	// The ID of the project that the BYOIP prefix belongs to.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ByoipPrefix) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ByoipPrefix) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ByoipPrefixCreate is a BYOIP prefix to create.
type ByoipPrefixCreate struct {
	// The prefix in CIDR notation, such as `203.0.113.0/24`.
	Prefix string `json:"prefix"`
	// The slug of the region in which to use the prefix.
	Region string `json:"region"`
	// The signature hash for the prefix.
	Signature string `json:"signature"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ByoipPrefixCreate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ByoipPrefixCreate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ByoipPrefixResource is an IP address of a BYOIP prefix that is in use.
type ByoipPrefixResource struct {
	// The allocation's ID.
	ID int64 `json:"id"`
	// The ID of the BYOIP prefix.
	Byoip string `json:"byoip"`
	// The slug of the region in which the address is used.
	Region string `json:"region"`
	// The URN of the resource that uses the address, such as `do:droplet:...`.
	Resource string `json:"resource"`
	// When the address was assigned to the resource.
	AssignedAt time.Time `json:"assigned_at"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ByoipPrefixResource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ByoipPrefixResource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ByoipPrefixUpdate is a change to a BYOIP prefix.
type ByoipPrefixUpdate struct {
	// Whether to advertise the prefix to the internet.
	Advertise sdk.Opt[bool] `json:"advertise,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ByoipPrefixUpdate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ByoipPrefixUpdate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ByoipPrefixValidation is the result of a check of a BYOIP prefix.
type ByoipPrefixValidation struct {
	// The name of the check, such as `SIGNATURE HASH`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The result of the check, such as `FAILED`.
	Status sdk.Opt[string] `json:"status,omitzero"`
	// Human-readable details about the result.
	Note sdk.Opt[string] `json:"note,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ByoipPrefixValidation) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ByoipPrefixValidation) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponse is the response of `POST /v2/byoip_prefixes`.
type CreateResponse struct {
	// The BYOIP prefix.
	ByoipPrefix ByoipPrefix `json:"byoip_prefix"`
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
func (v *CreateResponse) Item() (*ByoipPrefix, error) {
	if err := sdk.Require(v.Extra, "byoip_prefix", true); err != nil {
		return nil, err
	}
	return &v.ByoipPrefix, nil
}

// GetResponse is the response of `GET /v2/byoip_prefixes/{byoip_prefix_uuid}`.
type GetResponse struct {
	// The BYOIP prefix.
	ByoipPrefix ByoipPrefix `json:"byoip_prefix"`
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
func (v *GetResponse) Item() (*ByoipPrefix, error) {
	if err := sdk.Require(v.Extra, "byoip_prefix", true); err != nil {
		return nil, err
	}
	return &v.ByoipPrefix, nil
}

// ListResourcesResponse is the response of `GET /v2/byoip_prefixes/{byoip_prefix_uuid}/ips`.
type ListResourcesResponse struct {
	// The allocations on this page.
	IPs []ByoipPrefixResource `json:"ips"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListResourcesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListResourcesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/byoip_prefixes`.
type ListResponse struct {
	// The BYOIP prefixes on this page.
	ByoipPrefixes []ByoipPrefix `json:"byoip_prefixes"`
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

// PatchResponse is the response of `PATCH /v2/byoip_prefixes/{byoip_prefix_uuid}`.
type PatchResponse struct {
	// The BYOIP prefix.
	ByoipPrefix ByoipPrefix `json:"byoip_prefix"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PatchResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PatchResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *PatchResponse) Item() (*ByoipPrefix, error) {
	if err := sdk.Require(v.Extra, "byoip_prefix", true); err != nil {
		return nil, err
	}
	return &v.ByoipPrefix, nil
}
