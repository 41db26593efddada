// Code generated from the description of the API. DO NOT EDIT.

package autoscalepools_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/autoscalepools"
	"digitalocean-sdk.internal/go/client"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := autoscalepools.New(core).List(context.Background(), autoscalepools.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
