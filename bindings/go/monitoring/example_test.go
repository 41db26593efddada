// Code generated from the description of the API. DO NOT EDIT.

package monitoring_test

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/monitoring"
	"digitalocean-sdk.internal/go/sdk"
)

func ExampleClient_ListAlertPolicy() {
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
	_, err = monitoring.New(core).ListAlertPolicy(ctx, monitoring.ListAlertPolicyParams{})
	fmt.Println(err)
	// Output:
	// GET /v2/monitoring/alerts
	// <nil>
}
