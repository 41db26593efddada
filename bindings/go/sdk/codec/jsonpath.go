package codec

import "strconv"

// Path is a path of keys into a JSON text. A number is a position in a list, and "*" stands for every element.
type Path = []string

// ValueAt returns the text of the value at a path. The text must be valid JSON.
//
//go:noinline
func ValueAt(text string, path Path) (string, bool) {
	values := ValuesAt(text, path)
	if len(values) == 0 {
		return "", false
	}
	return values[0], true
}

// ValuesAt returns the texts of all values at a path.
func ValuesAt(text string, path Path) []string {
	r := Reader{data: text}
	switch {
	case len(path) == 0:
		r.peek()
		return []string{text[r.pos:]}
	case r.peek() == '{':
		var found []string
		r.eachMember(func(key string) bool {
			if key != path[0] {
				return true
			}
			found = ValuesAt(r.raw(), path[1:])
			return false
		})
		return found
	case r.peek() == '[':
		var found []string
		position, err := strconv.Atoi(path[0])
		for i, element := range Elements(text) {
			if path[0] == "*" || err == nil && i == position {
				found = append(found, ValuesAt(element.Text, path[1:])...)
			}
		}
		return found
	default:
		return nil
	}
}

// Element is an element of a list, or a member of an object with its key.
type Element struct {
	Key  string
	Text string
}

// Elements returns the elements of a list or the members of an object.
func Elements(text string) []Element {
	r := Reader{data: text}
	var found []Element
	switch r.peek() {
	case '[':
		r.begin(0)
		for r.nextElement() {
			found = append(found, Element{Text: r.raw()})
		}
	case '{':
		r.begin(-1)
		for r.more() {
			found = append(found, Element{Key: r.key(), Text: r.raw()})
		}
	}
	return found
}

// ScalarText returns the content of a string, or the text of another value.
func ScalarText(text string) string {
	r := Reader{data: text}
	if r.peek() == '"' {
		content, _ := r.text()
		return content
	}
	return text
}

// KindOf returns the kind of a JSON text.
//
//go:noinline
func KindOf(text string) Kind {
	r := Reader{data: text}
	return r.jsonKind()
}

// Check returns an error if a text is not JSON.
func Check(text string) error {
	r := Reader{data: text}
	r.skip()
	return r.Finish()
}

// SetAt returns the text of an object with a value at a path.
func SetAt(object string, path Path, value string) string {
	if len(path) == 0 {
		return value
	}
	var out []byte
	isSet := false
	add := func(key, text string) {
		if len(out) > 0 {
			out = append(out, ',')
		}
		out = append(AppendString(out, key), ':')
		out = append(out, text...)
	}
	if KindOf(object) == KindObject {
		for _, member := range Elements(object) {
			text := member.Text
			if member.Key == path[0] {
				isSet = true
				text = SetAt(text, path[1:], value)
			}
			add(member.Key, text)
		}
	}
	if !isSet {
		add(path[0], SetAt("", path[1:], value))
	}
	return "{" + string(out) + "}"
}
