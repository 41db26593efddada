package sdk

import "encoding/json"

// Raw is a JSON value whose type is not known.
type Raw struct {
	// JSON is the text.
	JSON json.RawMessage
}

// CodeJSON implements [Model].
func (v *Raw) CodeJSON(c *Codec) {
	Value(c, &v.JSON, ReadRaw, WriteRaw)
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

// NewEntry returns an entry to be read. Generated methods use it.
func NewEntry[T any, P modelOf[T]]() *Entry[P] {
	return &Entry[P]{Value: new(T)}
}

func (e *Entry[T]) setKey(key string) {
	e.Key = key
}

// CodeJSON implements [Model].
func (e *Entry[T]) CodeJSON(c *Codec) {
	e.Value.CodeJSON(c)
}
