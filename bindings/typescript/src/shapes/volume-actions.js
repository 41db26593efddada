// The shapes of the responses of `volume-actions`.

import { integer, list, nullable, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks, Region } from './shared.js';

export const VolumeAction = record(() => ({
  type: required(text),
  resource_id: nullable(integer),
  id: required(integer),
  status: required(text),
  started_at: required(text),
  completed_at: nullable(text),
  resource_type: required(text),
  region: Region,
  region_slug: nullable(text),
}));

export const VolumeActionsGetResponse = record(() => ({
  action: required(VolumeAction),
}));

export const VolumeActionsListResponse = record(() => ({
  actions: required(list(VolumeAction)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  volumeActions_get: { 200: VolumeActionsGetResponse },
  volumeActions_list: { 200: VolumeActionsListResponse },
  volumeActions_post: { 202: VolumeActionsGetResponse },
  volumeActions_post_byId: { 202: VolumeActionsGetResponse },
};
