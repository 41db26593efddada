package codec

import (
	"reflect"
	"strings"
)

// flags are properties of a field.
type flags uint8

const (
	// required marks a field that the description requires.
	required flags = 1 << iota
	// nullable marks a field that may be null.
	nullable
	// readOnly marks a field that is only received.
	readOnly
	// writeOnly marks a field that is only sent.
	writeOnly
	// secret marks a field that must not be logged.
	secret
	// quoted marks a field whose integers are written as text.
	quoted
	// constant marks a scalar that has only one value today. The zero value of its type is written as that value.
	constant
)

// recordPlan has the fields of a record.
type recordPlan struct {
	fields []field
	// index has the positions of the fields by their keys.
	index map[string]int
	// expected are the required fields of a response, one bit each.
	expected []uint64
	// extra is the offset of the field that holds what the other fields do not.
	extra uintptr
}

// field is a field of a record.
type field struct {
	key string
	// quotedKey is the key as JSON.
	quotedKey string
	offset    uintptr
	kind      valueKind
	flags     flags
	plan      *plan
	// constant is the only value as JSON.
	constant string
}

// The tags of the fields of a record. `json` has the key, and omitzero unless the field is required. `key` has a key that
// such a tag cannot have. `const` has the only value of a scalar. `api` has further properties, separated by commas.
func newRecordPlan(typ reflect.Type) *recordPlan {
	p := &recordPlan{index: map[string]int{}}
	for i := range typ.NumField() {
		one := typ.Field(i)
		if one.Type == extraType {
			p.extra = one.Offset
			continue
		}
		key, isNamed := one.Tag.Lookup("key")
		properties := flagsOf(one.Tag.Get("api"))
		if text, ok := one.Tag.Lookup("json"); ok && !isNamed {
			var options string
			key, options, _ = strings.Cut(text, ",")
			isNamed = true
			if options != "omitzero" {
				properties |= required
			}
		}
		if !isNamed {
			continue
		}
		value, isConstant := one.Tag.Lookup("const")
		if isConstant {
			properties |= constant
		}
		own := planOf(one.Type, properties&quoted != 0)
		switch own.kind {
		case textValue, quotedInt64Value, quotedUint64Value:
			value = string(AppendString(nil, value))
		}
		if properties&required != 0 && properties&writeOnly == 0 {
			p.expect(len(p.fields))
		}
		p.index[key] = len(p.fields)
		p.fields = append(p.fields, field{
			key:       key,
			quotedKey: string(AppendString(nil, key)),
			offset:    one.Offset,
			kind:      own.kind,
			flags:     properties,
			plan:      own,
			constant:  value,
		})
	}
	return p
}

func (p *recordPlan) expect(index int) {
	for len(p.expected) <= index/64 {
		p.expected = append(p.expected, 0)
	}
	p.expected[index/64] |= 1 << (index % 64)
}

func flagsOf(text string) flags {
	var found flags
	for word := range strings.SplitSeq(text, ",") {
		switch word {
		case "required":
			found |= required
		case "nullable":
			found |= nullable
		case "readonly":
			found |= readOnly
		case "writeonly":
			found |= writeOnly
		case "secret":
			found |= secret
		case "quoted":
			found |= quoted
		}
	}
	return found
}

// unionPlan has the arms of a union.
type unionPlan struct {
	arms []arm
	// raw is the offset of the field for other values.
	raw      uintptr
	selector selector
	// key is the member of the object, or of the object around it, whose text selects the arm.
	key string
	// texts has the positions of the arms by that text.
	texts map[string]int
	// keys has the keys of each arm, where they select one.
	keys [][]string
}

// arm is a field of a union, which is a pointer.
type arm struct {
	offset uintptr
	// plan is that of the value that the pointer points to.
	plan  *plan
	kinds []Kind
}

// selector says what the arm of a union depends on.
type selector uint8

const (
	selectByTag selector = iota
	selectBySibling
	selectByKind
	selectByRequiredKeys
	selectByCommonKeys
)

// The tags of the fields of a union. `union` is that of the field for other values: the selector, and after a comma the key
// that it looks at. `arm` has the texts, kinds or keys that select an arm, separated by commas; a comma in one of them
// follows a backslash.
func newUnionPlan(typ reflect.Type) *unionPlan {
	p := &unionPlan{texts: map[string]int{}}
	for i := range typ.NumField() {
		one := typ.Field(i)
		if text, ok := one.Tag.Lookup("union"); ok {
			var word string
			word, p.key, _ = strings.Cut(text, ",")
			p.raw, p.selector = one.Offset, selectorOf(word)
			continue
		}
		if one.Type.Kind() != reflect.Pointer {
			continue
		}
		var words []string
		if text, ok := one.Tag.Lookup("arm"); ok {
			words = splitWords(text)
		}
		added := arm{offset: one.Offset, plan: planOf(one.Type.Elem(), flagsOf(one.Tag.Get("api"))&quoted != 0)}
		for _, word := range words {
			if _, ok := p.texts[word]; !ok {
				p.texts[word] = len(p.arms)
			}
			added.kinds = append(added.kinds, jsonKindOf(word))
		}
		p.keys = append(p.keys, words)
		p.arms = append(p.arms, added)
	}
	return p
}

func selectorOf(word string) selector {
	switch word {
	case "sibling":
		return selectBySibling
	case "kind":
		return selectByKind
	case "required":
		return selectByRequiredKeys
	case "common":
		return selectByCommonKeys
	default:
		return selectByTag
	}
}

// splitWords splits a text at the commas that follow no backslash.
func splitWords(text string) []string {
	words := []string{""}
	for i := 0; i < len(text); i++ {
		last := &words[len(words)-1]
		switch {
		case text[i] == '\\' && i+1 < len(text):
			i++
			*last += text[i : i+1]
		case text[i] == ',':
			words = append(words, "")
		default:
			*last += text[i : i+1]
		}
	}
	return words
}
