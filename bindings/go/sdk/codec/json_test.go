package codec

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"
)

// record has a field of most kinds.
type record struct {
	ID      int64             `json:"id"`
	Name    Opt[string]       `json:"name,omitzero"`
	Size    Opt[float64]      `json:"size,omitzero"`
	Numbers []int64           `json:"numbers,omitzero"`
	Status  string            `json:"status,omitzero"`
	Inner   *record           `json:"inner,omitzero"`
	Others  []record          `json:"others,omitzero"`
	At      Opt[time.Time]    `json:"at,omitzero" api:"nullable"`
	Token   Opt[string]       `json:"token,omitzero" api:"secret"`
	Labels  map[string]string `json:"labels,omitzero"`
	Patch   Opt[*record]      `json:"patch,omitzero" api:"nullable"`
	Extra   Extra             `json:"-"`
}

func (v record) MarshalJSON() ([]byte, error) {
	return Marshal(&v)
}

func (v *record) UnmarshalJSON(text []byte) error {
	return Unmarshal(text, v)
}

// decode reads a text, and returns the pointers of its drift.
func decode(t *testing.T, text string) (*record, []string) {
	t.Helper()
	value := &record{}
	r := NewReader([]byte(text))
	r.Read(value)
	if err := r.Finish(); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	var pointers []string
	list, _ := r.Drift()
	for _, one := range list {
		pointers = append(pointers, one.Pointer)
	}
	return value, pointers
}

func TestTextsComeBack(t *testing.T) {
	for text, drift := range map[string][]string{
		`{"id":1,"name":"a"}`:                          nil,
		`{"id":"12","name":5,"status":7}`:              {"/id", "/name", "/status"},
		`{"id":1,"size":1.50,"numbers":[1,"2",3.5]}`:   {"/numbers/1", "/numbers/2"},
		`{"id":99999999999999999999}`:                  {"/id"},
		`{"id":1,"size":9007199254740993}`:             nil,
		`{"id":1,"size":-9007199254740993}`:            nil,
		`{"id":1,"size":123456789012345.6}`:            nil,
		`{"name":"b"}`:                                 {"/id"},
		`{"id":1,"name":null,"numbers":null}`:          {"/name", "/numbers"},
		`{"id":1,"at":null}`:                           nil,
		`{"id":1,"at":"2020-07-21T18:37:44.500Z"}`:     nil,
		`{"id":1,"at":"yesterday"}`:                    {"/at"},
		`{"id":1,"z":{"deep":[1e3,1.0]},"y":null}`:     nil,
		`{"id":1,"inner":"text"}`:                      {"/inner"},
		`{"id":1,"inner":{"id":2,"others":[{"a":1}]}}`: {"/inner/others/0/id"},
		`{"id":1,"others":[7]}`:                        {"/others/0"},
		`{"id":1,"labels":{"a":"b","c":1}}`:            {"/labels/c"},
		`{"id":1,"patch":null}`:                        nil,
		`{"id":1,"name":"\u00e9\ud83d\ude00"}`:         nil,
		`{"id":1,"status":""}`:                         nil,
	} {
		value, got := decode(t, text)
		if !reflect.DeepEqual(got, drift) {
			t.Errorf("%s: drift at %v and not at %v", text, got, drift)
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

// sameJSON compares texts without the order of members and without escapes, but with the digits of numbers.
func sameJSON(left, right string) bool {
	parse := func(text string) any {
		decoder := json.NewDecoder(strings.NewReader(text))
		decoder.UseNumber()
		var value any
		if decoder.Decode(&value) != nil {
			return text
		}
		return value
	}
	return reflect.DeepEqual(parse(left), parse(right))
}

func TestScalarsInTheOtherSpelling(t *testing.T) {
	value, _ := decode(t, `{"id":"123","name":5,"size":"23.44","numbers":[1,"2",3.5],"status":true}`)
	if value.ID != 123 || value.Name.Value() != "5" || value.Size.Value() != 23.44 || value.Status != "true" {
		t.Errorf("%+v", *value)
	}
	if !reflect.DeepEqual(value.Numbers, []int64{1, 2, 3}) {
		t.Error(value.Numbers)
	}
	if source, ok := value.Extra.Source("numbers"); !ok || string(source) != `[1,"2",3.5]` {
		t.Errorf("%s", source)
	}
}

func TestAChangedFieldIsWritten(t *testing.T) {
	value, _ := decode(t, `{"id":"1","name":null,"size":1.50,"z":1}`)
	value.ID, value.Size = 2, Some(2.5)
	value.Name = Some("new")
	if err := value.Extra.Set("z", "two"); err != nil {
		t.Fatal(err)
	}
	out, _ := Marshal(value)
	if want := `{"id":2,"name":"new","size":2.5,"z":"two"}`; string(out) != want {
		t.Errorf("%s and not %s", out, want)
	}
}

func TestCopiesDoNotShareChanges(t *testing.T) {
	value, _ := decode(t, `{"id":1,"z":1}`)
	copied := *value
	if err := copied.Extra.Set("z", 2); err != nil {
		t.Fatal(err)
	}
	if text, _ := value.Extra.Get("z"); string(text) != "1" {
		t.Errorf("the original became %s", text)
	}
}

func TestAbsentNullAndValueDiffer(t *testing.T) {
	for text, value := range map[string]record{
		`{"id":1}`:                     {ID: 1},
		`{"id":1,"name":null}`:         {ID: 1, Name: Null[string]()},
		`{"id":1,"name":""}`:           {ID: 1, Name: Some("")},
		`{"id":1,"numbers":[]}`:        {ID: 1, Numbers: []int64{}},
		`{"id":1,"patch":null}`:        {ID: 1, Patch: Null[*record]()},
		`{"id":1,"patch":{"id":0}}`:    {ID: 1, Patch: Some(&record{})},
		`{"id":1,"inner":{"id":2}}`:    {ID: 1, Inner: &record{ID: 2}},
		`{"id":1,"size":0}`:            {ID: 1, Size: Some(0.0)},
		`{"id":1,"labels":{"a":"b"}}`:  {ID: 1, Labels: map[string]string{"a": "b"}},
		`{"id":1,"others":[{"id":3}]}`: {ID: 1, Others: []record{{ID: 3}}},
	} {
		out, err := json.Marshal(value)
		if err != nil || string(out) != text {
			t.Errorf("%s and not %s (%v)", out, text, err)
		}
	}
}

func TestInvalidTextsAreErrors(t *testing.T) {
	for _, text := range []string{
		``, `{`, `{"id"}`, `{"id":}`, `{"id":1,}`, `{"id":01}`, `{"id":1}x`, `{"a":[1,]}`, `{"a":"\x"}`, "{\"a\":\"\x01\"}", `{"a":tru}`,
		`{"a":1.}`, `{"a":-}`, "{\"a\":\"\xff\"}", strings.Repeat(`{"inner":`, 600), strings.Repeat(`[`, 600),
	} {
		if err := Unmarshal([]byte(text), &record{}); err == nil {
			t.Errorf("no error for %.40q", text)
		}
	}
}

func TestABodyCannotTakeUnboundedMemory(t *testing.T) {
	body := `{"id":1,"others":[` + strings.TrimSuffix(strings.Repeat("{},", 3_000_000), ",") + `]}`
	r := NewReader([]byte(body))
	r.Read(&record{})
	if r.Finish() == nil {
		t.Error("nine megabytes of empty objects were decoded")
	}
	if list, _ := r.Drift(); len(list) > maxDrifts {
		t.Errorf("%d differences were kept", len(list))
	}
	body = `{"id":1,"` + strings.Repeat("k", 1_000_000) + `":[` + strings.TrimSuffix(strings.Repeat(`{"id":{}},`, 3000), ",") + `]}`
	if err := Unmarshal([]byte(body), &record{}); err != nil {
		t.Error(err)
	}
}

func TestSecretsAreNotDescribed(t *testing.T) {
	value, _ := decode(t, `{"id":1,"token":"hidden-value","unknown":"hidden-value"}`)
	if text := Describe(value); strings.Contains(text, "hidden-value") || !strings.Contains(text, "[secret]") {
		t.Error(text)
	}
	if text, _ := Marshal(value); !strings.Contains(string(text), "hidden-value") {
		t.Error("the secret is not sent")
	}
}

func FuzzReader(f *testing.F) {
	for _, text := range []string{`{"id":1,"name":"a","z":[1,{"b":null}]}`, `{"id":"1","numbers":[1,"2"]}`, `[]`, `{"others":[{},{"id":1e9}]}`} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		value := &record{}
		err := Unmarshal([]byte(text), value)
		if valid := json.Valid([]byte(strings.TrimPrefix(text, "\ufeff"))); err == nil && !valid {
			t.Fatalf("%q is not JSON, but was read", text)
		}
		if err != nil {
			return
		}
		out, _ := Marshal(value)
		if !json.Valid(out) {
			t.Fatalf("%q became %q", text, out)
		}
		// Reading what was written gives the same text.
		again := &record{}
		if err := Unmarshal(out, again); err != nil {
			t.Fatal(err)
		}
		if second, _ := Marshal(again); !sameJSON(string(second), string(out)) {
			t.Fatalf("%q became %q and then %q", text, out, second)
		}
	})
}
