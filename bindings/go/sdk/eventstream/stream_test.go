package eventstream

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"reflect"
	"testing"

	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/sdk/codec"
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
	format := &sdk.StreamFormat{
		Index: "index", ID: "id", Replaced: []string{"id", "index"}, Pieces: map[string]string{"delta": "message"},
		Other: []sdk.StreamStep{{Action: sdk.StreamMerge}},
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
	if codec.Check(string(a.JSON())) != nil {
		t.Error("the document is not JSON")
	}
}

// reply is a response.
type reply struct {
	ID    int64     `json:"id"`
	Extra sdk.Extra `json:"-"`
}

func (v reply) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

func (v *reply) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

func TestAStreamThatIsCutShortIsAnError(t *testing.T) {
	operation := sdk.Operation{ID: "chat", Method: "POST", Path: "/chat"}
	operation.Stream = &sdk.StreamFormat{Index: "index", Other: []sdk.StreamStep{{Action: sdk.StreamMerge}}, EndValues: [][]string{{"finish"}}}
	for body, cut := range map[string]bool{
		"data: {\"id\":1}\n\n":                                          true,
		"data: {\"id\":1}\n\ndata: [DONE] \n\n":                         false,
		"data: {\"id\":1,\"finish\":\"stop\"}\n\n":                      false,
		"data: {\"id\":1}\n\ndata: {\"i":                                true,
		"data: {\"id\":1}\n\ndata: {\"error\":{\"message\":\"x\"}}\n\n": true,
	} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/event-stream")
			io.WriteString(w, body)
		}))
		client, err := sdk.NewClient(&sdk.Service{Name: "test", BaseURL: server.URL}, sdk.WithoutEnvironment())
		if err != nil {
			t.Fatal(err)
		}
		result, err := New[*reply, *reply](context.Background(), client, sdk.NewCall(&operation), nil).Result()
		server.Close()
		if (err != nil) != cut || result.ID != 1 {
			t.Errorf("%q: %v, %v", body, result.ID, err)
		}
	}
}
