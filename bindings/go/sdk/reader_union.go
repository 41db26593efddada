package sdk

import "encoding/json"

// Kind is the kind of a JSON value.
type Kind uint8

// The kinds of JSON values.
const (
	KindNone Kind = iota
	KindNull
	KindBool
	KindInteger
	KindNumber
	KindString
	KindArray
	KindObject
)

// Kind returns the kind of the next value without reading it. A number without a fraction is an integer.
func (r *Reader) Kind() Kind {
	switch c := r.peek(); c {
	case 0:
		return KindNone
	case 'n':
		return KindNull
	case 't', 'f':
		return KindBool
	case '"':
		return KindString
	case '[':
		return KindArray
	case '{':
		return KindObject
	default:
		start := r.pos
		text := r.number()
		if r.err != nil {
			return KindNone
		}
		r.pos = start
		for i := range len(text) {
			if c := text[i]; c == '.' || c == 'e' || c == 'E' {
				return KindNumber
			}
		}
		return KindInteger
	}
}

// unknownArm keeps a value that fits no arm of a union.
func (r *Reader) unknownArm(value *json.RawMessage) {
	r.note("a value of one of the arms", kindWords(r.peek()))
	ReadRaw(value, r)
}

// Tag returns the text of a member of the object that follows, without reading the object.
func (r *Reader) Tag(key string) string {
	text, _ := r.lookAhead(r.pos, key)
	return text
}

// Sibling returns the text of a member of the object that is being read, wherever it is in the object.
func (r *Reader) Sibling(key string) string {
	if len(r.frames) == 0 {
		return ""
	}
	text, _ := r.lookAhead(r.frames[len(r.frames)-1].start, key)
	return text
}

func (r *Reader) lookAhead(start int, key string) (string, bool) {
	r.peek()
	if r.err != nil {
		return "", false
	}
	scan := Reader{data: r.data, pos: max(start, 0)}
	found, ok := "", false
	scan.eachMember(func(name string) bool {
		if name != key {
			return true
		}
		found, ok = scalarText(scan.raw()), true
		return false
	})
	return found, ok
}

// eachMember calls visit at the value of each member of the object at the reader until it returns false. If visit returns
// true, it must leave the value unread.
func (r *Reader) eachMember(visit func(key string) bool) {
	if r.peek() != '{' {
		return
	}
	r.begin(-1)
	for r.More() {
		if !visit(r.Key()) {
			return
		}
		r.Skip()
	}
}

// ArmByRequiredKeys returns the position of the arm of which all keys are present in the object that follows, or -1. Of
// several such arms, the one with the most keys counts.
func (r *Reader) ArmByRequiredKeys(arms [][]string) int {
	best, most := -1, -1
	for i, count := range r.countKeys(arms) {
		if count == len(arms[i]) && count > most {
			best, most = i, count
		}
	}
	return best
}

// ArmByCommonKeys returns the position of the arm that has the most keys in common with the object that follows, or -1.
func (r *Reader) ArmByCommonKeys(arms [][]string) int {
	best, most := -1, 0
	for i, count := range r.countKeys(arms) {
		if count > most {
			best, most = i, count
		}
	}
	return best
}

// countKeys counts the keys of each arm that the object that follows has. It returns nil if no object follows.
func (r *Reader) countKeys(arms [][]string) []int {
	if r.peek() != '{' {
		return nil
	}
	present := map[string]bool{}
	scan := Reader{data: r.data, pos: r.pos}
	scan.eachMember(func(key string) bool {
		present[key] = true
		return true
	})
	counts := make([]int, len(arms))
	for i, keys := range arms {
		for _, key := range keys {
			if present[key] {
				counts[i]++
			}
		}
	}
	return counts
}
