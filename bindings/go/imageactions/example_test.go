// Code generated from the description of the API. DO NOT EDIT.

package imageactions_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/imageactions"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := imageactions.New(core).List(context.Background(), 1)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
