// Types that only `registries` uses.

import type { Open, Timestamp } from '../runtime/index.js';
import type { Registry, RegistryTierSlug } from './shared.js';

/** A private container registry, one of several that an account can have. */
export type Multiregistry = RegistryBase;

/** The settings of a container registry to create. */
export interface MultiregistryCreate {
  /**
   * The name of the registry. It must be globally unique and consist of lowercase letters, digits and `-`. Length: at
   * most 63 characters. Pattern: `^[a-z0-9-]{1,63}$`.
   */
  name: string;
  /** The slug of the subscription tier. */
  subscription_tier_slug?: RegistryTierSlug;
  /** The slug of the region. Chosen automatically by default. */
  region?: MultiregistryCreateRegion;
}

/** The slug of a region for container registries. */
export type MultiregistryCreateRegion = Open<'syd1' | 'sgp1' | 'sfo3' | 'sfo2' | 'nyc3' | 'fra1' | 'blr1' | 'ams3'>;

/** The response of `POST /v2/registries`. */
export interface RegistriesCreateResponse {
  /** The registry. */
  registry: Multiregistry;
}

/** The response of `GET /v2/registries`. */
export interface RegistriesListResponse {
  /** The registries. */
  registries: Registry[];
}

/** The new subscription tier. */
export interface RegistriesUpdateSubscriptionBody {
  /** The slug of the tier. The available options show which tiers the account is eligible for. */
  tier_slug?: RegistryTierSlug;
}

/** A private container registry. */
export interface RegistryBase {
  /**
   * The registry's name. It must be globally unique and consist of lowercase letters, digits and `-`. Length: at most
   * 63 characters. Pattern: `^[a-z0-9-]{1,63}$`.
   */
  name?: string;
  /** When the registry was created. Read-only. */
  created_at?: Timestamp;
  /** The slug of the registry's region. */
  region?: string;
  /** The amount of storage used, in bytes. Updated with a delay. Read-only. */
  storage_usage_bytes?: number;
  /** When the amount of storage used was last updated. Read-only. */
  storage_usage_bytes_updated_at?: Timestamp;
}
