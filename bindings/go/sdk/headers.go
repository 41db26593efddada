package sdk

import (
	"math"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// RateLimit is the state of the rate limit of the server, as a response reported it.
type RateLimit struct {
	// Limit is the number of requests that the window permits.
	Limit int
	// Remaining is the number of requests that remain.
	Remaining int
	// Reset is when the oldest request stops counting. It may be in the past.
	Reset time.Time
}

// requestedDelay is the delay that an unsuccessful response asks for.
func requestedDelay(status int, header http.Header, now time.Time) (time.Duration, bool) {
	if delay, ok := retryAfterOf(header, now); ok || status != http.StatusTooManyRequests {
		return delay, ok
	}
	// When the quota is used up there may be no Retry-After, but the response says when there is room again.
	if limit := rateLimitOf(header); limit != nil && limit.Remaining == 0 {
		return limit.untilReset(now, maxRetryAfter), true
	}
	return 0, false
}

// maxRetryAfter is the longest Retry-After that is taken seriously.
const maxRetryAfter = 24 * time.Hour

func rateLimitOf(header http.Header) *RateLimit {
	number := func(name string) (int64, bool) {
		value, err := strconv.ParseInt(strings.TrimSpace(header.Get(name)), 10, 64)
		return value, err == nil && value >= 0
	}
	limit, hasLimit := number("ratelimit-limit")
	remaining, hasRemaining := number("ratelimit-remaining")
	reset, hasReset := number("ratelimit-reset")
	if !hasLimit || !hasRemaining || !hasReset {
		return nil
	}
	// A later time than the year 9999 is no time.
	reset = min(reset, 253402300799)
	return &RateLimit{clampInt(limit), clampInt(remaining), time.Unix(reset, 0)}
}

func clampInt(number int64) int {
	return int(min(number, math.MaxInt32))
}

// untilReset is the time until the reset: zero if it has passed, and at most the length of the window.
func (l *RateLimit) untilReset(now time.Time, window time.Duration) time.Duration {
	return min(max(l.Reset.Sub(now), 0), window)
}

// retryAfterOf is the delay that a Retry-After header asks for, in seconds or as a date.
func retryAfterOf(header http.Header, now time.Time) (time.Duration, bool) {
	value := strings.TrimSpace(header.Get("Retry-After"))
	if seconds, err := strconv.ParseFloat(value, 64); err == nil {
		if math.IsNaN(seconds) || math.IsInf(seconds, 0) || seconds < 0 {
			return 0, false
		}
		seconds = min(seconds, maxRetryAfter.Seconds())
		return time.Duration(seconds * float64(time.Second)), true
	}
	date, err := http.ParseTime(value)
	if err != nil {
		return 0, false
	}
	return min(max(date.Sub(now), 0), maxRetryAfter), true
}

//go:noinline
func requestIDOf(header http.Header) string {
	return header.Get("X-Request-Id")
}

// mediaTypeOf is the media type of a body, without parameters and in lower case.
func mediaTypeOf(header http.Header) string {
	return withoutParameters(header.Get("Content-Type"))
}

// withoutParameters is a media type without parameters such as charset.
func withoutParameters(value string) string {
	media, _, err := mime.ParseMediaType(value)
	if err != nil {
		media, _, _ = strings.Cut(value, ";")
		media = strings.ToLower(strings.TrimSpace(media))
	}
	return media
}
