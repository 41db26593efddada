package codec

import (
	"encoding/json"
	"fmt"
)

// Opt is a scalar that is absent, null or a value. The zero Opt is absent.
//
// Optional objects are pointers and optional lists and maps are slices and maps: nil means absent.
type Opt[T any] struct {
	value T
	presence
}

// presence has the methods of Opt that need no value. The methods of a generic type itself are compiled for each of its instances
// in each package that imports one, with all that is inlined in them, so those that do more than read a field are not inlined.
type presence uint8

const (
	absent presence = iota
	null
	present
)

// Some returns an Opt with a value.
func Some[T any](value T) Opt[T] {
	return Opt[T]{value: value, presence: present}
}

// Null returns an Opt that is null. In a request, it clears the field.
func Null[T any]() Opt[T] {
	return Opt[T]{presence: null}
}

// IsZero reports whether the value is absent. The option omitzero of encoding/json uses it.
func (p presence) IsZero() bool {
	return p == absent
}

// IsNull reports whether the value is null.
func (p presence) IsNull() bool {
	return p == null
}

// Get returns the value, and whether there is one.
func (o Opt[T]) Get() (T, bool) {
	return o.value, o.presence == present
}

// Or returns the value, or fallback if there is none.
func (o Opt[T]) Or(fallback T) T {
	if o.presence == present {
		return o.value
	}
	return fallback
}

// Value returns the value, or the zero value of its type if there is none.
func (o Opt[T]) Value() T {
	return o.value
}

// Format prints the value with the verb and its flags, or "absent" or "null". The value can thus hide its secrets.
//
//go:noinline
func (o Opt[T]) Format(state fmt.State, verb rune) {
	formatOpt(o.presence, state, verb, o.value)
}

// MarshalJSON implements json.Marshaler. An absent value is written as null; omitzero omits it.
//
//go:noinline
func (o Opt[T]) MarshalJSON() ([]byte, error) {
	return marshalOpt(o.presence, o.value)
}

// UnmarshalJSON implements json.Unmarshaler.
//
//go:noinline
func (o *Opt[T]) UnmarshalJSON(text []byte) error {
	var none T
	o.value, o.presence = none, present
	return unmarshalOpt(text, &o.presence, &o.value)
}

func formatOpt(p presence, state fmt.State, verb rune, value any) {
	switch p {
	case absent:
		fmt.Fprint(state, "absent")
	case null:
		fmt.Fprint(state, "null")
	default:
		fmt.Fprintf(state, fmt.FormatString(state, verb), value)
	}
}

func marshalOpt(p presence, value any) ([]byte, error) {
	if p != present {
		return []byte("null"), nil
	}
	return json.Marshal(value)
}

func unmarshalOpt(text []byte, p *presence, pointer any) error {
	if string(text) == "null" {
		*p = null
		return nil
	}
	return json.Unmarshal(text, pointer)
}
