// The shapes of the responses of `vpcs`.

import { boolean, lazy, list, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks, Urn, VpcPeering } from './shared.js';

export const Vpc = record(() => ({
  name: text,
  description: text,
  region: text,
  ip_range: text,
  default: boolean,
  id: required(text),
  urn: VpcUrn,
  created_at: text,
}));

export const VpcMember = record(() => ({
  name: text,
  urn: Urn,
  created_at: text,
}));

export const VpcUrn = lazy(() => text);

export const VpcsCreatePeeringsResponse = record(() => ({
  peering: required(VpcPeering),
}));

export const VpcsCreateResponse = record(() => ({
  vpc: required(Vpc),
}));

export const VpcsListMembersResponse = record(() => ({
  members: required(list(VpcMember)),
  links: PageLinks,
  meta: required(Meta),
}));

export const VpcsListPeeringsResponse = record(() => ({
  peerings: required(list(VpcPeering)),
  links: PageLinks,
  meta: required(Meta),
}));

export const VpcsListResponse = record(() => ({
  vpcs: required(list(Vpc)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  vpcs_create: { 201: VpcsCreateResponse },
  vpcs_create_peerings: { 202: VpcsCreatePeeringsResponse },
  vpcs_get: { 200: VpcsCreateResponse },
  vpcs_list: { 200: VpcsListResponse },
  vpcs_list_members: { 200: VpcsListMembersResponse },
  vpcs_list_peerings: { 200: VpcsListPeeringsResponse },
  vpcs_patch: { 200: VpcsCreateResponse },
  vpcs_patch_peerings: { 200: VpcsCreatePeeringsResponse },
  vpcs_update: { 200: VpcsCreateResponse },
};
