// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/functions"
)

func functionsOperations(add func(string, operation)) {
	add("functions_create_namespace", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Functions.CreateNamespace(ctx, argument[functions.CreateNamespace](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[functions.CreateNamespace](),
			"response 200":     newValue[functions.CreateNamespaceResponse](),
			"response 401":     newValue[functions.ErrorModel](),
			"response 404":     newValue[functions.ErrorModel](),
			"response 422":     newValue[functions.ErrorModel](),
			"response 429":     newValue[functions.ErrorModel](),
			"response 500":     newValue[functions.ErrorModel](),
			"response default": newValue[functions.ErrorModel](),
		},
	})
	add("functions_create_trigger", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Functions.CreateTrigger(ctx, argument[string](a, a.Path["namespace_id"]), argument[functions.CreateTrigger](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[functions.CreateTrigger](),
			"response 200":     newValue[functions.CreateTriggerResponse](),
			"response 400":     newValue[functions.ErrorModel](),
			"response 401":     newValue[functions.ErrorModel](),
			"response 404":     newValue[functions.ErrorModel](),
			"response 422":     newValue[functions.ErrorModel](),
			"response 429":     newValue[functions.ErrorModel](),
			"response 500":     newValue[functions.ErrorModel](),
			"response default": newValue[functions.ErrorModel](),
		},
	})
	add("functions_delete_namespace", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Functions.DeleteNamespace(ctx, argument[string](a, a.Path["namespace_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[functions.ErrorModel](),
			"response 404":     newValue[functions.ErrorModel](),
			"response 429":     newValue[functions.ErrorModel](),
			"response 500":     newValue[functions.ErrorModel](),
			"response default": newValue[functions.ErrorModel](),
		},
	})
	add("functions_delete_trigger", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Functions.DeleteTrigger(ctx, argument[string](a, a.Path["namespace_id"]), argument[string](a, a.Path["trigger_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[functions.ErrorModel](),
			"response 404":     newValue[functions.ErrorModel](),
			"response 429":     newValue[functions.ErrorModel](),
			"response 500":     newValue[functions.ErrorModel](),
			"response default": newValue[functions.ErrorModel](),
		},
	})
	add("functions_get_namespace", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Functions.GetNamespace(ctx, argument[string](a, a.Path["namespace_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[functions.CreateNamespaceResponse](),
			"response 401":     newValue[functions.ErrorModel](),
			"response 403":     newValue[functions.ErrorModel](),
			"response 404":     newValue[functions.ErrorModel](),
			"response 429":     newValue[functions.ErrorModel](),
			"response 500":     newValue[functions.ErrorModel](),
			"response default": newValue[functions.ErrorModel](),
		},
	})
	add("functions_get_trigger", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Functions.GetTrigger(ctx, argument[string](a, a.Path["namespace_id"]), argument[string](a, a.Path["trigger_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[functions.CreateTriggerResponse](),
			"response 401":     newValue[functions.ErrorModel](),
			"response 404":     newValue[functions.ErrorModel](),
			"response 429":     newValue[functions.ErrorModel](),
			"response 500":     newValue[functions.ErrorModel](),
			"response default": newValue[functions.ErrorModel](),
		},
	})
	add("functions_list_namespaces", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Functions.ListNamespaces(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[functions.ListNamespacesResponse](),
			"response 401":     newValue[functions.ErrorModel](),
			"response 429":     newValue[functions.ErrorModel](),
			"response 500":     newValue[functions.ErrorModel](),
			"response default": newValue[functions.ErrorModel](),
		},
	})
	add("functions_list_triggers", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Functions.ListTriggers(ctx, argument[string](a, a.Path["namespace_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[functions.ListTriggersResponse](),
			"response 401":     newValue[functions.ErrorModel](),
			"response 404":     newValue[functions.ErrorModel](),
			"response 429":     newValue[functions.ErrorModel](),
			"response 500":     newValue[functions.ErrorModel](),
			"response default": newValue[functions.ErrorModel](),
		},
	})
	add("functions_update_trigger", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Functions.UpdateTrigger(ctx, argument[string](a, a.Path["namespace_id"]), argument[string](a, a.Path["trigger_name"]), argument[functions.UpdateTrigger](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[functions.UpdateTrigger](),
			"response 200":     newValue[functions.CreateTriggerResponse](),
			"response 400":     newValue[functions.ErrorModel](),
			"response 401":     newValue[functions.ErrorModel](),
			"response 404":     newValue[functions.ErrorModel](),
			"response 429":     newValue[functions.ErrorModel](),
			"response 500":     newValue[functions.ErrorModel](),
			"response default": newValue[functions.ErrorModel](),
		},
	})
}
