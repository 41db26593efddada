package sdk

import (
	"net/http"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// ResponseSource says where the value of a response comes from.
type ResponseSource string

const (
	// SourceResponse is the response to the request.
	SourceResponse ResponseSource = "response"
	// SourceReconciled is a list in which the created resource was found after the response to the create was lost.
	SourceReconciled ResponseSource = "reconciled"
	// SourceAlreadyDeleted means that the resource was gone when a delete was repeated whose first response was lost.
	SourceAlreadyDeleted ResponseSource = "already_deleted"
)

// Response is the metadata of a successful response. [ResponseInto] gets it.
type Response struct {
	// Operation is the ID of the operation.
	Operation string
	// Status is the status code.
	Status int
	// Header has the headers.
	Header http.Header
	// Body is the body as it was received. It may contain secrets.
	Body []byte
	// Drift lists where the body departs from the description of the API. DroppedDrift counts further places.
	Drift        []codec.Drift
	DroppedDrift int
	// Attempts is how often the request was sent.
	Attempts int
	// Source says where the value comes from.
	Source ResponseSource
}

// RequestID returns the server's ID of the request, which support asks for.
func (r *Response) RequestID() string {
	return requestIDOf(r.Header)
}

// RateLimit returns the state of the rate limit, or nil if the server did not send it.
func (r *Response) RateLimit() *RateLimit {
	return rateLimitOf(r.Header)
}

// String returns the operation and the status. The body may contain secrets, so it is not shown.
func (r Response) String() string {
	return r.Operation + ": " + http.StatusText(r.Status)
}

// GoString is String, so that no verb of fmt prints the body.
func (r Response) GoString() string {
	return r.String()
}
