package sdk

import (
	"context"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// clockTolerance is how much older than the call a created resource may appear. Its time of creation and the clock of the
// server may be truncated to whole seconds.
const clockTolerance = 2 * time.Second

// lookup is how to look for the resource that a request creates.
type lookup struct {
	key     *LookupKey
	value   string
	create  *Operation
	path    []string
	started time.Time
}

type lookupResult uint8

const (
	lookupNotFound lookupResult = iota
	lookupFound
	lookupAmbiguous
)

func newLookup(request *preparedRequest, started time.Time) (*lookup, error) {
	operation := request.operation
	key := operation.Lookup
	if key == nil {
		return nil, usageError(operation, "the operation cannot be reconciled: it has no unique key to look up")
	}
	value, ok := valueAt(string(request.call.body), key.Body)
	if !ok || value == "null" {
		return nil, usageError(operation, "the operation cannot be reconciled without %q in the body of the request", strings.Join(key.Body, "."))
	}
	own := pathParameters(operation.Path)
	var path []string
	for _, name := range pathParameters(key.List.Path) {
		position := -1
		for i, one := range own {
			if one == name {
				position = i
			}
		}
		if position < 0 {
			return nil, usageError(operation, "the operation cannot be reconciled: its list needs path parameters that the request does not have")
		}
		path = append(path, request.call.path[position])
	}
	return &lookup{key: key, value: scalarText(value), create: operation, path: path, started: started}, nil
}

// find searches the list for the created resource.
func (l *lookup) find(ctx context.Context, client *Client, config *callConfig) (lookupResult, *rawResponse, error) {
	call := NewCall(l.key.List, l.path...)
	if l.key.Query != "" {
		call.Query(l.key.Query, l.value)
	}
	own := *config
	own.reconcile, own.response, own.strict = false, nil, false
	var found []string
	var last *rawResponse
	collect := func(page *rawResponse) {
		last = page
		list, _ := valueAt(string(page.body), l.key.Items)
		for _, item := range elementsOf(list) {
			if l.matches(item.text, page, client.clock.Now()) {
				found = append(found, item.text)
			}
		}
	}
	if l.key.List.Pagination != nil {
		pages := newPageReader(ctx, client, call, &own)
		for {
			page, err := pages.next()
			if err != nil {
				return lookupNotFound, nil, err
			}
			if page == nil {
				break
			}
			collect(page.response)
			pages.advance(page)
		}
	} else {
		response, err := client.execute(ctx, call, &own, false)
		if err != nil {
			return lookupNotFound, nil, err
		}
		collect(response)
	}
	switch len(found) {
	case 0:
		return lookupNotFound, nil, nil
	case 1:
		return lookupFound, l.response(found[0], last.header), nil
	default:
		return lookupAmbiguous, nil, nil
	}
}

// matches reports whether an item has the key and is not older than the call.
func (l *lookup) matches(item string, page *rawResponse, now time.Time) bool {
	value, ok := valueAt(item, l.key.Item)
	// A number equals the same number as a string, because some responses write IDs as strings.
	if !ok || scalarText(value) != l.value {
		return false
	}
	if l.key.Created == nil {
		return true
	}
	text, ok := valueAt(item, l.key.Created)
	if !ok {
		return true
	}
	created, err := time.Parse(time.RFC3339Nano, scalarText(text))
	if err != nil {
		return true
	}
	// Times of creation are compared with the clock of the server, because the local clock may be wrong. Without that clock,
	// a resource with the key counts as the created one: creating it again would be worse.
	server, err := http.ParseTime(page.header.Get("Date"))
	if err != nil {
		return true
	}
	age := max(now.Sub(l.started), 0) + clockTolerance
	return !created.Before(server.Add(-age))
}

// response is what the create operation would have returned for an item of the list.
func (l *lookup) response(item string, header http.Header) *rawResponse {
	body := item
	for i := len(l.key.Response) - 1; i >= 0; i-- {
		key := l.key.Response[i]
		if _, err := strconv.Atoi(key); err == nil {
			body = "[" + body + "]"
		} else {
			body = "{" + string(appendString(nil, key)) + ":" + body + "}"
		}
	}
	status := http.StatusOK
	for _, spec := range l.create.Responses {
		if spec.Status >= 200 && spec.Status < 300 {
			status = spec.Status
			break
		}
	}
	return &rawResponse{operation: l.create, status: status, header: header, body: []byte(body)}
}
