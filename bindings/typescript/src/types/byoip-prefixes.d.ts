// Types that only `byoip-prefixes` uses.

import type { Timestamp } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** An IPv4 prefix owned by the customer. */
export interface ByoipPrefix {
  /** The BYOIP prefix's UUID. */
  uuid: string;
  /** The BYOIP prefix's name. */
  name?: string;
  /** The prefix in CIDR notation, such as `203.0.113.0/24`. */
  prefix?: string;
  /** The status of the prefix, such as `in_progress` or `active`. */
  status: string;
  /** The slug of the region in which the prefix is used. */
  region: string;
  /** The results of the validation. */
  validations?: ByoipPrefixValidation[];
  /** The reason for a failure, if there was one. */
  failure_reason?: string;
  /** Whether the prefix is locked. */
  locked?: boolean;
  /** Whether the prefix is advertised to the internet. */
  advertised?: boolean;
  /** The ID of the project that the BYOIP prefix belongs to. */
  project_id?: string;
}

/** A BYOIP prefix to create. */
export interface ByoipPrefixCreate {
  /** The prefix in CIDR notation, such as `203.0.113.0/24`. */
  prefix: string;
  /** The slug of the region in which to use the prefix. */
  region: string;
  /** The signature hash for the prefix. */
  signature: string;
}

/** An IP address of a BYOIP prefix that is in use. */
export interface ByoipPrefixResource {
  /** The allocation's ID. */
  id: number;
  /** The ID of the BYOIP prefix. */
  byoip: string;
  /** The slug of the region in which the address is used. */
  region: string;
  /** The URN of the resource that uses the address, such as `do:droplet:...`. */
  resource: string;
  /** When the address was assigned to the resource. */
  assigned_at: Timestamp;
}

/** A change to a BYOIP prefix. */
export interface ByoipPrefixUpdate {
  /** Whether to advertise the prefix to the internet. */
  advertise?: boolean;
}

/** The result of a check of a BYOIP prefix. */
export interface ByoipPrefixValidation {
  /** The name of the check, such as `SIGNATURE HASH`. */
  name?: string;
  /** The result of the check, such as `FAILED`. */
  status?: string;
  /** Human-readable details about the result. */
  note?: string;
}

/** The response of `POST /v2/byoip_prefixes`. */
export interface ByoipPrefixesCreateResponse {
  /** The BYOIP prefix. */
  byoip_prefix: ByoipPrefix;
}

/** The response of `GET /v2/byoip_prefixes/{byoip_prefix_uuid}`. */
export interface ByoipPrefixesGetResponse {
  /** The BYOIP prefix. */
  byoip_prefix: ByoipPrefix;
}

/** The response of `GET /v2/byoip_prefixes/{byoip_prefix_uuid}/ips`. */
export interface ByoipPrefixesListResourcesResponse {
  /** The allocations on this page. */
  ips: ByoipPrefixResource[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/byoip_prefixes`. */
export interface ByoipPrefixesListResponse {
  /** The BYOIP prefixes on this page. */
  byoip_prefixes: ByoipPrefix[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `PATCH /v2/byoip_prefixes/{byoip_prefix_uuid}`. */
export interface ByoipPrefixesPatchResponse {
  /** The BYOIP prefix. */
  byoip_prefix: ByoipPrefix;
}
