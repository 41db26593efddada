package sdk

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"digitalocean-sdk.internal/go/sdk/codec"
)

const (
	// oauth2Margin is how long before its end a token is replaced, so that it does not expire on its way.
	oauth2Margin = 30 * time.Second
	// oauth2Timeout is how long to wait for a token.
	oauth2Timeout = 30 * time.Second
	// maxTokenResponse is the longest response of a token endpoint.
	maxTokenResponse = 1 << 20
)

// OAuth2 is how a client gets OAuth 2 access tokens: with its own ID and secret, or for a refresh token of a user. A token is
// kept until it expires or is rejected.
type OAuth2 struct {
	ClientID     string
	ClientSecret string
	// RefreshToken makes the client ask for tokens of a user. If the server replaces it, the new one is used from then on.
	RefreshToken string
	// TokenURL replaces the URL of the description.
	TokenURL string
}

// String shows no secret.
func (o OAuth2) String() string {
	return "OAuth 2 client " + o.ClientID
}

// GoString is String, so that no verb of fmt prints secrets.
func (o OAuth2) GoString() string {
	return o.String()
}

type oauth2Token struct {
	text string
	end  time.Time
}

// oauth2Tokens has the tokens that a client has got, by their scopes. A token of a user has the scopes that the user has granted,
// so there is only one.
type oauth2Tokens struct {
	settings OAuth2
	// turn has room for the one call that may use what follows.
	turn         chan struct{}
	refreshToken string
	tokens       map[string]oauth2Token
}

func newOAuth2Tokens(settings OAuth2) *oauth2Tokens {
	return &oauth2Tokens{
		settings:     settings,
		turn:         make(chan struct{}, 1),
		refreshToken: settings.RefreshToken,
		tokens:       map[string]oauth2Token{},
	}
}

// get returns a token with some scopes. rejected is one that the server no longer accepts. Calls that need a token at the same
// time wait for one request. A server that replaces refresh tokens accepts each only once.
func (t *oauth2Tokens) get(ctx context.Context, client *http.Client, clock Clock, scopes []string, rejected string) (string, error) {
	select {
	case t.turn <- struct{}{}:
		defer func() { <-t.turn }()
	case <-ctx.Done():
		return "", ctx.Err()
	}
	scope := strings.Join(scopes, " ")
	if t.refreshToken != "" {
		scope = ""
	}
	known, ok := t.tokens[scope]
	if ok && known.text != rejected && (known.end.IsZero() || clock.Now().Add(oauth2Margin).Before(known.end)) {
		return known.text, nil
	}
	form := url.Values{"grant_type": {"client_credentials"}}
	if t.refreshToken != "" {
		form = url.Values{"grant_type": {"refresh_token"}, "refresh_token": {t.refreshToken}}
	} else if scope != "" {
		form.Set("scope", scope)
	}
	answer, err := t.ask(ctx, client, form)
	if err != nil {
		return "", err
	}
	if answer.accessToken == "" {
		return "", errors.New("the response has no key access_token")
	}
	if answer.refreshToken != "" && t.refreshToken != "" {
		t.refreshToken = answer.refreshToken
	}
	token := oauth2Token{text: answer.accessToken}
	// Some servers send the number of seconds as text.
	if seconds, err := strconv.ParseFloat(answer.expiresIn, 64); err == nil {
		token.end = clock.Now().Add(time.Duration(seconds * float64(time.Second)))
	}
	t.tokens[scope] = token
	return token.text, nil
}

type oauth2Answer struct {
	accessToken, refreshToken, expiresIn string
}

func (t *oauth2Tokens) ask(ctx context.Context, client *http.Client, form url.Values) (*oauth2Answer, error) {
	ctx, cancel := context.WithTimeout(ctx, oauth2Timeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, t.settings.TokenURL, bytes.NewBufferString(form.Encode()))
	if err != nil {
		return nil, errors.New("the URL that issues tokens is not a valid URL")
	}
	request.SetBasicAuth(url.QueryEscape(t.settings.ClientID), url.QueryEscape(t.settings.ClientSecret))
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	request.Header.Set("Accept", "application/json")
	response, err := client.Do(request)
	if err != nil {
		var wrapped *url.Error
		if errors.As(err, &wrapped) {
			err = wrapped.Err
		}
		return nil, err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, maxTokenResponse))
	if err != nil {
		return nil, err
	}
	text := string(body)
	isJSON := codec.Check(text) == nil
	if !isJSON {
		text = ""
	}
	if response.StatusCode < 200 || response.StatusCode > 299 {
		// RFC 6749 defines the key error; the rest of the body may repeat what was sent.
		reported := stringAt(text, "error")
		if reported != "" {
			reported = ": " + hideSecrets(reported, []string{t.settings.ClientSecret, t.refreshToken})
		}
		return nil, fmt.Errorf("%s answered %d%s", t.settings.TokenURL, response.StatusCode, reported)
	}
	if !isJSON {
		return nil, fmt.Errorf("the response of %s is not valid JSON", t.settings.TokenURL)
	}
	lifetime, _ := codec.ValueAt(text, codec.Path{"expires_in"})
	return &oauth2Answer{stringAt(text, "access_token"), stringAt(text, "refresh_token"), codec.ScalarText(strings.TrimSpace(lifetime))}, nil
}

// stringAt returns the text of a member, which is empty if the member is none or no text.
func stringAt(object, key string) string {
	value, _ := codec.ValueAt(object, codec.Path{key})
	if value = strings.TrimSpace(value); !strings.HasPrefix(value, `"`) {
		return ""
	}
	return codec.ScalarText(value)
}
