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
 * const namespace = await createNamespace(client, { region: 'nyc3', label: 'production' }).item();
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
 * const trigger = await createTrigger(client, '63f3e394-40d7-4f4d-8d0d-35e9283e4333', {
 *   name: 'web-1',
 *   function: 'my-function',
 *   type: 'my-type',
 *   is_enabled: true,
 *   scheduled_details: { cron: '0 4 * * *' },
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
 * This cannot be undone. Some records, such as those of activations, are kept for reporting.
 *
 * `DELETE /v2/functions/namespaces/{namespace_id}`. Scopes: `function:delete`, `function:admin`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_delete_namespace
 *
 * @example
 * ```ts
 * await deleteNamespace(client, '63f3e394-40d7-4f4d-8d0d-35e9283e4333');
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
 * await deleteTrigger(client, '63f3e394-40d7-4f4d-8d0d-35e9283e4333', 'trigger-1');
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
 * const namespace = await getNamespace(client, '63f3e394-40d7-4f4d-8d0d-35e9283e4333').item();
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
 * const trigger = await getTrigger(client, '63f3e394-40d7-4f4d-8d0d-35e9283e4333', 'trigger-1').item();
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
 * const items = await listTriggers(client, '63f3e394-40d7-4f4d-8d0d-35e9283e4333').item();
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
 * const trigger = await updateTrigger(client, '63f3e394-40d7-4f4d-8d0d-35e9283e4333', 'trigger-1', {
 *   is_enabled: true,
 * }).item();
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
   * const namespace = await client.functions.createNamespace({ region: 'nyc3', label: 'production' }).item();
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
   * const trigger = await client.functions
   *   .createTrigger('63f3e394-40d7-4f4d-8d0d-35e9283e4333', {
   *     name: 'web-1',
   *     function: 'my-function',
   *     type: 'my-type',
   *     is_enabled: true,
   *     scheduled_details: { cron: '0 4 * * *' },
   *   })
   *   .item();
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
   * This cannot be undone. Some records, such as those of activations, are kept for reporting.
   *
   * `DELETE /v2/functions/namespaces/{namespace_id}`. Scopes: `function:delete`, `function:admin`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/functions_delete_namespace
   *
   * @example
   * ```ts
   * await client.functions.deleteNamespace('63f3e394-40d7-4f4d-8d0d-35e9283e4333');
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
   * await client.functions.deleteTrigger('63f3e394-40d7-4f4d-8d0d-35e9283e4333', 'trigger-1');
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
   * const namespace = await client.functions.getNamespace('63f3e394-40d7-4f4d-8d0d-35e9283e4333').item();
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
   * const trigger = await client.functions.getTrigger('63f3e394-40d7-4f4d-8d0d-35e9283e4333', 'trigger-1').item();
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
   * const items = await client.functions.listTriggers('63f3e394-40d7-4f4d-8d0d-35e9283e4333').item();
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
   * const trigger = await client.functions
   *   .updateTrigger('63f3e394-40d7-4f4d-8d0d-35e9283e4333', 'trigger-1', { is_enabled: true })
   *   .item();
   * ```
   */
  updateTrigger(
    namespaceId: string,
    triggerName: string,
    body: UpdateTrigger,
    options?: CallOptions,
  ): ItemCall<FunctionsCreateTriggerResponse, FunctionTrigger>;
}
