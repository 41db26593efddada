package sdk

import (
	"fmt"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// Require returns an error if a required member was missing, null, or is not present for another reason.
func Require(extra codec.Extra, key string, present bool) error {
	if !present || extra.IsMissing(key) {
		return &Error{Kind: ErrDecoding, Message: fmt.Sprintf("the response has no %q", key)}
	}
	return nil
}

// MissingPayload returns the error for a response that has no value besides links and totals.
func MissingPayload() error {
	return &Error{Kind: ErrDecoding, Message: "the response has no value"}
}

// Item returns the only value of a response besides links and totals: sdk.Item(client.Pets.Get(ctx, id)).
func Item[R interface{ Item() (T, error) }, T any](response R, err error) (T, error) {
	if err != nil {
		var none T
		return none, err
	}
	return response.Item()
}

// Items returns the list of a response.
func Items[R interface{ Items() ([]T, error) }, T any](response R, err error) ([]T, error) {
	if err != nil {
		return nil, err
	}
	return response.Items()
}
