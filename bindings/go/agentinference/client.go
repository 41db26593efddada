// Code generated from the description of the API. DO NOT EDIT.

// Package agentinference has the operations of the resource agent inference.
//
// Sends chat requests to an agent at its own endpoint.
package agentinference

import (
	"context"

	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/sdk/eventstream"
)

// Client has the operations of the resource. It is safe for use by several goroutines.
type Client struct {
	client *sdk.Client
}

// New returns the client of the resource.
func New(client *sdk.Client) *Client {
	return &Client{client: client}
}

// CreateChatCompletionParams are the parameters of [Client.CreateChatCompletion].
type CreateChatCompletionParams struct {
	_ sdk.NotComparable
	// Must be `true`. Required.
	Agent bool
}

func (p *CreateChatCompletionParams) addTo(call *sdk.Call) {
	call.RequiredQuery("agent", sdk.FormatBool(p.Agent))
}

// CreateChatCompletion creates a chat completion with an agent, using the knowledge bases, functions and other
// resources attached to it.
//
// Each request contains the whole conversation, not only the new message.
//
// POST /api/v1/chat/completions. Server: https://{agent_url}.
//
//	response, err := do.AgentInference.CreateChatCompletion(
//		ctx,
//		agentinference.CreateChatCompletionParams{Agent: true},
//		agentinference.ChatCompletionRequest{
//			Messages: []agentinference.ChatMessage{{Role: agentinference.ChatRoleUser}},
//			Model:    "llama3.3-70b-instruct",
//		},
//	)
func (c *Client) CreateChatCompletion(ctx context.Context, params CreateChatCompletionParams, body ChatCompletionRequest, options ...sdk.CallOption) (*ChatCompletionResponse, error) {
	call := sdk.NewCall(&createChatCompletionOperation)
	params.addTo(call)
	call.Body(&body)
	response := new(ChatCompletionResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateChatCompletionStream is [Client.CreateChatCompletion] that reads the response as it is made. The stream
// accumulates the events to the response.
func (c *Client) CreateChatCompletionStream(ctx context.Context, params CreateChatCompletionParams, body ChatCompletionRequest, options ...sdk.CallOption) *eventstream.Stream[*ChatCompletionChunk, *ChatCompletionResponse] {
	call := sdk.NewCall(&createChatCompletionOperation)
	params.addTo(call)
	call.Body(&body)
	return eventstream.New[*ChatCompletionChunk, *ChatCompletionResponse](ctx, c.client, call, options)
}
