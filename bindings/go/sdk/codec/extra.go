package codec

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"
)

// Extra holds what an object contains beside its typed fields: members that this package does not know, and the text of
// members that the typed fields cannot hold exactly, such as a number with more digits than a float64 has. Both are
// written back when the object is encoded, unless the typed field was changed.
//
// Copies of an object share the data until one of them is changed.
type Extra struct {
	_    NotComparable
	data *extraData
}

// NotComparable makes a struct that cannot be compared with ==, so that a later version can give it a field of any type.
type NotComparable [0]func()

type extraData struct {
	unknown []unknownMember
	kept    []keptMember
}

type unknownMember struct {
	key   string
	value string
}

// keptMember is the text of a member whose typed field does not give it back.
type keptMember struct {
	key string
	// source is the text. It is empty for a required member that is missing.
	source string
	// encoded is what the typed field encodes to. It shows whether the field was changed since.
	encoded string
	// isEncoded is false if the typed field is omitted.
	isEncoded bool
}

// Len returns the number of unknown members.
func (e Extra) Len() int {
	if e.data == nil {
		return 0
	}
	return len(e.data.unknown)
}

// Get returns the JSON text of an unknown member, and whether there is one.
func (e Extra) Get(key string) (json.RawMessage, bool) {
	if e.data != nil {
		for _, member := range e.data.unknown {
			if member.key == key {
				return json.RawMessage(member.value), true
			}
		}
	}
	return nil, false
}

// Source returns the JSON text that a typed field was read from, if the field cannot hold that text exactly.
func (e Extra) Source(key string) (json.RawMessage, bool) {
	if e.data != nil {
		for _, member := range e.data.kept {
			if member.key == key && member.source != "" {
				return json.RawMessage(member.source), true
			}
		}
	}
	return nil, false
}

// isMissing reports whether a required member was missing or null.
func (e Extra) IsMissing(key string) bool {
	if e.data != nil {
		for _, member := range e.data.kept {
			if member.key == key && (member.source == "" || member.source == "null") {
				return true
			}
		}
	}
	return false
}

// All returns the unknown members in the order in which they were read.
func (e Extra) All() iter.Seq2[string, json.RawMessage] {
	return func(yield func(string, json.RawMessage) bool) {
		if e.data == nil {
			return
		}
		for _, member := range e.data.unknown {
			if !yield(member.key, json.RawMessage(member.value)) {
				return
			}
		}
	}
}

// Set adds or replaces a member that this package does not know. The value is any value that encoding/json accepts.
func (e *Extra) Set(key string, value any) error {
	text, err := json.Marshal(value)
	if err != nil {
		return fmt.Errorf("the value of %q: %w", key, err)
	}
	data := e.clone()
	for i := range data.unknown {
		if data.unknown[i].key == key {
			data.unknown[i].value = string(text)
			return nil
		}
	}
	data.unknown = append(data.unknown, unknownMember{key, string(text)})
	return nil
}

// Delete removes an unknown member.
func (e *Extra) Delete(key string) {
	if _, ok := e.Get(key); ok {
		data := e.clone()
		data.unknown = slices.DeleteFunc(data.unknown, func(member unknownMember) bool { return member.key == key })
	}
}

// clone makes the data private to this object before it is changed.
func (e *Extra) clone() *extraData {
	next := &extraData{}
	if e.data != nil {
		next.unknown = slices.Clone(e.data.unknown)
		next.kept = e.data.kept
	}
	e.data = next
	return next
}

// String returns the number of unknown members. Their values may be secret.
func (e Extra) String() string {
	return fmt.Sprintf("%d unknown", e.Len())
}
