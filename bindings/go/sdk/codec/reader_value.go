package codec

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"time"
	"unsafe"
)

// Read reads the next value into what a pointer points to.
func (r *Reader) Read(pointer any, notation ...Notation) {
	p, at := target(pointer, notation)
	if at == nil {
		r.other(p)
		return
	}
	r.value(p, at)
}

// value reads a value.
func (r *Reader) value(p *plan, at unsafe.Pointer) {
	switch p.kind {
	case textValue:
		r.readText((*string)(at))
	case boolValue:
		r.readBool((*bool)(at))
	case int32Value:
		r.readInt32((*int32)(at))
	case int64Value:
		r.readInt64((*int64)(at))
	case uint32Value:
		r.readUint32((*uint32)(at))
	case uint64Value:
		r.readUint64((*uint64)(at))
	case quotedInt64Value:
		r.readQuotedInt64((*int64)(at))
	case quotedUint64Value:
		r.readQuotedUint64((*uint64)(at))
	case float64Value:
		r.readFloat64((*float64)(at))
	case numberValue:
		r.readNumber((*json.Number)(at))
	case timeValue:
		r.readTime((*time.Time)(at))
	case rawValue:
		r.readRaw((*json.RawMessage)(at))
	case recordValue:
		r.readRecord(p, at)
	case unionValue:
		r.readUnion(p.union(), at)
	case listValue:
		r.readList(p, at)
	case mapValue:
		r.readMap(p, at)
	case pointerValue:
		r.readPointer(p, at)
	case optValue:
		r.readOpt(p, nullable, at)
	default:
		r.other(p)
	}
}

// other is an error, because the value is of a type that is none of the API.
func (r *Reader) other(p *plan) {
	if r.err == nil {
		r.err = fmt.Errorf("a value cannot be read into %v", p.typ)
	}
}

// readPointer reads a value that may be null into a new variable.
func (r *Reader) readPointer(p *plan, at unsafe.Pointer) {
	value := (*unsafe.Pointer)(at)
	*value = nil
	if !r.null() {
		*value = p.elem.make()
		r.value(p.elem, *value)
	}
}

// readOpt reads an optional value. Null that is not allowed is kept and noted as drift.
func (r *Reader) readOpt(p *plan, properties flags, at unsafe.Pointer) {
	state := (*presence)(unsafe.Add(at, p.state))
	if *state != absent {
		reflect.NewAt(p.typ, at).Elem().SetZero()
	}
	if r.null() {
		*state = null
		if properties&nullable == 0 {
			r.note("a value", "null")
		}
		return
	}
	r.mismatched = false
	r.value(p.elem, at)
	if r.mismatched {
		reflect.NewAt(p.typ, at).Elem().SetZero()
		return
	}
	*state = present
}

// readList reads a list.
func (r *Reader) readList(p *plan, at unsafe.Pointer) {
	list := (*sliceHeader)(at)
	*list = sliceHeader{}
	if !r.beginList() {
		return
	}
	if p.elem.kind == textValue {
		r.readTexts((*[]string)(at))
		return
	}
	list.data = unsafe.Pointer(&emptyElements)
	for r.nextElement() {
		if list.len == list.cap {
			before := list.cap
			reflect.NewAt(p.typ, at).Elem().Grow(1)
			if r.charge((list.cap - before) * p.size); r.err != nil {
				return
			}
		}
		element := unsafe.Add(list.data, list.len*p.size)
		list.len++
		r.value(p.elem, element)
	}
	r.mismatched = false
}

// readTexts reads the elements of a list of texts, whose length is known when it is allocated.
func (r *Reader) readTexts(list *[]string) {
	r.texts = r.texts[:0]
	for r.nextElement() {
		var text string
		r.readText(&text)
		r.charge(int(unsafe.Sizeof(text)))
		r.texts = append(r.texts, text)
	}
	*list = append([]string{}, r.texts...)
	r.mismatched = false
}

// readMap reads an object whose values have one type. A map has no places that could be written to, so each value is read into
// a variable.
func (r *Reader) readMap(p *plan, at unsafe.Pointer) {
	entries := reflect.NewAt(p.typ, at).Elem()
	entries.SetZero()
	if !r.beginObject() {
		return
	}
	found := reflect.MakeMap(p.typ)
	value := reflect.New(p.elem.typ)
	for r.more() {
		text := strings.Clone(r.key())
		key := reflect.ValueOf(text)
		if found.MapIndex(key).IsValid() {
			r.note("one value", "another for the same key")
		}
		r.charge(len(text) + int(p.elem.typ.Size()))
		value.Elem().SetZero()
		r.value(p.elem, value.UnsafePointer())
		found.SetMapIndex(key, value.Elem())
		// The owner of the map keeps its whole text.
		if frame := &r.frames[len(r.frames)-1]; frame.lossy {
			frame.kept = append(frame.kept[:0], keptMember{})
			frame.lossy = false
		}
	}
	lossy := len(r.frames[len(r.frames)-1].kept) > 0
	r.frames = r.frames[:len(r.frames)-1]
	if lossy {
		r.markLossy()
	}
	entries.Set(found)
	r.mismatched = false
}
