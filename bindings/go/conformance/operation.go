//go:build conformance

package main

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"strings"
	"unicode/utf8"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/sdk/eventstream"
)

// operation has the methods of one operation, with arguments that are JSON.
type operation struct {
	call    func(context.Context, *digitalocean.Client, *arguments) callResult
	list    func(context.Context, *digitalocean.Client, *arguments) listResult
	wait    func(context.Context, *digitalocean.Client, *arguments) waitResult
	waitAll func(context.Context, *digitalocean.Client, *arguments) waitAllResult
	stream  func(context.Context, *digitalocean.Client, *arguments) streamResult
	// parts make values of the types of the bodies.
	parts map[string]func() part
}

// part returns the type of a body. An undescribed status has the type of a described one.
func (o *operation) part(name string) func() part {
	if found := o.parts[name]; found != nil {
		return found
	}
	status, ok := strings.CutPrefix(name, "response ")
	if !ok {
		return nil
	}
	if found := o.parts["response "+status[:1]+"XX"]; found != nil {
		return found
	}
	if !strings.HasPrefix(status, "2") {
		return o.parts["response default"]
	}
	for name, found := range o.parts {
		if strings.HasPrefix(name, "response 2") {
			return found
		}
	}
	return o.parts["response default"]
}

// callResult is the outcome of a call that has one response.
type callResult struct {
	// value is the decoded value, encoded again.
	value json.RawMessage
	// response is the value itself, and body that of a response that is not JSON.
	response any
	body     []byte
	err      error
}

type waitResult = callResult

func encode(value sdk.Model) json.RawMessage {
	text, _ := sdk.Marshal(value)
	return text
}

func model[T sdk.Model](response T, err error) callResult {
	if err != nil {
		return callResult{err: err}
	}
	return callResult{value: encode(response), response: response}
}

func value[T any](response T, err error) callResult {
	text, _ := json.Marshal(response)
	return callResult{value: text, response: response, err: err}
}

func text(response string, err error) callResult {
	result := value(response, err)
	result.body = []byte(response)
	return result
}

func content(response []byte, err error) callResult {
	text := base64.StdEncoding.EncodeToString(response)
	if utf8.Valid(response) {
		text = string(response)
	}
	result := value(text, err)
	result.body = response
	return result
}

func nothing(err error) callResult {
	return callResult{value: json.RawMessage("null"), err: err}
}

// waitAllResult is the outcome of waiting for several resources.
type waitAllResult struct {
	values []json.RawMessage
	err    error
}

func models[T sdk.Model](responses []T, err error) waitAllResult {
	result := waitAllResult{values: []json.RawMessage{}, err: err}
	for _, one := range responses {
		result.values = append(result.values, encode(one))
	}
	return result
}

// listResult is a paginator without the types of its pages and items.
type listResult struct {
	items, pages func(yield func(json.RawMessage, error) bool)
	token        func() sdk.PageToken
	total        func() (int, bool)
}

func paginator[P, T sdk.Model](list *sdk.Paginator[P, T]) listResult {
	return listResult{
		items: func(yield func(json.RawMessage, error) bool) {
			for item, err := range list.Items() {
				var text json.RawMessage
				if err == nil {
					text = encode(item)
				}
				if !yield(text, err) {
					return
				}
			}
		},
		pages: func(yield func(json.RawMessage, error) bool) {
			for page, err := range list.Pages() {
				var text json.RawMessage
				if err == nil {
					text = encode(page)
				}
				if !yield(text, err) {
					return
				}
			}
		},
		token: list.PageToken,
		total: list.Total,
	}
}

// streamResult is a stream without the types of its events and its response.
type streamResult struct {
	events func(yield func(json.RawMessage, error) bool)
	result func() (json.RawMessage, error)
}

func stream[E, R sdk.Model](events *eventstream.Stream[E, R]) streamResult {
	return streamResult{
		events: func(yield func(json.RawMessage, error) bool) {
			for event, err := range events.Events() {
				var text json.RawMessage
				if err == nil {
					text = encode(event)
				}
				if !yield(text, err) {
					return
				}
			}
		},
		result: func() (json.RawMessage, error) {
			result, err := events.Result()
			return encode(result), err
		},
	}
}

// part is a value of the type of a body.
type part struct {
	pointer  any
	notation []sdk.Notation
}

// newValue makes a function that makes a value of a type.
func newValue[T any](notation ...sdk.Notation) func() part {
	return func() part { return part{new(T), notation} }
}
