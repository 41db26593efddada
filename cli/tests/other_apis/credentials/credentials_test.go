package credentials

// Calls every operation with every kind of credential and prints what was sent.

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"

	"MODULE/client"
	all "MODULE/ALL"
	"MODULE/sdk"
)

type recorder struct{}

func (recorder) RoundTrip(request *http.Request) (*http.Response, error) {
	path := strings.Split(request.URL.Path, "/")
	parts := []string{path[len(path)-1]}
	for _, name := range []string{"authorization", "cookie", "x-app", "x-key"} {
		if value := request.Header.Get(name); value != "" {
			parts = append(parts, name+"="+value)
		}
	}
	if query := request.URL.RawQuery; query != "" {
		parts = append(parts, query)
	}
	if request.Body != nil {
		body, _ := io.ReadAll(request.Body)
		parts = append(parts, string(body))
	}
	if host := request.URL.Host; !slices.Contains([]string{"a.example", "auth.example"}, host) {
		parts = append(parts, host)
	}
	fmt.Println("SENT " + strings.TrimSpace(strings.Join(parts, " ")))
	response := &http.Response{StatusCode: 204, Header: http.Header{}, Body: http.NoBody, Request: request}
	if parts[0] == "token" {
		response.StatusCode = 200
		response.Body = io.NopCloser(strings.NewReader(`{"access_token": "tok-123456", "expires_in": "3600"}`))
	}
	return response, nil
}

func newClient(t *testing.T, options ...sdk.ClientOption) *all.Client {
	options = append(options, sdk.BaseURL("https://a.example/v1"), sdk.HTTPClient(&http.Client{Transport: recorder{}}), sdk.WithoutEnvironment())
	api, err := all.New(options...)
	if err != nil {
		t.Fatal(err)
	}
	return api
}

func TestCredentials(t *testing.T) {
	ctx := context.Background()
	api := newClient(t,
		sdk.Token("hk-secret"),
		client.Login("me", "pa:ss"),
		client.QueryKey("q&key"),
		client.Session("sess"),
		client.AppID("app"),
		client.OauthClient(sdk.OAuth2{ClientID: "id", ClientSecret: "sec"}),
		client.OpenidFrom(func(context.Context, string) (string, error) { return "oid", nil }),
		client.TokenCredential("tkn"),
	)
	calls := []func() error{
		func() error { return api.Basic.Get(ctx) }, func() error { return api.Query.Get(ctx) },
		func() error { return api.Cookie.Get(ctx) }, func() error { return api.Both.Get(ctx) },
		func() error { return api.Either.Get(ctx) }, func() error { return api.Optional.Get(ctx) },
		func() error { return api.Oauth.Get(ctx) }, func() error { return api.Openid.Get(ctx) },
		func() error { return api.Mixed.Get(ctx) }, func() error { return api.Bearer.Get(ctx) },
		func() error { return api.Upload.Post(ctx) },
		func() error { return newClient(t).Optional.Get(ctx) },
	}
	for _, call := range calls {
		if err := call(); err != nil {
			t.Fatal(err)
		}
	}
	if err := newClient(t).Both.Get(ctx); err == nil {
		t.Fatal("a client without credentials sent a request")
	}
	if _, err := all.New(sdk.WithoutEnvironment()); err == nil {
		t.Fatal("a client without a server was made")
	}
}
