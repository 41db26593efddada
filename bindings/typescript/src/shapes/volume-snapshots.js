// The shapes of the responses of `volume-snapshots`.

import { list, record, required } from '../runtime/response/shape.js';
import { Meta, PageLinks, Snapshot } from './shared.js';

export const VolumeSnapshotsCreateResponse = record(() => ({
  snapshot: required(Snapshot),
}));

export const VolumeSnapshotsListResponse = record(() => ({
  snapshots: required(list(Snapshot)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  volumeSnapshots_create: { 201: VolumeSnapshotsCreateResponse },
  volumeSnapshots_get_byId: { 200: VolumeSnapshotsCreateResponse },
  volumeSnapshots_list: { 200: VolumeSnapshotsListResponse },
};
