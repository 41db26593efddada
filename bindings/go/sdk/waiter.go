package sdk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"digitalocean-sdk.internal/go/sdk/codec"
)

const (
	// minInterval and maxInterval are the first interval between two polls, and the longest.
	minInterval = 2 * time.Second
	maxInterval = 15 * time.Second
	// notFoundGrace is how long a new resource may be not found.
	notFoundGrace = time.Minute
	// maxConsecutiveErrors is how many polls in a row may fail.
	maxConsecutiveErrors = 3
)

// waiter polls until the work that a request started is done.
type waiter struct {
	client  *Client
	call    *Call
	config  *callConfig
	initial *rawResponse
	started time.Time
	limit   time.Duration
	// interval is the next interval between two polls.
	interval time.Duration
}

// pollTarget is one resource that is polled.
type pollTarget struct {
	call *Call
	id   string
	// status is the last one, and isKnown whether there is one.
	status   string
	isKnown  bool
	errors   int
	polledAt time.Time
	batch    *subscription
	response *rawResponse
	// untilGone says that the resource is polled until it is not found.
	untilGone bool
}

// Wait sends a call, waits until the work that it starts is done, and decodes the final response into value. If several resources were
// created, it waits for all of them and decodes the first.
func Wait(ctx context.Context, client *Client, call *Call, value codec.Model, options []CallOption) error {
	config, responses, err := client.wait(ctx, call, options)
	if err != nil {
		return err
	}
	return config.decode(ctx, responses[0], value)
}

// WaitAll sends a call, waits for all work that it starts, and decodes the final response of each.
func WaitAll[T codec.Model](ctx context.Context, client *Client, call *Call, options []CallOption) ([]T, error) {
	config, responses, err := client.wait(ctx, call, options)
	if err != nil {
		return nil, err
	}
	var none T
	values := make([]T, len(responses))
	for i, response := range responses {
		values[i] = codec.NewModel(none).(T)
		if err := config.decode(ctx, response, values[i]); err != nil {
			return nil, err
		}
	}
	return values, nil
}

// WaitGone sends a call that deletes, and waits until what it deletes is not found any more.
func WaitGone(ctx context.Context, client *Client, call *Call, options []CallOption) error {
	_, _, err := client.wait(ctx, call, options)
	return err
}

// wait returns the settings of the call and the final responses. An error of the work has the response that started it.
func (c *Client) wait(ctx context.Context, call *Call, options []CallOption) (*callConfig, []*rawResponse, error) {
	config := c.configOf(options)
	w := &waiter{client: c, call: call, config: config, started: c.clock.Now(), interval: minInterval, limit: config.waitDeadline}
	if w.limit == 0 {
		w.limit = defaultDeadline(call.operation)
	}
	limited, cancel := context.WithTimeoutCause(ctx, w.limit, &timeoutError{TimeoutTotal, w.limit})
	defer cancel()
	responses, err := w.run(limited)
	if err == nil {
		return config, responses, nil
	}
	var failure *Error
	if errors.As(err, &failure) && w.initial != nil && len(w.initial.body) > 0 {
		failure.Begun = w.initial.body
	}
	return nil, nil, err
}

// defaultDeadline is the longest time that any of the steps may take.
func defaultDeadline(operation *Operation) time.Duration {
	minutes := 0
	consider := func(rule *StatusRule) {
		if rule != nil {
			own := rule.Minutes
			if own == 0 {
				own = 60
			}
			minutes = max(minutes, own)
		}
	}
	consider(operation.Status)
	for _, step := range operation.Wait {
		consider(step.Operation.Status)
	}
	if minutes == 0 {
		minutes = 60
	}
	return time.Duration(minutes) * time.Minute
}

func (w *waiter) run(ctx context.Context) ([]*rawResponse, error) {
	operation := w.call.operation
	if len(operation.Wait) == 0 {
		if operation.Status == nil {
			return nil, usageError(operation, "the operation starts no work that can be waited for")
		}
		target := w.newTarget(w.call, false)
		return w.poll(ctx, []*pollTarget{target}, false)
	}
	initial, err := w.client.execute(ctx, w.call, w.config, false)
	if err != nil {
		return nil, err
	}
	w.initial = initial
	begun := *w.config
	begun.response = w.config.begun
	begun.storeResponse(initial, nil, 0)
	var responses []*rawResponse
	isFirst := true
	for i := range operation.Wait {
		targets := w.targets(&operation.Wait[i])
		if len(targets) == 0 {
			if i == len(operation.Wait)-1 && responses == nil {
				return nil, decodingError(initial, "the response does not contain the ID to wait for")
			}
			continue
		}
		if responses, err = w.poll(ctx, targets, isFirst); err != nil {
			return nil, err
		}
		isFirst = false
		w.interval = minInterval
	}
	return responses, nil
}

func (w *waiter) newTarget(call *Call, untilGone bool) *pollTarget {
	target := &pollTarget{call: call, polledAt: w.client.clock.Now(), untilGone: untilGone}
	if len(call.path) > 0 {
		target.id = call.path[len(call.path)-1]
	}
	// A list may show a resource longer than it exists.
	if rule := call.operation.Status; rule != nil && rule.Batch != nil && !untilGone {
		target.batch = w.client.batches.subscribe(rule.Batch.List.ID, target.id)
	}
	return target
}

// targets are what a step polls, from the response to the first request.
func (w *waiter) targets(step *WaitStep) []*pollTarget {
	body := strings.TrimPrefix(string(w.initial.body), "\ufeff")
	if codec.Check(body) != nil {
		body = "null"
	}
	inherited := map[string]string{}
	for i, name := range pathParameters(w.call.operation.Path) {
		inherited[name] = w.call.path[i]
	}
	found := map[string][]string{}
	count := 1
	for i, parameter := range step.With {
		var values []string
		for _, path := range parameter.Paths {
			for _, text := range codec.ValuesAt(body, path) {
				if text := strings.TrimSpace(text); text != "null" && text != `""` {
					values = append(values, codec.ScalarText(text))
				}
			}
			if len(values) > 0 {
				break
			}
		}
		found[parameter.Name] = values
		if i == 0 {
			count = len(values)
		} else {
			count = min(count, len(values))
		}
	}
	var targets []*pollTarget
	for i := range count {
		var path []string
		for _, name := range pathParameters(step.Operation.Path) {
			if values, ok := found[name]; ok {
				path = append(path, values[i])
			} else {
				path = append(path, inherited[name])
			}
		}
		targets = append(targets, w.newTarget(NewCall(step.Operation, path...), step.UntilGone))
	}
	return targets
}

// poll polls until all targets are done. The first poll is delayed directly after the work was started.
func (w *waiter) poll(ctx context.Context, targets []*pollTarget, waitFirst bool) ([]*rawResponse, error) {
	defer func() {
		for _, target := range targets {
			target.batch.end()
		}
	}()
	isDone := func(target *pollTarget) bool { return target.response != nil }
	for wait := waitFirst; ; wait = true {
		if wait {
			if err := w.client.clock.Sleep(ctx, w.nextInterval()); err != nil {
				return nil, w.exceeded(ctx, targets)
			}
		}
		for _, target := range targets {
			if isDone(target) {
				continue
			}
			if err := w.pollOne(ctx, target); err != nil {
				if ctx.Err() != nil {
					return nil, w.exceeded(ctx, targets)
				}
				return nil, err
			}
		}
		if !slices.ContainsFunc(targets, func(target *pollTarget) bool { return !isDone(target) }) {
			responses := make([]*rawResponse, len(targets))
			for i, target := range targets {
				responses[i] = target.response
			}
			return responses, nil
		}
		if w.client.clock.Now().Sub(w.started) >= w.limit {
			return nil, w.exceeded(ctx, targets)
		}
	}
}

// nextInterval grows with each poll, and varies so that waiters do not poll in lockstep.
func (w *waiter) nextInterval() time.Duration {
	if w.config.waitInterval > 0 {
		return w.config.waitInterval
	}
	interval := w.interval
	w.interval = min(interval*3/2, maxInterval)
	return around(interval)
}

func (w *waiter) pollOne(ctx context.Context, target *pollTarget) error {
	response, isNews, err := w.request(ctx, target)
	if err == nil && !isNews {
		return nil
	}
	now := w.client.clock.Now()
	elapsed := now.Sub(w.started)
	target.polledAt = now
	if err != nil {
		return w.pollFailed(target, err, elapsed)
	}
	target.errors = 0
	body := strings.TrimSpace(strings.TrimPrefix(string(response.body), "\ufeff"))
	if err := codec.Check(body); err != nil {
		return decodingError(response, "the response is not valid JSON: "+err.Error())
	}
	rule := target.call.operation.Status
	status, done, failed := statusIn(rule, body)
	if failed && !target.untilGone {
		failure := decodingError(response, fmt.Sprintf("%q failed with status %q", target.id, status))
		failure.Kind = ErrFailed
		return failure
	}
	done = done && !target.untilGone
	if w.config.onState != nil && (done || !target.isKnown || target.status != status) {
		w.config.onState(WaitState{
			Operation: target.call.operation.ID,
			ID:        target.id,
			Status:    status,
			Elapsed:   elapsed,
			Done:      done,
			Response:  []byte(body),
		})
	}
	target.status, target.isKnown = status, true
	if done {
		target.response = response
		target.batch.end()
	}
	return nil
}

func (w *waiter) pollFailed(target *pollTarget, err error, elapsed time.Duration) error {
	var failure *Error
	if !errors.As(err, &failure) {
		return err
	}
	if target.untilGone && (failure.Status == 404 || failure.Status == 410) {
		target.response = w.initial
		if w.config.onState != nil {
			w.config.onState(WaitState{Operation: target.call.operation.ID, ID: target.id, Status: "gone", Elapsed: elapsed, Done: true})
		}
		return nil
	}
	if failure.Kind == ErrNotFound && !target.isKnown && w.initial != nil && elapsed < notFoundGrace {
		return nil
	}
	if failure.Temporary() && target.errors < maxConsecutiveErrors {
		target.errors++
		if failure.RetryAfter != nil {
			w.interval = max(w.interval, *failure.RetryAfter)
		}
		return nil
	}
	return err
}

// request gets the state of a target, from a list if several waiters share it. It returns false if there is no news.
func (w *waiter) request(ctx context.Context, target *pollTarget) (*rawResponse, bool, error) {
	if target.batch != nil {
		response, result, err := target.batch.poll(ctx, w.client, w.config, target)
		switch {
		case err != nil:
			return nil, true, err
		case result == batchFound:
			return response, true, nil
		case result == batchUnavailable:
			return nil, false, nil
		}
	}
	config := *w.config
	config.response, config.reconcile, config.resume = nil, false, ""
	if target.call != w.call {
		config.query = w.client.defaults.query
	}
	response, err := w.client.execute(ctx, target.call, &config, false)
	return response, true, err
}

// statusIn returns the status in a response, whether the work is done, and whether it failed. The status is empty if there is
// none. Of several, it is the first that is not done.
func statusIn(rule *StatusRule, body string) (status string, done, failed bool) {
	if rule == nil {
		return "", true, false
	}
	var found []string
	for _, path := range rule.Status {
		for _, text := range codec.ValuesAt(body, path) {
			if text = strings.TrimSpace(text); text != "null" {
				found = append(found, codec.ScalarText(text))
			}
		}
		if len(found) > 0 {
			break
		}
	}
	done = len(found) > 0
	if rule.Count != nil {
		count, _ := codec.ValueAt(body, rule.Count)
		done = strings.TrimSpace(count) == strconv.Itoa(len(found))
	}
	for i, one := range found {
		isDone := slices.Contains(rule.Done, one)
		if i == 0 || slices.Contains(rule.Done, status) && !isDone {
			status = one
		}
		done = done && isDone
		failed = failed || slices.Contains(rule.Failed, one)
	}
	return status, done, failed
}

// exceeded is the error for work that took longer than the limit.
func (w *waiter) exceeded(ctx context.Context, targets []*pollTarget) error {
	failure := transportError(ctx, w.call.operation, context.DeadlineExceeded)
	failure.Kind, failure.TimeoutKind = ErrTimeout, TimeoutTotal
	for _, target := range targets {
		if target.response != nil {
			continue
		}
		failure.Operation = target.call.operation.ID
		if target.isKnown && target.status == "" {
			failure.Message = fmt.Sprintf("%q still exists after %s", target.id, w.client.clock.Now().Sub(w.started).Round(time.Second))
		} else if target.isKnown {
			failure.Message = fmt.Sprintf("%q is still %q after %s", target.id, target.status, w.client.clock.Now().Sub(w.started).Round(time.Second))
		} else {
			failure.Message = fmt.Sprintf("%q was not found within %s", target.id, w.limit)
		}
		break
	}
	return failure
}
