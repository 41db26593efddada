// The shapes of the responses of `snapshots`.

import { list, record, required } from '../runtime/response/shape.js';
import { Meta, PageLinks, Snapshot } from './shared.js';

export const SnapshotsGetResponse = record(() => ({
  snapshot: required(Snapshot),
}));

export const SnapshotsListResponse = record(() => ({
  snapshots: required(list(Snapshot)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  snapshots_get: { 200: SnapshotsGetResponse },
  snapshots_list: { 200: SnapshotsListResponse },
};
