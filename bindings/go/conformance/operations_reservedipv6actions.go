// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/reservedipv6actions"
)

func reservedIpv6ActionsOperations(add func(string, operation)) {
	add("reservedIPv6Actions_post", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.ReservedIpv6Actions.Post(ctx, argument[string](a, a.Path["reserved_ipv6"]), argument[reservedipv6actions.PostBody](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.ReservedIpv6Actions.PostAndWait(ctx, argument[string](a, a.Path["reserved_ipv6"]), argument[reservedipv6actions.PostBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[reservedipv6actions.PostBody](),
			"response 201":     newValue[reservedipv6actions.PostResponse](),
			"response 401":     newValue[reservedipv6actions.ErrorModel](),
			"response 404":     newValue[reservedipv6actions.ErrorModel](),
			"response 429":     newValue[reservedipv6actions.ErrorModel](),
			"response 500":     newValue[reservedipv6actions.ErrorModel](),
			"response default": newValue[reservedipv6actions.ErrorModel](),
		},
	})
}
