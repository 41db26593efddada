// The shapes of the responses of `reserved-ips-actions`.

import { integer, list, nullable, record, required, text } from '../runtime/response/shape.js';
import { Action, Meta, PageLinks, Region } from './shared.js';

export const ReservedIpsActionsGetResponse = record(() => ({
  action: required(ReservedIpsActionsGetResponseAction),
}));

export const ReservedIpsActionsGetResponseAction = record(() => ({
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

export const ReservedIpsActionsListResponse = record(() => ({
  actions: required(list(Action)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  reservedIPsActions_get: { 200: ReservedIpsActionsGetResponse },
  reservedIPsActions_list: { 200: ReservedIpsActionsListResponse },
  reservedIPsActions_post: { 201: ReservedIpsActionsGetResponse },
};
