// The shapes of the responses of `inference`.

import {
  any,
  boolean,
  integer,
  list,
  map,
  nullable,
  number,
  oneOf,
  record,
  required,
  tagged,
  text,
} from '../runtime/response/shape.js';
import { ChatCompletionChunk, ChatCompletionResponse, ChatCompletionTokenLogprob } from './shared.js';

export const AsyncInvokeResponse = record(() => ({
  request_id: required(text),
  status: required(text),
  model_id: required(text),
  created_at: required(text),
  started_at: nullable(text),
  completed_at: nullable(text),
  output: nullable(map(any)),
  error: nullable(text),
}));

export const Batch = record(() => ({
  batch_id: required(text),
  status: required(text),
  provider: required(text),
  endpoint: text,
  completion_window: required(text),
  input_file_id: required(text),
  output_file_id: nullable(text),
  error_file_id: nullable(text),
  request_counts: BatchRequestCounts,
  request_id: text,
  metadata: nullable(map(text)),
  errors: nullable(list(BatchError)),
  created_at: required(text),
  in_progress_at: nullable(text),
  finalizing_at: nullable(text),
  completed_at: nullable(text),
  expires_at: nullable(text),
  cancelled_at: nullable(text),
  failed_at: nullable(text),
}));

export const BatchError = record(() => ({
  code: text,
  message: text,
  line: nullable(integer),
}));

export const BatchFileCreateResponse = record(() => ({
  file_id: required(text),
  upload_url: required(text),
  expires_at: nullable(text),
}));

export const BatchListResponse = record(() => ({
  object: required(text),
  data: required(list(Batch)),
  first_id: nullable(text),
  last_id: nullable(text),
  has_more: required(boolean),
}));

export const BatchRequestCounts = record(() => ({
  total: integer,
  completed: integer,
  failed: integer,
}));

export const BatchResultsResponse = record(() => ({
  batch_id: required(text),
  result_available: required(boolean),
  output_file_url: nullable(text),
  error_file_url: nullable(text),
  expires_at: nullable(text),
}));

export const CreateResponse = record(() => ({
  id: required(text),
  object: required(text),
  created: required(integer),
  model: required(text),
  output: required(list(CreateResponseOutputItem)),
  usage: required(ResponseUsage),
  parallel_tool_calls: nullable(boolean),
  temperature: nullable(number),
  tool_choice: nullable(text),
  tools: nullable(list(CreateResponseTool)),
  top_p: nullable(number),
  max_output_tokens: nullable(integer),
  status: nullable(text),
  user: nullable(text),
}));

export const CreateResponseOutputContentItem = record(() => ({
  type: required(text),
  text: required(text),
}));

export const CreateResponseOutputItem = record(() => ({
  type: required(text),
  id: text,
  status: nullable(text),
  role: nullable(text),
  content: required(list(CreateResponseOutputContentItem)),
  call_id: nullable(text),
  name: nullable(text),
  arguments: nullable(text),
}));

export const CreateResponseStreamResponse = record(() => ({
  id: required(text),
  object: required(text),
  created: required(integer),
  model: required(text),
  choices: required(list(CreateResponseStreamResponseChoice)),
  usage: nullable(ResponseUsage),
}));

export const CreateResponseStreamResponseChoice = record(() => ({
  index: required(integer),
  delta: required(CreateResponseStreamResponseChoiceDelta),
  finish_reason: nullable(text),
  logprobs: nullable(CreateResponseStreamResponseChoiceLogprobs),
}));

export const CreateResponseStreamResponseChoiceDelta = record(() => ({
  role: nullable(text),
  content: nullable(text),
  reasoning_content: nullable(text),
  tool_calls: nullable(list(CreateResponseStreamResponseChoiceDeltaToolCall)),
}));

export const CreateResponseStreamResponseChoiceDeltaToolCall = record(() => ({
  id: required(text),
  type: required(text),
  function: required(CreateResponseStreamResponseChoiceDeltaToolCallFunction),
}));

export const CreateResponseStreamResponseChoiceDeltaToolCallFunction = record(() => ({
  name: required(text),
  arguments: required(text),
}));

export const CreateResponseStreamResponseChoiceLogprobs = record(() => ({
  content: required(nullable(list(ChatCompletionTokenLogprob))),
}));

export const CreateResponseTool = record(() => ({
  type: required(text),
  name: text,
  description: text,
  parameters: map(any),
}));

export const Embedding = record(() => ({
  index: required(integer),
  object: required(text),
  embedding: required(EmbeddingVector),
}));

export const EmbeddingVector = oneOf(() => [list(number), text]);

export const EmbeddingsResponse = record(() => ({
  object: required(text),
  model: required(text),
  data: required(list(Embedding)),
  usage: required(EmbeddingsUsage),
}));

export const EmbeddingsUsage = record(() => ({
  prompt_tokens: required(integer),
  total_tokens: required(integer),
}));

export const GeneratedImage = record(() => ({
  b64_json: required(text),
  revised_prompt: text,
}));

export const ImageGenCompletedEvent = record(() => ({
  type: required(text),
  b64_json: required(text),
  created_at: required(integer),
  size: required(text),
  quality: required(text),
  background: required(text),
  output_format: required(text),
  usage: required(ImagesUsage),
}));

export const ImageGenPartialImageEvent = record(() => ({
  type: required(text),
  b64_json: required(text),
  created_at: required(integer),
  size: required(text),
  quality: required(text),
  background: required(text),
  output_format: required(text),
  partial_image_index: required(integer),
}));

export const ImageGenStreamEvent = tagged('type', () => ({
  'image_generation.partial_image': ImageGenPartialImageEvent,
  'image_generation.completed': ImageGenCompletedEvent,
}));

export const ImagesResponse = record(() => ({
  created: required(integer),
  data: required(list(GeneratedImage)),
  background: nullable(text),
  output_format: nullable(text),
  quality: nullable(text),
  size: nullable(text),
  usage: nullable(ImagesUsage),
}));

export const ImagesUsage = record(() => ({
  total_tokens: required(integer),
  input_tokens: required(integer),
  output_tokens: required(integer),
  input_tokens_details: required(ImagesUsageInputTokensDetails),
}));

export const ImagesUsageInputTokensDetails = record(() => ({
  text_tokens: required(integer),
  image_tokens: required(integer),
}));

export const ListModelsResponse = record(() => ({
  object: required(text),
  data: required(list(Model)),
}));

export const MessagesCreateErrorResponse = record(() => ({
  type: required(text),
  error: required(MessagesCreateErrorResponseError),
}));

export const MessagesCreateErrorResponseError = record(() => ({
  type: required(text),
  message: required(text),
}));

export const MessagesCreateResponse = record(() => ({
  id: required(text),
  type: required(text),
  role: required(text),
  content: required(list(MessagesResponseContentBlock)),
  model: required(text),
  stop_reason: required(nullable(text)),
  stop_sequence: nullable(text),
  usage: required(MessagesUsage),
}));

export const MessagesResponseContentBlock = tagged('type', () => ({
  text: MessagesResponseTextBlock,
  tool_use: MessagesResponseToolUseBlock,
}));

export const MessagesResponseTextBlock = record(() => ({
  type: required(text),
  text: required(text),
}));

export const MessagesResponseToolUseBlock = record(() => ({
  type: required(text),
  id: required(text),
  name: required(text),
  input: required(map(any)),
}));

export const MessagesStreamEvent = record(() => ({
  type: required(text),
  message: map(any),
  index: integer,
  content_block: map(any),
  delta: map(any),
  usage: MessagesStreamEventUsage,
}));

export const MessagesStreamEventUsage = record(() => ({
  output_tokens: integer,
  speed: nullable(text),
}));

export const MessagesUsage = record(() => ({
  input_tokens: required(integer),
  output_tokens: required(integer),
  cache_creation_input_tokens: integer,
  cache_read_input_tokens: integer,
  speed: nullable(text),
}));

export const Model = record(() => ({
  id: required(text),
  created: required(integer),
  object: required(text),
  owned_by: required(text),
}));

export const ResponseUsage = record(() => ({
  input_tokens: required(integer),
  input_tokens_details: required(ResponseUsageInputTokensDetails),
  output_tokens: required(integer),
  output_tokens_details: required(ResponseUsageOutputTokensDetails),
  total_tokens: required(integer),
}));

export const ResponseUsageInputTokensDetails = record(() => ({
  cached_tokens: required(integer),
}));

export const ResponseUsageOutputTokensDetails = record(() => ({
  reasoning_tokens: required(integer),
  tool_output_tokens: required(integer),
}));

export const responses = {
  inference_cancel_batch: { 200: Batch },
  inference_create_async_invoke: { 200: AsyncInvokeResponse, 202: AsyncInvokeResponse },
  inference_create_batch: { 201: Batch },
  inference_create_batch_file: { 201: BatchFileCreateResponse },
  inference_create_chat_completion: { 200: ChatCompletionResponse, events: ChatCompletionChunk },
  inference_create_embedding: { 200: EmbeddingsResponse },
  inference_create_image: { 200: ImagesResponse, events: ImageGenStreamEvent },
  inference_create_messages: { 200: MessagesCreateResponse, events: MessagesStreamEvent },
  inference_create_response: { 200: CreateResponse, events: CreateResponseStreamResponse },
  inference_get_batch: { 200: Batch },
  inference_get_batch_results: { 200: BatchResultsResponse },
  inference_list_batches: { 200: BatchListResponse },
  inference_list_models: { 200: ListModelsResponse },
};
