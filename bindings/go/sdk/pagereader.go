package sdk

import (
	"context"
	"fmt"
	"hash/maphash"
	"slices"
	"strconv"
	"strings"

	"digitalocean-sdk.internal/go/sdk/codec"
)

const (
	// maxEmptyPages is how many empty pages may follow each other before a list counts as endless.
	maxEmptyPages = 100
	// maxIdenticalPages is how often a page with the same content may occur while the number of all items changes.
	maxIdenticalPages = 3
)

// pageReader requests the pages of a list one after the other, and detects lists that never end.
type pageReader struct {
	ctx    context.Context
	client *Client
	call   *Call
	config *callConfig
	// position is the page that is requested next.
	position position
	// isGuess is set if the last page did not say that there is another one.
	isGuess bool
	// failure is an error that ends the list.
	failure error
	done    bool
	// visited has the query parameters that the pages added.
	visited map[string]bool
	seed    maphash.Seed
	// seen has the hashes of the lists that were read, each with the totals that were reported with it.
	seen         map[uint64][]int64
	emptyPages   int
	totalChanged bool
}

// page is a page that was read.
type page struct {
	response *rawResponse
	items    []codec.Element
	total    int64
	next     nextPage
	// listDrift is where the list departs from the description, and totalDrift says that items are missing.
	listDrift, totalDrift codec.DriftLog
}

func newPageReader(ctx context.Context, client *Client, call *Call, config *callConfig) *pageReader {
	reader := &pageReader{
		ctx:      ctx,
		client:   client,
		call:     call,
		config:   config,
		position: position{operation: call.operation.ID, total: -1},
		visited:  map[string]bool{},
		seed:     maphash.MakeSeed(),
		seen:     map[uint64][]int64{},
	}
	if call.operation.Pagination == nil {
		reader.failure = usageError(call.operation, "the operation is not read in pages")
		return reader
	}
	call.copyPageParameters()
	// A request without a size reads the largest pages, which takes the fewest requests.
	if pagination := call.operation.Pagination; pagination.Size != "" && pagination.Largest > 0 {
		has := func(pair queryPair) bool { return pair.name == pagination.Size }
		if !slices.ContainsFunc(call.query, has) && !slices.ContainsFunc(config.query, has) {
			call.query = append(call.query, queryPair{name: pagination.Size, value: strconv.Itoa(pagination.Largest)})
		}
	}
	if config.resume != "" {
		reader.resume(config.resume)
	}
	return reader
}

// resume continues at a page token.
func (r *pageReader) resume(token PageToken) {
	parsed, err := token.parse()
	switch {
	case err != nil:
		r.failure = err
	case parsed.operation != r.call.operation.ID:
		r.failure = usageError(r.call.operation, "the page token is for %q", parsed.operation)
	default:
		r.call.query = parsed.query
		parsed.query = nil
		r.position = parsed
	}
}

// token is the text of a position, with the whole query.
func (r *pageReader) token(at position) PageToken {
	at.query = replaceQuery(r.call.query, at.query)
	return at.token()
}

// next requests the next page. It returns nil at the end. The reader stays at the page until advance is called.
func (r *pageReader) next() (*page, error) {
	if r.failure != nil {
		err := r.failure
		r.failure, r.done = nil, true
		return nil, err
	}
	if r.done {
		return nil, nil
	}
	call := *r.call
	call.query = replaceQuery(r.call.query, r.position.query)
	query := call.query
	call.movePageParameters()
	response, err := r.client.execute(r.ctx, &call, r.config, false)
	if err != nil {
		r.done = true
		return nil, err
	}
	found, failure := r.read(response, query)
	if failure != nil {
		r.done = true
		return nil, failure
	}
	return found, nil
}

// read finds the items of a page. It returns nil if the page was only a guess and does not exist.
func (r *pageReader) read(response *rawResponse, query []queryPair) (*page, *Error) {
	pagination := r.call.operation.Pagination
	text := strings.TrimPrefix(string(response.body), "\ufeff")
	if err := codec.Check(text); err != nil {
		return nil, decodingError(response, "the page is not valid JSON: "+err.Error())
	}
	total := pagination.totalOf(text)
	list, ok := codec.ValueAt(text, pagination.Items)
	list = strings.TrimSpace(list)
	isNull := list == "null"
	var listDrift codec.DriftLog
	// Where the total says that there is nothing, a missing list is empty.
	if !ok && total == 0 {
		listDrift.Add(pointerOf(pagination.Items), "a list", "nothing")
		ok, isNull = true, true
	} else if isNull {
		listDrift.Add(pointerOf(pagination.Items), "a list", "null")
	}
	if !ok || !isNull && !strings.HasPrefix(list, pagination.opening()) {
		return nil, decodingError(response, "the page has no list at "+strconv.Quote(strings.Join(pagination.Items, ".")))
	}
	items := codec.Elements(list)
	itemsSoFar := r.position.itemsBefore + len(items)
	if len(items) == 0 {
		r.emptyPages++
	} else {
		r.emptyPages = 0
	}
	if r.emptyPages > maxEmptyPages {
		return nil, decodingError(response, "reading stopped after 100 empty pages")
	}
	if len(items) > 0 && r.isRepeated(list, total) {
		if r.isGuess {
			r.done = true
			return nil, nil
		}
		return nil, decodingError(response, "reading stopped: the server returned the same page again")
	}
	info := pageInfo{body: text, header: response.header, query: query, count: len(items), itemsSoFar: itemsSoFar, total: total}
	found := &page{response: response, items: items, total: total, next: pagination.after(&info), listDrift: listDrift}
	// A list that ends before the total it reports would pass for complete.
	if found.next.kind == nextEnd && total > int64(itemsSoFar) {
		found.totalDrift.Add(pointerOf(pagination.Total), strconv.Itoa(itemsSoFar)+" as the total", strconv.FormatInt(total, 10))
	}
	return found, nil
}

// totalOf returns the number of all items that a page states, or a negative number.
func (p *Pagination) totalOf(text string) int64 {
	if p.Total == nil {
		return -1
	}
	if value, ok := pageText(text, p.Total); ok {
		if number, err := strconv.ParseInt(value, 10, 64); err == nil && number >= 0 {
			return number
		}
	}
	return -1
}

// checkTotal notes drift if a list that is read by a single call ends before the total that it states.
func (r *rawResponse) checkTotal(log *codec.DriftLog) {
	pagination := r.operation.Pagination
	if pagination == nil || pagination.Total == nil || pagination.InBody || r.source != SourceResponse {
		return
	}
	before, ok := pagination.itemsBefore(r.query)
	text := strings.TrimPrefix(string(r.body), "\ufeff")
	total := pagination.totalOf(text)
	if !ok || total <= int64(before) {
		return
	}
	list, _ := codec.ValueAt(text, pagination.Items)
	count := len(codec.Elements(list))
	page := pageInfo{body: text, header: r.header, query: r.query, count: count, itemsSoFar: before + count, total: total}
	if total > int64(page.itemsSoFar) && pagination.after(&page).kind == nextEnd {
		log.Add(pointerOf(pagination.Total), strconv.Itoa(page.itemsSoFar)+" as the total", strconv.FormatInt(total, 10))
	}
}

// itemsBefore returns how many items of the list come before the page that a query asks for, if the query tells.
func (p *Pagination) itemsBefore(query []queryPair) (int, bool) {
	find := func(name string) (string, bool) {
		for _, pair := range slices.Backward(query) {
			if name != "" && pair.name == name {
				return pair.value, true
			}
		}
		return "", false
	}
	text, isAsked := find(p.Parameter)
	switch {
	case p.Style == PageLink:
		// Any of the parameters may be that of the page.
		return 0, len(query) == 0
	case !isAsked:
		return 0, true
	case p.Style == PageCursor:
		return 0, false
	}
	number, err := strconv.Atoi(text)
	if p.Style == PageOffset {
		return max(number, 0), err == nil
	}
	first := int(p.firstPage())
	if err != nil || number <= first {
		return 0, err == nil
	}
	sizeText, _ := find(p.Size)
	size, err := strconv.Atoi(sizeText)
	return (number - first) * size, err == nil
}

// pointerOf is a path as a JSON pointer.
func pointerOf(path []string) string {
	pointer := ""
	for _, key := range path {
		pointer += "/" + codec.PointerToken(key)
	}
	return pointer
}

// isRepeated reports whether a list was read before. A list that grows at its start may repeat a page a few times, each time
// with another total.
func (r *pageReader) isRepeated(list string, total int64) bool {
	hash := maphash.String(r.seed, list)
	totals := r.seen[hash]
	repeated := slices.Contains(totals, total) || len(totals) == maxIdenticalPages
	r.seen[hash] = append(totals, total)
	return repeated
}

// advance moves on to the page after this one.
func (r *pageReader) advance(read *page) {
	if r.position.total >= 0 && read.total >= 0 && r.position.total != read.total {
		r.totalChanged = true
	}
	if read.total >= 0 {
		r.position.total = read.total
	}
	r.visited[encodeQuery(r.position.query)] = true
	switch read.next.kind {
	case nextEnd:
		r.done = true
	case nextInvalid:
		r.failure = decodingError(read.response, read.next.message)
	default:
		if !r.visited[encodeQuery(read.next.query)] {
			r.isGuess = read.next.kind == nextGuess
			r.position.itemsBefore += len(read.items)
			r.position.itemsTaken = 0
			r.position.query = read.next.query
			return
		}
		r.failure = decodingError(read.response, "reading stopped: the next page was read before")
	}
	r.position.itemsTaken = len(read.items)
}

// decode decodes an item of a page.
func (r *pageReader) decode(read *page, index int, item codec.Model) error {
	codec.SetKey(item, read.items[index].Key)
	decoded, err := codec.Decode(r.ctx, []byte(read.items[index].Text), item)
	if err != nil {
		return decodingError(read.response, fmt.Sprintf("item %d of the page is invalid: %s", index+1, err))
	}
	if err := r.config.report(r.ctx, read.response, &decoded.Drift); err != nil {
		return err
	}
	if decoded.Mismatch != nil {
		failure := decodingError(read.response, fmt.Sprintf("item %d of the page is invalid: %s", index+1, decoded.Mismatch))
		failure.Drift = decoded.Drift.List
		return failure
	}
	return nil
}
