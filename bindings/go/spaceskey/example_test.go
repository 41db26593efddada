// Code generated from the description of the API. DO NOT EDIT.

package spaceskey_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/spaceskey"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := spaceskey.New(core).List(context.Background(), spaceskey.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
