// Types that only `reserved-ipv6` uses.

import type { Timestamp } from '../runtime/index.js';
import type { Droplet, Meta, PageLinks } from './shared.js';

/** A reserved IPv6 address, which can be assigned to any Droplet in its region. */
export interface ReservedIpv6 {
  /** The address, which also identifies the reserved IP. */
  ip: string;
  /** When the address was reserved. */
  reserved_at: Timestamp;
  /** The slug of the address's region. */
  region_slug: string;
  /** The Droplet that the address is assigned to; `null` if there is none. Requires the scope `droplet:read`. */
  droplet?: Droplet | null;
}

/** The settings of a reserved IPv6 address to create. */
export interface ReservedIpv6Create {
  /** The slug of the region to reserve the address in. */
  region_slug: string;
}

/** The response of `POST /v2/reserved_ipv6`. */
export interface ReservedIpv6CreateResponse {
  /** The reserved IPv6. */
  reserved_ipv6: ReservedIpv6;
}

/** The response of `GET /v2/reserved_ipv6/{reserved_ipv6}`. */
export interface ReservedIpv6GetResponse {
  /** The reserved IPv6. */
  reserved_ipv6: ReservedIpv6;
}

/** A reserved IPv6 address in a list. */
export interface ReservedIpv6ListReservedIpv6 {
  /** The address, which also identifies the reserved IP. */
  ip?: string;
  /** The slug of the address's region. */
  region_slug?: string;
  /** When the address was reserved. */
  reserved_at?: Timestamp;
  /** The Droplet that the address is assigned to; `null` if there is none. Requires the scope `droplet:read`. */
  droplet?: Droplet | null;
}

/** The response of `GET /v2/reserved_ipv6`. */
export interface ReservedIpv6ListResponse {
  /** The reserved IPv6 addresses on this page. */
  reserved_ipv6s: ReservedIpv6ListReservedIpv6[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}
