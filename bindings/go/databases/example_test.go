// Code generated from the description of the API. DO NOT EDIT.

package databases_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/databases"
)

func ExampleClient_ListOptions() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := databases.New(core).ListOptions(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
