// Types that only `volume-actions` uses.

import type { Open, Timestamp } from '../runtime/index.js';
import type { ActionStatus, Meta, PageLinks, Region, RegionSlug, TagsArray } from './shared.js';

/** An action on a volume, with its progress. */
export interface VolumeAction {
  /** The type of the action, such as `attach_volume`. */
  type: string;
  /** Always `null`, because volumes have no numeric IDs. */
  resource_id?: number | null;
  /** The action's ID. */
  id: number;
  /** The action's status. */
  status: ActionStatus;
  /** When the action started. */
  started_at: Timestamp;
  /** When the action completed; `null` until then. */
  completed_at?: Timestamp | null;
  /** The type of resource that the action applies to, such as `droplet`. */
  resource_type: string;
  /** The region in which the action took place. */
  region?: Region;
  /** The slug of that region; `null` for actions without a region. */
  region_slug?: string | null;
}

/** The ID of the Droplet that a volume is attached to or detached from. */
export type VolumeActionDropletId = number;

/** An action that attaches a volume to a Droplet in the same region. */
export interface VolumeActionPostAttach {
  /** The type of the action. Always `attach`. */
  type: 'attach';
  /** The slug of the volume's region. */
  region?: RegionSlug;
  /** The ID of the Droplet to attach the volume to. */
  droplet_id: VolumeActionDropletId;
  /** The tags for the volume. Missing tags are created. Requires the scope `tag:create`. */
  tags?: TagsArray | null;
}

/** An action that attaches a volume to a Droplet in the same region, by volume name. */
export interface VolumeActionPostAttachByName {
  /** The type of the action. Always `attach`. */
  type: 'attach';
  /** The slug of the volume's region. */
  region?: RegionSlug;
  /** The ID of the Droplet to attach the volume to. */
  droplet_id: VolumeActionDropletId;
  /** The tags for the volume. Missing tags are created. Requires the scope `tag:create`. */
  tags?: TagsArray | null;
  /** The name of the volume. */
  volume_name: string;
}

/** The type of a volume action. */
export type VolumeActionPostBaseType = Open<'resize' | 'detach' | 'attach'>;

/** An action that detaches a volume from a Droplet. */
export interface VolumeActionPostDetach {
  /** The type of the action. Always `detach`. */
  type: 'detach';
  /** The slug of the volume's region. */
  region?: RegionSlug;
  /** The ID of the Droplet to detach the volume from. */
  droplet_id: VolumeActionDropletId;
}

/** An action that detaches a volume from a Droplet, by volume name. */
export interface VolumeActionPostDetachByName {
  /** The type of the action. Always `detach`. */
  type: 'detach';
  /** The slug of the volume's region. */
  region?: RegionSlug;
  /** The ID of the Droplet to detach the volume from. */
  droplet_id: VolumeActionDropletId;
  /** The name of the volume. */
  volume_name: string;
}

/** An action that resizes a volume. */
export interface VolumeActionPostResize {
  /** The type of the action. Always `resize`. */
  type: 'resize';
  /** The slug of the volume's region. */
  region?: RegionSlug;
  /** The new size in GiB, which must not be smaller than the current size. Maximum: 16384. */
  size_gigabytes: number;
}

/** The response of `GET /v2/volumes/{volume_id}/actions/{action_id}`. */
export interface VolumeActionsGetResponse {
  /** The action. */
  action: VolumeAction;
}

/** The response of `GET /v2/volumes/{volume_id}/actions`. */
export interface VolumeActionsListResponse {
  /** The actions on this page. */
  actions: VolumeAction[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** An action on a volume, by volume name. */
export type VolumeActionsPostBody = VolumeActionPostAttachByName | VolumeActionPostDetachByName;

/** An action on a volume, by volume ID. */
export type VolumeActionsPostByIdBody = VolumeActionPostAttach | VolumeActionPostDetach | VolumeActionPostResize;
