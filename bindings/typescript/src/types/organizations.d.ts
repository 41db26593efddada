// Types that only `organizations` uses.

import type { Open, Timestamp } from '../runtime/index.js';

/** A new team. */
export interface CreateTeam {
  /** The team's UUID. Read-only. */
  uuid: string;
  /** The team's name. */
  name: string;
}

/** The settings of a team to create. */
export interface CreateTeamRequest {
  /** The team's name. */
  name: string;
  /** The members to invite, each with a role. The role `owner` is not allowed. */
  invitations?: TeamInvitation[];
}

/** A team of an organization. */
export interface OrganizationTeam {
  /** The team's ID. Read-only. */
  id: number;
  /** The team's UUID. Read-only. */
  uuid: string;
  /** The team's name. */
  name: string;
  /** The team's email address. */
  email: string;
  /** The number of members. Read-only. */
  member_count: number;
  /** Whether the team has joined the organization. */
  status: OrganizationTeamStatus;
  /** When the team joined the organization. Read-only. */
  joined_organization_at: Timestamp;
  /** The company name of the team, if given. */
  company?: string;
}

/** Whether a team has joined the organization. */
export type OrganizationTeamStatus = Open<'pending' | 'joined'>;

/** The response of `POST /v2/organizations/team`. */
export interface OrganizationsCreateTeamResponse {
  /** The new team. */
  team: CreateTeam;
  /** The results of the invitations, by email address. */
  invitations?: Record<string, TeamInvitationStatus>;
}

/** The response of `GET /v2/organizations/teams`. */
export interface OrganizationsListTeamsResponse {
  /** The teams. */
  teams: OrganizationTeam[];
}

/** An invitation to a new team. */
export interface TeamInvitation {
  /** The email address of the invited member. */
  email: string;
  /** The role of the invited member. `owner` is not allowed. */
  role: TeamInvitationRole;
}

/** The role of an invited member. */
export type TeamInvitationRole = Open<'resource viewer' | 'modifier' | 'member' | 'billing viewer' | 'biller'>;

/** The result of an invitation. */
export interface TeamInvitationStatus {
  /** Whether the invitation was sent. */
  status: TeamInvitationStatusValue;
}

/** Whether an invitation was sent. */
export type TeamInvitationStatusValue = Open<'ok' | 'daily_invite_limit_reached'>;
