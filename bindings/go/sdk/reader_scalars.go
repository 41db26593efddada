package sdk

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"time"
)

// Scalars that are written in the other spelling, such as a number as a string, are read and noted as drift.

// ReadString reads text into a string or an enum.
func ReadString[T ~string](value *T, r *Reader) {
	c := r.peek()
	switch {
	case c == '"':
		text, exact := r.text()
		*value = T(r.keep(text))
		if !exact {
			r.markLossy()
		}
	case isScalarStart(c):
		r.note("a string", kindWords(c))
		r.markLossy()
		*value = T(r.keep(r.raw()))
	default:
		r.mismatch("a string")
	}
}

func isScalarStart(c byte) bool {
	return c == '-' || c >= '0' && c <= '9' || c == 't' || c == 'f'
}

// ReadBool reads a boolean.
func ReadBool(value *bool, r *Reader) {
	switch c := r.peek(); c {
	case 't':
		r.literal("true")
		*value = true
	case 'f':
		r.literal("false")
		*value = false
	default:
		if text, ok := r.otherSpelling(c); ok && (text == "true" || text == "false") {
			r.note("a boolean", kindWords(c))
			r.markLossy()
			r.Skip()
			*value = text == "true"
			return
		}
		r.mismatch("a boolean")
	}
}

// otherSpelling returns the content of a string without reading it.
func (r *Reader) otherSpelling(c byte) (string, bool) {
	if c != '"' {
		return "", false
	}
	start := r.pos
	text, _ := r.text()
	if r.err != nil {
		return "", false
	}
	r.pos = start
	return strings.TrimSpace(text), true
}

// ReadInt32 reads an integer of 32 bits.
func ReadInt32(value *int32, r *Reader) {
	var wide int64
	readInteger(&wide, r, "a 32-bit integer", math.MinInt32, math.MaxInt32)
	*value = int32(wide)
}

// ReadInt64 reads an integer of 64 bits. One that does not fit is kept as text; see [Extra.Source].
func ReadInt64[T ~int64](value *T, r *Reader) {
	var number int64
	readInteger(&number, r, "a 64-bit integer", math.MinInt64, math.MaxInt64)
	*value = T(number)
}

// ReadUint32 reads an integer of 32 bits without sign.
func ReadUint32(value *uint32, r *Reader) {
	var wide int64
	readInteger(&wide, r, "an unsigned 32-bit integer", 0, math.MaxUint32)
	*value = uint32(wide)
}

func readInteger(value *int64, r *Reader, expected string, low, high int64) {
	c := r.peek()
	if c == '-' || c >= '0' && c <= '9' {
		text := r.number()
		if number, ok := shortInteger(text); ok && number >= low && number <= high {
			*value = number
			return
		}
		number, err := strconv.ParseInt(text, 10, 64)
		if err == nil && number >= low && number <= high {
			*value = number
			if text == "-0" {
				r.markLossy()
			}
			return
		}
		r.note(expected, "another number")
		r.markLossy()
		*value = nearest(text, low, high)
		return
	}
	if text, ok := r.otherSpelling(c); ok && isNumber(text) {
		r.note(expected, kindWords(c))
		r.markLossy()
		r.Skip()
		*value = nearest(text, low, high)
		return
	}
	r.mismatch(expected)
}

// shortInteger parses an integer of at most 18 digits.
func shortInteger(text string) (int64, bool) {
	if len(text) > 18 || text == "-0" {
		return 0, false
	}
	digits, negative := text, false
	if text != "" && text[0] == '-' {
		digits, negative = text[1:], true
	}
	var number int64
	for i := 0; i < len(digits); i++ {
		c := digits[i]
		if c < '0' || c > '9' {
			return 0, false
		}
		number = number*10 + int64(c-'0')
	}
	if negative {
		number = -number
	}
	return number, digits != ""
}

// isNumber reports whether a text is a JSON number.
func isNumber(text string) bool {
	if text == "" || text[0] != '-' && (text[0] < '0' || text[0] > '9') {
		return false
	}
	r := Reader{data: text}
	return r.number() == text && r.err == nil
}

// nearest returns the integer of the range that is closest to a number.
func nearest(text string, low, high int64) int64 {
	if number, err := strconv.ParseInt(text, 10, 64); err == nil {
		return min(max(number, low), high)
	}
	number, err := strconv.ParseFloat(text, 64)
	switch {
	case err != nil && math.IsNaN(number):
		return 0
	case number >= float64(high):
		return high
	case number <= float64(low):
		return low
	default:
		return int64(number)
	}
}

// ReadUint64 reads an integer of 64 bits without sign.
func ReadUint64(value *uint64, r *Reader) {
	const expected = "an unsigned 64-bit integer"
	c := r.peek()
	if c == '-' || c >= '0' && c <= '9' {
		text := r.number()
		number, err := strconv.ParseUint(text, 10, 64)
		*value = number
		if err != nil {
			r.note(expected, "another number")
			r.markLossy()
			*value = nearestUint64(text)
		}
		return
	}
	if text, ok := r.otherSpelling(c); ok && isNumber(text) {
		r.note(expected, kindWords(c))
		r.markLossy()
		r.Skip()
		*value = nearestUint64(text)
		return
	}
	r.mismatch(expected)
}

func nearestUint64(text string) uint64 {
	if number, err := strconv.ParseUint(text, 10, 64); err == nil {
		return number
	}
	number, _ := strconv.ParseFloat(text, 64)
	switch {
	case number >= math.MaxUint64:
		return math.MaxUint64
	case number > 0:
		return uint64(number)
	default:
		return 0
	}
}

// ReadNumber reads a number of any size with all its digits.
func ReadNumber(value *json.Number, r *Reader) {
	c := r.peek()
	if c == '-' || c >= '0' && c <= '9' {
		*value = json.Number(r.keep(r.number()))
		return
	}
	if text, ok := r.otherSpelling(c); ok && isNumber(text) {
		r.note("a number", kindWords(c))
		r.markLossy()
		r.Skip()
		*value = json.Number(r.keep(text))
		return
	}
	r.mismatch("a number")
}

// ReadFloat64 reads a number.
func ReadFloat64(value *float64, r *Reader) {
	c := r.peek()
	if c == '-' || c >= '0' && c <= '9' {
		text := r.number()
		if number, ok := shortInteger(text); ok && len(text) <= 15 {
			*value = float64(number)
			return
		}
		// A number beyond the range becomes an infinity, which cannot be written, so the largest number is used.
		number, _ := strconv.ParseFloat(text, 64)
		*value = min(max(number, -math.MaxFloat64), math.MaxFloat64)
		if !isWrittenAs(*value, text) {
			r.markLossy()
		}
		return
	}
	if text, ok := r.otherSpelling(c); ok && isNumber(text) {
		r.note("a number", kindWords(c))
		r.markLossy()
		r.Skip()
		number, _ := strconv.ParseFloat(text, 64)
		*value = min(max(number, -math.MaxFloat64), math.MaxFloat64)
		return
	}
	r.mismatch("a number")
}

// isWrittenAs reports whether the writer writes a float64 as this text.
func isWrittenAs(value float64, text string) bool {
	// A float64 holds every number of 15 digits.
	digits := len(text)
	if text[0] == '-' {
		digits--
	}
	if strings.Contains(text, ".") {
		digits--
	}
	if digits <= 15 && text[len(text)-1] != '0' && !strings.ContainsAny(text, "eE") && (value >= 1e-4 || value <= -1e-4) {
		return true
	}
	var buffer [32]byte
	return string(appendFloat(buffer[:0], value)) == text
}

// ReadQuotedInt64 reads an integer that is written as a string.
func ReadQuotedInt64(value *int64, r *Reader) {
	c := r.peek()
	if c == '"' {
		text, _ := r.otherSpelling(c)
		number, err := strconv.ParseInt(text, 10, 64)
		if err == nil {
			r.Skip()
			*value = number
			if strconv.FormatInt(number, 10) != text {
				r.markLossy()
			}
			return
		}
		if isNumber(text) {
			r.note("an integer as a string", "another number")
			r.markLossy()
			r.Skip()
			*value = nearest(text, math.MinInt64, math.MaxInt64)
			return
		}
		r.mismatch("an integer as a string")
		return
	}
	if c == '-' || c >= '0' && c <= '9' {
		r.note("an integer as a string", kindWords(c))
		r.markLossy()
		*value = nearest(r.number(), math.MinInt64, math.MaxInt64)
		return
	}
	r.mismatch("an integer as a string")
}

// ReadQuotedUint64 reads an integer without sign that is written as a string.
func ReadQuotedUint64(value *uint64, r *Reader) {
	c := r.peek()
	if c == '"' {
		text, _ := r.otherSpelling(c)
		number, err := strconv.ParseUint(text, 10, 64)
		if err == nil {
			r.Skip()
			*value = number
			if strconv.FormatUint(number, 10) != text {
				r.markLossy()
			}
			return
		}
		if isNumber(text) {
			r.note("an integer as a string", "another number")
			r.markLossy()
			r.Skip()
			*value = nearestUint64(text)
			return
		}
		r.mismatch("an integer as a string")
		return
	}
	if c == '-' || c >= '0' && c <= '9' {
		r.note("an integer as a string", kindWords(c))
		r.markLossy()
		*value = nearestUint64(r.number())
		return
	}
	r.mismatch("an integer as a string")
}

// ReadTime reads a date and time (RFC 3339).
func ReadTime(value *time.Time, r *Reader) {
	c := r.peek()
	text, ok := r.otherSpelling(c)
	if ok {
		if instant, err := time.Parse(time.RFC3339Nano, text); err == nil {
			start := r.pos
			r.Skip()
			*value = instant
			var buffer [64]byte
			if written := instant.AppendFormat(buffer[:0], time.RFC3339Nano); r.data[start+1:r.pos-1] != string(written) {
				r.markLossy()
			}
			return
		}
	}
	r.mismatch("a date and time")
}

// ReadRaw reads any value as JSON text.
func ReadRaw(value *json.RawMessage, r *Reader) {
	text := r.raw()
	r.charge(len(text))
	*value = json.RawMessage(text)
}

// ReadNullable reads a scalar that may be null.
func ReadNullable[T any](o *Opt[T], r *Reader, read func(*T, *Reader)) {
	readOpt(o, Nullable, r, read)
}

// Null reads null, if that is the next value.
func (r *Reader) Null() bool {
	if r.peek() != 'n' {
		return false
	}
	r.literal("null")
	return true
}

// Present reports whether the next value is not null. Null is skipped and kept as text.
func (r *Reader) Present() bool {
	if r.peek() != 'n' {
		return r.err == nil
	}
	r.mismatch("a value")
	return false
}

// ReadPointer reads a value that may be null into a new variable.
func ReadPointer[T any](value **T, r *Reader, read func(*T, *Reader)) {
	*value = nil
	if !r.Null() {
		*value = new(T)
		read(*value, r)
	}
}
