// Code generated from the description of the API. DO NOT EDIT.

package oneclicks_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/oneclicks"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := oneclicks.New(core).List(context.Background(), oneclicks.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
