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
	Tags sdk.Opt[[]AsyncInvokeRequestTag] `json:"tags,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *AsyncInvokeRequest) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("model_id", &v.ModelID, sdk.Required)
	c.Model("input", &v.Input, sdk.Required)
	sdk.OptList(c, "tags", &v.Tags, sdk.Nullable, sdk.ReadModel[AsyncInvokeRequestTag], sdk.WriteModel[AsyncInvokeRequestTag])
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
	OutputFormat sdk.Opt[string] `json:"output_format,omitzero"`
	// The number of inference steps for an image. More steps take longer and usually improve the image. Minimum: 1.
	NumInferenceSteps sdk.Opt[int64] `json:"num_inference_steps,omitzero"`
	// How closely the image follows the prompt. Higher values follow it more closely.
	GuidanceScale sdk.Opt[float64] `json:"guidance_scale,omitzero"`
	// The number of images. Minimum: 1.
	NumImages sdk.Opt[int64] `json:"num_images,omitzero"`
	// Whether to check the result for unsafe content.
	EnableSafetyChecker sdk.Opt[bool] `json:"enable_safety_checker,omitzero"`
	// The length of the audio, in seconds. Minimum: 1.
	SecondsTotal sdk.Opt[int64] `json:"seconds_total,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *AsyncInvokeRequestInput) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptText("prompt", &v.Prompt, sdk.Optional)
	c.OptText("text", &v.Text, sdk.Optional)
	c.OptText("output_format", &v.OutputFormat, sdk.Nullable)
	c.OptInt64("num_inference_steps", &v.NumInferenceSteps, sdk.Nullable)
	c.OptFloat64("guidance_scale", &v.GuidanceScale, sdk.Nullable)
	c.OptInt64("num_images", &v.NumImages, sdk.Nullable)
	c.OptBool("enable_safety_checker", &v.EnableSafetyChecker, sdk.Nullable)
	c.OptInt64("seconds_total", &v.SecondsTotal, sdk.Nullable)
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

// CodeJSON implements sdk.Model.
func (v *AsyncInvokeRequestTag) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("key", &v.Key, sdk.Required)
	c.Text("value", &v.Value, sdk.Required)
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
	StartedAt sdk.Opt[time.Time] `json:"started_at,omitzero"`
	// When the invocation completed; `null` until then.
	CompletedAt sdk.Opt[time.Time] `json:"completed_at,omitzero"`
	// The result; `null` until it is available.
	Output map[string]json.RawMessage `json:"output,omitzero"`
	// The reason why the invocation failed; `null` if it did not fail.
	Error sdk.Opt[string] `json:"error,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *AsyncInvokeResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("request_id", &v.RequestID, sdk.Required)
	c.Text("status", (*string)(&v.Status), sdk.Required)
	c.Text("model_id", &v.ModelID, sdk.Required)
	c.Time("created_at", &v.CreatedAt, sdk.Required)
	c.OptTime("started_at", &v.StartedAt, sdk.Nullable)
	c.OptTime("completed_at", &v.CompletedAt, sdk.Nullable)
	sdk.Map(c, "output", &v.Output, sdk.Nullable, sdk.ReadRaw, sdk.WriteRaw)
	c.OptText("error", &v.Error, sdk.Nullable)
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
	CompletionWindow BatchWindow `json:"completion_window"`
	// The ID of the input file.
	InputFileID string `json:"input_file_id"`
	// The ID of the output file; `null` until the batch has completed.
	OutputFileID sdk.Opt[string] `json:"output_file_id,omitzero"`
	// The ID of the error file; `null` if there are no errors.
	ErrorFileID sdk.Opt[string] `json:"error_file_id,omitzero"`
	// The number of requests, by result.
	RequestCounts *BatchRequestCounts `json:"request_counts,omitzero"`
	// The idempotency key from the creation of the batch.
	RequestID sdk.Opt[string] `json:"request_id,omitzero"`
	// The metadata of the batch.
	Metadata map[string]string `json:"metadata,omitzero"`
	// The errors that made the batch fail.
	Errors []BatchError `json:"errors,omitzero"`
	// When the batch was created.
	CreatedAt time.Time `json:"created_at"`
	// When processing started; `null` until then.
	InProgressAt sdk.Opt[time.Time] `json:"in_progress_at,omitzero"`
	// When finalizing started; `null` until then.
	FinalizingAt sdk.Opt[time.Time] `json:"finalizing_at,omitzero"`
	// When the batch completed; `null` if it has not.
	CompletedAt sdk.Opt[time.Time] `json:"completed_at,omitzero"`
	// When the completion window ends. It starts at `created_at`.
	ExpiresAt sdk.Opt[time.Time] `json:"expires_at,omitzero"`
	// When the batch was cancelled; `null` if it was not.
	CancelledAt sdk.Opt[time.Time] `json:"cancelled_at,omitzero"`
	// When the batch failed; `null` if it has not.
	FailedAt sdk.Opt[time.Time] `json:"failed_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *Batch) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("batch_id", &v.BatchID, sdk.Required)
	c.Text("status", (*string)(&v.Status), sdk.Required)
	c.Text("provider", (*string)(&v.Provider), sdk.Required)
	c.OptText("endpoint", &v.Endpoint, sdk.Optional)
	c.Constant("completion_window", (*string)(&v.CompletionWindow), "24h", sdk.Required)
	c.Text("input_file_id", &v.InputFileID, sdk.Required)
	c.OptText("output_file_id", &v.OutputFileID, sdk.Nullable)
	c.OptText("error_file_id", &v.ErrorFileID, sdk.Nullable)
	sdk.Pointer(c, "request_counts", &v.RequestCounts, sdk.Optional, sdk.New[BatchRequestCounts])
	c.OptText("request_id", &v.RequestID, sdk.Optional)
	sdk.Map(c, "metadata", &v.Metadata, sdk.Nullable, sdk.ReadString, sdk.WriteString)
	sdk.Models(c, "errors", &v.Errors, sdk.Nullable)
	c.Time("created_at", &v.CreatedAt, sdk.Required)
	c.OptTime("in_progress_at", &v.InProgressAt, sdk.Nullable)
	c.OptTime("finalizing_at", &v.FinalizingAt, sdk.Nullable)
	c.OptTime("completed_at", &v.CompletedAt, sdk.Nullable)
	c.OptTime("expires_at", &v.ExpiresAt, sdk.Nullable)
	c.OptTime("cancelled_at", &v.CancelledAt, sdk.Nullable)
	c.OptTime("failed_at", &v.FailedAt, sdk.Nullable)
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
	CompletionWindow BatchWindow `json:"completion_window"`
	// An idempotency key of your choice. Prevents a repeated request from creating another batch.
	RequestID string `json:"request_id"`
	// Metadata to store with the request.
	Metadata sdk.Opt[map[string]string] `json:"metadata,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *BatchCreateRequest) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("file_id", &v.FileID, sdk.Required)
	c.Text("provider", (*string)(&v.Provider), sdk.Required)
	c.Text("endpoint", (*string)(&v.Endpoint), sdk.Optional)
	c.Constant("completion_window", (*string)(&v.CompletionWindow), "24h", sdk.Required)
	c.Text("request_id", &v.RequestID, sdk.Required)
	sdk.OptMap(c, "metadata", &v.Metadata, sdk.Nullable, sdk.ReadString, sdk.WriteString)
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
	Line sdk.Opt[int64] `json:"line,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *BatchError) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptText("code", &v.Code, sdk.Optional)
	c.OptText("message", &v.Message, sdk.Optional)
	c.OptInt64("line", &v.Line, sdk.Nullable)
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

// CodeJSON implements sdk.Model.
func (v *BatchFileCreateRequest) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("file_name", &v.FileName, sdk.Required)
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
	UploadURL string `json:"upload_url"`
	// When the upload URL expires.
	ExpiresAt sdk.Opt[time.Time] `json:"expires_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *BatchFileCreateResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("file_id", &v.FileID, sdk.Required)
	c.Text("upload_url", &v.UploadURL, sdk.Required|sdk.Secret)
	c.OptTime("expires_at", &v.ExpiresAt, sdk.Nullable)
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
	fmt.Fprint(state, v.String())
}

// LogValue implements slog.LogValuer.
func (v BatchFileCreateResponse) LogValue() slog.Value {
	return slog.StringValue(sdk.Describe(&v))
}

// BatchListResponse is a page of batches.
type BatchListResponse struct {
	// The type of the object. Always `list`.
	Object ListObject `json:"object"`
	// The batches on this page, newest first.
	Data []Batch `json:"data"`
	// The ID of the first batch on this page; `null` if the page is empty.
	FirstID sdk.Opt[string] `json:"first_id,omitzero"`
	// The ID of the last batch on this page. Send it as `after` to get the next page.
	LastID sdk.Opt[string] `json:"last_id,omitzero"`
	// Whether there are more pages.
	HasMore bool `json:"has_more"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *BatchListResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Constant("object", (*string)(&v.Object), "list", sdk.Required)
	sdk.Models(c, "data", &v.Data, sdk.Required)
	c.OptText("first_id", &v.FirstID, sdk.Nullable)
	c.OptText("last_id", &v.LastID, sdk.Nullable)
	c.Bool("has_more", &v.HasMore, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *BatchRequestCounts) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptInt64("total", &v.Total, sdk.Optional)
	c.OptInt64("completed", &v.Completed, sdk.Optional)
	c.OptInt64("failed", &v.Failed, sdk.Optional)
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
	OutputFileURL sdk.Opt[string] `json:"output_file_url,omitzero"`
	// The URL of the error file, if there are errors. Secret: not printed.
	ErrorFileURL sdk.Opt[string] `json:"error_file_url,omitzero"`
	// When the URLs expire.
	ExpiresAt sdk.Opt[time.Time] `json:"expires_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *BatchResultsResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("batch_id", &v.BatchID, sdk.Required)
	c.Bool("result_available", &v.ResultAvailable, sdk.Required)
	c.OptText("output_file_url", &v.OutputFileURL, sdk.Nullable|sdk.Secret)
	c.OptText("error_file_url", &v.ErrorFileURL, sdk.Nullable|sdk.Secret)
	c.OptTime("expires_at", &v.ExpiresAt, sdk.Nullable)
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
	fmt.Fprint(state, v.String())
}

// LogValue implements slog.LogValuer.
func (v BatchResultsResponse) LogValue() slog.Value {
	return slog.StringValue(sdk.Describe(&v))
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
	Moderation sdk.Opt[string] `json:"moderation,omitzero"`
	// The background of the image, `transparent`, `opaque` or `auto`.
	Background sdk.Opt[string] `json:"background,omitzero"`
	// The file format of the image, `png`, `webp` or `jpeg`.
	OutputFormat sdk.Opt[string] `json:"output_format,omitzero"`
	// The compression level of the image, up to 100. Minimum: 0.
	OutputCompression sdk.Opt[int64] `json:"output_compression,omitzero"`
	// The number of images to generate. Range: 1 to 10.
	N int64 `json:"n"`
	// The quality of the image, `auto`, `high`, `medium` or `low`.
	Quality sdk.Opt[string] `json:"quality,omitzero"`
	// The size of the image, in pixels.
	Size CreateImageRequestSize `json:"size,omitzero"`
	// Whether to stream previews. Requires a `partial_images` above 0. Default: `false`.
	Stream sdk.Opt[bool] `json:"stream,omitzero"`
	// The number of previews to stream. None by default. Minimum: 0.
	PartialImages sdk.Opt[int64] `json:"partial_images,omitzero"`
	// An identifier of the end user, for the detection of abuse. Length: at most 256 characters.
	User sdk.Opt[string] `json:"user,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateImageRequest) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("prompt", &v.Prompt, sdk.Required)
	c.Text("model", &v.Model, sdk.Required)
	c.OptText("moderation", &v.Moderation, sdk.Nullable)
	c.OptText("background", &v.Background, sdk.Nullable)
	c.OptText("output_format", &v.OutputFormat, sdk.Nullable)
	c.OptInt64("output_compression", &v.OutputCompression, sdk.Nullable)
	c.Int64("n", &v.N, sdk.Required)
	c.OptText("quality", &v.Quality, sdk.Nullable)
	c.Text("size", (*string)(&v.Size), sdk.Optional)
	c.OptBool("stream", &v.Stream, sdk.Nullable)
	c.OptInt64("partial_images", &v.PartialImages, sdk.Nullable)
	c.OptText("user", &v.User, sdk.Nullable)
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
	Object CreateResponseObject `json:"object"`
	// The Unix time of the response, in seconds.
	Created int64 `json:"created"`
	// The model.
	Model string `json:"model"`
	// The output items, in order.
	Output []CreateResponseOutputItem `json:"output"`
	// The token usage of the request.
	Usage ResponseUsage `json:"usage"`
	// Whether the model could call several tools at once.
	ParallelToolCalls sdk.Opt[bool] `json:"parallel_tool_calls,omitzero"`
	// The sampling temperature.
	Temperature sdk.Opt[float64] `json:"temperature,omitzero"`
	// Whether the model could, had to or could not call a tool.
	ToolChoice sdk.Opt[string] `json:"tool_choice,omitzero"`
	// The tools that the model could call.
	Tools []CreateResponseTool `json:"tools,omitzero"`
	// The nucleus sampling threshold.
	TopP sdk.Opt[float64] `json:"top_p,omitzero"`
	// The maximum number of output tokens; `null` if not set.
	MaxOutputTokens sdk.Opt[int64] `json:"max_output_tokens,omitzero"`
	// The status of the response.
	Status sdk.Opt[string] `json:"status,omitzero"`
	// The identifier of the end user.
	User sdk.Opt[string] `json:"user,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("id", &v.ID, sdk.Required)
	c.Constant("object", (*string)(&v.Object), "response", sdk.Required)
	c.Int64("created", &v.Created, sdk.Required)
	c.Text("model", &v.Model, sdk.Required)
	sdk.Models(c, "output", &v.Output, sdk.Required)
	c.Model("usage", &v.Usage, sdk.Required)
	c.OptBool("parallel_tool_calls", &v.ParallelToolCalls, sdk.Nullable)
	c.OptFloat64("temperature", &v.Temperature, sdk.Nullable)
	c.OptText("tool_choice", &v.ToolChoice, sdk.Nullable)
	sdk.Models(c, "tools", &v.Tools, sdk.Nullable)
	c.OptFloat64("top_p", &v.TopP, sdk.Nullable)
	c.OptInt64("max_output_tokens", &v.MaxOutputTokens, sdk.Nullable)
	c.OptText("status", &v.Status, sdk.Nullable)
	c.OptText("user", &v.User, sdk.Nullable)
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

// CodeJSON implements sdk.Model.
func (v *CreateResponseOutputContentItem) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("type", (*string)(&v.Type), sdk.Required)
	c.Text("text", &v.Text, sdk.Required)
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
	Status sdk.Opt[string] `json:"status,omitzero"`
	// The role of the author, usually `assistant`; `null` if the item is not a message.
	Role sdk.Opt[string] `json:"role,omitzero"`
	// The parts of the item, in order.
	Content []CreateResponseOutputContentItem `json:"content"`
	// The ID of the function call, for items of type `function_call`. Send it back with the result.
	CallID sdk.Opt[string] `json:"call_id,omitzero"`
	// The name of the function to call, for items of type `function_call`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The arguments as a JSON string, which may be invalid, for items of type `function_call`.
	Arguments sdk.Opt[string] `json:"arguments,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateResponseOutputItem) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("type", (*string)(&v.Type), sdk.Required)
	c.OptText("id", &v.ID, sdk.Optional)
	c.OptText("status", &v.Status, sdk.Nullable)
	c.OptText("role", &v.Role, sdk.Nullable)
	sdk.Models(c, "content", &v.Content, sdk.Required)
	c.OptText("call_id", &v.CallID, sdk.Nullable)
	c.OptText("name", &v.Name, sdk.Nullable)
	c.OptText("arguments", &v.Arguments, sdk.Nullable)
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
	MaxOutputTokens sdk.Opt[int64] `json:"max_output_tokens,omitzero"`
	// The sampling temperature. Lower values make the output more deterministic. Range: 0 to 2.
	Temperature sdk.Opt[float64] `json:"temperature,omitzero"`
	// Whether to stream the response. Default: `false`.
	Stream sdk.Opt[bool] `json:"stream,omitzero"`
	// The instructions for the model.
	Instructions sdk.Opt[string] `json:"instructions,omitzero"`
	// The nucleus sampling threshold. Range: 0 to 1.
	TopP sdk.Opt[float64] `json:"top_p,omitzero"`
	// The streaming options. Only with `stream`. Default: `null`.
	StreamOptions sdk.Opt[*CreateResponseRequestStreamOptions] `json:"stream_options,omitzero"`
	// The tools that the model can call.
	Tools sdk.Opt[[]CreateResponseRequestTool] `json:"tools,omitzero"`
	// Whether the model can, must or must not call a tool, or the tool that it must call.
	ToolChoice *CreateResponseRequestToolChoice `json:"tool_choice,omitzero"`
	// Up to 4 stop sequences. Default: `null`.
	Stop sdk.Opt[*CreateResponseRequestStop] `json:"stop,omitzero"`
	// Metadata to store with the request.
	Metadata sdk.Opt[map[string]string] `json:"metadata,omitzero"`
	// An identifier of the end user.
	User sdk.Opt[string] `json:"user,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateResponseRequest) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("model", &v.Model, sdk.Required)
	c.Model("input", &v.Input, sdk.Required)
	c.OptInt64("max_output_tokens", &v.MaxOutputTokens, sdk.Nullable)
	c.OptFloat64("temperature", &v.Temperature, sdk.Nullable)
	c.OptBool("stream", &v.Stream, sdk.Nullable)
	c.OptText("instructions", &v.Instructions, sdk.Nullable)
	c.OptFloat64("top_p", &v.TopP, sdk.Nullable)
	sdk.OptPointer(c, "stream_options", &v.StreamOptions, sdk.Nullable, sdk.New[CreateResponseRequestStreamOptions])
	sdk.OptList(c, "tools", &v.Tools, sdk.Nullable, sdk.ReadModel[CreateResponseRequestTool], sdk.WriteModel[CreateResponseRequestTool])
	sdk.Pointer(c, "tool_choice", &v.ToolChoice, sdk.Optional, sdk.New[CreateResponseRequestToolChoice])
	sdk.OptPointer(c, "stop", &v.Stop, sdk.Nullable, sdk.New[CreateResponseRequestStop])
	sdk.OptMap(c, "metadata", &v.Metadata, sdk.Nullable, sdk.ReadString, sdk.WriteString)
	c.OptText("user", &v.User, sdk.Nullable)
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
	Text *string
	// List is an arm. It is nil unless it is the one that is set.
	List *[]CreateResponseRequestInputListItem
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *CreateResponseRequestInput) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = CreateResponseRequestInput{}
		switch c.Kind() {
		case sdk.KindString:
			v.Text = new(string)
		case sdk.KindArray:
			v.List = new([]CreateResponseRequestInputListItem)
		}
	}
	switch {
	case v.Text != nil:
		sdk.Value(c, v.Text, sdk.ReadString, sdk.WriteString)
	case v.List != nil:
		sdk.Value(c, v.List, sdk.ReadListOf[CreateResponseRequestInputListItem](sdk.ReadModel[CreateResponseRequestInputListItem]), sdk.WriteListOf[CreateResponseRequestInputListItem](sdk.WriteModel[CreateResponseRequestInputListItem]))
	default:
		c.Other(&v.Raw)
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

// CodeJSON implements sdk.Model.
func (v *CreateResponseRequestInputListItem) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("role", (*string)(&v.Role), sdk.Optional)
	c.Text("content", &v.Content, sdk.Required)
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
	Text *string
	// List is an arm. It is nil unless it is the one that is set.
	List *[]string
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *CreateResponseRequestStop) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = CreateResponseRequestStop{}
		switch c.Kind() {
		case sdk.KindString:
			v.Text = new(string)
		case sdk.KindArray:
			v.List = new([]string)
		}
	}
	switch {
	case v.Text != nil:
		sdk.Value(c, v.Text, sdk.ReadString, sdk.WriteString)
	case v.List != nil:
		sdk.Value(c, v.List, sdk.ReadListOf[string](sdk.ReadString), sdk.WriteListOf[string](sdk.WriteString))
	default:
		c.Other(&v.Raw)
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

// CodeJSON implements sdk.Model.
func (v *CreateResponseRequestStreamOptions) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptBool("include_usage", &v.IncludeUsage, sdk.Optional)
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
	Type FunctionToolType `json:"type"`
	// The name of the function.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// A description of the function for the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The parameters of the function, as a JSON Schema.
	Parameters map[string]json.RawMessage `json:"parameters,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateResponseRequestTool) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Constant("type", (*string)(&v.Type), "function", sdk.Required)
	c.OptText("name", &v.Name, sdk.Optional)
	c.OptText("description", &v.Description, sdk.Optional)
	sdk.Map(c, "parameters", &v.Parameters, sdk.Optional, sdk.ReadRaw, sdk.WriteRaw)
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
	Text *ToolChoiceMode
	// Object is an arm. It is nil unless it is the one that is set.
	Object *CreateResponseRequestToolChoiceObject
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *CreateResponseRequestToolChoice) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = CreateResponseRequestToolChoice{}
		switch c.Kind() {
		case sdk.KindString:
			v.Text = new(ToolChoiceMode)
		case sdk.KindObject:
			v.Object = new(CreateResponseRequestToolChoiceObject)
		}
	}
	switch {
	case v.Text != nil:
		sdk.Value(c, v.Text, sdk.ReadString, sdk.WriteString)
	case v.Object != nil:
		c.Arm(v.Object)
	default:
		c.Other(&v.Raw)
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

// CodeJSON implements sdk.Model.
func (v *CreateResponseRequestToolChoiceFunction) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("name", &v.Name, sdk.Required)
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
	Type FunctionToolType `json:"type"`
	// The function.
	Function CreateResponseRequestToolChoiceFunction `json:"function"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateResponseRequestToolChoiceObject) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Constant("type", (*string)(&v.Type), "function", sdk.Required)
	c.Model("function", &v.Function, sdk.Required)
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
	Object CreateResponseStreamResponseObject `json:"object"`
	// The Unix time of the start of the response, in seconds, which is the same in all chunks.
	Created int64 `json:"created"`
	// The model.
	Model string `json:"model"`
	// The chunks of the choices. Contains several if several choices were requested, and none in the final chunk with
	// the usage.
	Choices []CreateResponseStreamResponseChoice `json:"choices"`
	// The token usage of the whole request, in the final chunk only; absent unless `include_usage` was set.
	Usage *ResponseUsage `json:"usage,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateResponseStreamResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("id", &v.ID, sdk.Required)
	c.Constant("object", (*string)(&v.Object), "response.chunk", sdk.Required)
	c.Int64("created", &v.Created, sdk.Required)
	c.Text("model", &v.Model, sdk.Required)
	sdk.Models(c, "choices", &v.Choices, sdk.Required)
	sdk.Pointer(c, "usage", &v.Usage, sdk.Nullable, sdk.New[ResponseUsage])
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
	return slog.StringValue(sdk.Describe(&v))
}

// CreateResponseStreamResponseChoice is a chunk of one choice.
type CreateResponseStreamResponseChoice struct {
	// The index of the choice, starting at 0.
	Index int64 `json:"index"`
	// The part of the message in this chunk.
	Delta CreateResponseStreamResponseChoiceDelta `json:"delta"`
	// The reason why generation ended, in the last chunk only.
	FinishReason sdk.Opt[FinishReason] `json:"finish_reason,omitzero"`
	// The log probabilities of the tokens in this chunk, if requested.
	Logprobs *CreateResponseStreamResponseChoiceLogprobs `json:"logprobs,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateResponseStreamResponseChoice) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Int64("index", &v.Index, sdk.Required)
	c.Model("delta", &v.Delta, sdk.Required)
	sdk.OptScalar(c, "finish_reason", &v.FinishReason, sdk.Nullable, sdk.ReadString, sdk.WriteString)
	sdk.Pointer(c, "logprobs", &v.Logprobs, sdk.Nullable, sdk.New[CreateResponseStreamResponseChoiceLogprobs])
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
	return slog.StringValue(sdk.Describe(&v))
}

// CreateResponseStreamResponseChoiceDelta is the part of a message in a chunk. Concatenate the parts to get the whole
// message.
type CreateResponseStreamResponseChoiceDelta struct {
	// The role of the author, in the first chunk only.
	Role sdk.Opt[AssistantRole] `json:"role,omitzero"`
	// The next part of the text; `null` in chunks without text.
	Content sdk.Opt[string] `json:"content,omitzero"`
	// The next part of the model's reasoning, if the model reasons.
	ReasoningContent sdk.Opt[string] `json:"reasoning_content,omitzero"`
	// The tool calls, if any.
	ToolCalls []CreateResponseStreamResponseChoiceDeltaToolCall `json:"tool_calls,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateResponseStreamResponseChoiceDelta) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.OptScalar(c, "role", &v.Role, sdk.Nullable, sdk.ReadString, sdk.WriteString)
	c.OptText("content", &v.Content, sdk.Nullable)
	c.OptText("reasoning_content", &v.ReasoningContent, sdk.Nullable)
	sdk.Models(c, "tool_calls", &v.ToolCalls, sdk.Nullable)
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
	Type FunctionToolType `json:"type"`
	// The function to call.
	Function CreateResponseStreamResponseChoiceDeltaToolCallFunction `json:"function"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateResponseStreamResponseChoiceDeltaToolCall) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("id", &v.ID, sdk.Required)
	c.Constant("type", (*string)(&v.Type), "function", sdk.Required)
	c.Model("function", &v.Function, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *CreateResponseStreamResponseChoiceDeltaToolCallFunction) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("name", &v.Name, sdk.Required)
	c.Text("arguments", &v.Arguments, sdk.Required)
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
	Content []ChatCompletionTokenLogprob `json:"content"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *CreateResponseStreamResponseChoiceLogprobs) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	sdk.Models(c, "content", &v.Content, sdk.Required|sdk.Nullable)
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
	return slog.StringValue(sdk.Describe(&v))
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

// CodeJSON implements sdk.Model.
func (v *CreateResponseTool) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("type", (*string)(&v.Type), sdk.Required)
	c.OptText("name", &v.Name, sdk.Optional)
	c.OptText("description", &v.Description, sdk.Optional)
	sdk.Map(c, "parameters", &v.Parameters, sdk.Optional, sdk.ReadRaw, sdk.WriteRaw)
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
	Object EmbeddingObject `json:"object"`
	// The embedding as numbers or, if requested, as Base64 text.
	Embedding EmbeddingVector `json:"embedding"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *Embedding) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Int64("index", &v.Index, sdk.Required)
	c.Constant("object", (*string)(&v.Object), "embedding", sdk.Required)
	c.Model("embedding", &v.Embedding, sdk.Required)
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
	List *[]float64
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *EmbeddingVector) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = EmbeddingVector{}
		switch c.Kind() {
		case sdk.KindArray:
			v.List = new([]float64)
		case sdk.KindString:
			v.Text = new(string)
		}
	}
	switch {
	case v.List != nil:
		sdk.Value(c, v.List, sdk.ReadListOf[float64](sdk.ReadFloat64), sdk.WriteListOf[float64](sdk.WriteFloat64))
	case v.Text != nil:
		sdk.Value(c, v.Text, sdk.ReadString, sdk.WriteString)
	default:
		c.Other(&v.Raw)
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

// CodeJSON implements sdk.Model.
func (v *EmbeddingsRequest) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("model", &v.Model, sdk.Required)
	c.Model("input", &v.Input, sdk.Required)
	c.OptText("user", &v.User, sdk.Optional)
	c.Text("encoding_format", (*string)(&v.EncodingFormat), sdk.Optional)
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
	Text *string
	// List is an arm. It is nil unless it is the one that is set.
	List *[]string
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *EmbeddingsRequestInput) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = EmbeddingsRequestInput{}
		switch c.Kind() {
		case sdk.KindString:
			v.Text = new(string)
		case sdk.KindArray:
			v.List = new([]string)
		}
	}
	switch {
	case v.Text != nil:
		sdk.Value(c, v.Text, sdk.ReadString, sdk.WriteString)
	case v.List != nil:
		sdk.Value(c, v.List, sdk.ReadListOf[string](sdk.ReadString), sdk.WriteListOf[string](sdk.WriteString))
	default:
		c.Other(&v.Raw)
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
	Object ListObject `json:"object"`
	// The model.
	Model string `json:"model"`
	// The embeddings, in the order of the input texts.
	Data []Embedding `json:"data"`
	// The token usage of the request.
	Usage EmbeddingsUsage `json:"usage"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *EmbeddingsResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Constant("object", (*string)(&v.Object), "list", sdk.Required)
	c.Text("model", &v.Model, sdk.Required)
	sdk.Models(c, "data", &v.Data, sdk.Required)
	c.Model("usage", &v.Usage, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *EmbeddingsUsage) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Int64("prompt_tokens", &v.PromptTokens, sdk.Required)
	c.Int64("total_tokens", &v.TotalTokens, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *GeneratedImage) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("b64_json", &v.B64Json, sdk.Required)
	c.OptText("revised_prompt", &v.RevisedPrompt, sdk.Optional)
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
	Type ImageGenCompletedEventType `json:"type"`
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

// CodeJSON implements sdk.Model.
func (v *ImageGenCompletedEvent) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Constant("type", (*string)(&v.Type), "image_generation.completed", sdk.Required)
	c.Text("b64_json", &v.B64Json, sdk.Required)
	c.Int64("created_at", &v.CreatedAt, sdk.Required)
	c.Text("size", (*string)(&v.Size), sdk.Required)
	c.Text("quality", (*string)(&v.Quality), sdk.Required)
	c.Text("background", (*string)(&v.Background), sdk.Required)
	c.Text("output_format", (*string)(&v.OutputFormat), sdk.Required)
	c.Model("usage", &v.Usage, sdk.Required)
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
	Type ImageGenPartialImageEventType `json:"type"`
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

// CodeJSON implements sdk.Model.
func (v *ImageGenPartialImageEvent) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Constant("type", (*string)(&v.Type), "image_generation.partial_image", sdk.Required)
	c.Text("b64_json", &v.B64Json, sdk.Required)
	c.Int64("created_at", &v.CreatedAt, sdk.Required)
	c.Text("size", (*string)(&v.Size), sdk.Required)
	c.Text("quality", (*string)(&v.Quality), sdk.Required)
	c.Text("background", (*string)(&v.Background), sdk.Required)
	c.Text("output_format", (*string)(&v.OutputFormat), sdk.Required)
	c.Int64("partial_image_index", &v.PartialImageIndex, sdk.Required)
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
	PartialImage *ImageGenPartialImageEvent
	// Completed is an arm. It is nil unless it is the one that is set.
	Completed *ImageGenCompletedEvent
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *ImageGenStreamEvent) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = ImageGenStreamEvent{}
		switch c.Tag("type") {
		case "image_generation.partial_image":
			v.PartialImage = new(ImageGenPartialImageEvent)
		case "image_generation.completed":
			v.Completed = new(ImageGenCompletedEvent)
		}
	}
	switch {
	case v.PartialImage != nil:
		c.Arm(v.PartialImage)
	case v.Completed != nil:
		c.Arm(v.Completed)
	default:
		c.Other(&v.Raw)
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
	Background sdk.Opt[string] `json:"background,omitzero"`
	// The file format of the images.
	OutputFormat sdk.Opt[string] `json:"output_format,omitzero"`
	// The quality of the images.
	Quality sdk.Opt[string] `json:"quality,omitzero"`
	// The size of the images, in pixels.
	Size sdk.Opt[string] `json:"size,omitzero"`
	// The token usage of the images.
	Usage *ImagesUsage `json:"usage,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *ImagesResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Int64("created", &v.Created, sdk.Required)
	sdk.Models(c, "data", &v.Data, sdk.Required)
	c.OptText("background", &v.Background, sdk.Nullable)
	c.OptText("output_format", &v.OutputFormat, sdk.Nullable)
	c.OptText("quality", &v.Quality, sdk.Nullable)
	c.OptText("size", &v.Size, sdk.Nullable)
	sdk.Pointer(c, "usage", &v.Usage, sdk.Nullable, sdk.New[ImagesUsage])
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

// CodeJSON implements sdk.Model.
func (v *ImagesUsage) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Int64("total_tokens", &v.TotalTokens, sdk.Required)
	c.Int64("input_tokens", &v.InputTokens, sdk.Required)
	c.Int64("output_tokens", &v.OutputTokens, sdk.Required)
	c.Model("input_tokens_details", &v.InputTokensDetails, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *ImagesUsageInputTokensDetails) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Int64("text_tokens", &v.TextTokens, sdk.Required)
	c.Int64("image_tokens", &v.ImageTokens, sdk.Required)
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
	Object ListObject `json:"object"`
	// The models.
	Data []Model `json:"data"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *ListModelsResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Constant("object", (*string)(&v.Object), "list", sdk.Required)
	sdk.Models(c, "data", &v.Data, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *MessagesAPIMessageParam) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("role", (*string)(&v.Role), sdk.Required)
	c.Model("content", &v.Content, sdk.Required)
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
	Text *string
	// List is an arm. It is nil unless it is the one that is set.
	List *[]MessagesRequestContentBlockParam
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *MessagesAPIMessageParamContent) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = MessagesAPIMessageParamContent{}
		switch c.Kind() {
		case sdk.KindString:
			v.Text = new(string)
		case sdk.KindArray:
			v.List = new([]MessagesRequestContentBlockParam)
		}
	}
	switch {
	case v.Text != nil:
		sdk.Value(c, v.Text, sdk.ReadString, sdk.WriteString)
	case v.List != nil:
		sdk.Value(c, v.List, sdk.ReadListOf[MessagesRequestContentBlockParam](sdk.ReadModel[MessagesRequestContentBlockParam]), sdk.WriteListOf[MessagesRequestContentBlockParam](sdk.WriteModel[MessagesRequestContentBlockParam]))
	default:
		c.Other(&v.Raw)
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
	Type MessagesCreateErrorResponseType `json:"type"`
	// The error.
	Error MessagesCreateErrorResponseError `json:"error"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *MessagesCreateErrorResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Constant("type", (*string)(&v.Type), "error", sdk.Required)
	c.Model("error", &v.Error, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *MessagesCreateErrorResponseError) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("type", &v.Type, sdk.Required)
	c.Text("message", &v.Message, sdk.Required)
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
	Temperature sdk.Opt[float64] `json:"temperature,omitzero"`
	// The nucleus sampling threshold. Set either this or `temperature`, not both.
	TopP sdk.Opt[float64] `json:"top_p,omitzero"`
	// The number of most likely tokens to sample from. Minimum: 0.
	TopK sdk.Opt[int64] `json:"top_k,omitzero"`
	// The tools that the model can call.
	Tools []MessagesToolDefinitionParam `json:"tools,omitzero"`
	// Whether the model can or must call a tool, or the tool that it must call.
	ToolChoice *MessagesToolChoiceParam `json:"tool_choice,omitzero"`
	// The metadata of the request.
	Metadata *MessagesCreateRequestMetadata `json:"metadata,omitzero"`
	// The reasoning effort. An extension by DigitalOcean; ignored by models that do not reason.
	ReasoningEffort sdk.Opt[ReasoningEffort] `json:"reasoning_effort,omitzero"`
	// The speed of the response. An extension by DigitalOcean; ignored by models without a choice.
	Speed sdk.Opt[MessagesSpeed] `json:"speed,omitzero"`
	// The thinking settings.
	Thinking sdk.Opt[*MessagesThinkingConfigParam] `json:"thinking,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *MessagesCreateRequest) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("model", &v.Model, sdk.Required)
	c.Int64("max_tokens", &v.MaxTokens, sdk.Required)
	sdk.Models(c, "messages", &v.Messages, sdk.Required)
	sdk.Pointer(c, "system", &v.System, sdk.Optional, sdk.New[MessagesCreateRequestSystem])
	c.Texts("stop_sequences", &v.StopSequences, sdk.Optional)
	c.OptBool("stream", &v.Stream, sdk.Optional)
	c.OptFloat64("temperature", &v.Temperature, sdk.Nullable)
	c.OptFloat64("top_p", &v.TopP, sdk.Nullable)
	c.OptInt64("top_k", &v.TopK, sdk.Nullable)
	sdk.Models(c, "tools", &v.Tools, sdk.Optional)
	sdk.Pointer(c, "tool_choice", &v.ToolChoice, sdk.Optional, sdk.New[MessagesToolChoiceParam])
	sdk.Pointer(c, "metadata", &v.Metadata, sdk.Optional, sdk.New[MessagesCreateRequestMetadata])
	sdk.OptScalar(c, "reasoning_effort", &v.ReasoningEffort, sdk.Nullable, sdk.ReadString, sdk.WriteString)
	sdk.OptScalar(c, "speed", &v.Speed, sdk.Nullable, sdk.ReadString, sdk.WriteString)
	sdk.OptPointer(c, "thinking", &v.Thinking, sdk.Nullable, sdk.New[MessagesThinkingConfigParam])
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

// CodeJSON implements sdk.Model.
func (v *MessagesCreateRequestMetadata) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptText("user_id", &v.UserID, sdk.Optional)
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
	Text *string
	// List is an arm. It is nil unless it is the one that is set.
	List *[]MessagesRequestTextBlockParam
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *MessagesCreateRequestSystem) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = MessagesCreateRequestSystem{}
		switch c.Kind() {
		case sdk.KindString:
			v.Text = new(string)
		case sdk.KindArray:
			v.List = new([]MessagesRequestTextBlockParam)
		}
	}
	switch {
	case v.Text != nil:
		sdk.Value(c, v.Text, sdk.ReadString, sdk.WriteString)
	case v.List != nil:
		sdk.Value(c, v.List, sdk.ReadListOf[MessagesRequestTextBlockParam](sdk.ReadModel[MessagesRequestTextBlockParam]), sdk.WriteListOf[MessagesRequestTextBlockParam](sdk.WriteModel[MessagesRequestTextBlockParam]))
	default:
		c.Other(&v.Raw)
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
	Type MessagesCreateResponseType `json:"type"`
	// The role of the author. Always `assistant`.
	Role AssistantRole `json:"role"`
	// The content blocks, text and tool calls.
	Content []MessagesResponseContentBlock `json:"content"`
	// The model.
	Model string `json:"model"`
	// The reason why generation ended.
	StopReason sdk.Opt[MessagesCreateResponseStopReason] `json:"stop_reason"`
	// The stop sequence that ended the message, if any.
	StopSequence sdk.Opt[string] `json:"stop_sequence,omitzero"`
	// The token usage of the request.
	Usage MessagesUsage `json:"usage"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *MessagesCreateResponse) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("id", &v.ID, sdk.Required)
	c.Constant("type", (*string)(&v.Type), "message", sdk.Required)
	c.Constant("role", (*string)(&v.Role), "assistant", sdk.Required)
	sdk.Models(c, "content", &v.Content, sdk.Required)
	c.Text("model", &v.Model, sdk.Required)
	sdk.OptScalar(c, "stop_reason", &v.StopReason, sdk.Required|sdk.Nullable, sdk.ReadString, sdk.WriteString)
	c.OptText("stop_sequence", &v.StopSequence, sdk.Nullable)
	c.Model("usage", &v.Usage, sdk.Required)
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
	Type MessagesImageBlockParamType `json:"type"`
	// The source of the image.
	Source MessagesImageSourceParam `json:"source"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *MessagesImageBlockParam) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Constant("type", (*string)(&v.Type), "image", sdk.Required)
	c.Model("source", &v.Source, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *MessagesImageSourceParam) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("type", &v.Type, sdk.Required)
	c.Text("media_type", &v.MediaType, sdk.Required)
	c.Text("data", &v.Data, sdk.Required)
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
	Text *MessagesRequestTextBlockParam
	// Image is an arm. It is nil unless it is the one that is set.
	Image *MessagesImageBlockParam
	// ToolUse is an arm. It is nil unless it is the one that is set.
	ToolUse *MessagesToolUseBlockParam
	// ToolResult is an arm. It is nil unless it is the one that is set.
	ToolResult *MessagesToolResultBlockParam
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *MessagesRequestContentBlockParam) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = MessagesRequestContentBlockParam{}
		switch c.Tag("type") {
		case "text":
			v.Text = new(MessagesRequestTextBlockParam)
		case "image":
			v.Image = new(MessagesImageBlockParam)
		case "tool_use":
			v.ToolUse = new(MessagesToolUseBlockParam)
		case "tool_result":
			v.ToolResult = new(MessagesToolResultBlockParam)
		}
	}
	switch {
	case v.Text != nil:
		c.Arm(v.Text)
	case v.Image != nil:
		c.Arm(v.Image)
	case v.ToolUse != nil:
		c.Arm(v.ToolUse)
	case v.ToolResult != nil:
		c.Arm(v.ToolResult)
	default:
		c.Other(&v.Raw)
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
	Type TextBlockType `json:"type"`
	// The text.
	Text string `json:"text"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *MessagesRequestTextBlockParam) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Constant("type", (*string)(&v.Type), "text", sdk.Required)
	c.Text("text", &v.Text, sdk.Required)
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
	Text *MessagesResponseTextBlock
	// ToolUse is an arm. It is nil unless it is the one that is set.
	ToolUse *MessagesResponseToolUseBlock
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *MessagesResponseContentBlock) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = MessagesResponseContentBlock{}
		switch c.Tag("type") {
		case "text":
			v.Text = new(MessagesResponseTextBlock)
		case "tool_use":
			v.ToolUse = new(MessagesResponseToolUseBlock)
		}
	}
	switch {
	case v.Text != nil:
		c.Arm(v.Text)
	case v.ToolUse != nil:
		c.Arm(v.ToolUse)
	default:
		c.Other(&v.Raw)
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
	Type TextBlockType `json:"type"`
	// The text.
	Text string `json:"text"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *MessagesResponseTextBlock) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Constant("type", (*string)(&v.Type), "text", sdk.Required)
	c.Text("text", &v.Text, sdk.Required)
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
	Type ToolUseBlockType `json:"type"`
	// The ID of the tool call. Send it back with the result, as `tool_use_id`.
	ID string `json:"id"`
	// The name of the tool.
	Name string `json:"name"`
	// The arguments of the tool call.
	Input map[string]json.RawMessage `json:"input"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *MessagesResponseToolUseBlock) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Constant("type", (*string)(&v.Type), "tool_use", sdk.Required)
	c.Text("id", &v.ID, sdk.Required)
	c.Text("name", &v.Name, sdk.Required)
	sdk.Map(c, "input", &v.Input, sdk.Required, sdk.ReadRaw, sdk.WriteRaw)
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

// CodeJSON implements sdk.Model.
func (v *MessagesStreamEvent) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("type", (*string)(&v.Type), sdk.Required)
	sdk.Map(c, "message", &v.Message, sdk.Optional, sdk.ReadRaw, sdk.WriteRaw)
	c.OptInt64("index", &v.Index, sdk.Optional)
	sdk.Map(c, "content_block", &v.ContentBlock, sdk.Optional, sdk.ReadRaw, sdk.WriteRaw)
	sdk.Map(c, "delta", &v.Delta, sdk.Optional, sdk.ReadRaw, sdk.WriteRaw)
	sdk.Pointer(c, "usage", &v.Usage, sdk.Optional, sdk.New[MessagesStreamEventUsage])
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
	Speed sdk.Opt[MessagesSpeed] `json:"speed,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *MessagesStreamEventUsage) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.OptInt64("output_tokens", &v.OutputTokens, sdk.Optional)
	sdk.OptScalar(c, "speed", &v.Speed, sdk.Nullable, sdk.ReadString, sdk.WriteString)
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

// CodeJSON implements sdk.Model.
func (v *MessagesThinkingConfigParam) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("type", &v.Type, sdk.Required)
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
	Text *string
	// Object is an arm. It is nil unless it is the one that is set.
	Object *MessagesToolChoiceParamObject
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *MessagesToolChoiceParam) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = MessagesToolChoiceParam{}
		switch c.Kind() {
		case sdk.KindString:
			v.Text = new(string)
		case sdk.KindObject:
			v.Object = new(MessagesToolChoiceParamObject)
		}
	}
	switch {
	case v.Text != nil:
		sdk.Value(c, v.Text, sdk.ReadString, sdk.WriteString)
	case v.Object != nil:
		c.Arm(v.Object)
	default:
		c.Other(&v.Raw)
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

// CodeJSON implements sdk.Model.
func (v *MessagesToolChoiceParamObject) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("type", (*string)(&v.Type), sdk.Required)
	c.OptText("name", &v.Name, sdk.Optional)
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

// CodeJSON implements sdk.Model.
func (v *MessagesToolDefinitionParam) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("name", &v.Name, sdk.Required)
	c.OptText("description", &v.Description, sdk.Optional)
	sdk.Map(c, "input_schema", &v.InputSchema, sdk.Required, sdk.ReadRaw, sdk.WriteRaw)
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
	Type MessagesToolResultBlockParamType `json:"type"`
	// The ID of the tool call.
	ToolUseID string `json:"tool_use_id"`
	// The result, as text or as objects.
	Content MessagesToolResultBlockParamContent `json:"content"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *MessagesToolResultBlockParam) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Constant("type", (*string)(&v.Type), "tool_result", sdk.Required)
	c.Text("tool_use_id", &v.ToolUseID, sdk.Required)
	c.Model("content", &v.Content, sdk.Required)
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
	Text *string
	// List is an arm. It is nil unless it is the one that is set.
	List *[]map[string]json.RawMessage
	// Raw is a value that fits no arm.
	Raw json.RawMessage
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

// CodeJSON implements sdk.Model.
func (v *MessagesToolResultBlockParamContent) CodeJSON(c *sdk.Codec) {
	if c.Reading() {
		*v = MessagesToolResultBlockParamContent{}
		switch c.Kind() {
		case sdk.KindString:
			v.Text = new(string)
		case sdk.KindArray:
			v.List = new([]map[string]json.RawMessage)
		}
	}
	switch {
	case v.Text != nil:
		sdk.Value(c, v.Text, sdk.ReadString, sdk.WriteString)
	case v.List != nil:
		sdk.Value(c, v.List, sdk.ReadListOf[map[string]json.RawMessage](sdk.ReadMapOf[json.RawMessage](sdk.ReadRaw)), sdk.WriteListOf[map[string]json.RawMessage](sdk.WriteMapOf[json.RawMessage](sdk.WriteRaw)))
	default:
		c.Other(&v.Raw)
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
	Type ToolUseBlockType `json:"type"`
	// The ID of the tool call.
	ID string `json:"id"`
	// The name of the tool.
	Name string `json:"name"`
	// The arguments of the tool call.
	Input map[string]json.RawMessage `json:"input"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *MessagesToolUseBlockParam) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Constant("type", (*string)(&v.Type), "tool_use", sdk.Required)
	c.Text("id", &v.ID, sdk.Required)
	c.Text("name", &v.Name, sdk.Required)
	sdk.Map(c, "input", &v.Input, sdk.Required, sdk.ReadRaw, sdk.WriteRaw)
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
	Speed sdk.Opt[MessagesSpeed] `json:"speed,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *MessagesUsage) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Int64("input_tokens", &v.InputTokens, sdk.Required)
	c.Int64("output_tokens", &v.OutputTokens, sdk.Required)
	c.OptInt64("cache_creation_input_tokens", &v.CacheCreationInputTokens, sdk.Optional)
	c.OptInt64("cache_read_input_tokens", &v.CacheReadInputTokens, sdk.Optional)
	sdk.OptScalar(c, "speed", &v.Speed, sdk.Nullable, sdk.ReadString, sdk.WriteString)
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
	Object ModelObject `json:"object"`
	// The owner of the model.
	OwnedBy string `json:"owned_by"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// CodeJSON implements sdk.Model.
func (v *Model) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Text("id", &v.ID, sdk.Required)
	c.Int64("created", &v.Created, sdk.Required)
	c.Constant("object", (*string)(&v.Object), "model", sdk.Required)
	c.Text("owned_by", &v.OwnedBy, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *ResponseUsage) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Int64("input_tokens", &v.InputTokens, sdk.Required)
	c.Model("input_tokens_details", &v.InputTokensDetails, sdk.Required)
	c.Int64("output_tokens", &v.OutputTokens, sdk.Required)
	c.Model("output_tokens_details", &v.OutputTokensDetails, sdk.Required)
	c.Int64("total_tokens", &v.TotalTokens, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *ResponseUsageInputTokensDetails) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Int64("cached_tokens", &v.CachedTokens, sdk.Required)
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

// CodeJSON implements sdk.Model.
func (v *ResponseUsageOutputTokensDetails) CodeJSON(c *sdk.Codec) {
	c.Object(&v.Extra)
	c.Int64("reasoning_tokens", &v.ReasoningTokens, sdk.Required)
	c.Int64("tool_output_tokens", &v.ToolOutputTokens, sdk.Required)
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
