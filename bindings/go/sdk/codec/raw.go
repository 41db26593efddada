package codec

import (
	"encoding/json"
	"reflect"
)

// Raw is a JSON value whose type is not known.
type Raw struct {
	// JSON is the text.
	JSON json.RawMessage
}

// MarshalJSON implements json.Marshaler.
func (v Raw) MarshalJSON() ([]byte, error) {
	return Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Raw) UnmarshalJSON(text []byte) error {
	return Unmarshal(text, v)
}

// String returns the text without its values, which may be secret.
func (v Raw) String() string {
	return Describe(&v)
}

// Entry is a member of an object that is read as a list.
type Entry[T Model] struct {
	// Key is the key of the member.
	Key string
	// Value is its value.
	Value T
}

// entryModel is an entry of any type.
type entryModel interface {
	allocate()
	setKey(key string)
	model() Model
}

func (e *Entry[T]) allocate() {
	e.Value = NewModel(e.Value).(T)
}

func (e *Entry[T]) setKey(key string) {
	e.Key = key
}

func (e *Entry[T]) model() Model {
	return e.Value
}

// MarshalJSON implements json.Marshaler. It returns the value.
func (e *Entry[T]) MarshalJSON() ([]byte, error) {
	return Marshal(e.Value)
}

// UnmarshalJSON implements json.Unmarshaler. It reads the value.
func (e *Entry[T]) UnmarshalJSON(text []byte) error {
	return Unmarshal(text, e.Value)
}

// NewModel returns a pointer to a new value, of the type of a pointer that may be nil. A function that makes values would be
// compiled for each type.
func NewModel(pointer Model) Model {
	value := reflect.New(reflect.TypeOf(pointer).Elem()).Interface().(Model)
	if entry, ok := value.(entryModel); ok {
		entry.allocate()
	}
	return value
}

// ModelAs returns a value as its type, or nil if there is none.
func ModelAs[T Model](value Model) T {
	typed, _ := value.(T)
	return typed
}

// SetKey sets the key of an entry, before its value is read.
func SetKey(value Model, key string) {
	if entry, ok := value.(entryModel); ok {
		entry.setKey(key)
	}
}
