// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/sshkeys"
)

func sshKeysOperations(add func(string, operation)) {
	add("sshKeys_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SSHKeys.Create(ctx, argument[sshkeys.SSHKey](a, a.Body, sdk.ReadModel[sshkeys.SSHKey]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[sshkeys.SSHKey],
			"response 201":     newModel[sshkeys.CreateResponse],
			"response 401":     newModel[sshkeys.ErrorModel],
			"response 429":     newModel[sshkeys.ErrorModel],
			"response 500":     newModel[sshkeys.ErrorModel],
			"response default": newModel[sshkeys.ErrorModel],
		},
	})
	add("sshKeys_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.SSHKeys.Delete(ctx, argument[sshkeys.SSHKeyIdentifier](a, a.Path["ssh_key_identifier"], sdk.ReadModel[sshkeys.SSHKeyIdentifier]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[sshkeys.ErrorModel],
			"response 404":     newModel[sshkeys.ErrorModel],
			"response 429":     newModel[sshkeys.ErrorModel],
			"response 500":     newModel[sshkeys.ErrorModel],
			"response default": newModel[sshkeys.ErrorModel],
		},
	})
	add("sshKeys_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SSHKeys.Get(ctx, argument[sshkeys.SSHKeyIdentifier](a, a.Path["ssh_key_identifier"], sdk.ReadModel[sshkeys.SSHKeyIdentifier]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[sshkeys.GetResponse],
			"response 401":     newModel[sshkeys.ErrorModel],
			"response 404":     newModel[sshkeys.ErrorModel],
			"response 429":     newModel[sshkeys.ErrorModel],
			"response 500":     newModel[sshkeys.ErrorModel],
			"response default": newModel[sshkeys.ErrorModel],
		},
	})
	add("sshKeys_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SSHKeys.List(ctx, sshkeys.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.SSHKeys.ListPaginator(ctx, sshkeys.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[sshkeys.ListResponse],
			"response 401":     newModel[sshkeys.ErrorModel],
			"response 429":     newModel[sshkeys.ErrorModel],
			"response 500":     newModel[sshkeys.ErrorModel],
			"response default": newModel[sshkeys.ErrorModel],
		},
	})
	add("sshKeys_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.SSHKeys.Update(ctx, argument[sshkeys.SSHKeyIdentifier](a, a.Path["ssh_key_identifier"], sdk.ReadModel[sshkeys.SSHKeyIdentifier]), argument[sshkeys.UpdateBody](a, a.Body, sdk.ReadModel[sshkeys.UpdateBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[sshkeys.UpdateBody],
			"response 200":     newModel[sshkeys.GetResponse],
			"response 401":     newModel[sshkeys.ErrorModel],
			"response 404":     newModel[sshkeys.ErrorModel],
			"response 429":     newModel[sshkeys.ErrorModel],
			"response 500":     newModel[sshkeys.ErrorModel],
			"response default": newModel[sshkeys.ErrorModel],
		},
	})
}
