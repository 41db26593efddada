// Code generated from the description of the API. DO NOT EDIT.

package apps_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/apps"
	"digitalocean-sdk.internal/go/client"
)

func ExampleClient_ListInstanceSizes() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := apps.New(core).ListInstanceSizes(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
