// Code generated from the description of the API. DO NOT EDIT.

// Package inference has the operations of the resource inference.
//
// Sends prompts, image requests and batches to serverless models.
package inference

import (
	"context"
	"iter"

	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/sdk/eventstream"
)

// Client has the operations of the resource. It is safe for use by several goroutines.
type Client struct {
	client *sdk.Client
}

// New returns the client of the resource.
func New(client *sdk.Client) *Client {
	return &Client{client: client}
}

// CancelBatch cancels a batch. Existing results stay available.
//
// The status is `cancelling` until the requests in progress are done, then `cancelled`. Fails with 409 if the batch
// has ended or if the provider has not accepted it yet.
//
// POST /v1/batches/{batch_id}/cancel. Server: https://inference.do-ai.run.
//
//	response, err := do.Inference.CancelBatch(ctx, "30227437-13a1-4299-8086-a464b13d865c")
func (c *Client) CancelBatch(ctx context.Context, batchID string, options ...sdk.CallOption) (*Batch, error) {
	call := sdk.NewCall(&cancelBatchOperation, batchID)
	response := new(Batch)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAsyncInvoke starts the generation of images, audio or speech with a fal model, in the background.
//
// Usually returns a queued invocation with a `request_id`. A response with status 200 already contains the result.
//
// POST /v1/async-invoke. Server: https://inference.do-ai.run.
//
//	response, err := do.Inference.CreateAsyncInvoke(ctx, inference.AsyncInvokeRequest{
//		ModelID: "1c646e96-0c34-49be-9408-b62444af7f4d",
//		Input:   inference.AsyncInvokeRequestInput{Prompt: sdk.Some("A lighthouse at dawn")},
//	})
func (c *Client) CreateAsyncInvoke(ctx context.Context, body AsyncInvokeRequest, options ...sdk.CallOption) (*AsyncInvokeResponse, error) {
	call := sdk.NewCall(&createAsyncInvokeOperation)
	call.Body(&body)
	response := new(AsyncInvokeResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateBatch creates a batch from an uploaded input file.
//
// The file must already be uploaded. A repeated request with the same `request_id` returns the existing batch instead
// of creating another one.
//
// POST /v1/batches. Server: https://inference.do-ai.run.
//
//	response, err := do.Inference.CreateBatchAndWait(ctx, inference.BatchCreateRequest{
//		FileID:    "56860462-45bc-4d09-a7be-8f7605bb3713",
//		Provider:  inference.BatchProviderAnthropic,
//		RequestID: "3773a772-d299-4bb5-8ead-a6cb59cc74e2",
//	})
func (c *Client) CreateBatch(ctx context.Context, body BatchCreateRequest, options ...sdk.CallOption) (*Batch, error) {
	call := sdk.NewCall(&createBatchOperation)
	call.Body(&body)
	response := new(Batch)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateBatchAndWait is [Client.CreateBatch] that waits until the work is done, and returns the final state. If
// waiting fails, [sdk.Begun] returns what was created.
func (c *Client) CreateBatchAndWait(ctx context.Context, body BatchCreateRequest, options ...sdk.CallOption) (*Batch, error) {
	call := sdk.NewCall(&createBatchOperation)
	call.Body(&body)
	response := new(Batch)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateBatchFile creates a batch input file and a presigned URL for its upload.
//
// The URL is valid for about 15 minutes. If it expires before the upload is done, create the file again.
//
// POST /v1/batches/files. Server: https://inference.do-ai.run.
//
//	response, err := do.Inference.CreateBatchFile(ctx, inference.BatchFileCreateRequest{
//		FileName: "k.jSONL",
//	})
func (c *Client) CreateBatchFile(ctx context.Context, body BatchFileCreateRequest, options ...sdk.CallOption) (*BatchFileCreateResponse, error) {
	call := sdk.NewCall(&createBatchFileOperation)
	call.Body(&body)
	response := new(BatchFileCreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateChatCompletion creates a chat completion, in OpenAI's format.
//
// Send the whole conversation with each request, not only the new message.
//
// POST /v1/chat/completions. Server: https://inference.do-ai.run.
//
//	response, err := do.Inference.CreateChatCompletion(ctx, inference.ChatCompletionRequest{
//		Messages: []inference.ChatMessage{{Role: inference.ChatRoleUser}},
//		Model:    "llama3.3-70b-instruct",
//	})
func (c *Client) CreateChatCompletion(ctx context.Context, body ChatCompletionRequest, options ...sdk.CallOption) (*ChatCompletionResponse, error) {
	call := sdk.NewCall(&createChatCompletionOperation)
	call.Body(&body)
	response := new(ChatCompletionResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateChatCompletionStream is [Client.CreateChatCompletion] that reads the response as it is made. The stream
// accumulates the events to the response.
func (c *Client) CreateChatCompletionStream(ctx context.Context, body ChatCompletionRequest, options ...sdk.CallOption) *eventstream.Stream[*ChatCompletionChunk, *ChatCompletionResponse] {
	call := sdk.NewCall(&createChatCompletionOperation)
	call.Body(&body)
	return eventstream.New[*ChatCompletionChunk, *ChatCompletionResponse](ctx, c.client, call, options)
}

// CreateEmbedding creates embeddings of text, in OpenAI's format.
//
// Unknown fields make the request fail.
//
// POST /v1/embeddings. Server: https://inference.do-ai.run.
//
//	response, err := do.Inference.CreateEmbedding(ctx, inference.EmbeddingsRequest{
//		Model: "llama3.3-70b-instruct",
//		Input: inference.EmbeddingsRequestInputText("What is a load balancer?"),
//	})
func (c *Client) CreateEmbedding(ctx context.Context, body EmbeddingsRequest, options ...sdk.CallOption) (*EmbeddingsResponse, error) {
	call := sdk.NewCall(&createEmbeddingOperation)
	call.Body(&body)
	response := new(EmbeddingsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateImage generates images from a text prompt.
//
// POST /v1/images/generations. Server: https://inference.do-ai.run.
//
//	response, err := do.Inference.CreateImage(ctx, inference.CreateImageRequest{
//		Prompt: "A lighthouse at dawn",
//		Model:  "llama3.3-70b-instruct",
//		N:      1,
//	})
func (c *Client) CreateImage(ctx context.Context, body CreateImageRequest, options ...sdk.CallOption) (*ImagesResponse, error) {
	call := sdk.NewCall(&createImageOperation)
	call.Body(&body)
	response := new(ImagesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateImageStream is [Client.CreateImage] that reads the response as it is made. The stream accumulates the events
// to the response.
func (c *Client) CreateImageStream(ctx context.Context, body CreateImageRequest, options ...sdk.CallOption) *eventstream.Stream[*ImageGenStreamEvent, *ImagesResponse] {
	call := sdk.NewCall(&createImageOperation)
	call.Body(&body)
	return eventstream.New[*ImageGenStreamEvent, *ImagesResponse](ctx, c.client, call, options)
}

// CreateMessages creates a message, in Anthropic's format.
//
// Send the whole conversation with each request, not only the new message.
//
// POST /v1/messages. Server: https://inference.do-ai.run.
//
//	response, err := do.Inference.CreateMessages(ctx, inference.MessagesCreateRequest{
//		Model:     "llama3.3-70b-instruct",
//		MaxTokens: 1,
//		Messages: []inference.MessagesAPIMessageParam{
//			{
//				Role:    inference.MessagesAPIMessageParamRoleUser,
//				Content: inference.MessagesAPIMessageParamContentText("What is a load balancer?"),
//			},
//		},
//	})
func (c *Client) CreateMessages(ctx context.Context, body MessagesCreateRequest, options ...sdk.CallOption) (*MessagesCreateResponse, error) {
	call := sdk.NewCall(&createMessagesOperation)
	call.Body(&body)
	response := new(MessagesCreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateMessagesStream is [Client.CreateMessages] that reads the response as it is made. The stream accumulates the
// events to the response.
func (c *Client) CreateMessagesStream(ctx context.Context, body MessagesCreateRequest, options ...sdk.CallOption) *eventstream.Stream[*MessagesStreamEvent, *MessagesCreateResponse] {
	call := sdk.NewCall(&createMessagesOperation)
	call.Body(&body)
	return eventstream.New[*MessagesStreamEvent, *MessagesCreateResponse](ctx, c.client, call, options)
}

// CreateResponse creates a model response, in the format of OpenAI's Responses API.
//
// POST /v1/responses. Server: https://inference.do-ai.run.
//
//	response, err := do.Inference.CreateResponse(ctx, inference.CreateResponseRequest{
//		Model: "llama3.3-70b-instruct",
//		Input: inference.CreateResponseRequestInputText("What is a load balancer?"),
//	})
func (c *Client) CreateResponse(ctx context.Context, body CreateResponseRequest, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createResponseOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateResponseStream is [Client.CreateResponse] that reads the response as it is made. The stream accumulates the
// events to the response.
func (c *Client) CreateResponseStream(ctx context.Context, body CreateResponseRequest, options ...sdk.CallOption) *eventstream.Stream[*CreateResponseStreamResponse, *CreateResponse] {
	call := sdk.NewCall(&createResponseOperation)
	call.Body(&body)
	return eventstream.New[*CreateResponseStreamResponse, *CreateResponse](ctx, c.client, call, options)
}

// GetBatch gets a batch, with its progress.
//
// GET /v1/batches/{batch_id}. Server: https://inference.do-ai.run.
//
//	response, err := do.Inference.GetBatch(ctx, "30227437-13a1-4299-8086-a464b13d865c")
func (c *Client) GetBatch(ctx context.Context, batchID string, options ...sdk.CallOption) (*Batch, error) {
	call := sdk.NewCall(&getBatchOperation, batchID)
	response := new(Batch)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetBatchAndWait waits until the work whose state [Client.GetBatch] returns is done. If waiting fails, [sdk.Begun]
// returns what was created.
func (c *Client) GetBatchAndWait(ctx context.Context, batchID string, options ...sdk.CallOption) (*Batch, error) {
	call := sdk.NewCall(&getBatchOperation, batchID)
	response := new(Batch)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetBatchResults gets presigned URLs for downloading the results and errors of a batch.
//
// Before results are available, `result_available` is `false` or the request fails with 412. Try again later. The
// files are deleted at most 30 days after the batch ends.
//
// GET /v1/batches/{batch_id}/results. Server: https://inference.do-ai.run.
//
//	response, err := do.Inference.GetBatchResults(ctx, "30227437-13a1-4299-8086-a464b13d865c")
func (c *Client) GetBatchResults(ctx context.Context, batchID string, options ...sdk.CallOption) (*BatchResultsResponse, error) {
	call := sdk.NewCall(&getBatchResultsOperation, batchID)
	response := new(BatchResultsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListBatchesParams are the parameters of [Client.ListBatches].
type ListBatchesParams struct {
	_ sdk.NotComparable
	// The ID of the last batch on the previous page, from `last_id`. Leave it out for the first page.
	After sdk.Opt[string]
	// The number of batches per page. Range: 1 to 100. Default: `20`.
	Limit sdk.Opt[int64]
	// Lists only batches with this status.
	Status sdk.Opt[BatchStatus]
}

func (p *ListBatchesParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "after", p.After, sdk.FormatString)
	sdk.AddOpt(call.Query, "limit", p.Limit, sdk.FormatInt)
	sdk.AddOpt(call.Query, "status", p.Status, sdk.FormatString)
}

// ListBatches lists the batches, newest first.
//
// GET /v1/batches. Server: https://inference.do-ai.run.
//
//	for data, err := range do.Inference.ListBatchesAll(ctx, inference.ListBatchesParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(data)
//	}
func (c *Client) ListBatches(ctx context.Context, params ListBatchesParams, options ...sdk.CallOption) (*BatchListResponse, error) {
	call := sdk.NewCall(&listBatchesOperation)
	params.addTo(call)
	response := new(BatchListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListBatchesAll reads the items of [Client.ListBatches] across all pages.
func (c *Client) ListBatchesAll(ctx context.Context, params ListBatchesParams, options ...sdk.CallOption) iter.Seq2[*Batch, error] {
	return c.ListBatchesPaginator(ctx, params, options...).Items()
}

// ListBatchesPaginator returns a paginator of [Client.ListBatches].
func (c *Client) ListBatchesPaginator(ctx context.Context, params ListBatchesParams, options ...sdk.CallOption) *sdk.Paginator[*BatchListResponse, *Batch] {
	call := sdk.NewCall(&listBatchesOperation)
	params.addTo(call)
	return sdk.NewPaginator[*BatchListResponse, *Batch](ctx, c.client, call, options)
}

// ListModels lists the models that are available for inference.
//
// GET /v1/models. Server: https://inference.do-ai.run.
//
//	response, err := do.Inference.ListModels(ctx)
func (c *Client) ListModels(ctx context.Context, options ...sdk.CallOption) (*ListModelsResponse, error) {
	call := sdk.NewCall(&listModelsOperation)
	response := new(ListModelsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UploadBatchFile uploads a batch input file to its presigned URL.
//
// The signed `upload_url` must be used unchanged. A `Content-Type` other than `application/octet-stream` can
// invalidate the signature.
//
// PUT /<upload_url>. Server: that of the URL. No authentication.
//
//	err := do.Inference.UploadBatchFile(
//		ctx,
//		"https://storage.example.com/upload",
//		sdk.UploadBytes([]byte("hello")),
//	)
func (c *Client) UploadBatchFile(ctx context.Context, url string, body sdk.Upload, options ...sdk.CallOption) error {
	call := sdk.NewCall(&uploadBatchFileOperation)
	call.URL(url)
	call.Upload(body, "application/octet-stream")
	return sdk.DoEmpty(ctx, c.client, call, options)
}
