package codec

import (
	"encoding/json"
	"math"
	"reflect"
	"sort"
	"strconv"
	"time"
	"unsafe"
)

// value writes a value.
func (w *Writer) value(p *plan, at unsafe.Pointer) {
	switch p.kind {
	case textValue:
		w.out = AppendString(w.out, *(*string)(at))
	case boolValue:
		w.out = strconv.AppendBool(w.out, *(*bool)(at))
	case int32Value:
		w.out = strconv.AppendInt(w.out, int64(*(*int32)(at)), 10)
	case int64Value:
		w.out = strconv.AppendInt(w.out, *(*int64)(at), 10)
	case uint32Value:
		w.out = strconv.AppendUint(w.out, uint64(*(*uint32)(at)), 10)
	case uint64Value:
		w.out = strconv.AppendUint(w.out, *(*uint64)(at), 10)
	case quotedInt64Value:
		w.out = append(strconv.AppendInt(append(w.out, '"'), *(*int64)(at), 10), '"')
	case quotedUint64Value:
		w.out = append(strconv.AppendUint(append(w.out, '"'), *(*uint64)(at), 10), '"')
	case float64Value:
		w.float64(*(*float64)(at))
	case numberValue:
		w.number(*(*json.Number)(at))
	case timeValue:
		w.out = append((*time.Time)(at).AppendFormat(append(w.out, '"'), time.RFC3339Nano), '"')
	case rawValue:
		w.raw(*(*json.RawMessage)(at))
	case recordValue:
		w.record(p.record(), at)
	case unionValue:
		w.union(p.union(), at)
	case listValue:
		w.list(p, (*sliceHeader)(at))
	case mapValue:
		w.mapping(p, at)
	case pointerValue:
		if value := *(*unsafe.Pointer)(at); value != nil {
			w.value(p.elem, value)
		} else {
			w.null()
		}
	case optValue:
		if *(*presence)(unsafe.Add(at, p.state)) == present {
			w.value(p.elem, at)
		} else {
			w.null()
		}
	default:
		w.null()
	}
}

func (w *Writer) null() {
	w.out = append(w.out, "null"...)
}

// float64 writes a number. JSON has no infinities and no NaN, so they become null.
func (w *Writer) float64(value float64) {
	if math.IsNaN(value) || math.IsInf(value, 0) {
		w.null()
		return
	}
	w.out = AppendFloat(w.out, value)
}

// number writes a number of any size. Text that is no number is written as 0.
func (w *Writer) number(value json.Number) {
	if !isNumber(string(value)) {
		value = "0"
	}
	w.out = append(w.out, value...)
}

// raw writes JSON text. Empty text is null, and text that is no JSON is written as a string.
func (w *Writer) raw(value json.RawMessage) {
	switch {
	case w.mode == writeRedacted:
		w.hidden(len(value))
	case len(value) == 0:
		w.null()
	case Check(string(value)) != nil:
		w.out = AppendString(w.out, string(value))
	default:
		w.out = append(w.out, value...)
	}
}

// record writes an object with fields.
func (w *Writer) record(p *recordPlan, at unsafe.Pointer) {
	w.beginObject((*Extra)(unsafe.Add(at, p.extra)))
	for i := range p.fields {
		one := &p.fields[i]
		w.field(one, unsafe.Add(at, one.offset))
	}
	w.endObject()
}

// field writes a field, unless it is absent.
func (w *Writer) field(one *field, at unsafe.Pointer) {
	if one.flags&constant != 0 && isZero(one.kind, at) {
		if w.member(one.key, one.quotedKey, one.flags) {
			w.out = append(w.out, one.constant...)
		}
		return
	}
	isRequired := one.flags&required != 0
	isNil := false
	switch one.kind {
	case textValue:
		if *(*string)(at) == "" && !isRequired {
			return
		}
	case optValue:
		if *(*presence)(unsafe.Add(at, one.plan.state)) == absent && !isRequired {
			return
		}
	case rawValue:
		if *(*json.RawMessage)(at) == nil && !isRequired {
			return
		}
	case pointerValue, mapValue, listValue:
		// A list begins with the pointer to its elements.
		isNil = *(*unsafe.Pointer)(at) == nil
		if isNil && !isRequired {
			return
		}
	}
	if !w.member(one.key, one.quotedKey, one.flags) {
		return
	}
	if isNil && one.flags&nullable != 0 {
		w.null()
		return
	}
	w.value(one.plan, at)
}

// isZero reports whether a scalar is the zero value of its type.
func isZero(kind valueKind, at unsafe.Pointer) bool {
	switch kind {
	case textValue, numberValue:
		return *(*string)(at) == ""
	case boolValue:
		return !*(*bool)(at)
	case int32Value, uint32Value:
		return *(*uint32)(at) == 0
	case int64Value, uint64Value, quotedInt64Value, quotedUint64Value:
		return *(*uint64)(at) == 0
	case float64Value:
		return *(*float64)(at) == 0
	default:
		return false
	}
}

// union writes the arm that is set, or the value that fits none.
func (w *Writer) union(p *unionPlan, at unsafe.Pointer) {
	for i := range p.arms {
		if value := *(*unsafe.Pointer)(unsafe.Add(at, p.arms[i].offset)); value != nil {
			w.value(p.arms[i].plan, value)
			return
		}
	}
	w.raw(*(*json.RawMessage)(unsafe.Add(at, p.raw)))
}

// list writes a list. A list that is nil is written as an empty one.
func (w *Writer) list(p *plan, list *sliceHeader) {
	w.out = append(w.out, '[')
	for i := range list.len {
		if i > 0 {
			w.out = append(w.out, ',')
		}
		w.value(p.elem, unsafe.Add(list.data, i*p.size))
	}
	w.out = append(w.out, ']')
}

// mapping writes an object whose values have one type, sorted by key.
func (w *Writer) mapping(p *plan, at unsafe.Pointer) {
	entries := reflect.NewAt(p.typ, at).Elem()
	keys := make([]string, 0, entries.Len())
	for _, key := range entries.MapKeys() {
		keys = append(keys, key.String())
	}
	sort.Strings(keys)
	value := reflect.New(p.elem.typ)
	w.beginMap()
	for _, key := range keys {
		value.Elem().Set(entries.MapIndex(reflect.ValueOf(key)))
		if w.member(key, string(AppendString(nil, key)), required) {
			w.value(p.elem, value.UnsafePointer())
		}
	}
	w.endObject()
}
