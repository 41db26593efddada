// Types that only `reserved-ipv6-actions` uses.

import type { Timestamp } from '../runtime/index.js';
import type { ActionStatus, Region } from './shared.js';

/** An action that assigns a reserved IPv6 address to a Droplet. */
export interface ReservedIpv6ActionAssign {
  /** The type of the action. Always `assign`. */
  type: 'assign';
  /** The ID of the Droplet. */
  droplet_id: number;
}

/** An action that unassigns a reserved IPv6 address. It stays reserved. */
export interface ReservedIpv6ActionUnassign {
  /** The type of the action. Always `unassign`. */
  type: 'unassign';
}

/** An action on a reserved IPv6 address. */
export type ReservedIpv6ActionsPostBody = ReservedIpv6ActionUnassign | ReservedIpv6ActionAssign;

/** The response of `POST /v2/reserved_ipv6/{reserved_ipv6}/actions`. */
export interface ReservedIpv6ActionsPostResponse {
  /** The action. */
  action: ReservedIpv6ActionsPostResponseAction;
}

/** An action on a reserved IPv6 address, with its progress. */
export interface ReservedIpv6ActionsPostResponseAction {
  /** The action's ID. */
  id: number;
  /** The action's status. Default: `in-progress`. */
  status?: ActionStatus;
  /** The type of the action, such as `transfer`. New types can appear at any time. */
  type?: string;
  /** When the action started. */
  started_at?: Timestamp;
  /** When the action completed; `null` while it is in progress. */
  completed_at?: Timestamp | null;
  /** The ID of the resource that the action applies to; `null` if the resource has no numeric ID. */
  resource_id?: number | null;
  /** The type of resource that the action applies to, such as `droplet`. */
  resource_type?: string;
  /** The region in which the action took place. */
  region?: Region;
  /** The slug of that region; `null` for actions without a region. */
  region_slug?: string | null;
}
