package sdk

import (
	"context"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"digitalocean-sdk.internal/go/sdk/codec"
)

const (
	// freshPerPage is how long a listing is fresh, for each page that it has.
	freshPerPage = 2 * time.Second
	// maxBatchPages is how many pages of a list are read.
	maxBatchPages = 10
)

// batchStates are the lists that the waiters of a client share, by the ID of the list operation. The first waiter that needs
// a fresh listing reads it, and the others wait for it.
type batchStates struct {
	mutex sync.Mutex
	lists map[string]*batchList
}

// batchList is the state of one list.
type batchList struct {
	// reading is held while a waiter reads the list.
	reading sync.Mutex
	// subscribers are the IDs that are waited for, with the number of waiters of each. The mutex of batchStates guards them
	// and what follows.
	subscribers map[string]int
	readAt      time.Time
	items       map[string]string
	header      http.Header
	status      int
	pages       int
	isTruncated bool
	isRead      bool
	// isDisabled is set if the list cannot be read, so that each waiter polls for itself.
	isDisabled bool
}

type batchResult uint8

const (
	// batchNotUsed means that the target has to be polled itself.
	batchNotUsed batchResult = iota
	// batchUnavailable means that the list could not be read this time.
	batchUnavailable
	// batchFound means that the list has the target.
	batchFound
)

// subscription is the registration of a waiter for an ID.
type subscription struct {
	states *batchStates
	list   *batchList
	id     string
	ended  bool
}

func (s *batchStates) subscribe(operation, id string) *subscription {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.lists == nil {
		s.lists = map[string]*batchList{}
	}
	list := s.lists[operation]
	if list == nil {
		list = &batchList{subscribers: map[string]int{}}
		s.lists[operation] = list
	}
	list.subscribers[id]++
	return &subscription{states: s, list: list, id: id}
}

// end ends the registration. It may be called several times.
func (s *subscription) end() {
	if s == nil || s.ended {
		return
	}
	s.ended = true
	s.states.mutex.Lock()
	defer s.states.mutex.Unlock()
	if s.list.subscribers[s.id]--; s.list.subscribers[s.id] == 0 {
		delete(s.list.subscribers, s.id)
	}
}

// poll returns what polling the target itself would have given, from a list that was read after the last poll.
func (s *subscription) poll(ctx context.Context, client *Client, config *callConfig, target *pollTarget) (*rawResponse, batchResult, error) {
	if response, result, ok := s.current(client, target); ok {
		return response, result, nil
	}
	s.list.reading.Lock()
	defer s.list.reading.Unlock()
	if response, result, ok := s.current(client, target); ok {
		return response, result, nil
	}
	err := s.read(ctx, client, config, target.call.operation.Status.Batch)
	if err != nil && mayHeal(err) {
		return nil, batchUnavailable, err
	}
	response, result, _ := s.current(client, target)
	return response, result, nil
}

// current returns the state in the last listing. It returns false if the list has to be read.
func (s *subscription) current(client *Client, target *pollTarget) (*rawResponse, batchResult, bool) {
	s.states.mutex.Lock()
	defer s.states.mutex.Unlock()
	list := s.list
	if list.isDisabled || len(list.subscribers) < 2 {
		return nil, batchNotUsed, true
	}
	age := client.clock.Now().Sub(list.readAt)
	isFresh := age < freshPerPage*time.Duration(max(list.pages, 1))
	if list.readAt.IsZero() || !list.readAt.After(target.polledAt) && !isFresh {
		return nil, batchNotUsed, false
	}
	if !list.isRead {
		return nil, batchUnavailable, true
	}
	item, ok := list.items[s.id]
	if !ok {
		return nil, batchNotUsed, !list.isTruncated || list.missing(list.items) <= list.pages
	}
	// The item of a list is the value that the response of a single resource wraps in an object.
	body := item
	if rule := target.call.operation.Status; len(rule.Status) > 0 && len(rule.Status[0]) > 1 {
		keys := rule.Status[0][:len(rule.Status[0])-1]
		for i := len(keys) - 1; i >= 0; i-- {
			body = "{" + string(codec.AppendString(nil, keys[i])) + ":" + body + "}"
		}
	}
	return &rawResponse{
		operation: target.call.operation,
		status:    list.status,
		header:    list.header,
		body:      []byte(body),
		attempts:  1,
		source:    SourceResponse,
	}, batchFound, true
}

// missing is the number of IDs that are waited for and not among the items.
func (l *batchList) missing(items map[string]string) int {
	count := 0
	for id := range l.subscribers {
		if _, ok := items[id]; !ok {
			count++
		}
	}
	return count
}

// read reads pages as long as each may save more requests than it costs.
func (s *subscription) read(ctx context.Context, client *Client, config *callConfig, batch *BatchList) error {
	own := *config
	own.response, own.reconcile, own.resume, own.query = nil, false, "", client.defaults.query
	pagination := batch.List.Pagination
	items := map[string]string{}
	for pages := 1; ; pages++ {
		call := NewCall(batch.List)
		if pagination != nil && pagination.Size != "" {
			call.Query(pagination.Size, strconv.Itoa(pagination.Largest))
		}
		isNumbered := pagination != nil && pagination.Style == PageNumber
		if isNumbered && pages > 1 {
			call.Query(pagination.Parameter, strconv.Itoa(pages))
		}
		response, err := client.execute(ctx, call, &own, false)
		if err != nil {
			s.states.mutex.Lock()
			s.list.readAt, s.list.isRead = client.clock.Now(), false
			s.list.isDisabled = !mayHeal(err)
			s.states.mutex.Unlock()
			return err
		}
		count := 0
		if body := string(response.body); codec.Check(body) == nil && pagination != nil {
			text, _ := codec.ValueAt(body, pagination.Items)
			for _, item := range codec.Elements(text) {
				count++
				if id, ok := codec.ValueAt(item.Text, batch.ID); ok {
					key := codec.ScalarText(strings.TrimSpace(id))
					if _, known := items[key]; !known {
						items[key] = item.Text
					}
				}
			}
		}
		isLast := count == 0 || !isNumbered || pages >= maxBatchPages
		s.states.mutex.Lock()
		if isLast || s.list.missing(items) <= pages {
			list := s.list
			list.readAt, list.isRead, list.items = client.clock.Now(), true, items
			list.header, list.status, list.pages, list.isTruncated = response.header, response.status, pages, !isLast
			s.states.mutex.Unlock()
			return nil
		}
		s.states.mutex.Unlock()
	}
}
