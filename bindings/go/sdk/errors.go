package sdk

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
	"unicode"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// ErrorKind is the class of an error. It is an error itself, for errors.Is: errors.Is(err, sdk.ErrNotFound).
type ErrorKind string

// The classes of errors.
const (
	// ErrAuthentication is status 401: the credential is missing, wrong or expired.
	ErrAuthentication ErrorKind = "authentication"
	// ErrPermission is status 403: the credential does not permit the operation. Error.Scopes lists the scopes it needs.
	ErrPermission ErrorKind = "permission"
	// ErrNotFound is status 404 or 410: the resource does not exist.
	ErrNotFound ErrorKind = "not_found"
	// ErrConflict is status 409: the state of the resource does not allow the operation now.
	ErrConflict ErrorKind = "conflict"
	// ErrInvalid is status 400, 413, 415 or 422: the request is invalid.
	ErrInvalid ErrorKind = "invalid"
	// ErrRateLimited is status 429: too many requests. Without a status, the rate limiter of the client did not send the
	// request.
	ErrRateLimited ErrorKind = "rate_limited"
	// ErrServer is a status from 500: the server failed.
	ErrServer ErrorKind = "server"
	// ErrUnexpected is any other unsuccessful status.
	ErrUnexpected ErrorKind = "unexpected"
	// ErrConnection means that no connection could be established, or that it was lost.
	ErrConnection ErrorKind = "connection"
	// ErrTimeout means that a time limit expired. Error.TimeoutKind says which.
	ErrTimeout ErrorKind = "timeout"
	// ErrDecoding means that the response is not what the operation returns: invalid JSON, or drift in a strict client.
	ErrDecoding ErrorKind = "decoding"
	// ErrStream means that an event stream reported an error.
	ErrStream ErrorKind = "stream"
	// ErrFailed means that the work that was waited for has failed.
	ErrFailed ErrorKind = "failed"
	// ErrUsage means that the request or the client is not set up correctly. Nothing was sent.
	ErrUsage ErrorKind = "usage"
)

func (k ErrorKind) Error() string {
	return string(k)
}

// TimeoutKind says which time limit expired.
type TimeoutKind string

// The time limits.
const (
	// TimeoutConnect is the limit for establishing a connection.
	TimeoutConnect TimeoutKind = "connect"
	// TimeoutAttempt is the limit of one attempt.
	TimeoutAttempt TimeoutKind = "attempt"
	// TimeoutTotal is the limit of the whole call, or the deadline of its context.
	TimeoutTotal TimeoutKind = "total"
	// TimeoutIdle is the limit between two pieces of a stream.
	TimeoutIdle TimeoutKind = "idle"
	// TimeoutEvent is the limit between two events of a stream.
	TimeoutEvent TimeoutKind = "event"
)

// Error says why a call failed. All errors of calls are of this type; errors.As gets it.
type Error struct {
	// Kind is the class of the error.
	Kind ErrorKind
	// Operation is the ID of the operation.
	Operation string
	// Status is the status of the response. It is 0 if there was none.
	Status int
	// ID is the identifier that the API gives the error, such as not_found.
	ID string
	// Message is the message of the server if it sent one, and a description otherwise.
	Message string
	// RequestID is the server's ID of the request, which support asks for.
	RequestID string
	// Scopes lists the scopes that a token needs for the operation. It is only set for ErrPermission.
	Scopes []string
	// RetryAfter is the delay that the server asks for, or the time until the rate limit has room again. It is nil if it is
	// not known.
	RetryAfter *time.Duration
	// RateLimit is the state of the rate limit, if the response has it.
	RateLimit *RateLimit
	// TimeoutKind says which time limit expired. It is only set for ErrTimeout.
	TimeoutKind TimeoutKind
	// Header has the headers of the response.
	Header http.Header
	// Body is the body of the response. It may contain secrets.
	Body []byte
	// Attempts is how often the request was sent.
	Attempts int
	// Drift lists where a response departs from the description, if a strict client rejected it for that.
	Drift []codec.Drift
	// Begun is the response to the request that started the work, if waiting for the work failed. It may contain a secret
	// that is shown only once. See [Begun].
	Begun []byte

	cause         error
	afterRedirect bool
	notConnected  bool
}

// Error returns the class, the status and the message.
func (e *Error) Error() string {
	var out strings.Builder
	if e.Operation != "" {
		out.WriteString(e.Operation + ": ")
	}
	message := sanitize(e.Message)
	if e.Status != 0 {
		fmt.Fprintf(&out, "%d %s", e.Status, http.StatusText(e.Status))
		if message != "" {
			out.WriteString(": ")
		}
	}
	out.WriteString(message)
	for i, scope := range e.Scopes {
		if i == 0 {
			fmt.Fprintf(&out, "; the token needs the scope %q", scope)
		} else {
			fmt.Fprintf(&out, " and %q", scope)
		}
	}
	switch id, request := sanitize(e.ID), sanitize(e.RequestID); {
	case id != "" && request != "":
		fmt.Fprintf(&out, " (%s, request %s)", id, request)
	case id != "":
		fmt.Fprintf(&out, " (%s)", id)
	case request != "":
		fmt.Fprintf(&out, " (request %s)", request)
	}
	return out.String()
}

// Format prints the error without its body and headers, whatever the verb.
func (e *Error) Format(state fmt.State, _ rune) {
	fmt.Fprint(state, e.Error())
}

// Is reports whether the target is the class of this error.
func (e *Error) Is(target error) bool {
	kind, ok := target.(ErrorKind)
	return ok && kind == e.Kind
}

// Unwrap returns the error of the HTTP client, the context or the token provider, if there is one.
func (e *Error) Unwrap() error {
	return e.cause
}

// Temporary reports whether the same call may succeed later. It does not say whether repeating the call is safe.
func (e *Error) Temporary() bool {
	switch e.Kind {
	case ErrRateLimited, ErrConnection:
		return true
	case ErrTimeout:
		return !errors.Is(e.cause, context.Canceled)
	case ErrServer:
		return e.Status != http.StatusNotImplemented
	case ErrUnexpected:
		return e.Status == http.StatusRequestTimeout
	default:
		return false
	}
}

// Timeout reports whether a time limit expired. Together with Temporary, it makes Error a net.Error.
func (e *Error) Timeout() bool {
	return e.Kind == ErrTimeout
}

// maxMessage is how many characters of a text from a server are shown.
const maxMessage = 4096

// sanitize shortens a text from a server and escapes characters that a terminal would not show as text.
func sanitize(text string) string {
	var out strings.Builder
	count := 0
	for _, c := range text {
		if count == maxMessage {
			out.WriteRune('…')
			break
		}
		count++
		if unicode.IsControl(c) || isInvisible(c) {
			out.WriteString(strings.Trim(fmt.Sprintf("%+q", c), "'"))
		} else {
			out.WriteRune(c)
		}
	}
	return out.String()
}

// isInvisible reports whether a character has no appearance of its own, or changes that of others.
func isInvisible(c rune) bool {
	switch {
	case c == 0xad, c == 0x61c, c == 0x115f, c == 0x1160, c == 0x3164, c == 0xffa0, c == 0xfeff:
		return true
	case c >= 0x200b && c <= 0x200f, c >= 0x2028 && c <= 0x202e, c >= 0x2060 && c <= 0x206f:
		return true
	case c >= 0xfe00 && c <= 0xfe0f, c >= 0xfff9 && c <= 0xfffb, c >= 0xe0000 && c <= 0xe0fff:
		return true
	default:
		return false
	}
}

func usageError(operation *Operation, format string, arguments ...any) *Error {
	err := &Error{Kind: ErrUsage, Message: fmt.Sprintf(format, arguments...)}
	if operation != nil {
		err.Operation = operation.ID
	}
	return err
}

// responseError is the error for an unsuccessful response.
func responseError(operation *Operation, status int, header http.Header, body []byte, now time.Time) *Error {
	known := parseErrorBody(body, mediaTypeOf(header))
	err := &Error{
		Kind:      kindOfStatus(status),
		Operation: operation.ID,
		Status:    status,
		ID:        known.id,
		Message:   known.message,
		RequestID: known.requestID,
		Header:    header,
		Body:      body,
		RateLimit: rateLimitOf(header),
	}
	if err.RequestID == "" {
		err.RequestID = requestIDOf(header)
	}
	if delay, ok := requestedDelay(status, header, now); ok {
		err.RetryAfter = &delay
	}
	if err.Kind == ErrPermission {
		for _, requirement := range operation.Security {
			for _, one := range append([]Requirement{requirement}, requirement.And...) {
				if len(err.Scopes) == 0 {
					err.Scopes = one.Scopes
				}
			}
		}
	}
	return err
}

func kindOfStatus(status int) ErrorKind {
	switch {
	case status == 401:
		return ErrAuthentication
	case status == 403:
		return ErrPermission
	case status == 404 || status == 410:
		return ErrNotFound
	case status == 409:
		return ErrConflict
	case status == 400 || status == 413 || status == 415 || status == 422:
		return ErrInvalid
	case status == 429:
		return ErrRateLimited
	case status >= 500 && status < 600:
		return ErrServer
	default:
		return ErrUnexpected
	}
}

// redactSecrets removes credentials that the server echoed from everything that is printed.
func (e *Error) redactSecrets(secrets []string) {
	hide := func(text *string) { *text = hideSecrets(*text, secrets) }
	hide(&e.Message)
	hide(&e.ID)
	hide(&e.RequestID)
	for i := range e.Drift {
		hide(&e.Drift[i].Pointer)
	}
}
