package sdk

import (
	"context"
	"net/http"
	"strconv"
	"strings"
	"time"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// clockTolerance is how much older than the call a created resource may appear. Its time of creation and the clock of the
// server may be truncated to whole seconds.
const clockTolerance = 2 * time.Second

// maxLag is how far the clock of a server that sends no Date may be behind the local clock.
const maxLag = 24 * time.Hour

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
	value, ok := codec.ValueAt(string(request.call.body), key.Body)
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
	return &lookup{key: key, value: codec.ScalarText(value), create: operation, path: path, started: started}, nil
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
	// doubtful is set if the resource may be among items that did not come, or whose age is unknown.
	doubtful := false
	collect := func(page *rawResponse) {
		last = page
		list, _ := codec.ValueAt(string(page.body), l.key.Items)
		if !strings.HasPrefix(list, "[") && !strings.HasPrefix(list, "{") {
			doubtful = true
		}
		for _, item := range codec.Elements(list) {
			switch l.match(item.Text, page, client.clock.Now()) {
			case isNew:
				found = append(found, item.Text)
			case isDoubtful:
				doubtful = true
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
			doubtful = doubtful || len(page.totalDrift.List) > 0
			pages.advance(page)
		}
	} else {
		response, err := client.execute(ctx, call, &own, false)
		if err != nil {
			return lookupNotFound, nil, err
		}
		collect(response)
	}
	switch {
	case len(found) == 1:
		return lookupFound, l.response(found[0], last.header), nil
	case len(found) == 0 && !doubtful:
		return lookupNotFound, nil, nil
	default:
		return lookupAmbiguous, nil, nil
	}
}

type match uint8

const (
	// isOther is an item with another key, or one that is older than the call.
	isOther match = iota
	isNew
	// isDoubtful is an item that may be older than the call.
	isDoubtful
)

// match says whether an item has the key and is not older than the call.
func (l *lookup) match(item string, page *rawResponse, now time.Time) match {
	value, ok := codec.ValueAt(item, l.key.Item)
	// A number equals the same number as a string, because some responses write IDs as strings.
	if !ok || codec.ScalarText(value) != l.value {
		return isOther
	}
	if l.key.Created == nil {
		return isNew
	}
	text, _ := codec.ValueAt(item, l.key.Created)
	created, err := time.Parse(time.RFC3339Nano, codec.ScalarText(text))
	if err != nil {
		return isNew
	}
	// Times of creation are compared with the clock of the server, because the local clock may be wrong.
	lag := time.Duration(0)
	server, err := http.ParseTime(page.header.Get("Date"))
	if err != nil {
		server, lag = now, maxLag
	}
	earliest := server.Add(-max(now.Sub(l.started), 0) - clockTolerance)
	switch {
	case !created.Before(earliest):
		return isNew
	case !created.Before(earliest.Add(-lag)):
		return isDoubtful
	default:
		return isOther
	}
}

// response is what the create operation would have returned for an item of the list.
func (l *lookup) response(item string, header http.Header) *rawResponse {
	body := item
	for i := len(l.key.Response) - 1; i >= 0; i-- {
		key := l.key.Response[i]
		if _, err := strconv.Atoi(key); err == nil {
			body = "[" + body + "]"
		} else {
			body = "{" + string(codec.AppendString(nil, key)) + ":" + body + "}"
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
