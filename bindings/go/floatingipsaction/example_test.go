// Code generated from the description of the API. DO NOT EDIT.

package floatingipsaction_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/floatingipsaction"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := floatingipsaction.New(core).List(context.Background(), "my-floating-ip")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
