// Code generated from the description of the API. DO NOT EDIT.

// Package updateregistry has types that several resources share. Each of their packages has them under its own names.
package updateregistry

import (
	"digitalocean-sdk.internal/go/sdk"
)

// UpdateRegistry is a change to an active garbage collection.
type UpdateRegistry struct {
	// Whether to cancel the garbage collection.
	Cancel sdk.Opt[bool] `json:"cancel,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateRegistry) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateRegistry) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
