package sdk

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// nextKind says what comes after a page.
type nextKind uint8

const (
	// nextEnd means that it was the last page.
	nextEnd nextKind = iota
	// nextQuery means that the page with the query parameters follows.
	nextQuery
	// nextGuess means that the page with the query parameters follows, if it exists: the response does not say.
	nextGuess
	// nextInvalid means that the response is contradictory.
	nextInvalid
)

type nextPage struct {
	kind    nextKind
	query   []queryPair
	message string
}

// pageInfo is what is known of a page that was read.
type pageInfo struct {
	body   string
	header http.Header
	// query is that of the request.
	query []queryPair
	// count is the number of items on the page, and itemsSoFar that of this page and all before it.
	count, itemsSoFar int
	// total is the number of all items, or negative.
	total int64
}

// after determines what comes after a page.
func (p *Pagination) after(page *pageInfo) nextPage {
	switch p.Style {
	case PageCursor:
		return p.afterByCursor(page)
	case PageLink:
		address, ok := page.nextLink(p)
		if more, isKnown := page.more(p); !ok || isKnown && !more {
			return nextPage{kind: nextEnd}
		}
		query := parseQuery(queryOf(address))
		if len(query) == 0 {
			return nextPage{kind: nextInvalid, message: "the link to the next page has no query"}
		}
		return nextPage{kind: nextQuery, query: query}
	case PageOffset:
		return p.afterByCount(page)
	default:
		return p.afterByNumber(page)
	}
}

// more returns whether the response says that there are more pages, and whether it says so at all.
func (i *pageInfo) more(p *Pagination) (more, isKnown bool) {
	if p.More == nil {
		return false, false
	}
	text, _ := codec.ValueAt(i.body, p.More)
	switch strings.Trim(strings.TrimSpace(text), `"`) {
	case "true":
		return true, true
	case "false":
		return false, true
	}
	return false, false
}

// nextLink returns the URL of the next page.
func (i *pageInfo) nextLink(p *Pagination) (string, bool) {
	if p.Header == "" {
		return pageText(i.body, p.Next)
	}
	for _, line := range i.header.Values(p.Header) {
		if address, ok := nextLink(line); ok {
			return address, true
		}
	}
	return "", false
}

// nextLink returns the target of the link with the relation "next" in a header of RFC 8288.
func nextLink(header string) (string, bool) {
	for {
		_, rest, ok := strings.Cut(header, "<")
		if !ok {
			return "", false
		}
		target, rest, ok := strings.Cut(rest, ">")
		if !ok {
			return "", false
		}
		links := splitUnquoted(rest, ',')
		for _, parameter := range splitUnquoted(links[0], ';') {
			name, value, _ := strings.Cut(parameter, "=")
			relations := strings.Fields(strings.Trim(strings.TrimSpace(value), `"`))
			isNext := func(relation string) bool { return strings.EqualFold(relation, "next") }
			if strings.EqualFold(strings.TrimSpace(name), "rel") && slices.ContainsFunc(relations, isNext) {
				return strings.TrimSpace(target), true
			}
		}
		header = rest[len(links[0]):]
	}
}

// splitUnquoted splits text at a separator outside quotes.
func splitUnquoted(text string, separator byte) []string {
	var parts []string
	isQuoted, start := false, 0
	for i := range len(text) {
		switch {
		case text[i] == '"':
			isQuoted = !isQuoted
		case text[i] == separator && !isQuoted:
			parts = append(parts, text[start:i])
			start = i + 1
		}
	}
	return append(parts, text[start:])
}

// cursor returns the cursor of the next page.
func (i *pageInfo) cursor(p *Pagination) (string, bool) {
	switch {
	case p.Header != "":
		cursor := strings.TrimSpace(i.header.Get(p.Header))
		return cursor, cursor != ""
	case p.LastItem != nil:
		list, _ := codec.ValueAt(i.body, p.Items)
		items := codec.Elements(list)
		if len(items) == 0 {
			return "", false
		}
		return pageText(items[len(items)-1].Text, p.LastItem)
	default:
		return pageText(i.body, p.Last)
	}
}

func (p *Pagination) afterByCursor(page *pageInfo) nextPage {
	cursor, hasCursor := page.cursor(p)
	more, isKnown := page.more(p)
	switch {
	case isKnown && !more, !isKnown && !hasCursor:
		return nextPage{kind: nextEnd}
	case !hasCursor:
		return nextPage{kind: nextInvalid, message: "the response says that there are more pages, but has no cursor"}
	}
	next := nextPage{kind: nextQuery, query: []queryPair{{name: p.Parameter, value: cursor}}}
	// A response that does not say whether there are more pages may be the last one.
	if !isKnown && (p.More != nil || p.LastItem != nil) {
		next.kind = nextGuess
	}
	return next
}

func (p *Pagination) afterByNumber(page *pageInfo) nextPage {
	if p.Next == nil {
		return p.afterByCount(page)
	}
	if address, ok := pageText(page.body, p.Next); ok {
		return p.afterByURL(page, address)
	}
	// A response with links but no link to a next page is the last. A response without links says nothing.
	if _, ok := codec.ValueAt(page.body, p.Next[:1]); ok {
		return nextPage{kind: nextEnd}
	}
	return p.afterByCount(page)
}

// afterByURL takes the next page from a URL that has its number. Some servers send malformed queries such as ?page=2?page=3,
// so only the leading digits of a value are used, and the largest number.
func (p *Pagination) afterByURL(page *pageInfo, address string) nextPage {
	number := int64(-1)
	var added []queryPair
	for _, pair := range parseQuery(queryOf(address)) {
		if pair.name == p.Parameter {
			if found, ok := leadingNumber(pair.value); ok {
				number = max(number, found)
			}
			continue
		}
		if !containsPair(page.query, pair) {
			added = append(added, pair)
		}
	}
	switch {
	case number >= 0:
		return nextPage{kind: nextQuery, query: []queryPair{{name: p.Parameter, value: strconv.FormatInt(number, 10)}}}
	case len(added) > 0:
		return nextPage{kind: nextQuery, query: added}
	default:
		return nextPage{kind: nextQuery, query: p.nextNumber(page)}
	}
}

func containsPair(pairs []queryPair, pair queryPair) bool {
	for _, one := range pairs {
		if one.name == pair.name && one.value == pair.value {
			return true
		}
	}
	return false
}

func leadingNumber(text string) (int64, bool) {
	end := 0
	for end < len(text) && text[end] >= '0' && text[end] <= '9' {
		end++
	}
	number, err := strconv.ParseInt(text[:end], 10, 64)
	return number, err == nil
}

// afterByCount takes the next page from the number of items, and from what the response says about more pages.
func (p *Pagination) afterByCount(page *pageInfo) nextPage {
	more, isKnown := page.more(p)
	switch {
	case isKnown && !more, page.count == 0, !isKnown && page.total >= 0 && int64(page.itemsSoFar) >= page.total:
		return nextPage{kind: nextEnd}
	case isKnown || page.total >= 0:
		return nextPage{kind: nextQuery, query: p.nextNumber(page)}
	default:
		return nextPage{kind: nextGuess, query: p.nextNumber(page)}
	}
}

// firstPage is the number of the first page, or the offset of the first item.
func (p *Pagination) firstPage() int64 {
	if p.FromZero || p.Style == PageOffset {
		return 0
	}
	return 1
}

// nextNumber is the number or the offset after that of the request. A request without one is for the first page.
func (p *Pagination) nextNumber(page *pageInfo) []queryPair {
	number := p.firstPage()
	for _, pair := range page.query {
		if pair.name == p.Parameter {
			if found, err := strconv.ParseInt(pair.value, 10, 64); err == nil {
				number = found
			}
		}
	}
	step := int64(1)
	if p.Style == PageOffset {
		step = int64(page.count)
	}
	return []queryPair{{name: p.Parameter, value: strconv.FormatInt(number+step, 10)}}
}

// pageText is the text of a string or a number, unless it is missing or empty.
func pageText(body string, path codec.Path) (string, bool) {
	value, ok := codec.ValueAt(body, path)
	if !ok {
		return "", false
	}
	switch codec.KindOf(value) {
	case codec.KindString, codec.KindInteger, codec.KindNumber:
		text := strings.TrimSpace(codec.ScalarText(strings.TrimSpace(value)))
		return text, text != ""
	default:
		return "", false
	}
}

func queryOf(address string) string {
	address, _, _ = strings.Cut(address, "#")
	_, query, _ := strings.Cut(address, "?")
	return query
}
