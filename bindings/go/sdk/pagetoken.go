package sdk

import (
	"fmt"
	"strconv"
	"strings"
)

// PageToken is a position in a list. It is text, so that a program can store it and continue the list later with [Resume].
// The empty token is the start.
type PageToken string

// position is a parsed page token.
type position struct {
	operation string
	// itemsBefore is the number of items on the pages before this one, and itemsTaken that of this page that were returned.
	itemsBefore, itemsTaken int
	// total is the number of all items, as last reported by the server. It is negative if it is not known.
	total int64
	// query has the parameters that this page adds to the query of the request, or the whole query in a token.
	query []queryPair
}

func (p *position) token() PageToken {
	total := ""
	if p.total >= 0 {
		total = strconv.FormatInt(p.total, 10)
	}
	return PageToken(fmt.Sprintf("%s:%d:%d:%s:%s", p.operation, p.itemsBefore, p.itemsTaken, total, encodeQuery(p.query)))
}

// Count returns the number of items before this position.
func (t PageToken) Count() int {
	parsed, err := t.parse()
	if err != nil {
		return 0
	}
	return parsed.itemsBefore + parsed.itemsTaken
}

func (t PageToken) parse() (position, error) {
	invalid := usageError(nil, "%q is not a page token", string(t))
	parts := strings.SplitN(string(t), ":", 5)
	if len(parts) < 5 || parts[0] == "" {
		return position{}, invalid
	}
	before, err := strconv.ParseUint(parts[1], 10, 31)
	if err != nil {
		return position{}, invalid
	}
	taken, err := strconv.ParseUint(parts[2], 10, 31)
	if err != nil {
		return position{}, invalid
	}
	total := int64(-1)
	if parts[3] != "" {
		if total, err = strconv.ParseInt(parts[3], 10, 64); err != nil || total < 0 {
			return position{}, invalid
		}
	}
	return position{parts[0], int(before), int(taken), total, parseQuery(parts[4])}, nil
}
