package sdk

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// TokenProvider returns the tokens that requests are sent with. It is called before each attempt, so it should keep its token.
//
// rejected is a token that the server has just rejected with status 401, or empty. A provider that has a newer one returns
// it; otherwise it gets a new one. Each call asks for a replacement at most once.
type TokenProvider func(ctx context.Context, rejected string) (string, error)

// tokenSource is a fixed token or a provider.
type tokenSource struct {
	token    string
	provider TokenProvider
	spec     *CredentialSpec
}

func (s *tokenSource) get(ctx context.Context, rejected string) (string, error) {
	if s.provider == nil {
		return s.token, nil
	}
	token, err := s.provider(ctx, rejected)
	if err != nil {
		return "", err
	}
	return checkToken(token, s.spec)
}

// checkToken returns the token without surrounding white space.
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
	for _, c := range []byte(token) {
		if c <= ' ' || c >= 0x7f {
			return "", fmt.Errorf("the %s has a character that a header cannot have", spec.Label)
		}
	}
	return token, nil
}

// chooseCredential returns the credential for an operation, or nil if it needs none.
func (c *Client) chooseCredential(operation *Operation) (*tokenSource, error) {
	anyCredential := false
	for _, requirement := range operation.Security {
		anyCredential = anyCredential || requirement.Credential == ""
	}
	if operation.Server.Kind == ServerCaller || len(operation.Security) == 0 || anyCredential && len(c.service.Credentials) == 0 {
		return nil, nil
	}
	var missing []*CredentialSpec
	for _, requirement := range operation.Security {
		scheme, last := requirement.Credential, false
		for !last {
			position, ok := c.service.credential(scheme)
			if !ok {
				break
			}
			spec := &c.service.Credentials[position]
			if source := c.credentials[position]; source != nil {
				return source, nil
			}
			for _, one := range missing {
				last = last || one == spec
			}
			if !last {
				missing = append(missing, spec)
			}
			scheme, last = spec.Fallback, last || spec.Fallback == ""
		}
	}
	if len(missing) == 0 {
		return nil, errors.New("the operation needs a credential that this client does not support")
	}
	labels := make([]string, len(missing))
	for i, spec := range missing {
		labels[i] = withArticle(spec.Label)
	}
	hint := ""
	if len(missing[0].Env) > 0 {
		hint = fmt.Sprintf("; set the environment variable %s or pass an option", missing[0].Env[0])
	}
	return nil, fmt.Errorf("the operation needs %s, but the client has none%s", strings.Join(labels, " or "), hint)
}

func withArticle(noun string) string {
	if noun != "" && strings.ContainsRune("aeiouAEIOU", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}
