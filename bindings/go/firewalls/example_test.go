// Code generated from the description of the API. DO NOT EDIT.

package firewalls_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/firewalls"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := firewalls.New(core).List(context.Background(), firewalls.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
