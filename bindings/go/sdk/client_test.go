package sdk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"digitalocean-sdk.internal/go/sdk/codec"
)

const testToken = "secret-token-of-the-test"

var testService = Service{
	Name:        "Test",
	UserAgent:   "test",
	Credentials: []CredentialSpec{{Scheme: "bearer", Label: "API token"}},
}

// record is an item of a list.
type record struct {
	ID    int64       `json:"id"`
	Name  Opt[string] `json:"name,omitzero"`
	Token Opt[string] `json:"token,omitzero" api:"secret"`
	Extra Extra       `json:"-"`
}

func (v record) MarshalJSON() ([]byte, error) {
	return Marshal(&v)
}

func (v *record) UnmarshalJSON(text []byte) error {
	return Unmarshal(text, v)
}

func testClient(t *testing.T, handler http.HandlerFunc, options ...ClientOption) *Client {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	all := append([]ClientOption{
		WithoutEnvironment(), SingleHost(server.URL), Token(testToken),
		Retry(RetryPolicy{MaxAttempts: 3, InitialBackoff: time.Millisecond, MaxBackoff: time.Millisecond}),
	}, options...)
	client, err := NewClient(&testService, all...)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

func testOperation(method, path string) *Operation {
	return &Operation{ID: "test", Method: method, Path: path, Security: []Requirement{{Credential: "bearer"}}}
}

func listOperation() *Operation {
	operation := testOperation("GET", "/list")
	operation.Pagination = &Pagination{
		Items: []string{"items"}, Total: []string{"meta", "total"}, Parameter: "page", Next: []string{"links", "pages", "next"},
		Size: "per_page", Largest: 200,
	}
	return operation
}

func TestAbsenceIsNotEmptiness(t *testing.T) {
	for _, body := range []string{``, `null`, `[]`, `{}`, `{"id":"error","message":"no"}`} {
		client := testClient(t, func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, body) })
		list := NewPaginator[*record, *record](context.Background(), client, NewCall(listOperation()), nil)
		items, err := list.All()
		if !errors.Is(err, ErrDecoding) || len(items) != 0 {
			t.Errorf("%q: %d items and %v", body, len(items), err)
		}
	}
}

func TestAnEmptyListBelowItsTotalIsDrift(t *testing.T) {
	for _, body := range []string{`{"items":null,"meta":{"total":3}}`, `{"items":[],"meta":{"total":3}}`} {
		var drift []codec.Drift
		client := testClient(t, func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, body) },
			OnDrift(func(found codec.Drift) { drift = append(drift, found) }))
		list := NewPaginator[*record, *record](context.Background(), client, NewCall(listOperation()), nil)
		items, err := list.All()
		if err != nil || len(items) != 0 || len(drift) == 0 || drift[len(drift)-1].Pointer != "/meta/total" {
			t.Errorf("%q: %d items, %v and %v", body, len(items), err, drift)
		}
	}
}

func TestErrorsDoNotRepeatForEver(t *testing.T) {
	var requests atomic.Int32
	client := testClient(t, func(w http.ResponseWriter, _ *http.Request) {
		requests.Add(1)
		w.WriteHeader(http.StatusUnauthorized)
	})
	list := NewPaginator[*record, *record](context.Background(), client, NewCall(listOperation()), nil)
	for range 50 {
		for range list.Items() {
		}
	}
	if requests.Load() != 1 {
		t.Errorf("%d requests", requests.Load())
	}
}

func TestAListContinuesAtASavedPosition(t *testing.T) {
	client := testClient(t, func(w http.ResponseWriter, r *http.Request) {
		page := r.URL.Query().Get("page")
		switch page {
		case "", "1":
			io.WriteString(w, `{"items":[{"id":1},{"id":2}],"links":{"pages":{"next":"http://x/list?page=2&tag=a"}},"meta":{"total":3}}`)
		default:
			if r.URL.Query().Get("tag") != "a" {
				t.Errorf("the filter is gone: %s", r.URL)
			}
			io.WriteString(w, `{"items":[{"id":3}],"links":{},"meta":{"total":3}}`)
		}
	})
	call := func() *Call {
		call := NewCall(listOperation())
		call.Query("tag", "a")
		return call
	}
	list := NewPaginator[*record, *record](context.Background(), client, call(), nil)
	for item, err := range list.Items() {
		if err != nil || item.ID == 1 {
			break
		}
	}
	saved := list.PageToken()
	if saved.Count() != 1 {
		t.Errorf("%s", saved)
	}
	rest := NewPaginator[*record, *record](context.Background(), client, NewCall(listOperation()), []CallOption{Resume(saved)})
	items, err := rest.All()
	if err != nil || len(items) != 2 || items[0].ID != 2 || items[1].ID != 3 {
		t.Errorf("%v %v", items, err)
	}
}

func TestOnlySafeRequestsAreRepeated(t *testing.T) {
	for method, want := range map[string]int32{"GET": 3, "PUT": 3, "DELETE": 3, "POST": 1, "PATCH": 1} {
		var requests atomic.Int32
		client := testClient(t, func(w http.ResponseWriter, _ *http.Request) {
			requests.Add(1)
			w.WriteHeader(http.StatusServiceUnavailable)
		})
		err := DoEmpty(context.Background(), client, NewCall(testOperation(method, "/x")), nil)
		var failure *Error
		if !errors.As(err, &failure) || failure.Attempts != int(want) || requests.Load() != want {
			t.Errorf("%s: %d requests, %v", method, requests.Load(), err)
		}
	}
}

func TestADeleteThatIsRepeatedAndFindsNothingHasSucceeded(t *testing.T) {
	var requests atomic.Int32
	client := testClient(t, func(w http.ResponseWriter, _ *http.Request) {
		status := http.StatusNotFound
		if requests.Add(1) == 1 {
			status = http.StatusBadGateway
		}
		w.WriteHeader(status)
	})
	var response Response
	err := DoEmpty(context.Background(), client, NewCall(testOperation("DELETE", "/x")), []CallOption{ResponseInto(&response)})
	if err != nil || response.Source != SourceAlreadyDeleted {
		t.Errorf("%v %v", err, response.Source)
	}
	err = DoEmpty(context.Background(), client, NewCall(testOperation("DELETE", "/x")), nil)
	if !errors.Is(err, ErrNotFound) {
		t.Error(err)
	}
}

func TestEmptyRequiredValuesAreRefused(t *testing.T) {
	client := testClient(t, func(_ http.ResponseWriter, r *http.Request) { t.Errorf("%s was sent", r.URL) })
	query := NewCall(testOperation("DELETE", "/droplets"))
	query.RequiredQuery("tag_name", "")
	number := NewCall(testOperation("GET", "/x"))
	nan := 0.0
	number.Query("n", FormatFloat(nan/nan))
	for _, call := range []*Call{
		query, number, NewCall(testOperation("GET", "/droplets/{id}"), ""), NewCall(testOperation("GET", "/droplets/{id}"), ".."),
	} {
		if err := DoEmpty(context.Background(), client, call, nil); !errors.Is(err, ErrUsage) {
			t.Error(err)
		}
	}
}

func TestHeadersDoNotFollowToAnotherOrigin(t *testing.T) {
	var seen http.Header
	other := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { seen = r.Header }))
	defer other.Close()
	client := testClient(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, strings.Replace(other.URL, "127.0.0.1", "localhost", 1), http.StatusFound)
	})
	err := DoEmpty(context.Background(), client, NewCall(testOperation("GET", "/x")), []CallOption{Header("x-api-key", "k")})
	if err != nil || seen.Get("Authorization") != "" || seen.Get("X-Api-Key") != "" {
		t.Errorf("%v %v", err, seen)
	}
}

func TestErrorBodiesOfAllShapes(t *testing.T) {
	for body, want := range map[string]string{
		`{"id":"not_found","message":"gone"}`:              "gone",
		`{"error":{"code":"c","message":"inside"}}`:        "inside",
		`{"errors":[{"message":"first"},{"message":"b"}]}`: "first; b",
		`{"detail":[{"loc":["a"],"msg":"wrong"}]}`:         "wrong",
		`{"message":{"code":5}}`:                           "code: 5",
		`{"error":"text"}`:                                 "text",
		`Unable to authenticate you`:                       "Unable to authenticate you",
		`<html><body>502</body></html>`:                    "",
		`<html><Title lang=en> 502 </Title></html>`:        "502",
		`<Error><Messages/><Message>no</Message></Error>`:  "no",
		`{"message":{"api_token":"hidden","code":1}}`:      "code: 1",
	} {
		if got := parseErrorBody([]byte(body), "text/plain").message; got != want {
			t.Errorf("%s: %q and not %q", body, got, want)
		}
	}
}

func TestTheTokenIsNotPrinted(t *testing.T) {
	var log strings.Builder
	client := testClient(t, func(w http.ResponseWriter, r *http.Request) {
		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		w.Header().Set("X-Request-Id", token)
		w.WriteHeader(http.StatusForbidden)
		fmt.Fprintf(w, `{"id":%q,"message":"the token %s is bad"}`, token, token)
	}, Logger(slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))))
	err := DoEmpty(context.Background(), client, NewCall(testOperation("GET", "/x")), []CallOption{Header("x-api-key", "key-of-the-test")})
	printed := fmt.Sprintf("%v %+v %#v %s %#v %+v", err, err, err, client, client, client) + log.String()
	if strings.Contains(printed, testToken) || strings.Contains(printed, "key-of-the-test") {
		t.Error(printed)
	}
	if log.Len() == 0 {
		t.Error("nothing was logged")
	}
}

func TestWaitingKeepsWhatWasCreated(t *testing.T) {
	poll := testOperation("GET", "/x/{id}")
	poll.Status = &StatusRule{Status: [][]string{{"status"}}, Done: []string{"active"}, Failed: []string{"bad"}}
	create := testOperation("POST", "/x")
	create.Wait = []WaitStep{{Operation: poll, With: []WaitParameter{{Name: "id", Paths: [][]string{{"id"}}}}}}
	client := testClient(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Method == "POST" {
			io.WriteString(w, `{"id":7,"token":"once"}`)
			return
		}
		io.WriteString(w, `{"id":7,"status":"new"}`)
	})
	options := []CallOption{WaitInterval(time.Millisecond), WaitDeadline(50 * time.Millisecond)}
	err := Wait(context.Background(), client, NewCall(create), &record{}, options)
	var created record
	if !errors.Is(err, ErrTimeout) || !Begun(err, &created) || created.ID != 7 || created.Token.Value() != "once" {
		t.Errorf("%v %v", err, created.ID)
	}
}

func TestReconcileFindsWhatWasCreated(t *testing.T) {
	create := testOperation("POST", "/x")
	create.Lookup = &LookupKey{
		Body: []string{"name"}, List: listOperation(), Items: []string{"items"}, Item: []string{"name"}, Response: []string{"item"},
	}
	var creates atomic.Int32
	client := testClient(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Method == "POST" {
			creates.Add(1)
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		io.WriteString(w, `{"items":[{"id":4,"name":"web"},{"id":5,"name":"db"}],"links":{}}`)
	})
	call := NewCall(create)
	call.Body(&record{Name: codec.Some("web")})
	var response Response
	var value codec.Raw
	err := Do(context.Background(), client, call, &value, []CallOption{Reconcile(), ResponseInto(&response)})
	if err != nil || creates.Load() != 1 || response.Source != SourceReconciled {
		t.Fatalf("%v, %d creates, %s", err, creates.Load(), response.Source)
	}
	var read struct{ Item record }
	if json.Unmarshal(value.JSON, &read) != nil || read.Item.ID != 4 {
		t.Errorf("%s", value.JSON)
	}
}

func TestTheRateLimiterKeepsItsWindows(t *testing.T) {
	clock := &manualClock{now: time.Unix(1_800_000_000, 0)}
	limiter := newRateLimiter(&RateLimitConfig{
		Quota: RateLimitWindow{5, time.Hour}, Burst: RateLimitWindow{2, time.Minute}, MaxWait: time.Hour,
	}, clock)
	send := func() time.Duration {
		_, wait, ok := limiter.acquire(-1)
		if !ok {
			return -wait
		}
		return wait
	}
	for range 2 {
		if wait := send(); wait != 0 {
			t.Errorf("one of the first requests waits %s", wait)
		}
	}
	clock.now = clock.now.Add(10 * time.Second)
	for i, want := range []time.Duration{50 * time.Second, 50 * time.Second, 110 * time.Second, 3590 * time.Second} {
		if got := send(); got != want {
			t.Errorf("request %d waits %s and not %s", i, got, want)
		}
	}
}

type manualClock struct {
	now time.Time
}

func (c *manualClock) Now() time.Time {
	return c.now
}

func (c *manualClock) Sleep(context.Context, time.Duration) error {
	return nil
}

func TestTheZeroUploadIsAnEmptyBody(t *testing.T) {
	client := testClient(t, func(_ http.ResponseWriter, request *http.Request) {
		if content, err := io.ReadAll(request.Body); err != nil || len(content) > 0 {
			t.Errorf("%q, %v", content, err)
		}
	})
	call := NewCall(testOperation("POST", "/files"))
	call.Upload(Upload{}, "application/octet-stream")
	if err := DoEmpty(context.Background(), client, call, nil); err != nil {
		t.Fatal(err)
	}
}
