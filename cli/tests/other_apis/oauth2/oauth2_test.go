package oauth2proof

// Calls an API with tokens of OAuth 2.

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	all "MODULE/ALL"
	"MODULE/client"
	"MODULE/sdk"
)

const calls = 4

func newClient(t *testing.T, scenario, refreshToken string) *all.Client {
	url := os.Getenv("TOKEN_URL") + "/" + scenario
	oauth2 := sdk.OAuth2{ClientID: "id", ClientSecret: "hunter2-secret", RefreshToken: refreshToken, TokenURL: url + "/token"}
	fmt.Printf("SHOWN %v %+v %#v %s\n", oauth2, oauth2, oauth2, oauth2)
	api, err := all.New(sdk.BaseURL(url+"/api"), sdk.WithoutEnvironment(), client.OauthClient(oauth2))
	if err != nil {
		t.Fatal(err)
	}
	return api
}

func require(t *testing.T, err error) {
	if err != nil {
		t.Error(err)
	}
}

func atTheSameTime(t *testing.T, api *all.Client) {
	var group sync.WaitGroup
	for range calls {
		group.Go(func() { require(t, api.Oauth.Get(context.Background())) })
	}
	group.Wait()
}

func TestOAuth2(t *testing.T) {
	ctx := context.Background()
	shared := newClient(t, "shared", "")
	var late sync.WaitGroup
	late.Go(func() {
		// A call that is cancelled while it waits for the request of another ends at once.
		time.Sleep(50 * time.Millisecond)
		short, cancel := context.WithTimeout(ctx, 10*time.Millisecond)
		defer cancel()
		begun := time.Now()
		err := shared.Oauth.Get(short)
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(begun) > 100*time.Millisecond {
			t.Errorf("after %v: %v", time.Since(begun), err)
		}
	})
	atTheSameTime(t, shared)
	late.Wait()
	require(t, shared.Oauth.Get(ctx))
	short := newClient(t, "short", "")
	require(t, short.Oauth.Get(ctx))
	require(t, short.Oauth.Get(ctx))
	require(t, newClient(t, "revoked", "").Oauth.Get(ctx))
	for _, scenario := range []string{"never", "refused"} {
		err := newClient(t, scenario, "").Oauth.Get(ctx)
		var failure *sdk.Error
		if !errors.As(err, &failure) || failure.Kind != sdk.ErrAuthentication {
			t.Fatal(scenario, err)
		}
		fmt.Printf("SHOWN %v %+v %#v\n", err, failure, *failure)
	}
	rotation := newClient(t, "rotation", "hunter2-refresh-0")
	atTheSameTime(t, rotation)
}
