// Code generated from the description of the API. DO NOT EDIT.

package kubernetes_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/kubernetes"
)

func ExampleClient_ListOptions() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := kubernetes.New(core).ListOptions(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
