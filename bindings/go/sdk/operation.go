package sdk

import "net/http"

// Operation describes one operation of an API. Generated packages have one variable for each.
type Operation struct {
	// ID is the operation ID in the description of the API.
	ID string
	// Method is the HTTP method.
	Method string
	// Path is the path after the base URL, with {name} for each path parameter.
	Path string
	// Server is where the operation is sent.
	Server Server
	// Security lists the credentials that the operation accepts. Any requirement suffices; without any, none is needed.
	Security []Requirement
	// Responses lists the successful responses.
	Responses []ResponseSpec
	// Safety is the effect of sending the request twice. The zero value follows from the method.
	Safety Safety
	// Lookup says how a created resource is found when the response to the create was lost.
	Lookup *LookupKey
	// Pagination says how the list is read in pages.
	Pagination *Pagination
	// Status says how the response tells whether asynchronous work is done.
	Status *StatusRule
	// Wait lists what to wait for after the operation, in this order.
	Wait []WaitStep
	// Stream says how the events of a stream add up to the response without streaming.
	Stream *StreamFormat
}

// Safety is the effect of sending the same request twice. It decides which requests are retried.
type Safety uint8

const (
	// ByMethod takes the safety that HTTP defines for the method.
	ByMethod Safety = iota
	// Safe requests change nothing.
	Safe
	// Idempotent requests change nothing that the first request did not change.
	Idempotent
	// Unsafe requests may act again, such as creating a second resource.
	Unsafe
)

func (o *Operation) isIdempotent() bool {
	switch o.Safety {
	case Safe, Idempotent:
		return true
	case Unsafe:
		return false
	default:
		return o.Method != http.MethodPost && o.Method != http.MethodPatch
	}
}

// ServerKind says how the server of an operation is found.
type ServerKind uint8

const (
	// ServerDefault is the base URL of the client.
	ServerDefault ServerKind = iota
	// ServerFixed is a base URL of its own.
	ServerFixed
	// ServerTemplate is a base URL with variables that are set on the client.
	ServerTemplate
	// ServerCaller is a complete URL that the caller passes. No credential is sent there.
	ServerCaller
)

// Server is where an operation is sent.
type Server struct {
	Kind ServerKind
	// URL is the base URL, or its template.
	URL string
}

// Requirement is a credential, or several together, that suffices to call an operation.
type Requirement struct {
	// Credential is the name of the security scheme. It is empty if the operation may be called without a credential.
	Credential string
	// Scopes are the scopes that a token needs.
	Scopes []string
	// And lists the credentials that are sent together with this one.
	And []Requirement
}

// ResponseSpec is a successful response of an operation.
type ResponseSpec struct {
	// Status is the status code. Below 10, it is a class: 2 is every 2xx status, and 0 is any status.
	Status int
	// Media is the media type. It is empty for a response without a body.
	Media string
}

// LookupKey says how to find the resource that a create operation made: a value of the request body that the items of a list
// have as well.
type LookupKey struct {
	// Body is the path to the key in the request body.
	Body []string
	// List is the operation that lists such resources.
	List *Operation
	// Query is the query parameter of the list that filters by the key. It is empty if there is none.
	Query string
	// Items is the path to the list in its response.
	Items []string
	// Item is the path to the key in an item.
	Item []string
	// Response is the path to the resource in the response of the create operation.
	Response []string
	// Created is the path to the time of creation in an item. It is nil if the API does not report it.
	Created []string
}

// Pagination says where the response of a list has its items, and how the next page is requested.
type Pagination struct {
	// Items is the path to the list, or to an object whose values are the items.
	Items []string
	// Keyed is set if the items are the values of an object.
	Keyed bool
	// Total is the path to the number of all items. It is nil if the API does not report it.
	Total []string
	// Size is the parameter for the number of items on a page. It is empty if there is none.
	Size string
	// Largest is the largest page that the list accepts.
	Largest int
	// Style is how the next page is requested.
	Style PageStyle
	// Parameter is the parameter for the number, the offset or the cursor of a page.
	Parameter string
	// FromZero is set if the first page has the number 0.
	FromZero bool
	// InBody is set if the parameters are keys of the JSON body. Their names are paths with dots between the keys.
	InBody bool
	// Next is the path to the URL of the next page, for the styles PageNumber and PageLink.
	Next []string
	// Last is the path to the cursor of the next page.
	Last []string
	// LastItem is the path in the last item of a page to the cursor of the next page.
	LastItem []string
	// Header is the header with the cursor or, for the style PageLink, with the link to the next page.
	Header string
	// More is the path to a boolean that says whether there are more pages.
	More []string
}

// opening is how the JSON of the items begins.
func (p *Pagination) opening() string {
	if p.Keyed {
		return "{"
	}
	return "["
}

// PageStyle is how the next page of a list is requested.
type PageStyle uint8

const (
	// PageNumber requests pages by number.
	PageNumber PageStyle = iota
	// PageOffset requests pages by the number of items before them.
	PageOffset
	// PageCursor requests pages by a cursor from the response.
	PageCursor
	// PageLink requests pages by the query of a URL from the response.
	PageLink
)

// StatusRule says how the response of an operation tells whether asynchronous work is done.
type StatusRule struct {
	// Status lists paths to the status. The first that exists counts. With "*", every element has to be done.
	Status [][]string
	// Done lists the statuses that mean success.
	Done []string
	// Failed lists the statuses that mean failure. Every other status means that the work goes on.
	Failed []string
	// Count is the path to the number of statuses that "*" in the path of the status has to find. It is nil if one is enough.
	Count []string
	// Batch is a list that shows many statuses at once. It is nil if there is none.
	Batch *BatchList
	// Minutes is how long the work may take by default. Zero means an hour.
	Minutes int
}

// BatchList is a list that shows the statuses of many resources in one response.
type BatchList struct {
	// List is the operation that lists, newest first.
	List *Operation
	// ID is the path to the ID in an item. It equals the last path parameter of the polled operation.
	ID []string
}

// WaitStep is one thing to wait for after an operation.
type WaitStep struct {
	// Operation is polled. Without a status rule, it is called once.
	Operation *Operation
	// With says where the path parameters of the polled operation are in the response. Others are taken from the request.
	With []WaitParameter
	// UntilGone says that the step ends when the resource is not found any more.
	UntilGone bool
}

// WaitParameter says where the value of a path parameter is.
type WaitParameter struct {
	Name string
	// Paths are tried in order. "*" stands for every element of a list.
	Paths [][]string
}
