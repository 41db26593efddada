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

// CodeJSON implements sdk.Model.
func (v *CreateResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Model("ssh_key", &v.SSHKey, sdk.Required)
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
	if err := v.Extra.Require("ssh_key", true); err != nil {
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

// CodeJSON implements sdk.Model.
func (v *GetResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Model("ssh_key", &v.SSHKey, sdk.Required)
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
	if err := v.Extra.Require("ssh_key", true); err != nil {
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

// CodeJSON implements sdk.Model.
func (v *ListResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "ssh_keys", &v.SSHKeys, sdk.Required)
	sdk.Pointer(c, "links", &v.Links, sdk.Optional, sdk.New[PageLinks])
	c.Model("meta", &v.Meta, sdk.Required)
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
	ID int64 `json:"id"`
	// The fingerprint of the key, which also identifies it. Only received.
	Fingerprint sdk.Opt[string] `json:"fingerprint,omitzero"`
	// The public key, in the format of `authorized_keys`. It is added to the root user.
	PublicKey string `json:"public_key"`
	// The SSH key's name.
	Name string `json:"name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *SSHKey) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Int64("id", &v.ID, sdk.Required|sdk.ReadOnly)
	c.OptText("fingerprint", &v.Fingerprint, sdk.ReadOnly)
	c.Text("public_key", &v.PublicKey, sdk.Required)
	c.Text("name", &v.Name, sdk.Required)
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
	ID *int64
	// Fingerprint is an arm. It is nil unless it is the one that is set.
	Fingerprint *string
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *SSHKeyIdentifier) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = SSHKeyIdentifier{}
		switch c.Kind() {
		case sdk.KindInteger:
			v.ID = new(int64)
		case sdk.KindString:
			v.Fingerprint = new(string)
		}
	}
	switch {
	case v.ID != nil:
		sdk.Value(c, v.ID, sdk.ReadInt64, sdk.WriteInt)
	case v.Fingerprint != nil:
		sdk.Value(c, v.Fingerprint, sdk.ReadString, sdk.WriteString)
	default:
		c.Other(&v.Raw)
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

// CodeJSON implements sdk.Model.
func (v *UpdateBody) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptText("name", &v.Name, sdk.Optional)
}

// MarshalJSON implements json.Marshaler.
func (v UpdateBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
