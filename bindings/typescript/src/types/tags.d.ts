// Types that only `tags` uses.

import type { Open } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** An error about a tag, with its causes. */
export interface ErrorWithRootCauses {
  /** The error. */
  error: string;
  /** Human-readable messages. */
  messages?: string[] | null;
  /** The causes of the error. */
  root_causes: string[];
}

/** A tag, which groups resources. */
export interface Tag {
  /**
   * The tag's name. It consists of letters, digits, `:`, `-` and `_`. Its capitalization is set when the tag is
   * created, and requests must match it. Length: at most 255 characters. Pattern: `^[a-zA-Z0-9_\-\:]+$`.
   */
  name?: string;
  /** The resources with the tag, as far as the token can read them. Read-only. */
  resources: TagResources;
}

/**
 * A tag, which groups resources.
 * This is {@link Tag} as it is sent.
 */
export interface TagInput {
  /**
   * The tag's name. It consists of letters, digits, `:`, `-` and `_`. Its capitalization is set when the tag is
   * created, and requests must match it. Length: at most 255 characters. Pattern: `^[a-zA-Z0-9_\-\:]+$`.
   */
  name?: string;
}

/** The resources with the tag, as far as the token can read them. */
export interface TagResources {
  /** The total number of resources. Minimum: 0. */
  count?: number;
  /** The API URL of the resource that was tagged last. */
  last_tagged_uri?: string;
  /** The tag resources' last tagged. */
  last_tagged?: Record<string, unknown> | null;
  /** The Droplets with the tag. Requires the scope `droplet:read`. */
  droplets?: TagsMetadata;
  /** The volumes with the tag. Requires the scope `block_storage:read`. */
  volumes?: TagsMetadata;
  /** The volume snapshots with the tag. Requires the scope `block_storage_snapshot:read`. */
  volume_snapshots?: TagsMetadata;
  /** The databases with the tag. Requires the scope `database:read`. */
  databases?: TagsMetadata;
  /** The images with the tag. Requires the scope `image:read`. */
  images?: TagsMetadata;
}

/** The response of `POST /v2/tags`. */
export interface TagsCreateResponse {
  /** The tag. */
  tag: Tag;
}

/** The response of `GET /v2/tags/{tag_id}`. */
export interface TagsGetResponse {
  /** The tag. */
  tag: Tag;
}

/** The response of `GET /v2/tags`. */
export interface TagsListResponse {
  /** The tags on this page. */
  tags: Tag[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The number of resources of one type with a tag. */
export interface TagsMetadata {
  /** The number of resources. Minimum: 0. */
  count?: number;
  /** The API URL of the resource that was tagged last. */
  last_tagged_uri?: string;
  /** The metadata's last tagged. */
  last_tagged?: Record<string, unknown> | null;
}

/** The resources to tag or untag. */
export interface TagsResource {
  /** The resources. */
  resources: TagsResourceValue[];
}

/** The type of the resource. */
export type TagsResourceType = Open<'volume_snapshot' | 'volume' | 'image' | 'droplet'>;

/** A resource to tag or untag. */
export interface TagsResourceValue {
  /** The ID of the resource, as text. */
  resource_id?: string;
  /** The type of the resource. */
  resource_type?: TagsResourceType;
}
