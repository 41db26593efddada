package tests

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The names of the reference page whose counterparts are called otherwise, with the reason.
var renamed = map[string]string{
	// The description merges values that are the same in several places, so these enums have one name.
	"ChatCompletionChunkChoicesFinishReason":                "FinishReason",
	"CreateResponseResponseChoicesFinishReason":             "FinishReason",
	"CreateResponseStreamResponseChoicesFinishReason":       "FinishReason",
	"ChatCompletionChunkChoicesDeltaToolCallsType":          "FunctionToolType",
	"CreateResponseResponseChoicesMessageToolCallsType":     "FunctionToolType",
	"CreateResponseStreamResponseChoicesDeltaToolCallsType": "FunctionToolType",
	"CreateResponseResponseChoicesMessageRole":              "AssistantRole",
	"CreateResponseStreamResponseChoicesDeltaRole":          "AssistantRole",
	"ChatCompletionChunkChoicesDeltaRole":                   "ChatCompletionStreamResponseDeltaRole",
	"ImageDistribution":                                     "Distribution",
	"ImageRegion":                                           "RegionSlug",
	"SnapshotsResourceType":                                 "ResourceType",
	// One snapshot has a singular name here.
	"Snapshots": "Snapshot",
	// The type that the description calls a base has no other beside it.
	"SubscriptionTierBase": "SubscriptionTier",
	"VpcPeeringStatus":     "VpcPeeringBaseStatus",
	// The description names these objects itself.
	"ChatCompletionChunkChoicesDelta":                  "ChatCompletionStreamResponseDelta",
	"ChatCompletionChunkChoicesDeltaToolCall":          "ChatCompletionToolCallChunk",
	"ChatCompletionChunkChoicesDeltaToolCallsFunction": "ChatCompletionToolCallChunkFunction",
	"ChatCompletionTokenLogprobTopLogprob":             "ChatCompletionTopLogprobItem",
	// The description of today calls the response and its parts like this. The three arms of its output are one object.
	"CreateResponseResponse":                                    "CreateResponse",
	"CreateResponseResponseObject":                              "CreateResponseObject",
	"CreateResponseResponseUsage":                               "ResponseUsage",
	"CreateResponseResponseUsageInputTokensDetails":             "ResponseUsageInputTokensDetails",
	"CreateResponseResponseUsageOutputTokensDetails":            "ResponseUsageOutputTokensDetails",
	"CreateResponseResponseTool":                                "CreateResponseTool",
	"CreateResponseResponseToolsType":                           "CreateResponseToolType",
	"CreateResponseResponseOutput":                              "CreateResponseOutputItem",
	"CreateResponseResponseOutputObject":                        "CreateResponseOutputItem",
	"CreateResponseResponseOutputObjectType":                    "CreateResponseOutputType",
	"CreateResponseResponseOutputObjectContent":                 "CreateResponseOutputContentItem",
	"CreateResponseResponseOutputObjectContentType":             "CreateResponseOutputContentType",
	"CreateResponseStreamResponseChoicesDelta":                  "CreateResponseStreamResponseChoiceDelta",
	"CreateResponseStreamResponseChoicesDeltaToolCall":          "CreateResponseStreamResponseChoiceDeltaToolCall",
	"CreateResponseStreamResponseChoicesDeltaToolCallsFunction": "CreateResponseStreamResponseChoiceDeltaToolCallFunction",
	"CreateResponseStreamResponseChoicesLogprobs":               "CreateResponseStreamResponseChoiceLogprobs",
	"ImageGenCompletedEventUsage":                               "ImagesUsage",
	"ImageGenCompletedEventUsageInputTokensDetails":             "ImagesUsageInputTokensDetails",
	// Both events have the same values.
	"ImageGenCompletedEventBackground":      "ImageGenEventBackground",
	"ImageGenCompletedEventOutputFormat":    "ImageGenEventOutputFormat",
	"ImageGenCompletedEventQuality":         "ImageGenEventQuality",
	"ImageGenCompletedEventSize":            "ImageGenEventSize",
	"ImageGenPartialImageEventBackground":   "ImageGenEventBackground",
	"ImageGenPartialImageEventOutputFormat": "ImageGenEventOutputFormat",
	"ImageGenPartialImageEventQuality":      "ImageGenEventQuality",
	"ImageGenPartialImageEventSize":         "ImageGenEventSize",
	// Names of members of lists are singular throughout.
	"ChatCompletionChunkChoicesLogprobs": "ChatCompletionChunkChoiceLogprobs",
}

// The fields and values that the description does not have, or whose type differs, with the reason.
var differences = map[string]string{
	"GarbageCollectionStatus.GarbageCollectionStatusWaitingForWriteJwTsToExpire":        "called GarbageCollectionStatusWaitingForWriteJwtsToExpire: JWT is no initialism of the table",
	"CreateResponseStreamResponse.Usage":                                                "the usage of responses has a type of its own",
	"CreateResponseResponseOutputObject.EncryptedContent":                               "not in the description of today",
	"CreateResponseResponseOutputObject.Text":                                           "in the content of the item",
	"CreateResponseResponseOutputObject.Summary":                                        "not in the description of today",
	"CreateResponseResponseOutputObjectType.CreateResponseResponseOutputObjectTypeText": "not in the description of today",
	"CreateResponseResponseChoicesMessageToolCallsFunction":                             "the response of today has no choices",
	"CreateResponseResponseChoicesMessageToolCall":                                      "the response of today has no choices",
	"CreateResponseResponseChoicesMessage":                                              "the response of today has no choices",
	"CreateResponseResponseChoicesLogprobs":                                             "the response of today has no choices",
	"CreateResponseResponseChoice":                                                      "the response of today has no choices",
	"CreateResponseResponse.Choices":                                                    "the response of today has no choices",
	"CreateResponseResponse.Background":                                                 "not in the description of today",
	"CreateResponseResponse.InputMessages":                                              "not in the description of today",
	"CreateResponseResponse.MaxToolCalls":                                               "not in the description of today",
	"CreateResponseResponse.OutputMessages":                                             "not in the description of today",
	"CreateResponseResponse.PreviousResponseID":                                         "not in the description of today",
	"CreateResponseResponse.Prompt":                                                     "not in the description of today",
	"CreateResponseResponse.Reasoning":                                                  "not in the description of today",
	"CreateResponseResponse.ServiceTier":                                                "not in the description of today",
	"CreateResponseResponse.Text":                                                       "not in the description of today",
	"CreateResponseResponse.TopLogprobs":                                                "not in the description of today",
	"CreateResponseResponse.Truncation":                                                 "not in the description of today",
}

type fact struct {
	Type   string
	Kind   string
	Fields []struct {
		Name     string `json:"go_name"`
		Type     string `json:"go_type"`
		Optional bool   `json:"optional"`
		Wire     string `json:"wire_name_inferred"`
	}
	Consts map[string]string
	Union  []string
}

// source is what the packages of the module define, by name.
type source struct {
	structs   map[string]map[string]string
	enums     map[string]bool
	constants map[string]map[string]bool
}

func readSource(t *testing.T) source {
	t.Helper()
	found := source{map[string]map[string]string{}, map[string]bool{}, map[string]map[string]bool{}}
	// The models of the page are those of these packages. Others have short names of their own, such as CreateResponse.
	var paths []string
	for _, name := range []string{"inference", "genai", "registry", "registries", "images", "droplets"} {
		paths = append(paths, "../"+name+"/types.go")
	}
	shared, err := filepath.Glob("../types/*/types.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range append(shared, paths...) {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, text, 0)
		if err != nil {
			t.Fatal(err)
		}
		found.add(file, string(text))
	}
	return found
}

func (s *source) add(file *ast.File, text string) {
	spell := func(node ast.Node) string { return text[node.Pos()-1 : node.End()-1] }
	for _, declaration := range file.Decls {
		general, ok := declaration.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, one := range general.Specs {
			switch one := one.(type) {
			case *ast.TypeSpec:
				object, isStruct := one.Type.(*ast.StructType)
				if !isStruct {
					s.enums[one.Name.Name] = true
					continue
				}
				fields := map[string]string{}
				for _, field := range object.Fields.List {
					for _, name := range field.Names {
						fields[name.Name] = spell(field.Type)
					}
				}
				if s.structs[one.Name.Name] == nil {
					s.structs[one.Name.Name] = fields
				}
			case *ast.ValueSpec:
				for i, name := range one.Names {
					if len(one.Values) > i && one.Type != nil {
						key := spell(one.Type)
						if s.constants[key] == nil {
							s.constants[key] = map[string]bool{}
						}
						s.constants[key][name.Name+"="+strings.Trim(spell(one.Values[i]), `"`)] = true
					}
				}
			}
		}
	}
}

// TestDifferencesAreUsed checks that no listed difference has gone.
func TestDifferencesAreUsed(t *testing.T) {
	source := readSource(t)
	for key := range differences {
		name, field, _ := strings.Cut(key, ".")
		if fields, ok := source.structs[nameOf(name)]; ok && key != "CreateResponseStreamResponse.Usage" {
			if _, ok := fields[field]; ok && nameOf(name) != "CreateResponseOutputItem" {
				t.Errorf("%s exists now", key)
			}
		}
	}
}

func facts(t *testing.T) []fact {
	t.Helper()
	text, err := os.ReadFile("../../../../shared/seeds/facts.json")
	if err != nil {
		t.Skip("SKIPPED: the facts of the reference pages are not here:", err)
	}
	var all struct{ Go []fact }
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	return all.Go
}

func nameOf(name string) string {
	if now, ok := renamed[name]; ok {
		return now
	}
	return name
}

// TestReferencePage checks that every struct, field and constant of the reference page exists.
func TestReferencePage(t *testing.T) {
	source := readSource(t)
	structs, fields, constants := 0, 0, 0
	differ := func(format string, parts ...string) {
		key := strings.Join(parts, ".")
		if _, ok := differences[key]; !ok {
			t.Errorf(format+": %s", key)
		}
	}
	for _, one := range facts(t) {
		name := nameOf(one.Type)
		switch one.Kind {
		case "struct", "interface":
			structs++
			own, ok := source.structs[name]
			if !ok {
				differ("no struct", one.Type)
				continue
			}
			for _, field := range one.Fields {
				fields++
				actual, ok := own[field.Name]
				if !ok {
					differ("no field", one.Type, field.Name)
				} else if expected := spelled(field.Type); core(actual) != expected && core(actual) != nameOf(expected) {
					differ("another type: "+actual+" and not "+expected, one.Type, field.Name)
				}
			}
		case "enum":
			if !source.enums[name] {
				differ("no enum", one.Type)
				continue
			}
			for constant, value := range one.Consts {
				constants++
				own := name + strings.TrimPrefix(constant, one.Type)
				if !source.constants[name][own+"="+value] {
					differ("no constant", one.Type, constant)
				}
			}
		}
	}
	t.Logf("%d structs, %d fields, %d constants", structs, fields, constants)
	// The fields of the structs that do not exist are not counted.
	if structs < 57 || fields < 260 || constants < 123 {
		t.Errorf("the facts have only %d structs, %d fields and %d constants", structs, fields, constants)
	}
}

// spelled is a type of the page as this module spells it, without its lists.
func spelled(name string) string {
	name = strings.ReplaceAll(strings.ReplaceAll(name, "[]", ""), "map[string, unknown]", "json.RawMessage")
	switch name {
	case "Time":
		return "time.Time"
	case "unknown":
		return "json.RawMessage"
	}
	return nameOf(name)
}

// core is a type without what says that it is optional, a list or of another package.
func core(name string) string {
	name = strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(name, "sdk.Opt["), "*"), "]")
	name = strings.TrimPrefix(strings.TrimPrefix(name, "map[string]"), "[]")
	name = strings.TrimPrefix(name, "*")
	return name
}
