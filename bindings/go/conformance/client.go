//go:build conformance

package main

import (
	"context"
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"net/url"
	"os"
	"sync"
	"time"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/sdk"
)

// clientSettings are the options of the client.
type clientSettings struct {
	BaseURL         string            `json:"base_url"`
	SingleHost      string            `json:"single_host"`
	CaptureOrigin   string            `json:"capture_origin"`
	ServerVariables map[string]string `json:"server_variables"`
	Token           string            `json:"token"`
	Credentials     map[string]string `json:"credentials"`
	TokenProvider   []string          `json:"token_provider"`
	FromEnv         bool              `json:"from_env"`
	Env             map[string]string `json:"env"`
	UserAgent       string            `json:"user_agent"`
	Timeout         *float64          `json:"timeout"`
	AttemptTimeout  *float64          `json:"attempt_timeout"`
	ConnectTimeout  *float64          `json:"connect_timeout"`
	IdleTimeout     *float64          `json:"idle_timeout"`
	EventTimeout    *float64          `json:"event_timeout"`
	Retry           *retrySettings    `json:"retry"`
	RateLimit       json.RawMessage   `json:"rate_limit"`
	ResponseLimit   *int64            `json:"response_limit"`
	Strict          bool              `json:"strict"`
}

type retrySettings struct {
	MaxAttempts    *int     `json:"max_attempts"`
	InitialBackoff *float64 `json:"initial_backoff"`
	MaxBackoff     *float64 `json:"max_backoff"`
	MaxRetryAfter  *float64 `json:"max_retry_after"`
	Budget         *bool    `json:"budget"`
}

func (r *retrySettings) policy() sdk.RetryPolicy {
	policy := sdk.DefaultRetryPolicy()
	if r.MaxAttempts != nil {
		policy.MaxAttempts = *r.MaxAttempts
	}
	if r.InitialBackoff != nil {
		policy.InitialBackoff = seconds(*r.InitialBackoff)
	}
	if r.MaxBackoff != nil {
		policy.MaxBackoff = seconds(*r.MaxBackoff)
	}
	if r.MaxRetryAfter != nil {
		policy.MaxRetryAfter = seconds(*r.MaxRetryAfter)
	}
	if r.Budget != nil {
		policy.NoBudget = !*r.Budget
	}
	return policy
}

type rateLimitSettings struct {
	Requests int      `json:"requests"`
	Seconds  float64  `json:"seconds"`
	Burst    *burst   `json:"burst"`
	MaxWait  *float64 `json:"max_wait"`
	MaxPause *float64 `json:"max_pause"`
}

type burst struct {
	Requests int     `json:"requests"`
	Seconds  float64 `json:"seconds"`
}

// newClient makes the client, and the transport that its calls are sent with.
func (c *clientSettings) newClient() (*sdk.Client, http.RoundTripper, error) {
	var options []sdk.ClientOption
	for name, value := range c.Env {
		if err := os.Setenv(name, value); err != nil {
			return nil, nil, err
		}
		defer os.Unsetenv(name)
	}
	if !c.FromEnv {
		options = append(options, sdk.WithoutEnvironment())
	}
	if c.BaseURL != "" {
		options = append(options, sdk.BaseURL(c.BaseURL))
	}
	if c.SingleHost != "" {
		options = append(options, sdk.SingleHost(c.SingleHost))
	}
	for name, value := range c.ServerVariables {
		options = append(options, sdk.ServerVariable(name, value))
	}
	if c.Token != "" {
		options = append(options, sdk.Token(c.Token))
	}
	for scheme, token := range c.Credentials {
		options = append(options, sdk.Credential(scheme, token))
	}
	if c.TokenProvider != nil {
		options = append(options, sdk.TokenFrom(tokenProvider(c.TokenProvider)))
	}
	if c.UserAgent != "" {
		options = append(options, sdk.UserAgent(c.UserAgent))
	}
	if c.Timeout != nil {
		options = append(options, sdk.Timeout(seconds(*c.Timeout)))
	}
	if c.AttemptTimeout != nil {
		options = append(options, sdk.AttemptTimeout(seconds(*c.AttemptTimeout)))
	}
	if c.IdleTimeout != nil {
		options = append(options, sdk.IdleTimeout(seconds(*c.IdleTimeout)))
	}
	if c.EventTimeout != nil {
		options = append(options, sdk.EventTimeout(seconds(*c.EventTimeout)))
	}
	if c.Retry != nil {
		options = append(options, sdk.Retry(c.Retry.policy()))
	}
	if limit := c.limit(); limit != nil {
		options = append(options, limit)
	}
	if c.ResponseLimit != nil {
		options = append(options, sdk.ResponseLimit(*c.ResponseLimit))
	}
	if c.Strict {
		options = append(options, sdk.Strict())
	}
	made, err := client.New(options...)
	return made, c.transport(), err
}

func (c *clientSettings) limit() sdk.ClientOption {
	var settings rateLimitSettings
	switch string(c.RateLimit) {
	case "", "null":
		return nil
	case "false":
		return sdk.WithoutLimit()
	}
	if json.Unmarshal(c.RateLimit, &settings) != nil {
		return nil
	}
	limit := sdk.RateLimitConfig{Quota: sdk.RateLimitWindow{Requests: settings.Requests, Period: seconds(settings.Seconds)}}
	if settings.Burst != nil {
		limit.Burst = sdk.RateLimitWindow{Requests: settings.Burst.Requests, Period: seconds(settings.Burst.Seconds)}
	}
	if settings.MaxWait != nil {
		// Zero is the default.
		limit.MaxWait = max(seconds(*settings.MaxWait), 1)
	}
	if settings.MaxPause != nil {
		limit.MaxPause = max(seconds(*settings.MaxPause), 1)
	}
	return sdk.Limit(limit)
}

// tokenProvider returns the first token until it is rejected, then the next.
func tokenProvider(tokens []string) sdk.TokenProvider {
	var mutex sync.Mutex
	current := 0
	return func(_ context.Context, rejected string) (string, error) {
		mutex.Lock()
		defer mutex.Unlock()
		if current < len(tokens) && rejected == tokens[current] {
			current++
		}
		if current >= len(tokens) {
			return "", errors.New("there are no more tokens")
		}
		return tokens[current], nil
	}
}

func (c *clientSettings) transport() http.RoundTripper {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	timeout := 10 * time.Second
	if c.ConnectTimeout != nil {
		timeout = seconds(*c.ConnectTimeout)
	}
	transport.DialContext = (&net.Dialer{Timeout: timeout}).DialContext
	transport.TLSHandshakeTimeout = timeout
	if c.CaptureOrigin == "" {
		return transport
	}
	target, err := url.Parse(c.CaptureOrigin)
	if err != nil {
		return transport
	}
	return capture{transport, target}
}

// capture sends every request to one server.
type capture struct {
	next   http.RoundTripper
	target *url.URL
}

func (c capture) RoundTrip(request *http.Request) (*http.Response, error) {
	original := request.URL.Scheme + "://" + request.URL.Host
	request = request.Clone(request.Context())
	request.Header.Set("x-fake-origin", original)
	request.URL.Scheme, request.URL.Host, request.Host = c.target.Scheme, c.target.Host, c.target.Host
	return c.next.RoundTrip(request)
}

// recording notes what is sent.
type recording struct {
	next  http.RoundTripper
	mutex sync.Mutex
	sent  []string
}

func (r *recording) RoundTrip(request *http.Request) (*http.Response, error) {
	r.mutex.Lock()
	r.sent = append(r.sent, request.Method+" "+request.URL.RequestURI())
	r.mutex.Unlock()
	return r.next.RoundTrip(request)
}
