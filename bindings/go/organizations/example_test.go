// Code generated from the description of the API. DO NOT EDIT.

package organizations_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/organizations"
)

func ExampleClient_ListTeams() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := organizations.New(core).ListTeams(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
