// Code generated from the description of the API. DO NOT EDIT.

package security_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/security"
)

func ExampleClient_ListScans() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := security.New(core).ListScans(context.Background(), security.ListScansParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
