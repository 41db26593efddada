// Code generated from the description of the API. DO NOT EDIT.

package volumeactions_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/volumeactions"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := volumeactions.New(core).List(context.Background(), "my-volume-id", volumeactions.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
