// The shapes of the responses of `floating-ips`.

import { boolean, list, nullable, record, required, text } from '../runtime/response/shape.js';
import { ActionLink, Droplet, Meta, PageLinks, Region } from './shared.js';

export const FloatingIp = record(() => ({
  ip: required(text),
  region: required(Region),
  droplet: nullable(Droplet),
  locked: required(boolean),
  project_id: required(text),
}));

export const FloatingIpsCreateResponse = record(() => ({
  floating_ip: required(FloatingIp),
  links: FloatingIpsCreateResponseLinks,
}));

export const FloatingIpsCreateResponseLinks = record(() => ({
  droplets: list(ActionLink),
  actions: list(ActionLink),
}));

export const FloatingIpsGetResponse = record(() => ({
  floating_ip: required(FloatingIp),
}));

export const FloatingIpsListResponse = record(() => ({
  floating_ips: required(list(FloatingIp)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  floatingIPs_create: { 202: FloatingIpsCreateResponse },
  floatingIPs_get: { 200: FloatingIpsGetResponse },
  floatingIPs_list: { 200: FloatingIpsListResponse },
};
