// Code generated from the description of the API. DO NOT EDIT.

// Package errormodel has types that several resources share. Each of their packages has them under its own names.
package errormodel

import (
	"digitalocean-sdk.internal/go/sdk"
)

// ErrorModel is an error returned by the API.
type ErrorModel struct {
	// A short identifier of the kind of error, such as `not_found`.
	ID string `json:"id"`
	// A description of the error, with a hint on how to resolve it where possible.
	Message string `json:"message"`
	// The ID of the failed request, to quote when you contact support. Not present in every error.
	RequestID sdk.Opt[string] `json:"request_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ErrorModel) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ErrorModel) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
