// Types that only `reserved-ips` uses.

import type { ActionLink, Droplet, Meta, PageLinks, Region } from './shared.js';

/** A reserved IPv4 address, which can be assigned to any Droplet in its region. */
export interface ReservedIp {
  /** The address, which also identifies the reserved IP. */
  ip: string;
  /** The region of the address. */
  region: Region;
  /** The Droplet that the address is assigned to; `null` if there is none. Requires the scope `droplet:read`. */
  droplet?: Droplet | null;
  /** Whether an action is in progress, which prevents other actions. */
  locked: boolean;
  /** The ID of the project that the address belongs to. Requires the scope `project:read`. */
  project_id: string;
}

/** The settings of a reserved IPv4 address to create, for a Droplet (`droplet_id`) or a region (`region`). */
export type ReservedIpCreate = ReservedIpCreateDropletId | ReservedIpCreateRegion;

/** The settings of a reserved IPv4 address that is assigned to a Droplet. */
export interface ReservedIpCreateDropletId {
  /** The ID of the Droplet to assign the address to. */
  droplet_id: number;
}

/** The settings of a reserved IPv4 address that is reserved for a region. */
export interface ReservedIpCreateRegion {
  /** The slug of the region to reserve the address in. */
  region: string;
  /** The ID of the project that the address belongs to. */
  project_id?: string;
}

/** The response of `POST /v2/reserved_ips`. */
export interface ReservedIpsCreateResponse {
  /** The reserved IP. */
  reserved_ip: ReservedIp;
  /** Links to other pages of the list. */
  links?: ReservedIpsCreateResponseLinks;
}

/** Links to the Droplet and the action that assigns the address to it. */
export interface ReservedIpsCreateResponseLinks {
  /** The Droplet that the address is assigned to. */
  droplets?: ActionLink[];
  /** The action that assigns the address. */
  actions?: ActionLink[];
}

/** The response of `GET /v2/reserved_ips/{reserved_ip}`. */
export interface ReservedIpsGetResponse {
  /** The reserved IP. */
  reserved_ip: ReservedIp;
}

/** The response of `GET /v2/reserved_ips`. */
export interface ReservedIpsListResponse {
  /** The reserved IPs on this page. */
  reserved_ips: ReservedIp[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}
