// Code generated from the description of the API. DO NOT EDIT.

package vpcnatgateways_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/vpcnatgateways"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := vpcnatgateways.New(core).List(context.Background(), vpcnatgateways.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
