// Code generated from the description of the API. DO NOT EDIT.

package byoipprefixes_test

import (
	"context"
	"fmt"
	"log"

	"digitalocean-sdk.internal/go/byoipprefixes"
	"digitalocean-sdk.internal/go/client"
)

func ExampleClient_List() {
	core, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	response, err := byoipprefixes.New(core).List(context.Background(), byoipprefixes.ListParams{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response)
}
