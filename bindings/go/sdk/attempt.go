package sdk

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"slices"
	"strings"
	"time"
)

const (
	// maxRedirects is the largest number of redirects to follow.
	maxRedirects = 10
	// maxErrorBody is how many bytes of the body of an unsuccessful response are read.
	maxErrorBody = 1 << 20
	// errorBodyTimeout is the longest time to wait for the body of an unsuccessful response.
	errorBodyTimeout = 5 * time.Second
)

// preparedRequest is a request that is ready to be sent, any number of times.
type preparedRequest struct {
	operation *Operation
	call      *Call
	url       *url.URL
	// header has all headers but those of credentials. own names those that the program set.
	header      http.Header
	own         []string
	credentials []chosenCredential
	// rateLimited is set if the rate limiter applies: the request goes to the server of the API.
	rateLimited bool
	// repeated is how often the transport has sent the request again by itself.
	repeated int
}

// rawResponse is a successful response whose body is not decoded.
type rawResponse struct {
	operation *Operation
	status    int
	header    http.Header
	body      []byte
	// stream is the body of a response that the caller reads.
	stream *idleReader
	// query is that of the request, if the response is the only one of its call.
	query    []queryPair
	attempts int
	source   ResponseSource
	secrets  []string
}

// prepare checks a call and builds its request.
func (c *Client) prepare(call *Call, config *callConfig) (*preparedRequest, error) {
	operation := call.operation
	if call.err != nil {
		return nil, call.err
	}
	address, isAPI, err := c.requestURL(call, config)
	if err != nil {
		return nil, usageError(operation, "%s", err)
	}
	parsed, err := url.Parse(address)
	if err != nil {
		return nil, usageError(operation, "the URL of the request is invalid")
	}
	header := http.Header{"Accept": {acceptHeader(operation)}, "User-Agent": {c.userAgent}}
	if call.hasBody || call.upload != nil {
		header.Set("Content-Type", call.mediaType)
	}
	var own []string
	for _, source := range []http.Header{call.header, config.header} {
		for name, values := range source {
			for _, value := range values {
				if !isHeader(name, value) {
					return nil, usageError(operation, "the header %q has an invalid name or value", name)
				}
			}
			header[http.CanonicalHeaderKey(name)] = values
			own = append(own, http.CanonicalHeaderKey(name))
		}
	}
	request := &preparedRequest{
		operation:   operation,
		call:        call,
		url:         parsed,
		header:      header,
		own:         own,
		rateLimited: isAPI && (operation.Server.Kind == ServerDefault || call.url != ""),
	}
	// A complete URL gets a credential only if it has the origin of the server of the API.
	if isForeign := call.url != "" && !isAPI; !isForeign {
		if request.credentials, err = c.chooseCredentials(operation, header); err != nil {
			return nil, usageError(operation, "%s", err)
		}
	}
	return request, nil
}

func isHeader(name, value string) bool {
	valid := name != ""
	for _, c := range []byte(name) {
		valid = valid && (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || strings.IndexByte("!#$%&'*+-.^_`|~", c) >= 0)
	}
	for _, c := range []byte(value) {
		valid = valid && (c == '\t' || c >= ' ' && c != 0x7f)
	}
	return valid
}

// acceptHeader lists the media types that an operation returns.
func acceptHeader(operation *Operation) string {
	var media []string
	for _, response := range operation.Responses {
		if response.Media != "" && response.Media != "text/event-stream" && !slices.Contains(media, response.Media) {
			media = append(media, response.Media)
		}
	}
	const json = "application/json"
	if len(media) == 0 {
		return json
	}
	if !slices.Contains(media, json) {
		// Errors are JSON, whatever the operation returns.
		media = append(media, json+";q=0.5")
	}
	return strings.Join(media, ", ")
}

// send makes one attempt, follows redirects, and turns an unsuccessful response into an error.
func (p *preparedRequest) send(ctx context.Context, c *Client, config *callConfig, credentials []sentCredential, streaming bool) (*rawResponse, *Error) {
	attempt, cancel := ctx, context.CancelFunc(func() {})
	if limit := config.attemptTimeout; limit > 0 {
		attempt, cancel = context.WithTimeoutCause(ctx, limit, &timeoutError{TimeoutAttempt, limit})
	}
	if streaming {
		// The limit of an attempt ends with the head of the response.
		cancel()
		var stop context.CancelCauseFunc
		attempt, stop = context.WithCancelCause(ctx)
		cancel = func() { stop(context.Canceled) }
		if limit := config.attemptTimeout; limit > 0 {
			timer := time.AfterFunc(limit, func() { stop(&timeoutError{TimeoutAttempt, limit}) })
			defer timer.Stop()
		}
	}
	response, redirects, failure := p.exchange(attempt, c, config, credentials)
	if failure == nil {
		var raw *rawResponse
		raw, failure = p.finish(attempt, cancel, c, config, response, streaming, redirects == 0 || sameOrigin(response.Request.URL.String(), p.url.String()))
		if failure == nil {
			if !streaming {
				cancel()
			}
			return raw, nil
		}
	}
	cancel()
	// A server that redirects has received the request, whatever happens afterwards.
	failure.afterRedirect = redirects > 0
	return nil, failure
}

// exchange sends the request and follows redirects.
func (p *preparedRequest) exchange(ctx context.Context, c *Client, config *callConfig, credentials []sentCredential) (*http.Response, int, *Error) {
	target, method, header := p.url, p.operation.Method, p.header.Clone()
	withBody := true
	for redirects := 0; ; redirects++ {
		request, err := p.newRequest(ctx, method, target, header, withBody)
		if err != nil {
			return nil, redirects, usageError(p.operation, "%s", err)
		}
		for i := range credentials {
			credentials[i].addTo(request)
		}
		sent := 0
		trace := &httptrace.ClientTrace{WroteRequest: func(httptrace.WroteRequestInfo) { sent++ }}
		response, err := config.httpClient.Do(request.WithContext(httptrace.WithClientTrace(ctx, trace)))
		// The transport sends a request again if the server has closed the connection that it reused.
		p.repeated += max(sent-1, 0)
		if err != nil {
			var wrapped *url.Error
			if errors.As(err, &wrapped) {
				// The URL may contain secrets.
				err = wrapped.Err
			}
			return nil, redirects, transportError(ctx, p.operation, err)
		}
		next := redirectTarget(response, method, target)
		if next == nil {
			return response, redirects, nil
		}
		drain(response.Body)
		if redirects == maxRedirects {
			return nil, redirects, &Error{
				Kind: ErrUnexpected, Operation: p.operation.ID, Status: response.StatusCode, Message: "too many redirects",
				RequestID: requestIDOf(response.Header), Header: response.Header,
			}
		}
		if response.StatusCode == http.StatusSeeOther {
			if method != http.MethodHead {
				method = http.MethodGet
			}
			withBody = false
			header.Del("Content-Type")
		}
		// Credentials, cookies and the headers of the program are not sent to another origin. They stay removed if a later
		// redirect leads back.
		if origin(target) != origin(next) {
			credentials = nil
			for _, name := range append(p.own, "Authorization", "Cookie") {
				if name != "Accept" && name != "User-Agent" {
					header.Del(name)
				}
			}
		}
		target = next
	}
}

func (p *preparedRequest) newRequest(ctx context.Context, method string, target *url.URL, header http.Header, withBody bool) (*http.Request, error) {
	var body io.Reader
	var open func() (io.ReadCloser, error)
	size := int64(0)
	switch {
	case !withBody:
	case p.call.upload != nil:
		upload := p.call.upload
		opened, err := upload.Open()
		if err != nil {
			return nil, fmt.Errorf("the body of the request cannot be opened: %w", err)
		}
		body, open, size = opened, upload.Open, upload.size
	case p.call.hasBody:
		body = bytes.NewReader(p.call.body)
	}
	request, err := http.NewRequestWithContext(ctx, method, target.String(), body)
	if err != nil {
		return nil, err
	}
	if open != nil {
		request.GetBody, request.ContentLength = open, size
		if size == 0 {
			request.Body = http.NoBody
		}
	}
	request.Header = header.Clone()
	return request, nil
}

// redirectTarget returns the target of a redirect, if the response is one that may be followed.
func redirectTarget(response *http.Response, method string, from *url.URL) *url.URL {
	isSafe := method == http.MethodGet || method == http.MethodHead
	switch response.StatusCode {
	case 303:
	case 301, 302, 307, 308:
		if !isSafe {
			return nil
		}
	default:
		return nil
	}
	location := response.Header.Get("Location")
	target, err := from.Parse(strings.TrimSpace(location))
	if location == "" || err != nil || target.Host == "" || target.User != nil {
		return nil
	}
	target.Fragment = ""
	// A redirect must not downgrade from HTTPS to HTTP.
	if target.Scheme != "https" && (target.Scheme != "http" || from.Scheme != "http") {
		return nil
	}
	return target
}

// finish turns an unsuccessful response into an error, and reads the body of a successful one.
func (p *preparedRequest) finish(ctx context.Context, cancel context.CancelFunc, c *Client, config *callConfig, response *http.Response, streaming, isOwnOrigin bool) (*rawResponse, *Error) {
	if p.rateLimited && isOwnOrigin {
		c.limiter.update(response.StatusCode, response.Header)
	}
	if response.StatusCode < 200 || response.StatusCode > 299 {
		body := readErrorBody(response.Body, config)
		return nil, responseError(p.operation, response.StatusCode, response.Header, body, c.clock.Now())
	}
	raw := &rawResponse{operation: p.operation, status: response.StatusCode, header: response.Header, source: SourceResponse}
	if streaming {
		raw.stream = newIdleReader(ctx, cancel, response.Body, config.idleTimeout)
		return raw, nil
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, c.responseLimit+1))
	if err != nil {
		return nil, transportError(ctx, p.operation, err)
	}
	if int64(len(body)) > c.responseLimit {
		return nil, decodingError(raw, fmt.Sprintf("the response is longer than the limit of %d bytes; raise it with the option ResponseLimit", c.responseLimit))
	}
	raw.body = body
	return raw, nil
}

// readErrorBody reads the body of an unsuccessful response as far as it arrives in time. The status is more important than a
// body that is late or endless, so a failure to read it is not reported.
func readErrorBody(body io.ReadCloser, config *callConfig) []byte {
	limit := errorBodyTimeout
	if config.attemptTimeout > 0 {
		limit = min(limit, config.attemptTimeout/4)
	}
	timer := time.AfterFunc(limit, func() { body.Close() })
	defer timer.Stop()
	var out bytes.Buffer
	_, _ = io.Copy(&out, io.LimitReader(body, maxErrorBody))
	body.Close()
	return out.Bytes()
}

// drain reads what is left of a short body, so that the connection can be used again.
func drain(body io.ReadCloser) {
	_, _ = io.Copy(io.Discard, io.LimitReader(body, 64<<10))
	body.Close()
}

// isConnectFailure reports whether no connection was established, so that nothing was sent.
func isConnectFailure(err error) bool {
	var dial *net.OpError
	if errors.As(err, &dial) && dial.Op == "dial" {
		return true
	}
	var (
		lookup      *net.DNSError
		certificate *tls.CertificateVerificationError
		record      tls.RecordHeaderError
		unknown     x509.UnknownAuthorityError
		host        x509.HostnameError
		alert       tls.AlertError
	)
	if errors.As(err, &lookup) || errors.As(err, &certificate) || errors.As(err, &record) ||
		errors.As(err, &unknown) || errors.As(err, &host) || errors.As(err, &alert) {
		return true
	}
	// These errors of net/http have no type.
	text := err.Error()
	return strings.Contains(text, "TLS handshake timeout") || strings.Contains(text, "server gave HTTP response to HTTPS client")
}

func isTimeout(err error) bool {
	var timeout net.Error
	return errors.As(err, &timeout) && timeout.Timeout()
}

// transportMessage describes an error of the HTTP client.
func transportMessage(err error) string {
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		return "the connection was lost before the response was complete"
	}
	return err.Error()
}

// decodingError is the error for a successful response that cannot be read.
func decodingError(response *rawResponse, message string) *Error {
	return &Error{
		Kind:      ErrDecoding,
		Operation: response.operation.ID,
		Status:    response.status,
		Message:   message,
		RequestID: requestIDOf(response.header),
		Header:    response.header,
		Body:      response.body,
		Attempts:  response.attempts,
		RateLimit: rateLimitOf(response.header),
	}
}
