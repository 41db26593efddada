package sdk

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"time"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// ClientOption is a setting of a client.
type ClientOption interface {
	applyToClient(*clientConfig)
}

// CallOption is a setting of one call.
type CallOption interface {
	applyToCall(*callConfig)
}

// Option is a setting of one call, or of all calls of a client.
type Option interface {
	ClientOption
	CallOption
}

// callConfig has the settings of one call.
type callConfig struct {
	header         http.Header
	query          []queryPair
	timeout        time.Duration
	attemptTimeout time.Duration
	idleTimeout    time.Duration
	eventTimeout   time.Duration
	retryPolicy    *RetryPolicy
	httpClient     *http.Client
	// logAttrs is a method of a logger. Without it, the linker leaves out the handlers of log/slog and encoding/json.
	logAttrs        func(context.Context, slog.Level, string, ...slog.Attr)
	onDrift         func(codec.Drift)
	strict          bool
	reconcile       bool
	response        *Response
	begun           *Response
	body            io.Writer
	withoutDecoding bool
	resume          PageToken
	waitInterval    time.Duration
	waitDeadline    time.Duration
	onState         func(WaitState)
	ownTimeout      bool
	ownAttemptLimit bool
}

// queryPair is a query parameter.
type queryPair struct {
	name, value string
	// written is the escaped pair of a parameter in a style, which replaces the value.
	written string
}

type callOption func(*callConfig)

func (o callOption) applyToCall(config *callConfig) {
	o(config)
}

type bothOption func(*callConfig)

func (o bothOption) applyToCall(config *callConfig) {
	o(config)
}

func (o bothOption) applyToClient(config *clientConfig) {
	o(&config.call)
}

type clientOption func(*clientConfig)

func (o clientOption) applyToClient(config *clientConfig) {
	o(config)
}

// Header sets a header.
func Header(name, value string) Option {
	return bothOption(func(config *callConfig) {
		config.header = config.header.Clone()
		if config.header == nil {
			config.header = http.Header{}
		}
		config.header.Set(name, value)
	})
}

// Query adds a query parameter that the operation does not describe.
func Query(name, value string) Option {
	return bothOption(func(config *callConfig) {
		config.query = append(config.query[:len(config.query):len(config.query)], queryPair{name: name, value: value})
	})
}

// Timeout limits the time of a call, including all attempts and the waits between them. The default is three minutes. Event
// streams and downloads have no such limit. Zero means no limit.
func Timeout(limit time.Duration) Option {
	return bothOption(func(config *callConfig) {
		config.timeout, config.ownTimeout = limit, true
		if !config.ownAttemptLimit {
			config.attemptTimeout = 0
		}
	})
}

// AttemptTimeout limits the time of each attempt, from sending the request to the last byte of the response, or to the head
// of a stream. The default is one minute. Zero means no limit.
func AttemptTimeout(limit time.Duration) Option {
	return bothOption(func(config *callConfig) { config.attemptTimeout, config.ownAttemptLimit = limit, true })
}

// IdleTimeout limits the time between two pieces of a stream or download. The default is one minute. Zero means no limit.
func IdleTimeout(limit time.Duration) Option {
	return bothOption(func(config *callConfig) { config.idleTimeout = limit })
}

// EventTimeout limits the time between two events of a stream. The default is ten minutes. Zero means no limit. Comments and
// empty events do not count, with which a server can keep a stream open that sends nothing.
func EventTimeout(limit time.Duration) Option {
	return bothOption(func(config *callConfig) { config.eventTimeout = limit })
}

// Retries sets how often a request is sent again after a failure that may heal.
func Retries(count int) Option {
	return bothOption(func(config *callConfig) {
		policy := DefaultRetryPolicy()
		if config.retryPolicy != nil {
			policy = *config.retryPolicy
		}
		policy.MaxAttempts = max(count, 0) + 1
		config.retryPolicy = &policy
	})
}

// Retry sets the retry policy.
func Retry(policy RetryPolicy) Option {
	return bothOption(func(config *callConfig) { config.retryPolicy = &policy })
}

// Logger logs each attempt (level debug), each retry and each drift (level warn). No headers, bodies or query parameters
// are logged.
func Logger(logger *slog.Logger) Option {
	return bothOption(func(config *callConfig) {
		config.logAttrs = nil
		if logger != nil {
			config.logAttrs = logger.LogAttrs
		}
	})
}

// HTTPClient sends requests with a client of the program, for proxies, private certificates and pools. Its CheckRedirect is
// not used, because credentials must not follow a redirect to another origin.
func HTTPClient(client *http.Client) Option {
	return bothOption(func(config *callConfig) { config.httpClient = withoutRedirects(client) })
}

// Strict makes it an error if a response departs from the description of the API.
func Strict() Option {
	return bothOption(func(config *callConfig) { config.strict = true })
}

// OnDrift calls a function for each place where a response departs from the description of the API.
func OnDrift(handle func(codec.Drift)) Option {
	return bothOption(func(config *callConfig) { config.onDrift = handle })
}

// ResponseInto stores the metadata of the response: status, headers, body, drift, attempts.
func ResponseInto(response *Response) CallOption {
	return callOption(func(config *callConfig) { config.response = response })
}

// BegunInto stores the metadata of the response to the request that started the work, when a call waits for the work.
func BegunInto(response *Response) CallOption {
	return callOption(func(config *callConfig) { config.begun = response })
}

// WithoutDecoding leaves the value of the call empty. The body is in the [Response] of [ResponseInto].
func WithoutDecoding() CallOption {
	return callOption(func(config *callConfig) { config.withoutDecoding = true })
}

// BodyInto writes the body of the response to a writer as it arrives, whatever its size, and leaves the value of the call
// empty.
func BodyInto(writer io.Writer) CallOption {
	return callOption(func(config *callConfig) { config.body = writer })
}

// Reconcile makes a create operation create only one resource, even if its response is lost.
//
// When it is unknown whether the server created the resource (a timeout, a lost connection, a server error, or an unreadable
// success), the call looks for it in the list of such resources. If it is found, it becomes the response, and
// [Response.Source] says so. If it is not found, the call is retried as the retry policy allows. If there are several, the
// call fails with its original error. Where the API reports no times of creation, choose a name that is not in use.
func Reconcile() CallOption {
	return callOption(func(config *callConfig) { config.reconcile = true })
}

// Resume continues a list at a saved position. The position contains the filters and the page size of the original call,
// which replace those of this one.
func Resume(token PageToken) CallOption {
	return callOption(func(config *callConfig) { config.resume = token })
}

// WaitInterval polls at a fixed interval. By default, the interval grows from 2 to 15 seconds.
func WaitInterval(interval time.Duration) Option {
	return bothOption(func(config *callConfig) { config.waitInterval = interval })
}

// WaitDeadline limits the total time of waiting. The default depends on the operation and is usually an hour.
func WaitDeadline(limit time.Duration) Option {
	return bothOption(func(config *callConfig) { config.waitDeadline = limit })
}

// OnState calls a function with each new state of what is waited for.
func OnState(handle func(WaitState)) CallOption {
	return callOption(func(config *callConfig) { config.onState = handle })
}

// clientConfig has the settings of a client.
type clientConfig struct {
	call               callConfig
	service            *Service
	baseURL            string
	singleHost         bool
	serverVariables    map[string]string
	credentials        []*credentialSource
	userAgent          string
	connectTimeout     time.Duration
	responseLimit      int64
	rateLimit          *RateLimitConfig
	rateLimitSet       bool
	clock              Clock
	withoutEnvironment bool
	err                error
}

//go:noinline
func (c *clientConfig) fail(format string, arguments ...any) {
	if c.err == nil {
		c.err = usageError(nil, format, arguments...)
	}
}

// Token sets the first credential of the API, which most operations take.
func Token(token string) ClientOption {
	return Credential(firstCredential, token)
}

// TokenFrom gets the first credential of the API from a provider.
func TokenFrom(provider TokenProvider) ClientOption {
	return CredentialFrom(firstCredential, provider)
}

// Credential sets the credential of a security scheme.
func Credential(scheme, token string) ClientOption {
	return clientOption(func(config *clientConfig) {
		position, ok := config.service.credential(scheme)
		if !ok {
			config.fail("the API has no security scheme %q", scheme)
			return
		}
		config.setToken(position, "", token)
	})
}

func (c *clientConfig) setToken(position int, source, token string) {
	spec := &c.service.Credentials[position]
	checked, err := checkToken(token, spec)
	if err != nil {
		if source == "" {
			source = "the " + spec.Label
		}
		c.fail("%s: %s", source, err)
		return
	}
	c.credentials[position] = &credentialSource{token: checked, spec: spec}
}

// BasicAuth sets the user name and the password for a security scheme.
func BasicAuth(scheme, username, password string) ClientOption {
	return Credential(scheme, username+":"+password)
}

// OAuth2From gets the tokens for a security scheme by OAuth 2.
func OAuth2From(scheme string, client OAuth2) ClientOption {
	return clientOption(func(config *clientConfig) {
		position, ok := config.service.credential(scheme)
		if !ok {
			config.fail("the API has no security scheme %q", scheme)
			return
		}
		config.setOAuth2(position, client)
	})
}

func (c *clientConfig) setOAuth2(position int, client OAuth2) {
	spec := &c.service.Credentials[position]
	if client.TokenURL == "" {
		client.TokenURL = spec.TokenURL
	}
	if client.TokenURL == "" {
		c.fail("the %s: the API does not say which URL issues tokens; set TokenURL", spec.Label)
		return
	}
	c.credentials[position] = &credentialSource{oauth2: newOAuth2Tokens(client), spec: spec}
}

// CredentialFrom gets the credential of a security scheme from a provider.
func CredentialFrom(scheme string, provider TokenProvider) ClientOption {
	return clientOption(func(config *clientConfig) {
		position, ok := config.service.credential(scheme)
		if !ok {
			config.fail("the API has no security scheme %q", scheme)
			return
		}
		config.credentials[position] = &credentialSource{provider: provider, spec: &config.service.Credentials[position]}
	})
}

// BaseURL sets the base URL. Operations with a server of their own are still sent there; [SingleHost] changes that.
func BaseURL(url string) ClientOption {
	return clientOption(func(config *clientConfig) {
		base, err := parseBaseURL(url)
		if err != nil {
			config.fail("%s", err)
			return
		}
		config.baseURL = base
	})
}

// SingleHost sends all operations to one base URL, including those with a server of their own. It is for proxies and fakes.
func SingleHost(url string) ClientOption {
	return clientOption(func(config *clientConfig) {
		config.singleHost = true
		BaseURL(url).applyToClient(config)
	})
}

// ServerVariable sets a variable of server URLs. The value of a variable for the host may also be a URL.
func ServerVariable(name, value string) ClientOption {
	return clientOption(func(config *clientConfig) {
		value := strings.TrimRight(strings.TrimSpace(value), "/")
		for _, spec := range config.service.ServerVariables {
			if spec.Name == name && len(spec.Values) > 0 && !slices.Contains(spec.Values, value) {
				config.fail("the %s is one of %s", spec.Label, strings.Join(spec.Values, ", "))
			}
		}
		config.serverVariables[name] = value
	})
}

// UserAgent sets the user agent.
func UserAgent(text string) ClientOption {
	return clientOption(func(config *clientConfig) { config.userAgent = text })
}

// ConnectTimeout limits the time to establish a connection. The default is ten seconds. It has no effect with [HTTPClient].
func ConnectTimeout(limit time.Duration) ClientOption {
	return clientOption(func(config *clientConfig) { config.connectTimeout = limit })
}

// ResponseLimit limits the size of a response that is read into memory, in bytes. The default is 256 MiB.
func ResponseLimit(bytes int64) ClientOption {
	return clientOption(func(config *clientConfig) { config.responseLimit = bytes })
}

// Limit replaces the rate limit of the API.
func Limit(limit RateLimitConfig) ClientOption {
	return clientOption(func(config *clientConfig) { config.rateLimit, config.rateLimitSet = &limit, true })
}

// WithoutLimit switches the rate limiter of the client off.
func WithoutLimit() ClientOption {
	return clientOption(func(config *clientConfig) { config.rateLimit, config.rateLimitSet = nil, true })
}

// UseClock replaces the clock, for tests.
func UseClock(clock Clock) ClientOption {
	return clientOption(func(config *clientConfig) { config.clock = clock })
}

// WithoutEnvironment ignores environment variables. By default, they provide what no option sets.
func WithoutEnvironment() ClientOption {
	return clientOption(func(config *clientConfig) { config.withoutEnvironment = true })
}

// String hides the values, which may be secret.
func (c clientConfig) String() string {
	return fmt.Sprintf("settings of a client of %s", c.service.Name)
}
