package codec

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"unicode/utf8"
	"unsafe"
)

// writeMode is what a writer leaves out.
type writeMode uint8

const (
	// The zero mode writes everything.
	_ writeMode = iota
	// writeRequest omits what the server does not accept: fields that are only received.
	writeRequest
	// writeRedacted hides secrets and everything that may contain one.
	writeRedacted
	// writeMembers writes only some members of the outermost object.
	writeMembers
)

// Writer writes values as JSON.
type Writer struct {
	out    []byte
	mode   writeMode
	frames []writeFrame
	// wanted are the members to write, for writeMembers.
	wanted []keptMember
	found  []memberText
}

type writeFrame struct {
	extra *extraData
	// key is the current member, which starts at keyStart and whose value starts at valueStart.
	key                  string
	keyStart, valueStart int
	inMember             bool
	count                int
	// written says for each kept member whether its field was written.
	written []bool
}

type memberText struct {
	text    string
	written bool
}

// Marshal returns the JSON text of a value. It is not inlined, nor are the other functions that methods of each type call.
//
//go:noinline
func Marshal(value Model) ([]byte, error) {
	return MarshalValue(value)
}

// MarshalValue returns the JSON text of the value that a pointer points to: of a type of the API, or a scalar, list or map of them.
func MarshalValue(pointer any, notation ...Notation) ([]byte, error) {
	p, at := target(pointer, notation)
	if at == nil || p.kind == otherValue {
		return nil, fmt.Errorf("a value of the type %v cannot be written", p.typ)
	}
	w := Writer{out: make([]byte, 0, 512)}
	w.value(p, at)
	return w.out, nil
}

// MarshalRequest returns the JSON text of a part of a request.
func MarshalRequest(pointer any, notation []Notation) []byte {
	p, at := target(pointer, notation)
	w := Writer{out: make([]byte, 0, 512), mode: writeRequest}
	w.value(p, at)
	return w.out
}

// Describe returns the JSON text of a value without secrets, for people to read. Values whose meaning is unknown count as
// secrets.
//
//go:noinline
func Describe(value Model) string {
	w := Writer{mode: writeRedacted}
	w.value(target(value, nil))
	return string(w.out)
}

// Redact returns the text of a value that is or contains objects or unions of the API as [Describe] does, and whether it does so.
func Redact(value any) (string, bool) {
	p := planOf(reflect.TypeOf(value), false)
	if !p.containsObject() {
		return "", false
	}
	copied := reflect.New(p.typ)
	copied.Elem().Set(reflect.ValueOf(value))
	w := Writer{mode: writeRedacted}
	w.value(p, copied.UnsafePointer())
	return string(w.out), true
}

// containsObject reports whether values of the type are or contain objects or unions of the API.
func (p *plan) containsObject() bool {
	switch p.kind {
	case recordValue, unionValue:
		return true
	case listValue, mapValue, pointerValue, optValue:
		return p.elem.containsObject()
	default:
		return false
	}
}

// encodeMembers returns what fields of a record are written as.
func encodeMembers(p *plan, at unsafe.Pointer, wanted []keptMember) []memberText {
	w := Writer{mode: writeMembers, wanted: wanted, found: make([]memberText, len(wanted))}
	w.value(p, at)
	return w.found
}

// beginObject starts an object.
func (w *Writer) beginObject(extra *Extra) {
	w.out = append(w.out, '{')
	w.frames = append(w.frames, writeFrame{extra: extra.data})
}

// beginMap starts an object that has no typed fields.
func (w *Writer) beginMap() {
	w.out = append(w.out, '{')
	w.frames = append(w.frames, writeFrame{})
}

// member starts a member. It returns false if the member is left out; its value must then not be written.
func (w *Writer) member(key, quotedKey string, properties flags) bool {
	frame := &w.frames[len(w.frames)-1]
	w.endMember(frame)
	if w.mode == writeRequest && properties&readOnly != 0 {
		return false
	}
	if w.mode == writeMembers && len(w.frames) == 1 && w.wantedIndex(key) < 0 {
		return false
	}
	frame.keyStart = len(w.out)
	if frame.count > 0 {
		w.out = append(w.out, ',')
	}
	frame.count++
	w.out = append(w.out, quotedKey...)
	w.out = append(w.out, ':')
	if w.mode == writeRedacted && properties&secret != 0 {
		w.out = append(w.out, `"[secret]"`...)
		return false
	}
	frame.key, frame.valueStart, frame.inMember = key, len(w.out), true
	return true
}

func (w *Writer) wantedIndex(key string) int {
	return slices.IndexFunc(w.wanted, func(member keptMember) bool { return member.key == key })
}

// endMember replaces the value of the current member by the text it was read from, if the field was not changed since.
func (w *Writer) endMember(frame *writeFrame) {
	if !frame.inMember {
		return
	}
	frame.inMember = false
	if w.mode == writeMembers && len(w.frames) == 1 {
		w.found[w.wantedIndex(frame.key)] = memberText{string(w.out[frame.valueStart:]), true}
		return
	}
	if frame.extra == nil || w.mode == writeRedacted {
		return
	}
	for i := range frame.extra.kept {
		member := &frame.extra.kept[i]
		if member.key != frame.key {
			continue
		}
		if frame.written == nil {
			frame.written = make([]bool, len(frame.extra.kept))
		}
		frame.written[i] = true
		if !member.isEncoded || member.encoded != string(w.out[frame.valueStart:]) {
			return
		}
		if member.source != "" {
			w.out = append(w.out[:frame.valueStart], member.source...)
			return
		}
		w.out = w.out[:frame.keyStart]
		frame.count--
		return
	}
}

// endObject ends an object: it writes the members that no typed field holds.
func (w *Writer) endObject() {
	frame := &w.frames[len(w.frames)-1]
	w.endMember(frame)
	if frame.extra != nil && !(w.mode == writeMembers && len(w.frames) == 1) {
		for i := range frame.extra.kept {
			member := &frame.extra.kept[i]
			isWritten := frame.written != nil && frame.written[i]
			if !isWritten && !member.isEncoded && member.source != "" && w.mode != writeRedacted {
				w.extraMember(frame, member.key, member.source)
			}
		}
		for i := range frame.extra.unknown {
			member := &frame.extra.unknown[i]
			w.extraMember(frame, member.key, member.value)
		}
	}
	w.out = append(w.out, '}')
	w.frames = w.frames[:len(w.frames)-1]
}

func (w *Writer) extraMember(frame *writeFrame, key, value string) {
	if frame.count > 0 {
		w.out = append(w.out, ',')
	}
	frame.count++
	w.out = AppendString(w.out, key)
	w.out = append(w.out, ':')
	if w.mode == writeRedacted {
		w.hidden(len(value))
		return
	}
	w.out = append(w.out, value...)
}

func (w *Writer) hidden(size int) {
	w.out = append(w.out, `"[`...)
	w.out = strconv.AppendInt(w.out, int64(size), 10)
	w.out = append(w.out, ` bytes]"`...)
}

// AppendFloat appends a number in the form that encoding/json uses.
func AppendFloat(out []byte, value float64) []byte {
	format := byte('f')
	if abs := math.Abs(value); abs != 0 && (abs < 1e-6 || abs >= 1e21) {
		format = 'e'
	}
	start := len(out)
	out = strconv.AppendFloat(out, value, format, -1, 64)
	if format == 'e' {
		// An exponent of one digit has no leading zero: 1e-7 and not 1e-07.
		if n := len(out); n-start >= 4 && out[n-4] == 'e' && (out[n-3] == '-' || out[n-3] == '+') && out[n-2] == '0' {
			out[n-2] = out[n-1]
			out = out[:n-1]
		}
	}
	return out
}

const hexDigits = "0123456789abcdef"

// AppendString appends a JSON string. Bytes that are no UTF-8 become U+FFFD.
func AppendString(out []byte, text string) []byte {
	out = append(out, '"')
	start := 0
	for i := 0; i < len(text); {
		c := text[i]
		if c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			rune, size := utf8.DecodeRuneInString(text[i:])
			if rune == utf8.RuneError && size == 1 {
				out = append(out, text[start:i]...)
				out = append(out, "\ufffd"...)
				start = i + 1
			}
			i += size
			continue
		}
		out = append(out, text[start:i]...)
		switch c {
		case '"', '\\':
			out = append(out, '\\', c)
		case '\n':
			out = append(out, '\\', 'n')
		case '\r':
			out = append(out, '\\', 'r')
		case '\t':
			out = append(out, '\\', 't')
		case '\b':
			out = append(out, '\\', 'b')
		case '\f':
			out = append(out, '\\', 'f')
		default:
			out = append(out, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
		}
		i++
		start = i
	}
	return append(append(out, text[start:]...), '"')
}
