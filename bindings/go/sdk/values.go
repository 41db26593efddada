package sdk

import (
	"fmt"
	"log/slog"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// Opt is a scalar that is absent, null or a value: see [codec.Opt].
type Opt[T any] = codec.Opt[T]

// Some returns an Opt with a value.
func Some[T any](value T) Opt[T] {
	return codec.Some(value)
}

// Ptr returns a pointer to a value, such as an optional object that a function returns.
func Ptr[T any](value T) *T {
	return &value
}

// Null returns an Opt that is null. In a request, it clears the field.
func Null[T any]() Opt[T] {
	return codec.Null[T]()
}

// Extra holds what an object contains beside its typed fields: see [codec.Extra].
type Extra = codec.Extra

// NotComparable makes a struct that cannot be compared with ==: see [codec.NotComparable].
type NotComparable = codec.NotComparable

// Raw is a JSON value whose type is not known: see [codec.Raw].
type Raw = codec.Raw

// Entry is a member of an object that is read as a list: see [codec.Entry].
type Entry[T Model] = codec.Entry[T]

// Drift is a difference between a response and the description of the API: see [codec.Drift].
type Drift = codec.Drift

// Model is a pointer to a type of the API.
type Model = codec.Model

// Notation says how integers are written where the type does not say it.
type Notation = codec.Notation

// QuotedIntegers writes and reads integers as text.
const QuotedIntegers = codec.QuotedIntegers

// SyntaxError says that a text is not valid JSON, and where.
type SyntaxError = codec.SyntaxError

// Marshal returns the JSON text of a value.
func Marshal(value Model) ([]byte, error) {
	return codec.Marshal(value)
}

// Unmarshal reads a JSON text into a value. It fails only if the text is not JSON.
func Unmarshal(text []byte, value Model) error {
	return codec.Unmarshal(text, value)
}

// Describe returns the JSON text of a value without secrets, for people to read. Values whose meaning is unknown count as
// secrets.
func Describe(value Model) string {
	return codec.Describe(value)
}

// FormatModel prints what [Describe] returns. The methods Format of generated types call it.
//
//go:noinline
func FormatModel(state fmt.State, value Model) {
	fmt.Fprint(state, codec.Describe(value))
}

// LogModel returns what [Describe] returns. The methods LogValue of generated types call it.
//
//go:noinline
func LogModel(value Model) slog.Value {
	return slog.StringValue(codec.Describe(value))
}

// RedactAttr hides the secrets of a value that is logged. It is a ReplaceAttr of [slog.HandlerOptions]: without it, a handler
// writes the elements of a list or a map of objects with their secrets, because it asks only the list itself.
func RedactAttr(_ []string, attr slog.Attr) slog.Attr {
	if attr.Value.Kind() != slog.KindAny {
		return attr
	}
	value := attr.Value.Any()
	if value == nil {
		return attr
	}
	if text, ok := codec.Redact(value); ok {
		attr.Value = slog.StringValue(text)
	}
	return attr
}
