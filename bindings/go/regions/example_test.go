// Code generated from the description of the API. DO NOT EDIT.

package regions_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/regions"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := regions.New(core).List(context.Background(), regions.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
