package sdk

import (
	"strconv"
	"strings"
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
	body string
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
		address, ok := pageText(page.body, p.Next)
		if !ok {
			return nextPage{kind: nextEnd}
		}
		query := parseQuery(queryOf(address))
		if len(query) == 0 {
			return nextPage{kind: nextInvalid, message: "the link to the next page has no query"}
		}
		return nextPage{kind: nextQuery, query: query}
	default:
		return p.afterByNumber(page)
	}
}

func (p *Pagination) afterByCursor(page *pageInfo) nextPage {
	cursor, hasCursor := pageText(page.body, p.Last)
	more := hasCursor
	if p.More != nil {
		text, _ := valueAt(page.body, p.More)
		more = strings.TrimSpace(text) == "true"
	}
	switch {
	case !more:
		return nextPage{kind: nextEnd}
	case !hasCursor:
		return nextPage{kind: nextInvalid, message: "the response says that there are more pages, but has no cursor"}
	}
	return nextPage{kind: nextQuery, query: []queryPair{{name: p.Parameter, value: cursor}}}
}

func (p *Pagination) afterByNumber(page *pageInfo) nextPage {
	if p.Next == nil {
		return p.afterByCount(page)
	}
	if address, ok := pageText(page.body, p.Next); ok {
		return p.afterByURL(page, address)
	}
	// A response with links but no link to a next page is the last. A response without links says nothing.
	if _, ok := valueAt(page.body, p.Next[:1]); ok {
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

// afterByCount takes the next page from the number of items.
func (p *Pagination) afterByCount(page *pageInfo) nextPage {
	switch {
	case page.count == 0, page.total >= 0 && int64(page.itemsSoFar) >= page.total:
		return nextPage{kind: nextEnd}
	case page.total >= 0:
		return nextPage{kind: nextQuery, query: p.nextNumber(page)}
	default:
		return nextPage{kind: nextGuess, query: p.nextNumber(page)}
	}
}

// nextNumber is the number after that of the request. A request without a number is for page 1.
func (p *Pagination) nextNumber(page *pageInfo) []queryPair {
	number := int64(1)
	for _, pair := range page.query {
		if pair.name == p.Parameter {
			if found, err := strconv.ParseInt(pair.value, 10, 32); err == nil {
				number = found
			}
		}
	}
	return []queryPair{{name: p.Parameter, value: strconv.FormatInt(number+1, 10)}}
}

// pageText is the text of a string or a number, unless it is missing or empty.
func pageText(body string, path keyPath) (string, bool) {
	value, ok := valueAt(body, path)
	if !ok {
		return "", false
	}
	r := Reader{data: value}
	switch r.Kind() {
	case KindString, KindInteger, KindNumber:
		text := strings.TrimSpace(scalarText(strings.TrimSpace(value)))
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
