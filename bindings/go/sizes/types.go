// Code generated from the description of the API. DO NOT EDIT.

package sizes

import (
	"digitalocean-sdk.internal/go/sdk"
)

// ListResponse is the response of `GET /v2/sizes`.
type ListResponse struct {
	// The sizes on this page.
	Sizes []Size `json:"sizes"`
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
