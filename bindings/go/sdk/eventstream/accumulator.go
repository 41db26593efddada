package eventstream

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/sdk/codec"
)

const (
	// maxIndexGap is how many elements an index may be beyond the end of a list, so that a bad index does not exhaust memory.
	maxIndexGap = 64
	// maxMergeDepth is the deepest level at which values are merged. Deeper values are kept as they are.
	maxMergeDepth = 64
)

// Accumulator merges the events of a stream into the response that the operation gives without streaming. Texts that arrive
// in pieces are joined, elements of lists are matched by their index, and of every other value the last one is kept.
type Accumulator struct {
	format *sdk.StreamFormat
	root   *node
}

// NewAccumulator returns an accumulator without events.
func NewAccumulator(format *sdk.StreamFormat) *Accumulator {
	if format == nil {
		format = &sdk.StreamFormat{Index: "index", Other: []sdk.StreamStep{{Action: sdk.StreamMerge}}}
	}
	return &Accumulator{format: format, root: &node{kind: nodeObject}}
}

// Add merges an event.
func (a *Accumulator) Add(event sdk.Model) {
	text, _ := sdk.Marshal(event)
	a.add(string(text))
}

func (a *Accumulator) add(event string) {
	steps := a.format.Other
	if a.format.EventType != "" {
		if name, ok := codec.ValueAt(event, codec.Path{a.format.EventType}); ok {
			if rule, ok := a.format.Events[codec.ScalarText(strings.TrimSpace(name))]; ok {
				steps = rule
			}
		}
	}
	for i := range steps {
		if a.apply(&steps[i], event) {
			break
		}
	}
}

// apply applies a step. It returns whether the rule ends with it.
func (a *Accumulator) apply(step *sdk.StreamStep, event string) bool {
	value, ok := codec.ValueAt(event, step.From)
	value = strings.TrimSpace(value)
	switch step.Action {
	case sdk.StreamReplace:
		if ok && strings.HasPrefix(value, "{") {
			a.root = a.newNode(value, 0)
			return true
		}
	case sdk.StreamMerge:
		if !ok {
			return false
		}
		if len(step.Into) == 0 {
			a.merge(a.root, value, false, 0)
		} else if parent := a.root.at(step.Into[:len(step.Into)-1]); parent != nil {
			a.mergeMember(parent, step.Into[len(step.Into)-1], value, false, 0)
		}
	case sdk.StreamInsert:
		if !ok {
			value = "null"
		}
		element := a.newNode(value, 0)
		// The value follows as pieces of JSON text; the empty object is a placeholder.
		for _, key := range step.JSONText {
			if placeholder := element.member(key); placeholder != nil && placeholder.kind == nodeObject {
				*placeholder = node{kind: nodeText}
			}
		}
		if parent := a.root.at(step.List[:len(step.List)-1]); parent != nil {
			list := parent.ensure(step.List[len(step.List)-1], &node{kind: nodeList})
			if list.kind == nodeList {
				list.set(a.index(event), element)
			}
		}
	case sdk.StreamAppend:
		element := a.elementAt(step.List, event)
		if element == nil || !ok {
			return false
		}
		for _, piece := range codec.Elements(value) {
			if slices.Contains(step.Skipped, piece.Key) {
				continue
			}
			key := piece.Key
			if renamed, ok := step.Renamed[key]; ok {
				key = renamed
			}
			a.mergeMember(element, key, piece.Text, true, 0)
		}
	case sdk.StreamParse:
		element := a.elementAt(step.List, event)
		if element == nil {
			return false
		}
		if text := element.member(step.Key); text != nil && text.kind == nodeText {
			parsed := text.text.String()
			if parsed == "" {
				parsed = "{}"
			}
			if codec.Check(parsed) == nil {
				*text = node{kind: nodeValue, value: strings.TrimSpace(parsed)}
			}
		}
	}
	return false
}

// index is the position that an event names.
func (a *Accumulator) index(event string) int {
	index, ok := indexOf(event, a.format.Index)
	if !ok || index < 0 {
		return 0
	}
	return int(min(index, math.MaxInt32))
}

func indexOf(text, key string) (int64, bool) {
	value, ok := codec.ValueAt(text, codec.Path{key})
	if !ok {
		return 0, false
	}
	index, err := strconv.ParseInt(strings.TrimSpace(value), 10, 64)
	return index, err == nil
}

func (a *Accumulator) elementAt(path []string, event string) *node {
	list := a.root.at(path)
	index := a.index(event)
	if list == nil || list.kind != nodeList || index >= len(list.elements) {
		return nil
	}
	return list.elements[index]
}

// JSON returns what was accumulated so far.
func (a *Accumulator) JSON() []byte {
	return a.root.append(nil, a.format, true)
}

// Decode decodes what was accumulated so far, such as into the response type of the operation without streaming.
func (a *Accumulator) Decode(value sdk.Model) error {
	return sdk.Unmarshal(a.JSON(), value)
}

// nodeKind is the kind of a node.
type nodeKind uint8

const (
	// nodeValue is null, a boolean, a number, or JSON that is complete.
	nodeValue nodeKind = iota
	nodeText
	nodeList
	nodeObject
)

// node is a JSON value whose texts can be appended to.
type node struct {
	kind  nodeKind
	value string
	text  *strings.Builder
	// elements are those of a list, and byIndex has the position of the last element with each index.
	elements []*node
	byIndex  map[int64]int
	// keys and members are those of an object, in order.
	keys    []string
	members map[string]*node
}

func (a *Accumulator) newNode(text string, depth int) *node {
	text = strings.TrimSpace(text)
	switch kind := codec.KindOf(text); {
	case kind == codec.KindString:
		out := &node{kind: nodeText, text: &strings.Builder{}}
		out.text.WriteString(codec.ScalarText(text))
		return out
	case kind == codec.KindArray && depth < maxMergeDepth:
		out := &node{kind: nodeList}
		for _, element := range codec.Elements(text) {
			a.push(out, element.Text, depth+1)
		}
		return out
	case kind == codec.KindObject && depth < maxMergeDepth:
		out := &node{kind: nodeObject}
		for _, member := range codec.Elements(text) {
			out.setMember(member.Key, a.newNode(member.Text, depth+1))
		}
		return out
	default:
		return &node{kind: nodeValue, value: strings.Clone(text)}
	}
}

func (a *Accumulator) push(list *node, text string, depth int) {
	if index, ok := indexOf(text, a.format.Index); ok {
		if list.byIndex == nil {
			list.byIndex = map[int64]int{}
		}
		list.byIndex[index] = len(list.elements)
	}
	list.elements = append(list.elements, a.newNode(text, depth))
}

// set sets the element at a position. Missing elements before it become null.
func (n *node) set(position int, element *node) {
	position = min(position, len(n.elements)+maxIndexGap)
	for len(n.elements) <= position {
		n.elements = append(n.elements, &node{kind: nodeValue, value: "null"})
	}
	n.elements[position] = element
}

func (n *node) member(key string) *node {
	return n.members[key]
}

func (n *node) at(path []string) *node {
	for _, key := range path {
		if n == nil || n.kind != nodeObject {
			return nil
		}
		n = n.member(key)
	}
	return n
}

func (n *node) setMember(key string, value *node) {
	if n.members == nil {
		n.members = map[string]*node{}
	}
	if _, ok := n.members[key]; !ok {
		n.keys = append(n.keys, key)
	}
	n.members[key] = value
}

// ensure returns a member, which is added if it is missing. If this is no object, it returns the node itself.
func (n *node) ensure(key string, value *node) *node {
	if n.kind != nodeObject {
		return n
	}
	if n.member(key) == nil {
		n.setMember(key, value)
	}
	return n.member(key)
}

// merge merges a piece. With join, its texts are appended to the existing ones instead of replacing them.
func (a *Accumulator) merge(n *node, piece string, join bool, depth int) {
	switch kind := codec.KindOf(piece); {
	case kind == codec.KindNull:
	case n.kind == nodeText && kind == codec.KindString && join:
		if n.text == nil {
			n.text = &strings.Builder{}
		}
		n.text.WriteString(codec.ScalarText(strings.TrimSpace(piece)))
	case n.kind == nodeObject && kind == codec.KindObject && depth < maxMergeDepth:
		for _, member := range codec.Elements(piece) {
			a.mergeMember(n, member.Key, member.Text, join, depth+1)
		}
	case n.kind == nodeList && kind == codec.KindArray && depth < maxMergeDepth:
		for _, element := range codec.Elements(piece) {
			a.mergeElement(n, element.Text, join, depth+1)
		}
	default:
		*n = *a.newNode(piece, depth)
	}
}

func (a *Accumulator) mergeMember(n *node, key, piece string, join bool, depth int) {
	if n.kind != nodeObject {
		return
	}
	_, isPiece := a.format.Pieces[key]
	join = (join || isPiece) && !slices.Contains(a.format.Replaced, key)
	existing := n.member(key)
	switch {
	case existing == nil:
		n.setMember(strings.Clone(key), a.newNode(piece, depth))
	case strings.TrimSpace(piece) == `""`:
		// Later events may have an empty text in place of a name that an earlier event had.
	default:
		a.merge(existing, piece, join, depth)
	}
}

// mergeElement merges a piece into the element with its index, or adds it as a new element.
func (a *Accumulator) mergeElement(list *node, piece string, join bool, depth int) {
	if index, ok := indexOf(piece, a.format.Index); ok {
		if position, ok := list.byIndex[index]; ok {
			// Some servers give all parallel tool calls the same index, and other IDs.
			if existing := list.elements[position]; !a.hasOtherID(existing, piece) {
				a.merge(existing, piece, join, depth)
				return
			}
		}
	}
	a.push(list, piece, depth)
}

// hasOtherID reports whether a piece has the ID of another element than this one.
func (a *Accumulator) hasOtherID(existing *node, piece string) bool {
	if a.format.ID == "" {
		return false
	}
	value, _ := codec.ValueAt(piece, codec.Path{a.format.ID})
	id := codec.ScalarText(strings.TrimSpace(value))
	own := existing.member(a.format.ID)
	if id == "" || id == "null" || own == nil || own.kind != nodeText || own.text == nil {
		return false
	}
	return own.text.String() != "" && own.text.String() != id
}

// append appends the JSON of the response without streaming.
func (n *node) append(out []byte, format *sdk.StreamFormat, isRoot bool) []byte {
	switch n.kind {
	case nodeText:
		text := ""
		if n.text != nil {
			text = n.text.String()
		}
		return codec.AppendString(out, text)
	case nodeList:
		out = append(out, '[')
		for i, element := range n.elements {
			if i > 0 {
				out = append(out, ',')
			}
			out = element.append(out, format, false)
		}
		return append(out, ']')
	case nodeObject:
		out = append(out, '{')
		for i, key := range n.keys {
			if i > 0 {
				out = append(out, ',')
			}
			name := key
			if renamed, ok := format.Pieces[key]; ok {
				name = renamed
			}
			out = append(codec.AppendString(out, name), ':')
			member := n.members[key]
			if suffix, ok := format.Trimmed[key]; ok && isRoot && member.kind == nodeText && member.text != nil {
				out = codec.AppendString(out, strings.TrimSuffix(member.text.String(), suffix))
				continue
			}
			out = member.append(out, format, false)
		}
		return append(out, '}')
	default:
		return append(out, n.value...)
	}
}
