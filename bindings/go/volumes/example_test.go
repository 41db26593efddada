// Code generated from the description of the API. DO NOT EDIT.

package volumes_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/volumes"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := volumes.New(core).List(context.Background(), volumes.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
