// Types that only `vpc-peerings` uses.

import type { Meta, PageLinks, VpcPeering } from './shared.js';

/** The settings of a VPC peering to create. */
export interface VpcPeeringsCreateBody {
  /**
   * The name of the peering, unique in the team. It consists of letters, digits and dashes. Pattern:
   * `^[a-zA-Z0-9\-]+$`.
   */
  name: string;
  /** The IDs of the two VPCs. Size: exactly 2 items. */
  vpc_ids: string[];
}

/** The response of `POST /v2/vpc_peerings`. */
export interface VpcPeeringsCreateResponse {
  /** The VPC peering. */
  vpc_peering: VpcPeering;
}

/** The response of `DELETE /v2/vpc_peerings/{vpc_peering_id}`. */
export interface VpcPeeringsDeleteResponse {
  /** The peering, which is being deleted. */
  vpc_peering: VpcPeering;
}

/** The response of `GET /v2/vpc_peerings/{vpc_peering_id}`. */
export interface VpcPeeringsGetResponse {
  /** The VPC peering. */
  vpc_peering: VpcPeering;
}

/** The response of `GET /v2/vpc_peerings`. */
export interface VpcPeeringsListResponse {
  /** The VPC peerings on this page. */
  vpc_peerings: VpcPeering[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The new name of a VPC peering. */
export interface VpcPeeringsPatchBody {
  /**
   * The name of the peering, unique in the team. It consists of letters, digits and dashes. Pattern:
   * `^[a-zA-Z0-9\-]+$`.
   */
  name: string;
}
