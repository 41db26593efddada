package sdk

import "strconv"

// keyPath is a path of keys into a JSON text. A number is a position in a list, and "*" stands for every element.
type keyPath = []string

// valueAt returns the text of the value at a path. The text must be valid JSON.
func valueAt(text string, path keyPath) (string, bool) {
	values := valuesAt(text, path)
	if len(values) == 0 {
		return "", false
	}
	return values[0], true
}

// valuesAt returns the texts of all values at a path.
func valuesAt(text string, path keyPath) []string {
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
			found = valuesAt(r.raw(), path[1:])
			return false
		})
		return found
	case r.peek() == '[':
		var found []string
		position, err := strconv.Atoi(path[0])
		for i, element := range elementsOf(text) {
			if path[0] == "*" || err == nil && i == position {
				found = append(found, valuesAt(element.text, path[1:])...)
			}
		}
		return found
	default:
		return nil
	}
}

// element is an element of a list, or a member of an object with its key.
type element struct {
	key  string
	text string
}

// elementsOf returns the elements of a list or the members of an object.
func elementsOf(text string) []element {
	r := Reader{data: text}
	var found []element
	switch r.peek() {
	case '[':
		r.begin(0)
		for r.nextElement() {
			found = append(found, element{text: r.raw()})
		}
	case '{':
		r.begin(-1)
		for r.more() {
			found = append(found, element{key: r.key(), text: r.raw()})
		}
	}
	return found
}

// scalarText returns the content of a string, or the text of another value.
func scalarText(text string) string {
	r := Reader{data: text}
	if r.peek() == '"' {
		content, _ := r.text()
		return content
	}
	return text
}

// kindOf returns the kind of a JSON text.
func kindOf(text string) jsonKind {
	r := Reader{data: text}
	return r.jsonKind()
}

// checkJSON returns an error if a text is not JSON.
func checkJSON(text string) error {
	r := Reader{data: text}
	r.skip()
	return r.Finish()
}

// setAt returns the text of an object with a value at a path.
func setAt(object string, path keyPath, value string) string {
	if len(path) == 0 {
		return value
	}
	var out []byte
	isSet := false
	add := func(key, text string) {
		if len(out) > 0 {
			out = append(out, ',')
		}
		out = append(appendString(out, key), ':')
		out = append(out, text...)
	}
	if kindOf(object) == kindObject {
		for _, member := range elementsOf(object) {
			text := member.text
			if member.key == path[0] {
				isSet = true
				text = setAt(text, path[1:], value)
			}
			add(member.key, text)
		}
	}
	if !isSet {
		add(path[0], setAt("", path[1:], value))
	}
	return "{" + string(out) + "}"
}
