// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/inference"
)

func inferenceOperations(add func(string, operation)) {
	add("inference_cancel_batch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CancelBatch(ctx, argument[string](a, a.Path["batch_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[inference.Batch](),
			"response 401":     newValue[inference.ErrorModel](),
			"response 403":     newValue[inference.ErrorModel](),
			"response 404":     newValue[inference.ErrorModel](),
			"response 409":     newValue[inference.ErrorModel](),
			"response 429":     newValue[inference.ErrorModel](),
			"response 500":     newValue[inference.ErrorModel](),
			"response default": newValue[inference.ErrorModel](),
		},
	})
	add("inference_create_async_invoke", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateAsyncInvoke(ctx, argument[inference.AsyncInvokeRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[inference.AsyncInvokeRequest](),
			"response 200":     newValue[inference.AsyncInvokeResponse](),
			"response 202":     newValue[inference.AsyncInvokeResponse](),
			"response 401":     newValue[inference.ErrorModel](),
			"response 429":     newValue[inference.ErrorModel](),
			"response 500":     newValue[inference.ErrorModel](),
			"response default": newValue[inference.ErrorModel](),
		},
	})
	add("inference_create_batch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateBatch(ctx, argument[inference.BatchCreateRequest](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Inference.CreateBatchAndWait(ctx, argument[inference.BatchCreateRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[inference.BatchCreateRequest](),
			"response 201":     newValue[inference.Batch](),
			"response 400":     newValue[inference.ErrorModel](),
			"response 401":     newValue[inference.ErrorModel](),
			"response 403":     newValue[inference.ErrorModel](),
			"response 404":     newValue[inference.ErrorModel](),
			"response 409":     newValue[inference.ErrorModel](),
			"response 422":     newValue[inference.ErrorModel](),
			"response 429":     newValue[inference.ErrorModel](),
			"response 500":     newValue[inference.ErrorModel](),
			"response default": newValue[inference.ErrorModel](),
		},
	})
	add("inference_create_batch_file", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateBatchFile(ctx, argument[inference.BatchFileCreateRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[inference.BatchFileCreateRequest](),
			"response 201":     newValue[inference.BatchFileCreateResponse](),
			"response 400":     newValue[inference.ErrorModel](),
			"response 401":     newValue[inference.ErrorModel](),
			"response 403":     newValue[inference.ErrorModel](),
			"response 422":     newValue[inference.ErrorModel](),
			"response 429":     newValue[inference.ErrorModel](),
			"response 500":     newValue[inference.ErrorModel](),
			"response default": newValue[inference.ErrorModel](),
		},
	})
	add("inference_create_chat_completion", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateChatCompletion(ctx, argument[inference.ChatCompletionRequest](a, a.Body), a.options...))
		},
		stream: func(ctx context.Context, api *digitalocean.Client, a *arguments) streamResult {
			return stream(api.Inference.CreateChatCompletionStream(ctx, argument[inference.ChatCompletionRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[inference.ChatCompletionRequest](),
			"response 200":     newValue[inference.ChatCompletionResponse](),
			"response 401":     newValue[inference.ErrorModel](),
			"response 429":     newValue[inference.ErrorModel](),
			"response 500":     newValue[inference.ErrorModel](),
			"response default": newValue[inference.ErrorModel](),
			"event":            newValue[inference.ChatCompletionChunk](),
		},
	})
	add("inference_create_embedding", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateEmbedding(ctx, argument[inference.EmbeddingsRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[inference.EmbeddingsRequest](),
			"response 200":     newValue[inference.EmbeddingsResponse](),
			"response 401":     newValue[inference.ErrorModel](),
			"response 429":     newValue[inference.ErrorModel](),
			"response 500":     newValue[inference.ErrorModel](),
			"response default": newValue[inference.ErrorModel](),
		},
	})
	add("inference_create_image", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateImage(ctx, argument[inference.CreateImageRequest](a, a.Body), a.options...))
		},
		stream: func(ctx context.Context, api *digitalocean.Client, a *arguments) streamResult {
			return stream(api.Inference.CreateImageStream(ctx, argument[inference.CreateImageRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[inference.CreateImageRequest](),
			"response 200":     newValue[inference.ImagesResponse](),
			"response 401":     newValue[inference.ErrorModel](),
			"response 429":     newValue[inference.ErrorModel](),
			"response 500":     newValue[inference.ErrorModel](),
			"response default": newValue[inference.ErrorModel](),
			"event":            newValue[inference.ImageGenStreamEvent](),
		},
	})
	add("inference_create_messages", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateMessages(ctx, argument[inference.MessagesCreateRequest](a, a.Body), a.options...))
		},
		stream: func(ctx context.Context, api *digitalocean.Client, a *arguments) streamResult {
			return stream(api.Inference.CreateMessagesStream(ctx, argument[inference.MessagesCreateRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[inference.MessagesCreateRequest](),
			"response 200":     newValue[inference.MessagesCreateResponse](),
			"response 400":     newValue[inference.MessagesCreateErrorResponse](),
			"response 401":     newValue[inference.ErrorModel](),
			"response 429":     newValue[inference.ErrorModel](),
			"response 500":     newValue[inference.ErrorModel](),
			"response default": newValue[inference.ErrorModel](),
			"event":            newValue[inference.MessagesStreamEvent](),
		},
	})
	add("inference_create_response", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateResponse(ctx, argument[inference.CreateResponseRequest](a, a.Body), a.options...))
		},
		stream: func(ctx context.Context, api *digitalocean.Client, a *arguments) streamResult {
			return stream(api.Inference.CreateResponseStream(ctx, argument[inference.CreateResponseRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[inference.CreateResponseRequest](),
			"response 200":     newValue[inference.CreateResponse](),
			"response 401":     newValue[inference.ErrorModel](),
			"response 429":     newValue[inference.ErrorModel](),
			"response 500":     newValue[inference.ErrorModel](),
			"response default": newValue[inference.ErrorModel](),
			"event":            newValue[inference.CreateResponseStreamResponse](),
		},
	})
	add("inference_get_batch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.GetBatch(ctx, argument[string](a, a.Path["batch_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Inference.GetBatchAndWait(ctx, argument[string](a, a.Path["batch_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[inference.Batch](),
			"response 401":     newValue[inference.ErrorModel](),
			"response 403":     newValue[inference.ErrorModel](),
			"response 404":     newValue[inference.ErrorModel](),
			"response 429":     newValue[inference.ErrorModel](),
			"response 500":     newValue[inference.ErrorModel](),
			"response default": newValue[inference.ErrorModel](),
		},
	})
	add("inference_get_batch_results", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.GetBatchResults(ctx, argument[string](a, a.Path["batch_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[inference.BatchResultsResponse](),
			"response 401":     newValue[inference.ErrorModel](),
			"response 403":     newValue[inference.ErrorModel](),
			"response 404":     newValue[inference.ErrorModel](),
			"response 412":     newValue[inference.ErrorModel](),
			"response 429":     newValue[inference.ErrorModel](),
			"response 500":     newValue[inference.ErrorModel](),
			"response default": newValue[inference.ErrorModel](),
		},
	})
	add("inference_list_batches", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.ListBatches(ctx, inference.ListBatchesParams{After: optional[string](a, a.Query["after"]), Limit: optional[int64](a, a.Query["limit"]), Status: optional[inference.BatchStatus](a, a.Query["status"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Inference.ListBatchesPaginator(ctx, inference.ListBatchesParams{After: optional[string](a, a.Query["after"]), Limit: optional[int64](a, a.Query["limit"]), Status: optional[inference.BatchStatus](a, a.Query["status"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[inference.BatchListResponse](),
			"response 401":     newValue[inference.ErrorModel](),
			"response 403":     newValue[inference.ErrorModel](),
			"response 429":     newValue[inference.ErrorModel](),
			"response 500":     newValue[inference.ErrorModel](),
			"response default": newValue[inference.ErrorModel](),
		},
	})
	add("inference_list_models", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.ListModels(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[inference.ListModelsResponse](),
			"response 401":     newValue[inference.ErrorModel](),
			"response 429":     newValue[inference.ErrorModel](),
			"response 500":     newValue[inference.ErrorModel](),
			"response default": newValue[inference.ErrorModel](),
		},
	})
	add("inference_upload_batch_file", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Inference.UploadBatchFile(ctx, a.url, a.upload(), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[inference.ErrorModel](),
			"response 429":     newValue[inference.ErrorModel](),
			"response 500":     newValue[inference.ErrorModel](),
			"response default": newValue[inference.ErrorModel](),
		},
	})
}
