// Code generated from the description of the API. DO NOT EDIT.

package agentinference

import (
	"digitalocean-sdk.internal/go/types/chatcompletionrequest"
	"digitalocean-sdk.internal/go/types/errormodel"
)

// AssistantRole is a type that this resource shares with others.
type AssistantRole = chatcompletionrequest.AssistantRole

// The values of AssistantRole.
const (
	AssistantRoleAssistant = chatcompletionrequest.AssistantRoleAssistant
)

// ChatCompletionChunk is a type that this resource shares with others.
type ChatCompletionChunk = chatcompletionrequest.ChatCompletionChunk

// ChatCompletionChunkChoice is a type that this resource shares with others.
type ChatCompletionChunkChoice = chatcompletionrequest.ChatCompletionChunkChoice

// ChatCompletionChunkChoiceLogprobs is a type that this resource shares with others.
type ChatCompletionChunkChoiceLogprobs = chatcompletionrequest.ChatCompletionChunkChoiceLogprobs

// ChatCompletionChunkObject is a type that this resource shares with others.
type ChatCompletionChunkObject = chatcompletionrequest.ChatCompletionChunkObject

// The values of ChatCompletionChunkObject.
const (
	ChatCompletionChunkObjectChatCompletionChunk = chatcompletionrequest.ChatCompletionChunkObjectChatCompletionChunk
)

// ChatCompletionRequest is a type that this resource shares with others.
type ChatCompletionRequest = chatcompletionrequest.ChatCompletionRequest

// ChatCompletionRequestStop is a type that this resource shares with others.
type ChatCompletionRequestStop = chatcompletionrequest.ChatCompletionRequestStop

// ChatCompletionRequestStopText returns the union with this arm.
func ChatCompletionRequestStopText(value string) ChatCompletionRequestStop {
	return chatcompletionrequest.ChatCompletionRequestStopText(value)
}

// ChatCompletionRequestStopList returns the union with this arm.
func ChatCompletionRequestStopList(value []string) ChatCompletionRequestStop {
	return chatcompletionrequest.ChatCompletionRequestStopList(value)
}

// ChatCompletionRequestStreamOptions is a type that this resource shares with others.
type ChatCompletionRequestStreamOptions = chatcompletionrequest.ChatCompletionRequestStreamOptions

// ChatCompletionRequestToolChoice is a type that this resource shares with others.
type ChatCompletionRequestToolChoice = chatcompletionrequest.ChatCompletionRequestToolChoice

// ChatCompletionRequestToolChoiceText returns the union with this arm.
func ChatCompletionRequestToolChoiceText(value ToolChoiceMode) ChatCompletionRequestToolChoice {
	return chatcompletionrequest.ChatCompletionRequestToolChoiceText(value)
}

// ChatCompletionRequestToolChoiceObjectValue returns the union with this arm.
func ChatCompletionRequestToolChoiceObjectValue(value ChatCompletionRequestToolChoiceObject) ChatCompletionRequestToolChoice {
	return chatcompletionrequest.ChatCompletionRequestToolChoiceObjectValue(value)
}

// ChatCompletionRequestToolChoiceFunction is a type that this resource shares with others.
type ChatCompletionRequestToolChoiceFunction = chatcompletionrequest.ChatCompletionRequestToolChoiceFunction

// ChatCompletionRequestToolChoiceObject is a type that this resource shares with others.
type ChatCompletionRequestToolChoiceObject = chatcompletionrequest.ChatCompletionRequestToolChoiceObject

// ChatCompletionResponse is a type that this resource shares with others.
type ChatCompletionResponse = chatcompletionrequest.ChatCompletionResponse

// ChatCompletionResponseChoice is a type that this resource shares with others.
type ChatCompletionResponseChoice = chatcompletionrequest.ChatCompletionResponseChoice

// ChatCompletionResponseChoiceLogprobs is a type that this resource shares with others.
type ChatCompletionResponseChoiceLogprobs = chatcompletionrequest.ChatCompletionResponseChoiceLogprobs

// ChatCompletionResponseChoiceMessage is a type that this resource shares with others.
type ChatCompletionResponseChoiceMessage = chatcompletionrequest.ChatCompletionResponseChoiceMessage

// ChatCompletionResponseChoiceMessageToolCall is a type that this resource shares with others.
type ChatCompletionResponseChoiceMessageToolCall = chatcompletionrequest.ChatCompletionResponseChoiceMessageToolCall

// ChatCompletionResponseChoiceMessageToolCallFunction is a type that this resource shares with others.
type ChatCompletionResponseChoiceMessageToolCallFunction = chatcompletionrequest.ChatCompletionResponseChoiceMessageToolCallFunction

// ChatCompletionResponseObject is a type that this resource shares with others.
type ChatCompletionResponseObject = chatcompletionrequest.ChatCompletionResponseObject

// The values of ChatCompletionResponseObject.
const (
	ChatCompletionResponseObjectChatCompletion = chatcompletionrequest.ChatCompletionResponseObjectChatCompletion
)

// ChatCompletionStreamResponseDelta is a type that this resource shares with others.
type ChatCompletionStreamResponseDelta = chatcompletionrequest.ChatCompletionStreamResponseDelta

// ChatCompletionStreamResponseDeltaRole is a type that this resource shares with others.
type ChatCompletionStreamResponseDeltaRole = chatcompletionrequest.ChatCompletionStreamResponseDeltaRole

// The values of ChatCompletionStreamResponseDeltaRole.
const (
	ChatCompletionStreamResponseDeltaRoleAssistant = chatcompletionrequest.ChatCompletionStreamResponseDeltaRoleAssistant
	ChatCompletionStreamResponseDeltaRoleDeveloper = chatcompletionrequest.ChatCompletionStreamResponseDeltaRoleDeveloper
	ChatCompletionStreamResponseDeltaRoleUser      = chatcompletionrequest.ChatCompletionStreamResponseDeltaRoleUser
)

// ChatCompletionTokenLogprob is a type that this resource shares with others.
type ChatCompletionTokenLogprob = chatcompletionrequest.ChatCompletionTokenLogprob

// ChatCompletionTool is a type that this resource shares with others.
type ChatCompletionTool = chatcompletionrequest.ChatCompletionTool

// ChatCompletionToolCall is a type that this resource shares with others.
type ChatCompletionToolCall = chatcompletionrequest.ChatCompletionToolCall

// ChatCompletionToolCallChunk is a type that this resource shares with others.
type ChatCompletionToolCallChunk = chatcompletionrequest.ChatCompletionToolCallChunk

// ChatCompletionToolCallChunkFunction is a type that this resource shares with others.
type ChatCompletionToolCallChunkFunction = chatcompletionrequest.ChatCompletionToolCallChunkFunction

// ChatCompletionToolCallFunction is a type that this resource shares with others.
type ChatCompletionToolCallFunction = chatcompletionrequest.ChatCompletionToolCallFunction

// ChatCompletionTopLogprobItem is a type that this resource shares with others.
type ChatCompletionTopLogprobItem = chatcompletionrequest.ChatCompletionTopLogprobItem

// ChatMessage is a type that this resource shares with others.
type ChatMessage = chatcompletionrequest.ChatMessage

// ChatRole is a type that this resource shares with others.
type ChatRole = chatcompletionrequest.ChatRole

// The values of ChatRole.
const (
	ChatRoleAssistant = chatcompletionrequest.ChatRoleAssistant
	ChatRoleDeveloper = chatcompletionrequest.ChatRoleDeveloper
	ChatRoleSystem    = chatcompletionrequest.ChatRoleSystem
	ChatRoleTool      = chatcompletionrequest.ChatRoleTool
	ChatRoleUser      = chatcompletionrequest.ChatRoleUser
)

// CompletionUsage is a type that this resource shares with others.
type CompletionUsage = chatcompletionrequest.CompletionUsage

// CompletionUsageCacheCreation is a type that this resource shares with others.
type CompletionUsageCacheCreation = chatcompletionrequest.CompletionUsageCacheCreation

// ErrorModel is a type that this resource shares with others.
type ErrorModel = errormodel.ErrorModel

// FinishReason is a type that this resource shares with others.
type FinishReason = chatcompletionrequest.FinishReason

// The values of FinishReason.
const (
	FinishReasonContentFilter = chatcompletionrequest.FinishReasonContentFilter
	FinishReasonLength        = chatcompletionrequest.FinishReasonLength
	FinishReasonStop          = chatcompletionrequest.FinishReasonStop
	FinishReasonToolCalls     = chatcompletionrequest.FinishReasonToolCalls
)

// FunctionObject is a type that this resource shares with others.
type FunctionObject = chatcompletionrequest.FunctionObject

// FunctionToolType is a type that this resource shares with others.
type FunctionToolType = chatcompletionrequest.FunctionToolType

// The values of FunctionToolType.
const (
	FunctionToolTypeFunction = chatcompletionrequest.FunctionToolTypeFunction
)

// ReasoningEffort is a type that this resource shares with others.
type ReasoningEffort = chatcompletionrequest.ReasoningEffort

// The values of ReasoningEffort.
const (
	ReasoningEffortHigh    = chatcompletionrequest.ReasoningEffortHigh
	ReasoningEffortLow     = chatcompletionrequest.ReasoningEffortLow
	ReasoningEffortMedium  = chatcompletionrequest.ReasoningEffortMedium
	ReasoningEffortMinimal = chatcompletionrequest.ReasoningEffortMinimal
	ReasoningEffortNone    = chatcompletionrequest.ReasoningEffortNone
	ReasoningEffortXhigh   = chatcompletionrequest.ReasoningEffortXhigh
)

// ToolChoiceMode is a type that this resource shares with others.
type ToolChoiceMode = chatcompletionrequest.ToolChoiceMode

// The values of ToolChoiceMode.
const (
	ToolChoiceModeAuto     = chatcompletionrequest.ToolChoiceModeAuto
	ToolChoiceModeNone     = chatcompletionrequest.ToolChoiceModeNone
	ToolChoiceModeRequired = chatcompletionrequest.ToolChoiceModeRequired
)
