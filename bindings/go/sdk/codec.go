package sdk

import (
	"encoding/json"
	"time"
	"unsafe"
)

// Model is a type of the API. All types of requests and responses implement it.
type Model interface {
	// CodeJSON lists the members of an object, or reads or writes another value. Errors are recorded in the codec.
	CodeJSON(c *Codec)
}

// modelOf is a pointer to a T that is a Model.
type modelOf[T any] interface {
	*T
	Model
}

// Codec reads or writes one value. A type lists its members once, for both directions.
type Codec struct {
	// One of them is set.
	r *Reader
	w *Writer
}

// Flags are properties of a member.
type Flags uint8

const (
	// Optional is a member without other properties.
	Optional Flags = 0
	// Required marks a member that the description requires.
	Required Flags = 1 << iota
	// Nullable marks a member that may be null.
	Nullable
	// ReadOnly marks a member that is only received.
	ReadOnly
	// WriteOnly marks a member that is only sent.
	WriteOnly
	// Secret marks a member that must not be logged.
	Secret
)

// member is a member of the object that is being read.
type member struct {
	key   string
	flags Flags
	seen  bool
	kind  memberKind
	// value points to the field. read reads it, if its kind does not say how.
	value any
	read  func(one *member, r *Reader)
	// make makes the value of a pointer.
	make any
}

type memberKind uint8

const (
	otherMember memberKind = iota
	textMember
	boolMember
	int64Member
	float64Member
	timeMember
	modelMember
	optTextMember
	optBoolMember
	optInt64Member
	optFloat64Member
	optTimeMember
	textsMember
	modelsMember
)

// Reading reports whether the codec reads.
func (c *Codec) Reading() bool {
	return c.r != nil
}

// Object begins an object. The calls that follow list its members.
func (c *Codec) Object(extra *Extra) {
	if c.w != nil {
		c.w.beginObject(extra)
		return
	}
	c.r.beginModel(extra)
}

func (c *Codec) add(kind memberKind, key string, value any, flags Flags) {
	c.r.members = append(c.r.members, member{key: key, flags: flags, kind: kind, value: value})
}

func (c *Codec) addOther(key string, value any, flags Flags, read func(*member, *Reader)) {
	c.r.members = append(c.r.members, member{key: key, flags: flags, value: value, read: read})
}

// Text is a member of text. If it is optional, empty text is absent.
func (c *Codec) Text(key string, value *string, flags Flags) {
	if c.r != nil {
		c.add(textMember, key, value, flags)
	} else if (flags&Required != 0 || *value != "") && c.w.key(key, flags) {
		c.w.Text(*value)
	}
}

// Constant is a member of text that has only one value today. Empty text is written as that value.
func (c *Codec) Constant(key string, value *string, constant string, flags Flags) {
	if c.r != nil {
		c.add(textMember, key, value, flags)
	} else if c.w.key(key, flags) {
		if *value == "" {
			c.w.Text(constant)
		} else {
			c.w.Text(*value)
		}
	}
}

// Bool is a required boolean.
func (c *Codec) Bool(key string, value *bool, flags Flags) {
	if c.r != nil {
		c.add(boolMember, key, value, flags)
	} else if c.w.key(key, flags) {
		WriteBool(value, c.w)
	}
}

// Int64 is a required integer.
func (c *Codec) Int64(key string, value *int64, flags Flags) {
	if c.r != nil {
		c.add(int64Member, key, value, flags)
	} else if c.w.key(key, flags) {
		WriteInt(value, c.w)
	}
}

// Float64 is a required number.
func (c *Codec) Float64(key string, value *float64, flags Flags) {
	if c.r != nil {
		c.add(float64Member, key, value, flags)
	} else if c.w.key(key, flags) {
		WriteFloat64(value, c.w)
	}
}

// Time is a required date and time.
func (c *Codec) Time(key string, value *time.Time, flags Flags) {
	if c.r != nil {
		c.add(timeMember, key, value, flags)
	} else if c.w.key(key, flags) {
		WriteTime(value, c.w)
	}
}

// Model is a required object or union.
func (c *Codec) Model(key string, value Model, flags Flags) {
	if c.r != nil {
		c.add(modelMember, key, value, flags)
	} else if c.w.key(key, flags) {
		c.w.Model(value)
	}
}

// Raw is a member of any type. If it is optional, nil is absent.
func (c *Codec) Raw(key string, value *json.RawMessage, flags Flags) {
	if c.r != nil {
		c.addOther(key, value, flags, func(one *member, r *Reader) { ReadRaw(one.value.(*json.RawMessage), r) })
	} else if (flags&Required != 0 || *value != nil) && c.w.key(key, flags) {
		WriteRaw(value, c.w)
	}
}

// OptText is an optional text.
func (c *Codec) OptText(key string, value *Opt[string], flags Flags) {
	if c.r != nil {
		c.add(optTextMember, key, value, flags)
	} else {
		writeOpt(c.w, key, value, flags, WriteString)
	}
}

// OptBool is an optional boolean.
func (c *Codec) OptBool(key string, value *Opt[bool], flags Flags) {
	if c.r != nil {
		c.add(optBoolMember, key, value, flags)
	} else {
		writeOpt(c.w, key, value, flags, WriteBool)
	}
}

// OptInt64 is an optional integer.
func (c *Codec) OptInt64(key string, value *Opt[int64], flags Flags) {
	if c.r != nil {
		c.add(optInt64Member, key, value, flags)
	} else {
		writeOpt(c.w, key, value, flags, WriteInt)
	}
}

// OptFloat64 is an optional number.
func (c *Codec) OptFloat64(key string, value *Opt[float64], flags Flags) {
	if c.r != nil {
		c.add(optFloat64Member, key, value, flags)
	} else {
		writeOpt(c.w, key, value, flags, WriteFloat64)
	}
}

// OptTime is an optional date and time.
func (c *Codec) OptTime(key string, value *Opt[time.Time], flags Flags) {
	if c.r != nil {
		c.add(optTimeMember, key, value, flags)
	} else {
		writeOpt(c.w, key, value, flags, WriteTime)
	}
}

// Texts is a list of texts. If it is optional, nil is absent.
func (c *Codec) Texts(key string, value *[]string, flags Flags) {
	if c.r != nil {
		c.add(textsMember, key, value, flags)
	} else if c.w.nilableKey(key, *value == nil, flags) {
		WriteList(*value, c.w, WriteString)
	}
}

// Scalar is a required member of any other type of scalar.
func Scalar[T any](c *Codec, key string, value *T, flags Flags, read func(*T, *Reader), write func(*T, *Writer)) {
	if c.r != nil {
		c.addOther(key, value, flags, func(one *member, r *Reader) { read(one.value.(*T), r) })
	} else if c.w.key(key, flags) {
		write(value, c.w)
	}
}

// OptScalar is an optional member of any other type of scalar, or one whose absence and null differ.
func OptScalar[T any](c *Codec, key string, value *Opt[T], flags Flags, read func(*T, *Reader), write func(*T, *Writer)) {
	if c.r != nil {
		c.addOther(key, value, flags, func(one *member, r *Reader) {
			readOpt(one.value.(*Opt[T]), one.flags, r, read)
		})
	} else {
		writeOpt(c.w, key, value, flags, write)
	}
}

// Pointer is an optional object or union. Nil is absent. The function makes a new one.
func Pointer[P Model](c *Codec, key string, value *P, flags Flags, make func() P) {
	if c.r != nil {
		c.r.members = append(c.r.members, member{key: key, flags: flags, value: value, make: make, read: readPointer[P]})
	} else if c.w.nilableKey(key, isNil(*value), flags) {
		c.w.Model(*value)
	}
}

// isNil reports whether a pointer in an interface is nil.
func isNil[P Model](value P) bool {
	var none P
	return any(value) == any(none)
}

func readPointer[P Model](one *member, r *Reader) {
	target := one.value.(*P)
	var none P
	*target = none
	if !r.startPointer(one.flags) {
		return
	}
	*target = one.make.(func() P)()
	r.mismatched = false
	r.Model(*target)
	if r.mismatched {
		*target = none
	}
}

// Models is a list of objects or unions. If it is optional, nil is absent.
func Models[T any, P modelOf[T]](c *Codec, key string, value *[]T, flags Flags) {
	if c.r != nil {
		c.add(modelsMember, key, modelList(func(change listChange) (Model, int) {
			switch change {
			case listNil:
				*value = nil
			case listEmpty:
				*value = []T{}
			default:
				before := cap(*value)
				*value = append(*value, *new(T))
				last := &(*value)[len(*value)-1]
				return P(last), (cap(*value) - before) * int(unsafe.Sizeof(*last))
			}
			return nil, 0
		}), flags)
	} else if c.w.nilableKey(key, *value == nil, flags) {
		c.w.models(len(*value), func(index int) Model { return P(&(*value)[index]) })
	}
}

// modelList changes a list of models, so that reading a list is compiled once and not for every type. It returns the element
// that was added and the memory that was allocated.
type modelList func(change listChange) (element Model, bytes int)

type listChange uint8

const (
	listNil listChange = iota
	listEmpty
	listAppend
)

// List is a list of any other type. If it is optional, nil is absent.
func List[T any](c *Codec, key string, value *[]T, flags Flags, read func(*T, *Reader), write func(*T, *Writer)) {
	if c.r != nil {
		c.addOther(key, value, flags, func(one *member, r *Reader) {
			target := one.value.(*[]T)
			*target = nil
			if !r.nullOf(one.flags) {
				ReadList(target, r, read)
			}
		})
	} else if c.w.nilableKey(key, *value == nil, flags) {
		WriteList(*value, c.w, write)
	}
}

// Map is an object whose values have one type. If it is optional, nil is absent.
func Map[T any](c *Codec, key string, value *map[string]T, flags Flags, read func(*T, *Reader), write func(*T, *Writer)) {
	if c.r != nil {
		c.addOther(key, value, flags, func(one *member, r *Reader) {
			target := one.value.(*map[string]T)
			*target = nil
			if !r.nullOf(one.flags) {
				ReadMap(target, r, read)
			}
		})
	} else if c.w.nilableKey(key, *value == nil, flags) {
		WriteMap(*value, c.w, write)
	}
}

// ReadModel reads an object or union.
func ReadModel[T any, P modelOf[T]](value *T, r *Reader) {
	r.Model(P(value))
}

// WriteModel writes an object or union.
func WriteModel[T any, P modelOf[T]](value *T, w *Writer) {
	w.Model(P(value))
}

// Kind returns the kind of the value that is read.
func (c *Codec) Kind() Kind {
	return c.r.Kind()
}

// Tag returns the text of a member of the object that is read.
func (c *Codec) Tag(key string) string {
	return c.r.Tag(key)
}

// Sibling returns the text of a member of the object around the value that is read.
func (c *Codec) Sibling(key string) string {
	return c.r.Sibling(key)
}

// ArmByRequiredKeys returns the position of the arm of which all keys are present in the object that is read, or -1.
func (c *Codec) ArmByRequiredKeys(arms [][]string) int {
	return c.r.ArmByRequiredKeys(arms)
}

// ArmByCommonKeys returns the position of the arm that has the most keys in common with the object that is read, or -1.
func (c *Codec) ArmByCommonKeys(arms [][]string) int {
	return c.r.ArmByCommonKeys(arms)
}

// Value reads or writes the arm of a union.
func Value[T any](c *Codec, value *T, read func(*T, *Reader), write func(*T, *Writer)) {
	if c.r != nil {
		read(value, c.r)
	} else {
		write(value, c.w)
	}
}

// Arm reads or writes the arm of a union that is an object or a union.
func (c *Codec) Arm(value Model) {
	if c.r != nil {
		c.r.Model(value)
	} else {
		c.w.Model(value)
	}
}

// Other reads or writes a value that fits no arm of a union.
func (c *Codec) Other(value *json.RawMessage) {
	if c.r != nil {
		c.r.unknownArm(value)
	} else {
		WriteRaw(value, c.w)
	}
}
