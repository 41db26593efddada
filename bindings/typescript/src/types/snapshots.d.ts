// Types that only `snapshots` uses.

import type { Meta, PageLinks, Snapshot } from './shared.js';

/** The ID of the snapshot. */
export type SnapshotId = number | string;

/** The response of `GET /v2/snapshots/{snapshot_id}`. */
export interface SnapshotsGetResponse {
  /** The snapshot. */
  snapshot: Snapshot;
}

/** The response of `GET /v2/snapshots`. */
export interface SnapshotsListResponse {
  /** The snapshots on this page. */
  snapshots: Snapshot[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}
