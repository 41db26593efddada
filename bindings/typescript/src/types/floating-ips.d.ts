// Types that only `floating-ips` uses.

import type { ActionLink, Droplet, Meta, PageLinks, Region } from './shared.js';

/** A floating IP, the former name of a reserved IPv4 address. */
export interface FloatingIp {
  /** The IP address, which also identifies the floating IP. */
  ip: string;
  /** The region for which the floating IP is reserved. */
  region: Region;
  /**
   * The Droplet that the floating IP is assigned to; `null` if it is not assigned. Requires the scope `droplet:read`.
   */
  droplet?: Droplet | null;
  /** Whether an action is in progress. Further actions are rejected until it completes. */
  locked: boolean;
  /** The ID of the project that the floating IP belongs to. Requires the scope `project:read`. */
  project_id: string;
}

/** The settings of a floating IP to create, either for a Droplet (`droplet_id`) or for a region (`region`). */
export type FloatingIpCreate = FloatingIpCreateDropletId | FloatingIpCreateRegion;

/** The settings of a floating IP that is assigned to a Droplet. */
export interface FloatingIpCreateDropletId {
  /** The ID of the Droplet. */
  droplet_id: number;
}

/** The settings of a floating IP that is reserved for a region. */
export interface FloatingIpCreateRegion {
  /** The slug of the region. */
  region: string;
  /** The ID of the project to assign the floating IP to. */
  project_id?: string;
}

/** The response of `POST /v2/floating_ips`. */
export interface FloatingIpsCreateResponse {
  /** The floating IP. */
  floating_ip: FloatingIp;
  /** Links to other pages of the list. */
  links?: FloatingIpsCreateResponseLinks;
}

/** Links to the actions that assign a floating IP. */
export interface FloatingIpsCreateResponseLinks {
  /** The Droplet that the floating IP is assigned to. */
  droplets?: ActionLink[];
  /** The action that assigns the floating IP. */
  actions?: ActionLink[];
}

/** The response of `GET /v2/floating_ips/{floating_ip}`. */
export interface FloatingIpsGetResponse {
  /** The floating IP. */
  floating_ip: FloatingIp;
}

/** The response of `GET /v2/floating_ips`. */
export interface FloatingIpsListResponse {
  /** The floating IPs on this page. */
  floating_ips: FloatingIp[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}
