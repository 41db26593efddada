// Code generated from the description of the API. DO NOT EDIT.

package addons_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/addons"
	"digitalocean-sdk.internal/go/client"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := addons.New(core).List(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
