// Code generated from the description of the API. DO NOT EDIT.

package cdn_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/cdn"
	"digitalocean-sdk.internal/go/client"
)

func ExampleClient_ListEndpoints() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := cdn.New(core).ListEndpoints(context.Background(), cdn.ListEndpointsParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
