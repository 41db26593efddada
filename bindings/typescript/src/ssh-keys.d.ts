import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall, ReconcileOptions } from './runtime/index.js';
import type {
  SshKey,
  SshKeyIdentifier,
  SshKeyInput,
  SshKeysCreateResponse,
  SshKeysGetResponse,
  SshKeysListResponse,
  SshKeysUpdateBody,
} from './types/ssh-keys.js';

export type * from './types/ssh-keys.js';

/** The parameters of `GET /v2/account/keys`. */
export interface SshKeysListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Adds a public SSH key to the account.
 *
 * `POST /v2/account/keys`. Scope: `ssh_key:create`. Supports `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/sshKeys_create
 *
 * @example
 * ```ts
 * const sshKey = await create(client, {
 *   public_key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB ada@example.com',
 *   name: 'web-1',
 * }).item();
 * ```
 */
export function create(
  client: Client,
  body: SshKeyInput,
  options?: ReconcileOptions,
): ItemCall<SshKeysCreateResponse, SshKey>;

/**
 * Deletes an SSH key from the account. Existing Droplets keep it.
 *
 * `DELETE /v2/account/keys/{ssh_key_identifier}`. Scope: `ssh_key:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/sshKeys_delete
 *
 * @example
 * ```ts
 * await delete_(client, 1);
 * ```
 */
declare function delete_(client: Client, sshKeyIdentifier: SshKeyIdentifier, options?: CallOptions): Call<void>;

/**
 * Gets an SSH key by ID or fingerprint.
 *
 * `GET /v2/account/keys/{ssh_key_identifier}`. Scope: `ssh_key:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/sshKeys_get
 *
 * @example
 * ```ts
 * const sshKey = await get(client, 1).item();
 * ```
 */
export function get(
  client: Client,
  sshKeyIdentifier: SshKeyIdentifier,
  options?: CallOptions,
): ItemCall<SshKeysGetResponse, SshKey>;

/**
 * Lists the SSH keys in the account.
 *
 * `GET /v2/account/keys`. Scope: `ssh_key:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/sshKeys_list
 *
 * @example
 * ```ts
 * for await (const sshKey of list(client)) {
 *   console.log(sshKey);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: SshKeysListParams,
  options?: CallOptions,
): PaginatedCall<SshKey, SshKeysListResponse>;

/**
 * Renames an SSH key. The key itself cannot be changed.
 *
 * `PUT /v2/account/keys/{ssh_key_identifier}`. Scope: `ssh_key:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/sshKeys_update
 *
 * @example
 * ```ts
 * const sshKey = await update(client, 1, { name: 'web-1' }).item();
 * ```
 */
export function update(
  client: Client,
  sshKeyIdentifier: SshKeyIdentifier,
  body: SshKeysUpdateBody,
  options?: CallOptions,
): ItemCall<SshKeysGetResponse, SshKey>;

export { delete_ as delete };

/** Manages the public SSH keys that can be added to new Droplets. */
export interface SshKeys {
  /**
   * Adds a public SSH key to the account.
   *
   * `POST /v2/account/keys`. Scope: `ssh_key:create`. Supports `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/sshKeys_create
   *
   * @example
   * ```ts
   * const sshKey = await client.sshKeys
   *   .create({ public_key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB ada@example.com', name: 'web-1' })
   *   .item();
   * ```
   */
  create(body: SshKeyInput, options?: ReconcileOptions): ItemCall<SshKeysCreateResponse, SshKey>;

  /**
   * Deletes an SSH key from the account. Existing Droplets keep it.
   *
   * `DELETE /v2/account/keys/{ssh_key_identifier}`. Scope: `ssh_key:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/sshKeys_delete
   *
   * @example
   * ```ts
   * await client.sshKeys.delete(1);
   * ```
   */
  delete(sshKeyIdentifier: SshKeyIdentifier, options?: CallOptions): Call<void>;

  /**
   * Gets an SSH key by ID or fingerprint.
   *
   * `GET /v2/account/keys/{ssh_key_identifier}`. Scope: `ssh_key:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/sshKeys_get
   *
   * @example
   * ```ts
   * const sshKey = await client.sshKeys.get(1).item();
   * ```
   */
  get(sshKeyIdentifier: SshKeyIdentifier, options?: CallOptions): ItemCall<SshKeysGetResponse, SshKey>;

  /**
   * Lists the SSH keys in the account.
   *
   * `GET /v2/account/keys`. Scope: `ssh_key:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/sshKeys_list
   *
   * @example
   * ```ts
   * for await (const sshKey of client.sshKeys.list()) {
   *   console.log(sshKey);
   * }
   * ```
   */
  list(params?: SshKeysListParams, options?: CallOptions): PaginatedCall<SshKey, SshKeysListResponse>;

  /**
   * Renames an SSH key. The key itself cannot be changed.
   *
   * `PUT /v2/account/keys/{ssh_key_identifier}`. Scope: `ssh_key:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/sshKeys_update
   *
   * @example
   * ```ts
   * const sshKey = await client.sshKeys.update(1, { name: 'web-1' }).item();
   * ```
   */
  update(
    sshKeyIdentifier: SshKeyIdentifier,
    body: SshKeysUpdateBody,
    options?: CallOptions,
  ): ItemCall<SshKeysGetResponse, SshKey>;
}
