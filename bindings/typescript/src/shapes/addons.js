// The shapes of the responses of `addons`.

import { boolean, integer, list, oneOf, record, required, text } from '../runtime/response/shape.js';

export const AddonsApp = record(() => ({
  app_slug: required(text),
  tos: required(text),
  eula: required(text),
  plans: required(list(AddonsPlan)),
}));

export const AddonsAppMetadata = record(() => ({
  id: required(integer),
  name: required(text),
  display_name: required(text),
  description: required(text),
  type: required(text),
  options: list(text),
}));

export const AddonsCreateResponse = record(() => ({
  resource: required(AddonsResource),
}));

export const AddonsDimensionVolumeWithPrice = record(() => ({
  id: required(integer),
  low_volume: required(integer),
  max_volume: required(integer),
  price_per_unit: required(text),
}));

export const AddonsDimensionWithPrice = record(() => ({
  id: required(integer),
  sku: required(text),
  slug: required(text),
  display_name: required(text),
  feature_name: required(text),
  volumes: required(list(AddonsDimensionVolumeWithPrice)),
}));

export const AddonsFeature = record(() => ({
  id: required(integer),
  name: required(text),
  type: required(text),
  unit: text,
  value: required(AddonsFeatureValue),
  created_at: required(text),
  updated_at: required(text),
}));

export const AddonsFeatureValue = oneOf(() => [text, boolean]);

export const AddonsGetAppMetadataResponse = record(() => ({
  metadata: required(list(AddonsAppMetadata)),
}));

export const AddonsGetAppResponse = record(() => ({
  apps: required(list(AddonsApp)),
}));

export const AddonsGetResponse = record(() => ({
  resource: required(AddonsResource),
}));

export const AddonsListResponse = record(() => ({
  resources: required(list(AddonsResource)),
}));

export const AddonsPatchResponse = record(() => ({
  resource: required(AddonsResource),
}));

export const AddonsPlan = record(() => ({
  id: required(integer),
  app_id: required(integer),
  display_name: required(text),
  description: text,
  slug: required(text),
  price_per_month: required(integer),
  active: required(boolean),
  state: required(text),
  features: list(AddonsFeature),
  created_at: required(text),
  updated_at: required(text),
  available: required(boolean),
  uuid: required(text),
  by_default: required(boolean),
  dimensions: list(AddonsDimensionWithPrice),
}));

export const AddonsResource = record(() => ({
  uuid: required(text),
  name: required(text),
  state: required(text),
  app_name: text,
  app_slug: required(text),
  plan_name: text,
  plan_slug: required(text),
  plan_price_per_month: integer,
  has_config: required(boolean),
  metadata: list(AddonsResourceMetadata),
  sso_url: text,
  message: text,
}));

export const AddonsResourceMetadata = record(() => ({
  name: required(text),
  value: required(AddonsResourceMetadataValue),
}));

export const AddonsResourceMetadataValue = oneOf(() => [text, boolean]);

export const responses = {
  addons_create: { 200: AddonsCreateResponse },
  addons_get: { 200: AddonsGetResponse },
  addons_get_app: { 200: AddonsGetAppResponse },
  addons_get_app_metadata: { 200: AddonsGetAppMetadataResponse },
  addons_list: { 200: AddonsListResponse },
  addons_patch: { 200: AddonsPatchResponse },
  addons_patch_plan: { 200: AddonsPatchResponse },
};
