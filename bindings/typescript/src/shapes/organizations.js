// The shapes of the responses of `organizations`.

import { integer, list, map, record, required, text } from '../runtime/response/shape.js';

export const CreateTeam = record(() => ({
  uuid: required(text),
  name: required(text),
}));

export const OrganizationTeam = record(() => ({
  id: required(integer),
  uuid: required(text),
  name: required(text),
  email: required(text),
  member_count: required(integer),
  status: required(text),
  joined_organization_at: required(text),
  company: text,
}));

export const OrganizationsCreateTeamResponse = record(() => ({
  team: required(CreateTeam),
  invitations: map(TeamInvitationStatus),
}));

export const OrganizationsListTeamsResponse = record(() => ({
  teams: required(list(OrganizationTeam)),
}));

export const TeamInvitationStatus = record(() => ({
  status: required(text),
}));

export const responses = {
  organizations_create_team: { 201: OrganizationsCreateTeamResponse },
  organizations_list_teams: { 200: OrganizationsListTeamsResponse },
};
