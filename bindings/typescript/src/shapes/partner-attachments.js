// The shapes of the responses of `partner-attachments`.

import { any, integer, list, map, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const PartnerAttachment = record(() => ({
  id: required(text),
  name: text,
  state: text,
  connection_bandwidth_in_mbps: integer,
  region: text,
  naas_provider: text,
  vpc_ids: list(text),
  bgp: PartnerAttachmentBgp,
  created_at: text,
  parent_uuid: text,
  children: list(text),
}));

export const PartnerAttachmentBgp = record(() => ({
  local_asn: integer,
  peer_asn: integer,
  local_router_ip: text,
  peer_router_ip: text,
}));

export const PartnerAttachmentBgpAuthKey = record(() => ({
  value: text,
}));

export const PartnerAttachmentRemoteRoute = record(() => ({
  cidr: text,
}));

export const PartnerAttachmentServiceKey = record(() => ({
  value: text,
  created_at: text,
  state: text,
}));

export const PartnerAttachmentsCreateResponse = record(() => ({
  partner_attachment: required(PartnerAttachment),
}));

export const PartnerAttachmentsDeleteResponse = record(() => ({
  partner_attachment: required(PartnerAttachment),
}));

export const PartnerAttachmentsGetBgpAuthKeyResponse = record(() => ({
  bgp_auth_key: required(PartnerAttachmentBgpAuthKey),
}));

export const PartnerAttachmentsGetServiceKeyResponse = record(() => ({
  service_key: required(PartnerAttachmentServiceKey),
}));

export const PartnerAttachmentsListRemoteRoutesResponse = record(() => ({
  remote_routes: required(list(PartnerAttachmentRemoteRoute)),
  links: PageLinks,
  meta: required(Meta),
}));

export const PartnerAttachmentsListResponse = record(() => ({
  partner_attachments: required(list(PartnerAttachment)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  partnerAttachments_create: { 202: PartnerAttachmentsCreateResponse },
  partnerAttachments_create_service_key: { 202: map(any) },
  partnerAttachments_delete: { 202: PartnerAttachmentsDeleteResponse },
  partnerAttachments_get: { 200: PartnerAttachmentsCreateResponse },
  partnerAttachments_get_bgp_auth_key: { 200: PartnerAttachmentsGetBgpAuthKeyResponse },
  partnerAttachments_get_service_key: { 200: PartnerAttachmentsGetServiceKeyResponse },
  partnerAttachments_list: { 200: PartnerAttachmentsListResponse },
  partnerAttachments_list_remote_routes: { 200: PartnerAttachmentsListRemoteRoutesResponse },
  partnerAttachments_patch: { 202: PartnerAttachmentsCreateResponse },
};
