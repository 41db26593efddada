// The shapes of the responses of `vpc-peerings`.

import { list, record, required } from '../runtime/response/shape.js';
import { Meta, PageLinks, VpcPeering } from './shared.js';

export const VpcPeeringsCreateResponse = record(() => ({
  vpc_peering: required(VpcPeering),
}));

export const VpcPeeringsDeleteResponse = record(() => ({
  vpc_peering: required(VpcPeering),
}));

export const VpcPeeringsGetResponse = record(() => ({
  vpc_peering: required(VpcPeering),
}));

export const VpcPeeringsListResponse = record(() => ({
  vpc_peerings: required(list(VpcPeering)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  vpcPeerings_create: { 202: VpcPeeringsCreateResponse },
  vpcPeerings_delete: { 202: VpcPeeringsDeleteResponse },
  vpcPeerings_get: { 200: VpcPeeringsGetResponse },
  vpcPeerings_list: { 200: VpcPeeringsListResponse },
  vpcPeerings_patch: { 200: VpcPeeringsGetResponse },
};
