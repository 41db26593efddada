package sdk

import (
	"context"
	"iter"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// Paginator reads a list page by page or item by item. Nothing is sent until the first of them is read.
//
// P is the type of a page and T that of an item. An error ends the list; [Paginator.PageToken] is then the position from
// which it can be continued with [Resume].
type Paginator[P, T codec.Model] struct {
	paging
}

// paging is the part of a paginator that does not depend on the types of pages and items.
type paging struct {
	_      codec.NotComparable
	reader *pageReader
	config *callConfig
	token  PageToken
}

// NewPaginator returns a paginator of a list. Generated methods call it.
func NewPaginator[P, T codec.Model](ctx context.Context, client *Client, call *Call, options []CallOption) *Paginator[P, T] {
	return &Paginator[P, T]{newPaging(ctx, client, call, options)}
}

func newPaging(ctx context.Context, client *Client, call *Call, options []CallOption) paging {
	config := client.configOf(options)
	reader := newPageReader(ctx, client, call, config)
	return paging{reader: reader, config: config, token: reader.token(reader.position)}
}

// The methods are not inlined, because each package that imports an instance of the type compiles them with all that is inlined in
// them.

// Pages returns the pages. A page of which only some items were read before a [Resume] is returned as a whole.
//
//go:noinline
func (p *Paginator[P, T]) Pages() iter.Seq2[P, error] {
	return func(yield func(P, error) bool) { readPages(&p.paging, yield) }
}

// Items returns the items of all pages. After an item that cannot be read, the list goes on; any other error ends it.
//
//go:noinline
func (p *Paginator[P, T]) Items() iter.Seq2[T, error] {
	return func(yield func(T, error) bool) { readItems(&p.paging, yield) }
}

// All returns all items that are left, or the first error.
//
//go:noinline
func (p *Paginator[P, T]) All() ([]T, error) {
	return allItems[T](&p.paging)
}

// These functions are no methods, because the methods of a generic type, with those of what it embeds, are compiled for each of its
// instances.
func readPages[P codec.Model](p *paging, yield func(P, error) bool) {
	var none P
	eachPage(p, none, func(page codec.Model, err error) bool { return yield(codec.ModelAs[P](page), err) })
}

func readItems[T codec.Model](p *paging, yield func(T, error) bool) {
	var none T
	eachItem(p, none, func(item codec.Model, err error) bool { return yield(codec.ModelAs[T](item), err) })
}

func allItems[T codec.Model](p *paging) ([]T, error) {
	var items []T
	var failure error
	var none T
	eachItem(p, none, func(item codec.Model, err error) bool {
		if err != nil {
			failure = err
			return false
		}
		items = append(items, item.(T))
		return true
	})
	return items, failure
}

// eachPage calls yield for each page until it returns false.
func eachPage(p *paging, pointer codec.Model, yield func(codec.Model, error) bool) {
	for {
		read, err := p.reader.next()
		if err != nil {
			yield(nil, err)
			return
		}
		if read == nil {
			return
		}
		page := codec.NewModel(pointer)
		if err := p.config.decode(p.reader.ctx, read.response, page); err != nil {
			p.reader.done = true
			yield(nil, err)
			return
		}
		if err := p.config.report(p.reader.ctx, read.response, &read.totalDrift); err != nil {
			p.reader.done = true
			yield(nil, err)
			return
		}
		p.reader.advance(read)
		p.token = p.reader.token(p.reader.position)
		if !yield(page, nil) {
			return
		}
	}
}

// eachItem calls yield for each item until it returns false.
func eachItem(p *paging, pointer codec.Model, yield func(codec.Model, error) bool) {
	for {
		position := p.reader.position
		read, err := p.reader.next()
		if err != nil {
			yield(nil, err)
			return
		}
		if read == nil {
			return
		}
		for _, log := range []*codec.DriftLog{&read.listDrift, &read.totalDrift} {
			if err := p.config.report(p.reader.ctx, read.response, log); err != nil {
				p.reader.done = true
				yield(nil, err)
				return
			}
		}
		p.reader.advance(read)
		position.total = p.reader.position.total
		for i := min(position.itemsTaken, len(read.items)); i < len(read.items); i++ {
			item := codec.NewModel(pointer)
			err := p.reader.decode(read, i, item)
			position.itemsTaken = i + 1
			p.token = p.reader.token(position)
			if i+1 == len(read.items) {
				p.token = p.reader.token(p.reader.position)
			}
			if !yield(item, err) {
				// The rest of the page is read again by the next call.
				if i+1 < len(read.items) {
					p.reader.position = position
					p.reader.done = false
				}
				return
			}
		}
	}
}

// PageToken returns the current position: that of the item or page that would come next.
func (p *paging) PageToken() PageToken {
	return p.token
}

// Total returns the number of all items, as last reported by the server, and whether it is known.
func (p *paging) Total() (int, bool) {
	return int(p.reader.position.total), p.reader.position.total >= 0
}

// ChangedWhilePaging reports whether the number of all items changed between two pages. Items may then be missing or occur
// twice.
func (p *paging) ChangedWhilePaging() bool {
	return p.reader.totalChanged
}
