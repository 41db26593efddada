// Code generated from the description of the API. DO NOT EDIT.

// Package actionlink has types that several resources share. Each of their packages has them under its own names.
package actionlink

import (
	"digitalocean-sdk.internal/go/sdk"
)

// ActionLink is a link to an action that a request started.
type ActionLink struct {
	// The action's ID.
	ID sdk.Opt[int64] `json:"id,omitzero"`
	// The type of the action, such as `create`.
	Rel sdk.Opt[string] `json:"rel,omitzero"`
	// The URL of the action.
	Href sdk.Opt[string] `json:"href,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *ActionLink) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptInt64("id", &v.ID, sdk.Optional)
	c.OptText("rel", &v.Rel, sdk.Optional)
	c.OptText("href", &v.Href, sdk.Optional)
}

// MarshalJSON implements json.Marshaler.
func (v ActionLink) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionLink) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
