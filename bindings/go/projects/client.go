// Code generated from the description of the API. DO NOT EDIT.

// Package projects has the operations of the resource projects.
//
// Manages projects, which group resources.
package projects

import (
	"context"
	"iter"

	"digitalocean-sdk.internal/go/sdk"
)

// Client has the operations of the resource. It is safe for use by several goroutines.
type Client struct {
	client *sdk.Client
}

// New returns the client of the resource.
func New(client *sdk.Client) *Client {
	return &Client{client: client}
}

// AssignResources assigns resources to a project and returns the resources in it afterwards.
//
// In addition to `project:assign_resource`, the token requires the scope to read each resource, such as
// `droplet:read`. The `status` of each resource shows whether it was assigned.
//
// POST /v2/projects/{project_id}/resources. Scope: project:assign_resource.
//
//	items, err := sdk.Items(do.Projects.AssignResources(
//		ctx,
//		"f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d",
//		projects.ProjectAssignment{Resources: []string{"do:droplet:57317909"}},
//	))
func (c *Client) AssignResources(ctx context.Context, projectID string, body ProjectAssignment, options ...sdk.CallOption) (*AssignResourcesResponse, error) {
	call := sdk.NewCall(&assignResourcesOperation, projectID)
	call.Body(&body)
	response := new(AssignResourcesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// AssignResourcesDefault assigns resources to the default project and returns the resources in it afterwards.
//
// In addition to `project:assign_resource`, the token requires the scope to read each resource, such as
// `droplet:read`. The `status` of each resource shows whether it was assigned.
//
// POST /v2/projects/default/resources. Scope: project:assign_resource.
//
//	items, err := sdk.Items(do.Projects.AssignResourcesDefault(ctx, projects.ProjectAssignment{
//		Resources: []string{"do:droplet:57317909"},
//	}))
func (c *Client) AssignResourcesDefault(ctx context.Context, body ProjectAssignment, options ...sdk.CallOption) (*AssignResourcesResponse, error) {
	call := sdk.NewCall(&assignResourcesDefaultOperation)
	call.Body(&body)
	response := new(AssignResourcesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Create creates an empty project.
//
// POST /v2/projects. Scope: project:create.
//
//	project, err := sdk.Item(do.Projects.Create(ctx, projects.CreateBody{
//		Name:    "web-1",
//		Purpose: "my-purpose",
//	}))
func (c *Client) Create(ctx context.Context, body CreateBody, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete deletes an empty project.
//
// Fails with 412 if the project has resources. Move them to another project or destroy them first.
//
// DELETE /v2/projects/{project_id}. Scope: project:delete.
//
//	err := do.Projects.Delete(ctx, "f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d")
func (c *Client) Delete(ctx context.Context, projectID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, projectID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a project.
//
// GET /v2/projects/{project_id}. Scope: project:read.
//
//	project, err := sdk.Item(do.Projects.Get(ctx, "f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d"))
func (c *Client) Get(ctx context.Context, projectID string, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&getOperation, projectID)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDefault gets the default project, which new resources belong to unless they specify another project.
//
// GET /v2/projects/default. Scope: project:read.
//
//	project, err := sdk.Item(do.Projects.GetDefault(ctx))
func (c *Client) GetDefault(ctx context.Context, options ...sdk.CallOption) (*GetDefaultResponse, error) {
	call := sdk.NewCall(&getDefaultOperation)
	response := new(GetDefaultResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListParams are the parameters of [Client.List].
type ListParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// List lists the projects of the team.
//
// GET /v2/projects. Scope: project:read.
//
//	for project, err := range do.Projects.ListAll(ctx, projects.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(project)
//	}
func (c *Client) List(ctx context.Context, params ListParams, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAll reads the items of [Client.List] across all pages.
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*Project, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Project] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Project](ctx, c.client, call, options)
}

// ListResourcesParams are the parameters of [Client.ListResources].
type ListResourcesParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListResourcesParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListResources lists the resources in a project.
//
// Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
//
// GET /v2/projects/{project_id}/resources. Scope: project:read.
//
//	for resource, err := range do.Projects.ListResourcesAll(
//		ctx,
//		"f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d",
//		projects.ListResourcesParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(resource)
//	}
func (c *Client) ListResources(ctx context.Context, projectID string, params ListResourcesParams, options ...sdk.CallOption) (*ListResourcesResponse, error) {
	call := sdk.NewCall(&listResourcesOperation, projectID)
	params.addTo(call)
	response := new(ListResourcesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListResourcesAll reads the items of [Client.ListResources] across all pages.
func (c *Client) ListResourcesAll(ctx context.Context, projectID string, params ListResourcesParams, options ...sdk.CallOption) iter.Seq2[*Resource, error] {
	return c.ListResourcesPaginator(ctx, projectID, params, options...).Items()
}

// ListResourcesPaginator returns a paginator of [Client.ListResources].
func (c *Client) ListResourcesPaginator(ctx context.Context, projectID string, params ListResourcesParams, options ...sdk.CallOption) *sdk.Paginator[*ListResourcesResponse, *Resource] {
	call := sdk.NewCall(&listResourcesOperation, projectID)
	params.addTo(call)
	return sdk.NewPaginator[*ListResourcesResponse, *Resource](ctx, c.client, call, options)
}

// ListResourcesDefault lists the resources in the default project.
//
// Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
//
// GET /v2/projects/default/resources. Scope: project:read.
//
//	for resource, err := range do.Projects.ListResourcesDefaultAll(ctx) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(resource)
//	}
func (c *Client) ListResourcesDefault(ctx context.Context, options ...sdk.CallOption) (*ListResourcesResponse, error) {
	call := sdk.NewCall(&listResourcesDefaultOperation)
	response := new(ListResourcesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListResourcesDefaultAll reads the items of [Client.ListResourcesDefault] across all pages.
func (c *Client) ListResourcesDefaultAll(ctx context.Context, options ...sdk.CallOption) iter.Seq2[*Resource, error] {
	return c.ListResourcesDefaultPaginator(ctx, options...).Items()
}

// ListResourcesDefaultPaginator returns a paginator of [Client.ListResourcesDefault].
func (c *Client) ListResourcesDefaultPaginator(ctx context.Context, options ...sdk.CallOption) *sdk.Paginator[*ListResourcesResponse, *Resource] {
	call := sdk.NewCall(&listResourcesDefaultOperation)
	return sdk.NewPaginator[*ListResourcesResponse, *Resource](ctx, c.client, call, options)
}

// Patch updates fields of a project (`PATCH`). At least one field is required.
//
// PATCH /v2/projects/{project_id}. Scope: project:update.
//
//	project, err := sdk.Item(do.Projects.Patch(
//		ctx,
//		"f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d",
//		projects.Project{Name: sdk.Some("web-1"), Description: sdk.Some("For the shop")},
//	))
func (c *Client) Patch(ctx context.Context, projectID string, body Project, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&patchOperation, projectID)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// PatchDefault updates fields of the default project (`PATCH`). At least one field is required.
//
// PATCH /v2/projects/default. Scope: project:update.
//
//	project, err := sdk.Item(do.Projects.PatchDefault(ctx, projects.Project{
//		Name:        sdk.Some("web-1"),
//		Description: sdk.Some("For the shop"),
//	}))
func (c *Client) PatchDefault(ctx context.Context, body Project, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&patchDefaultOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Update replaces the settings of a project (`PUT`).
//
// All fields are required. Use `PATCH` to change only some of them.
//
// PUT /v2/projects/{project_id}. Scope: project:update.
//
//	project, err := sdk.Item(do.Projects.Update(
//		ctx,
//		"f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d",
//		projects.UpdateBody{
//			Name:        "web-1",
//			Description: "For the shop",
//			Purpose:     "my-purpose",
//			Environment: projects.ProjectBaseEnvironmentDevelopment,
//			IsDefault:   true,
//		},
//	))
func (c *Client) Update(ctx context.Context, projectID string, body UpdateBody, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&updateOperation, projectID)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateDefault replaces the settings of the default project (`PUT`).
//
// All fields are required. Use `PATCH` to change only some of them.
//
// PUT /v2/projects/default. Scope: project:update.
//
//	project, err := sdk.Item(do.Projects.UpdateDefault(ctx, projects.UpdateDefaultBody{
//		Name:        "web-1",
//		Description: "For the shop",
//		Purpose:     "my-purpose",
//		Environment: projects.ProjectBaseEnvironmentDevelopment,
//		IsDefault:   true,
//	}))
func (c *Client) UpdateDefault(ctx context.Context, body UpdateDefaultBody, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&updateDefaultOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
