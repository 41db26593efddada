package codec

import (
	"encoding/json"
	"reflect"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"
)

// Model is a pointer to a type of the API.
type Model interface {
	json.Marshaler
	json.Unmarshaler
}

// Notation says how integers are written where the type does not say it.
type Notation uint8

// QuotedIntegers writes and reads integers as text.
const QuotedIntegers Notation = 1

// plan says how values of one type are read and written. It is made with reflection when the type is first used. Reading and
// writing then know the kind of a value and the offsets of its fields.
type plan struct {
	kind valueKind
	typ  reflect.Type
	// elem is the plan of the elements of a list or map, of the target of a pointer, or of an optional value.
	elem *plan
	// size is the size of an element of a list.
	size int
	// state is the offset of the state of an optional value.
	state uintptr
	// recordPlan or unionPlan is made at the first use, because types may contain themselves.
	hasFields  atomic.Bool
	recordPlan *recordPlan
	unionPlan  *unionPlan
}

// valueKind says how a value is held and written.
type valueKind uint8

const (
	// otherValue is of a type that is none of the API.
	otherValue valueKind = iota
	textValue
	boolValue
	int32Value
	int64Value
	uint32Value
	uint64Value
	quotedInt64Value
	quotedUint64Value
	float64Value
	numberValue
	timeValue
	rawValue
	recordValue
	unionValue
	listValue
	mapValue
	pointerValue
	optValue
)

var (
	timeType     = reflect.TypeOf(time.Time{})
	numberType   = reflect.TypeOf(json.Number(""))
	rawType      = reflect.TypeOf(json.RawMessage(nil))
	rawModelType = reflect.TypeOf(Raw{})
	extraType    = reflect.TypeOf(Extra{})
	stateType    = reflect.TypeOf(absent)
	stringType   = reflect.TypeOf("")
)

// plans has the plans of the types that were used. A generic map for several goroutines would be compiled into every program.
var plans = struct {
	sync.RWMutex
	byType map[planKey]*plan
}{byType: map[planKey]*plan{}}

type planKey struct {
	typ      reflect.Type
	isQuoted bool
}

func planOf(typ reflect.Type, isQuoted bool) *plan {
	key := planKey{typ, isQuoted}
	plans.RLock()
	found := plans.byType[key]
	plans.RUnlock()
	if found != nil {
		return found
	}
	made := newPlan(typ, isQuoted)
	plans.Lock()
	defer plans.Unlock()
	if found = plans.byType[key]; found == nil {
		found = made
		plans.byType[key] = made
	}
	return found
}

// target returns the value that a pointer points to: its plan and its place.
func target(pointer any, notation []Notation) (*plan, unsafe.Pointer) {
	if entry, ok := pointer.(entryModel); ok {
		pointer = entry.model()
	}
	value := reflect.ValueOf(pointer)
	if value.Kind() != reflect.Pointer || value.IsNil() {
		return &plan{typ: reflect.TypeOf(pointer)}, nil
	}
	return planOf(value.Type().Elem(), len(notation) > 0 && notation[0] == QuotedIntegers), value.UnsafePointer()
}

func newPlan(typ reflect.Type, isQuoted bool) *plan {
	p := &plan{typ: typ, kind: valueKindOf(typ, isQuoted)}
	switch p.kind {
	case listValue:
		p.size = int(typ.Elem().Size())
		p.elem = planOf(typ.Elem(), isQuoted)
	case mapValue, pointerValue:
		p.elem = planOf(typ.Elem(), isQuoted)
	case optValue:
		p.elem = planOf(typ.Field(0).Type, isQuoted)
		p.state = typ.Field(1).Offset
	}
	return p
}

func valueKindOf(typ reflect.Type, isQuoted bool) valueKind {
	switch typ {
	case timeType:
		return timeValue
	case numberType:
		return numberValue
	case rawType, rawModelType:
		return rawValue
	}
	// The types of the API are the unnamed ones, so that no other type contains itself.
	isUnnamed := typ.Name() == ""
	switch kind := typ.Kind(); {
	case kind == reflect.String:
		return textValue
	case kind == reflect.Bool:
		return boolValue
	case kind == reflect.Int32:
		return int32Value
	case kind == reflect.Int64 && isQuoted:
		return quotedInt64Value
	case kind == reflect.Int64:
		return int64Value
	case kind == reflect.Uint32:
		return uint32Value
	case kind == reflect.Uint64 && isQuoted:
		return quotedUint64Value
	case kind == reflect.Uint64:
		return uint64Value
	case kind == reflect.Float64:
		return float64Value
	case kind == reflect.Struct:
		return structKind(typ)
	case kind == reflect.Slice && isUnnamed:
		return listValue
	case kind == reflect.Map && isUnnamed && typ.Key() == stringType:
		return mapValue
	case kind == reflect.Pointer && isUnnamed:
		return pointerValue
	default:
		return otherValue
	}
}

// structKind tells structs apart: an optional value has a state, a record holds what its fields do not, and the field of a
// union for other values says how the arms are told apart.
func structKind(typ reflect.Type) valueKind {
	if typ.NumField() == 2 && typ.Field(1).Type == stateType {
		return optValue
	}
	for i := range typ.NumField() {
		field := typ.Field(i)
		if field.Type == extraType {
			return recordValue
		}
		if _, ok := field.Tag.Lookup("union"); ok {
			return unionValue
		}
	}
	return otherValue
}

// record returns the fields of a record.
func (p *plan) record() *recordPlan {
	if !p.hasFields.Load() {
		p.addFields()
	}
	return p.recordPlan
}

// union returns the arms of a union.
func (p *plan) union() *unionPlan {
	if !p.hasFields.Load() {
		p.addFields()
	}
	return p.unionPlan
}

// addFields makes the plan of a record or union.
func (p *plan) addFields() {
	var record *recordPlan
	var union *unionPlan
	if p.kind == recordValue {
		record = newRecordPlan(p.typ)
	} else {
		union = newUnionPlan(p.typ)
	}
	plans.Lock()
	defer plans.Unlock()
	if !p.hasFields.Load() {
		p.recordPlan, p.unionPlan = record, union
		p.hasFields.Store(true)
	}
}

// make allocates a value of the type.
func (p *plan) make() unsafe.Pointer {
	return reflect.New(p.typ).UnsafePointer()
}

// sliceHeader is how Go holds a slice.
type sliceHeader struct {
	data     unsafe.Pointer
	len, cap int
}

// emptyElements is what slices without elements point to.
var emptyElements [0]byte
