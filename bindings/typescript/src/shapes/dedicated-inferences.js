// The shapes of the responses of `dedicated-inferences`.

import { any, boolean, integer, list, map, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const DedicatedInference = record(() => ({
  id: required(text),
  status: required(text),
  region: required(text),
  vpc_uuid: required(text),
  endpoints: DedicatedInferenceEndpoints,
  created_at: required(text),
  updated_at: required(text),
  name: text,
  spec: DedicatedInferenceDeployment,
  pending_deployment_spec: DedicatedInferenceDeployment,
}));

export const DedicatedInferenceAccelerator = record(() => ({
  id: required(text),
  name: required(text),
  slug: required(text),
  role: required(text),
  status: required(text),
  created_at: required(text),
}));

export const DedicatedInferenceAccessToken = record(() => ({
  id: required(text),
  name: text,
  value: text,
  created_at: text,
  is_managed: boolean,
}));

export const DedicatedInferenceDeployedModel = record(() => ({
  model_id: text,
  model_slug: text,
  model_provider: text,
  provider_model_id: text,
  workload_config: map(any),
  accelerators: list(DedicatedInferenceDeployedModelAccelerator),
}));

export const DedicatedInferenceDeployedModelAccelerator = record(() => ({
  accelerator_id: text,
  accelerator_slug: text,
  state: text,
  status: text,
  type: text,
  scale: integer,
}));

export const DedicatedInferenceDeployment = record(() => ({
  id: text,
  dedicated_inference_id: text,
  version: integer,
  name: text,
  region: text,
  state: text,
  status: text,
  vpc: DedicatedInferenceDeploymentVpc,
  vpc_config: DedicatedInferenceDeploymentVpcConfig,
  enable_public_endpoint: boolean,
  model_deployments: list(DedicatedInferenceDeployedModel),
  created_at: text,
  updated_at: text,
}));

export const DedicatedInferenceDeploymentVpc = record(() => ({
  uuid: text,
}));

export const DedicatedInferenceDeploymentVpcConfig = record(() => ({
  vpc_uuid: text,
}));

export const DedicatedInferenceEndpoints = record(() => ({
  public_endpoint_fqdn: required(text),
  private_endpoint_fqdn: required(text),
}));

export const DedicatedInferenceGpuModelConfig = record(() => ({
  gpu_slugs: list(text),
  model_slug: required(text),
  model_name: required(text),
  is_gated_model: required(boolean),
}));

export const DedicatedInferenceGpuModelConfigsResponse = record(() => ({
  gpu_model_configs: required(list(DedicatedInferenceGpuModelConfig)),
}));

export const DedicatedInferenceSize = record(() => ({
  gpu_slug: required(text),
  price_per_hour: required(text),
  region: required(text),
  currency: required(text),
}));

export const DedicatedInferenceSizesResponse = record(() => ({
  enabled_regions: list(text),
  sizes: list(DedicatedInferenceSize),
}));

export const DedicatedInferencesCreateResponse = record(() => ({
  dedicated_inference: DedicatedInference,
  token: DedicatedInferenceAccessToken,
}));

export const DedicatedInferencesCreateTokensResponse = record(() => ({
  token: required(DedicatedInferenceAccessToken),
}));

export const DedicatedInferencesGetCaResponse = record(() => ({
  cert: required(text),
}));

export const DedicatedInferencesGetResponse = record(() => ({
  dedicated_inference: required(DedicatedInference),
}));

export const DedicatedInferencesListAcceleratorsResponse = record(() => ({
  accelerators: required(list(DedicatedInferenceAccelerator)),
  links: PageLinks,
  meta: required(Meta),
}));

export const DedicatedInferencesListResponse = record(() => ({
  dedicated_inferences: required(list(DedicatedInference)),
  links: required(DedicatedInferencesListResponseLinks),
  meta: required(DedicatedInferencesListResponseMeta),
}));

export const DedicatedInferencesListResponseLinks = record(() => ({
  pages: map(text),
}));

export const DedicatedInferencesListResponseMeta = record(() => ({
  total: required(integer),
}));

export const DedicatedInferencesListTokensResponse = record(() => ({
  tokens: required(list(DedicatedInferenceAccessToken)),
  links: PageLinks,
  meta: required(Meta),
}));

export const DedicatedInferencesPatchResponse = record(() => ({
  dedicated_inference: required(DedicatedInference),
}));

export const responses = {
  dedicatedInferences_create: { 202: DedicatedInferencesCreateResponse },
  dedicatedInferences_create_tokens: { 202: DedicatedInferencesCreateTokensResponse },
  dedicatedInferences_get: { 200: DedicatedInferencesGetResponse },
  dedicatedInferences_get_accelerator: { 200: DedicatedInferenceAccelerator },
  dedicatedInferences_get_ca: { 200: DedicatedInferencesGetCaResponse },
  dedicatedInferences_get_gpu_model_config: { 200: DedicatedInferenceGpuModelConfigsResponse },
  dedicatedInferences_list: { 200: DedicatedInferencesListResponse },
  dedicatedInferences_list_accelerators: { 200: DedicatedInferencesListAcceleratorsResponse },
  dedicatedInferences_list_sizes: { 200: DedicatedInferenceSizesResponse },
  dedicatedInferences_list_tokens: { 200: DedicatedInferencesListTokensResponse },
  dedicatedInferences_patch: { 202: DedicatedInferencesPatchResponse },
};
