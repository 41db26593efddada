// Code generated from the description of the API. DO NOT EDIT.

package droplets_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/droplets"
)

func ExampleClient_ListNeighborsIDs() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := droplets.New(core).ListNeighborsIDs(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
