// The shapes of the responses of `account`.

import { boolean, integer, record, required, text } from '../runtime/response/shape.js';

export const Account = record(() => ({
  droplet_limit: required(integer),
  floating_ip_limit: required(integer),
  email: required(text),
  name: text,
  uuid: required(text),
  email_verified: required(boolean),
  status: required(text),
  status_message: required(text),
  team: AccountTeam,
  reserved_ip_limit: integer,
  volume_limit: integer,
}));

export const AccountGetResponse = record(() => ({
  account: required(Account),
}));

export const AccountTeam = record(() => ({
  uuid: required(text),
  name: required(text),
}));

export const responses = {
  account_get: { 200: AccountGetResponse },
};
