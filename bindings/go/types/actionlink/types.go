// Code generated from the description of the API. DO NOT EDIT.

// Package actionlink has types that several resources share. Each of their packages has them under its own names.
package actionlink

import (
	"digitalocean-sdk.internal/go/sdk"
)

// ActionLink is a link to an action that a request started.
type ActionLink struct {
	// The action's ID.
	ID int64 `json:"id"`
	// The type of the action, such as `create`.
	Rel string `json:"rel"`
	// The URL of the action.
	Href string `json:"href"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionLink) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionLink) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
