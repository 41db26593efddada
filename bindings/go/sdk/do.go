package sdk

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"
	"unicode/utf8"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// Do sends a call and decodes the response into value. A function with the type of the value would be compiled for each type.
func Do(ctx context.Context, client *Client, call *Call, value codec.Model, options []CallOption) error {
	return client.do(ctx, call, value, options)
}

// DoValue sends a call whose response is no object, and decodes it.
func DoValue[T any](ctx context.Context, client *Client, call *Call, options []CallOption, notation ...codec.Notation) (T, error) {
	var value, none T
	if err := client.do(ctx, call, &value, options, notation...); err != nil {
		return none, err
	}
	return value, nil
}

func (c *Client) do(ctx context.Context, call *Call, pointer any, options []CallOption, notation ...codec.Notation) error {
	config := c.configOf(options)
	response, err := c.send(ctx, call, config)
	if err != nil || response == nil {
		return err
	}
	response.query = append(slices.Clone(call.query), config.query...)
	return config.decode(ctx, response, pointer, notation...)
}

// send sends a call. It returns nil if the value is to be left empty.
func (c *Client) send(ctx context.Context, call *Call, config *callConfig) (*rawResponse, error) {
	response, err := c.execute(ctx, call, config, config.body != nil)
	if err != nil {
		return nil, err
	}
	if config.body == nil && !config.withoutDecoding {
		return response, nil
	}
	config.storeResponse(response, nil, 0)
	if config.body == nil {
		return nil, nil
	}
	defer response.stream.Close()
	download := Download{operation: call.operation, body: response.stream}
	_, err = io.Copy(config.body, &download)
	return nil, err
}

// DoEmpty sends a call whose response has no body.
func DoEmpty(ctx context.Context, client *Client, call *Call, options []CallOption) error {
	config := client.configOf(options)
	response, err := client.send(ctx, call, config)
	if err != nil || response == nil {
		return err
	}
	config.storeResponse(response, nil, 0)
	return nil
}

// DoText sends a call whose response is text.
func DoText(ctx context.Context, client *Client, call *Call, options []CallOption) (string, error) {
	response, err := client.doBytes(ctx, call, options)
	if err != nil || response == nil {
		return "", err
	}
	if !utf8.Valid(response.body) {
		return "", decodingError(response, "the response is not valid UTF-8")
	}
	return string(response.body), nil
}

// DoBytes sends a call whose response is bytes.
func DoBytes(ctx context.Context, client *Client, call *Call, options []CallOption) ([]byte, error) {
	response, err := client.doBytes(ctx, call, options)
	if err != nil || response == nil {
		return nil, err
	}
	return response.body, nil
}

func (c *Client) doBytes(ctx context.Context, call *Call, options []CallOption) (*rawResponse, error) {
	config := c.configOf(options)
	response, err := c.send(ctx, call, config)
	if err != nil || response == nil {
		return nil, err
	}
	var log codec.DriftLog
	response.checkMedia(&log)
	return response, config.report(ctx, response, &log)
}

// checkMedia notes drift if the media type is none that the operation describes. HTML in place of a document is the page of
// a proxy.
func (r *rawResponse) checkMedia(log *codec.DriftLog) {
	media := mediaTypeOf(r.header)
	if media == "" || len(r.body) == 0 {
		return
	}
	var described []string
	for _, spec := range r.operation.Responses {
		if spec.Media == "" || withoutParameters(spec.Media) == media {
			return
		}
		described = append(described, spec.Media)
	}
	if len(described) == 0 || media != "text/html" && !strings.HasSuffix(media, "json") {
		return
	}
	log.Add("", strings.Join(described, " or "), media)
}

// decode decodes the body of a response into what a pointer points to, and reports its drift.
func (config *callConfig) decode(ctx context.Context, response *rawResponse, pointer any, notation ...codec.Notation) error {
	var log codec.DriftLog
	if len(response.body) == 0 {
		switch {
		case response.source == SourceAlreadyDeleted:
		case response.promisesJSON():
			// Nothing is known about what exists or was done.
			return decodingError(response, "the response has no body, but the description promises JSON")
		default:
			log.Add("", "JSON", "nothing")
		}
		return config.report(ctx, response, &log)
	}
	decoded, err := codec.Decode(ctx, response.body, pointer, notation...)
	if err != nil {
		return response.readError(ctx, err)
	}
	log = decoded.Drift
	if decoded.Mismatch != nil {
		failure := decodingError(response, "the response departs from the description: "+decoded.Mismatch.String())
		failure.Drift = log.List
		return failure
	}
	response.checkTotal(&log)
	if response.source == SourceReconciled {
		onlyBelow(&log, response.operation.Lookup.Response)
	}
	return config.report(ctx, response, &log)
}

// promisesJSON reports whether the description has JSON for the status of the response, and nothing else.
func (r *rawResponse) promisesJSON() bool {
	for _, status := range []int{r.status, r.status / 100, 0} {
		found, json := false, false
		for _, spec := range r.operation.Responses {
			if spec.Status != status {
				continue
			}
			if spec.Media == "" {
				return false
			}
			found, json = true, json || strings.HasSuffix(withoutParameters(spec.Media), "json")
		}
		if found {
			return json
		}
	}
	return false
}

// readError is the error for a body that cannot be decoded.
func (r *rawResponse) readError(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return transportError(ctx, r.operation, ctx.Err())
	}
	media := mediaTypeOf(r.header)
	if media == "" {
		media = "no media type"
	}
	var syntax *codec.SyntaxError
	if errors.As(err, &syntax) {
		return decodingError(r, fmt.Sprintf("the response (%s) is not valid JSON: %s at byte %d", media, "expected "+syntax.Expected, syntax.Offset))
	}
	failure := decodingError(r, err.Error())
	failure.cause = err
	return failure
}

// onlyBelow removes the differences that are not below a path, because the client itself wrote what is around it.
func onlyBelow(log *codec.DriftLog, path []string) {
	prefix := ""
	for _, key := range path {
		prefix += "/" + codec.PointerToken(key)
	}
	var kept []codec.Drift
	for _, drift := range log.List {
		if rest, ok := strings.CutPrefix(drift.Pointer, prefix); ok && (rest == "" || rest[0] == '/') {
			kept = append(kept, drift)
		}
	}
	log.List = kept
}

// report passes the drift of a response on. In a strict call, drift is an error.
func (config *callConfig) report(ctx context.Context, response *rawResponse, log *codec.DriftLog) error {
	for i := range log.List {
		log.List[i].Operation = response.operation.ID
		log.List[i].Pointer = hideSecrets(log.List[i].Pointer, response.secrets)
		if config.onDrift != nil {
			config.onDrift(log.List[i])
		}
	}
	if len(log.List) > 0 {
		config.log(ctx, slog.LevelWarn, "drift",
			slog.String("operation", response.operation.ID),
			slog.Int("count", len(log.List)+log.Dropped),
			slog.String("first", sanitize(log.List[0].String())))
	}
	config.storeResponse(response, log.List, log.Dropped)
	if config.strict && len(log.List) > 0 {
		failure := decodingError(response, "the response departs from the description of the API: "+log.List[0].String())
		failure.Drift = log.List
		return failure
	}
	return nil
}

// storeResponse stores the metadata where the caller asked for it.
//
//go:noinline
func (config *callConfig) storeResponse(response *rawResponse, drift []codec.Drift, dropped int) {
	if config.response == nil {
		return
	}
	*config.response = Response{
		Operation:    response.operation.ID,
		Status:       response.status,
		Header:       response.header,
		Body:         response.body,
		Drift:        drift,
		DroppedDrift: dropped,
		Attempts:     response.attempts,
		Source:       response.source,
	}
}
