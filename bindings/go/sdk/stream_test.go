package sdk

import (
	"reflect"
	"testing"
)

func sseEvents(t *testing.T, pieces ...string) []sseEvent {
	t.Helper()
	var parser sseParser
	for _, piece := range pieces {
		if err := parser.feed([]byte(piece)); err != nil {
			t.Fatal(err)
		}
	}
	var events []sseEvent
	for {
		event, ok := parser.next()
		if !ok {
			return events
		}
		events = append(events, event)
	}
}

func TestEventsFollowTheStandard(t *testing.T) {
	for text, want := range map[string][]sseEvent{
		"data: a\ndata:  b\n\n":                {{"", "a\n b"}},
		": comment\n\ndata:x\n\n":              {{"", "x"}},
		"\ufeffdata: x\n\n":                    {{"", "x"}},
		"data: x\r\rdata: y\r\n\r\ndata:z\n\n": {{"", "x"}, {"", "y"}, {"", "z"}},
		"event: a\n\ndata: x\n\n":              {{"", "x"}},
		"event: a\ndata: x\n\ndata: y\n\n":     {{"a", "x"}, {"", "y"}},
		"id: 1\nretry: 3\ndata: x\n\n":         {{"", "x"}},
		" data: x\n\n":                         nil,
	} {
		if got := sseEvents(t, text); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %v and not %v", text, got, want)
		}
		for cut := range text {
			if got := sseEvents(t, text[:cut], text[cut:]); !reflect.DeepEqual(got, want) {
				t.Errorf("%q cut at %d: %v", text, cut, got)
			}
		}
	}
}

func FuzzEvents(f *testing.F) {
	f.Add("event: a\r\ndata: \u20ac\r\n: c\r\ndata: x\r\n\r\n", 7)
	f.Fuzz(func(t *testing.T, text string, cut int) {
		if cut < 0 || cut > len(text) {
			return
		}
		whole, split := sseEvents(t, text), sseEvents(t, text[:cut], text[cut:])
		if !reflect.DeepEqual(whole, split) {
			t.Fatalf("%v and %v", whole, split)
		}
	})
}

func TestParallelToolCallsStayApart(t *testing.T) {
	format := &StreamFormat{
		Index: "index", ID: "id", Replaced: []string{"id", "index"}, Pieces: map[string]string{"delta": "message"},
		Other: []StreamStep{{Action: StreamMerge}},
	}
	a := NewAccumulator(format)
	for _, event := range []string{
		`{"choices":[{"index":0,"delta":{"calls":[{"index":0,"id":"a","text":"1"}]}}]}`,
		`{"choices":[{"index":0,"delta":{"calls":[{"index":0,"text":"2"}]}}]}`,
		`{"choices":[{"index":0,"delta":{"calls":[{"index":0,"id":"b","text":"3"}]}}]}`,
		`{"choices":[{"index":0,"delta":{"calls":[{"index":0,"text":"4"}]}}]}`,
	} {
		a.add(event)
	}
	want := `{"choices":[{"index":0,"message":{"calls":[{"index":0,"id":"a","text":"12"},{"index":0,"id":"b","text":"34"}]}}]}`
	if got := string(a.JSON()); got != want {
		t.Errorf("%s and not %s", got, want)
	}
}

func TestDeepEventsDoNotExhaustTheStack(t *testing.T) {
	a := NewAccumulator(nil)
	deep := ""
	for range 400 {
		deep += `{"a":`
	}
	deep += "1"
	for range 400 {
		deep += "}"
	}
	for range 10 {
		a.add(deep)
	}
	if checkJSON(string(a.JSON())) != nil {
		t.Error("the document is not JSON")
	}
}
