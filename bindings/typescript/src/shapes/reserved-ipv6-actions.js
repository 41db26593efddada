// The shapes of the responses of `reserved-ipv6-actions`.

import { integer, nullable, record, required, text } from '../runtime/response/shape.js';
import { Region } from './shared.js';

export const ReservedIpv6ActionsPostResponse = record(() => ({
  action: required(ReservedIpv6ActionsPostResponseAction),
}));

export const ReservedIpv6ActionsPostResponseAction = record(() => ({
  id: required(integer),
  status: text,
  type: text,
  started_at: text,
  completed_at: nullable(text),
  resource_id: nullable(integer),
  resource_type: text,
  region: Region,
  region_slug: nullable(text),
}));

export const responses = {
  reservedIPv6Actions_post: { 201: ReservedIpv6ActionsPostResponse },
};
