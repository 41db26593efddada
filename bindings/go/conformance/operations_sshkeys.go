// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sshkeys"
)

func sshKeysOperations(add func(string, operation)) {
	add("sshKeys_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SSHKeys.Create(ctx, argument[sshkeys.SSHKey](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[sshkeys.SSHKey](),
			"response 201":     newValue[sshkeys.CreateResponse](),
			"response 401":     newValue[sshkeys.ErrorModel](),
			"response 429":     newValue[sshkeys.ErrorModel](),
			"response 500":     newValue[sshkeys.ErrorModel](),
			"response default": newValue[sshkeys.ErrorModel](),
		},
	})
	add("sshKeys_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.SSHKeys.Delete(ctx, argument[sshkeys.SSHKeyIdentifier](a, a.Path["ssh_key_identifier"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[sshkeys.ErrorModel](),
			"response 404":     newValue[sshkeys.ErrorModel](),
			"response 429":     newValue[sshkeys.ErrorModel](),
			"response 500":     newValue[sshkeys.ErrorModel](),
			"response default": newValue[sshkeys.ErrorModel](),
		},
	})
	add("sshKeys_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SSHKeys.Get(ctx, argument[sshkeys.SSHKeyIdentifier](a, a.Path["ssh_key_identifier"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[sshkeys.GetResponse](),
			"response 401":     newValue[sshkeys.ErrorModel](),
			"response 404":     newValue[sshkeys.ErrorModel](),
			"response 429":     newValue[sshkeys.ErrorModel](),
			"response 500":     newValue[sshkeys.ErrorModel](),
			"response default": newValue[sshkeys.ErrorModel](),
		},
	})
	add("sshKeys_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SSHKeys.List(ctx, sshkeys.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.SSHKeys.ListPaginator(ctx, sshkeys.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[sshkeys.ListResponse](),
			"response 401":     newValue[sshkeys.ErrorModel](),
			"response 429":     newValue[sshkeys.ErrorModel](),
			"response 500":     newValue[sshkeys.ErrorModel](),
			"response default": newValue[sshkeys.ErrorModel](),
		},
	})
	add("sshKeys_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SSHKeys.Update(ctx, argument[sshkeys.SSHKeyIdentifier](a, a.Path["ssh_key_identifier"]), argument[sshkeys.UpdateBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[sshkeys.UpdateBody](),
			"response 200":     newValue[sshkeys.GetResponse](),
			"response 401":     newValue[sshkeys.ErrorModel](),
			"response 404":     newValue[sshkeys.ErrorModel](),
			"response 429":     newValue[sshkeys.ErrorModel](),
			"response 500":     newValue[sshkeys.ErrorModel](),
			"response default": newValue[sshkeys.ErrorModel](),
		},
	})
}
