package codec

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

const (
	// maxDepth is how deeply objects and lists may be nested.
	maxDepth = 512
	// baseBudget and budgetFactor limit the memory of a decoded body: a part that does not depend on the length of the
	// body, and a part for each of its bytes.
	baseBudget   = 64 << 20
	budgetFactor = 32
	// checkInterval is how many values are read between two looks at the context.
	checkInterval = 4096
	// chunkSize is how many bytes of short strings share one allocation.
	chunkSize = 4096
	// internedLength is the length of the longest strings that are looked for among those read before, and internedFrom that
	// of the shortest text in which they are.
	internedLength = 32
	internedFrom   = 16 << 10
)

// Reader reads one JSON text into typed values. Values of an unexpected kind do not end the reading: they are recorded as
// drift, and their text is kept by the object that contains them.
type Reader struct {
	data   string
	pos    int
	err    error
	frames []frame
	drift  DriftLog
	// chunk holds the bytes of short strings.
	chunk strings.Builder
	// repeated has short strings by their hashes, because the values of enums and the names of regions occur often. It is nil in
	// a short text.
	repeated []string
	// texts is the list of strings that is being read.
	texts  []string
	budget int
	ctx    context.Context
	values int
	// unknownAt lists the JSON pointers of unknown members, if listUnknown is set.
	unknownAt   []string
	listUnknown bool
	// mismatched is set when a value of an unexpected kind was skipped.
	mismatched bool
	// lastMissing is reused by objects of lastPlan that lack the same fields.
	lastMissing *extraData
	lastPlan    *plan
}

// frame is an object or list that is being read.
type frame struct {
	// key is the current member. It is empty in a list.
	key string
	// index is the position of the current element, or -1 in an object.
	index int
	// start is where the object or list begins, and valueStart where its current value does.
	start      int
	valueStart int
	// started is set after the first member or element.
	started bool
	// lossy is set if the typed value does not give the text of the current member back.
	lossy bool
	kept  []keptMember
}

// NewReader returns a reader of a JSON text. A byte order mark is skipped.
//
//go:noinline
func NewReader(text []byte) *Reader {
	data := strings.TrimPrefix(string(text), "\ufeff")
	return &Reader{data: data, budget: baseBudget + budgetFactor*len(data)}
}

// Unmarshal reads a JSON text into a value. It fails only if the text is not JSON.
//
//go:noinline
func Unmarshal(text []byte, value Model) error {
	r := NewReader(text)
	r.Read(value)
	return r.Finish()
}

// Decoded is what is known after a text was read.
type Decoded struct {
	// Drift is where the text departs from the description of the API.
	Drift DriftLog
	// Mismatch is the difference of a text that is of another kind than the value, or nil.
	Mismatch *Drift
}

// Decode reads a JSON text into the value that a pointer points to, until the context is done. A package that calls it does not
// compile the methods of reflect.Type, which it does if it uses a [Reader].
func Decode(ctx context.Context, text []byte, pointer any, notation ...Notation) (Decoded, error) {
	r := NewReader(text)
	r.ctx = ctx
	r.Read(pointer, notation...)
	err := r.Finish()
	decoded := Decoded{Drift: r.drift}
	if r.mismatched && len(r.drift.List) > 0 && r.drift.List[0].Pointer == "" {
		decoded.Mismatch = &decoded.Drift.List[0]
	}
	return decoded, err
}

// Finish checks that nothing follows the value, and returns the first error.
//
//go:noinline
func (r *Reader) Finish() error {
	if r.peek(); r.err == nil && r.pos < len(r.data) {
		r.syntax("nothing after the value")
	}
	return r.err
}

// Drift returns where the text departs from the description of the API, and how many further differences were not kept.
func (r *Reader) Drift() (list []Drift, dropped int) {
	return r.drift.List, r.drift.Dropped
}

// ListUnknown makes the reader list the unknown members, for [Reader.Unknown].
func (r *Reader) ListUnknown() {
	r.listUnknown = true
}

// Unknown returns the JSON pointers of the members for which the types have no fields, in the order of the text.
func (r *Reader) Unknown() []string {
	return r.unknownAt
}

// SyntaxError says that a text is not valid JSON, and where.
type SyntaxError struct {
	// Offset is the position in bytes.
	Offset int
	// Expected is what is missing there.
	Expected string
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("invalid JSON at byte %d: expected %s", e.Offset, e.Expected)
}

var errTooLarge = errors.New("the decoded value would need too much memory for a body of this size")

//go:noinline
func (r *Reader) syntax(expected string) {
	if r.err == nil {
		r.err = &SyntaxError{Offset: r.pos, Expected: expected}
	}
}

// charge counts memory against the budget.
func (r *Reader) charge(bytes int) {
	r.budget -= bytes
	if r.budget < 0 && r.err == nil {
		r.err = errTooLarge
	}
}

// peek skips white space and returns the next byte, or 0 at the end or after an error.
func (r *Reader) peek() byte {
	if r.err != nil {
		return 0
	}
	for r.pos < len(r.data) {
		switch c := r.data[r.pos]; c {
		case ' ', '\n', '\t', '\r':
			r.pos++
		default:
			return c
		}
	}
	return 0
}

// kindWords names the kind of the value that starts with a byte.
//
//go:noinline
func kindWords(c byte) string {
	switch c {
	case '"':
		return "a string"
	case '{':
		return "an object"
	case '[':
		return "a list"
	case 't', 'f':
		return "a boolean"
	case 'n':
		return "null"
	case 0:
		return "nothing"
	default:
		return "a number"
	}
}

// note records drift at the current value.
func (r *Reader) note(expected, got string) {
	if r.drift.full() {
		r.drift.Dropped++
		return
	}
	r.drift.Add(r.pointer(), expected, got)
}

// pointer returns the JSON pointer of the current value.
func (r *Reader) pointer() string {
	var out strings.Builder
	for i := range r.frames {
		out.WriteByte('/')
		if frame := &r.frames[i]; frame.index >= 0 {
			out.WriteString(strconv.Itoa(frame.index))
		} else {
			out.WriteString(PointerToken(frame.key))
		}
		if out.Len() > 2*maxPointer {
			out.WriteString("...")
			break
		}
	}
	return out.String()
}

// markLossy records that the typed value does not give the text of the current member back.
//
//go:noinline
func (r *Reader) markLossy() {
	if len(r.frames) > 0 {
		r.frames[len(r.frames)-1].lossy = true
	}
}

// mismatch skips a value of an unexpected kind.
func (r *Reader) mismatch(expected string) {
	c := r.peek()
	if r.err != nil {
		return
	}
	if c == 0 {
		r.syntax("a value")
		return
	}
	r.note(expected, kindWords(c))
	r.markLossy()
	r.mismatched = true
	r.skip()
}

// beginObject starts an object. It returns false, and skips the value, if the value is no object.
func (r *Reader) beginObject() bool {
	if r.peek() != '{' {
		r.mismatch("an object")
		return false
	}
	return r.begin(-1)
}

func (r *Reader) begin(index int) bool {
	if len(r.frames) == maxDepth {
		r.syntax(fmt.Sprintf("at most %d levels", maxDepth))
		return false
	}
	r.tick()
	r.frames = append(r.frames, frame{index: index, start: r.pos})
	r.pos++
	return r.err == nil
}

// tick looks at the context from time to time.
func (r *Reader) tick() {
	r.values++
	if r.values%checkInterval == 0 && r.ctx != nil && r.err == nil {
		r.err = r.ctx.Err()
	}
}

// key returns the key of the current member.
func (r *Reader) key() string {
	return r.frames[len(r.frames)-1].key
}

// keepMember keeps the text of the current member.
func (r *Reader) keepMember(frame *frame) {
	frame.lossy = false
	if r.err != nil {
		return
	}
	source := strings.TrimRight(r.data[frame.valueStart:r.pos], " \n\t\r")
	r.charge(len(source) + len(frame.key))
	frame.kept = append(frame.kept, keptMember{key: strings.Clone(frame.key), source: strings.Clone(source)})
}

// unknown keeps a member that the type has no field for.
func (r *Reader) unknown(extra *Extra) {
	frame := &r.frames[len(r.frames)-1]
	key := strings.Clone(frame.key)
	value := r.raw()
	if r.err != nil {
		return
	}
	r.charge(len(value) + len(key) + 64)
	if r.listUnknown && len(r.unknownAt) < maxDrifts {
		r.unknownAt = append(r.unknownAt, r.pointer())
	}
	if extra.data == nil {
		extra.data = &extraData{}
	}
	for i := range extra.data.unknown {
		if extra.data.unknown[i].key == key {
			r.note("one value", "another for the same key")
			extra.data.unknown[i].value = strings.Clone(value)
			return
		}
	}
	extra.data.unknown = append(extra.data.unknown, unknownMember{key, strings.Clone(value)})
}

// beginList starts a list. It returns false, and skips the value, if the value is no list.
func (r *Reader) beginList() bool {
	if r.peek() != '[' {
		r.mismatch("a list")
		return false
	}
	return r.begin(0)
}

// nextElement goes to the next element of the list. It returns false at the end of the list.
func (r *Reader) nextElement() bool {
	frame := &r.frames[len(r.frames)-1]
	c := r.peek()
	if c == ']' {
		r.pos++
		r.endList()
		return false
	}
	if r.err != nil {
		r.endList()
		return false
	}
	if frame.started {
		if c != ',' {
			r.syntax("`,` or `]`")
			r.endList()
			return false
		}
		r.pos++
		frame.index++
		if r.peek() == ']' {
			r.syntax("a value")
		}
	}
	frame.started = true
	r.tick()
	return r.err == nil
}

// endList leaves a list. An element that its typed value does not give back makes the whole list lossy.
func (r *Reader) endList() {
	lossy := r.frames[len(r.frames)-1].lossy
	r.frames = r.frames[:len(r.frames)-1]
	if lossy {
		r.markLossy()
	}
}
