// Code generated from the description of the API. DO NOT EDIT.

package account_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/account"
	"digitalocean-sdk.internal/go/client"
)

func ExampleClient_Get() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := account.New(core).Get(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
