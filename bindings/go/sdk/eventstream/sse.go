package eventstream

import (
	"errors"
	"strings"
)

// maxEventSize is the largest size of an event, in bytes.
const maxEventSize = 64 << 20

var errEventTooLarge = errors.New("an event is too large")

// sseEvent is a server-sent event.
type sseEvent struct {
	// name is the type of the event. It is empty if none was sent.
	name string
	data string
}

// sseParser reads text/event-stream, as section 9.2 of the HTML standard defines it. The bytes may be split anywhere.
type sseParser struct {
	// line is the beginning of a line that is not complete.
	line []byte
	// afterReturn is set if the last byte was a carriage return. A line feed after it belongs to the same line ending.
	afterReturn bool
	// afterFirstLine is set when a byte order mark is no longer skipped.
	afterFirstLine bool
	name           string
	data           strings.Builder
	hasData        bool
	events         []sseEvent
}

// feed reads a piece of the stream.
func (p *sseParser) feed(piece []byte) error {
	for _, c := range piece {
		if c == '\n' && p.afterReturn {
			p.afterReturn = false
			continue
		}
		p.afterReturn = c == '\r'
		if c == '\n' || c == '\r' {
			p.endLine(string(p.line))
			p.line = p.line[:0]
			continue
		}
		if len(p.line)+p.data.Len() >= maxEventSize {
			return errEventTooLarge
		}
		p.line = append(p.line, c)
	}
	return nil
}

// next returns the next complete event, and whether there is one.
func (p *sseParser) next() (sseEvent, bool) {
	if len(p.events) == 0 {
		return sseEvent{}, false
	}
	event := p.events[0]
	p.events = p.events[1:]
	return event, true
}

// finish ends the stream. Some servers omit the empty line after the last event, so a whole line of data counts. It returns
// false if the stream ended in the middle of an event.
func (p *sseParser) finish() bool {
	line := strings.TrimSpace(string(p.line))
	data := p.data.String()
	switch {
	case line == "" && strings.TrimSpace(data) == "":
		return true
	case line == "data: [DONE]" || line == "data:[DONE]" || line == "" && strings.TrimSpace(data) == "[DONE]":
		p.events = append(p.events, sseEvent{data: "[DONE]"})
		return true
	case strings.HasPrefix(line, ":") && data == "":
		return true
	}
	return false
}

func (p *sseParser) endLine(line string) {
	if !p.afterFirstLine {
		p.afterFirstLine = true
		line = strings.TrimPrefix(line, "\ufeff")
	}
	if line == "" {
		if p.hasData {
			p.events = append(p.events, sseEvent{p.name, p.data.String()})
		}
		p.name, p.hasData = "", false
		p.data.Reset()
		return
	}
	field, value, _ := strings.Cut(line, ":")
	value = strings.ToValidUTF8(strings.TrimPrefix(value, " "), "\ufffd")
	switch field {
	case "data":
		if p.hasData {
			p.data.WriteByte('\n')
		}
		p.data.WriteString(value)
		p.hasData = true
	case "event":
		p.name = value
	}
}
