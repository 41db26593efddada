// Code generated from the description of the API. DO NOT EDIT.

package functions_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/functions"
)

func ExampleClient_ListNamespaces() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := functions.New(core).ListNamespaces(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
