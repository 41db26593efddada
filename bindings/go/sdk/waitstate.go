package sdk

import (
	"errors"
	"fmt"
	"time"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// WaitState is a state of asynchronous work that was observed.
type WaitState struct {
	// Operation is the ID of the operation that was polled.
	Operation string
	// ID is that of the polled resource: the last path parameter of the operation.
	ID string
	// Status is the status as the API calls it.
	Status string
	// Elapsed is the time since waiting started.
	Elapsed time.Duration
	// Done says whether the resource is in a final state.
	Done bool
	// Response is the response with this status. It may contain secrets.
	Response []byte
}

// String returns the ID and the status.
func (s WaitState) String() string {
	return fmt.Sprintf("%s %s: %s", s.Operation, s.ID, s.Status)
}

// GoString is String, so that no verb of fmt prints the response.
func (s WaitState) GoString() string {
	return s.String()
}

// Begun decodes the response to the request that started the work into value, if err is that of waiting for the work. It
// returns false if the request itself failed. What was created exists, although waiting for it failed.
//
//	var created pets.CreateResponse
//	if sdk.Begun(err, &created) { .. }
func Begun(err error, value codec.Model) bool {
	var failure *Error
	if !errors.As(err, &failure) || failure.Begun == nil {
		return false
	}
	return codec.Unmarshal(failure.Begun, value) == nil
}
