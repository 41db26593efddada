// Code generated from the description of the API. DO NOT EDIT.

package dedicatedinferences_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/dedicatedinferences"
)

func ExampleClient_ListSizes() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := dedicatedinferences.New(core).ListSizes(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
