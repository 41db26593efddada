// What the runtime knows of the operations of `organizations`.

export const createTeam = {
  id: 'organizations_create_team',
  method: 'POST',
  path: '/v2/organizations/team',
  security: [{ bearer_auth: ['organization:create'] }],
  body: 'application/json',
};

export const listTeams = {
  id: 'organizations_list_teams',
  method: 'GET',
  path: '/v2/organizations/teams',
  security: [{ bearer_auth: ['organization:read'] }],
  payload: ['teams'],
};
