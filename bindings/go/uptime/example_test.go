// Code generated from the description of the API. DO NOT EDIT.

package uptime_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/uptime"
)

func ExampleClient_ListChecks() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := uptime.New(core).ListChecks(context.Background(), uptime.ListChecksParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
