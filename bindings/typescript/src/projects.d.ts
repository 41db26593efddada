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
 * `POST /v2/projects/{project_id}/resources`. Scope: `project:assign_resource`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_assign_resources
 *
 * @example
 * ```ts
 * const items = await assignResources(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {}).item();
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
 * `POST /v2/projects/default/resources`. Scope: `project:assign_resource`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_assign_resources_default
 *
 * @example
 * ```ts
 * const items = await assignResourcesDefault(client, {}).item();
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
 * const project = await create(client, { name: 'heath', purpose: 'cedar' }).item();
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
 * `DELETE /v2/projects/{project_id}`. Scope: `project:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
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
 * const project = await get(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
 * `GET /v2/projects/{project_id}/resources`. Scope: `project:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_list_resources
 *
 * @example
 * ```ts
 * for await (const project of listResources(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad')) {
 *   console.log(project);
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
 * `GET /v2/projects/default/resources`. Scope: `project:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_list_resources_default
 *
 * @example
 * ```ts
 * for await (const project of listResourcesDefault(client)) {
 *   console.log(project);
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
 * const project = await patch(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {}).item();
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
 * const project = await patchDefault(client, {}).item();
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
 * `PUT /v2/projects/{project_id}`. Scope: `project:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_update
 *
 * @example
 * ```ts
 * const project = await update(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
 *   name: 'ember',
 *   description: 'heath',
 *   purpose: 'cedar',
 *   environment: 'Staging',
 *   is_default: false,
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
 * `PUT /v2/projects/default`. Scope: `project:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_update_default
 *
 * @example
 * ```ts
 * const project = await updateDefault(client, {
 *   name: 'heath',
 *   description: 'cedar',
 *   purpose: 'ember',
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
   * `POST /v2/projects/{project_id}/resources`. Scope: `project:assign_resource`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_assign_resources
   *
   * @example
   * ```ts
   * const items = await client.projects.assignResources('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {}).item();
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
   * `POST /v2/projects/default/resources`. Scope: `project:assign_resource`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_assign_resources_default
   *
   * @example
   * ```ts
   * const items = await client.projects.assignResourcesDefault({}).item();
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
   * const project = await client.projects.create({ name: 'heath', purpose: 'cedar' }).item();
   * ```
   */
  create(body: ProjectsCreateBody, options?: ReconcileOptions): ItemCall<ProjectsCreateResponse, Project>;

  /**
   * Deletes an empty project.
   *
   * `DELETE /v2/projects/{project_id}`. Scope: `project:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_delete
   *
   * @example
   * ```ts
   * await client.projects.delete('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
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
   * const project = await client.projects.get('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
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
   * `GET /v2/projects/{project_id}/resources`. Scope: `project:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_list_resources
   *
   * @example
   * ```ts
   * for await (const project of client.projects.listResources('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad')) {
   *   console.log(project);
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
   * `GET /v2/projects/default/resources`. Scope: `project:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_list_resources_default
   *
   * @example
   * ```ts
   * for await (const project of client.projects.listResourcesDefault()) {
   *   console.log(project);
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
   * const project = await client.projects.patch('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {}).item();
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
   * const project = await client.projects.patchDefault({}).item();
   * ```
   */
  patchDefault(body: ProjectInput, options?: CallOptions): ItemCall<ProjectsCreateResponse, Project>;

  /**
   * Replaces the settings of a project (`PUT`).
   *
   * `PUT /v2/projects/{project_id}`. Scope: `project:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_update
   *
   * @example
   * ```ts
   * const project = await client.projects.update('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
   *   name: 'ember',
   *   description: 'heath',
   *   purpose: 'cedar',
   *   environment: 'Staging',
   *   is_default: false,
   * }).item();
   * ```
   */
  update(projectId: string, body: ProjectsUpdateBody, options?: CallOptions): ItemCall<ProjectsCreateResponse, Project>;

  /**
   * Replaces the settings of the default project (`PUT`).
   *
   * `PUT /v2/projects/default`. Scope: `project:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/projects_update_default
   *
   * @example
   * ```ts
   * const project = await client.projects.updateDefault({
   *   name: 'heath',
   *   description: 'cedar',
   *   purpose: 'ember',
   *   environment: 'Development',
   *   is_default: true,
   * }).item();
   * ```
   */
  updateDefault(body: ProjectsUpdateDefaultBody, options?: CallOptions): ItemCall<ProjectsCreateResponse, Project>;
}
