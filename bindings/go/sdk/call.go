package sdk

import (
	"fmt"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// Call is one call of an operation with its arguments. Generated methods build it.
type Call struct {
	operation *Operation
	// path has the escaped values of the path parameters in the order of the path.
	path   []string
	query  []queryPair
	header http.Header
	// url is a complete URL, which replaces server and path.
	url       string
	body      []byte
	hasBody   bool
	mediaType string
	upload    *Upload
	// attachment belongs to the package that builds the body.
	attachment any
	err        error
}

// NewCall returns a call with the values of the path parameters in the order of the path.
func NewCall(operation *Operation, path ...string) *Call {
	values := make([]PathValue, len(path))
	for i, value := range path {
		values[i] = PathText(value)
	}
	return NewStyledCall(operation, values...)
}

// PathValue is the text of a path parameter.
type PathValue struct {
	// text is what the caller passed, for errors.
	text    string
	escaped string
}

// PathText returns the value of a path parameter that is a scalar.
func PathText(value string) PathValue {
	return PathValue{value, EscapeComponent(value)}
}

// PathEscaped returns the value of a path parameter that is escaped already.
func PathEscaped(text string) PathValue {
	return PathValue{text, text}
}

// NewStyledCall returns a call with path parameters some of which have a style.
func NewStyledCall(operation *Operation, path ...PathValue) *Call {
	call := &Call{operation: operation}
	for i, value := range path {
		if value.text == "" || value.text == "." || value.text == ".." {
			call.Fail("the path parameter %q is %s", pathParameters(operation.Path)[i], emptyOr(value.text))
		}
		call.path = append(call.path, value.escaped)
	}
	return call
}

// Operation returns what is called.
func (c *Call) Operation() *Operation {
	return c.operation
}

func emptyOr(value string) string {
	if value == "" {
		return "empty"
	}
	return strconv.Quote(value) + ", which would lead to another path"
}

// Fail makes the call an error of class [ErrUsage].
//
//go:noinline
func (c *Call) Fail(format string, arguments ...any) {
	if c.err == nil {
		c.err = usageError(c.operation, format, arguments...)
	}
}

// pathParameters returns the names of the parameters of a path.
func pathParameters(path string) []string {
	var names []string
	for {
		_, rest, ok := strings.Cut(path, "{")
		if !ok {
			return names
		}
		name, after, _ := strings.Cut(rest, "}")
		names = append(names, name)
		path = after
	}
}

// FormatString returns text as a parameter.
func FormatString[T ~string](value T) string {
	return string(value)
}

// FormatInt returns an integer as a parameter.
func FormatInt[T ~int32 | ~int64](value T) string {
	return strconv.FormatInt(int64(value), 10)
}

// FormatUint returns an integer without sign as a parameter.
func FormatUint[T ~uint32 | ~uint64](value T) string {
	return strconv.FormatUint(uint64(value), 10)
}

// FormatBool returns a boolean as a parameter.
func FormatBool(value bool) string {
	return strconv.FormatBool(value)
}

// FormatFloat returns a number as a parameter. NaN and infinities are refused when the call is made.
func FormatFloat(value float64) string {
	if math.IsNaN(value) || math.IsInf(value, 0) {
		return notFinite
	}
	return string(codec.AppendFloat(nil, value))
}

// notFinite is no number and no text that a caller would pass.
const notFinite = "\x00not a finite number"

// FormatTime returns a date and time as a parameter.
func FormatTime(value time.Time) string {
	return value.Format(time.RFC3339Nano)
}

// FormatJSON returns the value that a pointer points to as a parameter in JSON.
func FormatJSON(pointer any, notation ...codec.Notation) string {
	return codec.ScalarText(string(codec.MarshalRequest(pointer, notation)))
}

// RequireList refuses an empty list for a required parameter, because the operation would then do more than was meant.
func (c *Call) RequireList(name string, length int) {
	if length == 0 {
		c.Fail("the parameter %q is empty", name)
	}
}

// Query adds a query parameter.
func (c *Call) Query(name, value string) {
	if c.checkParameter(name, value) {
		c.query = append(c.query, queryPair{name: name, value: value})
	}
}

// EscapedQuery adds a query parameter whose value is escaped already.
func (c *Call) EscapedQuery(name, value string) {
	c.query = append(c.query, queryPair{name: name, value: unescape(value), written: EscapeComponent(name) + "=" + value})
}

// RequiredQuery adds a query parameter that may not be empty, because the operation would then do more than was meant.
func (c *Call) RequiredQuery(name, value string) {
	if value == "" {
		c.Fail("the query parameter %q is empty", name)
		return
	}
	c.Query(name, value)
}

// Header adds a header.
func (c *Call) Header(name, value string) {
	if !c.checkParameter(name, value) {
		return
	}
	if c.header == nil {
		c.header = http.Header{}
	}
	c.header.Set(name, value)
}

// RequiredHeader adds a header that may not be empty.
func (c *Call) RequiredHeader(name, value string) {
	if value == "" {
		c.Fail("the header %q is empty", name)
		return
	}
	c.Header(name, value)
}

// Cookie adds a cookie.
func (c *Call) Cookie(name, value string) {
	if !c.checkParameter(name, value) {
		return
	}
	c.AddCookie(EscapeComponent(name) + "=" + EscapeComponent(value))
}

// AddCookie adds a cookie as it is sent.
func (c *Call) AddCookie(cookie string) {
	if c.header == nil {
		c.header = http.Header{}
	}
	if before := c.header.Get("Cookie"); before != "" {
		cookie = before + "; " + cookie
	}
	c.header.Set("Cookie", cookie)
}

func (c *Call) checkParameter(name, value string) bool {
	if value == notFinite {
		c.Fail("the parameter %q is not a finite number", name)
		return false
	}
	return true
}

// AddOpt adds an optional parameter with one of the methods of the call.
func AddOpt[T any](add func(name, value string), name string, o codec.Opt[T], format func(T) string) {
	if value, ok := o.Get(); ok {
		add(name, format(value))
	}
}

// AddList adds a parameter once for each element.
func AddList[T any](add func(name, value string), name string, list []T, format func(T) string) {
	for _, value := range list {
		add(name, format(value))
	}
}

// JoinCommas joins the elements of a list with commas.
func JoinCommas[T any](list []T, format func(T) string) string {
	parts := make([]string, len(list))
	for i, value := range list {
		parts[i] = format(value)
	}
	return strings.Join(parts, ",")
}

// URL sets the complete URL of an operation whose server the caller names.
func (c *Call) URL(text string) {
	parsed, err := url.Parse(text)
	if err != nil || parsed.Host == "" || parsed.Scheme != "http" && parsed.Scheme != "https" {
		c.Fail("the URL of the request is invalid")
		return
	}
	c.url = text
}

// Body sets the body to the value that a pointer points to, as JSON.
func (c *Call) Body(pointer any, notation ...codec.Notation) {
	c.body, c.hasBody, c.mediaType = codec.MarshalRequest(pointer, notation), true, "application/json"
}

// BodyMediaType sets the media type of the body, for JSON that has another one than application/json.
func (c *Call) BodyMediaType(mediaType string) {
	c.mediaType = mediaType
}

// Text sets the body to text of a media type.
func (c *Call) Text(text, mediaType string) {
	c.body, c.hasBody, c.mediaType = []byte(text), true, mediaType
}

// Upload sets the body to a stream of bytes of a media type.
func (c *Call) Upload(upload Upload, mediaType string) {
	c.upload, c.mediaType = &upload, mediaType
}

// Attachment returns what Attach was called with, or nil.
func (c *Call) Attachment() any {
	return c.attachment
}

// Attach keeps a value with the call, for the package that builds its body.
func (c *Call) Attach(value any) {
	c.attachment = value
}

// requestURL returns the URL of the call, and whether it goes to the base URL of the client.
func (c *Client) requestURL(call *Call, config *callConfig) (address string, isAPI bool, err error) {
	operation := call.operation
	if call.url != "" {
		address = call.url
		isAPI = sameOrigin(address, c.baseURL)
	} else {
		base, isDefault := c.baseURL, operation.Server.Kind == ServerDefault || c.singleHost
		switch {
		case isDefault:
		case operation.Server.Kind == ServerFixed:
			base = strings.TrimRight(operation.Server.URL, "/")
		case operation.Server.Kind == ServerTemplate:
			if base, err = c.service.fillServer(operation.Server.URL, c.serverVariables); err != nil {
				return "", false, err
			}
		default:
			return "", false, fmt.Errorf("the URL of the request is not set")
		}
		if base == "" {
			return "", false, fmt.Errorf("the client has no base URL; set one with the option BaseURL")
		}
		path := fillPath(operation.Path, call.path)
		address = base + path
		isAPI = operation.Server.Kind == ServerDefault || sameOrigin(base, c.baseURL)
	}
	pairs := append(call.query[:len(call.query):len(call.query)], config.query...)
	if len(pairs) > 0 {
		separator := "?"
		if strings.Contains(address, "?") {
			separator = "&"
		}
		address += separator + encodeQuery(pairs)
	}
	return address, isAPI, nil
}

func fillPath(template string, values []string) string {
	for _, value := range values {
		before, rest, ok := strings.Cut(template, "{")
		if !ok {
			break
		}
		_, after, _ := strings.Cut(rest, "}")
		template = before + value + after
	}
	return template
}

// EscapeComponent escapes all characters but the unreserved ones of RFC 3986.
func EscapeComponent(text string) string {
	return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
}

func encodeQuery(pairs []queryPair) string {
	parts := make([]string, len(pairs))
	for i, pair := range pairs {
		parts[i] = pair.written
		if pair.written == "" {
			parts[i] = EscapeComponent(pair.name) + "=" + EscapeComponent(pair.value)
		}
	}
	return strings.Join(parts, "&")
}

// replaceQuery replaces the parameters of the given names and adds new ones.
func replaceQuery(pairs, added []queryPair) []queryPair {
	var out []queryPair
	for _, pair := range pairs {
		isReplaced := slices.ContainsFunc(added, func(one queryPair) bool { return one.name == pair.name })
		if !isReplaced {
			out = append(out, pair)
		}
	}
	return append(out, added...)
}

// parseQuery splits a query into its parameters. Parts that are not well-formed are taken as they are.
func parseQuery(query string) []queryPair {
	var pairs []queryPair
	for _, part := range strings.Split(query, "&") {
		if part == "" {
			continue
		}
		name, value, _ := strings.Cut(part, "=")
		pairs = append(pairs, queryPair{name: unescape(name), value: unescape(value)})
	}
	return pairs
}

func unescape(text string) string {
	if plain, err := url.QueryUnescape(text); err == nil {
		return plain
	}
	return text
}

// fillServer completes the URL of a server that has variables.
func (s *Service) fillServer(template string, values map[string]string) (string, error) {
	out := template
	for _, name := range pathParameters(template) {
		value := values[name]
		label, hint := name, ""
		for _, spec := range s.ServerVariables {
			if spec.Name == name {
				label = spec.Label
				if value == "" {
					value = spec.Default
				}
				if len(spec.Env) > 0 {
					hint = "; set the environment variable " + spec.Env[0] + " or pass an option"
				}
			}
		}
		if value == "" {
			return "", fmt.Errorf("the operation needs the %s, but the client has none%s", label, hint)
		}
		variable := "{" + name + "}"
		// The value may be a host or a complete URL, which has its own scheme.
		if strings.Contains(value, "://") {
			_, out, _ = strings.Cut(out, variable)
			out = value + out
			continue
		}
		if strings.ContainsAny(value, "?#@ \t\n") {
			return "", fmt.Errorf("the server variable %q is invalid", name)
		}
		out = strings.ReplaceAll(out, variable, value)
	}
	return parseBaseURL(out)
}

func sameOrigin(left, right string) bool {
	a, errA := url.Parse(left)
	b, errB := url.Parse(right)
	return errA == nil && errB == nil && origin(a) == origin(b)
}

func origin(address *url.URL) string {
	port := address.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[address.Scheme]
	}
	return address.Scheme + "://" + strings.ToLower(address.Hostname()) + ":" + port
}
