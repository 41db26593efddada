// Code generated from the description of the API. DO NOT EDIT.

package loadbalancers_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/loadbalancers"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := loadbalancers.New(core).List(context.Background(), loadbalancers.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
