// The shapes of the responses of `volumes`.

import { integer, lazy, list, nullable, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks, Region } from './shared.js';

export const TagsArrayRead = lazy(() => list(text));

export const Volume = record(() => ({
  id: required(text),
  droplet_ids: nullable(list(integer)),
  name: required(text),
  description: required(text),
  size_gigabytes: required(integer),
  created_at: required(text),
  tags: nullable(TagsArrayRead),
  region: required(Region),
  filesystem_type: required(text),
  filesystem_label: required(text),
}));

export const VolumesCreateResponse = record(() => ({
  volume: required(Volume),
}));

export const VolumesListResponse = record(() => ({
  volumes: required(list(Volume)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  volumes_create: { 201: VolumesCreateResponse },
  volumes_get: { 200: VolumesCreateResponse },
  volumes_list: { 200: VolumesListResponse },
};
