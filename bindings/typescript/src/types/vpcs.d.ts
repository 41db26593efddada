// Types that only `vpcs` uses.

import type { Timestamp } from '../runtime/index.js';
import type { Meta, PageLinks, Urn, VpcPeering } from './shared.js';

/** A VPC, a private network for the resources of a region. */
export interface Vpc {
  /**
   * The VPC's name. It must be unique and consist of letters, digits, dashes and dots. Pattern: `^[a-zA-Z0-9\-\.]+$`.
   */
  name?: string;
  /** A description of the VPC. Length: at most 255 characters. */
  description?: string;
  /** The slug of the VPC's region, such as `nyc3`. */
  region?: string;
  /** The IP address range in CIDR notation, such as `10.10.10.0/24`. */
  ip_range?: string;
  /**
   * Whether new resources in the region belong to this VPC unless they specify another. Each region has one default
   * VPC.
   */
  default?: boolean;
  /** The VPC's ID. Read-only. */
  id: string;
  /** The uniform resource name (URN) of the VPC. */
  urn?: VpcUrn;
  /** When the VPC was created. Read-only. */
  created_at?: Timestamp;
}

/** A resource in a VPC. */
export interface VpcMember {
  /** The resource's name. */
  name?: string;
  /** The URN of the resource. */
  urn?: Urn;
  /** When the resource was created, as text. */
  created_at?: string;
}

/** The URN of a VPC, such as `do:vpc:5a4981aa-...`. */
export type VpcUrn = string;

/** The settings of a VPC to create. */
export interface VpcsCreateBody {
  /**
   * The VPC's name. It must be unique and consist of letters, digits, dashes and dots. Pattern: `^[a-zA-Z0-9\-\.]+$`.
   */
  name: string;
  /** A description of the VPC. Length: at most 255 characters. */
  description?: string;
  /** The slug of the VPC's region, such as `nyc3`. */
  region: string;
  /** The IP address range in CIDR notation, such as `10.10.10.0/24`. */
  ip_range?: string;
}

/** The settings of a peering to create. */
export interface VpcsCreatePeeringsBody {
  /**
   * The name of the peering. It must be unique and consist of letters, digits, dashes and dots. Pattern:
   * `^[a-zA-Z0-9\-\.]+$`.
   */
  name: string;
  /** The ID of the other VPC. */
  vpc_id: string;
}

/** The response of `POST /v2/vpcs/{vpc_id}/peerings`. */
export interface VpcsCreatePeeringsResponse {
  /** The VPC peering. */
  peering: VpcPeering;
}

/** The response of `POST /v2/vpcs`. */
export interface VpcsCreateResponse {
  /** The VPC. */
  vpc: Vpc;
}

/** The response of `GET /v2/vpcs/{vpc_id}/members`. */
export interface VpcsListMembersResponse {
  /** The resources on this page. */
  members: VpcMember[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/vpcs/{vpc_id}/peerings`. */
export interface VpcsListPeeringsResponse {
  /** The VPC peerings on this page. */
  peerings: VpcPeering[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/vpcs`. */
export interface VpcsListResponse {
  /** The VPCs on this page. */
  vpcs: Vpc[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** A change to a VPC. Fields that are left out do not change. */
export interface VpcsPatchBody {
  /**
   * The VPC's name. It must be unique and consist of letters, digits, dashes and dots. Pattern: `^[a-zA-Z0-9\-\.]+$`.
   */
  name?: string;
  /** A description of the VPC. Length: at most 255 characters. */
  description?: string;
  /**
   * Whether new resources in the region belong to this VPC unless they specify another. Each region has one default
   * VPC.
   */
  default?: boolean;
}

/** The new name of a peering. */
export interface VpcsPatchPeeringsBody {
  /**
   * The name of the peering, unique in the team. It consists of letters, digits and dashes. Pattern:
   * `^[a-zA-Z0-9\-]+$`.
   */
  name: string;
}

/** A change to a VPC. The name is required. */
export interface VpcsUpdateBody {
  /**
   * The VPC's name. It must be unique and consist of letters, digits, dashes and dots. Pattern: `^[a-zA-Z0-9\-\.]+$`.
   */
  name: string;
  /** A description of the VPC. Length: at most 255 characters. */
  description?: string;
  /**
   * Whether new resources in the region belong to this VPC unless they specify another. Each region has one default
   * VPC.
   */
  default?: boolean;
}
