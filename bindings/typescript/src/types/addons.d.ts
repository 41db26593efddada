// Types that only `addons` uses.

import type { Open, Timestamp } from '../runtime/index.js';

/** An add-on available in the Marketplace. */
export interface AddonsApp {
  /** The slug that requests use for the add-on. */
  app_slug: string;
  /** The URL of the terms of service. */
  tos: string;
  /** The URL of the end-user license agreement. */
  eula: string;
  /** The add-on's plans. */
  plans: AddonsPlan[];
}

/** A metadata item required to purchase an add-on. */
export interface AddonsAppMetadata {
  /** The metadata item's ID. */
  id: number;
  /** The name that requests use for the metadata item. */
  name: string;
  /** The display name of the metadata item. */
  display_name: string;
  /** A description of the expected value. */
  description: string;
  /** The type of the value. */
  type: AddonsAppMetadataType;
  /** The allowed values, if they are restricted. */
  options?: string[];
}

/** The type of a metadata value. */
export type AddonsAppMetadataType = Open<'string' | 'boolean'>;

/** The response of `POST /v2/add-ons/saas`. */
export interface AddonsCreateResponse {
  /** The add-on. */
  resource: AddonsResource;
}

/** The price for a range of usage volumes. */
export interface AddonsDimensionVolumeWithPrice {
  /** The price tier's ID. */
  id: number;
  /** The lowest volume that the price applies to. */
  low_volume: number;
  /** The highest volume that the price applies to. */
  max_volume: number;
  /** The price per unit, in US dollars. */
  price_per_unit: string;
}

/** A usage-based price of a plan. */
export interface AddonsDimensionWithPrice {
  /** The dimension's ID. */
  id: number;
  /** The stock-keeping unit (SKU) that the price applies to. */
  sku: string;
  /** The slug of the dimension. */
  slug: string;
  /** The display name of the dimension. */
  display_name: string;
  /** The name of the feature whose usage is measured. */
  feature_name: string;
  /** The prices by usage volume. */
  volumes: AddonsDimensionVolumeWithPrice[];
}

/** A feature included in a plan. */
export interface AddonsFeature {
  /** The feature's ID. */
  id: number;
  /** The feature's name. */
  name: string;
  /** The type of the value. */
  type: AddonsFeatureType;
  /** The unit of an allowance. */
  unit?: AddonsFeatureUnit;
  /** The value of the feature, as a string, a Boolean or a number in text form, depending on `type`. */
  value: AddonsFeatureValue;
  /** When the feature was created. */
  created_at: Timestamp;
  /** When the feature was last updated. */
  updated_at: Timestamp;
}

/** The type of the value of a feature. */
export type AddonsFeatureType = Open<'unknown' | 'string' | 'boolean' | 'allowance'>;

/** The unit of an allowance. */
export type AddonsFeatureUnit = Open<'unit_unknown' | 'count' | 'byte_second' | 'byte' | 'GIB' | 'GB'>;

/** The value of a feature. */
export type AddonsFeatureValue = string | boolean;

/** The response of `GET /v2/add-ons/apps/{app_slug}/metadata`. */
export interface AddonsGetAppMetadataResponse {
  /** The metadata items. */
  metadata: AddonsAppMetadata[];
}

/** The response of `GET /v2/add-ons/apps`. */
export interface AddonsGetAppResponse {
  /** The add-ons. */
  apps: AddonsApp[];
}

/** The response of `GET /v2/add-ons/saas/{resource_uuid}`. */
export interface AddonsGetResponse {
  /** The add-on. */
  resource: AddonsResource;
}

/** The response of `GET /v2/add-ons/saas`. */
export interface AddonsListResponse {
  /** The add-ons. */
  resources: AddonsResource[];
}

/** The new name of an add-on. */
export interface AddonsPatchBody {
  /** The new name of the add-on. */
  name: string;
}

/** The new plan of an add-on. */
export interface AddonsPatchPlanBody {
  /** The slug of the new plan, which is one of the add-on's plans. */
  plan_slug: string;
}

/** The response of `PATCH /v2/add-ons/saas/{resource_uuid}`. */
export interface AddonsPatchResponse {
  /** The add-on. */
  resource: AddonsResource;
}

/** A plan of an add-on. */
export interface AddonsPlan {
  /** The plan's ID. */
  id: number;
  /** The ID of the add-on that the plan belongs to. */
  app_id: number;
  /** The display name of the plan. */
  display_name: string;
  /** A description of the plan. */
  description?: string;
  /** The slug that requests use for the plan. */
  slug: string;
  /** The price per month, in US dollars. */
  price_per_month: number;
  /** Whether the plan is active. */
  active: boolean;
  /** The state of the plan. */
  state: AddonsPlanState;
  /** The features included in the plan. */
  features?: AddonsFeature[];
  /** When the plan was created. */
  created_at: Timestamp;
  /** When the plan was last updated. */
  updated_at: Timestamp;
  /** Whether the plan is available for purchase. */
  available: boolean;
  /** The plan's UUID. */
  uuid: string;
  /** Whether this is the default plan of the add-on. */
  by_default: boolean;
  /** The usage-based prices of the plan. */
  dimensions?: AddonsDimensionWithPrice[];
}

/** The state of a plan. */
export type AddonsPlanState = Open<'unknown' | 'suspended' | 'in_review' | 'draft' | 'archived' | 'approved'>;

/** An add-on that the team has purchased. */
export interface AddonsResource {
  /** The add-on's UUID. */
  uuid: string;
  /** The add-on's name. */
  name: string;
  /** The state of the add-on. */
  state: AddonsResourceState;
  /** The name of the add-on in the Marketplace. */
  app_name?: string;
  /** The slug of the add-on in the Marketplace. */
  app_slug: string;
  /** The name of the plan. */
  plan_name?: string;
  /** The slug of the plan. */
  plan_slug: string;
  /** The monthly price of the plan, in US dollars. */
  plan_price_per_month?: number;
  /** Whether the vendor has set configuration values for the add-on. */
  has_config: boolean;
  /** The metadata supplied with the purchase. */
  metadata?: AddonsResourceMetadata[];
  /** The URL for single sign-on to the vendor's site, if available. */
  sso_url?: string;
  /** A human-readable message about the state of the add-on. */
  message?: string;
}

/** A metadata value supplied with the purchase of an add-on. */
export interface AddonsResourceMetadata {
  /** The name of the metadata item, as listed by the operation `addons_get_app_metadata`. */
  name: string;
  /** The value of the metadata item, as a string or a Boolean. */
  value: AddonsResourceMetadataValue;
}

/** A metadata value supplied with the purchase of an add-on. */
export type AddonsResourceMetadataValue = string | boolean;

/** The settings of an add-on to purchase. */
export interface AddonsResourceNew {
  /** The slug of the add-on. */
  app_slug: string;
  /** The slug of the plan. */
  plan_slug: string;
  /** A name for the add-on. */
  name: string;
  /** The metadata that the add-on requires, as listed by the operation `addons_get_app_metadata`. */
  metadata: AddonsResourceMetadata[];
  /** The ID of a Droplet to link the add-on to. */
  linked_droplet_id?: number;
  /** The ID of the project to assign the add-on to. */
  fleet_uuid?: string;
}

/** The state of an add-on. */
export type AddonsResourceState = Open<
  | 'suspended'
  | 'provisioning-failed'
  | 'provisioning'
  | 'provisioned'
  | 'pending'
  | 'deprovisioning-failed'
  | 'deprovisioning'
  | 'deprovisioned'
>;
