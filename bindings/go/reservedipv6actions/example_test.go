// Code generated from the description of the API. DO NOT EDIT.

package reservedipv6actions_test

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/reservedipv6actions"
	"digitalocean-sdk.internal/go/sdk"
)

func ExampleClient_Post() {
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
	_, err = reservedipv6actions.New(core).Post(
		ctx,
		"2001:db8::1",
		reservedipv6actions.PostBodyUnassign(reservedipv6actions.ReservedIpv6ActionUnassign{}),
	)
	fmt.Println(err)
	// Output:
	// POST /v2/reserved_ipv6/2001:db8::1/actions
	// <nil>
}
