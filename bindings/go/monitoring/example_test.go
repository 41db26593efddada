// Code generated from the description of the API. DO NOT EDIT.

package monitoring_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/monitoring"
)

func ExampleClient_ListDestinations() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := monitoring.New(core).ListDestinations(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
