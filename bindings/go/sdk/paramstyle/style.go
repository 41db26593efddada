// Package paramstyle writes parameters and forms in the styles of OpenAPI. Generated packages use it where a scalar or a list of scalars is
// not enough.
package paramstyle

import (
	"fmt"
	"slices"
	"strings"

	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/sdk/codec"
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

// Path returns the value that a pointer points to as a path parameter in a style.
func Path(parameter Parameter, pointer any, notation ...codec.Notation) sdk.PathValue {
	text := parameter.expand(string(codec.MarshalRequest(pointer, notation)), sdk.EscapeComponent)
	return sdk.PathEscaped(text)
}

// Query adds the value that a pointer points to as a query parameter in a style. An optional value that is absent is not added.
func Query(call *sdk.Call, parameter Parameter, pointer any, notation ...codec.Notation) {
	found := string(codec.MarshalRequest(pointer, notation))
	if !check(call, "query parameter", parameter, found) {
		return
	}
	escape := sdk.EscapeComponent
	if parameter.AllowReserved {
		escape = escapeUnsafe
	}
	for _, one := range parameter.pairs(found, escape) {
		call.EscapedQuery(one.name, one.value)
	}
}

// Header adds the value that a pointer points to as a header in a style.
func Header(call *sdk.Call, parameter Parameter, pointer any, notation ...codec.Notation) {
	found := string(codec.MarshalRequest(pointer, notation))
	if !check(call, "header", parameter, found) {
		return
	}
	if text := parameter.expand(found, func(text string) string { return text }); text != "" {
		call.Header(parameter.Name, text)
	}
}

// Cookie adds the value that a pointer points to as a cookie in a style.
func Cookie(call *sdk.Call, parameter Parameter, pointer any, notation ...codec.Notation) {
	found := string(codec.MarshalRequest(pointer, notation))
	if !check(call, "cookie", parameter, found) {
		return
	}
	for _, one := range parameter.pairs(found, sdk.EscapeComponent) {
		call.AddCookie(one.String())
	}
}

// check refuses an empty value of a required parameter.
func check(call *sdk.Call, what string, parameter Parameter, value string) bool {
	if !parameter.Required {
		return true
	}
	for _, text := range scalarTexts(value) {
		if text != "" {
			return true
		}
	}
	call.Fail("the %s %q is empty", what, parameter.Name)
	return false
}

// properties returns the members of an object that are not null, in order.
func properties(object string) []codec.Element {
	if !isObject(object) {
		return nil
	}
	return slices.DeleteFunc(codec.Elements(object), func(one codec.Element) bool { return one.Text == "null" })
}

func isObject(value string) bool { return len(value) > 0 && value[0] == '{' }
func isList(value string) bool   { return len(value) > 0 && value[0] == '[' }

// scalarTexts returns one text for each element of a list and each property of an object, and none for null. An object in a list
// is JSON.
func scalarTexts(value string) []string {
	var texts []string
	switch {
	case len(value) == 0 || value == "null":
	case isList(value):
		for _, element := range codec.Elements(value) {
			if isObject(element.Text) {
				texts = append(texts, element.Text)
			} else {
				texts = append(texts, scalarTexts(element.Text)...)
			}
		}
	case isObject(value):
		for _, one := range properties(value) {
			texts = append(texts, codec.ScalarText(one.Text))
		}
	default:
		texts = []string{codec.ScalarText(value)}
	}
	return texts
}

// flat returns the elements of a list, or the keys and values of an object in turn.
func flat(value string, separator string, escape func(string) string) string {
	var parts []string
	if isObject(value) {
		for _, one := range properties(value) {
			parts = append(parts, escape(one.Key), escape(codec.ScalarText(one.Text)))
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
		parts = append(parts, escape(one.Key)+"="+escape(codec.ScalarText(one.Text)))
	}
	return strings.Join(parts, separator)
}

// matrix returns a pair of the style Matrix, which has no equals sign before an empty value.
func matrix(name, value string) string {
	if value == "" {
		return ";" + sdk.EscapeComponent(name)
	}
	return ";" + sdk.EscapeComponent(name) + "=" + value
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
				out.WriteString(matrix(one.Key, escape(codec.ScalarText(one.Text))))
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
func (p Parameter) pairs(value string, escape func(string) string) []pair {
	texts := scalarTexts(value)
	if p.Style == JSONStyle && len(value) > 0 && value != "null" {
		return []pair{pair{p.Name, escape(value)}}
	}
	if len(texts) == 0 {
		return nil
	}
	var pairs []pair
	switch p.Style {
	case FormExploded:
		if isObject(value) {
			for _, one := range properties(value) {
				pairs = append(pairs, pair{one.Key, escape(codec.ScalarText(one.Text))})
			}
			return pairs
		}
		for _, text := range texts {
			pairs = append(pairs, pair{p.Name, escape(text)})
		}
		return pairs
	case DeepObject:
		return deepPairs(pairs, p.Name, value, escape)
	case SpaceDelimited:
		return []pair{pair{p.Name, flat(value, "%20", escape)}}
	case PipeDelimited:
		return []pair{pair{p.Name, flat(value, "%7C", escape)}}
	default:
		return []pair{pair{p.Name, flat(value, ",", escape)}}
	}
}

// deepPairs appends one pair for each scalar in a value, named by the keys and the indices that lead to it.
func deepPairs(pairs []pair, name string, value string, escape func(string) string) []pair {
	switch {
	case len(value) == 0 || value == "null":
	case isObject(value):
		for _, one := range properties(value) {
			pairs = deepPairs(pairs, fmt.Sprintf("%s[%s]", name, one.Key), one.Text, escape)
		}
	case isList(value):
		for i, element := range codec.Elements(value) {
			pairs = deepPairs(pairs, fmt.Sprintf("%s[%d]", name, i), element.Text, escape)
		}
	default:
		pairs = append(pairs, pair{name, escape(codec.ScalarText(value))})
	}
	return pairs
}

// pair is a name and its value, which is escaped.
type pair struct {
	name, value string
}

// String returns the pair as it is sent.
func (p pair) String() string {
	return sdk.EscapeComponent(p.name) + "=" + p.value
}

// escapeUnsafe escapes what a query does not allow or gives a meaning: brackets, "#", "&" and "+", but neither other reserved
// characters nor what is escaped already.
func escapeUnsafe(text string) string {
	var out strings.Builder
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '%' && i+2 < len(text) && isHex(text[i+1]) && isHex(text[i+2]):
			out.WriteByte(c)
		case c < 0x80 && strings.IndexByte(":/?@!$'()*,;=-._~", c) >= 0,
			'0' <= c && c <= '9', 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
			out.WriteByte(c)
		default:
			fmt.Fprintf(&out, "%%%02X", c)
		}
	}
	return out.String()
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}
