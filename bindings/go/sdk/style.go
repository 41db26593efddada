package sdk

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// ParameterStyle says how a value is written: a style of OpenAPI, with or without explode. The examples are a list a, b and
// an object {"x": 1, "y": 2} of a parameter p.
type ParameterStyle uint8

const (
	// Simple writes a,b and x,1,y,2.
	Simple ParameterStyle = iota
	// SimpleExploded writes a,b and x=1,y=2.
	SimpleExploded
	// Label writes .a,b and .x,1,y,2.
	Label
	// LabelExploded writes .a.b and .x=1.y=2.
	LabelExploded
	// Matrix writes ;p=a,b and ;p=x,1,y,2.
	Matrix
	// MatrixExploded writes ;p=a;p=b and ;x=1;y=2.
	MatrixExploded
	// Form writes p=a,b and p=x,1,y,2.
	Form
	// FormExploded writes p=a&p=b and x=1&y=2.
	FormExploded
	// SpaceDelimited writes p=a%20b and p=x%201%20y%202.
	SpaceDelimited
	// PipeDelimited writes p=a%7Cb and p=x%7C1%7Cy%7C2.
	PipeDelimited
	// DeepObject writes p[0]=a&p[1]=b and p[x]=1&p[y]=2, with escaped brackets.
	DeepObject
	// JSONStyle writes the value as JSON, escaped.
	JSONStyle
)

// Parameter describes a parameter that is written in another way than usual for its location.
type Parameter struct {
	// Name is the name in the request.
	Name string
	// Style says how the value is written.
	Style ParameterStyle
	// Required says whether the operation needs the parameter. An empty value is then refused.
	Required bool
	// AllowReserved sends reserved characters as they are where a query allows them, and so it does escaped ones.
	AllowReserved bool
}

// PathValue is the text of a path parameter.
type PathValue struct {
	// text is what the caller passed, for errors.
	text    string
	escaped string
}

// PathText returns the value of a path parameter that is a scalar.
func PathText(value string) PathValue {
	return PathValue{value, escapeComponent(value)}
}

// PathStyled returns the value of a path parameter in a style.
func PathStyled[T any](parameter Parameter, value T, write func(*T, *Writer)) PathValue {
	text := parameter.expand(writeJSON(value, write), escapeComponent)
	return PathValue{text, text}
}

// AddQuery adds a query parameter in a style.
func AddQuery[T any](c *Call, parameter Parameter, value T, write func(*T, *Writer)) {
	found := writeJSON(value, write)
	if !c.checkStyled("query parameter", parameter, found) {
		return
	}
	escape := escapeComponent
	if parameter.AllowReserved {
		escape = escapeUnsafe
	}
	c.query = append(c.query, parameter.pairs(found, escape)...)
}

// AddHeader adds a header in a style.
func AddHeader[T any](c *Call, parameter Parameter, value T, write func(*T, *Writer)) {
	found := writeJSON(value, write)
	if !c.checkStyled("header", parameter, found) {
		return
	}
	if text := parameter.expand(found, func(text string) string { return text }); text != "" {
		c.Header(parameter.Name, text)
	}
}

// AddCookie adds a cookie in a style.
func AddCookie[T any](c *Call, parameter Parameter, value T, write func(*T, *Writer)) {
	found := writeJSON(value, write)
	if !c.checkStyled("cookie", parameter, found) {
		return
	}
	for _, pair := range parameter.pairs(found, escapeComponent) {
		c.addCookie(pair.written)
	}
}

// AddOptStyled adds an optional parameter with one of the functions that add a parameter in a style.
func AddOptStyled[T any](
	add func(*Call, Parameter, T, func(*T, *Writer)), c *Call, parameter Parameter, o Opt[T], write func(*T, *Writer),
) {
	if o.state == present {
		add(c, parameter, o.value, write)
	}
}

func (c *Call) checkStyled(what string, parameter Parameter, value json.RawMessage) bool {
	if !parameter.Required {
		return true
	}
	for _, text := range scalarTexts(value) {
		if text != "" {
			return true
		}
	}
	c.fail("the %s %q is empty", what, parameter.Name)
	return false
}

func writeJSON[T any](value T, write func(*T, *Writer)) json.RawMessage {
	w := Writer{mode: writeRequest}
	write(&value, &w)
	return w.out
}

// property is a member of an object.
type property struct {
	key   string
	value json.RawMessage
}

// properties returns the members of an object that are not null, in order.
func properties(object json.RawMessage) []property {
	var found []property
	decoder := json.NewDecoder(bytes.NewReader(object))
	if _, err := decoder.Token(); err != nil {
		return nil
	}
	for decoder.More() {
		key, err := decoder.Token()
		var value json.RawMessage
		if err != nil || decoder.Decode(&value) != nil {
			break
		}
		if text, ok := key.(string); ok && string(value) != "null" {
			found = append(found, property{text, value})
		}
	}
	return found
}

func elements(list json.RawMessage) []json.RawMessage {
	var found []json.RawMessage
	_ = json.Unmarshal(list, &found)
	return found
}

func isObject(value json.RawMessage) bool { return len(value) > 0 && value[0] == '{' }
func isList(value json.RawMessage) bool   { return len(value) > 0 && value[0] == '[' }

// scalarTexts returns one text for each element of a list and each property of an object, and none for null.
func scalarTexts(value json.RawMessage) []string {
	var texts []string
	switch {
	case len(value) == 0 || string(value) == "null":
	case isList(value):
		for _, element := range elements(value) {
			texts = append(texts, scalarTexts(element)...)
		}
	case isObject(value):
		for _, one := range properties(value) {
			texts = append(texts, scalarText(string(one.value)))
		}
	default:
		texts = []string{scalarText(string(value))}
	}
	return texts
}

// flat returns the elements of a list, or the keys and values of an object in turn.
func flat(value json.RawMessage, separator string, escape func(string) string) string {
	var parts []string
	if isObject(value) {
		for _, one := range properties(value) {
			parts = append(parts, escape(one.key), escape(scalarText(string(one.value))))
		}
	} else {
		for _, text := range scalarTexts(value) {
			parts = append(parts, escape(text))
		}
	}
	return strings.Join(parts, separator)
}

// exploded returns the elements of a list, or the properties of an object with equals signs.
func exploded(value json.RawMessage, separator string, escape func(string) string) string {
	if !isObject(value) {
		return flat(value, separator, escape)
	}
	var parts []string
	for _, one := range properties(value) {
		parts = append(parts, escape(one.key)+"="+escape(scalarText(string(one.value))))
	}
	return strings.Join(parts, separator)
}

// matrix returns a pair of the style Matrix, which has no equals sign before an empty value.
func matrix(name, value string) string {
	if value == "" {
		return ";" + escapeComponent(name)
	}
	return ";" + escapeComponent(name) + "=" + value
}

// expand writes a value of the path or of a header. The text is empty if the value has none.
func (p Parameter) expand(value json.RawMessage, escape func(string) string) string {
	texts := scalarTexts(value)
	if len(texts) == 0 {
		return ""
	}
	switch p.Style {
	case SimpleExploded:
		return exploded(value, ",", escape)
	case Label:
		return "." + flat(value, ",", escape)
	case LabelExploded:
		return "." + exploded(value, ".", escape)
	case Matrix:
		return matrix(p.Name, flat(value, ",", escape))
	case MatrixExploded:
		var out strings.Builder
		if isObject(value) {
			for _, one := range properties(value) {
				out.WriteString(matrix(one.key, escape(scalarText(string(one.value)))))
			}
			return out.String()
		}
		for _, text := range texts {
			out.WriteString(matrix(p.Name, escape(text)))
		}
		return out.String()
	case JSONStyle:
		return escape(string(value))
	default:
		return flat(value, ",", escape)
	}
}

// pairs writes a value of the query, a form or a cookie.
func (p Parameter) pairs(value json.RawMessage, escape func(string) string) []queryPair {
	texts := scalarTexts(value)
	if p.Style == JSONStyle && len(value) > 0 && string(value) != "null" {
		return []queryPair{newPair(p.Name, escape(string(value)))}
	}
	if len(texts) == 0 {
		return nil
	}
	var pairs []queryPair
	switch p.Style {
	case FormExploded:
		if isObject(value) {
			for _, one := range properties(value) {
				pairs = append(pairs, newPair(one.key, escape(scalarText(string(one.value)))))
			}
			return pairs
		}
		for _, text := range texts {
			pairs = append(pairs, newPair(p.Name, escape(text)))
		}
		return pairs
	case DeepObject:
		return deepPairs(pairs, p.Name, value, escape)
	case SpaceDelimited:
		return []queryPair{newPair(p.Name, flat(value, "%20", escape))}
	case PipeDelimited:
		return []queryPair{newPair(p.Name, flat(value, "%7C", escape))}
	default:
		return []queryPair{newPair(p.Name, flat(value, ",", escape))}
	}
}

// deepPairs appends one pair for each scalar in a value, named by the keys and the indices that lead to it.
func deepPairs(pairs []queryPair, name string, value json.RawMessage, escape func(string) string) []queryPair {
	switch {
	case len(value) == 0 || string(value) == "null":
	case isObject(value):
		for _, one := range properties(value) {
			pairs = deepPairs(pairs, fmt.Sprintf("%s[%s]", name, one.key), one.value, escape)
		}
	case isList(value):
		for i, element := range elements(value) {
			pairs = deepPairs(pairs, fmt.Sprintf("%s[%d]", name, i), element, escape)
		}
	default:
		pairs = append(pairs, newPair(name, escape(scalarText(string(value)))))
	}
	return pairs
}

func newPair(name, escapedValue string) queryPair {
	return queryPair{name: name, value: unescape(escapedValue), written: escapeComponent(name) + "=" + escapedValue}
}
