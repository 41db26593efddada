// Code generated from the description of the API. DO NOT EDIT.

package genai_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/genai"
)

func ExampleClient_ListEvaluationMetrics() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := genai.New(core).ListEvaluationMetrics(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
