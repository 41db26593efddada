// Code generated from the description of the API. DO NOT EDIT.

package spaceskey

import (
	"fmt"
	"log/slog"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// CreateResponse is the response of `POST /v2/spaces/keys`.
type CreateResponse struct {
	// The key.
	Key KeyWithSecret `json:"key"`
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
func (v *CreateResponse) Item() (*KeyWithSecret, error) {
	if err := sdk.Require(v.Extra, "key", true); err != nil {
		return nil, err
	}
	return &v.Key, nil
}

// GetResponse is the response of `GET /v2/spaces/keys/{access_key}`.
type GetResponse struct {
	// The key.
	Key Key `json:"key"`
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

// LogValue implements slog.LogValuer.
func (v GetResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetResponse) Item() (*Key, error) {
	if err := sdk.Require(v.Extra, "key", true); err != nil {
		return nil, err
	}
	return &v.Key, nil
}

// Grant is a permission of a key for a bucket.
type Grant struct {
	// The name of the bucket.
	Bucket string `json:"bucket"`
	// The permission, `read`, `readwrite`, `fullaccess` or empty.
	Permission string `json:"permission"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Grant) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Grant) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Key is a Spaces access key, without its secret.
type Key struct {
	// The key's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The permissions of the key, by bucket. Default: `[]`.
	Grants []Grant `json:"grants,omitzero"`
	// The access key ID. Only received. Secret: not printed.
	AccessKey string `json:"access_key" api:"readonly,secret"`
	// When the key was created. Only received.
	CreatedAt time.Time `json:"created_at" api:"readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Key) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Key) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v Key) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v Key) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v Key) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// KeyWithSecret is a new Spaces access key, with its secret.
type KeyWithSecret struct {
	// The secret key, which cannot be retrieved again. Only received. Secret: not printed.
	SecretKey string `json:"secret_key" api:"secret"`
	// The key's name.
	Name string `json:"name"`
	// The permissions of the key, by bucket.
	Grants []Grant `json:"grants"`
	// The access key ID. Only received. Secret: not printed.
	AccessKey string `json:"access_key" api:"secret"`
	// When the key was created. Only received.
	CreatedAt time.Time `json:"created_at"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v KeyWithSecret) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *KeyWithSecret) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v KeyWithSecret) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v KeyWithSecret) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v KeyWithSecret) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// ListResponse is the response of `GET /v2/spaces/keys`.
type ListResponse struct {
	// The keys on this page.
	Keys []Key `json:"keys"`
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

// LogValue implements slog.LogValuer.
func (v ListResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// PatchResponse is the response of `PATCH /v2/spaces/keys/{access_key}`.
type PatchResponse struct {
	// The key.
	Key Key `json:"key"`
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

// LogValue implements slog.LogValuer.
func (v PatchResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *PatchResponse) Item() (*Key, error) {
	if err := sdk.Require(v.Extra, "key", true); err != nil {
		return nil, err
	}
	return &v.Key, nil
}
