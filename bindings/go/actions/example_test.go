// Code generated from the description of the API. DO NOT EDIT.

package actions_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/actions"
	"digitalocean-sdk.internal/go/client"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := actions.New(core).List(context.Background(), actions.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
