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
	Key *KeyCreateResponse `json:"key,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Pointer(c, "key", &v.Key, sdk.Optional, sdk.New[KeyCreateResponse])
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v CreateResponse) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v CreateResponse) Format(state fmt.State, _ rune) {
	fmt.Fprint(state, v.String())
}

// LogValue implements slog.LogValuer.
func (v CreateResponse) LogValue() slog.Value {
	return slog.StringValue(v.String())
}

// Item returns the only value of the response besides links and totals.
func (v *CreateResponse) Item() (*KeyCreateResponse, error) {
	if err := v.Extra.Require("key", v.Key != nil); err != nil {
		return nil, err
	}
	return v.Key, nil
}

// GetResponse is the response of `GET /v2/spaces/keys/{access_key}`.
type GetResponse struct {
	// The key.
	Key *Key `json:"key,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *GetResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Pointer(c, "key", &v.Key, sdk.Optional, sdk.New[Key])
}

// MarshalJSON implements json.Marshaler.
func (v GetResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v GetResponse) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v GetResponse) Format(state fmt.State, _ rune) {
	fmt.Fprint(state, v.String())
}

// LogValue implements slog.LogValuer.
func (v GetResponse) LogValue() slog.Value {
	return slog.StringValue(v.String())
}

// Item returns the only value of the response besides links and totals.
func (v *GetResponse) Item() (*Key, error) {
	if err := v.Extra.Require("key", v.Key != nil); err != nil {
		return nil, err
	}
	return v.Key, nil
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

// CodeJSON implements sdk.Model.
func (v *Grant) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("bucket", &v.Bucket, sdk.Required)
	c.Text("permission", &v.Permission, sdk.Required)
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
	AccessKey sdk.Opt[string] `json:"access_key,omitzero"`
	// When the key was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *Key) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptText("name", &v.Name, sdk.Optional)
	sdk.Models(c, "grants", &v.Grants, sdk.Optional)
	c.OptText("access_key", &v.AccessKey, sdk.ReadOnly|sdk.Secret)
	c.OptTime("created_at", &v.CreatedAt, sdk.ReadOnly)
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
	fmt.Fprint(state, v.String())
}

// LogValue implements slog.LogValuer.
func (v Key) LogValue() slog.Value {
	return slog.StringValue(v.String())
}

// KeyCreateResponse is a new Spaces access key, with its secret.
type KeyCreateResponse struct {
	// The secret key, which cannot be retrieved again. Only received. Secret: not printed.
	SecretKey sdk.Opt[string] `json:"secret_key,omitzero"`
	// The key's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The permissions of the key, by bucket. Default: `[]`.
	Grants []Grant `json:"grants,omitzero"`
	// The access key ID. Only received. Secret: not printed.
	AccessKey sdk.Opt[string] `json:"access_key,omitzero"`
	// When the key was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *KeyCreateResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptText("secret_key", &v.SecretKey, sdk.Secret)
	c.OptText("name", &v.Name, sdk.Optional)
	sdk.Models(c, "grants", &v.Grants, sdk.Optional)
	c.OptText("access_key", &v.AccessKey, sdk.Secret)
	c.OptTime("created_at", &v.CreatedAt, sdk.Optional)
}

// MarshalJSON implements json.Marshaler.
func (v KeyCreateResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *KeyCreateResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v KeyCreateResponse) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v KeyCreateResponse) Format(state fmt.State, _ rune) {
	fmt.Fprint(state, v.String())
}

// LogValue implements slog.LogValuer.
func (v KeyCreateResponse) LogValue() slog.Value {
	return slog.StringValue(v.String())
}

// ListResponse is the response of `GET /v2/spaces/keys`.
type ListResponse struct {
	// The keys on this page.
	Keys []Key `json:"keys,omitzero"`
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
	sdk.Models(c, "keys", &v.Keys, sdk.Optional)
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

// String returns the object as JSON without secrets.
func (v ListResponse) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v ListResponse) Format(state fmt.State, _ rune) {
	fmt.Fprint(state, v.String())
}

// LogValue implements slog.LogValuer.
func (v ListResponse) LogValue() slog.Value {
	return slog.StringValue(v.String())
}

// PatchResponse is the response of `PATCH /v2/spaces/keys/{access_key}`.
type PatchResponse struct {
	// The key.
	Key *Key `json:"key,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *PatchResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Pointer(c, "key", &v.Key, sdk.Optional, sdk.New[Key])
}

// MarshalJSON implements json.Marshaler.
func (v PatchResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PatchResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v PatchResponse) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v PatchResponse) Format(state fmt.State, _ rune) {
	fmt.Fprint(state, v.String())
}

// LogValue implements slog.LogValuer.
func (v PatchResponse) LogValue() slog.Value {
	return slog.StringValue(v.String())
}

// Item returns the only value of the response besides links and totals.
func (v *PatchResponse) Item() (*Key, error) {
	if err := v.Extra.Require("key", v.Key != nil); err != nil {
		return nil, err
	}
	return v.Key, nil
}
