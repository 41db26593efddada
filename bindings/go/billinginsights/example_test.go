// Code generated from the description of the API. DO NOT EDIT.

package billinginsights_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/billinginsights"
	"digitalocean-sdk.internal/go/client"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := billinginsights.New(core).List(context.Background(), "my-account-urn", "my-start-date", "my-end-date", billinginsights.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
