package sdk

import (
	"context"
	"io"
	"strings"
	"time"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// EventResponse is the response to a call that streams events. The package eventstream reads them.
type EventResponse struct {
	operation *Operation
	config    *callConfig
	ctx       context.Context
	response  *rawResponse
	body      *idleReader
}

// OpenEvents sends a call whose response is a stream of events.
func OpenEvents(ctx context.Context, client *Client, call *Call, options []CallOption) (*EventResponse, error) {
	config := client.configOf(options)
	copied := *call
	copied.header = call.header.Clone()
	copied.Header("Accept", "text/event-stream")
	if copied.hasBody && copied.mediaType == "application/json" && strings.HasPrefix(string(copied.body), "{") {
		copied.body = withStream(copied.body)
	}
	response, err := client.execute(ctx, &copied, config, true)
	if err != nil {
		return nil, err
	}
	config.storeResponse(response, nil, 0)
	if media := mediaTypeOf(response.header); media != "" && media != "text/event-stream" {
		response.body = readErrorBody(response.stream, config)
		failure := decodingError(response, "the response is "+media+" instead of an event stream")
		failure.redactSecrets(response.secrets)
		return nil, failure
	}
	return &EventResponse{operation: call.operation, config: config, ctx: ctx, response: response, body: response.stream}, nil
}

// withStream sets "stream" to true in a JSON object.
func withStream(body []byte) []byte {
	out := []byte("{")
	for _, member := range codec.Elements(string(body)) {
		if member.Key == "stream" {
			continue
		}
		out = append(codec.AppendString(out, member.Key), ':')
		out = append(append(out, strings.TrimSpace(member.Text)...), ',')
	}
	return append(out, `"stream":true}`...)
}

// Read reads a piece of the body. Any error but io.EOF is an [Error].
func (r *EventResponse) Read(buffer []byte) (int, error) {
	count, err := r.body.Read(buffer)
	if err != nil && err != io.EOF {
		err = r.transportFailure(err)
	}
	return count, err
}

// Close ends the stream.
func (r *EventResponse) Close() error {
	return r.body.Close()
}

// Format returns how the events add up, or nil if it is not known.
func (r *EventResponse) Format() *StreamFormat {
	return r.operation.Stream
}

// TimedOut returns an error if no event was received since a time, and the call limits how long to wait for one.
func (r *EventResponse) TimedOut(since time.Time) error {
	if limit := r.config.eventTimeout; limit > 0 && time.Since(since) > limit {
		return r.transportFailure(&timeoutError{TimeoutEvent, limit})
	}
	return nil
}

func (r *EventResponse) transportFailure(err error) *Error {
	failure := transportError(r.body.ctx, r.operation, err)
	failure.Attempts, failure.Header, failure.RequestID = r.response.attempts, r.response.header, requestIDOf(r.response.header)
	return failure
}

// Report passes on where an event departs from the description of the API. In a strict call, that is an error.
func (r *EventResponse) Report(event string, log *codec.DriftLog) error {
	copied := *r.response
	copied.body = []byte(event)
	config := *r.config
	config.response = nil
	return config.report(r.ctx, &copied, log)
}

// Failure returns the error for an event, or for the whole stream if body is nil.
func (r *EventResponse) Failure(kind ErrorKind, message string, body []byte) *Error {
	failure := &Error{
		Kind:      kind,
		Operation: r.operation.ID,
		Message:   message,
		RequestID: requestIDOf(r.response.header),
		Header:    r.response.header,
		Body:      body,
		Attempts:  r.response.attempts,
	}
	if kind == ErrStream && body != nil {
		known := parseErrorBody(body, "text/plain")
		if known.message != "" {
			failure.Message = known.message
		}
		failure.ID = known.id
		if known.requestID != "" {
			failure.RequestID = known.requestID
		}
	}
	if kind == ErrDecoding {
		failure.Status = r.response.status
	}
	failure.redactSecrets(r.response.secrets)
	return failure
}
