// Code generated from the description of the API. DO NOT EDIT.

package agentinference

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createChatCompletionOperation = sdk.Operation{
	ID:       "agentInference_create_chat_completion",
	Method:   "POST",
	Path:     "/api/v1/chat/completions",
	Server:   sdk.Server{Kind: sdk.ServerTemplate, URL: "https://{agent_url}"},
	Security: []sdk.Requirement{{Credential: "agent_key"}},
	Responses: []sdk.ResponseSpec{
		{Status: 200, Media: "application/json"},
		{Status: 200, Media: "text/event-stream"},
	},
	Stream: &modelOutputFormat,
}

var modelOutputFormat = sdk.StreamFormat{
	EventType: "type",
	Events: map[string][]sdk.StreamStep{
		"content_block_delta": {
			{
				Action:  sdk.StreamAppend,
				From:    []string{"delta"},
				List:    []string{"content"},
				Renamed: map[string]string{"partial_json": "input"},
				Skipped: []string{"type"},
			},
		},
		"content_block_start": {
			{
				Action:   sdk.StreamInsert,
				From:     []string{"content_block"},
				List:     []string{"content"},
				JSONText: []string{"input"},
			},
		},
		"content_block_stop": {{Action: sdk.StreamParse, List: []string{"content"}, Key: "input"}},
		"message_delta": {
			{Action: sdk.StreamMerge, From: []string{"delta"}},
			{Action: sdk.StreamMerge, From: []string{"usage"}, Into: []string{"usage"}},
		},
		"message_start": {{Action: sdk.StreamReplace, From: []string{"message"}}},
		"message_stop":  {},
		"ping":          {},
	},
	Other:    []sdk.StreamStep{{Action: sdk.StreamReplace, From: []string{"response"}}, {Action: sdk.StreamMerge}},
	Index:    "index",
	ID:       "id",
	Replaced: []string{"id", "index", "name", "role", "type"},
	Pieces:   map[string]string{"delta": "message"},
	Trimmed:  map[string]string{"object": ".chunk"},
	EndEvents: []string{
		"message_stop",
		"response.completed",
		"response.failed",
		"response.incomplete",
		"image_generation.completed",
	},
	EndValues: [][]string{{"choices", "*", "finish_reason"}, {"delta", "stop_reason"}},
}
