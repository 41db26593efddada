package sdk

import (
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"time"
	"unicode/utf8"
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
	codec  Codec
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

// Marshal returns the JSON text of a value.
func Marshal(value Model) ([]byte, error) {
	w := Writer{out: make([]byte, 0, 512)}
	w.Model(value)
	return w.out, nil
}

// marshalRequest returns the JSON text of a request body.
func marshalRequest(value Model) []byte {
	w := Writer{out: make([]byte, 0, 512), mode: writeRequest}
	w.Model(value)
	return w.out
}

// Describe returns the JSON text of a value without secrets, for people to read. Values whose meaning is unknown count as
// secrets.
func Describe(value Model) string {
	w := Writer{mode: writeRedacted}
	w.Model(value)
	return string(w.out)
}

// encodeMembers returns what members of an object are written as.
func encodeMembers(value Model, wanted []keptMember) []memberText {
	w := Writer{mode: writeMembers, wanted: wanted, found: make([]memberText, len(wanted))}
	w.Model(value)
	return w.found
}

// Model writes an object or union.
func (w *Writer) Model(value Model) {
	depth := len(w.frames)
	w.codec.w = w
	value.CodeJSON(&w.codec)
	if len(w.frames) > depth {
		w.endObject()
	}
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

// key starts a member. It returns false if the member is left out; its value must then not be written.
func (w *Writer) key(key string, flags Flags) bool {
	frame := &w.frames[len(w.frames)-1]
	w.endMember(frame)
	if w.mode == writeRequest && flags&ReadOnly != 0 {
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
	w.out = appendString(w.out, key)
	w.out = append(w.out, ':')
	if w.mode == writeRedacted && flags&Secret != 0 {
		w.out = append(w.out, `"[secret]"`...)
		return false
	}
	frame.key, frame.valueStart, frame.inMember = key, len(w.out), true
	return true
}

// nilableKey starts a member whose nil is absent, or null if the member is required and may be null. It returns false if the
// value must not be written.
func (w *Writer) nilableKey(key string, isNil bool, flags Flags) bool {
	if isNil && flags&Required == 0 || !w.key(key, flags) {
		return false
	}
	if isNil && flags&Nullable != 0 {
		w.Null()
		return false
	}
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
	w.out = appendString(w.out, key)
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

// Null writes null.
func (w *Writer) Null() {
	w.out = append(w.out, "null"...)
}

// WriteString writes text.
func WriteString[T ~string](value *T, w *Writer) {
	w.out = appendString(w.out, string(*value))
}

// WriteBool writes a boolean.
func WriteBool(value *bool, w *Writer) {
	w.out = strconv.AppendBool(w.out, *value)
}

// WriteInt writes an integer.
func WriteInt[T ~int32 | ~int64](value *T, w *Writer) {
	w.out = strconv.AppendInt(w.out, int64(*value), 10)
}

// WriteUint writes an integer without sign.
func WriteUint[T ~uint32 | ~uint64](value *T, w *Writer) {
	w.out = strconv.AppendUint(w.out, uint64(*value), 10)
}

// WriteQuotedInt writes an integer as a string.
func WriteQuotedInt[T int32 | int64](value *T, w *Writer) {
	w.out = append(strconv.AppendInt(append(w.out, '"'), int64(*value), 10), '"')
}

// WriteQuotedUint writes an integer without sign as a string.
func WriteQuotedUint[T uint32 | uint64](value *T, w *Writer) {
	w.out = append(strconv.AppendUint(append(w.out, '"'), uint64(*value), 10), '"')
}

// WriteNumber writes a number of any size. Text that is no number is written as 0.
func WriteNumber(value *json.Number, w *Writer) {
	if !isNumber(string(*value)) {
		w.out = append(w.out, '0')
		return
	}
	w.out = append(w.out, *value...)
}

// WriteFloat64 writes a number. JSON has no infinities and no NaN, so they become null.
func WriteFloat64(value *float64, w *Writer) {
	if math.IsNaN(*value) || math.IsInf(*value, 0) {
		w.Null()
		return
	}
	w.out = appendFloat(w.out, *value)
}

// appendFloat appends a number in the form that encoding/json uses.
func appendFloat(out []byte, value float64) []byte {
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

// WriteTime writes a date and time (RFC 3339).
func WriteTime(value *time.Time, w *Writer) {
	w.out = append(value.AppendFormat(append(w.out, '"'), time.RFC3339Nano), '"')
}

// WriteRaw writes JSON text. Empty text is null, and text that is no JSON is written as a string.
func WriteRaw(value *json.RawMessage, w *Writer) {
	switch {
	case w.mode == writeRedacted:
		w.hidden(len(*value))
	case len(*value) == 0:
		w.Null()
	case !json.Valid(*value):
		w.out = appendString(w.out, string(*value))
	default:
		w.out = append(w.out, *value...)
	}
}

// writeOpt writes a member with an optional value. A required one that is absent is null.
func writeOpt[T any](w *Writer, key string, o *Opt[T], flags Flags, write func(*T, *Writer)) {
	if (o.state != absent || flags&Required != 0) && w.key(key, flags) {
		WriteOptional(o, w, write)
	}
}

// WriteOptional writes the value of an optional list element or map entry.
func WriteOptional[T any](o *Opt[T], w *Writer, write func(*T, *Writer)) {
	if o.state == present {
		write(&o.value, w)
	} else {
		w.Null()
	}
}

// WriteList writes a list. A list that is nil is written as an empty one.
func WriteList[T any](list []T, w *Writer, write func(*T, *Writer)) {
	w.out = append(w.out, '[')
	for i := range list {
		if i > 0 {
			w.out = append(w.out, ',')
		}
		write(&list[i], w)
	}
	w.out = append(w.out, ']')
}

// models writes a list of objects or unions.
func (w *Writer) models(length int, at func(index int) Model) {
	w.out = append(w.out, '[')
	for i := range length {
		if i > 0 {
			w.out = append(w.out, ',')
		}
		w.Model(at(i))
	}
	w.out = append(w.out, ']')
}

// WriteMap writes an object whose values have one type, sorted by key.
func WriteMap[T any](entries map[string]T, w *Writer, write func(*T, *Writer)) {
	keys := make([]string, 0, len(entries))
	for key := range entries {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	w.beginMap()
	for _, key := range keys {
		value := entries[key]
		if w.key(key, Required) {
			write(&value, w)
		}
	}
	w.endObject()
}

const hexDigits = "0123456789abcdef"

// appendString appends a JSON string. Bytes that are no UTF-8 become U+FFFD.
func appendString(out []byte, text string) []byte {
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

// WritePointer writes a value, or null if the pointer is nil.
func WritePointer[T any](value **T, w *Writer, write func(*T, *Writer)) {
	if *value == nil {
		w.Null()
		return
	}
	write(*value, w)
}

// Text writes a text that is known when the program is compiled.
func (w *Writer) Text(text string) {
	w.out = appendString(w.out, text)
}
