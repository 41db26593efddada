//go:build conformance

package main

import (
	"encoding/base64"
	"encoding/json"
	"io"
	"strings"
	"time"

	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/sdk/codec"
)

// arguments are those of one call.
type arguments struct {
	Operation      string                     `json:"operation"`
	Action         string                     `json:"action"`
	Path           map[string]json.RawMessage `json:"path"`
	Query          map[string]json.RawMessage `json:"query"`
	Header         map[string]json.RawMessage `json:"header"`
	Cookie         map[string]json.RawMessage `json:"cookie"`
	Body           json.RawMessage            `json:"body"`
	Text           *string                    `json:"text"`
	Base64         *string                    `json:"base64"`
	Upload         *uploadSettings            `json:"upload"`
	URL            string                     `json:"url"`
	Headers        map[string]string          `json:"headers"`
	ExtraQuery     json.RawMessage            `json:"extra_query"`
	Timeout        *float64                   `json:"timeout"`
	AttemptTimeout *float64                   `json:"attempt_timeout"`
	IdleTimeout    *float64                   `json:"idle_timeout"`
	Retry          *retrySettings             `json:"retry"`
	Reconcile      bool                       `json:"reconcile"`
	Limit          *int                       `json:"limit"`
	Resume         bool                       `json:"resume"`
	Interval       *float64                   `json:"interval"`
	Deadline       *float64                   `json:"deadline"`
	Method         string                     `json:"method"`
	Request        string                     `json:"request"`

	options []sdk.CallOption
	url     string
	// err is the first argument that the types do not admit.
	err error
}

type uploadSettings struct {
	Chunks []string `json:"chunks"`
	Length *int64   `json:"length"`
}

// argument reads a required argument. One that is absent has its zero value.
func argument[T any](a *arguments, text json.RawMessage, notation ...sdk.Notation) T {
	var value T
	if text == nil {
		return value
	}
	reader := codec.NewReader(text)
	reader.Read(&value, notation...)
	if err := reader.Finish(); err != nil && a.err == nil {
		a.err = err
	}
	return value
}

// optional reads an optional scalar.
func optional[T any](a *arguments, text json.RawMessage, notation ...sdk.Notation) sdk.Opt[T] {
	switch {
	case text == nil:
		return sdk.Opt[T]{}
	case string(text) == "null":
		return sdk.Null[T]()
	default:
		return sdk.Some(argument[T](a, text, notation...))
	}
}

// pointer reads an optional object.
func pointer[T any](a *arguments, text json.RawMessage, notation ...sdk.Notation) *T {
	if text == nil {
		return nil
	}
	value := argument[T](a, text, notation...)
	return &value
}

func (a *arguments) content() []byte {
	switch {
	case a.Text != nil:
		return []byte(*a.Text)
	case a.Base64 != nil:
		content, err := base64.StdEncoding.DecodeString(*a.Base64)
		if err != nil {
			a.err = err
		}
		return content
	default:
		return nil
	}
}

// upload is a body that is bytes.
func (a *arguments) upload() sdk.Upload {
	if a.Upload == nil {
		return sdk.UploadBytes(a.content())
	}
	text := strings.Join(a.Upload.Chunks, "")
	size := int64(len(text))
	if a.Upload.Length != nil {
		size = *a.Upload.Length
	}
	return sdk.UploadFrom(size, func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil })
}

func seconds(number float64) time.Duration {
	return time.Duration(number * float64(time.Second))
}

// callOptions are the options of the call.
func (a *arguments) callOptions() []sdk.CallOption {
	var options []sdk.CallOption
	for name, value := range a.Headers {
		options = append(options, sdk.Header(name, value))
	}
	for _, pair := range queryPairs(a.ExtraQuery) {
		options = append(options, sdk.Query(pair[0], pair[1]))
	}
	if a.Timeout != nil {
		options = append(options, sdk.Timeout(seconds(*a.Timeout)))
	}
	if a.AttemptTimeout != nil {
		options = append(options, sdk.AttemptTimeout(seconds(*a.AttemptTimeout)))
	}
	if a.IdleTimeout != nil {
		options = append(options, sdk.IdleTimeout(seconds(*a.IdleTimeout)))
	}
	if a.Retry != nil {
		options = append(options, sdk.Retry(a.Retry.policy()))
	}
	if a.Reconcile {
		options = append(options, sdk.Reconcile())
	}
	if a.Interval != nil {
		options = append(options, sdk.WaitInterval(seconds(*a.Interval)))
	}
	if a.Deadline != nil {
		options = append(options, sdk.WaitDeadline(seconds(*a.Deadline)))
	}
	return options
}

// queryPairs are the members of an object in order, with one pair for each element of a list.
func queryPairs(text json.RawMessage) [][2]string {
	var pairs [][2]string
	decoder := json.NewDecoder(strings.NewReader(string(text)))
	if _, err := decoder.Token(); err != nil {
		return nil
	}
	for decoder.More() {
		key, err := decoder.Token()
		if err != nil {
			return pairs
		}
		var value json.RawMessage
		if err := decoder.Decode(&value); err != nil {
			return pairs
		}
		var list []json.RawMessage
		if json.Unmarshal(value, &list) != nil {
			list = []json.RawMessage{value}
		}
		for _, one := range list {
			var plain string
			if json.Unmarshal(one, &plain) != nil {
				plain = string(one)
			}
			pairs = append(pairs, [2]string{key.(string), plain})
		}
	}
	return pairs
}
