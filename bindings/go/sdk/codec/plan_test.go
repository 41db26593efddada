package codec

import (
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"
)

// unusual has fields whose tags say what their types do not.
type unusual struct {
	Kind   string               `json:"kind" const:"plain"`
	Comma  Opt[string]          "key:\"a,\\\"b`\" api:\"nullable\""
	Wide   int64                `json:"wide" api:"quoted"`
	Wides  []Opt[uint64]        `json:"wides,omitzero" api:"quoted"`
	Nested map[string][]float64 `json:"nested,omitzero"`
	Inner  map[string]unusual   `json:"inner,omitzero"`
	Nodes  []*unusual           `json:"nodes,omitzero"`
	ID     Opt[int64]           `json:"id,omitzero" api:"readonly"`
	Secret Opt[string]          `json:"secret,omitzero" api:"writeonly,secret"`
	Number json.Number          `json:"number"`
	Any    json.RawMessage      `json:"any,omitzero"`
	Pets   []pet                `json:"pets,omitzero"`
	Extra  Extra                `json:"-"`
}

func (v unusual) MarshalJSON() ([]byte, error)     { return Marshal(&v) }
func (v *unusual) UnmarshalJSON(text []byte) error { return Unmarshal(text, v) }

// pet is a union by tag, and shape is one by kind.
type pet struct {
	Cat   *cat            `arm:"cat,tiger\\,cat"`
	Shape *shape          `arm:"shape"`
	Raw   json.RawMessage `union:"tag,type"`
}

type shape struct {
	Text    *string         `arm:"string"`
	Count   *int64          `arm:"integer" api:"quoted"`
	Objects *[]cat          `arm:"array"`
	Cat     *cat            `arm:"object"`
	Raw     json.RawMessage `union:"kind"`
}

type cat struct {
	Type  string `json:"type"`
	Shape *shape `json:"shape,omitzero"`
	Extra Extra  `json:"-"`
}

func (v pet) MarshalJSON() ([]byte, error)     { return Marshal(&v) }
func (v *pet) UnmarshalJSON(text []byte) error { return Unmarshal(text, v) }

// layer has fields with one value each, which need not be set.
type layer struct {
	Kind   string      `json:"kind" const:"sand"`
	Depth  int64       `json:"depth" const:"10"`
	Wide   int64       `json:"wide" const:"12" api:"quoted"`
	Weight json.Number `json:"weight" const:"1.50"`
	Share  float64     `json:"share" const:"0.5"`
	IsWet  bool        `json:"is_wet" const:"true"`
	Extra  Extra       `json:"-"`
}

func (v layer) MarshalJSON() ([]byte, error)     { return Marshal(&v) }
func (v *layer) UnmarshalJSON(text []byte) error { return Unmarshal(text, v) }

func TestConstantsAreWrittenInPlaceOfZeroValues(t *testing.T) {
	const constants = `{"kind":"sand","depth":10,"wide":"12","weight":1.50,"share":0.5,"is_wet":true}`
	text, err := json.Marshal(layer{})
	if err != nil || string(text) != constants {
		t.Error(string(text), err)
	}
	// Values that are read are written as they were.
	for _, text := range []string{
		constants,
		`{"kind":"","depth":0,"wide":"0","weight":0,"share":0,"is_wet":false}`,
		`{"kind":"clay","depth":20,"wide":"13","weight":2,"share":1.5,"is_wet":true}`,
	} {
		var read layer
		if err := json.Unmarshal([]byte(text), &read); err != nil {
			t.Error(text, err)
		}
		if written, err := json.Marshal(read); err != nil || string(written) != text {
			t.Error(text, string(written), err)
		}
	}
}

func TestTagsSayWhatTypesDoNot(t *testing.T) {
	for _, text := range []string{
		`{"kind":"plain","a,\"b` + "`" + `":"x","wide":"12","wides":["1",null],"number":1.50}`,
		`{"kind":"other","wide":"12","nested":{"a":[1.5],"b":[]},"number":0}`,
		`{"kind":"","wide":"0","inner":{"x":{"kind":"plain","wide":"1","number":2,"new":1}},"number":0}`,
		`{"kind":"plain","wide":"0","nodes":[null,{"kind":"plain","wide":"1","number":2}],"number":0,"any":[1]}`,
		`{"kind":"plain","wide":"0","number":0,"pets":[{"type":"cat"},{"type":"tiger,cat","shape":"text"},{"type":"dog","a":1}]}`,
		`{"kind":"plain","wide":"0","number":0,"pets":[{"type":"cat","shape":{"type":"x"}},{"type":"cat","shape":[{"type":"y"}]},{"type":"cat","shape":true}]}`,
		`{"kind":"plain","wide":"0","id":5,"secret":"s","number":0}`,
	} {
		var value unusual
		if err := json.Unmarshal([]byte(text), &value); err != nil {
			t.Fatal(err)
		}
		out, err := json.Marshal(value)
		if err != nil {
			t.Fatal(err)
		}
		if !sameJSON(string(out), text) {
			t.Errorf("%s became %s", text, out)
		}
	}
}

func TestARequestHasNoFieldsThatAreOnlyReceived(t *testing.T) {
	value := unusual{ID: Some(int64(7)), Secret: Some("hidden"), Pets: []pet{{Cat: &cat{Type: "cat"}}}}
	if text := string(MarshalRequest(&value, nil)); strings.Contains(text, `"id"`) || !strings.Contains(text, `"kind":"plain"`) {
		t.Error(text)
	}
}

func TestIntegersAsText(t *testing.T) {
	value := map[string][]int64{"a": {1, 2}}
	text, err := MarshalValue(&value, QuotedIntegers)
	if err != nil || string(text) != `{"a":["1","2"]}` {
		t.Errorf("%s, %v", text, err)
	}
	var read map[string][]int64
	r := NewReader(text)
	r.Read(&read, QuotedIntegers)
	if err := r.Finish(); err != nil || fmt.Sprint(read) != fmt.Sprint(value) {
		t.Error(read, err)
	}
}

func TestOtherTypesAreErrors(t *testing.T) {
	var pointer *unusual
	for _, value := range []any{nil, 1, pointer, new(chan int), new(struct{ A int })} {
		if text, err := MarshalValue(value); err == nil {
			t.Errorf("%T was written as %s", value, text)
		}
		r := NewReader([]byte(`{}`))
		r.Read(value)
		if r.Finish() == nil {
			t.Errorf("%T was read", value)
		}
	}
}

func TestPlansAreMadeByManyAtOnce(t *testing.T) {
	type one struct {
		Next  *one   `json:"next,omitzero"`
		Name  string `json:"name"`
		Extra Extra  `json:"-"`
	}
	var all sync.WaitGroup
	for range 8 {
		all.Add(1)
		go func() {
			defer all.Done()
			var value one
			r := NewReader([]byte(`{"name":"a","next":{"name":"b"}}`))
			if r.Read(&value); r.Finish() != nil || value.Next == nil || value.Next.Name != "b" {
				t.Error(value)
			}
		}()
	}
	all.Wait()
}

func TestListsAreRedacted(t *testing.T) {
	one := unusual{Secret: Some("hidden")}
	for _, value := range []any{[]unusual{one}, map[string]*unusual{"a": &one}} {
		if text, ok := Redact(value); !ok || strings.Contains(text, "hidden") || !strings.Contains(text, "[secret]") {
			t.Error(text)
		}
	}
	for _, value := range []any{7, []string{"plain"}} {
		if text, ok := Redact(value); ok {
			t.Error(text)
		}
	}
}

func TestArmsWithAsManyOfTheKeysAreToldApartByTheirOtherKeys(t *testing.T) {
	for _, arms := range [][][]string{{{"envs", "pagination"}, {"envs"}}, {{"envs"}, {"envs", "pagination"}}} {
		found := NewReader([]byte(`{"envs":[]}`)).armByCommonKeys(arms)
		if len(arms[found]) != 1 {
			t.Errorf("%v: arm %d", arms, found)
		}
	}
}
