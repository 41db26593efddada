// Code generated from the description of the API. DO NOT EDIT.

package images_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/images"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := images.New(core).List(context.Background(), images.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
