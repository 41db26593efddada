package sdk

// New returns a new value of a type.
func New[T any]() *T {
	return new(T)
}

// OptPointer is an optional object or union whose absence and null differ. The function makes a new one.
func OptPointer[P Model](c *Codec, key string, value *Opt[P], flags Flags, make func() P) {
	if c.r != nil {
		c.r.members = append(c.r.members, member{key: key, flags: flags, value: value, make: make, read: readOptPointer[P]})
	} else {
		writeOpt(c.w, key, value, flags, writePointer[P])
	}
}

func readOptPointer[P Model](one *member, r *Reader) {
	make := one.make.(func() P)
	readOpt(one.value.(*Opt[P]), one.flags, r, func(target *P, r *Reader) {
		*target = make()
		r.Model(*target)
	})
}

func writePointer[P Model](value *P, w *Writer) {
	if isNil(*value) {
		w.Null()
		return
	}
	w.Model(*value)
}

// OptList is an optional list whose absence and null differ.
func OptList[T any](c *Codec, key string, value *Opt[[]T], flags Flags, read func(*T, *Reader), write func(*T, *Writer)) {
	OptScalar(c, key, value, flags, ReadListOf(read), WriteListOf(write))
}

// OptMap is an optional object whose absence and null differ, and whose values have one type.
func OptMap[T any](c *Codec, key string, value *Opt[map[string]T], flags Flags, read func(*T, *Reader), write func(*T, *Writer)) {
	OptScalar(c, key, value, flags, ReadMapOf(read), WriteMapOf(write))
}

// ReadListOf returns a function that reads a list.
func ReadListOf[T any](read func(*T, *Reader)) func(*[]T, *Reader) {
	return func(value *[]T, r *Reader) { ReadList(value, r, read) }
}

// WriteListOf returns a function that writes a list.
func WriteListOf[T any](write func(*T, *Writer)) func(*[]T, *Writer) {
	return func(value *[]T, w *Writer) { WriteList(*value, w, write) }
}

// ReadMapOf returns a function that reads an object whose values have one type.
func ReadMapOf[T any](read func(*T, *Reader)) func(*map[string]T, *Reader) {
	return func(value *map[string]T, r *Reader) { ReadMap(value, r, read) }
}

// WriteMapOf returns a function that writes an object whose values have one type.
func WriteMapOf[T any](write func(*T, *Writer)) func(*map[string]T, *Writer) {
	return func(value *map[string]T, w *Writer) { WriteMap(*value, w, write) }
}

// ReadNullableOf returns a function that reads a scalar that may be null.
func ReadNullableOf[T any](read func(*T, *Reader)) func(*Opt[T], *Reader) {
	return func(value *Opt[T], r *Reader) { ReadNullable(value, r, read) }
}

// WriteNullableOf returns a function that writes a scalar that may be null.
func WriteNullableOf[T any](write func(*T, *Writer)) func(*Opt[T], *Writer) {
	return func(value *Opt[T], w *Writer) { WriteOptional(value, w, write) }
}

// ReadPointerOf returns a function that reads a value that may be null.
func ReadPointerOf[T any](read func(*T, *Reader)) func(**T, *Reader) {
	return func(value **T, r *Reader) { ReadPointer(value, r, read) }
}

// WritePointerOf returns a function that writes a value that may be null.
func WritePointerOf[T any](write func(*T, *Writer)) func(**T, *Writer) {
	return func(value **T, w *Writer) { WritePointer(value, w, write) }
}
