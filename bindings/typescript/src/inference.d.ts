import type { Client } from './client.js';
import type { Call, CallOptions, EventStream, PaginatedCall, Upload, WaitableCall, Waiter } from './runtime/index.js';
import type {
  AsyncInvokeRequest,
  AsyncInvokeResponse,
  Batch,
  BatchCreateRequest,
  BatchFileCreateRequest,
  BatchFileCreateResponse,
  BatchListResponse,
  BatchResultsResponse,
  BatchStatus,
  CreateImageRequest,
  CreateResponse,
  CreateResponseRequest,
  CreateResponseStreamResponse,
  EmbeddingsRequest,
  EmbeddingsResponse,
  ImageGenStreamEvent,
  ImagesResponse,
  ListModelsResponse,
  MessagesCreateRequest,
  MessagesCreateResponse,
  MessagesStreamEvent,
} from './types/inference.js';
import type {
  ChatCompletionChunk,
  ChatCompletionRequest,
  ChatCompletionResponse,
  ChatCompletionResponseChoiceMessage,
} from './types/shared.js';

export type * from './types/inference.js';

/** The parameters of `GET /v1/batches`. */
export interface InferenceListBatchesParams {
  /** The ID of the last batch on the previous page, from `last_id`. Leave it out for the first page. */
  after?: string;
  /** The number of batches per page. Range: 1 to 100. Default: `20`. */
  limit?: number;
  /** Lists only batches with this status. */
  status?: BatchStatus;
}

/**
 * Cancels a batch. Existing results stay available.
 *
 * The status is `cancelling` until the requests in progress are done, then `cancelled`. Fails with 409 if the batch has
 * ended or if the provider has not accepted it yet.
 *
 * `POST /v1/batches/{batch_id}/cancel`. Server: `https://inference.do-ai.run`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_cancel_batch
 *
 * @example
 * ```ts
 * const response = await cancelBatch(client, '30227437-13a1-4299-8086-a464b13d865c');
 * ```
 */
export function cancelBatch(client: Client, batchId: string, options?: CallOptions): Call<Batch>;

/**
 * Starts the generation of images, audio or speech with a fal model, in the background.
 *
 * Usually returns a queued invocation with a `request_id`. A response with status 200 already contains the result.
 *
 * `POST /v1/async-invoke`. Server: `https://inference.do-ai.run`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_async_invoke
 *
 * @example
 * ```ts
 * const response = await createAsyncInvoke(client, {
 *   model_id: '1c646e96-0c34-49be-9408-b62444af7f4d',
 *   input: { prompt: 'A lighthouse at dawn' },
 * });
 * ```
 */
export function createAsyncInvoke(
  client: Client,
  body: AsyncInvokeRequest,
  options?: CallOptions,
): Call<AsyncInvokeResponse>;

/**
 * Creates a batch from an uploaded input file.
 *
 * The file must already be uploaded. A repeated request with the same `request_id` returns the existing batch instead
 * of creating another one.
 *
 * `POST /v1/batches`. Server: `https://inference.do-ai.run`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_batch
 *
 * @example
 * ```ts
 * const response = await createBatch(client, {
 *   file_id: '56860462-45bc-4d09-a7be-8f7605bb3713',
 *   provider: 'anthropic',
 *   completion_window: '24h',
 *   request_id: '3773a772-d299-4bb5-8ead-a6cb59cc74e2',
 * }).wait();
 * ```
 */
export function createBatch(
  client: Client,
  body: BatchCreateRequest,
  options?: CallOptions,
): WaitableCall<Batch, Waiter<Batch>>;

/**
 * Creates a batch input file and a presigned URL for its upload.
 *
 * The URL is valid for about 15 minutes. If it expires before the upload is done, create the file again.
 *
 * `POST /v1/batches/files`. Server: `https://inference.do-ai.run`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_batch_file
 *
 * @example
 * ```ts
 * const response = await createBatchFile(client, { file_name: 'k.jSONL' });
 * ```
 */
export function createBatchFile(
  client: Client,
  body: BatchFileCreateRequest,
  options?: CallOptions,
): Call<BatchFileCreateResponse>;

/**
 * Creates a chat completion, in OpenAI's format.
 *
 * Send the whole conversation with each request, not only the new message.
 *
 * `POST /v1/chat/completions`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_chat_completion
 *
 * @example
 * ```ts
 * const response = await createChatCompletion(client, {
 *   messages: [{ role: 'user' }],
 *   model: 'llama3.3-70b-instruct',
 * });
 * ```
 */
export function createChatCompletion(
  client: Client,
  body: ChatCompletionRequest & { stream: true },
  options?: CallOptions,
): Call<EventStream<ChatCompletionChunk, ChatCompletionResponse>>;
/**
 * Creates a chat completion, in OpenAI's format.
 *
 * Send the whole conversation with each request, not only the new message.
 *
 * `POST /v1/chat/completions`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_chat_completion
 *
 * @example
 * ```ts
 * const response = await createChatCompletion(client, {
 *   messages: [{ role: 'user' }],
 *   model: 'llama3.3-70b-instruct',
 * });
 * ```
 */
export function createChatCompletion(
  client: Client,
  body: ChatCompletionRequest & { stream?: false | null },
  options?: CallOptions,
): Call<ChatCompletionResponse>;
/**
 * Creates a chat completion, in OpenAI's format.
 *
 * Send the whole conversation with each request, not only the new message.
 *
 * `POST /v1/chat/completions`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_chat_completion
 *
 * @example
 * ```ts
 * const response = await createChatCompletion(client, {
 *   messages: [{ role: 'user' }],
 *   model: 'llama3.3-70b-instruct',
 * });
 * ```
 */
export function createChatCompletion(
  client: Client,
  body: ChatCompletionRequest,
  options?: CallOptions,
): Call<EventStream<ChatCompletionChunk, ChatCompletionResponse> | ChatCompletionResponse>;

/**
 * Creates embeddings of text, in OpenAI's format.
 *
 * Unknown fields make the request fail.
 *
 * `POST /v1/embeddings`. Server: `https://inference.do-ai.run`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_embedding
 *
 * @example
 * ```ts
 * const response = await createEmbedding(client, {
 *   model: 'llama3.3-70b-instruct',
 *   input: 'What is a load balancer?',
 * });
 * ```
 */
export function createEmbedding(
  client: Client,
  body: EmbeddingsRequest,
  options?: CallOptions,
): Call<EmbeddingsResponse>;

/**
 * Generates images from a text prompt.
 *
 * `POST /v1/images/generations`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_image
 *
 * @example
 * ```ts
 * const response = await createImage(client, {
 *   prompt: 'A lighthouse at dawn',
 *   model: 'llama3.3-70b-instruct',
 *   n: 1,
 * });
 * ```
 */
export function createImage(
  client: Client,
  body: CreateImageRequest & { stream: true },
  options?: CallOptions,
): Call<EventStream<ImageGenStreamEvent, ImagesResponse>>;
/**
 * Generates images from a text prompt.
 *
 * `POST /v1/images/generations`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_image
 *
 * @example
 * ```ts
 * const response = await createImage(client, {
 *   prompt: 'A lighthouse at dawn',
 *   model: 'llama3.3-70b-instruct',
 *   n: 1,
 * });
 * ```
 */
export function createImage(
  client: Client,
  body: CreateImageRequest & { stream?: false | null },
  options?: CallOptions,
): Call<ImagesResponse>;
/**
 * Generates images from a text prompt.
 *
 * `POST /v1/images/generations`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_image
 *
 * @example
 * ```ts
 * const response = await createImage(client, {
 *   prompt: 'A lighthouse at dawn',
 *   model: 'llama3.3-70b-instruct',
 *   n: 1,
 * });
 * ```
 */
export function createImage(
  client: Client,
  body: CreateImageRequest,
  options?: CallOptions,
): Call<EventStream<ImageGenStreamEvent, ImagesResponse> | ImagesResponse>;

/**
 * Creates a message, in Anthropic's format.
 *
 * Send the whole conversation with each request, not only the new message.
 *
 * `POST /v1/messages`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_messages
 *
 * @example
 * ```ts
 * const response = await createMessages(client, {
 *   model: 'llama3.3-70b-instruct',
 *   max_tokens: 1,
 *   messages: [{ role: 'user', content: 'What is a load balancer?' }],
 * });
 * ```
 */
export function createMessages(
  client: Client,
  body: MessagesCreateRequest & { stream: true },
  options?: CallOptions,
): Call<EventStream<MessagesStreamEvent, MessagesCreateResponse>>;
/**
 * Creates a message, in Anthropic's format.
 *
 * Send the whole conversation with each request, not only the new message.
 *
 * `POST /v1/messages`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_messages
 *
 * @example
 * ```ts
 * const response = await createMessages(client, {
 *   model: 'llama3.3-70b-instruct',
 *   max_tokens: 1,
 *   messages: [{ role: 'user', content: 'What is a load balancer?' }],
 * });
 * ```
 */
export function createMessages(
  client: Client,
  body: MessagesCreateRequest & { stream?: false | null },
  options?: CallOptions,
): Call<MessagesCreateResponse>;
/**
 * Creates a message, in Anthropic's format.
 *
 * Send the whole conversation with each request, not only the new message.
 *
 * `POST /v1/messages`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_messages
 *
 * @example
 * ```ts
 * const response = await createMessages(client, {
 *   model: 'llama3.3-70b-instruct',
 *   max_tokens: 1,
 *   messages: [{ role: 'user', content: 'What is a load balancer?' }],
 * });
 * ```
 */
export function createMessages(
  client: Client,
  body: MessagesCreateRequest,
  options?: CallOptions,
): Call<EventStream<MessagesStreamEvent, MessagesCreateResponse> | MessagesCreateResponse>;

/**
 * Creates a model response, in the format of OpenAI's Responses API.
 *
 * `POST /v1/responses`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_response
 *
 * @example
 * ```ts
 * const response = await createResponse(client, {
 *   model: 'llama3.3-70b-instruct',
 *   input: 'What is a load balancer?',
 * });
 * ```
 */
export function createResponse(
  client: Client,
  body: CreateResponseRequest & { stream: true },
  options?: CallOptions,
): Call<EventStream<CreateResponseStreamResponse, CreateResponse>>;
/**
 * Creates a model response, in the format of OpenAI's Responses API.
 *
 * `POST /v1/responses`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_response
 *
 * @example
 * ```ts
 * const response = await createResponse(client, {
 *   model: 'llama3.3-70b-instruct',
 *   input: 'What is a load balancer?',
 * });
 * ```
 */
export function createResponse(
  client: Client,
  body: CreateResponseRequest & { stream?: false | null },
  options?: CallOptions,
): Call<CreateResponse>;
/**
 * Creates a model response, in the format of OpenAI's Responses API.
 *
 * `POST /v1/responses`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_response
 *
 * @example
 * ```ts
 * const response = await createResponse(client, {
 *   model: 'llama3.3-70b-instruct',
 *   input: 'What is a load balancer?',
 * });
 * ```
 */
export function createResponse(
  client: Client,
  body: CreateResponseRequest,
  options?: CallOptions,
): Call<EventStream<CreateResponseStreamResponse, CreateResponse> | CreateResponse>;

/**
 * Gets a batch, with its progress.
 *
 * `GET /v1/batches/{batch_id}`. Server: `https://inference.do-ai.run`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_get_batch
 *
 * @example
 * ```ts
 * const response = await getBatch(client, '30227437-13a1-4299-8086-a464b13d865c');
 * ```
 */
export function getBatch(client: Client, batchId: string, options?: CallOptions): WaitableCall<Batch, Waiter<Batch>>;

/**
 * Gets presigned URLs for downloading the results and errors of a batch.
 *
 * Before results are available, `result_available` is `false` or the request fails with 412. Try again later. The files
 * are deleted at most 30 days after the batch ends.
 *
 * `GET /v1/batches/{batch_id}/results`. Server: `https://inference.do-ai.run`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_get_batch_results
 *
 * @example
 * ```ts
 * const response = await getBatchResults(client, '30227437-13a1-4299-8086-a464b13d865c');
 * ```
 */
export function getBatchResults(client: Client, batchId: string, options?: CallOptions): Call<BatchResultsResponse>;

/**
 * Lists the batches, newest first.
 *
 * `GET /v1/batches`. Server: `https://inference.do-ai.run`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_list_batches
 *
 * @example
 * ```ts
 * for await (const data of listBatches(client)) {
 *   console.log(data);
 * }
 * ```
 */
export function listBatches(
  client: Client,
  params?: InferenceListBatchesParams,
  options?: CallOptions,
): PaginatedCall<Batch, BatchListResponse>;

/**
 * Lists the models that are available for inference.
 *
 * `GET /v1/models`. Server: `https://inference.do-ai.run`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_list_models
 *
 * @example
 * ```ts
 * const response = await listModels(client);
 * ```
 */
export function listModels(client: Client, options?: CallOptions): Call<ListModelsResponse>;

/**
 * Uploads a batch input file to its presigned URL.
 *
 * The signed `upload_url` must be used unchanged. A `Content-Type` other than `application/octet-stream` can invalidate
 * the signature.
 *
 * `PUT /<upload_url>`. Server: the URL that the caller passes. No authentication.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_upload_batch_file
 *
 * @example
 * ```ts
 * await uploadBatchFile(client, 'https://storage.example.com/upload', new TextEncoder().encode('hello'));
 * ```
 */
export function uploadBatchFile(client: Client, url: string, body: Upload, options?: CallOptions): Call<void>;

/** Returns the `message` of the first element of `choices`, or `undefined`. */
export function message(
  chatCompletionResponse: ChatCompletionResponse,
): ChatCompletionResponseChoiceMessage | undefined;

/** Sends prompts, image requests and batches to serverless models. */
export interface Inference {
  /**
   * Cancels a batch. Existing results stay available.
   *
   * The status is `cancelling` until the requests in progress are done, then `cancelled`. Fails with 409 if the batch
   * has ended or if the provider has not accepted it yet.
   *
   * `POST /v1/batches/{batch_id}/cancel`. Server: `https://inference.do-ai.run`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_cancel_batch
   *
   * @example
   * ```ts
   * const response = await client.inference.cancelBatch('30227437-13a1-4299-8086-a464b13d865c');
   * ```
   */
  cancelBatch(batchId: string, options?: CallOptions): Call<Batch>;

  /**
   * Starts the generation of images, audio or speech with a fal model, in the background.
   *
   * Usually returns a queued invocation with a `request_id`. A response with status 200 already contains the result.
   *
   * `POST /v1/async-invoke`. Server: `https://inference.do-ai.run`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_async_invoke
   *
   * @example
   * ```ts
   * const response = await client.inference.createAsyncInvoke({
   *   model_id: '1c646e96-0c34-49be-9408-b62444af7f4d',
   *   input: { prompt: 'A lighthouse at dawn' },
   * });
   * ```
   */
  createAsyncInvoke(body: AsyncInvokeRequest, options?: CallOptions): Call<AsyncInvokeResponse>;

  /**
   * Creates a batch from an uploaded input file.
   *
   * The file must already be uploaded. A repeated request with the same `request_id` returns the existing batch instead
   * of creating another one.
   *
   * `POST /v1/batches`. Server: `https://inference.do-ai.run`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_batch
   *
   * @example
   * ```ts
   * const response = await client.inference
   *   .createBatch({
   *     file_id: '56860462-45bc-4d09-a7be-8f7605bb3713',
   *     provider: 'anthropic',
   *     completion_window: '24h',
   *     request_id: '3773a772-d299-4bb5-8ead-a6cb59cc74e2',
   *   })
   *   .wait();
   * ```
   */
  createBatch(body: BatchCreateRequest, options?: CallOptions): WaitableCall<Batch, Waiter<Batch>>;

  /**
   * Creates a batch input file and a presigned URL for its upload.
   *
   * The URL is valid for about 15 minutes. If it expires before the upload is done, create the file again.
   *
   * `POST /v1/batches/files`. Server: `https://inference.do-ai.run`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_batch_file
   *
   * @example
   * ```ts
   * const response = await client.inference.createBatchFile({ file_name: 'k.jSONL' });
   * ```
   */
  createBatchFile(body: BatchFileCreateRequest, options?: CallOptions): Call<BatchFileCreateResponse>;

  /**
   * Creates a chat completion, in OpenAI's format.
   *
   * Send the whole conversation with each request, not only the new message.
   *
   * `POST /v1/chat/completions`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_chat_completion
   *
   * @example
   * ```ts
   * const response = await client.inference.createChatCompletion({
   *   messages: [{ role: 'user' }],
   *   model: 'llama3.3-70b-instruct',
   * });
   * ```
   */
  createChatCompletion(
    body: ChatCompletionRequest & { stream: true },
    options?: CallOptions,
  ): Call<EventStream<ChatCompletionChunk, ChatCompletionResponse>>;
  /**
   * Creates a chat completion, in OpenAI's format.
   *
   * Send the whole conversation with each request, not only the new message.
   *
   * `POST /v1/chat/completions`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_chat_completion
   *
   * @example
   * ```ts
   * const response = await client.inference.createChatCompletion({
   *   messages: [{ role: 'user' }],
   *   model: 'llama3.3-70b-instruct',
   * });
   * ```
   */
  createChatCompletion(
    body: ChatCompletionRequest & { stream?: false | null },
    options?: CallOptions,
  ): Call<ChatCompletionResponse>;
  /**
   * Creates a chat completion, in OpenAI's format.
   *
   * Send the whole conversation with each request, not only the new message.
   *
   * `POST /v1/chat/completions`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_chat_completion
   *
   * @example
   * ```ts
   * const response = await client.inference.createChatCompletion({
   *   messages: [{ role: 'user' }],
   *   model: 'llama3.3-70b-instruct',
   * });
   * ```
   */
  createChatCompletion(
    body: ChatCompletionRequest,
    options?: CallOptions,
  ): Call<EventStream<ChatCompletionChunk, ChatCompletionResponse> | ChatCompletionResponse>;

  /**
   * Creates embeddings of text, in OpenAI's format.
   *
   * Unknown fields make the request fail.
   *
   * `POST /v1/embeddings`. Server: `https://inference.do-ai.run`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_embedding
   *
   * @example
   * ```ts
   * const response = await client.inference.createEmbedding({
   *   model: 'llama3.3-70b-instruct',
   *   input: 'What is a load balancer?',
   * });
   * ```
   */
  createEmbedding(body: EmbeddingsRequest, options?: CallOptions): Call<EmbeddingsResponse>;

  /**
   * Generates images from a text prompt.
   *
   * `POST /v1/images/generations`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_image
   *
   * @example
   * ```ts
   * const response = await client.inference.createImage({
   *   prompt: 'A lighthouse at dawn',
   *   model: 'llama3.3-70b-instruct',
   *   n: 1,
   * });
   * ```
   */
  createImage(
    body: CreateImageRequest & { stream: true },
    options?: CallOptions,
  ): Call<EventStream<ImageGenStreamEvent, ImagesResponse>>;
  /**
   * Generates images from a text prompt.
   *
   * `POST /v1/images/generations`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_image
   *
   * @example
   * ```ts
   * const response = await client.inference.createImage({
   *   prompt: 'A lighthouse at dawn',
   *   model: 'llama3.3-70b-instruct',
   *   n: 1,
   * });
   * ```
   */
  createImage(body: CreateImageRequest & { stream?: false | null }, options?: CallOptions): Call<ImagesResponse>;
  /**
   * Generates images from a text prompt.
   *
   * `POST /v1/images/generations`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_image
   *
   * @example
   * ```ts
   * const response = await client.inference.createImage({
   *   prompt: 'A lighthouse at dawn',
   *   model: 'llama3.3-70b-instruct',
   *   n: 1,
   * });
   * ```
   */
  createImage(
    body: CreateImageRequest,
    options?: CallOptions,
  ): Call<EventStream<ImageGenStreamEvent, ImagesResponse> | ImagesResponse>;

  /**
   * Creates a message, in Anthropic's format.
   *
   * Send the whole conversation with each request, not only the new message.
   *
   * `POST /v1/messages`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_messages
   *
   * @example
   * ```ts
   * const response = await client.inference.createMessages({
   *   model: 'llama3.3-70b-instruct',
   *   max_tokens: 1,
   *   messages: [{ role: 'user', content: 'What is a load balancer?' }],
   * });
   * ```
   */
  createMessages(
    body: MessagesCreateRequest & { stream: true },
    options?: CallOptions,
  ): Call<EventStream<MessagesStreamEvent, MessagesCreateResponse>>;
  /**
   * Creates a message, in Anthropic's format.
   *
   * Send the whole conversation with each request, not only the new message.
   *
   * `POST /v1/messages`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_messages
   *
   * @example
   * ```ts
   * const response = await client.inference.createMessages({
   *   model: 'llama3.3-70b-instruct',
   *   max_tokens: 1,
   *   messages: [{ role: 'user', content: 'What is a load balancer?' }],
   * });
   * ```
   */
  createMessages(
    body: MessagesCreateRequest & { stream?: false | null },
    options?: CallOptions,
  ): Call<MessagesCreateResponse>;
  /**
   * Creates a message, in Anthropic's format.
   *
   * Send the whole conversation with each request, not only the new message.
   *
   * `POST /v1/messages`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_messages
   *
   * @example
   * ```ts
   * const response = await client.inference.createMessages({
   *   model: 'llama3.3-70b-instruct',
   *   max_tokens: 1,
   *   messages: [{ role: 'user', content: 'What is a load balancer?' }],
   * });
   * ```
   */
  createMessages(
    body: MessagesCreateRequest,
    options?: CallOptions,
  ): Call<EventStream<MessagesStreamEvent, MessagesCreateResponse> | MessagesCreateResponse>;

  /**
   * Creates a model response, in the format of OpenAI's Responses API.
   *
   * `POST /v1/responses`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_response
   *
   * @example
   * ```ts
   * const response = await client.inference.createResponse({
   *   model: 'llama3.3-70b-instruct',
   *   input: 'What is a load balancer?',
   * });
   * ```
   */
  createResponse(
    body: CreateResponseRequest & { stream: true },
    options?: CallOptions,
  ): Call<EventStream<CreateResponseStreamResponse, CreateResponse>>;
  /**
   * Creates a model response, in the format of OpenAI's Responses API.
   *
   * `POST /v1/responses`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_response
   *
   * @example
   * ```ts
   * const response = await client.inference.createResponse({
   *   model: 'llama3.3-70b-instruct',
   *   input: 'What is a load balancer?',
   * });
   * ```
   */
  createResponse(body: CreateResponseRequest & { stream?: false | null }, options?: CallOptions): Call<CreateResponse>;
  /**
   * Creates a model response, in the format of OpenAI's Responses API.
   *
   * `POST /v1/responses`. Server: `https://inference.do-ai.run`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_create_response
   *
   * @example
   * ```ts
   * const response = await client.inference.createResponse({
   *   model: 'llama3.3-70b-instruct',
   *   input: 'What is a load balancer?',
   * });
   * ```
   */
  createResponse(
    body: CreateResponseRequest,
    options?: CallOptions,
  ): Call<EventStream<CreateResponseStreamResponse, CreateResponse> | CreateResponse>;

  /**
   * Gets a batch, with its progress.
   *
   * `GET /v1/batches/{batch_id}`. Server: `https://inference.do-ai.run`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_get_batch
   *
   * @example
   * ```ts
   * const response = await client.inference.getBatch('30227437-13a1-4299-8086-a464b13d865c');
   * ```
   */
  getBatch(batchId: string, options?: CallOptions): WaitableCall<Batch, Waiter<Batch>>;

  /**
   * Gets presigned URLs for downloading the results and errors of a batch.
   *
   * Before results are available, `result_available` is `false` or the request fails with 412. Try again later. The
   * files are deleted at most 30 days after the batch ends.
   *
   * `GET /v1/batches/{batch_id}/results`. Server: `https://inference.do-ai.run`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_get_batch_results
   *
   * @example
   * ```ts
   * const response = await client.inference.getBatchResults('30227437-13a1-4299-8086-a464b13d865c');
   * ```
   */
  getBatchResults(batchId: string, options?: CallOptions): Call<BatchResultsResponse>;

  /**
   * Lists the batches, newest first.
   *
   * `GET /v1/batches`. Server: `https://inference.do-ai.run`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_list_batches
   *
   * @example
   * ```ts
   * for await (const data of client.inference.listBatches()) {
   *   console.log(data);
   * }
   * ```
   */
  listBatches(params?: InferenceListBatchesParams, options?: CallOptions): PaginatedCall<Batch, BatchListResponse>;

  /**
   * Lists the models that are available for inference.
   *
   * `GET /v1/models`. Server: `https://inference.do-ai.run`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_list_models
   *
   * @example
   * ```ts
   * const response = await client.inference.listModels();
   * ```
   */
  listModels(options?: CallOptions): Call<ListModelsResponse>;

  /**
   * Uploads a batch input file to its presigned URL.
   *
   * The signed `upload_url` must be used unchanged. A `Content-Type` other than `application/octet-stream` can
   * invalidate the signature.
   *
   * `PUT /<upload_url>`. Server: the URL that the caller passes. No authentication.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/inference_upload_batch_file
   *
   * @example
   * ```ts
   * await client.inference.uploadBatchFile('https://storage.example.com/upload', new TextEncoder().encode('hello'));
   * ```
   */
  uploadBatchFile(url: string, body: Upload, options?: CallOptions): Call<void>;
}
