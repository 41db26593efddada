// The shapes of the responses of `byoip-prefixes`.

import { boolean, integer, list, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const ByoipPrefix = record(() => ({
  uuid: required(text),
  name: text,
  prefix: text,
  status: required(text),
  region: required(text),
  validations: list(ByoipPrefixValidation),
  failure_reason: text,
  locked: boolean,
  advertised: boolean,
  project_id: text,
}));

export const ByoipPrefixResource = record(() => ({
  id: required(integer),
  byoip: required(text),
  region: required(text),
  resource: required(text),
  assigned_at: required(text),
}));

export const ByoipPrefixValidation = record(() => ({
  name: text,
  status: text,
  note: text,
}));

export const ByoipPrefixesCreateResponse = record(() => ({
  byoip_prefix: required(ByoipPrefix),
}));

export const ByoipPrefixesGetResponse = record(() => ({
  byoip_prefix: required(ByoipPrefix),
}));

export const ByoipPrefixesListResourcesResponse = record(() => ({
  ips: required(list(ByoipPrefixResource)),
  links: PageLinks,
  meta: required(Meta),
}));

export const ByoipPrefixesListResponse = record(() => ({
  byoip_prefixes: required(list(ByoipPrefix)),
  links: PageLinks,
  meta: required(Meta),
}));

export const ByoipPrefixesPatchResponse = record(() => ({
  byoip_prefix: required(ByoipPrefix),
}));

export const responses = {
  byoipPrefixes_create: { 202: ByoipPrefixesCreateResponse },
  byoipPrefixes_get: { 200: ByoipPrefixesGetResponse },
  byoipPrefixes_list: { 200: ByoipPrefixesListResponse },
  byoipPrefixes_list_resources: { 200: ByoipPrefixesListResourcesResponse },
  byoipPrefixes_patch: { 202: ByoipPrefixesPatchResponse },
};
