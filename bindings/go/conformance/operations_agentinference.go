// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/agentinference"
	"digitalocean-sdk.internal/go/digitalocean"
)

func agentInferenceOperations(add func(string, operation)) {
	add("agentInference_create_chat_completion", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.AgentInference.CreateChatCompletion(ctx, agentinference.CreateChatCompletionParams{Agent: argument[bool](a, a.Query["agent"])}, argument[agentinference.ChatCompletionRequest](a, a.Body), a.options...))
		},
		stream: func(ctx context.Context, api *digitalocean.Client, a *arguments) streamResult {
			return stream(api.AgentInference.CreateChatCompletionStream(ctx, agentinference.CreateChatCompletionParams{Agent: argument[bool](a, a.Query["agent"])}, argument[agentinference.ChatCompletionRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[agentinference.ChatCompletionRequest](),
			"response 200":     newValue[agentinference.ChatCompletionResponse](),
			"response 401":     newValue[agentinference.ErrorModel](),
			"response 429":     newValue[agentinference.ErrorModel](),
			"response 500":     newValue[agentinference.ErrorModel](),
			"response default": newValue[agentinference.ErrorModel](),
			"event":            newValue[agentinference.ChatCompletionChunk](),
		},
	})
}
