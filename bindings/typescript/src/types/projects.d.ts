// Types that only `projects` uses.

import type { Open, Timestamp } from '../runtime/index.js';
import type { Meta, PageLinks, Urn } from './shared.js';

/** A project, a group of related resources. */
export interface Project {
  /** The project's ID. Read-only. */
  id: string;
  /** The UUID of the project's owner. Read-only. */
  owner_uuid?: string;
  /** The ID of the project's owner. Read-only. */
  owner_id?: number;
  /** The project's name, which is unique in the team. Length: at most 175 characters. */
  name?: string;
  /** A description of the project. Length: at most 255 characters. */
  description?: string;
  /**
   * The purpose of the project, such as `Web Application` or `IoT`. Values that are not predefined are stored with the
   * prefix `Other:`. Length: at most 255 characters.
   */
  purpose?: string;
  /** The environment of the project's resources. */
  environment?: ProjectBaseEnvironment;
  /** When the project was created. Read-only. */
  created_at?: Timestamp;
  /** When the project was last updated. Read-only. */
  updated_at?: Timestamp;
  /** Whether new resources belong to this project unless they specify another. */
  is_default?: boolean;
}

/**
 * A project, a group of related resources.
 * This is {@link Project} as it is sent.
 */
export interface ProjectInput {
  /** The project's name, which is unique in the team. Length: at most 175 characters. */
  name?: string;
  /** A description of the project. Length: at most 255 characters. */
  description?: string;
  /**
   * The purpose of the project, such as `Web Application` or `IoT`. Values that are not predefined are stored with the
   * prefix `Other:`. Length: at most 255 characters.
   */
  purpose?: string;
  /** The environment of the project's resources. */
  environment?: ProjectBaseEnvironment;
  /** Whether new resources belong to this project unless they specify another. */
  is_default?: boolean;
}

/** The resources to assign to a project. */
export interface ProjectAssignment {
  /** The URNs of the resources. */
  resources?: Urn[];
}

/** The environment of a project's resources. */
export type ProjectBaseEnvironment = Open<'Staging' | 'Production' | 'Development'>;

/** The response of `POST /v2/projects/{project_id}/resources`. */
export interface ProjectsAssignResourcesResponse {
  /** The resources. */
  resources: Resource[];
}

/** The settings of a project to create. */
export interface ProjectsCreateBody {
  /** The project's name, which is unique in the team. Length: at most 175 characters. */
  name: string;
  /** A description of the project. Length: at most 255 characters. */
  description?: string;
  /**
   * The purpose of the project, such as `Web Application` or `IoT`. Values that are not predefined are stored with the
   * prefix `Other:`. Length: at most 255 characters.
   */
  purpose: string;
  /** The environment of the project's resources. */
  environment?: ProjectBaseEnvironment;
}

/** The response of `POST /v2/projects`. */
export interface ProjectsCreateResponse {
  /** The project. */
  project: Project;
}

/** The response of `GET /v2/projects/default`. */
export interface ProjectsGetDefaultResponse {
  /** The project. */
  project: Project;
}

/** The response of `GET /v2/projects/{project_id}/resources`. */
export interface ProjectsListResourcesResponse {
  /** The resources on this page. */
  resources: Resource[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/projects`. */
export interface ProjectsListResponse {
  /** The projects on this page. */
  projects: Project[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The new settings of a project. */
export interface ProjectsUpdateBody {
  /** The project's name, which is unique in the team. Length: at most 175 characters. */
  name: string;
  /** A description of the project. Length: at most 255 characters. */
  description: string;
  /**
   * The purpose of the project, such as `Web Application` or `IoT`. Values that are not predefined are stored with the
   * prefix `Other:`. Length: at most 255 characters.
   */
  purpose: string;
  /** The environment of the project's resources. */
  environment: ProjectBaseEnvironment;
  /** Whether new resources belong to this project unless they specify another. */
  is_default: boolean;
}

/** The new settings of the default project. */
export interface ProjectsUpdateDefaultBody {
  /** The project's name, which is unique in the team. Length: at most 175 characters. */
  name: string;
  /** A description of the project. Length: at most 255 characters. */
  description: string;
  /**
   * The purpose of the project, such as `Web Application` or `IoT`. Values that are not predefined are stored with the
   * prefix `Other:`. Length: at most 255 characters.
   */
  purpose: string;
  /** The environment of the project's resources. */
  environment: ProjectBaseEnvironment;
  /** Whether new resources belong to this project unless they specify another. */
  is_default: boolean;
}

/** A resource in a project. */
export interface Resource {
  /** The uniform resource name (URN) of the resource. */
  urn?: Urn;
  /** When the resource was assigned to the project. */
  assigned_at?: Timestamp;
  /** Links to other pages of the list. */
  links?: ResourceLinks;
  /** The result of assigning or looking up the resource. */
  status?: ResourceStatus;
}

/** Links to a resource of a project. */
export interface ResourceLinks {
  /** The API URL of the resource. */
  self?: string;
}

/** The result of assigning or looking up a resource. */
export type ResourceStatus = Open<'service_down' | 'ok' | 'not_found' | 'assigned' | 'already_assigned'>;
