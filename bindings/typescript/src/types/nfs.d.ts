// Types that only `nfs` uses.

import type { Open, Timestamp } from '../runtime/index.js';

/** An access point of an NFS share, with its own access policy. */
export interface AccessPoint {
  /** The access point's ID. Read-only. */
  id: string;
  /** The access point's name, which is unique in the share. */
  name: string;
  /** The ID of the share. Read-only. */
  share_id: string;
  /** The path of the directory, starting with `/`. */
  path: string;
  /** The access point's status. Read-only. */
  status: AccessPointStatus;
  /** The access policy for clients. */
  access_policy: AccessPolicy;
  /** When the access point was created. Read-only. */
  created_at: Timestamp;
  /** The time of the last update; empty in some responses while the access point is being created. Read-only. */
  updated_at: string;
  /** Whether this is the default access point, which cannot be deleted. Read-only. */
  is_default: boolean;
  /** The ID of the VPC; absent for the default access point. */
  vpc_id?: string;
}

/** An access point, with the action that created or deleted it. */
export interface AccessPointActionResponse {
  /** The access point. */
  access_point: AccessPoint;
  /** The action. */
  action: NfsAction;
}

/** The response of `GET /v2/nfs/access_points/{access_point_id}`. */
export interface AccessPointGetResponse {
  /** The access point. */
  access_point: AccessPoint;
}

/** The response of `GET /v2/nfs/shares/{share_id}/access_points`. */
export interface AccessPointListResponse {
  /** The access points. */
  access_points: AccessPoint[];
}

/** The settings of an access point to create. */
export interface AccessPointRequest {
  /**
   * The name of the access point, unique in the share. 2 to 63 letters, digits and dashes, without a dash at either
   * end; not `default`.
   */
  name: string;
  /**
   * The path of the directory, such as `/team`. At most 1024 letters, digits and `-`, `_`, `.` and `/`; not only `/`
   * and without `..`.
   */
  path: string;
  /** The access policy for clients. */
  access_policy: AccessPolicy;
  /** The ID of the VPC that gets access. The share does not have to be attached to it. */
  vpc_id: string;
}

/** Lists only access points with this status. */
export type AccessPointStatus = Open<
  'ACCESS_POINT_FAILED' | 'ACCESS_POINT_DELETED' | 'ACCESS_POINT_CREATING' | 'ACCESS_POINT_ACTIVE'
>;

/** The access policy of an access point, which controls protocols and user identities. */
export interface AccessPolicy {
  /** The anonymous user ID of squashed users. Currently always 65534. */
  anonuid: number;
  /** The anonymous group ID of squashed users. Currently always 65534. */
  anongid: number;
  /** The allowed versions of the NFS protocol. */
  protocols: AccessPolicyProtocol[];
  /** The users whose identity is squashed, that is, mapped to the anonymous user. */
  squash_config: AccessPolicySquashConfig;
  /** Whether the server enforces user identities. */
  identity_enforcement_enabled: boolean;
}

/** A version of the NFS protocol. */
export type AccessPolicyProtocol = Open<'NFS4' | 'NFS'>;

/** The users whose identity is squashed, that is, mapped to the anonymous user. */
export type AccessPolicySquashConfig = Open<'ROOT_SQUASH' | 'NO_SQUASH' | 'ALL_SQUASH'>;

/** An action on an NFS share, with its progress. */
export interface NfsAction {
  /** The action's ID. */
  id: string;
  /** The slug of the share's region. */
  region_slug: string;
  /** The ID of the share or snapshot, or of the access point that was created or deleted. */
  resource_id: string;
  /** The type of the resource. `SHARE` for access points too. */
  resource_type: NfsActionResourceType;
  /** When the action started. */
  started_at: Timestamp;
  /** The action's status. */
  status: NfsActionStatus;
  /** The type of the action, such as `RESIZE_SHARE` or `CREATE_ACCESS_POINT`. */
  type: string;
}

/** An action that attaches an NFS share to a VPC. */
export interface NfsActionAttach {
  /** The type of the action. Always `attach`. */
  type: 'attach';
  /** The slug of the share's region. */
  region?: string;
  /** The parameters of the action. */
  params?: NfsActionAttachParams;
}

/** The VPC to attach to an NFS share. */
export interface NfsActionAttachParams {
  /** The ID of the VPC to attach. */
  vpc_id: string;
}

/** An action that detaches an NFS share from a VPC. */
export interface NfsActionDetach {
  /** The type of the action. Always `detach`. */
  type: 'detach';
  /** The slug of the share's region. */
  region?: string;
  /** The parameters of the action. */
  params?: NfsActionDetachParams;
}

/** The VPC to detach from an NFS share. */
export interface NfsActionDetachParams {
  /** The ID of the VPC to detach. */
  vpc_id: string;
}

/** An action that moves an NFS share from one VPC to another. */
export interface NfsActionReassign {
  /** The type of the action. Always `reassign`. */
  type: 'reassign';
  /** The slug of the share's region. */
  region?: string;
  /** The parameters of the action. */
  params?: NfsActionReassignParams;
}

/** The VPCs between which an NFS share is moved. */
export interface NfsActionReassignParams {
  /** The ID of the VPC to detach. */
  old_vpc_id: string;
  /** The ID of the VPC to attach. */
  new_vpc_id: string;
}

/** The type of an action on an NFS share. */
export type NfsActionRequestType = Open<
  'switch_performance_tier' | 'snapshot' | 'resize' | 'reassign' | 'detach' | 'attach'
>;

/** An action that resizes an NFS share. */
export interface NfsActionResize {
  /** The type of the action. Always `resize`. */
  type: 'resize';
  /** The slug of the share's region. */
  region?: string;
  /** The new size. */
  params?: NfsActionResizeParams;
}

/** The new size of an NFS share. */
export interface NfsActionResizeParams {
  /** The new size, in GiB. */
  size_gib: number;
}

/** The type of resource that an action applies to. */
export type NfsActionResourceType = Open<'SNAPSHOT' | 'SHARE'>;

/** An action that takes a snapshot of an NFS share. */
export interface NfsActionSnapshot {
  /** The type of the action. Always `snapshot`. */
  type: 'snapshot';
  /** The slug of the share's region. */
  region?: string;
  /** The parameters of the action. */
  params?: NfsActionSnapshotParams;
}

/** The name of a snapshot of an NFS share. */
export interface NfsActionSnapshotParams {
  /** The name of the snapshot. */
  name: string;
}

/** The status of an action. */
export type NfsActionStatus = Open<'IN_PROGRESS' | 'COMPLETED' | 'ACTION_FAILED'>;

/** An action that changes the performance tier of an NFS share. */
export interface NfsActionSwitchPerformanceTier {
  /** The type of the action. Always `switch_performance_tier`. */
  type: 'switch_performance_tier';
  /** The slug of the share's region. */
  region?: string;
  /** The parameters of the action. */
  params?: NfsActionSwitchPerformanceTierParams;
}

/** The new performance tier of an NFS share. */
export interface NfsActionSwitchPerformanceTierParams {
  /** The new performance tier, such as `standard` or `high`. */
  performance_tier: string;
}

/** The action that was started. */
export interface NfsActionsResponse {
  /** The action. */
  action: NfsAction;
}

/** An error of the NFS service. */
export interface NfsApiError {
  /** The code of the error, such as `MISSING_NAME`. */
  code: string;
  /** A human-readable message. */
  message: string;
}

/** An action on an NFS share. */
export type NfsCreateActionBody =
  | NfsActionResize
  | NfsActionSnapshot
  | NfsActionAttach
  | NfsActionDetach
  | NfsActionReassign
  | NfsActionSwitchPerformanceTier;

/** The response of `POST /v2/nfs`. */
export interface NfsCreateResponse {
  /** The share. */
  share: NfsShare;
}

/** The response of `GET /v2/nfs/{nfs_id}`. */
export interface NfsGetResponse {
  /** The share. */
  share: NfsShare;
}

/** The response of `GET /v2/nfs`. */
export interface NfsListResponse {
  /** The shares. */
  shares: NfsShare[];
}

/** The settings of an NFS share to create. */
export interface NfsRequest {
  /** The share's name. */
  name: string;
  /** The size in GiB, at least 50. */
  size_gib: number;
  /** The slug of the region, such as `atl1`. */
  region: string;
  /** The IDs of the VPCs that can access the share. */
  vpc_ids: string[];
  /** The performance tier, such as `standard` or `high`. */
  performance_tier?: string;
}

/** An NFS share. */
export interface NfsShare {
  /** The share's ID. Read-only. */
  id: string;
  /** The share's name. */
  name: string;
  /** The size of the share, in GiB. */
  size_gib: number;
  /** The slug of the share's region, such as `atl1`. */
  region: string;
  /** The share's status. Read-only. */
  status: NfsShareStatus;
  /** When the share was created. Read-only. */
  created_at: Timestamp;
  /** The IDs of the VPCs that can access the share. */
  vpc_ids?: string[];
  /** The performance tier in the form `PERFORMANCE_TIER_HIGH`, where requests use `high`. */
  performance_tier: string;
  /** The path to mount from `host`. */
  mount_path: string;
  /** The address of the NFS server in the VPC. */
  host: string;
  /** The access points of the share, the default one first. */
  access_points?: AccessPoint[];
}

/** The status of an NFS share. */
export type NfsShareStatus = Open<'INACTIVE' | 'FAILED' | 'DELETED' | 'CREATING' | 'ACTIVE'>;

/** A snapshot of an NFS share. */
export interface NfsSnapshot {
  /** The snapshot's ID. */
  id: string;
  /** The snapshot's name. */
  name: string;
  /** The size of the snapshot, in GiB. */
  size_gib: number;
  /** The slug of the snapshot's region. */
  region: string;
  /** The snapshot's status. */
  status: NfsSnapshotStatus;
  /** When the snapshot was created. */
  created_at: Timestamp;
  /** The ID of the share. */
  share_id: string;
}

/** The response of `GET /v2/nfs/snapshots/{nfs_snapshot_id}`. */
export interface NfsSnapshotGetResponse {
  /** The snapshot. */
  snapshot: NfsSnapshot;
}

/** The response of `GET /v2/nfs/snapshots`. */
export interface NfsSnapshotListResponse {
  /** The snapshots. */
  snapshots: NfsSnapshot[];
}

/** The status of a snapshot. */
export type NfsSnapshotStatus = Open<'UNKNOWN' | 'FAILED' | 'DELETED' | 'CREATING' | 'ACTIVE'>;
