// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/projects"
)

func projectsOperations(add func(string, operation)) {
	add("projects_assign_resources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.AssignResources(ctx, argument[string](a, a.Path["project_id"]), argument[projects.ProjectAssignment](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[projects.ProjectAssignment](),
			"response 200":     newValue[projects.AssignResourcesResponse](),
			"response 401":     newValue[projects.ErrorModel](),
			"response 404":     newValue[projects.ErrorModel](),
			"response 429":     newValue[projects.ErrorModel](),
			"response 500":     newValue[projects.ErrorModel](),
			"response default": newValue[projects.ErrorModel](),
		},
	})
	add("projects_assign_resources_default", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.AssignResourcesDefault(ctx, argument[projects.ProjectAssignment](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[projects.ProjectAssignment](),
			"response 200":     newValue[projects.AssignResourcesResponse](),
			"response 401":     newValue[projects.ErrorModel](),
			"response 404":     newValue[projects.ErrorModel](),
			"response 429":     newValue[projects.ErrorModel](),
			"response 500":     newValue[projects.ErrorModel](),
			"response default": newValue[projects.ErrorModel](),
		},
	})
	add("projects_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.Create(ctx, argument[projects.CreateBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[projects.CreateBody](),
			"response 201":     newValue[projects.CreateResponse](),
			"response 401":     newValue[projects.ErrorModel](),
			"response 429":     newValue[projects.ErrorModel](),
			"response 500":     newValue[projects.ErrorModel](),
			"response default": newValue[projects.ErrorModel](),
		},
	})
	add("projects_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Projects.Delete(ctx, argument[string](a, a.Path["project_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[projects.ErrorModel](),
			"response 404":     newValue[projects.ErrorModel](),
			"response 412":     newValue[projects.ErrorModel](),
			"response 429":     newValue[projects.ErrorModel](),
			"response 500":     newValue[projects.ErrorModel](),
			"response default": newValue[projects.ErrorModel](),
		},
	})
	add("projects_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.Get(ctx, argument[string](a, a.Path["project_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[projects.CreateResponse](),
			"response 401":     newValue[projects.ErrorModel](),
			"response 404":     newValue[projects.ErrorModel](),
			"response 429":     newValue[projects.ErrorModel](),
			"response 500":     newValue[projects.ErrorModel](),
			"response default": newValue[projects.ErrorModel](),
		},
	})
	add("projects_get_default", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.GetDefault(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[projects.GetDefaultResponse](),
			"response 401":     newValue[projects.ErrorModel](),
			"response 404":     newValue[projects.ErrorModel](),
			"response 429":     newValue[projects.ErrorModel](),
			"response 500":     newValue[projects.ErrorModel](),
			"response default": newValue[projects.ErrorModel](),
		},
	})
	add("projects_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.List(ctx, projects.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Projects.ListPaginator(ctx, projects.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[projects.ListResponse](),
			"response 401":     newValue[projects.ErrorModel](),
			"response 429":     newValue[projects.ErrorModel](),
			"response 500":     newValue[projects.ErrorModel](),
			"response default": newValue[projects.ErrorModel](),
		},
	})
	add("projects_list_resources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.ListResources(ctx, argument[string](a, a.Path["project_id"]), projects.ListResourcesParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Projects.ListResourcesPaginator(ctx, argument[string](a, a.Path["project_id"]), projects.ListResourcesParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[projects.ListResourcesResponse](),
			"response 401":     newValue[projects.ErrorModel](),
			"response 404":     newValue[projects.ErrorModel](),
			"response 429":     newValue[projects.ErrorModel](),
			"response 500":     newValue[projects.ErrorModel](),
			"response default": newValue[projects.ErrorModel](),
		},
	})
	add("projects_list_resources_default", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.ListResourcesDefault(ctx, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Projects.ListResourcesDefaultPaginator(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[projects.ListResourcesResponse](),
			"response 401":     newValue[projects.ErrorModel](),
			"response 404":     newValue[projects.ErrorModel](),
			"response 429":     newValue[projects.ErrorModel](),
			"response 500":     newValue[projects.ErrorModel](),
			"response default": newValue[projects.ErrorModel](),
		},
	})
	add("projects_patch", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.Patch(ctx, argument[string](a, a.Path["project_id"]), argument[projects.Project](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[projects.Project](),
			"response 200":     newValue[projects.CreateResponse](),
			"response 401":     newValue[projects.ErrorModel](),
			"response 404":     newValue[projects.ErrorModel](),
			"response 429":     newValue[projects.ErrorModel](),
			"response 500":     newValue[projects.ErrorModel](),
			"response default": newValue[projects.ErrorModel](),
		},
	})
	add("projects_patch_default", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.PatchDefault(ctx, argument[projects.Project](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[projects.Project](),
			"response 200":     newValue[projects.CreateResponse](),
			"response 401":     newValue[projects.ErrorModel](),
			"response 404":     newValue[projects.ErrorModel](),
			"response 429":     newValue[projects.ErrorModel](),
			"response 500":     newValue[projects.ErrorModel](),
			"response default": newValue[projects.ErrorModel](),
		},
	})
	add("projects_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.Update(ctx, argument[string](a, a.Path["project_id"]), argument[projects.UpdateBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[projects.UpdateBody](),
			"response 200":     newValue[projects.CreateResponse](),
			"response 401":     newValue[projects.ErrorModel](),
			"response 404":     newValue[projects.ErrorModel](),
			"response 429":     newValue[projects.ErrorModel](),
			"response 500":     newValue[projects.ErrorModel](),
			"response default": newValue[projects.ErrorModel](),
		},
	})
	add("projects_update_default", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Projects.UpdateDefault(ctx, argument[projects.UpdateDefaultBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[projects.UpdateDefaultBody](),
			"response 200":     newValue[projects.CreateResponse](),
			"response 401":     newValue[projects.ErrorModel](),
			"response 404":     newValue[projects.ErrorModel](),
			"response 429":     newValue[projects.ErrorModel](),
			"response 500":     newValue[projects.ErrorModel](),
			"response default": newValue[projects.ErrorModel](),
		},
	})
}
