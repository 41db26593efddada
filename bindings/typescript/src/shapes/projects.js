// The shapes of the responses of `projects`.

import { boolean, integer, list, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks, Urn } from './shared.js';

export const Project = record(() => ({
  id: required(text),
  owner_uuid: text,
  owner_id: integer,
  name: text,
  description: text,
  purpose: text,
  environment: text,
  created_at: text,
  updated_at: text,
  is_default: boolean,
}));

export const ProjectsAssignResourcesResponse = record(() => ({
  resources: required(list(Resource)),
}));

export const ProjectsCreateResponse = record(() => ({
  project: required(Project),
}));

export const ProjectsGetDefaultResponse = record(() => ({
  project: required(Project),
}));

export const ProjectsListResourcesResponse = record(() => ({
  resources: required(list(Resource)),
  links: PageLinks,
  meta: required(Meta),
}));

export const ProjectsListResponse = record(() => ({
  projects: required(list(Project)),
  links: PageLinks,
  meta: required(Meta),
}));

export const Resource = record(() => ({
  urn: Urn,
  assigned_at: text,
  links: ResourceLinks,
  status: text,
}));

export const ResourceLinks = record(() => ({
  self: text,
}));

export const responses = {
  projects_assign_resources: { 200: ProjectsAssignResourcesResponse },
  projects_assign_resources_default: { 200: ProjectsAssignResourcesResponse },
  projects_create: { 201: ProjectsCreateResponse },
  projects_get: { 200: ProjectsCreateResponse },
  projects_get_default: { 200: ProjectsGetDefaultResponse },
  projects_list: { 200: ProjectsListResponse },
  projects_list_resources: { 200: ProjectsListResourcesResponse },
  projects_list_resources_default: { 200: ProjectsListResourcesResponse },
  projects_patch: { 200: ProjectsCreateResponse },
  projects_patch_default: { 200: ProjectsCreateResponse },
  projects_update: { 200: ProjectsCreateResponse },
  projects_update_default: { 200: ProjectsCreateResponse },
};
