package codec

import (
	"slices"
	"strings"
	"unsafe"
)

// readRecord reads an object with fields.
func (r *Reader) readRecord(p *plan, at unsafe.Pointer) {
	if !r.beginObject() {
		return
	}
	record := p.record()
	extra := (*Extra)(unsafe.Add(at, record.extra))
	// One bit for each field that was read.
	var few [2]uint64
	seen := few[:]
	if len(record.fields) > 64*len(few) {
		seen = make([]uint64, len(record.fields)/64+1)
	}
	next := 0
	for {
		index, ok := r.nextField(record, next)
		if !ok {
			break
		}
		if index < 0 {
			r.unknown(extra)
			continue
		}
		word, bit := &seen[index/64], uint64(1)<<(index%64)
		if *word&bit != 0 {
			r.note("one value", "another for the same key")
		}
		*word |= bit
		one := &record.fields[index]
		r.readField(one, unsafe.Add(at, one.offset))
		next = index + 1
	}
	r.endRecord(p, at, extra, seen)
	r.mismatched = false
}

// noFields are those of an object whose keys are no fields.
var noFields recordPlan

// more goes to the next member of the object. It returns false at the end of the object.
func (r *Reader) more() bool {
	_, ok := r.nextField(&noFields, 0)
	return ok
}

// nextField goes to the next member of an object. It returns the position of its field, or -1 if there is none for it, and
// false at the end of the object. The field at next is the one that usually follows.
func (r *Reader) nextField(record *recordPlan, next int) (index int, ok bool) {
	frame := &r.frames[len(r.frames)-1]
	if frame.lossy {
		r.keepMember(frame)
	}
	c := r.peek()
	if c == '}' {
		r.pos++
		return 0, false
	}
	if frame.started {
		if c != ',' {
			r.syntax("`,` or `}`")
			return 0, false
		}
		r.pos++
		c = r.peek()
	}
	if c != '"' {
		r.syntax("a key")
		return 0, false
	}
	if next < len(record.fields) && strings.HasPrefix(r.data[r.pos:], record.fields[next].quotedKey) {
		index, frame.key = next, record.fields[next].key
		r.pos += len(record.fields[next].quotedKey)
	} else {
		frame.key, _ = r.text()
		if index, ok = record.index[frame.key]; !ok {
			index = -1
		}
	}
	if r.peek() != ':' {
		r.syntax("`:`")
		return 0, false
	}
	r.pos++
	r.peek()
	frame.started, frame.valueStart = true, r.pos
	return index, r.err == nil
}

// readField reads the value of a field.
func (r *Reader) readField(one *field, at unsafe.Pointer) {
	switch one.kind {
	case textValue:
		text := (*string)(at)
		r.readText(text)
		// Empty text would be absent in an optional field, and the constant in another.
		if *text == "" && one.flags&(required|constant) != required {
			r.markLossy()
		}
	case optValue:
		r.readOpt(one.plan, one.flags, at)
	case pointerValue:
		r.readPointerField(one, (*unsafe.Pointer)(at))
	case listValue:
		*(*sliceHeader)(at) = sliceHeader{}
		if !r.nullOf(one.flags) {
			r.readList(one.plan, at)
		}
	case mapValue:
		*(*unsafe.Pointer)(at) = nil
		if !r.nullOf(one.flags) {
			r.readMap(one.plan, at)
		}
	default:
		r.value(one.plan, at)
		// The zero value would be written as the constant.
		if one.flags&constant != 0 && isZero(one.kind, at) {
			r.markLossy()
		}
	}
}

// readPointerField reads an optional object or union. Null is kept as text where it is not allowed.
func (r *Reader) readPointerField(one *field, value *unsafe.Pointer) {
	*value = nil
	if r.nullOf(one.flags) || !r.present() {
		return
	}
	*value = one.plan.elem.make()
	r.mismatched = false
	r.value(one.plan.elem, *value)
	if r.mismatched {
		*value = nil
	}
}

// nullOf reads null where it is allowed and the field cannot hold it, so that its text is kept.
func (r *Reader) nullOf(properties flags) bool {
	if properties&nullable == 0 || !r.null() {
		return false
	}
	if properties&required == 0 {
		r.markLossy()
	}
	return true
}

// endRecord ends an object: it notes the required fields that are missing, and keeps the text of those that the fields do not
// give back.
func (r *Reader) endRecord(p *plan, at unsafe.Pointer, extra *Extra, seen []uint64) {
	kept := r.frames[len(r.frames)-1].kept
	r.frames = r.frames[:len(r.frames)-1]
	if r.err != nil {
		return
	}
	kept = r.noteMissing(p.record(), seen, kept)
	if kept == nil {
		return
	}
	// Many objects that lack the same fields share what is kept of them.
	isPlain := !hasSource(kept) && extra.data == nil
	if last := r.lastMissing; isPlain && last != nil && r.lastPlan == p && sameKeys(last.kept, kept) {
		extra.data = last
		return
	}
	encodings := encodeMembers(p, at, kept)
	for i := range kept {
		kept[i].encoded, kept[i].isEncoded = encodings[i].text, encodings[i].written
	}
	r.attach(extra, kept)
	if isPlain {
		r.lastMissing, r.lastPlan = extra.data, p
	}
}

// noteMissing notes the required fields that were not read, and appends them to what is kept.
func (r *Reader) noteMissing(record *recordPlan, seen []uint64, kept []keptMember) []keptMember {
	pointer, hasPointer := "", false
	for word, expected := range record.expected {
		if expected&^seen[word] == 0 {
			continue
		}
		for i := word * 64; i < len(record.fields) && i < word*64+64; i++ {
			if expected&^seen[word]&(1<<(i%64)) == 0 {
				continue
			}
			kept = append(kept, keptMember{key: record.fields[i].key})
			if r.drift.full() {
				r.drift.Dropped++
				continue
			}
			if !hasPointer {
				pointer, hasPointer = r.pointer(), true
			}
			r.drift.Add(pointer+"/"+PointerToken(record.fields[i].key), "a value", "nothing")
		}
	}
	return kept
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
