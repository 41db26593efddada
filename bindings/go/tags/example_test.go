// Code generated from the description of the API. DO NOT EDIT.

package tags_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/tags"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := tags.New(core).List(context.Background(), tags.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
