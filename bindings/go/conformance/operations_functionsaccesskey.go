// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"
	"encoding/json"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/functionsaccesskey"
	"digitalocean-sdk.internal/go/sdk"
)

func functionsAccessKeyOperations(add func(string, operation)) {
	add("functionsAccessKey_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FunctionsAccessKey.Create(ctx, argument[string](a, a.Path["namespace_id"], sdk.ReadString), argument[functionsaccesskey.AccessKeyCreateRequest](a, a.Body, sdk.ReadModel[functionsaccesskey.AccessKeyCreateRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[functionsaccesskey.AccessKeyCreateRequest],
			"response 201":     newModel[functionsaccesskey.CreateResponse],
			"response 400":     newModel[functionsaccesskey.ErrorModel],
			"response 401":     newModel[functionsaccesskey.ErrorModel],
			"response 404":     newModel[functionsaccesskey.ErrorModel],
			"response 409":     newModel[functionsaccesskey.ErrorModel],
			"response 429":     newModel[functionsaccesskey.ErrorModel],
			"response 500":     newModel[functionsaccesskey.ErrorModel],
			"response default": newModel[functionsaccesskey.ErrorModel],
		},
	})
	add("functionsAccessKey_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return value(api.FunctionsAccessKey.Delete(ctx, argument[string](a, a.Path["namespace_id"], sdk.ReadString), argument[string](a, a.Path["key_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newValue[map[string]json.RawMessage](sdk.ReadMapOf[json.RawMessage](sdk.ReadRaw), sdk.WriteMapOf[json.RawMessage](sdk.WriteRaw)),
			"response 401":     newModel[functionsaccesskey.ErrorModel],
			"response 404":     newModel[functionsaccesskey.ErrorModel],
			"response 429":     newModel[functionsaccesskey.ErrorModel],
			"response 500":     newModel[functionsaccesskey.ErrorModel],
			"response default": newModel[functionsaccesskey.ErrorModel],
		},
	})
	add("functionsAccessKey_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FunctionsAccessKey.List(ctx, argument[string](a, a.Path["namespace_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[functionsaccesskey.ListResponse],
			"response 401":     newModel[functionsaccesskey.ErrorModel],
			"response 404":     newModel[functionsaccesskey.ErrorModel],
			"response 429":     newModel[functionsaccesskey.ErrorModel],
			"response 500":     newModel[functionsaccesskey.ErrorModel],
			"response default": newModel[functionsaccesskey.ErrorModel],
		},
	})
	add("functionsAccessKey_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FunctionsAccessKey.Update(ctx, argument[string](a, a.Path["namespace_id"], sdk.ReadString), argument[string](a, a.Path["key_id"], sdk.ReadString), argument[functionsaccesskey.UpdateBody](a, a.Body, sdk.ReadModel[functionsaccesskey.UpdateBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[functionsaccesskey.UpdateBody],
			"response 200":     newModel[functionsaccesskey.UpdateResponse],
			"response 400":     newModel[functionsaccesskey.ErrorModel],
			"response 401":     newModel[functionsaccesskey.ErrorModel],
			"response 404":     newModel[functionsaccesskey.ErrorModel],
			"response 409":     newModel[functionsaccesskey.ErrorModel],
			"response 429":     newModel[functionsaccesskey.ErrorModel],
			"response 500":     newModel[functionsaccesskey.ErrorModel],
			"response default": newModel[functionsaccesskey.ErrorModel],
		},
	})
}
