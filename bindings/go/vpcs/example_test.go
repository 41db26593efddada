// Code generated from the description of the API. DO NOT EDIT.

package vpcs_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/vpcs"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := vpcs.New(core).List(context.Background(), vpcs.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
