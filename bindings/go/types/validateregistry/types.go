// Code generated from the description of the API. DO NOT EDIT.

// Package validateregistry has types that several resources share. Each of their packages has them under its own
// names.
package validateregistry

import (
	"digitalocean-sdk.internal/go/sdk"
)

// ValidateRegistry is a name to check before creating a container registry.
type ValidateRegistry struct {
	// The registry name to check. Contains lowercase letters, digits and dashes. Length: at most 63 characters.
	// Pattern: `^[a-z0-9-]{1,63}$`.
	Name string `json:"name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ValidateRegistry) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ValidateRegistry) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
