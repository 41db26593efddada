// The shapes of the responses of `reserved-ipv6`.

import { list, nullable, record, required, text } from '../runtime/response/shape.js';
import { Droplet, Meta, PageLinks } from './shared.js';

export const ReservedIpv6 = record(() => ({
  ip: required(text),
  reserved_at: required(text),
  region_slug: required(text),
  droplet: nullable(Droplet),
}));

export const ReservedIpv6CreateResponse = record(() => ({
  reserved_ipv6: required(ReservedIpv6),
}));

export const ReservedIpv6GetResponse = record(() => ({
  reserved_ipv6: required(ReservedIpv6),
}));

export const ReservedIpv6ListReservedIpv6 = record(() => ({
  ip: text,
  region_slug: text,
  reserved_at: text,
  droplet: nullable(Droplet),
}));

export const ReservedIpv6ListResponse = record(() => ({
  reserved_ipv6s: required(list(ReservedIpv6ListReservedIpv6)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  reservedIPv6_create: { 201: ReservedIpv6CreateResponse },
  reservedIPv6_get: { 200: ReservedIpv6GetResponse },
  reservedIPv6_list: { 200: ReservedIpv6ListResponse },
};
