// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/agentinference"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

func agentInferenceOperations(add func(string, operation)) {
	add("agentInference_create_chat_completion", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.AgentInference.CreateChatCompletion(ctx, agentinference.CreateChatCompletionParams{Agent: argument[bool](a, a.Query["agent"], sdk.ReadBool)}, argument[agentinference.ChatCompletionRequest](a, a.Body, sdk.ReadModel[agentinference.ChatCompletionRequest]), a.options...))
		},
		stream: func(ctx context.Context, api *digitalocean.Client, a *arguments) streamResult {
			return stream(api.AgentInference.CreateChatCompletionStream(ctx, agentinference.CreateChatCompletionParams{Agent: argument[bool](a, a.Query["agent"], sdk.ReadBool)}, argument[agentinference.ChatCompletionRequest](a, a.Body, sdk.ReadModel[agentinference.ChatCompletionRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[agentinference.ChatCompletionRequest],
			"response 200":     newModel[agentinference.ChatCompletionResponse],
			"response 401":     newModel[agentinference.ErrorModel],
			"response 429":     newModel[agentinference.ErrorModel],
			"response 500":     newModel[agentinference.ErrorModel],
			"response default": newModel[agentinference.ErrorModel],
			"event":            newModel[agentinference.ChatCompletionChunk],
		},
	})
}
