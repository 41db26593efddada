// Code generated from the description of the API. DO NOT EDIT.

package inference

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// AsyncInvokeRequest is the model and input of an asynchronous invocation. The fields of `input` that apply depend on
// the model.
type AsyncInvokeRequest struct {
	// The ID of the model, such as `fal-ai/flux/schnell`.
	ModelID string `json:"model_id"`
	// The input of the model.
	Input AsyncInvokeRequestInput `json:"input"`
	// The tags for finding the invocation.
	Tags sdk.Opt[[]AsyncInvokeRequestTag] `json:"tags,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AsyncInvokeRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AsyncInvokeRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AsyncInvokeRequestInput is the input of an asynchronous invocation. The fields that apply depend on the model.
type AsyncInvokeRequestInput struct {
	// The prompt for the image or audio.
	Prompt sdk.Opt[string] `json:"prompt,omitzero"`
	// The text to convert to speech.
	Text sdk.Opt[string] `json:"text,omitzero"`
	// The aspect ratio or file format of the image, such as `landscape_4_3`.
	OutputFormat sdk.Opt[string] `json:"output_format,omitzero" api:"nullable"`
	// The number of inference steps for an image. More steps take longer and usually improve the image. Minimum: 1.
	NumInferenceSteps sdk.Opt[int64] `json:"num_inference_steps,omitzero" api:"nullable"`
	// How closely the image follows the prompt. Higher values follow it more closely.
	GuidanceScale sdk.Opt[float64] `json:"guidance_scale,omitzero" api:"nullable"`
	// The number of images. Minimum: 1.
	NumImages sdk.Opt[int64] `json:"num_images,omitzero" api:"nullable"`
	// Whether to check the result for unsafe content.
	EnableSafetyChecker sdk.Opt[bool] `json:"enable_safety_checker,omitzero" api:"nullable"`
	// The length of the audio, in seconds. Minimum: 1.
	SecondsTotal sdk.Opt[int64] `json:"seconds_total,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AsyncInvokeRequestInput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AsyncInvokeRequestInput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AsyncInvokeRequestTag is a tag on an asynchronous invocation.
type AsyncInvokeRequestTag struct {
	// The key of the tag.
	Key string `json:"key"`
	// The value of the tag.
	Value string `json:"value"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AsyncInvokeRequestTag) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AsyncInvokeRequestTag) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AsyncInvokeResponse is an asynchronous invocation, with its progress.
type AsyncInvokeResponse struct {
	// The ID of the invocation.
	RequestID string `json:"request_id"`
	// The invocation's status.
	Status AsyncInvokeResponseStatus `json:"status"`
	// The ID of the model.
	ModelID string `json:"model_id"`
	// When the invocation was created.
	CreatedAt time.Time `json:"created_at"`
	// When the invocation started; `null` while it is queued.
	StartedAt sdk.Opt[time.Time] `json:"started_at,omitzero" api:"nullable"`
	// When the invocation completed; `null` until then.
	CompletedAt sdk.Opt[time.Time] `json:"completed_at,omitzero" api:"nullable"`
	// The result; `null` until it is available.
	Output map[string]json.RawMessage `json:"output,omitzero" api:"nullable"`
	// The reason why the invocation failed; `null` if it did not fail.
	Error sdk.Opt[string] `json:"error,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AsyncInvokeResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AsyncInvokeResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AsyncInvokeResponseStatus is the status of an asynchronous invocation.
type AsyncInvokeResponseStatus string

const (
	// AsyncInvokeResponseStatusCompleted: Completed. The result is in `output`.
	AsyncInvokeResponseStatusCompleted AsyncInvokeResponseStatus = "COMPLETED"
	// AsyncInvokeResponseStatusFailed is the value `FAILED`.
	AsyncInvokeResponseStatusFailed AsyncInvokeResponseStatus = "FAILED"
	// AsyncInvokeResponseStatusInProgress is the value `IN_PROGRESS`.
	AsyncInvokeResponseStatusInProgress AsyncInvokeResponseStatus = "IN_PROGRESS"
	// AsyncInvokeResponseStatusQueued is the value `QUEUED`.
	AsyncInvokeResponseStatusQueued AsyncInvokeResponseStatus = "QUEUED"
)

// Batch is a batch of requests that is processed in the background.
type Batch struct {
	// The ID of the batch.
	BatchID string `json:"batch_id"`
	// The status of the batch. `completed`, `failed`, `expired` and `cancelled` are final.
	Status BatchStatus `json:"status"`
	// The provider, which determines the format of the input file.
	Provider BatchProvider `json:"provider"`
	// The endpoint of the requests.
	Endpoint sdk.Opt[string] `json:"endpoint,omitzero"`
	// The time within which the batch must complete. Always `24h`.
	CompletionWindow BatchWindow `json:"completion_window" const:"24h"`
	// The ID of the input file.
	InputFileID string `json:"input_file_id"`
	// The ID of the output file; `null` until the batch has completed.
	OutputFileID sdk.Opt[string] `json:"output_file_id,omitzero" api:"nullable"`
	// The ID of the error file; `null` if there are no errors.
	ErrorFileID sdk.Opt[string] `json:"error_file_id,omitzero" api:"nullable"`
	// The number of requests, by result.
	RequestCounts *BatchRequestCounts `json:"request_counts,omitzero"`
	// The idempotency key from the creation of the batch.
	RequestID sdk.Opt[string] `json:"request_id,omitzero"`
	// The metadata of the batch.
	Metadata map[string]string `json:"metadata,omitzero" api:"nullable"`
	// The errors that made the batch fail.
	Errors []BatchError `json:"errors,omitzero" api:"nullable"`
	// When the batch was created.
	CreatedAt time.Time `json:"created_at"`
	// When processing started; `null` until then.
	InProgressAt sdk.Opt[time.Time] `json:"in_progress_at,omitzero" api:"nullable"`
	// When finalizing started; `null` until then.
	FinalizingAt sdk.Opt[time.Time] `json:"finalizing_at,omitzero" api:"nullable"`
	// When the batch completed; `null` if it has not.
	CompletedAt sdk.Opt[time.Time] `json:"completed_at,omitzero" api:"nullable"`
	// When the completion window ends. It starts at `created_at`.
	ExpiresAt sdk.Opt[time.Time] `json:"expires_at,omitzero" api:"nullable"`
	// When the batch was cancelled; `null` if it was not.
	CancelledAt sdk.Opt[time.Time] `json:"cancelled_at,omitzero" api:"nullable"`
	// When the batch failed; `null` if it has not.
	FailedAt sdk.Opt[time.Time] `json:"failed_at,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Batch) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Batch) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// BatchCreateRequest is the settings of a batch to create.
type BatchCreateRequest struct {
	// The ID of the uploaded input file.
	FileID string `json:"file_id"`
	// The provider, which determines the format of the input file.
	Provider BatchProvider `json:"provider"`
	// The endpoint of the requests, the same as on each line of the input file. Required for `openai` and not allowed
	// for `anthropic`.
	Endpoint BatchCreateRequestEndpoint `json:"endpoint,omitzero"`
	// The time within which the batch must complete. Otherwise, it expires. Always `24h`.
	CompletionWindow BatchWindow `json:"completion_window" const:"24h"`
	// An idempotency key of your choice. Prevents a repeated request from creating another batch.
	RequestID string `json:"request_id"`
	// Metadata to store with the request.
	Metadata sdk.Opt[map[string]string] `json:"metadata,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v BatchCreateRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *BatchCreateRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// BatchCreateRequestEndpoint is the endpoint of the requests in a batch.
type BatchCreateRequestEndpoint string

const (
	// BatchCreateRequestEndpointV1ChatCompletions is the value `/v1/chat/completions`.
	BatchCreateRequestEndpointV1ChatCompletions BatchCreateRequestEndpoint = "/v1/chat/completions"
	// BatchCreateRequestEndpointV1Responses is the value `/v1/responses`.
	BatchCreateRequestEndpointV1Responses BatchCreateRequestEndpoint = "/v1/responses"
)

// BatchError is an error that made a batch fail.
type BatchError struct {
	// The code of the error, such as `invalid_input_file`.
	Code sdk.Opt[string] `json:"code,omitzero"`
	// A human-readable message.
	Message sdk.Opt[string] `json:"message,omitzero"`
	// The line of the input file that caused the error, starting at 1.
	Line sdk.Opt[int64] `json:"line,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v BatchError) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *BatchError) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// BatchFileCreateRequest is the settings of a batch input file to create.
type BatchFileCreateRequest struct {
	// The name of the file. Must end with `.jsonl`. Length: at least 7 characters. Pattern:
	// `.+\.[Jj][Ss][Oo][Nn][Ll]$`.
	FileName string `json:"file_name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v BatchFileCreateRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *BatchFileCreateRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// BatchFileCreateResponse is a batch input file and its upload URL.
type BatchFileCreateResponse struct {
	// The ID of the file, for use in the creation of the batch.
	FileID string `json:"file_id"`
	// The presigned upload URL, which is valid for about 15 minutes. Secret: not printed.
	UploadURL string `json:"upload_url" api:"secret"`
	// When the upload URL expires.
	ExpiresAt sdk.Opt[time.Time] `json:"expires_at,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v BatchFileCreateResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *BatchFileCreateResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v BatchFileCreateResponse) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v BatchFileCreateResponse) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v BatchFileCreateResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// BatchListResponse is a page of batches.
type BatchListResponse struct {
	// The type of the object. Always `list`.
	Object ListObject `json:"object" const:"list"`
	// The batches on this page, newest first.
	Data []Batch `json:"data"`
	// The ID of the first batch on this page; `null` if the page is empty.
	FirstID sdk.Opt[string] `json:"first_id,omitzero" api:"nullable"`
	// The ID of the last batch on this page. Send it as `after` to get the next page.
	LastID sdk.Opt[string] `json:"last_id,omitzero" api:"nullable"`
	// Whether there are more pages.
	HasMore bool `json:"has_more"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v BatchListResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *BatchListResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// BatchProvider is the provider of a batch, which determines the format of the input file.
type BatchProvider string

const (
	// BatchProviderAnthropic: Anthropic's batch format.
	BatchProviderAnthropic BatchProvider = "anthropic"
	// BatchProviderOpenai: OpenAI's batch format.
	BatchProviderOpenai BatchProvider = "openai"
)

// BatchRequestCounts is the number of requests in a batch, by result.
type BatchRequestCounts struct {
	// The total number of requests.
	Total sdk.Opt[int64] `json:"total,omitzero"`
	// The number of completed requests.
	Completed sdk.Opt[int64] `json:"completed,omitzero"`
	// The number of failed requests.
	Failed sdk.Opt[int64] `json:"failed,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v BatchRequestCounts) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *BatchRequestCounts) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// BatchResultsResponse is the download URLs of the results of a batch.
type BatchResultsResponse struct {
	// The ID of the batch.
	BatchID string `json:"batch_id"`
	// Whether results are available.
	ResultAvailable bool `json:"result_available"`
	// The URL of the output file, with one JSON object per line. Secret: not printed.
	OutputFileURL sdk.Opt[string] `json:"output_file_url,omitzero" api:"nullable,secret"`
	// The URL of the error file, if there are errors. Secret: not printed.
	ErrorFileURL sdk.Opt[string] `json:"error_file_url,omitzero" api:"nullable,secret"`
	// When the URLs expire.
	ExpiresAt sdk.Opt[time.Time] `json:"expires_at,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v BatchResultsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *BatchResultsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v BatchResultsResponse) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v BatchResultsResponse) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v BatchResultsResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// BatchStatus is the status of a batch.
type BatchStatus string

const (
	// BatchStatusCancelled is the batch was cancelled by request.
	BatchStatusCancelled BatchStatus = "cancelled"
	// BatchStatusCancelling is the batch is being cancelled.
	BatchStatusCancelling BatchStatus = "cancelling"
	// BatchStatusCompleted is the batch completed.
	BatchStatusCompleted BatchStatus = "completed"
	// BatchStatusExpired is the batch did not complete within its completion window.
	BatchStatusExpired BatchStatus = "expired"
	// BatchStatusFailed is the batch failed.
	BatchStatusFailed BatchStatus = "failed"
	// BatchStatusFinalizing is the results are being prepared.
	BatchStatusFinalizing BatchStatus = "finalizing"
	// BatchStatusInProgress is the requests are being processed.
	BatchStatusInProgress BatchStatus = "in_progress"
	// BatchStatusValidating is the input file is being validated.
	BatchStatusValidating BatchStatus = "validating"
)

// BatchWindow is the time within which a batch must complete.
type BatchWindow string

const (
	// BatchWindow24h: 24 hours.
	BatchWindow24h BatchWindow = "24h"
)

// CreateImageRequest is the settings of images to generate.
type CreateImageRequest struct {
	// The prompt. At most 32,000 characters. Length: at least 1 character.
	Prompt string `json:"prompt"`
	// The name of the model, such as `openai-gpt-image-1`.
	Model string `json:"model"`
	// The strictness of content moderation, `low` or `auto`.
	Moderation sdk.Opt[string] `json:"moderation,omitzero" api:"nullable"`
	// The background of the image, `transparent`, `opaque` or `auto`.
	Background sdk.Opt[string] `json:"background,omitzero" api:"nullable"`
	// The file format of the image, `png`, `webp` or `jpeg`.
	OutputFormat sdk.Opt[string] `json:"output_format,omitzero" api:"nullable"`
	// The compression level of the image, up to 100. Minimum: 0.
	OutputCompression sdk.Opt[int64] `json:"output_compression,omitzero" api:"nullable"`
	// The number of images to generate. Range: 1 to 10.
	N int64 `json:"n"`
	// The quality of the image, `auto`, `high`, `medium` or `low`.
	Quality sdk.Opt[string] `json:"quality,omitzero" api:"nullable"`
	// The size of the image, in pixels.
	Size CreateImageRequestSize `json:"size,omitzero"`
	// Whether to stream previews. Requires a `partial_images` above 0. Default: `false`.
	Stream sdk.Opt[bool] `json:"stream,omitzero" api:"nullable"`
	// The number of previews to stream. None by default. Minimum: 0.
	PartialImages sdk.Opt[int64] `json:"partial_images,omitzero" api:"nullable"`
	// An identifier of the end user, for the detection of abuse. Length: at most 256 characters.
	User sdk.Opt[string] `json:"user,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateImageRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateImageRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateImageRequestSize is the size of an image, in pixels.
type CreateImageRequestSize string

const (
	// CreateImageRequestSize1024x1536: Portrait.
	CreateImageRequestSize1024x1536 CreateImageRequestSize = "1024x1536"
	// CreateImageRequestSize1536x1024: Landscape.
	CreateImageRequestSize1536x1024 CreateImageRequestSize = "1536x1024"
	// CreateImageRequestSizeAuto: Chosen by the model.
	CreateImageRequestSizeAuto CreateImageRequestSize = "auto"
)

// CreateResponse is a model response, with its output and token usage.
type CreateResponse struct {
	// The ID of the response.
	ID string `json:"id"`
	// The type of the object. Always `response`.
	Object CreateResponseObject `json:"object" const:"response"`
	// The Unix time of the response, in seconds.
	Created int64 `json:"created"`
	// The model.
	Model string `json:"model"`
	// The output items, in order.
	Output []CreateResponseOutputItem `json:"output"`
	// The token usage of the request.
	Usage ResponseUsage `json:"usage"`
	// Whether the model could call several tools at once.
	ParallelToolCalls sdk.Opt[bool] `json:"parallel_tool_calls,omitzero" api:"nullable"`
	// The sampling temperature.
	Temperature sdk.Opt[float64] `json:"temperature,omitzero" api:"nullable"`
	// Whether the model could, had to or could not call a tool.
	ToolChoice sdk.Opt[string] `json:"tool_choice,omitzero" api:"nullable"`
	// The tools that the model could call.
	Tools []CreateResponseTool `json:"tools,omitzero" api:"nullable"`
	// The nucleus sampling threshold.
	TopP sdk.Opt[float64] `json:"top_p,omitzero" api:"nullable"`
	// The maximum number of output tokens; `null` if not set.
	MaxOutputTokens sdk.Opt[int64] `json:"max_output_tokens,omitzero" api:"nullable"`
	// The status of the response.
	Status sdk.Opt[string] `json:"status,omitzero" api:"nullable"`
	// The identifier of the end user.
	User sdk.Opt[string] `json:"user,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseObject is the type of the object.
type CreateResponseObject string

const (
	// CreateResponseObjectResponse is a complete response.
	CreateResponseObjectResponse CreateResponseObject = "response"
)

// CreateResponseOutputContentItem is a part of an output item.
type CreateResponseOutputContentItem struct {
	// The type of the part.
	Type CreateResponseOutputContentType `json:"type"`
	// The text of the part.
	Text string `json:"text"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseOutputContentItem) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseOutputContentItem) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseOutputContentType is the type of a part of an output item.
type CreateResponseOutputContentType string

const (
	// CreateResponseOutputContentTypeOutputText is the value `output_text`.
	CreateResponseOutputContentTypeOutputText CreateResponseOutputContentType = "output_text"
	// CreateResponseOutputContentTypeReasoningText is the value `reasoning_text`.
	CreateResponseOutputContentTypeReasoningText CreateResponseOutputContentType = "reasoning_text"
)

// CreateResponseOutputItem is an output item of a model response. Its `type` determines the fields that are set.
type CreateResponseOutputItem struct {
	// The type of the item, which determines the fields that are set.
	Type CreateResponseOutputType `json:"type"`
	// The ID of the item.
	ID sdk.Opt[string] `json:"id,omitzero"`
	// The status of the item; `null` if it has none.
	Status sdk.Opt[string] `json:"status,omitzero" api:"nullable"`
	// The role of the author, usually `assistant`; `null` if the item is not a message.
	Role sdk.Opt[string] `json:"role,omitzero" api:"nullable"`
	// The parts of the item, in order.
	Content []CreateResponseOutputContentItem `json:"content"`
	// The ID of the function call, for items of type `function_call`. Send it back with the result.
	CallID sdk.Opt[string] `json:"call_id,omitzero" api:"nullable"`
	// The name of the function to call, for items of type `function_call`.
	Name sdk.Opt[string] `json:"name,omitzero" api:"nullable"`
	// The arguments as a JSON string, which may be invalid, for items of type `function_call`.
	Arguments sdk.Opt[string] `json:"arguments,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseOutputItem) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseOutputItem) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseOutputType is the type of an output item.
type CreateResponseOutputType string

const (
	// CreateResponseOutputTypeFunctionCall is a function call.
	CreateResponseOutputTypeFunctionCall CreateResponseOutputType = "function_call"
	// CreateResponseOutputTypeMessage is a message.
	CreateResponseOutputTypeMessage CreateResponseOutputType = "message"
	// CreateResponseOutputTypeReasoning is the model's reasoning.
	CreateResponseOutputTypeReasoning CreateResponseOutputType = "reasoning"
)

// CreateResponseRequest is the input, the model and the settings of a model response.
type CreateResponseRequest struct {
	// The name of the model.
	Model string `json:"model"`
	// The input, text or messages.
	Input CreateResponseRequestInput `json:"input"`
	// The maximum number of tokens in the response. Minimum: 1.
	MaxOutputTokens sdk.Opt[int64] `json:"max_output_tokens,omitzero" api:"nullable"`
	// The sampling temperature. Lower values make the output more deterministic. Range: 0 to 2.
	Temperature sdk.Opt[float64] `json:"temperature,omitzero" api:"nullable"`
	// Whether to stream the response. Default: `false`.
	Stream sdk.Opt[bool] `json:"stream,omitzero" api:"nullable"`
	// The instructions for the model.
	Instructions sdk.Opt[string] `json:"instructions,omitzero" api:"nullable"`
	// The nucleus sampling threshold. Range: 0 to 1.
	TopP sdk.Opt[float64] `json:"top_p,omitzero" api:"nullable"`
	// The streaming options. Only with `stream`. Default: `null`.
	StreamOptions sdk.Opt[*CreateResponseRequestStreamOptions] `json:"stream_options,omitzero" api:"nullable"`
	// The tools that the model can call.
	Tools sdk.Opt[[]CreateResponseRequestTool] `json:"tools,omitzero" api:"nullable"`
	// Whether the model can, must or must not call a tool, or the tool that it must call.
	ToolChoice *CreateResponseRequestToolChoice `json:"tool_choice,omitzero"`
	// Up to 4 stop sequences. Default: `null`.
	Stop sdk.Opt[*CreateResponseRequestStop] `json:"stop,omitzero" api:"nullable"`
	// Metadata to store with the request.
	Metadata sdk.Opt[map[string]string] `json:"metadata,omitzero" api:"nullable"`
	// An identifier of the end user.
	User sdk.Opt[string] `json:"user,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseRequestInput is the input of a model response, text or messages.
//
// At most one arm is set.
type CreateResponseRequestInput struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// List is an arm. It is nil unless it is the one that is set.
	List *[]CreateResponseRequestInputListItem `arm:"array"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// CreateResponseRequestInputText returns the union with the arm Text.
func CreateResponseRequestInputText(value string) CreateResponseRequestInput {
	return CreateResponseRequestInput{Text: &value}
}

// CreateResponseRequestInputList returns the union with the arm List.
func CreateResponseRequestInputList(value []CreateResponseRequestInputListItem) CreateResponseRequestInput {
	return CreateResponseRequestInput{List: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v CreateResponseRequestInput) Arm() string {
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
func (v CreateResponseRequestInput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseRequestInput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v CreateResponseRequestInput) String() string {
	return sdk.Describe(&v)
}

// CreateResponseRequestInputListItem is a message in the input of a model response.
type CreateResponseRequestInputListItem struct {
	// The role of the author.
	Role ChatRole `json:"role,omitzero"`
	// The text of the message.
	Content string `json:"content"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseRequestInputListItem) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseRequestInputListItem) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseRequestStop is a stop sequence, or up to 4 of them.
//
// At most one arm is set.
type CreateResponseRequestStop struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// List is an arm. It is nil unless it is the one that is set.
	List *[]string `arm:"array"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// CreateResponseRequestStopText returns the union with the arm Text.
func CreateResponseRequestStopText(value string) CreateResponseRequestStop {
	return CreateResponseRequestStop{Text: &value}
}

// CreateResponseRequestStopList returns the union with the arm List.
func CreateResponseRequestStopList(value []string) CreateResponseRequestStop {
	return CreateResponseRequestStop{List: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v CreateResponseRequestStop) Arm() string {
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
func (v CreateResponseRequestStop) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseRequestStop) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v CreateResponseRequestStop) String() string {
	return sdk.Describe(&v)
}

// CreateResponseRequestStreamOptions is the streaming options.
type CreateResponseRequestStreamOptions struct {
	// Whether to send a final chunk with the token usage.
	IncludeUsage sdk.Opt[bool] `json:"include_usage,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseRequestStreamOptions) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseRequestStreamOptions) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseRequestTool is a function that the model can call.
type CreateResponseRequestTool struct {
	// The type of the tool. Always `function`.
	Type FunctionToolType `json:"type" const:"function"`
	// The name of the function.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// A description of the function for the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The parameters of the function, as a JSON Schema.
	Parameters map[string]json.RawMessage `json:"parameters,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseRequestTool) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseRequestTool) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseRequestToolChoice is whether the model can, must or must not call a tool, or the tool that it must
// call.
//
// At most one arm is set.
type CreateResponseRequestToolChoice struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *ToolChoiceMode `arm:"string"`
	// Object is an arm. It is nil unless it is the one that is set.
	Object *CreateResponseRequestToolChoiceObject `arm:"object"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// CreateResponseRequestToolChoiceText returns the union with the arm Text.
func CreateResponseRequestToolChoiceText(value ToolChoiceMode) CreateResponseRequestToolChoice {
	return CreateResponseRequestToolChoice{Text: &value}
}

// CreateResponseRequestToolChoiceObjectValue returns the union with the arm Object.
func CreateResponseRequestToolChoiceObjectValue(value CreateResponseRequestToolChoiceObject) CreateResponseRequestToolChoice {
	return CreateResponseRequestToolChoice{Object: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v CreateResponseRequestToolChoice) Arm() string {
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
func (v CreateResponseRequestToolChoice) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseRequestToolChoice) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v CreateResponseRequestToolChoice) String() string {
	return sdk.Describe(&v)
}

// CreateResponseRequestToolChoiceFunction is the function that the model must call.
type CreateResponseRequestToolChoiceFunction struct {
	// The name of the function.
	Name string `json:"name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseRequestToolChoiceFunction) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseRequestToolChoiceFunction) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseRequestToolChoiceObject is a choice of one function that the model must call.
type CreateResponseRequestToolChoiceObject struct {
	// The type of the tool. Always `function`.
	Type FunctionToolType `json:"type" const:"function"`
	// The function.
	Function CreateResponseRequestToolChoiceFunction `json:"function"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseRequestToolChoiceObject) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseRequestToolChoiceObject) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseStreamResponse is a chunk of a streamed response.
type CreateResponseStreamResponse struct {
	// The ID of the response, which is the same in all chunks.
	ID string `json:"id"`
	// The type of the object. Always `response.chunk`.
	Object CreateResponseStreamResponseObject `json:"object" const:"response.chunk"`
	// The Unix time of the start of the response, in seconds, which is the same in all chunks.
	Created int64 `json:"created"`
	// The model.
	Model string `json:"model"`
	// The chunks of the choices. Contains several if several choices were requested, and none in the final chunk with
	// the usage.
	Choices []CreateResponseStreamResponseChoice `json:"choices"`
	// The token usage of the whole request, in the final chunk only; absent unless `include_usage` was set.
	Usage *ResponseUsage `json:"usage,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseStreamResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseStreamResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateResponseStreamResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CreateResponseStreamResponseChoice is a chunk of one choice.
type CreateResponseStreamResponseChoice struct {
	// The index of the choice, starting at 0.
	Index int64 `json:"index"`
	// The part of the message in this chunk.
	Delta CreateResponseStreamResponseChoiceDelta `json:"delta"`
	// The reason why generation ended, in the last chunk only.
	FinishReason sdk.Opt[FinishReason] `json:"finish_reason,omitzero" api:"nullable"`
	// The log probabilities of the tokens in this chunk, if requested.
	Logprobs *CreateResponseStreamResponseChoiceLogprobs `json:"logprobs,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseStreamResponseChoice) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseStreamResponseChoice) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateResponseStreamResponseChoice) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CreateResponseStreamResponseChoiceDelta is the part of a message in a chunk. Concatenate the parts to get the whole
// message.
type CreateResponseStreamResponseChoiceDelta struct {
	// The role of the author, in the first chunk only.
	Role sdk.Opt[AssistantRole] `json:"role,omitzero" api:"nullable"`
	// The next part of the text; `null` in chunks without text.
	Content sdk.Opt[string] `json:"content,omitzero" api:"nullable"`
	// The next part of the model's reasoning, if the model reasons.
	ReasoningContent sdk.Opt[string] `json:"reasoning_content,omitzero" api:"nullable"`
	// The tool calls, if any.
	ToolCalls []CreateResponseStreamResponseChoiceDeltaToolCall `json:"tool_calls,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseStreamResponseChoiceDelta) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseStreamResponseChoiceDelta) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseStreamResponseChoiceDeltaToolCall is a tool call by the model.
type CreateResponseStreamResponseChoiceDeltaToolCall struct {
	// The ID of the tool call.
	ID string `json:"id"`
	// The type of the tool. Always `function`.
	Type FunctionToolType `json:"type" const:"function"`
	// The function to call.
	Function CreateResponseStreamResponseChoiceDeltaToolCallFunction `json:"function"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseStreamResponseChoiceDeltaToolCall) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseStreamResponseChoiceDeltaToolCall) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseStreamResponseChoiceDeltaToolCallFunction is the function that the model calls.
type CreateResponseStreamResponseChoiceDeltaToolCallFunction struct {
	// The name of the function.
	Name string `json:"name"`
	// The arguments as a JSON string, which may be invalid.
	Arguments string `json:"arguments"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseStreamResponseChoiceDeltaToolCallFunction) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseStreamResponseChoiceDeltaToolCallFunction) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseStreamResponseChoiceLogprobs is the log probabilities of the tokens in a chunk.
type CreateResponseStreamResponseChoiceLogprobs struct {
	// The log probabilities of the message tokens.
	Content []ChatCompletionTokenLogprob `json:"content" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseStreamResponseChoiceLogprobs) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseStreamResponseChoiceLogprobs) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateResponseStreamResponseChoiceLogprobs) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CreateResponseStreamResponseObject is the type of the object.
type CreateResponseStreamResponseObject string

const (
	// CreateResponseStreamResponseObjectResponseChunk is a chunk of a streamed response.
	CreateResponseStreamResponseObjectResponseChunk CreateResponseStreamResponseObject = "response.chunk"
)

// CreateResponseTool is a tool that the model could call.
type CreateResponseTool struct {
	// The type of the tool.
	Type CreateResponseToolType `json:"type"`
	// The name of the function.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// A description of the function for the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The parameters of the function, as JSON.
	Parameters map[string]json.RawMessage `json:"parameters,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponseTool) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponseTool) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponseToolType is the type of a tool.
type CreateResponseToolType string

const (
	// CreateResponseToolTypeFunction is a function.
	CreateResponseToolTypeFunction CreateResponseToolType = "function"
	// CreateResponseToolTypeWebSearch is the value `web_search`.
	CreateResponseToolTypeWebSearch CreateResponseToolType = "web_search"
	// CreateResponseToolTypeWebSearch2025_08_26: Web search, in the version of 2025-08-26.
	CreateResponseToolTypeWebSearch2025_08_26 CreateResponseToolType = "web_search_2025_08_26"
)

// Embedding is the embedding of one input text.
type Embedding struct {
	// The index of the input text, starting at 0.
	Index int64 `json:"index"`
	// The type of the object. Always `embedding`.
	Object EmbeddingObject `json:"object" const:"embedding"`
	// The embedding as numbers or, if requested, as Base64 text.
	Embedding EmbeddingVector `json:"embedding"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Embedding) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Embedding) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// EmbeddingObject is the type of the object.
type EmbeddingObject string

const (
	// EmbeddingObjectEmbedding is an embedding.
	EmbeddingObjectEmbedding EmbeddingObject = "embedding"
)

// EmbeddingVector is the embedding of a text, as numbers or as Base64 text.
//
// At most one arm is set.
type EmbeddingVector struct {
	// List is an arm. It is nil unless it is the one that is set.
	List *[]float64 `arm:"array"`
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// EmbeddingVectorList returns the union with the arm List.
func EmbeddingVectorList(value []float64) EmbeddingVector {
	return EmbeddingVector{List: &value}
}

// EmbeddingVectorText returns the union with the arm Text.
func EmbeddingVectorText(value string) EmbeddingVector {
	return EmbeddingVector{Text: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v EmbeddingVector) Arm() string {
	switch {
	case v.List != nil:
		return "List"
	case v.Text != nil:
		return "Text"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v EmbeddingVector) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *EmbeddingVector) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v EmbeddingVector) String() string {
	return sdk.Describe(&v)
}

// EmbeddingsRequest is the texts to create embeddings of.
type EmbeddingsRequest struct {
	// The name of the model.
	Model string `json:"model"`
	// One text, or a list of up to 2048 texts.
	Input EmbeddingsRequestInput `json:"input"`
	// An identifier of the end user, for the detection of abuse.
	User sdk.Opt[string] `json:"user,omitzero"`
	// The encoding of the embeddings. Default: `float`.
	EncodingFormat EmbeddingsRequestEncodingFormat `json:"encoding_format,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v EmbeddingsRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *EmbeddingsRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// EmbeddingsRequestEncodingFormat is the encoding of embeddings.
type EmbeddingsRequestEncodingFormat string

const (
	// EmbeddingsRequestEncodingFormatBase64: Base64 text.
	EmbeddingsRequestEncodingFormatBase64 EmbeddingsRequestEncodingFormat = "base64"
	// EmbeddingsRequestEncodingFormatFloat: Numbers.
	EmbeddingsRequestEncodingFormatFloat EmbeddingsRequestEncodingFormat = "float"
)

// EmbeddingsRequestInput is one text, or a list of up to 2048 texts.
//
// At most one arm is set.
type EmbeddingsRequestInput struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// List is an arm. It is nil unless it is the one that is set.
	List *[]string `arm:"array"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// EmbeddingsRequestInputText returns the union with the arm Text.
func EmbeddingsRequestInputText(value string) EmbeddingsRequestInput {
	return EmbeddingsRequestInput{Text: &value}
}

// EmbeddingsRequestInputList returns the union with the arm List.
func EmbeddingsRequestInputList(value []string) EmbeddingsRequestInput {
	return EmbeddingsRequestInput{List: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v EmbeddingsRequestInput) Arm() string {
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
func (v EmbeddingsRequestInput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *EmbeddingsRequestInput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v EmbeddingsRequestInput) String() string {
	return sdk.Describe(&v)
}

// EmbeddingsResponse is the embeddings of the input texts.
type EmbeddingsResponse struct {
	// The type of the object. Always `list`.
	Object ListObject `json:"object" const:"list"`
	// The model.
	Model string `json:"model"`
	// The embeddings, in the order of the input texts.
	Data []Embedding `json:"data"`
	// The token usage of the request.
	Usage EmbeddingsUsage `json:"usage"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v EmbeddingsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *EmbeddingsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// EmbeddingsUsage is the token usage of an embeddings request.
type EmbeddingsUsage struct {
	// The number of input tokens.
	PromptTokens int64 `json:"prompt_tokens"`
	// The number of billed tokens.
	TotalTokens int64 `json:"total_tokens"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v EmbeddingsUsage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *EmbeddingsUsage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GeneratedImage is a generated image.
type GeneratedImage struct {
	// The image, encoded as Base64.
	B64Json string `json:"b64_json"`
	// The prompt as revised by the model.
	RevisedPrompt sdk.Opt[string] `json:"revised_prompt,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GeneratedImage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GeneratedImage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ImageGenCompletedEvent is the finished image, which ends the stream.
type ImageGenCompletedEvent struct {
	// The type of the event. Always `image_generation.completed`.
	Type ImageGenCompletedEventType `json:"type" const:"image_generation.completed"`
	// The finished image, encoded as Base64.
	B64Json string `json:"b64_json"`
	// The Unix time of the event, in seconds.
	CreatedAt int64 `json:"created_at"`
	// The size of the image, in pixels.
	Size ImageGenEventSize `json:"size"`
	// The quality of the image.
	Quality ImageGenEventQuality `json:"quality"`
	// The background of the image.
	Background ImageGenEventBackground `json:"background"`
	// The file format of the image.
	OutputFormat ImageGenEventOutputFormat `json:"output_format"`
	// The token usage of the image.
	Usage ImagesUsage `json:"usage"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ImageGenCompletedEvent) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ImageGenCompletedEvent) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ImageGenCompletedEventType is the type of the event.
type ImageGenCompletedEventType string

const (
	// ImageGenCompletedEventTypeImageGenerationCompleted is the finished image.
	ImageGenCompletedEventTypeImageGenerationCompleted ImageGenCompletedEventType = "image_generation.completed"
)

// ImageGenEventBackground is the background of an image.
type ImageGenEventBackground string

const (
	// ImageGenEventBackgroundAuto: Chosen by the model.
	ImageGenEventBackgroundAuto ImageGenEventBackground = "auto"
	// ImageGenEventBackgroundOpaque is the value `opaque`.
	ImageGenEventBackgroundOpaque ImageGenEventBackground = "opaque"
	// ImageGenEventBackgroundTransparent is the value `transparent`.
	ImageGenEventBackgroundTransparent ImageGenEventBackground = "transparent"
)

// ImageGenEventOutputFormat is the file format of an image.
type ImageGenEventOutputFormat string

const (
	// ImageGenEventOutputFormatJpeg is the value `jpeg`.
	ImageGenEventOutputFormatJpeg ImageGenEventOutputFormat = "jpeg"
	// ImageGenEventOutputFormatPng is the value `png`.
	ImageGenEventOutputFormatPng ImageGenEventOutputFormat = "png"
	// ImageGenEventOutputFormatWebp: WebP.
	ImageGenEventOutputFormatWebp ImageGenEventOutputFormat = "webp"
)

// ImageGenEventQuality is the quality of an image.
type ImageGenEventQuality string

const (
	// ImageGenEventQualityAuto: Chosen by the model.
	ImageGenEventQualityAuto ImageGenEventQuality = "auto"
	// ImageGenEventQualityHigh is the value `high`.
	ImageGenEventQualityHigh ImageGenEventQuality = "high"
	// ImageGenEventQualityLow is the value `low`.
	ImageGenEventQualityLow ImageGenEventQuality = "low"
	// ImageGenEventQualityMedium is the value `medium`.
	ImageGenEventQualityMedium ImageGenEventQuality = "medium"
)

// ImageGenEventSize is the size of an image, in pixels.
type ImageGenEventSize string

const (
	// ImageGenEventSize1024x1024: Square.
	ImageGenEventSize1024x1024 ImageGenEventSize = "1024x1024"
	// ImageGenEventSize1024x1536: Portrait.
	ImageGenEventSize1024x1536 ImageGenEventSize = "1024x1536"
	// ImageGenEventSize1536x1024: Landscape.
	ImageGenEventSize1536x1024 ImageGenEventSize = "1536x1024"
	// ImageGenEventSizeAuto: Chosen by the model.
	ImageGenEventSizeAuto ImageGenEventSize = "auto"
)

// ImageGenPartialImageEvent is a preview of an unfinished image.
type ImageGenPartialImageEvent struct {
	// The type of the event. Always `image_generation.partial_image`.
	Type ImageGenPartialImageEventType `json:"type" const:"image_generation.partial_image"`
	// The preview, encoded as Base64.
	B64Json string `json:"b64_json"`
	// The Unix time of the event, in seconds.
	CreatedAt int64 `json:"created_at"`
	// The requested size of the image, in pixels.
	Size ImageGenEventSize `json:"size"`
	// The requested quality.
	Quality ImageGenEventQuality `json:"quality"`
	// The requested background.
	Background ImageGenEventBackground `json:"background"`
	// The file format of the image.
	OutputFormat ImageGenEventOutputFormat `json:"output_format"`
	// The index of the preview, starting at 0.
	PartialImageIndex int64 `json:"partial_image_index"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ImageGenPartialImageEvent) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ImageGenPartialImageEvent) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ImageGenPartialImageEventType is the type of the event.
type ImageGenPartialImageEventType string

const (
	// ImageGenPartialImageEventTypeImageGenerationPartialImage is a preview.
	ImageGenPartialImageEventTypeImageGenerationPartialImage ImageGenPartialImageEventType = "image_generation.partial_image"
)

// ImageGenStreamEvent is an event of a streamed image generation. The field `type` selects its form.
//
// At most one arm is set.
type ImageGenStreamEvent struct {
	// PartialImage is an arm. It is nil unless it is the one that is set.
	PartialImage *ImageGenPartialImageEvent `arm:"image_generation.partial_image"`
	// Completed is an arm. It is nil unless it is the one that is set.
	Completed *ImageGenCompletedEvent `arm:"image_generation.completed"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"tag,type"`
}

// ImageGenStreamEventPartialImage returns the union with the arm PartialImage.
func ImageGenStreamEventPartialImage(value ImageGenPartialImageEvent) ImageGenStreamEvent {
	return ImageGenStreamEvent{PartialImage: &value}
}

// ImageGenStreamEventCompleted returns the union with the arm Completed.
func ImageGenStreamEventCompleted(value ImageGenCompletedEvent) ImageGenStreamEvent {
	return ImageGenStreamEvent{Completed: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v ImageGenStreamEvent) Arm() string {
	switch {
	case v.PartialImage != nil:
		return "PartialImage"
	case v.Completed != nil:
		return "Completed"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v ImageGenStreamEvent) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ImageGenStreamEvent) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v ImageGenStreamEvent) String() string {
	return sdk.Describe(&v)
}

// ImagesResponse is the generated images.
type ImagesResponse struct {
	// The Unix time of the images, in seconds.
	Created int64 `json:"created"`
	// The images. Size: 1 to 10 items.
	Data []GeneratedImage `json:"data"`
	// The background of the images.
	Background sdk.Opt[string] `json:"background,omitzero" api:"nullable"`
	// The file format of the images.
	OutputFormat sdk.Opt[string] `json:"output_format,omitzero" api:"nullable"`
	// The quality of the images.
	Quality sdk.Opt[string] `json:"quality,omitzero" api:"nullable"`
	// The size of the images, in pixels.
	Size sdk.Opt[string] `json:"size,omitzero" api:"nullable"`
	// The token usage of the images.
	Usage *ImagesUsage `json:"usage,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ImagesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ImagesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ImagesUsage is the token usage of an image generation.
type ImagesUsage struct {
	// The total number of input and output tokens, for text and images.
	TotalTokens int64 `json:"total_tokens"`
	// The number of input tokens, for text and images.
	InputTokens int64 `json:"input_tokens"`
	// The number of output tokens, for images.
	OutputTokens int64 `json:"output_tokens"`
	// The details of the input tokens.
	InputTokensDetails ImagesUsageInputTokensDetails `json:"input_tokens_details"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ImagesUsage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ImagesUsage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ImagesUsageInputTokensDetails is the input tokens of an image generation, by type.
type ImagesUsageInputTokensDetails struct {
	// The number of text tokens.
	TextTokens int64 `json:"text_tokens"`
	// The number of image tokens.
	ImageTokens int64 `json:"image_tokens"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ImagesUsageInputTokensDetails) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ImagesUsageInputTokensDetails) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListModelsResponse is the models that are available for inference.
type ListModelsResponse struct {
	// The type of the object. Always `list`.
	Object ListObject `json:"object" const:"list"`
	// The models.
	Data []Model `json:"data"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListModelsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListModelsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListObject is the type of the object.
type ListObject string

const (
	// ListObjectList is a list.
	ListObjectList ListObject = "list"
)

// MessagesAPIMessageParam is a turn of a conversation.
type MessagesAPIMessageParam struct {
	// The role of the author. Put system instructions into the request's `system` field instead.
	Role MessagesAPIMessageParamRole `json:"role"`
	// The content, as text or as blocks of text, images and tool calls.
	Content MessagesAPIMessageParamContent `json:"content"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesAPIMessageParam) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesAPIMessageParam) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesAPIMessageParamContent is the content of a message, as text or as blocks of text, images and tool calls.
//
// At most one arm is set.
type MessagesAPIMessageParamContent struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// List is an arm. It is nil unless it is the one that is set.
	List *[]MessagesRequestContentBlockParam `arm:"array"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// MessagesAPIMessageParamContentText returns the union with the arm Text.
func MessagesAPIMessageParamContentText(value string) MessagesAPIMessageParamContent {
	return MessagesAPIMessageParamContent{Text: &value}
}

// MessagesAPIMessageParamContentList returns the union with the arm List.
func MessagesAPIMessageParamContentList(value []MessagesRequestContentBlockParam) MessagesAPIMessageParamContent {
	return MessagesAPIMessageParamContent{List: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v MessagesAPIMessageParamContent) Arm() string {
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
func (v MessagesAPIMessageParamContent) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesAPIMessageParamContent) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v MessagesAPIMessageParamContent) String() string {
	return sdk.Describe(&v)
}

// MessagesAPIMessageParamRole is the role of the author of a message.
type MessagesAPIMessageParamRole string

const (
	// MessagesAPIMessageParamRoleAssistant is the model.
	MessagesAPIMessageParamRoleAssistant MessagesAPIMessageParamRole = "assistant"
	// MessagesAPIMessageParamRoleUser is the user.
	MessagesAPIMessageParamRoleUser MessagesAPIMessageParamRole = "user"
)

// MessagesCreateErrorResponse is the error response of the Messages API.
type MessagesCreateErrorResponse struct {
	// The type of the object. Always `error`.
	Type MessagesCreateErrorResponseType `json:"type" const:"error"`
	// The error.
	Error MessagesCreateErrorResponseError `json:"error"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesCreateErrorResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesCreateErrorResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesCreateErrorResponseError is the error.
type MessagesCreateErrorResponseError struct {
	// The type of the error, such as `invalid_request_error`.
	Type string `json:"type"`
	// A human-readable message.
	Message string `json:"message"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesCreateErrorResponseError) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesCreateErrorResponseError) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesCreateErrorResponseType is the type of the object.
type MessagesCreateErrorResponseType string

const (
	// MessagesCreateErrorResponseTypeError is an error.
	MessagesCreateErrorResponseTypeError MessagesCreateErrorResponseType = "error"
)

// MessagesCreateRequest is the messages, the model and the settings of a message to create.
type MessagesCreateRequest struct {
	// The name of the model.
	Model string `json:"model"`
	// The maximum number of tokens in the response. Minimum: 1.
	MaxTokens int64 `json:"max_tokens"`
	// The messages of the conversation so far. Size: at least 1 item.
	Messages []MessagesAPIMessageParam `json:"messages"`
	// The system prompt, as text or as blocks of text.
	System *MessagesCreateRequestSystem `json:"system,omitzero"`
	// The stop sequences.
	StopSequences []string `json:"stop_sequences,omitzero"`
	// Whether to stream the response. Default: `false`.
	Stream sdk.Opt[bool] `json:"stream,omitzero"`
	// The sampling temperature. Lower values make the output more deterministic. Range: 0 to 1.
	Temperature sdk.Opt[float64] `json:"temperature,omitzero" api:"nullable"`
	// The nucleus sampling threshold. Set either this or `temperature`, not both.
	TopP sdk.Opt[float64] `json:"top_p,omitzero" api:"nullable"`
	// The number of most likely tokens to sample from. Minimum: 0.
	TopK sdk.Opt[int64] `json:"top_k,omitzero" api:"nullable"`
	// The tools that the model can call.
	Tools []MessagesToolDefinitionParam `json:"tools,omitzero"`
	// Whether the model can or must call a tool, or the tool that it must call.
	ToolChoice *MessagesToolChoiceParam `json:"tool_choice,omitzero"`
	// The metadata of the request.
	Metadata *MessagesCreateRequestMetadata `json:"metadata,omitzero"`
	// The reasoning effort. An extension by DigitalOcean; ignored by models that do not reason.
	ReasoningEffort sdk.Opt[ReasoningEffort] `json:"reasoning_effort,omitzero" api:"nullable"`
	// The speed of the response. An extension by DigitalOcean; ignored by models without a choice.
	Speed sdk.Opt[MessagesSpeed] `json:"speed,omitzero" api:"nullable"`
	// The thinking settings.
	Thinking sdk.Opt[*MessagesThinkingConfigParam] `json:"thinking,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesCreateRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesCreateRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesCreateRequestMetadata is the metadata of a request.
type MessagesCreateRequestMetadata struct {
	// An identifier of the end user. It must not reveal the user's identity.
	UserID sdk.Opt[string] `json:"user_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesCreateRequestMetadata) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesCreateRequestMetadata) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesCreateRequestSystem is the system prompt, as text or as blocks of text.
//
// At most one arm is set.
type MessagesCreateRequestSystem struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// List is an arm. It is nil unless it is the one that is set.
	List *[]MessagesRequestTextBlockParam `arm:"array"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// MessagesCreateRequestSystemText returns the union with the arm Text.
func MessagesCreateRequestSystemText(value string) MessagesCreateRequestSystem {
	return MessagesCreateRequestSystem{Text: &value}
}

// MessagesCreateRequestSystemList returns the union with the arm List.
func MessagesCreateRequestSystemList(value []MessagesRequestTextBlockParam) MessagesCreateRequestSystem {
	return MessagesCreateRequestSystem{List: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v MessagesCreateRequestSystem) Arm() string {
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
func (v MessagesCreateRequestSystem) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesCreateRequestSystem) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v MessagesCreateRequestSystem) String() string {
	return sdk.Describe(&v)
}

// MessagesCreateResponse is a message from the model.
type MessagesCreateResponse struct {
	// The ID of the message.
	ID string `json:"id"`
	// The type of the object. Always `message`.
	Type MessagesCreateResponseType `json:"type" const:"message"`
	// The role of the author. Always `assistant`.
	Role AssistantRole `json:"role" const:"assistant"`
	// The content blocks, text and tool calls.
	Content []MessagesResponseContentBlock `json:"content"`
	// The model.
	Model string `json:"model"`
	// The reason why generation ended.
	StopReason sdk.Opt[MessagesCreateResponseStopReason] `json:"stop_reason" api:"nullable"`
	// The stop sequence that ended the message, if any.
	StopSequence sdk.Opt[string] `json:"stop_sequence,omitzero" api:"nullable"`
	// The token usage of the request.
	Usage MessagesUsage `json:"usage"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesCreateResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesCreateResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesCreateResponseStopReason is the reason why generation ended.
type MessagesCreateResponseStopReason string

const (
	// MessagesCreateResponseStopReasonEndTurn is the model finished.
	MessagesCreateResponseStopReasonEndTurn MessagesCreateResponseStopReason = "end_turn"
	// MessagesCreateResponseStopReasonMaxTokens is the token limit was reached.
	MessagesCreateResponseStopReasonMaxTokens MessagesCreateResponseStopReason = "max_tokens"
	// MessagesCreateResponseStopReasonStopSequence is the model generated a stop sequence.
	MessagesCreateResponseStopReasonStopSequence MessagesCreateResponseStopReason = "stop_sequence"
	// MessagesCreateResponseStopReasonToolUse is the model calls a tool.
	MessagesCreateResponseStopReasonToolUse MessagesCreateResponseStopReason = "tool_use"
)

// MessagesCreateResponseType is the type of the object.
type MessagesCreateResponseType string

const (
	// MessagesCreateResponseTypeMessage is a message.
	MessagesCreateResponseTypeMessage MessagesCreateResponseType = "message"
)

// MessagesImageBlockParam is an image block in a message.
type MessagesImageBlockParam struct {
	// The type of the block. Always `image`.
	Type MessagesImageBlockParamType `json:"type" const:"image"`
	// The source of the image.
	Source MessagesImageSourceParam `json:"source"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesImageBlockParam) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesImageBlockParam) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesImageBlockParamType is the type of the block.
type MessagesImageBlockParamType string

const (
	// MessagesImageBlockParamTypeImage is an image.
	MessagesImageBlockParamTypeImage MessagesImageBlockParamType = "image"
)

// MessagesImageSourceParam is the source of an image.
type MessagesImageSourceParam struct {
	// The type of the source, such as `base64`.
	Type string `json:"type"`
	// The media type of the image, such as `image/jpeg`.
	MediaType string `json:"media_type"`
	// The image data, encoded according to `type`.
	Data string `json:"data"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesImageSourceParam) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesImageSourceParam) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesRequestContentBlockParam is a content block of a message in a request. The field `type` selects its form.
//
// At most one arm is set.
type MessagesRequestContentBlockParam struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *MessagesRequestTextBlockParam `arm:"text"`
	// Image is an arm. It is nil unless it is the one that is set.
	Image *MessagesImageBlockParam `arm:"image"`
	// ToolUse is an arm. It is nil unless it is the one that is set.
	ToolUse *MessagesToolUseBlockParam `arm:"tool_use"`
	// ToolResult is an arm. It is nil unless it is the one that is set.
	ToolResult *MessagesToolResultBlockParam `arm:"tool_result"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"tag,type"`
}

// MessagesRequestContentBlockParamText returns the union with the arm Text.
func MessagesRequestContentBlockParamText(value MessagesRequestTextBlockParam) MessagesRequestContentBlockParam {
	return MessagesRequestContentBlockParam{Text: &value}
}

// MessagesRequestContentBlockParamImage returns the union with the arm Image.
func MessagesRequestContentBlockParamImage(value MessagesImageBlockParam) MessagesRequestContentBlockParam {
	return MessagesRequestContentBlockParam{Image: &value}
}

// MessagesRequestContentBlockParamToolUse returns the union with the arm ToolUse.
func MessagesRequestContentBlockParamToolUse(value MessagesToolUseBlockParam) MessagesRequestContentBlockParam {
	return MessagesRequestContentBlockParam{ToolUse: &value}
}

// MessagesRequestContentBlockParamToolResult returns the union with the arm ToolResult.
func MessagesRequestContentBlockParamToolResult(value MessagesToolResultBlockParam) MessagesRequestContentBlockParam {
	return MessagesRequestContentBlockParam{ToolResult: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v MessagesRequestContentBlockParam) Arm() string {
	switch {
	case v.Text != nil:
		return "Text"
	case v.Image != nil:
		return "Image"
	case v.ToolUse != nil:
		return "ToolUse"
	case v.ToolResult != nil:
		return "ToolResult"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v MessagesRequestContentBlockParam) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesRequestContentBlockParam) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v MessagesRequestContentBlockParam) String() string {
	return sdk.Describe(&v)
}

// MessagesRequestTextBlockParam is a text block in a request.
type MessagesRequestTextBlockParam struct {
	// The type of the block. Always `text`.
	Type TextBlockType `json:"type" const:"text"`
	// The text.
	Text string `json:"text"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesRequestTextBlockParam) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesRequestTextBlockParam) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesResponseContentBlock is a content block of a message in a response. The field `type` selects its form.
//
// At most one arm is set.
type MessagesResponseContentBlock struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *MessagesResponseTextBlock `arm:"text"`
	// ToolUse is an arm. It is nil unless it is the one that is set.
	ToolUse *MessagesResponseToolUseBlock `arm:"tool_use"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"tag,type"`
}

// MessagesResponseContentBlockText returns the union with the arm Text.
func MessagesResponseContentBlockText(value MessagesResponseTextBlock) MessagesResponseContentBlock {
	return MessagesResponseContentBlock{Text: &value}
}

// MessagesResponseContentBlockToolUse returns the union with the arm ToolUse.
func MessagesResponseContentBlockToolUse(value MessagesResponseToolUseBlock) MessagesResponseContentBlock {
	return MessagesResponseContentBlock{ToolUse: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v MessagesResponseContentBlock) Arm() string {
	switch {
	case v.Text != nil:
		return "Text"
	case v.ToolUse != nil:
		return "ToolUse"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v MessagesResponseContentBlock) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesResponseContentBlock) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v MessagesResponseContentBlock) String() string {
	return sdk.Describe(&v)
}

// MessagesResponseTextBlock is a text block in a response.
type MessagesResponseTextBlock struct {
	// The type of the block. Always `text`.
	Type TextBlockType `json:"type" const:"text"`
	// The text.
	Text string `json:"text"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesResponseTextBlock) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesResponseTextBlock) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesResponseToolUseBlock is a tool call by the model.
type MessagesResponseToolUseBlock struct {
	// The type of the block. Always `tool_use`.
	Type ToolUseBlockType `json:"type" const:"tool_use"`
	// The ID of the tool call. Send it back with the result, as `tool_use_id`.
	ID string `json:"id"`
	// The name of the tool.
	Name string `json:"name"`
	// The arguments of the tool call.
	Input map[string]json.RawMessage `json:"input"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesResponseToolUseBlock) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesResponseToolUseBlock) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesSpeed is the speed of a response.
type MessagesSpeed string

const (
	// MessagesSpeedFast is the value `fast`.
	MessagesSpeedFast MessagesSpeed = "fast"
	// MessagesSpeedStandard: Standard speed.
	MessagesSpeedStandard MessagesSpeed = "standard"
)

// MessagesStreamEvent is an event of a streamed message. The field `type` selects its form.
type MessagesStreamEvent struct {
	// The type of the event, which determines the fields that are set.
	Type MessagesStreamEventType `json:"type"`
	// The message without its content, in `message_start`.
	Message map[string]json.RawMessage `json:"message,omitzero"`
	// The index of the content block, starting at 0.
	Index sdk.Opt[int64] `json:"index,omitzero"`
	// The content block that starts, in `content_block_start`.
	ContentBlock map[string]json.RawMessage `json:"content_block,omitzero"`
	// The change, in `content_block_delta` and `message_delta`.
	Delta map[string]json.RawMessage `json:"delta,omitzero"`
	// The token usage so far, for example in `message_delta`.
	Usage *MessagesStreamEventUsage `json:"usage,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesStreamEvent) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesStreamEvent) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesStreamEventType is the type of an event in a streamed message.
type MessagesStreamEventType string

const (
	// MessagesStreamEventTypeContentBlockDelta is the next part of a content block.
	MessagesStreamEventTypeContentBlockDelta MessagesStreamEventType = "content_block_delta"
	// MessagesStreamEventTypeContentBlockStart is a content block starts.
	MessagesStreamEventTypeContentBlockStart MessagesStreamEventType = "content_block_start"
	// MessagesStreamEventTypeContentBlockStop is a content block is complete.
	MessagesStreamEventTypeContentBlockStop MessagesStreamEventType = "content_block_stop"
	// MessagesStreamEventTypeMessageDelta is a change to the whole message, such as its stop reason.
	MessagesStreamEventTypeMessageDelta MessagesStreamEventType = "message_delta"
	// MessagesStreamEventTypeMessageStart is the message starts.
	MessagesStreamEventTypeMessageStart MessagesStreamEventType = "message_start"
	// MessagesStreamEventTypeMessageStop is the message is complete.
	MessagesStreamEventTypeMessageStop MessagesStreamEventType = "message_stop"
	// MessagesStreamEventTypePing keeps the connection open.
	MessagesStreamEventTypePing MessagesStreamEventType = "ping"
)

// MessagesStreamEventUsage is the token usage so far.
type MessagesStreamEventUsage struct {
	// The number of output tokens so far.
	OutputTokens sdk.Opt[int64] `json:"output_tokens,omitzero"`
	// The speed at which the request is billed; may be `null`.
	Speed sdk.Opt[MessagesSpeed] `json:"speed,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesStreamEventUsage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesStreamEventUsage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesThinkingConfigParam is the thinking settings. Models without thinking ignore them.
type MessagesThinkingConfigParam struct {
	// The type of thinking, such as `enabled` or `disabled`.
	Type string `json:"type"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesThinkingConfigParam) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesThinkingConfigParam) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesToolChoiceParam is whether a model can or must call a tool, or the tool that it must call.
//
// At most one arm is set.
type MessagesToolChoiceParam struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// Object is an arm. It is nil unless it is the one that is set.
	Object *MessagesToolChoiceParamObject `arm:"object"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// MessagesToolChoiceParamText returns the union with the arm Text.
func MessagesToolChoiceParamText(value string) MessagesToolChoiceParam {
	return MessagesToolChoiceParam{Text: &value}
}

// MessagesToolChoiceParamObjectValue returns the union with the arm Object.
func MessagesToolChoiceParamObjectValue(value MessagesToolChoiceParamObject) MessagesToolChoiceParam {
	return MessagesToolChoiceParam{Object: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v MessagesToolChoiceParam) Arm() string {
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
func (v MessagesToolChoiceParam) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesToolChoiceParam) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v MessagesToolChoiceParam) String() string {
	return sdk.Describe(&v)
}

// MessagesToolChoiceParamObject is the choice of a tool.
type MessagesToolChoiceParamObject struct {
	// Whether the model can or must call a tool.
	Type MessagesToolChoiceParamType `json:"type"`
	// The name of the tool to call, if `type` is `tool`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesToolChoiceParamObject) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesToolChoiceParamObject) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesToolChoiceParamType is whether a model can or must call a tool.
type MessagesToolChoiceParamType string

const (
	// MessagesToolChoiceParamTypeAny is the model must call a tool of its choice.
	MessagesToolChoiceParamTypeAny MessagesToolChoiceParamType = "any"
	// MessagesToolChoiceParamTypeAuto is the model decides whether to call a tool.
	MessagesToolChoiceParamTypeAuto MessagesToolChoiceParamType = "auto"
	// MessagesToolChoiceParamTypeTool is the model must call the named tool.
	MessagesToolChoiceParamTypeTool MessagesToolChoiceParamType = "tool"
)

// MessagesToolDefinitionParam is a tool that a model can call.
type MessagesToolDefinitionParam struct {
	// The name of the tool, which tool calls refer to.
	Name string `json:"name"`
	// A description of the tool.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The parameters of the tool, as a JSON Schema.
	InputSchema map[string]json.RawMessage `json:"input_schema"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesToolDefinitionParam) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesToolDefinitionParam) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesToolResultBlockParam is the result of a tool call.
type MessagesToolResultBlockParam struct {
	// The type of the block. Always `tool_result`.
	Type MessagesToolResultBlockParamType `json:"type" const:"tool_result"`
	// The ID of the tool call.
	ToolUseID string `json:"tool_use_id"`
	// The result, as text or as objects.
	Content MessagesToolResultBlockParamContent `json:"content"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesToolResultBlockParam) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesToolResultBlockParam) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesToolResultBlockParamContent is the result of a tool call, as text or as objects.
//
// At most one arm is set.
type MessagesToolResultBlockParamContent struct {
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// List is an arm. It is nil unless it is the one that is set.
	List *[]map[string]json.RawMessage `arm:"array"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// MessagesToolResultBlockParamContentText returns the union with the arm Text.
func MessagesToolResultBlockParamContentText(value string) MessagesToolResultBlockParamContent {
	return MessagesToolResultBlockParamContent{Text: &value}
}

// MessagesToolResultBlockParamContentList returns the union with the arm List.
func MessagesToolResultBlockParamContentList(value []map[string]json.RawMessage) MessagesToolResultBlockParamContent {
	return MessagesToolResultBlockParamContent{List: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v MessagesToolResultBlockParamContent) Arm() string {
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
func (v MessagesToolResultBlockParamContent) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesToolResultBlockParamContent) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v MessagesToolResultBlockParamContent) String() string {
	return sdk.Describe(&v)
}

// MessagesToolResultBlockParamType is the type of the block.
type MessagesToolResultBlockParamType string

const (
	// MessagesToolResultBlockParamTypeToolResult is the result of a tool call.
	MessagesToolResultBlockParamTypeToolResult MessagesToolResultBlockParamType = "tool_result"
)

// MessagesToolUseBlockParam is a tool call by the model, sent back with the conversation.
type MessagesToolUseBlockParam struct {
	// The type of the block. Always `tool_use`.
	Type ToolUseBlockType `json:"type" const:"tool_use"`
	// The ID of the tool call.
	ID string `json:"id"`
	// The name of the tool.
	Name string `json:"name"`
	// The arguments of the tool call.
	Input map[string]json.RawMessage `json:"input"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesToolUseBlockParam) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesToolUseBlockParam) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MessagesUsage is the token usage of a message.
type MessagesUsage struct {
	// The number of billed input tokens.
	InputTokens int64 `json:"input_tokens"`
	// The number of output tokens.
	OutputTokens int64 `json:"output_tokens"`
	// The number of input tokens written to the cache.
	CacheCreationInputTokens sdk.Opt[int64] `json:"cache_creation_input_tokens,omitzero"`
	// The number of input tokens read from the cache.
	CacheReadInputTokens sdk.Opt[int64] `json:"cache_read_input_tokens,omitzero"`
	// The speed at which the request was billed.
	Speed sdk.Opt[MessagesSpeed] `json:"speed,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MessagesUsage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MessagesUsage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Model is a model that is available for inference.
type Model struct {
	// The model's name in requests.
	ID string `json:"id"`
	// The Unix time of the model's creation, in seconds.
	Created int64 `json:"created"`
	// The type of the object. Always `model`.
	Object ModelObject `json:"object" const:"model"`
	// The owner of the model.
	OwnedBy string `json:"owned_by"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Model) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Model) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ModelObject is the type of the object.
type ModelObject string

const (
	// ModelObjectModel is a model.
	ModelObjectModel ModelObject = "model"
)

// ResponseUsage is the token usage of a response.
type ResponseUsage struct {
	// The number of input tokens.
	InputTokens int64 `json:"input_tokens"`
	// The details of the input tokens.
	InputTokensDetails ResponseUsageInputTokensDetails `json:"input_tokens_details"`
	// The number of output tokens.
	OutputTokens int64 `json:"output_tokens"`
	// The details of the output tokens.
	OutputTokensDetails ResponseUsageOutputTokensDetails `json:"output_tokens_details"`
	// The total number of input and output tokens.
	TotalTokens int64 `json:"total_tokens"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ResponseUsage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ResponseUsage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ResponseUsageInputTokensDetails is the details of the input tokens.
type ResponseUsageInputTokensDetails struct {
	// The number of input tokens read from the cache.
	CachedTokens int64 `json:"cached_tokens"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ResponseUsageInputTokensDetails) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ResponseUsageInputTokensDetails) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ResponseUsageOutputTokensDetails is the details of the output tokens.
type ResponseUsageOutputTokensDetails struct {
	// The number of reasoning tokens.
	ReasoningTokens int64 `json:"reasoning_tokens"`
	// The number of tool output tokens.
	ToolOutputTokens int64 `json:"tool_output_tokens"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ResponseUsageOutputTokensDetails) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ResponseUsageOutputTokensDetails) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// TextBlockType is the type of the block.
type TextBlockType string

const (
	// TextBlockTypeText is the value `text`.
	TextBlockTypeText TextBlockType = "text"
)

// ToolUseBlockType is the type of the block.
type ToolUseBlockType string

const (
	// ToolUseBlockTypeToolUse is a tool call.
	ToolUseBlockTypeToolUse ToolUseBlockType = "tool_use"
)
