// Code generated from the description of the API. DO NOT EDIT.

package inference

import (
	"digitalocean-sdk.internal/go/sdk"
)

var cancelBatchOperation = sdk.Operation{
	ID:        "inference_cancel_batch",
	Method:    "POST",
	Path:      "/v1/batches/{batch_id}/cancel",
	Server:    sdk.Server{Kind: sdk.ServerFixed, URL: "https://inference.do-ai.run"},
	Security:  []sdk.Requirement{{Credential: "inference_bearer_auth"}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}

var createAsyncInvokeOperation = sdk.Operation{
	ID:       "inference_create_async_invoke",
	Method:   "POST",
	Path:     "/v1/async-invoke",
	Server:   sdk.Server{Kind: sdk.ServerFixed, URL: "https://inference.do-ai.run"},
	Security: []sdk.Requirement{{Credential: "inference_bearer_auth"}},
	Responses: []sdk.ResponseSpec{
		{Status: 200, Media: "application/json"},
		{Status: 202, Media: "application/json"},
	},
}

var createBatchOperation = sdk.Operation{
	ID:        "inference_create_batch",
	Method:    "POST",
	Path:      "/v1/batches",
	Server:    sdk.Server{Kind: sdk.ServerFixed, URL: "https://inference.do-ai.run"},
	Security:  []sdk.Requirement{{Credential: "inference_bearer_auth"}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getBatchOperation,
			With:      []sdk.WaitParameter{{Name: "batch_id", Paths: [][]string{{"batch_id"}}}},
		},
	},
}

var createBatchFileOperation = sdk.Operation{
	ID:        "inference_create_batch_file",
	Method:    "POST",
	Path:      "/v1/batches/files",
	Server:    sdk.Server{Kind: sdk.ServerFixed, URL: "https://inference.do-ai.run"},
	Security:  []sdk.Requirement{{Credential: "inference_bearer_auth"}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var createChatCompletionOperation = sdk.Operation{
	ID:       "inference_create_chat_completion",
	Method:   "POST",
	Path:     "/v1/chat/completions",
	Server:   sdk.Server{Kind: sdk.ServerFixed, URL: "https://inference.do-ai.run"},
	Security: []sdk.Requirement{{Credential: "inference_bearer_auth"}},
	Responses: []sdk.ResponseSpec{
		{Status: 200, Media: "application/json"},
		{Status: 200, Media: "text/event-stream"},
	},
	Stream: &modelOutputFormat,
}

var createEmbeddingOperation = sdk.Operation{
	ID:        "inference_create_embedding",
	Method:    "POST",
	Path:      "/v1/embeddings",
	Server:    sdk.Server{Kind: sdk.ServerFixed, URL: "https://inference.do-ai.run"},
	Security:  []sdk.Requirement{{Credential: "inference_bearer_auth"}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createImageOperation = sdk.Operation{
	ID:       "inference_create_image",
	Method:   "POST",
	Path:     "/v1/images/generations",
	Server:   sdk.Server{Kind: sdk.ServerFixed, URL: "https://inference.do-ai.run"},
	Security: []sdk.Requirement{{Credential: "inference_bearer_auth"}},
	Responses: []sdk.ResponseSpec{
		{Status: 200, Media: "application/json"},
		{Status: 200, Media: "text/event-stream"},
	},
	Stream: &modelOutputFormat,
}

var createMessagesOperation = sdk.Operation{
	ID:       "inference_create_messages",
	Method:   "POST",
	Path:     "/v1/messages",
	Server:   sdk.Server{Kind: sdk.ServerFixed, URL: "https://inference.do-ai.run"},
	Security: []sdk.Requirement{{Credential: "inference_bearer_auth"}},
	Responses: []sdk.ResponseSpec{
		{Status: 200, Media: "application/json"},
		{Status: 200, Media: "text/event-stream"},
	},
	Stream: &modelOutputFormat,
}

var createResponseOperation = sdk.Operation{
	ID:       "inference_create_response",
	Method:   "POST",
	Path:     "/v1/responses",
	Server:   sdk.Server{Kind: sdk.ServerFixed, URL: "https://inference.do-ai.run"},
	Security: []sdk.Requirement{{Credential: "inference_bearer_auth"}},
	Responses: []sdk.ResponseSpec{
		{Status: 200, Media: "application/json"},
		{Status: 200, Media: "text/event-stream"},
	},
	Stream: &modelOutputFormat,
}

var getBatchOperation = sdk.Operation{
	ID:        "inference_get_batch",
	Method:    "GET",
	Path:      "/v1/batches/{batch_id}",
	Server:    sdk.Server{Kind: sdk.ServerFixed, URL: "https://inference.do-ai.run"},
	Security:  []sdk.Requirement{{Credential: "inference_bearer_auth"}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status:  [][]string{{"status"}},
		Done:    []string{"completed"},
		Failed:  []string{"cancelled", "expired", "failed"},
		Minutes: 1500,
	},
}

var getBatchResultsOperation = sdk.Operation{
	ID:        "inference_get_batch_results",
	Method:    "GET",
	Path:      "/v1/batches/{batch_id}/results",
	Server:    sdk.Server{Kind: sdk.ServerFixed, URL: "https://inference.do-ai.run"},
	Security:  []sdk.Requirement{{Credential: "inference_bearer_auth"}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listBatchesOperation = sdk.Operation{
	ID:        "inference_list_batches",
	Method:    "GET",
	Path:      "/v1/batches",
	Server:    sdk.Server{Kind: sdk.ServerFixed, URL: "https://inference.do-ai.run"},
	Security:  []sdk.Requirement{{Credential: "inference_bearer_auth"}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"data"},
		Style:     sdk.PageCursor,
		Parameter: "after",
		Last:      []string{"last_id"},
		More:      []string{"has_more"},
		Size:      "limit",
		Largest:   100,
	},
}

var listModelsOperation = sdk.Operation{
	ID:        "inference_list_models",
	Method:    "GET",
	Path:      "/v1/models",
	Server:    sdk.Server{Kind: sdk.ServerFixed, URL: "https://inference.do-ai.run"},
	Security:  []sdk.Requirement{{Credential: "inference_bearer_auth"}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var uploadBatchFileOperation = sdk.Operation{
	ID:        "inference_upload_batch_file",
	Method:    "PUT",
	Path:      "/<upload_url>",
	Server:    sdk.Server{Kind: sdk.ServerCaller},
	Responses: []sdk.ResponseSpec{{Status: 200}},
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
