// Code generated from the description of the API. DO NOT EDIT.

package floatingips_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/floatingips"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := floatingips.New(core).List(context.Background(), floatingips.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
