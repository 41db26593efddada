// Code generated from the description of the API. DO NOT EDIT.

package projects_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/projects"
)

func ExampleClient_ListResourcesDefault() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := projects.New(core).ListResourcesDefault(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
