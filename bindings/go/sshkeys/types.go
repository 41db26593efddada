// Code generated from the description of the API. DO NOT EDIT.

package sshkeys

import (
	"encoding/json"

	"digitalocean-sdk.internal/go/sdk"
)

// CreateResponse is the response of `POST /v2/account/keys`.
type CreateResponse struct {
	// The SSH key.
	SSHKey SSHKey `json:"ssh_key"`
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
func (v *CreateResponse) Item() (*SSHKey, error) {
	if err := sdk.Require(v.Extra, "ssh_key", true); err != nil {
		return nil, err
	}
	return &v.SSHKey, nil
}

// GetResponse is the response of `GET /v2/account/keys/{ssh_key_identifier}`.
type GetResponse struct {
	// The SSH key.
	SSHKey SSHKey `json:"ssh_key"`
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
func (v *GetResponse) Item() (*SSHKey, error) {
	if err := sdk.Require(v.Extra, "ssh_key", true); err != nil {
		return nil, err
	}
	return &v.SSHKey, nil
}

// ListResponse is the response of `GET /v2/account/keys`.
type ListResponse struct {
	// The SSH keys on this page.
	SSHKeys []SSHKey `json:"ssh_keys"`
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

// SSHKey is a public SSH key, which can be added to new Droplets.
type SSHKey struct {
	// The SSH key's ID. Only received.
	ID int64 `json:"id" api:"readonly"`
	// The fingerprint of the key, which also identifies it. Only received.
	Fingerprint sdk.Opt[string] `json:"fingerprint,omitzero" api:"readonly"`
	// The public key, in the format of `authorized_keys`. It is added to the root user.
	PublicKey string `json:"public_key"`
	// The SSH key's name.
	Name string `json:"name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v SSHKey) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SSHKey) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// SSHKeyIdentifier is an SSH key, by ID or fingerprint.
//
// At most one arm is set.
type SSHKeyIdentifier struct {
	// ID is an arm. It is nil unless it is the one that is set.
	ID *int64 `arm:"integer"`
	// Fingerprint is an arm. It is nil unless it is the one that is set.
	Fingerprint *string `arm:"string"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// ID returns the union with the arm ID.
func ID(value int64) SSHKeyIdentifier {
	return SSHKeyIdentifier{ID: &value}
}

// Fingerprint returns the union with the arm Fingerprint.
func Fingerprint(value string) SSHKeyIdentifier {
	return SSHKeyIdentifier{Fingerprint: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v SSHKeyIdentifier) Arm() string {
	switch {
	case v.ID != nil:
		return "ID"
	case v.Fingerprint != nil:
		return "Fingerprint"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v SSHKeyIdentifier) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SSHKeyIdentifier) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v SSHKeyIdentifier) String() string {
	return sdk.Describe(&v)
}

// UpdateBody is the request body of `PUT /v2/account/keys/{ssh_key_identifier}`.
type UpdateBody struct {
	// The SSH key's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
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
