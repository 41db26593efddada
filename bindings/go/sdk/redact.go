package sdk

import (
	"log/slog"
	"reflect"
)

// RedactAttr hides the secrets of a value that is logged. It is a ReplaceAttr of [slog.HandlerOptions]: without it, a handler
// writes the elements of a list or a map of objects with their secrets, because it asks only the list itself.
func RedactAttr(_ []string, attr slog.Attr) slog.Attr {
	if attr.Value.Kind() != slog.KindAny {
		return attr
	}
	value := attr.Value.Any()
	if value == nil {
		return attr
	}
	p := planOf(reflect.TypeOf(value), false)
	if !p.containsObject() {
		return attr
	}
	copied := reflect.New(p.typ)
	copied.Elem().Set(reflect.ValueOf(value))
	w := Writer{mode: writeRedacted}
	w.value(p, copied.UnsafePointer())
	attr.Value = slog.StringValue(string(w.out))
	return attr
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
