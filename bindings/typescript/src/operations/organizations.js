// What the runtime knows of the operations of `organizations`.

import { plainBody } from '../runtime/request/prepare.js';

export const createTeam = {
  id: 'organizations_create_team',
  method: 'POST',
  path: '/v2/organizations/team',
  security: [{ bearer_auth: ['organization:create'] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const listTeams = {
  id: 'organizations_list_teams',
  method: 'GET',
  path: '/v2/organizations/teams',
  security: [{ bearer_auth: ['organization:read'] }],
  payload: ['teams'],
};
