package sdk

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

const (
	defaultTimeout        = 3 * time.Minute
	defaultAttemptTimeout = time.Minute
	defaultIdleTimeout    = time.Minute
	defaultEventTimeout   = 10 * time.Minute
	defaultConnectTimeout = 10 * time.Second
	defaultResponseLimit  = 256 << 20
)

// Client sends the requests of all resources. It is safe for use by several goroutines. Calls of one client share its
// connections, its rate limiter and its retry budget.
type Client struct {
	service         *Service
	defaults        callConfig
	baseURL         string
	singleHost      bool
	serverVariables map[string]string
	credentials     []*credentialSource
	userAgent       string
	responseLimit   int64
	limiter         *rateLimiter
	budget          *retryBudget
	batches         *batchStates
	clock           Clock
}

// NewClient returns a client of an API. Credentials, the base URL and server variables that no option sets come from the
// environment variables that the service lists.
func NewClient(service *Service, options ...ClientOption) (*Client, error) {
	config := clientConfig{
		service: service,
		call: callConfig{
			timeout:        defaultTimeout,
			attemptTimeout: defaultAttemptTimeout,
			idleTimeout:    defaultIdleTimeout,
			eventTimeout:   defaultEventTimeout,
		},
		serverVariables: map[string]string{},
		credentials:     make([]*credentialSource, len(service.Credentials)),
		userAgent:       service.UserAgent,
		connectTimeout:  defaultConnectTimeout,
		responseLimit:   defaultResponseLimit,
		rateLimit:       service.RateLimit,
		clock:           systemClock{},
	}
	for _, option := range options {
		option.applyToClient(&config)
	}
	if !config.withoutEnvironment {
		config.readEnvironment(os.Getenv)
	}
	if config.err != nil {
		return nil, config.err
	}
	if config.baseURL == "" {
		if service.BaseURL == "" {
			return nil, usageError(nil, "the API has no server of its own; set one with the option BaseURL")
		}
		base, err := service.fillServer(service.BaseURL, config.serverVariables)
		if err != nil {
			return nil, usageError(nil, "%s", err)
		}
		config.baseURL = base
	}
	if config.call.httpClient == nil {
		config.call.httpClient = newHTTPClient(config.connectTimeout)
	}
	return &Client{
		service:         service,
		defaults:        config.call,
		baseURL:         config.baseURL,
		singleHost:      config.singleHost,
		serverVariables: config.serverVariables,
		credentials:     config.credentials,
		userAgent:       config.userAgent,
		responseLimit:   config.responseLimit,
		limiter:         newRateLimiter(config.rateLimit, config.clock),
		budget:          &retryBudget{},
		batches:         &batchStates{},
		clock:           config.clock,
	}, nil
}

// With returns a client with other defaults for calls. It shares connections, rate limiter and retry budget.
func (c *Client) With(options ...Option) *Client {
	next := *c
	for _, option := range options {
		option.applyToCall(&next.defaults)
	}
	return &next
}

// EstimatedWait returns the time until the last of a number of further requests could be sent within the rate limit.
func (c *Client) EstimatedWait(requests int) time.Duration {
	return c.limiter.estimate(requests)
}

// String names the API. Credentials are not shown.
func (c *Client) String() string {
	return fmt.Sprintf("client of %s at %s", c.service.Name, c.baseURL)
}

// GoString is String, so that no verb of fmt prints credentials.
func (c *Client) GoString() string {
	return c.String()
}

// Format prints String, whatever the verb.
func (c *Client) Format(state fmt.State, _ rune) {
	fmt.Fprint(state, c.String())
}

// readEnvironment reads what no option has set.
func (c *clientConfig) readEnvironment(variable func(string) string) {
	first := func(names []string) (name, value string) {
		for _, name := range names {
			if value := strings.TrimSpace(variable(name)); value != "" {
				return name, value
			}
		}
		return "", ""
	}
	for i := range c.service.Credentials {
		if c.credentials[i] != nil {
			continue
		}
		spec := &c.service.Credentials[i]
		if name, value := first(spec.Env); name != "" {
			c.setToken(i, name, value)
			continue
		}
		_, id := first(spec.ClientIDEnv)
		if _, secret := first(spec.ClientSecretEnv); id != "" && secret != "" {
			c.setOAuth2(i, OAuth2{ClientID: id, ClientSecret: secret})
		}
	}
	for _, spec := range c.service.ServerVariables {
		if _, ok := c.serverVariables[spec.Name]; ok {
			continue
		}
		if name, value := first(spec.Env); name != "" {
			ServerVariable(spec.Name, value).applyToClient(c)
		}
	}
	if c.baseURL == "" {
		if name, value := first(c.service.BaseURLEnv); name != "" {
			BaseURL(value).applyToClient(c)
		}
	}
}

func newHTTPClient(connectTimeout time.Duration) *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	dialer := &net.Dialer{Timeout: connectTimeout, KeepAlive: 30 * time.Second}
	transport.DialContext = dialer.DialContext
	transport.TLSHandshakeTimeout = connectTimeout
	transport.MaxIdleConnsPerHost = 32
	return withoutRedirects(&http.Client{Transport: transport})
}

// withoutRedirects returns a copy of a client that leaves redirects to the caller.
func withoutRedirects(client *http.Client) *http.Client {
	if client == nil {
		client = &http.Client{}
	}
	next := *client
	next.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &next
}

func parseBaseURL(text string) (string, error) {
	text = strings.TrimRight(strings.TrimSpace(text), "/")
	parsed, err := url.Parse(text)
	switch {
	case err != nil:
		return "", fmt.Errorf("the base URL is invalid: %w", err)
	case parsed.Scheme != "http" && parsed.Scheme != "https", parsed.Host == "":
		return "", fmt.Errorf("the base URL must begin with http:// or https:// and a host")
	case parsed.RawQuery != "" || parsed.Fragment != "":
		return "", fmt.Errorf("the base URL must have no query and no fragment")
	case parsed.User != nil:
		return "", fmt.Errorf("the base URL must have no user name")
	}
	return text, nil
}

// log writes a record if the call has a logger.
func (c *callConfig) log(ctx context.Context, level slog.Level, message string, attributes ...slog.Attr) {
	if c.logAttrs != nil {
		c.logAttrs(ctx, level, message, attributes...)
	}
}
