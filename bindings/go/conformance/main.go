//go:build conformance

// Command conformance is the driver of the conformance suite: it reads calls as lines of JSON and writes their outcomes.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/sdk/codec"
)

// line is one line of the input.
type line struct {
	Do         string          `json:"do"`
	Client     clientSettings  `json:"client"`
	Concurrent bool            `json:"concurrent"`
	Calls      []arguments     `json:"calls"`
	Operation  string          `json:"operation"`
	Part       string          `json:"part"`
	Body       json.RawMessage `json:"body"`
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	write := func(answer any) {
		text, err := json.Marshal(answer)
		if err != nil {
			text, _ = json.Marshal(map[string]string{"fault": err.Error()})
		}
		fmt.Fprintf(out, "%s\n", text)
		out.Flush()
	}
	write(map[string]any{"language": "go", "modes": []string{"blocking"}})
	known := operations()
	input := bufio.NewReaderSize(os.Stdin, 1<<20)
	for {
		text, err := input.ReadBytes('\n')
		if len(text) > 0 {
			write(answer(known, text))
		}
		if err != nil {
			return
		}
	}
}

func answer(known map[string]operation, text []byte) any {
	var read line
	if err := json.Unmarshal(text, &read); err != nil {
		return fault(err.Error())
	}
	switch read.Do {
	case "run":
		return map[string]any{"outcomes": run(known, &read)}
	case "round_trip":
		return roundTrip(known, &read)
	default:
		return fault(fmt.Sprintf("unknown line %q", read.Do))
	}
}

func fault(message string) any {
	return map[string]string{"fault": message}
}

// roundTrip decodes a body as its type and encodes it again.
func roundTrip(known map[string]operation, read *line) any {
	one, ok := known[read.Operation]
	if !ok {
		return fault(fmt.Sprintf("unknown operation %q", read.Operation))
	}
	part := one.part(read.Part)
	if part == nil {
		return map[string]string{"error": fmt.Sprintf("%s has no %s", read.Operation, read.Part)}
	}
	value := part()
	reader := codec.NewReader(read.Body)
	reader.ListUnknown()
	reader.Read(value.pointer, value.notation...)
	if err := reader.Finish(); err != nil {
		return map[string]string{"error": err.Error()}
	}
	encoded, err := codec.MarshalValue(value.pointer, value.notation...)
	if err != nil {
		return map[string]string{"error": err.Error()}
	}
	drift, _ := reader.Drift()
	return map[string]any{
		"ok":      true,
		"body":    json.RawMessage(encoded),
		"unknown": nonNil(reader.Unknown()),
		"drift":   driftLines(drift),
	}
}

func nonNil[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// driftLines are differences without the operation.
func driftLines(drift []sdk.Drift) []map[string]string {
	lines := []map[string]string{}
	for _, one := range drift {
		lines = append(lines, map[string]string{"pointer": one.Pointer, "expected": one.Expected, "got": one.Got})
	}
	return lines
}
