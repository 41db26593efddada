// Code generated from the description of the API. DO NOT EDIT.

package partnerattachments_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/partnerattachments"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := partnerattachments.New(core).List(context.Background(), partnerattachments.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
