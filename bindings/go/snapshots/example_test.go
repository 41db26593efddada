// Code generated from the description of the API. DO NOT EDIT.

package snapshots_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/snapshots"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := snapshots.New(core).List(context.Background(), snapshots.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
