// Code generated from the description of the API. DO NOT EDIT.

package functionsaccesskey_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/functionsaccesskey"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := functionsaccesskey.New(core).List(context.Background(), "my-namespace-id")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
