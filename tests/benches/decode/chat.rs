//! Chat chunks as types with derived `serde` implementations.

use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
pub struct ChatCompletionChunk {
    pub id: String,
    pub choices: Vec<ChatCompletionChunkChoice>,
    pub created: i64,
    pub model: String,
    pub object: ChatCompletionChunkObject,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage: Option<CompletionUsage>,
}

#[derive(Deserialize, Serialize)]
pub struct ChatCompletionChunkChoice {
    pub delta: ChatCompletionStreamResponseDelta,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<ChatCompletionChunkChoiceLogprobs>,
    pub finish_reason: Option<FinishReason>,
    pub index: i64,
}

#[derive(Deserialize, Serialize)]
pub struct ChatCompletionStreamResponseDelta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_calls: Option<Vec<ChatCompletionToolCallChunk>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<ChatCompletionStreamResponseDeltaRole>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refusal: Option<String>,
}

#[derive(Deserialize, Serialize)]
pub struct ChatCompletionToolCallChunk {
    pub index: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<FunctionToolType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function: Option<ChatCompletionToolCallChunkFunction>,
}

#[derive(Deserialize, Serialize)]
pub enum FunctionToolType {
    #[serde(rename = "function")]
    Function,
}

#[derive(Deserialize, Serialize)]
pub struct ChatCompletionToolCallChunkFunction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arguments: Option<String>,
}

#[derive(Deserialize, Serialize)]
pub enum ChatCompletionStreamResponseDeltaRole {
    #[serde(rename = "assistant")]
    Assistant,
    #[serde(rename = "developer")]
    Developer,
    #[serde(rename = "user")]
    User,
}

#[derive(Deserialize, Serialize)]
pub struct ChatCompletionChunkChoiceLogprobs {
    pub content: Option<Vec<ChatCompletionTokenLogprob>>,
    pub refusal: Option<Vec<ChatCompletionTokenLogprob>>,
}

#[derive(Deserialize, Serialize)]
pub struct ChatCompletionTokenLogprob {
    pub token: String,
    pub logprob: f64,
    pub bytes: Option<Vec<i64>>,
    pub top_logprobs: Vec<ChatCompletionTopLogprobItem>,
}

#[derive(Deserialize, Serialize)]
pub struct ChatCompletionTopLogprobItem {
    pub token: String,
    pub logprob: f64,
    pub bytes: Option<Vec<i64>>,
}

#[derive(Deserialize, Serialize)]
pub enum FinishReason {
    #[serde(rename = "content_filter")]
    ContentFilter,
    #[serde(rename = "length")]
    Length,
    #[serde(rename = "stop")]
    Stop,
    #[serde(rename = "tool_calls")]
    ToolCalls,
}

#[derive(Deserialize, Serialize)]
pub enum ChatCompletionChunkObject {
    #[serde(rename = "chat.completion.chunk")]
    ChatCompletionChunk,
}

#[derive(Deserialize, Serialize)]
pub struct CompletionUsage {
    pub completion_tokens: i64,
    pub prompt_tokens: i64,
    pub cache_created_input_tokens: i64,
    pub cache_creation: CompletionUsageCacheCreation,
    pub cache_read_input_tokens: i64,
    pub total_tokens: i64,
}

#[derive(Deserialize, Serialize)]
pub struct CompletionUsageCacheCreation {
    pub ephemeral_5m_input_tokens: i64,
    pub ephemeral_1h_input_tokens: i64,
}
