package sdk

import "time"

// Service is what a client needs to know of an API. Generated packages have one variable.
type Service struct {
	// Name is the name of the API in messages.
	Name string
	// UserAgent is the default user agent.
	UserAgent string
	// BaseURL is the default base URL.
	BaseURL string
	// BaseURLEnv lists environment variables for the base URL. The first that is set counts.
	BaseURLEnv []string
	// Credentials lists the credentials. The first is the one that [Token] sets.
	Credentials []CredentialSpec
	// ServerVariables lists the variables of server URLs.
	ServerVariables []ServerVariableSpec
	// RateLimit is the rate limit of the server. It is nil if clients do not limit themselves by default.
	RateLimit *RateLimitConfig
}

// CredentialKind is how a credential is sent. A value that is not listed here is the scheme of an Authorization header.
type CredentialKind string

const (
	// CredentialBearer is a bearer token in the Authorization header.
	CredentialBearer CredentialKind = ""
	// CredentialBasic is a user name and a password with a colon between them.
	CredentialBasic CredentialKind = "basic"
	// CredentialHeader is a header of its own.
	CredentialHeader CredentialKind = "header"
	// CredentialQuery is a query parameter.
	CredentialQuery CredentialKind = "query"
	// CredentialCookie is a cookie.
	CredentialCookie CredentialKind = "cookie"
	// CredentialOAuth2 is a bearer token that an OAuth 2 server issues.
	CredentialOAuth2 CredentialKind = "oauth2"
)

// CredentialSpec is a credential of an API.
type CredentialSpec struct {
	// Scheme is the name of the security scheme.
	Scheme string
	// Kind is how the credential is sent.
	Kind CredentialKind
	// Key is the name of the header, query parameter or cookie.
	Key string
	// TokenURL issues OAuth 2 tokens.
	TokenURL string
	// ClientIDEnv and ClientSecretEnv list environment variables for the ID and the secret of an OAuth 2 client.
	ClientIDEnv, ClientSecretEnv []string
	// Label is what messages call the credential.
	Label string
	// Env lists environment variables for it. The first that is set counts.
	Env []string
	// Fallback is the scheme whose credential is sent if this one is not set.
	Fallback string
	// Rejected lists beginnings of other credentials that people confuse with this one.
	Rejected []RejectedPrefix
}

// RejectedPrefix is the beginning of a text that cannot be a credential.
type RejectedPrefix struct {
	Prefix string
	Reason string
}

// ServerVariableSpec is a variable of server URLs that is set on the client.
type ServerVariableSpec struct {
	// Name is the name in the URL.
	Name string
	// Label is what messages call it.
	Label string
	// Env lists environment variables for it. The first that is set counts.
	Env []string
	// Default is the value if none is set. It is empty if the variable has to be set.
	Default string
	// Values lists the only values that the server accepts. It is empty if there are others.
	Values []string
}

// firstCredential stands for the first credential of a service, whatever it is.
const firstCredential = "*"

func (s *Service) credential(scheme string) (int, bool) {
	if scheme == firstCredential && len(s.Credentials) > 0 {
		return 0, true
	}
	for i := range s.Credentials {
		if s.Credentials[i].Scheme == scheme {
			return i, true
		}
	}
	return 0, false
}

// RateLimitConfig is how many requests a client sends, and how long a request may be delayed. The limits apply to sliding
// windows. The client counts its own requests, and takes those of other clients with the same token from the headers of
// responses.
type RateLimitConfig struct {
	// Quota is the limit of the longer window, until a response reports another number of requests.
	Quota RateLimitWindow
	// Burst is the limit of a shorter window. Zero requests mean that there is none.
	Burst RateLimitWindow
	// MaxWait is the longest time that an attempt is delayed. An attempt that would have to wait longer fails at once.
	// Zero means a minute.
	MaxWait time.Duration
	// MaxPause is the longest time for which a response with status 429 can stop the client, whatever it asks for. Zero means a
	// minute.
	MaxPause time.Duration
}

// RateLimitWindow is a number of requests in a sliding window of time.
type RateLimitWindow struct {
	Requests int
	Period   time.Duration
}
