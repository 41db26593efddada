// Code generated from the description of the API. DO NOT EDIT.

package agentinference_test

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"

	"digitalocean-sdk.internal/go/agentinference"
	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/sdk"
)

func ExampleClient_CreateChatCompletion() {
	// A server that shows the request stands in for the API. Programs leave out SingleHost.
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println(r.Method, r.URL.Path)
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, "{}")
	}))
	defer server.Close()

	ctx := context.Background()
	core, err := client.New(
		sdk.SingleHost(server.URL),
		sdk.Credential("agent_key", "token"),
	)
	if err != nil {
		log.Fatal(err)
	}
	_, err = agentinference.New(core).CreateChatCompletion(
		ctx,
		agentinference.CreateChatCompletionParams{Agent: true},
		agentinference.ChatCompletionRequest{
			Messages: []agentinference.ChatMessage{{Role: agentinference.ChatRoleUser}},
			Model:    "llama3.3-70b-instruct",
		},
	)
	fmt.Println(err)
	// Output:
	// POST /api/v1/chat/completions
	// <nil>
}
