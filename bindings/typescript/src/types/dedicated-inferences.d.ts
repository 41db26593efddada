// Types that only `dedicated-inferences` uses.

import type { Open, Timestamp } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** GPUs of one type that run a model. */
export interface AcceleratorConfigSpec {
  /** The number of GPUs, at least 1. Minimum: 1. */
  scale: number;
  /** The role of the GPUs, such as `prefill_decode`. */
  type: string;
  /** The slug of the GPU type, such as `gpu-mi300x1-192gb`. */
  accelerator_slug: string;
}

/** The status of the GPUs of a model. */
export type AcceleratorConfigSpecStatus = Open<'provisioning' | 'new' | 'active'>;

/** A dedicated inference, which runs language models on dedicated GPUs. */
export interface DedicatedInference {
  /** The dedicated inference's ID. Read-only. */
  id: string;
  /** The dedicated inference's status. Read-only. */
  status: DedicatedInferenceStatus;
  /** The slug of the region. Read-only. */
  region: string;
  /** The ID of the VPC. Read-only. */
  vpc_uuid: string;
  /** The endpoints that accept requests. Read-only. */
  endpoints?: DedicatedInferenceEndpoints;
  /** When the dedicated inference was created. Read-only. */
  created_at: Timestamp;
  /** When the dedicated inference was last updated. Read-only. */
  updated_at: Timestamp;
  /** The dedicated inference's name. Read-only. */
  name?: string;
  /** The current specification. */
  spec?: DedicatedInferenceDeployment;
  /** The specification being deployed, while the status is `provisioning` or `updating`. */
  pending_deployment_spec?: DedicatedInferenceDeployment;
}

/** A GPU of a dedicated inference. */
export interface DedicatedInferenceAccelerator {
  /** The GPU's ID. Read-only. */
  id: string;
  /** The GPU's name. Read-only. */
  name: string;
  /** The slug of the GPU type. Read-only. */
  slug: string;
  /** The role of the GPU, such as `prefill_decode`. Other spellings occur. Read-only. */
  role: string;
  /** The GPU's status. Read-only. */
  status: string;
  /** When the GPU was created. Read-only. */
  created_at: Timestamp;
}

/** An access token, which authorizes requests to a dedicated inference. */
export interface DedicatedInferenceAccessToken {
  /** The access token's ID. Read-only. */
  id: string;
  /** The access token's name. Read-only. */
  name?: string;
  /** The secret value, present only in the response that creates the token. Read-only. Secret. */
  value?: string;
  /** When the access token was created. Read-only. */
  created_at?: Timestamp;
  /** Whether the token is managed by DigitalOcean. Read-only. */
  is_managed?: boolean;
}

/** The settings of a dedicated inference to create. */
export interface DedicatedInferenceCreateRequest {
  /** The specification. */
  spec: DedicatedInferenceSpec;
  /** The provider tokens for gated models, by name, such as `hugging_face_token`. Secret. */
  access_tokens?: Record<string, string>;
}

/** A deployed model and its GPUs. */
export interface DedicatedInferenceDeployedModel {
  /** The ID of the deployed model. */
  model_id?: string;
  /** The name of the model at its provider, such as `mistral/mistral-7b-instruct-v3`. */
  model_slug?: string;
  /** The provider of the model. */
  model_provider?: string;
  /** The ID of the model at its provider. */
  provider_model_id?: string;
  /** The workload settings, of no fixed structure. */
  workload_config?: Record<string, unknown>;
  /** The GPUs that run the model. */
  accelerators?: DedicatedInferenceDeployedModelAccelerator[];
}

/** An accelerator of the deployed model. */
export interface DedicatedInferenceDeployedModelAccelerator {
  /** The ID of the GPUs. */
  accelerator_id?: string;
  /** The slug of the GPU type, such as `gpu-mi300x1-192gb`. */
  accelerator_slug?: string;
  /** The state of the GPUs, such as `ACTIVE`. */
  state?: string;
  /** The status of the GPUs. */
  status?: string;
  /** The role of the GPUs, such as `prefill_decode`. */
  type?: string;
  /** The number of GPUs. */
  scale?: number;
}

/** A deployment of a dedicated inference, running or being started. */
export interface DedicatedInferenceDeployment {
  /** The deployment's ID. */
  id?: string;
  /** The ID of the dedicated inference. */
  dedicated_inference_id?: string;
  /** The version of the specification. */
  version?: number;
  /** The name of the dedicated inference. */
  name?: string;
  /** The slug of the region. */
  region?: string;
  /** The state of the deployment, such as `ACTIVE`. */
  state?: string;
  /** The status of the deployment. */
  status?: string;
  /** The VPC of the deployment. */
  vpc?: DedicatedInferenceDeploymentVpc;
  /** The network settings of the deployment. */
  vpc_config?: DedicatedInferenceDeploymentVpcConfig;
  /** Whether the public endpoint is enabled. */
  enable_public_endpoint?: boolean;
  /** The models of the deployment. */
  model_deployments?: DedicatedInferenceDeployedModel[];
  /** When the deployment was created. */
  created_at?: Timestamp;
  /** When the deployment was last updated. */
  updated_at?: Timestamp;
}

/** The VPC of the deployment. */
export interface DedicatedInferenceDeploymentVpc {
  /** The ID of the VPC. */
  uuid?: string;
}

/** The network settings of the deployment. */
export interface DedicatedInferenceDeploymentVpcConfig {
  /** The ID of the VPC. */
  vpc_uuid?: string;
}

/** The endpoints of a dedicated inference. */
export interface DedicatedInferenceEndpoints {
  /** The `https://` URL of the public endpoint, if enabled. Contains the scheme despite its name. */
  public_endpoint_fqdn: string;
  /** The `https://` URL of the private endpoint. Contains the scheme despite its name. */
  private_endpoint_fqdn: string;
}

/** An available model and the GPUs that can run it. */
export interface DedicatedInferenceGpuModelConfig {
  /** The slugs of the GPU types. */
  gpu_slugs?: string[];
  /** The slug that requests use for the model. */
  model_slug: string;
  /** The display name of the model. */
  model_name: string;
  /** Whether the model requires a token of its provider. */
  is_gated_model: boolean;
}

/** The available models. */
export interface DedicatedInferenceGpuModelConfigsResponse {
  /** The models, each with the GPUs that can run it. */
  gpu_model_configs: DedicatedInferenceGpuModelConfig[];
}

/** The price of a GPU in a region. */
export interface DedicatedInferenceSize {
  /** The slug of the GPU type. */
  gpu_slug: string;
  /** The price per hour in `currency`, as a number in text form. */
  price_per_hour: string;
  /** The slug of the region in which the price applies. */
  region: string;
  /** The currency of the price, such as `USD`. */
  currency: string;
}

/** The available GPUs, with their prices. */
export interface DedicatedInferenceSizesResponse {
  /** The regions in which GPUs are available. */
  enabled_regions?: string[];
  /** The GPU types, with their prices by region. */
  sizes?: DedicatedInferenceSize[];
}

/** The specification of a dedicated inference. */
export interface DedicatedInferenceSpec {
  /** The version of the specification. */
  version: number;
  /**
   * The name of the dedicated inference, unique in the team. At most 255 letters, digits, `_` and `-`. Length: at most
   * 255 characters. Pattern: `^[a-zA-Z0-9_-]+$`.
   */
  name: string;
  /** The slug of the region. */
  region: DedicatedRegion;
  /** The VPC to join; absent from some responses. */
  vpc: DedicatedInferenceSpecVpc;
  /** Whether to enable a public endpoint. */
  enable_public_endpoint: boolean;
  /** The models to run, at least one. Size: at least 1 item. */
  model_deployments: ModelDeploymentSpec[];
}

/** The VPC of a dedicated inference. */
export interface DedicatedInferenceSpecVpc {
  /** The ID of the VPC. */
  uuid: string;
}

/** The status of a dedicated inference. */
export type DedicatedInferenceStatus = Open<'updating' | 'provisioning' | 'new' | 'error' | 'deleting' | 'active'>;

/** The settings of an access token to create. */
export interface DedicatedInferenceTokenCreateRequest {
  /**
   * The name of the access token. At most 255 letters, digits, `_` and `-`. Length: at most 255 characters. Pattern:
   * `^[a-zA-Z0-9_-]+$`.
   */
  name: string;
}

/** A change to a dedicated inference. */
export interface DedicatedInferenceUpdateRequest {
  /** The complete new specification; unchanged if omitted. */
  spec?: DedicatedInferenceSpec;
  /** The provider tokens for gated models. */
  access_tokens?: DedicatedInferenceUpdateRequestAccessTokens;
}

/** Provider tokens for gated models. */
export interface DedicatedInferenceUpdateRequestAccessTokens {
  /** The token of a Hugging Face account that has access to the model. Secret. */
  hugging_face_token?: string;
}

/** The response of `POST /v2/dedicated-inferences`. */
export interface DedicatedInferencesCreateResponse {
  /** The new dedicated inference, which is still being provisioned. */
  dedicated_inference?: DedicatedInference;
  /** The first access token. Its value cannot be retrieved later. */
  token?: DedicatedInferenceAccessToken;
}

/** The response of `POST /v2/dedicated-inferences/{dedicated_inference_id}/tokens`. */
export interface DedicatedInferencesCreateTokensResponse {
  /** The new access token. Its value cannot be retrieved later. */
  token: DedicatedInferenceAccessToken;
}

/** The response of `GET /v2/dedicated-inferences/{dedicated_inference_id}/ca`. */
export interface DedicatedInferencesGetCaResponse {
  /** The CA certificate, encoded in Base64. */
  cert: string;
}

/** The response of `GET /v2/dedicated-inferences/{dedicated_inference_id}`. */
export interface DedicatedInferencesGetResponse {
  /** The dedicated inference. */
  dedicated_inference: DedicatedInference;
}

/** The response of `GET /v2/dedicated-inferences/{dedicated_inference_id}/accelerators`. */
export interface DedicatedInferencesListAcceleratorsResponse {
  /** The GPUs on this page. */
  accelerators: DedicatedInferenceAccelerator[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/dedicated-inferences`. */
export interface DedicatedInferencesListResponse {
  /** The dedicated inferences on this page. */
  dedicated_inferences: DedicatedInference[];
  /** Links to other pages of the list. */
  links: DedicatedInferencesListResponseLinks;
  /** Information about the list as a whole. */
  meta: DedicatedInferencesListResponseMeta;
}

/** Links to the other pages of a list. */
export interface DedicatedInferencesListResponseLinks {
  /** The URLs of the other pages, by `first`, `prev`, `next` and `last`. */
  pages?: Record<string, string>;
}

/** Information about a list as a whole. */
export interface DedicatedInferencesListResponseMeta {
  /** The number of items on all pages. */
  total: number;
}

/** The response of `GET /v2/dedicated-inferences/{dedicated_inference_id}/tokens`. */
export interface DedicatedInferencesListTokensResponse {
  /** The access tokens on this page. */
  tokens: DedicatedInferenceAccessToken[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `PATCH /v2/dedicated-inferences/{dedicated_inference_id}`. */
export interface DedicatedInferencesPatchResponse {
  /** The dedicated inference. */
  dedicated_inference: DedicatedInference;
}

/** A region for dedicated inferences. */
export type DedicatedRegion = Open<'tor1' | 'nyc2' | 'atl1'>;

/** A model to run, and the GPUs to run it on. */
export interface ModelDeploymentSpec {
  /** The ID of a running model to change; empty to add a model. */
  model_id?: string;
  /** The name of the model at its provider, such as `mistral/mistral-7b-instruct-v3`. */
  model_slug?: string;
  /** The provider of the model. */
  model_provider?: ModelDeploymentSpecModelProvider;
  /** The workload settings, of no fixed structure and currently unused. */
  workload_config?: Record<string, unknown>;
  /** The GPUs that run the model. */
  accelerators?: AcceleratorConfigSpec[];
}

/** The provider of a model. */
export type ModelDeploymentSpecModelProvider = Open<'hugging_face'>;
