// Code generated from the description of the API. DO NOT EDIT.

package sshkeys_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/sshkeys"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := sshkeys.New(core).List(context.Background(), sshkeys.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
