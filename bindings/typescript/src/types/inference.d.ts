// Types that only `inference` uses.

import type { Open, Timestamp, UnknownVariant } from '../runtime/index.js';
import type {
  AssistantRole,
  ChatCompletionTokenLogprob,
  ChatRole,
  FinishReason,
  ReasoningEffort,
  ToolChoiceMode,
} from './shared.js';

/** The model and input of an asynchronous invocation. The fields of `input` that apply depend on the model. */
export interface AsyncInvokeRequest {
  /** The ID of the model, such as `fal-ai/flux/schnell`. */
  model_id: string;
  /** The input of the model. */
  input: AsyncInvokeRequestInput;
  /** The tags for finding the invocation. */
  tags?: AsyncInvokeRequestTag[] | null;
}

/** The input of an asynchronous invocation. The fields that apply depend on the model. */
export interface AsyncInvokeRequestInput {
  /** The prompt for the image or audio. */
  prompt?: string;
  /** The text to convert to speech. */
  text?: string;
  /** The aspect ratio or file format of the image, such as `landscape_4_3`. */
  output_format?: string | null;
  /** The number of inference steps for an image. More steps take longer and usually improve the image. Minimum: 1. */
  num_inference_steps?: number | null;
  /** How closely the image follows the prompt. Higher values follow it more closely. */
  guidance_scale?: number | null;
  /** The number of images. Minimum: 1. */
  num_images?: number | null;
  /** Whether to check the result for unsafe content. */
  enable_safety_checker?: boolean | null;
  /** The length of the audio, in seconds. Minimum: 1. */
  seconds_total?: number | null;
}

/** A tag on an asynchronous invocation. */
export interface AsyncInvokeRequestTag {
  /** The key of the tag. */
  key: string;
  /** The value of the tag. */
  value: string;
}

/** An asynchronous invocation, with its progress. */
export interface AsyncInvokeResponse {
  /** The ID of the invocation. */
  request_id: string;
  /** The invocation's status. */
  status: AsyncInvokeResponseStatus;
  /** The ID of the model. */
  model_id: string;
  /** When the invocation was created. */
  created_at: Timestamp;
  /** When the invocation started; `null` while it is queued. */
  started_at?: Timestamp | null;
  /** When the invocation completed; `null` until then. */
  completed_at?: Timestamp | null;
  /** The result; `null` until it is available. */
  output?: Record<string, unknown> | null;
  /** The reason why the invocation failed; `null` if it did not fail. */
  error?: string | null;
}

/** The status of an asynchronous invocation. */
export type AsyncInvokeResponseStatus = Open<'QUEUED' | 'IN_PROGRESS' | 'FAILED' | 'COMPLETED'>;

/** A batch of requests that is processed in the background. */
export interface Batch {
  /** The ID of the batch. */
  batch_id: string;
  /** The status of the batch. `completed`, `failed`, `expired` and `cancelled` are final. */
  status: BatchStatus;
  /** The provider, which determines the format of the input file. */
  provider: BatchProvider;
  /** The endpoint of the requests. */
  endpoint?: string;
  /** The time within which the batch must complete. Always `24h`. */
  completion_window: '24h';
  /** The ID of the input file. */
  input_file_id: string;
  /** The ID of the output file; `null` until the batch has completed. */
  output_file_id?: string | null;
  /** The ID of the error file; `null` if there are no errors. */
  error_file_id?: string | null;
  /** The number of requests, by result. */
  request_counts?: BatchRequestCounts;
  /** The idempotency key from the creation of the batch. */
  request_id?: string;
  /** The metadata of the batch. */
  metadata?: Record<string, string> | null;
  /** The errors that made the batch fail. */
  errors?: BatchError[] | null;
  /** When the batch was created. */
  created_at: Timestamp;
  /** When processing started; `null` until then. */
  in_progress_at?: Timestamp | null;
  /** When finalizing started; `null` until then. */
  finalizing_at?: Timestamp | null;
  /** When the batch completed; `null` if it has not. */
  completed_at?: Timestamp | null;
  /** When the completion window ends. It starts at `created_at`. */
  expires_at?: Timestamp | null;
  /** When the batch was cancelled; `null` if it was not. */
  cancelled_at?: Timestamp | null;
  /** When the batch failed; `null` if it has not. */
  failed_at?: Timestamp | null;
}

/** The settings of a batch to create. */
export interface BatchCreateRequest {
  /** The ID of the uploaded input file. */
  file_id: string;
  /** The provider, which determines the format of the input file. */
  provider: BatchProvider;
  /**
   * The endpoint of the requests, the same as on each line of the input file. Required for `openai` and not allowed for
   * `anthropic`.
   */
  endpoint?: BatchCreateRequestEndpoint;
  /** The time within which the batch must complete. Otherwise, it expires. Always `24h`. */
  completion_window: '24h';
  /** An idempotency key of your choice. Prevents a repeated request from creating another batch. */
  request_id: string;
  /** Metadata to store with the request. */
  metadata?: Record<string, string> | null;
}

/** The endpoint of the requests in a batch. */
export type BatchCreateRequestEndpoint = Open<'/v1/responses' | '/v1/chat/completions'>;

/** An error that made a batch fail. */
export interface BatchError {
  /** The code of the error, such as `invalid_input_file`. */
  code?: string;
  /** A human-readable message. */
  message?: string;
  /** The line of the input file that caused the error, starting at 1. */
  line?: number | null;
}

/** The settings of a batch input file to create. */
export interface BatchFileCreateRequest {
  /**
   * The name of the file. Must end with `.jsonl`. Length: at least 7 characters. Pattern: `.+\.[Jj][Ss][Oo][Nn][Ll]$`.
   */
  file_name: string;
}

/** A batch input file and its upload URL. */
export interface BatchFileCreateResponse {
  /** The ID of the file, for use in the creation of the batch. */
  file_id: string;
  /** The presigned upload URL, which is valid for about 15 minutes. Secret. */
  upload_url: string;
  /** When the upload URL expires. */
  expires_at?: Timestamp | null;
}

/** A page of batches. */
export interface BatchListResponse {
  /** The type of the object. Always `list`. */
  object: 'list';
  /** The batches on this page, newest first. */
  data: Batch[];
  /** The ID of the first batch on this page; `null` if the page is empty. */
  first_id?: string | null;
  /** The ID of the last batch on this page. Send it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether there are more pages. */
  has_more: boolean;
}

/** The provider of a batch, which determines the format of the input file. */
export type BatchProvider = Open<'openai' | 'anthropic'>;

/** The number of requests in a batch, by result. */
export interface BatchRequestCounts {
  /** The total number of requests. */
  total?: number;
  /** The number of completed requests. */
  completed?: number;
  /** The number of failed requests. */
  failed?: number;
}

/** The download URLs of the results of a batch. */
export interface BatchResultsResponse {
  /** The ID of the batch. */
  batch_id: string;
  /** Whether results are available. */
  result_available: boolean;
  /** The URL of the output file, with one JSON object per line. Secret. */
  output_file_url?: string | null;
  /** The URL of the error file, if there are errors. Secret. */
  error_file_url?: string | null;
  /** When the URLs expire. */
  expires_at?: Timestamp | null;
}

/** The status of a batch. */
export type BatchStatus = Open<
  'validating' | 'in_progress' | 'finalizing' | 'failed' | 'expired' | 'completed' | 'cancelling' | 'cancelled'
>;

/** The time within which a batch must complete. */
export type BatchWindow = Open<'24h'>;

/** The settings of images to generate. */
export interface CreateImageRequest {
  /** The prompt. At most 32,000 characters. Length: at least 1 character. */
  prompt: string;
  /** The name of the model, such as `openai-gpt-image-1`. */
  model: string;
  /** The strictness of content moderation, `low` or `auto`. */
  moderation?: string | null;
  /** The background of the image, `transparent`, `opaque` or `auto`. */
  background?: string | null;
  /** The file format of the image, `png`, `webp` or `jpeg`. */
  output_format?: string | null;
  /** The compression level of the image, up to 100. Minimum: 0. */
  output_compression?: number | null;
  /** The number of images to generate. Range: 1 to 10. */
  n: number;
  /** The quality of the image, `auto`, `high`, `medium` or `low`. */
  quality?: string | null;
  /** The size of the image, in pixels. */
  size?: CreateImageRequestSize;
  /** Whether to stream previews. Requires a `partial_images` above 0. Default: `false`. */
  stream?: boolean | null;
  /** The number of previews to stream. None by default. Minimum: 0. */
  partial_images?: number | null;
  /** An identifier of the end user, for the detection of abuse. Length: at most 256 characters. */
  user?: string | null;
}

/** The size of an image, in pixels. */
export type CreateImageRequestSize = Open<'auto' | '1536x1024' | '1024x1536'>;

/** A model response, with its output and token usage. */
export interface CreateResponse {
  /** The ID of the response. */
  id: string;
  /** The type of the object. Always `response`. */
  object: 'response';
  /** The Unix time of the response, in seconds. */
  created: number;
  /** The model. */
  model: string;
  /** The output items, in order. */
  output: CreateResponseOutputItem[];
  /** The token usage of the request. */
  usage: ResponseUsage;
  /** Whether the model could call several tools at once. */
  parallel_tool_calls?: boolean | null;
  /** The sampling temperature. */
  temperature?: number | null;
  /** Whether the model could, had to or could not call a tool. */
  tool_choice?: string | null;
  /** The tools that the model could call. */
  tools?: CreateResponseTool[] | null;
  /** The nucleus sampling threshold. */
  top_p?: number | null;
  /** The maximum number of output tokens; `null` if not set. */
  max_output_tokens?: number | null;
  /** The status of the response. */
  status?: string | null;
  /** The identifier of the end user. */
  user?: string | null;
}

/** The type of the object. */
export type CreateResponseObject = Open<'response'>;

/** A part of an output item. */
export interface CreateResponseOutputContentItem {
  /** The type of the part. */
  type: CreateResponseOutputContentType;
  /** The text of the part. */
  text: string;
}

/** The type of a part of an output item. */
export type CreateResponseOutputContentType = Open<'reasoning_text' | 'output_text'>;

/** An output item of a model response. Its `type` determines the fields that are set. */
export interface CreateResponseOutputItem {
  /** The type of the item, which determines the fields that are set. */
  type: CreateResponseOutputType;
  /** The ID of the item. */
  id?: string;
  /** The status of the item; `null` if it has none. */
  status?: string | null;
  /** The role of the author, usually `assistant`; `null` if the item is not a message. */
  role?: string | null;
  /** The parts of the item, in order. */
  content: CreateResponseOutputContentItem[];
  /** The ID of the function call, for items of type `function_call`. Send it back with the result. */
  call_id?: string | null;
  /** The name of the function to call, for items of type `function_call`. */
  name?: string | null;
  /** The arguments as a JSON string, which may be invalid, for items of type `function_call`. */
  arguments?: string | null;
}

/** The type of an output item. */
export type CreateResponseOutputType = Open<'reasoning' | 'message' | 'function_call'>;

/** The input, the model and the settings of a model response. */
export interface CreateResponseRequest {
  /** The name of the model. */
  model: string;
  /** The input, text or messages. */
  input: CreateResponseRequestInput;
  /** The maximum number of tokens in the response. Minimum: 1. */
  max_output_tokens?: number | null;
  /** The sampling temperature. Lower values make the output more deterministic. Range: 0 to 2. */
  temperature?: number | null;
  /** Whether to stream the response. Default: `false`. */
  stream?: boolean | null;
  /** The instructions for the model. */
  instructions?: string | null;
  /** The nucleus sampling threshold. Range: 0 to 1. */
  top_p?: number | null;
  /** The streaming options. Only with `stream`. Default: `null`. */
  stream_options?: CreateResponseRequestStreamOptions | null;
  /** The tools that the model can call. */
  tools?: CreateResponseRequestTool[] | null;
  /** Whether the model can, must or must not call a tool, or the tool that it must call. */
  tool_choice?: CreateResponseRequestToolChoice;
  /** Up to 4 stop sequences. Default: `null`. */
  stop?: CreateResponseRequestStop | null;
  /** Metadata to store with the request. */
  metadata?: Record<string, string> | null;
  /** An identifier of the end user. */
  user?: string | null;
}

/** The input of a model response, text or messages. */
export type CreateResponseRequestInput = string | CreateResponseRequestInputListItem[];

/** A message in the input of a model response. */
export interface CreateResponseRequestInputListItem {
  /** The role of the author. */
  role?: ChatRole;
  /** The text of the message. */
  content: string;
}

/** A stop sequence, or up to 4 of them. */
export type CreateResponseRequestStop = string | string[];

/** The streaming options. */
export interface CreateResponseRequestStreamOptions {
  /** Whether to send a final chunk with the token usage. */
  include_usage?: boolean;
}

/** A function that the model can call. */
export interface CreateResponseRequestTool {
  /** The type of the tool. Always `function`. */
  type: 'function';
  /** The name of the function. */
  name?: string;
  /** A description of the function for the model. */
  description?: string;
  /** The parameters of the function, as a JSON Schema. */
  parameters?: Record<string, unknown>;
}

/** Whether the model can, must or must not call a tool, or the tool that it must call. */
export type CreateResponseRequestToolChoice = ToolChoiceMode | CreateResponseRequestToolChoiceObject;

/** The function that the model must call. */
export interface CreateResponseRequestToolChoiceFunction {
  /** The name of the function. */
  name: string;
}

/** A choice of one function that the model must call. */
export interface CreateResponseRequestToolChoiceObject {
  /** The type of the tool. Always `function`. */
  type: 'function';
  /** The function. */
  function: CreateResponseRequestToolChoiceFunction;
}

/** A chunk of a streamed response. */
export interface CreateResponseStreamResponse {
  /** The ID of the response, which is the same in all chunks. */
  id: string;
  /** The type of the object. Always `response.chunk`. */
  object: 'response.chunk';
  /** The Unix time of the start of the response, in seconds, which is the same in all chunks. */
  created: number;
  /** The model. */
  model: string;
  /**
   * The chunks of the choices. Contains several if several choices were requested, and none in the final chunk with the
   * usage.
   */
  choices: CreateResponseStreamResponseChoice[];
  /** The token usage of the whole request, in the final chunk only; absent unless `include_usage` was set. */
  usage?: ResponseUsage | null;
}

/** A chunk of one choice. */
export interface CreateResponseStreamResponseChoice {
  /** The index of the choice, starting at 0. */
  index: number;
  /** The part of the message in this chunk. */
  delta: CreateResponseStreamResponseChoiceDelta;
  /** The reason why generation ended, in the last chunk only. */
  finish_reason?: FinishReason | null;
  /** The log probabilities of the tokens in this chunk, if requested. */
  logprobs?: CreateResponseStreamResponseChoiceLogprobs | null;
}

/** The part of a message in a chunk. Concatenate the parts to get the whole message. */
export interface CreateResponseStreamResponseChoiceDelta {
  /** The role of the author, in the first chunk only. */
  role?: AssistantRole | null;
  /** The next part of the text; `null` in chunks without text. */
  content?: string | null;
  /** The next part of the model's reasoning, if the model reasons. */
  reasoning_content?: string | null;
  /** The tool calls, if any. */
  tool_calls?: CreateResponseStreamResponseChoiceDeltaToolCall[] | null;
}

/** A tool call by the model. */
export interface CreateResponseStreamResponseChoiceDeltaToolCall {
  /** The ID of the tool call. */
  id: string;
  /** The type of the tool. Always `function`. */
  type: 'function';
  /** The function to call. */
  function: CreateResponseStreamResponseChoiceDeltaToolCallFunction;
}

/** The function that the model calls. */
export interface CreateResponseStreamResponseChoiceDeltaToolCallFunction {
  /** The name of the function. */
  name: string;
  /** The arguments as a JSON string, which may be invalid. */
  arguments: string;
}

/** The log probabilities of the tokens in a chunk. */
export interface CreateResponseStreamResponseChoiceLogprobs {
  /** The log probabilities of the message tokens. */
  content: ChatCompletionTokenLogprob[] | null;
}

/** The type of the object. */
export type CreateResponseStreamResponseObject = Open<'response.chunk'>;

/** A tool that the model could call. */
export interface CreateResponseTool {
  /** The type of the tool. */
  type: CreateResponseToolType;
  /** The name of the function. */
  name?: string;
  /** A description of the function for the model. */
  description?: string;
  /** The parameters of the function, as JSON. */
  parameters?: Record<string, unknown>;
}

/** The type of a tool. */
export type CreateResponseToolType = Open<'web_search_2025_08_26' | 'web_search' | 'function'>;

/** The embedding of one input text. */
export interface Embedding {
  /** The index of the input text, starting at 0. */
  index: number;
  /** The type of the object. Always `embedding`. */
  object: 'embedding';
  /** The embedding as numbers or, if requested, as Base64 text. */
  embedding: EmbeddingVector;
}

/** The type of the object. */
export type EmbeddingObject = Open<'embedding'>;

/** The embedding of a text, as numbers or as Base64 text. */
export type EmbeddingVector = number[] | string;

/** The texts to create embeddings of. */
export interface EmbeddingsRequest {
  /** The name of the model. */
  model: string;
  /** One text, or a list of up to 2048 texts. */
  input: EmbeddingsRequestInput;
  /** An identifier of the end user, for the detection of abuse. */
  user?: string;
  /** The encoding of the embeddings. Default: `float`. */
  encoding_format?: EmbeddingsRequestEncodingFormat;
}

/** The encoding of embeddings. */
export type EmbeddingsRequestEncodingFormat = Open<'float' | 'base64'>;

/** One text, or a list of up to 2048 texts. */
export type EmbeddingsRequestInput = string | string[];

/** The embeddings of the input texts. */
export interface EmbeddingsResponse {
  /** The type of the object. Always `list`. */
  object: 'list';
  /** The model. */
  model: string;
  /** The embeddings, in the order of the input texts. */
  data: Embedding[];
  /** The token usage of the request. */
  usage: EmbeddingsUsage;
}

/** The token usage of an embeddings request. */
export interface EmbeddingsUsage {
  /** The number of input tokens. */
  prompt_tokens: number;
  /** The number of billed tokens. */
  total_tokens: number;
}

/** A generated image. */
export interface GeneratedImage {
  /** The image, encoded as Base64. */
  b64_json: string;
  /** The prompt as revised by the model. */
  revised_prompt?: string;
}

/** The finished image, which ends the stream. */
export interface ImageGenCompletedEvent {
  /** The type of the event. Always `image_generation.completed`. */
  type: 'image_generation.completed';
  /** The finished image, encoded as Base64. */
  b64_json: string;
  /** The Unix time of the event, in seconds. */
  created_at: number;
  /** The size of the image, in pixels. */
  size: ImageGenEventSize;
  /** The quality of the image. */
  quality: ImageGenEventQuality;
  /** The background of the image. */
  background: ImageGenEventBackground;
  /** The file format of the image. */
  output_format: ImageGenEventOutputFormat;
  /** The token usage of the image. */
  usage: ImagesUsage;
}

/** The type of the event. */
export type ImageGenCompletedEventType = Open<'image_generation.completed'>;

/** The background of an image. */
export type ImageGenEventBackground = Open<'transparent' | 'opaque' | 'auto'>;

/** The file format of an image. */
export type ImageGenEventOutputFormat = Open<'webp' | 'png' | 'jpeg'>;

/** The quality of an image. */
export type ImageGenEventQuality = Open<'medium' | 'low' | 'high' | 'auto'>;

/** The size of an image, in pixels. */
export type ImageGenEventSize = Open<'auto' | '1536x1024' | '1024x1536' | '1024x1024'>;

/** A preview of an unfinished image. */
export interface ImageGenPartialImageEvent {
  /** The type of the event. Always `image_generation.partial_image`. */
  type: 'image_generation.partial_image';
  /** The preview, encoded as Base64. */
  b64_json: string;
  /** The Unix time of the event, in seconds. */
  created_at: number;
  /** The requested size of the image, in pixels. */
  size: ImageGenEventSize;
  /** The requested quality. */
  quality: ImageGenEventQuality;
  /** The requested background. */
  background: ImageGenEventBackground;
  /** The file format of the image. */
  output_format: ImageGenEventOutputFormat;
  /** The index of the preview, starting at 0. */
  partial_image_index: number;
}

/** The type of the event. */
export type ImageGenPartialImageEventType = Open<'image_generation.partial_image'>;

/** An event of a streamed image generation. The field `type` selects its form. */
export type ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent | UnknownVariant<'type'>;

/** The generated images. */
export interface ImagesResponse {
  /** The Unix time of the images, in seconds. */
  created: number;
  /** The images. Size: 1 to 10 items. */
  data: GeneratedImage[];
  /** The background of the images. */
  background?: string | null;
  /** The file format of the images. */
  output_format?: string | null;
  /** The quality of the images. */
  quality?: string | null;
  /** The size of the images, in pixels. */
  size?: string | null;
  /** The token usage of the images. */
  usage?: ImagesUsage | null;
}

/** The token usage of an image generation. */
export interface ImagesUsage {
  /** The total number of input and output tokens, for text and images. */
  total_tokens: number;
  /** The number of input tokens, for text and images. */
  input_tokens: number;
  /** The number of output tokens, for images. */
  output_tokens: number;
  /** The details of the input tokens. */
  input_tokens_details: ImagesUsageInputTokensDetails;
}

/** The input tokens of an image generation, by type. */
export interface ImagesUsageInputTokensDetails {
  /** The number of text tokens. */
  text_tokens: number;
  /** The number of image tokens. */
  image_tokens: number;
}

/** The models that are available for inference. */
export interface ListModelsResponse {
  /** The type of the object. Always `list`. */
  object: 'list';
  /** The models. */
  data: Model[];
}

/** The type of the object. */
export type ListObject = Open<'list'>;

/** A turn of a conversation. */
export interface MessagesApiMessageParam {
  /** The role of the author. Put system instructions into the request's `system` field instead. */
  role: MessagesApiMessageParamRole;
  /** The content, as text or as blocks of text, images and tool calls. */
  content: MessagesApiMessageParamContent;
}

/** The content of a message, as text or as blocks of text, images and tool calls. */
export type MessagesApiMessageParamContent = string | MessagesRequestContentBlockParam[];

/** The role of the author of a message. */
export type MessagesApiMessageParamRole = Open<'user' | 'assistant'>;

/** The error response of the Messages API. */
export interface MessagesCreateErrorResponse {
  /** The type of the object. Always `error`. */
  type: 'error';
  /** The error. */
  error: MessagesCreateErrorResponseError;
}

/** The error. */
export interface MessagesCreateErrorResponseError {
  /** The type of the error, such as `invalid_request_error`. */
  type: string;
  /** A human-readable message. */
  message: string;
}

/** The type of the object. */
export type MessagesCreateErrorResponseType = Open<'error'>;

/** The messages, the model and the settings of a message to create. */
export interface MessagesCreateRequest {
  /** The name of the model. */
  model: string;
  /** The maximum number of tokens in the response. Minimum: 1. */
  max_tokens: number;
  /** The messages of the conversation so far. Size: at least 1 item. */
  messages: MessagesApiMessageParam[];
  /** The system prompt, as text or as blocks of text. */
  system?: MessagesCreateRequestSystem;
  /** The stop sequences. */
  stop_sequences?: string[];
  /** Whether to stream the response. Default: `false`. */
  stream?: boolean;
  /** The sampling temperature. Lower values make the output more deterministic. Range: 0 to 1. */
  temperature?: number | null;
  /** The nucleus sampling threshold. Set either this or `temperature`, not both. */
  top_p?: number | null;
  /** The number of most likely tokens to sample from. Minimum: 0. */
  top_k?: number | null;
  /** The tools that the model can call. */
  tools?: MessagesToolDefinitionParam[];
  /** Whether the model can or must call a tool, or the tool that it must call. */
  tool_choice?: MessagesToolChoiceParam;
  /** The metadata of the request. */
  metadata?: MessagesCreateRequestMetadata;
  /** The reasoning effort. An extension by DigitalOcean; ignored by models that do not reason. */
  reasoning_effort?: ReasoningEffort | null;
  /** The speed of the response. An extension by DigitalOcean; ignored by models without a choice. */
  speed?: MessagesSpeed | null;
  /** The thinking settings. */
  thinking?: MessagesThinkingConfigParam | null;
}

/** The metadata of a request. */
export interface MessagesCreateRequestMetadata {
  /** An identifier of the end user. It must not reveal the user's identity. */
  user_id?: string;
}

/** The system prompt, as text or as blocks of text. */
export type MessagesCreateRequestSystem = string | MessagesRequestTextBlockParam[];

/** A message from the model. */
export interface MessagesCreateResponse {
  /** The ID of the message. */
  id: string;
  /** The type of the object. Always `message`. */
  type: 'message';
  /** The role of the author. Always `assistant`. */
  role: 'assistant';
  /** The content blocks, text and tool calls. */
  content: MessagesResponseContentBlock[];
  /** The model. */
  model: string;
  /** The reason why generation ended. */
  stop_reason: MessagesCreateResponseStopReason | null;
  /** The stop sequence that ended the message, if any. */
  stop_sequence?: string | null;
  /** The token usage of the request. */
  usage: MessagesUsage;
}

/** The reason why generation ended. */
export type MessagesCreateResponseStopReason = Open<'tool_use' | 'stop_sequence' | 'max_tokens' | 'end_turn'>;

/** The type of the object. */
export type MessagesCreateResponseType = Open<'message'>;

/** An image block in a message. */
export interface MessagesImageBlockParam {
  /** The type of the block. Always `image`. */
  type: 'image';
  /** The source of the image. */
  source: MessagesImageSourceParam;
}

/** The type of the block. */
export type MessagesImageBlockParamType = Open<'image'>;

/** The source of an image. */
export interface MessagesImageSourceParam {
  /** The type of the source, such as `base64`. */
  type: string;
  /** The media type of the image, such as `image/jpeg`. */
  media_type: string;
  /** The image data, encoded according to `type`. */
  data: string;
}

/** A content block of a message in a request. The field `type` selects its form. */
export type MessagesRequestContentBlockParam =
  MessagesRequestTextBlockParam | MessagesImageBlockParam | MessagesToolUseBlockParam | MessagesToolResultBlockParam;

/** A text block in a request. */
export interface MessagesRequestTextBlockParam {
  /** The type of the block. Always `text`. */
  type: 'text';
  /** The text. */
  text: string;
}

/** A content block of a message in a response. The field `type` selects its form. */
export type MessagesResponseContentBlock =
  MessagesResponseTextBlock | MessagesResponseToolUseBlock | UnknownVariant<'type'>;

/** A text block in a response. */
export interface MessagesResponseTextBlock {
  /** The type of the block. Always `text`. */
  type: 'text';
  /** The text. */
  text: string;
}

/** A tool call by the model. */
export interface MessagesResponseToolUseBlock {
  /** The type of the block. Always `tool_use`. */
  type: 'tool_use';
  /** The ID of the tool call. Send it back with the result, as `tool_use_id`. */
  id: string;
  /** The name of the tool. */
  name: string;
  /** The arguments of the tool call. */
  input: Record<string, unknown>;
}

/** The speed of a response. */
export type MessagesSpeed = Open<'standard' | 'fast'>;

/** An event of a streamed message. The field `type` selects its form. */
export interface MessagesStreamEvent {
  /** The type of the event, which determines the fields that are set. */
  type: MessagesStreamEventType;
  /** The message without its content, in `message_start`. */
  message?: Record<string, unknown>;
  /** The index of the content block, starting at 0. */
  index?: number;
  /** The content block that starts, in `content_block_start`. */
  content_block?: Record<string, unknown>;
  /** The change, in `content_block_delta` and `message_delta`. */
  delta?: Record<string, unknown>;
  /** The token usage so far, for example in `message_delta`. */
  usage?: MessagesStreamEventUsage;
}

/** The type of an event in a streamed message. */
export type MessagesStreamEventType = Open<
  | 'ping'
  | 'message_stop'
  | 'message_start'
  | 'message_delta'
  | 'content_block_stop'
  | 'content_block_start'
  | 'content_block_delta'
>;

/** The token usage so far. */
export interface MessagesStreamEventUsage {
  /** The number of output tokens so far. */
  output_tokens?: number;
  /** The speed at which the request is billed; may be `null`. */
  speed?: MessagesSpeed | null;
}

/** The thinking settings. Models without thinking ignore them. */
export interface MessagesThinkingConfigParam {
  /** The type of thinking, such as `enabled` or `disabled`. */
  type: string;
}

/** Whether a model can or must call a tool, or the tool that it must call. */
export type MessagesToolChoiceParam = string | MessagesToolChoiceParamObject;

/** The choice of a tool. */
export interface MessagesToolChoiceParamObject {
  /** Whether the model can or must call a tool. */
  type: MessagesToolChoiceParamType;
  /** The name of the tool to call, if `type` is `tool`. */
  name?: string;
}

/** Whether a model can or must call a tool. */
export type MessagesToolChoiceParamType = Open<'tool' | 'auto' | 'any'>;

/** A tool that a model can call. */
export interface MessagesToolDefinitionParam {
  /** The name of the tool, which tool calls refer to. */
  name: string;
  /** A description of the tool. */
  description?: string;
  /** The parameters of the tool, as a JSON Schema. */
  input_schema: Record<string, unknown>;
}

/** The result of a tool call. */
export interface MessagesToolResultBlockParam {
  /** The type of the block. Always `tool_result`. */
  type: 'tool_result';
  /** The ID of the tool call. */
  tool_use_id: string;
  /** The result, as text or as objects. */
  content: MessagesToolResultBlockParamContent;
}

/** The result of a tool call, as text or as objects. */
export type MessagesToolResultBlockParamContent = string | Record<string, unknown>[];

/** The type of the block. */
export type MessagesToolResultBlockParamType = Open<'tool_result'>;

/** A tool call by the model, sent back with the conversation. */
export interface MessagesToolUseBlockParam {
  /** The type of the block. Always `tool_use`. */
  type: 'tool_use';
  /** The ID of the tool call. */
  id: string;
  /** The name of the tool. */
  name: string;
  /** The arguments of the tool call. */
  input: Record<string, unknown>;
}

/** The token usage of a message. */
export interface MessagesUsage {
  /** The number of billed input tokens. */
  input_tokens: number;
  /** The number of output tokens. */
  output_tokens: number;
  /** The number of input tokens written to the cache. */
  cache_creation_input_tokens?: number;
  /** The number of input tokens read from the cache. */
  cache_read_input_tokens?: number;
  /** The speed at which the request was billed. */
  speed?: MessagesSpeed | null;
}

/** A model that is available for inference. */
export interface Model {
  /** The model's name in requests. */
  id: string;
  /** The Unix time of the model's creation, in seconds. */
  created: number;
  /** The type of the object. Always `model`. */
  object: 'model';
  /** The owner of the model. */
  owned_by: string;
}

/** The type of the object. */
export type ModelObject = Open<'model'>;

/** The token usage of a response. */
export interface ResponseUsage {
  /** The number of input tokens. */
  input_tokens: number;
  /** The details of the input tokens. */
  input_tokens_details: ResponseUsageInputTokensDetails;
  /** The number of output tokens. */
  output_tokens: number;
  /** The details of the output tokens. */
  output_tokens_details: ResponseUsageOutputTokensDetails;
  /** The total number of input and output tokens. */
  total_tokens: number;
}

/** The details of the input tokens. */
export interface ResponseUsageInputTokensDetails {
  /** The number of input tokens read from the cache. */
  cached_tokens: number;
}

/** The details of the output tokens. */
export interface ResponseUsageOutputTokensDetails {
  /** The number of reasoning tokens. */
  reasoning_tokens: number;
  /** The number of tool output tokens. */
  tool_output_tokens: number;
}

/** The type of the block. */
export type TextBlockType = Open<'text'>;

/** The type of the block. */
export type ToolUseBlockType = Open<'tool_use'>;
