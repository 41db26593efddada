package sdk

import (
	"context"
	"encoding/json"
	"strings"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// Request sends a request that no method covers. The target is a path below the base URL, or a URL. The body is nil or a
// value that encoding/json accepts. The first credential of the API is sent, unless the URL has another origin.
func (c *Client) Request(ctx context.Context, method, target string, body any, options ...CallOption) (*codec.Raw, error) {
	operation := &Operation{
		ID:       "request",
		Method:   method,
		Path:     target,
		Security: []Requirement{{Credential: firstCredential}},
	}
	call := &Call{operation: operation}
	if strings.Contains(target, "://") {
		call.URL(target)
	} else {
		path, query, _ := strings.Cut(target, "?")
		if !strings.HasPrefix(path, "/") {
			call.Fail("the path of the request does not begin with a slash")
		}
		if strings.ContainsAny(path, "{}") {
			call.Fail("a parameter of the path is not set")
		}
		operation.Path = path
		call.query = parseQuery(query)
	}
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return nil, usageError(operation, "the body of the request: %s", err)
		}
		call.body, call.hasBody, call.mediaType = text, true, "application/json"
	}
	value := &codec.Raw{}
	config := c.configOf(options)
	response, err := c.send(ctx, call, config)
	if err != nil {
		return nil, err
	}
	if response == nil {
		return value, nil
	}
	if len(response.body) == 0 {
		config.storeResponse(response, nil, 0)
		return value, nil
	}
	return value, config.decode(ctx, response, value)
}
