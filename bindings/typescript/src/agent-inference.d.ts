import type { Client } from './client.js';
import type { Call, CallOptions, EventStream } from './runtime/index.js';
import type {
  ChatCompletionChunk,
  ChatCompletionRequest,
  ChatCompletionResponse,
  ChatCompletionResponseChoiceMessage,
} from './types/shared.js';

/** The parameters of `POST /api/v1/chat/completions`. */
export interface AgentInferenceCreateChatCompletionParams {
  /** Must be `true`. */
  agent: boolean;
}

/**
 * Creates a chat completion with an agent, using the knowledge bases, functions and other resources attached to it.
 *
 * Each request contains the whole conversation, not only the new message.
 *
 * `POST /api/v1/chat/completions`. Server: `https://{agent_url}`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/agentInference_create_chat_completion
 *
 * @example
 * ```ts
 * const response = await createChatCompletion(
 *   client,
 *   { messages: [{ role: 'user' }], model: 'llama3.3-70b-instruct' },
 *   { agent: true },
 * );
 * ```
 */
export function createChatCompletion(
  client: Client,
  body: ChatCompletionRequest & { stream: true },
  params: AgentInferenceCreateChatCompletionParams,
  options?: CallOptions,
): Call<EventStream<ChatCompletionChunk, ChatCompletionResponse>>;
/**
 * Creates a chat completion with an agent, using the knowledge bases, functions and other resources attached to it.
 *
 * Each request contains the whole conversation, not only the new message.
 *
 * `POST /api/v1/chat/completions`. Server: `https://{agent_url}`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/agentInference_create_chat_completion
 *
 * @example
 * ```ts
 * const response = await createChatCompletion(
 *   client,
 *   { messages: [{ role: 'user' }], model: 'llama3.3-70b-instruct' },
 *   { agent: true },
 * );
 * ```
 */
export function createChatCompletion(
  client: Client,
  body: ChatCompletionRequest & { stream?: false | null },
  params: AgentInferenceCreateChatCompletionParams,
  options?: CallOptions,
): Call<ChatCompletionResponse>;
/**
 * Creates a chat completion with an agent, using the knowledge bases, functions and other resources attached to it.
 *
 * Each request contains the whole conversation, not only the new message.
 *
 * `POST /api/v1/chat/completions`. Server: `https://{agent_url}`. Supports `stream: true`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/agentInference_create_chat_completion
 *
 * @example
 * ```ts
 * const response = await createChatCompletion(
 *   client,
 *   { messages: [{ role: 'user' }], model: 'llama3.3-70b-instruct' },
 *   { agent: true },
 * );
 * ```
 */
export function createChatCompletion(
  client: Client,
  body: ChatCompletionRequest,
  params: AgentInferenceCreateChatCompletionParams,
  options?: CallOptions,
): Call<EventStream<ChatCompletionChunk, ChatCompletionResponse> | ChatCompletionResponse>;

/** Returns the `message` of the first element of `choices`, or `undefined`. */
export function message(
  chatCompletionResponse: ChatCompletionResponse,
): ChatCompletionResponseChoiceMessage | undefined;

/** Sends chat requests to an agent at its own endpoint. */
export interface AgentInference {
  /**
   * Creates a chat completion with an agent, using the knowledge bases, functions and other resources attached to it.
   *
   * Each request contains the whole conversation, not only the new message.
   *
   * `POST /api/v1/chat/completions`. Server: `https://{agent_url}`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/agentInference_create_chat_completion
   *
   * @example
   * ```ts
   * const response = await client.agentInference.createChatCompletion(
   *   { messages: [{ role: 'user' }], model: 'llama3.3-70b-instruct' },
   *   { agent: true },
   * );
   * ```
   */
  createChatCompletion(
    body: ChatCompletionRequest & { stream: true },
    params: AgentInferenceCreateChatCompletionParams,
    options?: CallOptions,
  ): Call<EventStream<ChatCompletionChunk, ChatCompletionResponse>>;
  /**
   * Creates a chat completion with an agent, using the knowledge bases, functions and other resources attached to it.
   *
   * Each request contains the whole conversation, not only the new message.
   *
   * `POST /api/v1/chat/completions`. Server: `https://{agent_url}`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/agentInference_create_chat_completion
   *
   * @example
   * ```ts
   * const response = await client.agentInference.createChatCompletion(
   *   { messages: [{ role: 'user' }], model: 'llama3.3-70b-instruct' },
   *   { agent: true },
   * );
   * ```
   */
  createChatCompletion(
    body: ChatCompletionRequest & { stream?: false | null },
    params: AgentInferenceCreateChatCompletionParams,
    options?: CallOptions,
  ): Call<ChatCompletionResponse>;
  /**
   * Creates a chat completion with an agent, using the knowledge bases, functions and other resources attached to it.
   *
   * Each request contains the whole conversation, not only the new message.
   *
   * `POST /api/v1/chat/completions`. Server: `https://{agent_url}`. Supports `stream: true`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/agentInference_create_chat_completion
   *
   * @example
   * ```ts
   * const response = await client.agentInference.createChatCompletion(
   *   { messages: [{ role: 'user' }], model: 'llama3.3-70b-instruct' },
   *   { agent: true },
   * );
   * ```
   */
  createChatCompletion(
    body: ChatCompletionRequest,
    params: AgentInferenceCreateChatCompletionParams,
    options?: CallOptions,
  ): Call<EventStream<ChatCompletionChunk, ChatCompletionResponse> | ChatCompletionResponse>;
}
