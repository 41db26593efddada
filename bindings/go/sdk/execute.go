package sdk

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"slices"
	"time"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// defaultMaxRetryAfter is the default of RetryPolicy.MaxRetryAfter.
const defaultMaxRetryAfter = time.Hour

// execution is a call that is being executed.
type execution struct {
	client  *Client
	config  *callConfig
	request *preparedRequest
	// streaming is set if the caller reads the body.
	streaming bool
	// deadline is when the call has to end. It is zero if there is no limit.
	deadline   time.Time
	started    time.Time
	attempts   int
	retryPrice int64
	// sent has the credentials of the last attempt. rejected has those whose providers were asked to replace them, which
	// happens at most once.
	sent, rejected []sentCredential
	lookup         *lookup
	source         ResponseSource
}

// configOf returns the settings of a call.
//
//go:noinline
func (c *Client) configOf(options []CallOption) *callConfig {
	config := c.defaults
	for _, option := range options {
		option.applyToCall(&config)
	}
	return &config
}

// execute sends a call, with retries, and returns a successful response.
func (c *Client) execute(ctx context.Context, call *Call, config *callConfig, streaming bool) (response *rawResponse, err error) {
	run := &execution{
		client:    c,
		config:    config,
		streaming: streaming,
		started:   c.clock.Now(),
		source:    SourceResponse,
	}
	timeout := config.timeout
	if streaming && !config.ownTimeout {
		timeout = 0
	}
	if timeout > 0 {
		run.deadline = run.started.Add(timeout)
		limited, cancel := context.WithTimeoutCause(ctx, timeout, &timeoutError{TimeoutTotal, timeout})
		// The body of a stream is read after this call, and its end ends the limit.
		defer func() {
			if response != nil && response.stream != nil {
				response.stream.release = cancel
			} else {
				cancel()
			}
		}()
		ctx = limited
	}
	request, err := c.prepare(call, config)
	if err != nil {
		return nil, err
	}
	run.request = request
	if config.reconcile {
		if run.lookup, err = newLookup(request, run.started); err != nil {
			return nil, err
		}
	}
	found, failure := run.run(ctx)
	if failure != nil {
		failure.Attempts = run.attempts
		failure.redactSecrets(secretsOf(run.sent))
		return nil, failure
	}
	response = found
	response.attempts, response.source, response.secrets = run.attempts, run.source, secretsOf(run.sent)
	return response, nil
}

func (e *execution) run(ctx context.Context) (*rawResponse, *Error) {
	outcomeUnknown := false
	for {
		response, failure := e.attempt(ctx)
		if failure == nil && e.lookup != nil && codec.Check(string(response.body)) != nil {
			failure = decodingError(response, "the response is not valid JSON")
		}
		if failure == nil {
			if !e.policy().NoBudget {
				e.client.budget.refund(e.retryPrice)
			}
			return response, nil
		}
		if e.shouldRefreshToken(failure) {
			continue
		}
		if outcomeUnknown && failure.Kind == ErrNotFound && e.request.operation.Method == http.MethodDelete {
			e.source = SourceAlreadyDeleted
			return &rawResponse{operation: e.request.operation, status: http.StatusNoContent, header: failure.Header}, nil
		}
		class := classify(failure)
		// A conflict after an attempt with an unknown outcome may be with the resource that attempt created.
		conflict := outcomeUnknown && (failure.Kind == ErrConflict || failure.Kind == ErrInvalid)
		// A success whose body cannot be read has created the resource.
		reconcile := e.lookup != nil && (class == ambiguous || conflict || failure.Kind == ErrDecoding)
		outcomeUnknown = outcomeUnknown || class == ambiguous || reconcile
		delay, ok := e.retryDelay(failure)
		if !ok || ctx.Err() != nil {
			return nil, failure
		}
		if reconcile {
			if err := e.waitBeforeRetry(ctx, delay, failure); err != nil {
				return nil, err
			}
			found, response, err := e.lookup.find(ctx, e.client, e.config)
			if ctx.Err() != nil {
				return nil, transportError(ctx, e.request.operation, ctx.Err())
			}
			switch {
			case err == nil && found == lookupFound:
				e.source = SourceReconciled
				return response, nil
			case err == nil && found == lookupNotFound && e.shouldRetry(class, failure):
			default:
				return nil, failure
			}
		} else if e.shouldRetry(class, failure) {
			if err := e.waitBeforeRetry(ctx, delay, failure); err != nil {
				return nil, err
			}
		} else {
			return nil, failure
		}
	}
}

func (e *execution) policy() RetryPolicy {
	if e.config.retryPolicy != nil {
		return *e.config.retryPolicy
	}
	return DefaultRetryPolicy()
}

// attempt makes one attempt as soon as the rate limiter permits it.
func (e *execution) attempt(ctx context.Context) (*rawResponse, *Error) {
	operation := e.request.operation
	if e.request.rateLimited {
		if failure := e.acquire(ctx); failure != nil {
			return nil, failure
		}
	}
	var sent []sentCredential
	for i, chosen := range e.request.credentials {
		rejected := ""
		if i < len(e.rejected) {
			rejected = e.rejected[i].token
		}
		token, err := chosen.get(ctx, e.client, e.config, rejected)
		if err != nil {
			if ctx.Err() != nil {
				return nil, transportError(ctx, operation, ctx.Err())
			}
			message := "the token provider failed: " + err.Error()
			return nil, &Error{Kind: ErrAuthentication, Operation: operation.ID, Message: message, cause: err}
		}
		sent = append(sent, sentCredential{spec: chosen.source.spec, token: token})
	}
	e.sent = sent
	e.attempts++
	started := e.client.clock.Now()
	e.request.repeated = 0
	response, failure := e.request.send(ctx, e.client, e.config, e.sent, e.streaming)
	e.attempts += e.request.repeated
	e.logAttempt(ctx, response, failure, e.client.clock.Now().Sub(started))
	return response, failure
}

// acquire waits until the rate limiter permits an attempt.
func (e *execution) acquire(ctx context.Context) *Error {
	remaining := time.Duration(-1)
	if !e.deadline.IsZero() {
		remaining = max(e.deadline.Sub(e.client.clock.Now()), 0)
	}
	slot, wait, ok := e.client.limiter.acquire(remaining)
	if !ok {
		message := "not sent: rate limited by the client; retry in " + wait.Round(time.Second).String()
		return &Error{Kind: ErrRateLimited, Operation: e.request.operation.ID, Message: message, RetryAfter: &wait}
	}
	if err := e.client.clock.Sleep(ctx, wait); err != nil {
		e.client.limiter.release(slot)
		return transportError(ctx, e.request.operation, err)
	}
	return nil
}

func (e *execution) logAttempt(ctx context.Context, response *rawResponse, failure *Error, took time.Duration) {
	if e.config.logAttrs == nil {
		return
	}
	attributes := []slog.Attr{
		slog.String("operation", e.request.operation.ID),
		slog.String("method", e.request.operation.Method),
		slog.String("path", e.request.operation.Path),
		slog.Int("attempt", e.attempts),
		slog.Duration("duration", took),
	}
	if failure != nil {
		attributes = append(attributes, slog.Int("status", failure.Status), slog.String("error", string(failure.Kind)))
	} else {
		attributes = append(attributes, slog.Int("status", response.status))
	}
	e.config.log(ctx, slog.LevelDebug, "attempt", attributes...)
}

func (e *execution) waitBeforeRetry(ctx context.Context, delay time.Duration, failure *Error) *Error {
	e.config.log(ctx, slog.LevelWarn, "retry",
		slog.String("operation", e.request.operation.ID),
		slog.Int("attempt", e.attempts),
		slog.String("error", string(failure.Kind)),
		slog.Int("status", failure.Status),
		slog.Duration("delay", delay))
	if err := e.client.clock.Sleep(ctx, delay); err != nil {
		return transportError(ctx, e.request.operation, err)
	}
	return nil
}

// shouldRefreshToken reports whether to send the request again with a new token: the server rejected the one that a provider
// gave.
func (e *execution) shouldRefreshToken(failure *Error) bool {
	canReplace := func(one chosenCredential) bool { return one.source.provider != nil || one.source.oauth2 != nil }
	rejected := failure.Kind == ErrAuthentication && failure.Status != 0
	// After a redirect, the token may not have been sent to the server that rejected it, and the first server may have
	// processed the request.
	mayRepeat := !failure.afterRedirect || e.request.operation.isIdempotent()
	if !slices.ContainsFunc(e.request.credentials, canReplace) || !rejected || !mayRepeat || e.rejected != nil {
		return false
	}
	e.rejected = e.sent
	return true
}

// shouldRetry reports whether to retry. If so, the retry is paid for from the budget.
func (e *execution) shouldRetry(class failureClass, failure *Error) bool {
	policy := e.policy()
	switch class {
	case permanent:
		return false
	case ambiguous:
		// If the lookup found nothing, creating again does no harm.
		if !e.request.operation.isIdempotent() && e.lookup == nil {
			return false
		}
	}
	if e.attempts >= max(policy.MaxAttempts, 1) {
		return false
	}
	if policy.NoBudget {
		return true
	}
	e.retryPrice = e.client.budget.spend(failure.Kind == ErrTimeout)
	return e.retryPrice > 0
}

// retryDelay returns the delay before the next attempt. It returns false if the delay would exceed the time limit or
// the longest delay.
func (e *execution) retryDelay(failure *Error) (time.Duration, bool) {
	policy := e.policy()
	delay := policy.delay(e.attempts)
	if asked := failure.RetryAfter; asked != nil {
		if *asked > cmp.Or(policy.MaxRetryAfter, defaultMaxRetryAfter) {
			return 0, false
		}
		delay = max(delay, *asked)
	}
	return delay, e.deadline.IsZero() || delay < e.deadline.Sub(e.client.clock.Now())
}

// timeoutError is the cause of a context whose time limit expired.
type timeoutError struct {
	kind  TimeoutKind
	limit time.Duration
}

func (e *timeoutError) Error() string {
	limit := e.limit.String()
	switch e.kind {
	case TimeoutAttempt:
		return "no response within " + limit
	case TimeoutIdle:
		return "no data received for " + limit
	case TimeoutEvent:
		return "no event received for " + limit
	case TimeoutConnect:
		return "no connection within " + limit
	default:
		return "the call did not complete within " + limit
	}
}

func (e *timeoutError) Timeout() bool {
	return true
}

// Is makes a time limit of a call equal to that of a context.
func (e *timeoutError) Is(target error) bool {
	return target == context.DeadlineExceeded
}

// transportError is the error for a request that got no complete response.
func transportError(ctx context.Context, operation *Operation, err error) *Error {
	failure := &Error{Kind: ErrConnection, Operation: operation.ID, cause: err}
	var limit *timeoutError
	switch cause := context.Cause(ctx); {
	case errors.As(err, &limit):
		failure.Kind, failure.TimeoutKind = ErrTimeout, limit.kind
		err = limit
	case cause != nil && errors.As(cause, &limit):
		failure.Kind, failure.TimeoutKind, failure.cause = ErrTimeout, limit.kind, limit
		err = limit
	case ctx.Err() != nil:
		// The program ended the call.
		failure.Kind, failure.TimeoutKind, failure.cause = ErrTimeout, TimeoutTotal, ctx.Err()
		err = ctx.Err()
	case isConnectFailure(err):
		failure.notConnected = true
		if isTimeout(err) {
			failure.Kind, failure.TimeoutKind = ErrTimeout, TimeoutConnect
		}
	case isTimeout(err):
		failure.Kind, failure.TimeoutKind = ErrTimeout, TimeoutAttempt
	}
	failure.Message = transportMessage(err)
	return failure
}
