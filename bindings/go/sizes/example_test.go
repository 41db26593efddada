// Code generated from the description of the API. DO NOT EDIT.

package sizes_test

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/sizes"
)

func ExampleClient_List() {
	// A server that shows the request stands in for the API. Programs leave out SingleHost.
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println(r.Method, r.URL.Path)
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, "{}")
	}))
	defer server.Close()

	ctx := context.Background()
	core, err := client.New(
		sdk.SingleHost(server.URL),
		sdk.Token("token"),
	)
	if err != nil {
		log.Fatal(err)
	}
	_, err = sizes.New(core).List(ctx, sizes.ListParams{})
	fmt.Println(err)
	// Output:
	// GET /v2/sizes
	// <nil>
}
