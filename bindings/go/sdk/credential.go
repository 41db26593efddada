package sdk

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// TokenProvider returns the tokens that requests are sent with. It is called before each attempt, so it should keep its token.
//
// rejected is a token that the server has just rejected with status 401, or empty. A provider that has a newer one returns
// it; otherwise it gets a new one. Each call asks for a replacement at most once.
type TokenProvider func(ctx context.Context, rejected string) (string, error)

// credentialSource is a fixed credential, a provider, or OAuth 2.
type credentialSource struct {
	token    string
	provider TokenProvider
	oauth2   *oauth2Tokens
	spec     *CredentialSpec
}

// chosenCredential is a credential that a request is sent with, and the scopes that the operation needs.
type chosenCredential struct {
	source *credentialSource
	scopes []string
}

// sentCredential is a credential as text.
type sentCredential struct {
	spec  *CredentialSpec
	token string
}

func (c *chosenCredential) get(ctx context.Context, client *Client, config *callConfig, rejected string) (string, error) {
	source := c.source
	var token string
	var err error
	switch {
	case source.provider != nil:
		token, err = source.provider(ctx, rejected)
	case source.oauth2 != nil:
		token, err = source.oauth2.get(ctx, config.httpClient, client.clock, c.scopes, rejected)
	default:
		return source.token, nil
	}
	if err != nil {
		return "", err
	}
	return checkToken(token, source.spec)
}

// addTo adds the credential to a request.
func (s *sentCredential) addTo(request *http.Request) {
	switch s.spec.Kind {
	case CredentialBearer, CredentialOAuth2:
		request.Header.Set("Authorization", "Bearer "+s.token)
	case CredentialBasic:
		request.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(s.token)))
	case CredentialHeader:
		request.Header[http.CanonicalHeaderKey(s.spec.Key)] = []string{s.token}
	case CredentialQuery:
		query := request.URL.Query()
		query.Del(s.spec.Key)
		pair := url.QueryEscape(s.spec.Key) + "=" + strings.ReplaceAll(url.QueryEscape(s.token), "+", "%20")
		if request.URL.Query().Has(s.spec.Key) {
			request.URL.RawQuery = query.Encode()
		}
		request.URL.RawQuery = strings.TrimPrefix(request.URL.RawQuery+"&"+pair, "&")
	case CredentialCookie:
		pair := s.spec.Key + "=" + s.token
		if cookies := request.Header.Get("Cookie"); cookies != "" {
			pair = cookies + "; " + pair
		}
		request.Header.Set("Cookie", pair)
	default:
		request.Header.Set("Authorization", string(s.spec.Kind)+" "+s.token)
	}
}

// secretsOf returns the texts that a server could repeat: the credentials, their passwords, and their encoded forms.
func secretsOf(credentials []sentCredential) []string {
	var secrets []string
	for _, one := range credentials {
		secrets = append(secrets, one.token)
		switch one.spec.Kind {
		case CredentialBasic:
			_, password, _ := strings.Cut(one.token, ":")
			secrets = append(secrets, base64.StdEncoding.EncodeToString([]byte(one.token)))
			if len(password) > 5 {
				secrets = append(secrets, password)
			}
		case CredentialQuery:
			secrets = append(secrets, strings.ReplaceAll(url.QueryEscape(one.token), "+", "%20"))
		}
	}
	return secrets
}

// hideSecrets replaces secrets in a text of the server.
func hideSecrets(text string, secrets []string) string {
	for _, secret := range secrets {
		// A short text occurs by chance.
		if len(secret) >= 6 {
			text = strings.ReplaceAll(text, secret, "[secret]")
		}
	}
	return text
}

// checkToken returns the credential without surrounding white space.
func checkToken(token string, spec *CredentialSpec) (string, error) {
	token = strings.TrimSpace(token)
	if token == "" {
		return "", fmt.Errorf("the %s is empty", spec.Label)
	}
	for _, rejected := range spec.Rejected {
		if strings.HasPrefix(token, rejected.Prefix) {
			return "", errors.New(rejected.Reason)
		}
	}
	switch spec.Kind {
	case CredentialQuery:
		return token, nil
	case CredentialBasic:
		if !strings.Contains(token, ":") {
			return "", fmt.Errorf("the %s has no colon between user name and password", spec.Label)
		}
		return token, nil
	case CredentialCookie:
		if strings.ContainsAny(token, "; ,\"\\") {
			return "", fmt.Errorf("the %s has a character that a cookie cannot have", spec.Label)
		}
	}
	isToken := spec.Kind == CredentialBearer || spec.Kind == CredentialOAuth2
	for _, c := range []byte(token) {
		if c < ' ' || c >= 0x7f || c == ' ' && isToken {
			return "", fmt.Errorf("the %s has a character that a header cannot have", spec.Label)
		}
	}
	return token, nil
}

// isSetIn reports whether the program has set the header of the credential.
func (s *CredentialSpec) isSetIn(header http.Header) bool {
	switch s.Kind {
	case CredentialQuery, CredentialCookie:
		return false
	case CredentialHeader:
		return header.Get(s.Key) != ""
	default:
		return header.Get("Authorization") != ""
	}
}

// chooseCredentials returns the credentials for an operation: those of the first requirement that the client can meet.
func (c *Client) chooseCredentials(operation *Operation, header http.Header) ([]chosenCredential, error) {
	if operation.Server.Kind == ServerCaller || len(operation.Security) == 0 {
		return nil, nil
	}
	var missing []string
	var first *CredentialSpec
	optional := false
	for _, requirement := range operation.Security {
		if requirement.Credential == "" || requirement.Credential == firstCredential && len(c.service.Credentials) == 0 {
			optional = true
			continue
		}
		chosen, lacking := c.meet(&requirement, header)
		if len(lacking) == 0 {
			return chosen, nil
		}
		var needed []string
		for _, specs := range lacking {
			labels := make([]string, len(specs))
			for i, spec := range specs {
				labels[i] = withArticle(spec.Label)
			}
			if first == nil && len(specs) > 0 {
				first = specs[0]
			}
			needed = append(needed, strings.Join(labels, " or "))
		}
		if text := strings.Join(needed, " and "); text != "" && !slices.Contains(missing, text) {
			missing = append(missing, text)
		}
	}
	switch {
	case optional:
		return nil, nil
	case len(missing) == 0:
		return nil, errors.New("the operation needs a credential that this client does not support")
	}
	hint := ""
	if len(first.Env) > 0 {
		hint = fmt.Sprintf("; set the environment variable %s or pass an option", first.Env[0])
	}
	return nil, fmt.Errorf("the operation needs %s, but the client has none%s", strings.Join(missing, " or "), hint)
}

// meet returns the credentials of a requirement, and for each that the client lacks those that would do.
func (c *Client) meet(requirement *Requirement, header http.Header) (chosen []chosenCredential, lacking [][]*CredentialSpec) {
	for _, one := range append([]Requirement{*requirement}, requirement.And...) {
		var missing []*CredentialSpec
		scheme, found := one.Credential, false
		for !found {
			position, ok := c.service.credential(scheme)
			if !ok || slices.Contains(missing, &c.service.Credentials[position]) {
				break
			}
			spec := &c.service.Credentials[position]
			source := c.credentials[position]
			switch {
			case spec.isSetIn(header):
				found = true
			case source != nil:
				chosen, found = append(chosen, chosenCredential{source: source, scopes: one.Scopes}), true
			default:
				missing, scheme = append(missing, spec), spec.Fallback
			}
		}
		if !found {
			lacking = append(lacking, missing)
		}
	}
	return chosen, lacking
}

func withArticle(noun string) string {
	if noun != "" && strings.ContainsRune("aeiouAEIOU", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}
