// Code generated from the description of the API. DO NOT EDIT.

// Package chatcompletionrequest has types that several resources share. Each of their packages has them under its own
// names.
package chatcompletionrequest

import (
	"encoding/json"
	"fmt"
	"log/slog"

	"digitalocean-sdk.internal/go/sdk"
)

// AssistantRole is the role of the author of a message; always the assistant.
type AssistantRole string

const (
	// AssistantRoleAssistant is the model.
	AssistantRoleAssistant AssistantRole = "assistant"
)

// ChatCompletionChunk is a chunk of a streamed chat completion.
type ChatCompletionChunk struct {
	// The ID of the response, which is the same in all chunks.
	ID string `json:"id"`
	// The chunks of the choices. Contains several if several choices were requested, and none in the final chunk with
	// the usage.
	Choices []ChatCompletionChunkChoice `json:"choices"`
	// The Unix time of the start of the response, in seconds, which is the same in all chunks.
	Created int64 `json:"created"`
	// The model.
	Model string `json:"model"`
	// The type of the object. Always `chat.completion.chunk`.
	Object ChatCompletionChunkObject `json:"object" const:"chat.completion.chunk"`
	// The token usage of the whole request, in the final chunk only; absent unless `include_usage` was set.
	Usage *CompletionUsage `json:"usage,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionChunk) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionChunk) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ChatCompletionChunk) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// ChatCompletionChunkChoice is a part of one of the completions in a stream.
type ChatCompletionChunkChoice struct {
	// The part of the message in this chunk.
	Delta ChatCompletionStreamResponseDelta `json:"delta"`
	// The log probabilities of the tokens in this chunk, if requested.
	Logprobs *ChatCompletionChunkChoiceLogprobs `json:"logprobs,omitzero" api:"nullable"`
	// The reason why generation ended; `null` until then.
	FinishReason sdk.Opt[FinishReason] `json:"finish_reason" api:"nullable"`
	// The index of the choice, starting at 0.
	Index int64 `json:"index"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionChunkChoice) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionChunkChoice) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ChatCompletionChunkChoice) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// ChatCompletionChunkChoiceLogprobs: Log probabilities of the tokens in a chunk.
type ChatCompletionChunkChoiceLogprobs struct {
	// The log probabilities of the message tokens.
	Content []ChatCompletionTokenLogprob `json:"content" api:"nullable"`
	// The log probabilities of the refusal tokens.
	Refusal []ChatCompletionTokenLogprob `json:"refusal" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionChunkChoiceLogprobs) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionChunkChoiceLogprobs) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ChatCompletionChunkChoiceLogprobs) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// ChatCompletionChunkObject is the type of the object.
type ChatCompletionChunkObject string

const (
	// ChatCompletionChunkObjectChatCompletionChunk is a chunk of a streamed chat completion.
	ChatCompletionChunkObjectChatCompletionChunk ChatCompletionChunkObject = "chat.completion.chunk"
)

// ChatCompletionRequest is the messages, the model and the settings of a chat completion.
type ChatCompletionRequest struct {
	// The messages of the conversation so far. Size: at least 1 item.
	Messages []ChatMessage `json:"messages"`
	// The name of the model.
	Model string `json:"model"`
	// The maximum number of tokens in a completion. The prompt and the completion must fit into the context window.
	// Minimum: 0.
	MaxTokens sdk.Opt[int64] `json:"max_tokens,omitzero" api:"nullable"`
	// The maximum number of tokens in all completions over several turns, on a best-effort basis. Minimum: 256.
	MaxCompletionTokens sdk.Opt[int64] `json:"max_completion_tokens,omitzero" api:"nullable"`
	// The penalty on tokens by how often they have been used. Negative values make repetition more likely. Range: -2
	// to 2. Default: `0`.
	FrequencyPenalty sdk.Opt[float64] `json:"frequency_penalty,omitzero" api:"nullable"`
	// The penalty on tokens that have been used. Negative values make repetition more likely. Range: -2 to 2. Default:
	// `0`.
	PresencePenalty sdk.Opt[float64] `json:"presence_penalty,omitzero" api:"nullable"`
	// The number of likely alternatives to list for each token. Requires `logprobs`. Range: 0 to 20.
	TopLogprobs sdk.Opt[int64] `json:"top_logprobs,omitzero" api:"nullable"`
	// The tools that the model can call.
	Tools []ChatCompletionTool `json:"tools,omitzero"`
	// Whether the model can, must or must not call a tool, or the tool that it must call.
	ToolChoice *ChatCompletionRequestToolChoice `json:"tool_choice,omitzero"`
	// Whether to stream the response. Default: `false`.
	Stream sdk.Opt[bool] `json:"stream,omitzero" api:"nullable"`
	// Up to 4 stop sequences. The completion ends before a stop sequence. Default: `null`.
	Stop *ChatCompletionRequestStop `json:"stop,omitzero"`
	// The bias of individual tokens, from -100 (least likely) to 100 (most likely). Default: `null`.
	LogitBias sdk.Opt[map[string]int64] `json:"logit_bias,omitzero" api:"nullable"`
	// Whether to return the log probabilities of the tokens. Default: `false`.
	Logprobs sdk.Opt[bool] `json:"logprobs,omitzero" api:"nullable"`
	// The number of choices to generate. All of them are billed. Range: 1 to 128. Default: `1`.
	N sdk.Opt[int64] `json:"n,omitzero" api:"nullable"`
	// The streaming options. Only with `stream`. Default: `null`.
	StreamOptions sdk.Opt[*ChatCompletionRequestStreamOptions] `json:"stream_options,omitzero" api:"nullable"`
	// The reasoning effort. Less effort is faster and uses fewer tokens.
	ReasoningEffort sdk.Opt[ReasoningEffort] `json:"reasoning_effort,omitzero" api:"nullable"`
	// The seed for sampling. The same request with the same seed returns the same result, on a best-effort basis.
	Seed sdk.Opt[int64] `json:"seed,omitzero" api:"nullable"`
	// Up to 16 metadata entries to store with the request. Keys have at most 64 characters and values at most 512.
	Metadata sdk.Opt[map[string]string] `json:"metadata,omitzero" api:"nullable"`
	// The sampling temperature. Lower values make the output more deterministic. Set either this or `top_p`, not both.
	// Range: 0 to 2.
	Temperature sdk.Opt[float64] `json:"temperature,omitzero" api:"nullable"`
	// The nucleus sampling threshold. Set either this or `temperature`, not both. Range: 0 to 1.
	TopP sdk.Opt[float64] `json:"top_p,omitzero" api:"nullable"`
	// An identifier of the end user, for the detection of abuse.
	User sdk.Opt[string] `json:"user,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ChatCompletionRequestStop: Up to four sequences at which the model stops generating tokens.
//
// At most one arm is set.
type ChatCompletionRequestStop struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// List is an arm. It is nil unless it is the one that is set.
	List *[]string `arm:"array"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// ChatCompletionRequestStopText returns the union with the arm Text.
func ChatCompletionRequestStopText(value string) ChatCompletionRequestStop {
	return ChatCompletionRequestStop{Text: &value}
}

// ChatCompletionRequestStopList returns the union with the arm List.
func ChatCompletionRequestStopList(value []string) ChatCompletionRequestStop {
	return ChatCompletionRequestStop{List: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v ChatCompletionRequestStop) Arm() string {
	switch {
	case v.Text != nil:
		return "Text"
	case v.List != nil:
		return "List"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionRequestStop) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionRequestStop) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v ChatCompletionRequestStop) String() string {
	return sdk.Describe(&v)
}

// ChatCompletionRequestStreamOptions options for a streamed response.
type ChatCompletionRequestStreamOptions struct {
	// Whether to send a final chunk with the token usage.
	IncludeUsage sdk.Opt[bool] `json:"include_usage,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionRequestStreamOptions) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionRequestStreamOptions) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ChatCompletionRequestToolChoice is whether the model calls a tool, and which one.
//
// At most one arm is set.
type ChatCompletionRequestToolChoice struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *ToolChoiceMode `arm:"string"`
	// Object is an arm. It is nil unless it is the one that is set.
	Object *ChatCompletionRequestToolChoiceObject `arm:"object"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// ChatCompletionRequestToolChoiceText returns the union with the arm Text.
func ChatCompletionRequestToolChoiceText(value ToolChoiceMode) ChatCompletionRequestToolChoice {
	return ChatCompletionRequestToolChoice{Text: &value}
}

// ChatCompletionRequestToolChoiceObjectValue returns the union with the arm Object.
func ChatCompletionRequestToolChoiceObjectValue(value ChatCompletionRequestToolChoiceObject) ChatCompletionRequestToolChoice {
	return ChatCompletionRequestToolChoice{Object: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v ChatCompletionRequestToolChoice) Arm() string {
	switch {
	case v.Text != nil:
		return "Text"
	case v.Object != nil:
		return "Object"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionRequestToolChoice) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionRequestToolChoice) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v ChatCompletionRequestToolChoice) String() string {
	return sdk.Describe(&v)
}

// ChatCompletionRequestToolChoiceFunction is the function that the model must call.
type ChatCompletionRequestToolChoiceFunction struct {
	// The function's name.
	Name string `json:"name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionRequestToolChoiceFunction) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionRequestToolChoiceFunction) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ChatCompletionRequestToolChoiceObject forces the model to call a specific function.
type ChatCompletionRequestToolChoiceObject struct {
	// The type of the tool. Always `function`.
	Type FunctionToolType `json:"type" const:"function"`
	// The function that the model must call.
	Function ChatCompletionRequestToolChoiceFunction `json:"function"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionRequestToolChoiceObject) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionRequestToolChoiceObject) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ChatCompletionResponse is a chat completion.
type ChatCompletionResponse struct {
	// The chat completion's ID.
	ID string `json:"id"`
	// The choices. Contains several only if `n` requested them.
	Choices []ChatCompletionResponseChoice `json:"choices"`
	// The Unix time of the completion, in seconds.
	Created int64 `json:"created"`
	// The model.
	Model string `json:"model"`
	// The type of the object. Always `chat.completion`.
	Object ChatCompletionResponseObject `json:"object" const:"chat.completion"`
	// The token usage of the request.
	Usage *CompletionUsage `json:"usage,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ChatCompletionResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Message returns the message of the first element of choices, or nil if there is none.
func (v *ChatCompletionResponse) Message() *ChatCompletionResponseChoiceMessage {
	if len(v.Choices) == 0 {
		return nil
	}
	one := &v.Choices[0]
	return &one.Message
}

// ChatCompletionResponseChoice is one of the completions in a response.
type ChatCompletionResponseChoice struct {
	// The reason why generation ended.
	FinishReason FinishReason `json:"finish_reason"`
	// The index of the choice, starting at 0.
	Index int64 `json:"index"`
	// The message.
	Message ChatCompletionResponseChoiceMessage `json:"message"`
	// The log probabilities of the tokens, if requested.
	Logprobs *ChatCompletionResponseChoiceLogprobs `json:"logprobs" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionResponseChoice) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionResponseChoice) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ChatCompletionResponseChoice) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// ChatCompletionResponseChoiceLogprobs: Log probabilities of the tokens in a completion.
type ChatCompletionResponseChoiceLogprobs struct {
	// The log probabilities of the message tokens.
	Content []ChatCompletionTokenLogprob `json:"content" api:"nullable"`
	// The log probabilities of the refusal tokens.
	Refusal []ChatCompletionTokenLogprob `json:"refusal" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionResponseChoiceLogprobs) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionResponseChoiceLogprobs) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ChatCompletionResponseChoiceLogprobs) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// ChatCompletionResponseChoiceMessage is a message generated by the model.
type ChatCompletionResponseChoiceMessage struct {
	// The text of the message; `null` if there is none.
	Content sdk.Opt[string] `json:"content" api:"nullable"`
	// The refusal.
	Refusal sdk.Opt[string] `json:"refusal" api:"nullable"`
	// The tools that the model calls.
	ToolCalls []ChatCompletionResponseChoiceMessageToolCall `json:"tool_calls,omitzero"`
	// The model's reasoning.
	ReasoningContent sdk.Opt[string] `json:"reasoning_content" api:"nullable"`
	// The role of the author of the message; always the assistant. Always `assistant`.
	Role AssistantRole `json:"role" const:"assistant"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionResponseChoiceMessage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionResponseChoiceMessage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ChatCompletionResponseChoiceMessageToolCall is a tool call requested by the model.
type ChatCompletionResponseChoiceMessageToolCall struct {
	// The ID of the tool call. Send it back with the result, as `tool_call_id`.
	ID string `json:"id"`
	// The type of the tool. Always `function`.
	Type FunctionToolType `json:"type" const:"function"`
	// The function that the model calls.
	Function ChatCompletionResponseChoiceMessageToolCallFunction `json:"function"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionResponseChoiceMessageToolCall) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionResponseChoiceMessageToolCall) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ChatCompletionResponseChoiceMessageToolCallFunction is the function that the model calls.
type ChatCompletionResponseChoiceMessageToolCallFunction struct {
	// The function's name.
	Name string `json:"name"`
	// The arguments as a JSON string, which may be invalid.
	Arguments string `json:"arguments"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionResponseChoiceMessageToolCallFunction) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionResponseChoiceMessageToolCallFunction) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ChatCompletionResponseObject is the type of the object.
type ChatCompletionResponseObject string

const (
	// ChatCompletionResponseObjectChatCompletion is a chat completion.
	ChatCompletionResponseObjectChatCompletion ChatCompletionResponseObject = "chat.completion"
)

// ChatCompletionStreamResponseDelta is the part of a message in a chunk. Concatenate the parts to get the whole
// message.
type ChatCompletionStreamResponseDelta struct {
	// The next part of the text; `null` in chunks without text.
	Content sdk.Opt[string] `json:"content,omitzero" api:"nullable"`
	// The next parts of tool calls.
	ToolCalls []ChatCompletionToolCallChunk `json:"tool_calls,omitzero"`
	// The next part of the model's reasoning.
	ReasoningContent sdk.Opt[string] `json:"reasoning_content,omitzero" api:"nullable"`
	// The role of the author, at the start of a message.
	Role ChatCompletionStreamResponseDeltaRole `json:"role,omitzero"`
	// The next part of the refusal.
	Refusal sdk.Opt[string] `json:"refusal,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionStreamResponseDelta) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionStreamResponseDelta) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ChatCompletionStreamResponseDeltaRole is the role of the author of a streamed message.
type ChatCompletionStreamResponseDeltaRole string

const (
	// ChatCompletionStreamResponseDeltaRoleAssistant is the model.
	ChatCompletionStreamResponseDeltaRoleAssistant ChatCompletionStreamResponseDeltaRole = "assistant"
	// ChatCompletionStreamResponseDeltaRoleDeveloper instructions from the developer.
	ChatCompletionStreamResponseDeltaRoleDeveloper ChatCompletionStreamResponseDeltaRole = "developer"
	// ChatCompletionStreamResponseDeltaRoleUser is the user.
	ChatCompletionStreamResponseDeltaRoleUser ChatCompletionStreamResponseDeltaRole = "user"
)

// ChatCompletionTokenLogprob is the log probability of a token.
type ChatCompletionTokenLogprob struct {
	// The text of the token. Secret: not printed.
	Token string `json:"token" api:"secret"`
	// The log probability of the token. -9999.0 means very unlikely, and is used for tokens that are not among the 20
	// most likely.
	Logprob float64 `json:"logprob"`
	// The UTF-8 bytes of the token as numbers; `null` if there are none.
	Bytes []int64 `json:"bytes" api:"nullable"`
	// The most likely tokens at this position, with their log probabilities.
	TopLogprobs []ChatCompletionTopLogprobItem `json:"top_logprobs"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionTokenLogprob) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionTokenLogprob) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v ChatCompletionTokenLogprob) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v ChatCompletionTokenLogprob) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v ChatCompletionTokenLogprob) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// ChatCompletionTool is a tool that a model can call.
type ChatCompletionTool struct {
	// The type of the tool. Always `function`.
	Type FunctionToolType `json:"type" const:"function"`
	// The tool's function.
	Function FunctionObject `json:"function"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionTool) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionTool) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ChatCompletionToolCall is a tool call by the model.
type ChatCompletionToolCall struct {
	// The ID of the tool call. Send it back with the result, as `tool_call_id`.
	ID string `json:"id"`
	// The type of the tool. Always `function`.
	Type FunctionToolType `json:"type" const:"function"`
	// The tool call's function.
	Function ChatCompletionToolCallFunction `json:"function"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionToolCall) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionToolCall) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ChatCompletionToolCallChunk is a part of a tool call. Parts with the same index belong together.
type ChatCompletionToolCallChunk struct {
	// The index of the tool call in the message, starting at 0.
	Index int64 `json:"index"`
	// The ID of the tool call, in its first part.
	ID sdk.Opt[string] `json:"id,omitzero"`
	// The type of the tool.
	Type FunctionToolType `json:"type,omitzero"`
	// The function to call.
	Function *ChatCompletionToolCallChunkFunction `json:"function,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionToolCallChunk) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionToolCallChunk) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ChatCompletionToolCallChunkFunction is a part of a function call in a stream.
type ChatCompletionToolCallChunkFunction struct {
	// The name of the function, in the first part.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The next part of the arguments, a JSON string. The whole string may be invalid.
	Arguments sdk.Opt[string] `json:"arguments,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionToolCallChunkFunction) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionToolCallChunkFunction) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ChatCompletionToolCallFunction is the function that the model calls.
type ChatCompletionToolCallFunction struct {
	// The function's name.
	Name string `json:"name"`
	// The arguments as a JSON string, which may be invalid.
	Arguments string `json:"arguments"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionToolCallFunction) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionToolCallFunction) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ChatCompletionTopLogprobItem is a likely token at a position.
type ChatCompletionTopLogprobItem struct {
	// The text of the token. Secret: not printed.
	Token string `json:"token" api:"secret"`
	// The log probability of the token.
	Logprob float64 `json:"logprob"`
	// The UTF-8 bytes of the token as numbers; `null` if there are none.
	Bytes []int64 `json:"bytes" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatCompletionTopLogprobItem) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatCompletionTopLogprobItem) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v ChatCompletionTopLogprobItem) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v ChatCompletionTopLogprobItem) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v ChatCompletionTopLogprobItem) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// ChatMessage is a message of a conversation.
type ChatMessage struct {
	// The role of the author.
	Role ChatRole `json:"role"`
	// The text of the message.
	Content sdk.Opt[string] `json:"content,omitzero" api:"nullable"`
	// The refusal, in messages of the model.
	Refusal sdk.Opt[string] `json:"refusal,omitzero" api:"nullable"`
	// The tool calls, in messages of the model.
	ToolCalls []ChatCompletionToolCall `json:"tool_calls,omitzero"`
	// The ID of the tool call, in results of tools.
	ToolCallID sdk.Opt[string] `json:"tool_call_id,omitzero"`
	// The model's reasoning, in messages of the model.
	ReasoningContent sdk.Opt[string] `json:"reasoning_content,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ChatMessage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ChatMessage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ChatRole is the role of the author of a message.
type ChatRole string

const (
	// ChatRoleAssistant is the model.
	ChatRoleAssistant ChatRole = "assistant"
	// ChatRoleDeveloper instructions from the developer.
	ChatRoleDeveloper ChatRole = "developer"
	// ChatRoleSystem instructions from the system.
	ChatRoleSystem ChatRole = "system"
	// ChatRoleTool is the result of a tool call.
	ChatRoleTool ChatRole = "tool"
	// ChatRoleUser is the user.
	ChatRoleUser ChatRole = "user"
)

// CompletionUsage is the token usage of a chat completion.
type CompletionUsage struct {
	// The number of tokens in the completion.
	CompletionTokens int64 `json:"completion_tokens"`
	// The number of tokens in the prompt.
	PromptTokens int64 `json:"prompt_tokens"`
	// The number of prompt tokens written to the cache.
	CacheCreatedInputTokens int64 `json:"cache_created_input_tokens"`
	// The number of prompt tokens written to the cache, by lifetime.
	CacheCreation CompletionUsageCacheCreation `json:"cache_creation"`
	// The number of prompt tokens read from the cache.
	CacheReadInputTokens int64 `json:"cache_read_input_tokens"`
	// The total number of tokens in the prompt and the completion.
	TotalTokens int64 `json:"total_tokens"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CompletionUsage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CompletionUsage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CompletionUsageCacheCreation is the number of tokens written to the prompt cache, by retention period.
type CompletionUsageCacheCreation struct {
	// The number of tokens cached for five minutes.
	Ephemeral5mInputTokens int64 `json:"ephemeral_5m_input_tokens"`
	// The number of tokens cached for one hour.
	Ephemeral1hInputTokens int64 `json:"ephemeral_1h_input_tokens"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CompletionUsageCacheCreation) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CompletionUsageCacheCreation) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// FinishReason is the reason why the model stopped generating tokens.
type FinishReason string

const (
	// FinishReasonContentFilter is the content filter removed content.
	FinishReasonContentFilter FinishReason = "content_filter"
	// FinishReasonLength is the token limit was reached.
	FinishReasonLength FinishReason = "length"
	// FinishReasonStop is the model finished or generated a stop sequence.
	FinishReasonStop FinishReason = "stop"
	// FinishReasonToolCalls is the model calls a tool.
	FinishReasonToolCalls FinishReason = "tool_calls"
)

// FunctionObject is a function that a model can call.
type FunctionObject struct {
	// The function's name.
	Name string `json:"name"`
	// A description of the function for the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The parameters of the function, as a JSON Schema.
	Parameters map[string]json.RawMessage `json:"parameters,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v FunctionObject) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *FunctionObject) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// FunctionToolType is the type of a tool.
type FunctionToolType string

const (
	// FunctionToolTypeFunction is a function.
	FunctionToolTypeFunction FunctionToolType = "function"
)

// ReasoningEffort is the amount of reasoning a model does before it answers.
type ReasoningEffort string

const (
	// ReasoningEffortHigh: Extensive reasoning.
	ReasoningEffortHigh ReasoningEffort = "high"
	// ReasoningEffortLow: Little reasoning.
	ReasoningEffortLow ReasoningEffort = "low"
	// ReasoningEffortMedium is a moderate amount of reasoning.
	ReasoningEffortMedium ReasoningEffort = "medium"
	// ReasoningEffortMinimal: Minimal reasoning.
	ReasoningEffortMinimal ReasoningEffort = "minimal"
	// ReasoningEffortNone: No reasoning.
	ReasoningEffortNone ReasoningEffort = "none"
	// ReasoningEffortXhigh: More reasoning than `high`.
	ReasoningEffortXhigh ReasoningEffort = "xhigh"
)

// ToolChoiceMode is whether the model calls tools.
type ToolChoiceMode string

const (
	// ToolChoiceModeAuto is the model decides whether to call tools.
	ToolChoiceModeAuto ToolChoiceMode = "auto"
	// ToolChoiceModeNone is the model does not call tools.
	ToolChoiceModeNone ToolChoiceMode = "none"
	// ToolChoiceModeRequired is the model calls at least one tool.
	ToolChoiceModeRequired ToolChoiceMode = "required"
)
