// Code generated from the description of the API. DO NOT EDIT.

package domains_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/domains"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := domains.New(core).List(context.Background(), domains.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
