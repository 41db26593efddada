// The shapes of the responses of `firewalls`.

import { list, record, required } from '../runtime/response/shape.js';
import { Firewall, Meta, PageLinks } from './shared.js';

export const FirewallsCreateResponse = record(() => ({
  firewall: required(Firewall),
}));

export const FirewallsGetResponse = record(() => ({
  firewall: required(Firewall),
}));

export const FirewallsListResponse = record(() => ({
  firewalls: required(list(Firewall)),
  links: PageLinks,
  meta: required(Meta),
}));

export const FirewallsUpdateResponse = record(() => ({
  firewall: required(Firewall),
}));

export const responses = {
  firewalls_create: { 202: FirewallsCreateResponse },
  firewalls_get: { 200: FirewallsGetResponse },
  firewalls_list: { 200: FirewallsListResponse },
  firewalls_update: { 200: FirewallsUpdateResponse },
};
