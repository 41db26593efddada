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
 * const functionsAccessKey = await create(client, 'heath', { name: 'cedar' }).item();
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
 * const response = await delete_(client, 'heath', 'cedar');
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
 * const response = await list(client, 'heath');
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
 * const functionsAccessKey = await update(client, 'heath', 'cedar', { name: 'ember' }).item();
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
   * const functionsAccessKey = await client.functionsAccessKey.create('heath', { name: 'cedar' }).item();
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
   * const response = await client.functionsAccessKey.delete('heath', 'cedar');
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
   * const response = await client.functionsAccessKey.list('heath');
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
   * const functionsAccessKey = await client.functionsAccessKey.update('heath', 'cedar', { name: 'ember' }).item();
   * ```
   */
  update(
    namespaceId: string,
    keyId: string,
    body: FunctionsAccessKeyUpdateBody,
    options?: CallOptions,
  ): ItemCall<FunctionsAccessKeyUpdateResponse, AccessKey>;
}
