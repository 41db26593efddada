// The shapes of the responses of `reserved-ips`.

import { boolean, list, nullable, record, required, text } from '../runtime/response/shape.js';
import { ActionLink, Droplet, Meta, PageLinks, Region } from './shared.js';

export const ReservedIp = record(() => ({
  ip: required(text),
  region: required(Region),
  droplet: nullable(Droplet),
  locked: required(boolean),
  project_id: required(text),
}));

export const ReservedIpsCreateResponse = record(() => ({
  reserved_ip: required(ReservedIp),
  links: ReservedIpsCreateResponseLinks,
}));

export const ReservedIpsCreateResponseLinks = record(() => ({
  droplets: list(ActionLink),
  actions: list(ActionLink),
}));

export const ReservedIpsGetResponse = record(() => ({
  reserved_ip: required(ReservedIp),
}));

export const ReservedIpsListResponse = record(() => ({
  reserved_ips: required(list(ReservedIp)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  reservedIPs_create: { 202: ReservedIpsCreateResponse },
  reservedIPs_get: { 200: ReservedIpsGetResponse },
  reservedIPs_list: { 200: ReservedIpsListResponse },
};
