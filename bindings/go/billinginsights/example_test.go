// Code generated from the description of the API. DO NOT EDIT.

package billinginsights_test

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"

	"digitalocean-sdk.internal/go/billinginsights"
	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/sdk"
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
	_, err = billinginsights.New(core).List(
		ctx,
		"my-account-urn",
		"2026-01-01",
		"2026-01-01",
		billinginsights.ListParams{},
	)
	fmt.Println(err)
	// Output:
	// GET /v2/billing/my-account-urn/insights/2026-01-01/2026-01-01
	// <nil>
}
