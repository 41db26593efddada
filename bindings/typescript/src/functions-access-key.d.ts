import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall } from './runtime/index.js';
import type {
  AccessKey,
  AccessKeyCreateRequest,
  AccessKeyWithSecret,
  FunctionsAccessKeyCreateResponse,
  FunctionsAccessKeyListResponse,
  FunctionsAccessKeyUpdateBody,
  FunctionsAccessKeyUpdateResponse,
} from './types/functions-access-key.js';

export type * from './types/functions-access-key.js';

/**
 * Creates an access key for a functions namespace. Its secret cannot be retrieved later.
 *
 * `POST /v2/functions/namespaces/{namespace_id}/keys`. Scope: `function:admin`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functionsAccessKey_create
 *
 * @example
 * ```ts
 * const accessKey = await create(client, '63f3e394-40d7-4f4d-8d0d-35e9283e4333', { name: 'web-1' }).item();
 * ```
 */
export function create(
  client: Client,
  namespaceId: string,
  body: AccessKeyCreateRequest,
  options?: CallOptions,
): ItemCall<FunctionsAccessKeyCreateResponse, AccessKeyWithSecret>;

/**
 * Revokes an access key of a functions namespace.
 *
 * `DELETE /v2/functions/namespaces/{namespace_id}/keys/{key_id}`. Scope: `function:admin`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functionsAccessKey_delete
 *
 * @example
 * ```ts
 * const response = await delete_(
 *   client,
 *   '63f3e394-40d7-4f4d-8d0d-35e9283e4333',
 *   '605a5f17-68cf-4cc9-ad3a-fbc31c74c010',
 * );
 * ```
 */
declare function delete_(
  client: Client,
  namespaceId: string,
  keyId: string,
  options?: CallOptions,
): Call<Record<string, unknown>>;

/**
 * Lists the access keys of a functions namespace, without their secrets.
 *
 * `GET /v2/functions/namespaces/{namespace_id}/keys`. Scope: `function:admin`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functionsAccessKey_list
 *
 * @example
 * ```ts
 * const response = await list(client, '63f3e394-40d7-4f4d-8d0d-35e9283e4333');
 * ```
 */
export function list(client: Client, namespaceId: string, options?: CallOptions): Call<FunctionsAccessKeyListResponse>;

/**
 * Renames an access key of a functions namespace.
 *
 * `PUT /v2/functions/namespaces/{namespace_id}/keys/{key_id}`. Scope: `function:admin`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functionsAccessKey_update
 *
 * @example
 * ```ts
 * const accessKey = await update(
 *   client,
 *   '63f3e394-40d7-4f4d-8d0d-35e9283e4333',
 *   '605a5f17-68cf-4cc9-ad3a-fbc31c74c010',
 *   { name: 'web-1' },
 * ).item();
 * ```
 */
export function update(
  client: Client,
  namespaceId: string,
  keyId: string,
  body: FunctionsAccessKeyUpdateBody,
  options?: CallOptions,
): ItemCall<FunctionsAccessKeyUpdateResponse, AccessKey>;

export { delete_ as delete };

/** Manages the access keys of functions namespaces. */
export interface FunctionsAccessKey {
  /**
   * Creates an access key for a functions namespace. Its secret cannot be retrieved later.
   *
   * `POST /v2/functions/namespaces/{namespace_id}/keys`. Scope: `function:admin`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functionsAccessKey_create
   *
   * @example
   * ```ts
   * const accessKey = await client.functionsAccessKey
   *   .create('63f3e394-40d7-4f4d-8d0d-35e9283e4333', { name: 'web-1' })
   *   .item();
   * ```
   */
  create(
    namespaceId: string,
    body: AccessKeyCreateRequest,
    options?: CallOptions,
  ): ItemCall<FunctionsAccessKeyCreateResponse, AccessKeyWithSecret>;

  /**
   * Revokes an access key of a functions namespace.
   *
   * `DELETE /v2/functions/namespaces/{namespace_id}/keys/{key_id}`. Scope: `function:admin`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functionsAccessKey_delete
   *
   * @example
   * ```ts
   * const response = await client.functionsAccessKey.delete(
   *   '63f3e394-40d7-4f4d-8d0d-35e9283e4333',
   *   '605a5f17-68cf-4cc9-ad3a-fbc31c74c010',
   * );
   * ```
   */
  delete(namespaceId: string, keyId: string, options?: CallOptions): Call<Record<string, unknown>>;

  /**
   * Lists the access keys of a functions namespace, without their secrets.
   *
   * `GET /v2/functions/namespaces/{namespace_id}/keys`. Scope: `function:admin`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functionsAccessKey_list
   *
   * @example
   * ```ts
   * const response = await client.functionsAccessKey.list('63f3e394-40d7-4f4d-8d0d-35e9283e4333');
   * ```
   */
  list(namespaceId: string, options?: CallOptions): Call<FunctionsAccessKeyListResponse>;

  /**
   * Renames an access key of a functions namespace.
   *
   * `PUT /v2/functions/namespaces/{namespace_id}/keys/{key_id}`. Scope: `function:admin`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functionsAccessKey_update
   *
   * @example
   * ```ts
   * const accessKey = await client.functionsAccessKey
   *   .update('63f3e394-40d7-4f4d-8d0d-35e9283e4333', '605a5f17-68cf-4cc9-ad3a-fbc31c74c010', { name: 'web-1' })
   *   .item();
   * ```
   */
  update(
    namespaceId: string,
    keyId: string,
    body: FunctionsAccessKeyUpdateBody,
    options?: CallOptions,
  ): ItemCall<FunctionsAccessKeyUpdateResponse, AccessKey>;
}
