// Code generated from the description of the API. DO NOT EDIT.

package reservedipsactions_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/reservedipsactions"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := reservedipsactions.New(core).List(context.Background(), "my-reserved-ip")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
