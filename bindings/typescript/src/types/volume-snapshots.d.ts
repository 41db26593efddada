// Types that only `volume-snapshots` uses.

import type { Meta, PageLinks, Snapshot, TagsArray } from './shared.js';

/** The settings of a volume snapshot to create. */
export interface VolumeSnapshotsCreateBody {
  /** The name of the snapshot. */
  name: string;
  /** The tags for the snapshot. Missing tags are created. Requires the scope `tag:create`. */
  tags?: TagsArray | null;
}

/** The response of `POST /v2/volumes/{volume_id}/snapshots`. */
export interface VolumeSnapshotsCreateResponse {
  /** The snapshot. */
  snapshot: Snapshot;
}

/** The response of `GET /v2/volumes/{volume_id}/snapshots`. */
export interface VolumeSnapshotsListResponse {
  /** The snapshots on this page. */
  snapshots: Snapshot[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}
