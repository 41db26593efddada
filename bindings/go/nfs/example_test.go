// Code generated from the description of the API. DO NOT EDIT.

package nfs_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/nfs"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := nfs.New(core).List(context.Background(), nfs.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
