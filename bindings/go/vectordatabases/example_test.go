// Code generated from the description of the API. DO NOT EDIT.

package vectordatabases_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/vectordatabases"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := vectordatabases.New(core).List(context.Background(), vectordatabases.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
