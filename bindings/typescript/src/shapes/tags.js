// The shapes of the responses of `tags`.

import { any, integer, list, map, nullable, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const ErrorWithRootCauses = record(() => ({
  error: required(text),
  messages: nullable(list(text)),
  root_causes: required(list(text)),
}));

export const Tag = record(() => ({
  name: text,
  resources: required(TagResources),
}));

export const TagResources = record(() => ({
  count: integer,
  last_tagged_uri: text,
  last_tagged: nullable(map(any)),
  droplets: TagsMetadata,
  volumes: TagsMetadata,
  volume_snapshots: TagsMetadata,
  databases: TagsMetadata,
  images: TagsMetadata,
}));

export const TagsCreateResponse = record(() => ({
  tag: required(Tag),
}));

export const TagsGetResponse = record(() => ({
  tag: required(Tag),
}));

export const TagsListResponse = record(() => ({
  tags: required(list(Tag)),
  links: PageLinks,
  meta: required(Meta),
}));

export const TagsMetadata = record(() => ({
  count: integer,
  last_tagged_uri: text,
  last_tagged: nullable(map(any)),
}));

export const responses = {
  tags_create: { 201: TagsCreateResponse },
  tags_get: { 200: TagsGetResponse },
  tags_list: { 200: TagsListResponse },
};
