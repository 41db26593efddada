// Package eventstream reads the events of streaming responses, and accumulates them to the response without streaming.
package eventstream

import (
	"context"
	"errors"
	"io"
	"iter"
	"slices"
	"strings"
	"time"

	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/sdk/codec"
)

// Stream reads the events of a streaming response. The request is sent when the first event is read.
//
// E is the type of an event, and R that of the response without streaming.
type Stream[E, R sdk.Model] struct {
	streaming
}

// streaming is the part of a stream that does not depend on the types of events and result.
type streaming struct {
	_         sdk.NotComparable
	ctx       context.Context
	client    *sdk.Client
	call      *sdk.Call
	options   []sdk.CallOption
	started   bool
	collected *Accumulator
	// finished is set when the response was complete.
	finished bool
	err      error
}

// New returns the stream of a call. Generated methods call it.
func New[E, R sdk.Model](ctx context.Context, client *sdk.Client, call *sdk.Call, options []sdk.CallOption) *Stream[E, R] {
	return &Stream[E, R]{streaming{
		ctx:       ctx,
		client:    client,
		call:      call,
		options:   options,
		collected: NewAccumulator(call.Operation().Stream),
	}}
}

// Events returns the events. It can be used once. An error ends the stream; a stream that was cut short ends with an error of
// class [sdk.ErrConnection].
func (s *Stream[E, R]) Events() iter.Seq2[E, error] {
	return func(yield func(E, error) bool) { readEvents(&s.streaming, yield) }
}

// readEvents is no method, because the methods of a generic type are compiled for each of its instances.
func readEvents[E sdk.Model](s *streaming, yield func(E, error) bool) {
	var none E
	eachEvent(s, none, func(event sdk.Model, err error) bool { return yield(codec.ModelAs[E](event), err) })
}

// Result reads the events that are left, and returns the response that the operation gives without streaming. If the stream
// failed, it returns what came before the error, and the error.
func (s *Stream[E, R]) Result() (R, error) {
	var event E
	var none R
	result := codec.NewModel(none).(R)
	return result, finishStream(&s.streaming, event, result)
}

// eachEvent calls yield for each event until it returns false.
func eachEvent(s *streaming, pointer sdk.Model, yield func(sdk.Model, error) bool) {
	source, err := openStream(s)
	if err != nil {
		s.err = err
		yield(nil, err)
		return
	}
	defer source.response.Close()
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
		value := codec.NewModel(pointer)
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
func finishStream(s *streaming, event sdk.Model, result sdk.Model) error {
	if !s.started {
		eachEvent(s, event, func(_ sdk.Model, err error) bool { return err == nil })
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
		return nil, &sdk.Error{Kind: sdk.ErrUsage, Operation: s.call.Operation().ID, Message: "the events of a stream can be read once"}
	}
	s.started = true
	response, err := sdk.OpenEvents(s.ctx, s.client, s.call, s.options)
	if err != nil {
		return nil, err
	}
	return &eventSource{response: response}, nil
}

// eventSource is the part of a stream that does not depend on the type of the events.
type eventSource struct {
	response *sdk.EventResponse
	parser   sseParser
	buffer   [16 << 10]byte
	finished bool
	ended    bool
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
			return sseEvent{}, s.response.Failure(sdk.ErrConnection, "the stream was cut short in the middle of an event", nil)
		}
		if s.ended {
			if s.finished || s.response.Format() == nil {
				return sseEvent{}, io.EOF
			}
			return sseEvent{}, s.response.Failure(sdk.ErrConnection, "the stream was cut short: it ended before the response was complete", nil)
		}
		if err := s.response.TimedOut(started); err != nil {
			return sseEvent{}, err
		}
		if err := s.fill(); err != nil {
			return sseEvent{}, err
		}
	}
}

// fill reads a piece of the body.
func (s *eventSource) fill() error {
	count, err := s.response.Read(s.buffer[:])
	if count > 0 {
		if err := s.parser.feed(s.buffer[:count]); err != nil {
			return s.response.Failure(sdk.ErrStream, err.Error(), nil)
		}
	}
	switch {
	case err == nil:
		return nil
	case errors.Is(err, io.EOF):
		s.ended, s.cut = true, !s.parser.finish()
		return nil
	default:
		return err
	}
}

// decode decodes the data of an event. A server reports an error within a successful response as an event named "error", or
// as data with "error".
func (s *eventSource) decode(event sseEvent, value sdk.Model) error {
	if err := codec.Check(event.data); err != nil {
		if event.name == "error" {
			return s.response.Failure(sdk.ErrStream, "the stream reports an error", []byte(event.data))
		}
		return s.response.Failure(sdk.ErrDecoding, "an event is not valid JSON: "+err.Error(), []byte(event.data))
	}
	reported, ok := codec.ValueAt(event.data, codec.Path{"error"})
	if event.name == "error" || ok && strings.TrimSpace(reported) != "null" {
		return s.response.Failure(sdk.ErrStream, "the stream reports an error", []byte(event.data))
	}
	decoded, err := codec.Decode(context.Background(), []byte(event.data), value)
	if err != nil {
		return s.response.Failure(sdk.ErrDecoding, "an event is not valid JSON: "+err.Error(), []byte(event.data))
	}
	return s.response.Report(event.data, &decoded.Drift)
}

// isFinal reports whether an event says that the response is complete.
func (s *eventSource) isFinal(data string) bool {
	format := s.response.Format()
	if format == nil {
		return false
	}
	if name, ok := codec.ValueAt(data, codec.Path{format.EventType}); ok && slices.Contains(format.EndEvents, codec.ScalarText(strings.TrimSpace(name))) {
		return true
	}
	for _, path := range format.EndValues {
		values := codec.ValuesAt(data, path)
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
