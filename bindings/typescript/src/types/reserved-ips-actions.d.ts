// Types that only `reserved-ips-actions` uses.

import type { Timestamp } from '../runtime/index.js';
import type { Action, ActionStatus, Meta, PageLinks, Region } from './shared.js';

/** An action that assigns a reserved IPv4 address to a Droplet. */
export interface ReservedIpActionAssign {
  /** The type of the action. Always `assign`. */
  type: 'assign';
  /** The ID of the Droplet. */
  droplet_id: number;
}

/** An action that unassigns a reserved IPv4 address. It stays reserved. */
export interface ReservedIpActionUnassign {
  /** The type of the action. Always `unassign`. */
  type: 'unassign';
}

/** The response of `GET /v2/reserved_ips/{reserved_ip}/actions/{action_id}`. */
export interface ReservedIpsActionsGetResponse {
  /** The action. */
  action: ReservedIpsActionsGetResponseAction;
}

/** An action on a reserved IPv4 address, with its progress. */
export interface ReservedIpsActionsGetResponseAction {
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
  /** The ID of the project that the address belongs to. */
  project_id?: string;
}

/** The response of `GET /v2/reserved_ips/{reserved_ip}/actions`. */
export interface ReservedIpsActionsListResponse {
  /** The actions on this page. */
  actions: Action[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** An action on a reserved IPv4 address. */
export type ReservedIpsActionsPostBody = ReservedIpActionUnassign | ReservedIpActionAssign;
