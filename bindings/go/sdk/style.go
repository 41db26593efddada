package sdk

import (
	"fmt"
	"slices"
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

// PathStyled returns the value that a pointer points to as a path parameter in a style.
func PathStyled(parameter Parameter, pointer any, notation ...Notation) PathValue {
	text := parameter.expand(string(marshalRequest(pointer, notation)), escapeComponent)
	return PathValue{text, text}
}

// StyledQuery adds the value that a pointer points to as a query parameter in a style. An optional value that is absent is not added.
func (c *Call) StyledQuery(parameter Parameter, pointer any, notation ...Notation) {
	found := string(marshalRequest(pointer, notation))
	if !c.checkStyled("query parameter", parameter, found) {
		return
	}
	escape := escapeComponent
	if parameter.AllowReserved {
		escape = escapeUnsafe
	}
	c.query = append(c.query, parameter.pairs(found, escape)...)
}

// StyledHeader adds the value that a pointer points to as a header in a style.
func (c *Call) StyledHeader(parameter Parameter, pointer any, notation ...Notation) {
	found := string(marshalRequest(pointer, notation))
	if !c.checkStyled("header", parameter, found) {
		return
	}
	if text := parameter.expand(found, func(text string) string { return text }); text != "" {
		c.Header(parameter.Name, text)
	}
}

// StyledCookie adds the value that a pointer points to as a cookie in a style.
func (c *Call) StyledCookie(parameter Parameter, pointer any, notation ...Notation) {
	found := string(marshalRequest(pointer, notation))
	if !c.checkStyled("cookie", parameter, found) {
		return
	}
	for _, pair := range parameter.pairs(found, escapeComponent) {
		c.addCookie(pair.written)
	}
}

func (c *Call) checkStyled(what string, parameter Parameter, value string) bool {
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

// properties returns the members of an object that are not null, in order.
func properties(object string) []element {
	if !isObject(object) {
		return nil
	}
	return slices.DeleteFunc(elementsOf(object), func(one element) bool { return one.text == "null" })
}

func isObject(value string) bool { return len(value) > 0 && value[0] == '{' }
func isList(value string) bool   { return len(value) > 0 && value[0] == '[' }

// scalarTexts returns one text for each element of a list and each property of an object, and none for null.
func scalarTexts(value string) []string {
	var texts []string
	switch {
	case len(value) == 0 || value == "null":
	case isList(value):
		for _, element := range elementsOf(value) {
			texts = append(texts, scalarTexts(element.text)...)
		}
	case isObject(value):
		for _, one := range properties(value) {
			texts = append(texts, scalarText(one.text))
		}
	default:
		texts = []string{scalarText(value)}
	}
	return texts
}

// flat returns the elements of a list, or the keys and values of an object in turn.
func flat(value string, separator string, escape func(string) string) string {
	var parts []string
	if isObject(value) {
		for _, one := range properties(value) {
			parts = append(parts, escape(one.key), escape(scalarText(one.text)))
		}
	} else {
		for _, text := range scalarTexts(value) {
			parts = append(parts, escape(text))
		}
	}
	return strings.Join(parts, separator)
}

// exploded returns the elements of a list, or the properties of an object with equals signs.
func exploded(value string, separator string, escape func(string) string) string {
	if !isObject(value) {
		return flat(value, separator, escape)
	}
	var parts []string
	for _, one := range properties(value) {
		parts = append(parts, escape(one.key)+"="+escape(scalarText(one.text)))
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
func (p Parameter) expand(value string, escape func(string) string) string {
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
				out.WriteString(matrix(one.key, escape(scalarText(one.text))))
			}
			return out.String()
		}
		for _, text := range texts {
			out.WriteString(matrix(p.Name, escape(text)))
		}
		return out.String()
	case JSONStyle:
		return escape(value)
	default:
		return flat(value, ",", escape)
	}
}

// pairs writes a value of the query, a form or a cookie.
func (p Parameter) pairs(value string, escape func(string) string) []queryPair {
	texts := scalarTexts(value)
	if p.Style == JSONStyle && len(value) > 0 && value != "null" {
		return []queryPair{newPair(p.Name, escape(value))}
	}
	if len(texts) == 0 {
		return nil
	}
	var pairs []queryPair
	switch p.Style {
	case FormExploded:
		if isObject(value) {
			for _, one := range properties(value) {
				pairs = append(pairs, newPair(one.key, escape(scalarText(one.text))))
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
func deepPairs(pairs []queryPair, name string, value string, escape func(string) string) []queryPair {
	switch {
	case len(value) == 0 || value == "null":
	case isObject(value):
		for _, one := range properties(value) {
			pairs = deepPairs(pairs, fmt.Sprintf("%s[%s]", name, one.key), one.text, escape)
		}
	case isList(value):
		for i, element := range elementsOf(value) {
			pairs = deepPairs(pairs, fmt.Sprintf("%s[%d]", name, i), element.text, escape)
		}
	default:
		pairs = append(pairs, newPair(name, escape(scalarText(value))))
	}
	return pairs
}

func newPair(name, escapedValue string) queryPair {
	return queryPair{name: name, value: unescape(escapedValue), written: escapeComponent(name) + "=" + escapedValue}
}
