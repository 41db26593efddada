//go:build conformance

package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"reflect"
	"strings"
	"sync"
	"unicode/utf8"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

// outcome is what came of a call.
type outcome map[string]any

// run does the calls of a case with one client.
func run(known map[string]operation, read *line) []outcome {
	outcomes := make([]outcome, len(read.Calls))
	core, transport, err := read.Client.newClient()
	if err != nil {
		for i := range outcomes {
			outcomes[i] = outcome{"error": errorLine(err), "sent": []string{}}
		}
		return outcomes
	}
	if closer, ok := transport.(interface{ CloseIdleConnections() }); ok {
		defer closer.CloseIdleConnections()
	}
	api := digitalocean.With(core)
	var wait sync.WaitGroup
	for i := range read.Calls {
		call := &read.Calls[i]
		one := func(resume sdk.PageToken) {
			recorded := &recording{next: transport, sent: []string{}}
			outcomes[i] = do(known, api, call, recorded, resume)
			outcomes[i]["sent"] = recorded.sent
		}
		if read.Concurrent {
			wait.Add(1)
			go func() {
				defer wait.Done()
				one("")
			}()
			continue
		}
		resume := sdk.PageToken("")
		if call.Resume && i > 0 {
			text, _ := outcomes[i-1]["page_token"].(string)
			resume = sdk.PageToken(text)
		}
		one(resume)
	}
	wait.Wait()
	return outcomes
}

// do does one call.
func do(known map[string]operation, api *digitalocean.Client, call *arguments, recorded *recording, resume sdk.PageToken) outcome {
	ctx := context.Background()
	var response, begun sdk.Response
	call.url = call.URL
	call.options = append(call.callOptions(),
		sdk.HTTPClient(&http.Client{Transport: recorded}),
		sdk.ResponseInto(&response),
		sdk.BegunInto(&begun))
	if resume != "" {
		call.options = append(call.options, sdk.Resume(resume))
	}
	out := outcome{}
	if call.Action == "request" {
		var body any
		if call.Body != nil {
			body = call.Body
		}
		value, err := api.Client.Request(ctx, call.Method, call.Request, body, call.options...)
		if err != nil {
			out["error"] = errorLine(err)
			return out
		}
		text := value.JSON
		if text == nil {
			text = json.RawMessage("null")
		}
		out["value"] = text
		metadata(out, &response)
		return out
	}
	one, ok := known[call.Operation]
	if !ok {
		return outcome{"fault": fmt.Sprintf("unknown operation %q", call.Operation)}
	}
	switch call.Action {
	case "", "call":
		result := one.call(ctx, api, call)
		if result.err == nil {
			out["value"] = result.value
			if result.body != nil {
				addContent(out, result.body)
			}
			metadata(out, &response)
		}
		fail(out, call, result.err)
	case "item":
		result := one.call(ctx, api, call)
		if result.err == nil {
			out["value"], result.err = item(result.response)
		}
		fail(out, call, result.err)
	case "items", "pages":
		var drift []sdk.Drift
		call.options = append(call.options, sdk.OnDrift(func(one sdk.Drift) { drift = append(drift, one) }))
		defer func() { out["drift"] = driftLines(drift) }()
		list(out, one.list(ctx, api, call), call)
	case "wait":
		states := []string{}
		call.options = append(call.options, sdk.OnState(func(state sdk.WaitState) { states = append(states, state.Status) }))
		result := one.wait(ctx, api, call)
		out["states"] = states
		if len(begun.Body) > 0 {
			out["begun"] = json.RawMessage(begun.Body)
		}
		if result.err == nil {
			out["value"] = result.value
		}
		fail(out, call, result.err)
	case "wait_all":
		result := one.waitAll(ctx, api, call)
		if result.err == nil {
			out["values"] = result.values
		}
		fail(out, call, result.err)
	case "stream":
		out["events"] = []json.RawMessage{}
		collect(out, "events", one.stream(ctx, api, call).events, call)
	case "accumulate":
		result, err := one.stream(ctx, api, call).result()
		if err == nil {
			out["value"] = result
		} else {
			out["partial"] = result
		}
		fail(out, call, err)
	case "raw":
		call.options = append(call.options, sdk.WithoutDecoding())
		if err := one.call(ctx, api, call).err; err != nil {
			fail(out, call, err)
			return out
		}
		addContent(out, response.Body)
		metadata(out, &response)
	case "download":
		var body bytes.Buffer
		call.options = append(call.options, sdk.BodyInto(&body))
		err := one.call(ctx, api, call).err
		addContent(out, body.Bytes())
		fail(out, call, err)
	default:
		return outcome{"fault": fmt.Sprintf("unknown action %q", call.Action)}
	}
	return out
}

// fail adds an error to the outcome. An argument that the types do not admit is an error of the case.
func fail(out outcome, call *arguments, err error) {
	if call.err != nil {
		out["fault"] = call.err.Error()
	}
	if err != nil {
		line := errorLine(err)
		out["error"], out["errors"] = line, []any{line["class"]}
	}
}

// addContent adds a body as text or in base64.
func addContent(out outcome, body []byte) {
	if utf8.Valid(body) {
		out["text"] = string(body)
	} else {
		out["base64"] = base64.StdEncoding.EncodeToString(body)
	}
}

// item calls the method that returns the payload of a response.
func item(response any) (json.RawMessage, error) {
	value := reflect.ValueOf(response)
	for _, name := range []string{"Item", "Items"} {
		method := value.MethodByName(name)
		if !method.IsValid() {
			continue
		}
		results := method.Call(nil)
		if err, _ := results[1].Interface().(error); err != nil {
			return nil, err
		}
		text, err := json.Marshal(results[0].Interface())
		return text, err
	}
	return nil, errors.New("the response has no payload")
}

// collect adds the elements of a sequence, and its error.
func collect(out outcome, key string, sequence func(func(json.RawMessage, error) bool), call *arguments) {
	found := []json.RawMessage{}
	if call.Limit == nil || *call.Limit > 0 {
		for one, err := range sequence {
			if err != nil {
				fail(out, call, err)
				continue
			}
			found = append(found, one)
			if call.Limit != nil && len(found) == *call.Limit {
				break
			}
		}
	}
	out[key] = found
}

func list(out outcome, result listResult, call *arguments) {
	sequence := result.items
	if call.Action == "pages" {
		sequence = result.pages
	}
	collect(out, call.Action, sequence, call)
	out["page_token"] = string(result.token())
	if total, ok := result.total(); ok {
		out["total"] = total
	}
}

// metadata adds what is known of the response.
func metadata(out outcome, response *sdk.Response) {
	headers := map[string]string{}
	for name, values := range response.Header {
		headers[strings.ToLower(name)] = strings.Join(values, ", ")
	}
	out["status"], out["attempts"], out["headers"] = response.Status, response.Attempts, headers
	out["drift"], out["source"] = driftLines(response.Drift), string(response.Source)
	if id := response.RequestID(); id != "" {
		out["request_id"] = id
	}
	if limit := response.RateLimit(); limit != nil {
		out["rate_limit"] = map[string]any{"limit": limit.Limit, "remaining": limit.Remaining, "reset": limit.Reset.Unix()}
	}
}

func errorLine(err error) map[string]any {
	var failure *sdk.Error
	if !errors.As(err, &failure) {
		return map[string]any{"class": "other", "message": err.Error()}
	}
	line := map[string]any{
		"class":     string(failure.Kind),
		"message":   failure.Message,
		"display":   failure.Error(),
		"attempts":  failure.Attempts,
		"retryable": failure.Temporary(),
		"scopes":    nonNil(failure.Scopes),
		"drift":     driftLines(failure.Drift),
	}
	if failure.Status != 0 {
		line["status"] = failure.Status
	}
	if failure.ID != "" {
		line["id"] = failure.ID
	}
	if failure.RequestID != "" {
		line["request_id"] = failure.RequestID
	}
	if failure.RetryAfter != nil {
		line["retry_after"] = failure.RetryAfter.Seconds()
	}
	if failure.TimeoutKind != "" {
		line["timeout_kind"] = string(failure.TimeoutKind)
	}
	if failure.Begun != nil {
		line["begun"] = json.RawMessage(failure.Begun)
	}
	return line
}
