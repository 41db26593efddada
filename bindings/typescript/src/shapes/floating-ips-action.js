// The shapes of the responses of `floating-ips-action`.

import { integer, list, nullable, record, required, text } from '../runtime/response/shape.js';
import { Action, Meta, PageLinks, Region } from './shared.js';

export const FloatingIpsActionGetResponse = record(() => ({
  action: required(FloatingIpsActionGetResponseAction),
}));

export const FloatingIpsActionGetResponseAction = record(() => ({
  id: required(integer),
  status: text,
  type: text,
  started_at: text,
  completed_at: nullable(text),
  resource_id: nullable(integer),
  resource_type: text,
  region: Region,
  region_slug: nullable(text),
  project_id: text,
}));

export const FloatingIpsActionListResponse = record(() => ({
  actions: required(list(Action)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  floatingIPsAction_get: { 200: FloatingIpsActionGetResponse },
  floatingIPsAction_list: { 200: FloatingIpsActionListResponse },
  floatingIPsAction_post: { 201: FloatingIpsActionGetResponse },
};
