package codec

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// skip skips a value.
func (r *Reader) skip() {
	depth := 0
	for {
		c := r.peek()
		switch c {
		case '{', '[':
			if depth+len(r.frames) >= maxDepth {
				r.syntax(fmt.Sprintf("at most %d levels", maxDepth))
				return
			}
			r.skipContainer(c)
			return
		case '"':
			r.text()
			return
		default:
			r.skipScalar(c)
			return
		}
	}
}

// skipContainer skips an object or list without recursion, and checks its syntax.
func (r *Reader) skipContainer(open byte) {
	base := len(r.frames)
	r.frames = append(r.frames, frame{index: -1})
	if open == '[' {
		r.frames[base].index = 0
	}
	r.pos++
	for len(r.frames) > base && r.err == nil {
		top := &r.frames[len(r.frames)-1]
		c := r.peek()
		closing := byte('}')
		if top.index >= 0 {
			closing = ']'
		}
		if c == closing {
			r.pos++
			r.frames = r.frames[:len(r.frames)-1]
			continue
		}
		if top.started {
			if c != ',' {
				r.syntax("`,` or `" + string(closing) + "`")
				break
			}
			r.pos++
			c = r.peek()
		}
		top.started = true
		if top.index < 0 {
			if c != '"' {
				r.syntax("a key")
				break
			}
			r.text()
			if r.peek() != ':' {
				r.syntax("`:`")
				break
			}
			r.pos++
			c = r.peek()
		}
		switch c {
		case '{', '[':
			if len(r.frames) == maxDepth {
				r.syntax(fmt.Sprintf("at most %d levels", maxDepth))
				break
			}
			index := -1
			if c == '[' {
				index = 0
			}
			r.tick()
			r.frames = append(r.frames, frame{index: index})
			r.pos++
		case '"':
			r.text()
		default:
			r.skipScalar(c)
		}
	}
	r.frames = r.frames[:base]
}

func (r *Reader) skipScalar(c byte) {
	switch c {
	case 't':
		r.literal("true")
	case 'f':
		r.literal("false")
	case 'n':
		r.literal("null")
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		r.number()
	default:
		r.syntax("a value")
	}
}

//go:noinline
func (r *Reader) literal(word string) {
	if strings.HasPrefix(r.data[r.pos:], word) {
		r.pos += len(word)
	} else {
		r.syntax("`" + word + "`")
	}
}

// raw skips a value and returns its text.
func (r *Reader) raw() string {
	r.peek()
	start := r.pos
	r.skip()
	if r.err != nil {
		return ""
	}
	return r.data[start:r.pos]
}

// text reads a string. The result may share memory with the body. It is exact if encoding it gives the same text back up
// to escapes.
func (r *Reader) text() (value string, exact bool) {
	start := r.pos + 1
	for i := start; i < len(r.data); i++ {
		c := r.data[i]
		switch {
		case c == '"':
			r.pos = i + 1
			value = r.data[start:i]
			return value, true
		case c == '\\' || c >= utf8.RuneSelf:
			return r.escapedText(start, i)
		case c < ' ':
			r.pos = i
			r.syntax("no control character in a string")
			return "", false
		}
	}
	r.pos = len(r.data)
	r.syntax("the end of a string")
	return "", false
}

// escapedText reads a string that has escapes or characters beyond ASCII, from the first of them on.
func (r *Reader) escapedText(start, from int) (value string, exact bool) {
	exact = true
	var out []byte
	copied := start
	for i := from; i < len(r.data); {
		c := r.data[i]
		switch {
		case c == '"':
			r.pos = i + 1
			if out == nil {
				return r.data[start:i], exact
			}
			return string(append(out, r.data[copied:i]...)), exact
		case c == '\\':
			out = append(out, r.data[copied:i]...)
			var ok, whole bool
			out, i, ok, whole = r.unescape(out, i)
			if !ok {
				return "", false
			}
			exact = exact && whole
			copied = i
		case c < ' ':
			r.pos = i
			r.syntax("no control character in a string")
			return "", false
		case c < utf8.RuneSelf:
			i++
		default:
			rune, size := utf8.DecodeRuneInString(r.data[i:])
			if rune == utf8.RuneError && size == 1 {
				r.pos = i
				r.syntax("valid UTF-8")
				return "", false
			}
			i += size
		}
	}
	r.pos = len(r.data)
	r.syntax("the end of a string")
	return "", false
}

// unescape reads one escape at i. A surrogate without its partner becomes U+FFFD, which is not exact.
func (r *Reader) unescape(out []byte, i int) (next []byte, end int, ok, exact bool) {
	fail := func() ([]byte, int, bool, bool) {
		r.pos = i
		r.syntax("a valid escape")
		return nil, i, false, false
	}
	if i+1 >= len(r.data) {
		return fail()
	}
	switch c := r.data[i+1]; c {
	case '"', '\\', '/':
		return append(out, c), i + 2, true, true
	case 'b':
		return append(out, '\b'), i + 2, true, true
	case 'f':
		return append(out, '\f'), i + 2, true, true
	case 'n':
		return append(out, '\n'), i + 2, true, true
	case 'r':
		return append(out, '\r'), i + 2, true, true
	case 't':
		return append(out, '\t'), i + 2, true, true
	case 'u':
		first, ok := hex4(r.data, i+2)
		if !ok {
			return fail()
		}
		if !utf16.IsSurrogate(first) {
			return utf8.AppendRune(out, first), i + 6, true, true
		}
		if strings.HasPrefix(r.data[i+6:], `\u`) {
			if second, ok := hex4(r.data, i+8); ok {
				if pair := utf16.DecodeRune(first, second); pair != utf8.RuneError {
					return utf8.AppendRune(out, pair), i + 12, true, true
				}
			}
		}
		return utf8.AppendRune(out, utf8.RuneError), i + 6, true, false
	default:
		return fail()
	}
}

func hex4(text string, at int) (rune, bool) {
	if at+4 > len(text) {
		return 0, false
	}
	number, err := strconv.ParseUint(text[at:at+4], 16, 16)
	return rune(number), err == nil
}

// number reads a number and returns its text.
func (r *Reader) number() string {
	start, i := r.pos, r.pos
	if i < len(r.data) && r.data[i] == '-' {
		i++
	}
	digits := func() bool {
		first := i
		for i < len(r.data) && r.data[i] >= '0' && r.data[i] <= '9' {
			i++
		}
		return i > first
	}
	first := i
	ok := digits()
	if ok && r.data[first] == '0' && i > first+1 {
		ok = false
	}
	if ok && i < len(r.data) && r.data[i] == '.' {
		i++
		ok = digits()
	}
	if ok && i < len(r.data) && (r.data[i] == 'e' || r.data[i] == 'E') {
		i++
		if i < len(r.data) && (r.data[i] == '+' || r.data[i] == '-') {
			i++
		}
		ok = digits()
	}
	if !ok {
		r.pos = min(i, len(r.data))
		r.syntax("a number")
		return ""
	}
	r.pos = i
	return r.data[start:i]
}

// keep copies a string out of the body, so that a short string does not keep a large body in memory. Short strings share
// an allocation.
func (r *Reader) keep(text string) string {
	if text == "" {
		return ""
	}
	if len(text) > chunkSize/8 {
		return strings.Clone(text)
	}
	if len(text) > internedLength || len(r.data) < internedFrom {
		return r.copyShort(text)
	}
	if r.repeated == nil {
		r.repeated = make([]string, 256)
	}
	hash := uint32(len(text))
	for i := 0; i < len(text); i++ {
		hash = hash*31 + uint32(text[i])
	}
	known := &r.repeated[hash%256]
	if *known != text {
		*known = r.copyShort(text)
	}
	return *known
}

// copyShort copies a short string.
func (r *Reader) copyShort(text string) string {
	if r.chunk.Cap()-r.chunk.Len() < len(text) {
		r.chunk = strings.Builder{}
		r.chunk.Grow(chunkSize)
	}
	start := r.chunk.Len()
	r.chunk.WriteString(text)
	return r.chunk.String()[start:]
}
