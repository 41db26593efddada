import type { Client } from './client.js';
import type {
  Call,
  CallOptions,
  ItemCall,
  ItemWaiter,
  ReconcileOptions,
  WaitableCall,
  WaitableItemCall,
  Waiter,
} from './runtime/index.js';
import type {
  AccessPoint,
  AccessPointActionResponse,
  AccessPointGetResponse,
  AccessPointListResponse,
  AccessPointRequest,
  AccessPointStatus,
  NfsAction,
  NfsActionAttach,
  NfsActionDetach,
  NfsActionReassign,
  NfsActionResize,
  NfsActionSnapshot,
  NfsActionsResponse,
  NfsActionSwitchPerformanceTier,
  NfsCreateActionBody,
  NfsCreateResponse,
  NfsGetResponse,
  NfsListResponse,
  NfsRequest,
  NfsShare,
  NfsSnapshot,
  NfsSnapshotGetResponse,
  NfsSnapshotListResponse,
} from './types/nfs.js';

export type * from './types/nfs.js';

/** The parameters of `DELETE /v2/nfs/{nfs_id}`. */
export interface NfsDeleteParams {
  /** The slug of the region, such as `atl1`. */
  region?: string;
}

/** The parameters of `DELETE /v2/nfs/snapshots/{nfs_snapshot_id}`. */
export interface NfsDeleteSnapshotParams {
  /** The slug of the region, such as `atl1`. */
  region?: string;
}

/** The parameters of `GET /v2/nfs/{nfs_id}`. */
export interface NfsGetParams {
  /** The slug of the region, such as `atl1`. */
  region?: string;
}

/** The parameters of `GET /v2/nfs/snapshots/{nfs_snapshot_id}`. */
export interface NfsGetSnapshotParams {
  /** The slug of the region, such as `atl1`. */
  region?: string;
}

/** The parameters of `GET /v2/nfs`. */
export interface NfsListParams {
  /** The slug of the region, such as `atl1`. */
  region?: string;
}

/** The parameters of `GET /v2/nfs/shares/{share_id}/access_points`. */
export interface NfsListAccessPointsParams {
  /** Lists only access points with this status. */
  status?: AccessPointStatus;
}

/** The parameters of `GET /v2/nfs/snapshots`. */
export interface NfsListSnapshotParams {
  /** The slug of the region, such as `atl1`. */
  region?: string;
  /** Lists only snapshots of this share. */
  share_id?: string;
}

/**
 * Creates an NFS share that is accessible from VPCs.
 *
 * Poll the share until its status is `ACTIVE`. Then `host` and `mount_path` show how to mount it.
 *
 * `POST /v2/nfs`. Scope: `nfs:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_create
 *
 * @example
 * ```ts
 * const share = await create(client, {
 *   name: 'web-1',
 *   size_gib: 1,
 *   region: 'nyc3',
 *   vpc_ids: ['f8bece93-5191-4300-9afe-3b8ce33e6006'],
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function create(
  client: Client,
  body: NfsRequest,
  options?: ReconcileOptions,
): WaitableItemCall<NfsCreateResponse, NfsShare, ItemWaiter<NfsGetResponse, NfsShare>>;

/**
 * Creates an access point, through which a VPC can access a directory of an NFS share.
 *
 * The share must be `ACTIVE` or `INACTIVE`. Fails with 409 if the share already has an access point with the name or
 * path. Poll the access point until its status is `ACCESS_POINT_ACTIVE`.
 *
 * `POST /v2/nfs/shares/{share_id}/access_points`. Scope: `nfs:create`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_create_access_point
 *
 * @example
 * ```ts
 * const accessPoint = await createAccessPoint(client, 'd63333a2-0ca7-4cce-8882-dd5af06a3057', {
 *   name: 'web-1',
 *   path: '/',
 *   access_policy: {
 *     anonuid: 1,
 *     anongid: 1,
 *     protocols: ['NFS'],
 *     squash_config: 'ALL_SQUASH',
 *     identity_enforcement_enabled: true,
 *   },
 *   vpc_id: '9f74dfa8-69e9-4515-a6e8-3ed351cf931f',
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function createAccessPoint(
  client: Client,
  shareId: string,
  body: AccessPointRequest,
  options?: CallOptions,
): WaitableCall<AccessPointActionResponse, ItemWaiter<AccessPointGetResponse, AccessPoint>>;

/**
 * Starts an action on an NFS share, such as a resize, a snapshot or the attachment of a VPC.
 *
 * The `type` selects the action: `resize`, `snapshot`, `attach`, `detach`, `reassign` or `switch_performance_tier`.
 * Returns while the action is in progress. Get the share to see the result.
 *
 * `POST /v2/nfs/{nfs_id}/actions`. Scope: `nfs:create`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_create_action
 *
 * @example
 * ```ts
 * const share = await createAction(client, '6fc07d31-fed2-42d3-bc7a-45b4404112d6', {
 *   type: 'resize',
 *   params: { size_gib: 2048 },
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function createAction(
  client: Client,
  nfsId: string,
  body: NfsCreateActionBody,
  options?: CallOptions,
): WaitableItemCall<NfsActionsResponse, NfsAction, ItemWaiter<NfsGetResponse, NfsShare>>;

/**
 * An action that resizes an NFS share.
 *
 * This is `createAction` with the `type` `resize`.
 *
 * @example
 * ```ts
 * const share = await resize(client, '6fc07d31-fed2-42d3-bc7a-45b4404112d6', { params: { size_gib: 2048 } })
 *   .wait()
 *   .item();
 * ```
 */
export function resize(
  client: Client,
  nfsId: string,
  body?: Omit<NfsActionResize, 'type'>,
  options?: CallOptions,
): WaitableItemCall<NfsActionsResponse, NfsAction, ItemWaiter<NfsGetResponse, NfsShare>>;

/**
 * An action that takes a snapshot of an NFS share.
 *
 * This is `createAction` with the `type` `snapshot`.
 *
 * @example
 * ```ts
 * const share = await snapshot(client, '6fc07d31-fed2-42d3-bc7a-45b4404112d6', {
 *   params: { name: 'before-the-upgrade' },
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function snapshot(
  client: Client,
  nfsId: string,
  body?: Omit<NfsActionSnapshot, 'type'>,
  options?: CallOptions,
): WaitableItemCall<NfsActionsResponse, NfsAction, ItemWaiter<NfsGetResponse, NfsShare>>;

/**
 * An action that attaches an NFS share to a VPC.
 *
 * This is `createAction` with the `type` `attach`.
 *
 * @example
 * ```ts
 * const share = await attach(client, '6fc07d31-fed2-42d3-bc7a-45b4404112d6', {
 *   params: { vpc_id: '5a4981aa-9653-4bd1-bef5-d6bff52042e4' },
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function attach(
  client: Client,
  nfsId: string,
  body?: Omit<NfsActionAttach, 'type'>,
  options?: CallOptions,
): WaitableItemCall<NfsActionsResponse, NfsAction, ItemWaiter<NfsGetResponse, NfsShare>>;

/**
 * An action that detaches an NFS share from a VPC.
 *
 * This is `createAction` with the `type` `detach`.
 *
 * @example
 * ```ts
 * const share = await detach(client, '6fc07d31-fed2-42d3-bc7a-45b4404112d6', {
 *   params: { vpc_id: '5a4981aa-9653-4bd1-bef5-d6bff52042e4' },
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function detach(
  client: Client,
  nfsId: string,
  body?: Omit<NfsActionDetach, 'type'>,
  options?: CallOptions,
): WaitableItemCall<NfsActionsResponse, NfsAction, ItemWaiter<NfsGetResponse, NfsShare>>;

/**
 * An action that moves an NFS share from one VPC to another.
 *
 * This is `createAction` with the `type` `reassign`.
 *
 * @example
 * ```ts
 * const share = await reassign(client, '6fc07d31-fed2-42d3-bc7a-45b4404112d6', {
 *   params: {
 *     old_vpc_id: 'c33931f2-a26a-4e61-b85c-4e95a2ec431b',
 *     new_vpc_id: '5a4981aa-9653-4bd1-bef5-d6bff52042e4',
 *   },
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function reassign(
  client: Client,
  nfsId: string,
  body?: Omit<NfsActionReassign, 'type'>,
  options?: CallOptions,
): WaitableItemCall<NfsActionsResponse, NfsAction, ItemWaiter<NfsGetResponse, NfsShare>>;

/**
 * An action that changes the performance tier of an NFS share.
 *
 * This is `createAction` with the `type` `switch_performance_tier`.
 *
 * @example
 * ```ts
 * const share = await switchPerformanceTier(client, '6fc07d31-fed2-42d3-bc7a-45b4404112d6', {
 *   params: { performance_tier: 'high' },
 * })
 *   .wait()
 *   .item();
 * ```
 */
export function switchPerformanceTier(
  client: Client,
  nfsId: string,
  body?: Omit<NfsActionSwitchPerformanceTier, 'type'>,
  options?: CallOptions,
): WaitableItemCall<NfsActionsResponse, NfsAction, ItemWaiter<NfsGetResponse, NfsShare>>;

/**
 * Deletes an NFS share and its data.
 *
 * `DELETE /v2/nfs/{nfs_id}`. Scope: `nfs:delete`. Supports `wait()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_delete
 *
 * @example
 * ```ts
 * await delete_(client, '6fc07d31-fed2-42d3-bc7a-45b4404112d6');
 * ```
 */
declare function delete_(
  client: Client,
  nfsId: string,
  params?: NfsDeleteParams,
  options?: CallOptions,
): WaitableCall<void, Waiter<void>>;

/**
 * Deletes an access point. Returns it with status `ACCESS_POINT_DELETED`.
 *
 * Fails with 400 for the default access point and for access points that are already deleted or failed.
 *
 * `DELETE /v2/nfs/access_points/{access_point_id}`. Scope: `nfs:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_delete_access_point
 *
 * @example
 * ```ts
 * const response = await deleteAccessPoint(client, 'dd08c291-b550-4b37-8777-fb1733607701');
 * ```
 */
export function deleteAccessPoint(
  client: Client,
  accessPointId: string,
  options?: CallOptions,
): Call<AccessPointActionResponse>;

/**
 * Deletes a snapshot of an NFS share.
 *
 * `DELETE /v2/nfs/snapshots/{nfs_snapshot_id}`. Scope: `nfs:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_delete_snapshot
 *
 * @example
 * ```ts
 * await deleteSnapshot(client, '8b72dd7a-8b7a-403a-bf67-e6fa1c8ffa3a');
 * ```
 */
export function deleteSnapshot(
  client: Client,
  nfsSnapshotId: string,
  params?: NfsDeleteSnapshotParams,
  options?: CallOptions,
): Call<void>;

/**
 * Gets an NFS share.
 *
 * `GET /v2/nfs/{nfs_id}`. Scope: `nfs:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_get
 *
 * @example
 * ```ts
 * const share = await get(client, '6fc07d31-fed2-42d3-bc7a-45b4404112d6').item();
 * ```
 */
export function get(
  client: Client,
  nfsId: string,
  params?: NfsGetParams,
  options?: CallOptions,
): WaitableItemCall<NfsGetResponse, NfsShare, ItemWaiter<NfsGetResponse, NfsShare>>;

/**
 * Gets an access point of an NFS share.
 *
 * `GET /v2/nfs/access_points/{access_point_id}`. Scope: `nfs:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_get_access_point
 *
 * @example
 * ```ts
 * const accessPoint = await getAccessPoint(client, 'dd08c291-b550-4b37-8777-fb1733607701').item();
 * ```
 */
export function getAccessPoint(
  client: Client,
  accessPointId: string,
  options?: CallOptions,
): WaitableItemCall<AccessPointGetResponse, AccessPoint, ItemWaiter<AccessPointGetResponse, AccessPoint>>;

/**
 * Gets a snapshot of an NFS share.
 *
 * `GET /v2/nfs/snapshots/{nfs_snapshot_id}`. Scope: `nfs:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_get_snapshot
 *
 * @example
 * ```ts
 * const snapshot = await getSnapshot(client, '8b72dd7a-8b7a-403a-bf67-e6fa1c8ffa3a').item();
 * ```
 */
export function getSnapshot(
  client: Client,
  nfsSnapshotId: string,
  params?: NfsGetSnapshotParams,
  options?: CallOptions,
): ItemCall<NfsSnapshotGetResponse, NfsSnapshot>;

/**
 * Lists the NFS shares of the team.
 *
 * `GET /v2/nfs`. Scope: `nfs:list`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_list
 *
 * @example
 * ```ts
 * const items = await list(client).item();
 * ```
 */
export function list(
  client: Client,
  params?: NfsListParams,
  options?: CallOptions,
): ItemCall<NfsListResponse, NfsShare[]>;

/**
 * Lists the access points of an NFS share, first the default one, then oldest first.
 *
 * `GET /v2/nfs/shares/{share_id}/access_points`. Scope: `nfs:list`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_list_access_points
 *
 * @example
 * ```ts
 * const items = await listAccessPoints(client, 'd63333a2-0ca7-4cce-8882-dd5af06a3057').item();
 * ```
 */
export function listAccessPoints(
  client: Client,
  shareId: string,
  params?: NfsListAccessPointsParams,
  options?: CallOptions,
): ItemCall<AccessPointListResponse, AccessPoint[]>;

/**
 * Lists the snapshots of NFS shares.
 *
 * `GET /v2/nfs/snapshots`. Scope: `nfs:list`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_list_snapshot
 *
 * @example
 * ```ts
 * const items = await listSnapshot(client).item();
 * ```
 */
export function listSnapshot(
  client: Client,
  params?: NfsListSnapshotParams,
  options?: CallOptions,
): ItemCall<NfsSnapshotListResponse, NfsSnapshot[]>;

export { delete_ as delete };

/** Manages NFS shares in VPCs, with their snapshots and access points. */
export interface Nfs {
  /**
   * Creates an NFS share that is accessible from VPCs.
   *
   * Poll the share until its status is `ACTIVE`. Then `host` and `mount_path` show how to mount it.
   *
   * `POST /v2/nfs`. Scope: `nfs:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_create
   *
   * @example
   * ```ts
   * const share = await client.nfs
   *   .create({ name: 'web-1', size_gib: 1, region: 'nyc3', vpc_ids: ['f8bece93-5191-4300-9afe-3b8ce33e6006'] })
   *   .wait()
   *   .item();
   * ```
   */
  create(
    body: NfsRequest,
    options?: ReconcileOptions,
  ): WaitableItemCall<NfsCreateResponse, NfsShare, ItemWaiter<NfsGetResponse, NfsShare>>;

  /**
   * Creates an access point, through which a VPC can access a directory of an NFS share.
   *
   * The share must be `ACTIVE` or `INACTIVE`. Fails with 409 if the share already has an access point with the name or
   * path. Poll the access point until its status is `ACCESS_POINT_ACTIVE`.
   *
   * `POST /v2/nfs/shares/{share_id}/access_points`. Scope: `nfs:create`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_create_access_point
   *
   * @example
   * ```ts
   * const accessPoint = await client.nfs
   *   .createAccessPoint('d63333a2-0ca7-4cce-8882-dd5af06a3057', {
   *     name: 'web-1',
   *     path: '/',
   *     access_policy: {
   *       anonuid: 1,
   *       anongid: 1,
   *       protocols: ['NFS'],
   *       squash_config: 'ALL_SQUASH',
   *       identity_enforcement_enabled: true,
   *     },
   *     vpc_id: '9f74dfa8-69e9-4515-a6e8-3ed351cf931f',
   *   })
   *   .wait()
   *   .item();
   * ```
   */
  createAccessPoint(
    shareId: string,
    body: AccessPointRequest,
    options?: CallOptions,
  ): WaitableCall<AccessPointActionResponse, ItemWaiter<AccessPointGetResponse, AccessPoint>>;

  /**
   * Starts an action on an NFS share, such as a resize, a snapshot or the attachment of a VPC.
   *
   * The `type` selects the action: `resize`, `snapshot`, `attach`, `detach`, `reassign` or `switch_performance_tier`.
   * Returns while the action is in progress. Get the share to see the result.
   *
   * `POST /v2/nfs/{nfs_id}/actions`. Scope: `nfs:create`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_create_action
   *
   * @example
   * ```ts
   * const share = await client.nfs
   *   .createAction('6fc07d31-fed2-42d3-bc7a-45b4404112d6', { type: 'resize', params: { size_gib: 2048 } })
   *   .wait()
   *   .item();
   * ```
   */
  createAction(
    nfsId: string,
    body: NfsCreateActionBody,
    options?: CallOptions,
  ): WaitableItemCall<NfsActionsResponse, NfsAction, ItemWaiter<NfsGetResponse, NfsShare>>;

  /**
   * An action that resizes an NFS share.
   *
   * This is `createAction` with the `type` `resize`.
   *
   * @example
   * ```ts
   * const share = await client.nfs
   *   .resize('6fc07d31-fed2-42d3-bc7a-45b4404112d6', { params: { size_gib: 2048 } })
   *   .wait()
   *   .item();
   * ```
   */
  resize(
    nfsId: string,
    body?: Omit<NfsActionResize, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<NfsActionsResponse, NfsAction, ItemWaiter<NfsGetResponse, NfsShare>>;

  /**
   * An action that takes a snapshot of an NFS share.
   *
   * This is `createAction` with the `type` `snapshot`.
   *
   * @example
   * ```ts
   * const share = await client.nfs
   *   .snapshot('6fc07d31-fed2-42d3-bc7a-45b4404112d6', { params: { name: 'before-the-upgrade' } })
   *   .wait()
   *   .item();
   * ```
   */
  snapshot(
    nfsId: string,
    body?: Omit<NfsActionSnapshot, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<NfsActionsResponse, NfsAction, ItemWaiter<NfsGetResponse, NfsShare>>;

  /**
   * An action that attaches an NFS share to a VPC.
   *
   * This is `createAction` with the `type` `attach`.
   *
   * @example
   * ```ts
   * const share = await client.nfs
   *   .attach('6fc07d31-fed2-42d3-bc7a-45b4404112d6', { params: { vpc_id: '5a4981aa-9653-4bd1-bef5-d6bff52042e4' } })
   *   .wait()
   *   .item();
   * ```
   */
  attach(
    nfsId: string,
    body?: Omit<NfsActionAttach, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<NfsActionsResponse, NfsAction, ItemWaiter<NfsGetResponse, NfsShare>>;

  /**
   * An action that detaches an NFS share from a VPC.
   *
   * This is `createAction` with the `type` `detach`.
   *
   * @example
   * ```ts
   * const share = await client.nfs
   *   .detach('6fc07d31-fed2-42d3-bc7a-45b4404112d6', { params: { vpc_id: '5a4981aa-9653-4bd1-bef5-d6bff52042e4' } })
   *   .wait()
   *   .item();
   * ```
   */
  detach(
    nfsId: string,
    body?: Omit<NfsActionDetach, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<NfsActionsResponse, NfsAction, ItemWaiter<NfsGetResponse, NfsShare>>;

  /**
   * An action that moves an NFS share from one VPC to another.
   *
   * This is `createAction` with the `type` `reassign`.
   *
   * @example
   * ```ts
   * const share = await client.nfs
   *   .reassign('6fc07d31-fed2-42d3-bc7a-45b4404112d6', {
   *     params: {
   *       old_vpc_id: 'c33931f2-a26a-4e61-b85c-4e95a2ec431b',
   *       new_vpc_id: '5a4981aa-9653-4bd1-bef5-d6bff52042e4',
   *     },
   *   })
   *   .wait()
   *   .item();
   * ```
   */
  reassign(
    nfsId: string,
    body?: Omit<NfsActionReassign, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<NfsActionsResponse, NfsAction, ItemWaiter<NfsGetResponse, NfsShare>>;

  /**
   * An action that changes the performance tier of an NFS share.
   *
   * This is `createAction` with the `type` `switch_performance_tier`.
   *
   * @example
   * ```ts
   * const share = await client.nfs
   *   .switchPerformanceTier('6fc07d31-fed2-42d3-bc7a-45b4404112d6', { params: { performance_tier: 'high' } })
   *   .wait()
   *   .item();
   * ```
   */
  switchPerformanceTier(
    nfsId: string,
    body?: Omit<NfsActionSwitchPerformanceTier, 'type'>,
    options?: CallOptions,
  ): WaitableItemCall<NfsActionsResponse, NfsAction, ItemWaiter<NfsGetResponse, NfsShare>>;

  /**
   * Deletes an NFS share and its data.
   *
   * `DELETE /v2/nfs/{nfs_id}`. Scope: `nfs:delete`. Supports `wait()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_delete
   *
   * @example
   * ```ts
   * await client.nfs.delete('6fc07d31-fed2-42d3-bc7a-45b4404112d6');
   * ```
   */
  delete(nfsId: string, params?: NfsDeleteParams, options?: CallOptions): WaitableCall<void, Waiter<void>>;

  /**
   * Deletes an access point. Returns it with status `ACCESS_POINT_DELETED`.
   *
   * Fails with 400 for the default access point and for access points that are already deleted or failed.
   *
   * `DELETE /v2/nfs/access_points/{access_point_id}`. Scope: `nfs:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_delete_access_point
   *
   * @example
   * ```ts
   * const response = await client.nfs.deleteAccessPoint('dd08c291-b550-4b37-8777-fb1733607701');
   * ```
   */
  deleteAccessPoint(accessPointId: string, options?: CallOptions): Call<AccessPointActionResponse>;

  /**
   * Deletes a snapshot of an NFS share.
   *
   * `DELETE /v2/nfs/snapshots/{nfs_snapshot_id}`. Scope: `nfs:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_delete_snapshot
   *
   * @example
   * ```ts
   * await client.nfs.deleteSnapshot('8b72dd7a-8b7a-403a-bf67-e6fa1c8ffa3a');
   * ```
   */
  deleteSnapshot(nfsSnapshotId: string, params?: NfsDeleteSnapshotParams, options?: CallOptions): Call<void>;

  /**
   * Gets an NFS share.
   *
   * `GET /v2/nfs/{nfs_id}`. Scope: `nfs:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_get
   *
   * @example
   * ```ts
   * const share = await client.nfs.get('6fc07d31-fed2-42d3-bc7a-45b4404112d6').item();
   * ```
   */
  get(
    nfsId: string,
    params?: NfsGetParams,
    options?: CallOptions,
  ): WaitableItemCall<NfsGetResponse, NfsShare, ItemWaiter<NfsGetResponse, NfsShare>>;

  /**
   * Gets an access point of an NFS share.
   *
   * `GET /v2/nfs/access_points/{access_point_id}`. Scope: `nfs:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_get_access_point
   *
   * @example
   * ```ts
   * const accessPoint = await client.nfs.getAccessPoint('dd08c291-b550-4b37-8777-fb1733607701').item();
   * ```
   */
  getAccessPoint(
    accessPointId: string,
    options?: CallOptions,
  ): WaitableItemCall<AccessPointGetResponse, AccessPoint, ItemWaiter<AccessPointGetResponse, AccessPoint>>;

  /**
   * Gets a snapshot of an NFS share.
   *
   * `GET /v2/nfs/snapshots/{nfs_snapshot_id}`. Scope: `nfs:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_get_snapshot
   *
   * @example
   * ```ts
   * const snapshot = await client.nfs.getSnapshot('8b72dd7a-8b7a-403a-bf67-e6fa1c8ffa3a').item();
   * ```
   */
  getSnapshot(
    nfsSnapshotId: string,
    params?: NfsGetSnapshotParams,
    options?: CallOptions,
  ): ItemCall<NfsSnapshotGetResponse, NfsSnapshot>;

  /**
   * Lists the NFS shares of the team.
   *
   * `GET /v2/nfs`. Scope: `nfs:list`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_list
   *
   * @example
   * ```ts
   * const items = await client.nfs.list().item();
   * ```
   */
  list(params?: NfsListParams, options?: CallOptions): ItemCall<NfsListResponse, NfsShare[]>;

  /**
   * Lists the access points of an NFS share, first the default one, then oldest first.
   *
   * `GET /v2/nfs/shares/{share_id}/access_points`. Scope: `nfs:list`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_list_access_points
   *
   * @example
   * ```ts
   * const items = await client.nfs.listAccessPoints('d63333a2-0ca7-4cce-8882-dd5af06a3057').item();
   * ```
   */
  listAccessPoints(
    shareId: string,
    params?: NfsListAccessPointsParams,
    options?: CallOptions,
  ): ItemCall<AccessPointListResponse, AccessPoint[]>;

  /**
   * Lists the snapshots of NFS shares.
   *
   * `GET /v2/nfs/snapshots`. Scope: `nfs:list`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/nfs_list_snapshot
   *
   * @example
   * ```ts
   * const items = await client.nfs.listSnapshot().item();
   * ```
   */
  listSnapshot(params?: NfsListSnapshotParams, options?: CallOptions): ItemCall<NfsSnapshotListResponse, NfsSnapshot[]>;
}
