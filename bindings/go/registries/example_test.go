// Code generated from the description of the API. DO NOT EDIT.

package registries_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/registries"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := registries.New(core).List(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
