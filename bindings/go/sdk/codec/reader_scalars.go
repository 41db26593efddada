package codec

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"time"
)

// Scalars that are written in the other spelling, such as a number as a string, are read and noted as drift.

// readText reads text.
func (r *Reader) readText(value *string) {
	c := r.peek()
	switch {
	case c == '"':
		text, exact := r.text()
		*value = r.keep(text)
		if !exact {
			r.markLossy()
		}
	case isScalarStart(c):
		r.note("a string", kindWords(c))
		r.markLossy()
		*value = r.keep(r.raw())
	default:
		r.mismatch("a string")
	}
}

func isScalarStart(c byte) bool {
	return c == '-' || c >= '0' && c <= '9' || c == 't' || c == 'f'
}

// readBool reads a boolean.
func (r *Reader) readBool(value *bool) {
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
			r.skip()
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

// readInt32 reads an integer of 32 bits.
func (r *Reader) readInt32(value *int32) {
	var wide int64
	r.readInteger(&wide, "a 32-bit integer", math.MinInt32, math.MaxInt32)
	*value = int32(wide)
}

// readInt64 reads an integer of 64 bits. One that does not fit is kept as text; see [Extra.Source].
func (r *Reader) readInt64(value *int64) {
	r.readInteger(value, "a 64-bit integer", math.MinInt64, math.MaxInt64)
}

// readUint32 reads an integer of 32 bits without sign.
func (r *Reader) readUint32(value *uint32) {
	var wide int64
	r.readInteger(&wide, "an unsigned 32-bit integer", 0, math.MaxUint32)
	*value = uint32(wide)
}

func (r *Reader) readInteger(value *int64, expected string, low, high int64) {
	c := r.peek()
	if c == '-' || c >= '0' && c <= '9' {
		start := r.pos
		if number, ok := r.shortInteger(18); ok && number >= low && number <= high {
			*value = number
			return
		}
		r.pos = start
		text := r.number()
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
		r.skip()
		*value = nearest(text, low, high)
		return
	}
	r.mismatch(expected)
}

// shortInteger reads a number if it is an integer of at most so many digits.
func (r *Reader) shortInteger(most int) (number int64, ok bool) {
	i := r.pos
	isNegative := r.data[i] == '-'
	if isNegative {
		i++
	}
	first := i
	for i < len(r.data) && i-first <= most && r.data[i] >= '0' && r.data[i] <= '9' {
		number = number*10 + int64(r.data[i]-'0')
		i++
	}
	digits := i - first
	// A zero in front of other digits is an error, and a negative zero is no integer.
	if digits == 0 || digits > most || r.data[first] == '0' && (digits > 1 || isNegative) {
		return 0, false
	}
	if i < len(r.data) && (r.data[i] == '.' || r.data[i] == 'e' || r.data[i] == 'E') {
		return 0, false
	}
	r.pos = i
	if isNegative {
		number = -number
	}
	return number, true
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

// readUint64 reads an integer of 64 bits without sign.
func (r *Reader) readUint64(value *uint64) {
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
		r.skip()
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

// readNumber reads a number of any size with all its digits.
func (r *Reader) readNumber(value *json.Number) {
	c := r.peek()
	if c == '-' || c >= '0' && c <= '9' {
		*value = json.Number(r.keep(r.number()))
		return
	}
	if text, ok := r.otherSpelling(c); ok && isNumber(text) {
		r.note("a number", kindWords(c))
		r.markLossy()
		r.skip()
		*value = json.Number(r.keep(text))
		return
	}
	r.mismatch("a number")
}

// readFloat64 reads a number.
func (r *Reader) readFloat64(value *float64) {
	c := r.peek()
	if c == '-' || c >= '0' && c <= '9' {
		if number, ok := r.shortInteger(15); ok {
			*value = float64(number)
			return
		}
		text := r.number()
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
		r.skip()
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
	return string(AppendFloat(buffer[:0], value)) == text
}

// readQuotedInt64 reads an integer that is written as a string.
func (r *Reader) readQuotedInt64(value *int64) {
	c := r.peek()
	if c == '"' {
		text, _ := r.otherSpelling(c)
		number, err := strconv.ParseInt(text, 10, 64)
		if err == nil {
			r.skip()
			*value = number
			if strconv.FormatInt(number, 10) != text {
				r.markLossy()
			}
			return
		}
		if isNumber(text) {
			r.note("an integer as a string", "another number")
			r.markLossy()
			r.skip()
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

// readQuotedUint64 reads an integer without sign that is written as a string.
func (r *Reader) readQuotedUint64(value *uint64) {
	c := r.peek()
	if c == '"' {
		text, _ := r.otherSpelling(c)
		number, err := strconv.ParseUint(text, 10, 64)
		if err == nil {
			r.skip()
			*value = number
			if strconv.FormatUint(number, 10) != text {
				r.markLossy()
			}
			return
		}
		if isNumber(text) {
			r.note("an integer as a string", "another number")
			r.markLossy()
			r.skip()
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

// readTime reads a date and time (RFC 3339).
func (r *Reader) readTime(value *time.Time) {
	if r.peek() == '"' {
		start := r.pos
		text, _ := r.text()
		if r.err != nil {
			return
		}
		if instant, err := time.Parse(time.RFC3339Nano, strings.TrimSpace(text)); err == nil {
			*value = instant
			if !isTimeWrittenAs(instant, r.data[start+1:r.pos-1]) {
				r.markLossy()
			}
			return
		}
		r.pos = start
	}
	r.mismatch("a date and time")
}

// isTimeWrittenAs reports whether the writer writes a time as the text that it was read from.
func isTimeWrittenAs(value time.Time, text string) bool {
	if len(text) == len("2006-01-02T15:04:05Z") && text[13] == ':' && text[19] == 'Z' {
		return true
	}
	var buffer [64]byte
	return string(value.AppendFormat(buffer[:0], time.RFC3339Nano)) == text
}

// readRaw reads any value as JSON text.
func (r *Reader) readRaw(value *json.RawMessage) {
	text := r.raw()
	r.charge(len(text))
	*value = json.RawMessage(text)
}

// null reads null, if that is the next value.
func (r *Reader) null() bool {
	if r.peek() != 'n' {
		return false
	}
	r.literal("null")
	return true
}

// present reports whether the next value is not null. Null is skipped and kept as text.
func (r *Reader) present() bool {
	if r.peek() != 'n' {
		return r.err == nil
	}
	r.mismatch("a value")
	return false
}
