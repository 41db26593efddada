// Types that only `volumes` uses.

import type { Open } from '../runtime/index.js';
import type { Meta, PageLinks, Region, RegionSlug, TagsArray } from './shared.js';

/** The tags on a resource. Requires the scope `tag:read`. */
export type TagsArrayRead = string[];

/** A block storage volume, which can be attached to a Droplet and is independent of it. */
export interface Volume {
  /** The volume's ID. Read-only. */
  id: string;
  /** The ID of the Droplet that the volume is attached to, in a list with at most one entry. Read-only. */
  droplet_ids?: number[] | null;
  /** The volume's name. At most 64 lowercase letters, digits and `-`, starting with a letter. */
  name: string;
  /** A description of the volume. */
  description: string;
  /** The size of the volume, in GiB. */
  size_gigabytes: number;
  /** When the volume was created. Read-only. */
  created_at: string;
  /** The tags on the volume. Requires the scope `tag:read`. */
  tags?: TagsArrayRead | null;
  /** The region of the volume. Read-only. */
  region: Region;
  /** The type of the file system, such as `ext4`. */
  filesystem_type: string;
  /** The label of the file system. */
  filesystem_label: string;
}

/** The settings of a volume to create. */
export interface VolumeCreate {
  /** The volume's name, unique in the region. At most 64 lowercase letters, digits and `-`, starting with a letter. */
  name: string;
  /** A description of the volume. */
  description?: string;
  /** The size of the volume, in GiB. Ignored if the volume is created from a snapshot. */
  size_gigabytes: number;
  /** The tags for the volume. Missing tags are created. Requires the scope `tag:create`. */
  tags?: TagsArray | null;
  /** The ID of the volume snapshot to create the volume from. Without it, the volume is empty. */
  snapshot_id?: string;
  /** The slug of the region, such as `nyc3`. */
  region: RegionSlug;
  /** The type of file system to format the volume with. Unformatted by default. */
  filesystem_type?: VolumeCreateFilesystemType;
  /**
   * The label of the file system, with at most 12 characters for `xfs`. Only with `filesystem_type`. Length: at most 16
   * characters.
   */
  filesystem_label?: string;
}

/** The type of file system that a new volume is formatted with. */
export type VolumeCreateFilesystemType = Open<'xfs' | 'ext4'>;

/** The response of `POST /v2/volumes`. */
export interface VolumesCreateResponse {
  /** The volume. */
  volume: Volume;
}

/** The response of `GET /v2/volumes`. */
export interface VolumesListResponse {
  /** The volumes on this page. */
  volumes: Volume[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}
