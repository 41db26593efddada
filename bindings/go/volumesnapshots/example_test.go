// Code generated from the description of the API. DO NOT EDIT.

package volumesnapshots_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/volumesnapshots"
)

func ExampleClient_GetByID() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := volumesnapshots.New(core).GetByID(context.Background(), "my-snapshot-id")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
