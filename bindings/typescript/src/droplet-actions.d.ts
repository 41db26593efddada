import type { Client } from './client.js';
import type { CallOptions, ItemWaiter, PaginatedCall, WaitableItemCall } from './runtime/index.js';
import type {
  DropletActionChangeBackupPolicy,
  DropletActionChangeKernel,
  DropletActionEnableBackups,
  DropletActionRebuild,
  DropletActionRename,
  DropletActionResize,
  DropletActionRestore,
  DropletActionsListResponse,
  DropletActionSnapshot,
  DropletActionsPostBody,
  DropletActionsPostByTagBody,
  DropletActionsPostByTagResponse,
  DropletActionsPostResponse,
} from './types/droplet-actions.js';
import type { Action, ActionsGetResponse } from './types/shared.js';

export type * from './types/droplet-actions.js';

/** The parameters of `GET /v2/droplets/{droplet_id}/actions`. */
export interface DropletActionsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `POST /v2/droplets/actions`. */
export interface DropletActionsPostByTagParams {
  /** The tag of the Droplets to perform the action on. */
  tag_name?: string;
}

/**
 * Gets an action performed on a Droplet, with its status.
 *
 * `GET /v2/droplets/{droplet_id}/actions/{action_id}`. Scope: `droplet:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_get
 *
 * @example
 * ```ts
 * const action = await get(client, 26162826, 11142594).item();
 * ```
 */
export function get(
  client: Client,
  dropletId: number,
  actionId: number,
  options?: CallOptions,
): WaitableItemCall<ActionsGetResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Lists the actions performed on a Droplet.
 *
 * `GET /v2/droplets/{droplet_id}/actions`. Scope: `droplet:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_list
 *
 * @example
 * ```ts
 * for await (const action of list(client, 26162826)) {
 *   console.log(action);
 * }
 * ```
 */
export function list(
  client: Client,
  dropletId: number,
  params?: DropletActionsListParams,
  options?: CallOptions,
): PaginatedCall<Action, DropletActionsListResponse>;

/**
 * Performs an action on a Droplet, such as a reboot, a resize or a snapshot.
 *
 * Returns while the action is in progress (201). Poll the action until its status is `completed` or `errored`. Until
 * then the Droplet may be `locked`, in which case further actions fail with 422.
 *
 * Actions of type `restore`, `rebuild` and `password_reset` also require the scope `droplet:admin`, `resize` requires
 * `droplet:create`, and `snapshot` requires `image:create`.
 *
 * `POST /v2/droplets/{droplet_id}/actions`. Scope: `droplet:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_post
 *
 * @example
 * ```ts
 * const action = await post(client, 26162826, { type: 'disable_backups' }).wait().item();
 * ```
 */
export function post(
  client: Client,
  dropletId: number,
  body: DropletActionsPostBody,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Disables automatic backups.
 *
 * This is `post` with the `type` `disable_backups`.
 *
 * @example
 * ```ts
 * const action = await disableBackups(client, 26162826).wait().item();
 * ```
 */
export function disableBackups(
  client: Client,
  dropletId: number,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Enables IPv6, which cannot be undone. The operating system must be configured for it, too.
 *
 * This is `post` with the `type` `enable_ipv6`.
 *
 * @example
 * ```ts
 * const action = await enableIpv6(client, 26162826).wait().item();
 * ```
 */
export function enableIpv6(
  client: Client,
  dropletId: number,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Resets the root password. A new password is sent by email and must be changed at first login.
 *
 * This is `post` with the `type` `password_reset`.
 *
 * @example
 * ```ts
 * const action = await passwordReset(client, 26162826).wait().item();
 * ```
 */
export function passwordReset(
  client: Client,
  dropletId: number,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Resets the Droplet immediately, like a reset button.
 *
 * This is `post` with the `type` `power_cycle`.
 *
 * @example
 * ```ts
 * const action = await powerCycle(client, 26162826).wait().item();
 * ```
 */
export function powerCycle(
  client: Client,
  dropletId: number,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Powers off immediately, which can lose data. Try `shutdown` first.
 *
 * This is `post` with the `type` `power_off`.
 *
 * @example
 * ```ts
 * const action = await powerOff(client, 26162826).wait().item();
 * ```
 */
export function powerOff(
  client: Client,
  dropletId: number,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Powers on the Droplet.
 *
 * This is `post` with the `type` `power_on`.
 *
 * @example
 * ```ts
 * const action = await powerOn(client, 26162826).wait().item();
 * ```
 */
export function powerOn(
  client: Client,
  dropletId: number,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Reboots the operating system gracefully.
 *
 * This is `post` with the `type` `reboot`.
 *
 * @example
 * ```ts
 * const action = await reboot(client, 26162826).wait().item();
 * ```
 */
export function reboot(
  client: Client,
  dropletId: number,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Asks the operating system to shut down. The action completes even if the system does not shut down; in that case, use
 * `power_off`.
 *
 * This is `post` with the `type` `shutdown`.
 *
 * @example
 * ```ts
 * const action = await shutdown(client, 26162826).wait().item();
 * ```
 */
export function shutdown(
  client: Client,
  dropletId: number,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Enables automatic backups of a Droplet.
 *
 * This is `post` with the `type` `enable_backups`.
 *
 * @example
 * ```ts
 * const action = await enableBackups(client, 26162826, {}).wait().item();
 * ```
 */
export function enableBackups(
  client: Client,
  dropletId: number,
  body?: Omit<DropletActionEnableBackups, 'type'>,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Changes the backup policy of a Droplet.
 *
 * This is `post` with the `type` `change_backup_policy`.
 *
 * @example
 * ```ts
 * const action = await changeBackupPolicy(client, 26162826, { backup_policy: { plan: 'daily' } })
 *   .wait()
 *   .item();
 * ```
 */
export function changeBackupPolicy(
  client: Client,
  dropletId: number,
  body: Omit<DropletActionChangeBackupPolicy, 'type'>,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Restores a backup of a Droplet. The SSH keys in the backup are not changed.
 *
 * This is `post` with the `type` `restore`.
 *
 * @example
 * ```ts
 * const action = await restore(client, 26162826, { image: 6918990 }).wait().item();
 * ```
 */
export function restore(
  client: Client,
  dropletId: number,
  body?: Omit<DropletActionRestore, 'type'>,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Resizes a Droplet.
 *
 * This is `post` with the `type` `resize`.
 *
 * @example
 * ```ts
 * const action = await resize(client, 26162826, { size: 's-2vcpu-2gb' }).wait().item();
 * ```
 */
export function resize(
  client: Client,
  dropletId: number,
  body?: Omit<DropletActionResize, 'type'>,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Rebuilds a Droplet from an image, which replaces its current contents.
 *
 * This is `post` with the `type` `rebuild`.
 *
 * @example
 * ```ts
 * const action = await rebuild(client, 26162826, { image: 6918990 }).wait().item();
 * ```
 */
export function rebuild(
  client: Client,
  dropletId: number,
  body?: Omit<DropletActionRebuild, 'type'>,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Renames a Droplet.
 *
 * This is `post` with the `type` `rename`.
 *
 * @example
 * ```ts
 * const action = await rename(client, 26162826, { name: 'web-1' }).wait().item();
 * ```
 */
export function rename(
  client: Client,
  dropletId: number,
  body?: Omit<DropletActionRename, 'type'>,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Changes the kernel of a Droplet that has an externally managed kernel.
 *
 * This is `post` with the `type` `change_kernel`.
 *
 * @example
 * ```ts
 * const action = await changeKernel(client, 26162826, { kernel: 991 }).wait().item();
 * ```
 */
export function changeKernel(
  client: Client,
  dropletId: number,
  body?: Omit<DropletActionChangeKernel, 'type'>,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Takes a snapshot of a Droplet.
 *
 * This is `post` with the `type` `snapshot`.
 *
 * @example
 * ```ts
 * const action = await snapshot(client, 26162826, { name: 'web-1' }).wait().item();
 * ```
 */
export function snapshot(
  client: Client,
  dropletId: number,
  body?: Omit<DropletActionSnapshot, 'type'>,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Performs an action on all Droplets that have a tag.
 *
 * `tag_name` is always needed, because it selects the Droplets. Returns one action for each Droplet while the actions
 * are in progress (201). Poll each until its status is `completed` or `errored`.
 *
 * Supports `power_cycle`, `power_on`, `power_off`, `shutdown`, `enable_ipv6`, `enable_backups`, `disable_backups` and
 * `snapshot`, which also requires the scope `image:create`.
 *
 * `POST /v2/droplets/actions`. Scope: `droplet:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_post_byTag
 *
 * @example
 * ```ts
 * const action = await postByTag(client, { type: 'disable_backups' }).wait().item();
 * ```
 */
export function postByTag(
  client: Client,
  body: DropletActionsPostByTagBody,
  params?: DropletActionsPostByTagParams,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Disables automatic backups.
 *
 * This is `postByTag` with the `type` `disable_backups`.
 *
 * @example
 * ```ts
 * const action = await disableBackupsByTag(client).wait().item();
 * ```
 */
export function disableBackupsByTag(
  client: Client,
  params?: DropletActionsPostByTagParams,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Enables automatic backups.
 *
 * This is `postByTag` with the `type` `enable_backups`.
 *
 * @example
 * ```ts
 * const action = await enableBackupsByTag(client).wait().item();
 * ```
 */
export function enableBackupsByTag(
  client: Client,
  params?: DropletActionsPostByTagParams,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Enables IPv6, which cannot be undone. The operating system must be configured for it, too.
 *
 * This is `postByTag` with the `type` `enable_ipv6`.
 *
 * @example
 * ```ts
 * const action = await enableIpv6ByTag(client).wait().item();
 * ```
 */
export function enableIpv6ByTag(
  client: Client,
  params?: DropletActionsPostByTagParams,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Resets the Droplet immediately, like a reset button.
 *
 * This is `postByTag` with the `type` `power_cycle`.
 *
 * @example
 * ```ts
 * const action = await powerCycleByTag(client).wait().item();
 * ```
 */
export function powerCycleByTag(
  client: Client,
  params?: DropletActionsPostByTagParams,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Powers off immediately, which can lose data. Try `shutdown` first.
 *
 * This is `postByTag` with the `type` `power_off`.
 *
 * @example
 * ```ts
 * const action = await powerOffByTag(client).wait().item();
 * ```
 */
export function powerOffByTag(
  client: Client,
  params?: DropletActionsPostByTagParams,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Powers on the Droplet.
 *
 * This is `postByTag` with the `type` `power_on`.
 *
 * @example
 * ```ts
 * const action = await powerOnByTag(client).wait().item();
 * ```
 */
export function powerOnByTag(
  client: Client,
  params?: DropletActionsPostByTagParams,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Asks the operating system to shut down. The action completes even if the system does not shut down; in that case, use
 * `power_off`.
 *
 * This is `postByTag` with the `type` `shutdown`.
 *
 * @example
 * ```ts
 * const action = await shutdownByTag(client).wait().item();
 * ```
 */
export function shutdownByTag(
  client: Client,
  params?: DropletActionsPostByTagParams,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

/**
 * Takes a snapshot of a Droplet.
 *
 * This is `postByTag` with the `type` `snapshot`.
 *
 * @example
 * ```ts
 * const action = await snapshotByTag(client, { name: 'before-the-upgrade' }).wait().item();
 * ```
 */
export function snapshotByTag(
  client: Client,
  body?: Omit<DropletActionSnapshot, 'type'>,
  params?: DropletActionsPostByTagParams,
  options?: CallOptions,
): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

/** Starts actions on Droplets, individually or by tag, such as reboots, resizes and snapshots. */
export interface DropletActions {
  /**
   * Gets an action performed on a Droplet, with its status.
   *
   * `GET /v2/droplets/{droplet_id}/actions/{action_id}`. Scope: `droplet:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_get
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.get(26162826, 11142594).item();
   * ```
   */
  get(
    dropletId: number,
    actionId: number,
    options?: CallOptions,
  ): WaitableItemCall<ActionsGetResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Lists the actions performed on a Droplet.
   *
   * `GET /v2/droplets/{droplet_id}/actions`. Scope: `droplet:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_list
   *
   * @example
   * ```ts
   * for await (const action of client.dropletActions.list(26162826)) {
   *   console.log(action);
   * }
   * ```
   */
  list(
    dropletId: number,
    params?: DropletActionsListParams,
    options?: CallOptions,
  ): PaginatedCall<Action, DropletActionsListResponse>;

  /**
   * Performs an action on a Droplet, such as a reboot, a resize or a snapshot.
   *
   * Returns while the action is in progress (201). Poll the action until its status is `completed` or `errored`. Until
   * then the Droplet may be `locked`, in which case further actions fail with 422.
   *
   * Actions of type `restore`, `rebuild` and `password_reset` also require the scope `droplet:admin`, `resize` requires
   * `droplet:create`, and `snapshot` requires `image:create`.
   *
   * `POST /v2/droplets/{droplet_id}/actions`. Scope: `droplet:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_post
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.post(26162826, { type: 'disable_backups' }).wait().item();
   * ```
   */
  post(
    dropletId: number,
    body: DropletActionsPostBody,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Disables automatic backups.
   *
   * This is `post` with the `type` `disable_backups`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.disableBackups(26162826).wait().item();
   * ```
   */
  disableBackups(
    dropletId: number,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Enables IPv6, which cannot be undone. The operating system must be configured for it, too.
   *
   * This is `post` with the `type` `enable_ipv6`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.enableIpv6(26162826).wait().item();
   * ```
   */
  enableIpv6(
    dropletId: number,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Resets the root password. A new password is sent by email and must be changed at first login.
   *
   * This is `post` with the `type` `password_reset`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.passwordReset(26162826).wait().item();
   * ```
   */
  passwordReset(
    dropletId: number,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Resets the Droplet immediately, like a reset button.
   *
   * This is `post` with the `type` `power_cycle`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.powerCycle(26162826).wait().item();
   * ```
   */
  powerCycle(
    dropletId: number,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Powers off immediately, which can lose data. Try `shutdown` first.
   *
   * This is `post` with the `type` `power_off`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.powerOff(26162826).wait().item();
   * ```
   */
  powerOff(
    dropletId: number,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Powers on the Droplet.
   *
   * This is `post` with the `type` `power_on`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.powerOn(26162826).wait().item();
   * ```
   */
  powerOn(
    dropletId: number,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Reboots the operating system gracefully.
   *
   * This is `post` with the `type` `reboot`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.reboot(26162826).wait().item();
   * ```
   */
  reboot(
    dropletId: number,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Asks the operating system to shut down. The action completes even if the system does not shut down; in that case,
   * use `power_off`.
   *
   * This is `post` with the `type` `shutdown`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.shutdown(26162826).wait().item();
   * ```
   */
  shutdown(
    dropletId: number,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Enables automatic backups of a Droplet.
   *
   * This is `post` with the `type` `enable_backups`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.enableBackups(26162826, {}).wait().item();
   * ```
   */
  enableBackups(
    dropletId: number,
    body?: Omit<DropletActionEnableBackups, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Changes the backup policy of a Droplet.
   *
   * This is `post` with the `type` `change_backup_policy`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions
   *   .changeBackupPolicy(26162826, { backup_policy: { plan: 'daily' } })
   *   .wait()
   *   .item();
   * ```
   */
  changeBackupPolicy(
    dropletId: number,
    body: Omit<DropletActionChangeBackupPolicy, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Restores a backup of a Droplet. The SSH keys in the backup are not changed.
   *
   * This is `post` with the `type` `restore`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.restore(26162826, { image: 6918990 }).wait().item();
   * ```
   */
  restore(
    dropletId: number,
    body?: Omit<DropletActionRestore, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Resizes a Droplet.
   *
   * This is `post` with the `type` `resize`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.resize(26162826, { size: 's-2vcpu-2gb' }).wait().item();
   * ```
   */
  resize(
    dropletId: number,
    body?: Omit<DropletActionResize, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Rebuilds a Droplet from an image, which replaces its current contents.
   *
   * This is `post` with the `type` `rebuild`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.rebuild(26162826, { image: 6918990 }).wait().item();
   * ```
   */
  rebuild(
    dropletId: number,
    body?: Omit<DropletActionRebuild, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Renames a Droplet.
   *
   * This is `post` with the `type` `rename`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.rename(26162826, { name: 'web-1' }).wait().item();
   * ```
   */
  rename(
    dropletId: number,
    body?: Omit<DropletActionRename, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Changes the kernel of a Droplet that has an externally managed kernel.
   *
   * This is `post` with the `type` `change_kernel`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.changeKernel(26162826, { kernel: 991 }).wait().item();
   * ```
   */
  changeKernel(
    dropletId: number,
    body?: Omit<DropletActionChangeKernel, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Takes a snapshot of a Droplet.
   *
   * This is `post` with the `type` `snapshot`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.snapshot(26162826, { name: 'web-1' }).wait().item();
   * ```
   */
  snapshot(
    dropletId: number,
    body?: Omit<DropletActionSnapshot, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostResponse, Action, ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Performs an action on all Droplets that have a tag.
   *
   * `tag_name` is always needed, because it selects the Droplets. Returns one action for each Droplet while the actions
   * are in progress (201). Poll each until its status is `completed` or `errored`.
   *
   * Supports `power_cycle`, `power_on`, `power_off`, `shutdown`, `enable_ipv6`, `enable_backups`, `disable_backups` and
   * `snapshot`, which also requires the scope `image:create`.
   *
   * `POST /v2/droplets/actions`. Scope: `droplet:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/dropletActions_post_byTag
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.postByTag({ type: 'disable_backups' }).wait().item();
   * ```
   */
  postByTag(
    body: DropletActionsPostByTagBody,
    params?: DropletActionsPostByTagParams,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Disables automatic backups.
   *
   * This is `postByTag` with the `type` `disable_backups`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.disableBackupsByTag().wait().item();
   * ```
   */
  disableBackupsByTag(
    params?: DropletActionsPostByTagParams,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Enables automatic backups.
   *
   * This is `postByTag` with the `type` `enable_backups`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.enableBackupsByTag().wait().item();
   * ```
   */
  enableBackupsByTag(
    params?: DropletActionsPostByTagParams,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Enables IPv6, which cannot be undone. The operating system must be configured for it, too.
   *
   * This is `postByTag` with the `type` `enable_ipv6`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.enableIpv6ByTag().wait().item();
   * ```
   */
  enableIpv6ByTag(
    params?: DropletActionsPostByTagParams,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Resets the Droplet immediately, like a reset button.
   *
   * This is `postByTag` with the `type` `power_cycle`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.powerCycleByTag().wait().item();
   * ```
   */
  powerCycleByTag(
    params?: DropletActionsPostByTagParams,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Powers off immediately, which can lose data. Try `shutdown` first.
   *
   * This is `postByTag` with the `type` `power_off`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.powerOffByTag().wait().item();
   * ```
   */
  powerOffByTag(
    params?: DropletActionsPostByTagParams,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Powers on the Droplet.
   *
   * This is `postByTag` with the `type` `power_on`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.powerOnByTag().wait().item();
   * ```
   */
  powerOnByTag(
    params?: DropletActionsPostByTagParams,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Asks the operating system to shut down. The action completes even if the system does not shut down; in that case,
   * use `power_off`.
   *
   * This is `postByTag` with the `type` `shutdown`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.shutdownByTag().wait().item();
   * ```
   */
  shutdownByTag(
    params?: DropletActionsPostByTagParams,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;

  /**
   * Takes a snapshot of a Droplet.
   *
   * This is `postByTag` with the `type` `snapshot`.
   *
   * @example
   * ```ts
   * const action = await client.dropletActions.snapshotByTag({ name: 'before-the-upgrade' }).wait().item();
   * ```
   */
  snapshotByTag(
    body?: Omit<DropletActionSnapshot, 'type'>,
    params?: DropletActionsPostByTagParams,
    options?: CallOptions,
  ): WaitableItemCall<DropletActionsPostByTagResponse, Action[], ItemWaiter<ActionsGetResponse, Action>>;
}
