package codec

import (
	"fmt"
	"strings"
)

// Drift is a difference between a response and the description of the API. The value is kept as it was received.
type Drift struct {
	// Pointer is the JSON pointer (RFC 6901) of the place. It is empty for the whole body.
	Pointer string
	// Expected is what the description expects there.
	Expected string
	// Got is what the response has there.
	Got string
	// Operation is the ID of the operation that received the response.
	Operation string
}

// String returns the difference as a sentence.
func (d Drift) String() string {
	place := d.Pointer
	if place == "" {
		place = "the body"
	}
	return fmt.Sprintf("%s: expected %s, got %s", place, d.Expected, d.Got)
}

const (
	// maxDrifts is how many differences of one body are reported.
	maxDrifts = 1000
	// maxPointer is the length from which a JSON pointer is shortened.
	maxPointer = 512
)

// DriftLog collects the differences of one body.
type DriftLog struct {
	List    []Drift
	Dropped int
}

//go:noinline
func (l *DriftLog) Add(pointer, expected, got string) {
	if len(l.List) == maxDrifts {
		l.Dropped++
		return
	}
	l.List = append(l.List, Drift{Pointer: pointer, Expected: expected, Got: got})
}

// full reports whether a further difference would only be counted.
func (l *DriftLog) full() bool {
	return len(l.List) == maxDrifts
}

// PointerToken escapes a key for a JSON pointer.
func PointerToken(key string) string {
	if len(key) > maxPointer {
		key = key[:maxPointer] + "..."
	}
	if !strings.ContainsAny(key, "~/") {
		return key
	}
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(key)
}
