package sdk

// StreamFormat says how the events of a stream add up to one JSON document, which starts as an empty object.
type StreamFormat struct {
	// EventType is the key of an event that selects its rule. If it is empty, Other applies to every event.
	EventType string
	// Events has the steps for an event by the value of that key.
	Events map[string][]StreamStep
	// Other has the steps for every other event.
	Other []StreamStep
	// Index is the key by which elements of lists are matched.
	Index string
	// ID is the key that tells apart elements with the same index. It is empty if there is none.
	ID string
	// Replaced lists keys whose texts are repeated in each event instead of continued.
	Replaced []string
	// Pieces lists keys whose values arrive in pieces, and what the complete document calls them.
	Pieces map[string]string
	// Trimmed lists keys of the document whose text loses a suffix.
	Trimmed map[string]string
	// EndEvents lists the event types that end the response.
	EndEvents []string
	// EndValues lists paths to values of an event that end the response if they are neither null nor empty. "*" stands for
	// every element of a list, each of which has to end.
	EndValues [][]string
}

// StreamAction is what a step does.
type StreamAction uint8

const (
	// StreamReplace replaces the document by an object of the event. If the event has it, the rule ends.
	StreamReplace StreamAction = iota
	// StreamMerge merges a value of the event into the document.
	StreamMerge
	// StreamInsert puts a value of the event into a list, at the index that the event names.
	StreamInsert
	// StreamAppend merges a value of the event, as a piece, into the element at the index that the event names.
	StreamAppend
	// StreamParse parses the JSON text that arrived as pieces in the element at the index that the event names.
	StreamParse
)

// StreamStep is one step of a rule. An empty path is the event or the document itself.
type StreamStep struct {
	Action StreamAction
	// From is the path of the value in the event.
	From []string
	// Into is where StreamMerge puts the value.
	Into []string
	// List is the path of the list.
	List []string
	// JSONText lists keys of the element that arrive as pieces of JSON text.
	JSONText []string
	// Renamed lists keys of the value, and what the element calls them.
	Renamed map[string]string
	// Skipped lists keys of the value that are left out.
	Skipped []string
	// Key is the key that StreamParse parses.
	Key string
}
