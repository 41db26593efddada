package sdk

import (
	"context"
	"errors"
	"io"
	"iter"
	"slices"
	"strings"
	"time"
)

// Stream reads the events of a streaming response. The request is sent when the first event is read.
//
// E is the type of an event, and R that of the response without streaming.
type Stream[E, R Model] struct {
	streaming
}

// streaming is the part of a stream that does not depend on the types of events and result.
type streaming struct {
	_         NotComparable
	ctx       context.Context
	client    *Client
	call      *Call
	config    *callConfig
	started   bool
	collected *Accumulator
	// finished is set when the response was complete.
	finished bool
	err      error
}

// NewStream returns the stream of a call. Generated methods call it.
func NewStream[E, R Model](ctx context.Context, client *Client, call *Call, options []CallOption) *Stream[E, R] {
	return &Stream[E, R]{streaming{
		ctx:       ctx,
		client:    client,
		call:      call,
		config:    client.configOf(options),
		collected: NewAccumulator(call.operation.Stream),
	}}
}

// Events returns the events. It can be used once. An error ends the stream; a stream that was cut short ends with an error of
// class ErrConnection.
func (s *Stream[E, R]) Events() iter.Seq2[E, error] {
	return func(yield func(E, error) bool) { readEvents(&s.streaming, yield) }
}

// readEvents is no method, because the methods of a generic type are compiled for each of its instances.
func readEvents[E Model](s *streaming, yield func(E, error) bool) {
	var none E
	eachEvent(s, none, func(event Model, err error) bool { return yield(modelAs[E](event), err) })
}

// Result reads the events that are left, and returns the response that the operation gives without streaming. If the stream
// failed, it returns what came before the error, and the error.
func (s *Stream[E, R]) Result() (R, error) {
	var event E
	var none R
	result := newModel(none).(R)
	return result, finishStream(&s.streaming, event, result)
}

// eachEvent calls yield for each event until it returns false.
func eachEvent(s *streaming, pointer Model, yield func(Model, error) bool) {
	source, err := openStream(s)
	if err != nil {
		s.err = err
		yield(nil, err)
		return
	}
	defer source.body.Close()
	for {
		event, err := source.next()
		if err == io.EOF {
			return
		}
		if err != nil {
			s.err = err
			yield(nil, err)
			return
		}
		value := newModel(pointer)
		if err := source.decode(event, value); err != nil {
			s.err = err
			yield(nil, err)
			return
		}
		s.collected.add(event.data)
		if source.isFinal(event.data) {
			s.finished = true
			source.finished = true
		}
		if !yield(value, nil) {
			return
		}
	}
}

// finishStream reads the events that are left, and decodes the response.
func finishStream(s *streaming, event Model, result Model) error {
	if !s.started {
		eachEvent(s, event, func(_ Model, err error) bool { return err == nil })
	}
	if err := s.collected.Decode(result); err != nil && s.err == nil {
		return err
	}
	return s.err
}

// Accumulator returns the accumulator of the events that were read so far.
func (s *streaming) Accumulator() *Accumulator {
	return s.collected
}

// openStream sends the request.
func openStream(s *streaming) (*eventSource, error) {
	if s.started {
		return nil, usageError(s.call.operation, "the events of a stream can be read once")
	}
	s.started = true
	call := *s.call
	call.header = call.header.Clone()
	call.Header("Accept", "text/event-stream")
	if call.hasBody && call.mediaType == "application/json" && strings.HasPrefix(string(call.body), "{") {
		call.body = withStream(call.body)
	}
	response, err := s.client.execute(s.ctx, &call, s.config, true)
	if err != nil {
		return nil, err
	}
	s.config.storeResponse(response, nil, 0)
	source := &eventSource{operation: call.operation, config: s.config, ctx: s.ctx, response: response, body: response.stream}
	if media := mediaTypeOf(response.header); media != "" && media != "text/event-stream" {
		response.body = readErrorBody(response.stream, s.config)
		failure := decodingError(response, "the response is "+media+" instead of an event stream")
		failure.redactSecrets(response.secrets)
		return nil, failure
	}
	return source, nil
}

// withStream sets "stream" to true in a JSON object.
func withStream(body []byte) []byte {
	out := []byte("{")
	for _, member := range elementsOf(string(body)) {
		if member.key == "stream" {
			continue
		}
		out = append(appendString(out, member.key), ':')
		out = append(append(out, strings.TrimSpace(member.text)...), ',')
	}
	return append(out, `"stream":true}`...)
}

// eventSource is the part of a stream that does not depend on the type of the events.
type eventSource struct {
	operation *Operation
	config    *callConfig
	ctx       context.Context
	response  *rawResponse
	body      *idleReader
	parser    sseParser
	buffer    [16 << 10]byte
	finished  bool
	ended     bool
	// cut is set if the stream ended in the middle of an event.
	cut bool
}

// next returns the next event with data, or io.EOF at the end.
func (s *eventSource) next() (sseEvent, error) {
	started := time.Now()
	for {
		for {
			event, ok := s.parser.next()
			if !ok {
				break
			}
			switch strings.TrimSpace(event.data) {
			case "[DONE]":
				return event, io.EOF
			case "":
				continue
			}
			return event, nil
		}
		if s.cut {
			return sseEvent{}, s.failure(ErrConnection, "the stream was cut short in the middle of an event", nil)
		}
		if s.ended {
			if s.finished || s.operation.Stream == nil {
				return sseEvent{}, io.EOF
			}
			return sseEvent{}, s.failure(ErrConnection, "the stream was cut short: it ended before the response was complete", nil)
		}
		if limit := s.config.eventTimeout; limit > 0 && time.Since(started) > limit {
			return sseEvent{}, s.transportFailure(&timeoutError{TimeoutEvent, limit})
		}
		if err := s.fill(); err != nil {
			return sseEvent{}, err
		}
	}
}

// fill reads a piece of the body.
func (s *eventSource) fill() error {
	count, err := s.body.Read(s.buffer[:])
	if count > 0 {
		if err := s.parser.feed(s.buffer[:count]); err != nil {
			return s.failure(ErrStream, err.Error(), nil)
		}
	}
	switch {
	case err == nil:
		return nil
	case errors.Is(err, io.EOF):
		s.ended, s.cut = true, !s.parser.finish()
		return nil
	default:
		return s.transportFailure(err)
	}
}

func (s *eventSource) transportFailure(err error) *Error {
	failure := transportError(s.body.ctx, s.operation, err)
	failure.Attempts, failure.Header, failure.RequestID = s.response.attempts, s.response.header, requestIDOf(s.response.header)
	return failure
}

// decode decodes the data of an event. A server reports an error within a successful response as an event named "error", or
// as data with "error".
func (s *eventSource) decode(event sseEvent, value Model) error {
	if err := checkJSON(event.data); err != nil {
		if event.name == "error" {
			return s.failure(ErrStream, "the stream reports an error", []byte(event.data))
		}
		return s.failure(ErrDecoding, "an event is not valid JSON: "+err.Error(), []byte(event.data))
	}
	reported, ok := valueAt(event.data, keyPath{"error"})
	if event.name == "error" || ok && strings.TrimSpace(reported) != "null" {
		return s.failure(ErrStream, "the stream reports an error", []byte(event.data))
	}
	r := NewReader([]byte(event.data))
	r.Read(value)
	if err := r.Finish(); err != nil {
		return s.failure(ErrDecoding, "an event is not valid JSON: "+err.Error(), []byte(event.data))
	}
	copied := *s.response
	copied.body = []byte(event.data)
	config := *s.config
	config.response = nil
	return config.report(s.ctx, &copied, r.driftLog())
}

// isFinal reports whether an event says that the response is complete.
func (s *eventSource) isFinal(data string) bool {
	format := s.operation.Stream
	if format == nil {
		return false
	}
	if name, ok := valueAt(data, keyPath{format.EventType}); ok && slices.Contains(format.EndEvents, scalarText(strings.TrimSpace(name))) {
		return true
	}
	for _, path := range format.EndValues {
		values := valuesAt(data, path)
		isOpen := func(value string) bool {
			value = strings.TrimSpace(value)
			return value == "null" || value == `""`
		}
		if len(values) > 0 && !slices.ContainsFunc(values, isOpen) {
			return true
		}
	}
	return false
}

func (s *eventSource) failure(kind ErrorKind, message string, body []byte) *Error {
	failure := &Error{
		Kind:      kind,
		Operation: s.operation.ID,
		Message:   message,
		RequestID: requestIDOf(s.response.header),
		Header:    s.response.header,
		Body:      body,
		Attempts:  s.response.attempts,
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
		failure.Status = s.response.status
	}
	failure.redactSecrets(s.response.secrets)
	return failure
}
