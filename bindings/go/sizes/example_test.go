// Code generated from the description of the API. DO NOT EDIT.

package sizes_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/sizes"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := sizes.New(core).List(context.Background(), sizes.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
