// Code generated from the description of the API. DO NOT EDIT.

package reservedips_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/reservedips"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := reservedips.New(core).List(context.Background(), reservedips.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
