// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"
	"encoding/json"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/functionsaccesskey"
)

func functionsAccessKeyOperations(add func(string, operation)) {
	add("functionsAccessKey_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FunctionsAccessKey.Create(ctx, argument[string](a, a.Path["namespace_id"]), argument[functionsaccesskey.AccessKeyCreateRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[functionsaccesskey.AccessKeyCreateRequest](),
			"response 201":     newValue[functionsaccesskey.CreateResponse](),
			"response 400":     newValue[functionsaccesskey.ErrorModel](),
			"response 401":     newValue[functionsaccesskey.ErrorModel](),
			"response 404":     newValue[functionsaccesskey.ErrorModel](),
			"response 409":     newValue[functionsaccesskey.ErrorModel](),
			"response 429":     newValue[functionsaccesskey.ErrorModel](),
			"response 500":     newValue[functionsaccesskey.ErrorModel](),
			"response default": newValue[functionsaccesskey.ErrorModel](),
		},
	})
	add("functionsAccessKey_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return value(api.FunctionsAccessKey.Delete(ctx, argument[string](a, a.Path["namespace_id"]), argument[string](a, a.Path["key_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[map[string]json.RawMessage](),
			"response 401":     newValue[functionsaccesskey.ErrorModel](),
			"response 404":     newValue[functionsaccesskey.ErrorModel](),
			"response 429":     newValue[functionsaccesskey.ErrorModel](),
			"response 500":     newValue[functionsaccesskey.ErrorModel](),
			"response default": newValue[functionsaccesskey.ErrorModel](),
		},
	})
	add("functionsAccessKey_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FunctionsAccessKey.List(ctx, argument[string](a, a.Path["namespace_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[functionsaccesskey.ListResponse](),
			"response 401":     newValue[functionsaccesskey.ErrorModel](),
			"response 404":     newValue[functionsaccesskey.ErrorModel](),
			"response 429":     newValue[functionsaccesskey.ErrorModel](),
			"response 500":     newValue[functionsaccesskey.ErrorModel](),
			"response default": newValue[functionsaccesskey.ErrorModel](),
		},
	})
	add("functionsAccessKey_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.FunctionsAccessKey.Update(ctx, argument[string](a, a.Path["namespace_id"]), argument[string](a, a.Path["key_id"]), argument[functionsaccesskey.UpdateBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[functionsaccesskey.UpdateBody](),
			"response 200":     newValue[functionsaccesskey.UpdateResponse](),
			"response 400":     newValue[functionsaccesskey.ErrorModel](),
			"response 401":     newValue[functionsaccesskey.ErrorModel](),
			"response 404":     newValue[functionsaccesskey.ErrorModel](),
			"response 409":     newValue[functionsaccesskey.ErrorModel](),
			"response 429":     newValue[functionsaccesskey.ErrorModel](),
			"response 500":     newValue[functionsaccesskey.ErrorModel](),
			"response default": newValue[functionsaccesskey.ErrorModel](),
		},
	})
}
