// Creates and lists the teams of an organization.

import * as operations from './operations/organizations.js';
import { call } from './runtime/call/call.js';

export function createTeam(client, body, options) {
  return call(client, operations.createTeam, { body }, options);
}

export function listTeams(client, options) {
  return call(client, operations.listTeams, {}, options);
}
