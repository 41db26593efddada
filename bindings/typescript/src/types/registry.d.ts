// Types that only `registry` uses.

import type { Open } from '../runtime/index.js';
import type { Meta, PageLinks, Registry, RegistryTierSlug, RepositoryTag } from './shared.js';

/** The settings of a container registry to create. */
export interface RegistryCreate {
  /**
   * The name of the registry. It must be globally unique and consist of lowercase letters, digits and `-`. Length: at
   * most 63 characters. Pattern: `^[a-z0-9-]{1,63}$`.
   */
  name: string;
  /** The slug of the subscription tier. */
  subscription_tier_slug: RegistryTierSlug;
  /** The slug of the region. Chosen automatically by default. */
  region?: RegistryCreateRegion;
}

/** The slug of a region for container registries. */
export type RegistryCreateRegion = Open<'sgp1' | 'sfo3' | 'nyc3' | 'fra1' | 'ams3'>;

/** The response of `POST /v2/registry`. */
export interface RegistryCreateResponse {
  /** The registry. */
  registry: Registry;
}

/** The response of `GET /v2/registry/{registry_name}/repositories`. */
export interface RegistryListRepositoriesResponse {
  /** The repositories on this page. */
  repositories: Repository[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The type of garbage collection to start. */
export interface RegistryRunGc {
  /** The type of data to delete. */
  type?: RegistryRunGcType;
}

/** The type of garbage collection. */
export type RegistryRunGcType = Open<
  'untagged manifests only' | 'untagged manifests and unreferenced blobs' | 'unreferenced blobs only'
>;

/** The new subscription tier. */
export interface RegistryUpdateSubscriptionBody {
  /** The slug of the tier. The available options show which tiers the account is eligible for. */
  tier_slug?: RegistryTierSlug;
}

/** A repository in a container registry, with its latest tag. */
export interface Repository {
  /** The name of the registry. */
  registry_name?: string;
  /** The repository's name. */
  name?: string;
  /** The most recently updated tag. */
  latest_tag?: RepositoryTag;
  /** The number of tags. */
  tag_count?: number;
}
