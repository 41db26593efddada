import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall } from './runtime/index.js';
import type {
  CreateTeamRequest,
  OrganizationsCreateTeamResponse,
  OrganizationsListTeamsResponse,
  OrganizationTeam,
} from './types/organizations.js';

export type * from './types/organizations.js';

/**
 * Creates a team in the organization and invites members to it.
 *
 * The request must be made in the context of an organization.
 *
 * `POST /v2/organizations/team`. Scope: `organization:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/organizations_create_team
 *
 * @example
 * ```ts
 * const response = await createTeam(client, { name: 'web-1' });
 * ```
 */
export function createTeam(
  client: Client,
  body: CreateTeamRequest,
  options?: CallOptions,
): Call<OrganizationsCreateTeamResponse>;

/**
 * Lists the teams of the organization.
 *
 * The request must be made in the context of an organization.
 *
 * `GET /v2/organizations/teams`. Scope: `organization:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/organizations_list_teams
 *
 * @example
 * ```ts
 * const items = await listTeams(client).item();
 * ```
 */
export function listTeams(
  client: Client,
  options?: CallOptions,
): ItemCall<OrganizationsListTeamsResponse, OrganizationTeam[]>;

/** Creates and lists the teams of an organization. */
export interface Organizations {
  /**
   * Creates a team in the organization and invites members to it.
   *
   * The request must be made in the context of an organization.
   *
   * `POST /v2/organizations/team`. Scope: `organization:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/organizations_create_team
   *
   * @example
   * ```ts
   * const response = await client.organizations.createTeam({ name: 'web-1' });
   * ```
   */
  createTeam(body: CreateTeamRequest, options?: CallOptions): Call<OrganizationsCreateTeamResponse>;

  /**
   * Lists the teams of the organization.
   *
   * The request must be made in the context of an organization.
   *
   * `GET /v2/organizations/teams`. Scope: `organization:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/organizations_list_teams
   *
   * @example
   * ```ts
   * const items = await client.organizations.listTeams().item();
   * ```
   */
  listTeams(options?: CallOptions): ItemCall<OrganizationsListTeamsResponse, OrganizationTeam[]>;
}
