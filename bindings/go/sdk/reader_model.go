package sdk

import (
	"reflect"
	"slices"
	"time"
	"unsafe"
)

// Model reads an object or union.
func (r *Reader) Model(value Model) {
	first := len(r.members)
	depth := len(r.frames)
	r.extra = nil
	r.codec.r = r
	value.CodeJSON(&r.codec)
	if len(r.frames) > depth {
		extra := r.extra
		next := first
		for r.More() {
			next = r.readMember(first, next, extra)
		}
		r.endModel(value, extra, r.members[first:])
		r.mismatched = false
	}
	r.members = r.members[:first]
}

// beginModel starts an object. The members of a value that is no object are listed in vain.
func (r *Reader) beginModel(extra *Extra) {
	if r.BeginObject() {
		r.extra = extra
	}
}

// readMember reads the current member of an object and returns the position of the one that usually follows.
func (r *Reader) readMember(first, next int, extra *Extra) int {
	key := r.frames[len(r.frames)-1].key
	index := -1
	if next < len(r.members) && r.members[next].key == key {
		index = next
	} else {
		for i := first; i < len(r.members); i++ {
			if r.members[i].key == key {
				index = i
				break
			}
		}
	}
	if index < 0 {
		r.unknown(extra)
		return next
	}
	one := &r.members[index]
	if one.seen {
		r.note("one value", "another for the same key")
	}
	one.seen = true
	switch one.kind {
	case textMember:
		text := one.value.(*string)
		ReadString(text, r)
		// Empty text in an optional field would be absent.
		if *text == "" && r.members[index].flags&Required == 0 {
			r.markLossy()
		}
	case boolMember:
		ReadBool(one.value.(*bool), r)
	case int64Member:
		ReadInt64(one.value.(*int64), r)
	case float64Member:
		ReadFloat64(one.value.(*float64), r)
	case timeMember:
		ReadTime(one.value.(*time.Time), r)
	case modelMember:
		r.Model(one.value.(Model))
	case optTextMember:
		readOpt(one.value.(*Opt[string]), one.flags, r, ReadString)
	case optBoolMember:
		readOpt(one.value.(*Opt[bool]), one.flags, r, ReadBool)
	case optInt64Member:
		readOpt(one.value.(*Opt[int64]), one.flags, r, ReadInt64)
	case optFloat64Member:
		readOpt(one.value.(*Opt[float64]), one.flags, r, ReadFloat64)
	case optTimeMember:
		readOpt(one.value.(*Opt[time.Time]), one.flags, r, ReadTime)
	case textsMember:
		list := one.value.(*[]string)
		*list = nil
		if !r.nullOf(one.flags) {
			r.readTexts(list)
		}
	case modelsMember:
		list := one.value.(modelList)
		list(listNil)
		if !r.nullOf(one.flags) {
			r.models(list)
		}
	default:
		// Reading the value adds members, which may move this one.
		copied := *one
		one.read(&copied, r)
	}
	return index + 1
}

// readTexts reads a list of strings, whose length is known when it is allocated.
func (r *Reader) readTexts(list *[]string) {
	if !r.BeginList() {
		return
	}
	r.texts = r.texts[:0]
	for r.NextElement() {
		var text string
		ReadString(&text, r)
		r.charge(int(unsafe.Sizeof(text)))
		r.texts = append(r.texts, text)
	}
	*list = append([]string{}, r.texts...)
	r.mismatched = false
}

// models reads a list of objects or unions.
func (r *Reader) models(list modelList) {
	if !r.BeginList() {
		return
	}
	list(listEmpty)
	for r.NextElement() {
		element, bytes := list(listAppend)
		r.charge(bytes)
		if r.err != nil {
			break
		}
		r.Model(element)
	}
	r.mismatched = false
}

// readOpt reads an optional value. Null that is not allowed is kept and noted as drift.
func readOpt[T any](value *Opt[T], flags Flags, r *Reader, read func(*T, *Reader)) {
	*value = Opt[T]{state: null}
	if r.Null() {
		if flags&Nullable == 0 {
			r.note("a value", "null")
		}
		return
	}
	r.mismatched = false
	read(&value.value, r)
	if value.state = present; r.mismatched {
		*value = Opt[T]{}
	}
}

// nullOf reads null where it is allowed and the field cannot hold it, so that its text is kept.
func (r *Reader) nullOf(flags Flags) bool {
	if flags&Nullable == 0 || !r.Null() {
		return false
	}
	if flags&Required == 0 {
		r.markLossy()
	}
	return true
}

// startPointer reports whether an object or union follows. Null is read and kept.
func (r *Reader) startPointer(flags Flags) bool {
	if r.nullOf(flags) {
		return false
	}
	return r.Present()
}

// endModel ends an object: it notes the required members that are missing, and keeps the text of those that the typed fields
// do not give back.
func (r *Reader) endModel(value Model, extra *Extra, members []member) {
	kept := r.frames[len(r.frames)-1].kept
	r.frames = r.frames[:len(r.frames)-1]
	if r.err != nil {
		return
	}
	pointer, hasPointer := "", false
	for i := range members {
		one := &members[i]
		if one.seen || one.flags&Required == 0 || one.flags&WriteOnly != 0 {
			continue
		}
		kept = append(kept, keptMember{key: one.key})
		if r.drift.full() {
			r.drift.dropped++
			continue
		}
		if !hasPointer {
			pointer, hasPointer = r.pointer(), true
		}
		r.drift.add(pointer+"/"+pointerToken(one.key), "a value", "nothing")
	}
	if kept == nil {
		return
	}
	// Many objects that lack the same members share what is kept of them.
	kind := reflect.TypeOf(value)
	isPlain := !hasSource(kept) && extra.data == nil
	if last := r.lastMissing; isPlain && last != nil && r.lastType == kind && sameKeys(last.kept, kept) {
		extra.data = last
		return
	}
	encodings := encodeMembers(value, kept)
	for i := range kept {
		kept[i].encoded, kept[i].isEncoded = encodings[i].text, encodings[i].written
	}
	r.attach(extra, kept)
	if isPlain {
		r.lastMissing, r.lastType = extra.data, kind
	}
}

func hasSource(kept []keptMember) bool {
	return slices.ContainsFunc(kept, func(one keptMember) bool { return one.source != "" })
}

func sameKeys(left, right []keptMember) bool {
	return slices.EqualFunc(left, right, func(left, right keptMember) bool { return left.key == right.key })
}

// attach gives an object its kept members.
func (r *Reader) attach(extra *Extra, kept []keptMember) {
	for i := range kept {
		r.charge(len(kept[i].encoded) + 64)
	}
	if extra.data == nil {
		extra.data = &extraData{}
	}
	extra.data.kept = kept
}
