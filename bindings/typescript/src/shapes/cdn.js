// The shapes of the responses of `cdn`.

import { integer, list, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const CdnCreateEndpointResponse = record(() => ({
  endpoint: required(CdnEndpoint),
}));

export const CdnEndpoint = record(() => ({
  id: required(text),
  origin: required(text),
  endpoint: required(text),
  ttl: integer,
  certificate_id: text,
  custom_domain: text,
  created_at: required(text),
}));

export const CdnListEndpointsResponse = record(() => ({
  endpoints: required(list(CdnEndpoint)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  cdn_create_endpoint: { 201: CdnCreateEndpointResponse },
  cdn_get_endpoint: { 200: CdnCreateEndpointResponse },
  cdn_list_endpoints: { 200: CdnListEndpointsResponse },
  cdn_update_endpoints: { 200: CdnCreateEndpointResponse },
};
