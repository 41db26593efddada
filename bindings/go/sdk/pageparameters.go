package sdk

import (
	"slices"
	"strconv"
	"strings"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// copyPageParameters adds the page and the size of the JSON body to the query, where a paginator keeps them. Their
// names are JSON paths there, such as `$.page.size`, so that they are no parameters of the query.
func (c *Call) copyPageParameters() {
	for _, name := range c.bodyParameters() {
		value, ok := codec.ValueAt(string(c.body), keysOf(name))
		has := func(pair queryPair) bool { return pair.name == name }
		if !ok || slices.ContainsFunc(c.query, has) {
			continue
		}
		switch codec.KindOf(value) {
		case codec.KindString, codec.KindInteger, codec.KindNumber:
			c.query = append(c.query, queryPair{name: name, value: codec.ScalarText(strings.TrimSpace(value))})
		}
	}
}

// movePageParameters moves the page and the size from the query to the JSON body.
func (c *Call) movePageParameters() {
	names := c.bodyParameters()
	var kept []queryPair
	for _, pair := range c.query {
		if !slices.Contains(names, pair.name) {
			kept = append(kept, pair)
			continue
		}
		text := pair.value
		isCursor := c.operation.Pagination.Style == PageCursor && pair.name == c.operation.Pagination.Parameter
		if _, err := strconv.ParseInt(text, 10, 64); err != nil || isCursor {
			text = string(codec.AppendString(nil, text))
		}
		c.body = []byte(codec.SetAt(string(c.body), keysOf(pair.name), text))
		c.hasBody, c.mediaType = true, "application/json"
	}
	c.query = kept
}

// keysOf returns the keys of a JSON path.
func keysOf(path string) []string {
	return strings.Split(path, ".")[1:]
}

// bodyParameters returns the paths of the parameters of pages in the JSON body.
func (c *Call) bodyParameters() []string {
	pagination := c.operation.Pagination
	if pagination == nil || !pagination.InBody {
		return nil
	}
	names := []string{pagination.Parameter}
	if pagination.Size != "" {
		names = append(names, pagination.Size)
	}
	return names
}
