// Code generated from the description of the API. DO NOT EDIT.

// Package client makes clients of the DigitalOcean API. Every resource has a package of its own, and a program
// compiles only those that it imports.
package client

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// New returns a client of the DigitalOcean API. What no option sets comes from the environment.
func New(options ...sdk.ClientOption) (*sdk.Client, error) {
	return sdk.NewClient(&service, options...)
}

// ModelKey sets the model access key.
func ModelKey(token string) sdk.ClientOption {
	return sdk.Credential("inference_bearer_auth", token)
}

// ModelKeyFrom gets the model access key from a provider.
func ModelKeyFrom(provider sdk.TokenProvider) sdk.ClientOption {
	return sdk.CredentialFrom("inference_bearer_auth", provider)
}

// AgentKey sets the agent key.
func AgentKey(token string) sdk.ClientOption {
	return sdk.Credential("agent_key", token)
}

// AgentKeyFrom gets the agent key from a provider.
func AgentKeyFrom(provider sdk.TokenProvider) sdk.ClientOption {
	return sdk.CredentialFrom("agent_key", provider)
}

// AgentEndpoint sets the endpoint of the agent.
func AgentEndpoint(value string) sdk.ClientOption {
	return sdk.ServerVariable("agent_url", value)
}

var service = sdk.Service{
	Name:       "DigitalOcean",
	UserAgent:  "digitalocean-sdk.internal-go/0.1.0",
	BaseURL:    "https://api.digitalocean.com",
	BaseURLEnv: []string{"DIGITALOCEAN_API_URL", "GRADIENT_BASE_URL"},
	Credentials: []sdk.CredentialSpec{
		{
			Scheme: "bearer_auth",
			Label:  "API token",
			Env:    []string{"DIGITALOCEAN_ACCESS_TOKEN", "DIGITALOCEAN_TOKEN"},
			Rejected: []sdk.RejectedPrefix{
				{
					Prefix: "dor_v1_",
					Reason: "this is a refresh token; exchange it for an access token",
				},
			},
		},
		{
			Scheme:   "inference_bearer_auth",
			Label:    "model access key",
			Env:      []string{"GRADIENT_MODEL_ACCESS_KEY", "MODEL_ACCESS_KEY"},
			Fallback: "bearer_auth",
		},
		{
			Scheme: "agent_key",
			Label:  "agent key",
			Env:    []string{"GRADIENT_AGENT_ACCESS_KEY", "DIGITALOCEAN_AGENT_ACCESS_KEY"},
			Rejected: []sdk.RejectedPrefix{
				{
					Prefix: "dop_v1_",
					Reason: "this is an API token; an agent accepts only its own key",
				},
				{
					Prefix: "doo_v1_",
					Reason: "this is an API token; an agent accepts only its own key",
				},
			},
		},
	},
	ServerVariables: []sdk.ServerVariableSpec{
		{
			Name:  "agent_url",
			Label: "endpoint of the agent",
			Env:   []string{"GRADIENT_AGENT_ENDPOINT", "DIGITALOCEAN_AGENT_URL"},
		},
	},
	RateLimit: &sdk.RateLimitConfig{
		Quota: sdk.RateLimitWindow{Requests: 5000, Period: 3600 * time.Second},
		Burst: sdk.RateLimitWindow{Requests: 250, Period: 60 * time.Second},
	},
}
