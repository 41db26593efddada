// Code generated from the description of the API. DO NOT EDIT.

package vpcpeerings_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/vpcpeerings"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := vpcpeerings.New(core).List(context.Background(), vpcpeerings.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
