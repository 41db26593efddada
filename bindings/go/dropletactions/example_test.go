// Code generated from the description of the API. DO NOT EDIT.

package dropletactions_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/dropletactions"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := dropletactions.New(core).List(context.Background(), 1, dropletactions.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
