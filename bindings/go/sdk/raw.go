package sdk

import "encoding/json"

// Raw is a JSON value whose type is not known.
type Raw struct {
	// JSON is the text.
	JSON json.RawMessage
}

// DecodeJSON implements [Decoder].
func (v *Raw) DecodeJSON(r *Reader) {
	ReadRaw(&v.JSON, r)
}

// EncodeJSON implements [Encoder].
func (v *Raw) EncodeJSON(w *Writer) {
	WriteRaw(&v.JSON, w)
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

// NewEntry returns an entry to be read. Generated methods call it.
func NewEntry[T Model](value T) *Entry[T] {
	return &Entry[T]{Value: value}
}

func (e *Entry[T]) setKey(key string) {
	e.Key = key
}

// DecodeJSON implements [Decoder].
func (e *Entry[T]) DecodeJSON(r *Reader) {
	e.Value.DecodeJSON(r)
}

// EncodeJSON implements [Encoder].
func (e *Entry[T]) EncodeJSON(w *Writer) {
	e.Value.EncodeJSON(w)
}
