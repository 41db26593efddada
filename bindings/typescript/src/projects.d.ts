import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall, ReconcileOptions } from './runtime/index.js';
import type {
  Project,
  ProjectAssignment,
  ProjectInput,
  ProjectsAssignResourcesResponse,
  ProjectsCreateBody,
  ProjectsCreateResponse,
  ProjectsGetDefaultResponse,
  ProjectsListResourcesResponse,
  ProjectsListResponse,
  ProjectsUpdateBody,
  ProjectsUpdateDefaultBody,
  Resource,
} from './types/projects.js';

export type * from './types/projects.js';

/** The parameters of `GET /v2/projects`. */
export interface ProjectsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/projects/{project_id}/resources`. */
export interface ProjectsListResourcesParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Assigns resources to a project and returns the resources in it afterwards.
 *
 * In addition to `project:assign_resource`, the token requires the scope to read each resource, such as `droplet:read`.
 * The `status` of each resource shows whether it was assigned.
 *
 * `POST /v2/projects/{project_id}/resources`. Scope: `project:assign_resource`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_assign_resources
 *
 * @example
 * ```ts
 * const items = await assignResources(client, 'f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d', {
 *   resources: ['do:droplet:57317909'],
 * }).item();
 * ```
 */
export function assignResources(
  client: Client,
  projectId: string,
  body: ProjectAssignment,
  options?: CallOptions,
): ItemCall<ProjectsAssignResourcesResponse, Resource[]>;

/**
 * Assigns resources to the default project and returns the resources in it afterwards.
 *
 * In addition to `project:assign_resource`, the token requires the scope to read each resource, such as `droplet:read`.
 * The `status` of each resource shows whether it was assigned.
 *
 * `POST /v2/projects/default/resources`. Scope: `project:assign_resource`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_assign_resources_default
 *
 * @example
 * ```ts
 * const items = await assignResourcesDefault(client, { resources: ['do:droplet:57317909'] }).item();
 * ```
 */
export function assignResourcesDefault(
  client: Client,
  body: ProjectAssignment,
  options?: CallOptions,
): ItemCall<ProjectsAssignResourcesResponse, Resource[]>;

/**
 * Creates an empty project.
 *
 * `POST /v2/projects`. Scope: `project:create`. Supports `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_create
 *
 * @example
 * ```ts
 * const project = await create(client, { name: 'web-1', purpose: 'my-purpose' }).item();
 * ```
 */
export function create(
  client: Client,
  body: ProjectsCreateBody,
  options?: ReconcileOptions,
): ItemCall<ProjectsCreateResponse, Project>;

/**
 * Deletes an empty project.
 *
 * Fails with 412 if the project has resources. Move them to another project or destroy them first.
 *
 * `DELETE /v2/projects/{project_id}`. Scope: `project:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d');
 * ```
 */
declare function delete_(client: Client, projectId: string, options?: CallOptions): Call<void>;

/**
 * Gets a project.
 *
 * `GET /v2/projects/{project_id}`. Scope: `project:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_get
 *
 * @example
 * ```ts
 * const project = await get(client, 'f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d').item();
 * ```
 */
export function get(
  client: Client,
  projectId: string,
  options?: CallOptions,
): ItemCall<ProjectsCreateResponse, Project>;

/**
 * Gets the default project, which new resources belong to unless they specify another project.
 *
 * `GET /v2/projects/default`. Scope: `project:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_get_default
 *
 * @example
 * ```ts
 * const project = await getDefault(client).item();
 * ```
 */
export function getDefault(client: Client, options?: CallOptions): ItemCall<ProjectsGetDefaultResponse, Project>;

/**
 * Lists the projects of the team.
 *
 * `GET /v2/projects`. Scope: `project:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_list
 *
 * @example
 * ```ts
 * for await (const project of list(client)) {
 *   console.log(project);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: ProjectsListParams,
  options?: CallOptions,
): PaginatedCall<Project, ProjectsListResponse>;

/**
 * Lists the resources in a project.
 *
 * Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
 *
 * `GET /v2/projects/{project_id}/resources`. Scope: `project:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_list_resources
 *
 * @example
 * ```ts
 * for await (const resource of listResources(client, 'f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d')) {
 *   console.log(resource);
 * }
 * ```
 */
export function listResources(
  client: Client,
  projectId: string,
  params?: ProjectsListResourcesParams,
  options?: CallOptions,
): PaginatedCall<Resource, ProjectsListResourcesResponse>;

/**
 * Lists the resources in the default project.
 *
 * Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
 *
 * `GET /v2/projects/default/resources`. Scope: `project:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_list_resources_default
 *
 * @example
 * ```ts
 * for await (const resource of listResourcesDefault(client)) {
 *   console.log(resource);
 * }
 * ```
 */
export function listResourcesDefault(
  client: Client,
  options?: CallOptions,
): PaginatedCall<Resource, ProjectsListResourcesResponse>;

/**
 * Updates fields of a project (`PATCH`). At least one field is required.
 *
 * `PATCH /v2/projects/{project_id}`. Scope: `project:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_patch
 *
 * @example
 * ```ts
 * const project = await patch(client, 'f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d', {
 *   name: 'web-1',
 *   description: 'For the shop',
 * }).item();
 * ```
 */
export function patch(
  client: Client,
  projectId: string,
  body: ProjectInput,
  options?: CallOptions,
): ItemCall<ProjectsCreateResponse, Project>;

/**
 * Updates fields of the default project (`PATCH`). At least one field is required.
 *
 * `PATCH /v2/projects/default`. Scope: `project:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_patch_default
 *
 * @example
 * ```ts
 * const project = await patchDefault(client, { name: 'web-1', description: 'For the shop' }).item();
 * ```
 */
export function patchDefault(
  client: Client,
  body: ProjectInput,
  options?: CallOptions,
): ItemCall<ProjectsCreateResponse, Project>;

/**
 * Replaces the settings of a project (`PUT`).
 *
 * All fields are required. Use `PATCH` to change only some of them.
 *
 * `PUT /v2/projects/{project_id}`. Scope: `project:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_update
 *
 * @example
 * ```ts
 * const project = await update(client, 'f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d', {
 *   name: 'web-1',
 *   description: 'For the shop',
 *   purpose: 'my-purpose',
 *   environment: 'Development',
 *   is_default: true,
 * }).item();
 * ```
 */
export function update(
  client: Client,
  projectId: string,
  body: ProjectsUpdateBody,
  options?: CallOptions,
): ItemCall<ProjectsCreateResponse, Project>;

/**
 * Replaces the settings of the default project (`PUT`).
 *
 * All fields are required. Use `PATCH` to change only some of them.
 *
 * `PUT /v2/projects/default`. Scope: `project:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_update_default
 *
 * @example
 * ```ts
 * const project = await updateDefault(client, {
 *   name: 'web-1',
 *   description: 'For the shop',
 *   purpose: 'my-purpose',
 *   environment: 'Development',
 *   is_default: true,
 * }).item();
 * ```
 */
export function updateDefault(
  client: Client,
  body: ProjectsUpdateDefaultBody,
  options?: CallOptions,
): ItemCall<ProjectsCreateResponse, Project>;

export { delete_ as delete };

/** Manages projects, which group resources. */
export interface Projects {
  /**
   * Assigns resources to a project and returns the resources in it afterwards.
   *
   * In addition to `project:assign_resource`, the token requires the scope to read each resource, such as
   * `droplet:read`. The `status` of each resource shows whether it was assigned.
   *
   * `POST /v2/projects/{project_id}/resources`. Scope: `project:assign_resource`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_assign_resources
   *
   * @example
   * ```ts
   * const items = await client.projects
   *   .assignResources('f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d', { resources: ['do:droplet:57317909'] })
   *   .item();
   * ```
   */
  assignResources(
    projectId: string,
    body: ProjectAssignment,
    options?: CallOptions,
  ): ItemCall<ProjectsAssignResourcesResponse, Resource[]>;

  /**
   * Assigns resources to the default project and returns the resources in it afterwards.
   *
   * In addition to `project:assign_resource`, the token requires the scope to read each resource, such as
   * `droplet:read`. The `status` of each resource shows whether it was assigned.
   *
   * `POST /v2/projects/default/resources`. Scope: `project:assign_resource`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_assign_resources_default
   *
   * @example
   * ```ts
   * const items = await client.projects.assignResourcesDefault({ resources: ['do:droplet:57317909'] }).item();
   * ```
   */
  assignResourcesDefault(
    body: ProjectAssignment,
    options?: CallOptions,
  ): ItemCall<ProjectsAssignResourcesResponse, Resource[]>;

  /**
   * Creates an empty project.
   *
   * `POST /v2/projects`. Scope: `project:create`. Supports `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_create
   *
   * @example
   * ```ts
   * const project = await client.projects.create({ name: 'web-1', purpose: 'my-purpose' }).item();
   * ```
   */
  create(body: ProjectsCreateBody, options?: ReconcileOptions): ItemCall<ProjectsCreateResponse, Project>;

  /**
   * Deletes an empty project.
   *
   * Fails with 412 if the project has resources. Move them to another project or destroy them first.
   *
   * `DELETE /v2/projects/{project_id}`. Scope: `project:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_delete
   *
   * @example
   * ```ts
   * await client.projects.delete('f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d');
   * ```
   */
  delete(projectId: string, options?: CallOptions): Call<void>;

  /**
   * Gets a project.
   *
   * `GET /v2/projects/{project_id}`. Scope: `project:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_get
   *
   * @example
   * ```ts
   * const project = await client.projects.get('f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d').item();
   * ```
   */
  get(projectId: string, options?: CallOptions): ItemCall<ProjectsCreateResponse, Project>;

  /**
   * Gets the default project, which new resources belong to unless they specify another project.
   *
   * `GET /v2/projects/default`. Scope: `project:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_get_default
   *
   * @example
   * ```ts
   * const project = await client.projects.getDefault().item();
   * ```
   */
  getDefault(options?: CallOptions): ItemCall<ProjectsGetDefaultResponse, Project>;

  /**
   * Lists the projects of the team.
   *
   * `GET /v2/projects`. Scope: `project:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_list
   *
   * @example
   * ```ts
   * for await (const project of client.projects.list()) {
   *   console.log(project);
   * }
   * ```
   */
  list(params?: ProjectsListParams, options?: CallOptions): PaginatedCall<Project, ProjectsListResponse>;

  /**
   * Lists the resources in a project.
   *
   * Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
   *
   * `GET /v2/projects/{project_id}/resources`. Scope: `project:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_list_resources
   *
   * @example
   * ```ts
   * for await (const resource of client.projects.listResources('f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d')) {
   *   console.log(resource);
   * }
   * ```
   */
  listResources(
    projectId: string,
    params?: ProjectsListResourcesParams,
    options?: CallOptions,
  ): PaginatedCall<Resource, ProjectsListResourcesResponse>;

  /**
   * Lists the resources in the default project.
   *
   * Types of resources that the token cannot read are left out. For example, Droplets require `droplet:read`.
   *
   * `GET /v2/projects/default/resources`. Scope: `project:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_list_resources_default
   *
   * @example
   * ```ts
   * for await (const resource of client.projects.listResourcesDefault()) {
   *   console.log(resource);
   * }
   * ```
   */
  listResourcesDefault(options?: CallOptions): PaginatedCall<Resource, ProjectsListResourcesResponse>;

  /**
   * Updates fields of a project (`PATCH`). At least one field is required.
   *
   * `PATCH /v2/projects/{project_id}`. Scope: `project:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_patch
   *
   * @example
   * ```ts
   * const project = await client.projects
   *   .patch('f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d', { name: 'web-1', description: 'For the shop' })
   *   .item();
   * ```
   */
  patch(projectId: string, body: ProjectInput, options?: CallOptions): ItemCall<ProjectsCreateResponse, Project>;

  /**
   * Updates fields of the default project (`PATCH`). At least one field is required.
   *
   * `PATCH /v2/projects/default`. Scope: `project:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_patch_default
   *
   * @example
   * ```ts
   * const project = await client.projects.patchDefault({ name: 'web-1', description: 'For the shop' }).item();
   * ```
   */
  patchDefault(body: ProjectInput, options?: CallOptions): ItemCall<ProjectsCreateResponse, Project>;

  /**
   * Replaces the settings of a project (`PUT`).
   *
   * All fields are required. Use `PATCH` to change only some of them.
   *
   * `PUT /v2/projects/{project_id}`. Scope: `project:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_update
   *
   * @example
   * ```ts
   * const project = await client.projects
   *   .update('f649b2a7-b99c-48ec-bfa3-6e9f9c3a4a7d', {
   *     name: 'web-1',
   *     description: 'For the shop',
   *     purpose: 'my-purpose',
   *     environment: 'Development',
   *     is_default: true,
   *   })
   *   .item();
   * ```
   */
  update(projectId: string, body: ProjectsUpdateBody, options?: CallOptions): ItemCall<ProjectsCreateResponse, Project>;

  /**
   * Replaces the settings of the default project (`PUT`).
   *
   * All fields are required. Use `PATCH` to change only some of them.
   *
   * `PUT /v2/projects/default`. Scope: `project:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_update_default
   *
   * @example
   * ```ts
   * const project = await client.projects
   *   .updateDefault({
   *     name: 'web-1',
   *     description: 'For the shop',
   *     purpose: 'my-purpose',
   *     environment: 'Development',
   *     is_default: true,
   *   })
   *   .item();
   * ```
   */
  updateDefault(body: ProjectsUpdateDefaultBody, options?: CallOptions): ItemCall<ProjectsCreateResponse, Project>;
}
