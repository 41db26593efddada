package sdk

import (
	"net/http"
	"slices"
	"sync"
	"time"
)

// defaultMaxWait and defaultMaxPause are the defaults of RateLimitConfig.
const (
	defaultMaxWait  = time.Minute
	defaultMaxPause = time.Minute
)

// rateLimiter delays requests so that they stay within the limits of the server. All calls of a client share it.
type rateLimiter struct {
	// config is nil if the rate is not limited.
	config *RateLimitConfig
	clock  Clock
	mutex  sync.Mutex
	window window
}

// window has the requests within the quota's window and those that have a slot, and what the server reported.
type window struct {
	// slots are the times of all requests, in order. Those in the future are reserved.
	slots []time.Time
	// quota is the number of requests that the window allows, and period its length.
	quota  int
	period time.Duration
	// usedByOthers is how many of them other clients with the same token used.
	usedByOthers int
	// reset is when the oldest request stops counting.
	reset time.Time
	// blockedUntil is until when the server asked for no requests.
	blockedUntil time.Time
}

func newRateLimiter(config *RateLimitConfig, clock Clock) *rateLimiter {
	limiter := &rateLimiter{clock: clock}
	if config == nil {
		return limiter
	}
	own := *config
	own.Quota.Requests = max(own.Quota.Requests, 1)
	if own.MaxWait == 0 {
		own.MaxWait = defaultMaxWait
	}
	if own.MaxPause == 0 {
		own.MaxPause = defaultMaxPause
	}
	limiter.config = &own
	limiter.window = window{quota: own.Quota.Requests, period: own.Quota.Period}
	return limiter
}

// estimate returns the time until the last of a number of further requests could be sent.
func (l *rateLimiter) estimate(requests int) time.Duration {
	if l.config == nil || requests <= 0 {
		return 0
	}
	now := l.clock.Now()
	l.mutex.Lock()
	copied := l.window
	copied.slots = slices.Clone(l.window.slots)
	l.mutex.Unlock()
	last := now
	for range requests {
		last = copied.next(l.config, now)
		copied.slots = append(copied.slots, last)
	}
	return last.Sub(now)
}

// acquire reserves the next slot. It fails if the slot is later than the remaining time (if that is not negative) or the
// configured maximum, and returns the time until then.
func (l *rateLimiter) acquire(remaining time.Duration) (slot time.Time, wait time.Duration, ok bool) {
	now := l.clock.Now()
	if l.config == nil {
		return now, 0, true
	}
	l.mutex.Lock()
	defer l.mutex.Unlock()
	l.window.removeExpired(now)
	slot = l.window.next(l.config, now)
	wait = max(slot.Sub(now), 0)
	if wait > l.config.MaxWait || remaining >= 0 && wait > remaining {
		return slot, wait, false
	}
	l.window.slots = append(l.window.slots, slot)
	return slot, wait, true
}

// release returns a slot that was not used.
func (l *rateLimiter) release(slot time.Time) {
	if l.config == nil {
		return
	}
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if i := slices.IndexFunc(l.window.slots, slot.Equal); i >= 0 {
		l.window.slots = slices.Delete(l.window.slots, i, i+1)
	}
}

// update takes the state of the limit from a response.
func (l *rateLimiter) update(status int, header http.Header) {
	if l.config == nil {
		return
	}
	now := l.clock.Now()
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if status != http.StatusTooManyRequests {
		if reported := rateLimitOf(header); reported != nil {
			l.window.update(reported, now)
		}
		return
	}
	// A refusal stops the client for a limited time. The next response tells the state of the quota.
	if delay, ok := requestedDelay(status, header, now); ok {
		until := now.Add(min(delay, l.config.MaxPause))
		if until.After(l.window.blockedUntil) {
			l.window.blockedUntil = until
		}
	}
}

func (w *window) removeExpired(now time.Time) {
	expired := 0
	for expired < len(w.slots) && !w.slots[expired].Add(w.period).After(now) {
		expired++
	}
	if expired > 0 {
		w.slots = slices.Delete(w.slots, 0, expired)
	}
}

// next returns the time of the next slot. It is never before a reserved one, so that the slots stay in order.
func (w *window) next(config *RateLimitConfig, now time.Time) time.Time {
	slot := later(now, w.blockedUntil)
	count := len(w.slots)
	if count > 0 {
		slot = later(slot, w.slots[count-1])
	}
	if burst := config.Burst; burst.Requests > 0 && count >= burst.Requests {
		slot = later(slot, w.slots[count-burst.Requests].Add(burst.Period))
	}
	return later(slot, w.nextInQuota(now))
}

// nextInQuota returns the time of the next slot within the quota.
func (w *window) nextInQuota(now time.Time) time.Time {
	ownLimit := max(w.quota-w.usedByOthers, 0)
	count := len(w.slots)
	if count < ownLimit {
		return now
	}
	if w.usedByOthers == 0 {
		// Without other clients, it is known when each request stops counting.
		return w.slots[count-max(ownLimit, 1)].Add(w.period)
	}
	// One slot becomes free at the reset. When further slots become free is unknown, so the average rate is used.
	waiting := 0
	for waiting < count && w.slots[count-1-waiting].After(now) {
		waiting++
	}
	reset := later(w.reset, now)
	if latest := now.Add(w.period); reset.After(latest) {
		reset = latest
	}
	return reset.Add(w.period / time.Duration(max(w.quota, 1)) * time.Duration(waiting))
}

func (w *window) update(reported *RateLimit, now time.Time) {
	w.removeExpired(now)
	w.quota = min(max(reported.Limit, 1), 1_000_000)
	sent := 0
	for sent < len(w.slots) && !w.slots[sent].After(now) {
		sent++
	}
	w.usedByOthers = max(max(w.quota-reported.Remaining, 0)-sent, 0)
	w.reset = now.Add(reported.untilReset(now, w.period))
}

//go:noinline
func later(left, right time.Time) time.Time {
	if right.After(left) {
		return right
	}
	return left
}
