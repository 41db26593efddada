import type { Client } from './client.js';
import type {
  Call,
  CallOptions,
  ItemCall,
  ItemWaiter,
  PaginatedCall,
  WaitableCall,
  WaitableItemCall,
  Waiter,
} from './runtime/index.js';
import type {
  DedicatedInference,
  DedicatedInferenceAccelerator,
  DedicatedInferenceAccessToken,
  DedicatedInferenceCreateRequest,
  DedicatedInferenceGpuModelConfig,
  DedicatedInferenceGpuModelConfigsResponse,
  DedicatedInferencesCreateResponse,
  DedicatedInferencesCreateTokensResponse,
  DedicatedInferencesGetCaResponse,
  DedicatedInferencesGetResponse,
  DedicatedInferenceSizesResponse,
  DedicatedInferencesListAcceleratorsResponse,
  DedicatedInferencesListResponse,
  DedicatedInferencesListTokensResponse,
  DedicatedInferencesPatchResponse,
  DedicatedInferenceTokenCreateRequest,
  DedicatedInferenceUpdateRequest,
  DedicatedRegion,
} from './types/dedicated-inferences.js';

export type * from './types/dedicated-inferences.js';

/** The parameters of `GET /v2/dedicated-inferences`. */
export interface DedicatedInferencesListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** Lists only dedicated inferences in this region. */
  region?: DedicatedRegion;
}

/** The parameters of `GET /v2/dedicated-inferences/{dedicated_inference_id}/accelerators`. */
export interface DedicatedInferencesListAcceleratorsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** Lists only GPUs with this slug. */
  slug?: string;
}

/** The parameters of `GET /v2/dedicated-inferences/{dedicated_inference_id}/tokens`. */
export interface DedicatedInferencesListTokensParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Creates a dedicated inference.
 *
 * Returns before the dedicated inference is ready (202). Poll it until its status is `active` or `error`. The response
 * contains the first access token, whose value cannot be retrieved later.
 *
 * `POST /v2/dedicated-inferences`. Scope: `dedicated_inference:create`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_create
 *
 * @example
 * ```ts
 * const dedicatedInference = await create(client, {
 *   spec: {
 *     version: 1,
 *     name: 'web-1',
 *     region: 'atl1',
 *     vpc: { uuid: '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b' },
 *     enable_public_endpoint: true,
 *     model_deployments: [{ model_id: '1c646e96-0c34-49be-9408-b62444af7f4d' }],
 *   },
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function create(
  client: Client,
  body: DedicatedInferenceCreateRequest,
  options?: CallOptions,
): WaitableCall<DedicatedInferencesCreateResponse, ItemWaiter<DedicatedInferencesGetResponse, DedicatedInference>>;

/**
 * Creates an access token for a dedicated inference. Its value cannot be retrieved later.
 *
 * `POST /v2/dedicated-inferences/{dedicated_inference_id}/tokens`. Scope: `dedicated_inference_tokens:create`. Supports
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_create_tokens
 *
 * @example
 * ```ts
 * const token = await createTokens(client, 'd4390689-f3d0-46cc-a405-e90c69c53481', { name: 'web-1' }).item();
 * ```
 */
export function createTokens(
  client: Client,
  dedicatedInferenceId: string,
  body: DedicatedInferenceTokenCreateRequest,
  options?: CallOptions,
): ItemCall<DedicatedInferencesCreateTokensResponse, DedicatedInferenceAccessToken>;

/**
 * Deletes a dedicated inference.
 *
 * Returns before the dedicated inference has been deleted (202).
 *
 * `DELETE /v2/dedicated-inferences/{dedicated_inference_id}`. Scope: `dedicated_inference:delete`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'd4390689-f3d0-46cc-a405-e90c69c53481');
 * ```
 */
declare function delete_(
  client: Client,
  dedicatedInferenceId: string,
  options?: CallOptions,
): WaitableCall<void, Waiter<void>>;

/**
 * Revokes an access token of a dedicated inference.
 *
 * `DELETE /v2/dedicated-inferences/{dedicated_inference_id}/tokens/{token_id}`. Scope:
 * `dedicated_inference_tokens:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_delete_tokens
 *
 * @example
 * ```ts
 * await deleteTokens(client, 'd4390689-f3d0-46cc-a405-e90c69c53481', 'c62b96dc-8ce1-4091-bb05-944af6a26790');
 * ```
 */
export function deleteTokens(
  client: Client,
  dedicatedInferenceId: string,
  tokenId: string,
  options?: CallOptions,
): Call<void>;

/**
 * Gets a dedicated inference.
 *
 * `GET /v2/dedicated-inferences/{dedicated_inference_id}`. Scope: `dedicated_inference:read`. Supports `wait()`,
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_get
 *
 * @example
 * ```ts
 * const dedicatedInference = await get(client, 'd4390689-f3d0-46cc-a405-e90c69c53481').item();
 * ```
 */
export function get(
  client: Client,
  dedicatedInferenceId: string,
  options?: CallOptions,
): WaitableItemCall<
  DedicatedInferencesGetResponse,
  DedicatedInference,
  ItemWaiter<DedicatedInferencesGetResponse, DedicatedInference>
>;

/**
 * Gets a GPU of a dedicated inference.
 *
 * `GET /v2/dedicated-inferences/{dedicated_inference_id}/accelerators/{accelerator_id}`. Scope:
 * `dedicated_inference:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_get_accelerator
 *
 * @example
 * ```ts
 * const response = await getAccelerator(
 *   client,
 *   'd4390689-f3d0-46cc-a405-e90c69c53481',
 *   '65ef407b-2573-4708-85c2-2e86024173a6',
 * );
 * ```
 */
export function getAccelerator(
  client: Client,
  dedicatedInferenceId: string,
  acceleratorId: string,
  options?: CallOptions,
): Call<DedicatedInferenceAccelerator>;

/**
 * Gets the CA certificate of the private endpoint of a dedicated inference.
 *
 * `GET /v2/dedicated-inferences/{dedicated_inference_id}/ca`. Scope: `dedicated_inference:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_get_ca
 *
 * @example
 * ```ts
 * const cert = await getCa(client, 'd4390689-f3d0-46cc-a405-e90c69c53481').item();
 * ```
 */
export function getCa(
  client: Client,
  dedicatedInferenceId: string,
  options?: CallOptions,
): ItemCall<DedicatedInferencesGetCaResponse, string>;

/**
 * Lists the available models, with the GPUs that can run them.
 *
 * `GET /v2/dedicated-inferences/gpu-model-config`. Scope: `dedicated_inference:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_get_gpu_model_config
 *
 * @example
 * ```ts
 * const items = await getGpuModelConfig(client).item();
 * ```
 */
export function getGpuModelConfig(
  client: Client,
  options?: CallOptions,
): ItemCall<DedicatedInferenceGpuModelConfigsResponse, DedicatedInferenceGpuModelConfig[]>;

/**
 * Lists the dedicated inferences of the team.
 *
 * `GET /v2/dedicated-inferences`. Scope: `dedicated_inference:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_list
 *
 * @example
 * ```ts
 * for await (const dedicatedInference of list(client)) {
 *   console.log(dedicatedInference);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: DedicatedInferencesListParams,
  options?: CallOptions,
): PaginatedCall<DedicatedInference, DedicatedInferencesListResponse>;

/**
 * Lists the GPUs of a dedicated inference.
 *
 * `GET /v2/dedicated-inferences/{dedicated_inference_id}/accelerators`. Scope: `dedicated_inference:read`. Supports
 * iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_list_accelerators
 *
 * @example
 * ```ts
 * for await (const accelerator of listAccelerators(client, 'd4390689-f3d0-46cc-a405-e90c69c53481')) {
 *   console.log(accelerator);
 * }
 * ```
 */
export function listAccelerators(
  client: Client,
  dedicatedInferenceId: string,
  params?: DedicatedInferencesListAcceleratorsParams,
  options?: CallOptions,
): PaginatedCall<DedicatedInferenceAccelerator, DedicatedInferencesListAcceleratorsResponse>;

/**
 * Lists the available GPUs, with their prices and regions.
 *
 * `GET /v2/dedicated-inferences/sizes`. Scope: `dedicated_inference:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_list_sizes
 *
 * @example
 * ```ts
 * const response = await listSizes(client);
 * ```
 */
export function listSizes(client: Client, options?: CallOptions): Call<DedicatedInferenceSizesResponse>;

/**
 * Lists the access tokens of a dedicated inference, without their values.
 *
 * `GET /v2/dedicated-inferences/{dedicated_inference_id}/tokens`. Scope: `dedicated_inference_tokens:read`. Supports
 * iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_list_tokens
 *
 * @example
 * ```ts
 * for await (const token of listTokens(client, 'd4390689-f3d0-46cc-a405-e90c69c53481')) {
 *   console.log(token);
 * }
 * ```
 */
export function listTokens(
  client: Client,
  dedicatedInferenceId: string,
  params?: DedicatedInferencesListTokensParams,
  options?: CallOptions,
): PaginatedCall<DedicatedInferenceAccessToken, DedicatedInferencesListTokensResponse>;

/**
 * Updates a dedicated inference.
 *
 * The status is `updating` until the change has taken effect. If `spec` is given, it must be complete.
 *
 * `PATCH /v2/dedicated-inferences/{dedicated_inference_id}`. Scope: `dedicated_inference:update`. Supports `wait()`,
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_patch
 *
 * @example
 * ```ts
 * const dedicatedInference = await patch(client, 'd4390689-f3d0-46cc-a405-e90c69c53481', {
 *   spec: {
 *     version: 1,
 *     name: 'web-1',
 *     region: 'atl1',
 *     vpc: { uuid: '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b' },
 *     enable_public_endpoint: true,
 *     model_deployments: [{ model_id: '1c646e96-0c34-49be-9408-b62444af7f4d' }],
 *   },
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function patch(
  client: Client,
  dedicatedInferenceId: string,
  body: DedicatedInferenceUpdateRequest,
  options?: CallOptions,
): WaitableItemCall<
  DedicatedInferencesPatchResponse,
  DedicatedInference,
  ItemWaiter<DedicatedInferencesGetResponse, DedicatedInference>
>;

export { delete_ as delete };

/** Manages dedicated inferences, which serve language models on reserved GPUs. */
export interface DedicatedInferences {
  /**
   * Creates a dedicated inference.
   *
   * Returns before the dedicated inference is ready (202). Poll it until its status is `active` or `error`. The
   * response contains the first access token, whose value cannot be retrieved later.
   *
   * `POST /v2/dedicated-inferences`. Scope: `dedicated_inference:create`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_create
   *
   * @example
   * ```ts
   * const dedicatedInference = await client.dedicatedInferences
   *   .create({
   *     spec: {
   *       version: 1,
   *       name: 'web-1',
   *       region: 'atl1',
   *       vpc: { uuid: '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b' },
   *       enable_public_endpoint: true,
   *       model_deployments: [{ model_id: '1c646e96-0c34-49be-9408-b62444af7f4d' }],
   *     },
   *   })
   *   .wait()
   *   .item();
   * ```
   */
  create(
    body: DedicatedInferenceCreateRequest,
    options?: CallOptions,
  ): WaitableCall<DedicatedInferencesCreateResponse, ItemWaiter<DedicatedInferencesGetResponse, DedicatedInference>>;

  /**
   * Creates an access token for a dedicated inference. Its value cannot be retrieved later.
   *
   * `POST /v2/dedicated-inferences/{dedicated_inference_id}/tokens`. Scope: `dedicated_inference_tokens:create`.
   * Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_create_tokens
   *
   * @example
   * ```ts
   * const token = await client.dedicatedInferences
   *   .createTokens('d4390689-f3d0-46cc-a405-e90c69c53481', { name: 'web-1' })
   *   .item();
   * ```
   */
  createTokens(
    dedicatedInferenceId: string,
    body: DedicatedInferenceTokenCreateRequest,
    options?: CallOptions,
  ): ItemCall<DedicatedInferencesCreateTokensResponse, DedicatedInferenceAccessToken>;

  /**
   * Deletes a dedicated inference.
   *
   * Returns before the dedicated inference has been deleted (202).
   *
   * `DELETE /v2/dedicated-inferences/{dedicated_inference_id}`. Scope: `dedicated_inference:delete`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_delete
   *
   * @example
   * ```ts
   * await client.dedicatedInferences.delete('d4390689-f3d0-46cc-a405-e90c69c53481');
   * ```
   */
  delete(dedicatedInferenceId: string, options?: CallOptions): WaitableCall<void, Waiter<void>>;

  /**
   * Revokes an access token of a dedicated inference.
   *
   * `DELETE /v2/dedicated-inferences/{dedicated_inference_id}/tokens/{token_id}`. Scope:
   * `dedicated_inference_tokens:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_delete_tokens
   *
   * @example
   * ```ts
   * await client.dedicatedInferences.deleteTokens(
   *   'd4390689-f3d0-46cc-a405-e90c69c53481',
   *   'c62b96dc-8ce1-4091-bb05-944af6a26790',
   * );
   * ```
   */
  deleteTokens(dedicatedInferenceId: string, tokenId: string, options?: CallOptions): Call<void>;

  /**
   * Gets a dedicated inference.
   *
   * `GET /v2/dedicated-inferences/{dedicated_inference_id}`. Scope: `dedicated_inference:read`. Supports `wait()`,
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_get
   *
   * @example
   * ```ts
   * const dedicatedInference = await client.dedicatedInferences.get('d4390689-f3d0-46cc-a405-e90c69c53481').item();
   * ```
   */
  get(
    dedicatedInferenceId: string,
    options?: CallOptions,
  ): WaitableItemCall<
    DedicatedInferencesGetResponse,
    DedicatedInference,
    ItemWaiter<DedicatedInferencesGetResponse, DedicatedInference>
  >;

  /**
   * Gets a GPU of a dedicated inference.
   *
   * `GET /v2/dedicated-inferences/{dedicated_inference_id}/accelerators/{accelerator_id}`. Scope:
   * `dedicated_inference:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_get_accelerator
   *
   * @example
   * ```ts
   * const response = await client.dedicatedInferences.getAccelerator(
   *   'd4390689-f3d0-46cc-a405-e90c69c53481',
   *   '65ef407b-2573-4708-85c2-2e86024173a6',
   * );
   * ```
   */
  getAccelerator(
    dedicatedInferenceId: string,
    acceleratorId: string,
    options?: CallOptions,
  ): Call<DedicatedInferenceAccelerator>;

  /**
   * Gets the CA certificate of the private endpoint of a dedicated inference.
   *
   * `GET /v2/dedicated-inferences/{dedicated_inference_id}/ca`. Scope: `dedicated_inference:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_get_ca
   *
   * @example
   * ```ts
   * const cert = await client.dedicatedInferences.getCa('d4390689-f3d0-46cc-a405-e90c69c53481').item();
   * ```
   */
  getCa(dedicatedInferenceId: string, options?: CallOptions): ItemCall<DedicatedInferencesGetCaResponse, string>;

  /**
   * Lists the available models, with the GPUs that can run them.
   *
   * `GET /v2/dedicated-inferences/gpu-model-config`. Scope: `dedicated_inference:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_get_gpu_model_config
   *
   * @example
   * ```ts
   * const items = await client.dedicatedInferences.getGpuModelConfig().item();
   * ```
   */
  getGpuModelConfig(
    options?: CallOptions,
  ): ItemCall<DedicatedInferenceGpuModelConfigsResponse, DedicatedInferenceGpuModelConfig[]>;

  /**
   * Lists the dedicated inferences of the team.
   *
   * `GET /v2/dedicated-inferences`. Scope: `dedicated_inference:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_list
   *
   * @example
   * ```ts
   * for await (const dedicatedInference of client.dedicatedInferences.list()) {
   *   console.log(dedicatedInference);
   * }
   * ```
   */
  list(
    params?: DedicatedInferencesListParams,
    options?: CallOptions,
  ): PaginatedCall<DedicatedInference, DedicatedInferencesListResponse>;

  /**
   * Lists the GPUs of a dedicated inference.
   *
   * `GET /v2/dedicated-inferences/{dedicated_inference_id}/accelerators`. Scope: `dedicated_inference:read`. Supports
   * iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_list_accelerators
   *
   * @example
   * ```ts
   * for await (const accelerator of client.dedicatedInferences.listAccelerators(
   *   'd4390689-f3d0-46cc-a405-e90c69c53481',
   * )) {
   *   console.log(accelerator);
   * }
   * ```
   */
  listAccelerators(
    dedicatedInferenceId: string,
    params?: DedicatedInferencesListAcceleratorsParams,
    options?: CallOptions,
  ): PaginatedCall<DedicatedInferenceAccelerator, DedicatedInferencesListAcceleratorsResponse>;

  /**
   * Lists the available GPUs, with their prices and regions.
   *
   * `GET /v2/dedicated-inferences/sizes`. Scope: `dedicated_inference:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_list_sizes
   *
   * @example
   * ```ts
   * const response = await client.dedicatedInferences.listSizes();
   * ```
   */
  listSizes(options?: CallOptions): Call<DedicatedInferenceSizesResponse>;

  /**
   * Lists the access tokens of a dedicated inference, without their values.
   *
   * `GET /v2/dedicated-inferences/{dedicated_inference_id}/tokens`. Scope: `dedicated_inference_tokens:read`. Supports
   * iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_list_tokens
   *
   * @example
   * ```ts
   * for await (const token of client.dedicatedInferences.listTokens('d4390689-f3d0-46cc-a405-e90c69c53481')) {
   *   console.log(token);
   * }
   * ```
   */
  listTokens(
    dedicatedInferenceId: string,
    params?: DedicatedInferencesListTokensParams,
    options?: CallOptions,
  ): PaginatedCall<DedicatedInferenceAccessToken, DedicatedInferencesListTokensResponse>;

  /**
   * Updates a dedicated inference.
   *
   * The status is `updating` until the change has taken effect. If `spec` is given, it must be complete.
   *
   * `PATCH /v2/dedicated-inferences/{dedicated_inference_id}`. Scope: `dedicated_inference:update`. Supports `wait()`,
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dedicatedInferences_patch
   *
   * @example
   * ```ts
   * const dedicatedInference = await client.dedicatedInferences
   *   .patch('d4390689-f3d0-46cc-a405-e90c69c53481', {
   *     spec: {
   *       version: 1,
   *       name: 'web-1',
   *       region: 'atl1',
   *       vpc: { uuid: '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b' },
   *       enable_public_endpoint: true,
   *       model_deployments: [{ model_id: '1c646e96-0c34-49be-9408-b62444af7f4d' }],
   *     },
   *   })
   *   .wait()
   *   .item();
   * ```
   */
  patch(
    dedicatedInferenceId: string,
    body: DedicatedInferenceUpdateRequest,
    options?: CallOptions,
  ): WaitableItemCall<
    DedicatedInferencesPatchResponse,
    DedicatedInference,
    ItemWaiter<DedicatedInferencesGetResponse, DedicatedInference>
  >;
}
