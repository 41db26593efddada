// Types that only `floating-ips-action` uses.

import type { Timestamp } from '../runtime/index.js';
import type { Action, ActionStatus, Meta, PageLinks, Region } from './shared.js';

/** Assigns a floating IP to a Droplet. */
export interface FloatingIpActionAssign {
  /** The type of the action. Always `assign`. */
  type: 'assign';
  /** The ID of the Droplet. */
  droplet_id: number;
}

/** Unassigns a floating IP from its Droplet. It remains reserved. */
export interface FloatingIpActionUnassign {
  /** The type of the action. Always `unassign`. */
  type: 'unassign';
}

/** The response of `GET /v2/floating_ips/{floating_ip}/actions/{action_id}`. */
export interface FloatingIpsActionGetResponse {
  /** The action. */
  action: FloatingIpsActionGetResponseAction;
}

/** An action on a floating IP, with its status. */
export interface FloatingIpsActionGetResponseAction {
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
  /** The ID of the project that the floating IP belongs to. */
  project_id?: string;
}

/** The response of `GET /v2/floating_ips/{floating_ip}/actions`. */
export interface FloatingIpsActionListResponse {
  /** The actions on this page. */
  actions: Action[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** An action on a floating IP, either `assign` with a Droplet ID or `unassign`. */
export type FloatingIpsActionPostBody = FloatingIpActionUnassign | FloatingIpActionAssign;
