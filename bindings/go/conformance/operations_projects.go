// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/projects"
	"digitalocean-sdk.internal/go/sdk"
)

func projectsOperations(add func(string, operation)) {
	add("projects_assign_resources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.AssignResources(ctx, argument[string](a, a.Path["project_id"], sdk.ReadString), argument[projects.ProjectAssignment](a, a.Body, sdk.ReadModel[projects.ProjectAssignment]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[projects.ProjectAssignment],
			"response 200":     newModel[projects.AssignResourcesResponse],
			"response 401":     newModel[projects.ErrorModel],
			"response 404":     newModel[projects.ErrorModel],
			"response 429":     newModel[projects.ErrorModel],
			"response 500":     newModel[projects.ErrorModel],
			"response default": newModel[projects.ErrorModel],
		},
	})
	add("projects_assign_resources_default", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.AssignResourcesDefault(ctx, argument[projects.ProjectAssignment](a, a.Body, sdk.ReadModel[projects.ProjectAssignment]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[projects.ProjectAssignment],
			"response 200":     newModel[projects.AssignResourcesResponse],
			"response 401":     newModel[projects.ErrorModel],
			"response 404":     newModel[projects.ErrorModel],
			"response 429":     newModel[projects.ErrorModel],
			"response 500":     newModel[projects.ErrorModel],
			"response default": newModel[projects.ErrorModel],
		},
	})
	add("projects_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.Create(ctx, argument[projects.CreateBody](a, a.Body, sdk.ReadModel[projects.CreateBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[projects.CreateBody],
			"response 201":     newModel[projects.CreateResponse],
			"response 401":     newModel[projects.ErrorModel],
			"response 429":     newModel[projects.ErrorModel],
			"response 500":     newModel[projects.ErrorModel],
			"response default": newModel[projects.ErrorModel],
		},
	})
	add("projects_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Projects.Delete(ctx, argument[string](a, a.Path["project_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[projects.ErrorModel],
			"response 404":     newModel[projects.ErrorModel],
			"response 412":     newModel[projects.ErrorModel],
			"response 429":     newModel[projects.ErrorModel],
			"response 500":     newModel[projects.ErrorModel],
			"response default": newModel[projects.ErrorModel],
		},
	})
	add("projects_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.Get(ctx, argument[string](a, a.Path["project_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[projects.CreateResponse],
			"response 401":     newModel[projects.ErrorModel],
			"response 404":     newModel[projects.ErrorModel],
			"response 429":     newModel[projects.ErrorModel],
			"response 500":     newModel[projects.ErrorModel],
			"response default": newModel[projects.ErrorModel],
		},
	})
	add("projects_get_default", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.GetDefault(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[projects.GetDefaultResponse],
			"response 401":     newModel[projects.ErrorModel],
			"response 404":     newModel[projects.ErrorModel],
			"response 429":     newModel[projects.ErrorModel],
			"response 500":     newModel[projects.ErrorModel],
			"response default": newModel[projects.ErrorModel],
		},
	})
	add("projects_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.List(ctx, projects.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Projects.ListPaginator(ctx, projects.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[projects.ListResponse],
			"response 401":     newModel[projects.ErrorModel],
			"response 429":     newModel[projects.ErrorModel],
			"response 500":     newModel[projects.ErrorModel],
			"response default": newModel[projects.ErrorModel],
		},
	})
	add("projects_list_resources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.ListResources(ctx, argument[string](a, a.Path["project_id"], sdk.ReadString), projects.ListResourcesParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Projects.ListResourcesPaginator(ctx, argument[string](a, a.Path["project_id"], sdk.ReadString), projects.ListResourcesParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[projects.ListResourcesResponse],
			"response 401":     newModel[projects.ErrorModel],
			"response 404":     newModel[projects.ErrorModel],
			"response 429":     newModel[projects.ErrorModel],
			"response 500":     newModel[projects.ErrorModel],
			"response default": newModel[projects.ErrorModel],
		},
	})
	add("projects_list_resources_default", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.ListResourcesDefault(ctx, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Projects.ListResourcesDefaultPaginator(ctx, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[projects.ListResourcesResponse],
			"response 401":     newModel[projects.ErrorModel],
			"response 404":     newModel[projects.ErrorModel],
			"response 429":     newModel[projects.ErrorModel],
			"response 500":     newModel[projects.ErrorModel],
			"response default": newModel[projects.ErrorModel],
		},
	})
	add("projects_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.Patch(ctx, argument[string](a, a.Path["project_id"], sdk.ReadString), argument[projects.Project](a, a.Body, sdk.ReadModel[projects.Project]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[projects.Project],
			"response 200":     newModel[projects.CreateResponse],
			"response 401":     newModel[projects.ErrorModel],
			"response 404":     newModel[projects.ErrorModel],
			"response 429":     newModel[projects.ErrorModel],
			"response 500":     newModel[projects.ErrorModel],
			"response default": newModel[projects.ErrorModel],
		},
	})
	add("projects_patch_default", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.PatchDefault(ctx, argument[projects.Project](a, a.Body, sdk.ReadModel[projects.Project]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[projects.Project],
			"response 200":     newModel[projects.CreateResponse],
			"response 401":     newModel[projects.ErrorModel],
			"response 404":     newModel[projects.ErrorModel],
			"response 429":     newModel[projects.ErrorModel],
			"response 500":     newModel[projects.ErrorModel],
			"response default": newModel[projects.ErrorModel],
		},
	})
	add("projects_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.Update(ctx, argument[string](a, a.Path["project_id"], sdk.ReadString), argument[projects.UpdateBody](a, a.Body, sdk.ReadModel[projects.UpdateBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[projects.UpdateBody],
			"response 200":     newModel[projects.CreateResponse],
			"response 401":     newModel[projects.ErrorModel],
			"response 404":     newModel[projects.ErrorModel],
			"response 429":     newModel[projects.ErrorModel],
			"response 500":     newModel[projects.ErrorModel],
			"response default": newModel[projects.ErrorModel],
		},
	})
	add("projects_update_default", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.UpdateDefault(ctx, argument[projects.UpdateDefaultBody](a, a.Body, sdk.ReadModel[projects.UpdateDefaultBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[projects.UpdateDefaultBody],
			"response 200":     newModel[projects.CreateResponse],
			"response 401":     newModel[projects.ErrorModel],
			"response 404":     newModel[projects.ErrorModel],
			"response 429":     newModel[projects.ErrorModel],
			"response 500":     newModel[projects.ErrorModel],
			"response default": newModel[projects.ErrorModel],
		},
	})
}
