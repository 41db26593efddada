// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/inference"
	"digitalocean-sdk.internal/go/sdk"
)

func inferenceOperations(add func(string, operation)) {
	add("inference_cancel_batch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CancelBatch(ctx, argument[string](a, a.Path["batch_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[inference.Batch],
			"response 401":     newModel[inference.ErrorModel],
			"response 403":     newModel[inference.ErrorModel],
			"response 404":     newModel[inference.ErrorModel],
			"response 409":     newModel[inference.ErrorModel],
			"response 429":     newModel[inference.ErrorModel],
			"response 500":     newModel[inference.ErrorModel],
			"response default": newModel[inference.ErrorModel],
		},
	})
	add("inference_create_async_invoke", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateAsyncInvoke(ctx, argument[inference.AsyncInvokeRequest](a, a.Body, sdk.ReadModel[inference.AsyncInvokeRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[inference.AsyncInvokeRequest],
			"response 200":     newModel[inference.AsyncInvokeResponse],
			"response 202":     newModel[inference.AsyncInvokeResponse],
			"response 401":     newModel[inference.ErrorModel],
			"response 429":     newModel[inference.ErrorModel],
			"response 500":     newModel[inference.ErrorModel],
			"response default": newModel[inference.ErrorModel],
		},
	})
	add("inference_create_batch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateBatch(ctx, argument[inference.BatchCreateRequest](a, a.Body, sdk.ReadModel[inference.BatchCreateRequest]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Inference.CreateBatchAndWait(ctx, argument[inference.BatchCreateRequest](a, a.Body, sdk.ReadModel[inference.BatchCreateRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[inference.BatchCreateRequest],
			"response 201":     newModel[inference.Batch],
			"response 400":     newModel[inference.ErrorModel],
			"response 401":     newModel[inference.ErrorModel],
			"response 403":     newModel[inference.ErrorModel],
			"response 404":     newModel[inference.ErrorModel],
			"response 409":     newModel[inference.ErrorModel],
			"response 422":     newModel[inference.ErrorModel],
			"response 429":     newModel[inference.ErrorModel],
			"response 500":     newModel[inference.ErrorModel],
			"response default": newModel[inference.ErrorModel],
		},
	})
	add("inference_create_batch_file", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateBatchFile(ctx, argument[inference.BatchFileCreateRequest](a, a.Body, sdk.ReadModel[inference.BatchFileCreateRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[inference.BatchFileCreateRequest],
			"response 201":     newModel[inference.BatchFileCreateResponse],
			"response 400":     newModel[inference.ErrorModel],
			"response 401":     newModel[inference.ErrorModel],
			"response 403":     newModel[inference.ErrorModel],
			"response 422":     newModel[inference.ErrorModel],
			"response 429":     newModel[inference.ErrorModel],
			"response 500":     newModel[inference.ErrorModel],
			"response default": newModel[inference.ErrorModel],
		},
	})
	add("inference_create_chat_completion", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateChatCompletion(ctx, argument[inference.ChatCompletionRequest](a, a.Body, sdk.ReadModel[inference.ChatCompletionRequest]), a.options...))
		},
		stream: func(ctx context.Context, api *digitalocean.Client, a *arguments) streamResult {
			return stream(api.Inference.CreateChatCompletionStream(ctx, argument[inference.ChatCompletionRequest](a, a.Body, sdk.ReadModel[inference.ChatCompletionRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[inference.ChatCompletionRequest],
			"response 200":     newModel[inference.ChatCompletionResponse],
			"response 401":     newModel[inference.ErrorModel],
			"response 429":     newModel[inference.ErrorModel],
			"response 500":     newModel[inference.ErrorModel],
			"response default": newModel[inference.ErrorModel],
			"event":            newModel[inference.ChatCompletionChunk],
		},
	})
	add("inference_create_embedding", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateEmbedding(ctx, argument[inference.EmbeddingsRequest](a, a.Body, sdk.ReadModel[inference.EmbeddingsRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[inference.EmbeddingsRequest],
			"response 200":     newModel[inference.EmbeddingsResponse],
			"response 401":     newModel[inference.ErrorModel],
			"response 429":     newModel[inference.ErrorModel],
			"response 500":     newModel[inference.ErrorModel],
			"response default": newModel[inference.ErrorModel],
		},
	})
	add("inference_create_image", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateImage(ctx, argument[inference.CreateImageRequest](a, a.Body, sdk.ReadModel[inference.CreateImageRequest]), a.options...))
		},
		stream: func(ctx context.Context, api *digitalocean.Client, a *arguments) streamResult {
			return stream(api.Inference.CreateImageStream(ctx, argument[inference.CreateImageRequest](a, a.Body, sdk.ReadModel[inference.CreateImageRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[inference.CreateImageRequest],
			"response 200":     newModel[inference.ImagesResponse],
			"response 401":     newModel[inference.ErrorModel],
			"response 429":     newModel[inference.ErrorModel],
			"response 500":     newModel[inference.ErrorModel],
			"response default": newModel[inference.ErrorModel],
			"event":            newModel[inference.ImageGenStreamEvent],
		},
	})
	add("inference_create_messages", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateMessages(ctx, argument[inference.MessagesCreateRequest](a, a.Body, sdk.ReadModel[inference.MessagesCreateRequest]), a.options...))
		},
		stream: func(ctx context.Context, api *digitalocean.Client, a *arguments) streamResult {
			return stream(api.Inference.CreateMessagesStream(ctx, argument[inference.MessagesCreateRequest](a, a.Body, sdk.ReadModel[inference.MessagesCreateRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[inference.MessagesCreateRequest],
			"response 200":     newModel[inference.MessagesCreateResponse],
			"response 400":     newModel[inference.MessagesCreateErrorResponse],
			"response 401":     newModel[inference.ErrorModel],
			"response 429":     newModel[inference.ErrorModel],
			"response 500":     newModel[inference.ErrorModel],
			"response default": newModel[inference.ErrorModel],
			"event":            newModel[inference.MessagesStreamEvent],
		},
	})
	add("inference_create_response", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.CreateResponse(ctx, argument[inference.CreateResponseRequest](a, a.Body, sdk.ReadModel[inference.CreateResponseRequest]), a.options...))
		},
		stream: func(ctx context.Context, api *digitalocean.Client, a *arguments) streamResult {
			return stream(api.Inference.CreateResponseStream(ctx, argument[inference.CreateResponseRequest](a, a.Body, sdk.ReadModel[inference.CreateResponseRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[inference.CreateResponseRequest],
			"response 200":     newModel[inference.CreateResponse],
			"response 401":     newModel[inference.ErrorModel],
			"response 429":     newModel[inference.ErrorModel],
			"response 500":     newModel[inference.ErrorModel],
			"response default": newModel[inference.ErrorModel],
			"event":            newModel[inference.CreateResponseStreamResponse],
		},
	})
	add("inference_get_batch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.GetBatch(ctx, argument[string](a, a.Path["batch_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Inference.GetBatchAndWait(ctx, argument[string](a, a.Path["batch_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[inference.Batch],
			"response 401":     newModel[inference.ErrorModel],
			"response 403":     newModel[inference.ErrorModel],
			"response 404":     newModel[inference.ErrorModel],
			"response 429":     newModel[inference.ErrorModel],
			"response 500":     newModel[inference.ErrorModel],
			"response default": newModel[inference.ErrorModel],
		},
	})
	add("inference_get_batch_results", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.GetBatchResults(ctx, argument[string](a, a.Path["batch_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[inference.BatchResultsResponse],
			"response 401":     newModel[inference.ErrorModel],
			"response 403":     newModel[inference.ErrorModel],
			"response 404":     newModel[inference.ErrorModel],
			"response 412":     newModel[inference.ErrorModel],
			"response 429":     newModel[inference.ErrorModel],
			"response 500":     newModel[inference.ErrorModel],
			"response default": newModel[inference.ErrorModel],
		},
	})
	add("inference_list_batches", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.ListBatches(ctx, inference.ListBatchesParams{After: optional[string](a, a.Query["after"], sdk.ReadString), Limit: optional[int64](a, a.Query["limit"], sdk.ReadInt64), Status: optional[inference.BatchStatus](a, a.Query["status"], sdk.ReadString)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Inference.ListBatchesPaginator(ctx, inference.ListBatchesParams{After: optional[string](a, a.Query["after"], sdk.ReadString), Limit: optional[int64](a, a.Query["limit"], sdk.ReadInt64), Status: optional[inference.BatchStatus](a, a.Query["status"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[inference.BatchListResponse],
			"response 401":     newModel[inference.ErrorModel],
			"response 403":     newModel[inference.ErrorModel],
			"response 429":     newModel[inference.ErrorModel],
			"response 500":     newModel[inference.ErrorModel],
			"response default": newModel[inference.ErrorModel],
		},
	})
	add("inference_list_models", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Inference.ListModels(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[inference.ListModelsResponse],
			"response 401":     newModel[inference.ErrorModel],
			"response 429":     newModel[inference.ErrorModel],
			"response 500":     newModel[inference.ErrorModel],
			"response default": newModel[inference.ErrorModel],
		},
	})
	add("inference_upload_batch_file", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Inference.UploadBatchFile(ctx, a.url, a.upload(), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[inference.ErrorModel],
			"response 429":     newModel[inference.ErrorModel],
			"response 500":     newModel[inference.ErrorModel],
			"response default": newModel[inference.ErrorModel],
		},
	})
}
