package sdk

import (
	"errors"
	"math/rand/v2"
	"sync/atomic"
	"time"
)

// RetryPolicy is how many attempts a call may take, and how long to wait between them.
//
// Only failures that may be temporary are retried, and only if sending the request again does no harm: the operation is
// idempotent, or the server did not process the request (no connection, or status 429). The delay is a random duration
// between zero and a bound that doubles with each attempt. If the server asks for a longer delay, that one is used. There is
// no retry if the delay would exceed the timeout of the call.
type RetryPolicy struct {
	// MaxAttempts is the largest number of attempts, including the first. Zero counts as 1.
	MaxAttempts int
	// InitialBackoff is the bound of the first delay.
	InitialBackoff time.Duration
	// MaxBackoff is the largest bound.
	MaxBackoff time.Duration
	// MaxRetryAfter is the longest delay that a server can ask for. If it asks for more, the call fails, and RetryAfter of the
	// error says how long to wait. Zero means an hour.
	MaxRetryAfter time.Duration
	// NoBudget switches off the budget that the retries of all calls of a client share and that successful calls refill.
	NoBudget bool
}

// DefaultRetryPolicy returns the policy of a client without another one: 3 attempts, delays of up to half a second and a
// second.
//
//go:noinline
func DefaultRetryPolicy() RetryPolicy {
	return RetryPolicy{MaxAttempts: 3, InitialBackoff: 500 * time.Millisecond, MaxBackoff: 20 * time.Second}
}

// delay is the delay after a number of attempts.
func (p *RetryPolicy) delay(attempts int) time.Duration {
	bound := p.InitialBackoff
	for range min(attempts-1, 16) {
		bound *= 2
	}
	return upTo(min(bound, p.MaxBackoff))
}

// upTo returns a random duration between zero and a bound.
func upTo(bound time.Duration) time.Duration {
	if bound <= 0 {
		return 0
	}
	return rand.N(bound)
}

// around returns a random duration between 80 % and 120 % of a mean.
func around(mean time.Duration) time.Duration {
	return mean*4/5 + upTo(mean*2/5)
}

// failureClass is what a failure says about sending the request again.
type failureClass uint8

const (
	// permanent failures would occur again.
	permanent failureClass = iota
	// notSent means that the server did not process the request, so that any request can be retried.
	notSent
	// ambiguous means that the server may have processed the request, so that only idempotent requests can be retried.
	ambiguous
)

func classify(err *Error) failureClass {
	class := classifyFirst(err)
	// A server that redirects has received the request.
	if class == notSent && err.afterRedirect {
		return ambiguous
	}
	return class
}

func classifyFirst(err *Error) failureClass {
	switch err.Kind {
	case ErrRateLimited:
		// Without a status, it was the rate limiter of the client that had no room for the request.
		if err.Status != 0 {
			return notSent
		}
	case ErrServer, ErrUnexpected:
		switch err.Status {
		// Statuses from 520 come from a proxy in front of the API that lost its connection to the server.
		case 408, 500, 502, 503, 504, 520, 521, 522, 523, 524:
			return ambiguous
		}
	case ErrConnection:
		if err.notConnected {
			return notSent
		}
		return ambiguous
	case ErrTimeout:
		switch err.TimeoutKind {
		case TimeoutConnect:
			return notSent
		case TimeoutAttempt, TimeoutIdle:
			return ambiguous
		}
	}
	return permanent
}

const (
	// budgetCapacity is the number of tokens at the start, and the most that can be saved.
	budgetCapacity = 500
	// retryCost is the cost of a retry.
	retryCost = 5
	// timeoutRetryCost is higher, because a server that does not respond may be overloaded.
	timeoutRetryCost = 10
	// successRefund is what a call that succeeds without a retry earns.
	successRefund = 1
)

// retryBudget is a token bucket that all calls of a client share. Retries cost tokens and successes earn them, so that
// retries do not multiply the load on a server that fails all requests.
type retryBudget struct {
	spent atomic.Int64
}

// spend pays for a retry and returns the cost, or 0 if the budget does not suffice.
func (b *retryBudget) spend(afterTimeout bool) int64 {
	cost := int64(retryCost)
	if afterTimeout {
		cost = timeoutRetryCost
	}
	for {
		spent := b.spent.Load()
		if spent+cost > budgetCapacity {
			return 0
		}
		if b.spent.CompareAndSwap(spent, spent+cost) {
			return cost
		}
	}
}

// refund returns tokens after a successful call: the cost of its last retry, if it had one.
func (b *retryBudget) refund(cost int64) {
	if cost == 0 {
		cost = successRefund
	}
	for {
		spent := b.spent.Load()
		if b.spent.CompareAndSwap(spent, max(spent-cost, 0)) {
			return
		}
	}
}

// mayHeal reports whether the same call may succeed later. It does not say whether repeating the call is safe.
func mayHeal(err error) bool {
	var failure *Error
	return errors.As(err, &failure) && failure.Temporary()
}
