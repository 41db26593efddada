// Code generated from the description of the API. DO NOT EDIT.

package functionsaccesskey

import (
	"fmt"
	"log/slog"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// AccessKey is an access key for a functions namespace.
type AccessKey struct {
	// The access key's ID, which starts with `dof_v1_`. Only received.
	ID string `json:"id"`
	// The access key's name.
	Name string `json:"name"`
	// When the access key expires; `null` if it does not expire. Only received.
	ExpiresAt sdk.Opt[time.Time] `json:"expires_at,omitzero" api:"nullable"`
	// When the access key was created. Only received.
	CreatedAt time.Time `json:"created_at"`
	// When the access key was last updated. Only received.
	UpdatedAt time.Time `json:"updated_at"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AccessKey) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AccessKey) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AccessKeyCreateRequest is the settings of an access key to create.
type AccessKeyCreateRequest struct {
	// The access key's name.
	Name string `json:"name"`
	// The lifetime of the access key in hours or days, such as `12h` or `7d`. At least `1h`; unlimited if omitted.
	ExpiresIn sdk.Opt[string] `json:"expires_in,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AccessKeyCreateRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AccessKeyCreateRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AccessKeyWithSecret is a new access key, with its secret.
type AccessKeyWithSecret struct {
	// The secret, present only in the response that creates the access key. Only received. Secret: not printed.
	Secret string `json:"secret" api:"secret"`
	// The access key's ID, which starts with `dof_v1_`. Only received.
	ID string `json:"id"`
	// The access key's name.
	Name string `json:"name"`
	// When the access key expires; `null` if it does not expire. Only received.
	ExpiresAt sdk.Opt[time.Time] `json:"expires_at,omitzero" api:"nullable"`
	// When the access key was created. Only received.
	CreatedAt time.Time `json:"created_at"`
	// When the access key was last updated. Only received.
	UpdatedAt time.Time `json:"updated_at"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AccessKeyWithSecret) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AccessKeyWithSecret) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v AccessKeyWithSecret) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v AccessKeyWithSecret) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v AccessKeyWithSecret) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CreateResponse is the response of `POST /v2/functions/namespaces/{namespace_id}/keys`.
type CreateResponse struct {
	// The access key.
	AccessKey AccessKeyWithSecret `json:"access_key"`
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

// LogValue implements slog.LogValuer.
func (v CreateResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateResponse) Item() (*AccessKeyWithSecret, error) {
	if err := sdk.Require(v.Extra, "access_key", true); err != nil {
		return nil, err
	}
	return &v.AccessKey, nil
}

// ListResponse is the response of `GET /v2/functions/namespaces/{namespace_id}/keys`.
type ListResponse struct {
	// The access keys.
	AccessKeys []AccessKey `json:"access_keys"`
	// The number of access keys.
	Count int64 `json:"count"`
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

// UpdateBody is the new name of an access key.
type UpdateBody struct {
	// The new name of the access key.
	Name string `json:"name"`
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

// UpdateResponse is the response of `PUT /v2/functions/namespaces/{namespace_id}/keys/{key_id}`.
type UpdateResponse struct {
	// The access key.
	AccessKey AccessKey `json:"access_key"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *UpdateResponse) Item() (*AccessKey, error) {
	if err := sdk.Require(v.Extra, "access_key", true); err != nil {
		return nil, err
	}
	return &v.AccessKey, nil
}
