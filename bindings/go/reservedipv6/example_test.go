// Code generated from the description of the API. DO NOT EDIT.

package reservedipv6_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/reservedipv6"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := reservedipv6.New(core).List(context.Background(), reservedipv6.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
