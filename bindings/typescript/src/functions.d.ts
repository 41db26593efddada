import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall } from './runtime/index.js';
import type {
  CreateNamespace,
  CreateTrigger,
  FunctionNamespace,
  FunctionsCreateNamespaceResponse,
  FunctionsCreateTriggerResponse,
  FunctionsListNamespacesResponse,
  FunctionsListTriggersResponse,
  FunctionTrigger,
  UpdateTrigger,
} from './types/functions.js';

export type * from './types/functions.js';

/**
 * Creates a functions namespace.
 *
 * `POST /v2/functions/namespaces`. Scopes: `function:create`, `function:admin`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_create_namespace
 *
 * @example
 * ```ts
 * const item = await createNamespace(client, { region: 'heath', label: 'cedar' }).item();
 * ```
 */
export function createNamespace(
  client: Client,
  body: CreateNamespace,
  options?: CallOptions,
): ItemCall<FunctionsCreateNamespaceResponse, FunctionNamespace>;

/**
 * Creates a trigger, which calls a function on a schedule.
 *
 * `POST /v2/functions/namespaces/{namespace_id}/triggers`. Scopes: `function:create`, `function:admin`. Supports
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_create_trigger
 *
 * @example
 * ```ts
 * const item = await createTrigger(client, 'heath', {
 *   name: 'cedar',
 *   function: 'ember',
 *   type: 'heath',
 *   is_enabled: true,
 *   scheduled_details: { cron: 'fjord' },
 * }).item();
 * ```
 */
export function createTrigger(
  client: Client,
  namespaceId: string,
  body: CreateTrigger,
  options?: CallOptions,
): ItemCall<FunctionsCreateTriggerResponse, FunctionTrigger>;

/**
 * Deletes a functions namespace with its packages, functions and triggers.
 *
 * `DELETE /v2/functions/namespaces/{namespace_id}`. Scopes: `function:delete`, `function:admin`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_delete_namespace
 *
 * @example
 * ```ts
 * await deleteNamespace(client, 'heath');
 * ```
 */
export function deleteNamespace(client: Client, namespaceId: string, options?: CallOptions): Call<void>;

/**
 * Deletes a trigger.
 *
 * `DELETE /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}`. Scopes: `function:delete`,
 * `function:admin`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_delete_trigger
 *
 * @example
 * ```ts
 * await deleteTrigger(client, 'heath', 'cedar');
 * ```
 */
export function deleteTrigger(
  client: Client,
  namespaceId: string,
  triggerName: string,
  options?: CallOptions,
): Call<void>;

/**
 * Gets a functions namespace, with its API host and key.
 *
 * `GET /v2/functions/namespaces/{namespace_id}`. Scope: `function:admin`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_get_namespace
 *
 * @example
 * ```ts
 * const item = await getNamespace(client, 'heath').item();
 * ```
 */
export function getNamespace(
  client: Client,
  namespaceId: string,
  options?: CallOptions,
): ItemCall<FunctionsCreateNamespaceResponse, FunctionNamespace>;

/**
 * Gets a trigger, with the times of its last and next runs.
 *
 * `GET /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}`. Scopes: `function:read`, `function:admin`.
 * Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_get_trigger
 *
 * @example
 * ```ts
 * const item = await getTrigger(client, 'heath', 'cedar').item();
 * ```
 */
export function getTrigger(
  client: Client,
  namespaceId: string,
  triggerName: string,
  options?: CallOptions,
): ItemCall<FunctionsCreateTriggerResponse, FunctionTrigger>;

/**
 * Lists the functions namespaces of the current user.
 *
 * `GET /v2/functions/namespaces`. Scopes: `function:read`, `function:admin`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_list_namespaces
 *
 * @example
 * ```ts
 * const items = await listNamespaces(client).item();
 * ```
 */
export function listNamespaces(
  client: Client,
  options?: CallOptions,
): ItemCall<FunctionsListNamespacesResponse, FunctionNamespace[]>;

/**
 * Lists the triggers in a functions namespace.
 *
 * `GET /v2/functions/namespaces/{namespace_id}/triggers`. Scopes: `function:read`, `function:admin`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_list_triggers
 *
 * @example
 * ```ts
 * const items = await listTriggers(client, 'heath').item();
 * ```
 */
export function listTriggers(
  client: Client,
  namespaceId: string,
  options?: CallOptions,
): ItemCall<FunctionsListTriggersResponse, FunctionTrigger[]>;

/**
 * Enables or disables a trigger, or changes its schedule.
 *
 * `PUT /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}`. Scopes: `function:update`, `function:admin`.
 * Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_update_trigger
 *
 * @example
 * ```ts
 * const item = await updateTrigger(client, 'heath', 'cedar', {}).item();
 * ```
 */
export function updateTrigger(
  client: Client,
  namespaceId: string,
  triggerName: string,
  body: UpdateTrigger,
  options?: CallOptions,
): ItemCall<FunctionsCreateTriggerResponse, FunctionTrigger>;

/** Manages the namespaces of serverless functions and their triggers. */
export interface Functions {
  /**
   * Creates a functions namespace.
   *
   * `POST /v2/functions/namespaces`. Scopes: `function:create`, `function:admin`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_create_namespace
   *
   * @example
   * ```ts
   * const item = await client.functions.createNamespace({ region: 'heath', label: 'cedar' }).item();
   * ```
   */
  createNamespace(
    body: CreateNamespace,
    options?: CallOptions,
  ): ItemCall<FunctionsCreateNamespaceResponse, FunctionNamespace>;

  /**
   * Creates a trigger, which calls a function on a schedule.
   *
   * `POST /v2/functions/namespaces/{namespace_id}/triggers`. Scopes: `function:create`, `function:admin`. Supports
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_create_trigger
   *
   * @example
   * ```ts
   * const item = await client.functions.createTrigger('heath', {
   *   name: 'cedar',
   *   function: 'ember',
   *   type: 'heath',
   *   is_enabled: true,
   *   scheduled_details: { cron: 'fjord' },
   * }).item();
   * ```
   */
  createTrigger(
    namespaceId: string,
    body: CreateTrigger,
    options?: CallOptions,
  ): ItemCall<FunctionsCreateTriggerResponse, FunctionTrigger>;

  /**
   * Deletes a functions namespace with its packages, functions and triggers.
   *
   * `DELETE /v2/functions/namespaces/{namespace_id}`. Scopes: `function:delete`, `function:admin`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_delete_namespace
   *
   * @example
   * ```ts
   * await client.functions.deleteNamespace('heath');
   * ```
   */
  deleteNamespace(namespaceId: string, options?: CallOptions): Call<void>;

  /**
   * Deletes a trigger.
   *
   * `DELETE /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}`. Scopes: `function:delete`,
   * `function:admin`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_delete_trigger
   *
   * @example
   * ```ts
   * await client.functions.deleteTrigger('heath', 'cedar');
   * ```
   */
  deleteTrigger(namespaceId: string, triggerName: string, options?: CallOptions): Call<void>;

  /**
   * Gets a functions namespace, with its API host and key.
   *
   * `GET /v2/functions/namespaces/{namespace_id}`. Scope: `function:admin`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_get_namespace
   *
   * @example
   * ```ts
   * const item = await client.functions.getNamespace('heath').item();
   * ```
   */
  getNamespace(
    namespaceId: string,
    options?: CallOptions,
  ): ItemCall<FunctionsCreateNamespaceResponse, FunctionNamespace>;

  /**
   * Gets a trigger, with the times of its last and next runs.
   *
   * `GET /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}`. Scopes: `function:read`, `function:admin`.
   * Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_get_trigger
   *
   * @example
   * ```ts
   * const item = await client.functions.getTrigger('heath', 'cedar').item();
   * ```
   */
  getTrigger(
    namespaceId: string,
    triggerName: string,
    options?: CallOptions,
  ): ItemCall<FunctionsCreateTriggerResponse, FunctionTrigger>;

  /**
   * Lists the functions namespaces of the current user.
   *
   * `GET /v2/functions/namespaces`. Scopes: `function:read`, `function:admin`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_list_namespaces
   *
   * @example
   * ```ts
   * const items = await client.functions.listNamespaces().item();
   * ```
   */
  listNamespaces(options?: CallOptions): ItemCall<FunctionsListNamespacesResponse, FunctionNamespace[]>;

  /**
   * Lists the triggers in a functions namespace.
   *
   * `GET /v2/functions/namespaces/{namespace_id}/triggers`. Scopes: `function:read`, `function:admin`. Supports
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_list_triggers
   *
   * @example
   * ```ts
   * const items = await client.functions.listTriggers('heath').item();
   * ```
   */
  listTriggers(namespaceId: string, options?: CallOptions): ItemCall<FunctionsListTriggersResponse, FunctionTrigger[]>;

  /**
   * Enables or disables a trigger, or changes its schedule.
   *
   * `PUT /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}`. Scopes: `function:update`, `function:admin`.
   * Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_update_trigger
   *
   * @example
   * ```ts
   * const item = await client.functions.updateTrigger('heath', 'cedar', {}).item();
   * ```
   */
  updateTrigger(
    namespaceId: string,
    triggerName: string,
    body: UpdateTrigger,
    options?: CallOptions,
  ): ItemCall<FunctionsCreateTriggerResponse, FunctionTrigger>;
}
