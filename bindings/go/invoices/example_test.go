// Code generated from the description of the API. DO NOT EDIT.

package invoices_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/invoices"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := invoices.New(core).List(context.Background(), invoices.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
