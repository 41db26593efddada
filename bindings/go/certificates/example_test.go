// Code generated from the description of the API. DO NOT EDIT.

package certificates_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/certificates"
	"digitalocean-sdk.internal/go/client"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := certificates.New(core).List(context.Background(), certificates.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
