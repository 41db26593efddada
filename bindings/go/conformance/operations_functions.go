// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/functions"
	"digitalocean-sdk.internal/go/sdk"
)

func functionsOperations(add func(string, operation)) {
	add("functions_create_namespace", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Functions.CreateNamespace(ctx, argument[functions.CreateNamespace](a, a.Body, sdk.ReadModel[functions.CreateNamespace]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[functions.CreateNamespace],
			"response 200":     newModel[functions.CreateNamespaceResponse],
			"response 401":     newModel[functions.ErrorModel],
			"response 404":     newModel[functions.ErrorModel],
			"response 422":     newModel[functions.ErrorModel],
			"response 429":     newModel[functions.ErrorModel],
			"response 500":     newModel[functions.ErrorModel],
			"response default": newModel[functions.ErrorModel],
		},
	})
	add("functions_create_trigger", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Functions.CreateTrigger(ctx, argument[string](a, a.Path["namespace_id"], sdk.ReadString), argument[functions.CreateTrigger](a, a.Body, sdk.ReadModel[functions.CreateTrigger]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[functions.CreateTrigger],
			"response 200":     newModel[functions.CreateTriggerResponse],
			"response 400":     newModel[functions.ErrorModel],
			"response 401":     newModel[functions.ErrorModel],
			"response 404":     newModel[functions.ErrorModel],
			"response 422":     newModel[functions.ErrorModel],
			"response 429":     newModel[functions.ErrorModel],
			"response 500":     newModel[functions.ErrorModel],
			"response default": newModel[functions.ErrorModel],
		},
	})
	add("functions_delete_namespace", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Functions.DeleteNamespace(ctx, argument[string](a, a.Path["namespace_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[functions.ErrorModel],
			"response 404":     newModel[functions.ErrorModel],
			"response 429":     newModel[functions.ErrorModel],
			"response 500":     newModel[functions.ErrorModel],
			"response default": newModel[functions.ErrorModel],
		},
	})
	add("functions_delete_trigger", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Functions.DeleteTrigger(ctx, argument[string](a, a.Path["namespace_id"], sdk.ReadString), argument[string](a, a.Path["trigger_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[functions.ErrorModel],
			"response 404":     newModel[functions.ErrorModel],
			"response 429":     newModel[functions.ErrorModel],
			"response 500":     newModel[functions.ErrorModel],
			"response default": newModel[functions.ErrorModel],
		},
	})
	add("functions_get_namespace", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Functions.GetNamespace(ctx, argument[string](a, a.Path["namespace_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[functions.CreateNamespaceResponse],
			"response 401":     newModel[functions.ErrorModel],
			"response 403":     newModel[functions.ErrorModel],
			"response 404":     newModel[functions.ErrorModel],
			"response 429":     newModel[functions.ErrorModel],
			"response 500":     newModel[functions.ErrorModel],
			"response default": newModel[functions.ErrorModel],
		},
	})
	add("functions_get_trigger", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Functions.GetTrigger(ctx, argument[string](a, a.Path["namespace_id"], sdk.ReadString), argument[string](a, a.Path["trigger_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[functions.CreateTriggerResponse],
			"response 401":     newModel[functions.ErrorModel],
			"response 404":     newModel[functions.ErrorModel],
			"response 429":     newModel[functions.ErrorModel],
			"response 500":     newModel[functions.ErrorModel],
			"response default": newModel[functions.ErrorModel],
		},
	})
	add("functions_list_namespaces", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Functions.ListNamespaces(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[functions.ListNamespacesResponse],
			"response 401":     newModel[functions.ErrorModel],
			"response 429":     newModel[functions.ErrorModel],
			"response 500":     newModel[functions.ErrorModel],
			"response default": newModel[functions.ErrorModel],
		},
	})
	add("functions_list_triggers", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Functions.ListTriggers(ctx, argument[string](a, a.Path["namespace_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[functions.ListTriggersResponse],
			"response 401":     newModel[functions.ErrorModel],
			"response 404":     newModel[functions.ErrorModel],
			"response 429":     newModel[functions.ErrorModel],
			"response 500":     newModel[functions.ErrorModel],
			"response default": newModel[functions.ErrorModel],
		},
	})
	add("functions_update_trigger", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Functions.UpdateTrigger(ctx, argument[string](a, a.Path["namespace_id"], sdk.ReadString), argument[string](a, a.Path["trigger_name"], sdk.ReadString), argument[functions.UpdateTrigger](a, a.Body, sdk.ReadModel[functions.UpdateTrigger]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[functions.UpdateTrigger],
			"response 200":     newModel[functions.CreateTriggerResponse],
			"response 400":     newModel[functions.ErrorModel],
			"response 401":     newModel[functions.ErrorModel],
			"response 404":     newModel[functions.ErrorModel],
			"response 429":     newModel[functions.ErrorModel],
			"response 500":     newModel[functions.ErrorModel],
			"response default": newModel[functions.ErrorModel],
		},
	})
}
