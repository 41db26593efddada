// Types that only `partner-attachments` uses.

import type { Open, OpenInteger, Timestamp } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** A partner attachment, which connects VPCs to a partner's network. */
export interface PartnerAttachment {
  /** The partner attachment's ID. Read-only. */
  id: string;
  /**
   * The attachment's name. It must be unique and consist of letters, digits, dashes and dots. Pattern:
   * `^[a-zA-Z0-9\-\.]+$`.
   */
  name?: string;
  /** The state of the attachment, such as `CREATED`, `active` or `DELETING`. Read-only. */
  state?: string;
  /** The bandwidth, in megabits per second. */
  connection_bandwidth_in_mbps?: number;
  /** The region of the attachment, without a number, such as `nyc`. */
  region?: string;
  /** The network-as-a-service provider, such as `megaport`. */
  naas_provider?: string;
  /** The IDs of the VPCs. Size: at least 1 item. */
  vpc_ids?: string[];
  /** The BGP settings. */
  bgp?: PartnerAttachmentBgp;
  /** When the partner attachment was created. Read-only. */
  created_at?: Timestamp;
  /** The ID of the parent attachment. Read-only. */
  parent_uuid?: string;
  /** The IDs of the child attachments. Size: at least 1 item. Read-only. */
  children?: string[];
}

/** The BGP settings of a partner attachment. */
export interface PartnerAttachmentBgp {
  /** The autonomous system number (ASN) of DigitalOcean's side. */
  local_asn?: number;
  /** The autonomous system number (ASN) of the partner's side. */
  peer_asn?: number;
  /** The address of the router on DigitalOcean's side, with its prefix length, such as `169.254.0.1/29`. */
  local_router_ip?: string;
  /** The address of the router on the partner's side, with its prefix length, such as `169.254.0.6/29`. */
  peer_router_ip?: string;
}

/** The authentication key of a BGP session. */
export interface PartnerAttachmentBgpAuthKey {
  /** The key. Read-only. Secret. */
  value?: string;
}

/** A remote route of a partner attachment. */
export interface PartnerAttachmentRemoteRoute {
  /** The address range of the route in CIDR notation, such as `10.10.10.0/24`. Read-only. */
  cidr?: string;
}

/** The service key of a partner attachment, which is a secret. */
export interface PartnerAttachmentServiceKey {
  /** The key. Read-only. Secret. */
  value?: string;
  /** When the service key was created. Read-only. */
  created_at?: Timestamp;
  /** The state of the key, such as `CREATED`. Read-only. */
  state?: string;
}

/** A change to a partner attachment. Fields that are left out do not change. */
export interface PartnerAttachmentUpdatable {
  /**
   * The attachment's name. It must be unique and consist of letters, digits, dashes and dots. Pattern:
   * `^[a-zA-Z0-9\-\.]+$`.
   */
  name?: string;
  /** The IDs of the VPCs. Size: at least 1 item. */
  vpc_ids?: string[];
  /** The BGP settings. Either all of them or none must be given. */
  bgp?: PartnerAttachmentUpdatableBgp;
}

/** The BGP settings of a partner attachment. Either all of them or none must be given. */
export interface PartnerAttachmentUpdatableBgp {
  /** The address of the router on DigitalOcean's side, with its prefix length, such as `169.254.0.1/29`. */
  local_router_ip: string;
  /** The address of the router on the partner's side, with its prefix length, such as `169.254.0.6/29`. */
  peer_router_ip: string;
  /** The autonomous system number (ASN) of the partner's side. */
  peer_router_asn: number;
  /** The authentication key of the BGP session, known to both routers. Secret. */
  auth_key: string;
}

/** The settings of a partner attachment to create. */
export interface PartnerAttachmentWritable {
  /**
   * The attachment's name. It must be unique and consist of letters, digits, dashes and dots. Pattern:
   * `^[a-zA-Z0-9\-\.]+$`.
   */
  name: string;
  /** The bandwidth, in megabits per second. */
  connection_bandwidth_in_mbps: PartnerAttachmentWritableConnectionBandwidthInMbps;
  /** The region of the attachment. */
  region: PartnerAttachmentWritableRegion;
  /** The network-as-a-service provider, such as `megaport`. */
  naas_provider: string;
  /** The IDs of the VPCs. Size: at least 1 item. */
  vpc_ids: string[];
  /** The ID of the parent attachment. */
  parent_uuid?: string;
  /** The BGP settings. Either all of them or none must be given. */
  bgp?: PartnerAttachmentWritableBgp;
  /** The redundancy zone of the partner. Use different zones so that two attachments do not fail together. */
  redundancy_zone?: PartnerAttachmentWritableRedundancyZone;
}

/** The BGP settings of a partner attachment. Either all of them or none must be given. */
export interface PartnerAttachmentWritableBgp {
  /** The address of the router on DigitalOcean's side, with its prefix length, such as `169.254.0.1/29`. */
  local_router_ip: string;
  /** The address of the router on the partner's side, with its prefix length, such as `169.254.0.6/29`. */
  peer_router_ip: string;
  /** The autonomous system number (ASN) of the partner's side. */
  peer_router_asn: number;
  /** The authentication key of the BGP session, known to both routers. Secret. */
  auth_key: string;
}

/** The bandwidth of a partner attachment, in megabits per second. */
export type PartnerAttachmentWritableConnectionBandwidthInMbps = OpenInteger<10000 | 5000 | 2000 | 1000>;

/** The redundancy zone of a partner attachment. */
export type PartnerAttachmentWritableRedundancyZone = Open<'MEGAPORT_RED' | 'MEGAPORT_BLUE'>;

/** The region of a partner attachment, without a number. */
export type PartnerAttachmentWritableRegion = Open<'sgp' | 'sfo' | 'nyc' | 'fra' | 'ams'>;

/** The response of `POST /v2/partner_network_connect/attachments`. */
export interface PartnerAttachmentsCreateResponse {
  /** The partner attachment. */
  partner_attachment: PartnerAttachment;
}

/** The response of `DELETE /v2/partner_network_connect/attachments/{pa_id}`. */
export interface PartnerAttachmentsDeleteResponse {
  /** The attachment, which is being deleted. */
  partner_attachment: PartnerAttachment;
}

/** The response of `GET /v2/partner_network_connect/attachments/{pa_id}/bgp_auth_key`. */
export interface PartnerAttachmentsGetBgpAuthKeyResponse {
  /** The partner attachment BGP auth key. */
  bgp_auth_key: PartnerAttachmentBgpAuthKey;
}

/** The response of `GET /v2/partner_network_connect/attachments/{pa_id}/service_key`. */
export interface PartnerAttachmentsGetServiceKeyResponse {
  /** The service key. */
  service_key: PartnerAttachmentServiceKey;
}

/** The response of `GET /v2/partner_network_connect/attachments/{pa_id}/remote_routes`. */
export interface PartnerAttachmentsListRemoteRoutesResponse {
  /** The partner attachment remote routes on this page. */
  remote_routes: PartnerAttachmentRemoteRoute[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/partner_network_connect/attachments`. */
export interface PartnerAttachmentsListResponse {
  /** The partner attachments on this page. */
  partner_attachments: PartnerAttachment[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}
